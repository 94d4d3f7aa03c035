import { expect, test } from "vitest";
import { type HostName, kinds } from "../../../model/index.js";
import { createContext } from "../../../provider/context.js";
import type { StateResource } from "../../../provider/engine/index.js";
import { create } from "../../../provider/lifecycle/create.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { account, failureOf, type Scene, setScene } from "../support/scene.js";

const { TaskQueue, Workflow } = kinds;

/** A run of the process that is one of the two hosts. */
function runAs(host: HostName, scene: Scene, state: readonly StateResource[], isDestroy = false) {
  const settings: Record<string, string> = {
    accountSid: account.sid,
    authToken: account.token,
    baseUrl: scene.emulator.url,
    retireTimeout: "0",
    guard: '{"percent":50,"least":3}',
  };
  return createContext(
    (key) => settings[key],
    {},
    () => undefined,
    {
      host,
      isDestroy,
      listResources: async () => state,
      listState: async () => state,
      canceled: new AbortController().signal,
    },
  );
}

test.each([
  ["dynamic", "native", "the native provider", "to-dynamic"],
  ["native", "dynamic", "the classes", "to-native"],
] as const)("the %s host does not adopt what a resource of the other one manages", async (own, other, from, way) => {
  const scene = await setScene();
  const { workspaceSid } = scene;
  const { id, inputs, outs } = await scene.make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  scene.writes();
  const state = [{ kind: "TaskQueue", host: other, id, outputs: outs, isRetained: false, name: "everyone" }];
  const message = await failureOf(create(runAs(own, scene, state), TaskQueue, inputs));
  expect(message).toContain(
    `task queue "Everyone" (${id}) is managed by the resource "everyone" of ${from} in this stack`,
  );
  expect(message).toContain(`taskrouter state ${way}`);
  expect(scene.writes()).toEqual([]);
  // its own, after a killed run
  const present = state.map((resource) => ({ ...resource, host: own }));
  expect((await create(runAs(own, scene, present), TaskQueue, inputs)).id).toBe(id);
});

test("each host counts its own deletes, and objects of the other one do not stop an up", async () => {
  const scene = await setScene();
  const { workspaceSid, make } = scene;
  const queue = await make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const __sids = { taskQueues: { everyone: queue.id }, activities: {} };
  const configuration = { defaultFilter: { queue: "everyone" } };
  const others = [];
  for (const friendlyName of ["A", "B", "C"])
    others.push(await make(Workflow, { workspaceSid, friendlyName, configuration, __sids }));
  const [first] = others;
  if (first === undefined) throw new Error("nothing was made");
  const workspace = {
    kind: "Workspace",
    host: "native",
    id: workspaceSid,
    outputs: { workspaceSid },
    isRetained: false,
  } as const;
  const state: StateResource[] = [
    workspace,
    { kind: "TaskQueue", host: "native", id: queue.id, outputs: queue.outs, isRetained: false },
    ...others.map(
      ({ id, outs }): StateResource => ({ kind: "Workflow", host: "dynamic", id, outputs: outs, isRetained: false }),
    ),
  ];
  scene.writes();
  // the queue stays, for all that this host knows: it is not asked whether its users are gone
  const up = runAs("dynamic", scene, state);
  for (const { id } of others.slice(1)) up.claimed.add(id);
  await remove(up, Workflow, first.id, first.outs);
  expect(scene.writes()).toEqual([`DELETE /v1/Workspaces/${workspaceSid}/Workflows/${first.id}`]);
  // all of its own are too many, although the other host has as many objects again
  const all = await failureOf(
    remove(runAs("dynamic", scene, state), Workflow, `${others[1]?.id}`, others[1]?.outs ?? {}),
  );
  expect(all).toContain("this run changes or deletes more than 50 % of a kind");
  // TaskRouter has the last word
  const native = runAs("native", scene, state);
  native.claimed.add(workspaceSid);
  expect(await failureOf(remove(native, TaskQueue, queue.id, queue.outs))).toMatch(/referenced|HTTP 400|used by/i);
});
