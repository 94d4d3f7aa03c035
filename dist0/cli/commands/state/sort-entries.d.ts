import type { JsonObject } from "../../../language/index.js";
import type { HostName, KindName } from "../../../model/index.js";
/** A resource of this package in a state. */
export interface OwnEntry {
    readonly entry: JsonObject;
    readonly urn: string;
    readonly kind: KindName;
}
/** The entries of a state, by what a move does with them. */
export interface SortedEntries {
    /** Resources of the other host: they move. */
    readonly moved: readonly OwnEntry[];
    /** Resources that were only read: the next run reads them again. */
    readonly read: readonly OwnEntry[];
    /** Resources of the host that the others move to. */
    readonly settled: readonly OwnEntry[];
    /** Resources of other packages. */
    readonly foreign: readonly JsonObject[];
}
/** Sorts the entries of a state. @param to the host that resources move to */
export declare function sortEntries(entries: readonly JsonObject[], to: HostName): SortedEntries;
