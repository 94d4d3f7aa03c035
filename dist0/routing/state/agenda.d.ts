import type { TaskEntry, WorkerEntry } from "./entries.js";
/** Why a task is on the agenda: a task that entered a target may skip it, any other is only offered. */
export type Reason = "offer" | "enter";
/** Workers and tasks that changed, until matching has looked at them. */
export interface Agenda {
    readonly workers: Set<WorkerEntry>;
    readonly tasks: Map<TaskEntry, Reason>;
}
export declare function createAgenda(): Agenda;
/** Puts a task on the agenda. A reason to enter is not lost by a later reason to offer. */
export declare function addToAgenda({ tasks }: Agenda, task: TaskEntry, reason: Reason): void;
