import type { Routing } from "../raw/written-routing.js";
import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
/** A workflow and its routing, filled in. */
interface Routed {
    readonly workflow: Entry;
    readonly routing: Routing;
}
/**
 * Reports declared objects whose texts refer to each other in a circle: none of them can be created first, because its text
 * needs the SID of another.
 */
export declare function checkCycles(sections: Sections, routings: readonly Routed[], findings: Findings): void;
export {};
