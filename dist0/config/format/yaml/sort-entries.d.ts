import type { Shape } from "../key-order.js";
import type { Entry } from "./layout.js";
/** Sorts the entries of a map; leaves them if an alias would come before its anchor. */
export declare function sortEntries(entries: readonly Entry[], shape: Shape): readonly Entry[];
