import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/**
 * Finds the live objects whose names differ from the declared one only by spaces, letter case or accents: a reader takes
 * them for the same, and the new object would be their double. Those that this run manages are left out.
 */
export declare function findNear(context: Context, kind: Kind, inputs: JsonObject): Promise<ApiObject[]>;
