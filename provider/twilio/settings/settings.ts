import { OtherAccountError, SettingsError } from "../errors/index.js";
import { confirmHost, HOST_VARIABLE } from "./confirm-host.js";
import {
  CREDENTIAL_KEYS,
  type CredentialKey,
  type CredentialValues,
  isComplete,
  listMissing,
  NAMES,
  type Origin,
  toCredentials,
  toSid,
} from "./credentials.js";
import { type Location, type NameOf, toBaseUrl } from "./location.js";

/** The credentials and the host. `baseUrl` is an origin without a trailing slash. */
export interface Settings {
  accountSid: string;
  /** User of Basic authentication: the account's SID, or an API key's. */
  username: string;
  /** Password of Basic authentication: never to be printed. */
  password: string;
  baseUrl: string;
  /** The setting that a message names if the host seems wrong: `taskrouter:baseUrl`. */
  hostSetting: string;
  /** The source of the credentials. */
  origin: Origin;
  /** The connection of the stack configuration that they belong to, if it has a name. */
  connection?: string;
}

export type Environment = Record<string, string | undefined>;

type Lookup = (key: string) => string | undefined;

const nameInStack: NameOf = (key) => `taskrouter:${key}`;

/**
 * Reads credentials and host. Credentials come completely from one source: the stack configuration, else the environment.
 *
 * Keys of `config` come without their namespace: `accountSid`, `apiKeySid`, `apiKeySecret`, `authToken`, `region`,
 * `edge`, `baseUrl`. From the environment, `TWILIO_ACCOUNT_SID`, `TWILIO_API_KEY`, `TWILIO_API_SECRET`,
 * `TWILIO_AUTH_TOKEN`, `TWILIO_REGION` and `TWILIO_EDGE` are read. Blank counts as not set. Region, edge and base URL of the
 * stack also apply to credentials of the environment; those of the environment never to credentials of the stack. A base URL
 * that is neither Twilio's nor this machine's needs `TASKROUTER_BASE_URL` in the environment with its credentials. If the
 * stack configuration has `accountSid` and no secret, it names the account that the credentials of the environment must
 * belong to.
 *
 * @param nameOf the names of the values of `config` in messages; default: those of a stack's configuration
 * @throws SettingsError that names what is missing and the commands to set it, and never a value.
 * @throws OtherAccountError if the credentials of the environment belong to another account than the stack names
 * @example
 * resolveSettings((key) => config.get(`taskrouter:${key}`), process.env);
 */
export function resolveSettings(config: Lookup, env: Environment, nameOf = nameInStack): Settings {
  const stack = collect((key) => config(key));
  const environment = collect((key) => env[NAMES.environment[key]]);
  const expected = isComplete(environment) ? findExpected(stack) : undefined;
  const origin: Origin = isEmpty(stack) || expected !== undefined ? "environment" : "stack configuration";
  const values = origin === "environment" ? environment : stack;
  if (!isComplete(values)) throw new SettingsError(describeMissing(stack, environment));
  const credentials = toCredentials(values, (key) => NAMES[origin][key]);
  if (expected !== undefined) refuseUnexpected(expected, credentials.accountSid);
  const baseUrl = resolveBaseUrl(config, env, origin, nameOf);
  // a user who names the host on the command line needs no confirmation
  if (origin === "environment" && nameOf === nameInStack) confirmHost(baseUrl, toValue(env[HOST_VARIABLE]));
  return { ...credentials, baseUrl, hostSetting: nameOf("baseUrl"), origin };
}

/** An account in the stack configuration without credentials is the one that those of the environment must belong to. */
function findExpected(stack: CredentialValues): string | undefined {
  return listSet(stack).join() === "accountSid" ? stack.accountSid : undefined;
}

function refuseUnexpected(expected: string, actual: string): void {
  toSid(expected, "AC", "an account SID", NAMES["stack configuration"].accountSid);
  if (expected.toLowerCase() === actual.toLowerCase()) return;
  const [stackName, envName] = [NAMES["stack configuration"].accountSid, NAMES.environment.accountSid];
  throw new OtherAccountError(
    `this stack is meant for account ${expected} (${stackName}), but the credentials belong to account ${actual} ` +
      `(from ${envName}): no request was sent. Use the credentials of ${expected}, or correct ${stackName}`,
  );
}

function resolveBaseUrl(config: Lookup, env: Environment, origin: Origin, nameOf: NameOf): string {
  const stack: Location = {
    region: toValue(config("region")),
    edge: toValue(config("edge")),
    baseUrl: toValue(config("baseUrl")),
  };
  const isStack = Object.values(stack).some((value) => value !== undefined);
  if (isStack || origin === "stack configuration") return toBaseUrl(stack, nameOf);
  const location = { region: toValue(env.TWILIO_REGION), edge: toValue(env.TWILIO_EDGE) };
  return toBaseUrl(location, (key) => `TWILIO_${key.toUpperCase()}`);
}

function collect(read: (key: CredentialKey) => string | undefined): CredentialValues {
  return Object.fromEntries(CREDENTIAL_KEYS.map((key) => [key, toValue(read(key))]));
}

function toValue(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}

function listSet(values: CredentialValues): CredentialKey[] {
  return CREDENTIAL_KEYS.filter((key) => values[key] !== undefined);
}

function isEmpty(values: CredentialValues): boolean {
  return listSet(values).length === 0;
}

function describeMissing(stack: CredentialValues, environment: CredentialValues): string {
  if (isEmpty(stack)) return describeMissingIn(environment);
  const missing = toNames(listMissing(stack), "stack configuration");
  const found = toNames(listSet(stack), "stack configuration");
  const elsewhere = listSet(environment);
  const split =
    elsewhere.length === 0
      ? ""
      : `; values of the environment (${toNames(elsewhere, "environment")}) are not mixed in: ` +
        `to use the environment alone, remove ${found} with \`pulumi config rm\``;
  return `the stack configuration contains ${found} but not ${missing}, and credentials come completely from one source${split}. ${howToSet()}`;
}

function describeMissingIn(environment: CredentialValues): string {
  const missing = toNames(listMissing(environment), "environment");
  const state = isEmpty(environment)
    ? "no Twilio credentials are set"
    : `the environment contains ${toNames(listSet(environment), "environment")} but not ${missing}`;
  return `${state}. ${howToSet()}`;
}

function toNames(keys: readonly CredentialKey[], origin: Origin): string {
  return keys.map((key) => NAMES[origin][key]).join(" and ");
}

function howToSet(): string {
  return (
    "Set them for this stack with `pulumi config set taskrouter:accountSid AC…` and " +
    "`pulumi config set --secret taskrouter:authToken` (or taskrouter:apiKeySid with `--secret taskrouter:apiKeySecret`), " +
    "or set TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_SECRET) in the environment"
  );
}
