import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
/**
 * Objects are found by name when they are created, so no two of one kind can share a name. A worker's
 * name is unique regardless of letter case (O-80).
 */
export declare function checkNames(sections: Sections, findings: Findings): void;
/** The name that an object will have in TaskRouter; undefined if only a stack can resolve it. */
export declare function nameOf({ key, value }: Entry, word?: string): string | undefined;
