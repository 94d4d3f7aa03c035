/** Digits after the two letters of a SID (H-11). */
const DIGITS = 32;

/** Says what is wrong with a text that looks like a SID but cannot be one; undefined for any other text. */
export function describeOddSid(text: string): string | undefined {
  const [, digits] = /^W[A-Z]([0-9a-fA-F]{8,80})$/.exec(text) ?? [];
  if (digits === undefined || digits.length === DIGITS) return undefined;
  return `looks like a SID of ${digits.length} digits; it has ${DIGITS}`;
}
