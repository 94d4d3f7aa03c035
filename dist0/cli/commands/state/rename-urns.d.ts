import type { JsonObject } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";
import type { OwnEntry } from "./sort-entries.js";
/**
 * The new URN of each resource whose URN changes: those that move, and those below them, because a URN contains the types of all
 * resources above.
 *
 * @param entries of the state, in order: a resource comes after its parent
 * @param moved those of them that move
 */
export declare function renameUrns(entries: readonly JsonObject[], moved: readonly OwnEntry[], to: HostName): ReadonlyMap<string, string>;
/** A former URN of a resource that moves, or of one below: nothing in the state has it any more. */
export declare function renameFormer(urn: string, to: HostName): string;
