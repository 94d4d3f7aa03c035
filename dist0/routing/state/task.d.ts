import type { CompiledTarget } from "../compile/compile-workflow.js";
import type { TargetChange } from "../contract/event.js";
import type { Task } from "../contract/records.js";
import type { TaskEnding } from "../contract/router.js";
import type { Reason } from "./agenda.js";
import type { ReservationEntry, TaskEntry, VersionEntry, WorkerEntry } from "./entries.js";
import type { Removal } from "./transitions.js";
import type { World } from "./world.js";
export declare function createTaskEntry(record: Task): TaskEntry;
/** Starts a task in its first target. The order of events is that of R-68. */
export declare function startInWorkflow(world: World, task: TaskEntry, version: VersionEntry, target: CompiledTarget): void;
/** Starts a task that no workflow routes: for a queue, or for a worker. R-43 */
export declare function startUnrouted(world: World, task: TaskEntry, queueSid: string | undefined): void;
/** Has a pending task wait for workers, and leave its target at once if the target's deadline has passed already. */
export declare function seekWorkers(world: World, task: TaskEntry, reason: Reason): void;
/**
 * The deadline of a task's target has passed: the task enters the next target or, after the last one, the next filter that
 * matches. Otherwise it is canceled: the default filter is not for tasks that timed out.
 */
export declare function leaveByTimeout(world: World, task: TaskEntry): void;
/**
 * A task skips its target: it enters the next target or, after the last one, the next filter that matches; the default filter
 * comes last.
 */
export declare function leaveBySkip(world: World, task: TaskEntry): void;
/** Evaluates the workflow again from the first filter. The task keeps its age. */
export declare function routeAgain(world: World, task: TaskEntry, version: VersionEntry, change: TargetChange): void;
/** Moves a task whose reservation failed to the next target; false if there is none. */
export declare function moveOn(world: World, task: TaskEntry): boolean;
/** Cancels a task whose time to live has ended, or that was offered too often. */
export declare function cancelUnassigned(world: World, task: TaskEntry): void;
/** Offers a task to workers. It waits for more of them while its queue allows. */
export declare function offerTo(world: World, task: TaskEntry, workers: readonly WorkerEntry[]): void;
/** All reservations of a task ended, and no worker accepted it. */
export declare function release(world: World, task: TaskEntry): void;
/** Gives a task to the worker of a reservation; the other reservations are rescinded. */
export declare function assign(world: World, task: TaskEntry, reservation: ReservationEntry): void;
/** A worker gave back a task after accepting it. An option: it goes through its workflow again, if that still exists. */
export declare function giveBack(world: World, task: TaskEntry): void;
/** The worker has finished, except for the work after a call. A reason is replaced on completion. */
export declare function wrapUp(world: World, reservation: ReservationEntry, ending?: TaskEnding): void;
/** Completes the task of a worker. The order of events is that of R-68. */
export declare function complete(world: World, task: TaskEntry, ending?: TaskEnding): void;
/** Cancels a task and its pending reservations. */
export declare function cancel(world: World, task: TaskEntry, ending: TaskEnding): void;
type Changes = Partial<Pick<Task, "attributes" | "priority" | "virtualStart" | "channelSid">>;
/** Changes properties of a task. A task that waits is offered again, in its new place. */
export declare function update(world: World, task: TaskEntry, changes: Changes): void;
/** Removes a task and its reservations. */
export declare function remove(world: World, task: TaskEntry, happening: Removal): void;
export {};
