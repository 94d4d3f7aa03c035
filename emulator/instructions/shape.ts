import type { Reader } from "../parameters/parameter.js";
import { callbackUrl, flag as flagParameter, integer, oneOf, text as textParameter } from "../parameters/readers.js";

/** The values that are possible, in a REST parameter and in the JSON of an assignment callback. */
export interface Shape<T = unknown> {
  readonly read: Reader<T>;
  isValid(value: unknown): boolean;
  /** Completes "must be …". */
  readonly words: string;
}

const isText = (value: unknown): value is string => typeof value === "string";

export const text: Shape<string> = { read: textParameter, isValid: isText, words: "text" };

/** By REST any text but `true`, `1` and `yes` means false (H-6). */
export const flag: Shape<boolean> = {
  read: flagParameter,
  isValid: (value) => typeof value === "boolean" || value === "true" || value === "false",
  words: "true or false",
};

/** A number in JSON may also be text, because it is text in a form. */
export function whole(minimum: number, maximum: number): Shape<number> {
  return {
    read: integer(minimum, maximum),
    isValid(value) {
      const number = isText(value) && /^\d{1,15}$/.test(value) ? Number(value) : value;
      return Number.isSafeInteger(number) && Number(number) >= minimum && Number(number) <= maximum;
    },
    words: `a whole number from ${minimum} to ${maximum}`,
  };
}

export function choice<const Values extends readonly string[]>(...values: Values): Shape<Values[number]> {
  return {
    read: oneOf(...values),
    isValid: (value) => isText(value) && values.includes(value),
    words: values.join(", ").replace(/, ([^,]*)$/, " or $1"),
  };
}

/** A shape whose `true` and `false` may be text or not. */
export function orFlag<T>(shape: Shape<T>): Shape<T> {
  return { ...shape, isValid: (value) => typeof value === "boolean" || shape.isValid(value) };
}

/** One value, a list of them, or text with commas or spaces between them. */
export function listOf<T>({ read, isValid, words }: Shape<T>): Shape<T> {
  return {
    read,
    isValid(value) {
      const items: unknown = isText(value) ? value.split(/[ ,]+/) : value;
      return Array.isArray(items) && items.every(isValid);
    },
    words: `a list of ${words}`,
  };
}

export const url: Shape<string> = {
  read: callbackUrl,
  isValid: (value) => isText(value) && /^https?:\/\//i.test(value) && URL.canParse(value),
  words: "an absolute http or https URL",
};
