import { didYouMean, isJsonObject, isSid, type Json, parseJson } from "../../language/index.js";
import { OtherAccountError, type Settings, SettingsError, StandaloneError } from "../twilio/index.js";
import type { Account } from "./account.js";

/** The only account and the only workspace that operations may touch: `taskrouter:expect`. */
export interface Expectation {
  readonly accountSid?: string;
  /** Exact friendly name. */
  readonly workspace?: string;
  /** The setting, for messages: `taskrouter:expect`. */
  readonly setting: string;
}

const KEYS = ["accountSid", "workspace"];

/**
 * Reads the account and the workspace that a stack, or one of its connections, is meant for.
 *
 * @param value the setting, JSON or its text; undefined if it is not set
 * @param setting its name in messages
 * @throws SettingsError for a value that has no meaning: a guard that is not understood must not count as absent
 */
export function readExpectation(value: Json | undefined, setting: string): Expectation {
  if (value === undefined || value === "") return { setting };
  const map = typeof value === "string" ? parseJson(value) : value;
  if (!isJsonObject(map))
    throw new SettingsError(
      `${setting} must be a map: use \`pulumi config set --path ${setting}.accountSid AC…\` and ` +
        `\`pulumi config set --path ${setting}.workspace NAME\``,
    );
  for (const [key, member] of Object.entries(map)) {
    if (!KEYS.includes(key))
      throw new SettingsError(
        `${setting} has the unknown key ${JSON.stringify(key)}${didYouMean(key, KEYS) || ":"} it can have ${KEYS.join(" and ")}`,
      );
    if (typeof member !== "string" || member === "") throw new SettingsError(`${setting}.${key} must be text`);
  }
  const { accountSid, workspace } = map;
  if (typeof accountSid === "string" && !isSid(accountSid, "AC"))
    throw new SettingsError(`${setting}.accountSid must be an account SID, which is AC and 32 hexadecimal digits`);
  return {
    setting,
    ...(typeof accountSid === "string" && { accountSid }),
    ...(typeof workspace === "string" && { workspace }),
  };
}

/** @throws OtherAccountError if credentials belong to another account than the expected one, before any request */
export function refuseUnexpectedAccount(
  { accountSid, setting }: Expectation,
  settings: Settings,
  account: Account,
): void {
  if (accountSid === undefined || accountSid.toLowerCase() === settings.accountSid.toLowerCase()) return;
  throw new OtherAccountError(
    `this stack is meant for account ${accountSid} (${setting}.accountSid), but the credentials belong to account ` +
      `${account.sid} (from ${account.setting}): no request was sent. Use the credentials of ${accountSid}, or correct ` +
      `${setting}.accountSid`,
  );
}

/**
 * Refuses a workspace of another name than the expected one.
 *
 * @param workspace `WS…`, or what is going to be created
 * @throws StandaloneError
 */
export function refuseUnexpectedWorkspace(expectation: Expectation, name: Json | undefined, workspace: string): void {
  const refusal = findUnexpectedWorkspace(expectation, name, workspace);
  if (refusal !== undefined) throw new StandaloneError(refusal);
}

/** The message for a workspace of another name than the expected one; undefined if it is the one. */
export function findUnexpectedWorkspace(
  { workspace: expected, setting }: Expectation,
  name: Json | undefined,
  workspace: string,
): string | undefined {
  if (expected === undefined || name === expected) return undefined;
  return (
    `this stack is meant for the workspace ${JSON.stringify(expected)} (${setting}.workspace), but ${workspace} is named ` +
    `${JSON.stringify(name)}: nothing was written. Choose the stack of that workspace, or correct the setting with ` +
    `\`pulumi config set --path ${setting}.workspace NAME\``
  );
}
