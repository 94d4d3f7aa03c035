import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { cleanUpAfter } from "./clean-up.js";

/** The answer of a TaskRouter to one request, not yet passed on. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Handles one request. A failure ends the connection. */
export type Pass = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Starts a server on a free port; it is closed after the test. @returns its URL */
export async function startProxy(pass: Pass): Promise<string> {
  const server = createServer((request, response) => {
    // a client that has ended
    response.on("error", () => undefined);
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUpAfter(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Reads the whole body of a request, and returns how to send both on to a TaskRouter. */
export async function receive(target: string, request: IncomingMessage): Promise<() => Promise<Answer>> {
  const { method = "GET", url = "/", headers } = request;
  const body = await readText(request);
  return async () => {
    const sent = pick((name) => headers[name], ["authorization", "content-type", "if-match", "user-agent"]);
    const answer = await fetch(target + url, { method, headers: sent, ...(body === "" ? {} : { body }) });
    const received = pick((name) => answer.headers.get(name), ["content-type", "etag", "retry-after"]);
    return { status: answer.status, headers: received, text: await answer.text() };
  };
}

/** Passes an answer on to the client. */
export function reply(response: ServerResponse, { status, headers, text }: Answer): void {
  response.writeHead(status, headers).end(text === "" ? undefined : text);
}

/** The headers of these names that a message has. */
function pick(
  get: (name: string) => string | string[] | null | undefined,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (get(name) == null ? [] : [[name, String(get(name))]])));
}
