import { SettingsError } from "../errors/index.js";
import { isLoopback } from "./loopback.js";

/** The environment variable that names another host than Twilio's for the credentials of the environment. */
export const HOST_VARIABLE = "TASKROUTER_BASE_URL";

/**
 * Refuses to send credentials of the environment to a host that only the stack's configuration names. That is a file in the
 * repository: a pull request that changes it would send the secrets of the pipeline to anybody.
 *
 * @param confirmed the value of {@link HOST_VARIABLE}
 * @throws SettingsError unless the host is Twilio's, this machine, or confirmed
 */
export function confirmHost(baseUrl: string, confirmed: string | undefined): void {
  const { hostname, protocol } = new URL(baseUrl);
  const isTwilio = protocol === "https:" && (hostname === "twilio.com" || hostname.endsWith(".twilio.com"));
  if (isTwilio || isLoopback(hostname) || toOrigin(confirmed) === baseUrl) return;
  throw new SettingsError(
    `taskrouter:baseUrl names ${baseUrl}, but the credentials come from the environment: no request was sent. If they are meant ` +
      `for that host, set ${HOST_VARIABLE}=${baseUrl} next to them; otherwise run \`pulumi config rm taskrouter:baseUrl\``,
  );
}

function toOrigin(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
