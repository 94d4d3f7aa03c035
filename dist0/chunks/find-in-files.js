const require_config = require("./config.js");
const require_cli_main = require("../cli/main.js");
const require_twilio = require("./twilio.js");
const require_live = require("./live.js");
const require_project_paths = require("./project-paths.js");
const require_read_stack_config = require("./read-stack-config.js");
const require_read_vars = require("./read-vars.js");
const require_choose_workspace = require("./choose-workspace.js");
require("./client.js");
const require_connect = require("./connect.js");
const require_add_changes = require("./add-changes.js");
const require_from_files = require("./from-files.js");
// cli/commands/drift/find-in-files.ts
/** Compares workspace files with what is live. */
async function findInFiles(paths, options, io) {
	const { stack, workspace } = options;
	const absolute = await require_project_paths.resolvePaths(paths, io, stack);
	const loaded = require_config.loadWorkspace(absolute, {
		...await require_read_vars.readStackOptions(stack, absolute, io),
		onlyErrors: true
	});
	const { desired } = loaded;
	if (desired === void 0) {
		io.err(require_config.formatDiagnostics(loaded, {
			cwd: io.cwd,
			isColor: io.isColor
		}));
		throw new require_cli_main.Failure("the files have errors, so nothing was compared: correct them first");
	}
	const wanted = workspace ?? desired.workspace.sid ?? desired.workspace.friendlyName;
	const live = await require_connect.connect(options, io, async (client, account) => require_live.readWorkspace(require_twilio.createLists(client), await require_choose_workspace.chooseWorkspace(client, account, wanted)));
	const found = require_from_files.compareFiles(desired, require_config.fromLive(live), live);
	const against = paths.length === 0 ? "the files of this folder" : paths.join(", ");
	if (options.connection !== void 0) return {
		against,
		...found
	};
	const config = stack === void 0 ? void 0 : await require_read_stack_config.readStackConfig(stack, absolute, io);
	const get = (key) => (key === "baseUrl" ? options.baseUrl : void 0) ?? config?.get(key)?.value;
	return {
		against,
		...await require_add_changes.withChanges(found, options, () => require_twilio.resolveSettings(get, io.env), io)
	};
}
exports.findInFiles = findInFiles;
