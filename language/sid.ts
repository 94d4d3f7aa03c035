const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/;

/**
 * True for a SID: two capital letters that name the kind of object, and 32 hexadecimal digits (H-11).
 *
 * @param prefixes the letters that are allowed; default: any
 * @example isSid(text, "WQ", "WA"); // the SID of a task queue or an activity
 */
export function isSid(text: string, ...prefixes: readonly string[]): boolean {
  return SID.test(text) && (prefixes.length === 0 || prefixes.includes(text.slice(0, 2)));
}
