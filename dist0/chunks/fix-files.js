const require_config = require("./config.js");
const require_language = require("./language.js");
const require_count = require("./count.js");
const require_rewrite_file = require("./rewrite-file.js");
let node_fs = require("node:fs");
// cli/commands/validate/fix-files.ts
/** Writes the files that fixes change, and reports each fix on standard error. */
function writeFixes({ files, fixed, result }, io) {
	const view = require_config.createView(result, io.cwd);
	for (const { path, after } of files) require_rewrite_file.rewriteFile((0, node_fs.realpathSync)(path), after, require_config.showSafePath(path, view));
	for (const { file, line, column, done, code } of fixed) io.err(`fixed ${require_language.safeLine(file)}:${line}:${column}: ${done} [${code}]\n`);
}
/** Shows the changes of fixes, and writes nothing. */
function showFixes({ files, fixed, result }, io) {
	const view = require_config.createView(result, io.cwd);
	for (const { path, before, after } of files) io.out(require_rewrite_file.showDiff(require_config.showSafePath(path, view), before, after, {
		isColor: io.isColor,
		maxLines: Number.POSITIVE_INFINITY
	}));
	io.err(`${require_count.count(fixed.length, "finding")} in ${require_count.count(files.length, "file")} would be fixed\n`);
}
exports.showFixes = showFixes;
exports.writeFixes = writeFixes;
