import type { ReservationEntry } from "../state/entries.js";
import type { World } from "../state/world.js";
export declare function accept(world: World, entry: ReservationEntry): void;
/** Without an activity the worker stays in its own, and may be offered the same task again. */
export declare function reject(world: World, entry: ReservationEntry, activitySid?: string): void;
/** Ends an accepted reservation as rejected: its task goes through its workflow again. */
export declare function giveBackReservation(world: World, entry: ReservationEntry, activitySid?: string): void;
/** Ends a reservation that was not answered in time. The worker goes to the timeout activity. */
export declare function timeOut(world: World, entry: ReservationEntry): void;
export declare function cancelReservation(world: World, entry: ReservationEntry): void;
export declare function hold(world: World, entry: ReservationEntry): void;
export declare function wrap(world: World, entry: ReservationEntry): void;
export declare function completeReservation(world: World, { record, task }: ReservationEntry): void;
