import type { JsonObject } from "../../../language/index.js";
/**
 * Evaluates an expression as TaskRouter does: no request is sent.
 *
 * @param args as in the schema of the function: `{ expression, kind, task, worker, workers, at }`
 * @param now milliseconds since 1970, for an expression without a given time
 * @throws StandaloneError if the expression is malformed, or an argument is not valid
 */
export declare function evaluateExpression(args: JsonObject, now?: number): JsonObject;
