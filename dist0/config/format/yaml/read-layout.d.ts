import { CST } from "yaml";
import type { Block } from "./layout.js";
/** The layout of a file. */
export interface Layout {
    /** Lines up to and including `---`; empty if there is no such line. */
    readonly prefix: readonly string[];
    /** Has no entries if the file contains only comments. */
    readonly root: Block;
}
/**
 * Reads the layout of a text, which must be valid YAML with at most one document.
 *
 * @param tokens all outermost tokens of the text
 * @throws NoLayout for constructs that are too rare to support: explicit keys, an anchor on the whole file, `...`
 */
export declare function readLayout(text: string, tokens: readonly CST.Token[]): Layout;
