const require_language = require("./language.js");
const require_history = require("./history.js");
const require_cli_main = require("../cli/main.js");
const require_project_folder = require("./project-folder.js");
const require_pulumi = require("./pulumi.js");
let node_path = require("node:path");
// cli/commands/history/find-snapshots.ts
/**
* Reads the snapshots of a folder.
*
* @throws Failure if there is no folder to look in, or it cannot be read
*/
async function findSnapshots({ stack, from }, io) {
	const path = await findFolder({
		stack,
		from
	}, io);
	const folder = (0, node_path.relative)(io.cwd, path) || ".";
	const snapshots = [];
	const broken = [];
	for (const file of listFiles(path, folder)) {
		const read = readFile(file.path, folder);
		if ("fault" in read) broken.push({
			...file,
			reason: explain(read)
		});
		else if (stack === void 0 || isOf(read, stack)) snapshots.push(read);
	}
	return {
		folder,
		snapshots,
		broken
	};
}
/**
* Finds one snapshot: by its id or the beginning of it, by the path of its file, or the newest one for `latest`.
*
* @throws Failure that says why there is none
*/
async function findSnapshot(wanted, options, io) {
	if (wanted.endsWith(".json.gz")) return readWhole(wanted, options, io);
	const { folder, snapshots, broken } = await findSnapshots(options, io);
	const ids = snapshots.map(({ id }) => id);
	if (wanted === "latest") return chooseLatest(snapshots, folder, options);
	const exact = snapshots.filter(({ id }) => id === wanted);
	const fitting = exact.length > 0 ? exact : snapshots.filter(({ id }) => id.startsWith(wanted));
	const [only, ...others] = fitting;
	if (only !== void 0 && others.length === 0) return only;
	if (only !== void 0) throw new require_cli_main.Failure(`${JSON.stringify(wanted)} is the beginning of ${fitting.length} snapshots: ${fitting.map(({ id }) => id).join(", ")}`, require_cli_main.EXIT.usage);
	const faulty = broken.find(({ id }) => id.startsWith(wanted));
	if (faulty !== void 0) throw new require_cli_main.Failure(`the snapshot ${faulty.id} in ${folder} ${faulty.reason}`);
	const elsewhere = options.stack === void 0 ? void 0 : await findElsewhere(wanted, options, io);
	if (elsewhere !== void 0) throw new require_cli_main.Failure(`the snapshot ${elsewhere.id} is of stack ${JSON.stringify(elsewhere.stack)}, not of ${JSON.stringify(options.stack)}`, require_cli_main.EXIT.usage);
	throw new require_cli_main.Failure(`unknown snapshot ${JSON.stringify(wanted)}${require_language.didYouMean(wanted, ids)}; ${listIds(ids, folder)}`, require_cli_main.EXIT.usage);
}
function chooseLatest(snapshots, folder, { stack }) {
	const [first] = snapshots;
	if (first === void 0) throw new require_cli_main.Failure(listIds([], folder, stack), require_cli_main.EXIT.usage);
	const stacks = [...new Set(snapshots.map((one) => JSON.stringify(one.stack)))];
	if (stacks.length === 1) return first;
	throw new require_cli_main.Failure(`${folder} has snapshots of the stacks ${stacks.join(", ")}: choose one with --stack`, require_cli_main.EXIT.usage);
}
async function findElsewhere(wanted, { from }, io) {
	const { snapshots } = await findSnapshots({ from }, io);
	return snapshots.find(({ id }) => id.startsWith(wanted));
}
/** Ids that are listed one by one. */
const MOST = 10;
function listIds(ids, folder, stack) {
	const of = stack === void 0 ? "" : ` of stack ${JSON.stringify(stack)}`;
	if (ids.length === 0) return `there are no snapshots${of} in ${folder}: a run makes one before it changes a workspace`;
	const more = ids.length > MOST ? ` and ${ids.length - MOST} older ones` : "";
	return `there are ${ids.slice(0, MOST).join(", ")}${more}`;
}
function readWhole(path, { stack }, io) {
	const read = readFile((0, node_path.resolve)(io.cwd, path), path);
	if ("fault" in read) throw new require_cli_main.Failure(`${path} ${explain(read)}`);
	if (stack === void 0 || isOf(read, stack)) return read;
	throw new require_cli_main.Failure(`${path} is of stack ${JSON.stringify(read.stack)}, not of ${JSON.stringify(stack)}`, require_cli_main.EXIT.usage);
}
/** The name of a stack may have its organization in front. */
function isOf({ stack: own }, stack) {
	return own === stack || (0, node_path.basename)(own) === (0, node_path.basename)(stack);
}
async function findFolder({ stack, from }, io) {
	if (from !== void 0) return (0, node_path.resolve)(io.cwd, from);
	const found = require_history.findHistory(io.cwd, {
		env: io.env,
		setting: await readSetting(stack, io)
	});
	if (found === void 0) throw new require_cli_main.Failure(`there is no Pulumi.yaml in ${io.cwd} or above it: run this in a Pulumi project, or name a folder of snapshots with --from`, require_cli_main.EXIT.usage);
	if ("off" in found) throw new require_cli_main.Failure(`${found.off}: no snapshots are kept. Name a folder with --from`, require_cli_main.EXIT.usage);
	return found.path;
}
/** The folder that a stack, or the selected one, names. Undefined without a stack, or without Pulumi. */
async function readSetting(stack, io) {
	const project = require_project_folder.findProjectAround(io.cwd);
	if (project === void 0 || io.env["TASKROUTER_HISTORY"]?.trim()) return void 0;
	const args = [
		"config",
		"get",
		require_history.SETTING,
		...stack === void 0 ? [] : ["--stack", stack]
	];
	const ran = await require_pulumi.createPulumi(io, project)(args).catch(() => void 0);
	return ran?.code === 0 ? ran.stdout.trim() : void 0;
}
function listFiles(path, folder) {
	try {
		return require_history.listSnapshots(path);
	} catch (error) {
		throw new require_cli_main.Failure(`cannot read ${folder}: ${codeOf(error)}`);
	}
}
function readFile(path, shown) {
	try {
		return require_history.readSnapshot(path);
	} catch (error) {
		throw new require_cli_main.Failure(`cannot read the snapshot ${shown}: ${codeOf(error)}`, require_cli_main.EXIT.usage);
	}
}
function codeOf(error) {
	return error.code ?? String(error);
}
function explain(fault) {
	return fault.fault === "newer" ? `was written in version ${fault.version} by a newer release of pulumi-taskrouter: install that release` : "is broken: it is not a whole snapshot. Use another one, or download it again";
}
Object.defineProperty(exports, "findSnapshot", {
	enumerable: true,
	get: function() {
		return findSnapshot;
	}
});
Object.defineProperty(exports, "findSnapshots", {
	enumerable: true,
	get: function() {
		return findSnapshots;
	}
});
