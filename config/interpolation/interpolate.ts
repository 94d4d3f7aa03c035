import { MAX_CONFIGURATION_BYTES, REFERENCE_SECTIONS, type Span } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { type Node, type ScalarNode, withEntries } from "../tree/tree.js";
import { fromValue } from "./from-value.js";
import { isCompound } from "./is-compound.js";
import { createPieceOffsets } from "./piece-offsets.js";
import { type Part, splitTemplate } from "./split-template.js";
import type { Variables } from "./variables.js";

/** Everything that filling in `${…}` needs. */
export interface Fill {
  /** Undefined without a stack: `${vars.x}` is unresolved then. */
  readonly variables: Variables | undefined;
  /** Finds a named expression with everything filled in; undefined after a finding. */
  readonly expressions: {
    find(name: string): ScalarNode | undefined;
    readonly names: readonly string[];
    /** Whether more may be declared than is known. */
    readonly isOpen: boolean;
  };
  readonly findings: Findings;
}

/**
 * The purpose of a text. `routing`: sent to TaskRouter after the provider has put SIDs in, so `${taskQueues.k.sid}` and
 * `$${` stay as they are. `name`: the key of a queue or activity. `plain`: anything else.
 */
export type Use = "routing" | "name" | "plain";

/** Fills in every text of a tree. A node without anything to fill in stays the same node. */
export function interpolateTree(node: Node, use: Use, fill: Fill): Node {
  if (node.kind === "scalar") return interpolate(node, use, fill);
  if (node.kind === "list") {
    const items = node.items.map((item) => interpolateTree(item, use, fill));
    return items.every((item, at) => item === node.items[at]) ? node : { ...node, items };
  }
  const filled = [...node.entries.values()].map((entry) => {
    const isName = use === "routing" && entry.key === "queue";
    const value = isName ? interpolateName(entry.value, fill) : interpolateTree(entry.value, use, fill);
    return value === entry.value ? entry : { ...entry, value };
  });
  const isSame = filled.every((entry) => entry === node.entries.get(entry.key));
  return isSame ? node : withEntries(node, filled);
}

/** `queue:` in routing expects a key, so `${taskQueues.english.sid}` there becomes the key `english`. */
function interpolateName(node: Node, fill: Fill): Node {
  const filled = interpolateTree(node, "routing", fill);
  return filled.kind === "scalar" ? unwrapName(filled) : filled;
}

const REFERENCE = `(?:${REFERENCE_SECTIONS.join("|")})`;
const WHOLE_REFERENCE = new RegExp(`^\\$\\{\\s*${REFERENCE}\\.([^{}]+?)\\.sid\\s*\\}$`);
const REFERENCE_BODY = new RegExp(`^${REFERENCE}\\..+\\.sid$`);

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
    return fillWhole(node, only, use, fill);
  }
  const pieces = parts.map((part) => fillPart(part, parts.length === 1, node, use, fill));
  const value = pieces.map((piece) => piece.text).join("");
  if (value.length > MAX_CONFIGURATION_BYTES) {
    fill.findings.add("too-big", { excess: "filled-text" }, node.span);
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
    ...(isSecret && { isSecret }),
  };
}

interface Piece {
  readonly text: string;
  readonly isUnresolved?: boolean;
  readonly isSecret?: boolean;
}

type Placeholder = Extract<Part, { kind: "placeholder" }>;

function fillPart(part: Part, isWhole: boolean, node: ScalarNode, use: Use, fill: Fill): Piece {
  if (part.kind === "text") return { text: part.text };
  if (part.kind === "escape") return { text: use === "routing" ? "$${" : "${" };
  if (part.kind === "unclosed") return refuseUnclosed(part.start, node, fill);
  const [kind = "", ...rest] = part.body.split(".");
  const name = rest.join(".");
  if (kind === "vars" && name !== "") return fillVariable(part, name, node, use, fill);
  if (kind === "expressions" && name !== "") return fillExpression(part, name, isWhole, node, use, fill);
  if (isSidReference(part.body)) return keepReference(part, node, use, fill);
  return refuseUnknown(part, node, fill);
}

function spanOf(node: ScalarNode, start: number, end: number): Span {
  const { offsetOf } = node;
  return offsetOf ? { ...node.span, start: offsetOf(start), end: offsetOf(end) } : node.span;
}

/** Continues as an unresolved value, so that one mistake is one finding. */
const UNRESOLVED: Piece = { text: "", isUnresolved: true };

function refuseUnclosed(start: number, node: ScalarNode, fill: Fill): Piece {
  fill.findings.add("unclosed-placeholder", {}, spanOf(node, start, start + 2));
  return UNRESOLVED;
}

