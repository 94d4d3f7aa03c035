import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
/**
 * Applies the overlay of a stack to the files: maps merge by key, texts, numbers and lists replace, `null` deletes.
 * Values from the overlay keep their spans, so findings name the file that won.
 */
export declare function applyOverlay(base: Sections, overlay: Sections, findings: Findings): Sections;
