import type { ClientInfo, FailedRequest } from "./failed-request.js";
/** Explains why no usable answer came, and what to check. */
export declare function describeTransport(where: string, failed: FailedRequest, info: ClientInfo): string;
