const require_config = require("./config.js");
const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
const require_twilio = require("./twilio.js");
const require_project_folder = require("./project-folder.js");
const require_project_paths = require("./project-paths.js");
const require_read_stack_config = require("./read-stack-config.js");
const require_read_vars = require("./read-vars.js");
const require_update = require("./update.js");
const require_find_snapshots = require("./find-snapshots.js");
const require_model = require("./model.js");
require("./client.js");
let commander = require("commander");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
// cli/commands/restore/list-left.ts
/** Lines that are shown one by one. */
const MOST$1 = 20;
/** Lists the properties that a restore leaves, because the snapshot has no secrets: of objects that the files declare. */
function listLeft(snapshot, declared, result) {
	const { live, redacted } = snapshot;
	const workspace = describe(require_model.kinds.Workspace.noun, live.workspace.friendlyName, redacted[live.workspace.sid] ?? [], false);
	const others = require_model.sectionKinds.flatMap(([section, kind]) => {
		const name = (object) => nameIn(kind, { ...object });
		const names = new Set([...declared[section].values()].map(name));
		const added = new Set(result.added.filter((one) => one.section === section).map((one) => one.friendlyName));
		return (live.objects[section] ?? []).flatMap((object) => {
			const key = snapshot.keys?.[object.sid] ?? "";
			const isNew = added.has(name(object));
			if (!isNew && !declared[section].has(key) && !names.has(name(object))) return [];
			return describe(kind.noun, name(object), redacted[object.sid] ?? [], isNew);
		});
	});
	const all = [...workspace, ...others];
	return all.length > MOST$1 ? [...all.slice(0, MOST$1), `and ${all.length - MOST$1} more of these`] : all;
}
function nameIn(kind, object) {
	return `${object[require_model.nameProperty(kind)]}`;
}
function describe(noun, name, properties, isNew) {
	if (properties.length === 0) return [];
	const what = `${properties.join(", ")} of ${noun} ${JSON.stringify(name)}`;
	return [isNew ? `${what} is not in the snapshot, which has no secrets: write it into the file before \`pulumi up\`` : `${what} stays as it is in the files: the snapshot has no secrets`];
}
// cli/commands/restore/refuse-other.ts
/** @throws Failure for a snapshot of another account, or of another workspace than the files are about */
function refuseOther(snapshot, { declared, named, config, env }) {
	const { account, connection, live } = snapshot;
	const own = findAccount(connection, config, env);
	if (own !== void 0 && own.toLowerCase() !== account.toLowerCase()) throw new require_cli_main.Failure(`the snapshot ${snapshot.id} is of account ${account}, but the stack is for account ${own}: nothing was changed`, require_cli_main.EXIT.usage);
	const { sid, friendlyName } = live.workspace;
	const wanted = named ?? declared.sid ?? declared.friendlyName;
	if (wanted === void 0 || wanted === sid || wanted === friendlyName) return;
	const subject = named === void 0 ? "the files are about" : "--workspace names";
	throw new require_cli_main.Failure(`the snapshot ${snapshot.id} is of workspace ${JSON.stringify(friendlyName)} (${sid}), but ${subject} ${JSON.stringify(wanted)}: nothing was changed. If it is the same workspace by another name, add --workspace ${sid}`, require_cli_main.EXIT.usage);
}
/** The account that the stack, or the environment, names. */
function findAccount(connection, config, env) {
	const get = (key) => config?.get(key)?.value;
	if (connection === void 0) return get("accountSid") ?? env.TWILIO_ACCOUNT_SID;
	try {
		const { accountSid } = require_twilio.readConnection(connection, get(require_twilio.CONNECTIONS));
		return typeof accountSid === "string" ? accountSid : void 0;
	} catch (error) {
		if (error instanceof require_twilio.StandaloneError) return void 0;
		throw error;
	}
}
// cli/commands/restore/refuse-uncommitted.ts
/**
* Refuses to change files whose edits nobody has committed: a review could not tell them from the restored parts. Without Git, or
* outside of a repository, there is nothing to ask.
*
* @throws Failure that lists the files
*/
function refuseUncommitted(files, io) {
	const paths = files.flatMap(({ path, before }) => before === void 0 ? [] : [path]);
	const [first] = paths;
	if (first === void 0) return;
	const asked = [
		"status",
		"--porcelain=v1",
		"-z",
		"--no-renames",
		"--untracked-files=all",
		"--",
		...paths
	];
	const env = {
		...io.env,
		GIT_OPTIONAL_LOCKS: "0"
	};
	const ran = (0, node_child_process.spawnSync)("git", asked, {
		cwd: (0, node_path.dirname)(first),
		env,
		encoding: "utf8",
		maxBuffer: 1e8
	});
	if (ran.error !== void 0 || ran.status !== 0 || ran.stdout === "") return;
	const changed = ran.stdout.split("\0").filter((entry) => entry !== "");
	throw new require_cli_main.Failure(`${changed.length === 1 ? "a file has" : `${changed.length} files have`} uncommitted edits, and nothing was written:\n${listFiles(changed)}\nCommit or stash them first, so that the restored parts can be reviewed. --check shows these parts; --force writes all the same`, require_cli_main.EXIT.usage);
}
/** Files that are listed one by one. */
const MOST = 20;
/** @param entries of Git's status: two letters, a space, and the path from the top of the repository */
function listFiles(entries) {
	const more = entries.length > MOST ? [`  and ${entries.length - MOST} more`] : [];
	return [...entries.slice(0, MOST).map((entry) => `  ${entry.slice(3)}`), ...more].join("\n");
}
// cli/commands/restore.ts
/** `taskrouter restore`: writes a snapshot into the workspace files. TaskRouter is not changed, and not read. */
function configure(command, io, finish) {
	command.argument("<SNAPSHOT>", "id of a snapshot or the beginning of it, `latest`, or the path of its file").argument("[PATH...]", "files and folders to change; default: those of the Pulumi project", require_parse_option.collect).option("--stack <S>", "stack that the snapshot must be of; default: the one that it is of").option("--from <DIR>", "folder with snapshots, such as an artifact of a pipeline; default: .taskrouter/history").option("--check", "write nothing; show the changes as a diff, and fail if there are any").addOption(new commander.Option("--dry-run", "the same as --check")).option("--all", "add objects too that the stack did not manage").option("--force", "change files with uncommitted edits too").option("--workspace <SID|NAME>", "the workspace of the snapshot, if the files have another name for it").addHelpText("after", "\nChanges the files where they differ from what was live, and keeps everything else, as `export --update` does.\nReview the files, then `pulumi preview` shows the way back, and `pulumi up` goes it.\nA snapshot contains no secrets: properties with one stay as they are in the files.\nExit code 1: something was left to you; with --check: a file would change. 2: wrong usage, an unknown snapshot,\none of another workspace or account, or files with uncommitted edits; 3: the snapshot or a file cannot be used.").action(async (wanted, paths, options) => finish(await restore(wanted, paths, options, io)));
}
async function restore(wanted, paths, options, io) {
	const snapshot = await require_find_snapshots.findSnapshot(wanted, options, io);
	const isCheck = options.check === true || options.dryRun === true;
	const stack = options.stack ?? (require_project_folder.findProjectAround(io.cwd) === void 0 ? void 0 : snapshot.stack);
	const absolute = await require_project_paths.resolvePaths(paths, io, stack);
	const config = stack === void 0 ? void 0 : await require_read_stack_config.readStackConfig(stack, absolute, io);
	const stackOptions = stack === void 0 || config === void 0 ? {} : {
		stack,
		...require_read_vars.toVars(config)
	};
	const loaded = require_config.loadWorkspace(absolute, {
		...stackOptions,
		onlyErrors: true
	});
	if (loaded.desired === void 0) {
		io.err(require_config.formatDiagnostics(loaded, {
			cwd: io.cwd,
			isColor: io.isColor
		}));
		io.err("the files have errors, so they were left as they are: correct them first\n");
		return require_cli_main.EXIT.findings;
	}
	refuseOther(snapshot, {
		declared: loaded.desired.workspace,
		named: options.workspace,
		config,
		env: io.env
	});
	const result = require_config.updateWorkspace(absolute, snapshot.live, {
		...stackOptions,
		...toUpdateOptions(snapshot),
		addsAll: options.all === true
	});
	if (!isCheck && options.force !== true) refuseUncommitted(result.files, io);
	const words = {
		same: `the files have what was live at ${snapshot.id}`,
		...snapshot.keys === void 0 && { undeclared: "was live and is not declared; whether the stack managed it is not known: --all adds it" }
	};
	const code = require_update.finishUpdate(result, {
		isCheck,
		...words
	}, io);
	for (const line of listLeft(snapshot, loaded.desired, result)) io.err(`${line}\n`);
	if (!isCheck && result.files.length > 0) io.err(`next: review the files, then \`pulumi preview${stack === void 0 ? "" : ` --stack ${stack}`}\` shows the way back\n`);
	return code;
}
function toUpdateOptions({ keys, redacted }) {
	const hidden = new Map(Object.entries(redacted));
	return keys === void 0 ? { hidden } : {
		hidden,
		known: new Map(Object.entries(keys)),
		adds: new Set(Object.keys(keys))
	};
}
exports.configure = configure;
