import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { StateResource } from "../../engine/index.js";
import type { ApiObject } from "../../twilio/index.js";
/** The message for two resources of one program with one name, and the SID of the object if it exists. */
export declare function declaredTwice(kind: Kind, inputs: JsonObject, object?: ApiObject): string;
/** The message for an object that a resource of the other host has, in the same stack. */
export declare function explainOtherHost(kind: Kind, inputs: JsonObject, { id, host, name }: StateResource): string;
/** The message for live objects of the declared name that cannot be adopted, with the values that differ. */
export declare function explainDifferences(kind: Kind, inputs: JsonObject, namesakes: readonly ApiObject[]): string;
/** The message for an object that another run created at the same moment, and deleted again. */
export declare function explainVanished(kind: Kind, inputs: JsonObject): string;
/** The message for a workspace of the declared name that contains anything. @param contents `3 workflows`, … */
export declare function explainOccupied(kind: Kind, inputs: JsonObject, object: ApiObject, contents: readonly string[]): string;
/** The message for live objects whose names are nearly the declared one. */
export declare function explainNear(kind: Kind, inputs: JsonObject, near: readonly ApiObject[]): string;
