import type { TaskEntry, VersionEntry } from "./entries.js";
import type { World } from "./world.js";

/** From here on a task is routed by this configuration. */
export function useVersion(task: TaskEntry, version: VersionEntry): void {
  task.version = version;
  task.record.workflowVersion = version.record.version;
  version.uses += 1;
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
