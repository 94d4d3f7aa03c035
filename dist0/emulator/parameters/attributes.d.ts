import type { JsonObject } from "../../language/index.js";
import type { Reader } from "./parameter.js";
/**
 * The attributes of a worker or a task: a JSON object as text (H-72, H-78). A refusal does not repeat them, because
 * they may describe people. `attributesEcho` decides how they are returned (O-82, O-102).
 */
export declare const attributes: Reader<string>;
/** Attributes to evaluate an expression with. */
export declare const attributeValues: Reader<JsonObject>;
