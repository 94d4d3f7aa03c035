import { itemShape, memberShape, type Shape } from "../key-order.js";
import type { Block, Entry, Value } from "./layout.js";
import { tidyKey, tidyQuotes } from "./print-scalar.js";
import { sortEntries } from "./sort-entries.js";

/** Returns whether a map or a list fits on one line: without comments or multi-line texts, at any depth. */
export function isOneLiner({ entries, footer }: Block): boolean {
  return footer.length === 0 && entries.every((entry) => listTexts(entry).length === 0 && isShort(entry.value));
}

function isShort(value: Value): boolean {
  return value.kind === "flow" && value.block !== undefined ? isOneLiner(value.block) : value.kind !== "text";
}

/** All comments of an entry itself. */
export function listTexts({ leading, comment }: Entry): string[] {
  return comment === undefined ? [...leading] : [...leading, comment];
}

/** Prints a map or a list in brackets, on one line. */
export function printFlow(block: Block, shape: Shape): string {
  if (block.kind === "list") {
    const items = block.entries.map((entry) => printMember(entry, shape));
    return `[${items.join(", ")}]`;
  }
  const members = sortEntries(block.entries, shape).map((entry) => printMember(entry, shape));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function printMember(entry: Entry, shape: Shape): string {
  return [...printKey(entry, shape), ...entry.props, ...printValue(entry.value, shapeOf(entry, shape))].join(" ");
}

/**
 * Prints the key with its colon; nothing in a list. In TaskRouter's own JSON it stays as it is.
 *
 * @param shape of the map that contains it
 */
export function printKey({ key }: Entry, shape: Shape): string[] {
  if (key === undefined) return [];
  return [`${shape === "raw" ? key.source : tidyKey(key.source)}:`];
}

/** The blocks that an entry contains. */
export function shapeOf({ key }: Entry, shape: Shape): Shape {
  return key === undefined ? itemShape(shape) : memberShape(shape, key.name);
}

function printValue(value: Value, shape: Shape): string[] {
  if (value.kind === "flow" && value.block !== undefined) return [printFlow(value.block, shape)];
  // nothing else in brackets has entries
  return value.kind === "scalar" ? [tidyQuotes(value.source)] : [];
}
