import { isJsonObject, type Json } from "../json.js";
import { defaultOptions, type ExpressionOptions } from "./assumptions.js";
import type { Comparison, Expression, ExpressionKind, Operand, Reference, TextSpan } from "./ast.js";
import { createCompare } from "./compare.js";
import { type Contradiction, findContradiction } from "./contradiction.js";
import { listNames } from "./explain.js";
import { describeOperator, meaningOf } from "./operators.js";
import { constantOf, type Origin, originOf } from "./resolve.js";

export type ValueType = "string" | "number" | "boolean" | "null" | "list" | "object";

/** One use of a name. */
export interface NameUse extends TextSpan, Origin {
  /** Whether the operator searches it as a list, or compares it as one value. */
  readonly role: "list" | "scalar";
  /** Types of the constants it is compared with; for a list, the types of its members. Empty if compared with a name. */
  readonly types: readonly ValueType[];
}

/** A part that does not depend on any name. */
export interface Constant extends TextSpan {
  readonly value: boolean;
}

/** The properties of an expression that no task or worker changes. */
export interface Analysis {
  /** In order of position. */
  readonly names: readonly NameUse[];
  /** Comparisons of constants, such as the catch-all `1==1`. */
  readonly constants: readonly Constant[];
  /** Parts that no values can make true. */
  readonly contradictions: readonly Contradiction[];
  /** The value that the whole always has; undefined if it depends on names. */
  readonly value: boolean | undefined;
}

/**
 * Analyses an expression: the names it uses, how it uses them, and the parts that never change.
 *
 * @example analyzeExpression(ast, "filter").names // [{ owner: "task", path: ["tier"], role: "scalar", types: ["string"], … }]
 */
export function analyzeExpression(
  ast: Expression,
  kind: ExpressionKind,
  options: Partial<ExpressionOptions> = {},
): Analysis {
  const whole = { ...defaultOptions, ...options };
  const compare = createCompare(whole);
  const names: NameUse[] = [];
  const constants: Constant[] = [];
  const contradictions: Contradiction[] = [];
  const origin: OriginOf = (reference) => originOf(reference, kind, whole);

  const evaluate = (node: Expression, isInAnd = false): boolean | undefined => {
    if (node.type === "comparison") return evaluateComparison(node);
    if (node.type === "not") return negate(evaluate(node.part));
    const isAnd = node.operator === "AND";
    // an AND directly inside an AND belongs to it
    const contradiction = isAnd && !isInAnd ? findContradiction(node, origin, compare) : undefined;
    if (contradiction !== undefined) contradictions.push(contradiction);
    const value = joinValues(
      node.parts.map((part) => evaluate(part, isAnd)),
      isAnd,
    );
    return contradiction === undefined ? value : false;
  };
  const evaluateComparison = (node: Comparison): boolean | undefined => {
    names.push(...listUses(node, origin));
    const [left, right] = [constantOf(node.left), constantOf(node.right)];
    if (left === undefined || right === undefined) return undefined;
    const value = compare[meaningOf(node.operator)](left, right);
    constants.push({ value, start: node.start, end: node.end });
    return value;
  };
  const value = evaluate(ast);
  return { names, constants, contradictions, value };
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function joinValues(values: readonly (boolean | undefined)[], isAnd: boolean): boolean | undefined {
  if (values.includes(!isAnd)) return !isAnd;
  return values.includes(undefined) ? undefined : isAnd;
}

type OriginOf = (reference: Reference) => Origin;

function listUses({ left, operator, right }: Comparison, originOf: OriginOf): NameUse[] {
  const { list } = describeOperator(operator);
  return [...listSide(left, list === "left", right, originOf), ...listSide(right, list === "right", left, originOf)];
}

/** Names inside a written list are single values for every operator. */
function listSide(operand: Operand, isList: boolean, other: Operand, originOf: OriginOf): NameUse[] {
  const references = listNames(operand);
  if (references.length === 0) return [];
  const role = isList && operand.type === "reference" ? "list" : "scalar";
  const types = typesOf(other);
  return references.map((reference) => {
    const { owner, path } = originOf(reference);
    return { owner, path, role, types, start: reference.start, end: reference.end };
  });
}

function typesOf(operand: Operand): readonly ValueType[] {
  return operand.type === "list" ? [...new Set(operand.items.flatMap(typeOfOne))] : typeOfOne(operand);
}

function typeOfOne(operand: Operand): readonly ValueType[] {
  const value = constantOf(operand);
  return value === undefined ? [] : [typeOf(value)];
}

/** The type of a value, by its JSON name. */
export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return isJsonObject(value) ? "object" : (typeof value as "string" | "number" | "boolean");
}
