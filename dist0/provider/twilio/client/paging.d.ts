import type { Clock } from "../pace/index.js";
import type { ApiObject } from "../transport/index.js";
import type { Exchange } from "./exchange.js";
import type { ClientLimits } from "./limits.js";
/** Fetches all objects of a list, by its path, the key of its objects, and filters. */
export type ListAll = (path: string, key: string, query: Record<string, string>, signal: AbortSignal) => Promise<ApiObject[]>;
/**
 * Fetches lists page by page. Only path and query of `next_page_url` are followed, on the configured origin: an answer
 * cannot send the credentials elsewhere. A page that is too slow, too large or incomplete is requested again in half the
 * size. `PageToken` names the last object seen, so it does not depend on the page size (H-54).
 */
export declare function createListAll(exchange: Exchange, origin: string, limits: ClientLimits, clock: Pick<Clock, "now">): ListAll;
/** The objects of one page. @throws TwilioError if the page has no list of that name */
export declare function readItems(page: ApiObject, key: string, path: string): ApiObject[];
