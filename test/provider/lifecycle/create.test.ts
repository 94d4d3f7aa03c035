import { expect, test } from "vitest";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { resources } from "../../../provider/resources/index.js";
import { failureOf, type Scene, setScene } from "../support/scene.js";

const { Activity, TaskQueue, Workflow } = resources;

/** Inputs of a workflow to one queue, which is made for it. */
async function setWorkflow(scene: Scene) {
  const { workspaceSid } = scene;
  const queue = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const configuration = { defaultFilter: { queue: "everyone" } };
  const news = { workspaceSid, friendlyName: "Support", configuration, __sids: { taskQueues: { everyone: queue.id } } };
  const { inputs } = await check(scene.newRun(), Workflow, {}, news);
  scene.writes();
  return { news, inputs };
}

const collection = (scene: Scene, name: string) => `POST /v1/Workspaces/${scene.workspaceSid}/${name}`;

test("a lost answer is followed by a look, and the object that is there is gone on with", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  scene.emulator.setFaults([{ operation: "Workflow-Create", kind: "drop-after", times: 1 }]);
  const { id, outs } = await create(scene.context, Workflow, inputs);
  expect(scene.writes()).toEqual([collection(scene, "Workflows")]);
  expect(scene.told).toEqual([
    `the answer to creating workflow "Support" was lost, but the object is there: going on with ${id}`,
  ]);
  expect(outs).toMatchObject({ sid: id, friendlyName: "Support", taskReservationTimeout: 120 });
});

test("a create without effect is sent three times, with a look after each, and then given up", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  scene.emulator.setFaults([{ operation: "Workflow-Create", kind: "status", status: 500 }]);
  const before = scene.emulator.journal().length;
  const failure = await failureOf(create(scene.context, Workflow, inputs));
  expect(failure).toMatch(/^HTTP 500, code 20500 on POST .*not known whether it was created$/);
  const after = scene.emulator.journal(before).map(({ method }) => method);
  expect(after.join(" ")).toMatch(/^(GET )?POST GET POST GET POST GET$/);
});

test("a create that TaskRouter refuses is not repeated", async () => {
  const scene = await setScene({ limits: { taskQueues: 0 } });
  const { workspaceSid } = scene;
  const failure = await failureOf(scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" }));
  expect(failure).toMatch(/^HTTP 400, code \d+ on POST /);
  expect(scene.writes()).toHaveLength(1);
});

test("after a lost answer, an object of that name with other content is a conflict that tells both", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  await scene.context.lists.all(Workflow.collectionPath(inputs), "workflows");
  const other = await create(scene.newRun(), Workflow, { ...inputs, taskReservationTimeout: 30 });
  scene.emulator.setFaults([{ operation: "Workflow-Create", kind: "drop-before", times: 1 }]);
  const failure = await failureOf(create(scene.context, Workflow, inputs));
  expect(failure).toMatch(
    /^the connection to 127\.0\.0\.1:\d+ broke .*not known whether it was created\nworkflow "Support" is not made/,
  );
  expect(failure).toContain(`${other.id}, made `);
});

test("two creates of one name at the same time make one object", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  const results = await Promise.allSettled([1, 2].map(() => create(scene.context, Workflow, inputs)));
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [failed] = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason.message)] : []));
  expect(failed).toMatch(/^workflow "Support" is managed by another resource of this program already/);
  expect(scene.writes()).toEqual([collection(scene, "Workflows")]);
});

test("an equal object is taken over with a warning and no write, a second resource cannot have it too", async () => {
  const scene = await setScene();
  const { news, inputs } = await setWorkflow(scene);
  const { id } = await create(scene.newRun(), Workflow, inputs);
  scene.writes();
  const taken = await create(scene.context, Workflow, inputs);
  expect(taken.id).toBe(id);
  expect(scene.told).toEqual([`warning: workflow "Support" was there already and is taken over: ${id}`]);
  expect(scene.writes()).toEqual([]);
  const { failures } = await check(scene.context, Workflow, {}, news);
  expect(failures).toEqual([
    { property: "", reason: expect.stringContaining(`workflow "Support" (${id}) is managed by another resource`) },
  ]);
});

test("an object with other content is a conflict that names its SID and differences, already in check", async () => {
  const scene = await setScene();
  const { news, inputs } = await setWorkflow(scene);
  const { id } = await create(scene.newRun(), Workflow, { ...inputs, taskReservationTimeout: 30 });
  scene.writes();
  const { failures } = await check(scene.context, Workflow, {}, news);
  expect(failures[0]?.reason).toMatch(
    new RegExp(
      `^workflow "Support" is not made: a live object has that name[^]*${id}, made .*: differs in taskReservationTimeout$`,
      "m",
    ),
  );
  expect(await failureOf(create(scene.newRun(), Workflow, inputs))).toBe(failures[0]?.reason);
  expect(scene.writes()).toEqual([]);
});

test("two objects of the name are a conflict even with overwrite, one is brought in line by it", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  const path = Workflow.collectionPath(inputs);
  const first = await create(scene.newRun(), Workflow, { ...inputs, taskReservationTimeout: 30 });
  const twin = { FriendlyName: "Support", Configuration: String(first.outs.configuration) };
  const second = await scene.context.client.create(path, twin);
  const overwriting = scene.newRun({ overwrite: "true" });
  const failure = await failureOf(create(overwriting, Workflow, inputs));
  expect(failure).toContain("2 live objects have that name");
  expect(failure).toContain(`${second.sid}, made ${second.date_created}: equal to the declared one`);

  await scene.context.client.remove(`${path}/${second.sid}`);
  scene.writes();
  const taken = await create(scene.newRun({ overwrite: "true" }), Workflow, inputs);
  expect(taken).toMatchObject({ id: first.id, outs: { taskReservationTimeout: 120 } });
  expect(scene.writes()).toEqual([`POST ${path}/${first.id}`]);
});

test("a workspace's own activity is taken over in silence, and what cannot be changed about it is a conflict", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  scene.writes();
  const available = await scene.make(Activity, { workspaceSid, friendlyName: "Available", available: true });
  expect(available.outs).toMatchObject({ friendlyName: "Available", available: true, __builtIn: true });
  expect(scene.told).toEqual([]);
  const failure = await failureOf(scene.make(Activity, { workspaceSid, friendlyName: "Offline", available: true }));
  expect(failure).toMatch(/activity "Offline" is not made: [\s\S]*differs in available/);
  expect(scene.writes()).toEqual([]);
});
