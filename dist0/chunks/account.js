const require_twilio = require("./twilio.js");
// provider/lifecycle/presence/account.ts
/**
* Refuses state of another account than the credentials', before any request: that account answers 404 for every object,
* and all of them would count as deleted. Nothing is compared without credentials, which a preview does not need.
*
* @throws OtherAccountError that names both accounts and their sources; in full once per run
*/
function refuseOtherAccount({ account, told }, { accountSid }) {
	if (account === void 0 || typeof accountSid !== "string") return;
	if (accountSid.toLowerCase() === account.sid.toLowerCase()) return;
	if (account.connection !== void 0) throw new require_twilio.OtherAccountError(explainConnection(account, accountSid));
	const summary = `this stack was applied to account ${accountSid}, but the credentials belong to ${describeAccount(account)}`;
	const isTold = told.has(accountSid);
	told.add(accountSid);
	if (isTold) throw new require_twilio.OtherAccountError(summary);
	throw new require_twilio.OtherAccountError(`${summary}: no request was sent. The account of the stack comes from its state. Use the credentials of ${accountSid}, or apply to the other account with a stack of its own (\`pulumi stack init\`)`);
}
function explainConnection({ connection, sid, setting }, accountSid) {
	return `this resource is in account ${accountSid}, but its connection ${JSON.stringify(connection)} belongs to account ${sid} (from ${setting}): no request was sent. Name a connection of ${accountSid}, or correct ${setting}; an object does not move to another account: give the resource there another name`;
}
/** `account AC… (from TWILIO_ACCOUNT_SID)`. */
function describeAccount({ sid, setting }) {
	return `account ${sid} (from ${setting})`;
}
Object.defineProperty(exports, "describeAccount", {
	enumerable: true,
	get: function() {
		return describeAccount;
	}
});
Object.defineProperty(exports, "refuseOtherAccount", {
	enumerable: true,
	get: function() {
		return refuseOtherAccount;
	}
});
