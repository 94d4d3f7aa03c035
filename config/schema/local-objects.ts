import type { JsonObject } from "../../language/index.js";

/** Longest JSON of a task's or worker's attributes, including white space (L-2). */
export const MAX_ATTRIBUTES_LENGTH = 4_096;

const text = (description: string): JsonObject => ({ type: "string", minLength: 1, description });

const attributes = (description: string): JsonObject => ({ type: "object", description });

/** A task of the local TaskRouter. */
export const taskSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  description: "A task, for the local TaskRouter and for checks. Never created in Twilio.",
  properties: {
    workflow: text("Key of the workflow that routes it. Optional if there is only one workflow."),
    attributes: attributes("Attributes of the task, which routing uses."),
    channel: text("Unique name of the task channel. Default: default."),
    priority: {
      type: "integer",
      minimum: 0,
      maximum: 2_147_483_647,
      description: "Higher values come first, unless a target sets another priority. Default: 0.",
    },
    timeout: {
      type: "integer",
      minimum: 1,
      // two weeks (L-3)
      maximum: 1_209_600,
      description: "Seconds after which the task is canceled if no worker has accepted it. Default: 86,400.",
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
    description: "Members by name. No others are allowed, unless additionalProperties is true.",
  },
  required: {
    type: "array",
    items: { type: "string" },
    description: "Names of members that are always present.",
  },
  additionalProperties: { type: "boolean", description: "Whether other members are allowed." },
};

/** Keywords of JSON Schema that rules do not use. */
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

/** They are accepted, but not listed in the finding about an unknown keyword. */
const silent: JsonObject = { [`^(?:${SILENT_WORDS.join("|").replace("$", "\\$")})$`]: {} };

const type: JsonObject = {
  anyOf: [{ enum: TYPE_WORDS }, { type: "array", minItems: 1, items: { enum: TYPE_WORDS } }],
  description: `Type: ${TYPE_WORDS.join(", ")}, or a list of these.`,
};

/** One attribute, in JSON Schema: the keywords that rules use, and those that they ignore. */
const attribute: JsonObject = {
  type: "object",
  additionalProperties: false,
  description: "Description of an attribute, in JSON Schema.",
  properties: {
    type,
    ...structure,
    items: { $ref: "#/definitions/attribute", description: "Description of the items of a list." },
    enum: { type: "array", minItems: 1, description: "All possible values." },
    const: { description: "The only possible value." },
    anyOf: schemas("Alternative descriptions."),
    oneOf: schemas("Alternative descriptions."),
  },
  patternProperties: silent,
};

export const definitions: JsonObject = { attribute };

/** Declared attributes of tasks or workers: their schema, samples, or both. */
export function attributesSchema(owner: "task" | "worker"): JsonObject {
  return {
    type: "object",
    additionalProperties: false,
    description: `Description of the attributes of a ${owner}, in JSON Schema: it finds misspelled names and wrong types.`,
    properties: {
      type: { enum: ["object"], description: "Attributes are an object." },
      ...structure,
      samples: {
        type: "array",
        minItems: 1,
        items: { type: "object" },
        description: `Examples of attributes of a ${owner}: names and types are derived from them.`,
      },
    },
    patternProperties: silent,
    anyOf: [{ required: ["properties"] }, { required: ["samples"] }],
  };
}
