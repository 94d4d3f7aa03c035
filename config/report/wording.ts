import { compareText } from "../../language/index.js";

/** Most names listed in a message. */
const MAX_LISTED = 12;

/** Lists names in quotes, sorted; a long list is cut short: `"a", "b" and 5 more`. */
export function listNames(names: Iterable<string>): string {
  const sorted = [...names].sort(compareText).map(quote);
  const more = sorted.length - MAX_LISTED;
  return more > 0 ? `${sorted.slice(0, MAX_LISTED).join(", ")} and ${more} more` : sorted.join(", ");
}

/** Quotes a user's word, shortened if it is long. */
export function quote(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 57)}…` : word);
}

/**
 * Joins a question ("did you mean …?", or nothing) and the text after it.
 *
 * @example join(', did you mean "a"?', "known are …") // `, did you mean "a"? known are …`
 */
export function join(question: string, rest: string): string {
  return question.endsWith("?") ? `${question} ${rest}` : `${question}; ${rest}`;
}

/** `1,038,576` */
export function formatNumber(value: number): string {
  return value.toLocaleString("en");
}
