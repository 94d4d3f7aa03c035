const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
const require_report = require("./report.js");
const require_rate_limit_key = require("./rate-limit-key.js");
const require_find_stack = require("./find-stack.js");
const require_twilio = require("./twilio.js");
const require_preview_plan = require("./preview-plan.js");
const require_project_folder = require("./project-folder.js");
const require_pulumi = require("./pulumi.js");
const require_config = require("./config.js");
const require_checkout = require("./checkout.js");
const require_read_vars = require("./read-vars.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
require("./client.js");
const require_write_outputs = require("./write-outputs.js");
let commander = require("commander");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_child_process = require("node:child_process");
// cli/report/content/compare-findings.ts
/**
* Separates findings that are new from those that the base has too. A finding that moved to another line is not new, and
* neither is one whose file was renamed.
*
* @param base absent if there is none: then nothing is called new
*/
function compareFindings(now, base) {
	if (base === void 0) return {
		fresh: [],
		old: now,
		fixed: 0
	};
	const left = [...base.findings];
	const isKnown = /* @__PURE__ */ new Set();
	for (const toKey of [(found) => `${found.file}\n${keyOf(found)}`, keyOf]) {
		const waiting = countKeys(left.map(toKey));
		for (const found of now) {
			const key = toKey(found);
			const count = waiting.get(key) ?? 0;
			if (count === 0 || isKnown.has(found)) continue;
			waiting.set(key, count - 1);
			isKnown.add(found);
			left.splice(left.findIndex((other) => toKey(other) === key), 1);
		}
	}
	const fresh = now.filter((found) => !isKnown.has(found));
	return {
		base: base.name,
		fresh,
		old: now.filter((found) => isKnown.has(found)),
		fixed: left.length
	};
}
/** Everything that does not change when lines are inserted before it. */
function keyOf({ code, message }) {
	return `${code}\n${message.replace(/:\d+(?::\d+)?/g, "")}`;
}
function countKeys(keys) {
	const counts = /* @__PURE__ */ new Map();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
// cli/commands/report/check-out.ts
/** Files that a workspace can consist of. */
const FILES = /\.(?:ya?ml|json)$/;
/**
* Copies the workspace files of a project at a revision. Neither the working tree nor the index of the user is touched.
*
* @throws Failure if there is no Git, no repository or no such revision
*/
async function checkOut(project, revision, io) {
	const run = (args, options = {}) => {
		const env = {
			...io.env,
			...options.index !== void 0 && { GIT_INDEX_FILE: options.index }
		};
		const ran = (0, node_child_process.spawnSync)("git", args, {
			cwd: project,
			env,
			encoding: "utf8",
			input: options.input ?? "",
			maxBuffer: 1e9
		});
		if (ran.error !== void 0) throw new require_cli_main.Failure("--base with a revision needs Git, which is not on PATH");
		if (ran.status !== 0) throw new require_cli_main.Failure(`cannot read the base ${revision}: ${firstLine(ran.stderr)}`, require_cli_main.EXIT.usage);
		return ran.stdout;
	};
	if (revision.startsWith("-")) throw new require_cli_main.Failure(`--base ${revision} is not a revision`, require_cli_main.EXIT.usage);
	const repository = run(["rev-parse", "--show-toplevel"]).trim();
	const commit = run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]).trim();
	const root = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_fs.realpathSync)((0, node_os.tmpdir)()), "taskrouter-base-"));
	const remove = () => (0, node_fs.rmSync)(root, {
		recursive: true,
		force: true
	});
	try {
		const index = (0, node_path.join)(root, ".index");
		run(["read-tree", commit], { index });
		const names = run([
			"ls-files",
			"-z",
			"--",
			"."
		], { index }).split("\0").filter((name) => FILES.test(name));
		run([
			"checkout-index",
			"-z",
			"--stdin",
			`--prefix=${root}/`
		], {
			index,
			input: names.map((name) => `${name}\0`).join("")
		});
		(0, node_fs.rmSync)(index);
		return {
			repository,
			root,
			project: (0, node_path.join)(root, (0, node_path.relative)(repository, (0, node_fs.realpathSync)(project))),
			remove
		};
	} catch (error) {
		remove();
		throw error;
	}
}
function firstLine(text) {
	const [first = ""] = text.trim().split("\n");
	return first === "" ? "there is no such folder and no such revision" : first.replace(/^(?:fatal|error): /, "");
}
// cli/commands/report/compare-with-base.ts
/**
* Reads the findings of the project's workspace files, now and at a base.
*
* @returns undefined for a project without workspace files
*/
async function compareWithBase({ folder, base, stack }, io) {
	const files = require_config.findProjectFiles(require_project_folder.projectFileOf(folder));
	if (!(0, node_fs.existsSync)(files)) return void 0;
	const options = await require_read_vars.readStackOptions(stack, [folder], io);
	const root = require_checkout.checkoutOf(io);
	const load = (path, cwd) => (0, node_fs.existsSync)(path) ? require_config.toPlainDiagnostics(require_config.loadWorkspace([path], options), { cwd }) : [];
	const now = load(files, root);
	if (base === void 0) return compareFindings(now);
	const inProject = (0, node_path.relative)(folder, files);
	const path = (0, node_path.resolve)(io.cwd, base);
	if ((0, node_fs.existsSync)(path) && (0, node_fs.statSync)(path).isDirectory()) {
		const old = load((0, node_path.resolve)(path, inProject), path);
		const prefix = (0, node_path.relative)(root, folder);
		return compareFindings(now, {
			name: base,
			findings: old.map((found) => below(prefix, found))
		});
	}
	const copy = await checkOut(folder, base, io);
	try {
		const old = load((0, node_path.resolve)(copy.project, inProject), copy.root);
		const prefix = (0, node_path.relative)(root, copy.repository);
		return compareFindings(now, {
			name: base,
			findings: old.map((found) => below(prefix, found))
		});
	} finally {
		copy.remove();
	}
}
function below(prefix, finding) {
	return prefix === "" ? finding : {
		...finding,
		file: `${prefix}/${finding.file}`
	};
}
// cli/commands/report/read-limits.ts
/**
* The limits for the forecast of a report.
*
* @param capacity the setting of the stack; the environment takes precedence
* @param stated requests per second by resource key, as the user states them
* @throws Failure for a key that no call of this tool has, and for a setting without a meaning
*/
function readLimits(capacity, env, stated = {}) {
	const known = listKeys();
	for (const key of Object.keys(stated)) {
		if (known.includes(key)) continue;
		const hint = require_language.didYouMean(key, known) || ":";
		throw new require_cli_main.Failure(`--rate-limit names ${JSON.stringify(key)}, which is not a key of TaskRouter's limits${hint} known are ${known.join(", ")}`, require_cli_main.EXIT.usage);
	}
	return {
		share: readShare(capacity, env),
		named: new Map(Object.entries(stated))
	};
}
function listKeys() {
	const keys = Object.values(require_model.kinds).flatMap(({ collection }) => [`/v1/${collection}`, `/v1/${collection}/*`].flatMap((path) => [
		"GET",
		"POST",
		"DELETE"
	].map((method) => require_rate_limit_key.toRateLimitKey(method, path))));
	return [...new Set(keys)].sort();
}
function readShare(capacity, env) {
	try {
		return require_twilio.readApiCapacity(capacity, env);
	} catch (error) {
		throw error instanceof require_twilio.SettingsError ? new require_cli_main.Failure(error.message) : error;
	}
}
// cli/commands/report/read-plan-file.ts
/** Largest preview: that of a thousand workflows has about 50 MB. */
const MAX_INPUT = 5e8;
/**
* Reads a preview from a file or from standard input.
*
* @param stack the stack that it must be of, if the user names one
* @throws Failure for a preview of another project or another stack
*/
async function readPlanFile(file, stack, io) {
	const source = file === "-" ? "standard input" : file;
	const plan = require_report.readPlan(await readText(file, io), source);
	const name = stack?.split("/").at(-1);
	if (name !== void 0 && plan.stack !== "" && name !== plan.stack) throw new require_cli_main.Failure(`${source} is a preview of the stack ${plan.stack}, and --stack is ${name}`, require_cli_main.EXIT.usage);
	const folder = require_project_folder.findProjectAround(io.cwd);
	const project = folder === void 0 ? "" : require_project_folder.readProjectName(folder);
	if (project !== "" && plan.project !== "" && project !== plan.project) throw new require_cli_main.Failure(`${source} is a preview of the project ${plan.project}, and Pulumi.yaml here is that of ${project}: run report in the folder of ${plan.project}`);
	return {
		plan,
		stack: stack ?? plan.stack,
		folder
	};
}
async function readText(file, io) {
	if (file !== "-") return readFile((0, node_path.resolve)(io.cwd, file), file);
	const input = await io.readInput(MAX_INPUT);
	if (input.length > MAX_INPUT) throw new require_cli_main.Failure(`standard input has more than ${MAX_INPUT / 1e6} MB`);
	return new TextDecoder().decode(input);
}
function readFile(path, shown) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (error) {
		const { code } = error;
		throw new require_cli_main.Failure(`cannot read ${shown}: ${code === "ENOENT" ? "it does not exist" : code === "EISDIR" ? "it is a folder" : code ?? String(error)}`, code === "ENOENT" ? require_cli_main.EXIT.usage : require_cli_main.EXIT.failed);
	}
}
// cli/commands/report.ts
const FORMATS = Object.keys(require_report.reportFormats);
const TARGETS = Object.keys(require_report.targets);
/** The verdict, the count of everything that is left out, and the mark need less. */
const LEAST = 1e3;
/** `taskrouter report`: says in words what a `pulumi up` would change, for the people who review it. */
function configure(command, io, finish) {
	command.argument("[FILE]", "output of `pulumi preview --json`; - reads standard input; without it, the preview is run here").option("--stack <S>", "stack to preview; default: the selected one. With FILE: use its overlay and variables for the findings").option("--format <FORMAT>", `${FORMATS.join(", ")}; can be repeated; default: markdown`, collectOneOf(FORMATS)).option("--out <FILE>", "write to a file; with several formats, one --out each, in the same order", require_parse_option.collect).option("--base <REF|DIR>", "Git revision or folder to compare the findings with, such as origin/main: new ones are shown apart").option("--target <HOST>", `where the Markdown is shown, which limits its length: ${TARGETS.join(", ")}`, require_parse_option.oneOf(TARGETS), "github").option("--max-length <N>", "limit the Markdown to N characters instead (bytes for summary)", require_parse_option.integerFrom(LEAST, 1e8)).option("--rate-limit <KEY=N>", "limit of the account in requests per second, as the Console shows it, for the estimated time: Workflow-Create=10 (repeatable)", require_parse_option.collectLimit).addOption(new commander.Option("--refresh", "read TaskRouter before the preview, so that changes made outside are shown")).addHelpText("after", "\nThe report begins with a verdict, and ends with the checksum of the plan and the command that applies exactly this plan.\nNo secret and no password of a URL is in it.\nExit code 1: the preview failed, and the report says why; 3: there is no preview to report.").action(async (file, options) => finish(await report(file, options, io)));
}
function collectOneOf(words) {
	return (text, before = []) => [...before, require_parse_option.oneOf(words)(text)];
}
async function report(file, options, io) {
	const { format = ["markdown"], out = [], target, maxLength } = options;
	if (out.length > 0 ? out.length !== format.length : format.length > 1) throw new require_cli_main.Failure(`--out is needed once per --format: there are ${format.length} and ${out.length}`, require_cli_main.EXIT.usage);
	if (file !== void 0 && options.refresh) throw new require_cli_main.Failure("--refresh is for a preview that is run here: use `pulumi preview --json --refresh`", require_cli_main.EXIT.usage);
	const { plan, stack, folder } = file === void 0 ? await preview(options, io) : await readPlanFile(file, options.stack, io);
	const findings = await readFindings(folder, options, stack, io);
	const applyOptions = options.refresh ? " --refresh" : "";
	const limits = readLimits(plan.capacity, io.env, options.rateLimit);
	const built = require_report.buildReport(plan, {
		stack,
		findings,
		...require_preview_plan.checksumOf(plan),
		applyOptions,
		limits
	});
	const settings = {
		target: require_report.targets[target],
		maxLength,
		hash: require_preview_plan.digest
	};
	const texts = format.map((name) => require_report.reportFormats[name](built, settings));
	require_write_outputs.writeOutputs(texts, out, io);
	return built.status === "failed" ? require_cli_main.EXIT.findings : require_cli_main.EXIT.clean;
}
async function preview({ stack, refresh }, io) {
	const folder = require_project_folder.findProjectAround(io.cwd);
	if (folder === void 0) throw new require_cli_main.Failure(`there is no Pulumi.yaml in ${io.cwd} or above it: run report in a Pulumi project, or name a file with the output of \`pulumi preview --json\``, require_cli_main.EXIT.usage);
	const pulumi = require_pulumi.createPulumi(io, folder);
	const name = stack ?? await require_find_stack.findStack(pulumi);
	return {
		plan: await require_preview_plan.previewPlan(pulumi, {
			stack: name,
			refresh,
			showsLimits: true
		}),
		stack: name,
		folder
	};
}
/** The stack's variables are only read if it is named or its preview was run here: a file may come from another machine. */
async function readFindings(folder, { base, stack }, previewed, io) {
	if (folder === void 0) {
		if (base !== void 0) throw new require_cli_main.Failure("--base needs the project: there is no Pulumi.yaml here or above", require_cli_main.EXIT.usage);
		return;
	}
	return await compareWithBase({
		folder,
		base,
		stack,
		overlay: previewed
	}, io);
}
exports.configure = configure;
