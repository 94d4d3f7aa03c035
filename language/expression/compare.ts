import type { Json } from "../json.js";
import type { Operator } from "./ast.js";
import type { ExpressionOptions } from "./options.js";

/** Whether two values compare as an operator says. What is missing is null. */
export type Compare = (left: Json, right: Json) => boolean;

/** What an operator means, whichever way it is written. *documented* (Twilio, task queues): `=`, `>-` and `<-` are aliases */
export type Meaning = Exclude<Operator, "=" | ">-" | "<-">;

export function meaningOf(operator: Operator): Meaning {
  if (operator === "=") return "==";
  if (operator === ">-") return "HAS";
  return operator === "<-" ? "IN" : operator;
}

/** Whether an operator looks into a list; all others are for two scalars. *documented* (Twilio, expression syntax) */
export function isArrayOperator(meaning: Meaning): boolean {
  return meaning === "HAS" || meaning === "IN" || meaning === "NOT IN";
}

/**
 * The operators. *documented* (Twilio, expression syntax): a scalar operator on an array is always false, even `!=`; an
 * array operator on two scalars is always false, even `NOT IN`. Objects are equal to nothing. *assumed*
 */
export function createCompare(options: ExpressionOptions): Readonly<Record<Meaning, Compare>> {
  const equals = createEquals(options);
  const holds = createHolds(equals);
  const order = createOrder(options);
  const fold = createFold(options);
  return {
    "==": (left, right) => !Array.isArray(left) && !Array.isArray(right) && equals(left, right),
    "!=": (left, right) => {
      if (Array.isArray(left) || Array.isArray(right)) return false;
      if ((left === null) !== (right === null)) return options.missingNotEqual;
      return !equals(left, right);
    },
    "<": order((sign) => sign < 0),
    "<=": order((sign) => sign <= 0),
    ">": order((sign) => sign > 0),
    ">=": order((sign) => sign >= 0),
    HAS: (left, right) => Array.isArray(left) && holds(left, right),
    IN: (left, right) => Array.isArray(right) && holds(right, left),
    "NOT IN": (left, right) => {
      if (Array.isArray(left)) return false;
      if (right === null) return options.notInMissingList;
      if (!Array.isArray(right)) return false;
      return left === null ? options.missingNotInList && !holds(right, left) : !holds(right, left);
    },
    CONTAINS: (left, right) => isText(left) && isText(right) && fold(String(left)).includes(fold(String(right))),
  };
}

function isText(value: Json): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function createFold({ stringCase }: ExpressionOptions): (text: string) => string {
  return stringCase === "sensitive" ? (text) => text : (text) => text.toLowerCase();
}

/** Equality of two values that are no arrays. */
function createEquals(options: ExpressionOptions): Compare {
  const isFolding = options.stringCase === "insensitive";
  const isCoercing = options.numericStrings === "always";
  if (!isFolding && !isCoercing) return isIdentical;
  return (left, right) => {
    if (isIdentical(left, right)) return true;
    if (typeof left === "string" && typeof right === "string")
      return isFolding && left.toLowerCase() === right.toLowerCase();
    return isCoercing && isText(left) && isText(right) && toNumber(left) === toNumber(right);
  };
}

/** The same scalar; null is null, and an object is not even itself. */
function isIdentical(left: Json, right: Json): boolean {
  return left === right && (left === null || typeof left !== "object");
}

function createHolds(equals: Compare): (list: readonly Json[], item: Json) => boolean {
  return (list, item) => {
    if (Array.isArray(item)) return false;
    for (const other of list) if (equals(other, item)) return true;
    return false;
  };
}

/** Order of two numbers, or of two strings by code unit; a numeric string beside a number by its number. */
function createOrder(options: ExpressionOptions): (isRight: (sign: number) => boolean) => Compare {
  const fold = createFold(options);
  const isCoercing = options.numericStrings !== "never";
  return (isRight) => (left, right) => {
    if (typeof left === "number" && typeof right === "number") return isRight(left - right);
    if (typeof left === "string" && typeof right === "string") return isRight(orderText(fold(left), fold(right)));
    // NaN is in no order: what is no number compares false
    return isCoercing && isText(left) && isText(right) && isRight(toNumber(left) - toNumber(right));
  };
}

function orderText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

const NUMERIC = /^\s*-?\d+(?:\.\d+)?\s*$/;

function toNumber(value: string | number): number {
  return typeof value === "number" || NUMERIC.test(value) ? Number(value) : Number.NaN;
}
