import { type CompiledWorkflow, compileWorkflow } from "../compile/compile-workflow.js";
import type { Task, Workflow, WorkflowVersion } from "../contract/records.js";
import type { TaskEntry, VersionEntry, WorkflowEntry, Writable } from "./entries.js";
import type { World } from "./world.js";

/** Returns the entry of a workflow, created when a restored task first refers to it. */
export function getWorkflow({ workflows }: World, sid: string): WorkflowEntry {
  const known = workflows.get(sid);
  if (known !== undefined) return known;
  const workflow: WorkflowEntry = { sid, record: undefined, current: undefined, versions: new Map(), tasks: new Set() };
  workflows.set(sid, workflow);
  return workflow;
}

/** Returns the current version of a workflow: a new one if its configuration or its reservation timeout changed. */
export function updateVersion(world: World, workflow: WorkflowEntry, record: Workflow): VersionEntry {
  const { current } = workflow;
  if (current !== undefined && isRoutedBy(current, record)) return current;
  const { configuration, taskReservationTimeout } = record;
  const number = (current?.record.version ?? 0) + 1;
  const next = addVersion(world, workflow, {
    workflowSid: record.sid,
    version: number,
    configuration,
    taskReservationTimeout,
  });
  world.changes.version(next.record);
  if (current?.uses === 0) removeVersion(world, current);
  return next;
}

function isRoutedBy({ record }: VersionEntry, { configuration, taskReservationTimeout }: Workflow): boolean {
  return record.configuration === configuration && record.taskReservationTimeout === taskReservationTimeout;
}

/** Adds the current version. It is compiled for its first task: most workflows are created long before one arrives. */
export function addVersion(world: World, workflow: WorkflowEntry, record: WorkflowVersion): VersionEntry {
  let compiled: CompiledWorkflow | undefined;
  const version: VersionEntry = {
    record,
    workflow,
    uses: 0,
    get compiled() {
      compiled ??= compileWorkflow(record.configuration, world.expressions, world.options);
      return compiled;
    },
  };
  workflow.versions.set(record.version, version);
  workflow.current = version;
  return version;
}

/** Routes a task by a version from now on. */
export function useVersion(world: World, task: TaskEntry, version: VersionEntry): void {
  if (task.version === version) return;
  dropVersion(world, task);
  const record: Writable<Task> = task.record;
  task.version = version;
  record.workflowVersion = version.record.version;
  version.uses += 1;
}

/** An older version is kept as long as tasks are routed by it. */
export function dropVersion(world: World, task: TaskEntry): void {
  const { version } = task;
  if (version === undefined) return;
  task.version = undefined;
  version.uses -= 1;
  if (version.uses === 0 && version !== version.workflow.current) removeVersion(world, version);
}

export function removeVersion(world: World, { workflow, record }: VersionEntry): void {
  workflow.versions.delete(record.version);
  world.changes.removeVersion(record);
}
