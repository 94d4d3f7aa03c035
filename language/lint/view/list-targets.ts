import type { RoutingView, TargetView } from "./routing-view.js";

/** Every target of every filter, and the default filter. */
export function listTargets({ filters, defaultFilter }: RoutingView): TargetView[] {
  return [...filters.flatMap(({ targets }) => targets), ...(defaultFilter === undefined ? [] : [defaultFilter])];
}
