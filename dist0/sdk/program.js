Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("../chunks/rolldown-runtime.js");
require("./require-pulumi.js");
const require_task_router = require("../chunks/task-router.js");
let node_path = require("node:path");
let _pulumi_pulumi = require("@pulumi/pulumi");
_pulumi_pulumi = require_rolldown_runtime.__toESM(_pulumi_pulumi);
let node_fs = require("node:fs");
const DEFAULT_FILES = "taskrouter";
const config = new _pulumi_pulumi.Config("taskrouter");
const router = new require_task_router.TaskRouter(config.get("name") ?? _pulumi_pulumi.getProject(), { files: findFiles() });
/** SID of the workspace. */
const workspaceSid = router.workspaceSid;
/** SIDs of the workflows by their keys in the files. */
const workflowSids = Object.fromEntries(Object.entries(router.workflows).map(([key, { id }]) => [key, id]));
/** The path in `taskrouter:files`, relative to `Pulumi.yaml`: the program itself is in another folder. */
function findFiles() {
	const path = (0, node_path.resolve)(findProjectFolder(), config.get("files") ?? DEFAULT_FILES);
	if ((0, node_fs.existsSync)(path)) return path;
	throw new _pulumi_pulumi.RunError(`there are no workspace files at ${path}: put YAML files there, or set their folder, relative to Pulumi.yaml, with \`pulumi config set taskrouter:files FOLDER\``);
}
/** The folder of this project's `Pulumi.yaml`. Language hosts before 2024 pass a placeholder for it. *observed* */
function findProjectFolder() {
	const root = _pulumi_pulumi.getRootDirectory();
	if ((0, node_path.isAbsolute)(root)) return root;
	const found = [process.env.PWD, process.cwd()].filter((path) => path !== void 0).flatMap(listAncestors).find(isProjectFolder);
	if (found !== void 0) return found;
	const name = _pulumi_pulumi.getProject();
	throw new _pulumi_pulumi.RunError(`cannot find Pulumi.yaml of ${name}: run pulumi in its folder, or update Pulumi`);
}
function listAncestors(path) {
	const parent = (0, node_path.dirname)(path);
	return parent === path ? [path] : [path, ...listAncestors(parent)];
}
function isProjectFolder(path) {
	const file = (0, node_path.join)(path, "Pulumi.yaml");
	return ((0, node_fs.existsSync)(file) ? /^name:\s*["']?([^\s"'#]+)/m.exec((0, node_fs.readFileSync)(file, "utf8"))?.[1] : void 0) === _pulumi_pulumi.getProject();
}
exports.workflowSids = workflowSids;
exports.workspaceSid = workspaceSid;
