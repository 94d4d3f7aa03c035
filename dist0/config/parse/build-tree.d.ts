import type { ParsedNode } from "yaml";
import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
/** Builds our tree of a parsed document; undefined, with a finding, if its aliases make it too big. */
export declare function buildTree(file: string, text: string, contents: ParsedNode | null, findings: Findings): Node | undefined;
