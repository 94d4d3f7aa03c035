import type { ScalarNode } from "../tree/tree.js";
/**
 * Changes the literal part of a text with placeholders, so that it is filled in to another text; undefined if a placeholder
 * made what differs.
 *
 * @param raw as it is written
 * @param filled the same with everything filled in
 * @param wanted the text to become; `spell` writes the new part of it for a file
 */
export declare function changeTemplate(raw: ScalarNode, filled: ScalarNode, wanted: string, spell: (text: string) => string): string | undefined;
/**
 * Returns whether a text can be what a text with unresolved placeholders becomes.
 *
 * @example fitsTemplate("https://${vars.host}/a", "https://example.com/a") // true
 */
export declare function fitsTemplate(template: string, text: string): boolean;
/** The kind of placeholder that fills a text in: the reason why it is left. */
export declare function placeholderOf(text: string): "expression" | "variable";
