import type { KindTable } from "./kind.js";
import { workspaceSid } from "./parent.js";

/** Somebody, or something, that tasks are assigned to. Source: Twilio's Worker and WorkerChannel resource pages. */
export const worker = {
  name: "Worker",
  noun: "worker",
  nouns: "workers",
  doc: "A worker, for the local TaskRouter and for checks. Created in Twilio only if it is managed.",
  sidPrefix: "WK",
  collection: "Workers",
  listKey: "workers",
  section: "workers",
  // O-80
  isCaseIgnored: true,
  // H-23
  isVersioned: true,
  // workers are runtime data, unless files say otherwise
  isOnRequest: true,
  builtIns: [],
  // L-11
  limit: 15_000,
  properties: {
    workspaceSid,
    friendlyName: {
      type: "string",
      isRequired: true,
      // L-6
      maxLength: 64,
      doc: "Name of the worker, unique regardless of letter case. Default: the key.",
      example: "alice",
    },
    activitySid: {
      type: "sid",
      prefix: "WA",
      // O-81: afterwards it changes whenever the worker comes and goes
      isCreateOnly: true,
      writtenAs: "activity",
      doc: "Key of the activity that the worker starts in; only read at creation. Default: the workspace's defaultActivity.",
      example: "offline",
    },
    attributes: {
      type: "attributes",
      isLeftAlone: true,
      // L-2
      maxLength: 4_096,
      doc: "Attributes of the worker, which routing uses; at most 4,096 characters of JSON. Default: left as they are.",
    },
    otherAttributes: {
      type: "enum",
      values: ["keep", "remove"],
      default: "remove",
      isOwn: true,
      doc: "Whether attributes that are not written here belong to other programs, and stay, or are removed. Default: remove.",
    },
    channels: {
      type: "capacities",
      isLeftAlone: true,
      collection: "Channels",
      doc: "Capacity and availability per task channel, by its key or unique name: default, voice, sms, chat, video.",
    },
  },
  outputs: {
    activitySid: { doc: "SID of the activity of the worker when the state was written." },
    activityName: { doc: "Name of that activity." },
    available: { doc: "Whether the worker received tasks when the state was written." },
    dateStatusChanged: { doc: "When the worker changed the activity.", isNullable: true },
  },
} as const satisfies KindTable;
