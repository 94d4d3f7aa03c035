import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
/** Returns the raw configuration in a file: all of it, a text that holds it, or that of the only workflow of an answer. */
export declare function unwrapConfiguration(root: Node, findings: Findings): Node | undefined;
/** Returns whether a value is a text that holds a JSON object. */
export declare function holdsJson(node: Node): boolean;
