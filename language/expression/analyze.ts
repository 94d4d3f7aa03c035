import { isJsonObject, type Json } from "../json.js";
import { defaultOptions, type ExpressionOptions } from "./assumptions.js";
import type { Comparison, Expression, ExpressionKind, Operand, Reference, TextSpan } from "./ast.js";
import { createCompare } from "./compare.js";
import { type Contradiction, findContradiction } from "./contradiction.js";
import { listNames } from "./explain.js";
import { describeOperator, meaningOf } from "./operators.js";
import { constantOf, type Origin, originOf } from "./resolve.js";

export type ValueType = "string" | "number" | "boolean" | "null" | "list" | "object";

/** A name where it is used. */
export interface NameUse extends TextSpan, Origin {
  /** Whether the operator looks into it as a list, or compares it as one value. */
  readonly role: "list" | "scalar";
  /** Types of the constants beside it; of a list the types of its members. Empty beside another name. */
  readonly types: readonly ValueType[];
}

/** A part that no name has a say in. */
export interface Constant extends TextSpan {
  readonly value: boolean;
}

/** What can be said of an expression without a task or a worker. */
export interface Analysis {
  /** In order of place. */
  readonly names: readonly NameUse[];
  /** Comparisons of constants, such as the catch-all `1==1`. */
  readonly constants: readonly Constant[];
  /** Parts that no value can make true. */
  readonly contradictions: readonly Contradiction[];
  /** What the whole always is; undefined where that depends. */
  readonly value: boolean | undefined;
}

/**
 * Looks an expression over: who is named, as what, and which parts never change.
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

  const weigh = (node: Expression, isInAnd = false): boolean | undefined => {
    if (node.type === "comparison") return weighComparison(node);
    if (node.type === "not") return negate(weigh(node.part));
    const isAnd = node.operator === "AND";
    // an AND right inside an AND is one with it
    const contradiction = isAnd && !isInAnd ? findContradiction(node, origin, compare) : undefined;
    if (contradiction !== undefined) contradictions.push(contradiction);
    const value = joinValues(
      node.parts.map((part) => weigh(part, isAnd)),
      isAnd,
    );
    return contradiction === undefined ? value : false;
  };
  const weighComparison = (node: Comparison): boolean | undefined => {
    names.push(...listUses(node, origin));
    const [left, right] = [constantOf(node.left), constantOf(node.right)];
    if (left === undefined || right === undefined) return undefined;
    const value = compare[meaningOf(node.operator)](left, right);
    constants.push({ value, start: node.start, end: node.end });
    return value;
  };
  const value = weigh(ast);
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

/** Names inside a written list are single values, whatever the operator. */
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

/** The type of a value in the words of JSON. */
export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return isJsonObject(value) ? "object" : (typeof value as "string" | "number" | "boolean");
}
