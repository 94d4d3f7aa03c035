const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_cli_main = require("../cli/main.js");
const require_config = require("./config.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
let diff = require("diff");
// cli/files/show-diff.ts
/** Most lines of one file's diff. */
const MAX_LINES = 200;
/** Most lines added and removed: the time of a comparison grows with their square. */
const MAX_EDITS = 5e3;
/** Prints the changes of a file as a unified diff with three lines of context. */
function showDiff(path, before, after, options) {
	const { isColor, maxLines = MAX_LINES } = options;
	const colors = picocolors.default.createColors(isColor);
	const patch = (0, diff.structuredPatch)(path, path, before, after, void 0, void 0, {
		context: 3,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) return `--- ${path}\n+++ ${path}\ntoo many changes to show\n`;
	const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`), ...changed.map((line) => colorize(require_config.cleanText(line.replace(/\r$/, "")), colors))]);
	const more = lines.length - maxLines;
	const shown = more > 0 ? [...lines.slice(0, maxLines), `… and ${more} more lines`] : lines;
	return [
		`--- ${path}`,
		`+++ ${path}`,
		...shown
	].map((line) => `${line}\n`).join("");
}
function colorize(line, colors) {
	if (line.startsWith("+")) return colors.green(line);
	return line.startsWith("-") ? colors.red(line) : line;
}
// cli/files/rewrite-file.ts
const BYTE_ORDER_MARK = Buffer.from([
	239,
	187,
	191
]);
/**
* Replaces the text of a file. It is first written next to the file, so that there is always one whole file. Permissions,
* a byte order mark, and as far as the system allows the owner and hard links are kept.
*
* @param path real path of a file; for a symlink, its target
* @param shown the path to show to the user
* @throws Failure with the reason if it could not be written
*/
function rewriteFile(path, text, shown) {
	const temporary = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.${process.pid}.tmp`);
	let isBegun = false;
	try {
		const stat = (0, node_fs.statSync)(path);
		const mark = hasMark(path) ? BYTE_ORDER_MARK : Buffer.alloc(0);
		const bytes = Buffer.concat([mark, Buffer.from(text)]);
		const file = (0, node_fs.openSync)(temporary, "wx", stat.mode);
		isBegun = true;
		const isOwned = writeOwned(file, bytes, stat);
		(0, node_fs.chmodSync)(temporary, stat.mode);
		if (!isOwned || stat.nlink > 1) overwrite(path, bytes, temporary);
		else (0, node_fs.renameSync)(temporary, path);
	} catch (error) {
		if (isBegun) (0, node_fs.rmSync)(temporary, { force: true });
		throw new require_cli_main.Failure(`cannot write ${shown}: ${describe(error)}`);
	}
}
/** Writes and closes a file. Returns whether it has the owner of the other one: only root can give a file away. */
function writeOwned(file, bytes, { uid, gid }) {
	try {
		(0, node_fs.writeFileSync)(file, bytes);
		const own = (0, node_fs.fstatSync)(file);
		if (own.uid !== uid || own.gid !== gid) (0, node_fs.fchownSync)(file, uid, gid);
		return true;
	} catch (error) {
		if (error.syscall === "fchown") return false;
		throw error;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
/** Writes into the file itself, which keeps its owner and its other names; the new file replaces it if that fails. */
function overwrite(path, bytes, whole) {
	try {
		(0, node_fs.writeFileSync)(path, bytes);
	} catch {
		(0, node_fs.renameSync)(whole, path);
		return;
	}
	(0, node_fs.rmSync)(whole, { force: true });
}
function hasMark(path) {
	const file = (0, node_fs.openSync)(path, "r");
	try {
		const bytes = Buffer.alloc(BYTE_ORDER_MARK.length);
		return (0, node_fs.readSync)(file, bytes) === bytes.length && bytes.equals(BYTE_ORDER_MARK);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
const REASONS = {
	EACCES: "its folder is not writable, check the permissions",
	EPERM: "its folder is not writable, check the permissions",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left",
	EEXIST: "another run left a temporary file, remove it",
	ENOENT: "it does not exist any more"
};
function describe(error) {
	const { code = "" } = error;
	return REASONS[code] ?? (code || String(error));
}
Object.defineProperty(exports, "rewriteFile", {
	enumerable: true,
	get: function() {
		return rewriteFile;
	}
});
Object.defineProperty(exports, "showDiff", {
	enumerable: true,
	get: function() {
		return showDiff;
	}
});
