import type { JsonObject } from "../../../language/index.js";
import type { Context } from "../../context.js";
import type { Account } from "../../guards/index.js";
import { OtherAccountError } from "../../twilio/index.js";

/**
 * Refuses state of another account than the credentials', before any request: that account answers 404 for every object,
 * and all of them would count as deleted. Nothing is compared without credentials, which a preview does not need.
 *
 * @throws OtherAccountError that names both accounts and their sources; in full once per run
 */
export function refuseOtherAccount({ account, told }: Context, { accountSid }: JsonObject): void {
  if (account === undefined || typeof accountSid !== "string") return;
  if (accountSid.toLowerCase() === account.sid.toLowerCase()) return;
  if (account.connection !== undefined) throw new OtherAccountError(explainConnection(account, accountSid));
  const summary = `this stack was applied to account ${accountSid}, but the credentials belong to ${describeAccount(account)}`;
  const isTold = told.has(accountSid);
  told.add(accountSid);
  if (isTold) throw new OtherAccountError(summary);
  throw new OtherAccountError(
    `${summary}: no request was sent. The account of the stack comes from its state. Use the credentials of ${accountSid}, ` +
      "or apply to the other account with a stack of its own (`pulumi stack init`)",
  );
}

function explainConnection({ connection, sid, setting }: Account, accountSid: string): string {
  return (
    `this resource is in account ${accountSid}, but its connection ${JSON.stringify(connection)} belongs to account ${sid} ` +
    `(from ${setting}): no request was sent. Name a connection of ${accountSid}, or correct ${setting}; an object does not ` +
    "move to another account: give the resource there another name"
  );
}

/** `account AC… (from TWILIO_ACCOUNT_SID)`. */
export function describeAccount({ sid, setting }: Account): string {
  return `account ${sid} (from ${setting})`;
}
