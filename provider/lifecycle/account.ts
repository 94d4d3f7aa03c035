import type { JsonObject } from "../../language/index.js";
import type { Account } from "../account.js";
import type { Context } from "../context.js";
import { OtherAccountError } from "../twilio/index.js";

/**
 * Refuses state of another account than the credentials', before any request: that account answers 404 for every object,
 * and all of them would count as deleted. Nothing is compared without credentials, which a preview does not need.
 *
 * @throws OtherAccountError that names both accounts and their sources; in full once per run
 */
export function refuseOtherAccount({ account, told }: Context, { accountSid }: JsonObject): void {
  if (account === undefined || typeof accountSid !== "string") return;
  if (accountSid.toLowerCase() === account.sid.toLowerCase()) return;
  const summary = `this stack was applied to account ${accountSid}, but the credentials belong to ${describeAccount(account)}`;
  const isTold = told.has(accountSid);
  told.add(accountSid);
  if (isTold) throw new OtherAccountError(summary);
  throw new OtherAccountError(
    `${summary}: no request was sent. The account of the stack comes from its state. Use the credentials of ${accountSid}, ` +
      "or apply to the other account with a stack of its own (`pulumi stack init`)",
  );
}

/** `account AC… (from TWILIO_ACCOUNT_SID)`. */
export function describeAccount({ sid, setting }: Account): string {
  return `account ${sid} (from ${setting})`;
}
