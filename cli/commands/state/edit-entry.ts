import { fromEntries, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";
import { splitProvider } from "../../stack/exported-state.js";
import { renameFormer } from "./rename-urns.js";

/** The changes of a move to the references of all entries. */
export interface Edits {
  readonly to: HostName;
  /** New URNs by old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** URNs of entries that are left out. */
  readonly dropped: ReadonlySet<string>;
}

/** Members of an entry that name other resources in a list. */
const LISTS = ["dependencies", "replaceWith"];

/** An entry that names the other resources by their new URNs, and none that is left out. */
export function editReferences(entry: JsonObject, edits: Edits): JsonObject {
  const { renamed, dropped, to } = edits;
  const isKept = (urn: Json | undefined) => typeof urn !== "string" || !dropped.has(urn);
  const keep = (urns: Json | undefined) => (Array.isArray(urns) ? urns.filter(isKept) : (urns ?? null));
  const members = Object.entries(entry).flatMap(([name, value]): [string, Json][] => {
    if (value === undefined || (name === "deletedWith" && !isKept(value))) return [];
    if (LISTS.includes(name)) return [[name, keep(value)]];
    if (name === "propertyDependencies" && isJsonObject(value))
      return [[name, fromEntries(Object.entries(value).map(([property, urns]) => [property, keep(urns)] as const))]];
    if (name === "provider" && typeof value === "string") return [[name, renameProvider(value, renamed)]];
    if (name === "aliases" && Array.isArray(value) && renamed.has(`${entry.urn}`))
      return [[name, value.map((urn) => (typeof urn === "string" ? renameFormer(urn, to) : urn))]];
    return [[name, value]];
  });
  return renameAll(members, renamed);
}

function renameProvider(reference: string, renamed: Edits["renamed"]): string {
  const { urn, id } = splitProvider(reference);
  return `${renamed.get(urn) ?? urn}::${id}`;
}

/** Every text that is the old URN of a resource becomes the new one, also in values: outputs can name resources. */
function renameAll(members: readonly (readonly [string, Json])[], renamed: Edits["renamed"]): JsonObject {
  return fromEntries(members.map(([name, value]) => [name, rename(value, renamed)] as const));
}

function rename(value: Json, renamed: Edits["renamed"]): Json {
  if (typeof value === "string") return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => rename(item, renamed));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [[name, member] as const],
  );
  return renameAll(members, renamed);
}
