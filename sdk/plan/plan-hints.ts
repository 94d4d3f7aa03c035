import { isJsonObject, type JsonObject } from "../../language/index.js";
import type { Hints } from "../../model/index.js";
import { isIdOf, type Plan, type PlannedResource } from "./planned.js";

/** The hints for the previews of a plan, by the names of its resources. Only objects under a key have any. */
export function planHints({ resources }: Plan): ReadonlyMap<string, Hints> {
  const entries = resources.filter(({ entry }) => entry !== undefined);
  const names = new Map(entries.map((resource) => [resource.name, nameOf(resource)]));
  const last = entries.at(-1);
  return new Map(
    entries.map((resource) => {
      const hints = { names: toNames(resource.inputs, names) };
      return [resource.name, resource === last ? { ...hints, declared: listDeclared(entries) } : hints];
    }),
  );
}

function nameOf({ name, inputs }: PlannedResource): string {
  return `${inputs.friendlyName ?? name}`;
}

function listDeclared(entries: readonly PlannedResource[]): Record<string, string[]> {
  const declared: Record<string, string[]> = {};
  for (const resource of entries) declared[resource.kind] = [...(declared[resource.kind] ?? []), nameOf(resource)];
  return declared;
}

/** The same members, with names in place of ids, and without everything else. */
function toNames(values: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>): JsonObject {
  const found: JsonObject = {};
  for (const [member, value] of Object.entries(values)) {
    if (isIdOf(value)) {
      const name = names.get(value.idOf);
      if (name !== undefined) found[member] = name;
    } else if (member.startsWith("__") || member === "taskQueues" || member === "activities") {
      if (isJsonObject(value)) found[member] = toNames(value, names);
    }
  }
  return found;
}
