import { asObject, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { type DeclaredResource, idKey, isExternalSid, isIdOf, SIDS, UNKNOWN } from "../../../model/index.js";

/**
 * The inputs of a declared resource with the SIDs that state knows in place of references: those of declared resources by
 * their names, and of external objects by the key that the last run used. Any other reference is unknown.
 *
 * @param olds the inputs of the last run
 * @param ids the SIDs that state knows, by {@link idKey}
 */
export function resolvePlanned(
  { inputs }: DeclaredResource,
  olds: JsonObject,
  ids: ReadonlyMap<string, string>,
): JsonObject {
  const resolveIn = (values: JsonObject, before: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolve(value, before[name], ids)]));
  const { [SIDS]: sids, ...properties } = inputs;
  const resolved = resolveIn(properties, olds);
  if (!isJsonObject(sids)) return resolved;
  const before = asObject(olds[SIDS]);
  const sections = Object.entries(sids).map(([section, keys]) => [
    section,
    resolveIn(asObject(keys), asObject(before[section])),
  ]);
  return { ...resolved, [SIDS]: Object.fromEntries(sections) };
}

function resolve(value: Json | undefined, before: Json | undefined, ids: ReadonlyMap<string, string>): Json {
  if (isExternalSid(value)) return before ?? UNKNOWN;
  return isIdOf(value) ? (ids.get(idKey(value)) ?? UNKNOWN) : (value ?? null);
}
