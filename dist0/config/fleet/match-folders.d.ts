import type { Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
/** Returns whether a text is a pattern, and not a name. */
export declare function isGlob(text: string): boolean;
/** Finds the folders that a glob matches, in a stable order. Hidden folders and `node_modules` are passed over. */
export declare function matchFolders(glob: string, base: string, span: Span, findings: Findings): string[];
