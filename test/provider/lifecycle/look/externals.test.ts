import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { kinds } from "../../../../model/index.js";
import { LOOKUP, lookUp } from "../../../../provider/lifecycle/look-up.js";
import { type Scene, setScene } from "../../support/scene.js";

const { TaskQueue, Workspace } = kinds;

async function find({ newRun, workspaceSid }: Scene, external: JsonObject): Promise<JsonObject> {
  const { props } = await lookUp(() => newRun(), Workspace, { workspaceSid, [LOOKUP]: { external } });
  return props.found as JsonObject;
}

/** Lists since a moment, without their query. */
function listsSince({ emulator, workspaceSid }: Scene, seen: number): string[] {
  return emulator
    .journal()
    .slice(seen)
    .map(({ method, path }) => `${method} ${path.replace(`/v1/Workspaces/${workspaceSid}/`, "").replace(/\?.*$/, "")}`)
    .sort();
}

test("finds objects of every kind by name and by SID, with one list per kind", async () => {
  const scene = await setScene();
  const { client } = scene.context;
  const path = `/v1/Workspaces/${scene.workspaceSid}`;
  const queue = await scene.make(TaskQueue, { workspaceSid: scene.workspaceSid, friendlyName: "Overflow" });
  const worker = await client.create(`${path}/Workers`, { FriendlyName: "Ann" });
  const workflow = await client.create(`${path}/Workflows`, {
    FriendlyName: "Old",
    Configuration: '{"task_routing":{"filters":[]}}',
  });
  const [offline] = await client.list(`${path}/Activities`, "activities", { FriendlyName: "Offline" });
  const [voice] = (await client.list(`${path}/TaskChannels`, "channels")).filter(
    ({ unique_name: name }) => name === "voice",
  );
  const seen = scene.emulator.journal().length;
  const found = await find(scene, {
    taskQueues: { overflow: { name: "Overflow" }, same: { sid: queue.id } },
    activities: { Offline: {} },
    taskChannels: { calls: { name: "voice" } },
    workers: { ann: { name: "Ann" } },
    workflows: { old: { name: "Old" } },
  });
  expect(found).toEqual({
    sids: {
      taskQueues: { overflow: queue.id, same: queue.id },
      activities: { Offline: offline?.sid },
      taskChannels: { calls: voice?.sid },
      workers: { ann: worker.sid },
      workflows: { old: workflow.sid },
    },
  });
  expect(listsSince(scene, seen)).toEqual([
    "GET Activities",
    "GET TaskChannels",
    "GET TaskQueues",
    "GET Workers",
    "GET Workflows",
  ]);
});

test("reports every object that does not exist at once, with near names, and twins with their SIDs", async () => {
  const scene = await setScene();
  const { client } = scene.context;
  const path = `/v1/Workspaces/${scene.workspaceSid}`;
  await scene.make(TaskQueue, { workspaceSid: scene.workspaceSid, friendlyName: "Overflow" });
  await scene.make(TaskQueue, { workspaceSid: scene.workspaceSid, friendlyName: " Élan" });
  const twins = [1, 2].map(() =>
    client.create(`${path}/Workflows`, { FriendlyName: "Twin", Configuration: '{"task_routing":{"filters":[]}}' }),
  );
  const sids = (await Promise.all(twins)).map(({ sid }) => `${sid}`);
  const gone = `WQ${"0".repeat(32)}`;
  const { failure } = await find(scene, {
    taskQueues: { over: { name: "Overflwo" }, elan: { name: "elan" }, gone: { sid: gone } },
    workers: { ann: { name: "Ann" } },
    workflows: { twin: { name: "Twin" } },
  });
  const lines = String(failure).split("\n");
  expect(lines[0]).toBe(
    `5 external objects of the workspace files are not found in workspace ${scene.workspaceSid}, and nothing was written:`,
  );
  expect(lines.slice(1, 5)).toEqual([
    '  external.taskQueues.over: no task queue "Overflwo", did you mean "Overflow"? there are " Élan", "Overflow"',
    '  external.taskQueues.elan: no task queue "elan", did you mean " Élan", which differs by spaces, letter case or accents? there are " Élan", "Overflow"',
    `  external.taskQueues.gone: no task queue ${gone}: it was deleted, or belongs to another workspace or account`,
    '  external.workers.ann: no worker "Ann"; there are none',
  ]);
  expect(lines[5]).toContain('external.workflows.twin: 2 objects are named "Twin" (');
  for (const sid of sids) expect(lines[5]).toContain(sid);
  expect(lines[5]).toContain('write the "sid" of one in place of the name');
});

test("lists at most twenty names", async () => {
  const scene = await setScene();
  for (let index = 0; index < 21; index += 1)
    await scene.make(TaskQueue, { workspaceSid: scene.workspaceSid, friendlyName: `Queue ${index}` });
  const { failure } = await find(scene, { taskQueues: { x: { name: "Something else entirely" } } });
  expect(failure).toContain("an external object of the workspace files is not found");
  expect(failure).toContain("and 1 more");
});

test("a connection that is not defined is the failure of the look-up", async () => {
  const connect = () => {
    throw new Error('the connection "eu" is not defined');
  };
  const { props } = await lookUp(connect, Workspace, { __connection: "eu", [LOOKUP]: { external: {} } });
  expect(props).toMatchObject({ __connection: "eu", found: { failure: 'the connection "eu" is not defined' } });
});
