import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { type Hints, type Kind, kinds, UNKNOWN } from "../../../../model/index.js";
import { type Context, createContext } from "../../../../provider/context.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { read } from "../../../../provider/lifecycle/read.js";
import { interpose } from "../../support/interpose.js";
import { type Scene, setScene } from "../../support/scene.js";

const { TaskQueue, Workflow } = kinds;

const reasonsOf = async (run: Context, kind: Kind, news: JsonObject, olds: JsonObject = {}) =>
  (await check(run, kind, olds, news)).failures.map(({ reason }) => reason);

const withHints = (news: JsonObject, hints: Partial<Hints> = {}): JsonObject => ({
  ...news,
  __hints: { names: {}, ...hints } as unknown as JsonObject,
});

const post = async ({ context, workspaceSid }: Scene, collection: string, params: Record<string, string>) =>
  String((await context.client.create(`/v1/Workspaces/${workspaceSid}/${collection}`, params)).sid);

test("announces each new object, and finds routing to objects that are adopted equal before their ids are known", async () => {
  const scene = await setScene();
  const { workspaceSid, messages } = scene;
  const queueSid = await post(scene, "TaskQueues", { FriendlyName: "Everyone" });
  const routing = JSON.stringify({ task_routing: { filters: [], default_filter: { queue: queueSid } } });
  const workflowSid = await post(scene, "Workflows", { FriendlyName: "Main", Configuration: routing });
  const run = scene.newRun();
  const configuration = { defaultFilter: { queue: "everyone" } };
  const news = { workspaceSid, friendlyName: "Main", configuration, __sids: { taskQueues: { everyone: UNKNOWN } } };
  const names = { __sids: { taskQueues: { everyone: "Everyone" } } };
  expect(await reasonsOf(run, TaskQueue, withHints({ workspaceSid, friendlyName: "Everyone" }))).toEqual([]);
  expect(await reasonsOf(run, TaskQueue, withHints({ workspaceSid, friendlyName: "VIP" }))).toEqual([]);
  const declared = { TaskQueue: ["Everyone", "VIP"], Workflow: ["Main"] };
  const { inputs, failures } = await check(run, Workflow, {}, withHints(news, { names, declared }));
  expect(failures).toEqual([]);
  expect(inputs).not.toHaveProperty("__hints");
  expect(inputs.__sids).toEqual(news.__sids);
  expect(messages).toEqual([
    `task queue "Everyone" will be adopted: ${queueSid}, equal`,
    'task queue "VIP" is new',
    `workflow "Main" will be adopted: ${workflowSid}, equal`,
  ]);
});

test("reports all objects that cannot be created in the check of the last one, says which are others, and shows live values", async () => {
  const scene = await setScene();
  const { workspaceSid, messages } = scene;
  const one = await post(scene, "TaskQueues", { FriendlyName: "One", MaxReservedWorkers: "5" });
  const two = await post(scene, "TaskQueues", { FriendlyName: "Two", TargetWorkers: "a == 1" });
  await post(scene, "TaskQueues", { FriendlyName: " Three" });
  const run = scene.newRun();
  const declare = (friendlyName: string, hints: Partial<Hints> = {}) =>
    reasonsOf(run, TaskQueue, withHints({ workspaceSid, friendlyName }, hints));
  expect(await declare("One")).toEqual([]);
  expect(await declare("Two")).toEqual([]);
  const reasons = await declare("Three", { declared: { TaskQueue: ["One", "Two", "Three"] } });
  expect(reasons).toEqual([
    expect.stringMatching(
      new RegExp(
        `^about another resource: task queue "One" is not created[^]*${one}[^]*maxReservedWorkers: 5   # live; declared: 1`,
      ),
    ),
    expect.stringMatching(
      new RegExp(
        `^about another resource: task queue "Two" is not created[^]*${two}[^]*targetWorkers: "a == 1"   # live; declared: "1==1"`,
      ),
    ),
    expect.stringMatching(/^task queue "Three" is not created: near it is live " Three"/),
  ]);
  expect(messages).toEqual([
    expect.stringMatching(/^2 of 3 live task queues are declared; not declared: " Three" \(WQ/),
  ]);
  // each preview has a process of its own; in one process they would not be reported twice
  expect(await declare("One", { declared: {} })).toHaveLength(1);
});

test("a wrong value ends the preview, and brings with it what was found before", async () => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  await post(scene, "TaskQueues", { FriendlyName: "One", MaxReservedWorkers: "5" });
  const run = scene.newRun();
  await reasonsOf(run, TaskQueue, withHints({ workspaceSid, friendlyName: "One" }));
  const reasons = await reasonsOf(
    run,
    TaskQueue,
    withHints({ workspaceSid, friendlyName: "Two", maxReservedWorkers: 0 }),
  );
  expect(reasons).toEqual([
    expect.stringMatching(/^maxReservedWorkers /),
    expect.stringMatching(/^about another resource: task queue "One" is not/),
  ]);
});

