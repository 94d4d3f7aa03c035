import type { JsonObject } from "../../language/index.js";
import type { Context } from "../context.js";
import { StandaloneError } from "../twilio/index.js";

/**
 * Refuses state of another account than the credentials', before any request: that account answers 404 for every object,
 * and all of them would count as deleted. Nothing is compared without credentials, which a preview does not need.
 *
 * @throws StandaloneError that names both accounts, and the setting that names the credentials' one
 */
export function refuseOtherAccount({ account }: Context, { accountSid }: JsonObject): void {
  if (account === undefined || typeof accountSid !== "string") return;
  if (accountSid.toLowerCase() === account.sid.toLowerCase()) return;
  throw new StandaloneError(
    `this stack was applied to account ${accountSid}, but the credentials belong to account ${account.sid} ` +
      `(from ${account.setting}): no request was sent. Use the credentials of ${accountSid}, or apply to the other ` +
      "account with a stack of its own (`pulumi stack init`)",
  );
}
