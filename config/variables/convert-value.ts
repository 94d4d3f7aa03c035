import type { VariableType } from "../schema/variable-types.js";

/** The outcome of reading a value as a type. */
type Converted = { readonly value: unknown } | undefined;

const CONVERT: { readonly [Type in VariableType]: (value: unknown) => Converted } = {
  string: (value) => {
    if (typeof value === "number" || typeof value === "boolean") return { value: String(value) };
    return typeof value === "string" ? { value } : undefined;
  },
  number: toNumber,
  integer: (value) => {
    const number = toNumber(value);
    return Number.isInteger(number?.value) ? number : undefined;
  },
  boolean: (value) => {
    if (value === "true" || value === "false") return { value: value === "true" };
    return typeof value === "boolean" ? { value } : undefined;
  },
  list: (value) => (Array.isArray(value) ? { value } : undefined),
  map: (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? { value } : undefined),
};

/**
 * Reads a value as a type; undefined if it is of another one. A stack's configuration holds numbers and booleans as text
 * where nothing says their type, so `"30"` is a number and `"true"` a boolean here.
 */
export function convertTo(type: VariableType, value: unknown): Converted {
  return CONVERT[type](value);
}

function toNumber(value: unknown): Converted {
  if (typeof value === "number") return { value };
  const isNumber = typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value);
  return isNumber ? { value: Number(value) } : undefined;
}
