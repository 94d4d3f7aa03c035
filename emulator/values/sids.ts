export type SidPrefix = "AC" | "WS" | "WA" | "WQ" | "WW" | "WK" | "WC" | "WT" | "WR" | "TC" | "CA" | "EV";

/** Two letters and 32 hex digits; both cases are accepted, lower case is issued (H-11). */
export function isSid(text: string, prefix: SidPrefix | "SK"): boolean {
  return text.length === 34 && text.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(text.slice(2));
}

/** A SID as TaskRouter issues it, its digits in lower case; what is no SID stays as it is. */
export function toLowerSid(text: string): string {
  const isUpper = text.length === 34 && /^[A-Z]{2}[0-9a-f]*[A-F]/.test(text) && /^..[0-9a-fA-F]{32}$/.test(text);
  return isUpper ? text.slice(0, 2) + text.slice(2).toLowerCase() : text;
}

export type CreateSid = (prefix: SidPrefix) => string;

/** So many SIDs are remembered: a source of 128 random bits does not repeat itself, one that is broken does at once. */
const REMEMBERED = 1_000;

/**
 * Makes SIDs, none of them twice.
 *
 * @param random gives numbers from 0 up to, not including, 1
 * @throws Error when the random source repeats itself for ever
 */
export function createSidSource(random: () => number): CreateSid {
  let issued = new Set<string>();
  let before = new Set<string>();
  return (prefix) => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const sid = prefix + createDigits(random);
      if (!issued.has(sid) && !before.has(sid)) {
        issued.add(sid);
        if (issued.size >= REMEMBERED) [before, issued] = [issued, new Set()];
        return sid;
      }
    }
    throw new Error("the random source gives the same numbers over and over: no new SID can be made of them");
  };
}

function createDigits(random: () => number): string {
  let digits = "";
  while (digits.length < 32) {
    const number = Math.floor(random() * 0x1_0000_0000);
    for (let shift = 24; shift >= 0; shift -= 8) digits += BYTES[(number >>> shift) & 0xff];
  }
  return digits;
}

/** Each byte as two hex digits: `toString(16)` takes four times as long. */
const BYTES: readonly string[] = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, "0"));
