import type { Comparison, Expression } from "../expression/index.js";

/** A dozen rules ask for them, of the same trees. */
const listed = new WeakMap<Expression, readonly Comparison[]>();

/** Every comparison in an expression, in order of place; none without a tree. */
export function listComparisons(node: Expression | undefined): readonly Comparison[] {
  if (node === undefined) return [];
  const known = listed.get(node) ?? [...comparisonsOf(node)];
  listed.set(node, known);
  return known;
}

function* comparisonsOf(node: Expression): Iterable<Comparison> {
  if (node.type === "comparison") yield node;
  else if (node.type === "not") yield* comparisonsOf(node.part);
  else for (const part of node.parts) yield* comparisonsOf(part);
}
