import type { TaskEntry } from "./entries.js";
import { stopWaiting } from "./waiting.js";
import type { World } from "./world.js";

/** The task is routed no more: it is with a worker, or over. */
export function leaveRouting(world: World, task: TaskEntry): void {
  stopWaiting(world, task);
  world.freshTasks.delete(task);
  task.fresh = "no";
  task.target = undefined;
  dropVersion(world, task);
}

/** A version of a workflow that is not the present one is kept as long as tasks are routed by it. */
export function dropVersion(world: World, task: TaskEntry): void {
  const { version } = task;
  if (version === undefined) return;
  task.version = undefined;
  version.uses -= 1;
  const { workflow, record } = version;
  if (version.uses > 0 || version === workflow.current) return;
  workflow.versions.delete(record.version);
  world.changes.removeVersion(record);
}

/** The task is in its queue and workflow no more. */
export function leaveQueues(world: World, task: TaskEntry): void {
  task.queue?.tasks.delete(task);
  const { workflowSid } = task.record;
  if (workflowSid !== null) world.workflows.get(workflowSid)?.tasks.delete(task);
}
