import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/**
 * Changes a live object to what is declared.
 *
 * @param before with its parts
 * @param changed names of the properties that differ
 * @throws StandaloneError if TaskRouter answers with other values than those written
 */
export declare function bringInLine(context: Context, kind: Kind, inputs: JsonObject, before: ApiObject, changed: readonly string[]): Promise<ApiObject>;
