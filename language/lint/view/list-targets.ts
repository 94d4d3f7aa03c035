import type { RoutingView, TargetView } from "./routing-view.js";

/** Returns every target of every filter, then the default filter. */
export function listTargets({ filters, defaultFilter }: RoutingView): TargetView[] {
  return [...filters.flatMap(({ targets }) => targets), ...(defaultFilter === undefined ? [] : [defaultFilter])];
}
