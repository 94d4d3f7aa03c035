import type { JsonObject } from "../../language/index.js";

/** Longest text of JSON that attributes of a task or a worker may be, whitespace counted. *documented* (Twilio, TaskRouter limits) */
export const MAX_ATTRIBUTES_LENGTH = 4_096;

const text = (description: string): JsonObject => ({ type: "string", minLength: 1, description });

const attributes = (description: string): JsonObject => ({ type: "object", description });

const channel: JsonObject = {
  type: "object",
  additionalProperties: false,
  description: "What the worker takes of one task channel.",
  properties: {
    capacity: {
      type: "integer",
      minimum: 0,
      // *documented* (Twilio's OpenAPI description)
      maximum: 50,
      description: "How many tasks of this channel at once, 0 to 50. Default: 1.",
    },
    available: { type: "boolean", description: "Whether the worker takes tasks of this channel. Default: true." },
  },
};

/** A worker of the local TaskRouter. */
export const workerSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  description: "A worker, for the local TaskRouter and for checks. Never made in Twilio.",
  properties: {
    friendlyName: { ...text("Name of the worker, unique whatever its letter case. Default: the key."), maxLength: 64 },
    activity: text("Key of the activity that the worker is in. Default: the workspace's defaultActivity."),
    attributes: attributes("What is known of the worker: routing goes by it."),
    channels: {
      type: "object",
      additionalProperties: channel,
      description: "What the worker takes of each task channel, by its unique name: default, voice, sms, chat, video.",
    },
  },
};

/** A task of the local TaskRouter. */
export const taskSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  description: "A task, for the local TaskRouter and for checks. Never made in Twilio.",
  properties: {
    workflow: text("Key of the workflow that routes it. May be left out where there is one workflow only."),
    attributes: attributes("What is known of the task: routing goes by it."),
    channel: text("Unique name of its task channel. Default: default."),
    priority: {
      type: "integer",
      minimum: 0,
      maximum: 2_147_483_647,
      description: "Higher goes first, unless a target says another. Default: 0.",
    },
    timeout: {
      type: "integer",
      minimum: 1,
      // *documented* (Twilio, TaskRouter limits): two weeks
      maximum: 1_209_600,
      description: "Seconds after which it is canceled if nobody took it. Default: 86,400.",
    },
  },
};

const TYPE_WORDS = ["string", "number", "integer", "boolean", "array", "object", "null"];

const schemas = (description: string): JsonObject => ({
  type: "array",
  minItems: 1,
  items: { $ref: "#/definitions/attribute" },
  description,
});

const structure: JsonObject = {
  properties: {
    type: "object",
    additionalProperties: { $ref: "#/definitions/attribute" },
    description: "Members by name. There are no others, unless additionalProperties is true.",
  },
  required: {
    type: "array",
    items: { type: "string" },
    description: "Names of members that are always there.",
  },
  additionalProperties: { type: "boolean", description: "Whether there may be members that are not listed." },
};

/** Words of JSON Schema that say nothing the rules look at. */
const SILENT_WORDS = [
  "$comment",
  "default",
  "deprecated",
  "description",
  "examples",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "pattern",
  "title",
  "uniqueItems",
];

/** They are taken, and not listed where another word is unknown. */
const silent: JsonObject = { [`^(?:${SILENT_WORDS.join("|").replace("$", "\\$")})$`]: {} };

const type: JsonObject = {
  anyOf: [{ enum: TYPE_WORDS }, { type: "array", minItems: 1, items: { enum: TYPE_WORDS } }],
  description: `What it is: ${TYPE_WORDS.join(", ")}, or a list of these.`,
};

/** One attribute, in JSON Schema: the words that the rules know, and those that say nothing to them. */
const attribute: JsonObject = {
  type: "object",
  additionalProperties: false,
  description: "What an attribute is, in JSON Schema.",
  properties: {
    type,
    ...structure,
    items: { $ref: "#/definitions/attribute", description: "What the items of a list are." },
    enum: { type: "array", minItems: 1, description: "The only values it has." },
    const: { description: "The only value it has." },
    anyOf: schemas("What it may be, one of these."),
    oneOf: schemas("What it may be, one of these."),
  },
  patternProperties: silent,
};

export const definitions: JsonObject = { attribute };

/** What the attributes of tasks or workers are: their schema, samples of them, or both. */
export function attributesSchema(owner: "task" | "worker"): JsonObject {
  return {
    type: "object",
    additionalProperties: false,
    description: `What the attributes of a ${owner} are, in JSON Schema: misspelt names and wrong types are found by it.`,
    properties: {
      type: { enum: ["object"], description: "Attributes are an object." },
      ...structure,
      samples: {
        type: "array",
        minItems: 1,
        items: { type: "object" },
        description: `Attributes of a ${owner} as they occur: names and types are taken from them.`,
      },
    },
    patternProperties: silent,
    anyOf: [{ required: ["properties"] }, { required: ["samples"] }],
  };
}
