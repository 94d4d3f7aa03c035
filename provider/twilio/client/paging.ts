import { isJsonObject, type Json } from "../../../language/index.js";
import { TwilioError } from "../errors/index.js";
import type { Clock } from "../pace/index.js";
import { type ApiObject, toForm } from "../transport/index.js";
import type { Exchange } from "./exchange.js";
import type { ClientLimits } from "./limits.js";

/** Fetches all objects of a list, by its path, the key of its objects, and filters. */
export type ListAll = (
  path: string,
  key: string,
  query: Record<string, string>,
  signal: AbortSignal,
) => Promise<ApiObject[]>;

const SHRINKABLE: ReadonlySet<TwilioError["reason"]> = new Set(["timeout", "partial", "oversized", "unreadable"]);

/**
 * Fetches lists page by page. Only path and query of `next_page_url` are followed, on the configured origin: an answer
 * cannot send the credentials elsewhere. A page that is too slow, too large or incomplete is requested again in half the
 * size. `PageToken` names the last object seen, so it does not depend on the page size (H-54).
 */
export function createListAll(
  exchange: Exchange,
  origin: string,
  limits: ClientLimits,
  clock: Pick<Clock, "now">,
): ListAll {
  return async (path, key, query, signal) => {
    const all: ApiObject[] = [];
    const seen = new Set<string>();
    const start = clock.now();
    let size = limits.pageSize;
    let next: string | undefined = `${path}?${toForm({ ...query, PageSize: String(size) })}`;
    while (next !== undefined) {
      if (seen.has(next) || seen.size >= limits.maxPages) throw refuse(path, "its pages do not end");
      if (clock.now() - start > limits.listTimeout) throw giveUp(path, limits.listTimeout, all.length);
      seen.add(next);
      const page: Page = await fetchPage({ exchange, limits, clock, signal }, next, size);
      size = page.size;
      all.push(...readItems(page.object, key, path));
      next = readNext(page.object, origin, path, size);
    }
    return all;
  };
}

interface Page {
  readonly object: ApiObject;
  readonly size: number;
}

interface PageParts {
  readonly exchange: Exchange;
  readonly limits: ClientLimits;
  readonly clock: Pick<Clock, "now">;
  readonly signal: AbortSignal;
}

async function fetchPage({ exchange, limits, clock, signal }: PageParts, path: string, size: number): Promise<Page> {
  const start = clock.now();
  const least = limits.minPageSize;
  for (let now = size; ; now = Math.max(least, Math.floor(now / 2))) {
    const kind = now > least ? "page" : "read";
    try {
      return {
        object: await exchange({ kind, method: "GET", path: withPageSize(path, now), isList: true }, signal),
        size: now,
      };
    } catch (error) {
      const isLate = clock.now() - start >= limits.pageTimeout;
      if (kind === "read" || isLate || !isShrinkable(error)) throw error;
    }
  }
}

function isShrinkable(error: unknown): boolean {
  return error instanceof TwilioError && (SHRINKABLE.has(error.reason) || error.status === 504);
}

function withPageSize(path: string, size: number): string {
  return path.replace(/([?&]PageSize=)\d+/, `$1${size}`);
}

/** The objects of one page. @throws TwilioError if the page has no list of that name */
export function readItems(page: ApiObject, key: string, path: string): ApiObject[] {
  const items = page[key];
  if (Array.isArray(items) && items.every(isJsonObject)) return items as ApiObject[];
  throw refuse(path, `it has no list "${key}"`);
}

function readNext(page: ApiObject, origin: string, path: string, size: number): string | undefined {
  const meta = page.meta;
  // without it the list might be incomplete, and missing objects would be created a second time
  if (!isJsonObject(meta)) throw refuse(path, "it does not say whether there are more pages");
  const next: Json | undefined = meta.next_page_url;
  if (next === null || next === undefined || next === "") return undefined;
  if (typeof next !== "string" || !URL.canParse(next, origin)) throw refuse(path, "its next_page_url is not a URL");
  const url = new URL(next, origin);
  if (!/^https?:$/.test(url.protocol)) throw refuse(path, "its next_page_url is not a web address");
  return withPageSize(`${url.pathname}${url.search}`, size);
}

function giveUp(path: string, limit: number, count: number): TwilioError {
  return new TwilioError(
    `the list on GET ${path} was not complete after ${Math.round(limit / 60_000)} min, with ${count} objects so far: ` +
      "TaskRouter, or the network, is too slow now. Nothing was written; run again later",
    { method: "GET", path, outcome: "refused", reason: "timeout" },
  );
}

function refuse(path: string, why: string): TwilioError {
  return new TwilioError(`the answer on GET ${path} is not from TaskRouter: ${why}; is the right host configured?`, {
    method: "GET",
    path,
    outcome: "refused",
    reason: "unreadable",
  });
}
