import { expect, test } from "vitest";
import { toImportFile } from "../../cli/commands/export/import-file.js";
import { fromLive } from "../../config/index.js";
import type { LiveWorkspace } from "../../model/index.js";

const sidOf = (prefix: string, digit: string) => `${prefix}${digit.repeat(32)}`;
const [WS, WQ, WW] = [sidOf("WS", "1"), sidOf("WQ", "2"), sidOf("WW", "3")];

/** A queue and a workflow of one name, so of one key. */
const live: LiveWorkspace = {
  workspace: { sid: WS, friendlyName: "Contact Center" },
  objects: {
    taskQueues: [{ sid: WQ, friendlyName: "Support", targetWorkers: "1==1" }],
    workflows: [
      {
        sid: WW,
        friendlyName: "Support",
        configuration: JSON.stringify({ task_routing: { default_filter: { queue: WQ } } }),
      },
    ],
  },
};

test("single resources have the keys of the export as names, which two kinds can share", () => {
  expect(JSON.parse(toImportFile(fromLive(live), WS))).toEqual({
    resources: [
      { type: "taskrouter:index:Workspace", name: "workspace", id: WS },
      { type: "taskrouter:index:TaskQueue", name: "support-TaskQueue", logicalName: "support", id: `${WS}/${WQ}` },
      { type: "taskrouter:index:Workflow", name: "support-Workflow", logicalName: "support", id: `${WS}/${WW}` },
    ],
  });
});

test("with a component, the resources are its children under the names that its files give them", () => {
  expect(JSON.parse(toImportFile(fromLive(live), WS, "cc"))).toEqual({
    resources: [
      { type: "taskrouter:index:TaskRouter", name: "cc", component: true },
      { type: "taskrouter:index:Workspace", name: "cc-workspace", id: WS, parent: "cc" },
      {
        type: "taskrouter:index:TaskQueue",
        name: "cc-support-TaskQueue",
        logicalName: "cc-support",
        id: `${WS}/${WQ}`,
        parent: "cc",
      },
      {
        type: "taskrouter:index:Workflow",
        name: "cc-support-Workflow",
        logicalName: "cc-support",
        id: `${WS}/${WW}`,
        parent: "cc",
      },
    ],
  });
});
