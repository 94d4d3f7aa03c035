import type { KindTable } from "./kind.js";
import { workspaceSid } from "./parent.js";

/** A queue in which tasks wait for workers. Source: Twilio's OpenAPI description and TaskQueue resource page. */
export const taskQueue = {
  name: "TaskQueue",
  noun: "task queue",
  nouns: "task queues",
  doc: "A queue in which tasks wait for workers.",
  sidPrefix: "WQ",
  collection: "TaskQueues",
  listKey: "task_queues",
  section: "taskQueues",
  // created by the template FIFO (O-3)
  builtIns: ["Sample Queue"],
  // O-30
  hasUniqueNames: true,
  // L-9
  limit: 5_000,
  properties: {
    workspaceSid,
    friendlyName: {
      type: "string",
      isRequired: true,
      doc: "Name of the task queue, unique in its workspace.",
      example: "English",
    },
    targetWorkers: {
      type: "expression",
      default: "1==1",
      doc: "Which workers serve the queue: an expression over worker attributes, without a prefix. Default: 1==1, all.",
      example: "languages HAS 'en'",
    },
    maxReservedWorkers: {
      type: "integer",
      minimum: 1,
      maximum: 50,
      default: 1,
      doc: "How many workers are offered the same task at once, 1 to 50. Default: 1.",
    },
    taskOrder: {
      type: "enum",
      values: ["FIFO", "LIFO"],
      default: "FIFO",
      doc: "Whether the oldest (FIFO) or the newest (LIFO) task comes first; LIFO ignores priorities. Default: FIFO.",
    },
    reservationActivitySid: {
      type: "sid",
      prefix: "WA",
      default: "",
      writtenAs: "reservationActivity",
      doc: "Key of the activity of a worker who is offered a task; single-tasking workspaces only.",
      example: "reserved",
    },
    assignmentActivitySid: {
      type: "sid",
      prefix: "WA",
      default: "",
      writtenAs: "assignmentActivity",
      doc: "Key of the activity of a worker who accepted a task; single-tasking workspaces only.",
      example: "busy",
    },
  },
  outputs: {
    reservationActivityName: { doc: "Name of the activity of a worker who is offered a task.", isNullable: true },
    assignmentActivityName: { doc: "Name of the activity of a worker who accepted a task.", isNullable: true },
  },
} as const satisfies KindTable;
