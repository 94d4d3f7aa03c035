import { isJsonObject, type JsonObject, parseJson } from "../../../language/index.js";
import { UNKNOWN } from "../../../model/index.js";
import { readExpectation, readThreshold, refuseUnexpectedAccount, toAccount } from "../../guards/index.js";
import { readPermissions } from "../../permissions.js";
import { readRetireLimit } from "../../retire-limit.js";
import {
  CONNECTIONS,
  nameInConnection,
  readApiCapacity,
  readConnection,
  resolveConnection,
  resolveSettings,
  StandaloneError,
  toBaseUrl,
} from "../../twilio/index.js";
import { toText } from "./to-text.js";

/** The settings that make credentials, and the environment variables that do. */
const CREDENTIALS = ["accountSid", "apiKeySid", "apiKeySecret", "authToken"];
const VARIABLES = ["TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"];

/**
 * Returns the reasons to refuse settings: malformed or incomplete credentials, an account that the stack is not meant for, a
 * host that does not exist, and values without a meaning. Settings that are not known yet are left to the apply. Without any
 * credentials nothing is missing yet: a preview can do without.
 */
export function findFaults(settings: JsonObject, env: Record<string, string | undefined> = process.env): string[] {
  const isOpen = Object.values(settings).includes(UNKNOWN);
  const get = (key: string) => (settings[key] === UNKNOWN ? undefined : toText(settings[key]));
  const hasCredentials = CREDENTIALS.some((key) => get(key)) || VARIABLES.some((name) => env[name]);
  const nameOf = (key: string) => `taskrouter:${key}`;
  const checks = [
    () => readThreshold(get("guard")),
    () => readApiCapacity(get("maxApiCapacity"), env),
    () => readRetireLimit(get("retireTimeout"), env),
    () => readPermissions(get, env),
    () => readExpectation(get("expect"), nameOf("expect")),
    () => {
      if (isOpen) return;
      if (!hasCredentials) toBaseUrl({ region: get("region"), edge: get("edge"), baseUrl: get("baseUrl") }, nameOf);
      else {
        const found = resolveSettings(get, env);
        refuseUnexpectedAccount(readExpectation(get("expect"), nameOf("expect")), found, toAccount(found));
      }
    },
    ...listConnections(get(CONNECTIONS)).map((name) => () => {
      const values = readConnection(name, get(CONNECTIONS));
      const expectation = readExpectation(values.expect, nameInConnection(name, "expect"));
      const found = resolveConnection(name, values);
      refuseUnexpectedAccount(expectation, found, toAccount(found));
    }),
  ];
  return [...new Set(checks.flatMap(findFault))];
}

function listConnections(text: string | undefined): string[] {
  const all = text === undefined ? {} : parseJson(text);
  return isJsonObject(all) ? Object.keys(all) : ["(not a map)"];
}

function findFault(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof StandaloneError) return [error.message];
    throw error;
  }
}
