import { expect, test } from "vitest";
import { readWorkspace } from "../../../provider/live/index.js";
import type { Lists } from "../../../provider/twilio/index.js";

const WS = `WS${"0".repeat(32)}`;
const workspace = { sid: WS, friendly_name: "Contact Center", url: "https://x", links: { workflows: "https://x" } };

/** Lists with one object each, which record the order of the calls. */
function fakeLists() {
  const asked: string[] = [];
  const all: Lists["all"] = async (path, key) => {
    asked.push(`${path} ${key}`);
    return [{ sid: `WQ${"1".repeat(32)}`, friendly_name: key, target_workers: "1==1", url: "https://x", links: {} }];
  };
  return { lists: { all }, asked };
}

test("reads one list per kind, the objects that name others first", async () => {
  const { lists, asked } = fakeLists();
  await readWorkspace(lists, workspace);
  expect(asked).toEqual([
    `/v1/Workspaces/${WS}/Workflows workflows`,
    `/v1/Workspaces/${WS}/TaskQueues task_queues`,
    `/v1/Workspaces/${WS}/TaskChannels channels`,
    `/v1/Workspaces/${WS}/Activities activities`,
  ]);
});

test("reads only the sections that are asked for, and reports each", async () => {
  const { lists, asked } = fakeLists();
  const read: unknown[] = [];
  const { objects } = await readWorkspace(lists, workspace, {
    sections: ["taskQueues"],
    onRead: (section, count) => read.push([section, count]),
  });
  expect(asked).toHaveLength(1);
  expect(Object.keys(objects)).toEqual(["taskQueues"]);
  expect(read).toEqual([["taskQueues", 1]]);
});

test("returns plain objects with names in camelCase, without links", async () => {
  const live = await readWorkspace(fakeLists().lists, workspace, { sections: ["taskQueues"] });
  expect(live.workspace).toEqual({ sid: WS, workspaceSid: WS, friendlyName: "Contact Center" });
  expect(live.objects.taskQueues?.[0]).toMatchObject({ friendlyName: "task_queues", targetWorkers: "1==1" });
  expect(live.objects.taskQueues?.[0]).not.toHaveProperty("links");
});

test.each([
  ["no expression names one", "1==1", false],
  ["an expression names one", `sid != "WK${"2".repeat(32)}"`, true],
])("reads workers if %s", async (_, targetWorkers, isRead) => {
  const asked: string[] = [];
  const all: Lists["all"] = async (_path, key) => {
    asked.push(key);
    return [{ sid: `WK${"2".repeat(32)}`, friendly_name: "Alice", attributes: "{}", target_workers: targetWorkers }];
  };
  const { workers } = await readWorkspace({ all }, workspace);
  expect(asked.includes("workers")).toBe(isRead);
  // attributes are data about a person
  expect(workers?.[0]).toEqual(isRead ? { sid: `WK${"2".repeat(32)}`, friendlyName: "Alice" } : undefined);
});
