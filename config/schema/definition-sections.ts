import type { JsonObject } from "../../language/index.js";
import { VARIABLE_TYPES } from "./variable-types.js";

/** A variable of the section `vars`: its declaration, or only its default. */
export const variableSchema: JsonObject = {
  type: ["object", "string", "number", "boolean", "array", "null"],
  additionalProperties: false,
  description: "A variable: its declaration, or only its default.",
  properties: {
    type: {
      enum: [...VARIABLE_TYPES],
      description: "Type of every value: string, number, integer, boolean, list or map. Default: any.",
    },
    default: { description: "Value where a stack sets none. It can use other variables." },
    description: { type: "string", description: "Purpose of the variable." },
    secret: { type: "boolean", description: "true: a stack must set it with --secret. Default: false." },
  },
};

/** A named expression: its text, or its text with parameters. */
export const expressionSchema: JsonObject = {
  anyOf: [
    { type: "string", minLength: 1, examples: ["tier == 'gold'"] },
    {
      type: "object",
      additionalProperties: false,
      required: ["expression"],
      properties: {
        parameters: {
          type: "array",
          items: { type: "string", minLength: 1 },
          description: "Names of its parameters, whose values are ${parameters.NAME}.",
          examples: [["language"]],
        },
        expression: {
          type: "string",
          minLength: 1,
          description: "The text of the expression.",
          examples: ["languages HAS '${parameters.language}'"],
        },
        description: { type: "string", description: "Purpose of the expression." },
      },
    },
  ],
  description: "An expression, or a map with its parameters.",
};

/** Other files that a file needs. */
export const includeSchema: JsonObject = {
  type: ["array", "string"],
  items: { type: "string", minLength: 1 },
  description: "Paths of files or folders to read too, relative to this file and inside the project.",
  examples: [["../shared/guards.yaml"]],
};
