import { workspaceSid } from "./parent.js";
import type { Kind } from "./property.js";

const activitySid = (doc: string) => ({ type: "sid", prefix: "WA", default: "", isImplied: true, doc }) as const;

/** Where tasks wait for workers. Source: Twilio's OpenAPI description and TaskQueue resource page. */
export const taskQueue: Kind = {
  name: "TaskQueue",
  noun: "task queue",
  sidPrefix: "WQ",
  collection: "TaskQueues",
  listKey: "task_queues",
  // made by the template FIFO. *observed*
  builtIns: ["Sample Queue"],
  // *documented* on an older limits page
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
      doc: "How many workers are offered a task at once, 1 to 50. Default: 1.",
    },
    taskOrder: {
      type: "enum",
      values: ["FIFO", "LIFO"],
      default: "FIFO",
      doc: "Which task goes first; LIFO ignores priorities. Default: FIFO.",
    },
    reservationActivitySid: activitySid("Activity of a worker who is offered a task; single-tasking workspaces only."),
    assignmentActivitySid: activitySid("Activity of a worker who took a task; single-tasking workspaces only."),
  },
};
