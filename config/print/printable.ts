import { isJsonObject, type Json, type JsonObject, type Path } from "../../language/index.js";
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
  const block = layOutMap(content, [], { comments, isRaw: false, isSpaced: true });
  const [first, ...others] = block.entries;
  const top = header.length === 0 ? [] : [...header.map((line) => `# ${line}`), ""];
  const entries = first === undefined ? [] : [{ ...first, leading: [...top, ...first.leading] }, ...others];
  return { prefix: [], root: { ...block, entries } };
}

interface Place {
  readonly comments: Comments;
  /** In TaskRouter's own JSON, which formatting leaves in its lines. */
  readonly isRaw: boolean;
  /** Whether blank lines separate the entries. */
  readonly isSpaced: boolean;
}

function layOutMap(map: JsonObject, path: Path, place: Place): Block {
  const entries = Object.entries(map).flatMap(([name, value]): Entry[] => {
    if (value === undefined) return [];
    const inside = { ...place, isRaw: place.isRaw || RAW.includes(name), isSpaced: false };
    const key = { source: quoteScalar(name), name };
    return [{ ...layOutEntry(value, [...path, name], inside), key, isSpaced: place.isSpaced }];
  });
  return { kind: "map", entries, footer: [] };
}

function layOutList(list: readonly Json[], path: Path, place: Place): Block {
  const entries = list.map((item, at) => layOutEntry(item, [...path, at], place));
  return { kind: "list", entries, footer: [] };
}

const NO_NAMES: Names = { anchors: new Set(), aliases: new Set() };

function layOutEntry(value: Json, path: Path, place: Place): Entry {
  // most files have no comments, and names of paths take time
  const comments = place.comments.size === 0 ? [] : (place.comments.get(pathName(path)) ?? []);
  const leading = comments.map((line) => `# ${line}`);
  return { leading, isSpaced: false, props: [], value: layOutValue(value, path, place), names: NO_NAMES };
}

function layOutValue(value: Json, path: Path, place: Place): Value {
  if (typeof value !== "object" || value === null) return { kind: "scalar", source: quoteScalar(value) };
  const isList = Array.isArray(value);
  const block = isList ? layOutList(value, path, place) : layOutMap(value, path, place);
  const source = { text: isList ? "[]" : "{}", column: 0 };
  if (block.entries.length === 0) return { kind: "flow", source, block };
  // the two outer levels, sections and their objects, are always blocks if anything in them is not short
  const isFlow =
    isShort(value, path.length) && !place.isRaw && block.entries.every(({ leading }) => leading.length === 0);
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
