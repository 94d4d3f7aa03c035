import type { JsonObject } from "../../../language/index.js";
import type { Ignored, Kind } from "../../../model/index.js";
import { BUILT_IN } from "../../../model/index.js";
import type { ApiObject } from "../../twilio/index.js";
/** The result of an operation: the id of the resource, and the outputs that go into state. */
export interface Outcome {
    readonly id: string;
    readonly outs: JsonObject;
}
/**
 * The outputs of an object: everything that TaskRouter returned, and the inputs that cannot be derived from that, because
 * `read` receives only outputs. Every checkpoint writes the whole state, so nothing is stored twice.
 *
 * @param marks see {@link marksOf}
 */
export declare function toOutcome(kind: Kind, object: ApiObject, inputs: JsonObject, marks?: JsonObject): Outcome;
/** The outputs that TaskRouter does not know. They stay as the create wrote them. */
export declare function marksOf(state: JsonObject): JsonObject;
/**
 * The outputs of a facet are only its own properties. The rest of the object belongs to another resource, which marks its
 * secrets: a callback URL with a password would be readable here.
 */
export declare function keepOwn(kind: Kind, live: JsonObject): JsonObject;
/** The inputs that {@link rebuild} would not restore exactly; null for one that it would wrongly add. */
export declare function keepInputs(kind: Kind, inputs: JsonObject, live: JsonObject): JsonObject;
/** The inputs that the state of an object was created from. */
export declare function inputsOf(kind: Kind, state: JsonObject): JsonObject;
/** Inputs without callback URLs and attributes: these are stored once, at the top, where the engine encrypts secrets. */
export declare function withoutUrls(kind: Kind, inputs: JsonObject): JsonObject;
export { BUILT_IN };
/** In outputs: the properties of a facet, or of a built-in object, before it was adopted. Delete restores them. */
export declare const FORMER = "__former";
/** The claim on the defaults of a workspace. The workspace itself claims the SID. */
export declare function facetClaim(inputs: JsonObject): string;
/** The inputs that describe a live object, with the written values of the parts that `written` ignores. */
export declare function toLiveInputs(kind: Kind, object: ApiObject, written: JsonObject): JsonObject;
/** The inputs to write over a live object: those declared, and everything ignored as it is live. */
export declare function toWrittenInputs(kind: Kind, object: ApiObject, declared: JsonObject, ignored: Ignored): JsonObject;
/** Returns the names of the properties that an update would change: all that differ, apart from what the new inputs ignore. */
export declare function listChanges(kind: Kind, olds: JsonObject, news: JsonObject): string[];
/** Returns the names of the properties in which a live object differs from the declared one. */
export declare function listDifferences(kind: Kind, object: ApiObject, inputs: JsonObject): string[];
/** Returns those of the differing properties that TaskRouter does not change any more. */
export declare function listFinal(kind: Kind, object: ApiObject, inputs: JsonObject): string[];
/** `workflow "Support"`; by its workspace if an object has no name of its own. */
export declare function describe(kind: Kind, inputs: JsonObject): string;
