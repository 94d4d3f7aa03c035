export type SidPrefix = "AC" | "WK" | "WS" | "WA" | "WQ" | "WW" | "EV";

/** Two letters and 32 hex digits; TaskRouter's pattern takes both cases, and issues lower case (api sheet, section 2). */
export function isSid(text: string, prefix: SidPrefix | "SK"): boolean {
  return text.length === 34 && text.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(text.slice(2));
}

/** Makes one SID from a random source that gives numbers from 0 up to, but not including, 1. */
export function createSid(prefix: SidPrefix, random: () => number): string {
  let digits = "";
  while (digits.length < 32) {
    digits += Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0");
  }
  return prefix + digits;
}
