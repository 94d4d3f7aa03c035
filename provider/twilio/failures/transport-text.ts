import { isTlsCode, parseObject } from "../transport/index.js";
import type { ClientInfo, FailedRequest } from "./failed-request.js";

/** Explains why no usable answer came, and what to check. */
export function describeTransport(where: string, failed: FailedRequest, info: ClientInfo): string {
  const host = toHostAndPort(info.settings.baseUrl);
  const code = failed.errorCode === undefined ? "" : ` (${failed.errorCode})`;
  switch (failed.failure.type) {
    case "unsent":
      return `${describeUnreachable(host, failed.errorCode ?? "UNKNOWN", info)}; this was ${where}`;
    case "timeout":
      return `no answer from ${host} in time${code} on ${where}`;
    case "oversized":
      return `the answer of ${host} on ${where} is larger than this client takes`;
    case "unreadable":
      return describeUnreadable(host, where, failed, info.settings.hostSetting);
    case "cancelled":
      return failed.failure.isSent ? `canceled before ${host} answered ${where}` : `canceled before sending ${where}`;
    default:
      return `the connection to ${host} broke before a whole answer came${code} on ${where}`;
  }
}

function describeUnreachable(host: string, code: string, { proxy, settings }: ClientInfo): string {
  const via = proxy === undefined ? "" : ` through the proxy ${proxy} (from HTTPS_PROXY or HTTP_PROXY)`;
  const proxyStatus = /^PROXY_(\d+)$/.exec(code)?.[1];
  if (proxyStatus !== undefined)
    return `the proxy ${proxy ?? ""} answered HTTP ${proxyStatus} instead of connecting to ${host}: ${adviseProxy(proxyStatus)}`;
  if (isTlsCode(code)) {
    return `no secure connection to ${host}${via} (${code}): its certificate is not trusted. If a proxy inspects the traffic, name its certificate in NODE_EXTRA_CA_CERTS; check the clock, and that the host supports https`;
  }
  return `cannot reach ${host}${via} (${code}): ${adviseHost(code, settings.hostSetting)}`;
}

function adviseProxy(status: string): string {
  return status === "407"
    ? "put its user and password before its host in HTTPS_PROXY"
    : "check HTTPS_PROXY and NO_PROXY";
}

function adviseHost(code: string, setting: string): string {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `the name is unknown; check the network and taskrouter:region, taskrouter:edge or ${setting}`;
  }
  if (code === "ECONNREFUSED") {
    return `nothing listens there; check ${setting}, and start the local TaskRouter (\`taskrouter emulator\`) if it is the target`;
  }
  return "check the network, a firewall, and whether a proxy is needed (HTTPS_PROXY)";
}

function describeUnreadable(host: string, where: string, failed: FailedRequest, setting: string): string {
  const { contentType, text = "" } = failed;
  const type = contentType ?? "no content type";
  const object = parseObject(text);
  if (object === undefined || where.startsWith("DELETE "))
    return `the answer of ${host} on ${where} is not from TaskRouter (${text.length} characters, ${type}): is it the page of a proxy? Check ${setting}`;
  const flaw = typeof object.sid === "string" ? `it is ${JSON.stringify(object.sid)}` : "it has no sid";
  return `the answer of ${host} on ${where} is not the object that was asked for, ${flaw}: nothing is known about the object. Check ${setting} and any proxy on the way, and run again`;
}

function toHostAndPort(baseUrl: string): string {
  const url = new URL(baseUrl);
  return `${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;
}
