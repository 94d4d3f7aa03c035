import { expect, test } from "vitest";
import { toRateLimitKey } from "../../model/rate-limit-key.js";

const WS = `/v1/Workspaces/WS${"c".repeat(32)}`;

test.each([
  ["GET", "/v1/Workspaces", "Workspace-List"],
  ["POST", "/v1/Workspaces", "Workspace-Create"],
  ["GET", WS, "Workspace-Fetch"],
  ["POST", WS, "Workspace-Update"],
  ["DELETE", WS, "Workspace-Delete"],
  ["POST", `${WS}/Workflows`, "Workflow-Create"],
  ["GET", `${WS}/Workflows?PageSize=1000`, "Workflow-List"],
  ["POST", `${WS}/TaskQueues`, "TaskQueue-Create"],
  ["POST", `${WS}/Activities/WA1`, "Activity-Update"],
  ["DELETE", `${WS}/TaskChannels/TC1`, "TaskChannel-Delete"],
  ["PATCH", WS, "Workspace-PATCH"],
  ["GET", "/v1", "-Fetch"],
])("%s %s counts as %s", (method, path, key) => {
  expect(toRateLimitKey(method, path)).toBe(key);
});
