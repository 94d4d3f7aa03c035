import { expect, test } from "vitest";
import { kinds } from "../../../model/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { collectionPath } from "../../../provider/translate.js";
import { failureOf, type Scene, setScene } from "../support/scene.js";

const { Activity, TaskQueue, Workflow } = kinds;

/** Creates a queue, and returns the inputs of a workflow to it. */
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

test("looks after a lost answer, and continues with the object that exists", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  scene.emulator.setFaults([{ operation: "Workflow-Create", kind: "drop-after", times: 1 }]);
  const { id, outs } = await create(scene.context, Workflow, inputs);
  expect(scene.writes()).toEqual([collection(scene, "Workflows")]);
  expect(scene.messages).toEqual([
    `the answer to the create of workflow "Support" was lost, but the object exists: continuing with ${id}`,
  ]);
  expect(outs).toMatchObject({ sid: id, friendlyName: "Support", taskReservationTimeout: 120 });
});

test("sends a create without effect three times, with a look after each, and then gives up", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  scene.emulator.setFaults([{ operation: "Workflow-Create", kind: "status", status: 500 }]);
  const before = scene.emulator.journal().length;
  const failure = await failureOf(create(scene.context, Workflow, inputs));
  expect(failure).toMatch(/^HTTP 500, code 20500 on POST .*not known whether it was created$/);
  const after = scene.emulator.journal(before).map(({ method }) => method);
  expect(after.join(" ")).toMatch(/^(GET )?POST GET POST GET POST GET$/);
});

test("does not repeat a create that TaskRouter refuses", async () => {
  const scene = await setScene({ limits: { taskQueues: 0 } });
  const { workspaceSid } = scene;
  const failure = await failureOf(scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" }));
  expect(failure).toMatch(/^HTTP 400, code \d+ on POST /);
  expect(scene.writes()).toHaveLength(1);
});

test("reports both problems if a look after a lost answer finds an object with other content", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  await scene.context.lists.all(collectionPath(Workflow, inputs), "workflows");
  const other = await create(scene.newRun(), Workflow, { ...inputs, taskReservationTimeout: 30 });
  scene.emulator.setFaults([{ operation: "Workflow-Create", kind: "drop-before", times: 1 }]);
  const failure = await failureOf(create(scene.context, Workflow, inputs));
  expect(failure).toMatch(
    /^the connection to 127\.0\.0\.1:\d+ broke .*not known whether it was created\nworkflow "Support" is not created/,
  );
  expect(failure).toContain(`${other.id}, created `);
});

test("creates one object for two creates of one name at the same time", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  const results = await Promise.allSettled([1, 2].map(() => create(scene.context, Workflow, inputs)));
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [failed] = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason.message)] : []));
  expect(failed).toMatch(/^workflow "Support" is already managed by another resource of this program/);
  expect(scene.writes()).toEqual([collection(scene, "Workflows")]);
});

test("adopts an equal object with a warning and no write, and refuses it to a second resource", async () => {
  const scene = await setScene();
  const { news, inputs } = await setWorkflow(scene);
  const { id } = await create(scene.newRun(), Workflow, inputs);
  scene.writes();
  const adopted = await create(scene.context, Workflow, inputs);
  expect(adopted.id).toBe(id);
  expect(scene.messages).toEqual([`warning: workflow "Support" already exists and is adopted: ${id}`]);
  expect(scene.writes()).toEqual([]);
  const { failures } = await check(scene.context, Workflow, {}, news);
  expect(failures).toEqual([
    {
      property: "",
      reason: expect.stringContaining(`workflow "Support" (${id}) is already managed by another resource`),
    },
  ]);
});

test("reports the SID and the differences of an object with other content, already in check", async () => {
  const scene = await setScene();
  const { news, inputs } = await setWorkflow(scene);
  const { id } = await create(scene.newRun(), Workflow, { ...inputs, taskReservationTimeout: 30 });
  scene.writes();
  const { failures } = await check(scene.context, Workflow, {}, news);
  expect(failures[0]?.reason).toMatch(
    new RegExp(
      `^workflow "Support" is not created: a live object has that name[^]*${id}, created .*: differs in taskReservationTimeout$`,
      "m",
    ),
  );
  expect(await failureOf(create(scene.newRun(), Workflow, inputs))).toBe(failures[0]?.reason);
  expect(scene.writes()).toEqual([]);
});

test("refuses two objects of one name even with overwrite, and changes a single one", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  const path = collectionPath(Workflow, inputs);
  const first = await create(scene.newRun(), Workflow, { ...inputs, taskReservationTimeout: 30 });
  const twin = { FriendlyName: "Support", Configuration: String(first.outs.configuration) };
  const second = await scene.context.client.create(path, twin);
  const overwriting = scene.newRun({ overwrite: "true" });
  const failure = await failureOf(create(overwriting, Workflow, inputs));
  expect(failure).toContain("2 live objects have that name");
  expect(failure).toContain(`${second.sid}, created ${second.date_created}: equal to the declared one`);

  await scene.context.client.remove(`${path}/${second.sid}`);
  scene.writes();
  const adopted = await create(scene.newRun({ overwrite: "true" }), Workflow, inputs);
  expect(adopted).toMatchObject({ id: first.id, outs: { taskReservationTimeout: 120 } });
  expect(scene.writes()).toEqual([`POST ${path}/${first.id}`]);
  expect(scene.messages.at(-1)).toBe(
    `warning: workflow "Support" already exists and is adopted: ${first.id}, and was changed:\n` +
      "  taskReservationTimeout: 30   # live; declared: 120",
  );
});

test("shows a different live routing as YAML, and its differences in words", async () => {
  const scene = await setScene();
  const { inputs } = await setWorkflow(scene);
  const filters = [{ expression: "vip == 1", targets: [{ queue: "everyone", priority: 5 }] }];
  await create(scene.newRun(), Workflow, { ...inputs, configuration: { filters } });
  const failure = await failureOf(create(scene.newRun(), Workflow, inputs));
  expect(failure).toContain('- { expression: "vip == 1", targets: [{ queue: "everyone", priority: 5 }] }');
  expect(failure).toContain("# declared → live: - default filter removed");
  expect(failure).toContain("# declared → live: + filter");
});

test("adopts a built-in activity without a message, and refuses a change of its immutable properties", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  scene.writes();
  const available = await scene.make(Activity, { workspaceSid, friendlyName: "Available", available: true });
  expect(available.outs).toMatchObject({ friendlyName: "Available", available: true, __builtIn: true });
  expect(scene.messages).toEqual([]);
  const failure = await failureOf(scene.make(Activity, { workspaceSid, friendlyName: "Offline", available: true }));
  expect(failure).toMatch(/activity "Offline" is not created: [\s\S]*differs in available/);
  expect(scene.writes()).toEqual([]);
});
