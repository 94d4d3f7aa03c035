import type { JsonObject } from "../../../language/index.js";
import type { Kind, Ownership } from "../../../model/index.js";
import type { ApiObject } from "../../twilio/index.js";
/** The marks of an object that is adopted. One that belongs to its workspace remembers its properties. */
export declare function adoptionMarks(kind: Kind, { object, isBuiltIn }: {
    readonly object: ApiObject;
    readonly isBuiltIn: boolean;
}, inputs: JsonObject, ownership: Ownership): JsonObject;
/**
 * The marks of a facet.
 *
 * @param before the object before this stack changes it
 * @param changed names of the properties that differ from the declared ones
 * @param ofEqual whose equal values are; default: those of a workspace that this stack did not create are somebody else's,
 * and have no former ones
 */
export declare function facetMarks(kind: Kind, before: ApiObject, inputs: JsonObject, changed: readonly string[], ofEqual?: Ownership): JsonObject;
