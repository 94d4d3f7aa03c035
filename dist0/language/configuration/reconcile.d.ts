import type { Configuration } from "./configuration.js";
import type { Sids } from "./sids.js";
/**
 * Returns the live configuration in the user's own spelling: members with an unchanged meaning keep the text that the user
 * wrote (names for SIDs, `"30"` for 30, null for absent), so that a difference shows as its own lines and nothing else.
 *
 * @param written the user's configuration, with names
 * @param live TaskRouter's configuration in our form, with SIDs
 */
export declare function reconcile(written: Configuration, live: Configuration, sids: Sids): Configuration;
