import type { Sids } from "../../language/index.js";
import type { KindSection } from "../../model/index.js";
import type { Matches } from "./match-objects.js";
/** SIDs by key, for the two sides of a comparison. The SIDs are made up: matching objects have the same. */
export interface MatchedSids {
    readonly declared: Sids;
    readonly live: Sids;
}
/**
 * Gives the same SID to the declared and to the live key of each object, so that references are equal if they mean the same
 * object. A live object that is not declared keeps its live key; `(live)` follows it if a declared object has that key.
 */
export declare function matchSids(matches: Matches): MatchedSids;
/** The SID of a key; undefined for a full SID, and for a key that does not exist. */
export declare function sidIn(sids: Sids, section: KindSection, key: string): string | undefined;
/** The key of a SID, the reverse of {@link sidIn}. */
export declare function keyIn(sids: Sids, section: KindSection, sid: string): string | undefined;
