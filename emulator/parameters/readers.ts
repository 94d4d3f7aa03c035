import { isChannelName } from "../../language/index.js";
import { ApiError, badRequest } from "../api-error.js";
import { isSid, type SidPrefix, toLowerSid } from "../values/sids.js";
import { withoutPasswords } from "../values/without-passwords.js";
import type { Reader } from "./parameter.js";

export const text: Reader<string> = (value) => value;

/**
 * A friendly name of 1 to 64 characters (L-6). Queues and workflows may have longer ones, except in strict mode (L-7).
 */
export function friendlyName(lengthIsChecked: "always" | "when strict"): Reader<string> {
  return (value, name, assumptions) => {
    const isTooLong = [...value].length > 64 && (lengthIsChecked === "always" || assumptions.isStrict);
    if (value === "" || isTooLong) throw new ApiError(400, 20002, `Invalid ${name}: it must have 1 to 64 characters`);
    return value;
  };
}

/** The unique name of a task channel: letters, digits, `_` and `$`, no digit first (O-76), and hyphens as an option (O-71). */
export const channelName: Reader<string> = (value, name, assumptions) => {
  const isValid = isChannelName(assumptions.channelNames === "withHyphens" ? value.replaceAll("-", "_") : value);
  if (isValid) return value;
  throw badRequest(
    `${name} must have 1 to 64 letters, digits, underscores and dollar signs, and no digit first, but is ${quote(value)}`,
  );
};

/** `true`, `1` and `yes` mean true, any other text means false (H-6). */
export const flag: Reader<boolean> = (value) => ["true", "1", "yes"].includes(value.toLowerCase());

export function integer(minimum: number, maximum: number): Reader<number> {
  return (value, name) => {
    const number = /^[+-]?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= minimum && number <= maximum)) {
      throw badRequest(`${name} must be an integer between ${minimum} and ${maximum}, but is ${quote(value)}`);
    }
    return number;
  };
}

export function oneOf<const Values extends readonly string[]>(...values: Values): Reader<Values[number]> {
  return (value, name) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw badRequest(`${name} must be one of ${values.join(", ")}, but is ${quote(value)}`);
    return found;
  };
}

/**
 * A SID; the refusal of a malformed one names the value (H-13). Digits in either case denote the same object (H-12).
 */
export function sid(prefix: SidPrefix): Reader<string> {
  return (value, name) => {
    if (!isSid(value, prefix)) throw badRequest(`Value ${quote(value)} provided for ${name} has an invalid format`);
    return toLowerSid(value);
  };
}

/** A SID, or the empty text that clears it and reads as `null`. */
export function sidOrNothing(prefix: SidPrefix): Reader<string | null> {
  const read = sid(prefix);
  return (value, name, assumptions) => (value === "" ? null : read(value, name, assumptions));
}

/** An absolute http or https address, or the empty text that clears it (H-14). */
export const callbackUrl: Reader<string> = (value, name) => {
  if (value !== "" && !(/^https?:\/\//i.test(value) && URL.canParse(value))) {
    throw badRequest(`${name} must be an absolute http or https URL, but is ${quote(value)}`);
  }
  return value;
};

/** Quotes a value without a password in it, because refusals end up in logs. */
function quote(value: string): string {
  return `'${withoutPasswords(value)}'`;
}
