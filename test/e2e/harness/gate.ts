import { receive, reply, startProxy } from "./proxy.js";

/** A request without its query, and whether it is on its way to the server, or its answer on its way back. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly direction: "request" | "answer";
}

/**
 * Starts a proxy in front of a TaskRouter that holds single requests or answers back: they go on when the promise that
 * `hold` returns is resolved. Closed with the test.
 *
 * @returns its URL
 */
export async function startGate(
  target: string,
  hold: (passing: Passing) => Promise<unknown> | undefined,
): Promise<string> {
  return await startProxy(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const path = url.replace(/\?.*$/, "");
    const send = await receive(target, request);
    await hold({ method, path, direction: "request" });
    const answer = await send();
    await hold({ method, path, direction: "answer" });
    reply(response, answer);
  });
}

/** Holds every caller until the given number of them has come. */
export function createMeeting(count: number): () => Promise<void> {
  let come = 0;
  const meeting = createSignal();
  return async () => {
    come += 1;
    if (come === count) meeting.give();
    await meeting.given;
  };
}

/** Something that one part of a test waits for and another one gives. */
export function createSignal(): { readonly given: Promise<void>; give(): void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
