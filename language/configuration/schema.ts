import type { JsonObject } from "../json.js";
import { MAX_PRIORITY } from "./configuration.js";

const integer = (minimum: number, maximum: number | undefined, example: number, description: string): JsonObject => ({
  description,
  examples: [example],
  anyOf: [
    maximum === undefined ? { type: "integer", minimum } : { type: "integer", minimum, maximum },
    { type: "string", pattern: minimum === 0 ? "^\\s*\\d{1,15}\\s*$" : "^\\s*0*[1-9]\\d{0,14}\\s*$" },
  ],
});

const text = (description: string, example: string): JsonObject => ({
  type: "string",
  minLength: 1,
  description,
  examples: [example],
});

const target: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: {
    queue: text(
      "Key of a task queue, or its full SID. A later target without one stays in the queue of the target before it.",
      "english",
    ),
    priority: integer(
      0,
      MAX_PRIORITY,
      10,
      "Priority the task takes on here; higher goes first. Absent: keeps the one it has.",
    ),
    timeout: integer(
      1,
      undefined,
      60,
      "Seconds until the next target is tried, counted from the task's age. Absent: waits here.",
    ),
    expression: text(
      "Which workers of the queue: an expression over `task.` and `worker.` attributes.",
      "worker.level >= task.level",
    ),
    orderBy: text(
      "Which worker first, for instance `worker.level DESC`. Absent: the one idle longest.",
      "worker.level DESC",
    ),
    skipIf: text(
      "Leaves the target at once when no worker is free and this is true: `workers.available == 0`.",
      "workers.available == 0",
    ),
    knownWorkerSid: text("Path of the task attribute that holds a worker's SID: `task.agent_sid`.", "task.agent_sid"),
    knownWorkerFriendlyName: text(
      "Path of the task attribute that holds a worker's name: `task.agent_name`.",
      "task.agent_name",
    ),
  },
  // *documented*: the two are mutually exclusive (Twilio, known agent routing)
  not: { required: ["knownWorkerSid", "knownWorkerFriendlyName"] },
};

const filter: JsonObject = {
  type: "object",
  additionalProperties: false,
  required: ["expression", "targets"],
  properties: {
    filterFriendlyName: {
      type: "string",
      description: "Name of the filter, as the Console shows it.",
      examples: ["English gold"],
    },
    expression: text(
      "Which tasks: an expression over task attributes, without a prefix. `1==1` takes all.",
      "language == 'en' AND tier == 'gold'",
    ),
    targets: {
      type: "array",
      minItems: 1,
      description: "Routing steps, tried in order.",
      items: target,
    },
  },
};

/** JSON Schema of the form that people write: every key known, every value of its type. `queue` is checked by name elsewhere. */
export const configurationSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: {
    filters: {
      type: "array",
      description: "Tried from top to bottom; a task enters the first whose expression is true.",
      items: filter,
    },
    defaultFilter: {
      ...target,
      required: ["queue"],
      description: "Where tasks go that match no filter. TaskRouter documents no timeout here.",
    },
  },
  anyOf: [{ required: ["filters"] }, { required: ["defaultFilter"] }],
};
