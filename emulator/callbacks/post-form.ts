/** *Documented*: an event callback must be answered within 15 seconds (api sheet, section 16). */
const TIMEOUT_MS = 15_000;

/** How a callback ended, in the words of `CallbackEntry.outcome`. */
export interface Delivery {
  status: number | null;
  outcome: string;
}

/** Posts a form and tells how that went; never throws. User and password of the URL go into the authorization header. */
export async function postForm(
  url: string,
  parameters: Readonly<Record<string, string>>,
  stopped: AbortSignal,
): Promise<Delivery> {
  const target = new URL(url);
  const headers = toAuthorization(target);
  target.username = "";
  target.password = "";
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const signal = AbortSignal.any([stopped, timeout]);
    const body = new URLSearchParams(parameters);
    // A redirect is not followed: it could lead to a host that is not allowed.
    const response = await fetch(target, { method: "POST", headers, body, signal, redirect: "manual" });
    await response.body?.cancel();
    return { status: response.status, outcome: response.ok ? "delivered" : "refused" };
  } catch (error) {
    return { status: null, outcome: toOutcome(error, stopped, timeout) };
  }
}

function toAuthorization({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") {
    return {};
  }
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
  if (stopped.aborted) {
    return "stopped";
  }
  if (timeout.aborted) {
    return "timed out";
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "no connection";
  return `failed: ${code}`;
}
