import type { Place } from "../diagnostic.js";

/** Its parts are as long as addresses may be (RFC 5321): without limits a long text would be read once for each sign. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,63}/u;
/** `+49 30 1234567`, `+1 (415) 555-0100`, `+14155550100`: 7 to 15 digits (E.164), in groups as people write them. */
const INTERNATIONAL = /(?<![\p{L}\p{N}])\+[1-9](?:[ \u00a0()./-]{0,3}\d){6,14}(?!\d)/u;
/** `(415) 555-0100`; a bare run of digits may be anything. */
const NATIONAL = /(?<![\d.])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/;

/** The first e-mail address or phone number in a text. Takes time in proportion to its length, whatever stands in it. */
export function findPersonalData(text: string): { readonly noun: string; readonly place: Place } | undefined {
  const email = text.includes("@") ? EMAIL.exec(text) : null;
  const found = email ?? INTERNATIONAL.exec(text) ?? NATIONAL.exec(text);
  if (found === null) return undefined;
  const place = { start: found.index, end: found.index + found[0].length };
  return { noun: email === null ? "a phone number" : "an e-mail address", place };
}
