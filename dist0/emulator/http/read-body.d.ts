import type { Readable } from "node:stream";
export interface Body {
    /** False if the caller disconnected before its request was complete. */
    isComplete: boolean;
    /** `undefined` if the body is larger than the limit. */
    text: string | undefined;
}
/**
 * Reads the body of a request. Bytes over the limit are read and discarded, because a caller that is still sending
 * would not see the refusal.
 *
 * @param limit in bytes
 */
export declare function readBody(incoming: Readable, limit: number): Promise<Body>;
