import { describe, expect, test } from "vitest";
import { listOf, openFloor, refusal } from "../support.js";

/** The kinds with an ETag, with a change of each. */
async function openVersioned(kind: "task" | "worker" | "task reservation" | "worker reservation") {
  const floor = await openFloor();
  const { byTask, byWorker, taskSid } = await floor.reserve();
  const { tasks, workers, workerSid } = floor;
  const places = {
    task: { list: tasks, path: `${tasks}/${taskSid}`, change: { Priority: 5 } },
    worker: { list: workers, path: `${workers}/${workerSid}`, change: { Attributes: '{"x":1}' } },
    "task reservation": {
      list: `${tasks}/${taskSid}/Reservations`,
      path: byTask,
      change: { ReservationStatus: "accepted" },
    },
    "worker reservation": {
      list: `${workers}/${workerSid}/Reservations`,
      path: byWorker,
      change: { ReservationStatus: "accepted" },
    },
  };
  return { ...floor, ...places[kind] };
}

describe.each(["task", "worker", "task reservation", "worker reservation"] as const)("the version of a %s", (kind) => {
  test("is a quoted number on every answer, and grows with each change", async () => {
    const { caller, list, path, change } = await openVersioned(kind);
    const before = (await caller.get(path)).headers.get("etag");
    expect(before).toMatch(/^"\d+"$/);
    expect((await caller.get(list)).headers.get("etag")).toBe(before);
    const after = (await caller.post(path, change)).headers.get("etag");
    expect(Number(JSON.parse(String(after)))).toBeGreaterThan(Number(JSON.parse(String(before))));
    expect((await caller.get(path)).headers.get("etag")).toBe(after);
  });

  test("is checked by If-Match: quoted, unquoted, one of several, or any", async () => {
    for (const toHeader of [
      (tag: string) => tag,
      (tag: string) => tag.slice(1, -1),
      (tag: string) => `"none", ${tag}`,
      (tag: string) => `W/${tag}`,
      () => "*",
    ]) {
      const { caller, path, change } = await openVersioned(kind);
      const tag = String((await caller.get(path)).headers.get("etag"));
      expect((await caller.post(path, change, { "if-match": toHeader(tag) })).status).toBe(200);
    }
  });

  test("that is outdated is refused with 412, and nothing changes", async () => {
    const { caller, path, change } = await openVersioned(kind);
    const before = await caller.get(path);
    const version = before.headers.get("etag");
    for (const stale of ['"999"', "999", "", "x"]) {
      const answer = await caller.post(path, change, { "if-match": stale });
      expect(answer.status).toBe(412);
      expect(answer.body).toEqual(refusal(412, 20001, `If-Match is ${stale}, but the current version is ${version}`));
    }
    expect((await caller.get(path)).headers.get("etag")).toBe(version);
  });
});

describe("a version", () => {
  test("that is outdated prevents the deletion of a task and a worker", async () => {
    const { caller, tasks, workers, workerSid, offline, createTask } = await openFloor();
    await caller.post(`${workers}/${workerSid}`, { ActivitySid: offline });
    const task = `${tasks}/${(await createTask()).sid}`;
    for (const path of [task, `${workers}/${workerSid}`]) {
      const tag = String((await caller.get(path)).headers.get("etag"));
      expect((await caller.remove(path, { "if-match": '"999"' })).status).toBe(412);
      expect((await caller.remove(path, { "if-match": tag })).status).toBe(204);
    }
  });

  test("for a worker grows with a reservation, but not with unchanged attributes", async () => {
    const { caller, workers, workerSid, createTask } = await openFloor();
    const path = `${workers}/${workerSid}`;
    const versionOf = async () => Number(JSON.parse(String((await caller.get(path)).headers.get("etag"))));
    const before = await versionOf();
    await caller.post(path, { Attributes: "{}" });
    expect(await versionOf()).toBe(before);
    await createTask();
    expect(await versionOf()).toBe(before + 1);
  });

  test("does not exist for other kinds", async () => {
    const { caller, path, activities, queues, workflows, channels, workers, workerSid } = await openFloor();
    for (const collection of [activities, queues, workflows, channels, `${workers}/${workerSid}/Channels`]) {
      const list = await caller.get(collection);
      expect(list.headers.get("etag")).toBeNull();
      expect((await caller.get(String(listOf(list)[0]?.url))).headers.get("etag")).toBeNull();
    }
    expect((await caller.post(path, {}, { "if-match": '"999"' })).status).toBe(200);
  });
});
