import { invariant } from "../../language/index.js";
import type { Task } from "../contract/records.js";
import { setTaskDue } from "./deadlines.js";
import { type Details, emitTask } from "./emit.js";
import type { TaskEntry, Writable } from "./entries.js";
import { stopWaiting } from "./lines.js";
import { type Happening, isOver, isRouted, type Removal, transitions } from "./transitions.js";
import { dropVersion } from "./workflows.js";
import type { World } from "./world.js";

// The steps that every transition of a task has in common; only the module task.ts makes transitions.

/**
 * Makes a transition of the table: state, counters and timer. Its event is emitted by {@link reportTransition}, because other
 * events may come first.
 *
 * @param edit changes further properties, before the timer is set
 */
export function applyTransition(
  world: World,
  task: TaskEntry,
  happening: Exclude<Happening, Removal>,
  edit?: (record: Writable<Task>) => void,
): void {
  const { to, counts, startsClock } = transitions[happening];
  const record: Writable<Task> = task.record;
  const { time } = world.clock;
  checkTransition(task, happening);
  invariant(to !== "removed", "a task is removed by a happening of its own");
  // lines are ordered by properties that may change now
  stopWaiting(world, task);
  edit?.(record);
  if (to !== "same") record.status = to;
  record.moves += Number(counts.includes("moves"));
  record.version += Number(counts.includes("version"));
  if (startsClock) record.since = time;
  record.dateUpdated = time;
  if (!isRouted(record)) leaveRouting(world, task);
  if (isOver(record)) leaveQueues(world, task);
  world.changes.task(record);
  setTaskDue(world, task);
}

/** Checks that a happening is possible in the state of a task. */
export function checkTransition({ record }: TaskEntry, happening: Happening): void {
  invariant(transitions[happening].from.includes(record.status), "a task makes only the transitions of the table");
}

/** Emits the event of a transition, if it has one. */
export function reportTransition(world: World, task: TaskEntry, happening: Happening, details?: Details): void {
  const { event } = transitions[happening];
  if (event !== null) emitTask(world, event, task, details);
}

/** Ends the routing of a task: a worker has it, or it is over. */
export function leaveRouting(world: World, task: TaskEntry): void {
  stopWaiting(world, task);
  world.agenda.tasks.delete(task);
  task.target = undefined;
  // only routing reads the attributes
  task.attributes = undefined;
  dropVersion(world, task);
}

/** Removes a task from the lists of its queue and workflow. */
export function leaveQueues(world: World, task: TaskEntry): void {
  const { workflowSid } = task.record;
  task.queue?.tasks.delete(task);
  if (workflowSid !== null) world.workflows.get(workflowSid)?.tasks.delete(task);
}
