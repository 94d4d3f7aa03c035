import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/** The inputs without the parts: those of a new object whose parts were not written. */
export declare function withoutParts(kind: Kind, inputs: JsonObject): JsonObject;
/**
 * Returns a live object with its capacities, and the SIDs of these, if inputs declare any: TaskRouter answers them at a path of
 * their own.
 */
export declare function withParts(context: Context, kind: Kind, object: ApiObject, inputs: JsonObject): Promise<ApiObject>;
/** Returns the answer to an update of an object, with the parts that the object had. */
export declare function keepParts(kind: Kind, object: ApiObject, before: ApiObject): ApiObject;
/**
 * Writes the declared capacities that differ from the live ones.
 *
 * @param object with its parts
 * @returns the object with its parts as they are then
 */
export declare function writeParts(context: Context, kind: Kind, object: ApiObject, inputs: JsonObject): Promise<ApiObject>;
/**
 * Refuses capacities on task channels that the workspace does not have, before the object is created or changed.
 *
 * @throws StandaloneError that lists them
 */
export declare function refuseMissingChannels(context: Context, kind: Kind, inputs: JsonObject): Promise<void>;
