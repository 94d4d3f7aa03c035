import { compareText, parseJson } from "../../../language/index.js";
import { StandaloneError } from "../../twilio/index.js";

/** An object in a list. */
export interface Listed {
  /** The id by which it is imported. */
  readonly id: string;
  readonly name: string;
}

/** The part of a list that is wanted. */
export interface PageRequest {
  /** Most objects on all pages together; below 1 for no limit. */
  readonly limit: number;
  /** Most objects on this page; below 1 for any number. */
  readonly pageSize: number;
  /** That of the page before; blank for the first page. */
  readonly token: string;
}

/** One page of a list. */
export interface Page {
  readonly items: readonly Listed[];
  /** The token of the next page; blank on the last one. */
  readonly next: string;
}

/** The end of a page: its last object, and how many the pages after it can have at most. */
interface Cursor {
  readonly last: Listed;
  readonly left: number;
}

/**
 * Returns one page of a list, which is ordered by name and id: an object that is created or deleted between two pages neither
 * repeats nor hides another.
 *
 * @throws StandaloneError for a token that is not from here
 */
export function takePage(all: readonly Listed[], { limit, pageSize, token }: PageRequest): Page {
  const { last, left: before } = token === "" ? { left: Number.POSITIVE_INFINITY } : readToken(token);
  const sorted = [...all].sort(compare);
  const rest = last === undefined ? sorted : sorted.filter((one) => compare(one, last) > 0);
  // a caller can also send what is left of the limit
  const left = Math.min(before, toMost(limit));
  const items = rest.slice(0, Math.min(left, toMost(pageSize)));
  const end = items.at(-1);
  const isLast = end === undefined || items.length === rest.length || items.length === left;
  return { items, next: isLast ? "" : toToken({ last: end, left: left - items.length }) };
}

function compare(a: Listed, b: Listed): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

function toMost(count: number): number {
  return count < 1 ? Number.POSITIVE_INFINITY : count;
}

function toToken({ last, left }: Cursor): string {
  const text = JSON.stringify([last.name, last.id, ...(Number.isFinite(left) ? [left] : [])]);
  return Buffer.from(text).toString("base64url");
}

function readToken(token: string): Cursor {
  const [name, id, left = Number.POSITIVE_INFINITY] = toList(parseJson(Buffer.from(token, "base64url").toString()));
  if (typeof name === "string" && typeof id === "string" && typeof left === "number")
    return { last: { name, id }, left };
  throw new StandaloneError(
    "the continuation token is not from this provider: begin again without one, with the same query",
  );
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
