import type { ExpressionKind, NameUse } from "../../expression/index.js";
import { memoize } from "../../memoize.js";
import { findLookAlike } from "../names/look-alikes.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
import { listReferencesOf } from "./list-references.js";

/** One use of a name in an expression. */
export interface UsedName {
  readonly site: ExpressionSite;
  readonly use: NameUse;
  /** The name as written. */
  readonly text: string;
  /** The first word of the name. */
  readonly first: string;
  /** Whether more follows the first word: `worker.level`, not an attribute `worker`. */
  readonly hasMember: boolean;
}

/** Several rules list the names of the same view. */
const listAll = memoize(({ expressions }: RoutingView): readonly UsedName[] => expressions.flatMap(namesOf));

/** Returns every name in the expressions of the given kinds, in the order of the configuration. */
export function listUsedNames(view: RoutingView, ...kinds: ExpressionKind[]): readonly UsedName[] {
  return listAll(view).filter(({ site }) => kinds.includes(site.kind));
}

function namesOf(site: ExpressionSite): UsedName[] {
  return (site.analyze()?.names ?? []).map((use) => {
    const text = site.text.slice(use.start, use.end);
    const end = text.search(/[.[]/);
    return { site, use, text, first: end === -1 ? text : text.slice(0, end), hasMember: end !== -1 };
  });
}

/** Whether `look-alike-name` reports the name, with better advice than the rules about prefixes. */
export function isLookAlike({ use, site }: UsedName, { context }: RoutingView): boolean {
  const reference = listReferencesOf(site.ast).find(({ start }) => start === use.start);
  return reference !== undefined && findLookAlike(reference, site.kind, context) !== undefined;
}

/** Returns the position of a name, for a problem. */
export function at({ site, use }: UsedName) {
  return { path: site.path, span: { start: use.start, end: use.end } };
}
