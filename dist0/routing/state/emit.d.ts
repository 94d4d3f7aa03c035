import type { RoutingEvent, RoutingEventType } from "../contract/event.js";
import type { ReservationEntry, TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";
export type Details = Omit<RoutingEvent, "type" | "time" | "task" | "worker" | "reservation">;
/** Emits an event about a task in its present state. */
export declare function emitTask({ context, clock }: World, type: RoutingEventType, task: TaskEntry, details?: Details): void;
export declare function emitWorker({ context, clock }: World, type: RoutingEventType, { record }: WorkerEntry, details?: Details): void;
/** Emits an event about a reservation, with its task and worker. */
export declare function emitReservation({ context, clock }: World, type: RoutingEventType, { record: reservation, task, worker }: ReservationEntry, details?: Details): void;
