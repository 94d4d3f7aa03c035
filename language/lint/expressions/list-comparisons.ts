import type { Comparison, Expression } from "../../expression/index.js";
import { memoize } from "../../memoize.js";

/** Several rules list the comparisons of the same trees. */
const listOnce = memoize((node: Expression): readonly Comparison[] => [...comparisonsOf(node)]);

/** Returns every comparison in an expression, in order of position; none without a tree. */
export function listComparisons(node: Expression | undefined): readonly Comparison[] {
  return node === undefined ? [] : listOnce(node);
}

function* comparisonsOf(node: Expression): Iterable<Comparison> {
  if (node.type === "comparison") yield node;
  else if (node.type === "not") yield* comparisonsOf(node.part);
  else for (const part of node.parts) yield* comparisonsOf(part);
}