test("counts live objects that are not declared and names at most ten, without those of the workspace itself", async () => {
  const scene = await setScene();
  const { workspaceSid, messages } = scene;
  const { id, inputs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Own" });
  for (let index = 0; index < 12; index += 1) await post(scene, "TaskQueues", { FriendlyName: `Other ${index}` });
  const run = scene.newRun();
  const declared = { TaskQueue: ["Own"], Activity: ["Lunch"] };
  expect(await reasonsOf(run, TaskQueue, withHints(inputs, { declared }), inputs)).toEqual([]);
  expect(messages).toEqual([
    expect.stringMatching(
      /^1 of 13 live task queues are declared; not declared: "Other 0" \(WQ\w+\), .*"Other 9" \(WQ\w+\) and 2 more$/,
    ),
  ]);
  messages.length = 0;
  // a queue that is being renamed is managed, although no declared name is its live one
  const renaming = scene.newRun();
  renaming.claimed.add(id);
  await reasonsOf(renaming, TaskQueue, withHints(inputs, { declared: { TaskQueue: ["New name"] } }), inputs);
  expect(messages[0]).toMatch(/^1 of 13 live task queues are declared/);
});

test("a census that fails, or has no credentials, does not fail the preview", async () => {
  const scene = await setScene();
  const { inputs } = await scene.make(TaskQueue, { workspaceSid: scene.workspaceSid, friendlyName: "Own" });
  const news = withHints(inputs, { declared: { TaskQueue: ["Own"] } });
  const baseUrl = await interpose(scene.emulator.url, () => ({ status: 401, text: "{}" }));
  expect(await reasonsOf(scene.newRun({ baseUrl }), TaskQueue, news, inputs)).toEqual([]);
  expect(scene.messages).toEqual([expect.stringMatching(/^live objects were not counted: HTTP 401/)]);
  const without = createContext(() => undefined, {});
  expect(await reasonsOf(without, TaskQueue, news, inputs)).toEqual([]);
  expect(scene.messages).toHaveLength(1);
});

test("reports two objects of one name in a preview, and once in a refresh", async () => {
  const scene = await setScene();
  const { workspaceSid, messages } = scene;
  const configuration = {};
  const own = await scene.make(Workflow, { workspaceSid, friendlyName: "Main", configuration });
  const twin = await post(scene, "Workflows", { FriendlyName: "Main", Configuration: String(own.outs.configuration) });
  const told = expect.stringMatching(
    new RegExp(`^warning: 2 live workflows are named "Main": ${own.id}, created \\S+; ${twin}, created `),
  );
  await reasonsOf(scene.newRun(), Workflow, withHints(own.inputs, { declared: { Workflow: ["Main"] } }), own.inputs);
  expect(messages).toEqual([told]);
  messages.length = 0;
  const run = scene.newRun();
  await read(run, Workflow, own.id, own.outs);
  await read(run, Workflow, own.id, own.outs);
  expect(messages).toEqual([told]);
});
