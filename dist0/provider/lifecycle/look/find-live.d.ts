import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/** The live objects that a declared one may be, by its name. */
export type FoundLive = 
/** Another resource of this run manages the object of that name. */
{
    readonly kind: "claimed";
    readonly object: ApiObject;
}
/** With the objects of nearly that name. */
 | {
    readonly kind: "none";
    readonly near: readonly ApiObject[];
} | {
    readonly kind: "one";
    readonly object: ApiObject;
    readonly isBuiltIn: boolean;
} | {
    readonly kind: "several";
    readonly objects: readonly ApiObject[];
};
/** Looks for the live object that a declared one may be. */
export declare function findLive(context: Context, kind: Kind, inputs: JsonObject): Promise<FoundLive>;
