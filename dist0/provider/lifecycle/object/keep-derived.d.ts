import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/**
 * Keeps the outputs of state that follow from other objects: the names of activities, links and the date. This stack's own writes, and workers who come and go,
 * change them on the server after the object was written (the defaults of a workspace, a new name of an activity), and a
 * refresh would show that as drift.
 *
 * @param outs the answer of TaskRouter, for an object whose declared properties are unchanged
 */
export declare function keepDerived(kind: Kind, state: JsonObject, outs: JsonObject): JsonObject;
