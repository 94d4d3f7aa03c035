import { type Json, type JsonObject, setMember } from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import type { ListNode, MapNode, Node } from "./tree.js";

/**
 * The plain value of a tree, with unresolved texts as they are written. Never change it: each node is converted once.
 */
export function toJson(node: Node): Json {
  return convert(node).written;
}

/** The same with {@link UNKNOWN} for every unresolved value; the same object if all values are known. */
export function toKnownJson(node: Node): Json {
  return convert(node).known;
}

interface Converted {
  readonly written: Json;
  readonly known: Json;
}

/** Nodes never change, so the values of maps and lists are kept: several checks ask for the same ones. */
const converted = new WeakMap<MapNode | ListNode, Converted>();

function convert(node: Node): Converted {
  if (node.kind === "scalar") return { written: node.value, known: node.isUnresolved === true ? UNKNOWN : node.value };
  const done = converted.get(node);
  if (done !== undefined) return done;
  const result = node.kind === "list" ? convertList(node) : convertMap(node);
  converted.set(node, result);
  return result;
}

function convertList({ items }: ListNode): Converted {
  const values = items.map(convert);
  const written = values.map((value) => value.written);
  return { written, known: values.every(isKnown) ? written : values.map((value) => value.known) };
}

/** `__proto__` becomes an ordinary member and never a prototype. */
function convertMap({ entries }: MapNode): Converted {
  const written: JsonObject = {};
  const unresolved: [string, Json][] = [];
  for (const { key, value } of entries.values()) {
    const member = convert(value);
    setMember(written, key, member.written);
    if (!isKnown(member)) unresolved.push([key, member.known]);
  }
  if (unresolved.length === 0) return { written, known: written };
  const known = { ...written };
  for (const [key, value] of unresolved) setMember(known, key, value);
  return { written, known };
}

function isKnown({ written, known }: Converted): boolean {
  return written === known;
}
