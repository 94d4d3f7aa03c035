const require_count = require("./count.js");
const require_cli_main = require("../cli/main.js");
const require_find_stack = require("./find-stack.js");
const require_project_folder = require("./project-folder.js");
const require_version = require("./version.js");
const require_pulumi = require("./pulumi.js");
const require_save_state = require("./save-state.js");
const require_stack_state = require("./stack-state.js");
const require_model = require("./model.js");
const require_language = require("./language.js");
const require_urn = require("./urn.js");
const require_move = require("./move.js");
const require_provider_text = require("./provider-text.js");
let node_crypto = require("node:crypto");
// cli/commands/state/choose-provider.ts
/** The names of settings in the state of the dynamic host's provider, which has the configuration of all packages. */
const NAMESPACE = "taskrouter:";
/** Members of a provider's inputs that are not settings. */
const ENGINE_OWN = [
	"version",
	"pluginDownloadURL",
	"__internal"
];
/** True for the provider that the engine makes for resources without one of their own. */
function isDefaultProvider(urn) {
	return /^default(_|$)/.test(require_urn.splitUrn(urn).name);
}
/**
* The entry of the provider of a host: the present one, or a new one with the settings of the provider that the resources have
* left.
*
* @param entries of the state
* @param moved not empty
*/
function chooseProvider(entries, moved, { to, now, otherConfig }) {
	const type = require_model.PROVIDER_TYPES[to];
	const present = entries.find((entry) => entry.type === type && isDefaultProvider(`${entry.urn}`));
	if (present !== void 0) return present;
	const [first] = [...moved].sort((one, other) => rank(one) - rank(other));
	const left = require_stack_state.splitProvider(`${first?.entry.provider}`).urn;
	const settings = require_language.asObject(entries.find(({ urn }) => urn === left)?.inputs);
	const inputs = to === "native" ? toNative(settings) : {
		...otherConfig,
		...toDynamic(settings)
	};
	return {
		urn: require_urn.joinUrn({
			head: require_urn.splitUrn(left).head,
			types: [type],
			name: "default"
		}),
		custom: true,
		id: (0, node_crypto.randomUUID)(),
		type,
		inputs,
		outputs: inputs,
		created: now,
		modified: now
	};
}
/** The default provider has the settings of the stack. */
function rank({ entry }) {
	return isDefaultProvider(require_stack_state.splitProvider(`${entry.provider}`).urn) ? 0 : 1;
}
function toNative(settings) {
	const own = Object.entries(settings).flatMap(([key, value]) => value !== void 0 && key.startsWith(NAMESPACE) ? [[key.slice(11), value]] : []);
	return require_language.fromEntries(own.map(([name, value]) => [name, require_model.SECRET_SETTINGS.includes(name) && !require_stack_state.isSecret(value) ? require_stack_state.toSecret(value) : value]));
}
function toDynamic(settings) {
	return require_language.fromEntries(Object.entries(settings).flatMap(([name, value]) => value === void 0 || ENGINE_OWN.includes(name) ? [] : [[NAMESPACE + name, value]]));
}
// cli/commands/state/rename-urns.ts
/**
* The new URN of each resource whose URN changes: those that move, and those below them, because a URN contains the types of all
* resources above.
*
* @param entries of the state, in order: a resource comes after its parent
* @param moved those of them that move
*/
function renameUrns(entries, moved, to) {
	const kinds = new Map(moved.map(({ entry, kind }) => [entry, kind]));
	const renamed = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const urn = `${entry.urn}`;
		const parts = require_urn.splitUrn(urn);
		const kind = kinds.get(entry);
		const own = kind === void 0 ? parts.types.slice(-1) : [require_model.resourceType(to, kind)];
		const types = [...renameAbove(parts.types.slice(0, -1), `${entry.parent}`, renamed), ...own];
		const after = require_urn.joinUrn({
			...parts,
			types
		});
		if (after !== urn) renamed.set(urn, after);
	}
	return renamed;
}
/** The types above a resource. They are those of its parent, if that is not the stack itself. */
function renameAbove(above, parent, renamed) {
	const after = renamed.get(parent);
	return after === void 0 || require_urn.splitUrn(parent).types.join() !== above.join() ? above : require_urn.splitUrn(after).types;
}
/** A former URN of a resource that moves, or of one below: nothing in the state has it any more. */
function renameFormer(urn, to) {
	const parts = require_urn.splitUrn(urn);
	const types = parts.types.map((type) => {
		const parsed = require_model.parseResourceType(type);
		return parsed === void 0 ? type : require_model.resourceType(to, parsed.kind);
	});
	return require_urn.joinUrn({
		...parts,
		types
	});
}
// cli/commands/state/edit-entry.ts
/** Members of an entry that name other resources in a list. */
const LISTS = ["dependencies", "replaceWith"];
/** An entry that names the other resources by their new URNs, and none that is left out. */
function editReferences(entry, edits) {
	const { renamed, dropped, to } = edits;
	const isKept = (urn) => typeof urn !== "string" || !dropped.has(urn);
	const keep = (urns) => Array.isArray(urns) ? urns.filter(isKept) : urns ?? null;
	return renameAll(Object.entries(entry).flatMap(([name, value]) => {
		if (value === void 0 || name === "deletedWith" && !isKept(value)) return [];
		if (LISTS.includes(name)) return [[name, keep(value)]];
		if (name === "propertyDependencies" && require_language.isJsonObject(value)) return [[name, require_language.fromEntries(Object.entries(value).map(([property, urns]) => [property, keep(urns)]))]];
		if (name === "provider" && typeof value === "string") return [[name, renameProvider(value, renamed)]];
		if (name === "aliases" && Array.isArray(value) && renamed.has(`${entry.urn}`)) return [[name, value.map((urn) => typeof urn === "string" ? renameFormer(urn, to) : urn)]];
		return [[name, value]];
	}), renamed);
}
function renameProvider(reference, renamed) {
	const { urn, id } = require_stack_state.splitProvider(reference);
	return `${renamed.get(urn) ?? urn}::${id}`;
}
/** Every text that is the old URN of a resource becomes the new one, also in values: outputs can name resources. */
function renameAll(members, renamed) {
	return require_language.fromEntries(members.map(([name, value]) => [name, rename(value, renamed)]));
}
function rename(value, renamed) {
	if (typeof value === "string") return renamed.get(value) ?? value;
	if (Array.isArray(value)) return value.map((item) => rename(item, renamed));
	if (!require_language.isJsonObject(value)) return value;
	return renameAll(Object.entries(value).flatMap(([name, member]) => member === void 0 ? [] : [[name, member]]), renamed);
}
// cli/commands/state/move-values.ts
/** The entry of a resource in the form of a host. @param provider reference to the provider there, `URN::ID` */
function moveEntry({ entry, urn, kind }, to, provider) {
	const { propertyDependencies, ...rest } = entry;
	const { __provider: _, ...dependencies } = require_language.asObject(propertyDependencies);
	return {
		...rest,
		type: require_model.resourceType(to, kind),
		...toValues({
			entry,
			urn,
			kind
		}, to),
		provider,
		...propertyDependencies !== void 0 && { propertyDependencies: dependencies }
	};
}
function toValues({ entry, urn, kind }, to) {
	const isPart = require_urn.splitUrn(urn).types.at(-2) === require_model.COMPONENT_TYPE;
	const values = {
		inputs: require_language.asObject(entry.inputs),
		outputs: require_language.asObject(entry.outputs)
	};
	return to === "native" ? require_move.toNativeValues(require_model.kinds[kind], values, isPart) : require_move.toDynamicValues(require_model.kinds[kind], values, {
		id: `${entry.id}`,
		text: require_provider_text.providerText(kind),
		isSecret: require_stack_state.isSecret
	});
}
// cli/commands/state/refuse-move.ts
/** @throws Failure that names the first reason for which the resources cannot move */
function refuseMove({ moved, read }, renamed, entries, to) {
	const reasons = [
		...moved.flatMap(explainNewer),
		...explainTaken(renamed, entries),
		...explainParents(read, entries),
		...to === "dynamic" ? explainAccounts(moved) : []
	];
	const [first] = reasons;
	if (first === void 0) return;
	const more = reasons.length > 1 ? `; ${reasons.length - 1} more like this` : "";
	throw new require_cli_main.Failure(`${first}. Nothing was changed${more}`);
}
function explainNewer({ urn, entry }) {
	const newer = require_version.findNewerVersion(require_language.asObject(entry.inputs));
	return newer === void 0 ? [] : [`${require_urn.nameOfUrn(urn)}: ${newer}`];
}
/** Both hosts can have a resource of one name until one of them moves. */
function explainTaken(renamed, entries) {
	const present = new Set(entries.map(({ urn }) => `${urn}`));
	return [...renamed.values()].filter((urn) => present.has(urn)).map((urn) => `the stack has a resource ${JSON.stringify(require_urn.nameOfUrn(urn))} of the same type in both providers: ${urn}. Give one of them another name first, with an alias of the old one, and run \`pulumi up\``);
}
function explainParents(read, entries) {
	const urns = new Set(read.map(({ urn }) => urn));
	return entries.filter(({ parent }) => urns.has(`${parent}`)).map(({ urn, parent }) => `${require_urn.nameOfUrn(`${urn}`)} has the parent ${require_urn.nameOfUrn(`${parent}`)}, which the program only reads, and which cannot move. Give it another parent first, and run \`pulumi up\``);
}
/** The classes have the settings of the stack, or a connection that they name. */
function explainAccounts(moved) {
	const first = /* @__PURE__ */ new Map();
	for (const own of moved) {
		if (require_language.asObject(own.entry.inputs)["__connection"] !== void 0) continue;
		const account = `${require_language.asObject(own.entry.outputs).accountSid}`;
		if (!first.has(account)) first.set(account, own);
	}
	const [one, other] = [...first];
	if (one === void 0 || other === void 0) return [];
	const describe = ([account, { urn, entry }]) => `${require_urn.nameOfUrn(urn)} is in account ${account} (provider ${require_urn.nameOfUrn(require_stack_state.splitProvider(`${entry.provider}`).urn)})`;
	return [`the classes have one account per stack, and ${describe(one)}, but ${describe(other)}. Give the resources of one account the property \`connection\` first, and run \`pulumi up\` (docs/settings.md)`];
}
// cli/commands/state/sort-entries.ts
/** Sorts the entries of a state. @param to the host that resources move to */
function sortEntries(entries, to) {
	const sorted = {
		moved: [],
		read: [],
		settled: [],
		foreign: []
	};
	for (const entry of entries) {
		const own = toOwn(entry);
		if (own === void 0) {
			if (isForeign(entry)) sorted.foreign.push(entry);
		} else if (own.host === to) sorted.settled.push(own);
		else if (entry.external === true) sorted.read.push(own);
		else sorted.moved.push(own);
	}
	return sorted;
}
/** A resource of this package: the type alone does not prove it, another package can have the same name. */
function toOwn(entry) {
	const parsed = require_model.parseResourceType(entry.type);
	if (parsed === void 0 || entry.custom !== true || typeof entry.provider !== "string") return void 0;
	if (require_urn.typeOfUrn(require_stack_state.splitProvider(entry.provider).urn) !== require_model.PROVIDER_TYPES[parsed.host]) return void 0;
	return {
		entry,
		urn: `${entry.urn}`,
		kind: parsed.kind,
		host: parsed.host
	};
}
function isForeign({ custom, type }) {
	return custom === true && !`${type}`.startsWith("pulumi:providers:");
}
// cli/commands/state/move-state.ts
/**
* Moves the resources of one host to the other. Nothing outside of the state is read, and secrets stay encrypted.
*
* @throws Failure if the resources cannot move
*/
function moveState(state, options) {
	const { to } = options;
	const entries = require_stack_state.listEntries(state);
	const sorted = sortEntries(entries, to);
	const renamed = renameUrns(entries, sorted.moved, to);
	refuseMove(sorted, renamed, entries, to);
	const [first] = sorted.moved;
	if (first === void 0) return {
		...sorted,
		renamed,
		unneeded: [],
		after: state
	};
	const provider = chooseProvider(entries, sorted.moved, options);
	const moved = new Map(sorted.moved.map((own) => [own.entry, own]));
	const read = new Set(sorted.read.map(({ entry }) => entry));
	const kept = entries.filter((entry) => !read.has(entry) && entry !== provider);
	const reference = `${provider.urn}::${provider.id}`;
	const placed = kept.flatMap((entry) => {
		const own = moved.get(entry);
		const after = own === void 0 ? entry : moveEntry(own, to, reference);
		return entry === first.entry ? [provider, after] : [after];
	});
	const unneeded = listUnneeded(sorted, placed);
	const dropped = new Set([...read, ...unneeded].map(({ urn }) => `${urn}`));
	const isLeft = new Set(unneeded);
	const resources = placed.filter((entry) => !isLeft.has(entry)).map((entry) => ({
		...editReferences(entry, {
			to,
			renamed,
			dropped
		}),
		urn: renamed.get(`${entry.urn}`) ?? `${entry.urn}`
	}));
	return {
		...sorted,
		renamed,
		unneeded,
		after: {
			...state,
			deployment: {
				...state.deployment,
				resources
			}
		}
	};
}
/** The providers that only the moved resources and the look-ups had. */
function listUnneeded({ moved, read }, after) {
	const left = new Set([...moved, ...read].map(({ entry }) => require_stack_state.splitProvider(`${entry.provider}`).urn));
	const needed = new Set(after.flatMap(({ provider }) => typeof provider === "string" ? [require_stack_state.splitProvider(provider).urn] : []));
	return after.filter(({ urn, type }) => isProvider(`${type}`) && left.has(`${urn}`) && !needed.has(`${urn}`));
}
function isProvider(type) {
	return Object.values(require_model.PROVIDER_TYPES).includes(type);
}
// cli/commands/state/read-other-config.ts
/**
* Reads the configuration of other packages and of the project. The dynamic host's provider has it in the state, and a
* difference would show in the next preview.
*
* @throws Failure if it cannot be read, for instance without the passphrase of its secrets
*/
async function readOtherConfig(pulumi, stack) {
	const ran = await pulumi([
		"config",
		"--json",
		"--show-secrets",
		"--stack",
		stack
	]);
	if (ran.code !== 0) throw new require_cli_main.Failure(`cannot read the configuration of the stack ${stack}, and nothing was changed: ${require_pulumi.explainRun(ran)}`);
	const entries = Object.entries(require_language.asObject(require_language.parseJson(ran.stdout)));
	return require_language.fromEntries(entries.flatMap(([key, entry]) => {
		if (key.startsWith("taskrouter:") || !require_language.isJsonObject(entry)) return [];
		return [[key, entry.secret === true ? require_stack_state.toSecret(entry.value) : `${entry.value}`]];
	}));
}
// cli/commands/state/show-move.ts
/** Names of one kind that are listed one by one. */
const SHOWN = 20;
const HOSTS = {
	native: "the native provider",
	dynamic: "the classes"
};
/** The plan of a move for programs. */
function toReport(stack, to, { moved, read, renamed, unneeded }) {
	return {
		stack,
		to,
		moved: moved.map(({ urn, kind, entry }) => ({
			kind,
			id: entry.id,
			urn,
			newUrn: renamed.get(urn) ?? urn
		})),
		leftOut: [...read.map(({ urn }) => urn), ...unneeded.map(({ urn }) => urn)]
	};
}
/** The plan of a move for people: the resources, those that are left out, and the changes of the program. */
function showMove(stack, to, move) {
	const { moved, settled } = move;
	const present = `${require_count.count(settled.length, "resource")} of ${HOSTS[to]}`;
	if (moved.length === 0) return `there is nothing to move: the stack ${stack} has ${settled.length === 0 ? "no resource of this package" : present}\n`;
	return `${[
		`stack ${stack}: ${require_count.count(moved.length, "resource")} to move to ${HOSTS[to]}; nothing is sent to TaskRouter`,
		"",
		...listKinds(moved),
		...listLeftOut(move),
		...listStaying(move, to),
		"",
		"the program must change before the next `pulumi up`:",
		...listSteps(to, move).map((step) => `  - ${step}`)
	].join("\n")}\n`;
}
function listKinds(moved) {
	return Object.keys(require_model.kinds).flatMap((kind) => {
		const names = moved.filter((own) => own.kind === kind).map(({ urn }) => require_urn.nameOfUrn(urn));
		return names.length === 0 ? [] : [`  moves      ${kind}: ${showNames(names)}`];
	});
}
function listLeftOut({ read, unneeded }) {
	const providers = unneeded.map(({ urn }) => require_urn.splitUrn(`${urn}`)).map(({ types, name }) => `${types.at(-1)} ${name}`);
	return [...read.length === 0 ? [] : [`  left out   ${require_count.count(read.length, "resource")} that the program only reads, which the next run reads again`], ...providers.map((provider) => `  left out   ${provider}, which no resource needs any more`)];
}
function listStaying({ settled, foreign }, to) {
	return [...settled.length === 0 ? [] : [`  stays      ${require_count.count(settled.length, "resource")} of ${HOSTS[to]}`], ...foreign.length === 0 ? [] : [`  stays      ${require_count.count(foreign.length, "resource")} of other packages`]];
}
/** The changes of the program, in words. */
function listSteps(to, { after, moved, read, unneeded }) {
	const components = require_stack_state.listEntries(after).filter(({ type }) => type === require_model.COMPONENT_TYPE);
	const single = moved.filter(({ urn }) => !require_urn.splitUrn(urn).types.includes(require_model.COMPONENT_TYPE));
	const ignoring = single.filter(({ entry }) => require_language.asObject(entry.inputs)[require_model.IGNORE] !== void 0);
	const explicit = unneeded.filter(({ urn }) => !isDefaultProvider(`${urn}`));
	const words = WORDS[to];
	return [
		words.project,
		...components.length === 0 ? [] : [`${showUrns(components)}: ${words.components}`],
		...single.length === 0 ? [] : [`${showUrns(single)}: ${words.single}`],
		...ignoring.length === 0 ? [] : [`${showUrns(ignoring)}: ${words.ignoring}`],
		...read.length === 0 ? [] : [words.read],
		...explicit.map(({ urn }) => `the settings of the provider ${require_urn.nameOfUrn(`${urn}`)} belong in the configuration of the stack: \`pulumi config set taskrouter:accountSid AC…\``)
	];
}
/** The changes of the program, by host. */
const WORDS = {
	native: {
		project: "Pulumi.yaml names the provider plugin, and a language such as `runtime: yaml` (docs/native.md)",
		components: "keep the TaskRouter with its name and its files, as `type: taskrouter:TaskRouter`",
		single: "declare each by the type `taskrouter:KIND`, with the same name, parent and properties",
		ignoring: "write the option `ignoreChanges` as the property `ignore`",
		read: "look-ups become functions, such as `fn::invoke: { function: taskrouter:getWorkflow }`"
	},
	dynamic: {
		project: "Pulumi.yaml has `runtime: nodejs`, and the program uses the classes of pulumi-taskrouter (docs/program.md)",
		components: "keep the TaskRouter with its name and its files, as `new TaskRouter(…)`",
		single: "declare each by the class of its kind, with the same name, parent and properties",
		ignoring: "write the property `ignore` as the option `ignoreChanges`",
		read: "look-ups become functions of the package, such as `getWorkflow({ … })`"
	}
};
function showUrns(entries) {
	return showNames(entries.map(({ urn }) => require_urn.nameOfUrn(`${urn}`)));
}
/** In the order of the alphabet, because a state has objects in the order in which they were created. */
function showNames(names) {
	const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	return `${[...names].sort().slice(0, SHOWN).join(", ")}${more}`;
}
// cli/commands/state.ts
/** The subcommands: to which host the resources of a stack move. */
const DIRECTIONS = [{
	name: "to-native",
	to: "native",
	description: "move the resources of the classes to the native provider"
}, {
	name: "to-dynamic",
	to: "dynamic",
	description: "move the resources of the native provider to the classes"
}];
/** `taskrouter state`: moves the resources of a stack from one host to the other. */
function configure(command, io, finish) {
	for (const { name, to, description } of DIRECTIONS) command.command(name).description(description).option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one").option("--yes", "do not ask before the state is written").option("--dry-run", "show the plan, and write nothing").option("--json", "print the plan as JSON").addHelpText("after", "\nShows first what moves, what is left out, and what the program must change. Edits the state only: the program does not\nrun, and nothing is sent to TaskRouter. Secrets stay encrypted. A backup of the state is written into .taskrouter/ first.\nA stack that is locked or has pending operations is refused. docs/moving-hosts.md describes the next steps.\nExit code 2: there is no terminal to ask, and no --yes.").action(async (options) => finish(await move(name, to, options, io)));
}
async function move(name, to, options, io) {
	const folder = require_project_folder.findOwnProject(io.cwd, `state ${name}`);
	const pulumi = require_pulumi.createPulumi(io, folder);
	const stack = options.stack ?? await require_find_stack.findStack(pulumi);
	const before = await require_stack_state.readState(pulumi, stack);
	require_stack_state.checkState(before.state, stack, require_project_folder.readProjectName(folder));
	const now = (/* @__PURE__ */ new Date()).toISOString();
	const otherConfig = to === "dynamic" ? await readOtherConfig(pulumi, stack) : {};
	const moved = moveState(before.state, {
		to,
		now,
		otherConfig
	});
	if (options.json) io.data(`${JSON.stringify(toReport(stack, to, moved), void 0, 2)}\n`);
	else io.out(showMove(stack, to, moved));
	if (moved.moved.length === 0 || options.dryRun) {
		io.err("nothing was changed\n");
		return require_cli_main.EXIT.clean;
	}
	const resources = require_count.count(moved.moved.length, "resource");
	if (!await require_save_state.agree(`Move ${resources} in the state of ${stack}? TaskRouter is not changed.`, options, io)) return require_cli_main.EXIT.clean;
	const backup = require_save_state.writeBackup(folder, stack, before.text, now);
	await require_save_state.saveState(pulumi, {
		stack,
		before,
		after: moved.after
	}, backup);
	io.err(`moved ${resources} in the state of ${stack}; backup of the state before: ${backup}\nnext: change the program, then pulumi preview --refresh --expect-no-changes --stack ${stack}\n`);
	return require_cli_main.EXIT.clean;
}
exports.configure = configure;
