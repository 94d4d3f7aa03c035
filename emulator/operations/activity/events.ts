import type { EventDraft } from "../../events/event-draft.js";
import type { Activity } from "../../resources/activity.js";

/** The names of an activity's own fields are not known (V-8). */
export function activityEvent(change: "created" | "updated" | "deleted", activity: Activity): EventDraft {
  return {
    type: `activity.${change}`,
    resourceType: "activity",
    resourceSid: activity.sid,
    description: `Activity ${activity.friendlyName} ${change}`,
    fields: {
      ActivitySid: activity.sid,
      ActivityName: activity.friendlyName,
      ActivityAvailable: String(activity.available),
    },
  };
}
