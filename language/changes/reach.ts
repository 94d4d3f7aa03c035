import type { Configuration } from "../configuration/configuration.js";
import type { RuleProblem } from "../lint/rule.js";
import { neverMatches } from "../lint/view/exits.js";
import { createRoutingView, type RoutingView } from "../lint/view/routing-view.js";
import { noDefaultFilter } from "../rules/flow/no-default-filter.js";
import { shadowedFilter } from "../rules/flow/shadowed-filter.js";
import { unreachableDefaultFilter } from "../rules/flow/unreachable-default-filter.js";
import { unreachableFilter } from "../rules/flow/unreachable-filter.js";
import { unreachableTarget } from "../rules/flow/unreachable-target.js";

/** The parts of a configuration that tasks reach, as far as the configuration alone shows it. */
export interface Reach {
  /** Filters that no task enters, by index, with the earlier filter in which the tasks stay; undefined: it matches no task. */
  readonly lostFilters: ReadonlyMap<number, number | undefined>;
  /** The first target of a filter that no task enters, by index of the filter. */
  readonly lostTargets: ReadonlyMap<number, number>;
  /** True if there is a default filter that no task enters. */
  readonly isDefaultLost: boolean;
  /** True if a task that matches no filter is not routed. */
  readonly isOpen: boolean;
  /** Queues to which tasks can come, as the configuration names them. */
  readonly queues: ReadonlySet<string>;
}

/** @param unknown placeholder text of unresolved values */
export function findReach(configuration: Configuration, unknown?: string): Reach {
  const view = createRoutingView(configuration, unknown === undefined ? {} : { unknown });
  const lostFilters = findLostFilters(view);
  const lostTargets = new Map([...unreachableTarget.check(view)].map(({ path }) => [Number(path[1]), Number(path[3])]));
  const isDefaultLost = [...unreachableDefaultFilter.check(view)].length > 0;
  const reached = view.filters
    .filter(({ index }) => !lostFilters.has(index))
    .flatMap(({ index, targets }) => targets.slice(0, lostTargets.get(index)));
  const last = view.defaultFilter === undefined || isDefaultLost ? [] : [view.defaultFilter];
  return {
    lostFilters,
    lostTargets,
    isDefaultLost,
    isOpen: [...noDefaultFilter.check(view)].length > 0,
    queues: new Set([...reached, ...last].flatMap(({ queue }) => queue ?? [])),
  };
}

function findLostFilters(view: RoutingView): ReadonlyMap<number, number | undefined> {
  const lost = new Map<number, number | undefined>();
  for (const { index } of view.filters.filter(neverMatches)) lost.set(index, undefined);
  for (const problem of shadowedFilter.check(view)) lost.set(Number(problem.path[1]), takerOf(problem));
  for (const problem of unreachableFilter.check(view))
    for (const { index } of view.filters.slice(Number(problem.path[1]))) lost.set(index, takerOf(problem));
  return lost;
}

/** The filter in which the tasks stay: these rules name it. */
function takerOf({ related }: RuleProblem): number {
  return Number(related?.[0]?.path[1]);
}
