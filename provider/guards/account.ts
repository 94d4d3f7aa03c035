import { nameAccountSetting, nameInConnection, type Settings, SettingsError } from "../twilio/index.js";

/** The account that the credentials belong to. */
export interface Account {
  readonly sid: string;
  /** The setting that names it: `TWILIO_ACCOUNT_SID`. */
  readonly setting: string;
  /** The connection of the stack configuration, if the resource names one. */
  readonly connection?: string;
  /** The API key, if the credentials are one. */
  readonly keySid?: string;
  /** Origin of TaskRouter's API. */
  readonly baseUrl: string;
}

/** The account of settings. */
export function toAccount({ accountSid, username, origin, connection, baseUrl }: Settings): Account {
  const key = username === accountSid ? {} : { keySid: username };
  if (connection === undefined) return { sid: accountSid, setting: nameAccountSetting(origin), ...key, baseUrl };
  return { sid: accountSid, setting: nameInConnection(connection, "accountSid"), connection, ...key, baseUrl };
}

/**
 * Returns the account, or undefined as long as the credentials are incomplete.
 *
 * @throws OtherAccountError if the stack names another account than the credentials'
 */
export function findAccount(resolve: () => Settings): Account | undefined {
  try {
    return toAccount(resolve());
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}
