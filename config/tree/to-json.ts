import type { Json } from "../../language/index.js";
import type { Node } from "./tree.js";

/** The plain value of a tree. `__proto__` becomes an ordinary member and never a prototype. */
export function toJson(node: Node): Json {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toJson);
  return Object.fromEntries([...node.entries.values()].map((entry) => [entry.key, toJson(entry.value)]));
}
