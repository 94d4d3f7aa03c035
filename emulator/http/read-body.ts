import type { IncomingMessage } from "node:http";

export interface Body {
  /** False when the caller went away before its request was complete. */
  isComplete: boolean;
  /** `undefined` when the body is larger than the limit. */
  text: string | undefined;
}

/**
 * Reads a request's body. What goes over the limit is read and thrown away, because a caller that is still sending
 * would not see the refusal.
 *
 * @param limit in bytes
 */
export function readBody(incoming: IncomingMessage, limit: number): Promise<Body> {
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
