import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
/** Parses the text of a file; undefined, with findings, if it is malformed. */
export declare function parseText(file: string, text: string, isJson: boolean, findings: Findings): Node | undefined;
