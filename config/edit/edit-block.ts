import { itemAt } from "../../language/index.js";
import { arrange } from "./arrange.js";
import { type Editing, NotEditable } from "./editing.js";
import { columnAt, isBlankLine, lineAt } from "./lines.js";
import type { AddedMember, ListItem, ListPatch, MapPatch, Patch } from "./patch.js";
import type { CollectionPlace, ItemPlace } from "./place.js";
import { printItem, printMember } from "./print-value.js";
import { listRegions, type Region, skipBlank, skipBlankBefore } from "./regions.js";
import { setItemValue } from "./set-value.js";
import { applyTextEdits, type TextEdit } from "./text-edits.js";

/** A block with what its edits need to know. */
interface Block {
  readonly place: CollectionPlace;
  readonly regions: readonly Region[];
  readonly column: number;
  /** Whether blank lines separate its items. */
  readonly isSpaced: boolean;
  /** Whether the maps in it are in brackets. */
  readonly isInline: boolean;
  readonly editing: Editing;
}

/** The edits of a map or a list in block style. */
export function editBlock(place: CollectionPlace, patch: MapPatch | ListPatch, editing: Editing): TextEdit[] {
  const regions = listRegions(editing.text, place);
  const column = columnAt(editing.text, place.start);
  const isSpaced =
    regions.length > 1 && regions.every(({ start }, at) => at === 0 || isAfterBlank(editing.text, start));
  const block = { place, regions, column, isSpaced, isInline: holdsInlineMaps(place), editing };
  return patch.kind === "map" ? editMap(block, patch) : editList(block, patch);
}

/** Empty maps are in brackets in any file. */
function holdsInlineMaps({ items }: CollectionPlace): boolean {
  const maps = items.flatMap(({ value }) => (value?.kind === "map" && value.items.length > 0 ? [value] : []));
  return maps.length > 0 && maps.every(({ isFlow }) => isFlow);
}

function editMap(block: Block, { changed, removed, added }: MapPatch): TextEdit[] {
  const { items } = block.place;
  const edits = items.flatMap((item) => {
    const { key } = item;
    return key === undefined || removed.has(key) ? [] : editItem(item, changed.get(key), block);
  });
  const gone = items.flatMap(({ key }, at) => (key !== undefined && removed.has(key) ? [at] : []));
  if (gone.length === items.length && added.length === 0) throw new NotEditable("a map that would be empty");
  const { column, editing } = block;
  const print = ({ key, value }: AddedMember) => printMember(key, value, column, editing.style, block.isInline);
  if (gone.length === items.length) return replaceAll(added.map(print), block);
  const inserted = added.flatMap((member) =>
    member.after === undefined && !isAfterDash(block)
      ? insertBefore(0, [print(member)], block)
      : insertAfter(findPlace(member, gone, block), [print(member)], block),
  );
  return [...edits, ...remove(gone, block), ...inserted];
}

/** The first item is in the line of a dash: `- key: value`. */
function isAfterDash({ regions }: Block): boolean {
  return regions[0]?.isInline === true;
}

/** How many items go away from the dash on, without a comment between them: the item after them moves up to the dash. */
function countAtDash(gone: readonly number[], block: Block): number {
  const { regions, editing } = block;
  if (!isAfterDash(block)) return 0;
  const stays = regions.findIndex(({ start }, at) => {
    const before = regions[at - 1];
    return !gone.includes(at) || (before !== undefined && editing.text.slice(before.end, start).trim() !== "");
  });
  return stays < 0 ? regions.length : stays;
}

/** Index of the item after which a new member goes: never one at a dash that goes away. */
function findPlace({ after }: AddedMember, gone: readonly number[], block: Block): number {
  const { items } = block.place;
  const found = items.findIndex(({ key }) => key !== undefined && key === after);
  // the first member comes after a dash
  const at = found < 0 ? (after === undefined ? 0 : items.length - 1) : found;
  return at < countAtDash(gone, block) ? items.findIndex((_, other) => !gone.includes(other)) : at;
}

/** Replaces every member of a map. */
function replaceAll(members: readonly string[], { place, regions, column }: Block): TextEdit[] {
  const { start } = place;
  const last = itemAt(regions, regions.length - 1);
  return [{ start, end: last.end, text: members.join("").slice(column) }];
}

