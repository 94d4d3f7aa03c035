import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, type MapNode, type Node, withEntries } from "../tree/tree.js";

/**
 * Applies the overlay of a stack to the files: maps merge by key, texts, numbers and lists replace, `null` deletes.
 * Values from the overlay keep their spans, so findings name the file that won.
 */
export function applyOverlay(base: Sections, overlay: Sections, findings: Findings): Sections {
  const merged = new Map(base);
  for (const [name, entry] of overlay) {
    const before = merged.get(name);
    if (isNull(entry.value)) {
      if (before === undefined) warnNothing(entry, findings);
      merged.delete(name);
    } else
      merged.set(name, before === undefined ? withoutNulls(entry, findings) : overlayEntry(before, entry, findings));
  }
  return merged;
}

function overlayEntry(before: Entry, after: Entry, findings: Findings): Entry {
  if (before.value.kind !== "map" || after.value.kind !== "map") return withoutNulls(after, findings);
  return { ...after, value: overlayMap(before.value, after.value, findings) };
}

function overlayMap(before: MapNode, after: MapNode, findings: Findings): MapNode {
  const entries = new Map(before.entries);
  for (const entry of after.entries.values()) {
    const old = entries.get(entry.key);
    if (!isNull(entry.value))
      entries.set(entry.key, old ? overlayEntry(old, entry, findings) : withoutNulls(entry, findings));
    else if (!entries.delete(entry.key)) warnNothing(entry, findings);
  }
  return { ...after, entries };
}

/**
 * A value that the overlay adds: a `null` in it has nothing to delete. Lists replace as a whole and keep their nulls.
 */
function withoutNulls(entry: Entry, findings: Findings): Entry {
  return entry.value.kind === "map" ? { ...entry, value: dropNulls(entry.value, findings) } : entry;
}

function dropNulls(map: MapNode, findings: Findings): MapNode {
  const kept = [...map.entries.values()].filter((entry) => {
    if (isNull(entry.value)) warnNothing(entry, findings);
    return !isNull(entry.value);
  });
  return withEntries(
    map,
    kept.map((entry) => withoutNulls(entry, findings)),
  );
}

function isNull(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

function warnNothing(entry: Entry, findings: Findings): void {
  findings.add("nothing-to-delete", { key: entry.key }, entry.keySpan);
}
