import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
/** Checks that symbolic keys fit into resource names and placeholders, and that TaskRouter accepts their number. */
export declare function checkKeys(sections: Sections, findings: Findings): void;
/** Checks that a key fits into resource names and placeholders, and cannot be confused with a SID. */
export declare function checkKey({ key, keySpan }: Entry, findings: Findings): void;
