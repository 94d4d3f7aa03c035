import type { RemoteCheck } from "../check.js";
import { httpChecks } from "./http.js";
import { queueChecks } from "./queues.js";
import { taskChecks } from "./tasks.js";
import { workerChecks } from "./workers.js";
import { workflowChecks } from "./workflows.js";
import { workspaceChecks } from "./workspaces.js";

/** All tests that can run against a real account. */
export const checks: readonly RemoteCheck[] = [
  ...workspaceChecks,
  ...httpChecks,
  ...queueChecks,
  ...workflowChecks,
  ...workerChecks,
  ...taskChecks,
];
