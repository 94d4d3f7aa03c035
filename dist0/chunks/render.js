const require_config = require("./config.js");
const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
const require_project_paths = require("./project-paths.js");
const require_read_vars = require("./read-vars.js");
// cli/commands/render.ts
/** `taskrouter render`: shows the workspace that files declare, with everything written out. */
function configure(command, io, finish) {
	command.argument("[PATH...]", "files and folders; default: those of the Pulumi project (taskrouter:files, or the folder taskrouter), else the current folder", require_parse_option.collect).option("--stack <S>", "apply the overlay and the variables of this Pulumi stack; without it, variables have their defaults").option("--json", "print TaskRouter's JSON, objects by key; queues are named by their keys").addHelpText("after", "\nPrints one file that declares the same workspace, without repetitions, named expressions, variables and overlays.\nSecrets stay ${vars.NAME}. Exit code 1: there is an error, or a repetition needs a stack.").action(async (paths, options) => finish(await render(paths, options, io)));
}
async function render(paths, { stack, json }, io) {
	const absolute = await require_project_paths.resolvePaths(paths, io, stack);
	const options = await require_read_vars.readStackOptions(stack, absolute, io);
	const result = require_config.renderWorkspace(absolute, options);
	const { rendered } = result;
	if (rendered === void 0) {
		io.err(require_config.formatDiagnostics(result, io));
		return require_cli_main.EXIT.findings;
	}
	io.data(json ? `${require_language.safeJson(JSON.stringify(rendered.json, null, 2))}\n` : rendered.yaml);
	return require_cli_main.EXIT.clean;
}
exports.configure = configure;
