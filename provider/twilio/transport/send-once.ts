import type { Dispatcher } from "undici";
import { TransportError, toTransportError } from "./transport-error.js";

/** One request as it goes on the object. */
export interface RawRequest {
  origin: string;
  method: "GET" | "POST" | "DELETE";
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Limits of one attempt. */
export interface AttemptLimits {
  /** Milliseconds, from the wait for a connection to the last byte of the answer. */
  attemptTimeout: number;
  /** Milliseconds after which, and between which, a missing answer is reported. Default: 10,000. */
  slowAfter?: number;
  /** Size of the largest answer that is accepted. */
  maxBodyBytes: number;
}

/**
 * Makes one attempt: sends a request and reads the complete answer of any status.
 *
 * Whether a request had been sent when it failed decides whether a create may be repeated. undici's own `request` does not
 * report that, but its handler does: `onRequestStart` is called right before the first byte is written.
 *
 * @param onSlow receives the milliseconds without a complete answer
 * @throws TransportError if no complete answer came
 */
export function sendOnce(
  dispatcher: Dispatcher,
  request: RawRequest,
  limits: AttemptLimits,
  signal: AbortSignal,
  onSlow: (elapsed: number) => void = () => undefined,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const attempt = new Attempt(limits.maxBodyBytes);
    const stop = (type: "cancelled" | "timeout", code: string) => settle(attempt.abort(type, code));
    const cancel = () => stop("cancelled", "ABORTED");
    const timer = setTimeout(() => stop("timeout", "ATTEMPT_TIMEOUT"), limits.attemptTimeout);
    let looks = 0;
    const { slowAfter = 10_000 } = limits;
    const slow = setInterval(() => onSlow(slowAfter * ++looks), slowAfter);
    const settle = (result: RawAnswer | TransportError) => {
      clearTimeout(timer);
      clearInterval(slow);
      signal.removeEventListener("abort", cancel);
      if (result instanceof TransportError) reject(result);
      else resolve(result);
    };
    attempt.onDone = settle;
    if (signal.aborted) return cancel();
    signal.addEventListener("abort", cancel, { once: true });
    const { origin, method, path, headers, body } = request;
    try {
      dispatcher.dispatch({ origin, method, path, headers, body: body ?? null }, attempt);
    } catch (error) {
      settle(toTransportError(error, false));
    }
  });
}

/** undici's handler: collects an answer and settles once. */
class Attempt implements Dispatcher.DispatchHandler {
  onDone: (result: RawAnswer | TransportError) => void = () => undefined;
  readonly #maxBytes: number;
  #controller: Dispatcher.DispatchController | undefined;
  #aborted: TransportError | undefined;
  #answer: Omit<RawAnswer, "text"> | undefined;
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Ends the attempt at once; a request still waiting for a connection is then never written. */
  abort(type: "cancelled" | "timeout", code: string): TransportError {
    const isSent = this.#controller !== undefined;
    const error = new TransportError(type === "timeout" && !isSent ? "unsent" : type, code, isSent);
    this.#aborted = error;
    this.#controller?.abort(error);
    return error;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#aborted !== undefined) controller.abort(this.#aborted);
    else this.#controller = controller;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    // 1xx answers come before the final one
    if (status >= 200) this.#answer = { status, headers };
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes <= this.#maxBytes) this.#chunks.push(chunk);
    else controller.abort(new TransportError("oversized", "OVERSIZED", true));
  }

  onResponseEnd(): void {
    if (this.#answer === undefined) return;
    const answer = this.#toAnswer(this.#answer);
    // undici frees the connection one turn of the event loop later; an immediate next request would open a second one
    queueMicrotask(() => setImmediate(() => this.onDone(answer)));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    // a refusal counts even if its explanation was lost
    if (this.#answer !== undefined && this.#answer.status >= 300) this.onDone(this.#toAnswer(this.#answer));
    else this.onDone(toTransportError(error, this.#controller !== undefined, this.#answer !== undefined));
  }

  #toAnswer(answer: Omit<RawAnswer, "text">): RawAnswer {
    return { ...answer, text: Buffer.concat(this.#chunks).toString("utf8") };
  }
}
