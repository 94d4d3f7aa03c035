import type { ExpressionKind, NameUse } from "../expression/index.js";
import type { ExpressionSite } from "./read-expression.js";
import type { RoutingView } from "./routing-view.js";

/** A name where an expression uses it. */
export interface NamePlace {
  readonly site: ExpressionSite;
  readonly use: NameUse;
  /** As it is written. */
  readonly text: string;
  /** Its first word. */
  readonly first: string;
  /** Whether something stands behind the first word: `worker.level`, and not an attribute `worker`. */
  readonly hasMember: boolean;
}

/** Every name in the expressions of some kinds, in the order of the configuration. */
export function* listNamePlaces({ expressions }: RoutingView, ...kinds: ExpressionKind[]): Iterable<NamePlace> {
  for (const site of expressions) {
    if (!kinds.includes(site.kind)) continue;
    for (const use of site.analyze()?.names ?? []) {
      const text = site.text.slice(use.start, use.end);
      yield { site, use, text, first: text.split(/[.[]/, 1)[0] as string, hasMember: /[.[]/.test(text) };
    }
  }
}

/** The place of a name, for a finding. */
export function at({ site, use }: NamePlace) {
  return { path: site.path, place: { start: use.start, end: use.end } };
}
