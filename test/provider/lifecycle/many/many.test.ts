import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { type DeclaredResource, kinds, PLAN } from "../../../../model/index.js";
import type { StateResource } from "../../../../provider/engine/index.js";
import { check } from "../../../../provider/lifecycle/check.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import { countFilters } from "../../../../provider/lifecycle/many/count-filters.js";
import { guardPlan } from "../../../../provider/lifecycle/many/guard-plan.js";
import { refuseMany } from "../../../../provider/lifecycle/many/refuse-many.js";
import type { Permission } from "../../../../provider/permissions.js";
import { failureOf, type Scene, setScene } from "../../support/scene.js";

const { TaskChannel, TaskQueue, Workflow } = kinds;
const WQ = (digit: number) => `WQ${`${digit}`.repeat(32)}`;

const filter = (name: string, queue = "a", expression = `x == "${name}"`): JsonObject => ({
  filterFriendlyName: name,
  expression,
  targets: [{ queue }],
});

const routing = (filters: readonly JsonObject[], sids: JsonObject = { a: WQ(1) }): JsonObject => ({
  configuration: { filters: [...filters] },
  __sids: { taskQueues: sids },
});

const abc = [filter("A"), filter("B"), filter("C")];

test.each<[string, JsonObject, JsonObject, string[]]>([
  ["nothing", routing(abc), routing(abc), []],
  ["a move", routing(abc), routing([filter("C"), filter("A"), filter("B")]), []],
  ["an insertion", routing(abc), routing([filter("New"), ...abc]), []],
  ["a deletion", routing(abc), routing(abc.slice(1)), ['filter "A" is deleted']],
  [
    "a change",
    routing(abc),
    routing([filter("A", "a", "y == 1"), ...abc.slice(1)]),
    ["filter 'A': expression `x == \"A\"` → `y == 1`"],
  ],
  [
    "another key of the same queue",
    routing(abc),
    routing(
      abc.map((one) => ({ ...one, targets: [{ queue: "b" }] })),
      { b: WQ(1) },
    ),
    [],
  ],
  [
    "another queue",
    routing(abc),
    routing(
      abc.map((one) => ({ ...one, targets: [{ queue: "b" }] })),
      { b: WQ(2) },
    ),
    ['filter "A" changes', 'filter "B" changes', 'filter "C" changes'],
  ],
  ["one of two equal filters", routing([filter("A"), filter("A")]), routing([filter("A")]), ['filter "A" changes']],
  ["a filter without a name", routing([{ expression: "1==1" }]), routing([]), ['filter "1==1" is deleted']],
  ["a filter without anything", routing([{}]), routing([]), ['filter "a filter without name" is deleted']],
])("counts %s", (_, olds, news, expected) => expect(countFilters(olds, news).touched).toEqual(expected));

test("a workflow that changes too many of its filters at once is refused in its check", async () => {
  const { make, newRun, workspaceSid } = await setScene();
  const queue = await make(TaskQueue, { workspaceSid, friendlyName: "Q" });
  const names = Array.from({ length: 10 }, (_, index) => `F${index}`);
  const inputs = (changed: number): JsonObject => ({
    workspaceSid,
    friendlyName: "Support",
    configuration: { filters: names.map((name, index) => filter(name, "a", index < changed ? "y == 1" : "z == 1")) },
    __sids: { taskQueues: { a: queue.id } },
  });
  const made = await make(Workflow, inputs(0));
  const failuresOf = async (changed: number, settings: Record<string, string> = {}) =>
    (await check(newRun(settings), Workflow, made.inputs, inputs(changed))).failures.map(({ reason }) => reason);
  expect(await failuresOf(3)).toEqual([]);
  const [reason] = await failuresOf(4);
  expect(reason).toContain(
    "4 of 10 filters of workflow \"Support\" (40 %):\n    filter 'F0': expression `z == 1` → `y == 1`",
  );
  expect(reason).toContain("TASKROUTER_PERMIT=many");
  expect(await failuresOf(4, { guard: '{"percent":40}' })).toEqual([]);
});

