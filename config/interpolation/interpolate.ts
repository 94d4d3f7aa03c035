import { MAX_CONFIGURATION_BYTES, REFERENCE_SECTIONS, type Span } from "../../language/index.js";
import { type Node, type ScalarNode, withEntries } from "../tree/tree.js";
import { type Fill, type Piece, UNRESOLVED, type Use } from "./fill.js";
import { fillExpression, fillParameter } from "./fill-expression.js";
import { fillIndexes, findIndex } from "./fill-indexes.js";
import { escapePlaceholders, fillVariable, fillWholeVariable } from "./fill-variable.js";
import { createPieceOffsets } from "./piece-offsets.js";
import { refusePlaceholder } from "./refuse-placeholder.js";
import { type Part, splitTemplate } from "./split-template.js";

/** Fills in every text of a tree. A node without anything to fill in stays the same node. */
export function interpolateTree(node: Node, use: Use, fill: Fill): Node {
  if (node.kind === "scalar") return interpolate(node, use, fill);
  if (node.kind === "list") {
    const items = node.items.map((item) => interpolateTree(item, use, fill));
    return items.every((item, at) => item === node.items[at]) ? node : { ...node, items };
  }
  const changed = new Map<string, Node>();
  for (const { key, value } of node.entries.values()) {
    const isName = use === "routing" && key === "queue";
    const filled = isName ? interpolateName(value, fill) : interpolateTree(value, use, fill);
    if (filled !== value) changed.set(key, filled);
  }
  if (changed.size === 0) return node;
  const entries = [...node.entries.values()].map((entry) => {
    const value = changed.get(entry.key);
    return value === undefined ? entry : { ...entry, value };
  });
  return withEntries(node, entries);
}

/** `queue:` in routing expects a key, so `${taskQueues.english.sid}` there becomes the key `english`. */
function interpolateName(node: Node, fill: Fill): Node {
  const filled = interpolateTree(node, "routing", fill);
  return filled.kind === "scalar" ? unwrapName(filled) : filled;
}

const REFERENCE = `(?:${REFERENCE_SECTIONS.join("|")})`;
const WHOLE_REFERENCE = new RegExp(`^\\$\\{\\s*${REFERENCE}\\.([^{}]+?)\\.sid\\s*\\}$`);
const REFERENCE_BODY = new RegExp(`^${REFERENCE}\\..+\\.sid$`);

/** True for a text that is one reference to an object: `${activities.lunch.sid}`. */
export function isReference(text: string): boolean {
  return WHOLE_REFERENCE.test(text);
}

/** Turns `${activities.lunch.sid}` into the key where a key is expected. */
export function unwrapName(node: ScalarNode): ScalarNode {
  const match = WHOLE_REFERENCE.exec(String(node.value));
  return match?.[1] === undefined ? node : { ...node, value: match[1] };
}

/** Fills in one scalar; a text that is a single `${vars.…}` gets the type of the variable. */
export function interpolate(node: ScalarNode, use: Use, fill: Fill): Node {
  if (typeof node.value !== "string" || !node.value.includes("${")) return node;
  const parts = splitTemplate(node.value);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "placeholder" && only.body.startsWith("vars.")) {
    const span = spanOfPart(node, only);
    const body = readBody(only.body, span, use, fill);
    if (body === undefined) return { ...node, isUnresolved: true };
    return fillWholeVariable(node, body.slice("vars.".length), span, use, fill);
  }
  const pieces = parts.map((part) => fillPart(part, parts.length === 1, spanOfPart(node, part), use, fill));
  return joinPieces(node, parts, pieces, fill);
}

/** The text of all pieces, with the offsets of the parts that they replace. */
export function joinPieces(
  node: ScalarNode,
  parts: readonly Part[],
  pieces: readonly Piece[],
  { findings }: Pick<Fill, "findings">,
): ScalarNode {
  const value = pieces.map((piece) => piece.text).join("");
  if (value.length > MAX_CONFIGURATION_BYTES) {
    findings.add("too-big", { excess: "filled-text" }, node.span);
    return { ...node, value: "", isUnresolved: true };
  }
  const { offsetOf: _, ...kept } = node;
  const offsetOf = createPieceOffsets(
    pieces.map(({ text }, at) => ({ text, written: parts[at]?.written ?? "" })),
    node,
  );
  const isUnresolved = pieces.some((piece) => piece.isUnresolved);
  const isSecret = pieces.some((piece) => piece.isSecret);
  return {
    ...kept,
    value,
    ...(offsetOf && { offsetOf }),
    ...(isUnresolved && { isUnresolved }),
    ...(isSecret && { isSecret, template: toTemplate(parts, pieces) }),
  };
}

/** The text of a file that results in the same value, without secrets. */
function toTemplate(parts: readonly Part[], pieces: readonly Piece[]): string {
  return pieces.map(({ text, isSecret }, at) => (isSecret ? parts[at]?.written : escapePlaceholders(text))).join("");
}

function fillPart(part: Part, isWhole: boolean, span: Span, use: Use, fill: Fill): Piece {
  if (part.kind === "text") return { text: part.text };
  if (part.kind === "escape") return { text: use === "routing" ? "$${" : "${" };
  if (part.kind === "unclosed") {
    fill.findings.add("unclosed-placeholder", {}, span);
    return UNRESOLVED;
  }
  const body = readBody(part.body, span, use, fill);
  if (body === undefined) return UNRESOLVED;
  const [kind = "", ...rest] = body.split(".");
  const name = rest.join(".");
  if (kind === "vars" && name !== "") return fillVariable(name, span, use, fill);
  if (kind === "expressions" && name !== "") return fillExpression({ body, span, isWhole, use }, fill, fillText);
  if (kind === "parameters" && name !== "") return fillParameter(body, span, fill);
  if (isSidReference(body)) return keepReference(body, span, use, fill);
  return refusePlaceholder(body, span, fill);
}

/** The body of a placeholder with its indexes filled in; the brackets of an expression hold values instead. */
function readBody(body: string, span: Span, use: Use, fill: Fill): string | undefined {
  if (!body.includes("[") || body.startsWith("expressions.")) return body;
  return fillIndexes(body, (name) => findIndex(name, span, use, fill));
}

function fillText(text: string, span: Span, use: Use, fill: Fill): Piece {
  const filled = interpolate({ kind: "scalar", span, value: text }, use, fill);
  if (filled.kind === "scalar")
    return {
      text: String(filled.value),
      isUnresolved: filled.isUnresolved === true,
      isSecret: filled.isSecret === true,
    };
  fill.findings.add("bad-variable", { body: text, isEmpty: false }, span);
  return UNRESOLVED;
}

/** The span of a part of a template, in the file. */
export function spanOfPart({ span, offsetOf }: ScalarNode, part: Part): Span {
  if (offsetOf === undefined || part.kind === "text" || part.kind === "escape") return span;
  const end = part.kind === "unclosed" ? part.start + 2 : part.end;
  return { ...span, start: offsetOf(part.start), end: offsetOf(end) };
}

function isSidReference(body: string): boolean {
  return REFERENCE_BODY.test(body);
}

function keepReference(body: string, span: Span, use: Use, fill: Fill): Piece {
  if (use !== "plain") return { text: `\${${body}}` };
  fill.findings.add("misplaced-placeholder", { body, kind: "sid" }, span);
  return UNRESOLVED;
}
