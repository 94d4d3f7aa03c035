import { ApiError, badRequest } from "../api-error.js";
import type { Assumptions } from "../assumptions/index.js";

/** The page that a request asks for. */
export interface PageRequest {
  size: number;
  number: number;
  /** `PA…`: after this object; `PB…`: before it. */
  token: { direction: "after" | "before"; sid: string; text: string } | undefined;
}

const DEFAULT_SIZE = 50;
const MAX_SIZE = 1000;

/**
 * Reads `PageSize`, `Page` and `PageToken` (H-50).
 *
 * @param absoluteCode the code of the refusal of a page that is requested by its number only
 */
export function readPageRequest(fields: URLSearchParams, assumptions: Assumptions, absoluteCode: number): PageRequest {
  const size = readSize(fields.get("PageSize"), assumptions);
  const number = readNumber(fields.get("Page"));
  const token = readToken(fields.get("PageToken"));
  if (number > 0 && token === undefined) {
    // H-53
    throw new ApiError(400, absoluteCode, "PageToken is required for paging.");
  }
  return { size, number, token };
}

function readSize(text: string | null, assumptions: Assumptions): number {
  const size = text === null ? DEFAULT_SIZE : toInteger(text);
  if (size > MAX_SIZE && assumptions.pageSizeAboveLimit === "clamp") return MAX_SIZE;
  // H-56
  if (size > MAX_SIZE) throw new ApiError(400, 20007, `Page size must be at most ${MAX_SIZE}, but is ${text}`);
  if (!(size >= 1)) {
    // H-57
    throw badRequest(`PageSize must be an integer between 1 and ${MAX_SIZE}, but is '${text}'`);
  }
  return size;
}

function readNumber(text: string | null): number {
  const number = text === null ? 0 : toInteger(text);
  if (!(number >= 0)) throw badRequest(`Page must be an integer from 0 up, but is '${text}'`);
  return number;
}

function readToken(text: string | null): PageRequest["token"] {
  if (text === null || text === "") return undefined;
  const match = /^P([AB])([A-Z]{2}[0-9a-fA-F]{32})$/.exec(text);
  if (!match?.[2]) throw badRequest(`Value '${text}' provided for PageToken has an invalid format`);
  return { direction: match[1] === "A" ? "after" : "before", sid: match[2], text };
}

function toInteger(text: string): number {
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
