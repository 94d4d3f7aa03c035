import { itemAt, type Json } from "../../language/index.js";
import { arrange } from "./arrange.js";
import { type Editing, NotEditable } from "./editing.js";
import { lineAt } from "./lines.js";
import type { ListItem, ListPatch, MapPatch, Patch } from "./patch.js";
import type { CollectionPlace, ItemPlace } from "./place.js";
import { printScalar } from "./print-scalar.js";
import { printFlow, printJson } from "./print-value.js";
import { setValue } from "./set-value.js";
import { applyTextEdits, type TextEdit } from "./text-edits.js";

/** The edits of a map or a list in brackets. */
export function editFlow(place: CollectionPlace, patch: MapPatch | ListPatch, editing: Editing): TextEdit[] {
  return patch.kind === "map" ? editMap(place, patch, editing) : editList(place, patch, editing);
}

function editMap(place: CollectionPlace, { changed, removed, added }: MapPatch, editing: Editing): TextEdit[] {
  const { items } = place;
  const isGone = ({ key }: ItemPlace) => key !== undefined && removed.has(key);
  const edits = items.flatMap((item) =>
    item.key === undefined || isGone(item) ? [] : editItem(item, changed.get(item.key), place, editing),
  );
  const kept = items.flatMap((item, at) => (isGone(item) ? [] : [at]));
  const inserted = new Map<number, string[]>();
  for (const { key, value, after } of added) {
    const found = items.findIndex((item) => item.key === after);
    const wanted = found < 0 ? (after === undefined ? -1 : items.length - 1) : found;
    const at = kept.findLast((other) => other <= wanted) ?? -1;
    inserted.set(at, [...(inserted.get(at) ?? []), printPair(key, value, place, editing)]);
  }
  return [...edits, ...restructure(place, kept, inserted, editing)];
}

function editList(place: CollectionPlace, { items }: ListPatch, editing: Editing): TextEdit[] {
  const { kept, inserted } = arrange(items, place.items.length);
  const edits = items.flatMap((item) =>
    "from" in item && kept.includes(item.from)
      ? editItem(itemAt(place.items, item.from), item.patch, place, editing)
      : [],
  );
  const texts = [...inserted].map(([at, parts]) => [at, parts.map((part) => toText(part, place, editing))] as const);
  return [...edits, ...restructure(place, kept, new Map(texts), editing)];
}

function toText(item: ListItem, place: CollectionPlace, editing: Editing): string {
  if ("value" in item) return printValue(item.value, place, editing);
  const { start, end, ...rest } = itemAt(place.items, item.from);
  const edits = editItem({ start, end, ...rest }, item.patch, place, editing);
  return applyTextEdits(editing.text, edits, start, end);
}

function printPair(key: string, value: Json, place: CollectionPlace, editing: Editing): string {
  return `${printScalar(key, where(place, editing))}: ${printValue(value, place, editing)}`;
}

function printValue(value: Json, place: CollectionPlace, editing: Editing): string {
  const around = where(place, editing);
  return around === "json" ? printJson(value, indentOf(place, editing), editing.style) : printFlow(value, around);
}

/** The indentation of the line on which the items are, so that longer ones fit in. */
function indentOf({ items: [item], start }: CollectionPlace, { text, style }: Editing): number {
  const indent = indentAt(text, item?.start ?? start);
  return item === undefined ? indent + style.step : indent;
}

/** The column for an item below a bracket that has others in its line: deeper than the key, which a dash can precede. */
function columnBelow({ start, end }: CollectionPlace, { text, style }: Editing): number {
  const head = /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(lineAt(text, start).start))?.[0] ?? "";
  return Math.max(head.length + style.step, indentAt(text, end));
}

/** The indentation of the line that contains an offset. */
function indentAt(text: string, offset: number): number {
  return text.slice(lineAt(text, offset).start, offset).search(/\S|$/);
}

function editItem(item: ItemPlace, patch: Patch, place: CollectionPlace, editing: Editing): TextEdit[] {
  if (patch === undefined) return [];
  const { value, valueStart, hasColon } = item;
  const around = where(place, editing);
  if (value !== undefined)
    return patch.kind === "set" ? setValue(value, patch.value, editing, around) : editing.plan(value, patch);
  if (patch.kind !== "set") throw new NotEditable("an empty value");
  const text = `${hasColon ? "" : ":"} ${printFlow(patch.value, around)}`;
  return [{ start: valueStart, end: valueStart, text }];
}

/** A comment in brackets may come to follow any item, when others go away. */
function where({ start, end }: CollectionPlace, { text, style }: Editing): "json" | "flow" | "commented flow" {
  if (style.isJson) return "json";
  return /\s#/.test(text.slice(start, end)) ? "commented flow" : "flow";
}

