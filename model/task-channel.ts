import type { KindTable } from "./kind.js";
import { workspaceSid } from "./parent.js";

/** A medium of tasks, on which workers have a capacity. Source: Twilio's OpenAPI description and multitasking page. */
export const taskChannel = {
  name: "TaskChannel",
  noun: "task channel",
  nouns: "task channels",
  doc: "A medium of tasks, on which each worker has a capacity of its own.",
  sidPrefix: "TC",
  collection: "TaskChannels",
  listKey: "channels",
  section: "taskChannels",
  // O-72
  nameProperty: "uniqueName",
  // O-2
  builtIns: ["default", "voice", "chat", "sms", "video"],
  // L-12, with the five of every workspace
  limit: 15,
  properties: {
    workspaceSid,
    uniqueName: {
      type: "channel",
      isRequired: true,
      maxLength: 64,
      // O-70
      immutable:
        "TaskRouter never changes it: declare another task channel, move the workers and tasks, then remove this one",
      doc: "Name in expressions and of the capacities of workers: letters, digits, _ and $. Cannot be changed later. Default: the key.",
      example: "email",
    },
    friendlyName: {
      type: "string",
      maxLength: 64,
      isLeftAlone: true,
      doc: "Name of the task channel for people, 1 to 64 characters. Default: the key. A built-in channel keeps its own name.",
      example: "Email",
    },
    channelOptimizedRouting: {
      type: "boolean",
      // the default is not documented (O-77)
      isLeftAlone: true,
      doc: "Whether the worker who has been idle on this channel for longest comes first. Default: unchanged.",
    },
  },
} as const satisfies KindTable;
