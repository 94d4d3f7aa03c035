import type { PropertyDifference } from "../../../model/index.js";
import type { ShownDifference } from "./row.js";
/** Both values of what differs, without the values of callback URLs: these may contain a password or a token. */
export declare function hideUrls(differences: readonly PropertyDifference[]): ShownDifference[];