function editList(block: Block, { items }: ListPatch): TextEdit[] {
  const { place } = block;
  const { kept, inserted, gone } = arrange(items, place.items.length);
  if (items.length === 0) throw new NotEditable("a list that would be empty");
  const edits = items.flatMap((item) =>
    "from" in item && kept.includes(item.from) ? editItem(itemAt(place.items, item.from), item.patch, block) : [],
  );
  const added = [...inserted].flatMap(([at, parts]) => {
    const texts = parts.map((part) => toText(part, block));
    return at < 0 ? insertBefore(kept[0] ?? 0, texts, block) : insertAfter(at, texts, block);
  });
  return [...edits, ...remove(gone, block), ...added];
}

/** The lines of a new item, or those of a moved one with the changes inside it. */
function toText(item: ListItem, block: Block): string {
  const { editing, column, place, regions } = block;
  if ("value" in item) return printItem(item.value, column, editing.style, block.isInline);
  const { start, end, isInline } = itemAt(regions, item.from);
  if (isInline) throw new NotEditable("a list inside a list");
  const edits = editItem(itemAt(place.items, item.from), item.patch, block);
  return endLine(applyTextEdits(editing.text, edits, start, end), editing.style.eol);
}

function endLine(text: string, eol: string): string {
  return text.endsWith("\n") ? text : text + eol;
}

function editItem(item: ItemPlace, patch: Patch, { editing }: Block): TextEdit[] {
  if (patch === undefined) return [];
  if (patch.kind === "set" || item.value === undefined) {
    if (patch.kind !== "set") throw new NotEditable("an empty value");
    return setItemValue(item, item.key ?? "", patch.value, editing);
  }
  if (leavesNothing(item.value, patch))
    return setItemValue(item, item.key ?? "", patch.kind === "map" ? {} : [], editing);
  return editing.plan(item.value, patch);
}

/** An empty block has no text: it becomes `{}` or `[]`. */
function leavesNothing(place: ItemPlace["value"], patch: MapPatch | ListPatch): boolean {
  if (place === undefined || (place.kind !== "map" && place.kind !== "list") || place.isFlow) return false;
  if (patch.kind === "list") return patch.items.length === 0;
  return patch.added.length === 0 && place.items.every(({ key }) => key !== undefined && patch.removed.has(key));
}

function insertAfter(at: number, texts: readonly string[], block: Block): TextEdit[] {
  const { editing, regions, isSpaced } = block;
  const { end } = itemAt(regions, at);
  const { eol } = editing.style;
  const isOpen = end > 0 && editing.text[end - 1] !== "\n";
  const text = texts.map((one) => (isSpaced ? eol : "") + one).join("");
  return [{ start: end, end, text: isOpen ? eol + text.slice(0, -eol.length) : text }];
}

function insertBefore(at: number, texts: readonly string[], block: Block): TextEdit[] {
  const { editing, regions, isSpaced } = block;
  if (isAfterDash(block)) throw new NotEditable("a list inside a list");
  const { start } = itemAt(regions, at);
  const { eol } = editing.style;
  return [{ start, end: start, text: texts.map((one) => one + (isSpaced ? eol : "")).join("") }];
}

/** Removes the lines of items, with the blank lines that separated them. */
function remove(gone: readonly number[], block: Block): TextEdit[] {
  const { text } = block.editing;
  const last = block.regions.findLastIndex((_, at) => !gone.includes(at));
  const atDash = countAtDash(gone, block);
  return gone.map((at) => {
    const { start, end } = itemAt(block.regions, at);
    if (at < atDash) return { start, end: skipSpace(text, end), text: "" };
    // the blank lines after the block belong to its successor
    if (at > last) return { start: skipBlankBefore(text, start), end, text: "" };
    return { start, end: isAfterBlank(text, start) ? skipBlank(text, end) : end, text: "" };
  });
}

function skipSpace(text: string, offset: number): number {
  const found = text.slice(offset).search(/\S/);
  return found < 0 ? text.length : offset + found;
}

function isAfterBlank(text: string, offset: number): boolean {
  return offset > 0 && isBlankLine(text, lineAt(text, offset - 1));
}
