import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { ApiObject } from "../../twilio/index.js";
/**
 * Shows the live values of properties in which an object differs from its declaration, as lines that can be pasted into a
 * workspace file: `taskReservationTimeout: 90   # live; declared: 120`.
 *
 * @param names of the properties
 */
export declare function showDifferences(kind: Kind, object: ApiObject, inputs: JsonObject, names: readonly string[]): string[];
