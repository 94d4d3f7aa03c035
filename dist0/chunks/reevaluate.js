const require_cli_main = require("../cli/main.js");
const require_connect = require("./connect.js");
const require_language = require("./language.js");
const require_find_workspaces = require("./find-workspaces.js");
// cli/twilio/find-workflow.ts
/**
* Finds the only workflow with a SID or friendly name.
*
* @param account for messages
* @param wanted SID or exact friendly name
* @param workspace SID or exact friendly name; without it, all workspaces are searched
* @throws Failure that lists the candidates if none or several match
*/
async function findWorkflow(client, account, wanted, workspace) {
	const workspaces = await require_find_workspaces.findWorkspaces(client, account, workspace);
	const all = [];
	for (const found of workspaces) all.push(...await listWorkflows(client, found));
	const fitting = all.filter(({ sid, friendlyName }) => sid === wanted || friendlyName === wanted);
	const [only, ...others] = fitting;
	if (only === void 0) throw new require_cli_main.Failure(explainNone(wanted, account, workspaces, all));
	if (others.length === 0) return only;
	const list = fitting.map(({ sid, workspace: name }) => `  ${sid} in workspace ${JSON.stringify(name)}`);
	throw new require_cli_main.Failure(`several workflows are named ${JSON.stringify(wanted)}: add its workspace with --workspace, or use its SID\n${list.join("\n")}`);
}
async function listWorkflows(client, workspace) {
	const path = `/v1/Workspaces/${String(workspace.sid)}/Workflows`;
	return (await client.list(path, "workflows")).map((wire) => ({
		path: `${path}/${String(wire.sid)}`,
		sid: String(wire.sid),
		friendlyName: require_find_workspaces.nameOf(wire),
		workspace: require_find_workspaces.nameOf(workspace)
	}));
}
function explainNone(wanted, account, workspaces, all) {
	const names = new Set(all.map(({ friendlyName }) => friendlyName));
	const [only, ...others] = workspaces;
	return `${only === void 0 || others.length > 0 ? account : `workspace ${JSON.stringify(require_find_workspaces.nameOf(only))} of ${account}`} has no workflow ${JSON.stringify(wanted)}${require_language.didYouMean(wanted, names)}; it has ${require_find_workspaces.listNames(names)}`;
}
// cli/commands/reevaluate.ts
/** `taskrouter reevaluate`: only the action `ReEvaluateTasks`, without any change. */
function configure(command, io, finish) {
	command.argument("<WORKFLOW>", "SID or friendly name of the workflow").option("--workspace <SID|NAME>", "workspace of the workflow; needed if several workspaces have one of that name").option("--stack <S>", "read credentials and host from the configuration of this Pulumi stack first").option("--connection <NAME>", "use a connection of that stack's taskrouter:connections").option("--base-url <URL>", "host of TaskRouter, such as http://127.0.0.1:4010; default: Twilio").addHelpText("after", "\nCredentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.\nTasks with a reservation stay where they are.").action(async (workflow, options) => finish(await reevaluate(workflow, options, io)));
}
async function reevaluate(wanted, { workspace, ...connection }, io) {
	return await require_connect.connect(connection, io, async (client, account) => {
		const found = await findWorkflow(client, account, wanted, workspace);
		await client.update(found.path, { ReEvaluateTasks: "true" });
		io.out(`workflow ${JSON.stringify(found.friendlyName)} (${found.sid}) of workspace ${JSON.stringify(found.workspace)}: its waiting tasks are routed again
`);
		return require_cli_main.EXIT.clean;
	});
}
exports.configure = configure;
