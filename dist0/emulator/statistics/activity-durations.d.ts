import type { Worker } from "../../routing/index.js";
import type { Window } from "../parameters/window.js";
import type { Activity } from "../resources/activity.js";
import type { CountedEvent } from "./counted-event.js";
import type { DurationNumbers } from "./durations.js";
export interface Stays {
    /** Events of those workers, in order, from the start of the window. */
    readonly events: Iterable<CountedEvent>;
    /** The existing workers, whose stay in their activity continues. */
    readonly workers: Iterable<Worker>;
    readonly window: Window;
    /** Milliseconds since 1970. */
    readonly now: number;
}
export interface ActivityDuration extends DurationNumbers {
    sid: string;
    friendly_name: string;
}
/**
 * The time that workers spent in each activity of the workspace, zeros included (S-49). The part of a stay that is in
 * the window counts, also if the stay continues (S-50). A stay of no time does not count.
 */
export declare function listActivityDurations(stays: Stays, activities: readonly Activity[]): ActivityDuration[];
