import type { Span } from "../../language/index.js";
import type { Node, ScalarNode } from "../tree/tree.js";
import { type Fill, type Piece, UNRESOLVED, type Use } from "./fill.js";
import { fromValue } from "./from-value.js";
import type { FoundVariable } from "./variables.js";

/** A text that is a single `${vars.…}` gets the type of the variable. */
export function fillWholeVariable(node: ScalarNode, name: string, span: Span, use: Use, fill: Fill): Node {
  const found = findVariable(name, span, use, fill);
  if (found === undefined || found === "unresolved") return { ...node, isUnresolved: true };
  const mapText = use === "routing" ? escapePlaceholders : (text: string) => text;
  return fromValue(found.value, { span: node.span, isSecret: found.isSecret, mapText, body: `vars.${name}` });
}

/** `${vars.…}` as a part of a longer text. */
export function fillVariable(name: string, span: Span, use: Use, fill: Fill): Piece {
  const found = findVariable(name, span, use, fill);
  if (found === undefined || found === "unresolved") return { text: `\${vars.${name}}`, isUnresolved: true };
  const { value, isSecret } = found;
  if (typeof value === "object") {
    fill.findings.add("bad-variable", { body: `vars.${name}`, isEmpty: value === null }, span);
    return UNRESOLVED;
  }
  return { text: use === "routing" ? escapePlaceholders(String(value)) : String(value), isSecret };
}

/** A `${` inside a value must not become a placeholder. */
export function escapePlaceholders(text: string): string {
  return text.replaceAll("${", () => "$${");
}

/**
 * Looks a variable up, and reports one that does not exist, or that is secret where a secret would be shown.
 *
 * @returns `unresolved` while only a stack can tell; undefined after a finding
 */
export function findVariable(
  name: string,
  span: Span,
  use: Use,
  fill: Fill,
): Extract<FoundVariable, { kind: "value" }> | "unresolved" | undefined {
  const found = fill.variables?.find(name) ?? { kind: "unresolved" };
  if (found.kind === "unresolved") return "unresolved";
  if (found.kind === "value" && (use === "plain" || !found.isSecret)) return found;
  if (found.kind === "value") fill.findings.add("secret-in-routing", { body: `vars.${name}` }, span);
  else refuseVariable(name, found, span, fill);
  return undefined;
}

function refuseVariable(name: string, found: FoundVariable, span: Span, { variables, findings }: Fill): void {
  if (found.kind === "no-member") {
    const { owner, member, names } = found;
    findings.add("unknown-member", { owner: `vars.${owner}`, member, names: findings.affordNames(names) }, span);
    return;
  }
  const params = { name, names: findings.affordNames(variables?.names ?? []) };
  if (variables?.isDeclared === true) findings.add("undeclared-variable", { ...params, isSet: false }, span);
  else findings.add("unknown-variable", params, span);
}
