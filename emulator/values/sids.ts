export type SidPrefix = "AC" | "WS" | "WA" | "WQ" | "WW" | "WK" | "WC" | "WT" | "WR" | "TC" | "CA" | "EV";

/** Two letters and 32 hex digits; both cases are accepted, lower case is issued (H-11). */
export function isSid(text: string, prefix: SidPrefix | "SK"): boolean {
  return text.length === 34 && text.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(text.slice(2));
}

/** Returns a SID with lower-case digits, as TaskRouter issues it; other text is returned unchanged. */
export function toLowerSid(text: string): string {
  const isUpper = text.length === 34 && /^[A-Z]{2}[0-9a-f]*[A-F]/.test(text) && /^..[0-9a-fA-F]{32}$/.test(text);
  return isUpper ? text.slice(0, 2) + text.slice(2).toLowerCase() : text;
}

export type CreateSid = (prefix: SidPrefix) => string;

/**
 * The number of SIDs remembered: a working source of 128 random bits does not repeat itself, a broken one does so soon.
 */
const REMEMBERED = 1_000;

/**
 * Creates unique SIDs.
 *
 * @param random returns numbers from 0 to less than 1
 * @throws Error if the random source repeats itself endlessly
 */
export function createSidSource(random: () => number): CreateSid {
  // one for all: its allocation would take longer than the rest
  const bytes = Buffer.alloc(16);
  let issued = new Set<string>();
  let before = new Set<string>();
  return (prefix) => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const sid = prefix + createDigits(random, bytes);
      if (!issued.has(sid) && !before.has(sid)) {
        issued.add(sid);
        if (issued.size >= REMEMBERED) [before, issued] = [issued, new Set()];
        return sid;
      }
    }
    throw new Error("the random source gives the same numbers over and over: no new SID can be made of them");
  };
}

function createDigits(random: () => number, bytes: Buffer): string {
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32BE(Math.floor(random() * 0x1_0000_0000), at);
  return bytes.toString("hex");
}
