import type { JsonObject } from "../../../language/index.js";
import type { Kind, Ownership } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
/** A live object to be managed instead of a new one. */
export interface Adoption {
    readonly kind: "adopt";
    readonly object: ApiObject;
    /** Names of the properties to be changed. */
    readonly differences: string[];
    readonly isBuiltIn: boolean;
    readonly ownership: Ownership;
    /** A workspace that contains nothing, and that the state does not contain. */
    readonly isUnclaimed?: boolean;
}
/** The result of the look-up before a create, by the declared name. */
export type LookupResult = 
/** With the live objects whose names are nearly the same, if the user permits them. */
{
    readonly kind: "nothing";
    readonly near: readonly ApiObject[];
} | Adoption
/** Nothing may be written: the reason, for the user. */
 | {
    readonly kind: "conflict";
    readonly message: string;
};
/**
 * Looks before a create. A single live object of that name with equal content is what a killed run or a lost answer
 * leaves: it is adopted. Any other object of that name, or of nearly that name, is somebody's work, and stays as it is.
 */
export declare function lookFirst(context: Context, kind: Kind, inputs: JsonObject): Promise<LookupResult>;
