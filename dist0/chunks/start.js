const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_end_with_engine = require("./end-with-engine.js");
let node_module = require("node:module");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
let node_async_hooks = require("node:async_hooks");
let _pulumi_pulumi_proto_engine_grpc_pb_js = require("@pulumi/pulumi/proto/engine_grpc_pb.js");
let _pulumi_pulumi_proto_engine_pb_js = require("@pulumi/pulumi/proto/engine_pb.js");
let _pulumi_pulumi_proto_provider_grpc_pb_js = require("@pulumi/pulumi/proto/provider_grpc_pb.js");
// provider/native/protocol/stubs.ts
/** The SDK's own copies: an object of another copy of these packages is not an instance of the classes that the stubs use. */
const load = (0, node_module.createRequire)(require.resolve("@pulumi/pulumi/proto/provider_grpc_pb.js"));
const grpc = load("@grpc/grpc-js");
const { BinaryReader } = load("google-protobuf");
const { Struct } = load("google-protobuf/google/protobuf/struct_pb.js");
const { Empty } = load("google-protobuf/google/protobuf/empty_pb.js");
const { Any } = load("google-protobuf/google/protobuf/any_pb.js");
// provider/native/settings/to-text.ts
/** A setting as the dynamic host passes it: text, and JSON for what is not text. */
function toText(value) {
	if (value === void 0 || value === null) return void 0;
	return typeof value === "string" ? value : JSON.stringify(value);
}
// provider/native/protocol/limits.ts
/** Messages can be as large as a workspace: 400 MB, as in Pulumi's own programs. */
const LIMITS = {
	"grpc.max_receive_message_length": 400 * 2 ** 20,
	"grpc.max_send_message_length": 400 * 2 ** 20
};
// provider/native/notices.ts
/** Notices for the engine at an address, `host:port`. */
function createNotices(address) {
	const client = new _pulumi_pulumi_proto_engine_grpc_pb_js.EngineClient(address, grpc.credentials.createInsecure());
	const calls = new node_async_hooks.AsyncLocalStorage();
	const log = (request) => new Promise((resolve) => client.log(request, () => resolve()));
	return {
		send: (message, urn) => {
			const call = calls.getStore();
			const sent = log(toRequest(message, urn ?? call?.urn ?? ""));
			call?.sent.push(sent);
		},
		during: async (urn, work) => {
			const call = {
				urn,
				sent: []
			};
			try {
				return await calls.run(call, work);
			} finally {
				await Promise.all(call.sent);
			}
		},
		close: () => client.close()
	};
}
function toRequest(message, urn) {
	const text = message.replace(/^warning: /, "");
	const request = new _pulumi_pulumi_proto_engine_pb_js.LogRequest();
	request.setSeverity(text === message ? _pulumi_pulumi_proto_engine_pb_js.LogSeverity.INFO : _pulumi_pulumi_proto_engine_pb_js.LogSeverity.WARNING);
	request.setMessage(text);
	request.setUrn(urn);
	return request;
}
// provider/native/run.ts
/**
* Creates the run of a process. The lifecycles are loaded with the first call that needs one.
*
* @param notices receives the messages of the lifecycles; absent if there is no engine
*/
function createRun(notices) {
	let settings;
	const hosts = /* @__PURE__ */ new Map();
	const workspaces = /* @__PURE__ */ new Map();
	let own;
	const configureHost = async (kind) => {
		const [{ host }, { sendNoticesTo }] = await Promise.all([Promise.resolve().then(() => require("./host.js")).then((n) => n.host_exports), Promise.resolve().then(() => require("./engine.js")).then((n) => n.engine_exports)]);
		if (notices !== void 0) sendNoticesTo((message) => notices.send(message));
		const unconfigured = host(kind);
		return settings === void 0 ? unconfigured : await unconfigured.configure({
			config: { get: toGetter(settings) },
			host: "native"
		});
	};
	return {
		configure: (given, provider) => {
			settings = given;
			own = provider;
			hosts.clear();
		},
		get provider() {
			return own;
		},
		parts: /* @__PURE__ */ new Map(),
		notify: (message, urn) => notices?.send(message, urn),
		hostOf: async (kind) => {
			const host = hosts.get(kind) ?? configureHost(kind);
			hosts.set(kind, host);
			return await host;
		},
		rememberWorkspace: (id, ownership) => {
			if (typeof ownership === "string") workspaces.set(id, ownership);
		},
		ownershipOf: (workspaceSid) => workspaces.get(`${workspaceSid}`)
	};
}
/** Reads settings by their names in a stack's configuration. */
function toGetter(settings) {
	return (key) => toText(settings[key.replace(/^taskrouter:/, "")]);
}
// provider/native/service.ts
/**
* The calls that this provider answers. gRPC answers UNIMPLEMENTED to all others of the protocol.
*
* Each loads what it needs when it comes: the engine starts one process more only to ask for the schema.
*/
const CALLS = {
	handshake: async () => (await Promise.resolve().then(() => require("./handshake.js"))).handshake,
	getPluginInfo: async () => (await Promise.resolve().then(() => require("./get-plugin-info.js"))).getPluginInfo,
	getSchema: async () => (await Promise.resolve().then(() => require("./get-schema.js"))).getSchema,
	checkConfig: async () => (await Promise.resolve().then(() => require("./check-config.js"))).checkConfig,
	diffConfig: async () => (await Promise.resolve().then(() => require("./diff-config.js"))).diffConfig,
	configure: async () => (await Promise.resolve().then(() => require("./configure.js"))).configure,
	construct: async () => (await Promise.resolve().then(() => require("./construct.js"))).construct,
	check: async () => (await Promise.resolve().then(() => require("./check.js"))).check,
	diff: async () => (await Promise.resolve().then(() => require("./diff.js"))).diff,
	create: async () => (await Promise.resolve().then(() => require("./create.js"))).create,
	read: async () => (await Promise.resolve().then(() => require("./read.js"))).read,
	update: async () => (await Promise.resolve().then(() => require("./update2.js"))).update,
	delete: async () => (await Promise.resolve().then(() => require("./remove.js"))).remove,
	invoke: async () => (await Promise.resolve().then(() => require("./invoke.js"))).invoke,
	cancel: async () => (await Promise.resolve().then(() => require("./cancel.js"))).cancel,
	getMapping: async () => () => new _pulumi_pulumi_proto_provider_pb_js.GetMappingResponse(),
	getMappings: async () => () => new _pulumi_pulumi_proto_provider_pb_js.GetMappingsResponse()
};
/** The calls that are answered with any number of messages. */
const STREAMS = { list: async () => (await Promise.resolve().then(() => require("./list.js"))).list };
/**
* Starts the provider's server on a free port of this machine.
*
* @param notices receives the messages of calls; absent if there is no engine
*/
async function serve(notices) {
	const server = new grpc.Server(LIMITS);
	const run = createRun(notices);
	const handlers = Object.entries(CALLS).map(([name, load]) => [name, toHandler(async (request) => await (await load())(run, request), notices)]);
	const streams = Object.entries(STREAMS).map(([name, load]) => [name, toStreamHandler(async (request) => await (await load())(run, request), notices)]);
	server.addService(_pulumi_pulumi_proto_provider_grpc_pb_js.ResourceProviderService, Object.fromEntries([...handlers, ...streams]));
	return {
		port: await new Promise((resolve, reject) => {
			server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, found) => error === null ? resolve(found) : reject(error));
		}),
		close: () => server.forceShutdown()
	};
}
function toHandler(answer, notices) {
	return ({ request }, callback) => {
		answerWith(answer, request, notices).then((response) => callback(null, response ?? new Empty()), (error) => void toStatus(error).then(callback));
	};
}
function toStreamHandler(answer, notices) {
	return (call) => {
		answerWith(answer, call.request, notices).then((responses) => {
			for (const response of responses) call.write(response);
			call.end();
		}, (error) => void toStatus(error).then((status) => call.emit("error", status)));
	};
}
async function answerWith(answer, request, notices) {
	const work = async () => await answer(request);
	return await (notices === void 0 ? work() : notices.during(urnOf(request), work));
}
async function toStatus(error) {
	return (await Promise.resolve().then(() => require("./errors.js"))).toStatus(error);
}
/** The resource that a call is about; blank if it is about none. */
function urnOf(request) {
	const { getUrn } = request;
	return getUrn?.call(request) ?? "";
}
// provider/native/start.ts
/**
* Serves an engine, which reads the port from the first line of the output.
*
* @param address of the engine: `127.0.0.1:43210`. Absent if somebody only asks for the schema.
*/
async function start(address) {
	const { port } = await serve(address === void 0 ? void 0 : createNotices(address));
	process.stdout.write(`${port}\n`);
	if (address !== void 0) require_end_with_engine.endWithEngine({
		address,
		stdin: process.stdin,
		parent: () => process.ppid,
		exit: () => process.exit()
	});
}
exports.Any = Any;
exports.BinaryReader = BinaryReader;
exports.LIMITS = LIMITS;
exports.Struct = Struct;
exports.grpc = grpc;
exports.start = start;
exports.toText = toText;
