const require_config = require("./config.js");
const require_project_folder = require("./project-folder.js");
const require_read_stack_config = require("./read-stack-config.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/stack/project-paths.ts
/**
* The paths that the user names, absolute; without any, those of {@link findProjectPaths}.
*
* @param stack a stack whose configuration may name other files
*/
async function resolvePaths(paths, io, stack) {
	return paths.length === 0 ? await findProjectPaths(io, stack) : paths.map((path) => (0, node_path.resolve)(io.cwd, path));
}
/**
* Returns the paths to read if the user names none: the files of the Pulumi project around the current folder, as
* `pulumi up` finds them, or the current folder if there is no such project or its files are not where they would be.
*
* @param stack a stack whose configuration may name other files
*/
async function findProjectPaths(io, stack) {
	const folder = require_project_folder.findProjectAround(io.cwd);
	if (folder === void 0) return [io.cwd];
	const ofStack = stack === void 0 ? void 0 : (await require_read_stack_config.readStackConfig(stack, [folder], io)).get("files")?.value;
	const files = ofStack === void 0 ? require_config.findProjectFiles(require_project_folder.projectFileOf(folder)) : (0, node_path.resolve)(folder, ofStack);
	return [(0, node_fs.existsSync)(files) ? files : defaultOf(io.cwd)];
}
/** A program can pass any folder: the usual name first. */
function defaultOf(cwd) {
	const usual = (0, node_path.join)(cwd, "taskrouter");
	return (0, node_fs.existsSync)(usual) ? usual : cwd;
}
Object.defineProperty(exports, "resolvePaths", {
	enumerable: true,
	get: function() {
		return resolvePaths;
	}
});
