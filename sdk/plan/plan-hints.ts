import { isJsonObject, type JsonObject, REFERENCE_SECTIONS } from "../../language/index.js";
import { type Hints, idKey, isIdOf, kinds, nameProperty, sectionKinds } from "../../model/index.js";
import type { Plan, PlannedResource } from "./planned.js";

/** The hints for the previews of a plan, by the {@link idKey} of its resources. Only objects under a key have any. */
export function planHints({ resources, externals }: Plan): ReadonlyMap<string, Hints> {
  const entries = resources.filter(({ entry }) => entry !== undefined);
  const names = new Map(
    entries.map((resource) => [idKey({ idOf: resource.name, kind: resource.kind }), nameOf(resource)]),
  );
  const last = entries.at(-1);
  return new Map(
    entries.map((resource) => {
      const hints = { names: toNames(resource.inputs, names) };
      const key = idKey({ idOf: resource.name, kind: resource.kind });
      return [key, resource === last ? { ...hints, declared: listDeclared(entries, externals) } : hints];
    }),
  );
}

/** The name by which the object is found. */
function nameOf({ kind, name, inputs }: PlannedResource): string {
  return `${inputs[nameProperty(kinds[kind])] ?? name}`;
}

/** The names of the objects by kind, with external ones of the same kinds: the files know these too. */
function listDeclared(entries: readonly PlannedResource[], externals: Plan["externals"]): Record<string, string[]> {
  const declared: Record<string, string[]> = {};
  for (const resource of entries) declared[resource.kind] = [...(declared[resource.kind] ?? []), nameOf(resource)];
  for (const [section, { name: kind }] of sectionKinds) {
    const known = Object.values(externals?.query[section] ?? {});
    declared[kind]?.push(...known.flatMap(({ name }) => name ?? []));
  }
  return declared;
}

/** The same members, with names in place of ids, and without everything else. */
function toNames(values: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>): JsonObject {
  const found: JsonObject = {};
  for (const [member, value] of Object.entries(values)) {
    if (isIdOf(value)) {
      const name = names.get(idKey(value));
      if (name !== undefined) found[member] = name;
    } else if (member.startsWith("__") || REFERENCE_SECTIONS.some((section) => section === member)) {
      if (isJsonObject(value)) found[member] = toNames(value, names);
    }
  }
  return found;
}
