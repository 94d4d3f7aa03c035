import type { Dispatcher } from "undici";
import type { Environment } from "../settings/index.js";
/** Limits of connections; times in milliseconds. */
export interface RouteLimits {
    /** Connections, and so requests, at a time. */
    connections: number;
    /** Until a connection, including its TLS, is open. */
    connectTimeout: number;
    /** Until the first byte of an answer. */
    headersTimeout: number;
    /** Between two pieces of an answer's body. */
    bodyTimeout: number;
}
/** The dispatcher of requests, and the `host:port` of the proxy if the environment names one. */
export interface Route {
    dispatcher: Dispatcher;
    proxy: string | undefined;
}
/**
 * Creates one keep-alive pool for an origin, through the proxy that `HTTPS_PROXY` or `HTTP_PROXY` names. undici respects
 * `NO_PROXY`; this machine is never reached through a proxy.
 *
 * @throws SettingsError if the proxy's address is not a URL. The address is not quoted: it may contain a password.
 */
export declare function createRoute(origin: string, env: Environment, limits: RouteLimits): Route;
