import type { Reservation, ReservationStatus } from "../contract/records.js";
import type { ReservationEntry, TaskEntry, WorkerEntry } from "./entries.js";
import type { World } from "./world.js";
type End = Exclude<ReservationStatus, "pending" | "accepted" | "wrapping">;
/** Returns whether a reservation is pending, accepted or wrapping. */
export declare function isOpen({ record: { status } }: ReservationEntry): boolean;
export declare function isPending({ record: { status } }: ReservationEntry): boolean;
/** Returns the reservation of the worker who has the task. */
export declare function findHeld({ reservations }: TaskEntry): ReservationEntry | undefined;
/** Returns whether a reserved task has all the reservations it gets. An option: others may follow as workers become free. */
export declare function isFullyOffered({ options }: World, task: TaskEntry): boolean;
/** Creates a pending reservation of a task for a worker. */
export declare function reserve(world: World, task: TaskEntry, worker: WorkerEntry): void;
/** Creates the entry of a record and adds it to everything that finds reservations. */
export declare function addReservation(world: World, record: Reservation, task: TaskEntry, worker: WorkerEntry): ReservationEntry;
/** Gives the task to the worker. In single-tasking the worker moves to the queue's assignment activity. */
export declare function acceptReservation(world: World, entry: ReservationEntry): void;
/** Stops the reservation's timer. */
export declare function holdReservation(world: World, entry: ReservationEntry): void;
export declare function wrapReservation(world: World, entry: ReservationEntry): void;
/** Ends an open reservation and returns its capacity to the worker. */
export declare function endReservation(world: World, entry: ReservationEntry, status: End): void;
/** Ends a pending reservation that is no longer needed, and returns its worker. */
export declare function withdrawReservation(world: World, entry: ReservationEntry, status: "canceled" | "rescinded"): void;
/** Returns a single-tasking worker to its activity before the reservation. */
export declare function returnWorker(world: World, { record, worker }: ReservationEntry): void;
/** Removes a reservation with its task. */
export declare function removeReservation(world: World, entry: ReservationEntry): void;
export {};
