import type { Span } from "../../language/index.js";
import { type Piece, UNRESOLVED } from "../interpolation/fill.js";
import { fillIndexes } from "../interpolation/fill-indexes.js";
import { joinPieces, spanOfPart } from "../interpolation/interpolate.js";
import { parseCall, toArgument } from "../interpolation/parse-call.js";
import { type Part, splitTemplate } from "../interpolation/split-template.js";
import { describeNode, type Node, type ScalarNode } from "../tree/tree.js";
import { type Each, followEach } from "./each.js";
import { type Scope, tagSpan } from "./scope.js";

type Placeholder = Extract<Part, { kind: "placeholder" }>;

/**
 * Fills `${each.…}` into a text; all other placeholders stay for later. A text that is one `${each.…}` becomes its value:
 * a number stays a number, and a list a list.
 */
export function substitute(node: ScalarNode, scope: Scope): Node {
  const { each } = scope;
  if (each === undefined) return node;
  const tagged = { ...node, span: tagSpan(node.span, each) };
  if (typeof node.value !== "string" || !node.value.includes("${")) return tagged;
  const parts = splitTemplate(node.value);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "placeholder" && isEach(only.body)) {
    const found = findPart(only.body, tagged.span, each, scope);
    return found === undefined ? { ...tagged, value: "", isUnresolved: true } : copy(found, tagged.span, scope);
  }
  const pieces = parts.map((part) => substitutePart(part, spanOfPart(tagged, part), each, scope));
  return joinPieces(tagged, parts, pieces, scope.fill);
}

function isEach(body: string): boolean {
  return /^each(?:\.|$)/.test(body);
}

function substitutePart(part: Part, span: Span, each: Each, scope: Scope): Piece {
  if (part.kind !== "placeholder") return { text: part.written };
  if (isEach(part.body)) return toPiece(part.body, span, each, scope, (text) => text);
  if (!part.body.startsWith("expressions.")) {
    const body = substituteIndexes(part.body, span, each, scope);
    return body === undefined ? UNRESOLVED : { text: body === part.body ? part.written : `\${${body}}` };
  }
  return { text: `\${${substituteArguments(part, span, each, scope)}}` };
}

/** Writes the values of `each.…` into the body of a placeholder: `taskQueues[each.key].sid`. */
export function substituteIndexes(body: string, span: Span, each: Each, scope: Scope): string | undefined {
  return fillIndexes(body, (name) => (isEach(name) ? toPiece(name, span, each, scope, (text) => text) : undefined));
}

/** Writes the values of `each.…` into the brackets of a named expression. */
function substituteArguments({ body }: Placeholder, span: Span, each: Each, scope: Scope): string {
  const prefix = "expressions.".length;
  const given = parseCall(body.slice(prefix))?.arguments ?? [];
  let text = "";
  let done = 0;
  for (const argument of given) {
    if (argument.kind !== "reference" || !isEach(argument.text)) continue;
    text += body.slice(done, prefix + argument.start);
    text += toPiece(argument.text, span, each, scope, toArgument).text;
    done = prefix + argument.end;
  }
  return text + body.slice(done);
}

function toPiece(body: string, span: Span, each: Each, scope: Scope, write: (text: string) => string): Piece {
  const found = findPart(body, span, each, scope);
  if (found?.kind === "scalar" && found.value !== null) {
    return { text: write(String(found.value)), isUnresolved: found.isUnresolved === true };
  }
  const isEmpty = found?.kind === "scalar";
  if (found !== undefined) scope.fill.findings.add("bad-variable", { body, isEmpty }, span);
  return { text: write(""), isUnresolved: true };
}

/** The value of `each.…`; undefined after a finding. */
export function findPart(body: string, span: Span, each: Each, scope: Scope): Node | undefined {
  const found = followEach(each, body.split("."));
  if (found.kind === "found") return found.node;
  const { owner, member, names } = found;
  const { findings } = scope.fill;
  if (member === "key" && owner.endsWith("each")) findings.add("bad-repetition", { fault: "no-key" }, span);
  else if (owner === "each.value" && names.length === 0)
    findings.add("bad-repetition", { fault: "no-parts", body, found: describeNode(valueInside(each)) }, span);
  else findings.add("unknown-member", { owner, member, names: findings.affordNames(names) }, span);
  return undefined;
}

function valueInside({ node }: Each): Node {
  return node.entries.get("value")?.value ?? node;
}

/** A scalar is shown where it is used; the parts of a map or a list, where they are written. */
function copy(node: Node, span: Span, scope: Scope): Node {
  if (node.kind === "scalar") {
    const { offsetOf: _, ...kept } = node;
    return { ...kept, span };
  }
  return retag(node, scope);
}

function retag(node: Node, scope: Scope): Node {
  const span = tagSpan(node.span, scope.each);
  if (!scope.budget.spend(1, span)) return { kind: "scalar", span, value: null, isUnresolved: true };
  if (node.kind === "scalar") return { ...node, span };
  if (node.kind === "list") return { ...node, span, items: node.items.map((item) => retag(item, scope)) };
  const entries = [...node.entries].map(
    ([key, entry]) =>
      [key, { ...entry, keySpan: tagSpan(entry.keySpan, scope.each), value: retag(entry.value, scope) }] as const,
  );
  return { ...node, span, entries: new Map(entries) };
}
