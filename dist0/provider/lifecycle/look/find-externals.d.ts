import type { JsonObject } from "../../../language/index.js";
import type { Context } from "../../context.js";
/**
 * Finds the SIDs of external objects, by their exact name or SID. Each kind is listed once, and the lists are those that the
 * run has anyway.
 *
 * @param query an `ExternalQuery`
 * @returns SIDs by section and key
 * @throws StandaloneError that lists every object that does not exist, or whose name several have
 */
export declare function findExternals(context: Context, { workspaceSid }: JsonObject, query: JsonObject): Promise<JsonObject>;
