import type { KindTable } from "./kind.js";
import { workspaceSid } from "./parent.js";

/** A state that workers can be in. Source: Twilio's OpenAPI description and Activity resource page. */
export const activity = {
  name: "Activity",
  noun: "activity",
  nouns: "activities",
  doc: "A state that workers can be in.",
  sidPrefix: "WA",
  collection: "Activities",
  listKey: "activities",
  // O-5
  mayHaveTwins: true,
  section: "activities",
  // O-1; accounts of 2014 to 2017 had Idle, Busy and Reserved in addition to Offline
  builtIns: ["Offline", "Available", "Unavailable", "Idle", "Busy", "Reserved"],
  // L-10
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
      // TaskRouter answers 200 and changes nothing (O-20)
      immutable: "TaskRouter ignores the change: declare another activity, move the workers, then remove this one",
      doc: "Whether workers in this activity receive tasks. Cannot be changed later. Default: false.",
    },
  },
} as const satisfies KindTable;
