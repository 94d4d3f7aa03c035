import type { IncomingMessage } from "node:http";
import { isLoopback } from "../values/is-loopback.js";

/**
 * Whether a request may use the emulator's own endpoints: it must name this machine as its host and come from no other
 * site. A web page that points its own name at this machine, or posts a form here, is kept out.
 *
 * @param names hosts that mean the emulator besides loopback: what it listens on, and what it was told
 */
export function isOwnCaller(incoming: IncomingMessage, names: readonly string[]): boolean {
  const { host, origin } = incoming.headers;
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const own = [...names, incoming.socket.localAddress].map((address) => address?.replace(/^\[|\]$/g, ""));
  const isOwnHost = isLoopback(hostname) || own.includes(hostname.replace(/^\[|\]$/g, ""));
  return isOwnHost && (origin === undefined || origin === `http://${host}`);
}
