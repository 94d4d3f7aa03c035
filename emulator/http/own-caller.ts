import type { Http2Bindings, HttpBindings } from "@hono/node-server";
import { ApiError, toErrorBody } from "../api-error.js";
import { isLoopback } from "../values/is-loopback.js";
import { readBody } from "./read-body.js";

type Env = HttpBindings | Http2Bindings;
type Fetch = (request: Request, env: Env) => Response | Promise<Response>;

/**
 * Refuses requests that do not name this machine as their host or that come from another site, before anything else is done.
 * This excludes web pages whose name resolves to this machine, and forms posted from other pages. Clients other than browsers
 * send no `Origin`.
 *
 * @param names hosts that mean the emulator, in addition to loopback: its own address and the configured names
 */
export function guardCallers(fetch: Fetch, names: readonly string[]): Fetch {
  const own = names.map(toHostname);
  let allowed: { readonly host: string | undefined; readonly address: string | undefined } | undefined;
  return (request, env) => {
    const { host, origin } = env.incoming.headers;
    const address = env.incoming.socket.localAddress;
    // a client names the same host in each request, and reading a URL takes 4 µs
    const isAllowed = allowed !== undefined && allowed.host === host && allowed.address === address;
    if (isAllowed && origin === undefined) return fetch(request, env);
    const problem = findProblem(env.incoming, own);
    if (problem !== undefined) return refuse(env.incoming, problem);
    allowed = { host, address };
    return fetch(request, env);
  };
}

async function refuse(incoming: Env["incoming"], problem: string): Promise<Response> {
  // a caller that is still sending would not see the refusal
  await readBody(incoming, 0);
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(toErrorBody(new ApiError(403, 20403, problem)), { status: 403, headers });
}

function findProblem(incoming: Env["incoming"], own: readonly string[]): string | undefined {
  const { host, origin } = incoming.headers;
  if (host === undefined || !URL.canParse(`http://${host}`)) return "the request must name its host";
  const { hostname } = new URL(`http://${host}`);
  const isOwn =
    isLoopback(hostname) || [...own, toHostname(incoming.socket.localAddress ?? "")].includes(toHostname(hostname));
  if (!isOwn) return `host "${hostname}" is not allowed: use localhost, or allow it with --own-host ${hostname}`;
  if (origin === undefined || origin === `http://${host}`) return undefined;
  return `origin "${origin}" is not allowed: web pages of other sites cannot use the local TaskRouter`;
}

/** Brings addresses and names into one form: lower case, no brackets, and no IPv6 form of an IPv4 address. */
function toHostname(address: string): string {
  return address
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/^::ffff:(?=\d+\.)/, "");
}
