import { invariant, isJsonObject } from "../../language/index.js";
import { type IdOf, idKey, isIdOf } from "../../model/index.js";
import type { PlannedResource } from "./planned.js";

/**
 * Puts each resource after those that it refers to, and otherwise keeps the order. The checks of the files have refused
 * circles.
 */
export function orderResources(resources: readonly PlannedResource[]): PlannedResource[] {
  const byKey = new Map(resources.map((resource) => [idKey(toId(resource)), resource]));
  const done = new Set<PlannedResource>();
  const open = new Set<PlannedResource>();
  const visit = (resource: PlannedResource): void => {
    if (done.has(resource)) return;
    invariant(!open.has(resource), `${resource.name} refers to itself`);
    open.add(resource);
    for (const id of [...listIds(resource.inputs), ...(resource.dependsOn ?? [])]) {
      const other = byKey.get(idKey(id));
      if (other !== undefined) visit(other);
    }
    open.delete(resource);
    done.add(resource);
  };
  for (const resource of resources) visit(resource);
  return [...done];
}

function toId({ kind, name }: PlannedResource): IdOf {
  return { idOf: name, kind };
}

/** The ids among the values, and inside `__sids`. */
function listIds(values: Readonly<Record<string, unknown>>): IdOf[] {
  return Object.entries(values).flatMap(([name, value]): IdOf[] => {
    if (isIdOf(value)) return [value];
    if (!name.startsWith("__") || !isJsonObject(value)) return [];
    const ids: unknown[] = Object.values(value).flatMap((keys) => (isJsonObject(keys) ? Object.values(keys) : []));
    return ids.filter(isIdOf);
  });
}
