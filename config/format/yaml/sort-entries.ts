import { type Shape, sortByKey } from "../key-order.js";
import type { Entry, Names } from "./layout.js";

/** Sorts the entries of a map; leaves them if an alias would come before its anchor. */
export function sortEntries(entries: readonly Entry[], shape: Shape): readonly Entry[] {
  const sorted = sortByKey(entries, shape, (entry) => entry.key?.name ?? "");
  if (sorted.every((entry, at) => entry === entries[at]) || !isKeepingNames(entries, sorted)) return entries;
  // blank lines between all entries are kept
  const isSpaced = entries.length > 2 && entries.slice(1).every((entry) => entry.isSpaced);
  return isSpaced ? sorted.map((entry) => ({ ...entry, isSpaced })) : sorted;
}

/** Returns whether entries keep their order if one sets an anchor that the other uses or sets too. */
function isKeepingNames(entries: readonly Entry[], sorted: readonly Entry[]): boolean {
  const places = new Map(sorted.map((entry, at) => [entry, at]));
  const named = entries.filter(({ names }) => names.anchors.size + names.aliases.size > 0);
  return named.every((first, at) =>
    named.slice(at + 1).every((second) => {
      const isKept = (places.get(first) ?? 0) < (places.get(second) ?? 0);
      return isKept || !isBound(first.names, second.names);
    }),
  );
}

function isBound(first: Names, second: Names): boolean {
  const isIn = (names: ReadonlySet<string>, others: ReadonlySet<string>) => [...names].some((name) => others.has(name));
  return (
    isIn(first.anchors, second.anchors) || isIn(first.anchors, second.aliases) || isIn(first.aliases, second.anchors)
  );
}
