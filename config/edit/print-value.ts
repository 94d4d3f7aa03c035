import { isJsonObject, type Json } from "../../language/index.js";
import { printScalar, type Surroundings } from "./print-scalar.js";

/** How a text is written: new values follow it. */
export interface TextStyle {
  readonly isJson: boolean;
  readonly eol: string;
  /** Spaces per level of a block. */
  readonly step: number;
  /** Whether the dashes of a list are indented below their key. */
  readonly indentsLists: boolean;
}

/** Prints a value in brackets on one line. */
export function printFlow(value: Json, where: Exclude<Surroundings, "block" | "commented block">): string {
  if (Array.isArray(value))
    return value.length === 0 ? "[]" : `[${value.map((item) => printFlow(item, where)).join(", ")}]`;
  if (!isJsonObject(value)) return printScalar(value, where);
  const members = Object.entries(value).map(
    ([key, member]) => `${printScalar(key, where)}: ${printFlow(member ?? null, where)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Longest map or list that is printed in brackets on one line. */
const WIDTH = 110;

/**
 * Prints a value in brackets: over several lines if it is long, which only JSON needs.
 *
 * @param indent of the line that it begins on
 */
export function printJson(value: Json, indent: number, style: TextStyle): string {
  const line = printFlow(value, "json");
  if (typeof value !== "object" || value === null || line.length + indent <= WIDTH) return line;
  const inside = indent + style.step;
  const margin = `${style.eol}${" ".repeat(inside)}`;
  const parts = Array.isArray(value)
    ? value.map((item) => printJson(item, inside, style))
    : Object.entries(value).map(
        ([key, member]) => `${JSON.stringify(key)}: ${printJson(member ?? null, inside, style)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}${margin}${parts.join(`,${margin}`)}${style.eol}${" ".repeat(indent)}${close}`;
}

/**
 * Prints a member of a block map, its lines from the column on; the last one has its line break.
 *
 * @param isInline maps next to it are in brackets: so is this one, if it is short enough
 */
export function printMember(key: string, value: Json, column: number, style: TextStyle, isInline = false): string {
  const name = printScalar(key, "block");
  const text =
    isInline && fitsLine(value) ? ` ${printInline(value)}${style.eol}` : printAfter(value, column, key, style);
  return `${" ".repeat(column)}${name}:${text}`;
}

/** Prints an item of a block list, its lines from the column on. @param isInline see {@link printMember} */
export function printItem(value: Json, column: number, style: TextStyle, isInline = false): string {
  const margin = `${" ".repeat(column)}-`;
  const isShort = isShortMap(value) || (isInline && fitsLine(value));
  if (!isJsonObject(value) || Object.keys(value).length === 0 || isShort)
    return `${margin} ${printInline(value)}${style.eol}`;
  const members = Object.entries(value).map(([key, member]) => printMember(key, member ?? null, column + 2, style));
  return `${margin} ${members.join("").slice(column + 2)}`;
}

/** Prints a value after a colon, from the space before it to its last line break. */
export function printAfter(value: Json, column: number, key: string, style: TextStyle): string {
  const { eol, step, indentsLists } = style;
  if (typeof value !== "object" || value === null || isEmpty(value)) return ` ${printInline(value)}${eol}`;
  if (!Array.isArray(value)) {
    if (FLOW_KEYS.includes(key) && isShortMap(value)) return ` ${printInline(value)}${eol}`;
    const members = Object.entries(value).map(([name, member]) =>
      printMember(name, member ?? null, column + step, style),
    );
    return eol + members.join("");
  }
  const isShort = value.every((item) => typeof item !== "object") && printInline(value).length <= WIDTH;
  if (isShort) return ` ${printInline(value)}${eol}`;
  return eol + value.map((item) => printItem(item, indentsLists ? column + step : column, style)).join("");
}

/** Members that are written as `{ queue: english }`, like targets. */
const FLOW_KEYS = ["defaultFilter", "default_filter"];

/** True for a map without maps and lists that fits on one line. */
function isShortMap(value: Json): boolean {
  const isFlat = isJsonObject(value) && Object.values(value).every((member) => typeof member !== "object");
  return (
    isFlat &&
    !("filterFriendlyName" in value) &&
    !("filter_friendly_name" in value) &&
    printInline(value).length <= WIDTH
  );
}

function fitsLine(value: Json): boolean {
  return isJsonObject(value) && printInline(value).length <= WIDTH;
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function printInline(value: Json): string {
  return typeof value === "object" && value !== null ? printFlow(value, "flow") : printScalar(value, "block");
}
