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
export function applyTextEdits(text: string, edits: readonly TextEdit[], from = 0, to = text.length): string {
  let done = from;
  let result = "";
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start > done) result += text.slice(done, edit.start);
    result += edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text.slice(done, to);
}
