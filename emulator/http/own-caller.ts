import type { IncomingMessage } from "node:http";
import { isLoopback } from "../values/is-loopback.js";

/**
 * Whether a request may use the emulator's own endpoints: it must name this machine as its host and not come from
 * another site. This excludes web pages whose name resolves to this machine, and forms posted from other pages.
 *
 * @param names hosts that mean the emulator, in addition to loopback: its own address and the configured names
 */
export function isOwnCaller(incoming: IncomingMessage, names: readonly string[]): boolean {
  const { host, origin } = incoming.headers;
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const own = [...names, incoming.socket.localAddress].map((address) => address?.replace(/^\[|\]$/g, ""));
  const isOwnHost = isLoopback(hostname) || own.includes(hostname.replace(/^\[|\]$/g, ""));
  return isOwnHost && (origin === undefined || origin === `http://${host}`);
}
