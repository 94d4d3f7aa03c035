const require_config = require("./config.js");
const require_language = require("./language.js");
const require_count = require("./count.js");
const require_cli_main = require("../cli/main.js");
const require_rewrite_file = require("./rewrite-file.js");
const require_parse_option = require("./parse-option.js");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
// cli/commands/fmt.ts
/** Name of standard input in findings and diffs. */
const INPUT = "<stdin>";
/** Largest input in bytes, as for a file. */
const MAX_INPUT = 8388608;
/** Most lines per file in the diff of `--check`. */
const SHORT = 20;
/** `taskrouter fmt`: formats workspace files. */
function configure(command, io, finish) {
	command.argument("[PATH...]", "files and folders, or - for standard input; default: the current folder", require_parse_option.collect).option("--check", "write nothing; show the changes, and fail if there are any").addHelpText("after", "\nKeys are sorted as in the schema, comments and anchors stay, and the meaning of the files does not change:\nexpressions and the order of TaskRouter's own JSON stay as they are.\nExit code 1: a file could not be read or is malformed, and was left unchanged; with --check: a file would change.").action(async (paths, options) => finish(await format(paths, options, io)));
}
async function format(paths, { check }, io) {
	if (paths.includes("-")) return formatInput(paths, check === true, io);
	const places = (paths.length === 0 ? ["."] : paths).map((path) => (0, node_path.resolve)(io.cwd, path));
	const result = require_config.formatFiles(places);
	const changed = result.files.filter(({ before, after }) => before !== after);
	const view = require_config.createView(result, io.cwd);
	const handle = check ? showChange : writeChange;
	const failed = changed.filter((file) => !handle(file, require_config.showSafePath(file.path, view), io));
	io.err(require_config.formatDiagnostics(result, { cwd: io.cwd }));
	if (result.files.length > 0) io.err(`${summarize(result.files.length, changed.length, failed.length, check === true)}\n`);
	if (failed.length > 0) return require_cli_main.EXIT.failed;
	return hasErrors(result) || check === true && changed.length > 0 ? require_cli_main.EXIT.findings : require_cli_main.EXIT.clean;
}
const showChange = ({ before, after }, shown, io) => {
	io.out(require_rewrite_file.showDiff(shown, before, after, {
		isColor: io.isColor,
		maxLines: SHORT
	}));
	return true;
};
/** A file that cannot be written does not stop the others from being formatted. */
const writeChange = ({ realPath, after }, shown, io) => {
	try {
		require_rewrite_file.rewriteFile(realPath, after, shown);
		io.out(`${shown}\n`);
		return true;
	} catch (error) {
		if (!(error instanceof require_cli_main.Failure)) throw error;
		io.err(`error: ${error.message}\n`);
		return false;
	}
};
function summarize(all, changed, failed, isCheck) {
	const files = require_count.count(all, "file");
	if (changed === 0) return `${files}: all formatted`;
	if (isCheck) return `${files}: ${changed} ${changed === 1 ? "is" : "are"} not formatted`;
	return `${files}: ${changed - failed} formatted${failed > 0 ? `, ${failed} not written` : ""}`;
}
function hasErrors({ diagnostics }) {
	return diagnostics.some(({ severity }) => severity === "error");
}
/** For editors: reads a text and prints the formatted one; prints nothing if there is a finding. */
async function formatInput(paths, isCheck, io) {
	if (paths.length > 1) throw new require_cli_main.Failure("- means standard input, which is formatted alone: remove the other paths", require_cli_main.EXIT.usage);
	const input = await io.readInput(MAX_INPUT);
	if (input.length > MAX_INPUT) throw new require_cli_main.Failure(`standard input has more than ${require_language.formatNumber(MAX_INPUT)} bytes, the limit of a file`);
	const { mark, text } = decode(input);
	const result = require_config.formatSource(INPUT, text);
	io.err(require_config.formatDiagnostics(result, { cwd: io.cwd }));
	const [file] = result.files;
	if (file === void 0 || hasErrors(result)) return require_cli_main.EXIT.findings;
	if (!isCheck) {
		io.data(mark + file.after);
		return require_cli_main.EXIT.clean;
	}
	if (file.after !== file.before) showChange(file, INPUT, io);
	return file.after === file.before ? require_cli_main.EXIT.clean : require_cli_main.EXIT.findings;
}
function decode(bytes) {
	if (!(0, node_buffer.isUtf8)(bytes)) throw new require_cli_main.Failure("standard input is not UTF-8 text");
	const text = Buffer.from(bytes).toString("utf8");
	return text.startsWith("﻿") ? {
		mark: "﻿",
		text: text.slice(1)
	} : {
		mark: "",
		text
	};
}
exports.configure = configure;
