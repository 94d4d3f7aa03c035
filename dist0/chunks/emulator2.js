const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
const require_count = require("./count.js");
const require_language = require("./language.js");
const require_config = require("./config.js");
const require_formats = require("./formats.js");
const require_read_vars = require("./read-vars.js");
const require_emulator = require("./emulator.js");
const require_model = require("./model.js");
let commander = require("commander");
let node_path = require("node:path");
let node_fs = require("node:fs");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
// cli/commands/emulator/describe-start.ts
/** Nouns of the counts, singular and plural. */
const COUNTS = [
	{
		key: "activities",
		one: "activity",
		many: "activities"
	},
	{
		key: "taskQueues",
		one: "task queue",
		many: "task queues"
	},
	{
		key: "workflows",
		one: "workflow",
		many: "workflows"
	},
	{
		key: "workers",
		one: "worker",
		many: "workers"
	},
	{
		key: "tasks",
		one: "task",
		many: "tasks"
	}
];
/** Describes an emulator that has just started; on a terminal with a table and commands to copy. */
function describeStart(emulator, { host = "127.0.0.1", accounts }, { isColor, isTerminal }) {
	const workspaces = emulator.workspaces();
	const warning = isThisMachine(host) ? [] : [`other machines may reach it at ${host}: do not use real data`];
	const [first] = workspaces;
	if (first === void 0) return toText(warning);
	if (!isTerminal) return toText([...workspaces.map(toLine), ...warning]);
	const colors = picocolors.default.createColors(isColor);
	const url = `${emulator.url}/v1/Workspaces/${first.sid}/Tasks`;
	const secret = accounts === void 0 ? "any token" : "its token";
	return toText([
		"",
		...toTable(workspaces).map((line, index) => index === 0 ? colors.dim(line) : line),
		"",
		`${colors.dim("account")}  ${first.accountSid}, ${secret}`,
		`${colors.dim("try")}      curl -u ${first.accountSid}:${accounts === void 0 ? "token" : "TOKEN"} ${url}`,
		`${colors.dim("Pulumi")}   pulumi config set taskrouter:baseUrl ${emulator.url}`,
		...warning
	]);
}
function toLine(workspace) {
	const counts = COUNTS.map(({ key, one, many }) => require_count.count(workspace[key], one, many));
	return `workspace ${workspace.sid} '${workspace.friendlyName}' of ${workspace.accountSid}: ${counts.join(", ")}`;
}
function toTable(workspaces) {
	const rows = [[
		"workspace",
		"sid",
		...COUNTS.map(({ many }) => many)
	], ...workspaces.map((one) => [
		one.friendlyName,
		one.sid,
		...COUNTS.map(({ key }) => String(one[key]))
	])];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
function toText(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
function isThisMachine(host) {
	return host === "localhost" || host === "::1" || host.startsWith("127.");
}
// cli/commands/emulator/log.ts
/** Logs one line per request, callback with its result, and routing step. */
function createLog({ err, isColor }) {
	const colors = picocolors.default.createColors(isColor);
	const write = (time, text) => err(`${colors.dim(time.slice(11, 23))} ${text}\n`);
	const toStatus = (status) => {
		const text = String(status ?? "---");
		return status !== null && status >= 200 && status < 300 ? colors.green(text) : colors.red(text);
	};
	return {
		request({ time, method, path, status, fault }) {
			const what = `${method.padEnd(6)} ${path}${fault === void 0 ? "" : ` (fault: ${fault})`}`;
			write(time, `${toStatus(status)} ${require_language.safeLine(what)}`);
		},
		callback({ time, kind, url, status, outcome, instruction }) {
			const result = instruction?.message ?? (instruction ? `instruction ${instruction.name}` : outcome);
			write(time, `${toStatus(status)} ${colors.magenta(kind.padEnd(6))} ${require_language.safeLine(`${url}: ${result}`)}`);
			for (const warning of instruction?.warnings ?? []) write(time, `    ${colors.yellow("warning")} ${require_language.safeLine(warning)}`);
		},
		event({ time, type, description }) {
			write(new Date(time).toISOString(), `    ${colors.cyan(require_language.safeLine(type))} ${require_language.safeLine(description)}`);
		}
	};
}
// cli/commands/emulator/read-faults.ts
/**
* Reads faults from a JSON file: a list, or an object with a list named `faults`. The emulator checks its contents.
*
* @throws Failure if the file cannot be read or is not JSON
*/
function readFaults(path, io) {
	let text;
	try {
		text = (0, node_fs.readFileSync)((0, node_path.resolve)(io.cwd, path), "utf8");
	} catch (error) {
		const { code } = error;
		throw new require_cli_main.Failure(`cannot read the faults of ${path}: ${code === "ENOENT" ? "the file does not exist" : code}`, require_cli_main.EXIT.usage);
	}
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && "faults" in value ? value.faults : value;
	} catch (error) {
		throw new require_cli_main.Failure(`the faults of ${path} are not JSON: ${error.message}`, require_cli_main.EXIT.usage);
	}
}
// cli/commands/emulator/external-seed.ts
/** The name of an external object here; its SID if the files know only that. */
function nameOfExternal({ name, sid }) {
	return name ?? sid;
}
/**
* Plain objects in place of the external ones, so that the files run without the workspace that has them: activities do not
* receive tasks unless TaskRouter creates them itself, every worker serves the queues, and workflows send all tasks to the first
* queue.
*/
function toExternalSeed(desired) {
	const objects = (section) => {
		const { external } = desired;
		return [...external[section].values()].map((object) => ({
			friendlyName: nameOfExternal(object),
			...object.sid !== void 0 && { sid: object.sid }
		}));
	};
	const taskQueues = [...objects("taskQueues"), ...toUndeclaredQueues(desired)];
	const [first] = [...desired.taskQueues.values(), ...taskQueues];
	const routing = {
		filters: [],
		...first !== void 0 && { default_filter: { queue: first.friendlyName } }
	};
	return {
		activities: objects("activities"),
		taskQueues,
		workflows: objects("workflows").map((object) => ({
			...object,
			configuration: { task_routing: routing }
		})),
		workers: objects("workers")
	};
}
/** Unique names of external task channels, as far as the files know them. */
function listExternalChannels({ external }) {
	return [...external.taskChannels.values()].flatMap(({ name }) => name ?? []);
}
/** Queues that routing names only by SID, as a configuration from the Console does: here every worker belongs to them. */
function toUndeclaredQueues({ workflows, external }) {
	const known = [...external.taskQueues.values()].map(({ sid }) => sid);
	return [...new Set([...workflows.values()].flatMap(({ configuration }) => require_language.listQueueSids(configuration)))].filter((sid) => !known.includes(sid)).map((sid) => ({
		sid,
		friendlyName: sid
	}));
}
// cli/commands/emulator/to-seed.ts
/** Converts a workspace to start-up data of the local TaskRouter: names in place of keys, and SIDs where routing needs them. */
function toSeed(desired, accountSid) {
	const { workspace, activities, workflows } = desired;
	const { sid, existing: _, managed: _____, connection: __, defaultActivity, timeoutActivity, ...rest } = withoutOptions(workspace);
	const friendlyName = workspace.friendlyName ?? "Workspace";
	const sids = toAllSids(desired, {
		accountSid,
		workspace: friendlyName
	});
	const external = toExternalSeed(desired);
	const nameOf = (key) => key === void 0 ? void 0 : nameOfKey(desired, "activities", key);
	return defined({
		...rest,
		sid,
		friendlyName,
		defaultActivity: nameOf(defaultActivity),
		timeoutActivity: nameOf(timeoutActivity),
		activities: [...[...activities.values()].map(({ friendlyName: name, available }) => defined({
			friendlyName: name,
			available
		})), ...external.activities],
		taskChannels: toChannels(desired),
		taskQueues: [...toQueues(desired, sids), ...external.taskQueues],
		workflows: [...[...workflows.values()].map((workflow) => toWorkflow(workflow, sids)), ...external.workflows],
		workers: [...[...desired.workers.values()].map(withoutOptions).map(({ activity, managed: _, otherAttributes: __, ...worker }) => defined({
			...worker,
			activity: nameOf(activity)
		})), ...external.workers],
		tasks: [...desired.tasks].map(([key, { workflow, ...task }]) => ({
			...task,
			key,
			workflow: nameOfKey(desired, "workflows", workflow)
		}))
	});
}
function toQueues(desired, sids) {
	return [...desired.taskQueues.values()].map(withoutOptions).map((queue) => defined({
		...queue,
		targetWorkers: queue.targetWorkers === void 0 ? void 0 : require_language.putSidsInText(queue.targetWorkers, sids),
		reservationActivity: queue.reservationActivity && nameOfKey(desired, "activities", queue.reservationActivity),
		assignmentActivity: queue.assignmentActivity && nameOfKey(desired, "activities", queue.assignmentActivity)
	}));
}
function toWorkflow(workflow, sids) {
	const { allow: _, reEvaluateTasks: __, ignoreFilters: ___, configuration, ...rest } = withoutOptions(workflow);
	return {
		...rest,
		configuration: require_language.toWire(require_language.putSids(configuration, sids))
	};
}
/** The declared channels, and those that workers and tasks name without a declaration. */
function toChannels(desired) {
	const { taskChannels, workers, tasks } = desired;
	const declared = [...taskChannels.values()].map(withoutOptions);
	const known = /* @__PURE__ */ new Set([...require_model.kinds.TaskChannel.builtIns, ...declared.map(({ uniqueName }) => uniqueName)]);
	const named = [
		...listExternalChannels(desired),
		...[...workers.values()].flatMap(({ channels = {} }) => Object.keys(channels)),
		...[...tasks.values()].flatMap(({ channel }) => channel ?? [])
	];
	const others = [...new Set(named)].filter((name) => !known.has(name));
	return [...declared, ...others.map((uniqueName) => ({ uniqueName }))];
}
/** The SIDs that the local TaskRouter gives the objects that texts can refer to. */
function toAllSids(desired, place) {
	const of = (section, prefix) => {
		const sidOf = (name) => require_emulator.toSeedSid({
			...place,
			prefix,
			name
		});
		return Object.fromEntries([...listNames(desired, section).map(([key, name]) => [key, sidOf(name)]), ...[...desired.external[section]].map(([key, object]) => [key, object.sid ?? sidOf(nameOfExternal(object))])]);
	};
	return {
		activities: of("activities", "WA"),
		taskQueues: of("taskQueues", "WQ"),
		taskChannels: of("taskChannels", "TC"),
		workers: of("workers", "WK"),
		workflows: of("workflows", "WW")
	};
}
/** Keys and names of the declared objects. */
function listNames(desired, section) {
	if (section === "taskChannels") return [...desired.taskChannels].map(([key, { uniqueName }]) => [key, uniqueName]);
	return [...desired[section]].map(([key, { friendlyName }]) => [key, friendlyName]);
}
/** A full SID is its own name. */
function nameOfKey(desired, section, key) {
	const external = desired.external[section].get(key);
	if (external !== void 0) return nameOfExternal(external);
	return desired[section].get(key)?.friendlyName ?? key;
}
/** An object without what only Pulumi reads. */
function withoutOptions(entry) {
	const { formerKeys: _, ignore: __, protect: ___, retain: ____, adopt: _____, ...rest } = entry;
	return rest;
}
/** Leaves out members that are `undefined`. */
function defined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== void 0));
}
// cli/commands/emulator/read-seed.ts
/**
* Reads workspace files as start-up data. Findings are shown as by `validate`.
*
* @param accountSid account of the workspace
* @throws Failure with exit code 1 if the findings include errors
*/
async function readSeed(paths, stack, accountSid, io) {
	const absolute = paths.map((path) => (0, node_path.resolve)(io.cwd, path));
	const result = require_config.loadWorkspace(absolute, await require_read_vars.readStackOptions(stack, absolute, io));
	if (result.desired === void 0) {
		require_formats.formats.text(result, io);
		throw new require_cli_main.Failure("the seed has errors: nothing was started", require_cli_main.EXIT.findings);
	}
	io.err(require_config.formatDiagnostics(toWarnings(result, stack), io));
	return { accounts: { [accountSid]: { workspaces: [toSeed(result.desired, accountSid)] } } };
}
/** The position of overlays does not matter for a seed without a stack. */
function toWarnings({ diagnostics, sources }, stack) {
	const isShown = ({ code, severity }) => severity === "warning" && (stack !== void 0 || code !== "nested-overlays");
	return {
		diagnostics: diagnostics.filter(isShown),
		sources
	};
}
// cli/commands/emulator/options.ts
/** Account of a seed if no account is named; the documentation uses it too. */
const DEFAULT_ACCOUNT = "AC0123456789abcdef0123456789abcdef";
/**
* Converts the options of the command to those of the emulator.
*
* @throws Failure for wrong usage, and for a seed with errors
*/
async function toEmulatorOptions(options, io) {
	const { seed, stack, account, data, faults, clock, startTime, randomSeed, rateLimit, callbackAllow } = options;
	if (stack !== void 0 && seed === void 0) throw new require_cli_main.Failure("--stack applies to a seed: add one with --seed PATH", require_cli_main.EXIT.usage);
	return {
		port: options.port,
		host: options.host,
		latency: options.latency,
		...await chooseAssumptions(options, io),
		...seed === void 0 ? {} : { seed: await readSeed(seed, stack, toAccountSid(account), io) },
		...account === void 0 ? {} : { accounts: account },
		...data === void 0 ? {} : { data: (0, node_path.resolve)(io.cwd, data) },
		...faults === void 0 ? {} : { faults: readFaults(faults, io) },
		...clock === void 0 ? {} : { clock },
		...startTime === void 0 ? {} : { startTime },
		...randomSeed === void 0 ? {} : { randomSeed },
		...rateLimit === void 0 ? {} : { rateLimits: rateLimit },
		...callbackAllow === void 0 ? {} : { callbackAllow },
		...options.ownHost === void 0 ? {} : { ownHosts: options.ownHost }
	};
}
async function chooseAssumptions({ assume = [], rule = [] }, io) {
	const { readAssumptions } = await Promise.resolve().then(() => require("../emulator/index.js"));
	if (rule.length > 0) io.err("--rule is now --assume; the next release will not accept --rule\n");
	try {
		return readAssumptions([...rule, ...assume]);
	} catch (error) {
		throw new require_cli_main.Failure(error.message, require_cli_main.EXIT.usage);
	}
}
/** An API key belongs to the account of the same digits. */
function toAccountSid([first] = []) {
	return first === void 0 ? DEFAULT_ACCOUNT : `AC${first.slice(2, 34)}`;
}
// cli/commands/emulator.ts
const PORT = 4010;
const HOST = "127.0.0.1";
const DAY_MS = 864e5;
/** `taskrouter emulator`: runs until Ctrl-C or SIGTERM. */
function configure(command, io, finish) {
	command.option("--port <N>", "port to listen on; 0 chooses a free one", require_parse_option.integerFrom(0, 65535), PORT).option("--host <H>", "address to listen on", HOST).option("--seed <PATH>", "workspace files to start with, as for `validate` (repeatable)", require_parse_option.collect).option("--stack <S>", "apply the overlay and the variables of this Pulumi stack to the seed").option("--data <DIR>", "keep all data in this directory; default: in memory").option("--account <SID:TOKEN>", "accept this account (repeatable); default: any well-formed SID with any token", require_parse_option.collect).option("--clock <KIND>", "real, or manual: advanced by POST /emulator/clock/advance; default: real", require_parse_option.oneOf(["real", "manual"])).option("--start-time <TIME>", "start of a manual clock, such as 2026-01-01T09:00:00Z", toTime).option("--random-seed <N>", "derive SIDs from this number: the same requests get the same SIDs", require_parse_option.integerFrom(0, 2 ** 31)).option("--latency <MS>", "delay of every answer in milliseconds", require_parse_option.integerFrom(0, DAY_MS), 0).option("--rate-limit <KEY=N>", "requests per second of one kind, such as Workflow-Create=10 (repeatable)", require_parse_option.collectLimit).option("--faults <FILE>", "faults to inject, as JSON: a list as for POST /emulator/faults").option("--assume <NAME=VALUE>", "a choice that Twilio leaves open, such as failedReservation=advance (repeatable); an unknown NAME lists all", require_parse_option.collect).addOption(new commander.Option("--rule <NAME=VALUE>", "earlier name of --assume").argParser(require_parse_option.collect).hideHelp()).option("--callback-allow <HOST>", "additional host that callbacks may go to (repeatable)", require_parse_option.collect).option("--own-host <NAME>", "additional host name by which it may be called, such as a container's (repeatable)", require_parse_option.collect).option("--log", "show each request, callback and routing step as it happens").addHelpText("after", "\nGET /emulator/journal lists the requests, GET /emulator/callbacks the callbacks with their answers.").action(async (options) => finish(await emulate(options, io)));
}
function toTime(text) {
	const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : NaN;
	if (Number.isFinite(time) && time >= 0) return time;
	throw new commander.InvalidArgumentError("It must look like 2026-01-01T09:00:00Z.");
}
async function emulate(options, io) {
	const { startEmulator } = await Promise.resolve().then(() => require("../emulator/index.js"));
	const emulatorOptions = await toEmulatorOptions(options, io);
	const emulator = await started(startEmulator({
		...emulatorOptions,
		...options.log ? { watcher: createLog(io) } : {}
	}));
	const ended = io.waitForEnd();
	io.out(`listening on ${emulator.url}\n`);
	io.err(describeStart(emulator, emulatorOptions, io));
	await ended;
	await emulator.close();
	return require_cli_main.EXIT.clean;
}
/** An error with a cause was refused by the system; all others are about the options. */
async function started(start) {
	try {
		return await start;
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const { message, cause } = error;
		if (cause === void 0) throw new require_cli_main.Failure(message, require_cli_main.EXIT.usage);
		const isInUse = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
		throw new require_cli_main.Failure(isInUse ? `${message}; choose another with --port, or 0 for a free one` : message);
	}
}
exports.configure = configure;
