import type { KindTable } from "./kind.js";
import { workspaceDefaults } from "./workspace-defaults.js";

/** The workspace, which contains everything else. Source: Twilio's OpenAPI description and Workspace resource page. */
export const workspace = {
  name: "Workspace",
  noun: "workspace",
  nouns: "workspaces",
  doc: "The workspace that contains all of this: a new one, or an existing one.",
  sidPrefix: "WS",
  collection: "Workspaces",
  listKey: "workspaces",
  // O-5
  mayHaveTwins: true,
  builtIns: [],
  properties: {
    friendlyName: {
      type: "string",
      isRequired: true,
      maxLength: 64,
      doc: "Name of the workspace, 1 to 64 characters.",
      example: "Contact Center",
    },
    eventCallbackUrl: {
      type: "url",
      default: "",
      doc: "Called for every event of the workspace; blank for none.",
      example: "https://example.com/events",
    },
    eventsFilter: {
      type: "list",
      default: "",
      doc: "Event types that eventCallbackUrl is called for, separated by commas, in any order; blank for all.",
      example: "task.created,task.canceled",
    },
    multiTaskEnabled: {
      type: "boolean",
      default: true,
      frozenAt: true,
      // multi-tasking cannot be turned off once it is on (O-6)
      immutable: "TaskRouter cannot turn multi-tasking off again: create another workspace",
      doc: "Whether a worker can have several tasks at once. Cannot be turned off again. Default: true.",
    },
    prioritizeQueueOrder: {
      type: "enum",
      values: ["FIFO", "LIFO"],
      default: "FIFO",
      doc: "Which queues come first for a worker who serves queues of both orders. Default: FIFO.",
    },
    template: {
      type: "enum",
      values: ["NONE", "FIFO"],
      default: "NONE",
      isCreateOnly: true,
      immutable: "TaskRouter reads it only when it creates a workspace",
      doc: "Contents of a new workspace: NONE, or FIFO (one queue and one workflow). Default: NONE.",
    },
  },
  outputs: {
    defaultActivitySid: { doc: "SID of the activity that new workers start in." },
    timeoutActivitySid: { doc: "SID of the activity of a worker whose offer times out." },
    ...workspaceDefaults.outputs,
  },
} as const satisfies KindTable;