/** Removes and inserts whole items, with the commas between them. */
function restructure(
  place: CollectionPlace,
  kept: readonly number[],
  inserted: ReadonlyMap<number, readonly string[]>,
  editing: Editing,
): TextEdit[] {
  const { items, start, end } = place;
  if (kept.length === items.length && inserted.size === 0) return [];
  const [first] = kept;
  if (first === undefined) {
    const texts = [...inserted.values()].flat();
    const [open, close] = [editing.text[start], editing.text[end - 1]];
    const inside = items.length === 0 || texts.length === 0 ? wrap(texts, place, editing) : undefined;
    if (inside !== undefined) return [{ start, end, text: `${open}${inside}${close}` }];
    return [
      { start: itemAt(items, 0).start, end: itemAt(items, items.length - 1).end, text: join(texts, place, editing) },
    ];
  }
  const added = [...inserted].flatMap(([at, texts]) => insert(at < 0 ? first : at, at < 0, texts, place, editing));
  return [...removeRuns(place, kept, editing), ...added];
}

/** The contents of brackets that were empty. */
function wrap(texts: readonly string[], place: CollectionPlace, editing: Editing): string {
  const line = texts.join(", ");
  if (!line.includes("\n")) return place.kind === "map" && line !== "" ? ` ${line} ` : line;
  const { eol, step } = editing.style;
  const margin = eol + " ".repeat(indentOf(place, editing));
  return `${margin}${texts.join(`,${margin}`)}${margin.slice(0, -step)}`;
}

function insert(
  at: number,
  isBefore: boolean,
  texts: readonly string[],
  place: CollectionPlace,
  editing: Editing,
): TextEdit[] {
  const { start, end } = itemAt(place.items, at);
  const gap = gapOf(place, editing);
  const before = texts.map((text) => `${text},${gap}`).join("");
  if (isBefore) return [{ start, end: start, text: before }];
  const comment = COMMENT_AFTER.exec(editing.text.slice(end, place.end));
  if (comment === null) return [{ start: end, end, text: texts.map((text) => `,${gap}${text}`).join("") }];
  // the comment on its line stays with the item before
  const after = end + comment[0].length;
  const line = gap.includes("\n") ? gap : `${editing.style.eol}${" ".repeat(columnBelow(place, editing))}`;
  const hasComma = comment[1] !== undefined;
  const text = texts.map((one) => `${line}${one}`).join(",") + (hasComma ? "," : "");
  return [...(hasComma ? [] : [{ start: end, end, text: "," }]), { start: after, end: after, text }];
}

/** A comment on the line of an item, after its comma if it has one there. */
const COMMENT_AFTER = /^[ \t]*(,)?[ \t]+#[^\r\n]*/;

function join(texts: readonly string[], place: CollectionPlace, editing: Editing): string {
  return texts.join(`,${gapOf(place, editing)}`);
}

/** The white space after a comma: a line break if the items are on lines of their own. */
function gapOf({ items, start }: CollectionPlace, { text, style }: Editing): string {
  const [first] = items;
  if (first === undefined) return " ";
  const line = lineAt(text, first.start);
  if (line.start <= start) return " ";
  return `${style.eol}${text.slice(line.start, first.start).replace(/\S.*/, "")}`;
}

/** Removes runs of items that are not kept, each with one comma; comments between items stay. */
function removeRuns({ items }: CollectionPlace, kept: readonly number[], { text }: Editing): TextEdit[] {
  const isKept = (at: number) => kept.includes(at);
  const last = itemAt(kept, kept.length - 1);
  return items.flatMap((item, at): TextEdit[] => {
    if (isKept(at)) return [];
    const next = items[at + 1];
    const before = items[at - 1];
    // after the last kept item, the comma before goes; elsewhere the comma after
    if (at > last && before !== undefined) return removeSpan(text, before.end, item.start, item, "before");
    return next === undefined ? [] : removeSpan(text, item.end, next.start, item, "after");
  });
}

function removeSpan(text: string, from: number, to: number, item: ItemPlace, side: "before" | "after"): TextEdit[] {
  const between = text.slice(from, to);
  if (!between.includes("#")) {
    const [start, end] = side === "before" ? [from, item.end] : [item.start, to];
    return [{ start, end, text: "" }];
  }
  const comma = findComma(between);
  return [
    { start: item.start, end: item.end, text: "" },
    { start: from + comma, end: from + comma + 1, text: "" },
  ];
}

/** Offset of the comma between two items, outside of comments. */
function findComma(between: string): number {
  const masked = between.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
  return masked.indexOf(",");
}
