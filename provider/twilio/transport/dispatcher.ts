import { type Dispatcher, EnvHttpProxyAgent, Pool } from "undici";
import { SettingsError } from "../errors/index.js";
import { type Environment, isLoopback } from "../settings/index.js";

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
export function createRoute(origin: string, env: Environment, limits: RouteLimits): Route {
  const options = {
    connections: limits.connections,
    headersTimeout: limits.headersTimeout,
    bodyTimeout: limits.bodyTimeout,
    connect: { timeout: limits.connectTimeout },
  };
  const proxy = findProxy(env);
  if (proxy === undefined || isLoopback(new URL(origin).hostname)) {
    return { dispatcher: new Pool(origin, options), proxy: undefined };
  }
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? "";
  const tls = { requestTls: options.connect, proxyTls: options.connect };
  const dispatcher = new EnvHttpProxyAgent({
    ...options,
    ...tls,
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy,
  });
  return { dispatcher, proxy: proxy.host };
}

// only https: leaves this machine, so HTTPS_PROXY comes first; undici also falls back to HTTP_PROXY
function findProxy(env: Environment): { url: string; host: string } | undefined {
  for (const name of ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]) {
    const text = env[name];
    if (text !== undefined && text !== "") return parseProxy(text, name);
  }
  return undefined;
}

function parseProxy(text: string, name: string): { url: string; host: string } {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw new SettingsError(`the environment variable ${name} is not a URL like http://proxy.example.com:8080`);
  }
  const { host } = new URL(text);
  return { url: text, host };
}
