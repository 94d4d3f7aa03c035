import type { Dispatcher } from "undici";
import type { ClientInfo } from "../failures/index.js";
import type { Clock, Limiter } from "../pace/index.js";
import type { ApiObject } from "../transport/index.js";
import type { ApiRequest } from "./api-request.js";
import type { ClientLimits } from "./limits.js";
import type { Notices } from "./notices.js";
/** Sends a request as often as the policy allows, and returns its 2xx answer; throws TwilioError. The answer to a `remove` is an empty object. */
export type Exchange = (request: ApiRequest, signal: AbortSignal) => Promise<ApiObject>;
export interface ExchangeParts {
    dispatcher: Dispatcher;
    info: ClientInfo;
    limits: ClientLimits;
    clock: Clock;
    random: () => number;
    notices: Notices;
    /** Shared by clients of one account. Default: one of its own. */
    limiter?: Limiter | undefined;
}
/** The loop around single attempts: waits for its turn, sends, and asks the policy whether to repeat. */
export declare function createExchange(parts: ExchangeParts): Exchange;
