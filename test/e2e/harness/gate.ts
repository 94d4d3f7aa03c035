import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { cleanUpAfter } from "./clean-up.js";

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
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", url = "/", headers } = request;
    const path = url.replace(/\?.*$/, "");
    let body = "";
    for await (const chunk of request) body += chunk;
    await hold({ method, path, direction: "request" });
    const sent = pick(headers, ["authorization", "content-type", "if-match"]);
    const init = { method, headers: sent, ...(body === "" ? {} : { body }) };
    const answer = await fetch(`${target}${url}`, init);
    const text = await answer.text();
    await hold({ method, path, direction: "answer" });
    const received = pick(Object.fromEntries(answer.headers), ["content-type", "etag"]);
    response.writeHead(answer.status, received).end(text === "" ? undefined : text);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUpAfter(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The headers of these names that a message has. */
function pick(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, `${headers[name]}`]])));
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
