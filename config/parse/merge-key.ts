import type { Findings } from "../report/findings.js";
import { type MapNode, type Node, withEntries } from "../tree/tree.js";

/**
 * Applies `<<: *base` of YAML 1.1, which people expect to work: the named map supplies missing keys. A list of maps is
 * allowed; the first one wins.
 */
export function mergeKey(target: MapNode, source: Node, findings: Findings): MapNode {
  if (source.kind === "list") return source.items.reduce<MapNode>((map, item) => mergeKey(map, item, findings), target);
  if (source.kind === "map") return withEntries(target, [...target.entries.values(), ...missingFrom(target, source)]);
  findings.add("bad-merge", { found: source }, source.span);
  return target;
}

function missingFrom(target: MapNode, source: MapNode) {
  return [...source.entries.values()].filter((entry) => !target.entries.has(entry.key));
}
