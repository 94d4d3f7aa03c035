/** Replaces a part of a text; an insertion has equal offsets. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/**
 * Applies edits to a part of a text. Removals may overlap; at one offset, insertions come in their order, before what is
 * removed there.
 *
 * @param from offset of the part; the edits are inside it
 */
export declare function applyTextEdits(text: string, edits: readonly TextEdit[], from?: number, to?: number): string;
