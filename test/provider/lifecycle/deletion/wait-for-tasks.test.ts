import { expect, test } from "vitest";
import { kinds } from "../../../../model/index.js";
import { remove } from "../../../../provider/lifecycle/delete.js";
import type { Clock } from "../../../../provider/twilio/index.js";
import { failureOf, type Scene, setScene } from "../../support/scene.js";

/** A clock that never waits: after each sleep it calls `tick` with the seconds that have passed. */
function createClock(tick: (seconds: number) => unknown): Clock {
  let now = 1_000_000;
  const begin = now;
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      now += ms;
      await tick((now - begin) / 1000);
      signal?.throwIfAborted();
    },
  };
}

/** A queue that no workflow names any more, and tasks that an older routing left in it. */
async function setRetiring(taskCount: number) {
  const scene = await setScene();
  const { workspaceSid, make } = scene;
  const old = await make(kinds.TaskQueue, { workspaceSid, friendlyName: "Old" });
  const everyone = await make(kinds.TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const { client } = scene.context;
  const path = `/v1/Workspaces/${workspaceSid}`;
  const routeTo = (sid: string) => JSON.stringify({ task_routing: { default_filter: { queue: sid } } });
  const support = await client.create(`${path}/Workflows`, { FriendlyName: "Support", Configuration: routeTo(old.id) });
  const tasks = [];
  for (let count = 0; count < taskCount; count += 1)
    tasks.push(`${(await client.create(`${path}/Tasks`, { WorkflowSid: `${support.sid}` })).sid}`);
  await client.update(`${path}/Workflows/${support.sid}`, { Configuration: routeTo(everyone.id) });
  scene.writes();
  const cancel = async (sid: string | undefined) =>
    await client.update(`${path}/Tasks/${sid}`, { AssignmentStatus: "canceled" });
  return { scene, old, tasks, path, cancel, support };
}

type Retiring = Awaited<ReturnType<typeof setRetiring>>;

function startRun({ scene, old }: Retiring, clock: Clock, settings = {}, canceled?: AbortSignal) {
  const state = [{ kind: "TaskQueue", id: old.id, outputs: old.outs, isRetained: false }];
  return scene.newRun(settings, state, { clock, ...(canceled && { canceled }) });
}

const linesOf = ({ messages }: Scene) => messages.filter((message) => message.startsWith("waiting for"));

test("a queue is deleted as soon as its last task has ended, and one line per change shows the wait", async () => {
  const retiring = await setRetiring(2);
  const { scene, old, tasks, cancel } = retiring;
  const clock = createClock(async (seconds) => {
    if (seconds === 10 || seconds === 20) await cancel(tasks.pop());
  });
  await remove(startRun(retiring, clock), kinds.TaskQueue, old.id, old.outs);
  const name = `task queue "Old" (${old.id})`;
  const rest = "gives up after 1 min; Ctrl-C ends the wait";
  expect(linesOf(scene)).toEqual([
    `waiting for 2 open tasks of ${name} before the deletes: 0 s so far, ${rest}`,
    `waiting for 1 open task of ${name} before the deletes: 10 s so far, ${rest}`,
  ]);
  expect(scene.writes().at(-1)).toBe(`DELETE /v1/Workspaces/${scene.workspaceSid}/TaskQueues/${old.id}`);
});

test("a wait that is too long ends with one error that counts the tasks, and nothing is deleted", async () => {
  const retiring = await setRetiring(30);
  const { scene, old, tasks } = retiring;
  const run = startRun(
    retiring,
    createClock(() => undefined),
    { retireTimeout: "2m" },
  );
  const message = await failureOf(remove(run, kinds.TaskQueue, old.id, old.outs));
  const [first, line, wait, last] = message.split("\n");
  expect(first).toContain(`task queue "Old" (${old.id}) is not deleted: TaskRouter would refuse deletes of this run`);
  expect(line).toContain(`still has 30 open tasks, ${tasks[0]} (pending), `);
  expect(line).toContain(
    'and more: route them again with `taskrouter reevaluate "Support"`, wait until they are assigned',
  );
  expect(wait).toBe(
    "This run waited 2 min for them: set a longer time with `pulumi config set taskrouter:retireTimeout 15m`, or TASKROUTER_RETIRE_TIMEOUT=15m for one run.",
  );
  expect(last).toBe("Then run the same command again.");
  expect(linesOf(scene)).toHaveLength(4);
  expect(scene.writes()).toEqual([]);
});

test("Ctrl-C ends the wait, and nothing is deleted", async () => {
  const retiring = await setRetiring(1);
  const controller = new AbortController();
  const clock = createClock((seconds) => seconds === 15 && controller.abort());
  const run = startRun(retiring, clock, {}, controller.signal);
  const { scene, old } = retiring;
  const message = await failureOf(remove(run, kinds.TaskQueue, old.id, old.outs));
  expect(message).toContain("The wait was canceled after 15 s.");
  expect(scene.writes()).toEqual([]);
});

test("nobody waits for tasks if another obstacle stays, or if the limit is 0", async () => {
  const retiring = await setRetiring(1);
  const { scene, old, path, tasks } = retiring;
  const fail = (): never => {
    throw new Error("it waits");
  };
  const none = startRun(retiring, createClock(fail), { retireTimeout: "0" });
  expect(await failureOf(remove(none, kinds.TaskQueue, old.id, old.outs))).toContain(
    `1 open task, ${tasks[0]} (pending)`,
  );
  const used = await retiring.scene.make(kinds.TaskQueue, { workspaceSid: scene.workspaceSid, friendlyName: "Used" });
  const Configuration = JSON.stringify({ task_routing: { default_filter: { queue: used.id } } });
  await scene.context.client.create(`${path}/Workflows`, { FriendlyName: "Theirs", Configuration });
  const state = [old, used].map(({ id, outs }) => ({ kind: "TaskQueue", id, outputs: outs, isRetained: false }));
  const run = scene.newRun({}, state, { clock: createClock(fail) });
  const message = await failureOf(remove(run, kinds.TaskQueue, old.id, old.outs));
  expect(message).toMatch(/1 open task.*\n.*is used by workflow "Theirs"/);
  expect(message).not.toContain("This run waited");
});

test("a workflow that begins to use the queue during the wait is found before the delete", async () => {
  const retiring = await setRetiring(1);
  const { scene, old, path, tasks, cancel } = retiring;
  const Configuration = JSON.stringify({ task_routing: { default_filter: { queue: old.id } } });
  const clock = createClock(async (seconds) => {
    if (seconds !== 5) return;
    await scene.context.client.create(`${path}/Workflows`, { FriendlyName: "Theirs", Configuration });
    await cancel(tasks[0]);
  });
  const message = await failureOf(remove(startRun(retiring, clock), kinds.TaskQueue, old.id, old.outs));
  expect(message).toContain('is used by workflow "Theirs"');
});

test.each([
  ["the classes", { friendlyName: "Contact Center", __inputs: {} }],
  ["the native provider", { __inputs: { friendlyName: "Contact Center" } }],
])("a workspace of %s is deleted when its last open task has ended, also one that a worker has", async (_, own) => {
  const { scene, tasks, cancel, path } = await setRetiring(1);
  const { workspaceSid } = scene;
  const live = await Promise.all(
    [kinds.Workflow, kinds.TaskQueue].map(async (kind) => {
      const objects = await scene.context.client.list(`${path}/${kind.collection}`, kind.listKey);
      return objects.map(({ sid }) => ({
        kind: kind.name,
        id: `${sid}`,
        outputs: { workspaceSid },
        isRetained: false,
      }));
    }),
  );
  const workspace = { workspaceSid, ...own };
  const state = [...live.flat(), { kind: "Workspace", id: workspaceSid, outputs: workspace, isRetained: false }];
  const clock = createClock(async (seconds) => seconds === 5 && (await cancel(tasks[0])));
  const run = scene.newRun({}, state, { clock });
  const [workflow] = live.flat();
  await remove(run, kinds.Workflow, workflow?.id ?? "", { workspaceSid, __inputs: { friendlyName: "Support" } });
  expect(linesOf(scene)).toEqual([expect.stringContaining('1 open task of workspace "Contact Center"')]);
});
