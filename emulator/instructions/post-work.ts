import type { RoutingEvent } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";

/** Where workers go when the work of a reservation is done. */
export interface PostWork<Place extends object = Workspace> {
  set(workspace: Place, reservationSid: string, activitySid: string): void;
  /** The activity for the worker of an event after which the work is done; it is told once. */
  take(workspace: Place, event: RoutingEvent): string | undefined;
}

/** Learns what is noted, for keeping it. */
export interface PostWorkObserver<Place extends object = Workspace> {
  put(workspace: Place, reservationSid: string, activitySid: string): void;
  remove(reservationSid: string): void;
}

/**
 * The worker goes there when the call has ended (V-46): when the task is wrapping, or else when it is completed (V-47). A
 * reservation that ends otherwise forgets it.
 */
export function createPostWork<Place extends object = Workspace>(observer?: PostWorkObserver<Place>): PostWork<Place> {
  const notes = new WeakMap<Place, Map<string, string>>();
  return {
    set(workspace, reservationSid, activitySid) {
      const known = notes.get(workspace) ?? new Map<string, string>();
      notes.set(workspace, known.set(reservationSid, activitySid));
      observer?.put(workspace, reservationSid, activitySid);
    },
    take(workspace, { type, reservation }) {
      const sid = reservation?.sid ?? "";
      const known = notes.get(workspace);
      const activitySid = known?.get(sid);
      if (activitySid === undefined || !ENDS.has(type)) return undefined;
      known?.delete(sid);
      observer?.remove(sid);
      return DONE.has(type) ? activitySid : undefined;
    },
  };
}

const DONE: ReadonlySet<string> = new Set(["reservation.wrapup", "reservation.completed"]);
const ENDS: ReadonlySet<string> = new Set([
  ...DONE,
  "reservation.rejected",
  "reservation.timeout",
  "reservation.canceled",
  "reservation.rescinded",
]);
