import type { Clock } from "../clock/clock.js";
import { signForm } from "./signature.js";

/** The result of a callback: `outcome` as in `CallbackEntry.outcome`, and the answer. */
export interface Delivery {
  status: number | null;
  outcome: string;
  /** Present if the answer arrived completely. */
  answer?: { contentType: string; text: string };
  /** Present if it was not sent because the emulator may not call the host. */
  isForbidden?: true;
}

export interface PostOptions {
  /** The account's token, which signs the form. */
  readonly token: string;
  /** The time until the complete answer has arrived, in milliseconds on the clock. */
  readonly limit: number;
  readonly clock: Clock;
  readonly stopped: AbortSignal;
}

/** Far more than any instruction needs. */
const MAX_ANSWER_BYTES = 65_536;

/**
 * Posts a form and returns the result; never throws. User and password of the URL are sent in the authorization header.
 */
export async function postForm(
  url: string,
  parameters: Readonly<Record<string, string>>,
  { token, limit, clock, stopped }: PostOptions,
): Promise<Delivery> {
  const target = new URL(url);
  const headers = toAuthorization(target);
  target.username = "";
  target.password = "";
  const timeout = new AbortController();
  const cancelLimit = clock.at(clock.now() + limit, () => timeout.abort());
  try {
    const response = await fetch(target, {
      method: "POST",
      headers: { ...headers, "x-twilio-signature": signForm(token, target.href, parameters) },
      body: new URLSearchParams(parameters),
      signal: AbortSignal.any([stopped, timeout.signal]),
      // a redirect is not followed: it could lead to a host that is not allowed
      redirect: "manual",
    });
    const text = await readAnswer(response);
    const answer = { contentType: response.headers.get("content-type") ?? "", text };
    return { status: response.status, outcome: response.ok ? "delivered" : "refused", answer };
  } catch (error) {
    return { status: null, outcome: toOutcome(error, stopped, timeout.signal) };
  } finally {
    cancelLimit();
  }
}

async function readAnswer({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) {
      throw new Error("too long", { cause: { code: `answer of more than ${MAX_ANSWER_BYTES} bytes` } });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function toAuthorization({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const credentials = `${decodeLoosely(username)}:${decodeLoosely(password)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function toOutcome(error: unknown, stopped: AbortSignal, timeout: AbortSignal): string {
  if (stopped.aborted) return "stopped";
  if (timeout.aborted) return "timed out";
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "no connection";
  return `failed: ${code}`;
}
