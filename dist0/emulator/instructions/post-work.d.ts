import type { RoutingEvent } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
/** The activities of workers after the work of a reservation. */
export interface PostWork<Place extends object = Workspace> {
    set(workspace: Place, reservationSid: string, activitySid: string): void;
    /** Returns the activity for the worker if the event ends the work, and forgets it. */
    take(workspace: Place, event: RoutingEvent): string | undefined;
}
/** Persists the activities. */
export interface PostWorkObserver<Place extends object = Workspace> {
    put(workspace: Place, reservationSid: string, activitySid: string): void;
    remove(reservationSid: string): void;
}
/**
 * The worker changes to the activity when the call has ended (V-46): when the task is wrapping, or else completed
 * (V-47). If the reservation ends in another way, the activity is forgotten.
 */
export declare function createPostWork<Place extends object = Workspace>(observer?: PostWorkObserver<Place>): PostWork<Place>;
