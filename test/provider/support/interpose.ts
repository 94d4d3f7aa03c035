import { startServer } from "../twilio/support/server.js";

/** The answer of a proxy in place of TaskRouter's. */
export interface ForeignAnswer {
  readonly status: number;
  readonly text: string;
}

/** The page of a proxy that wants a login. */
export const LOGIN_PAGE: ForeignAnswer = { status: 200, text: "<html>Please log in</html>" };

export const NOT_FOUND: ForeignAnswer = { status: 404, text: '{"code":20404,"status":404}' };

/**
 * Starts a proxy in front of a TaskRouter. It answers the requests for which `answer` returns something, and forwards all
 * others.
 *
 * @param answer receives a request without its query: `DELETE /v1/Workspaces/WS…`
 * @returns the URL of the proxy, for `taskrouter:baseUrl`
 */
export async function interpose(
  target: string,
  answer: (request: string) => ForeignAnswer | undefined,
): Promise<string> {
  const { url } = await startServer(async ({ method, url: path, body, headers }, response) => {
    const foreign = answer(`${method} ${path.replace(/\?.*$/, "")}`);
    if (foreign !== undefined) {
      response.writeHead(foreign.status, { "content-type": "text/html" }).end(foreign.text);
      return;
    }
    const { authorization = "", "content-type": type = "" } = headers;
    const init = { method, headers: { authorization, "content-type": type }, ...(body === "" ? {} : { body }) };
    const real = await fetch(`${target}${path}`, init);
    response.writeHead(real.status, { "content-type": "application/json" }).end(await real.text());
  });
  return url;
}
