import type { Operand, Reference } from "../../expression/ast.js";
import { type Comparison, defaultOptions } from "../../expression/index.js";
import { printPath } from "../../expression/print.js";
import { originOf } from "../../expression/resolve.js";
import { memoize } from "../../memoize.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
import { createNames, type Name } from "./create-names.js";
import { listComparisons } from "./list-comparisons.js";

/** A comparison of an attribute. */
export interface AttributeComparison {
  readonly site: ExpressionSite;
  readonly comparison: Comparison;
  readonly reference: Reference;
  /** The other side of the comparison. */
  readonly other: Operand;
  readonly owner: "task" | "worker";
  /** The attribute's path, without a prefix. */
  readonly name: string;
  /** The same for every comparison of this attribute, in filters, targets and queues. */
  readonly attribute: Name;
}

/** Returns every attribute of tasks and workers on either side of a comparison, in the order of the configuration. */
export const listAttributeComparisons = memoize((view: RoutingView): readonly AttributeComparison[] => [...find(view)]);

function* find({ expressions }: RoutingView): Iterable<AttributeComparison> {
  const attributeOf = createNames();
  for (const site of expressions) {
    for (const comparison of listComparisons(site.ast)) {
      const { left, right } = comparison;
      for (const [reference, other] of [
        [left, right],
        [right, left],
      ] as const) {
        if (reference.type !== "reference") continue;
        const { owner, path } = originOf(reference, site.kind, defaultOptions);
        if ((owner !== "task" && owner !== "worker") || path.length === 0) continue;
        const attribute = attributeOf(owner, path);
        yield { site, comparison, reference, other, owner, name: printPath(path), attribute };
      }
    }
  }
}

/** Returns the position of the attribute's name, for a problem. */
export function locationOf({ site, reference: { start, end } }: Pick<AttributeComparison, "site" | "reference">) {
  return { path: site.path, span: { start, end } };
}
