import type { JsonObject } from "../../../language/index.js";
/** The function `evaluateExpression` in Pulumi's schema. */
export declare const EVALUATE_SCHEMA: JsonObject;
