import { didYouMean, isJsonObject, type JsonObject, parseJson } from "../../../language/index.js";
import { SettingsError } from "../errors/index.js";
import {
  CREDENTIAL_KEYS,
  type CredentialKey,
  type CredentialValues,
  isComplete,
  listMissing,
  toCredentials,
} from "./credentials.js";
import { toBaseUrl } from "./location.js";
import type { Settings } from "./settings.js";

/** The key in the stack's configuration that holds the connections by name. */
export const CONNECTIONS = "connections";

/** The keys of a connection: credentials and a host, and what operations must find there (`readExpectation`). */
const KEYS = [...CREDENTIAL_KEYS, "region", "edge", "baseUrl", "expect"];

/** The name of a value of a connection in messages: `taskrouter:connections.eu.region`. */
export function nameInConnection(connection: string, key: string): string {
  return `taskrouter:${CONNECTIONS}.${connection}.${key}`;
}

/**
 * Reads one of the connections in the stack's configuration. A connection is complete: no value comes from elsewhere.
 *
 * @param text the value of `taskrouter:connections`, JSON
 * @throws SettingsError for a connection that is not defined, and for values that are not text; no value is quoted
 */
export function readConnection(name: string, text: string | undefined): JsonObject {
  const all = parse(text);
  const connection = Object.hasOwn(all, name) ? all[name] : undefined;
  if (connection === undefined) throw new SettingsError(explainUndefined(name, Object.keys(all)));
  if (!isJsonObject(connection))
    throw new SettingsError(`taskrouter:${CONNECTIONS}.${name} must be a map with ${KEYS.join(", ")}`);
  for (const [key, value] of Object.entries(connection)) {
    if (!KEYS.includes(key))
      throw new SettingsError(
        `connection ${JSON.stringify(name)} has the unknown key ${JSON.stringify(key)}${didYouMean(key, KEYS) || ":"} it can have ${KEYS.join(", ")}`,
      );
    if (key !== "expect" && typeof value !== "string")
      throw new SettingsError(`${nameInConnection(name, key)} must be text`);
  }
  return connection;
}

/**
 * The credentials and the host of a connection.
 *
 * @param values of the connection, from {@link readConnection}
 * @throws SettingsError that names what is missing and the command to set it, and never a value
 */
export function resolveConnection(name: string, values: JsonObject): Settings {
  const read = (key: string) => {
    const value = values[key];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const nameOf = (key: string) => nameInConnection(name, key);
  const credentials: CredentialValues = Object.fromEntries(CREDENTIAL_KEYS.map((key) => [key, read(key)]));
  if (!isComplete(credentials)) throw new SettingsError(explainIncomplete(name, credentials));
  const location = { region: read("region"), edge: read("edge"), baseUrl: read("baseUrl") };
  return {
    ...toCredentials(credentials, nameOf),
    baseUrl: toBaseUrl(location, nameOf),
    hostSetting: nameOf("baseUrl"),
    origin: "stack configuration",
    connection: name,
  };
}

function parse(text: string | undefined): JsonObject {
  if (text === undefined || text.trim() === "") return {};
  const value = parseJson(text);
  if (isJsonObject(value)) return value;
  // the value is not shown: it may contain a secret
  throw new SettingsError(
    `taskrouter:${CONNECTIONS} must be a map of connections by name: set one with ${howToSet("NAME", "accountSid")}`,
  );
}

function explainUndefined(name: string, names: readonly string[]): string {
  const quoted = names.map((one) => JSON.stringify(one)).join(", ");
  const list = names.length === 0 ? ": none is" : `${didYouMean(name, names) || ":"} defined are ${quoted}`;
  return (
    `the connection ${JSON.stringify(name)} is not defined in taskrouter:${CONNECTIONS}${list}. Define it with ` +
    `${howToSet(name, "accountSid")}, ${howToSet(name, "apiKeySid")} and ${howToSet(name, "apiKeySecret")}`
  );
}

function explainIncomplete(name: string, values: CredentialValues): string {
  const set = CREDENTIAL_KEYS.filter((key) => values[key] !== undefined);
  const missing = listMissing(values);
  const has = set.length === 0 ? "no credentials" : `${set.join(" and ")} but not ${missing.join(" and ")}`;
  const commands = missing.map((key) => howToSet(name, key)).join(" and ");
  return (
    `the connection ${JSON.stringify(name)} has ${has}, and the credentials of a connection are complete: set ` +
    `${commands}${missing.includes("authToken") ? ` (or ${howToSet(name, "apiKeySid")} with ${howToSet(name, "apiKeySecret")})` : ""}`
  );
}

const SECRET: readonly CredentialKey[] = ["apiKeySecret", "authToken"];

/** The command that sets a value of a connection. */
export function howToSet(connection: string, key: CredentialKey): string {
  return `\`pulumi config set --path${SECRET.includes(key) ? " --secret" : ""} '${nameInConnection(connection, key)}'\``;
}