/** A stack with ten queues, as its state and as its files. */
async function createQueues(scene: Scene, count = 10) {
  const { make, workspaceSid } = scene;
  const names = Array.from({ length: count }, (_, index) => `Q${index}`);
  const made = await Promise.all(names.map((friendlyName) => make(TaskQueue, { workspaceSid, friendlyName })));
  const state: StateResource[] = made.map(({ id, outs }, index) => ({
    kind: "TaskQueue",
    id,
    outputs: outs,
    isRetained: false,
    name: `cc-${names[index]}`,
    component: "cc",
  }));
  const declared = names.map(
    (friendlyName): DeclaredResource => ({
      kind: "TaskQueue",
      name: `cc-${friendlyName}`,
      aliases: [],
      inputs: { friendlyName, workspaceSid: { idOf: "cc-workspace", kind: "Workspace" } },
    }),
  );
  return {
    made,
    state,
    declared,
    plan: (resources: readonly DeclaredResource[]) => JSON.stringify({ component: "cc", resources }),
  };
}

const changeFirst = (declared: readonly DeclaredResource[], count: number, more: JsonObject) =>
  declared.map((one, index) => (index < count ? { ...one, inputs: { ...one.inputs, ...more } } : one));

test("the whole plan is compared with the state: changes and deletes, with former keys and renamed objects as they are", async () => {
  const scene = await setScene();
  const { state, declared, plan } = await createQueues(scene);
  const guard = async (resources: readonly DeclaredResource[], settings = {}) =>
    await guardPlan(scene.newRun(settings, state), plan(resources));
  expect(await guard(declared)).toBeUndefined();
  expect(await guard(declared.slice(3))).toBeUndefined();
  expect(await guard(declared.slice(4))).toContain(
    '4 of 10 task queues (40 %):\n    "Q0" is deleted\n    "Q1" is deleted',
  );
  expect(await guard(changeFirst(declared, 4, { maxReservedWorkers: 2 }))).toContain('"Q3" changes');
  expect(
    await guard([...declared.slice(2), ...changeFirst(declared, 2, { taskOrder: "LIFO" }).slice(0, 2)]),
  ).toBeUndefined();
  // two changes and two deletes together
  expect(await guard(changeFirst(declared.slice(2), 2, { taskOrder: "LIFO" }))).toContain("4 of 10 task queues");
  const renamed = declared.map((one) => ({ ...one, name: `${one.name}-new`, aliases: [one.name] }));
  expect(await guard(renamed)).toBeUndefined();
  expect(scene.messages).toContain(
    `task queue "Q0" has the key Q0-new instead of Q0: the same object, ${state[0]?.id}`,
  );
  expect(await guard(declared.map((one) => ({ ...one, name: `${one.name}-new` })))).toBeUndefined();
  expect(await guard(declared.slice(4), { guard: '{"percent":40}' })).toBeUndefined();
  expect(await guardPlan(scene.newRun({}, undefined), plan([]))).toBeUndefined();
});

test("the whole plan is compared filter by filter: a single workflow can lose many of them", async () => {
  const scene = await setScene();
  const { make, workspaceSid } = scene;
  const queue = await make(TaskQueue, { workspaceSid, friendlyName: "Q" });
  const inputs = (changed: number): JsonObject => ({
    friendlyName: "Support",
    configuration: {
      filters: Array.from({ length: 10 }, (_, at) => filter(`F${at}`, "a", at < changed ? "y == 1" : "z == 1")),
    },
    __sids: { taskQueues: { a: queue.id } },
  });
  const { id, outs } = await make(Workflow, { workspaceSid, ...inputs(0) });
  const known = { kind: "Workflow", name: "cc-support", component: "cc" };
  const state = [{ ...known, id, outputs: outs, isRetained: false }];
  const guard = async (changed: number) => {
    const news = { ...inputs(changed), workspaceSid: { idOf: "cc-workspace", kind: "Workspace" } };
    const resources = [{ kind: "Workflow", name: "cc-support", aliases: [], inputs: news }];
    return await guardPlan(scene.newRun({}, state), JSON.stringify({ component: "cc", resources }));
  };
  expect(await guard(3)).toBeUndefined();
  expect(await guard(4)).toContain("4 of 10 filters (40 %):\n    workflow \"Support\": filter 'F0': expression");
});

