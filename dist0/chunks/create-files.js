const require_cli_main = require("../cli/main.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/files/create-files.ts
/**
* Creates files in a folder that has none of them: all or none. They are written next to their places first, so that a
* run that fails or is killed leaves no half of them. Folders that exist are kept with everything in them.
*
* @param folder absolute; created if it does not exist
* @param shown the folder as the user wrote it
* @throws Failure with the reason if they could not be written
*/
function createFiles(folder, files, shown) {
	const folders = [];
	const moved = [];
	let stage;
	try {
		folders.push(...makeFolder(folder));
		stage = (0, node_fs.mkdtempSync)((0, node_path.join)(folder, ".taskrouter-"));
		for (const { path, text } of files) writeInto(stage, path, text);
		moveAll(stage, folder, moved);
		(0, node_fs.rmSync)(stage, {
			recursive: true,
			force: true
		});
	} catch (error) {
		for (const path of [...stage === void 0 ? [] : [stage], ...moved]) (0, node_fs.rmSync)(path, {
			recursive: true,
			force: true
		});
		for (const path of folders.reverse()) removeEmpty(path);
		throw new require_cli_main.Failure(`cannot write to ${shown}: ${describe(error)}`);
	}
}
/** Creates a folder and those above it; returns the ones that did not exist, the outermost first. */
function makeFolder(folder) {
	if ((0, node_fs.existsSync)(folder)) {
		if ((0, node_fs.statSync)(folder).isDirectory()) return [];
		throw Object.assign(/* @__PURE__ */ new Error(), { code: "ENOTDIR" });
	}
	const above = (0, node_path.dirname)(folder);
	const made = above === folder ? [] : makeFolder(above);
	(0, node_fs.mkdirSync)(folder);
	return [...made, folder];
}
function writeInto(folder, path, text) {
	const target = (0, node_path.join)(folder, path);
	(0, node_fs.mkdirSync)((0, node_path.dirname)(target), { recursive: true });
	(0, node_fs.writeFileSync)(target, text, { flag: "wx" });
}
/** Moves everything in a folder into another one; a file that exists there ends it. */
function moveAll(from, to, moved) {
	for (const entry of (0, node_fs.readdirSync)(from, { withFileTypes: true })) {
		const source = (0, node_path.join)(from, entry.name);
		const target = (0, node_path.join)(to, entry.name);
		const existing = (0, node_fs.lstatSync)(target, { throwIfNoEntry: false });
		if (existing?.isDirectory() && entry.isDirectory()) moveAll(source, target, moved);
		else if (existing !== void 0) throw Object.assign(/* @__PURE__ */ new Error(), { code: "EEXIST" });
		else {
			(0, node_fs.renameSync)(source, target);
			moved.push(target);
		}
	}
}
function removeEmpty(folder) {
	try {
		(0, node_fs.rmdirSync)(folder);
	} catch {}
}
const REASONS = {
	EACCES: "it is not writable, check the permissions",
	EPERM: "it is not writable, check the permissions",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left",
	EEXIST: "a file appeared there meanwhile: run again",
	ENOTDIR: "it is not a folder",
	ELOOP: "its symlinks lead in a circle",
	ENAMETOOLONG: "a name is longer than the file system allows",
	ENOENT: "a symlink on the way leads nowhere"
};
function describe(error) {
	const { code = "" } = error;
	return REASONS[code] ?? (code || String(error));
}
Object.defineProperty(exports, "createFiles", {
	enumerable: true,
	get: function() {
		return createFiles;
	}
});
