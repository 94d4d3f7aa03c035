import { expect, test } from "vitest";
import { BASE_OBJECTS, createFiles } from "../../bench/lib/workload.mjs";
import { toShort } from "./harness/requests.js";
import { succeed } from "./harness/succeed.js";
import { createWorld, type World } from "./harness/world.js";

const COUNT = 100;

/** The calls since the last request for them: `GET Workflows`, `POST Workflows/{sid}`. */
function listCalls(world: World): string[] {
  return world
    .requests()
    .map((request) => toShort(request).replace(/\w{34}$/, "{sid}"))
    .sort();
}

function toRead(path: string): string {
  return `GET ${path}`;
}

/** Returns the calls since the last request for them: the number per method, and of all reads. */
function countCalls(world: World): { reads: number; writes: string[] } {
  const requests = world.requests();
  const writes = requests.filter(({ method }) => method !== "GET").map(({ method }) => method);
  return { reads: requests.length - writes.length, writes };
}

test("100 workflows need one write each and a handful of reads, and no call to apply no change", async () => {
  const world = await createWorld(createFiles(COUNT));
  await world.stack.preview();
  const planned = countCalls(world);
  expect(planned.writes).toEqual([]);
  expect(planned.reads).toBeLessThanOrEqual(5);

  await world.stack.up();
  const created = countCalls(world);
  expect(created.writes).toEqual(Array.from({ length: COUNT + BASE_OBJECTS }, () => "POST"));
  expect(created.reads).toBeLessThanOrEqual(5);
  expect(await world.live("Workflows", "workflows")).toHaveLength(COUNT);
  world.requests();

  expect((await world.stack.up()).stdout).toContain(`${COUNT + BASE_OBJECTS + 2} unchanged`);
  expect(world.requests()).toEqual([]);

  // the lists of the declared kinds, to say how many live objects are not declared
  await world.stack.preview();
  expect(listCalls(world)).toEqual(["TaskQueues", "Workflows"].map(toRead));

  await succeed(world.stack, "refresh", "--yes", "--skip-preview");
  const refreshed = countCalls(world);
  expect(refreshed.writes).toEqual([]);
  expect(refreshed.reads).toBeLessThanOrEqual(5);

  world.stack.write(createFiles(COUNT, { changed: [42] }));
  await world.stack.up();
  // the workspace and its lists for the snapshot, and the workflow itself
  const snapshot = ["Activities", "TaskChannels", "TaskQueues", "Workflows", "Workspaces/{sid}"];
  expect(listCalls(world)).toEqual(["GET Workflows/{sid}", "POST Workflows/{sid}", ...snapshot.map(toRead)].sort());

  world.stack.config({ "taskrouter:history": "off" });
  world.stack.write(createFiles(COUNT, { changed: [42, 43] }));
  await world.stack.up();
  expect(listCalls(world)).toEqual(["GET TaskQueues", "GET Workflows/{sid}", "POST Workflows/{sid}"]);

  await succeed(world.stack, "destroy", "--yes", "--skip-preview");
  const destroyed = countCalls(world);
  expect(destroyed.writes).toEqual(Array.from({ length: COUNT + BASE_OBJECTS }, () => "DELETE"));
  // one look before the first delete, and one before the workspace's: four lists, workers and tasks; and the workspace, twice
  expect(destroyed.reads).toBeLessThanOrEqual(14);
});