test("a preview says which objects stay although the files no longer declare them", async () => {
  const scene = await setScene();
  const { made, state, declared, plan } = await createQueues(scene, 3);
  const retained = state.map((resource): StateResource => {
    const { __inputs: inputs } = resource.outputs;
    return {
      ...resource,
      isRetained: true,
      outputs: { ...resource.outputs, __inputs: { ...(inputs as JsonObject), retain: true } },
    };
  });
  const logOf = async (resources: readonly DeclaredResource[], settings = {}, live = retained) => {
    const run = scene.newRun(settings, live);
    const lines: string[] = [];
    for (let time = 0; time < 2; time += 1)
      await guardPlan({ ...run, log: (line) => lines.push(line) }, plan(resources));
    return lines;
  };
  expect(await logOf(declared)).toEqual([]);
  expect(await logOf(declared, {}, state)).toEqual([]);
  expect(await logOf([], {}, state)).toEqual([]);
  expect(await logOf(declared.slice(2))).toEqual(
    [0, 1].map((at) => `task queue "Q${at}" (${made[at]?.id}) is retained and stays`),
  );
});

test("objects that stay, and those of other components, are not counted as deleted", async () => {
  const scene = await setScene();
  const { state, plan } = await createQueues(scene);
  const guard = async (change: (resource: StateResource) => StateResource) =>
    await guardPlan(scene.newRun({}, state.map(change)), plan([]));
  expect(await guard((resource) => resource)).toContain("10 of 10 task queues (100 %)");
  expect(await guard((resource) => ({ ...resource, isRetained: true }))).toBeUndefined();
  expect(await guard((resource) => ({ ...resource, component: "other" }))).toBeUndefined();
  const adopted = (resource: StateResource) => ({
    ...resource,
    outputs: { ...resource.outputs, ownership: "adopted" },
  });
  expect(await guard(adopted)).toBeUndefined();
});

test("task channels are counted by their unique names, because several can share a friendly name", async () => {
  const scene = await setScene();
  const { make, workspaceSid } = scene;
  const names = Array.from({ length: 10 }, (_, index) => `c${index}`);
  const made = await Promise.all(
    names.map((uniqueName) => make(TaskChannel, { workspaceSid, uniqueName, friendlyName: "Chat" })),
  );
  const toState = (isRetained: boolean): StateResource[] =>
    made.map(({ id, outs }, index) => ({
      kind: "TaskChannel",
      id,
      outputs: outs,
      isRetained: isRetained && index < 4,
      name: `cc-${names[index]}`,
      component: "cc",
    }));
  const resources = names.slice(4).map((uniqueName) => ({
    kind: "TaskChannel",
    name: `cc-${uniqueName}`,
    aliases: [],
    inputs: { uniqueName, friendlyName: "Chat", workspaceSid: { idOf: "cc-workspace", kind: "Workspace" } },
  }));
  const plan = JSON.stringify({ component: "cc", resources });
  expect(await guardPlan(scene.newRun({}, toState(false)), plan)).toContain(
    '4 of 10 task channels (40 %):\n    "c0" is deleted\n    "c1" is deleted',
  );
  expect(await guardPlan(scene.newRun({}, toState(true)), plan)).toBeUndefined();

  const changing = scene.newRun({}, toState(false));
  const reasons: string[] = [];
  for (const { inputs } of made.slice(0, 4)) {
    const { failures } = await check(changing, TaskChannel, inputs, { ...inputs, channelOptimizedRouting: true });
    reasons.push(...failures.map(({ reason }) => reason));
  }
  expect(reasons).toEqual([expect.stringContaining('4 of 10 task channels (40 %):\n    "c0" changes')]);

  const deleting = scene.newRun({}, toState(false));
  for (const { id } of made.slice(4)) deleting.claimed.add(id);
  const [first] = made;
  expect(await failureOf(remove(deleting, TaskChannel, first?.id ?? "", first?.outs ?? {}))).toContain(
    '4 of 10 task channels (40 %):\n    "c0" is deleted',
  );
});

