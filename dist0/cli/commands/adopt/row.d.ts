import type { Json } from "../../../language/index.js";
import type { KindName } from "../../../model/index.js";
/** How a declared resource compares with the live objects. */
export type RowStatus = "equal" | "differs"
/** No live object has the name: an `up` creates one. */
 | "missing"
/** No live object has the name, but some have nearly the name. */
 | "near"
/** Several live objects have the name. */
 | "twins"
/** Two resources of the program have the name. */
 | "claimed"
/** In the state, but no longer declared. */
 | "removed";
/** One value that differs, safe to show. */
export interface ShownDifference {
    readonly word: string;
    readonly live: Json;
    readonly declared: Json;
}
/** One declared resource, compared with the live objects. */
export interface Row {
    readonly kind: KindName;
    /** Name of the resource in the stack. */
    readonly resource: string;
    /** The declared name; the name or the SID of its workspace if it has none. */
    readonly name: string;
    /** Name of the workspace that contains the object, or its SID; absent if the workspace does not exist. */
    readonly workspace?: string | undefined;
    readonly status: RowStatus;
    /** Present if one live object has the name. */
    readonly sid?: string;
    /** True if the state has the resource already: then nothing is adopted. */
    readonly isManaged: boolean;
    readonly differences: readonly ShownDifference[];
    /** Changes from live to declared, in words. */
    readonly changes: readonly string[];
    /** Names and SIDs of near objects, of twins, or of the object that another resource has. */
    readonly others: readonly string[];
}
/** A live object that nothing declares. */
export interface UndeclaredRow {
    readonly kind: KindName;
    readonly sid: string;
    readonly name: string;
}
/** Everything that an adoption shows. */
export interface Report {
    readonly stack: string;
    readonly rows: readonly Row[];
    readonly undeclared: readonly UndeclaredRow[];
}
/** True for a resource that an adoption puts into the state. */
export declare function isAdoptable({ status, isManaged }: Row): boolean;
/** True for a row that forbids the whole adoption: nobody can say which object is meant. */
export declare function isAmbiguous({ status }: Row): boolean;
