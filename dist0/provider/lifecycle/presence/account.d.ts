import type { JsonObject } from "../../../language/index.js";
import type { Context } from "../../context.js";
import type { Account } from "../../guards/index.js";
/**
 * Refuses state of another account than the credentials', before any request: that account answers 404 for every object,
 * and all of them would count as deleted. Nothing is compared without credentials, which a preview does not need.
 *
 * @throws OtherAccountError that names both accounts and their sources; in full once per run
 */
export declare function refuseOtherAccount({ account, told }: Context, { accountSid }: JsonObject): void;
/** `account AC… (from TWILIO_ACCOUNT_SID)`. */
export declare function describeAccount({ sid, setting }: Account): string;
