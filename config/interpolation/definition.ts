import type { Findings } from "../report/findings.js";
import { type Entry, getText, type MapNode, type Node } from "../tree/tree.js";

/** A named expression. */
export interface Definition {
  readonly name: string;
  readonly text: Node;
  readonly parameters: readonly string[];
}

/** Keys of a named expression that is written as a map. */
const KEYS = ["parameters", "expression", "description"];

/** Names that `${parameters.NAME}` and an argument can spell. */
const PARAMETER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Reads a named expression: its text, or a map with `parameters` and `expression`; undefined after a finding. */
export function readDefinition({ key, keySpan, value }: Entry, findings: Findings): Definition | undefined {
  if (value.kind !== "map") return { name: key, text: value, parameters: [] };
  refuseKeys(value, findings);
  const text = value.entries.get("expression")?.value;
  const written = value.entries.get("parameters")?.value;
  const parameters = written === undefined ? [] : readParameters(key, written, findings);
  if (text === undefined) findings.add("missing-key", { missing: "expression", key }, keySpan);
  return text === undefined || parameters === undefined ? undefined : { name: key, text, parameters };
}

function refuseKeys(map: MapNode, findings: Findings): void {
  for (const { key, keySpan } of map.entries.values())
    if (!KEYS.includes(key)) findings.add("unknown-key", { key, where: "expression", known: KEYS }, keySpan);
}

function readParameters(key: string, node: Node, findings: Findings): readonly string[] | undefined {
  const names = node.kind === "list" ? node.items.map(getText) : [undefined];
  const isValid = names.every((name) => name !== undefined && PARAMETER.test(name));
  if (isValid && new Set(names).size === names.length) return names.filter((name) => name !== undefined);
  findings.add("wrong-type", { expected: "parameters", key, found: node }, node.span);
  return undefined;
}
