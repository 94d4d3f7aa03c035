const require_config = require("./config.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
const require_count = require("./count.js");
const require_twilio = require("./twilio.js");
const require_live = require("./live.js");
const require_cli_main = require("../cli/main.js");
const require_rewrite_file = require("./rewrite-file.js");
const require_project_paths = require("./project-paths.js");
const require_read_vars = require("./read-vars.js");
const require_choose_workspace = require("./choose-workspace.js");
require("./client.js");
const require_connect = require("./connect.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/files/write-together.ts
/**
* Writes several files, or none: before the first one, each must be as it was read, and writable. If one fails all the
* same, those before it get their texts back.
*
* @param show the path to show to the user
* @throws Failure that names the file and the reason
*/
function writeTogether(changes, show) {
	for (const change of changes) check(change, show(change.path));
	const done = [];
	try {
		for (const change of changes) {
			write(change, show(change.path));
			done.push(change);
		}
	} catch (error) {
		for (const change of done.reverse()) undo(change, show(change.path));
		throw error;
	}
}
function check({ path, before }, shown) {
	if (before === void 0) return;
	if (readText(path, shown) !== before) throw new require_cli_main.Failure(`${shown} changed while it was compared, so nothing was written: run the command again`);
	try {
		const real = (0, node_fs.realpathSync)(path);
		(0, node_fs.accessSync)(real, node_fs.constants.W_OK);
		(0, node_fs.accessSync)((0, node_path.dirname)(real), node_fs.constants.W_OK);
	} catch {
		throw new require_cli_main.Failure(`cannot write ${shown}: it is read-only, check the permissions. Nothing was written`);
	}
}
function readText(path, shown) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8").replace(/^\uFEFF/, "");
	} catch {
		throw new require_cli_main.Failure(`${shown} does not exist any more, so nothing was written: run the command again`);
	}
}
function write({ path, before, after }, shown) {
	if (after === void 0) (0, node_fs.rmSync)((0, node_fs.realpathSync)(path));
	else if (before === void 0) create(path, after, shown);
	else require_rewrite_file.rewriteFile((0, node_fs.realpathSync)(path), after, shown);
}
function create(path, text, shown) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
		(0, node_fs.writeFileSync)(path, text, { flag: "wx" });
	} catch (error) {
		throw new require_cli_main.Failure(`cannot write ${shown}: ${error.code ?? String(error)}`);
	}
}
function undo({ path, before, after }, shown) {
	if (before === void 0) (0, node_fs.rmSync)(path, { force: true });
	else if (after === void 0) (0, node_fs.writeFileSync)(path, before);
	else require_rewrite_file.rewriteFile((0, node_fs.realpathSync)(path), before, shown);
}
// cli/commands/export/update.ts
/** `taskrouter export --update`: brings what changed live into the files. Returns the exit code. */
async function updateFiles(paths, options, io) {
	const { all, check, stack, only } = options;
	const absolute = await require_project_paths.resolvePaths(paths, io, stack);
	const stackOptions = await require_read_vars.readStackOptions(stack, absolute, io);
	const loaded = require_config.loadWorkspace(absolute, stackOptions);
	if (loaded.desired === void 0) {
		io.err(require_config.formatDiagnostics(loaded, {
			cwd: io.cwd,
			isColor: io.isColor
		}));
		io.err("the files have errors, so they were left as they are: correct them first\n");
		return require_cli_main.EXIT.findings;
	}
	const { sid, friendlyName } = loaded.desired.workspace;
	const live = await readLive(options, options.workspace ?? sid ?? friendlyName, io);
	return finishUpdate(require_config.updateWorkspace(absolute, live, {
		...stackOptions,
		addsAll: all === true,
		...only !== void 0 && { only }
	}), {
		isCheck: check === true,
		...LIVE
	}, io);
}
const LIVE = {
	undeclared: "is live and not declared: --all adds it",
	same: "the files have what is live"
};
/** Writes or shows the files of an update, and reports it. Returns the exit code. */
function finishUpdate(result, end, io) {
	const view = require_config.createView(result, io.cwd);
	const show = (path) => require_config.showSafePath(path, view);
	if (end.isCheck) showChanges(result, show, io);
	else writeTogether(result.files, show);
	report(result, show, end, io);
	return isLeft(result) || end.isCheck && result.files.length > 0 ? require_cli_main.EXIT.findings : require_cli_main.EXIT.clean;
}
/** True if something that differs is not, and will not be, in the files. */
function isLeft({ diagnostics, twins }) {
	return diagnostics.length > 0 || twins.length > 0;
}
function readLive(options, wanted, io) {
	return require_connect.connect(options, io, async (client, account) => require_live.readWorkspace(require_twilio.createLists(client), await require_choose_workspace.chooseWorkspace(client, account, wanted)));
}
function showChanges({ files }, show, io) {
	for (const { path, before = "", after = "" } of files) io.out(require_rewrite_file.showDiff(show(path), before, after, {
		isColor: io.isColor,
		maxLines: Number.POSITIVE_INFINITY
	}));
}
function report(result, show, end, io) {
	if (!end.isCheck) for (const { path, after } of result.files) io.out(`${show(path)}${after === void 0 ? " (removed)" : ""}\n`);
	io.err(require_config.formatDiagnostics(result, {
		cwd: io.cwd,
		isColor: io.isColor
	}));
	list(result.renamed, "has another name now", io);
	list(result.twins, "is left as it is: several live objects have this name", io);
	if (end.undeclared !== void 0) list(result.undeclared, end.undeclared, io);
	for (const { section, key, code } of result.notes) if (code !== "unnamed-sid") io.err(`${section} ${require_language.safeLine(JSON.stringify(key ?? ""))} is left as it is: files cannot hold what is live\n`);
	if (result.allowed.length > 0) io.err(`TaskRouter accepted what some rules refuse, so the files allow it: ${result.allowed.join(", ")}\n`);
	io.err(`${sumUp(result, end)}\n`);
}
/** Most objects that are listed one by one. */
const MOST = 20;
function list(objects, text, io) {
	for (const { section, friendlyName } of objects.slice(0, MOST)) io.err(`${nounOf(section)} ${require_language.safeLine(JSON.stringify(friendlyName))} ${text}\n`);
	if (objects.length > MOST) io.err(`and ${objects.length - MOST} more of these\n`);
}
function nounOf(section) {
	return (section === "workspace" ? require_model.kinds.Workspace : require_model.kindOfSection(section)).noun;
}
function sumUp(result, { isCheck, same }) {
	const { files, changed, renamed, added, removed } = result;
	const done = [
		[changed.length + renamed.length, "changed"],
		[added.length, "added"],
		[removed.length, "removed"]
	].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	if (files.length === 0) return isLeft(result) ? "nothing was changed: the differences above are left to you" : `${same}: nothing to change`;
	return `${done.join(", ")} in ${require_count.count(files.length, "file")}${isCheck ? ": nothing is written with --check" : ""}`;
}
exports.finishUpdate = finishUpdate;
exports.updateFiles = updateFiles;
