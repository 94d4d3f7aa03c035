const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_language = require("./language.js");
const require_describe_rule_problem = require("./describe-rule-problem.js");
const require_model = require("./model.js");
const require_marks = require("./marks.js");
const require_engine = require("./engine.js");
const require_objects = require("./objects.js");
const require_twilio = require("./twilio.js");
const require_guards = require("./guards.js");
const require_names = require("./names.js");
const require_translate = require("./translate.js");
const require_version = require("./version.js");
const require_account = require("./account.js");
const require_partial_error = require("./partial-error.js");
const require_look_up = require("./look-up.js");
let node_util = require("node:util");
// provider/lifecycle/compare/show-changes.ts
/** How many changes of an object a message lists, and how many of their effects. */
const SHOWN$2 = 10;
const EFFECTS = 5;
/**
* Shows the differences between two inputs of an object in words, one per line: `~ filter 'VIP', target 1: timeout 30 → 60`.
* Secrets of either side are named only.
*/
function showChanges(kind, before, after, options = {}) {
	const secrets = [before, after].flatMap(listSecrets);
	const all = require_model.describeObject(kind, before, after, {
		...options,
		secrets
	});
	const [changes, effects] = [all.filter(({ sign }) => sign !== "!"), all.filter(({ sign }) => sign === "!")];
	return [...cut(changes, SHOWN$2, "changes"), ...cut(effects, EFFECTS, "effects")];
}
function listSecrets({ [require_model.SECRETS]: names }) {
	return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
function cut(changes, most, nouns) {
	const lines = changes.slice(0, most).map(({ sign, text }) => `${sign} ${text}`);
	return changes.length > most ? [...lines, `  and ${changes.length - most} more ${nouns}`] : lines;
}
// provider/lifecycle/compare/differences.ts
/**
* Shows the live values of properties in which an object differs from its declaration, as lines that can be pasted into a
* workspace file: `taskReservationTimeout: 90   # live; declared: 120`.
*
* @param names of the properties
*/
function showDifferences(kind, object, inputs, names) {
	const live = require_objects.toLiveInputs(kind, object, inputs);
	return names.flatMap((name) => [...require_model.listPropertyDifferences(kind, live, inputs, [name]).flatMap(showPair), ...kind.properties[name]?.type === "configuration" ? showChanges(kind, inputs, live, { names: [name] }).map((line) => `# declared → live: ${line}`) : []]);
}
function showPair({ word, live, declared, isUrl }) {
	if (isUrl) return [`${word}: ${toYaml(hideQuery(live))}   # live; declared: ${declared === "" ? "\"\"" : "another URL"}`];
	if (live === void 0) return [`# ${word} is not set live${showDeclared(declared)}`];
	if (!Array.isArray(live) || live.length === 0) return [`${word}: ${toYaml(live)}   # live${showDeclared(declared)}`];
	return [`${word}:   # live${showDeclared(declared)}`, ...live.map((item) => `  - ${toYaml(item)}`)];
}
function showDeclared(declared) {
	if (declared === void 0) return "; declared: not set";
	if (!Array.isArray(declared)) return `; declared: ${toYaml(declared)}`;
	return declared.length === 0 ? "; declared: none" : `; ${declared.length} declared`;
}
/** A member of a query is often a token. */
function hideQuery(url) {
	return typeof url === "string" ? url.replace(/\?.*$/s, "?***") : url;
}
/** A value in YAML's flow style; text is quoted as in JSON. */
function toYaml(value) {
	if (value === void 0) return "\"\"";
	if (Array.isArray(value)) return `[${value.map(toYaml).join(", ")}]`;
	if (!require_language.isJsonObject(value)) return JSON.stringify(value);
	const members = Object.entries(value).map(([name, member]) => `${toKey(name)}: ${toYaml(member)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
function toKey(name) {
	return /^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name);
}
// provider/lifecycle/look/conflicts.ts
/** The message for two resources of one program with one name, and the SID of the object if it exists. */
function declaredTwice(kind, inputs, object) {
	const sid = object === void 0 ? "" : ` (${object.sid})`;
	return `${require_objects.describe(kind, inputs)}${sid} is already managed by another resource of this program: two resources cannot manage one object. Give one of them another ${require_model.nameProperty(kind)}, or remove it.`;
}
/** The message for an object that a resource of the other host has, in the same stack. */
function explainOtherHost(kind, inputs, { id, host, name = id }) {
	const [from, move] = host === "native" ? ["the native provider", "to-dynamic"] : ["the classes", "to-native"];
	return `${require_objects.describe(kind, inputs)} (${id}) is managed by the resource ${JSON.stringify(name)} of ${from} in this stack, and nothing was written. To move the stack, run \`taskrouter state ${move}\` before the first run of the new program. To have both, give one of them another ${require_model.nameProperty(kind)}.`;
}
/** The message for live objects of the declared name that cannot be adopted, with the values that differ. */
function explainDifferences(kind, inputs, namesakes) {
	const [only, ...others] = namesakes;
	const many = others.length > 0 ? `${namesakes.length} live objects have that name` : "a live object has that name";
	return [
		`${require_objects.describe(kind, inputs)} is not created: ${many}, and nothing was written.`,
		...namesakes.flatMap((object) => describeNamesake(kind, inputs, object)),
		...adviseAdoption(kind, only === void 0 || others.length > 0 ? [] : require_objects.listFinal(kind, only, inputs)),
		...kind.name === "Workspace" ? ["To use it without managing its own properties, write `existing: true`."] : [],
		...require_names.isBuiltIn(kind, require_names.nameIn(kind, inputs)) ? [] : [`To keep both, give the declared one another ${require_model.nameProperty(kind)}.`]
	].join("\n");
}
/** @param final properties in which the only namesake differs, and which TaskRouter does not change */
function adviseAdoption({ properties }, final) {
	const one = "To adopt one, keep a single object of that name and declare it as it is live: an equal object is adopted unchanged";
	if (final.length === 0) return [
		`${one},`,
		`or run ${require_guards.permit("adopt")}, or write \`adopt: byName\`: it is then adopted and changed to what you declare.`,
		"To adopt it without a change first, run `taskrouter adopt`, or `pulumi import` with the native provider."
	];
	return [`${one}.`, ...final.map((name) => `It cannot be adopted with another ${name}: ${properties[name]?.immutable}.`)];
}
function describeNamesake(kind, inputs, object) {
	const names = require_objects.listDifferences(kind, object, inputs);
	const verdict = names.length === 0 ? "equal to the declared one" : `differs in ${names.join(", ")}`;
	const lines = showDifferences(kind, object, inputs, names).map((line) => `      ${line}`);
	return [`  ${object.sid}, created ${object.date_created}: ${verdict}`, ...lines];
}
/** The message for an object that another run created at the same moment, and deleted again. */
function explainVanished(kind, inputs) {
	return `${require_objects.describe(kind, inputs)} is not created: another run created one of that name at the same moment, and it is gone again. Run the same command again.`;
}
/** The message for a workspace of the declared name that contains anything. @param contents `3 workflows`, … */
function explainOccupied(kind, inputs, object, contents) {
	return [
		`${require_objects.describe(kind, inputs)} is not created: a live workspace has that name, and nothing was written.`,
		`  ${object.sid}, created ${object.date_created}: this stack did not create it, and it contains ${contents.join(", ")}`,
		"To declare objects inside it, write `existing: true` next to its friendlyName: the workspace itself is then not managed.",
		"To manage the workspace as well, for example after a lost state, run `taskrouter adopt` (with the native provider `pulumi import`)",
		`or ${require_guards.permit("adopt")}: it then stays when this stack is destroyed. To keep both, give the declared one another friendlyName.`
	].join("\n");
}
/** The message for live objects whose names are nearly the declared one. */
function explainNear(kind, inputs, near) {
	const names = near.map(require_marks.showName);
	return [
		`${require_objects.describe(kind, inputs)} is not created: near it is live ${names.join(", ")}, which differs only by spaces, letter case`,
		`or accents, and nothing was written. To adopt it, declare its ${require_model.nameProperty(kind)} exactly, in quotes;`,
		`to create another object, run ${require_guards.permit("near")}.`
	].join("\n");
}
// provider/lifecycle/look/contents.ts
/**
* Lists what somebody put into a workspace: everything that TaskRouter does not create with it.
*
* @param path of the workspace
* @returns counts such as `3 workflows`; none for a workspace as TaskRouter creates it
*/
async function listContents({ client, lists }, path) {
	const ofKind = async (kind) => {
		return toCount((await lists.all(`${path}/${kind.collection}`, kind.listKey)).filter((object) => !require_names.isBuiltIn(kind, require_names.liveName(kind, object))).length, kind.nouns);
	};
	return (await Promise.all([
		ofKind(require_model.kinds.Workflow),
		ofKind(require_model.kinds.TaskQueue),
		ofKind(require_model.kinds.Activity),
		ofKind(require_model.kinds.TaskChannel),
		client.peek(`${path}/Workers`, "workers").then(({ length }) => toCount(length, "workers"))
	])).filter((line) => line !== "");
}
function toCount(count, nouns) {
	return count === 0 ? "" : `${count} ${count === 1 ? nouns.replace(/ies$/, "y").replace(/s$/, "") : nouns}`;
}
// provider/lifecycle/look/look-first.ts
/**
* Looks before a create. A single live object of that name with equal content is what a killed run or a lost answer
* leaves: it is adopted. Any other object of that name, or of nearly that name, is somebody's work, and stays as it is.
*/
async function lookFirst(context, kind, inputs) {
	const found = await require_marks.findLive(context, kind, inputs);
	if (found.kind === "claimed") return {
		kind: "conflict",
		message: declaredTwice(kind, inputs, found.object)
	};
	if (found.kind === "none") return considerNear(context, kind, inputs, found.near);
	if (found.kind === "several") return {
		kind: "conflict",
		message: explainDifferences(kind, inputs, found.objects)
	};
	const { object, isBuiltIn } = found;
	const elsewhere = await findInOtherHost(context, require_twilio.sidOf(object));
	if (elsewhere !== void 0) return {
		kind: "conflict",
		message: explainOtherHost(kind, inputs, elsewhere)
	};
	const differences = require_objects.listDifferences(kind, object, inputs);
	const isConsented = isAdoptionAgreed(context, inputs) || isOurs(inputs) && (isBuiltIn || isUnfinished(kind, object, inputs, differences));
	if (differences.length > 0 && (!isConsented || require_objects.listFinal(kind, object, inputs).length > 0)) return {
		kind: "conflict",
		message: explainDifferences(kind, inputs, [object])
	};
	const adoption = {
		kind: "adopt",
		object,
		differences,
		isBuiltIn,
		ownership: require_marks.ownershipInside(inputs)
	};
	return kind.name === "Workspace" ? await adoptWorkspace(context, kind, inputs, adoption) : adoption;
}
/** The resource of the other host that has an object. It would delete the object that this one adopts. */
async function findInOtherHost({ engine }, sid) {
	return (await engine.listState())?.find(({ id, host, kind }) => id === sid && host !== engine.host && kind !== "WorkspaceDefaults");
}
/** True if the user asked for the adoption of objects that differ: in this run, or where the object is declared. */
function isAdoptionAgreed({ permits }, { [require_model.ADOPT]: adopt }) {
	return permits.has("adopt") || adopt === "byName";
}
/** An unknown ownership is that of a workspace which release 0.1 created. */
function isOurs(inputs) {
	return require_marks.ownershipInside(inputs) === "created" || inputs["__workspace"] === "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
}
/** True for what an interrupted create leaves: an object whose capacities are still those of a new one. */
function isUnfinished(kind, object, inputs, differences) {
	return differences.every((name) => {
		const [live, declared] = [object[name], inputs[name]];
		return kind.properties[name]?.type === "capacities" && require_language.isJsonObject(live) && require_language.isJsonObject(declared) && require_model.isLikeNew(live, declared);
	});
}
function considerNear(context, kind, inputs, near) {
	if (near.length === 0 || context.permits.has("near")) return {
		kind: "nothing",
		near
	};
	return {
		kind: "conflict",
		message: explainNear(kind, inputs, near)
	};
}
/**
* A workspace that contains anything is somebody's. An interrupted run of this stack leaves an empty one, because
* everything in it waits until the engine has stored the workspace: docs/decisions/whose-is-it.md.
*/
async function adoptWorkspace(context, kind, inputs, adoption) {
	const known = await require_marks.ownershipInState(context, require_twilio.sidOf(adoption.object));
	if (known !== void 0) return {
		...adoption,
		ownership: known
	};
	const contents = await listContents(context, `/v1/Workspaces/${require_twilio.sidOf(adoption.object)}`);
	if (contents.length === 0) return {
		...adoption,
		isUnclaimed: true,
		ownership: require_marks.isFresh(adoption.object) ? "created" : "adopted"
	};
	if (isAdoptionAgreed(context, inputs)) return {
		...adoption,
		ownership: "adopted"
	};
	return {
		kind: "conflict",
		message: explainOccupied(kind, inputs, adoption.object, contents)
	};
}
// provider/lifecycle/look/twins.ts
/** A warning about live objects of one name, or nothing if there is only one: names need not be unique in TaskRouter. */
function describeTwins(kind, namesakes) {
	const [first] = namesakes;
	if (first === void 0 || namesakes.length === 1) return [];
	const sids = namesakes.map(({ sid, date_created: created }) => `${sid}, created ${created}`);
	return [`warning: ${namesakes.length} live ${kind.nouns} are named ${JSON.stringify(require_names.liveName(kind, first))}: ${sids.join("; ")}. Another stack or a person may have created one at the same moment: find out which one is in use, and delete or rename the other`];
}
/** Reports the twins of an object that the run manages, once per name. No call if the list is known. */
async function reportTwins(context, kind, inputs) {
	const name = require_names.nameIn(kind, inputs);
	const key = `twins ${require_translate.collectionPath(kind, inputs)} ${name}`;
	if (kind.isFacet === true || context.told.has(key)) return;
	context.told.add(key);
	for (const line of describeTwins(kind, await require_names.findNamed(context, kind, inputs, name))) context.log(line);
}
// provider/lifecycle/check/census.ts
/** How many names a line lists. */
const SHOWN$1 = 10;
/**
* Compares the names of all declared objects with the live ones of their workspace, from the lists that the run has anyway.
*
* @returns one line per kind with live objects that are not declared, and one per declared name that several objects have
*/
async function takeCensus(context, workspaceSid, declared) {
	const lines = Object.values(require_model.kinds).map(async (kind) => {
		const names = declared[kind.name];
		if (names === void 0) return [];
		const live = await context.lists.all(`/v1/Workspaces/${workspaceSid}/${kind.collection}`, kind.listKey);
		return [...countUndeclared(context, kind, names, live), ...[...new Set(names)].flatMap(toTwins(kind, live))];
	});
	return (await Promise.all(lines)).flat();
}
function countUndeclared({ claimed }, kind, names, live) {
	const wanted = new Set(names.map((name) => require_model.foldName(kind, name)));
	const isDeclared = (object) => wanted.has(require_model.foldName(kind, require_names.liveName(kind, object)));
	const own = live.filter((object) => !require_names.isBuiltIn(kind, require_names.liveName(kind, object)) || isDeclared(object));
	const others = own.filter((object) => !isDeclared(object) && !claimed.has(require_twilio.sidOf(object)));
	if (others.length === 0) return [];
	const shown = others.slice(0, SHOWN$1).map(require_marks.showName);
	const more = others.length > SHOWN$1 ? ` and ${others.length - SHOWN$1} more` : "";
	return [`${own.length - others.length} of ${own.length} live ${kind.nouns} are declared; not declared: ${shown.join(", ")}${more}`];
}
function toTwins(kind, live) {
	return (name) => describeTwins(kind, live.filter((object) => require_names.liveName(kind, object) === name));
}
// provider/lifecycle/check/hints.ts
/** The hints of workspace files for a preview; undefined in other runs, and for resources of a program. */
function hintsOf({ [require_model.HINTS]: hints }) {
	return require_language.isJsonObject(hints) && require_language.isJsonObject(hints.names) ? hints : void 0;
}
/**
* Puts the SIDs of live objects in place of ids that a preview does not know yet: those of objects that are going to be
* adopted by name. An id stays unknown if no single live object has the name.
*/
async function resolveNames(context, inputs, { names }) {
	const find = async (kind, value, name) => {
		if (value !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" || typeof name !== "string") return value;
		const [only, ...others] = await require_names.findNamed(context, kind, inputs, name);
		return only === void 0 || others.length > 0 ? value : `${only.sid}`;
	};
	const findAll = async (kind, values, wanted) => {
		const entries = Object.entries(values).map(async ([key, value]) => [key, await find(kind, value, wanted[key])]);
		return Object.fromEntries(await Promise.all(entries));
	};
	const properties = await findAll(require_model.kinds.Activity, inputs, names);
	const sids = require_language.asObject(inputs[require_model.SIDS]);
	const sections = require_model.sectionKinds.map(async ([section, kind]) => {
		return [section, await findAll(kind, require_language.asObject(sids[section]), require_language.asObject(require_language.asObject(names[require_model.SIDS])[section]))];
	});
	const found = (await Promise.all(sections)).filter(([section]) => require_language.isJsonObject(sids[section]));
	return require_language.isJsonObject(inputs["__sids"]) ? {
		...properties,
		[require_model.SIDS]: {
			...sids,
			...Object.fromEntries(found)
		}
	} : properties;
}
// provider/lifecycle/check/missing-references.ts
/**
* Reports the SIDs in an object that its workspace does not contain: those of another workspace or account, or of deleted
* objects. TaskRouter would refuse them too, but only after other objects have been created.
*/
async function findMissingReferences(context, kind, inputs) {
	const named = listSids(kind, inputs);
	return (await Promise.all([require_model.kinds.TaskQueue, require_model.kinds.Activity].map(async (target) => {
		return await findMissing(context, target, inputs, named.filter((sid) => sid.startsWith(target.sidPrefix)));
	}))).flat();
}
/**
* Reports the SIDs in an object of a workspace that this run is going to create: only objects of another workspace have one
* already. Nothing is certain if the stack has a workspace, whose SID a preview may not know.
*/
async function findForeignReferences({ engine }, kind, inputs) {
	const sids = listSids(kind, inputs);
	if (sids.length === 0) return [];
	const state = await engine.listState();
	if (state === void 0 || state.some((resource) => resource.kind === require_model.kinds.Workspace.name)) return [];
	return sids.map((sid) => {
		const { noun } = sid.startsWith(require_model.kinds.TaskQueue.sidPrefix) ? require_model.kinds.TaskQueue : require_model.kinds.Activity;
		return `${noun} ${sid} belongs to another workspace, because this run creates the workspace: declare the ${noun} in this program and pass its \`id\`, or look the existing workspace up with \`getWorkspace\``;
	});
}
/** SIDs that TaskRouter would look up and that are already known. A SID inside an expression is only data. */
function listSids(kind, inputs) {
	return Object.entries(kind.properties).flatMap(([name, { type, prefix }]) => {
		const value = inputs[name];
		if (type === "configuration" && require_language.isJsonObject(value)) return require_language.listQueueSids(require_language.putSids(value, require_model.sidsOf(inputs)));
		return type === "sid" && prefix === "WA" && typeof value === "string" && value !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? [value] : [];
	});
}
async function findMissing(context, kind, inputs, sids) {
	if (sids.length === 0) return [];
	const path = require_translate.collectionPath(kind, inputs);
	const isMissing = async (sid) => await context.lists.get(path, kind.listKey, sid) === void 0;
	const missing = await filterAsync(sids, isMissing);
	if (missing.length === 0) return [];
	context.lists.drop(path);
	return (await filterAsync(missing, isMissing)).map((sid) => `${kind.noun} ${sid} is not in workspace ${inputs.workspaceSid}: it was deleted, or belongs to another workspace or account`);
}
async function filterAsync(items, test) {
	const verdicts = await Promise.all(items.map(test));
	return items.filter((_, index) => verdicts[index]);
}
// provider/lifecycle/check/taken-name.ts
/**
* Reports a new name that another live object has, of a kind whose names are unique (O-30): TaskRouter would refuse it, and
* the order of the updates of a run is not known. If no object has the old name, somebody gave the object its new one.
*/
async function findTaken(context, kind, olds, news) {
	if (kind.hasUniqueNames !== true || require_names.nameIn(kind, olds) === require_names.nameIn(kind, news)) return [];
	const find = async (inputs) => await require_names.findNamed(context, kind, news, require_names.nameIn(kind, inputs));
	const [other] = await find(news);
	if (other === void 0 || (await find(olds)).length === 0) return [];
	return [`${require_objects.describe(kind, olds)} cannot have the name of ${kind.noun} ${require_marks.showName(other)}: names are unique in a workspace. Choose another name; if this stack renames or deletes that one, do it in a run before this one`];
}
// provider/lifecycle/check/check-live.ts
/**
* Checks that need the live workspace, only for an object that is new or changed. In a preview of workspace files, the check
* of the last object fails for all that cannot be created, because the engine stops at the first failure; and each new
* object is announced.
*
* @returns the reasons for a failure
*/
async function checkLive(context, kind, subject) {
	const { olds, news, hints } = subject;
	if (news.workspaceSid === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return olds === void 0 ? await findForeignReferences(context, kind, news) : [];
	if (kind.isFacet === true) return [];
	const reasons = await checkOne(context, kind, subject);
	if (hints === void 0) return reasons;
	if (hints.declared !== void 0) {
		await reportCensus(context, `${news.workspaceSid}`, hints.declared);
		return [...takeConflicts(context), ...reasons];
	}
	context.conflicts.push(...reasons);
	return [];
}
/** The reasons that belong to other objects: the engine shows them at the resource whose check fails. */
function takeConflicts({ conflicts }) {
	return conflicts.splice(0).map((reason) => `about another resource: ${reason}`);
}
async function checkOne(context, kind, { olds, news, isChanged, hints }) {
	if (!isChanged) return [];
	const missing = await findMissingReferences(context, kind, news);
	if (olds !== void 0) return [...missing, ...await findTaken(context, kind, olds, news)];
	if (missing.length > 0) return missing;
	const { [require_model.WORKSPACE_OWNERSHIP]: ownership = null, ...known } = news;
	const inputs = hints === void 0 ? known : await resolveNames(context, known, hints);
	if (hints === void 0 && require_model.hasUnknown(inputs)) return [];
	const all = ownership === null ? inputs : {
		...inputs,
		[require_model.WORKSPACE_OWNERSHIP]: ownership
	};
	const found = await lookFirst(context, kind, all);
	if (found.kind === "conflict") return [found.message];
	if (hints !== void 0) context.log(announce(kind, all, found));
	return [];
}
/** The line of a preview about a new object. */
function announce(kind, inputs, found) {
	const name = require_objects.describe(kind, inputs);
	if (found.kind === "adopt") {
		const { object, differences } = found;
		if (differences.length === 0) return `${name} will be adopted: ${object.sid}, equal`;
		const lines = showDifferences(kind, object, inputs, differences).map((line) => `  ${line}`);
		return [`${name} will be adopted and changed: ${object.sid}`, ...lines].join("\n");
	}
	if (found.near.length === 0) return `${name} is new`;
	return `${name} is new, but near it is live ${found.near.map(require_marks.showName).join(", ")}: differs by spaces, letter case or accents`;
}
/** A preview without credentials, or without a connection, is as good as it was: the census is only for information. */
async function reportCensus(context, workspaceSid, declared) {
	if (context.account === void 0) return;
	try {
		for (const line of await takeCensus(context, workspaceSid, declared)) context.log(line);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		context.log(`live objects were not counted: ${reason}`);
	}
}
// provider/lifecycle/check/expected-workspace.ts
/**
* Finds out in a preview whether an object belongs to another workspace than the expected one. An object that does not change
* costs no request.
*
* @returns the reasons for a failure
*/
async function findUnexpected({ account, expectation, verifyWorkspace }, kind, { olds, news, isChanged }) {
	const { workspace: expected } = expectation;
	if (expected === void 0) return [];
	if (kind.name === "Workspace") {
		const names = [news.friendlyName, olds?.friendlyName];
		if (names.includes("04da6b54-80e4-46f7-96ec-b56ff0331ba9") || names.includes(expected)) return [];
		return [require_guards.findUnexpectedWorkspace(expectation, news.friendlyName, "the workspace of this program")].flatMap((reason) => reason ?? []);
	}
	const { workspaceSid } = news;
	if (!isChanged || account === void 0 || typeof workspaceSid !== "string" || workspaceSid === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
	try {
		await verifyWorkspace(workspaceSid);
		return [];
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
}
// provider/lifecycle/many/count-filters.ts
/**
* Compares the filters of two sets of inputs of a workflow. A filter that only moves, or names its queues by other keys, is
* not touched.
*/
function countFilters(olds, news) {
	const before = listFilters(olds);
	if (require_model.isSameJson(olds.configuration, news.configuration) && require_model.isSameJson(require_model.sidsOf(olds), require_model.sidsOf(news))) return {
		total: before.length,
		touched: []
	};
	const after = listFilters(news);
	const left = /* @__PURE__ */ new Map();
	for (const { text } of after) left.set(text, (left.get(text) ?? 0) + 1);
	const names = new Set(after.map(({ name }) => name));
	const touched = before.filter(({ text }) => {
		const count = left.get(text) ?? 0;
		left.set(text, count - 1);
		return count === 0;
	});
	const texts = touched.length === 0 ? /* @__PURE__ */ new Map() : describeFilters(olds, news, after);
	return {
		total: before.length,
		touched: touched.map(({ name }) => names.has(name) ? describe(name, texts.get(name)) : `${show(name)} is deleted`)
	};
}
function describe(name, [first, ...others] = []) {
	if (first === void 0) return `${show(name)} changes`;
	return others.length === 0 ? first : `${first}, and ${others.length} more ${others.length === 1 ? "change" : "changes"}`;
}
function show(name) {
	return `filter ${JSON.stringify(name)}`;
}
/** The changes in words, by the names of the filters. */
function describeFilters(olds, news, after) {
	const texts = /* @__PURE__ */ new Map();
	const { before: old, after: fresh, nameOf } = require_model.shareNames(olds, news);
	const changes = require_language.describeChanges(require_language.putSids(require_language.asObject(olds.configuration), old), require_language.putSids(require_language.asObject(news.configuration), fresh), { nameOf });
	for (const { path, text, kind, isSpelling } of changes) {
		const name = path[0] === "filters" ? after[Number(path[1])]?.name : void 0;
		if (name === void 0 || isSpelling || kind === "filter-moved" || kind === "filter-removed") continue;
		texts.set(name, [...texts.get(name) ?? [], text]);
	}
	return texts;
}
function listFilters(inputs) {
	const { configuration } = inputs;
	if (!require_language.isJsonObject(configuration) || require_model.hasUnknown(configuration)) return [];
	const resolved = require_language.normalize(require_language.putSids(configuration, require_model.sidsOf(inputs)));
	return (require_language.isJsonObject(resolved) && Array.isArray(resolved.filters) ? resolved.filters : []).map((filter) => ({
		text: JSON.stringify(filter),
		name: nameOf(filter)
	}));
}
function nameOf(filter) {
	if (!require_language.isJsonObject(filter)) return JSON.stringify(filter);
	return require_language.filterName(filter) ?? String(filter.expression ?? "a filter without name");
}
// provider/lifecycle/many/guard-object.ts
/**
* Refuses a change of a workflow that touches too many of its filters, and the change after which a run of a program touches
* too many objects of a kind. The objects of workspace files are compared as a whole: {@link guardPlan}.
*
* @returns the reasons for a failure
*/
async function guardObject(context, kind, { olds, news, isChanged }) {
	const { permits, threshold, plans, touched } = context;
	if (olds === void 0 || !isChanged || permits.has("many") || kind.section === void 0) return [];
	const seen = require_model.hideIgnored(olds, news, require_model.ignoredOf(news));
	const filters = require_guards.explainMany([{
		nouns: `filters of ${require_objects.describe(kind, news)}`,
		...countFilters(seen, news)
	}], threshold);
	if (filters !== void 0) return [filters];
	if (plans.length > 0) return [];
	const place = `${kind.name} ${news.workspaceSid}`;
	const lines = touched.get(place) ?? [];
	touched.set(place, lines);
	lines.push(`${JSON.stringify(require_names.nameIn(kind, news))} changes`);
	if (!require_guards.isMany({
		total: threshold.least,
		touched: lines
	}, threshold)) return [];
	const state = await context.engine.listResources();
	const isInside = ({ kind: name, outputs }) => name === kind.name && outputs.workspaceSid === news.workspaceSid;
	const total = state?.filter(isInside).length ?? 0;
	const reason = require_guards.explainMany([{
		nouns: kind.nouns,
		total,
		touched: lines
	}], threshold);
	return reason === void 0 ? [] : [reason];
}
// provider/lifecycle/object/why-it-stays.ts
/** The reason why a delete leaves an object that this stack manages; undefined if it deletes it. */
function whyItStays(context, kind, state) {
	if (kind.isFacet === true || state["__builtIn"] === true) return void 0;
	if (require_engine.isRetained(state)) return "is retained and stays";
	return require_marks.isKept(context, state) ? "was adopted, not created by this stack, and stays: to delete adopted objects too, run " + require_guards.permit("delete", "pulumi destroy") : void 0;
}
/**
* Says that an object stays, once per run. The engine shows a delete of its resource, and asks no provider about a delete in a
* preview.
*
* @returns true if it stays
*/
function logStaying(context, kind, id, state) {
	const reason = whyItStays(context, kind, state);
	if (reason === void 0) return false;
	const message = `${require_objects.describe(kind, require_objects.inputsOf(kind, state))} (${id}) ${reason}`;
	if (!context.told.has(message)) context.log(message);
	context.told.add(message);
	return true;
}
// provider/lifecycle/many/resolve-plan.ts
/**
* The inputs of a declared resource with the SIDs that state knows in place of references: those of declared resources by
* their names, and of external objects by the key that the last run used. Any other reference is unknown.
*
* @param olds the inputs of the last run
* @param ids the SIDs that state knows, by {@link idKey}
*/
function resolvePlanned({ inputs }, olds, ids) {
	const resolveIn = (values, before) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolve(value, before[name], ids)]));
	const { [require_model.SIDS]: sids, ...properties } = inputs;
	const resolved = resolveIn(properties, olds);
	if (!require_language.isJsonObject(sids)) return resolved;
	const before = require_language.asObject(olds[require_model.SIDS]);
	const sections = Object.entries(sids).map(([section, keys]) => [section, resolveIn(require_language.asObject(keys), require_language.asObject(before[section]))]);
	return {
		...resolved,
		[require_model.SIDS]: Object.fromEntries(sections)
	};
}
function resolve(value, before, ids) {
	if (require_model.isExternalSid(value)) return before ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
	return require_model.isIdOf(value) ? ids.get(require_model.idKey(value)) ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9" : value ?? null;
}
// provider/lifecycle/many/guard-plan.ts
/**
* Compares everything that workspace files declare with the stack's state, before the first write of a run: a provider sees one
* resource at a time, and no deletes in a preview. Says which objects stay. See docs/decisions/many-changes.md.
*
* @param text the input of the first object
* @returns the reason to refuse the run; undefined if it may go on, or if the state cannot be read
*/
async function guardPlan(context, text) {
	const state = await context.engine.listResources();
	const plan = parse(text);
	if (state === void 0 || plan === void 0) return void 0;
	const own = state.filter(({ component }) => component === plan.component);
	const ids = new Map(own.map(({ id, name = "", kind }) => [require_model.idKey({
		idOf: name,
		kind
	}), id]));
	const tallies = Object.values(require_model.kinds).flatMap((kind) => tallyKind(context, kind, plan, {
		own,
		ids
	}));
	return context.permits.has("many") ? void 0 : require_guards.explainMany(tallies, context.threshold);
}
function parse(text) {
	const plan = JSON.parse(text);
	return require_language.isJsonObject(plan) && Array.isArray(plan.resources) ? plan : void 0;
}
function tallyKind(context, kind, plan, { own, ids }) {
	const before = own.filter((resource) => resource.kind === kind.name);
	if (before.length === 0 || kind.section === void 0) return [];
	const findDeclared = indexDeclared(kind, plan.resources.filter((resource) => resource.kind === kind.name));
	const filters = {
		total: 0,
		touched: []
	};
	const touched = before.flatMap((resource) => {
		const olds = require_objects.inputsOf(kind, resource.outputs);
		const name = require_names.quoteName(kind, olds, resource.id);
		const found = findDeclared(resource, olds);
		if (found === void 0) {
			if (require_marks.isLeft(context, resource)) {
				logStaying(context, kind, resource.id, resource.outputs);
				return [];
			}
			countIn(filters, countFilters(olds, {}), name);
			return [`${name} is deleted`];
		}
		noteKey(context, kind, plan, {
			resource,
			found,
			name
		});
		const planned = resolvePlanned(found, olds, ids);
		const news = {
			...planned,
			...require_model.fillDefaults(kind, planned)
		};
		const seen = require_model.hideIgnored(olds, news, require_model.ignoredOf(news));
		countIn(filters, countFilters(seen, news), name);
		const changed = require_model.changedProperties(kind, seen, news).filter((property) => isCompared(kind, property));
		return changed.length === 0 ? [] : [`${name} changes${listWords(kind, seen, news, changed)}`];
	});
	const tally = {
		nouns: kind.nouns,
		total: before.length,
		touched
	};
	return kind.name === "Workflow" ? [tally, {
		nouns: "filters",
		...filters
	}] : [tally];
}
/** The first change in words; those of routing are counted by filter. */
function listWords(kind, seen, news, names) {
	const [first, ...others] = kind.name === "Workflow" ? [] : showChanges(kind, seen, news, { names });
	if (first === void 0) return "";
	return `: ${first.slice(2)}${others.length === 0 ? "" : `, and ${others.length} more`}`;
}
/** Says that a key changed and its object did not: the plan of the engine shows it as other objects, or not at all. */
function noteKey({ kept, described, log }, { noun, section }, { component }, { resource, found, name }) {
	if (resource.name === void 0 || resource.name === found.name) return;
	const [from, to] = [resource.name, found.name].map((one) => one.replace(`${component}-`, ""));
	kept.set(`${section} ${to}`, resource.id);
	const text = `${noun} ${name} has the key ${to} instead of ${from}: the same object, ${resource.id}`;
	if (!described.has(text)) log(text);
	described.add(text);
}
function countIn(all, { total, touched }, workflow) {
	all.total += total;
	all.touched.push(...touched.map((line) => `workflow ${workflow}: ${line}`));
}
/** A resource keeps its object under its name, under a former one, or as the declared one of the same name. */
function indexDeclared(kind, declared) {
	const byName = new Map(declared.map((one) => [require_names.nameKey(kind, one.inputs), one]));
	const byFormerName = new Map(declared.flatMap((one) => one.aliases.map((name) => [name, one])));
	const byResource = new Map([...byFormerName, ...declared.map((one) => [one.name, one])]);
	return ({ name = "" }, olds) => byResource.get(name) ?? byName.get(require_names.nameKey(kind, olds));
}
/** State contains callback URLs encrypted, and the plan does not have them. The workspace is not compared. */
function isCompared(kind, property) {
	const { type, isParent } = kind.properties[property] ?? {};
	return type !== "url" && isParent !== true;
}
// provider/lifecycle/many/find-many.ts
/**
* Starts the comparison of a whole plan with its first object, and refuses in a preview with its last one: reading the state
* takes a while, and until then other objects are checked. An update waits before its first write.
*
* @param plan the input of that name
* @returns the reasons for a failure
*/
async function findMany(context, kind, subject, plan) {
	const own = await guardObject(context, kind, subject);
	if (typeof plan === "string") {
		const guarded = guardPlan(context, plan);
		guarded.catch(() => void 0);
		context.plans.push(guarded);
		if (isAlone$1(plan)) return [...own, ...toReasons(await guarded)];
	}
	if (subject.hints?.declared === void 0) return own;
	const reasons = await Promise.all(context.plans);
	return [...own, ...reasons.flatMap(toReasons)];
}
/** No other object will be checked after it. */
function isAlone$1(plan) {
	return plan.endsWith("\"resources\":[]}");
}
function toReasons(reason) {
	return reason === void 0 ? [] : [reason];
}
// provider/lifecycle/check.ts
/** Inputs that are not properties. */
const HIDDEN = [
	require_model.SIDS,
	require_model.SECRETS,
	require_model.VERSION,
	require_model.WORKSPACE_OWNERSHIP,
	require_model.HINTS,
	require_model.PLAN,
	require_model.ORIGINS,
	require_model.CONNECTION,
	"__provider"
];
/**
* Fills in defaults, and reports in the preview what would fail later: wrong values, names without an object, and live
* objects that prevent a create.
*
* @param olds inputs of the last run, empty for a new object
*/
async function check(context, kind, olds, news, { areRulesDone = false } = {}) {
	require_account.refuseOtherAccount(context, olds);
	context.progress.isPlan = true;
	const isNew = Object.keys(olds).length === 0;
	const { inputs, problems } = require_model.checkInputs(kind, news, isNew ? void 0 : olds);
	const all = {
		...inputs,
		...keepHidden(kind, news, isNew),
		...keepOwnership(isNew ? news : olds),
		[require_model.VERSION]: 1
	};
	const newer = require_version.findNewerVersion(olds);
	const broken = [
		...areRulesDone ? [] : require_model.checkRules(kind, inputs, news[require_model.ALLOW]),
		...require_model.checkIgnored(news),
		...checkAdopt(news)
	];
	const found = [
		...checkNames(kind, news),
		...problems,
		...broken,
		...checkReferences(kind, all)
	];
	const isChanged = isNew || require_objects.listChanges(kind, olds, all).length > 0;
	const subject = {
		olds: isNew ? void 0 : olds,
		news: all,
		isChanged,
		hints: hintsOf(news)
	};
	const unexpected = await findUnexpected(context, kind, subject);
	const many = context.adoptionKey === void 0 ? await findMany(context, kind, subject, news[require_model.PLAN]) : [];
	const reasons = [
		...newer === void 0 ? [] : [newer],
		...unexpected,
		...many,
		...found.map(toReason)
	];
	if (context.adoptionKey !== void 0) return answer({
		...all,
		...require_marks.adoptionInputs(context.adoptionKey, news)
	}, reasons);
	reasons.push(...reasons.length > 0 ? takeConflicts(context) : await checkLive(context, kind, subject));
	return answer(all, reasons);
}
function answer(inputs, reasons) {
	return {
		inputs,
		failures: reasons.map((reason) => ({
			property: "",
			reason
		}))
	};
}
/** The inputs that are not properties, if there are any. */
function keepHidden(kind, news, isNew) {
	const names = [
		require_model.SIDS,
		require_model.SECRETS,
		require_model.CONNECTION,
		...listOptions(kind)
	].filter((name) => name !== "adopt" || isNew);
	return Object.fromEntries(names.flatMap((name) => isEmpty(news[name]) ? [] : [[name, news[name]]]));
}
/** Inputs that programs set, in addition to the properties of the object. */
function listOptions(kind) {
	const ofRouting = require_model.hasRouting(kind) ? [require_model.IGNORE_FILTERS] : [];
	return [
		...require_model.hasExpressions(kind) ? [require_model.ALLOW] : [],
		require_model.IGNORE,
		require_model.RETAIN,
		require_model.ADOPT,
		...ofRouting
	];
}
function isEmpty(value) {
	return value === void 0 || value === false || Array.isArray(value) && value.length === 0;
}
/** It only matters for a create, and state of release 0.1 must not change: objects that exist keep what they have. */
function keepOwnership({ [require_model.WORKSPACE_OWNERSHIP]: ownership }) {
	return ownership === void 0 ? {} : { [require_model.WORKSPACE_OWNERSHIP]: ownership };
}
function checkAdopt({ [require_model.ADOPT]: adopt }) {
	if (adopt === void 0 || adopt === "byName" || adopt === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
	return [{
		path: [require_model.ADOPT],
		code: "wrong-value",
		params: {
			expected: require_model.ADOPT_BY_NAME,
			actual: adopt
		},
		severity: "error"
	}];
}
function checkNames(kind, news) {
	const known = [...Object.keys(kind.properties), ...listOptions(kind)];
	return Object.keys(news).filter((name) => !known.includes(name) && !HIDDEN.includes(name) && news[name] !== void 0).map((name) => ({
		path: [name],
		code: "unknown-key",
		severity: "error",
		message: `is not a property of ${nameKind(kind)}${require_language.didYouMean(name, known)}`
	}));
}
function nameKind({ noun, isFacet }) {
	return isFacet === true ? `the ${noun}` : require_language.withArticle(noun);
}
/** Every key in routing needs a SID, otherwise TaskRouter would receive the key. */
function checkReferences(kind, inputs) {
	if (inputs["__sids"] === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
	const sids = require_model.sidsOf(inputs);
	return Object.entries(kind.properties).flatMap(([name, property]) => require_model.listPropertyReferences(property, inputs[name]).filter(({ kind: target, key }) => key !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" && !Object.hasOwn(sids[target] ?? {}, key)).map(({ path, kind: target, key }) => ({
		path: [name, ...path],
		code: "unknown-reference",
		severity: "error",
		message: `names ${JSON.stringify(key)}, but \`${target}\` has no such key${require_language.didYouMean(key, Object.keys(sids[target] ?? {}))}`
	})));
}
function toReason(problem) {
	if ("message" in problem && require_language.isRule(problem.code)) return require_describe_rule_problem.describeRuleProblem(problem);
	const [first, ...rest] = problem.path;
	return `${first}${require_describe_rule_problem.showPath(rest)} ${require_language.renderProblem(problem)}`;
}
// provider/lifecycle/write/attributes.ts
/**
* Plans the write of an object's attributes. TaskRouter takes them as a whole, so those of other programs are written too, as
* they are live: only together with `If-Match` none of them is lost.
*
* @param seen inputs of the last run
* @returns undefined if the inputs declare no attributes, or all of them are ignored
* @throws StandaloneError if the live ones are not a JSON object, or all together are too long
*/
function planAttributes(kind, object, { seen, news, ignored }) {
	const [name, { maxLength = Infinity }] = Object.entries(kind.properties).find(([, { type }]) => type === "attributes") ?? ["", {}];
	const declared = news[name];
	if (!require_language.isJsonObject(declared) || ignored.paths.some((path) => path === name || path === "*")) return void 0;
	const live = require_model.parseAttributes(object[name]);
	if (live === void 0) throw new require_twilio.StandaloneError(`the live ${name} of ${require_objects.describe(kind, news)} are not a JSON object, and nothing was written: correct them in the Console`);
	const before = seen[name];
	const change = {
		live,
		seen: require_language.isJsonObject(before) ? before : {},
		declared,
		isShared: news.otherAttributes === "keep",
		ignored: ignored.paths
	};
	const merged = require_model.mergeAttributes(change);
	const { length } = JSON.stringify(merged);
	if (length > maxLength) throw new require_twilio.StandaloneError(`the ${name} of ${require_objects.describe(kind, news)} would have ${require_language.formatNumber(length)} characters of JSON, with those of other programs, and TaskRouter accepts ${require_language.formatNumber(maxLength)}: nothing was written`);
	return {
		name,
		merged,
		isChanged: !require_model.isSameJson(merged, live),
		unseen: require_model.listUnseenAttributes(change, merged)
	};
}
// provider/lifecycle/write/write-object.ts
/** How often a write is planned again because the object was changed in between. */
const ATTEMPTS$1 = 20;
/**
* Plans and performs a write again as long as somebody else changes the object in between (H-24).
*
* @param attempt fetches the object, plans and writes
*/
async function untilUndisturbed(kind, attempt) {
	for (let count = 1;; count += 1) try {
		return await attempt();
	} catch (error) {
		if (!(kind.isVersioned === true && error instanceof require_twilio.TwilioError && error.status === 412) || count === ATTEMPTS$1) throw error;
	}
}
/**
* Writes properties, and then the parts of the object that have a path of their own.
*
* @param before with its parts
* @returns the object with its parts
*/
async function writeObject(context, kind, before, { inputs, names, ignored, attributes }) {
	const path = `${require_translate.collectionPath(kind, inputs)}/${require_twilio.sidOf(before)}`;
	const own = names.filter((name) => name !== attributes?.name);
	const params = require_translate.toUpdateParams(kind, require_objects.toWrittenInputs(kind, before, inputs, ignored), own);
	if (attributes?.isChanged === true) params.Attributes = JSON.stringify(attributes.merged);
	const isWritten = Object.keys(params).length > 0;
	const version = require_twilio.versionOf(before);
	if (attributes?.isChanged === true && version === void 0) throw new require_twilio.StandaloneError(`${require_objects.describe(kind, inputs)} was answered without an ETag, so attributes of other programs could be lost, and nothing was written: check taskrouter:baseUrl and any proxy on the way`);
	const ifMatch = kind.isVersioned === true ? version : void 0;
	const now = isWritten ? require_marks.keepParts(kind, await context.client.update(path, params, { ifMatch }), before) : before;
	return names.some((name) => kind.properties[name]?.type === "capacities") ? await require_marks.writeParts(context, kind, now, inputs) : now;
}
// provider/lifecycle/write/bring-in-line.ts
/**
* Changes a live object to what is declared.
*
* @param before with its parts
* @param changed names of the properties that differ
* @throws StandaloneError if TaskRouter answers with other values than those written
*/
async function bringInLine(context, kind, inputs, before, changed) {
	const ignored = require_model.ignoredOf(inputs);
	const object = await writeObject(context, kind, before, {
		inputs,
		names: changed,
		ignored,
		attributes: planAttributes(kind, before, {
			seen: {},
			news: inputs,
			ignored
		})
	});
	const left = require_objects.listDifferences(kind, object, inputs);
	if (left.length > 0) throw new require_twilio.StandaloneError(`TaskRouter did not accept ${left.join(", ")} of ${require_objects.describe(kind, inputs)}`);
	return object;
}
// provider/lifecycle/write/give-way.ts
/** How often, and every how many milliseconds, the first of two twins looks whether the other one has gone. */
const [LOOKS, PAUSE_MS] = [10, 500];
/**
* Looks whether another run, or a person, created an object of the same name at the same moment. Then one of the two has to
* go: each run deletes its own new object, except the first one, which waits until the other has gone. If that stays, this
* run gives way too, because the other one may have looked before this object existed.
*
* Nobody else creates objects in a workspace that this stack created, so nothing is looked up there.
*
* @param own the object that this run created just now
* @returns false if it was deleted again
*/
async function isKeptAmongTwins(context, kind, inputs, own) {
	if (kind.mayHaveTwins !== true || kind.name !== "Workspace" && require_marks.ownershipInside(inputs) === "created") return true;
	try {
		return await settle(context, kind, inputs, own);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		context.log(`warning: ${require_objects.describe(kind, inputs)} (${require_twilio.sidOf(own)}) was created, but not compared with others of that name: ${reason}`);
		return true;
	}
}
async function settle(context, kind, inputs, own) {
	const path = require_translate.collectionPath(kind, inputs);
	const findOthers = async () => {
		return (await context.client.list(path, kind.listKey, { FriendlyName: `${inputs.friendlyName}` })).filter(({ sid, friendly_name: name }) => sid !== own.sid && name === inputs.friendlyName);
	};
	let others = await findOthers();
	for (let look = 1; look < LOOKS && others.length > 0 && isFirst(own, others); look += 1) {
		await context.clock.sleep(PAUSE_MS);
		others = await findOthers();
	}
	if (others.length === 0) return true;
	await context.client.remove(`${path}/${require_twilio.sidOf(own)}`);
	context.log(`warning: another run, or a person, created ${require_objects.describe(kind, inputs)} at the same moment (${others.map(require_twilio.sidOf).join(", ")}): the one of this run (${require_twilio.sidOf(own)}) was deleted again, right after its create`);
	return false;
}
function isFirst(own, others) {
	const toOrder = ({ date_created: created, sid }) => `${created} ${sid}`;
	return others.every((other) => toOrder(own) < toOrder(other));
}
// provider/lifecycle/write/make.ts
/** How often a create is sent if its answer is lost and a look finds no object. */
const ATTEMPTS = 3;
/**
* Sends the create of an object. TaskRouter has no idempotency key, so a lost answer is followed by a look, and never by a
* blind repetition (H-42).
*/
async function make(context, kind, inputs) {
	const path = require_translate.collectionPath(kind, inputs);
	const names = Object.keys(kind.properties).filter((name) => isSentOnCreate(kind, name, inputs));
	const params = require_translate.toParams(kind, inputs, names);
	for (let attempt = 1;; attempt += 1) try {
		return {
			kind: "created",
			object: await context.client.create(path, params)
		};
	} catch (error) {
		if (!(error instanceof require_twilio.TwilioError)) throw error;
		if (isNameTaken(error)) return {
			kind: "taken",
			cause: error
		};
		if (error.outcome !== "unknown") throw error;
		const object = await lookAgain(context, kind, inputs, error);
		if (object !== void 0) return {
			kind: "found",
			object
		};
		if (attempt === ATTEMPTS) throw error;
	}
}
function isSentOnCreate(kind, name, inputs) {
	return inputs[name] !== void 0 && kind.properties[name]?.actionOn === void 0;
}
/** The name of a queue is unique in its workspace (O-30). */
function isNameTaken({ code, message }) {
	return code === 20001 && message.includes("already exists");
}
/** Returns the object that a create with a lost answer made, or undefined if it made none. */
async function lookAgain(context, kind, inputs, cause) {
	context.lists.drop(require_translate.collectionPath(kind, inputs));
	const found = await lookFirst(context, kind, inputs);
	if (found.kind === "nothing") return void 0;
	if (found.kind === "conflict") throw new require_twilio.StandaloneError(`${cause.message}\n${found.message}`);
	context.log(`the answer to the create of ${require_objects.describe(kind, inputs)} was lost, but the object exists: continuing with ${found.object.sid}`);
	return found.object;
}
// provider/lifecycle/write/set-facet.ts
/** Sets properties of an object that exists in any case, and stores their former values. */
async function setFacet(context, kind, inputs) {
	const sid = `${inputs.workspaceSid}`;
	const before = await context.client.fetch(`${require_translate.collectionPath(kind, inputs)}/${sid}`);
	const changed = require_objects.listDifferences(kind, before, inputs);
	const object = changed.length === 0 ? before : await bringInLine(context, kind, inputs, before, changed);
	context.claimed.add(require_objects.facetClaim(inputs));
	const ofEqual = changed.length === 0 ? await ownershipOfEqual(context, kind, inputs) : void 0;
	return require_objects.toOutcome(kind, object, inputs, require_marks.facetMarks(kind, before, inputs, changed, ofEqual));
}
/**
* Only this stack can have set an activity that it created: its run was killed between the write and its state. Other equal
* values of a workspace that this stack did not create are somebody else's.
*/
async function ownershipOfEqual(context, kind, inputs) {
	if (require_marks.ownershipInside(inputs) === "created") return "created";
	const sids = Object.entries(inputs).flatMap(([name, value]) => isReference(kind, name) ? [`${value}`] : []);
	return (await Promise.all(sids.map((sid) => require_marks.ownershipInState(context, sid)))).includes("created") ? "created" : "adopted";
}
function isReference({ properties }, name) {
	return properties[name]?.type === "sid" && properties[name]?.isParent !== true;
}
// provider/lifecycle/write/wait-for-owner.ts
/** How old an empty workspace is before it counts as abandoned. A run fills its own within a few seconds. */
const QUIET_MS = 6e4;
/**
* Waits before an empty workspace is adopted that was created a moment ago: another run may be about to fill it. Once per
* workspace.
*
* @returns true if it waited, and the caller must look again
*/
async function waitForOwner(context, kind, inputs, { object, isUnclaimed }) {
	const sid = require_twilio.sidOf(object);
	const key = `waited for ${sid}`;
	const rest = QUIET_MS - toAge(object, context.clock.now());
	if (isUnclaimed !== true || context.told.has(key) || rest <= 0) return false;
	context.told.add(key);
	context.log(`${require_objects.describe(kind, inputs)} (${sid}) was created a moment ago and is empty: waiting ${Math.ceil(rest / 1e3)} s, because another run may be filling it. If it stays empty, an interrupted run has left it, and it is adopted`);
	await context.clock.sleep(rest);
	context.lists.drop(`/v1/${kind.collection}`);
	context.lists.dropAll(`/v1/${kind.collection}/${sid}`);
	return true;
}
/** Milliseconds, at least 0 because the clocks may differ. A time that cannot be read is long ago. */
function toAge({ date_created: created }, now) {
	return Math.max(now - (Date.parse(`${created}`) || 0), 0);
}
// provider/lifecycle/create.ts
/** Creates an object, or adopts the existing one: also the one that another run creates at the same moment. */
async function create(context, kind, inputs) {
	if (kind.isFacet === true) return await setFacet(context, kind, inputs);
	reserveName(context, kind, inputs);
	const found = await look(context, kind, inputs);
	if (found !== void 0) return await adopt(context, kind, inputs, found);
	await require_marks.refuseMissingChannels(context, kind, inputs);
	const made = await make(context, kind, inputs);
	if (made.kind === "found" || made.kind === "created" && await isKeptAmongTwins(context, kind, inputs, made.object)) return await finish(context, kind, inputs, made.object);
	context.lists.drop(require_translate.collectionPath(kind, inputs));
	const other = await look(context, kind, inputs);
	if (other !== void 0) return await adopt(context, kind, inputs, other);
	throw made.kind === "taken" ? made.cause : new require_twilio.StandaloneError(explainVanished(kind, inputs));
}
/** Writes the parts of a new object that have a path of their own. @throws PartialError if that fails: the object exists */
async function finish(context, kind, inputs, object) {
	const marks = { [require_model.OWNERSHIP]: "created" };
	try {
		return claim(context, kind, inputs, await require_marks.writeParts(context, kind, await require_marks.withParts(context, kind, object, inputs), inputs), marks);
	} catch (error) {
		if (!(error instanceof require_twilio.StandaloneError)) throw error;
		const written = require_marks.withoutParts(kind, inputs);
		throw new require_partial_error.PartialError(error, written, require_objects.toOutcome(kind, object, written, marks));
	}
}
/** Returns the object to adopt, or undefined if there is none. */
async function look(context, kind, inputs) {
	const found = await lookFirst(context, kind, inputs);
	if (found.kind === "conflict") throw new require_twilio.StandaloneError(found.message);
	if (found.kind === "nothing") return void 0;
	return await waitForOwner(context, kind, inputs, found) ? await look(context, kind, inputs) : found;
}
/** Two creates of one name may run at the same time, and a look of one would not find the object of the other. */
function reserveName(context, kind, inputs) {
	const name = `${require_translate.collectionPath(kind, inputs)} ${JSON.stringify(require_names.nameKey(kind, inputs))}`;
	if (context.names.has(name)) throw new require_twilio.StandaloneError(declaredTwice(kind, inputs));
	context.names.add(name);
}
async function adopt(context, kind, inputs, found) {
	const sid = require_twilio.sidOf(found.object);
	context.claimed.add(sid);
	const changed = found.differences;
	const path = `${require_translate.collectionPath(kind, inputs)}/${sid}`;
	if (changed.length > 0) await require_marks.refuseMissingChannels(context, kind, inputs);
	const object = changed.length === 0 ? found.object : await untilUndisturbed(kind, async () => {
		return await bringInLine(context, kind, inputs, await require_marks.withParts(context, kind, await context.client.fetch(path), inputs), changed);
	});
	if (!found.isBuiltIn) context.log(describeAdoption(kind, inputs, found, changed));
	const known = found.ownership === "created" ? void 0 : await require_marks.ownershipInState(context, sid);
	return claim(context, kind, inputs, object, require_marks.adoptionMarks(kind, found, inputs, known ?? found.ownership));
}
function describeAdoption(kind, inputs, { object }, changed) {
	const text = `warning: ${require_objects.describe(kind, inputs)} already exists and is adopted: ${object.sid}`;
	if (changed.length === 0) return text;
	return [`${text}, and was changed:`, ...showDifferences(kind, object, inputs, changed).map((line) => `  ${line}`)].join("\n");
}
function claim(context, kind, inputs, object, marks) {
	context.claimed.add(require_twilio.sidOf(object));
	context.lists.put(require_translate.collectionPath(kind, inputs), object);
	return require_objects.toOutcome(kind, object, inputs, marks);
}
// provider/lifecycle/deletion/deletions.ts
/**
* Returns what the run deletes in a workspace. Everything in state goes unless this run has claimed it: an `up` has compared
* or created all that it keeps before its first delete, and a `destroy` keeps nothing.
*
* @param resources of the stack's state; without them, only `first` is known
* @param first its delete has been asked for
*/
function listDeletions(context, workspaceSid, resources = [], first) {
	const maybe = resources.filter((resource) => resource.outputs.workspaceSid === workspaceSid && isLeaving(context, resource));
	const leaving = maybe.filter((resource) => !isElsewhere(context, resource));
	const elsewhere = new Set(maybe.filter((resource) => isElsewhere(context, resource)).map(({ id }) => id));
	const isRestored = ({ kind, outputs }) => kind === FACET || outputs["__builtIn"] === true;
	const going = [...first === void 0 ? [] : [first], ...leaving.filter((resource) => !isRestored(resource))];
	const sids = new Set(going.map(({ id }) => id));
	const inside = resources.filter(({ kind, outputs }) => kind !== FACET && outputs.workspaceSid === workspaceSid);
	const retained = new Set(inside.filter(({ isRetained }) => isRetained).map(({ id }) => id));
	const touched = /* @__PURE__ */ new Set([...sids, ...leaving.map(({ id }) => id)]);
	return {
		isWorkspace: sids.has(workspaceSid),
		workspaceName: findWorkspaceName(resources, workspaceSid),
		areDefaultsRestored: leaving.some(({ kind }) => kind === FACET),
		has: (sid) => sids.has(sid),
		hasAny: (name) => going.some(({ kind }) => kind === name),
		isRetaining: retained.size > 0,
		isRetained: (sid) => retained.has(sid),
		stays: (sid) => !sids.has(sid) && !elsewhere.has(sid),
		leaves: (sid) => !touched.has(sid) && !elsewhere.has(sid)
	};
}
function findWorkspaceName(resources, sid) {
	const workspace = resources.find(({ kind, id }) => kind === "Workspace" && id === sid);
	return workspace && require_names.quoteName(require_model.kinds.Workspace, workspace.outputs, sid);
}
/** Its id is that of the workspace, which it does not delete. */
const FACET = require_model.kinds.WorkspaceDefaults.name;
/** True for a resource that the run deletes, or whose former properties it restores. */
function isLeaving(context, { kind, id, outputs, isRetained }) {
	return (outputs["__builtIn"] === true || !require_marks.isKept(context, outputs)) && !isRetained && !context.claimed.has(kind === FACET ? require_objects.facetClaim(outputs) : id);
}
/**
* True for a resource of the other host, whose process alone knows whether an `up` keeps it, and looks before it deletes. It does
* not count here: the engine deletes what refers to an object first, and TaskRouter refuses the rest.
*/
function isElsewhere({ engine }, { host }) {
	return host !== engine.host && engine.isDestroy !== true;
}
// provider/lifecycle/presence/lost-workspace.ts
/**
* Decides about a workspace that answers 404. If nothing else of the stack is in it, it counts as deleted: a `destroy` that
* was killed after its last delete leaves that.
*
* Otherwise everything that the stack has in it would count as deleted at once, which is refused. Another region, another host
* or a key of another account are more likely, and look the same.
*
* @param path of the workspace
* @throws StandaloneError in full once per run, unless the user permits it
*/
async function refuseLostWorkspace(context, path) {
	const { permits, account, told } = context;
	if (permits.has("forget")) return;
	if (await isAlone(context, `${path.split("/").at(-1)}`)) return;
	const summary = `workspace ${path.split("/").at(-1)} answers 404, and with it everything in it: nothing counts as deleted`;
	const isTold = told.has(path);
	told.add(path);
	if (isTold || account === void 0) throw new require_twilio.StandaloneError(summary);
	throw new require_twilio.StandaloneError([
		`${summary}.`,
		`TaskRouter was asked at ${account.baseUrl}, with the credentials of ${require_account.describeAccount(account)}.`,
		"If the workspace is in another region, or on another host, correct taskrouter:region, taskrouter:edge or",
		"taskrouter:baseUrl, or TWILIO_REGION and TWILIO_EDGE. If it was deleted on purpose, permit this run to forget it:",
		`${require_guards.permit("forget", "pulumi up --refresh")}, or ${require_guards.permit("forget", "pulumi destroy")}.`
	].join("\n"));
}
async function isAlone({ engine }, workspaceSid) {
	const resources = await engine.listState();
	if (resources === void 0) return false;
	return resources.every(({ kind, outputs }) => kind === "Workspace" || outputs.workspaceSid !== workspaceSid);
}
// provider/lifecycle/presence/gone.ts
/**
* Makes a call to an object or a list that may be gone. A single 404 proves nothing: a proxy or a wrong route may have
* answered. It counts only if the same credentials also get a 404 for each object in `paths`.
*
* @param paths of the objects that are gone too if this one is: its workspace and itself
* @returns undefined if the object or the list is gone
* @throws StandaloneError if a call was answered with 404 although one of the objects exists, and for a workspace that is
* gone, unless the user lets the run forget it
*/
async function unlessGone(context, paths, call) {
	try {
		return await call();
	} catch (error) {
		if (!require_twilio.isNotFound(error)) throw error;
		for (const path of paths) await require_twilio.confirmGone(() => context.client.fetch(path), () => explain$1(path, error));
		for (const path of paths.filter(isWorkspace)) await refuseLostWorkspace(context, path);
		return;
	}
}
function isWorkspace(path) {
	return /^\/v1\/Workspaces\/[^/]+$/.test(path);
}
function explain$1(path, { method, path: missing }) {
	const live = path === missing ? "a second request finds it" : `${path} exists`;
	return new require_twilio.StandaloneError(`${method} ${missing} was answered with HTTP 404, but ${live}: nothing counts as deleted, and nothing was changed. Run again; if it happens again, check taskrouter:baseUrl and any proxy on the way`);
}
// provider/lifecycle/deletion/list-names.ts
/** How many objects a message lists. */
const SHOWN = 5;
/** Returns a line that names the first objects of a list, or undefined if there are none: `  workers: "Ann" (WK…)`. */
function listNames(nouns, objects, nameOf) {
	if (objects.length === 0) return void 0;
	return `  ${nouns}: ${joinFirst(objects, nameOf)}`;
}
/** `"Ann" (WK…), "Bob" (WK…) and more`. */
function joinFirst(objects, nameOf = require_marks.showName) {
	return `${objects.slice(0, SHOWN).map(nameOf).join(", ")}${objects.length > SHOWN ? " and more" : ""}`;
}
/** `"Support" (WW…)`, with a word about an object that the stack keeps: `"Support" (WW…, retained)`. */
function showRetained(object, isRetained) {
	return isRetained ? require_marks.showName(object).replace(/\)$/, ", retained)") : require_marks.showName(object);
}
// provider/lifecycle/deletion/activity-obstacles.ts
/** Workers in an activity, and queues that name it (O-22). @param queues those that stay */
async function findInActivity(activity, queues, findWorkers) {
	const sid = `${activity.sid}`;
	const workers = await findWorkers({
		parameter: "ActivitySid",
		member: "activity_sid",
		sid
	});
	const users = queues.filter((queue) => [queue.reservation_activity_sid, queue.assignment_activity_sid].includes(sid));
	const name = `  activity ${require_marks.showName(activity)} still has`;
	return [...workers.length === 0 ? [] : [`${name} workers in it, ${joinFirst(workers)}: move them to another one`], ...users.length === 0 ? [] : [`${name} task queues that use it, ${joinFirst(users)}: choose another one there`]];
}
/**
* The default and the timeout activity of a workspace (O-21), where no resource of the run restores the former ones.
*
* @param isDeleted true for an activity that the run deletes
*/
function findInDefaults(workspace, isDeleted) {
	return [[
		"default",
		workspace.default_activity_sid,
		workspace.default_activity_name
	], [
		"timeout",
		workspace.timeout_activity_sid,
		workspace.timeout_activity_name
	]].filter(([, sid]) => typeof sid === "string" && isDeleted(sid)).map(([use, sid, name]) => `  activity ${JSON.stringify(name)} (${sid}) is the ${use} activity of the workspace: choose another one, in \`workspace.${use}Activity\` of the files or in the Console`);
}
// provider/lifecycle/deletion/channel-obstacles.ts
/** Tasks in a task channel, of any status (O-74). */
async function findInChannel(channel, findTasks) {
	const tasks = await findTasks({
		member: "task_channel_sid",
		sid: `${channel.sid}`
	});
	if (tasks.length === 0) return [];
	const names = joinFirst(tasks, ({ sid, assignment_status: status }) => `${sid} (${status})`);
	return [`  task channel ${require_marks.showName(channel)} still has tasks ${names}: complete or cancel them, or wait until they are gone`];
}
// provider/lifecycle/deletion/obstacle.ts
/** An obstacle that only the user can remove. */
function toObstacle(line) {
	return { line };
}
// provider/lifecycle/deletion/workflow-obstacles.ts
/** Tasks of a workflow that are pending or reserved (O-57). */
async function findInWorkflow(workflow, findTasks) {
	const tasks = await findTasks({
		parameter: "WorkflowSid",
		member: "workflow_sid",
		sid: `${workflow.sid}`
	});
	if (tasks.length === 0) return [];
	const owner = `workflow ${require_marks.showName(workflow)}`;
	return [{
		line: `  ${owner} still has ${showTasks(tasks)}: wait until they are assigned, or cancel them (POST to the task with AssignmentStatus=canceled)`,
		tasks: {
			count: tasks.length,
			owner
		}
	}];
}
/** `2 open tasks, WT… (pending), WT… (reserved)`. */
function showTasks(tasks) {
	const first = joinFirst(tasks, ({ sid, assignment_status: status }) => `${sid} (${status})`);
	return `${countTasks(tasks.length)}, ${first}`;
}
/** `1 open task`. */
function countTasks(count) {
	return `${require_language.formatNumber(count)} open ${count === 1 ? "task" : "tasks"}`;
}
// provider/lifecycle/deletion/queue-obstacles.ts
/**
* Workflows that name a queue (O-36), and tasks that an older configuration of a workflow sent to it (O-37).
*
* @param workflows those that stay
*/
async function findInQueue(queue, workflows, findTasks, isRetained = () => false) {
	const sid = `${queue.sid}`;
	const users = workflows.filter((workflow) => namesQueue(workflow, sid));
	const owner = `task queue ${require_marks.showName(queue)}`;
	if (users.length > 0) {
		const names = users.map((user) => showRetained(user, isRetained(`${user.sid}`))).join(", ");
		return [toObstacle(`  ${owner} is used by ${users.length === 1 ? "workflow" : "workflows"} ${names}: route to another queue there${users.some(({ sid }) => isRetained(`${sid}`)) ? ", or retain the queue too" : ""}`)];
	}
	const tasks = await findTasks({
		parameter: "TaskQueueSid",
		member: "task_queue_sid",
		sid
	});
	if (tasks.length === 0) return [];
	const workflow = JSON.stringify(tasks[0]?.workflow_friendly_name ?? "WORKFLOW");
	return [{
		line: `  ${owner} still has ${showTasks(tasks)}: route them again with \`taskrouter reevaluate ${workflow}\`, wait until they are assigned, or cancel them`,
		tasks: {
			count: tasks.length,
			owner
		}
	}];
}
function namesQueue(workflow, sid) {
	const { configuration } = require_model.toInputs(require_model.kinds.Workflow, require_translate.fromAnswer(workflow));
	return require_language.isJsonObject(configuration) ? require_language.listQueueSids(configuration).includes(sid) : `${configuration}`.includes(sid);
}
// provider/lifecycle/deletion/runtime-objects.ts
/** As many as `peek` returns of a longer list. */
const FULL_PAGE = 20;
/** The tasks that wait or are offered: a workflow waits for them (O-57), and so may a queue (O-37). */
const WAITING = { AssignmentStatus: "pending,reserved" };
/**
* Looks at the tasks of a workspace. Usually one call answers for all objects of a run.
*
* @param query default: all, also assigned ones, which a task channel waits for (O-74)
*/
function createFindTasks({ client }, path, query = {}) {
	const [tasks, key] = [`${path}/Tasks`, "tasks"];
	return createFind(() => client.peek(tasks, key, query), (filter) => client.list(tasks, key, {
		...query,
		...filter
	}));
}
/** Looks at the workers. */
function createFindWorkers({ client }, path) {
	const look = (filter = {}) => client.peek(`${path}/Workers`, "workers", filter);
	return createFind(look, look);
}
/** @param peek returns the first objects of all @param findOf returns those that match a filter */
function createFind(peek, findOf) {
	let first;
	return async ({ parameter, member, sid }) => {
		first ??= peek();
		const objects = await first;
		if (objects.length < FULL_PAGE) return objects.filter((object) => object[member] === sid);
		if (parameter !== void 0) return await findOf({ [parameter]: sid });
		return (await findOf({})).filter((object) => object[member] === sid);
	};
}
// provider/lifecycle/deletion/worker-obstacles.ts
/** Statuses of tasks that a worker can have. */
const HELD = "reserved,assigned,wrapping";
/** Statuses of open reservations (O-85). */
const OPEN$1 = [
	"pending",
	"accepted",
	"wrapping"
];
/** Workers with open reservations. No call per worker as long as nobody has a task. @param path of the workspace */
async function findInWorkers(context, path, workers) {
	if (workers.length === 0) return [];
	if ((await context.client.peek(`${path}/Tasks`, "tasks", { AssignmentStatus: HELD })).length === 0) return [];
	return (await Promise.all(workers.map((worker) => findInWorker(context, path, worker)))).flat();
}
async function findInWorker({ client }, path, worker) {
	const list = async (status) => await client.peek(`${path}/Workers/${worker.sid}/Reservations`, "reservations", { ReservationStatus: status });
	const open = (await Promise.all(OPEN$1.map(list))).flat();
	if (open.length === 0) return [];
	const tasks = joinFirst(open, ({ task_sid: sid, reservation_status: status }) => `${sid} (${status})`);
	return [`  worker ${require_marks.showName(worker)} still has tasks ${tasks}: wait until they are completed, or complete them`];
}
// provider/lifecycle/deletion/object-obstacles.ts
/**
* Lists why TaskRouter would refuse to delete single objects, with the way on.
*
* @param path of the workspace
*/
async function findInObjects(context, path, deletions) {
	return await unlessGone(context, [path], () => findInLive(context, path, deletions)) ?? [];
}
async function findInLive(context, path, deletions) {
	const list = async (kind, isWanted) => {
		return (await context.lists.all(`${path}/${kind.collection}`, kind.listKey)).filter(({ sid }) => isWanted(`${sid}`));
	};
	const going = async (kind) => deletions.hasAny(kind.name) ? await list(kind, deletions.has) : [];
	const staying = async (kind, user) => user.length === 0 ? [] : await list(kind, deletions.leaves);
	const [workflows, queues, activities] = await Promise.all([
		require_model.kinds.Workflow,
		require_model.kinds.TaskQueue,
		require_model.kinds.Activity
	].map(going));
	const [channels, workers] = await Promise.all([going(require_model.kinds.TaskChannel), going(require_model.kinds.Worker)]);
	const others = await staying(require_model.kinds.Workflow, queues ?? []);
	const otherQueues = await staying(require_model.kinds.TaskQueue, activities ?? []);
	const findTasks = createFindTasks(context, path, WAITING);
	const findWorkers = createFindStaying(context, path, deletions);
	const findAllTasks = createFindTasks(context, path);
	const found = await Promise.all([
		...(workflows ?? []).map((workflow) => findInWorkflow(workflow, findTasks)),
		...(queues ?? []).map((queue) => findInQueue(queue, others, findTasks, deletions.isRetained)),
		...channels.map(async (channel) => (await findInChannel(channel, findAllTasks)).map(toObstacle)),
		...(activities ?? []).map(async (activity) => (await findInActivity(activity, otherQueues, findWorkers)).map(toObstacle))
	]);
	found.push((await findInWorkers(context, path, workers)).map(toObstacle));
	return [...found.flat(), ...(await findDefaults(context, path, deletions)).map(toObstacle)];
}
/** Finds workers that the run does not delete. */
function createFindStaying(context, path, deletions) {
	const { Worker } = require_model.kinds;
	if (!deletions.hasAny("Worker")) return createFindWorkers(context, path);
	return async ({ member, sid }) => {
		return (await context.lists.all(`${path}/${Worker.collection}`, Worker.listKey)).filter((worker) => worker[member] === sid && deletions.stays(`${worker.sid}`));
	};
}
async function findDefaults(context, path, deletions) {
	if (deletions.areDefaultsRestored || !deletions.hasAny("Activity")) return [];
	return findInDefaults(await context.client.fetch(path), deletions.has);
}
// provider/lifecycle/deletion/wait-for-tasks.ts
/** Milliseconds between two looks, and between two lines about an unchanged wait. */
const [INTERVAL, QUIET] = [5e3, 3e4];
/**
* Waits while open tasks are the only obstacles to the deletes of a run: they end by themselves. One line shows the user
* what is waited for, and until when.
*
* @param look looks for obstacles again; its lists may be old until `isFresh`
*/
async function waitForTasks(context, look) {
	const { clock, retireLimit: limit, engine } = context;
	const begin = clock.now();
	const report = createReport(context);
	for (let waits = 0;; waits += 1) {
		let obstacles = await look(false);
		if (obstacles.length === 0 && waits > 0) obstacles = await look(true);
		const tasks = obstacles.flatMap((obstacle) => obstacle.tasks ?? []);
		const elapsed = clock.now() - begin;
		if (tasks.length === 0 || tasks.length < obstacles.length || limit === 0) return {
			obstacles,
			wait: void 0
		};
		if (engine.canceled.aborted) return {
			obstacles,
			wait: `The wait was canceled after ${require_twilio.showTime(elapsed)}.`
		};
		if (elapsed >= limit) return {
			obstacles,
			wait: explainEnd(limit)
		};
		report(tasks, elapsed);
		await clock.sleep(Math.min(INTERVAL, limit - elapsed), engine.canceled).catch(() => void 0);
	}
}
function explainEnd(limit) {
	return `This run waited ${require_twilio.showTime(limit)} for them: set a longer time with \`pulumi config set taskrouter:retireTimeout 15m\`, or TASKROUTER_RETIRE_TIMEOUT=15m for one run.`;
}
function createReport({ log, retireLimit }) {
	let last = {
		text: "",
		at: Number.NEGATIVE_INFINITY
	};
	return (tasks, elapsed) => {
		const text = tasks.map(({ count, owner }) => `${countTasks(count)} of ${owner}`).join(", ");
		if (text === last.text && elapsed - last.at < QUIET) return;
		last = {
			text,
			at: elapsed
		};
		log(`waiting for ${text} before the deletes: ${require_twilio.showTime(elapsed)} so far, gives up after ${require_twilio.showTime(retireLimit)}; Ctrl-C ends the wait`);
	};
}
// provider/lifecycle/deletion/workspace-obstacles.ts
const CONTENTS = [
	require_model.kinds.Workflow,
	require_model.kinds.TaskQueue,
	require_model.kinds.Activity,
	require_model.kinds.TaskChannel
];
/** The tasks that a workflow waits for (O-57), and those that a worker has. */
const OPEN = "pending,reserved,assigned,wrapping";
/**
* Lists what a workspace contains that the run does not delete by itself. TaskRouter deletes a workspace with everything in
* it (O-12), and workers, tasks and other people's workflows would be lost unnoticed.
*
* @param path of the workspace
* @returns one obstacle per kind
*/
async function findInWorkspace(context, path, deletions) {
	return [...(await Promise.all([...CONTENTS.map((kind) => findUnmanaged(context, path, kind, deletions)), deletions.hasAny("Worker") ? findUnmanaged(context, path, require_model.kinds.Worker, deletions) : findWorkers(context, path)])).filter((line) => line !== void 0).map(toObstacle), ...await findTasks(context, path, deletions)];
}
/** Lists what the stack keeps in a workspace that goes: no permission of a run deletes that. */
async function findRetained(context, path, deletions) {
	if (!deletions.isRetaining) return [];
	const isKept = ({ sid }) => deletions.isRetained(`${sid}`);
	return (await Promise.all(CONTENTS.map(async (kind) => listNames(kind.nouns, (await list(context, path, kind)).filter(isKept), toRetained)))).filter((line) => line !== void 0).map(toObstacle);
}
async function findUnmanaged(context, path, kind, deletions) {
	const isForeign = (object) => !require_names.isBuiltIn(kind, require_names.liveName(kind, object)) && deletions.stays(`${object.sid}`);
	return listNames(kind.nouns, (await list(context, path, kind)).filter(isForeign), (object) => showRetained(object, deletions.isRetained(`${object.sid}`)));
}
function toRetained(object) {
	return showRetained(object, true);
}
/** A workspace that is gone contains nothing. */
async function list(context, path, { collection, listKey }) {
	return await unlessGone(context, [path], () => context.lists.all(`${path}/${collection}`, listKey)) ?? [];
}
async function findWorkers(context, path) {
	return listNames("workers", await unlessGone(context, [path], () => context.client.peek(`${path}/Workers`, "workers")) ?? []);
}
async function findTasks(context, path, { workspaceName }) {
	const query = { AssignmentStatus: OPEN };
	const tasks = await unlessGone(context, [path], () => context.client.list(`${path}/Tasks`, "tasks", query));
	const line = listNames(countTasks(tasks?.length ?? 0), tasks ?? [], (task) => [task.sid, `(${task.assignment_status}, workflow ${JSON.stringify(task.workflow_friendly_name)})`].join(" "));
	if (tasks === void 0 || line === void 0) return [];
	return [{
		line,
		tasks: {
			count: tasks.length,
			owner: `workspace ${workspaceName ?? path}`
		}
	}];
}
// provider/lifecycle/deletion/look-before-delete.ts
/**
* Looks before the first delete of a run whether all that the run deletes in a workspace can go, so that a run is refused as
* a whole and not half-way. The first delete reports everything; the others are refused with a short line. A workspace
* is looked at once more right before its own delete. If the stack's state cannot be read, each delete looks only for itself.
*
* @throws StandaloneError that lists what has to go first, and how
*/
async function lookBeforeDelete(context, place) {
	const found = await findOnce(context, place);
	if (found === void 0) return;
	if (found.isReported) throw new require_twilio.StandaloneError(`${place.name} is not deleted: another message of this run says why`);
	found.isReported = true;
	throw new require_twilio.StandaloneError(found.message);
}
async function findOnce(context, place) {
	const { workspaceSid, deletion } = place;
	const resources = await context.engine.listResources();
	if (deletion?.kind === "Workspace") return await findInWorkspaceNow(context, place, resources);
	if (resources === void 0) return await find(context, place, listDeletions(context, workspaceSid, void 0, deletion));
	const known = context.obstacles.get(workspaceSid);
	if (known !== void 0) return await known;
	const found = find(context, place, listDeletions(context, workspaceSid, resources, deletion));
	context.obstacles.set(workspaceSid, found);
	return await found;
}
/** The last look: somebody may have created an object since the first one. */
async function findInWorkspaceNow(context, place, resources) {
	context.lists.dropAll(`/v1/Workspaces/${place.workspaceSid}`);
	const retained = resources?.filter(({ isRetained }) => isRetained);
	return await find(context, place, listDeletions(context, place.workspaceSid, retained, place.deletion));
}
async function find(context, place, deletions) {
	const path = `/v1/Workspaces/${place.workspaceSid}`;
	const findContents = context.permits.has("delete") ? findRetained : findInWorkspace;
	let isInWorkspace = false;
	const { obstacles, wait } = await waitForTasks(context, async (isFresh) => {
		if (isFresh) context.lists.dropAll(path);
		const contents = deletions.isWorkspace ? await findContents(context, path, deletions) : [];
		isInWorkspace = contents.length > 0;
		return isInWorkspace ? contents : await findInObjects(context, path, deletions);
	});
	if (obstacles.length === 0) return void 0;
	const lines = [...obstacles.map(({ line }) => line), ...wait === void 0 ? [] : [wait]];
	return isInWorkspace ? explainContents(place, deletions, lines) : explainObjects(place, lines);
}
function explainContents({ workspaceSid, name, deletion }, deletions, lines) {
	const { isRetaining } = deletions;
	const subject = `workspace ${deletions.workspaceName ?? ""} (${workspaceSid})`;
	return toObstacles([
		`${deletion?.kind === "Workspace" ? name : subject} is not deleted: it contains objects that this stack does not manage${isRetaining ? " or retains" : ""}, and they would be deleted with it:`,
		...lines,
		...isRetaining ? ["Retain the workspace too: write `retain: true` under `workspace`, and run `pulumi up`. Or remove `retain` from the", "objects, and run `pulumi up`."] : ["Delete or move them first, remove the workspace from the stack and keep it with `pulumi state delete`,", `or delete all of them: ${require_guards.permit("delete", "pulumi destroy")}.`]
	]);
}
function explainObjects({ name }, lines) {
	return toObstacles([
		`${name} is not deleted: TaskRouter would refuse deletes of this run, so nothing was deleted:`,
		...lines,
		"Then run the same command again."
	]);
}
function toObstacles(lines) {
	return {
		message: lines.join("\n"),
		isReported: false
	};
}
// provider/lifecycle/deletion/remove-worker.ts
/**
* Deletes a worker. TaskRouter deletes one only from an activity that is not available (O-84), so the worker moves to one
* first, which also keeps new tasks away; if the delete is refused nevertheless, the worker moves back.
*/
async function removeWorker(context, leaving) {
	const { path, name } = leaving;
	const worker = await fetchWorker(context, path);
	if (worker?.available !== true) return await context.client.remove(path);
	const place = await findUnavailable(context, leaving);
	context.log(`${name} is available, and moves to ${JSON.stringify(place.friendly_name)} before it is deleted`);
	await context.client.update(path, { ActivitySid: `${place.sid}` });
	try {
		await context.client.remove(path);
	} catch (error) {
		await context.client.update(path, { ActivitySid: `${worker.activity_sid}` });
		throw error;
	}
}
/** Undefined for a worker that is gone: its delete confirms that. */
async function fetchWorker(context, path) {
	try {
		return await context.client.fetch(path);
	} catch (error) {
		if (require_twilio.isNotFound(error)) return void 0;
		throw error;
	}
}
async function findUnavailable(context, { workspacePath, name }) {
	const { Activity } = require_model.kinds;
	const unavailable = (await context.lists.all(`${workspacePath}/${Activity.collection}`, Activity.listKey)).filter(({ available }) => available === false);
	const place = unavailable.find(({ friendly_name: label }) => label === "Offline") ?? unavailable[0];
	if (place !== void 0) return place;
	throw new require_twilio.StandaloneError(`${name} is not deleted: TaskRouter deletes a worker only from an activity that is not available, and the workspace has none: create one`);
}
// provider/lifecycle/many/refuse-many.ts
/** Refuses every write of a run whose workspace files change or delete too much. @throws StandaloneError, in full once per run */
async function refuseMany(context) {
	for (const plan of context.plans) throwOnce(context, await plan);
}
/**
* Refuses the deletes of a run that deletes too many objects of a kind: those of programs, and of whole components, which no
* plan contains. `pulumi destroy` says itself that everything goes.
*
* @throws StandaloneError, in full once per run
*/
async function refuseManyDeletes(context, workspaceSid) {
	await refuseMany(context);
	const { permits, engine, deletes } = context;
	if (permits.has("many") || engine.isDestroy === true) return;
	const found = deletes.get(workspaceSid) ?? countDeletes(context, workspaceSid);
	deletes.set(workspaceSid, found);
	throwOnce(context, await found);
}
async function countDeletes(context, workspaceSid) {
	const inside = (await context.engine.listResources() ?? []).filter(({ host, outputs }) => host === context.engine.host && outputs.workspaceSid === workspaceSid);
	const tallies = Object.values(require_model.kinds).flatMap((kind) => {
		const all = inside.filter((resource) => resource.kind === kind.name);
		const touched = all.filter((resource) => !require_marks.isLeft(context, resource) && !context.claimed.has(resource.id)).map(({ id, outputs }) => `${require_names.quoteName(kind, outputs, id)} is deleted`);
		return kind.section === void 0 ? [] : [{
			nouns: kind.nouns,
			total: all.length,
			touched
		}];
	});
	return require_guards.explainMany(tallies, context.threshold);
}
function throwOnce({ told }, reason) {
	if (reason === void 0) return;
	const isTold = told.has(reason);
	told.add(reason);
	throw new require_twilio.StandaloneError(isTold ? "nothing is written: another message of this run says why" : reason);
}
// provider/lifecycle/delete.ts
/**
* Deletes an object, after a look whether all can go that the run deletes. An object that is already gone is not a failure.
*/
async function remove(context, kind, id, state) {
	require_account.refuseOtherAccount(context, state);
	const inputs = require_objects.inputsOf(kind, state);
	const name = `${require_objects.describe(kind, inputs)} (${id})`;
	if (isClaimed(context, kind, id, state)) return context.log(`${name} is now managed by another resource of this program and stays`);
	if (kind.isFacet === true && context.claimed.has(require_objects.facetClaim(inputs))) return;
	const workspaceSid = kind.name === "Workspace" ? id : `${inputs.workspaceSid}`;
	await refuseManyDeletes(context, workspaceSid);
	const reason = whyItStays(context, kind, state);
	await lookBeforeDelete(context, {
		workspaceSid,
		name,
		...!(kind.isFacet === true || state["__builtIn"] === true || reason !== void 0) && { deletion: {
			kind: kind.name,
			id
		} }
	});
	if (logStaying(context, kind, id, state)) return;
	const collection = require_translate.collectionPath(kind, inputs);
	const path = `${collection}/${id}`;
	if (kind.isFacet === true) return await releaseFacet(context, kind, path, state);
	if (state["__builtIn"] === true) {
		context.log(`${name} belongs to its workspace and stays`);
		return await release(context, kind, path, inputs, state);
	}
	if (kind.name === "Worker") await removeWorker(context, {
		workspacePath: `/v1/Workspaces/${workspaceSid}`,
		path,
		name
	});
	else await context.client.remove(path);
	context.lists.remove(collection, id);
}
/** A resource that was renamed in the program has adopted the object of its former self, which must not delete it. */
function isClaimed({ claimed }, kind, id, state) {
	return kind.isFacet !== true && state["__builtIn"] !== true && claimed.has(id);
}
/** Restores the former properties of a facet: an activity that a workspace refers to cannot be deleted (O-21). */
async function releaseFacet(context, kind, path, state) {
	if (state["ownership"] === "adopted") return;
	await unlessGone(context, [path], async () => {
		const former = await findFormer(context, kind, path, state);
		await context.client.update(path, require_translate.toParams(kind, former, Object.keys(former)));
	});
}
/**
* Restores the former properties of a built-in object: as long as it refers to queues and activities of this program,
* these cannot be deleted (O-22, O-36). No call if nothing was changed.
*/
async function release(context, kind, path, inputs, state) {
	const former = state[require_objects.FORMER];
	if (!require_language.isJsonObject(former)) return;
	const { properties } = kind;
	const isKept = (name) => properties[name]?.type === "url" || properties[name]?.immutable !== void 0;
	const ignored = require_model.ignoredOf(inputs);
	const names = require_model.changedProperties(kind, require_model.hideIgnored(inputs, former, ignored), former).filter((name) => !isKept(name));
	if (names.length === 0) return;
	await unlessGone(context, [path], async () => {
		const written = require_objects.toWrittenInputs(kind, await context.client.fetch(path), former, ignored);
		await context.client.update(path, require_translate.toParams(kind, written, names));
	});
}
/**
* The properties to restore. If a run was killed between the write and its state, the former value equals the declared
* one: the workspace's own Offline takes its place.
*/
async function findFormer(context, kind, path, state) {
	const written = require_objects.inputsOf(kind, state);
	const former = require_language.isJsonObject(state["__former"]) ? state[require_objects.FORMER] : {};
	const names = Object.keys(kind.properties).filter((name) => kind.properties[name]?.isParent !== true);
	const isOwn = (name) => written[name] !== void 0 && former[name] === written[name];
	const [offline] = names.some(isOwn) ? await context.lists.find(`${path}/${require_model.kinds.Activity.collection}`, require_model.kinds.Activity.listKey, "Offline") : [];
	const known = names.filter((name) => former[name] !== void 0);
	return Object.fromEntries(known.map((name) => [name, isOwn(name) ? offline?.sid ?? former[name] : former[name]]));
}
// provider/lifecycle/compare/report-changes.ts
/** Objects that one run describes. */
const MOST = 20;
/**
* Says in words what the engine's plan does not show, or not readably: it has one line per value of the routing, with
* positions in place of filters, names properties without their values (except with `--diff`), and shows `[secret]` for both
* values of a secret, without a sign that they differ.
*
* A diff before the program's first check belongs to a refresh, which compares what is live with what the last update wrote.
*
* @param changed names of the properties that an update from `before` to `inputs` changes
*/
function reportChanges(context, kind, changed, before, inputs) {
	const { isPlan } = context.progress;
	const known = putKept(context, inputs);
	const [from, to] = isPlan ? [before, known] : [known, before];
	const lines = showChanges(kind, from, to, { names: changed });
	if (lines.length === 0) return;
	const what = isPlan ? "changes" : "was changed outside of this stack";
	say(context, [`${require_objects.describe(kind, inputs)} ${what}:`, ...lines.map((line) => `  ${line}`)].join("\n"));
}
/** Puts the SIDs of objects whose key changed in place of those that a preview does not know. */
function putKept({ kept }, inputs) {
	const sids = inputs[require_model.SIDS];
	if (kept.size === 0 || !require_language.isJsonObject(sids)) return inputs;
	const sections = Object.entries(sids).map(([section, keys]) => {
		const known = Object.entries(require_language.asObject(keys)).map(([key, sid]) => [key, sid === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? kept.get(`${section} ${key}`) ?? sid : sid]);
		return [section, Object.fromEntries(known)];
	});
	return {
		...inputs,
		[require_model.SIDS]: Object.fromEntries(sections)
	};
}
/** Shows each text once per run, and not too many of them. */
function say({ described, log }, text) {
	if (described.has(text) || described.size > MOST) return;
	described.add(text);
	log(described.size > MOST ? "more objects change: `pulumi preview --diff` shows all values" : text);
}
// provider/lifecycle/diff.ts
/** Returns the properties whose meaning an update would change. Only another workspace replaces an object. */
function diff(context, kind, id, olds, news) {
	require_account.refuseOtherAccount(context, olds);
	const before = require_objects.inputsOf(kind, olds);
	const changed = require_objects.listChanges(kind, before, news);
	reportChanges(context, kind, changed, before, news);
	const replaces = changed.filter((name) => kind.properties[name]?.isParent === true);
	if (replaces.length === 0 && kind.isFacet !== true) context.claimed.add(id);
	const isMoved = before[require_model.CONNECTION] !== news[require_model.CONNECTION];
	return {
		changes: changed.length > 0 || isMoved || hasOtherOptions(olds, before, news),
		replaces,
		deleteBeforeReplace: false
	};
}
/** State says what `read` and `delete` leave alone. That of release 0.1 ignores nothing, and must not change. */
function hasOtherOptions(olds, before, news) {
	const [old, now] = [require_model.ignoredOf(before), require_model.ignoredOf(news)];
	return !(olds["ownership"] === void 0 && now.filters.length === 0) && !(0, node_util.isDeepStrictEqual)(old, now) || before["retain"] !== news["retain"];
}
// provider/lifecycle/object/keep-derived.ts
/**
* Keeps the outputs of state that follow from other objects: the names of activities, links and the date. This stack's own writes, and workers who come and go,
* change them on the server after the object was written (the defaults of a workspace, a new name of an activity), and a
* refresh would show that as drift.
*
* @param outs the answer of TaskRouter, for an object whose declared properties are unchanged
*/
function keepDerived(kind, state, outs) {
	const names = [
		"dateUpdated",
		"links",
		...Object.keys(kind.outputs ?? {})
	].filter((name) => state[name] !== void 0);
	return {
		...outs,
		...Object.fromEntries(names.map((name) => [name, state[name] ?? null]))
	};
}
// provider/lifecycle/read.ts
/**
* Reads a live object, and derives the inputs that would create it: their difference from the written inputs is the
* drift, in the user's own names. All objects of a kind and workspace come from one list.
*/
async function read(context, kind, id, state) {
	require_account.refuseOtherAccount(context, state);
	const isManaged = state[require_model.INPUTS] !== void 0;
	const written = isManaged ? require_objects.inputsOf(kind, state) : withoutOutputs(state);
	const found = await findBySid(context, kind, id, written);
	if (found === void 0) return {
		id: "",
		props: {}
	};
	const object = await require_marks.withParts(context, kind, found, written);
	const inputs = require_objects.toLiveInputs(kind, object, written);
	if (isManaged && kind.sidPrefix !== "WS") await reportTwins(context, kind, inputs);
	const { outs } = require_objects.toOutcome(kind, object, inputs, require_objects.marksOf(state));
	const props = isManaged && require_model.changedProperties(kind, written, inputs).length === 0 ? keepDerived(kind, state, outs) : outs;
	return isManaged ? {
		id,
		props,
		inputs
	} : {
		id,
		props
	};
}
async function findBySid(context, kind, id, inputs) {
	const collection = require_translate.collectionPath(kind, inputs);
	const path = `${collection}/${id}`;
	if (kind.sidPrefix === "WS") return await unlessGone(context, [path], () => context.client.fetch(path));
	return await unlessGone(context, [`/v1/Workspaces/${inputs.workspaceSid}`, path], () => context.lists.get(collection, kind.listKey, id));
}
/** Keeps only the workspace of the state that a program passes to read an unmanaged object. */
function withoutOutputs(state) {
	const workspaceSid = state.workspaceSid;
	return workspaceSid === void 0 ? {} : { workspaceSid };
}
// provider/lifecycle/update.ts
/**
* Changes a live object to what is declared. TaskRouter has no ETag on most objects, so right before the write the live
* object is compared with the state of the last run: a change that nobody reviewed is not overwritten (H-23).
*/
async function update(context, kind, id, olds, news) {
	require_account.refuseOtherAccount(context, olds);
	await require_marks.refuseMissingChannels(context, kind, news);
	const now = await untilUndisturbed(kind, async () => await updateOnce(context, kind, id, olds, news));
	if (kind.isFacet !== true) context.lists.put(require_translate.collectionPath(kind, news), now);
	return require_objects.toOutcome(kind, now, news, require_objects.marksOf(olds));
}
async function updateOnce(context, kind, id, olds, news) {
	const path = require_translate.collectionPath(kind, news);
	const object = await require_marks.withParts(context, kind, await fetchLive(context, kind, `${path}/${id}`, news), news);
	const before = require_objects.inputsOf(kind, olds);
	const ignored = require_model.joinIgnored(require_model.ignoredOf(before), require_model.ignoredOf(news));
	const seen = require_model.hideIgnored(ignoring(before, ignored), before, ignored);
	const live = require_objects.toLiveInputs(kind, object, seen);
	const attributes = planAttributes(kind, object, {
		seen: before,
		news,
		ignored
	});
	const wanted = require_model.changedProperties(kind, require_objects.toLiveInputs(kind, object, ignoring(news, ignored)), news);
	const unseen = [...require_model.changedProperties(kind, seen, live).filter((name) => wanted.includes(name) && !isPartly(kind, name)), ...listUnseenParts(kind, object, {
		seen: before,
		news,
		wanted,
		attributes
	})];
	if (unseen.length > 0 && !context.permits.has("overwrite")) throw new require_twilio.StandaloneError(explain(kind, id, {
		seen,
		live,
		names: unseen
	}));
	if (kind.isFacet !== true) context.claimed.add(id);
	const now = await writeObject(context, kind, object, {
		inputs: news,
		names: wanted,
		ignored,
		attributes
	});
	if (unseen.length > 0) context.log(`warning: ${listOverwritten(kind, id, {
		seen,
		live,
		names: unseen
	}).join("\n")}`);
	return now;
}
function isPartly({ properties }, name) {
	const property = properties[name];
	return property !== void 0 && require_model.hasParts(property);
}
/** The parts that an update would overwrite unseen: `attributes.level`, `channels.chat`. */
function listUnseenParts(kind, object, change) {
	const { seen, news, wanted, attributes } = change;
	const capacities = wanted.filter((name) => kind.properties[name]?.type === "capacities");
	return [...(attributes?.unseen ?? []).map((name) => `${attributes?.name}.${name}`), ...capacities.flatMap((name) => require_model.listUnseenCapacities(require_language.asObject(object[name]), require_language.asObject(seen[name]), require_language.asObject(news[name])).map((channel) => `${name}.${channel}`))];
}
function ignoring(inputs, { paths, filters }) {
	return {
		...inputs,
		[require_model.IGNORE]: [...paths],
		[require_model.IGNORE_FILTERS]: [...filters]
	};
}
async function fetchLive(context, kind, path, inputs) {
	try {
		return await context.client.fetch(path);
	} catch (error) {
		if (!require_twilio.isNotFound(error)) throw error;
		const name = require_objects.describe(kind, inputs);
		throw new require_twilio.StandaloneError(`${name} is gone: TaskRouter answered 404 for ${path}. Run \`pulumi up --refresh\` to create it again.`);
	}
}
function explain(kind, id, change) {
	return [
		`${require_objects.describe(kind, change.seen)} (${id}) was changed outside Pulumi since the last run, and nothing was written:`,
		...showChange(kind, change),
		"Review the change with `pulumi refresh --preview-only --diff`. Then `pulumi up --refresh` restores what you declare,",
		`or declare the change to keep it. ${require_guards.permit("overwrite")} overwrites it without a review.`
	].join("\n");
}
function listOverwritten(kind, id, change) {
	return [`${`${require_objects.describe(kind, change.seen)} (${id})`} was changed outside Pulumi since the last run, and was overwritten:`, ...showChange(kind, change)];
}
/** A part of attributes or capacities is only named: values of attributes are often personal data. */
function showChange(kind, { seen, live, names }) {
	const isProperty = (name) => kind.properties[name] !== void 0;
	const parts = names.filter((name) => !isProperty(name)).map((name) => `~ ${name}`);
	return [...showChanges(kind, seen, live, { names: names.filter(isProperty) }), ...parts].map((line) => `  ${line}`);
}
// provider/host.ts
var host_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ host: () => host });
/** The contexts of the process, so that all kinds share one client per connection, one limiter and one set of lists. */
let shared;
const KEYS = [
	"accountSid",
	"apiKeySid",
	"apiKeySecret",
	"authToken",
	"region",
	"edge",
	"baseUrl",
	"adopt",
	"connections",
	"expect",
	"guard",
	"history",
	"maxApiCapacity",
	"overwrite",
	"retireTimeout"
];
function shareContexts(get, host) {
	const request = JSON.stringify(KEYS.map(get));
	if (shared?.request !== request) shared = {
		request,
		contexts: require_marks.createContexts(get, process.env, require_engine.notify, require_engine.createEngine(host))
	};
	return shared.contexts;
}
/**
* The lifecycle of a kind, ready to be configured.
*
* @throws StandaloneError for a kind that this release does not know
*/
function host(name) {
	if (!require_model.isKindName(name)) throw new require_twilio.StandaloneError(`this release of pulumi-taskrouter has no resource ${JSON.stringify(name)}: install a newer release`);
	return bind(require_model.kinds[name], () => {
		throw new require_twilio.StandaloneError("the provider was called before it was configured");
	});
}
function bind(kind, contexts) {
	const ofInputs = (inputs) => contexts().of(require_model.connectionOf(inputs));
	const ofState = (state) => ofInputs(require_language.isJsonObject(state["__inputs"]) ? state[require_model.INPUTS] : state);
	return {
		configure: async ({ config, host: name }) => {
			require_engine.prepareProcess();
			const configured = shareContexts((key) => config.get(`taskrouter:${key}`), name);
			return bind(kind, () => configured);
		},
		check: async (olds, news, options) => await check(ofInputs(news), kind, withoutText(olds), withoutText(news), options),
		diff: async (id, olds, news) => {
			const context = ofInputs(news);
			if (kind.name === "Workflow") await Promise.allSettled(context.plans);
			return diff(context, kind, id, olds, withoutText(news));
		},
		create: async (inputs) => await create(await ready(ofInputs(inputs)), kind, withoutText(inputs)),
		read: async (id, state) => require_language.isJsonObject(state["__lookup"]) ? await require_look_up.lookUp(() => ofInputs(state), kind, state) : await read(ofState(state), kind, id, require_version.refuseNewer(state)),
		update: async (id, olds, news) => await update(await ready(ofInputs(news)), kind, id, require_version.refuseNewer(olds), withoutText(news)),
		delete: async (id, state) => await remove(ofState(state), kind, id, require_version.refuseNewer(state))
	};
}
/** Every write waits for the guard of the whole plan. */
async function ready(context) {
	await refuseMany(context);
	return context;
}
/** Pulumi's dynamic host restores the text by itself. */
function withoutText(inputs) {
	const { __provider: _, ...rest } = inputs;
	return rest;
}
Object.defineProperty(exports, "host", {
	enumerable: true,
	get: function() {
		return host;
	}
});
Object.defineProperty(exports, "host_exports", {
	enumerable: true,
	get: function() {
		return host_exports;
	}
});
