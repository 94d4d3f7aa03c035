import type { Findings } from "../report/findings.js";
import { describeNode, type MapNode, type Node, withEntries } from "../tree/tree.js";

/**
 * `<<: *base` of YAML 1.1, which people expect to work: the map named is put underneath, keys written out win. A list
 * of maps is allowed; the first in it wins.
 */
export function mergeKey(target: MapNode, source: Node, findings: Findings): MapNode {
  if (source.kind === "list") return source.items.reduce<MapNode>((map, item) => mergeKey(map, item, findings), target);
  if (source.kind === "map") return withEntries(target, [...target.entries.values(), ...missingFrom(target, source)]);
  const message = `"<<" must be a map or a list of maps (an alias such as "*base"), but is ${describeNode(source)}`;
  findings.error("bad-merge", source.span, message);
  return target;
}

function missingFrom(target: MapNode, source: MapNode) {
  return [...source.entries.values()].filter((entry) => !target.entries.has(entry.key));
}
