import { isJsonObject, type Json, type JsonObject, matchFilters } from "../../../language/index.js";
import { hasRouting } from "../../../model/index.js";
import type { PlannedChange } from "../plan/index.js";
import { listChanged } from "./list-writes.js";
import { redact } from "./redact.js";
import type { ChangedFilter, ChangedRouting, Edge } from "./report.js";
import { nameOf } from "./subject.js";

/** Finds the filters of updated workflows that differ before and after, for a diagram. A filter that only moved is not one of them. */
export function listChangedRouting(changes: readonly PlannedChange[]): ChangedRouting[] {
  return changes.flatMap((change) => {
    const { kind, before, after } = change;
    if (kind === undefined || !hasRouting(kind) || change.change !== "update") return [];
    if (!listChanged(kind, change).includes("configuration")) return [];
    const filters = listFilters(before.configuration, after.configuration);
    return filters.length === 0 ? [] : [{ workflow: redact(nameOf(kind, after)), filters }];
  });
}

function listFilters(before: Json | undefined, after: Json | undefined): ChangedFilter[] {
  const [from, to] = [before, after].map((value) => (isJsonObject(value) ? value : {}));
  const [old, fresh] = [filtersOf(from), filtersOf(to)];
  const pairs = new Map(matchFilters(old, fresh).map(([a, b]) => [b, old[a]]));
  const kept = new Set(pairs.values());
  const gone = old.filter((filter) => !kept.has(filter));
  const rest = [from?.defaultFilter ?? null, to?.defaultFilter ?? null] as const;
  return [
    ...gone.map((filter, at) => ({ name: nameOfFilter(filter, at), before: edgesOf(filter) })),
    ...fresh.flatMap((filter, at) => compare(nameOfFilter(filter, at), pairs.get(at), filter)),
    ...compare("default filter", wrap(rest[0]), wrap(rest[1])),
  ];
}

function compare(name: string, before: Json | undefined, after: Json | undefined): ChangedFilter[] {
  if (before === undefined) return after === undefined ? [] : [{ name, after: edgesOf(after) }];
  if (after === undefined) return [{ name, before: edgesOf(before) }];
  const [old, fresh] = [edgesOf(before), edgesOf(after)];
  const isDrawn = (edges: readonly Edge[]) => (edge: Edge, at: number) => !isSameEdge(edge, edges[at]);
  const changed = { before: old.filter(isDrawn(fresh)), after: fresh.filter(isDrawn(old)) };
  return changed.before.length + changed.after.length === 0 ? [] : [{ name, ...changed }];
}

function isSameEdge(edge: Edge, other: Edge | undefined): boolean {
  return edge.queue === other?.queue && edge.label === other.label;
}

/** A default filter is a single target. */
function wrap(target: Json): Json | undefined {
  return target === null ? undefined : { targets: [target] };
}

function filtersOf(configuration: JsonObject | undefined): readonly Json[] {
  const filters = configuration?.filters;
  return Array.isArray(filters) ? filters : [];
}

function nameOfFilter(filter: Json, at: number): string {
  const name = isJsonObject(filter) ? filter.filterFriendlyName : undefined;
  return redact(typeof name === "string" ? name : `filter ${at + 1}`);
}

function edgesOf(filter: Json): Edge[] {
  const targets = isJsonObject(filter) && Array.isArray(filter.targets) ? filter.targets.filter(isJsonObject) : [];
  return targets.map((target) => ({ queue: redact(`${target.queue ?? "?"}`), label: labelOf(target) }));
}

/** The short values of a target; expressions are in the words of the report. */
function labelOf({ priority, timeout, expression, skipIf }: JsonObject): string {
  const parts = [
    priority === undefined ? [] : [`priority ${shown(priority)}`],
    timeout === undefined ? [] : [`timeout ${shown(timeout)}`],
    expression === undefined ? [] : ["some workers"],
    skipIf === undefined ? [] : ["can be skipped"],
  ];
  return parts.flat().join(", ");
}

function shown(value: Json): string {
  return typeof value === "object" ? "…" : `${value}`;
}
