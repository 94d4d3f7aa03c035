import type { TaskEntry } from "./entries.js";
import { dropVersion } from "./versions.js";
import { stopWaiting } from "./waiting.js";
import type { World } from "./world.js";

/** The task is routed no more: it is with a worker, or over. */
export function leaveRouting(world: World, task: TaskEntry): void {
  stopWaiting(world, task);
  world.freshTasks.delete(task);
  task.fresh = "no";
  task.target = undefined;
  // nobody asks for them any more
  task.attributes = undefined;
  dropVersion(world, task);
}

/** The task is in its queue and workflow no more. */
export function leaveQueues(world: World, task: TaskEntry): void {
  task.queue?.tasks.delete(task);
  const { workflowSid } = task.record;
  if (workflowSid !== null) world.workflows.get(workflowSid)?.tasks.delete(task);
}
