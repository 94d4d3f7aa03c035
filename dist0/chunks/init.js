const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_cli_main = require("../cli/main.js");
const require_create_files = require("./create-files.js");
const require_parse_option = require("./parse-option.js");
const require_project_folder = require("./project-folder.js");
const require_config = require("./config.js");
const require_shell_word = require("./shell-word.js");
const require_package = require("./package.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
// cli/commands/init/choose-files.ts
const PROGRAM = "index.js";
const WORKSPACE_FILES = "taskrouter";
/**
* Chooses the files that a folder lacks. Nothing that exists is changed.
*
* @param template all files of a project, by path
* @throws Failure if a new project would run a program that exists
*/
function chooseFiles(folder, template) {
	const isProject = require_project_folder.holdsProject(folder);
	if (!isProject && exists(folder, PROGRAM)) throw new require_cli_main.Failure(`${PROGRAM} exists, and the new project would run it: nothing was written. Move it, or name another folder: \`taskrouter init FOLDER\``, require_cli_main.EXIT.usage);
	const hasWorkspaceFiles = (0, node_fs.existsSync)((0, node_path.join)(folder, WORKSPACE_FILES)) && require_config.listWorkspaceFiles((0, node_path.join)(folder, WORKSPACE_FILES)).length > 0;
	const created = [];
	const kept = /* @__PURE__ */ new Set();
	for (const [path, text] of template) if (isProject && (path === PROGRAM || path === "Pulumi.yaml")) kept.add("Pulumi.yaml");
	else if (hasWorkspaceFiles && path.startsWith(`${WORKSPACE_FILES}/`)) kept.add(`${WORKSPACE_FILES}/`);
	else if (exists(folder, path)) kept.add(path);
	else created.push({
		path,
		text
	});
	return {
		created,
		kept: [...kept]
	};
}
/** Also true for a symlink that leads nowhere. */
function exists(folder, path) {
	try {
		return (0, node_fs.lstatSync)((0, node_path.join)(folder, path), { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
// cli/commands/init/project-name.ts
/** Most characters of a project's name. */
const LONGEST = 100;
/** Returns whether Pulumi accepts a name for a project. *documented* */
function isProjectName(text) {
	return text.length <= LONGEST && /^[A-Za-z0-9_.-]+$/.test(text);
}
/** The name of a project in a folder: that of the folder, as far as Pulumi accepts it. */
function nameAfter(folder) {
	return (0, node_path.basename)(folder).replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, LONGEST) || "contact-center";
}
// cli/commands/init/template.ts
/** The pipelines that a project can start with. */
const PIPELINES = [
	"github",
	"gitlab",
	"none"
];
/** Files of the example `gitops`, which is also the template of a new project. */
const FILES = [
	"index.js",
	"taskrouter/contact-center.yaml",
	".vscode/settings.json",
	".vscode/extensions.json"
];
const OF_PIPELINE = {
	github: [".github/workflows/taskrouter.yaml", ".github/workflows/taskrouter-drift.yaml"],
	gitlab: [".gitlab-ci.yml", ".gitlab/publish.mjs"],
	none: []
};
/** The stack that the pipelines apply. */
const STACK = "production";
const SDK = "@pulumi/pulumi";
/** Packages of a project with the releases that fit: this one, and each of Pulumi's SDK that it works with. */
function packageFile() {
	const { version, peerDependencies } = require_package.readPackage();
	const dependencies = {
		[SDK]: peerDependencies[SDK],
		"pulumi-taskrouter": `^${version}`
	};
	return `${JSON.stringify({
		private: true,
		dependencies
	}, null, 2)}\n`;
}
/**
* All files of a new project, by path.
*
* @param name of the project
*/
function listTemplate(name, pipeline) {
	const project = readTemplate("Pulumi.yaml").replace(/^name: .*$/m, `name: ${name}`);
	const copied = [...FILES, ...OF_PIPELINE[pipeline]].map((path) => [path, readTemplate(path)]);
	return new Map([
		["Pulumi.yaml", project],
		["package.json", packageFile()],
		[".gitignore", "node_modules/\n"],
		...copied
	]);
}
function readTemplate(path) {
	return (0, node_fs.readFileSync)((0, node_path.join)(require_package.findPackageFolder(), "examples/gitops", path), "utf8");
}
// cli/commands/init/report.ts
/** Lists the files by what happened to them. */
function describeCreated({ created, kept }, isColor) {
	const { green, dim } = picocolors.default.createColors(isColor);
	return `${[...created.map(({ path }) => `${green("created")} ${path}`), ...kept.map((path) => dim(`kept    ${path}`))].join("\n")}\n`;
}
/**
* The commands from here to the first plan.
*
* @param folder of the project, relative to the current one; empty for the same one
*/
function describeNext(folder, { created }, isColor) {
	const { bold, dim } = picocolors.default.createColors(isColor);
	const isNew = created.some(({ path }) => path === "package.json");
	const steps = [
		...folder === "" ? [] : [[`cd ${require_shell_word.toShellWord(folder)}`, ""]],
		[isNew ? "npm install" : "npm install pulumi-taskrouter @pulumi/pulumi", ""],
		[`pulumi stack init ${STACK}`, "after `pulumi login --local`, state is kept on this machine"],
		["pulumi preview", "shows what `pulumi up` would create"]
	];
	const width = Math.max(...steps.map(([command]) => command.length));
	return `\nNext:\n${steps.map(([command, remark]) => remark === "" ? `  ${bold(command)}` : `  ${bold(command)}${" ".repeat(width - command.length)}  ${dim(`# ${remark}`)}`).join("\n")}\n\nCredentials come from TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_AUTH_TOKEN.
Without an account, run \`npx taskrouter emulator\` in another shell, which shows how to use it.
`;
}
// cli/commands/init.ts
/** `taskrouter init`: creates a project that works, and says what to do next. */
function configure(command, io, finish) {
	command.argument("[FOLDER]", "folder of the project, created if it does not exist; default: the current folder").option("--name <NAME>", "name of the Pulumi project; default: that of the folder").option(`--ci <${PIPELINES.join("|")}>`, "pipeline to create", require_parse_option.oneOf(PIPELINES), "github").addHelpText("after", "\nCreates Pulumi.yaml, package.json, a workspace file, settings for VS Code and a pipeline. Files that exist are kept.\nAsks nothing and needs no account. To start from a live workspace, run `taskrouter export --out taskrouter` first.").action((folder, options) => finish(init(folder ?? ".", options, io)));
}
function init(shown, { name, ci }, io) {
	const folder = (0, node_path.resolve)(io.cwd, shown);
	if (name !== void 0 && !isProjectName(name)) throw new require_cli_main.Failure(`${JSON.stringify(name)} cannot be the name of a Pulumi project: use at most 100 letters, digits, hyphens, underscores and periods`, require_cli_main.EXIT.usage);
	const choice = chooseFiles(folder, listTemplate(name ?? nameAfter(folder), ci));
	if (choice.created.length > 0) require_create_files.createFiles(folder, choice.created, shown);
	io.out(describeCreated(choice, io.isColor));
	for (const line of listRemarks(folder, choice)) io.out(`${line}\n`);
	io.out(describeNext((0, node_path.relative)(io.cwd, folder), choice, io.isColor));
	return require_cli_main.EXIT.clean;
}
function listRemarks(folder, { created, kept }) {
	const repository = findRepository(folder);
	const isInside = repository !== void 0 && repository !== folder;
	return [...kept.includes("Pulumi.yaml") ? ["Pulumi.yaml is kept: its program must register the files, new TaskRouter(\"cc\", { files: \"taskrouter\" })"] : [], ...isInside && created.some(({ path }) => path.startsWith(".git") && path !== ".gitignore") ? [`The pipeline runs only at the root of the repository: move it to ${(0, node_path.relative)(folder, repository)}`] : []];
}
/** The root of the Git repository that contains a folder. */
function findRepository(folder) {
	return require_project_folder.listAncestors(folder).find((one) => (0, node_fs.existsSync)((0, node_path.join)(one, ".git")));
}
exports.configure = configure;
