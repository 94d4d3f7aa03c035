import {
  compileExpression,
  type Expression,
  findingOfExpression,
  isJsonObject,
  type Json,
  memoize,
  type Operand,
  parseExpression,
  renderExpressionProblem,
  type Span,
} from "../../language/index.js";
import { findVariable } from "../interpolation/fill-variable.js";
import { fromValue } from "../interpolation/from-value.js";
import { interpolateTree } from "../interpolation/interpolate.js";
import { toJson } from "../tree/to-json.js";
import { describeNode, hasUnresolved, type Node, type ScalarNode } from "../tree/tree.js";
import { followEach } from "./each.js";
import type { Scope } from "./scope.js";
import { substitute } from "./substitute.js";

/** Undefined after a finding. */
export type Condition = boolean | "unresolved" | undefined;

/** A name in a condition. */
type Path = readonly (string | number)[];

const NAME = /^(?:each|vars)(?:\.[\p{L}\p{N}_-]+)+$/u;

/** Reads a `when`: `true`, `false`, one `${…}`, or a comparison in TaskRouter's language over `each` and `vars`. */
export function readCondition(node: Node, scope: Scope): Condition {
  if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
  if (node.kind !== "scalar" || typeof node.value !== "string") return refuse(node, scope);
  const text = node.value.trim();
  if (/^\$\{[^{}]*\}$/.test(text)) return readPlaceholder(node, scope);
  if (text.includes("${")) {
    scope.fill.findings.add("bad-condition", { fault: "placeholder" }, node.span);
    return undefined;
  }
  if (/^[^\s.]*$/.test(text)) return refuse(node, scope);
  if (NAME.test(text)) return readName(text.split("."), node, scope);
  return readComparison(node, scope);
}

function refuse(found: Node, { fill }: Scope, span = found.span): undefined {
  fill.findings.add("bad-condition", { fault: "no-boolean", found: describeNode(found) }, span);
  return undefined;
}

function readPlaceholder(node: ScalarNode, scope: Scope): Condition {
  const filled = interpolateTree(substitute(node, scope), "plain", scope.fill);
  if (hasUnresolved(filled)) return "unresolved";
  return filled.kind === "scalar" && typeof filled.value === "boolean" ? filled.value : refuse(filled, scope);
}

/** A part that an item does not have is false, so that only the exceptions need to be marked. */
function readName(path: Path, node: ScalarNode, scope: Scope): Condition {
  const value = findValue(path, node.span, scope);
  if (value === undefined || value === "unresolved") return value;
  if (value.json === null || typeof value.json === "boolean") return value.json === true;
  return refuse(fromValue(value.json, { span: node.span, isSecret: false, mapText: (text) => text }), scope);
}

/** A comparison, read once for all the items that it is about. */
const parseComparison = memoize((node: ScalarNode) => {
  const { ast, problems } = parseExpression(String(node.value));
  const names: Path[] = [];
  const evaluate = ast && compileExpression(numberNames(ast, names), "filter");
  return { problems, names, evaluate };
});

function readComparison(node: ScalarNode, scope: Scope): Condition {
  const { problems, names, evaluate } = parseComparison(node);
  for (const problem of problems) {
    const { start, end } = problem.span;
    const { offsetOf } = node;
    const span = offsetOf ? { ...node.span, start: offsetOf(start), end: offsetOf(end, true) } : node.span;
    const message = renderExpressionProblem(problem);
    scope.fill.findings.push({ code: findingOfExpression(problem), severity: "error", span, message });
  }
  if (evaluate === undefined) return undefined;
  const values = names.map((path) => findValue(path, node.span, scope));
  if (values.includes(undefined)) return undefined;
  if (values.includes("unresolved")) return "unresolved";
  const task = Object.fromEntries(values.map((value, at) => [`_${at}`, isFound(value) ? value.json : null]));
  return evaluate({ task });
}

interface Found {
  readonly json: Json;
}

function isFound(value: Found | "unresolved" | undefined): value is Found {
  return isJsonObject(value);
}

/** The same expression with numbers for names, which are looked up one by one. */
function numberNames(ast: Expression, names: Path[]): Expression {
  if (ast.type === "not") return { ...ast, part: numberNames(ast.part, names) };
  if (ast.type === "logical") return { ...ast, parts: ast.parts.map((part) => numberNames(part, names)) };
  return { ...ast, left: numberOperand(ast.left, names), right: numberOperand(ast.right, names) };
}

function numberOperand(operand: Operand, names: Path[]): Operand {
  if (operand.type === "list") return { ...operand, items: operand.items.map((item) => numberOperand(item, names)) };
  if (operand.type !== "reference") return operand;
  names.push(operand.path);
  return { ...operand, path: [`_${names.length - 1}`] };
}

function findValue(path: Path, span: Span, scope: Scope): Found | "unresolved" | undefined {
  const [owner, ...rest] = path;
  if (owner === "vars" && rest.length > 0) return readVariable(rest.join("."), span, scope);
  if (owner === "each" && scope.each !== undefined) return findPart(path, span, scope, scope.each);
  const { findings } = scope.fill;
  const name = path.join(".");
  if (owner === "each") findings.add("misplaced-placeholder", { body: name, kind: "each" }, span);
  else findings.add("bad-condition", { fault: "name", name }, span);
  return undefined;
}

function readVariable(name: string, span: Span, { fill }: Scope): Found | "unresolved" | undefined {
  const found = findVariable(name, span, "routing", fill);
  return typeof found === "object" ? { json: found.value as Json } : found;
}

function findPart(
  path: Path,
  span: Span,
  { fill }: Scope,
  each: NonNullable<Scope["each"]>,
): Found | "unresolved" | undefined {
  const found = followEach(each, path);
  if (found.kind === "missing") {
    const { owner, member, names } = found;
    if (owner.includes(".value")) return { json: null };
    fill.findings.add("unknown-member", { owner, member, names }, span);
    return undefined;
  }
  const filled = interpolateTree(found.node, "plain", fill);
  return hasUnresolved(filled) ? "unresolved" : { json: toJson(filled) };
}
