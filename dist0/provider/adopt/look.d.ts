import type { JsonObject } from "../../language/index.js";
import type { Kind, PropertyDifference } from "../../model/index.js";
import type { Context } from "../context.js";
/** A declared object. */
export interface Subject {
    readonly kind: Kind;
    /** Its checked inputs. SIDs and secrets that are not known are left out. */
    readonly inputs: JsonObject;
    /** Digests of its secret inputs, by name. */
    readonly digests: JsonObject;
    /** Names of the properties that only an update will know: they count as equal. */
    readonly open: readonly string[];
}
/** The live object, as the state describes it. */
export interface LookOf {
    readonly sid: string;
    /** The inputs that describe it, in the spelling of the declared ones. */
    readonly inputs: JsonObject;
    /** The declared inputs, with a mark in place of each secret that is another one. */
    readonly declared: JsonObject;
    readonly outs: JsonObject;
    /** The values that differ from the declared ones. */
    readonly differences: readonly PropertyDifference[];
}
/** The result of looking for the live object of a declared one. Nothing is written. */
export type Look = ({
    readonly status: "equal" | "differs";
} & LookOf) | {
    readonly status: "missing";
}
/** With the names and SIDs of live objects: near ones, those of the same name, the one that another resource has. */
 | {
    readonly status: "near" | "twins" | "claimed";
    readonly names: readonly string[];
};
/** Looks for the live object to be adopted, as `create` does, and describes it as the state after an adoption. */
export declare function lookFor(context: Context, key: string, subject: Subject): Promise<Look>;
/** Looks at an object that the stack manages already. */
export declare function lookAt(context: Context, key: string, subject: Subject, sid: string, state: JsonObject): Promise<Look>;
