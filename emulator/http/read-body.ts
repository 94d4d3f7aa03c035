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
export function readBody(incoming: Readable, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
    });
    incoming.on("end", () => {
      resolve({ isComplete: true, text: size <= limit ? Buffer.concat(chunks).toString("utf8") : undefined });
    });
    incoming.on("error", () => resolve({ isComplete: false, text: undefined }));
    incoming.on("close", () => resolve({ isComplete: false, text: undefined }));
  });
}
