const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
const require_join_inputs = require("./join-inputs.js");
const require_end_with_engine = require("./end-with-engine.js");
const require_twilio = require("./twilio.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_events = require("node:events");
let node_child_process = require("node:child_process");
// provider/engine/run-command.ts
/**
* Runs another command of Pulumi's CLI for the stack and the project that a command works on.
*
* @returns its standard output; undefined if it fails
*/
function runCommand(command, args) {
	const options = {
		cwd: command.folder ?? process.env.PWD,
		env: {
			...process.env,
			NO_COLOR: "1"
		},
		timeout: 6e4,
		maxBuffer: 2 ** 30
	};
	const all = [
		...args,
		"--non-interactive",
		...listSelectors(command.args)
	];
	return new Promise((resolve) => {
		try {
			(0, node_child_process.execFile)(command.executable, all, options, (error, stdout) => resolve(error === null ? stdout : void 0));
		} catch {
			resolve(void 0);
		}
	});
}
/** The options of a command that choose the stack and the project. */
function listSelectors(args) {
	return args.flatMap((arg, index) => {
		if (/^(--stack|--cwd)=/.test(arg) || /^-[sC]./.test(arg)) return [arg];
		const value = args[index + 1];
		return /^(--stack|--cwd|-s|-C)$/.test(arg) && value !== void 0 ? [arg, value] : [];
	});
}
// provider/engine/describe-run.ts
/**
* Describes the run of a command.
*
* @param state the resources of this package in the stack's state
* @returns undefined if the name of the stack cannot be found
*/
async function describeRun(command, state) {
	const { folder: start } = command;
	const folder = start === void 0 ? process.cwd() : (0, node_path.resolve)(start, readSelector(command.args, "--cwd", "-C") ?? ".");
	const stack = readSelector(command.args, "--stack", "-s") ?? state?.find(({ stack }) => stack !== void 0)?.stack ?? (await runCommand(command, ["stack", "--show-name"]))?.trim();
	return stack === void 0 || stack === "" ? void 0 : {
		folder,
		stack
	};
}
/** The value of an option that chooses the stack or the project. */
function readSelector(args, long, short) {
	const words = listSelectors(args);
	const at = words.findIndex((word) => word === long || word === short);
	if (at >= 0) return words[at + 1];
	const joined = words.find((word) => word.startsWith(`${long}=`) || word.startsWith(short) && !word.startsWith("--"));
	return joined?.slice(joined.startsWith(long) ? long.length + 1 : short.length);
}
// provider/engine/find-command.ts
/** A script may be between the CLI and this process. */
const GENERATIONS = 4;
/**
* Finds the command of Pulumi's CLI among the ancestors of this process. The engine passes a provider neither the command
* nor its options. *observed*
*
* @returns undefined if no ancestor is Pulumi's CLI, as in a program that embeds the engine
*/
function findCommand(pid = process.ppid, look = lookAt) {
	let next = pid;
	for (let generation = 0; generation < GENERATIONS && next > 1; generation += 1) {
		const found = look(next);
		if (found === void 0) return void 0;
		const [program = "", ...args] = found.words;
		if (/^pulumi(\.exe)?$/.test((0, node_path.basename)(program))) return {
			executable: found.executable ?? program,
			args,
			folder: found.folder
		};
		next = found.parent;
	}
}
function lookAt(pid) {
	return attempt(() => lookInProc(pid)) ?? attempt(() => lookByPs(pid));
}
/** Linux. */
function lookInProc(pid) {
	const words = (0, node_fs.readFileSync)(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
	const [, , parent] = (0, node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "0").split(" ");
	const link = (name) => attempt(() => (0, node_fs.readlinkSync)(`/proc/${pid}/${name}`));
	return {
		parent: Number(parent),
		words,
		executable: link("exe"),
		folder: link("cwd")
	};
}
/** macOS and others. */
function lookByPs(pid) {
	const [parent, ...words] = (0, node_child_process.execFileSync)("ps", [
		"-o",
		"ppid=,command=",
		"-p",
		String(pid)
	], {
		encoding: "utf8",
		timeout: 5e3
	}).trim().split(/\s+/);
	return {
		parent: Number(parent),
		words
	};
}
function attempt(look) {
	try {
		return look();
	} catch {
		return;
	}
}
// provider/engine/read-config.ts
/**
* True for a command that the engine gives the configuration of the last `up`: a refresh, a destroy, and the refresh before
* an `up` or a preview. *observed*
*/
function usesStoredConfig({ args }) {
	if (args.some((arg) => /^--run-program(=true)?$/.test(arg))) return false;
	return args.some((arg) => /^(refresh|destroy|down|dn|--refresh(=true)?|-[a-z]*r)$/.test(arg));
}
/**
* Reads the present configuration of the stack that a command works on.
*
* @returns undefined if it cannot be read
*/
async function readConfig(command) {
	const text = await runCommand(command, ["config", "--json"]);
	return text === void 0 ? void 0 : parseConfig(text);
}
/** The configuration that `pulumi config --json` prints; undefined if the text is not one. */
function parseConfig(text) {
	const all = require_language.parseJson(text);
	if (!require_language.isJsonObject(all)) return void 0;
	const own = Object.entries(all).filter(([key]) => key.startsWith(NAMESPACE));
	return new Map(own.map(([key, entry]) => [key.slice(NAMESPACE.length), toValue(entry)]));
}
const NAMESPACE = "taskrouter:";
function toValue(entry) {
	return require_language.isJsonObject(entry) && entry.secret !== true && typeof entry.value === "string" ? entry.value : void 0;
}
// provider/engine/read-state.ts
/**
* Reads the resources of this package from the state of the stack that a command works on, with Pulumi's own
* `stack export`: a provider sees one resource at a time. Secrets stay encrypted.
*
* @returns undefined if the state cannot be read
*/
async function readState(command) {
	const text = await runCommand(command, ["stack", "export"]);
	return text === void 0 ? void 0 : parseState(text);
}
/** The resources of this package in an exported state; undefined if the text is not one. */
function parseState(text) {
	const state = require_language.parseJson(text);
	const deployment = require_language.isJsonObject(state) ? state.deployment : void 0;
	if (!require_language.isJsonObject(deployment)) return void 0;
	return (Array.isArray(deployment.resources) ? deployment.resources.filter(require_language.isJsonObject) : []).flatMap(({ type, id, urn, parent, inputs, outputs, external, retainOnDelete }) => {
		const parsed = require_model.parseResourceType(type);
		if (parsed === void 0 || typeof id !== "string" || external === true) return [];
		const known = parsed.host === "native" ? require_join_inputs.joinInputs(require_model.kinds[parsed.kind], require_language.asObject(outputs), require_language.asObject(inputs)) : require_language.asObject(outputs);
		return [{
			kind: parsed.kind,
			host: parsed.host,
			id,
			outputs: known,
			isRetained: retainOnDelete === true || isRetained(known),
			...typeof urn === "string" && {
				name: urn.replace(/^.*::/s, ""),
				...stackOf(urn)
			},
			component: componentOf(String(parent))
		}];
	});
}
/** The name of the stack in a URN: `urn:pulumi:STACK::PROJECT::…`. */
function stackOf(urn) {
	const stack = /^urn:pulumi:([^:]+)::/.exec(urn)?.[1];
	return stack === void 0 ? {} : { stack };
}
/** The name of the `TaskRouter` that a URN is of. */
function componentOf(urn) {
	const [, name] = urn.split(`${require_model.COMPONENT_TYPE}::`);
	return name;
}
/** True for outputs of an object that its delete leaves. */
function isRetained({ [require_model.INPUTS]: inputs }) {
	return require_language.isJsonObject(inputs) && inputs["retain"] === true;
}
// provider/engine/watch-cancel.ts
/** The call by which the engine cancels a run. */
const CANCEL = "/pulumirpc.ResourceProvider/Cancel";
const controller = new AbortController();
/** Aborted when the engine cancels the run: after Ctrl-C it waits for the steps under way, and a long wait has to end. */
const canceled = controller.signal;
/** Cancels the run: the native host receives the engine's call itself. */
function cancelRun() {
	controller.abort();
}
/**
* Watches for the engine's call. Pulumi's dynamic host answers it by itself and passes it on to nobody, so this listens to
* the requests at the host's own server. *observed* with 3.248
*/
function watchCancel(servers = listServers(), cancel = cancelRun) {
	for (const server of servers) server.on("stream", (_, headers) => headers[":path"] === CANCEL && cancel());
}
/** The HTTP/2 servers of this process: only Node's undocumented list of handles knows those of other modules. */
function listServers() {
	const { _getActiveHandles: list } = process;
	return (list?.call(process) ?? []).filter((handle) => handle instanceof node_events.EventEmitter && handle.listenerCount("stream") > 0);
}
// provider/engine/engine.ts
/** The engine that started this process. */
function createEngine(host = "dynamic") {
	let state;
	const command = once(findCommand);
	const listState = async () => {
		const found = command();
		if (found === void 0) return void 0;
		state ??= readState(found);
		return await state;
	};
	const readNewerConfig = async () => {
		const found = command();
		return found !== void 0 && usesStoredConfig(found) ? await readConfig(found) : void 0;
	};
	return {
		host,
		canceled,
		listState,
		get isDestroy() {
			return isDestroy(command()?.args ?? []);
		},
		readNewerConfig,
		describeRun: async () => {
			const found = command();
			return found === void 0 ? void 0 : await describeRun(found, await listState());
		},
		listResources: async () => isPartial(command()?.args ?? []) ? void 0 : await listState()
	};
}
function once(get) {
	let found;
	return () => {
		found ??= { value: get() };
		return found.value;
	};
}
/** True for `pulumi destroy`, by any of its names. */
function isDestroy(args) {
	const isValue = (index) => /^(--stack|--cwd|-s|-C)$/.test(args[index - 1] ?? "");
	const verb = args.find((arg, index) => !arg.startsWith("-") && !isValue(index));
	return verb !== void 0 && /^(destroy|down|dn)$/.test(verb);
}
/** True if a command names the resources that it changes. */
function isPartial(args) {
	return args.some((arg) => /^(--target|--exclude|-[yfdrj]*[tx])/.test(arg));
}
// provider/engine/notify.ts
/** Pulumi's dynamic host shows what this process prints. */
let receive = (message) => console.log(message);
/** Shows the user a message. */
function notify(message) {
	receive(require_language.safeText(message));
}
/** Passes the messages on to another receiver: the engine hides what a plugin prints. *observed* with 3.250 */
function sendNoticesTo(receiver) {
	receive = receiver;
}
// provider/engine/print-once.ts
/**
* Wraps `console.error` so that it drops the errors of this package. Pulumi's dynamic host prints each error of check, diff,
* read and delete, and also returns it: the engine would show both. *observed* with 3.248
*/
function printOnce(print) {
	return (...values) => {
		const [text] = values;
		if (!(values.length === 1 && typeof text === "string" && text.startsWith(`${new require_twilio.StandaloneError("")}: `))) print(...values);
	};
}
// provider/engine/prepare-process.ts
let isPrepared = false;
/** Adapts the process to the engine, once, if it is one of Pulumi's dynamic host and not a test. */
function prepareProcess() {
	const [, script = "", address] = process.argv;
	if (isPrepared || !/[\\/]dynamic-provider([\\/]index\.js)?$/.test(script)) return;
	isPrepared = true;
	console.error = printOnce(console.error.bind(console));
	watchCancel();
	if (address !== void 0) require_end_with_engine.endWithEngine({
		address,
		stdin: process.stdin,
		parent: () => process.ppid,
		exit: () => process.exit()
	});
}
// provider/engine/index.ts
var engine_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	cancelRun: () => cancelRun,
	createEngine: () => createEngine,
	isRetained: () => isRetained,
	joinInputs: () => require_join_inputs.joinInputs,
	notify: () => notify,
	prepareProcess: () => prepareProcess,
	sendNoticesTo: () => sendNoticesTo
});
Object.defineProperty(exports, "cancelRun", {
	enumerable: true,
	get: function() {
		return cancelRun;
	}
});
Object.defineProperty(exports, "createEngine", {
	enumerable: true,
	get: function() {
		return createEngine;
	}
});
Object.defineProperty(exports, "engine_exports", {
	enumerable: true,
	get: function() {
		return engine_exports;
	}
});
Object.defineProperty(exports, "isRetained", {
	enumerable: true,
	get: function() {
		return isRetained;
	}
});
Object.defineProperty(exports, "notify", {
	enumerable: true,
	get: function() {
		return notify;
	}
});
Object.defineProperty(exports, "prepareProcess", {
	enumerable: true,
	get: function() {
		return prepareProcess;
	}
});
