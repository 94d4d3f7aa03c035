import type { JsonObject } from "../language/index.js";
/** The live capacities, as far as they are declared. */
export declare function viewCapacities(live: JsonObject, declared: JsonObject): JsonObject;
/** True if every declared value is the one before: other values stay as they are. */
export declare function isSameCapacities(before: JsonObject, declared: JsonObject): boolean;
/**
 * Task channels of which a write would change a value that this stack never saw, and that is not the one of a new worker.
 *
 * @param live of all task channels
 */
export declare function listUnseenCapacities(live: JsonObject, seen: JsonObject, declared: JsonObject): string[];
/** True if all that differs from the declared values is as a new worker has it. */
export declare function isLikeNew(live: JsonObject, declared: JsonObject): boolean;
