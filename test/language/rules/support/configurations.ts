import type { Configuration } from "../../../../language/index.js";

type Filters = NonNullable<Configuration["filters"]>;
type Target = NonNullable<Filters[number]["targets"]>[number];

/** A target, or a default filter, with a queue and nothing else. */
export const q = { queue: "q" };

/** A filter with the given targets, by default one that tasks never leave. */
export function filter(expression: string, ...targets: Target[]) {
  return { expression, targets: targets.length === 0 ? [q] : targets };
}

/** A workflow with these filters and a default filter. */
export function flow(...filters: Filters): Configuration {
  return { filters: [...filters], defaultFilter: q };
}

/** A workflow with one filter per expression. */
export function inFilters(...expressions: string[]): Configuration {
  return flow(...expressions.map((expression) => filter(expression)));
}

/** A workflow in which one target has the expression. */
export function inTarget(expression: string): Configuration {
  return flow(filter("1==1", { ...q, expression }));
}

/** A workflow in which the first of two targets has the `skipIf`. */
export function inSkip(skipIf: string, more: object = {}): Configuration {
  return flow(filter("1==1", { ...q, skipIf, ...more }, q));
}

/** A workflow whose first filter has targets that may be unresolved, before a second filter. */
export function withTargets(expression: string, targets: unknown): Configuration {
  return { filters: [{ expression, targets }, filter("b == 1")], defaultFilter: q } as Configuration;
}
