const require_cli_main = require("../cli/main.js");
const require_find_workspaces = require("./find-workspaces.js");
// cli/twilio/choose-workspace.ts
/**
* Finds the workspace that the user means: the one with a SID or an exact friendly name, or the only one.
*
* @param account for messages
* @throws Failure that lists the workspaces if none or several match
*/
async function chooseWorkspace(client, account, wanted) {
	const fitting = await require_find_workspaces.findWorkspaces(client, account, wanted);
	const [only, ...others] = fitting;
	if (only === void 0) throw new require_cli_main.Failure(`${account} has no workspace`);
	if (others.length === 0) return only;
	throw new require_cli_main.Failure(explainSeveral(account, wanted, fitting), require_cli_main.EXIT.usage);
}
function explainSeveral(account, wanted, fitting) {
	const list = fitting.map((workspace) => `  ${String(workspace.sid)} ${JSON.stringify(require_find_workspaces.nameOf(workspace))}`).join("\n");
	return `${wanted === void 0 ? `${account} has ${fitting.length} workspaces: choose one with --workspace, by its name or SID` : `${account} has ${fitting.length} workspaces named ${JSON.stringify(wanted)}: choose one with --workspace, by its SID`}\n${list}`;
}
Object.defineProperty(exports, "chooseWorkspace", {
	enumerable: true,
	get: function() {
		return chooseWorkspace;
	}
});
