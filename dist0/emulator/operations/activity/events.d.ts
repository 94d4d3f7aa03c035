import type { EventDraft } from "../../events/event-draft.js";
import type { Activity } from "../../resources/activity.js";
/** The names of an activity's own fields are not known (V-8). */
export declare function activityEvent(change: "created" | "updated" | "deleted", activity: Activity): EventDraft;
