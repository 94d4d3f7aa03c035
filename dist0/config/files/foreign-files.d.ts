import type { Node } from "../tree/tree.js";
/** Returns whether a file is one of those that other programs are known to have. */
export declare function isWellKnown(path: string): boolean;
/**
 * Returns whether a YAML file in a folder is another program's. Ours has a section that others do not have, only
 * sections, or a key that resembles one; an empty file is nobody's and does no harm.
 *
 * @param root undefined if the text is malformed
 */
export declare function isForeignYaml(text: string, root: Node | undefined): boolean;
