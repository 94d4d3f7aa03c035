import type { Kind } from "./property.js";

/** The room that everything else lives in. Source: Twilio's OpenAPI description and Workspace resource page. */
export const workspace: Kind = {
  name: "Workspace",
  noun: "workspace",
  sidPrefix: "WS",
  collection: "Workspaces",
  listKey: "workspaces",
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
      doc: "Event types to call eventCallbackUrl for, divided by commas, in any order; blank for all.",
      example: "task.created,task.canceled",
    },
    multiTaskEnabled: {
      type: "boolean",
      default: true,
      frozenAt: true,
      // *documented*: a workspace that is multi-tasking once stays so
      immutable: "TaskRouter keeps a workspace multi-tasking once it is: make another workspace",
      doc: "Whether workers take several tasks at once. Cannot be turned off again. Default: true.",
    },
    prioritizeQueueOrder: {
      type: "enum",
      values: ["FIFO", "LIFO"],
      default: "FIFO",
      doc: "Which kind of queue a worker of both kinds empties first. Default: FIFO.",
    },
    template: {
      type: "enum",
      values: ["NONE", "FIFO"],
      default: "NONE",
      isCreateOnly: true,
      immutable: "TaskRouter reads it only when it makes a workspace",
      doc: "What the workspace is made with: NONE, or FIFO (one queue and one workflow). Default: NONE.",
    },
  },
};
