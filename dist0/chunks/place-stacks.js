const require_config = require("./config.js");
const require_cli_main = require("../cli/main.js");
const require_list_config = require("./list-config.js");
const require_preview_plan = require("./preview-plan.js");
const require_project_folder = require("./project-folder.js");
const require_pulumi = require("./pulumi.js");
// cli/commands/fleet/place-stacks.ts
/**
* Finds the account and the workspace of each stack, before anything runs.
*
* @throws Failure after it has shown stacks that are for one workspace
*/
async function placeStacks({ fleet, sources }, io) {
	const placed = [];
	for (const stack of fleet.stacks) placed.push(await place(stack, io));
	const shared = require_config.refuseSharedWorkspaces(placed, sources);
	if (shared.diagnostics.length === 0) return placed;
	io.err(require_config.formatDiagnostics(shared, {
		cwd: io.cwd,
		isColor: io.isColor
	}));
	throw new require_cli_main.Failure("nothing was started: correct the fleet first", require_cli_main.EXIT.usage);
}
async function place(stack, io) {
	const settings = require_config.readStackSettings(stack.folder, stack.stack);
	const own = await findAccount(stack, settings, io);
	const sid = own ?? io.env.TWILIO_ACCOUNT_SID;
	return {
		...stack,
		accountKey: sid ?? stack.account ?? "",
		location: findLocation(settings, own === void 0 ? io.env.TWILIO_REGION : void 0),
		workspace: require_config.workspaceOf(require_project_folder.projectFileOf(stack.folder), stack.folder, stack.stack)
	};
}
/** The account in a stack's configuration: its SID, or a digest of one that is secret. */
async function findAccount({ folder, stack }, { config, encrypted, isOpen }, io) {
	if (typeof config.accountSid === "string") return config.accountSid;
	if (!encrypted.has("accountSid") && !isOpen) return void 0;
	const own = (await require_list_config.listConfig(require_pulumi.createPulumi(io, folder), stack).catch(() => void 0))?.get("accountSid");
	return own?.isSecret === true ? `secret-${require_preview_plan.digest(own.value, 8)}` : own?.value;
}
/** The default region has no name here, so that it is the same whether it is written or not. */
function findLocation({ config }, regionOfEnvironment) {
	const region = config.region ?? regionOfEnvironment;
	return `${config.baseUrl ?? (region === "us1" ? "" : region ?? "")}`;
}
Object.defineProperty(exports, "placeStacks", {
	enumerable: true,
	get: function() {
		return placeStacks;
	}
});
