const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_describe_rule_problem = require("./describe-rule-problem.js");
const require_language = require("./language.js");
const require_provider_text = require("./provider-text.js");
const require_files = require("./files.js");
const require_plan = require("./plan.js");
let node_module = require("node:module");
let node_path = require("node:path");
let _pulumi_pulumi = require("@pulumi/pulumi");
_pulumi_pulumi = require_rolldown_runtime.__toESM(_pulumi_pulumi);
// sdk/is-reachable.ts
/** True if a program in that folder can import this package by name. */
function isReachableFrom(folder) {
	try {
		(0, node_module.createRequire)((0, node_path.join)(folder, "program.js")).resolve("pulumi-taskrouter/provider");
		return true;
	} catch {
		return false;
	}
}
// sdk/inline-project.ts
let isUsed = false;
/**
* Settings of a project whose program is a function of the Automation API. Pulumi runs its resources in the current
* folder of the process; with these settings it runs them in a folder that has this package installed, so that the program
* can be started anywhere.
*
* @param name of the project, the same as `projectName`
* @param folder with this package in its `node_modules` or in those of a folder above; usually that of the program
* @throws Error if the package is not installed there
* @example
* const stack = { stackName: "dev", projectName: "support", program };
* await LocalWorkspace.createOrSelectStack(stack, { projectSettings: inlineProject("support", __dirname) });
*/
function inlineProject(name, folder) {
	const main = (0, node_path.resolve)(folder);
	if (!isReachableFrom(main)) throw new Error(`pulumi-taskrouter cannot be found from ${main}: name a folder in which it is installed`);
	isUsed = true;
	return {
		name,
		runtime: "nodejs",
		main
	};
}
/** True if this process has a project of {@link inlineProject}, which has looked for the package. */
function hasInlineProject() {
	return isUsed;
}
// sdk/run-error.ts
/**
* An error that ends the program with exactly this text: no stack trace, and nothing added to it.
*
* The engine's host colors the stack of every error, even of those that it does not show, and Node needs half a minute
* and all memory for the frames that the SDK's source maps make of an `apply` (`node_modules/@pulumi/output.ts`, a scope
* without a package). *observed* with Node 20.20 and SDK 3.248. Therefore the stack is the message. Code that waits for a
* failed value prefixes the message of the same error with `error serializing property "x"`, once per waiter.
*
* @example throw createRunError('no workflow named "Support"');
*/
function createRunError(message) {
	const error = new _pulumi_pulumi.RunError(message);
	Object.defineProperty(error, "message", {
		get: () => message,
		set: () => {},
		configurable: true
	});
	error.stack = message;
	return error;
}
// sdk/check-reachable.ts
let isChecked$1 = false;
/**
* Checks that the provider's process will find this package, which it imports by name from the program's folder. If only a
* shared library of a monorepo depends on the package, that import fails later with an obscure message. *observed*
*
* @throws pulumi.RunError that says where the package is searched for and how to install it
*/
function checkReachable() {
	if (isChecked$1 || hasInlineProject()) return;
	findPackage(process.cwd(), isInline());
	isChecked$1 = true;
}
/** The engine starts other programs with this variable; a function of the Automation API runs without it. *observed* */
function isInline() {
	return process.env.PULUMI_NODEJS_PROJECT === void 0;
}
/** @throws pulumi.RunError if a program in that folder cannot import this package by name */
function findPackage(folder, isInlineProgram = false) {
	if (isReachableFrom(folder)) return;
	throw createRunError(`pulumi-taskrouter cannot be found from ${folder}, where Pulumi runs its resources: ${isInlineProgram ? "run the program in a folder with the package, or name one in the options of the stack, as in `{ projectSettings: inlineProject(\"name-of-the-project\", __dirname) }`, with `inlineProject` of this package." : "add it to the dependencies of the Pulumi project itself (npm install pulumi-taskrouter), not only to a library it uses."}`);
}
// sdk/connection.ts
/** The connections of the resources and look-ups of this program, if they name one. */
const connections = /* @__PURE__ */ new WeakMap();
/** Remembers the connection of a resource, for the objects of its workspace. */
function rememberConnection(resource, inputs) {
	const connection = require_model.connectionOf(inputs);
	if (connection !== void 0) connections.set(resource, connection);
}
/**
* The hidden input with the name of a connection; none for the stack's own credentials.
*
* @param workspaceSid the workspace of an object: its connection is the default
*/
function connectionInput(connection, workspaceSid) {
	const name = connection ?? findConnection(workspaceSid);
	return name === void 0 || name === "" ? {} : { [require_model.CONNECTION]: name };
}
function findConnection(workspaceSid) {
	if (!_pulumi_pulumi.Output.isInstance(workspaceSid)) return void 0;
	const { resources } = workspaceSid;
	return [...resources()].map((resource) => connections.get(resource)).find((found) => found !== void 0);
}
// sdk/mark-exported.ts
/**
* Keeps a resource that a program exports from showing as changed in every preview. For a preview, the SDK adds this
* member to an exported resource, and the engine ignores it only while it compares members, not whole resources.
* *observed* with engine 3.250. If the resource has the member itself, state has it too, and both are equal.
*/
function markExported(resource) {
	Object.defineProperty(resource, "@isPulumiResource", {
		value: true,
		enumerable: true
	});
}
// sdk/name-secrets.ts
/** The hidden input that names the secret ones of these inputs, for the provider's report of changes. */
function nameSecrets(inputs) {
	const outputs = Object.entries(inputs).filter(([, value]) => _pulumi_pulumi.Output.isInstance(value));
	if (outputs.length === 0) return {};
	return { [require_model.SECRETS]: findSecrets(outputs) };
}
/** @returns undefined, so that there is no input, if none of them is secret */
async function findSecrets(outputs) {
	const isSecret = await Promise.all(outputs.map(([, value]) => _pulumi_pulumi.isSecret(value).catch(() => false)));
	const names = outputs.map(([name]) => name).filter((_, index) => isSecret[index]);
	return names.length === 0 ? void 0 : names;
}
// sdk/origins.ts
/**
* The hidden input that says which resources the SIDs in these inputs are the ids of, in the preview of an adoption:
* `taskrouter adopt` knows these ids, and the preview does not. There is none in any other run.
*/
function originsOf(inputs, env = process.env) {
	if (env["TASKROUTER_ADOPTION"] === void 0 || !_pulumi_pulumi.runtime.isDryRun()) return {};
	return { [require_model.ORIGINS]: listOrigins(inputs) };
}
/** A promise of each URN and not an output, because an output would be a dependency. */
function listOrigins(inputs, isSids = false) {
	const origins = {};
	for (const [name, value] of Object.entries(inputs)) {
		const isOutput = _pulumi_pulumi.Output.isInstance(value);
		const isMap = !isOutput && require_language.isJsonObject(value) && (name === "__sids" || isSids);
		const origin = isOutput ? urnOf(value) : isMap ? listOrigins(value, true) : void 0;
		if (origin !== void 0) origins[name] = origin;
	}
	return origins;
}
/** The URN of the only resource that an output comes from. */
function urnOf(output) {
	const { resources } = output;
	const [only, ...others] = resources.call(output);
	if (only === void 0 || others.length > 0) return void 0;
	return only.urn.promise();
}
// sdk/quiet-outputs.ts
/**
* Keeps the outputs of a resource from reporting its failure, which the engine reports at the resource, with the reason.
* Newer SDKs also reject the outputs of a failed resource, and the promises that each output keeps about itself then end
* the program with a stack trace of the SDK. *observed* with 3.270. A value that a program derives from such an output
* still fails.
*/
function quietOutputs(resource) {
	for (const output of Object.values(resource)) if (_pulumi_pulumi.Output.isInstance(output)) quietOutput(output);
}
/** The same for one output that a resource uses. */
function quietOutput(output) {
	const { isKnown, isSecret } = output;
	for (const about of [isKnown, isSecret]) about.catch(() => void 0);
}
// sdk/secret-url.ts
/**
* A callback URL as an input, marked secret if it contains a password: even if the program has it in plain text, plan
* and state must not.
*/
function secretUrl(url) {
	if (typeof url === "string") return hasPassword(url) ? _pulumi_pulumi.secret(url) : url;
	return _pulumi_pulumi.output(url).apply((value) => hasPassword(value) ? _pulumi_pulumi.secret(value) : _pulumi_pulumi.output(value));
}
function hasPassword(url) {
	return typeof url === "string" && URL.canParse(url) && new URL(url).password !== "";
}
// sdk/warn-plain-secrets.ts
let isDone = false;
/**
* Warns, once per program, about credentials in plain text in the stack's configuration: the file goes into version
* control, and the provider's entry in state would contain them in plain text too.
*/
function warnPlainSecrets() {
	if (isDone) return;
	isDone = true;
	const config = new _pulumi_pulumi.Config("taskrouter");
	const settings = {
		get: (key) => config.get(key),
		isSecret: (key) => isSecretKey(`taskrouter:${key}`)
	};
	for (const text of require_model.explainPlainSecrets(settings)) _pulumi_pulumi.log.warn(text);
}
/** True for a secret key. The engine passes these keys to every program; the SDK reads them but exports no getter. */
function isSecretKey(key) {
	const keys = JSON.parse(process.env.PULUMI_CONFIG_SECRET_KEYS || "[]");
	return Array.isArray(keys) && keys.includes(key);
}
// sdk/workspace-ownership.ts
/** The workspaces of the program. A look-up of an existing workspace has the same type, and is not one of them. */
const workspaces = /* @__PURE__ */ new Map();
/** Marks a resource as a workspace of the program. */
function markWorkspace(workspace) {
	workspaces.set(workspace, workspace);
}
/**
* The ownership of the workspace that a SID comes from, as an input of an object in it. It flows from state to state, so that
* it is also known to a run of single resources. Absent if the SID does not come from a `Workspace` of this program.
*/
function workspaceOwnership(sid) {
	if (!_pulumi_pulumi.Output.isInstance(sid)) return {};
	const { resources } = sid;
	const workspace = [...resources()].map((resource) => workspaces.get(resource)).find((found) => found !== void 0);
	if (workspace === void 0) return {};
	const ownership = workspace.ownership.apply((known) => known ?? "created");
	quietOutput(ownership);
	return { [require_model.WORKSPACE_OWNERSHIP]: ownership };
}
// sdk/base-resource.ts
/**
* The base of all resources: a `CustomResource` of the dynamic type with a hand-written provider text. Nothing is
* serialised, so programs start fast, and state contains no code.
*/
var BaseResource = class extends _pulumi_pulumi.CustomResource {
	constructor(name, resourceName, args, options = {}) {
		checkReachable();
		warnPlainSecrets();
		const { connection, ...inputs } = args;
		const hidden = connectionInput(connection, inputs.workspaceSid);
		const kind = require_model.kinds[name];
		const unset = Object.fromEntries([...COMMON_OUTPUTS, ...listOutputs(kind)].map((output) => [output, void 0]));
		const written = Object.keys(kind.properties).filter((property) => kind.properties[property]?.type === "url").filter((url) => inputs[url] !== void 0);
		const marked = {
			...Object.fromEntries(written.map((url) => [url, secretUrl(inputs[url])])),
			...markAttributes(kind, inputs)
		};
		const secrets = Object.keys(marked);
		const isOpen = (url) => typeof inputs[url] === "string" && !_pulumi_pulumi.Output.isInstance(marked[url]);
		super(require_model.resourceType("dynamic", name), resourceName, {
			...unset,
			...inputs,
			...marked,
			...workspaceOwnership(inputs.workspaceSid),
			...hidden,
			...nameSecrets(marked),
			...nameIgnored(options),
			...originsOf(inputs),
			__provider: require_provider_text.providerText(name)
		}, _pulumi_pulumi.mergeOptions(options, { additionalSecretOutputs: secrets.filter((url) => !isOpen(url)) }));
		rememberConnection(this, hidden);
		quietOutputs(this);
		markExported(this);
		if (name === "Workspace") markWorkspace(this);
	}
};
/** Attributes with an output in them: if that is secret, so are all. A program's plain ones show in plans. */
function markAttributes({ properties }, inputs) {
	const names = Object.keys(inputs).filter((name) => properties[name]?.type === "attributes");
	return Object.fromEntries(names.filter((name) => holdsOutput$1(inputs[name])).map((name) => [name, _pulumi_pulumi.output(inputs[name])]));
}
function holdsOutput$1(value) {
	if (_pulumi_pulumi.Output.isInstance(value)) return true;
	return typeof value === "object" && value !== null && Object.values(value).some(holdsOutput$1);
}
/** The engine honors `ignoreChanges` in a diff; in a refresh and an update the provider has to know it as well. */
function nameIgnored({ ignoreChanges = [] }) {
	return ignoreChanges.length === 0 ? {} : { [require_model.IGNORE]: ignoreChanges };
}
const COMMON_OUTPUTS = [
	"sid",
	"accountSid",
	"workspaceSid",
	"dateCreated",
	"dateUpdated",
	"url",
	"links",
	require_model.OWNERSHIP
];
/** Names of what TaskRouter returns about an object of a kind, in addition to what all objects have. */
function listOutputs({ properties, outputs = {} }) {
	return [...Object.entries(properties).filter(([, row]) => require_model.isStored(row) && row.isParent !== true).map(([name]) => name), ...Object.keys(outputs)];
}
/** The other arguments, with the SIDs by key hidden from the diffs that the engine shows. @param always sections without SIDs */
function hideSids(args, always = {}) {
	const { taskQueues, activities, taskChannels, workers, workflows, ...inputs } = args;
	const given = Object.entries({
		taskQueues,
		activities,
		taskChannels,
		workers,
		workflows
	});
	const sids = {
		...always,
		...Object.fromEntries(given.filter(([, keys]) => keys !== void 0))
	};
	return {
		inputs,
		hidden: Object.keys(sids).length === 0 ? {} : { [require_model.SIDS]: sids }
	};
}
// sdk/look-up.ts
/** Looks up an object of a workspace. */
function lookUpInWorkspace(kind, args, options) {
	const { workspaceSid, ...query } = args;
	return lookUp(kind, query, { workspaceSid }, options);
}
/** Looks up an object, or with `isList` all that match. The type of the result is the caller's responsibility. */
function lookUp(kind, args, parent, options = {}) {
	const { name, ...rest } = options;
	const { connection, ...query } = args;
	const subject = `${kind}${query.isList === true ? "s" : ""}`;
	const { found } = new LookUp(kind, name ?? `get${subject}(${query[require_model.nameProperty(require_model.kinds[kind])] ?? query.sid ?? ""})`, {
		query,
		parent: {
			...parent,
			...connectionInput(connection, parent.workspaceSid)
		}
	}, rest);
	return found.apply(throwFailure);
}
/**
* A read by the provider, in the provider's process: look-ups share the client, the credentials and the cached lists of
* the whole run.
*/
var LookUp = class extends _pulumi_pulumi.CustomResource {
	constructor(kind, name, { query, parent }, options) {
		const id = _pulumi_pulumi.output(parent.workspaceSid ?? "").apply(() => "look-up");
		super(require_model.resourceType("dynamic", kind), name, {
			found: void 0,
			...parent,
			__lookup: query,
			__provider: require_provider_text.providerText(kind)
		}, {
			...options,
			id
		});
		rememberConnection(this, parent);
	}
};
function throwFailure(found) {
	if (typeof found.failure === "string") throw createRunError(found.failure);
	return found;
}
// sdk/activity.ts
/**
* A state that workers can be in. The built-in activities of a workspace (Offline, Available, Unavailable) are adopted by
* name, and stay when the resource is deleted.
*
* @example
* const lunch = new Activity("lunch", { workspaceSid: workspace.id, friendlyName: "Lunch" });
*/
var Activity = class extends BaseResource {
	constructor(name, args, options) {
		super("Activity", name, {
			...args,
			friendlyName: args.friendlyName ?? name
		}, options);
	}
};
/** Looks up an activity of a workspace. @example getActivity({ workspaceSid, friendlyName: "Offline" }).sid */
function getActivity(args, options) {
	return lookUpInWorkspace("Activity", args, options);
}
// sdk/task-channel.ts
/**
* A medium of tasks, on which each worker has a capacity of its own. The built-in task channels of a workspace (default,
* voice, chat, sms, video) are adopted by their unique names, and stay when the resource is deleted.
*
* @example
* const email = new TaskChannel("email", { workspaceSid: workspace.id, friendlyName: "Email" });
*/
var TaskChannel = class extends BaseResource {
	constructor(name, args, options) {
		const { uniqueName = name, friendlyName = nameUnlessBuiltIn(uniqueName, name) } = args;
		super("TaskChannel", name, {
			...args,
			uniqueName,
			friendlyName
		}, options);
	}
};
/** A built-in task channel has a name already. */
function nameUnlessBuiltIn(uniqueName, name) {
	const choose = (known) => require_model.kinds.TaskChannel.builtIns.includes(known) ? void 0 : name;
	if (typeof uniqueName === "string") return choose(uniqueName);
	return _pulumi_pulumi.output(uniqueName).apply(choose);
}
/** Looks up a task channel of a workspace. @example getTaskChannel({ workspaceSid, uniqueName: "voice" }).sid */
function getTaskChannel({ workspaceSid, ...query }, options) {
	return lookUp("TaskChannel", { ...query }, { workspaceSid }, options);
}
// sdk/report-rules.ts
/**
* Divides the findings of the rules into errors, which stop the program, and the rest, which is logged.
*
* @param allow ids of rules that may be broken
*/
function reportRules(problems, allow = []) {
	const counted = problems.filter(({ code }) => !allow.includes(code));
	const of = (severity) => counted.filter((problem) => problem.severity === severity).map(require_describe_rule_problem.describeRuleProblem);
	return {
		errors: of("error"),
		log(resource) {
			for (const text of of("warning")) _pulumi_pulumi.log.warn(text, resource);
			for (const text of of("note")) _pulumi_pulumi.log.info(text, resource);
		}
	};
}
/** Creates a reporter that holds reports back until the resource is attached. */
function createReporter() {
	const waiting = [];
	let target;
	return {
		take(report) {
			if (target === void 0) waiting.push(report);
			else report.log(target);
		},
		attach(resource) {
			target = resource;
			for (const report of waiting) report.log(resource);
		}
	};
}
const checked = /* @__PURE__ */ new WeakSet();
/** Marks arguments, or a configuration, as checked by `config`, which reports positions in files. */
function markChecked(value) {
	checked.add(value);
	return value;
}
/** True if {@link markChecked} has marked the value. */
function isChecked(value) {
	return checked.has(value);
}
// sdk/task-queue.ts
/**
* A queue in which tasks wait for workers.
*
* @example
* const english = new TaskQueue("english", { workspaceSid: workspace.id, targetWorkers: 'languages HAS "en"' });
*/
var TaskQueue = class extends BaseResource {
	constructor(name, args, options) {
		const { allow = [], ...rest } = args;
		const { inputs, hidden } = hideSids(rest);
		const report = lint$1(name, args);
		super("TaskQueue", name, {
			...inputs,
			...hidden,
			...allow.length > 0 && { allow },
			friendlyName: args.friendlyName ?? name
		}, options);
		report?.log(this);
	}
};
/** @throws pulumi.RunError for errors of the rules. An expression that is known later is left to the provider's check. */
function lint$1(name, args) {
	const { targetWorkers, allow } = args;
	if (typeof targetWorkers !== "string" || isChecked(args)) return void 0;
	const report = reportRules(require_language.lintTargetWorkers(targetWorkers), allow);
	const errors = report.errors.map((error) => `task queue "${name}": ${error}`);
	if (errors.length > 0) throw createRunError(errors.join("\n"));
	return report;
}
/** Looks up a task queue of a workspace. @example getTaskQueue({ workspaceSid, friendlyName: "Everyone" }).sid */
function getTaskQueue(args, options) {
	return lookUpInWorkspace("TaskQueue", args, options);
}
// sdk/find-declared.ts
/**
* The object with a key in workspace files.
*
* @throws pulumi.RunError with the nearest key and all keys if there is none
* @example findDeclared("workflow", "phone", router.workflows)
*/
function findDeclared(noun, key, declared) {
	const found = Object.hasOwn(declared, key) ? declared[key] : void 0;
	if (found !== void 0) return found;
	const keys = Object.keys(declared).sort();
	const listed = keys.length === 0 ? "none is declared" : `declared are ${keys.map((one) => JSON.stringify(one)).join(", ")}`;
	throw createRunError(`unknown ${noun} ${JSON.stringify(key)}${require_language.didYouMean(key, keys) || ":"} ${listed}`);
}
// sdk/stack-configuration.ts
/** The configuration of the stack that the program runs for. */
function stackConfiguration() {
	const config = new _pulumi_pulumi.Config("taskrouter");
	return {
		getObject: (key) => config.getObject(key),
		isSecret: isSecretKey
	};
}
// sdk/load-files.ts
/**
* Reads and checks all files before any resource is created.
*
* @param parent the resource that warnings and the error are reported for
* @throws pulumi.ResourceError with all findings
*/
function loadFiles({ files, vars, connection }, parent) {
	const { notices, outcome } = require_files.readFiles({
		...require_files.readVars(stackConfiguration(), vars === void 0 ? {} : { vars }),
		paths: [files].flat(),
		stack: _pulumi_pulumi.getStack(),
		connection,
		root: projectFolder(),
		isPreview: _pulumi_pulumi.runtime.isDryRun()
	});
	for (const notice of notices) log(notice, parent);
	if (typeof outcome === "string") throw new _pulumi_pulumi.ResourceError(outcome, parent, true);
	return outcome;
}
function log({ severity, text }, parent) {
	severity === "warning" ? _pulumi_pulumi.log.warn(text, parent) : _pulumi_pulumi.log.info(text, parent);
}
/** Language hosts before 2024 pass a placeholder for the project's folder. *observed* */
function projectFolder() {
	const root = _pulumi_pulumi.getRootDirectory();
	return (0, node_path.isAbsolute)(root) ? root : process.cwd();
}
// sdk/look-up-externals.ts
/**
* Looks up all external objects of a plan in one read, whether resources refer to them or not: all of them must exist.
*
* @returns the SID of one of them
*/
function lookUpExternals({ name, query }, workspaceSid, parent) {
	const found = lookUp("Workspace", { external: query }, { workspaceSid }, {
		parent,
		name
	});
	return ({ external, key }) => found.apply(({ sids }) => {
		const section = require_language.isJsonObject(sids) ? sids[external] : void 0;
		const sid = require_language.isJsonObject(section) ? section[key] : void 0;
		require_language.invariant(typeof sid === "string", `the look-up returns the SID of external.${external}.${key}`);
		return sid;
	});
}
// sdk/workspace.ts
/**
* A TaskRouter workspace. An existing one of that name is adopted if it is equal; deleting a workspace deletes everything
* in it.
*
* @example
* const workspace = new Workspace("contact-center", { friendlyName: "Contact Center" });
*/
var Workspace = class extends BaseResource {
	constructor(name, args = {}, options) {
		super("Workspace", name, {
			...args,
			friendlyName: args.friendlyName ?? name
		}, options);
	}
};
/**
* Looks up a workspace. Works in previews too. Passwords in callback URLs are returned as `***`.
*
* @example
* const flex = getWorkspace({ friendlyName: "Flex Task Assignment" });
* new TaskQueue("vip", { workspaceSid: flex.sid });
*/
function getWorkspace(args, options) {
	return lookUp("Workspace", { ...args }, {}, options);
}
// sdk/register-plan.ts
/** Registers the resources of a plan, in its order, as children of a component. */
function registerPlan(plan, classes, parent) {
	const made = /* @__PURE__ */ new Map();
	const resources = /* @__PURE__ */ new Map();
	const registered = [];
	const { existing, externals, workspace } = plan;
	if (existing !== void 0) {
		const found = getWorkspace(existing.query, {
			parent,
			name: existing.name
		});
		made.set(require_model.idKey(workspace), found.apply(({ sid }) => sid));
	}
	const findExternals = once(() => {
		require_language.invariant(externals !== void 0, "a plan with external SIDs looks them up");
		return lookUpExternals(externals, idOf(workspace, ids), parent);
	});
	const ids = {
		resources: made,
		external: (wanted) => findExternals()(wanted)
	};
	const hints = _pulumi_pulumi.runtime.isDryRun() ? require_plan.planHints(plan) : /* @__PURE__ */ new Map();
	for (const planned of plan.resources) {
		const key = require_model.idKey({
			idOf: planned.name,
			kind: planned.kind
		});
		const hint = delayLast(hints.get(key), registered);
		const dependsOn = (planned.dependsOn ?? []).flatMap((id) => resources.get(require_model.idKey(id)) ?? []);
		const guard = delayOthers(() => require_plan.planText(plan), existing !== void 0, registered[0]);
		const resource = register(planned, classes, ids, {
			parent,
			dependsOn,
			...hint,
			...guard
		});
		made.set(key, resource.id);
		resources.set(key, resource);
		registered.push({
			planned,
			resource
		});
	}
	if (externals !== void 0) findExternals();
	return {
		workspaceSid: idOf(workspace, ids),
		workspace: registered.map(({ resource }) => resource).find((resource) => resource instanceof Workspace),
		byKey: (type) => Object.fromEntries(registered.flatMap(({ planned, resource }) => planned.entry !== void 0 && resource instanceof type ? [[planned.entry.key, resource]] : []))
	};
}
/**
* The hints as an input. The last object's come when the engine has checked the others: its check then reports about all. A
* promise and not an output, because an output would make it depend on them.
*/
function delayLast(hints, others) {
	if (hints?.declared === void 0) return hints === void 0 ? {} : { [require_model.HINTS]: hints };
	const settled = others.map(({ resource: { urn } }) => urn.promise());
	return { [require_model.HINTS]: Promise.allSettled(settled).then(() => hints) };
}
/**
* The first resource brings the whole plan, so that the provider knows it before anything is written. In a workspace of the
* program the others wait for the workspace anyway; in an existing one they wait for the first, without depending on it.
*/
function delayOthers(text, isExisting, first) {
	if (first === void 0) return { [require_model.PLAN]: text() };
	if (!isExisting) return {};
	const settled = first.resource.urn.promise();
	const nothing = () => void 0;
	return { [require_model.PLAN]: settled.then(nothing, nothing) };
}
function register(planned, classes, ids, { parent, dependsOn, ...hints }) {
	const { kind, name, inputs, secrets, aliases, ignoreChanges, protect } = planned;
	const { [require_model.SIDS]: sids, ...values } = inputs;
	const args = {
		...hints,
		...resolve(values, ids),
		...mapValues(require_language.asObject(sids), (keys) => resolve(require_language.asObject(keys), ids))
	};
	for (const secret of secrets) args[secret] = _pulumi_pulumi.secret(args[secret]);
	if (require_language.isJsonObject(args.configuration)) markChecked(args.configuration);
	const options = {
		parent,
		...dependsOn.length > 0 && { dependsOn },
		...aliases.length > 0 && { aliases: aliases.map((alias) => ({ name: alias })) },
		...ignoreChanges.length > 0 && { ignoreChanges: [...ignoreChanges] },
		...protect === true && { protect }
	};
	return new classes[kind](name, markChecked(args), options);
}
function resolve(values, ids) {
	return mapValues(values, (value) => {
		if (require_model.isIdOf(value)) return idOf(value, ids);
		return require_model.isExternalSid(value) ? ids.external(value) : value;
	});
}
function mapValues(values, convert) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}
function idOf(wanted, ids) {
	const id = ids.resources.get(require_model.idKey(wanted));
	require_language.invariant(id !== void 0, `the plan registers ${wanted.idOf} before the resources that refer to it`);
	return id;
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// sdk/stack-traces.ts
/**
* Turns stack traces off until the returned function is called. The SDK takes one, mapped to TypeScript sources, for each
* of the four promises that it makes per property of a resource, and writes another into the state of each resource. With
* 300 workflows these are a sixth of the CPU seconds of a preview and a tenth of the state, for traces that all show our
* own loop. The one in the state ignores the limit, hence the second switch. See docs/performance.md.
*
* @example
* const restore = silenceStackTraces();
* try { … } finally { restore(); }
*/
function silenceStackTraces() {
	const { stackTraceLimit, prepareStackTrace } = Error;
	Object.assign(Error, {
		stackTraceLimit: 0,
		prepareStackTrace: () => ""
	});
	return () => {
		Object.assign(Error, {
			stackTraceLimit,
			prepareStackTrace
		});
	};
}
// sdk/worker.ts
/**
* A worker, with its attributes and its capacity per task channel. An available worker moves to an unavailable activity before
* it is deleted; one with open reservations stays, and the delete fails.
*
* @example
* new Worker("ann", {
*   workspaceSid: workspace.id,
*   attributes: { skills: ["billing"], level: 3 },
*   otherAttributes: "keep",
*   channels: { chat: { capacity: 3 } },
* });
*/
var Worker = class extends BaseResource {
	constructor(name, args, options) {
		super("Worker", name, {
			...args,
			friendlyName: args.friendlyName ?? name
		}, options);
	}
};
/**
* Looks up a worker of a workspace, whose name is found regardless of letter case.
*
* @example getWorker({ workspaceSid, friendlyName: "ann" }).activityName
*/
function getWorker(args, options) {
	return lookUpInWorkspace("Worker", args, options);
}
// sdk/configuration.ts
/**
* Returns the configuration of a workflow in our form. A program can pass our form, raw JSON text, or parsed raw JSON.
* Plain values stay plain, so that a preview shows all of them.
*
* @throws pulumi.RunError for text that is not JSON, for misspelt keys and for errors of the rules
*/
function parseConfiguration(configuration, options) {
	if (_pulumi_pulumi.Output.isInstance(configuration)) return refuseSecret(configuration, options.name).apply((value) => parse(value, options));
	return parse(configuration, options);
}
function parse(configuration, options) {
	const value = typeof configuration === "string" ? parseJson(configuration, options.name) : configuration;
	const isRaw = typeof configuration === "string" || typeof value === "object" && value !== null && "task_routing" in value;
	const parsed = isRaw ? require_language.fromWire(value) : value;
	if (isChecked(parsed)) return parsed;
	if (holdsOutput(parsed)) warnLater(parsed, isRaw, options);
	else check(parsed, isRaw, options);
	return parsed;
}
/**
* A configuration that contains outputs is known later, or not at all in the preview of a new resource. The provider's
* check refuses its errors; its warnings are logged here once it is known, unless it contains a secret, which they would
* quote.
*/
function warnLater(parsed, isRaw, options) {
	const whole = _pulumi_pulumi.output(parsed);
	const logWarnings = (isSecret) => {
		if (!isSecret) whole.apply((known) => options.reporter.take(lint(known, isRaw, options)));
	};
	_pulumi_pulumi.isSecret(whole).then(logWarnings, () => void 0);
}
/**
* TaskRouter would ignore a misspelt key of our own form. It is refused here, where our form and the raw form can still be
* distinguished. The rules check both.
*/
function check(configuration, isRaw, options) {
	const structure = isRaw ? [] : require_language.checkConfiguration(configuration).filter(({ code }) => code === "unknown-key");
	const report = lint(configuration, isRaw, options);
	const errors = [...structure.map(describe), ...report.errors];
	if (errors.length > 0) throw createRunError(errors.map((error) => `workflow "${options.name}": ${error}`).join("\n"));
	options.reporter.take(report);
}
function lint(configuration, isRaw, { context, allow }) {
	return reportRules(require_language.lintConfiguration(configuration, {
		...context,
		form: isRaw ? "raw" : "yaml"
	}).map((problem) => ({
		...problem,
		path: ["configuration", ...problem.path]
	})), allow);
}
function describe(problem) {
	return `configuration${require_describe_rule_problem.showPath(problem.path.slice(0, -1))}: ${require_language.renderProblem(problem)}`;
}
function holdsOutput(value) {
	if (_pulumi_pulumi.Output.isInstance(value)) return true;
	return typeof value === "object" && value !== null && Object.values(value).some(holdsOutput);
}
function parseJson(text, name) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw createRunError(`the configuration of workflow "${name}" is not JSON: ${error.message}`);
	}
}
/** Routing is sent to TaskRouter in plain text and shows in plans, so it cannot contain a secret. */
function refuseSecret(configuration, name) {
	const checked = _pulumi_pulumi.isSecret(configuration).then((isSecret) => {
		if (isSecret) throw createRunError(`the configuration of workflow "${name}" contains a secret: routing is stored and shown in plain text`);
		return configuration;
	});
	return _pulumi_pulumi.output(checked);
}
// sdk/workflow.ts
/**
* The routing of tasks to queues and workers, with its order and escalations.
*
* @example
* new Workflow("support", {
*   workspaceSid: workspace.id,
*   taskQueues: { english: english.id, everyone: everyone.id },
*   configuration: {
*     filters: [{ expression: 'language == "en"', targets: [{ queue: "english", timeout: 60 }, { queue: "everyone" }] }],
*     defaultFilter: { queue: "everyone" },
*   },
* });
*/
var Workflow = class extends BaseResource {
	constructor(name, args, options) {
		const { configuration, allow = [], ...rest } = args;
		const { inputs, hidden } = hideSids(rest, {
			taskQueues: {},
			activities: {}
		});
		const reporter = createReporter();
		const routing = parseConfiguration(configuration, {
			name,
			context: require_model.toLintContext(args),
			allow,
			reporter
		});
		const friendlyName = args.friendlyName ?? name;
		if (typeof friendlyName === "string" && !isChecked(args)) reporter.take(reportRules(require_language.lintFriendlyName(friendlyName), allow));
		super("Workflow", name, {
			...inputs,
			friendlyName,
			configuration: routing,
			...allow.length > 0 && { allow },
			...hidden
		}, options);
		reporter.attach(this);
		const output = this.configuration;
		const get = () => output.apply((value) => typeof value === "string" ? value : _pulumi_pulumi.unknown);
		Object.defineProperty(this, "configuration", { get });
	}
};
/** Looks up a workflow of a workspace. @example getWorkflow({ workspaceSid, friendlyName: "Support" }).configuration */
function getWorkflow(args, options) {
	return lookUpInWorkspace("Workflow", args, options);
}
/**
* Looks up all workflows of a workspace, or all with one name: names need not be unique.
*
* @example
* getWorkflows({ workspaceSid }).apply((workflows) => workflows.map((workflow) => workflow.friendlyName));
*/
function getWorkflows(args, options) {
	const { workspaceSid, ...query } = args;
	return lookUp("Workflow", {
		...query,
		isList: true
	}, { workspaceSid }, options).apply(({ objects }) => objects);
}
// sdk/workspace-defaults.ts
/**
* The two activities that a workspace itself refers to. A resource of its own, because TaskRouter accepts them only when
* the activities exist. Deleting it restores the former ones.
*
* @example
* new WorkspaceDefaults("defaults", { workspaceSid: workspace.id, timeoutActivitySid: away.id });
*/
var WorkspaceDefaults = class extends BaseResource {
	constructor(name, args, options) {
		super("WorkspaceDefaults", name, { ...args }, options);
	}
};
// sdk/task-router.ts
/** The classes of all kinds. */
const CLASSES = {
	Workspace,
	WorkspaceDefaults,
	Activity,
	TaskChannel,
	TaskQueue,
	Workflow,
	Worker
};
/**
* A workspace with all its contents, from YAML. The files are read and checked as a whole, and only then turned into
* resources named `<name>-<key>`, each depending on those that it refers to.
*
* @throws pulumi.ResourceError with every finding at its `file:line:column`; nothing is created then
* @example
* const support = new TaskRouter("support", { files: "taskrouter/" });
* export const phone = support.workflow("phone").id;
*/
var TaskRouter = class extends _pulumi_pulumi.ComponentResource {
	/** SID of the workspace. */
	workspaceSid;
	/** The workspace; undefined if the files name an existing one. */
	workspace;
	/** The activities by their keys in the files. */
	activities;
	/** The task channels by their keys in the files. */
	taskChannels;
	/** The task queues by their keys in the files. */
	taskQueues;
	/** The managed workers by their keys in the files. */
	workers;
	/** The workflows by their keys in the files. */
	workflows;
	constructor(name, args, options) {
		super(require_model.COMPONENT_TYPE, name, {}, options);
		markExported(this);
		const { desired, secrets } = loadFiles(args, this);
		const restoreStackTraces = silenceStackTraces();
		try {
			const registered = registerPlan(require_plan.planWorkspace(name, desired, secrets), CLASSES, this);
			this.workspaceSid = registered.workspaceSid;
			this.workspace = registered.workspace;
			this.activities = registered.byKey(Activity);
			this.taskChannels = registered.byKey(TaskChannel);
			this.taskQueues = registered.byKey(TaskQueue);
			this.workers = registered.byKey(Worker);
			this.workflows = registered.byKey(Workflow);
			this.registerOutputs({ workspaceSid: this.workspaceSid });
		} finally {
			restoreStackTraces();
		}
	}
	/**
	* The workflow with this key in the files.
	*
	* @throws pulumi.RunError that lists the keys if there is none
	* @example export const phone = support.workflow("phone").id;
	*/
	workflow(key) {
		return findDeclared("workflow", key, this.workflows);
	}
	/** The task queue with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
	taskQueue(key) {
		return findDeclared("task queue", key, this.taskQueues);
	}
	/** The task channel with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
	taskChannel(key) {
		return findDeclared("task channel", key, this.taskChannels);
	}
	/** The managed worker with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
	worker(key) {
		return findDeclared("managed worker", key, this.workers);
	}
	/** The activity with this key in the files. @throws pulumi.RunError that lists the keys if there is none */
	activity(key) {
		return findDeclared("activity", key, this.activities);
	}
};
Object.defineProperty(exports, "Activity", {
	enumerable: true,
	get: function() {
		return Activity;
	}
});
Object.defineProperty(exports, "TaskChannel", {
	enumerable: true,
	get: function() {
		return TaskChannel;
	}
});
Object.defineProperty(exports, "TaskQueue", {
	enumerable: true,
	get: function() {
		return TaskQueue;
	}
});
Object.defineProperty(exports, "TaskRouter", {
	enumerable: true,
	get: function() {
		return TaskRouter;
	}
});
Object.defineProperty(exports, "Worker", {
	enumerable: true,
	get: function() {
		return Worker;
	}
});
Object.defineProperty(exports, "Workflow", {
	enumerable: true,
	get: function() {
		return Workflow;
	}
});
Object.defineProperty(exports, "Workspace", {
	enumerable: true,
	get: function() {
		return Workspace;
	}
});
Object.defineProperty(exports, "WorkspaceDefaults", {
	enumerable: true,
	get: function() {
		return WorkspaceDefaults;
	}
});
Object.defineProperty(exports, "getActivity", {
	enumerable: true,
	get: function() {
		return getActivity;
	}
});
Object.defineProperty(exports, "getTaskChannel", {
	enumerable: true,
	get: function() {
		return getTaskChannel;
	}
});
Object.defineProperty(exports, "getTaskQueue", {
	enumerable: true,
	get: function() {
		return getTaskQueue;
	}
});
Object.defineProperty(exports, "getWorker", {
	enumerable: true,
	get: function() {
		return getWorker;
	}
});
Object.defineProperty(exports, "getWorkflow", {
	enumerable: true,
	get: function() {
		return getWorkflow;
	}
});
Object.defineProperty(exports, "getWorkflows", {
	enumerable: true,
	get: function() {
		return getWorkflows;
	}
});
Object.defineProperty(exports, "getWorkspace", {
	enumerable: true,
	get: function() {
		return getWorkspace;
	}
});
Object.defineProperty(exports, "inlineProject", {
	enumerable: true,
	get: function() {
		return inlineProject;
	}
});
