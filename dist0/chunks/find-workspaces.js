const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
// cli/twilio/names.ts
/** The friendly name of a live object. */
function nameOf(wire) {
	return String(wire.friendly_name);
}
/** Most names in a message. */
const SHOWN = 20;
/** Lists names for a message, sorted and quoted. */
function listNames(names) {
	const quoted = [...new Set(names)].sort().map((name) => JSON.stringify(name));
	if (quoted.length === 0) return "none";
	return quoted.length <= SHOWN ? quoted.join(", ") : `${quoted.slice(0, SHOWN).join(", ")} and ${quoted.length - SHOWN} more`;
}
// cli/twilio/find-workspaces.ts
/**
* Returns the workspaces of the account, or those with a SID or an exact friendly name.
*
* @param account for messages
* @throws Failure that lists the names if there is no such workspace
*/
async function findWorkspaces(client, account, wanted) {
	const all = await client.list("/v1/Workspaces", "workspaces");
	if (wanted === void 0) return all;
	const fitting = all.filter(({ sid, friendly_name: name }) => sid === wanted || name === wanted);
	if (fitting.length > 0) return fitting;
	const names = all.map(nameOf);
	throw new require_cli_main.Failure(`${account} has no workspace ${JSON.stringify(wanted)}${require_language.didYouMean(wanted, names)}; it has ${listNames(names)}`);
}
Object.defineProperty(exports, "findWorkspaces", {
	enumerable: true,
	get: function() {
		return findWorkspaces;
	}
});
Object.defineProperty(exports, "listNames", {
	enumerable: true,
	get: function() {
		return listNames;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
