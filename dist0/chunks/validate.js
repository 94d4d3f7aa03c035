const require_config = require("./config.js");
const require_cli_main = require("../cli/main.js");
const require_formats = require("./formats.js");
const require_parse_option = require("./parse-option.js");
const require_project_paths = require("./project-paths.js");
const require_read_vars = require("./read-vars.js");
let commander = require("commander");
// cli/commands/validate.ts
const FORMATS = Object.keys(require_formats.formats);
/** `taskrouter validate`: shows all findings at once. */
function configure(command, io, finish) {
	command.argument("[PATH...]", "files and folders; default: those of the Pulumi project (taskrouter:files, or the folder taskrouter), else the current folder", require_parse_option.collect).option("--format <FORMAT>", `output format: ${FORMATS.join(", ")}`, require_parse_option.oneOf(FORMATS), "text").option("--stack <S>", "apply the overlay and the variables of this Pulumi stack; without it, ${vars.x} can be any value").option("--strict", "treat warnings as errors").option("--fix", "apply safe corrections to the files, then show the remaining findings").addOption(new commander.Option("--fix-dry-run", "show the changes of --fix as a diff, and write nothing").conflicts("fix")).addHelpText("after", "\nExit code 1: there is an error (with --strict: an error or a warning); with --fix: one remains;\nwith --fix-dry-run also: --fix would change a file.").action(async (paths, options) => finish(await validate(paths, options, io)));
}
async function validate(paths, options, io) {
	const { format, stack, strict, fix, fixDryRun } = options;
	const absolute = await require_project_paths.resolvePaths(paths, io, stack);
	const stackOptions = await require_read_vars.readStackOptions(stack, absolute, io);
	const fixed = fix || fixDryRun ? require_config.fixWorkspace(absolute, stackOptions, io.cwd) : void 0;
	const result = fixed?.result ?? require_config.loadWorkspace(absolute, stackOptions);
	const failing = isFailing(result, strict === true) ? require_cli_main.EXIT.findings : require_cli_main.EXIT.clean;
	if (fixed) (await Promise.resolve().then(() => require("./fix-files.js")))[fixDryRun ? "showFixes" : "writeFixes"](fixed, io);
	if (fixed && fixDryRun) return fixed.files.length > 0 ? require_cli_main.EXIT.findings : failing;
	require_formats.formats[format](result, io);
	return failing;
}
function isFailing({ diagnostics }, isStrict) {
	return diagnostics.some(({ severity }) => severity === "error" || isStrict && severity === "warning");
}
exports.configure = configure;
