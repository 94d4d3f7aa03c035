import { editBlock } from "./edit-block.js";
import { editFlow } from "./edit-flow.js";
import { type Editing, NotEditable } from "./editing.js";
import { lineBreakOf } from "./lines.js";
import type { Patch } from "./patch.js";
import { type Place, readPlace } from "./place.js";
import { printAfter, printMember, type TextStyle } from "./print-value.js";
import { readStyle } from "./read-style.js";
import { setValue } from "./set-value.js";
import { applyTextEdits, type TextEdit } from "./text-edits.js";

/**
 * Changes values in a YAML or JSON text. Everything else stays as it is, byte by byte: comments, anchors, order, quotes,
 * blank lines. An item that is removed or moves takes the comments right above it and inside it with it.
 *
 * @param text valid YAML or JSON with at most one document
 * @param isJson the text must stay JSON
 * @throws NotEditable for a patch inside an alias or an unusual construct
 * @example editText("a: 1 # one\n", { kind: "map", changed: new Map([["a", { kind: "set", value: 2 }]]), … }) // "a: 2 # one\n"
 */
export function editText(text: string, patch: Patch, isJson = false): string {
  if (patch === undefined) return text;
  const place = readPlace(text);
  if (place === undefined) return text + printDocument(patch, text);
  const editing: Editing = {
    text,
    style: readStyle(text, place, isJson),
    plan: (inner, change) => planEdits(inner, change, editing),
  };
  return applyTextEdits(text, planEdits(place, patch, editing));
}

function planEdits(place: Place, patch: Patch, editing: Editing): TextEdit[] {
  if (patch === undefined) return [];
  if (patch.kind === "set") return setValue(place, patch.value, editing);
  if (place.kind !== patch.kind) throw new NotEditable(place.kind === "alias" ? "an alias" : `not a ${patch.kind}`);
  return place.isFlow ? editFlow(place, patch, editing) : editBlock(place, patch, editing);
}

/** The text of a document that has no value yet. */
function printDocument(patch: Exclude<Patch, undefined>, text: string): string {
  const style: TextStyle = { isJson: false, eol: lineBreakOf(text), step: 2, indentsLists: true };
  const start = text === "" || text.endsWith("\n") ? "" : style.eol;
  if (patch.kind === "map") {
    return start + patch.added.map(({ key, value }) => printMember(key, value, 0, style)).join(style.eol);
  }
  if (patch.kind === "set") return start + printAfter(patch.value, -2, "", style).trimStart();
  throw new NotEditable("an empty file");
}
