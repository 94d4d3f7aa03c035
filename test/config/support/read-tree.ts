import { parseYaml } from "../../../config/parse/parse-yaml.js";
import { createFindings, type Findings } from "../../../config/report/findings.js";
import { toJson } from "../../../config/tree/to-json.js";
import type { MapNode, Node } from "../../../config/tree/tree.js";
import type { Json } from "../../../language/index.js";
import { invariant } from "../../../language/invariant.js";

/** The tree of a YAML text without mistakes. */
export function readTree(text: string, file = "a.yaml"): Node {
  const findings = createFindings();
  const tree = parseYaml(file, text, findings);
  invariant(tree !== undefined && findings.list.length === 0, `not YAML: ${text}`);
  return tree;
}

/** The same for a text that is a map. */
export function readMap(text: string, file = "a.yaml"): MapNode {
  const tree = readTree(text, file);
  invariant(tree.kind === "map", `not a map: ${text}`);
  return tree;
}

/** A tree as plain values; undefined stays undefined. */
export function plain(node: Node | undefined): Json | undefined {
  return node && toJson(node);
}

/** Findings as `code start: message`. */
export function show({ list }: Findings): string[] {
  return list.map(({ code, span, message }) => `${code} ${span.file}:${span.start}: ${message}`);
}
