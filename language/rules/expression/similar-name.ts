import { distance } from "fastest-levenshtein";
import type { Name } from "../../lint/expressions/create-names.js";
import {
  type AttributeComparison,
  listAttributeComparisons,
  locationOf,
} from "../../lint/expressions/list-attribute-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A name that is used once and closely resembles a name used often is probably a typo. If attributes are declared,
 * `unknown-attribute` knows for certain.
 */
export const similarName = {
  id: "similar-name",
  severity: "note",
  repeats: "names",
  summary: "an attribute that closely resembles one used more often",
  source: "E-20 (documented); that the name is a typo is assumed",
  check,
} as const satisfies Rule;

/** A name used this often is not a typo. */
const OFTEN = 3;
/** Shorter names resemble too many others. */
const SHORTEST = 5;
/** Every rare name is compared with every frequent one, so generated workflows with more names are skipped. */
const MOST = 200;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const groups = groupNames(view);
  if (groups.size > MOST) return;
  const frequent = [...groups.values()].filter(({ length }) => length >= OFTEN);
  for (const uses of groups.values()) {
    const [use] = uses;
    const meant = frequent.find(([other, ...more]) => more.length >= uses.length && isTypo(use, other, uses.length));
    if (meant === undefined) continue;
    const [other] = meant;
    yield {
      ...locationOf(use),
      message: `${quote(use.name)} closely resembles ${quote(other.name)}, which is used ${meant.length} times: one of the two may be a typo`,
      related: [{ ...locationOf(other), message: "written like this" }],
    };
  }
}

/** The uses of one name, at least one. */
type Uses = [AttributeComparison, ...AttributeComparison[]];

function groupNames(view: RoutingView): Map<Name, Uses> {
  const { taskAttributes, workerAttributes } = view.context;
  const groups = new Map<Name, Uses>();
  for (const each of listAttributeComparisons(view)) {
    if ((each.owner === "task" ? taskAttributes : workerAttributes) !== undefined) continue;
    const group = groups.get(each.attribute);
    if (group === undefined) groups.set(each.attribute, [each]);
    else group.push(each);
  }
  return groups;
}

/** Another letter case or separator; or, for a name used once, one letter that differs and is not a digit or a plural s. */
function isTypo({ owner, name }: AttributeComparison, other: AttributeComparison, count: number): boolean {
  if (owner !== other.owner) return false;
  if (fold(name) === fold(other.name)) return true;
  if (count > 1 || Math.min(name.length, other.name.length) < SHORTEST) return false;
  if (`${name}s` === other.name || name === `${other.name}s`) return false;
  return strip(name) !== strip(other.name) && distance(name, other.name) === 1;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/_/g, "");
}

function strip(name: string): string {
  return name.replace(/\d/g, "");
}
