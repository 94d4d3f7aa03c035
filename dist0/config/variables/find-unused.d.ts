import type { Node } from "../tree/tree.js";
/**
 * Returns the declared variables that no text names, as `vars.NAME`.
 *
 * @param texts of all files
 */
export declare function findUnused(section: Node, texts: Iterable<string>): import("./declaration.js").Declaration[];
