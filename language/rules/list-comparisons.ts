import type { Comparison, Expression } from "../expression/index.js";

/** Every comparison in an expression, in order of place; none without a tree. */
export function listComparisons(node: Expression | undefined): Comparison[] {
  if (node === undefined) return [];
  if (node.type === "comparison") return [node];
  return node.type === "not" ? listComparisons(node.part) : node.parts.flatMap(listComparisons);
}
