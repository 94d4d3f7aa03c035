import type { Json } from "../json.js";
import type { ExpressionOptions } from "./assumptions.js";

/** Whether two values compare as an operator says. A missing value is null. */
export type Compare = (left: Json, right: Json) => boolean;

/** The ways to compare values from which operators are built, under one choice of options. */
export interface ValueComparison {
  readonly options: ExpressionOptions;
  /** Equality of two values that are not lists. Objects are equal to nothing (E-29). */
  readonly equals: Compare;
  /** Whether a list has a value that is equal to the item. */
  readonly holds: (list: readonly Json[], item: Json) => boolean;
  /** An operator on the order of two values: `accepts` gets a negative number, 0 or a positive one. */
  readonly order: (accepts: (sign: number) => boolean) => Compare;
  /** An operator on two texts; a number counts as its text. */
  readonly onTexts: (accepts: (left: string, right: string) => boolean) => Compare;
}

export function createValueComparison(options: ExpressionOptions): ValueComparison {
  const equals = createEquals(options);
  const fold = createFold(options);
  return {
    options,
    equals,
    holds: (list, item) => !Array.isArray(item) && list.some((other) => equals(other, item)),
    order: createOrder(options),
    onTexts: (accepts) => (left, right) =>
      isText(left) && isText(right) && accepts(fold(String(left)), fold(String(right))),
  };
}

function isText(value: Json): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function createFold({ stringCase }: ExpressionOptions): (text: string) => string {
  return stringCase === "sensitive" ? (text) => text : (text) => text.toLowerCase();
}

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

/** The same scalar; null equals null, and an object does not even equal itself. */
function isIdentical(left: Json, right: Json): boolean {
  return left === right && (left === null || typeof left !== "object");
}

/** Order of two numbers, or of two strings by code unit; a numeric string compared with a number counts as a number. */
function createOrder(options: ExpressionOptions): ValueComparison["order"] {
  const fold = createFold(options);
  const isCoercing = options.numericStrings !== "never";
  return (accepts) => (left, right) => {
    if (typeof left === "number" && typeof right === "number") return accepts(left - right);
    if (typeof left === "string" && typeof right === "string") return accepts(orderTexts(fold(left), fold(right)));
    // NaN has no order: a text that is not numeric compares false
    return isCoercing && isText(left) && isText(right) && accepts(toNumber(left) - toNumber(right));
  };
}

function orderTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

const NUMERIC = /^\s*-?\d+(?:\.\d+)?\s*$/;

function toNumber(value: string | number): number {
  return typeof value === "number" || NUMERIC.test(value) ? Number(value) : Number.NaN;
}
