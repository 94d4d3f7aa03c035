import type { JsonObject } from "../../../language/index.js";
import { PROVIDER_TYPES } from "../../../model/index.js";
import { type ExportedState, listEntries, splitProvider } from "../../stack/exported-state.js";
import { chooseProvider, type ProviderOptions } from "./choose-provider.js";
import { editReferences } from "./edit-entry.js";
import { moveEntry } from "./move-values.js";
import { refuseMove } from "./refuse-move.js";
import { renameUrns } from "./rename-urns.js";
import { type SortedEntries, sortEntries } from "./sort-entries.js";

/** A state before and after its resources move to a host. */
export interface Move extends SortedEntries {
  readonly after: ExportedState;
  /** New URNs by old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Providers that no resource needs any more: they are left out. */
  readonly unneeded: readonly JsonObject[];
}

/**
 * Moves the resources of one host to the other. Nothing outside of the state is read, and secrets stay encrypted.
 *
 * @throws Failure if the resources cannot move
 */
export function moveState(state: ExportedState, options: ProviderOptions): Move {
  const { to } = options;
  const entries = listEntries(state);
  const sorted = sortEntries(entries, to);
  const renamed = renameUrns(entries, sorted.moved, to);
  refuseMove(sorted, renamed, entries, to);
  const [first] = sorted.moved;
  if (first === undefined) return { ...sorted, renamed, unneeded: [], after: state };
  const provider = chooseProvider(entries, sorted.moved, options);
  const moved = new Map(sorted.moved.map((own) => [own.entry, own]));
  const read = new Set(sorted.read.map(({ entry }) => entry));
  const kept = entries.filter((entry) => !read.has(entry) && entry !== provider);
  const reference = `${provider.urn}::${provider.id}`;
  const placed = kept.flatMap((entry) => {
    const own = moved.get(entry);
    const after = own === undefined ? entry : moveEntry(own, to, reference);
    // the engine reads the entries in order
    return entry === first.entry ? [provider, after] : [after];
  });
  const unneeded = listUnneeded(sorted, placed);
  const dropped = new Set([...read, ...unneeded].map(({ urn }) => `${urn}`));
  const isLeft = new Set(unneeded);
  const resources = placed
    .filter((entry) => !isLeft.has(entry))
    .map((entry) => ({
      ...editReferences(entry, { to, renamed, dropped }),
      urn: renamed.get(`${entry.urn}`) ?? `${entry.urn}`,
    }));
  return { ...sorted, renamed, unneeded, after: { ...state, deployment: { ...state.deployment, resources } } };
}

/** The providers that only the moved resources and the look-ups had. */
function listUnneeded({ moved, read }: SortedEntries, after: readonly JsonObject[]): JsonObject[] {
  const left = new Set([...moved, ...read].map(({ entry }) => splitProvider(`${entry.provider}`).urn));
  const needed = new Set(
    after.flatMap(({ provider }) => (typeof provider === "string" ? [splitProvider(provider).urn] : [])),
  );
  return after.filter(({ urn, type }) => isProvider(`${type}`) && left.has(`${urn}`) && !needed.has(`${urn}`));
}

function isProvider(type: string): boolean {
  return Object.values(PROVIDER_TYPES).includes(type);
}
