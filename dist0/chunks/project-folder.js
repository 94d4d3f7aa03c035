const require_cli_main = require("../cli/main.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/stack/project-folder.ts
/**
* Finds the folder of the Pulumi project that contains one of the paths, in order of preference.
*
* @param paths absolute paths
* @throws Failure if there is none
*/
function findProjectFolder(paths) {
	const found = paths.flatMap(listAncestors).find(holdsProject);
	if (found !== void 0) return found;
	throw new require_cli_main.Failure(`--stack needs a Pulumi project: there is no Pulumi.yaml in ${paths.at(-1) ?? "."} or above it`);
}
/**
* Finds the project around a folder, for a command that works on its state.
*
* @param command its name, for the message
* @throws Failure if there is none
*/
function findOwnProject(cwd, command) {
	const found = findProjectAround(cwd);
	if (found !== void 0) return found;
	throw new require_cli_main.Failure(`there is no Pulumi.yaml in ${cwd} or above it: run ${command} in a Pulumi project`, require_cli_main.EXIT.usage);
}
/** The folder of the project around a folder. */
function findProjectAround(folder) {
	return listAncestors(folder).find(holdsProject);
}
const PROJECT_FILES = ["Pulumi.yaml", "Pulumi.yml"];
/** Returns whether a folder is that of a Pulumi project. */
function holdsProject(folder) {
	return (0, node_fs.existsSync)(projectFileOf(folder));
}
/** The path of a project's file, which exists only in the folder of a project. */
function projectFileOf(folder) {
	return PROJECT_FILES.map((name) => (0, node_path.join)(folder, name)).find((path) => (0, node_fs.existsSync)(path)) ?? (0, node_path.join)(folder, "Pulumi.yaml");
}
/** The name of the project in a folder, which the names of all its resources in a state contain. */
function readProjectName(folder) {
	const text = (0, node_fs.readFileSync)(projectFileOf(folder), "utf8");
	return /^name:\s*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? "";
}
/** A folder and all folders above it, the nearest first. */
function listAncestors(path) {
	const parent = (0, node_path.dirname)(path);
	return parent === path ? [path] : [path, ...listAncestors(parent)];
}
Object.defineProperty(exports, "findOwnProject", {
	enumerable: true,
	get: function() {
		return findOwnProject;
	}
});
Object.defineProperty(exports, "findProjectAround", {
	enumerable: true,
	get: function() {
		return findProjectAround;
	}
});
Object.defineProperty(exports, "findProjectFolder", {
	enumerable: true,
	get: function() {
		return findProjectFolder;
	}
});
Object.defineProperty(exports, "holdsProject", {
	enumerable: true,
	get: function() {
		return holdsProject;
	}
});
Object.defineProperty(exports, "listAncestors", {
	enumerable: true,
	get: function() {
		return listAncestors;
	}
});
Object.defineProperty(exports, "projectFileOf", {
	enumerable: true,
	get: function() {
		return projectFileOf;
	}
});
Object.defineProperty(exports, "readProjectName", {
	enumerable: true,
	get: function() {
		return readProjectName;
	}
});
