import type { JsonObject } from "../../../language/index.js";
import { describe } from "./example.js";
import { exampleOfEvaluation } from "./examples/of-kind.js";

const ATTRIBUTES: JsonObject = { type: "object", additionalProperties: { $ref: "pulumi.json#/Any" } };

/** The function `evaluateExpression` in Pulumi's schema. */
export const EVALUATE_SCHEMA: JsonObject = {
  description: describe(
    "Evaluates an expression as TaskRouter does, and explains the result. No request is sent.",
    exampleOfEvaluation,
  ),
  inputs: {
    type: "object",
    properties: {
      expression: {
        type: "string",
        description: "Expression of a filter, a target or a queue: `language == 'en'`. A malformed one is an error.",
      },
      kind: {
        type: "string",
        description: "Where the expression is used: `filter`, `target`, `queue` or `skip` (`skipIf`). Default: filter.",
      },
      task: { ...ATTRIBUTES, description: "Attributes of the task, for a filter or a target." },
      worker: {
        ...ATTRIBUTES,
        description: "Attributes of the worker, and built-in names such as `sid`, for a target or a queue.",
      },
      workers: {
        ...ATTRIBUTES,
        description: "Number of workers in the queue by state, such as `{ available: 0 }`, for `skipIf`.",
      },
      at: {
        type: "string",
        description: "Time for `taskrouter.currentTime` and the like: `2026-01-31T08:30Z`. Default: now.",
      },
    },
    required: ["expression"],
  },
  outputs: {
    type: "object",
    properties: {
      result: { type: "boolean", description: "Whether the expression is true." },
      explanation: {
        type: "string",
        description: "Each part of the expression with its value and the values of its names, one per line.",
      },
    },
    required: ["result", "explanation"],
  },
};
