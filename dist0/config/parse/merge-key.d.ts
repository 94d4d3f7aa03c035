import type { Findings } from "../report/findings.js";
import type { MapNode, Node } from "../tree/tree.js";
/**
 * Applies `<<: *base` of YAML 1.1, which people expect to work: the named map supplies missing keys. A list of maps is
 * allowed; the first one wins.
 */
export declare function mergeKey(target: MapNode, source: Node, findings: Findings): MapNode;
