import { type Json, type JsonObject, setMember } from "../../language/index.js";
import type { Node } from "./tree.js";

/**
 * The plain value of a tree. `__proto__` becomes an ordinary member and never a prototype.
 *
 * @param unknown stands for every value that only a stack can fill. Default: the text as it is written.
 */
export function toJson(node: Node, unknown?: string): Json {
  if (node.kind === "scalar") return node.isHole === true && unknown !== undefined ? unknown : node.value;
  if (node.kind === "list") return node.items.map((item) => toJson(item, unknown));
  const object: JsonObject = {};
  for (const { key, value } of node.entries.values()) setMember(object, key, toJson(value, unknown));
  return object;
}
