import { isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { type DeclaredResource, SIDS, UNKNOWN } from "../../../model/index.js";
import type { StateResource } from "../../engine/index.js";

/**
 * The inputs of a declared resource with the SIDs that state knows in place of references: those of declared resources by
 * their names, and of external objects by the key that the last run used. Any other reference is unknown.
 *
 * @param olds the inputs of the last run
 */
export function resolvePlanned(
  { inputs }: DeclaredResource,
  olds: JsonObject,
  state: readonly StateResource[],
): JsonObject {
  const resolveIn = (values: JsonObject, before: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolve(value, before[name], state)]));
  const { [SIDS]: sids, ...properties } = inputs;
  const resolved = resolveIn(properties, olds);
  if (!isJsonObject(sids)) return resolved;
  const before = toObject(olds[SIDS]);
  const sections = Object.entries(sids).map(([section, keys]) => [
    section,
    resolveIn(toObject(keys), toObject(before[section])),
  ]);
  return { ...resolved, [SIDS]: Object.fromEntries(sections) };
}

function resolve(value: Json | undefined, before: Json | undefined, state: readonly StateResource[]): Json {
  if (!isJsonObject(value)) return value ?? null;
  const keys = Object.keys(value).sort().join();
  if (keys === "external,key") return before ?? UNKNOWN;
  if (keys !== "idOf,kind") return value;
  return state.find(({ name, kind }) => name === value.idOf && kind === value.kind)?.id ?? UNKNOWN;
}

function toObject(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