function fillWhole(node: ScalarNode, part: Placeholder, use: Use, fill: Fill): Node {
  const name = part.body.slice("vars.".length);
  const found = findVariable(part, name, node, use, fill);
  if (found === undefined) return { ...node, isUnresolved: true };
  const mapText = use === "routing" ? escapeRouting : (text: string) => text;
  return fromValue(found.value, { span: node.span, isSecret: found.isSecret, mapText });
}

function fillVariable(part: Placeholder, name: string, node: ScalarNode, use: Use, fill: Fill): Piece {
  const found = findVariable(part, name, node, use, fill);
  if (found === undefined) return { text: `\${${part.body}}`, isUnresolved: true };
  const { value, isSecret } = found;
  if (typeof value === "object") {
    const params = { body: part.body, isEmpty: value === null };
    fill.findings.add("bad-variable", params, spanOf(node, part.start, part.end));
    return UNRESOLVED;
  }
  return { text: use === "routing" ? escapeRouting(String(value)) : String(value), isSecret };
}

/** A `${` inside a value must not become a placeholder of routing. */
function escapeRouting(text: string): string {
  return text.replaceAll("${", () => "$${");
}

function findVariable(part: Placeholder, name: string, node: ScalarNode, use: Use, fill: Fill) {
  if (fill.variables === undefined) return undefined;
  const span = spanOf(node, part.start, part.end);
  const found = fill.variables.find(name);
  if (found === undefined) {
    fill.findings.add("unknown-variable", { name, names: fill.findings.affordNames(fill.variables.names) }, span);
    return undefined;
  }
  if (use === "plain" || !found.isSecret) return found;
  fill.findings.add("secret-in-routing", { body: part.body }, span);
  return undefined;
}

function fillExpression(
  part: Placeholder,
  name: string,
  isWhole: boolean,
  node: ScalarNode,
  use: Use,
  fill: Fill,
): Piece {
  const span = spanOf(node, part.start, part.end);
  if (use !== "routing") {
    fill.findings.add("misplaced-placeholder", { body: part.body, kind: "expression" }, span);
    return UNRESOLVED;
  }
  const { names, isOpen } = fill.expressions;
  if (!names.includes(name)) {
    if (isOpen) return UNRESOLVED;
    fill.findings.add("unknown-expression", { name, names: fill.findings.affordNames(names) }, span);
    return UNRESOLVED;
  }
  const found = fill.expressions.find(name);
  if (found === undefined) return UNRESOLVED;
  const text = String(found.value);
  return { text: isWhole || !isCompound(text) ? text : `(${text})`, isUnresolved: found.isUnresolved === true };
}

function isSidReference(body: string): boolean {
  return REFERENCE_BODY.test(body);
}

function keepReference(part: Placeholder, node: ScalarNode, use: Use, fill: Fill): Piece {
  if (use !== "plain") return { text: `\${${part.body}}` };
  fill.findings.add("misplaced-placeholder", { body: part.body, kind: "sid" }, spanOf(node, part.start, part.end));
  return UNRESOLVED;
}

/** The forms of `${…}`. */
const FORMS = ["expressions.NAME", "vars.NAME", ...REFERENCE_SECTIONS.map((section) => `${section}.KEY.sid`)]
  .sort()
  .map((form) => `\${${form}}`);

function refuseUnknown(part: Placeholder, node: ScalarNode, fill: Fill): Piece {
  const params = { body: part.body, forms: FORMS, meant: suggestForm(part.body) };
  fill.findings.add("unknown-placeholder", params, spanOf(node, part.start, part.end));
  return UNRESOLVED;
}

/** Suggests `taskQueues.x.sid` for `task_queues.x`, `taskQueues.x` and `queues.x.sid`, and `vars.x` for `var.x`. */
function suggestForm(body: string): string | undefined {
  const [kind = "", ...rest] = body.split(".");
  const name = rest.at(-1) === "sid" ? rest.slice(0, -1).join(".") : rest.join(".");
  const folded = kind.toLowerCase().replace(/[_-]/g, "").replace(/s$/, "");
  const known: Record<string, string> = {
    taskqueue: `taskQueues.${name}.sid`,
    queue: `taskQueues.${name}.sid`,
    activity: `activities.${name}.sid`,
    activitie: `activities.${name}.sid`,
    taskchannel: `taskChannels.${name}.sid`,
    channel: `taskChannels.${name}.sid`,
    worker: `workers.${name}.sid`,
    workflow: `workflows.${name}.sid`,
    var: `vars.${name}`,
    variable: `vars.${name}`,
    expression: `expressions.${name}`,
  };
  return name === "" || !Object.hasOwn(known, folded) ? undefined : known[folded];
}
