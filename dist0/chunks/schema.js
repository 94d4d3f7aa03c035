const require_config = require("./config.js");
const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
const require_project_paths = require("./project-paths.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/commands/schema.ts
/** `taskrouter schema`: the schema for editors, with the keys that the files declare. */
function configure(command, io, finish) {
	command.argument("[PATH...]", "files and folders; default: those of the Pulumi project (taskrouter:files, or the folder taskrouter), else the current folder", require_parse_option.collect).option("--out <FILE>", "write the schema to a file; default: standard output").option("--stack <S>", "apply the overlay of this Pulumi stack").addHelpText("after", "\nEditors then complete declared keys, for example after `queue:`. Run it again when keys change.\nFiles with mistakes are read as far as possible; `taskrouter validate` shows the mistakes.").action(async (paths, options) => finish(await printSchema(paths, options, io)));
}
async function printSchema(paths, { stack, out }, io) {
	const absolute = await require_project_paths.resolvePaths(paths, io, stack);
	const { keys, isComplete } = require_config.listKeys(absolute, stack === void 0 ? {} : { stack });
	const text = `${JSON.stringify(require_config.suggestKeys(require_config.workspaceFileSchema, keys), null, 2)}\n`;
	if (!isComplete) io.err("warning: a file cannot be read, and its keys are missing: `taskrouter validate` says why\n");
	if (out === void 0) io.out(text);
	else writeTo((0, node_path.resolve)(io.cwd, out), text, out);
	return require_cli_main.EXIT.clean;
}
function writeTo(path, text, shown) {
	try {
		(0, node_fs.writeFileSync)(path, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new require_cli_main.Failure(`cannot write ${JSON.stringify(shown)}: ${reason}`);
	}
}
exports.configure = configure;
