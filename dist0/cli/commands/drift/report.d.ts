import type { KindName, ObjectChange } from "../../../model/index.js";
/** How a live object differs from what is desired. */
export type DriftStatus = "changed"
/** It does not exist any more. */
 | "deleted"
/** It does not exist, but an object with nearly the name does. */
 | "near"
/** Several live objects have the name, so that files do not say which one is meant. */
 | "twins"
/** Nothing declares it. */
 | "undeclared";
/** Somebody who changed an object, as TaskRouter's events name them. */
export interface Change {
    /** ISO 8601. */
    readonly when: string;
    /** A user, an API key or an account, with the address that the request came from. */
    readonly by: string;
}
/** One object that drifted. */
export interface DriftObject {
    readonly kind: KindName;
    /** Its key in the files, or its name in the stack; absent if nothing declares it. */
    readonly key?: string;
    readonly name: string;
    readonly sid?: string;
    /** SID of its workspace; absent if it is not known. */
    readonly workspace?: string;
    readonly status: DriftStatus;
    /** From desired to live, in words. */
    readonly changes: readonly ObjectChange[];
    /** Names and SIDs of near objects or twins. */
    readonly others: readonly string[];
    /** When it was created, ISO 8601: of objects that nothing declares. */
    readonly created?: string;
    /** The last change of it, where events can be read. */
    readonly last?: Change;
    /** False for an object that is only mentioned: it is in a workspace that others own too. */
    readonly isDrift: boolean;
}
/** The result of a comparison of desired and live objects. */
export interface DriftReport {
    /** The desired side: `stack "prod"`, `taskrouter/`. */
    readonly against: string;
    /** How many desired objects were compared. */
    readonly compared: number;
    readonly objects: readonly DriftObject[];
    /** Remarks about the comparison as a whole. */
    readonly notes: readonly string[];
}
/** Sorts objects: declared ones first, then by kind and key, as the order of a state says nothing. */
export declare function sortObjects(objects: readonly DriftObject[]): DriftObject[];
/** True if something drifted. */
export declare function hasDrift({ objects }: Pick<DriftReport, "objects">): boolean;
