import type { Findings } from "../report/findings.js";
import type { Node, ScalarNode } from "../tree/tree.js";
/** Parses a text value that holds JSON; its positions are those in the file, as far as they are known. */
export declare function parseJsonScalar(scalar: ScalarNode, findings: Findings): Node | undefined;
