import type { Json } from "../../language/index.js";
import type { Scalar } from "../tree/tree.js";
import type { Editing } from "./editing.js";
import { columnAt, lineAt } from "./lines.js";
import type { CollectionPlace, ItemPlace, Place, ScalarPlace } from "./place.js";
import { printBlockScalar, printScalar, type Surroundings } from "./print-scalar.js";
import { printAfter, printFlow, printJson } from "./print-value.js";
import { listRegions } from "./regions.js";
import type { TextEdit } from "./text-edits.js";

/** Replaces a whole value where it is, in its own style if that can hold the new one. */
export function setValue(place: Place, value: Json, editing: Editing, where?: Surroundings): TextEdit[] {
  const { start, end } = place;
  const around = where ?? surroundingsIn(editing, end);
  if (place.kind === "scalar" && !isCollection(value)) return setScalar(place, value, around, editing);
  return [{ start, end, text: printShort(value, around, place, editing) }];
}

function surroundingsIn({ text, style }: Editing, end: number): Surroundings {
  if (style.isJson) return "json";
  return /^[ \t]+#/.test(text.slice(end)) ? "commented block" : "block";
}

function isCollection(value: Json): value is Exclude<Json, Scalar> {
  return typeof value === "object" && value !== null;
}

function printShort(value: Json, around: Surroundings, { start }: Place, editing: Editing): string {
  if (around === "json") {
    const line = editing.text.slice(lineAt(editing.text, start).start, start);
    return printJson(value, line.search(/\S|$/), editing.style);
  }
  return isCollection(value) ? printFlow(value, "flow") : printScalar(value, around);
}

function setScalar(place: ScalarPlace, value: Scalar, around: Surroundings, { text, style }: Editing): TextEdit[] {
  const { start, end, headerEnd = start, bodyStart = start } = place;
  if (place.style !== "block") return [{ start, end, text: printScalar(value, around, place.style) }];
  const body = text.slice(bodyStart, end);
  const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  const sign = text[start] === ">" ? ">" : "|";
  const isText = typeof value === "string" && indent > 0;
  const printed = isText ? printBlockScalar(value, sign, indent, style.eol) : undefined;
  if (printed === undefined) {
    const comment = text.slice(headerEnd, bodyStart);
    return [{ start, end, text: printScalar(value, around, "double") + comment }];
  }
  return [
    { start, end: headerEnd, text: printed.header },
    { start: bodyStart, end, text: printed.body },
  ];
}

/** Sets the value of a member or item of a block, on the lines after its key too. */
export function setItemValue(item: ItemPlace, key: string, value: Json, editing: Editing): TextEdit[] {
  const { text, style } = editing;
  const { value: place, valueStart, start } = item;
  const isBlock = place !== undefined && isBlockCollection(place);
  if (place !== undefined && !isBlock && !(isCollection(value) && place.kind === "scalar"))
    return setValue(place, value, editing);
  const column = columnAt(text, start);
  const printed = printAfter(value, column, key, style);
  const end = place === undefined ? valueStart : findEnd(text, place);
  const lineEnd = lineAt(text, valueStart).end;
  const line = text.slice(valueStart, lineEnd);
  if (place === undefined || (isBlock && place.start >= lineEnd)) {
    // the comment on the line of the key stays
    const [first = "", ...rest] = splitLines(printed);
    const inserted = { start: valueStart, end: valueStart, text: first.trimEnd() };
    const replaced = { start: lineEnd, end: Math.max(end, lineEnd), text: rest.join("") };
    const lacksBreak = rest.length > 0 && !line.endsWith("\n");
    return [inserted, { ...replaced, text: lacksBreak ? style.eol + replaced.text : replaced.text }];
  }
  return [{ start: valueStart, end, text: printed }];
}

function isBlockCollection(place: Place): place is CollectionPlace {
  return (place.kind === "map" || place.kind === "list") && !place.isFlow;
}

function findEnd(text: string, place: Place): number {
  if (isBlockCollection(place)) return listRegions(text, place).at(-1)?.end ?? place.end;
  return place.kind === "scalar" && place.style === "block" ? place.end : lineAt(text, place.end).end;
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
