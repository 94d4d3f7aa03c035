import { isSid } from "../../../language/index.js";
import { SettingsError } from "../errors/index.js";

/** A source that credentials are read from, completely or not at all. */
export type Origin = "stack configuration" | "environment";

/** The four values of credentials, as far as they are set. */
export interface CredentialValues {
  accountSid?: string | undefined;
  apiKeySid?: string | undefined;
  apiKeySecret?: string | undefined;
  authToken?: string | undefined;
}

/** Values that form complete credentials. */
export type CompleteValues = { accountSid: string } & (
  | { apiKeySid: string; apiKeySecret: string }
  | { apiKeySid?: undefined; authToken: string }
);

export type CredentialKey = keyof CredentialValues;

export const CREDENTIAL_KEYS: readonly CredentialKey[] = ["accountSid", "apiKeySid", "apiKeySecret", "authToken"];

/** The account, and the user and password of Basic authentication. */
export interface Credentials {
  accountSid: string;
  username: string;
  password: string;
}

/** The name of each value in its source. */
export const NAMES: Record<Origin, Record<CredentialKey, string>> = {
  "stack configuration": {
    accountSid: "taskrouter:accountSid",
    apiKeySid: "taskrouter:apiKeySid",
    apiKeySecret: "taskrouter:apiKeySecret",
    authToken: "taskrouter:authToken",
  },
  environment: {
    accountSid: "TWILIO_ACCOUNT_SID",
    apiKeySid: "TWILIO_API_KEY",
    apiKeySecret: "TWILIO_API_SECRET",
    authToken: "TWILIO_AUTH_TOKEN",
  },
};

/** The name of the setting that holds the account SID, in the given source. */
export function nameAccountSetting(origin: Origin): string {
  return NAMES[origin].accountSid;
}

/** Returns the keys that are missing for complete credentials. If half of an API key is set, the other half is missing. */
export function listMissing(values: CredentialValues): CredentialKey[] {
  const missing: CredentialKey[] = values.accountSid === undefined ? ["accountSid"] : [];
  if (values.apiKeySid !== undefined && values.apiKeySecret === undefined) return [...missing, "apiKeySecret"];
  if (values.apiKeySid === undefined && values.apiKeySecret !== undefined) return [...missing, "apiKeySid"];
  const hasSecret = values.apiKeySecret !== undefined || values.authToken !== undefined;
  return hasSecret ? missing : [...missing, "authToken"];
}

/** True if nothing is missing. */
export function isComplete(values: CredentialValues): values is CompleteValues {
  return listMissing(values).length === 0;
}

/**
 * Credentials from complete values. An API key takes precedence over an auth token, because it has fewer rights.
 *
 * @param nameOf the name of each value in messages
 * @throws SettingsError if a SID is malformed. Values are never quoted, because a secret is easily pasted one line too high.
 */
export function toCredentials(values: CompleteValues, nameOf: (key: CredentialKey) => string): Credentials {
  const accountSid = toSid(values.accountSid, "AC", "an account SID", nameOf("accountSid"));
  if (values.apiKeySid === undefined) {
    return { accountSid, username: accountSid, password: values.authToken };
  }
  const username = toSid(values.apiKeySid, "SK", "an API key SID", nameOf("apiKeySid"));
  return { accountSid, username, password: values.apiKeySecret };
}

/** @throws SettingsError if a value is not a SID of that kind; the value is not quoted */
export function toSid(value: string, prefix: "AC" | "SK", noun: string, name: string): string {
  if (isSid(value, prefix)) return value;
  const other = prefix === "AC" ? "SK" : "AC";
  const hint = value.startsWith(other)
    ? `it begins with ${other}, as ${prefix === "AC" ? "an API key SID" : "an account SID"} does`
    : `it has ${value.length} characters`;
  throw new SettingsError(`${name} is not ${noun}, which is ${prefix} and 32 hexadecimal digits: ${hint}`);
}
