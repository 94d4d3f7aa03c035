import { workspaceSid } from "./parent.js";
import type { Kind } from "./property.js";

/** What a worker may be doing. Source: Twilio's OpenAPI description and Activity resource page. */
export const activity: Kind = {
  name: "Activity",
  noun: "activity",
  sidPrefix: "WA",
  collection: "Activities",
  listKey: "activities",
  // *observed* in accounts of 2026; accounts of 2014 to 2017 got Idle, Busy and Reserved with Offline
  builtIns: ["Offline", "Available", "Unavailable", "Idle", "Busy", "Reserved"],
  // *documented* on an older limits page
  limit: 100,
  properties: {
    workspaceSid,
    friendlyName: {
      type: "string",
      isRequired: true,
      maxLength: 64,
      doc: "Name of the activity, 1 to 64 characters.",
      example: "Lunch",
    },
    available: {
      type: "boolean",
      default: false,
      // *observed*: TaskRouter answers 200 and changes nothing
      immutable: "TaskRouter ignores the change: declare another activity, move the workers, then remove this one",
      doc: "Whether a worker in this activity gets tasks. Cannot be changed later. Default: false.",
    },
  },
};
