export type SidPrefix = "AC" | "WS" | "WA" | "WQ" | "WW" | "WK" | "WC" | "WT" | "WR" | "TC" | "CA" | "EV";
/** Two letters and 32 hex digits; both cases are accepted, lower case is issued (H-11). */
export declare function isSid(text: string, prefix: SidPrefix | "SK"): boolean;
/** Returns a SID with lower-case digits, as TaskRouter issues it; other text is returned unchanged. */
export declare function toLowerSid(text: string): string;
export type CreateSid = (prefix: SidPrefix) => string;
/**
 * Creates unique SIDs.
 *
 * @param random returns numbers from 0 to less than 1
 * @throws Error if the random source repeats itself endlessly
 */
export declare function createSidSource(random: () => number): CreateSid;
