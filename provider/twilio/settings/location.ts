import { SettingsError } from "../errors/index.js";
import { isLoopback } from "./loopback.js";

/** The location of TaskRouter, in the terms of the settings; all optional. */
export interface Location {
  region?: string | undefined;
  edge?: string | undefined;
  baseUrl?: string | undefined;
}

/** The name of a value in its source: `taskrouter:region` or `TWILIO_REGION`. */
export type NameOf = (key: "region" | "edge" | "baseUrl") => string;

const DEFAULT_BASE_URL = "https://taskrouter.twilio.com";
const DEFAULT_REGION = "us1";

/**
 * The default edge of each region: the one at the same location.
 *
 * The host is `{product}.{edge}.{region}.twilio.com`, any edge serves any region, and forms without an edge were retired on
 * 2026-04-28 (H-4). The nearest edge is a guess from its location.
 */
const EDGE_OF_REGION: Record<string, string> = {
  au1: "sydney",
  br1: "sao-paulo",
  de1: "frankfurt",
  ie1: "dublin",
  jp1: "tokyo",
  sg1: "singapore",
  us1: "ashburn",
  us2: "umatilla",
};

/**
 * The origin of TaskRouter's API, without a trailing slash.
 *
 * @throws SettingsError if a name is malformed, or a base URL could send credentials to the wrong host.
 * @example toBaseUrl({ region: "ie1" }, nameOf); // "https://taskrouter.dublin.ie1.twilio.com"
 */
export function toBaseUrl(location: Location, nameOf: NameOf): string {
  const { region, edge, baseUrl } = location;
  if (baseUrl !== undefined) {
    refuseWithBaseUrl(location, nameOf);
    return parseBaseUrl(baseUrl, nameOf("baseUrl"));
  }
  if (region === undefined && edge === undefined) return DEFAULT_BASE_URL;
  const regionLabel = toLabel(region ?? DEFAULT_REGION, nameOf("region"));
  const edgeLabel = edge === undefined ? edgeOf(regionLabel, nameOf) : toLabel(edge, nameOf("edge"));
  return `https://taskrouter.${edgeLabel}.${regionLabel}.twilio.com`;
}

function refuseWithBaseUrl({ region, edge }: Location, nameOf: NameOf): void {
  if (region === undefined && edge === undefined) return;
  const other = nameOf(region === undefined ? "edge" : "region");
  throw new SettingsError(
    `${nameOf("baseUrl")} and ${other} are both set, and each names a host: keep one (\`pulumi config rm ${other}\`)`,
  );
}

// nothing but a label: a region "evil.example/" would send the credentials elsewhere
function toLabel(value: string, name: string): string {
  const label = value.toLowerCase();
  if (/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(label)) return label;
  throw new SettingsError(`${name} must be one word of letters, digits and hyphens, such as "ie1" or "dublin"`);
}

function edgeOf(region: string, nameOf: NameOf): string {
  if (Object.hasOwn(EDGE_OF_REGION, region)) return EDGE_OF_REGION[region] as string;
  const known = Object.keys(EDGE_OF_REGION).join(", ");
  throw new SettingsError(
    `${nameOf("region")} is "${region}", a region without a known edge (known: ${known}): ` +
      `set one, as in \`pulumi config set taskrouter:edge dublin\` or TWILIO_EDGE=dublin`,
  );
}

// the value is not quoted in these messages: it may contain a password, or be one that was pasted by mistake
function parseBaseUrl(text: string, name: string): string {
  if (!URL.canParse(text)) {
    throw new SettingsError(
      `${name} is not a URL: it looks like https://taskrouter.twilio.com or http://127.0.0.1:4010`,
    );
  }
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    throw new SettingsError(
      `${name} contains a user or password: remove them, and set taskrouter:accountSid and taskrouter:authToken`,
    );
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new SettingsError(
      `${name} must start with https:// (http:// only for this machine, such as http://127.0.0.1:4010): ` +
        `credentials would travel unprotected to ${url.host === "" ? url.protocol : url.host}`,
    );
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw new SettingsError(`${name} is scheme, host and port only, here ${url.origin}: remove the rest`);
  }
  return url.origin;
}
