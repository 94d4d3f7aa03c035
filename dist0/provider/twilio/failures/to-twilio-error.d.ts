import { TwilioError } from "../errors/index.js";
import type { ClientInfo, FailedRequest } from "./failed-request.js";
/** The error that a user sees for a request that was given up. */
export declare function toTwilioError(failed: FailedRequest, info: ClientInfo): TwilioError;
