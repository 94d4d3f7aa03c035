const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_twilio = require("./twilio.js");
const require_files = require("./files.js");
const require_plan = require("./plan.js");
const require_values = require("./values.js");
const require_urn = require("./urn2.js");
const require_start = require("./start.js");
const require_language = require("./language.js");
const require_look_up = require("./look-up2.js");
const require_to_outputs = require("./to-outputs.js");
let _pulumi_pulumi_proto_alias_pb_js = require("@pulumi/pulumi/proto/alias_pb.js");
let _pulumi_pulumi_proto_resource_grpc_pb_js = require("@pulumi/pulumi/proto/resource_grpc_pb.js");
let _pulumi_pulumi_proto_resource_pb_js = require("@pulumi/pulumi/proto/resource_pb.js");
_pulumi_pulumi_proto_resource_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_resource_pb_js);
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/settings/warn-plain-secrets.ts
/**
* Warns about secrets in plain text in the stack's configuration. The request of a component says which of its keys are
* secret; the check of the provider's settings has all of them without a mark. *observed* with 3.250
*
* @param notify shows a message on the resource with a URN
* @param urn of the component
*/
function warnPlainSecrets(notify, urn, request) {
	const encrypted = request.getConfigsecretkeysList();
	const texts = require_model.explainPlainSecrets({
		get: (key) => request.getConfigMap().get(nameOf(key)),
		isSecret: (key) => encrypted.includes(nameOf(key))
	});
	for (const text of texts) notify(`warning: ${text}`, urn);
}
const nameOf = (key) => `taskrouter:${key}`;
// provider/native/construct/monitor.ts
/**
* The engine has reported what went wrong with a resource, and answers only that something did; without `--continue-on-error`
* it answers nothing, ends, and adds "the client connection is closing" to its report. *observed* with 3.250
*/
function toError(details, name) {
	return new require_twilio.StandaloneError(details === "resource registration failed" ? "not all of its resources could be registered: the errors of these resources say why" : `${name} could not be registered: ${details}`);
}
/** Connects to the engine. @param address `127.0.0.1:43210`, from the request of a component */
function connectMonitor(address) {
	const client = new _pulumi_pulumi_proto_resource_grpc_pb_js.ResourceMonitorClient(address, require_start.grpc.credentials.createInsecure(), require_start.LIMITS);
	return {
		register: async (request) => await new Promise((resolve, reject) => {
			client.registerResource(request, (error, response) => {
				if (error !== null) reject(toError(error.details, request.getName()));
				else resolve({
					urn: response.getUrn(),
					id: response.getId(),
					outputs: require_values.readProperties(response.getObject()).values
				});
			});
		}),
		finish: async (urn, outputs) => {
			const request = new _pulumi_pulumi_proto_resource_pb_js.RegisterResourceOutputsRequest();
			request.setUrn(urn);
			request.setOutputs(require_values.writeProperties(outputs));
			await new Promise((resolve, reject) => {
				client.registerResourceOutputs(request, (error) => error === null ? resolve() : reject(error));
			});
		},
		close: () => client.close()
	};
}
// provider/native/construct/child-request.ts
/** The request that registers a planned resource. @param inputs with SIDs in place of references */
function toChildRequest(planned, inputs, place) {
	const { kind, name, secrets, aliases, ignoreChanges, protect } = planned;
	const request = new _pulumi_pulumi_proto_resource_pb_js.RegisterResourceRequest();
	request.setType(require_urn.nativeType(kind));
	request.setName(name);
	request.setCustom(true);
	request.setParent(place.parent);
	if (place.provider !== void 0) request.setProvider(place.provider);
	request.setObject(require_values.writeProperties(inputs, new Set(secrets)));
	request.setDependenciesList([...place.dependencies]);
	request.getPropertydependenciesMap().set("workspaceSid", new _pulumi_pulumi_proto_resource_pb_js.RegisterResourceRequest.PropertyDependencies());
	request.setAliasesList(aliases.map(toAlias));
	request.setAliasspecs(true);
	request.setIgnorechangesList([...ignoreChanges]);
	if (protect === true) request.setProtect(true);
	return answerFully(request);
}
/** Answers come with secrets marked, and with values that are not known yet. */
function answerFully(request) {
	request.setAcceptsecrets(true);
	request.setSupportspartialvalues(true);
	return request;
}
function toAlias(name) {
	const spec = new _pulumi_pulumi_proto_alias_pb_js.Alias.Spec();
	spec.setName(name);
	const alias = new _pulumi_pulumi_proto_alias_pb_js.Alias();
	alias.setSpec(spec);
	return alias;
}
// provider/native/construct/component-request.ts
/**
* The request that registers the component itself, with the options that the program gave it. It has no inputs, like that of
* the SDK: everything that they declare is in the children. Options without an effect on a component are left out: the engine
* has warned about them.
*/
function toComponentRequest(construct) {
	const request = new _pulumi_pulumi_proto_resource_pb_js.RegisterResourceRequest();
	request.setType(require_model.COMPONENT_TYPE);
	request.setName(construct.getName());
	request.setParent(construct.getParent());
	request.setAliasesList(construct.getAliasesList());
	request.setAliasspecs(true);
	request.setDependenciesList(listDependencies(construct));
	const protect = construct.getProtect();
	if (protect !== void 0 && construct.hasProtect()) request.setProtect(protect);
	const retain = construct.getRetainondelete();
	if (retain !== void 0 && construct.hasRetainondelete()) request.setRetainondelete(retain);
	request.setDeletedwith(construct.getDeletedwith());
	request.setReplaceWithList(construct.getReplaceWithList());
	for (const [name, provider] of construct.getProvidersMap().entries()) request.getProvidersMap().set(name, provider);
	return answerFully(request);
}
/** The children are inside the component, so they are deleted before everything that its arguments come from. */
function listDependencies(construct) {
	const ofInputs = [...construct.getInputdependenciesMap().entries()].flatMap(([, urns]) => urns.getUrnsList());
	return [.../* @__PURE__ */ new Set([...construct.getDependenciesList(), ...ofInputs])];
}
// provider/native/construct/look-ups.ts
/** Look-ups through the lifecycle of this process, which shares its lists with all other calls. */
function createLookUps(run) {
	const find = async (query, place) => await require_look_up.lookUp(run, "Workspace", query, place);
	return {
		findWorkspace: async ({ connection, ...query }) => require_model.hasUnknown(query) ? require_model.UNKNOWN : `${(await find({ ...query }, { connection })).sid}`,
		findExternals: async (query, workspaceSid, connection) => {
			if (workspaceSid === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" || require_model.hasUnknown(query)) return () => require_model.UNKNOWN;
			const { sids } = await find({ external: toJson(query) }, {
				workspaceSid,
				connection
			});
			return ({ external, key }) => {
				const section = require_language.isJsonObject(sids) ? sids[external] : void 0;
				return require_language.isJsonObject(section) ? `${section[key]}` : require_model.UNKNOWN;
			};
		}
	};
}
/** A query is JSON, apart from members without a value. */
function toJson(query) {
	return query;
}
// provider/native/construct/read-arguments.ts
const NAMES = [
	"files",
	"vars",
	"connection"
];
/**
* Reads the inputs of a component.
*
* @param vars the input of that name, with the names of its secret members
* @throws StandaloneError that lists everything that is wrong
*/
function readArguments(inputs, vars) {
	const problems = findProblems(inputs);
	if (problems.length > 0) throw new require_twilio.StandaloneError(problems.join("\n"));
	const { files, connection } = inputs;
	const isUnknownVar = findUnknown(inputs, vars?.values ?? {});
	return {
		files: require_model.hasUnknown(files) ? void 0 : [files].flat(),
		...inputs.vars === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" && { vars: {} },
		...vars !== void 0 && { vars: vars.values },
		secretVars: vars?.secrets ?? /* @__PURE__ */ new Set(),
		...isUnknownVar && { isUnknownVar },
		...typeof connection === "string" && connection !== "" && { connection }
	};
}
/** If the map itself is unknown, so is every variable; the secret ones of the stack's configuration count as well. */
function findUnknown(inputs, vars) {
	if (inputs.vars === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return () => true;
	const names = new Set(Object.keys(vars).filter((name) => require_model.hasUnknown(vars[name])));
	return names.size === 0 ? void 0 : (name) => names.has(name);
}
function findProblems({ files, vars, connection, ...others }) {
	const unknown = Object.keys(others).map((name) => `${name} is not an argument of a TaskRouter${require_language.didYouMean(name, NAMES)}; there are ${NAMES.join(", ")}`);
	const list = [files].flat();
	const areFiles = list.length > 0 && list.every((file) => typeof file === "string" && file !== "");
	return [
		...unknown,
		...areFiles ? [] : ["files must be the path of a folder or a file, or a list of paths: `files: taskrouter/`"],
		...isAbsent(vars) || require_language.isJsonObject(vars) || vars === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? [] : ["vars must be a map of values by name"],
		...isAbsent(connection) || typeof connection === "string" ? [] : ["connection must be the name of a connection"],
		...connection === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? ["connection must be known in a preview: it decides which account is read"] : []
	];
}
function isAbsent(value) {
	return value === void 0 || value === null;
}
// provider/native/construct/common-inputs.ts
/**
* The inputs that each part has in addition to its properties, as the SDK's classes add them: paths that keep their live value,
* and what an object inherits from its workspace.
*
* @param workspace undefined for the workspace itself, and in an existing one
*/
function commonInputs(planned, plan, workspace) {
	const { kind, ignoreChanges } = planned;
	const connection = connectionOf(plan);
	return {
		...ignoreChanges.length > 0 && { ["ignore"]: [...ignoreChanges] },
		...kind !== "Workspace" && workspace !== void 0 && { ["__workspace"]: workspace.outputs["ownership"] ?? "created" },
		...connection !== void 0 && { connection }
	};
}
/** The connection of the workspace, which all objects in it share. */
function connectionOf({ existing, resources, workspace }) {
	if (existing !== void 0) return existing.query.connection;
	const { connection } = resources.find(({ name }) => name === workspace.idOf)?.inputs ?? {};
	return typeof connection === "string" ? connection : void 0;
}
// provider/native/construct/resolve-inputs.ts
/** Puts SIDs in the places of planned inputs that represent some. Members without a value are left out. */
function resolveInputs({ [require_model.SIDS]: sids, ...values }, known) {
	const inputs = resolveMembers(values, known);
	if (sids === void 0) return inputs;
	const sections = Object.entries(require_language.asObject(sids)).map(([section, keys]) => [section, resolveMembers(require_language.asObject(keys), known)]);
	return {
		...inputs,
		[require_model.SIDS]: Object.fromEntries(sections)
	};
}
function resolveMembers(values, { idOf, external }) {
	const members = Object.entries(values).map(([name, value]) => {
		if (require_model.isIdOf(value)) return [name, idOf(value)];
		return [name, require_model.isExternalSid(value) ? external(value) : value];
	});
	return Object.fromEntries(members.filter(([, value]) => value !== void 0));
}
/** The resources of the plan that planned inputs refer to, each once. */
function listReferred({ [require_model.SIDS]: sids, ...values }) {
	return [values, ...Object.values(require_language.asObject(sids ?? {})).filter(require_language.isJsonObject)].flatMap((place) => Object.values(place).filter(require_model.isIdOf));
}
/** True if planned inputs refer to objects that are looked up. */
function refersToExternals({ [require_model.SIDS]: sids, ...values }) {
	return [values, ...Object.values(require_language.asObject(sids ?? {})).filter(require_language.isJsonObject)].some((place) => Object.values(place).some(require_model.isExternalSid));
}
// provider/native/construct/register-parts.ts
/**
* Registers the resources of a plan, each as soon as those that it refers to are registered.
*
* @throws the first failure, when all have ended: with `--continue-on-error` the engine goes on with what is registered, until
* the component fails. Without it, the engine ends all at the first failure itself
*/
async function registerParts(plan, site) {
	const work = await begin(plan, site);
	for (const planned of plan.resources) {
		const others = [...work.made.values()];
		work.made.set(keyOf(planned), waitForTurn(work, planned, others).then(async () => await register(work, planned)));
	}
	const looked = plan.externals === void 0 ? void 0 : work.findExternals();
	const made = Promise.all([Promise.all(work.made.values()), looked]);
	made.catch(() => void 0);
	await Promise.allSettled([...work.made.values(), looked]);
	const [parts] = await made;
	return {
		workspaceSid: await findWorkspace(work),
		parts
	};
}
async function begin(plan, site) {
	const { existing, externals } = plan;
	let looked;
	const work = {
		plan,
		site,
		existing: existing === void 0 ? void 0 : await site.lookUps.findWorkspace(existing.query),
		hints: site.isPreview ? require_plan.planHints(plan) : /* @__PURE__ */ new Map(),
		made: /* @__PURE__ */ new Map(),
		findExternals: async () => {
			const look = async () => await site.lookUps.findExternals(externals?.query ?? {}, await findWorkspace(work), connectionOf(plan));
			looked ??= look();
			return await looked;
		}
	};
	return work;
}
/**
* The check of the last object reports about all, so it comes after the others. In an existing workspace the others come after
* the first object, which brings the plan; elsewhere they wait for the workspace anyway.
*/
async function waitForTurn({ hints, existing }, planned, others) {
	if (hints.get(keyOf(planned))?.declared !== void 0) await Promise.allSettled(others);
	else if (existing !== void 0) await Promise.allSettled(others.slice(0, 1));
}
async function register(work, planned) {
	const { plan, site, existing } = work;
	const referred = await waitForReferred(work, planned);
	const workspace = referred.get(require_model.idKey(plan.workspace));
	const findExternal = refersToExternals(planned.inputs) ? await work.findExternals() : () => require_model.UNKNOWN;
	const idOf = (id) => (require_model.idKey(id) === require_model.idKey(plan.workspace) ? existing : void 0) ?? toSid(referred.get(require_model.idKey(id)));
	const inputs = {
		...resolveInputs(planned.inputs, {
			idOf,
			external: findExternal
		}),
		...commonInputs(planned, plan, workspace)
	};
	const isFirst = planned === plan.resources[0];
	site.parts.set(require_urn.toChildUrn(site.component, planned.kind, planned.name), {
		inputs,
		hints: work.hints.get(keyOf(planned)),
		plan: isFirst ? require_plan.planText(plan) : void 0
	});
	const dependencies = [...referred.values()].map(({ urn }) => urn);
	const request = toChildRequest(planned, inputs, {
		parent: site.component,
		provider: site.provider,
		dependencies
	});
	return {
		...await site.monitor.register(request),
		planned
	};
}
/** The resources that a part refers to, or is created after. It fails if one of them does. */
async function waitForReferred({ made }, { inputs, dependsOn = [] }) {
	const keys = [...new Set([...listReferred(inputs), ...dependsOn].map(require_model.idKey))];
	const found = await Promise.all(keys.map(async (key) => [key, await made.get(key)]));
	return new Map(found.flatMap(([key, part]) => part === void 0 ? [] : [[key, part]]));
}
async function findWorkspace({ existing, made, plan }) {
	return existing ?? toSid(await made.get(require_model.idKey(plan.workspace)));
}
/** In a preview, a resource that does not exist yet has no id. */
function toSid(part) {
	return part === void 0 || part.id === "" ? require_model.UNKNOWN : part.id;
}
function keyOf({ name, kind }) {
	return require_model.idKey({
		idOf: name,
		kind
	});
}
// provider/native/construct/stack-configuration.ts
/** The configuration of the stack, which comes with the request of a component, with secrets decrypted. */
function readStackConfiguration(request) {
	const secretKeys = new Set(request.getConfigsecretkeysList());
	return {
		getObject: (key) => {
			const text = request.getConfigMap().get(`taskrouter:${key}`);
			const value = text === void 0 ? {} : require_language.parseJson(text);
			if (require_language.isJsonObject(value)) return text === void 0 ? void 0 : value;
			throw new require_twilio.StandaloneError(`taskrouter:${key} in the stack's configuration must be a map: \`pulumi config set --path 'taskrouter:${key}.NAME' VALUE\``);
		},
		isSecret: (key) => secretKeys.has(key)
	};
}
// provider/native/construct/construct-router.ts
/** Reads and checks all files, and only then registers the component and its parts. @throws StandaloneError with all findings */
async function constructRouter(run, request) {
	const args = readArguments(require_values.readProperties(request.getInputs()).values, require_values.readMembers(request.getInputs(), "vars"));
	const monitor = connectMonitor(request.getMonitorendpoint());
	try {
		return args.files === void 0 ? await registerUnknown(run, request, monitor) : await registerFiles(run, request, monitor, args);
	} finally {
		monitor.close();
	}
}
async function registerUnknown(run, request, monitor) {
	const { urn } = await monitor.register(toComponentRequest(request));
	run.notify("warning: `files` is known only in the update: the preview cannot show what they declare", urn);
	return {
		urn,
		outputs: require_to_outputs.unknownOutputs()
	};
}
async function registerFiles(run, request, monitor, args) {
	const { notices, outcome } = read(request, args);
	if (typeof outcome === "string") throw new require_twilio.StandaloneError(outcome);
	const plan = require_plan.planWorkspace(request.getName(), outcome.desired, outcome.secrets);
	const { urn } = await monitor.register(toComponentRequest(request));
	warnPlainSecrets(run.notify, urn, request);
	for (const { severity, text } of notices) run.notify(severity === "warning" ? `warning: ${text}` : text, urn);
	const registered = await registerParts(plan, {
		monitor,
		component: urn,
		provider: run.provider ?? request.getProvidersMap().get("taskrouter"),
		isPreview: request.getDryrun(),
		lookUps: createLookUps(run),
		parts: run.parts
	});
	await monitor.finish(urn, { workspaceSid: registered.workspaceSid });
	return {
		urn,
		outputs: require_to_outputs.toComponentOutputs(registered)
	};
}
/** The plugin runs in the folder of the program: that of `Pulumi.yaml`, or of its `main`. *observed* with 3.250 */
function read(request, { files = [], vars, secretVars, isUnknownVar, connection }) {
	const given = vars === void 0 ? {} : {
		vars,
		secretVars,
		...isUnknownVar && { isUnknownVar }
	};
	return require_files.readFiles({
		...require_files.readVars(readStackConfiguration(request), given),
		paths: files,
		stack: request.getStack(),
		connection,
		root: process.cwd(),
		isPreview: request.getDryrun()
	});
}
// provider/native/calls/construct.ts
/** Registers workspace files: the component `taskrouter:index:TaskRouter` and its parts. */
async function construct(run, request) {
	if (request.getType().replace(/^taskrouter:(index[^:]*:)?/, "taskrouter:index:") !== require_model.COMPONENT_TYPE) throw new require_twilio.StandaloneError(`this release of pulumi-taskrouter has no component ${JSON.stringify(request.getType())}: there is ${require_model.COMPONENT_TYPE}`);
	const { urn, outputs } = await constructRouter(run, request);
	const response = new _pulumi_pulumi_proto_provider_pb_js.ConstructResponse();
	response.setUrn(urn);
	response.setState(require_values.writeProperties(Object.fromEntries(outputs.map(({ name, value }) => [name, value]))));
	for (const { name, sources } of outputs) {
		const dependencies = new _pulumi_pulumi_proto_provider_pb_js.ConstructResponse.PropertyDependencies();
		dependencies.setUrnsList([...sources]);
		response.getStatedependenciesMap().set(name, dependencies);
	}
	return response;
}
exports.construct = construct;
