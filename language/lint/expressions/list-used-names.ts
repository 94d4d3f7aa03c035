import type { ExpressionKind, NameUse } from "../../expression/index.js";
import { memoize } from "../../memoize.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";

/** A name where an expression uses it. */
export interface UsedName {
  readonly site: ExpressionSite;
  readonly use: NameUse;
  /** As it is written. */
  readonly text: string;
  /** Its first word. */
  readonly first: string;
  /** Whether something stands behind the first word: `worker.level`, and not an attribute `worker`. */
  readonly hasMember: boolean;
}

/** Most rules of names look at the same ones. */
const listAll = memoize(({ expressions }: RoutingView): readonly UsedName[] => expressions.flatMap(namesOf));

/** Every name in the expressions of some kinds, in the order of the configuration. */
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

/** The place of a name, for a finding. */
export function at({ site, use }: UsedName) {
  return { path: site.path, place: { start: use.start, end: use.end } };
}
