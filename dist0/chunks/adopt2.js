const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_adopt = require("./adopt.js");
const require_count = require("./count.js");
const require_cli_main = require("../cli/main.js");
const require_twilio = require("./twilio.js");
const require_stack_state = require("./stack-state.js");
const require_find_stack = require("./find-stack.js");
const require_project_folder = require("./project-folder.js");
const require_pulumi = require("./pulumi.js");
const require_read_stack_config = require("./read-stack-config.js");
const require_save_state = require("./save-state.js");
require("./client.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
const require_urn = require("./urn.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
let node_crypto = require("node:crypto");
// cli/commands/adopt/assemble.ts
/**
* Adds the entries of adopted objects to a state, as the engine would have written them: with the components that they are
* in and the provider that they need, and without references to resources that do not exist. Nothing else changes.
*
* @param adopted by URN
* @param now for the times of the entries
*/
function addToState(state, goals, adopted, now) {
	const present = require_stack_state.listEntries(state);
	const needed = listNeeded(goals, adopted, new Set(present.map(({ urn }) => `${urn}`)));
	const ids = new Map(goals.filter(isProvider).map(({ urn }) => [urn, (0, node_crypto.randomUUID)()]));
	const urns = /* @__PURE__ */ new Set([...present.map(({ urn }) => `${urn}`), ...needed]);
	const added = goals.filter(({ urn, op }) => op === "create" && needed.has(urn)).map((goal) => toEntry(goal, adopted.get(goal.urn), {
		urns,
		ids,
		now
	}));
	return {
		...state,
		deployment: {
			...state.deployment,
			resources: [...present, ...inOrder(added)]
		}
	};
}
/** The adopted resources, with the components above them and their providers, as far as the state lacks them. */
function listNeeded(goals, adopted, present) {
	const byUrn = new Map(goals.map((goal) => [goal.urn, goal]));
	const needed = /* @__PURE__ */ new Set();
	const add = (urn) => {
		const goal = byUrn.get(urn);
		if (goal === void 0 || present.has(urn) || needed.has(urn)) return;
		if (goal.entry.custom === true && !adopted.has(urn) && !isProvider(goal)) return;
		needed.add(urn);
		if (typeof goal.entry.parent === "string") add(goal.entry.parent);
		if (typeof goal.entry.provider === "string") add(require_stack_state.splitProvider(goal.entry.provider).urn);
	};
	for (const urn of adopted.keys()) add(urn);
	return needed;
}
function isProvider({ entry }) {
	return `${entry.type}`.startsWith("pulumi:providers:");
}
function toEntry({ urn, entry }, adopted, { urns, ids, now }) {
	const { provider, dependencies, propertyDependencies, parent, deletedWith, ...rest } = entry;
	const id = ids.get(urn) ?? adopted?.sid;
	const exists = (other) => typeof other === "string" && urns.has(other);
	const kept = Array.isArray(dependencies) ? dependencies.filter(exists) : [];
	return {
		...rest,
		...id === void 0 ? {} : { id },
		...adopted === void 0 ? {} : withValues(entry, adopted),
		...exists(parent) && { parent: parent ?? null },
		...exists(deletedWith) && { deletedWith: deletedWith ?? null },
		...kept.length > 0 && { dependencies: kept },
		...typeof provider === "string" && { provider: completeProvider(provider, ids) },
		...require_language.isJsonObject(propertyDependencies) && { propertyDependencies: keepExisting(propertyDependencies, exists) },
		created: now,
		modified: now
	};
}
function completeProvider(reference, ids) {
	const { urn, id } = require_stack_state.splitProvider(reference);
	return id === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? `${urn}::${ids.get(urn) ?? id}` : reference;
}
/** Which inputs depend on which resources: without those that only a preview has. */
function keepExisting(dependencies, exists) {
	const entries = Object.entries(dependencies).filter(([name]) => name !== "__hints" && name !== "__origins");
	return Object.fromEntries(entries.map(([name, urns]) => [name, Array.isArray(urns) ? urns.filter(exists) : []]));
}
function withValues({ inputs, additionalSecretOutputs }, adopted) {
	const { __provider: text = "" } = require_language.asObject(inputs);
	const secrets = listTexts(adopted.inputs[require_model.SECRETS]);
	return {
		inputs: {
			...markSecrets(adopted.inputs, secrets),
			__provider: text
		},
		outputs: {
			...markSecrets(adopted.outs, [...secrets, ...listTexts(additionalSecretOutputs)]),
			__provider: text
		}
	};
}
function listTexts(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** Pulumi encrypts the values when it imports them. */
function markSecrets(values, names) {
	const marked = Object.entries(values).filter(([name, value]) => names.includes(name) && value !== null);
	return {
		...values,
		...Object.fromEntries(marked.map(([name, value]) => [name, require_stack_state.toSecret(value)]))
	};
}
/** The engine reads the entries in order: a provider and a component come before the resources that need them. */
function inOrder(entries) {
	const isFirst = ({ type, parent }) => `${type}`.startsWith("pulumi:providers:") || type === "pulumi:pulumi:Stack" && parent === void 0;
	return [...entries.filter(isFirst).reverse(), ...entries.filter((entry) => !isFirst(entry))];
}
// cli/commands/adopt/complete-inputs.ts
/** Inputs that only a preview has, or that the engine adds to inputs and outputs. */
const PREVIEW_ONLY = [
	require_model.ORIGINS,
	require_model.DIGESTS,
	require_model.HINTS,
	require_model.ADOPT,
	"__provider"
];
/**
* Puts the SIDs of live objects in place of those that the preview does not know. A SID of an object that does not exist
* is left out, and so is every other unknown value.
*/
function completeInputs(checked, known) {
	const origins = require_language.asObject(checked[require_model.ORIGINS]);
	const digests = require_language.asObject(checked[require_model.DIGESTS]);
	const inputs = {};
	const open = [];
	for (const [name, value] of Object.entries(checked)) {
		if (PREVIEW_ONLY.includes(name)) continue;
		if (Object.hasOwn(digests, name)) continue;
		const completed = name === "__workspace" ? completeOwnership(value, origins, known) : complete(value, origins[name], known.sids);
		if (completed !== void 0 && !require_model.hasUnknown(completed)) inputs[name] = completed;
		else if (completed !== void 0) open.push(name);
	}
	return {
		inputs,
		open,
		digests
	};
}
/** @returns undefined for the SID of an object that does not exist */
function complete(value, origin, sids) {
	if (value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return typeof origin === "string" ? sids.get(origin) : value;
	const origins = require_language.asObject(origin);
	if (Object.keys(origins).length === 0) return value;
	const members = Object.entries(require_language.asObject(value)).flatMap(([name, member]) => {
		const completed = complete(member, origins[name], sids);
		return completed === void 0 || completed === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? [] : [[name, completed]];
	});
	return Object.fromEntries(members);
}
/** State of release 0.1 has no ownership, and its workspace counts as created. */
function completeOwnership(value, { workspaceSid }, { ownerships }) {
	return value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? ownerships.get(`${workspaceSid}`) ?? "created" : value;
}
// cli/commands/adopt/hide-urls.ts
/** Both values of what differs, without the values of callback URLs: these may contain a password or a token. */
function hideUrls(differences) {
	return differences.map(({ word, live, declared, isUrl }) => isUrl ? {
		word,
		live: hideUrl(live, "live"),
		declared: hideUrl(declared, "declared")
	} : {
		word,
		live: live ?? null,
		declared: declared ?? null
	});
}
function hideUrl(value, side) {
	return value === void 0 || value === null || value === "" ? null : `(the ${side} URL)`;
}
// cli/commands/adopt/compare.ts
/**
* Compares all resources of this package that a program declares with the live objects. Makes only reads.
*
* @param entries of the state
*/
async function compareGoals(goals, entries, adopter) {
	for (const goal of goals) refuseOlder(goal);
	const progress = {
		sids: /* @__PURE__ */ new Map(),
		ownerships: /* @__PURE__ */ new Map(),
		workspaces: /* @__PURE__ */ new Map(),
		names: /* @__PURE__ */ new Map(),
		named: /* @__PURE__ */ new Set()
	};
	for (const entry of entries.filter(isOwn)) adopter.claim(`${entry.id}`, require_language.asObject(entry.outputs));
	const rows = [];
	const adopted = /* @__PURE__ */ new Map();
	for (const goal of goals) {
		const found = await compareGoal(goal, adopter, progress);
		if (found === void 0) continue;
		rows.push(found.row);
		if (found.adopted !== void 0) adopted.set(goal.urn, found.adopted);
	}
	const undeclared = [];
	for (const [sid, inputs] of progress.workspaces) undeclared.push(...await adopter.listUndeclared(sid, inputs));
	return {
		rows,
		undeclared,
		adopted
	};
}
/** True for an entry of either host that manages a live object; a look-up does not. */
function isOwn({ type, external, delete: isPending }) {
	return require_model.parseResourceType(type) !== void 0 && external !== true && isPending !== true;
}
async function compareGoal(goal, adopter, progress) {
	const { kind: kindName, op, urn, before } = goal;
	if (kindName === void 0 || op === "read") return void 0;
	const kind = require_model.kinds[kindName];
	const managed = before !== void 0 && before.external !== true ? before : void 0;
	const { inputs, open, digests } = completeInputs(require_language.asObject(goal.entry.inputs ?? before?.inputs), progress);
	if (typeof inputs.workspaceSid === "string") progress.workspaces.set(inputs.workspaceSid, inputs);
	const sid = typeof managed?.id === "string" ? managed.id : void 0;
	const { workspaceSid } = inputs;
	const workspace = typeof workspaceSid === "string" ? progress.names.get(workspaceSid) ?? workspaceSid : void 0;
	const base = {
		kind: kindName,
		resource: require_urn.nameOfUrn(urn),
		name: nameOf(inputs, workspace) ?? require_urn.nameOfUrn(urn),
		workspace: kind.name === "Workspace" ? nameOf(inputs, void 0) : workspace,
		isManaged: managed !== void 0,
		differences: [],
		changes: [],
		others: []
	};
	if (sid !== void 0 && /^(delete|discard)/.test(op)) return { row: {
		...base,
		status: "removed",
		sid
	} };
	const look = await lookUp({
		kind,
		inputs,
		digests,
		open
	}, adopter, sid, require_language.asObject(managed?.outputs));
	if (!("sid" in look)) {
		if (sid !== void 0) learn(progress, goal, {
			sid,
			inputs,
			outs: require_language.asObject(managed?.outputs)
		});
		return { row: {
			...base,
			status: look.status,
			others: "names" in look ? look.names : []
		} };
	}
	learn(progress, goal, look);
	const differences = hideUrls(look.differences);
	if (differences.length > 0) await learnNames(workspaceSid, inputs, adopter, progress);
	const changes = require_model.describeObject(kind, look.inputs, look.declared, {
		secrets: Object.keys(digests),
		nameOf: (one) => progress.names.get(one)
	}).map(({ sign, text }) => `${sign} ${text}`);
	const row = {
		...base,
		status: look.status,
		sid: look.sid,
		differences,
		changes
	};
	return managed === void 0 ? {
		row,
		adopted: look
	} : { row };
}
/** The declared name; that of its workspace for the defaults of one. */
function nameOf(inputs, workspace) {
	const name = inputs.friendlyName ?? inputs.uniqueName;
	return typeof name === "string" ? name : workspace;
}
/** An object in a workspace that does not exist does not exist. */
async function lookUp(subject, adopter, sid, outputs) {
	if (subject.kind.properties.workspaceSid !== void 0 && typeof subject.inputs.workspaceSid !== "string") return { status: "missing" };
	return sid === void 0 ? await adopter.lookFor(subject) : await adopter.lookAt(subject, sid, outputs);
}
function learn({ sids, ownerships, workspaces, names }, { urn, kind }, { sid, inputs, outs }) {
	sids.set(urn, sid);
	if (typeof outs.friendlyName === "string") names.set(sid, outs.friendlyName);
	if (kind === "Workspace") ownerships.set(urn, `${outs["ownership"] ?? "created"}`);
	const workspaceSid = kind === "Workspace" ? sid : outs.workspaceSid;
	if (typeof workspaceSid === "string") workspaces.set(workspaceSid, inputs);
}
/** Names all objects of a workspace: differences name some that nothing declares. */
async function learnNames(workspaceSid, inputs, adopter, { names, named }) {
	if (typeof workspaceSid !== "string" || named.has(workspaceSid)) return;
	named.add(workspaceSid);
	for (const [sid, name] of await adopter.listNames(workspaceSid, inputs)) names.set(sid, name);
}
/** @throws Failure if the program runs a release that does not support an adoption: its preview lacks the origins of SIDs */
function refuseOlder({ kind, op, urn, entry }) {
	const inputs = require_language.asObject(entry.inputs);
	if (kind === void 0 || op !== "create" || !require_model.hasUnknown(inputs) || inputs["__origins"] !== void 0) return;
	throw new require_cli_main.Failure(`the program of this project uses a release of pulumi-taskrouter without \`adopt\` (seen at ${require_urn.nameOfUrn(urn)}): install the present one in the project (npm install pulumi-taskrouter@latest). Nothing was changed`);
}
// cli/commands/adopt/goal.ts
/**
* Reads the goals of a program from the outputs of `pulumi preview --json --save-plan`, in the order in which they were
* registered. The plan has the encrypted secrets, and the resources that the other output hides.
*/
function readGoals(preview, plan) {
	const steps = Array.isArray(preview.steps) ? preview.steps.filter(require_language.isJsonObject) : [];
	const plans = require_language.asObject(plan.resourcePlans);
	const goals = steps.filter(({ op }) => op !== "refresh").map(({ op, urn, newState, oldState }) => toGoal(`${op}`, `${urn}`, {
		newState,
		oldState,
		plan: plans[`${urn}`]
	}));
	const shown = new Set(goals.map(({ urn }) => urn));
	return [...Object.entries(plans).filter(([urn]) => !shown.has(urn) && urn.includes("::pulumi:providers:")).map(([urn, one]) => toProvider(urn, require_language.asObject(one))), ...goals];
}
function toGoal(op, urn, { newState, oldState, plan }) {
	const entry = require_language.asObject(newState);
	const before = require_language.isJsonObject(oldState) ? oldState : void 0;
	const added = op === "create" ? inputsOf(require_language.asObject(plan)) : void 0;
	const inputs = added && {
		...listInternal(require_language.asObject(entry.inputs)),
		...added
	};
	const { host, kind } = require_model.parseResourceType(entry.type ?? before?.type) ?? {};
	return {
		urn,
		op,
		kind: host === "dynamic" ? kind : void 0,
		isNewNative: host === "native" && op === "create",
		entry: inputs === void 0 ? entry : {
			...entry,
			inputs
		},
		before
	};
}
function toProvider(urn, plan) {
	const inputs = inputsOf(plan) ?? {};
	const { type = "" } = require_language.asObject(plan.goal);
	return {
		urn,
		op: Array.isArray(plan.steps) ? `${plan.steps[0]}` : "same",
		kind: void 0,
		isNewNative: false,
		entry: {
			urn,
			custom: true,
			type,
			inputs,
			outputs: inputs
		},
		before: void 0
	};
}
/** The inputs that the plans of engines from 3.276 on leave out. None is a secret. *observed* with 3.276 */
function listInternal(inputs) {
	return Object.fromEntries(Object.entries(inputs).filter(([name]) => name.startsWith("__")));
}
/** The inputs of a new resource. */
function inputsOf({ goal }) {
	const { adds } = require_language.asObject(require_language.asObject(goal).inputDiff);
	return require_language.isJsonObject(adds) ? adds : void 0;
}
// cli/commands/adopt/preview.ts
/**
* Runs the program in a preview, and returns the resources that it declares. The provider makes no comparison in it.
*
* @param key for digests of secrets
* @throws Failure with the messages of the engine if the program or a check fails
*/
async function previewGoals(pulumi, stack, key) {
	const folder = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "taskrouter-adopt-"));
	try {
		const path = (0, node_path.join)(folder, "plan.json");
		const ran = await pulumi([
			"preview",
			"--json",
			"--show-sames",
			"--save-plan",
			path,
			"--stack",
			stack
		], { env: { [require_model.ADOPTION]: key } });
		if (ran.code !== 0) throw new require_cli_main.Failure(`the preview failed, and nothing was changed:\n${explainPreview(ran)}`);
		return readGoals(require_language.asObject(JSON.parse(ran.stdout)), require_language.asObject(JSON.parse((0, node_fs.readFileSync)(path, "utf8"))));
	} finally {
		(0, node_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
/** The errors are in the JSON, or where the engine gives up early, in plain text. */
function explainPreview(ran) {
	const { diagnostics } = require_language.asObject(require_language.parseJson(ran.stdout));
	const lines = Array.isArray(diagnostics) ? diagnostics.filter(require_language.isJsonObject) : [];
	const errors = lines.filter(({ severity }) => severity === "error").map(({ message }) => `${message}`.trim());
	return errors.length === 0 ? require_pulumi.explainRun({
		...ran,
		stdout: lines.length === 0 ? ran.stdout : ""
	}) : errors.join("\n");
}
// cli/commands/adopt/refuse-native.ts
/** Refuses a program whose new resources all belong to the native provider: its state has another form, which `pulumi import` writes. @throws Failure */
function refuseNative(goals) {
	const natives = goals.filter(({ isNewNative }) => isNewNative).length;
	if (natives === 0 || goals.some(({ kind }) => kind !== void 0)) return;
	throw new require_cli_main.Failure(`the program declares ${require_count.count(natives, "resource")} of the native provider, which \`taskrouter adopt\` does not adopt, and nothing was changed: run \`taskrouter export --import-file import.json\` and \`pulumi import --file import.json\` (docs/native.md), or \`TASKROUTER_PERMIT=adopt pulumi up\``);
}
// cli/commands/adopt/row.ts
/** True for a resource that an adoption puts into the state. */
function isAdoptable({ status, isManaged }) {
	return !isManaged && (status === "equal" || status === "differs");
}
/** True for a row that forbids the whole adoption: nobody can say which object is meant. */
function isAmbiguous({ status }) {
	return status === "twins" || status === "claimed";
}
// cli/commands/adopt/show-report.ts
/** Equal rows per kind, and undeclared objects per kind, that are listed one by one. */
const SHOWN = 20;
/** How the rows of each status look. */
const MARKS = {
	equal: {
		mark: "=",
		color: "green"
	},
	differs: {
		mark: "~",
		color: "yellow"
	},
	missing: {
		mark: "+",
		color: "cyan"
	},
	near: {
		mark: "?",
		color: "yellow"
	},
	twins: {
		mark: "!",
		color: "red"
	},
	claimed: {
		mark: "!",
		color: "red"
	},
	removed: {
		mark: "-",
		color: "cyan"
	}
};
/**
* Shows a report as a table for people: one line per object, the values that differ below it, and sums at the end.
*
* @param terminal without `columns`, lines have any length
*/
function showReport(report, terminal) {
	const colors = picocolors.default.createColors(terminal.isColor);
	const lines = toLines(sortRows(report.rows));
	const rows = layOut(lines, terminal.columns ?? Number.POSITIVE_INFINITY);
	const isOfSeveral = new Set(lines.flatMap(({ workspace }) => workspace ?? [])).size > 1;
	const table = lines.map(({ status, details, workspace }, at) => {
		const { mark, color } = MARKS[status];
		const [first = "", ...others] = rows[at] ?? [];
		const row = [`${mark} ${first}`, ...others.map((other) => MARGIN + other)].map((line) => colors[color](line));
		return [
			...isOfSeveral && workspace !== void 0 && workspace !== lines[at - 1]?.workspace ? [...at > 0 ? [""] : [], `in workspace ${JSON.stringify(workspace)}:`] : [],
			...row,
			...details.map((detail) => MARGIN + detail)
		].join("\n");
	});
	const undeclared = showUndeclared(report.undeclared);
	return `${[
		...table,
		...undeclared.length > 0 ? ["", ...undeclared] : [],
		"",
		sumUp(report)
	].join("\n")}\n`;
}
/** By workspace, then by kind: a program registers its resources in any order. */
function sortRows(rows) {
	const [workspaces, order] = [[...new Set(rows.map(({ workspace }) => workspace))], Object.keys(require_model.kinds)];
	const rankOf = ({ workspace, kind }) => workspaces.indexOf(workspace) * order.length + order.indexOf(kind);
	return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}
const MARGIN = "      ";
/** Aligns the cells; if that is too wide, a row has no more spaces than it needs, and two lines if it must. */
function layOut(lines, columns) {
	const [kindWidth, nameWidth] = [0, 1].map((at) => Math.max(0, ...lines.map(({ cells }) => widthOf(cells[at] ?? ""))));
	const fits = (row) => widthOf(row) + 2 <= columns;
	const aligned = lines.map(({ cells: [kind, name, rest] }) => `${pad(kind, kindWidth)}  ${pad(name, nameWidth)}  ${rest}`.trimEnd());
	if (aligned.every(fits)) return aligned.map((row) => [row]);
	return lines.map(({ cells }) => {
		const [kind, name, rest] = cells;
		const row = cells.filter((cell) => cell !== "").join("  ");
		return fits(row) || name === "" ? [row] : [`${kind}  ${name}`, rest];
	});
}
function toLines(rows) {
	const equal = {
		adopted: /* @__PURE__ */ new Map(),
		managed: /* @__PURE__ */ new Map()
	};
	const lines = rows.flatMap((row) => {
		const { noun, nouns } = require_model.kinds[row.kind];
		const counts = row.isManaged ? equal.managed : equal.adopted;
		const seen = counts.get(nouns) ?? 0;
		if (row.status === "equal") counts.set(nouns, seen + 1);
		if (row.status === "equal" && (row.isManaged || seen >= SHOWN)) return [];
		return [{
			status: row.status,
			workspace: row.workspace,
			cells: [
				noun,
				JSON.stringify(row.name),
				describe(row)
			],
			details: row.changes
		}];
	});
	const toLine = (nouns, text) => ({
		status: "equal",
		cells: [
			nouns,
			"",
			text
		],
		details: []
	});
	const managed = [...equal.managed].map(([nouns, count]) => toLine(nouns, `${count} already in the state, equal`));
	const more = [...equal.adopted].flatMap(([nouns, count]) => count > SHOWN ? [toLine(nouns, `${count - SHOWN} more, equal`)] : []);
	return [
		...lines,
		...managed,
		...more
	];
}
function describe({ status, sid = "", isManaged, others }) {
	const managed = isManaged ? ", already in the state" : "";
	const list = others.join(", ");
	switch (status) {
		case "equal":
		case "differs": return `${sid}  ${status}${managed}`;
		case "missing": return isManaged ? "deleted in TaskRouter, still in the state" : "does not exist: `pulumi up` creates it";
		case "near": return `does not exist, but near it is ${list}: differs by spaces, letter case or accents`;
		case "twins": return `${others.length} live objects have the name: ${list}`;
		case "claimed": return `another resource of this program has the object: ${list}`;
		case "removed": return `${sid}  in the state, but not declared`;
	}
}
function showUndeclared(undeclared) {
	return [...new Set(undeclared.map(({ kind }) => kind))].map((kind) => {
		const all = undeclared.filter((object) => object.kind === kind);
		const shown = all.slice(0, SHOWN).map(({ name, sid }) => `${JSON.stringify(name)} (${sid})`);
		const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : "";
		return `not declared: ${require_count.count(all.length, require_model.kinds[kind].noun, require_model.kinds[kind].nouns)}: ${shown.join(", ")}${more}`;
	});
}
function sumUp({ rows, undeclared }) {
	const counted = (status, isManaged) => rows.filter((row) => row.status === status && (isManaged === void 0 || row.isManaged === isManaged)).length;
	return [
		`${rows.filter(isAdoptable).length} to adopt: ${counted("equal", false)} equal, ${counted("differs", false)} differ`,
		...toPart(counted("missing"), "missing"),
		...toPart(counted("near"), "with a near name"),
		...toPart(counted("twins") + counted("claimed"), "ambiguous"),
		...toPart(rows.filter(({ isManaged }) => isManaged).length, "already in the state"),
		...toPart(undeclared.length, "not declared")
	].join("; ");
}
function toPart(number, text) {
	return number === 0 ? [] : [`${number} ${text}`];
}
/** Wide characters count twice, and marks not at all. */
function widthOf(text) {
	return [...text.replace(/[\p{M}\p{Cf}]/gu, "")].reduce((sum, sign) => sum + (/[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\uffdc]/u.test(sign) ? 2 : 1), 0);
}
function pad(text, width = 0) {
	return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
// cli/commands/adopt.ts
/** `taskrouter adopt`: puts existing objects into the state of a stack, without a write to TaskRouter. */
function configure(command, io, finish) {
	command.option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one").option("--yes", "do not ask before the state is written").option("--json", "print the comparison as JSON").addHelpText("after", "\nShows what the program declares next to what exists. Then the existing objects, also those that differ, enter the state\nof the stack as adopted, and nothing is sent to TaskRouter: the next `pulumi up` shows the differences, and changes them.\nA backup of the state is written into .taskrouter/ first.\nExit code 1: several live objects have a declared name; 2: there is no terminal to ask, and no --yes.").action(async (options) => finish(await adopt(options, io)));
}
async function adopt(options, io) {
	const folder = require_project_folder.findOwnProject(io.cwd, "adopt");
	const pulumi = require_pulumi.createPulumi(io, folder);
	const stack = options.stack ?? await require_find_stack.findStack(pulumi);
	const before = await require_stack_state.readState(pulumi, stack);
	require_stack_state.checkState(before.state, stack, require_project_folder.readProjectName(folder));
	const config = await require_read_stack_config.readStackConfig(stack, [folder], io);
	const log = (message) => io.err(`${message}\n`);
	const adopter = require_adopt.createAdopter({
		get: (key) => config.get(key)?.value,
		env: io.env,
		log
	});
	try {
		const goals = await previewGoals(pulumi, stack, adopter.key);
		refuseNative(goals);
		const compared = await compareGoals(goals, require_stack_state.listEntries(before.state), adopter);
		const report = {
			stack,
			rows: compared.rows,
			undeclared: compared.undeclared
		};
		if (options.json) io.data(`${JSON.stringify(report, void 0, 2)}\n`);
		else io.out(showReport(report, io));
		if (!await isAgreed(report, options, io)) return report.rows.some(isAmbiguous) ? require_cli_main.EXIT.findings : require_cli_main.EXIT.clean;
		const now = (/* @__PURE__ */ new Date()).toISOString();
		const after = addToState(before.state, goals, compared.adopted, now);
		const backup = require_save_state.writeBackup(folder, stack, before.text, now);
		await require_save_state.saveState(pulumi, {
			stack,
			before,
			after
		}, backup);
		io.err(`adopted ${require_count.count(compared.adopted.size, "object")} into the state of ${stack}; backup of the state before: ${backup}\nnext: pulumi preview --refresh --stack ${stack}\n`);
		return require_cli_main.EXIT.clean;
	} catch (error) {
		throw error instanceof require_twilio.StandaloneError ? new require_cli_main.Failure(error.message) : error;
	} finally {
		await adopter.close();
	}
}
/** Asks before the state is written, if there is anything to adopt and nothing forbids it. */
async function isAgreed({ stack, rows }, options, io) {
	const adoptable = rows.filter(isAdoptable).length;
	if (rows.some(isAmbiguous)) {
		io.err("nothing was changed: it is not clear which object is meant. Rename or delete one of the live objects, or give the\ndeclared one another friendlyName, then adopt again\n");
		return false;
	}
	if (adoptable === 0) {
		io.err("there is nothing to adopt, and nothing was changed\n");
		return false;
	}
	const question = `Put ${require_count.count(adoptable, "object")} into the state of ${stack}? TaskRouter is not changed.`;
	return require_save_state.agree(question, options, io);
}
exports.configure = configure;
