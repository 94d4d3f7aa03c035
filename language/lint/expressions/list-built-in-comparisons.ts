import type { Operand, Reference } from "../../expression/ast.js";
import { type Comparison, defaultOptions } from "../../expression/index.js";
import { originOf } from "../../expression/resolve.js";
import { memoize } from "../../memoize.js";
import { type BuiltIn, findBuiltIn } from "../names/built-ins.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
import { listComparisons } from "./list-comparisons.js";

/** A comparison of a built-in name. */
export interface BuiltInComparison {
  readonly site: ExpressionSite;
  readonly comparison: Comparison;
  readonly reference: Reference;
  /** The other side of the comparison. */
  readonly other: Operand;
  readonly builtIn: BuiltIn;
  /** The name as written. */
  readonly name: string;
}

/** Returns every comparison with a built-in name on either side, in the order of the configuration. */
export const listBuiltInComparisons = memoize((view: RoutingView): readonly BuiltInComparison[] =>
  view.expressions.flatMap((site) => listComparisons(site.ast).flatMap((comparison) => readSides(site, comparison))),
);

/** Returns the sides of a comparison that are built-in names. */
export function readSides(site: ExpressionSite, comparison: Comparison): BuiltInComparison[] {
  const { left, right } = comparison;
  const found: BuiltInComparison[] = [];
  const read = (reference: Operand, other: Operand) => {
    if (reference.type !== "reference") return;
    const builtIn = findBuiltIn(originOf(reference, site.kind, defaultOptions), site.kind);
    if (builtIn === undefined) return;
    const name = site.text.slice(reference.start, reference.end);
    found.push({ site, comparison, reference, other, builtIn, name });
  };
  read(left, right);
  read(right, left);
  return found;
}
