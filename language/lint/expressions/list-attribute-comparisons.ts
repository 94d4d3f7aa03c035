import type { Operand, Reference } from "../../expression/ast.js";
import { type Comparison, defaultOptions } from "../../expression/index.js";
import { printPath } from "../../expression/print.js";
import { originOf } from "../../expression/resolve.js";
import { memoize } from "../../memoize.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
import { listComparisons } from "./list-comparisons.js";

/** An attribute where it is compared with something. */
export interface AttributeComparison {
  readonly site: ExpressionSite;
  readonly comparison: Comparison;
  readonly reference: Reference;
  /** What it is compared with. */
  readonly other: Operand;
  readonly owner: "task" | "worker";
  /** The attribute's path, without a prefix. */
  readonly name: string;
  /** The same attribute has the same one in a filter, a target and a queue. */
  readonly key: string;
}

/** Every attribute of tasks and workers on either side of a comparison, in the order of the configuration. Worked out once. */
export const listAttributeComparisons = memoize((view: RoutingView): readonly AttributeComparison[] => [...find(view)]);

function* find({ expressions }: RoutingView): Iterable<AttributeComparison> {
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
        const name = printPath(path);
        yield { site, comparison, reference, other, owner, name, key: `${owner}.${name}` };
      }
    }
  }
}

/** The place of a name, for a finding. */
export function placeOf({ site, reference: { start, end } }: Pick<AttributeComparison, "site" | "reference">) {
  return { path: site.path, place: { start, end } };
}