test("the first check of a plan starts the guard, the last one of a preview and every write wait for it", async () => {
  const scene = await setScene();
  const { state, declared, plan, made } = await createQueues(scene);
  const context = scene.newRun({}, state);
  const [first] = made;
  const news = { workspaceSid: scene.workspaceSid, friendlyName: "Q0" };
  const opened = await check(context, TaskQueue, first?.inputs ?? {}, { ...news, [PLAN]: plan(declared.slice(4)) });
  expect(opened.failures).toEqual([]);
  expect(opened.inputs).not.toHaveProperty(PLAN);
  const hints = { names: {}, declared: { TaskQueue: [] } };
  const last = await check(context, TaskQueue, first?.inputs ?? {}, { ...news, __hints: hints });
  expect(last.failures.map(({ reason }) => reason)).toEqual([expect.stringContaining("4 of 10 task queues")]);
  expect(await failureOf(refuseMany(context))).toContain("4 of 10 task queues");
  expect(await failureOf(refuseMany(context))).toBe("nothing is written: another message of this run says why");
  const alone = await check(scene.newRun({}, state), TaskQueue, first?.inputs ?? {}, { ...news, [PLAN]: plan([]) });
  expect(alone.failures).toHaveLength(1);
});

test("a program without a plan is refused at the change that is one too many, and before its first delete", async () => {
  const scene = await setScene();
  const { made, state } = await createQueues(scene);
  const context = scene.newRun({}, state);
  const failures: string[] = [];
  for (const { inputs } of made.slice(0, 4)) {
    const checked = await check(context, TaskQueue, inputs, { ...inputs, maxReservedWorkers: 2 });
    failures.push(...checked.failures.map(({ reason }) => reason));
  }
  expect(failures).toEqual([expect.stringContaining("4 of 10 task queues (40 %)")]);

  const deleting = scene.newRun({}, state);
  for (const { id } of made.slice(4)) deleting.claimed.add(id);
  scene.writes();
  const [one, two] = made;
  expect(await failureOf(remove(deleting, TaskQueue, one?.id ?? "", one?.outs ?? {}))).toContain(
    '4 of 10 task queues (40 %):\n    "Q0" is deleted',
  );
  expect(await failureOf(remove(deleting, TaskQueue, two?.id ?? "", two?.outs ?? {}))).toContain("another message");
  expect(scene.writes()).toEqual([]);
  const fewer = scene.newRun({}, state);
  for (const { id } of made.slice(3)) fewer.claimed.add(id);
  await remove(fewer, TaskQueue, one?.id ?? "", one?.outs ?? {});
  expect(scene.writes()).toHaveLength(1);
});

test("deletes are counted in their own workspace alone, and a run may permit many", async () => {
  const scene = await setScene();
  const { made, state } = await createQueues(scene);
  const [one] = made;
  const elsewhere = state.map(
    (resource, at): StateResource => ({
      ...resource,
      id: WQ(at),
      outputs: { ...resource.outputs, workspaceSid: `WS${"f".repeat(32)}` },
    }),
  );
  const deleting = (...permits: Permission[]) => {
    const context = { ...scene.newRun({}, [...state, ...elsewhere]), permits: new Set(permits) };
    for (const { id } of made.slice(4)) context.claimed.add(id);
    return remove(context, TaskQueue, one?.id ?? "", one?.outs ?? {});
  };
  scene.writes();
  expect(await failureOf(deleting())).toContain("4 of 10 task queues (40 %)");
  expect(scene.writes()).toEqual([]);
  await deleting("many");
  expect(scene.writes()).toHaveLength(1);
});
