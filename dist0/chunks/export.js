const require_config = require("./config.js");
const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_create_files = require("./create-files.js");
const require_parse_option = require("./parse-option.js");
const require_twilio = require("./twilio.js");
const require_live = require("./live.js");
const require_choose_workspace = require("./choose-workspace.js");
require("./client.js");
const require_connect = require("./connect.js");
const require_model = require("./model.js");
const require_plan = require("./plan.js");
const require_count = require("./count.js");
const require_project_folder = require("./project-folder.js");
let commander = require("commander");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/commands/export/import-file.ts
/**
* The text of a file with which `pulumi import --file` imports a workspace into the native provider. The resources have the keys
* of the exported workspace files as names. Every engine reads the ids in it, and asks the provider for the rest.
*
* @param workspaceSid SID of the workspace
* @param component name of the `TaskRouter` that the resources belong to; absent for a program with single resources
*/
function toImportFile(named, workspaceSid, component) {
	const { resources } = require_plan.planWorkspace(component ?? SINGLE, named.desired);
	const toId = createToId(named.keys, workspaceSid);
	const specs = resources.map(({ kind, name, entry }) => {
		const logicalName = component === void 0 ? name.slice(SINGLE.length + 1) : name;
		const isShared = resources.some((other) => other.name === name && other.kind !== kind);
		return {
			type: require_model.resourceType("native", kind),
			...isShared ? {
				name: `${logicalName}-${kind}`,
				logicalName
			} : { name: logicalName },
			id: toId(kind, entry),
			...component !== void 0 && { parent: component }
		};
	});
	return `${JSON.stringify({ resources: [...component === void 0 ? [] : [{
		type: require_model.COMPONENT_TYPE,
		name: component,
		component: true
	}], ...specs] }, void 0, 2)}\n`;
}
/** The component of a plan whose resources are single ones: a prefix that is removed again. */
const SINGLE = "workspace";
/** The ids by which the native provider imports: `WS…/WW…`, and `WS…` for the workspace and its default activities. */
function createToId(keys, workspaceSid) {
	const sids = new Map([...keys].map(([sid, key]) => [`${sid.slice(0, 2)} ${key}`, sid]));
	return (kind, entry) => {
		if (entry === void 0) return workspaceSid;
		return `${workspaceSid}/${sids.get(`${require_model.kinds[kind].sidPrefix} ${entry.key}`)}`;
	};
}
// cli/commands/export/report.ts
/** Shows what was exported, and what is left to do. Returns the exit code. */
function reportExport(named, checked, shown, io) {
	const { desired, notes } = named;
	const { files, secrets, allowed, loaded } = checked;
	const errors = loaded.diagnostics.filter(({ severity }) => severity === "error");
	const leftOut = notes.filter(({ code }) => code !== "unnamed-sid");
	io.out(`exported workspace ${JSON.stringify(desired.workspace.friendlyName)} to ${shown}: ${countObjects(named)} in ${require_count.count(files.length, "file")}\n`);
	if (allowed.length > 0) io.err(`TaskRouter accepted what some rules refuse, so the files allow it: ${allowed.join(", ")}\n`);
	for (const { section, key } of leftOut) io.err(`not exported: ${section} ${JSON.stringify(key)}; a comment in ${shown}/workspace.yaml says why\n`);
	const unnamed = notes.length - leftOut.length;
	if (unnamed > 0) io.err(`${require_count.count(unnamed, "SID")} without an object in this workspace ${unnamed === 1 ? "stays" : "stay"}, with a comment\n`);
	showSecrets(secrets, io);
	io.err(require_config.formatDiagnostics({
		...loaded,
		diagnostics: errors
	}, { cwd: io.cwd }));
	const others = countOthers(loaded.diagnostics);
	if (others !== "") io.err(`\`taskrouter validate ${shown}\` shows ${others} about what is live\n`);
	return errors.length > 0 || leftOut.length > 0 ? require_cli_main.EXIT.findings : require_cli_main.EXIT.clean;
}
/** `2 warnings and 1 note`; empty without any. */
function countOthers(diagnostics) {
	return ["warning", "note"].map((wanted) => [wanted, diagnostics.filter(({ severity }) => severity === wanted).length]).flatMap(([wanted, number]) => number === 0 ? [] : [require_count.count(number, wanted)]).join(" and ");
}
function countObjects({ desired }) {
	const counts = require_model.sectionKinds.flatMap(([section, { noun, nouns }]) => {
		const { size } = desired[section];
		return size === 0 ? [] : [`${require_language.formatNumber(size)} ${size === 1 ? noun : nouns}`];
	});
	return counts.length === 0 ? `no ${require_model.kinds.Workflow.nouns}` : counts.join(", ");
}
/** The values are never shown: they are in the URLs in TaskRouter. */
function showSecrets(secrets, io) {
	if (secrets.length === 0) return;
	const [are, them] = secrets.length === 1 ? ["is", "it"] : ["are", "them"];
	io.err(`${require_count.count(secrets.length, "secret")} in callback URLs ${are} not in the files. Set ${them} in each stack, as in the URLs in Twilio's Console:\n`);
	for (const secret of secrets) io.err(`  pulumi config set --path --secret 'taskrouter:secretVars.${secret.variable}'  # ${require_config.describeSecret(secret)}\n`);
}
// cli/commands/export/schema-line.ts
/**
* Returns the comment with which editors find the schema of a file, as long as a project contains the folder.
*
* @returns a function of the file's path in the folder; undefined outside a project
*/
function schemaLine(folder) {
	const project = findProject(folder);
	if (project === void 0) return void 0;
	const schema = (0, node_path.join)(project, "node_modules/pulumi-taskrouter/dist/schema.json");
	return (path) => `yaml-language-server: $schema=${(0, node_path.relative)((0, node_path.dirname)((0, node_path.join)(folder, path)), schema)}`;
}
/** The nearest folder above with a package.json: the package is installed there. */
function findProject(folder) {
	return require_project_folder.listAncestors(folder).find((one) => (0, node_fs.existsSync)((0, node_path.join)(one, "package.json")));
}
// cli/commands/export.ts
/** `taskrouter export`: writes a live workspace as workspace files. */
function configure(command, io, finish) {
	command.argument("[PATH...]", "with --update: files and folders; default: those of the Pulumi project", require_parse_option.collect).option("--out <DIR>", "folder for the files; it must not contain workspace files yet").addOption(new commander.Option("--update", "change existing files where they differ from what is live").conflicts("out")).addOption(new commander.Option("--import-file <FILE>", "write a file for `pulumi import --file`, with the ids of all objects").conflicts("update")).option("--component <NAME>", "with --import-file: name of the TaskRouter in the program that the objects belong to").option("--all", "with --update: add live objects that nothing declares").option("--check", "with --update: write nothing; show the changes as a diff, and fail if there are any").addOption(new commander.Option("--dry-run", "the same as --check")).option("--workspace <SID|NAME>", "workspace to export; default: the only one of the account").option("--stack <S>", "read credentials and host from the configuration of this Pulumi stack first").option("--connection <NAME>", "use a connection of that stack's taskrouter:connections").option("--base-url <URL>", "host of TaskRouter, such as http://127.0.0.1:4010; default: Twilio").addHelpText("after", "\nReads only. Credentials: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET.\nKeys take the place of SIDs, repeated expressions get names, and secrets in callback URLs become variables.\nExit code 1: everything is written, and something needs your attention: an error, or an object that files cannot hold.").action(async (paths, options) => finish(await run(paths, options, io)));
}
async function run(paths, options, io) {
	const { update, out, all, check, dryRun, ...others } = options;
	if (update) {
		const { updateFiles } = await Promise.resolve().then(() => require("./update.js"));
		const isCheck = check ?? dryRun;
		return updateFiles(paths, {
			...others,
			...all && { all },
			...isCheck && { check: isCheck }
		}, io);
	}
	const lone = [
		...paths.map(() => "PATH"),
		...all ? ["--all"] : [],
		...check ?? dryRun ? ["--check"] : []
	][0];
	if (lone !== void 0) throw new require_cli_main.Failure(`${lone} needs --update`, require_cli_main.EXIT.usage);
	if (others.component !== void 0 && others.importFile === void 0) throw new require_cli_main.Failure("--component needs --import-file", require_cli_main.EXIT.usage);
	if (out === void 0 && others.importFile === void 0) throw new require_cli_main.Failure("name the folder for the files with --out <DIR>, or change existing files with --update", require_cli_main.EXIT.usage);
	return exportWorkspace({
		...others,
		...out !== void 0 && { out }
	}, io);
}
async function exportWorkspace({ out, importFile, component, workspace: wanted, ...connection }, io) {
	const folder = out === void 0 ? void 0 : (0, node_path.resolve)(io.cwd, out);
	if (folder !== void 0 && out !== void 0) checkFolder(folder, out);
	if (importFile !== void 0 && (0, node_fs.existsSync)((0, node_path.resolve)(io.cwd, importFile))) throw new require_cli_main.Failure(`${importFile} exists, and nothing was written: choose another file, or delete it`, require_cli_main.EXIT.usage);
	const { named, sid } = await require_connect.connect(connection, io, async (client, account) => {
		const workspace = await require_choose_workspace.chooseWorkspace(client, account, wanted);
		return {
			named: await readNamed(client, workspace, io),
			sid: `${workspace.sid}`
		};
	});
	const code = folder === void 0 || out === void 0 ? require_cli_main.EXIT.clean : writeWorkspace(named, folder, out, io);
	if (importFile === void 0) return code;
	const text = toImportFile(named, sid, component);
	const path = (0, node_path.resolve)(io.cwd, importFile);
	require_create_files.createFiles((0, node_path.dirname)(path), [{
		path: (0, node_path.basename)(path),
		text
	}], importFile);
	io.err(`wrote ${importFile}; next: pulumi import --file ${importFile} --protect=false${component === void 0 ? "" : " --generate-code=false"}\n`);
	return named.notes.some(({ code: note }) => note !== "unnamed-sid") ? require_cli_main.EXIT.findings : code;
}
/** Writes the workspace files. Returns the exit code. */
function writeWorkspace(named, folder, out, io) {
	const checked = require_config.printChecked(named.desired, folder, {
		notes: named.notes,
		header: [`exported by \`taskrouter export\`; docs/moving-in.md describes the next steps`],
		schema: schemaLine(folder)
	});
	const [broken] = checked.unfaithful;
	if (broken !== void 0) throw new require_cli_main.Failure(`${broken} would not be the same after it is read back, so nothing was written. This is a bug in taskrouter: please report it`);
	require_create_files.createFiles(folder, checked.files, out);
	return reportExport(named, checked, (0, node_path.relative)(io.cwd, folder) || ".", io);
}
/**
* Reads a workspace. Reading takes seconds: if a SID is left that no object has, somebody may have deleted or changed an
* object meanwhile, so everything is read once more.
*/
async function readNamed(client, workspace, io) {
	const read = async () => {
		const onRead = (section, count) => {
			if (io.isTerminal) io.err(`read ${section}: ${require_language.formatNumber(count)}\n`);
		};
		return require_config.fromLive(await require_live.readWorkspace(require_twilio.createLists(client), workspace, { onRead }));
	};
	const named = await read();
	return named.notes.some(({ code }) => code === "unnamed-sid") ? read() : named;
}
/** @param shown the folder as the user wrote it */
function checkFolder(folder, shown) {
	if ((0, node_fs.lstatSync)(folder, { throwIfNoEntry: false }) === void 0) return;
	const target = (0, node_fs.statSync)(folder, { throwIfNoEntry: false });
	if (target === void 0) throw new require_cli_main.Failure(`${shown} is a symlink that leads nowhere`, require_cli_main.EXIT.usage);
	if (!target.isDirectory()) throw new require_cli_main.Failure(`${shown} is not a folder`, require_cli_main.EXIT.usage);
	const [first] = require_config.listWorkspaceFiles(folder);
	if (first !== void 0) throw new require_cli_main.Failure(`${shown} has workspace files already, such as ${(0, node_path.relative)(folder, first)}: nothing was written. Choose another folder, or merge the live workspace into these files with --update`, require_cli_main.EXIT.usage);
}
exports.configure = configure;
