import type { JsonObject } from "../../../language/index.js";
import { type HostName, type KindName, PROVIDER_TYPES, parseResourceType } from "../../../model/index.js";
import { splitProvider } from "../../stack/exported-state.js";
import { typeOfUrn } from "../../stack/urn.js";

/** A resource of this package in a state. */
export interface OwnEntry {
  readonly entry: JsonObject;
  readonly urn: string;
  readonly kind: KindName;
}

/** The entries of a state, by what a move does with them. */
export interface SortedEntries {
  /** Resources of the other host: they move. */
  readonly moved: readonly OwnEntry[];
  /** Resources that were only read: the next run reads them again. */
  readonly read: readonly OwnEntry[];
  /** Resources of the host that the others move to. */
  readonly settled: readonly OwnEntry[];
  /** Resources of other packages. */
  readonly foreign: readonly JsonObject[];
}

/** Sorts the entries of a state. @param to the host that resources move to */
export function sortEntries(entries: readonly JsonObject[], to: HostName): SortedEntries {
  const sorted = {
    moved: [] as OwnEntry[],
    read: [] as OwnEntry[],
    settled: [] as OwnEntry[],
    foreign: [] as JsonObject[],
  };
  for (const entry of entries) {
    const own = toOwn(entry);
    if (own === undefined) {
      if (isForeign(entry)) sorted.foreign.push(entry);
    } else if (own.host === to) sorted.settled.push(own);
    else if (entry.external === true) sorted.read.push(own);
    else sorted.moved.push(own);
  }
  return sorted;
}

/** A resource of this package: the type alone does not prove it, another package can have the same name. */
function toOwn(entry: JsonObject): (OwnEntry & { readonly host: HostName }) | undefined {
  const parsed = parseResourceType(entry.type);
  if (parsed === undefined || entry.custom !== true || typeof entry.provider !== "string") return undefined;
  if (typeOfUrn(splitProvider(entry.provider).urn) !== PROVIDER_TYPES[parsed.host]) return undefined;
  return { entry, urn: `${entry.urn}`, kind: parsed.kind, host: parsed.host };
}

function isForeign({ custom, type }: JsonObject): boolean {
  return custom === true && !`${type}`.startsWith("pulumi:providers:");
}
