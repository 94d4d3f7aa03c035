import { definedEntries, isJsonObject, type Json, type JsonObject, type Path } from "../../language/index.js";
import type { Block, Entry, Names, Value } from "../format/yaml/layout.js";
import type { Layout } from "../format/yaml/read-layout.js";
import { quoteScalar } from "./quote-scalar.js";

/** Comments by the path of the value that they are about, each a line without its `#`. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/** The name of a path in {@link Comments}. */
export function pathName(path: Path): string {
  return JSON.stringify(path);
}

/** Members whose value keeps one line per entry: TaskRouter's own JSON. */
const RAW = ["configuration", "task_routing"];

/** Lays out the content of a file: maps of short values in brackets, everything else in blocks. */
export function layOutFile(content: JsonObject, comments: Comments, header: readonly string[]): Layout {
  const block = layOutMap(content, { comments, path: [], isRaw: false }, true);
  const [first, ...others] = block.entries;
  const top = header.length === 0 ? [] : [...header.map((line) => `# ${line}`), ""];
  const entries = first === undefined ? [] : [{ ...first, leading: [...top, ...first.leading] }, ...others];
  return { prefix: [], root: { ...block, entries } };
}

interface Place {
  readonly comments: Comments;
  /** The path of the value that is laid out; it changes on the way. */
  readonly path: (string | number)[];
  /** In TaskRouter's own JSON, which formatting leaves in its lines. */
  readonly isRaw: boolean;
}

function layOutMap(map: JsonObject, place: Place, isSpaced = false): Block {
  const entries = definedEntries(map).map(([name, value]): Entry => {
    const inside = !place.isRaw && RAW.includes(name) ? { ...place, isRaw: true } : place;
    const key = { source: quoteScalar(name), name };
    return { key, isSpaced, ...layOutEntry(value, name, inside) };
  });
  return { kind: "map", entries, footer: NOTHING };
}

function layOutList(list: readonly Json[], place: Place): Block {
  const entries = list.map((item, at): Entry => ({ isSpaced: false, ...layOutEntry(item, at, place) }));
  return { kind: "list", entries, footer: NOTHING };
}

const NOTHING: readonly string[] = [];
const NO_NAMES: Names = { anchors: new Set(), aliases: new Set() };

function layOutEntry(value: Json, step: string | number, place: Place): Omit<Entry, "key" | "isSpaced"> {
  const { comments, path } = place;
  path.push(step);
  // most files have no comments, and names of paths take time
  const own = comments.size === 0 ? undefined : comments.get(pathName(path));
  const leading = own === undefined ? NOTHING : own.map((line) => `# ${line}`);
  const laidOut = layOutValue(value, place);
  path.pop();
  return { leading, props: NOTHING, value: laidOut, names: NO_NAMES };
}

function layOutValue(value: Json, place: Place): Value {
  if (typeof value !== "object" || value === null) return { kind: "scalar", source: quoteScalar(value) };
  const isList = Array.isArray(value);
  const block = isList ? layOutList(value, place) : layOutMap(value, place);
  const source = { text: isList ? "[]" : "{}", column: 0 };
  if (block.entries.length === 0) return { kind: "flow", source, block };
  // the two outer levels, sections and their objects, are always blocks if anything in them is not short
  const isFlow =
    isShort(value, place.path.length) && !place.isRaw && block.entries.every(({ leading }) => leading.length === 0);
  return isFlow ? { kind: "flow", source, block } : { kind: "block", block };
}

/** The first level is that of sections. */
function isShort(value: Json[] | JsonObject, level: number): boolean {
  const members = Object.values(value);
  return level > 1 && members.every((member) => typeof member !== "object" || member === null || isShortList(member));
}

function isShortList(value: Json): boolean {
  return Array.isArray(value) && value.every((item) => !Array.isArray(item) && !isJsonObject(item));
}
