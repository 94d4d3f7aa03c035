import { badRequest } from "../api-error.js";
import type { PageRequest } from "../parameters/page.js";
import type { Sequence } from "./sequence.js";

export interface Page<T> {
  items: T[];
  hasNext: boolean;
}

/**
 * Selects one page of the matching objects, starting at the token and reading only one matching object beyond the page.
 */
export function selectPage<T>(sequence: Sequence<T>, page: PageRequest, matches: (item: T) => boolean): Page<T> {
  const position = page.token ? sequence.positionOf(page.token.sid) : { before: 0, after: 0 };
  if (position === undefined) {
    throw badRequest(`Value '${page.token?.text}' provided for PageToken is not of this list`);
  }
  return page.token?.direction === "before"
    ? selectBackward(sequence.items, position.before, page.size, matches)
    : selectForward(sequence.items, position.after, page.size, matches);
}

function selectForward<T>(items: readonly T[], start: number, size: number, matches: (item: T) => boolean): Page<T> {
  const selected: T[] = [];
  for (let at = start; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || !matches(item)) continue;
    if (selected.length === size) return { items: selected, hasNext: true };
    selected.push(item);
  }
  return { items: selected, hasNext: false };
}

/** There is a next page: the one from which this page was reached. */
function selectBackward<T>(items: readonly T[], end: number, size: number, matches: (item: T) => boolean): Page<T> {
  const selected: T[] = [];
  for (let at = end - 1; at >= 0 && selected.length < size; at -= 1) {
    const item = items[at];
    if (item !== undefined && matches(item)) selected.push(item);
  }
  return { items: selected.reverse(), hasNext: true };
}
