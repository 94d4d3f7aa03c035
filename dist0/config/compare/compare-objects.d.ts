import type { Kind, ObjectChange, PropertyDifference } from "../../model/index.js";
import type { MatchedSids } from "./match-sids.js";
/** An object as files write it: the words of its kind, and others that are left out here. */
export type Written = Readonly<Record<string, unknown>>;
/** The differences of a live object from the declared one: values, and the same in words from declared to live. */
export interface ObjectDifferences {
    readonly differences: readonly PropertyDifference[];
    readonly changes: readonly ObjectChange[];
}
/**
 * Returns the values in which a live object differs from the declared one, in the spelling and with the keys of the declared
 * one. Ignored properties do not count.
 */
export declare function compareObjects(kind: Kind, declared: Written, live: Written, { declared: keys, live: liveKeys }: MatchedSids): ObjectDifferences;
