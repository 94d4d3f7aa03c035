const require_language = require("./language.js");
const require_model = require("./model.js");
const require_plain_name = require("./plain-name.js");
const require_guards = require("./guards.js");
const require_translate = require("./translate.js");
const require_twilio = require("./twilio.js");
const require_names = require("./names.js");
const require_account = require("./account.js");
// provider/lifecycle/look/find-externals.ts
/** How many names a message lists. */
const SHOWN = 20;
/**
* Finds the SIDs of external objects, by their exact name or SID. Each kind is listed once, and the lists are those that the
* run has anyway.
*
* @param query an `ExternalQuery`
* @returns SIDs by section and key
* @throws StandaloneError that lists every object that does not exist, or whose name several have
*/
async function findExternals(context, { workspaceSid }, query) {
	const sids = {};
	const faults = [];
	for (const section of require_language.REFERENCE_SECTIONS.filter((name) => require_language.isJsonObject(query[name]))) {
		const { collection, listKey } = require_model.kindOfSection(section);
		const live = await context.lists.all(`/v1/Workspaces/${workspaceSid}/${collection}`, listKey);
		const found = {};
		for (const wanted of listWanted(section, query[section])) {
			const [only, ...others] = findObjects(wanted, live);
			if (only === void 0) faults.push(explainMissing(wanted, live));
			else if (others.length > 0) faults.push(explainTwins(wanted, [only, ...others]));
			else found[wanted.key] = require_twilio.sidOf(only);
		}
		sids[section] = found;
	}
	if (faults.length === 0) return sids;
	const [count, verb] = faults.length === 1 ? ["an external object", "is"] : [`${faults.length} external objects`, "are"];
	throw new require_twilio.StandaloneError([`${count} of the workspace files ${verb} not found in workspace ${workspaceSid}, and nothing was written:`, ...faults.map((fault) => `  ${fault}`)].join("\n"));
}
function listWanted(section, objects) {
	return (require_language.isJsonObject(objects) ? Object.entries(objects) : []).map(([key, object]) => {
		const { name, sid } = require_language.isJsonObject(object) ? object : {};
		return {
			section,
			key,
			...typeof sid === "string" ? { sid } : { name: String(name ?? key) }
		};
	});
}
function findObjects({ section, name, sid }, live) {
	const kind = require_model.kindOfSection(section);
	return live.filter((object) => sid === void 0 ? require_names.liveName(kind, object) === name : object.sid === sid);
}
function explainMissing({ section, key, name, sid }, live) {
	const kind = require_model.kindOfSection(section);
	const { noun } = kind;
	const place = `external.${section}.${key}`;
	if (name === void 0) return `${place}: no ${noun} ${sid}: it was deleted, or belongs to another workspace or account`;
	const names = live.map((object) => require_names.liveName(kind, object)).sort(require_language.compareText);
	const alike = names.filter((other) => require_plain_name.toPlainName(other) === require_plain_name.toPlainName(name)).map((other) => JSON.stringify(other));
	const meant = alike.length > 0 ? `, did you mean ${alike.join(" or ")}, which differs by spaces, letter case or accents?` : require_language.didYouMean(name, names);
	const list = names.slice(0, SHOWN).map((other) => JSON.stringify(other));
	const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	return `${place}: no ${noun} ${JSON.stringify(name)}${meant === "" ? ";" : meant} there are ${list.join(", ") || "none"}${more}`;
}
function explainTwins({ section, key, name }, twins) {
	const sids = twins.map((object) => `${object.sid}, created ${object.date_created}`).join("; ");
	return `external.${section}.${key}: ${twins.length} objects are named ${JSON.stringify(name)} (${sids}): write the "sid" of one in place of the name`;
}
// provider/lifecycle/look-up.ts
/** In the state that a look-up passes: `{ friendlyName }`, `{ uniqueName }` of a task channel, `{ sid }`, or `{ friendlyName, isList: true }`. */
const LOOKUP = "__lookup";
/**
* Finds an unmanaged object by name or SID. Runs in previews too, through the cached lists.
*
* @param connect throws if the connection of the look-up is not defined
* @returns the output `found`: the object, `{ objects }`, or `{ failure }` for the program to throw without a trace
*/
async function lookUp(connect, kind, state) {
	const query = require_language.isJsonObject(state["__lookup"]) ? state[LOOKUP] : {};
	const answer = (found) => ({
		id: "look-up",
		props: {
			[LOOKUP]: query,
			workspaceSid: state.workspaceSid ?? null,
			...pickConnection(state),
			found
		}
	});
	try {
		const context = connect();
		if (require_language.isJsonObject(query.external)) return answer({ sids: await findExternals(context, state, query.external) });
		const objects = await find(context, kind, state, query);
		if (query.isList === true) return answer({ objects: objects.map((object) => show(kind, object)) });
		const [only] = objects;
		if (objects.length === 1 && only !== void 0) {
			if (kind.name === "Workspace") require_guards.refuseUnexpectedWorkspace(context.expectation, only.friendly_name, `workspace ${only.sid}`);
			return answer(show(kind, only));
		}
		return answer({ failure: await explain(context, kind, state, query, objects) });
	} catch (error) {
		return answer({ failure: error instanceof Error ? error.message : String(error) });
	}
}
function pickConnection({ [require_model.CONNECTION]: connection }) {
	return connection === void 0 ? {} : { [require_model.CONNECTION]: connection };
}
async function find(context, kind, state, query) {
	const path = require_translate.collectionPath(kind, state);
	const { sid } = query;
	const name = query[require_model.nameProperty(kind)];
	if (typeof name === "string") return await require_names.findNamed(context, kind, state, name);
	if (typeof sid !== "string") return await context.lists.all(path, kind.listKey);
	try {
		return [await context.client.fetch(`${path}/${sid}`)];
	} catch (error) {
		if (require_twilio.isNotFound(error)) return [];
		throw error;
	}
}
async function explain(context, kind, state, query, found) {
	const { noun, listKey } = kind;
	const { [require_model.nameProperty(kind)]: name, sid } = query;
	const place = describePlace(context, state);
	if (found.length > 1) {
		const sids = found.map((object) => object.sid).join(", ");
		return `${found.length} objects in ${place} have the name ${JSON.stringify(name)} (${sids}): look the ${noun} up by its SID`;
	}
	if (sid !== void 0) return `no ${noun} ${sid} in ${place}: the SID may belong to another account or workspace`;
	const names = (await context.lists.all(require_translate.collectionPath(kind, state), listKey)).map((object) => require_names.liveName(kind, object));
	const few = names.length <= 20 ? `; there are: ${names.map((name) => JSON.stringify(name)).join(", ") || "none"}` : "";
	return `no ${noun} named ${JSON.stringify(name)} in ${place}${require_language.didYouMean(String(name), names)}${few}`;
}
function describePlace({ account }, { workspaceSid }) {
	if (typeof workspaceSid === "string") return `workspace ${workspaceSid}`;
	return account === void 0 ? "this account" : require_account.describeAccount(account);
}
function show(kind, object) {
	return require_translate.concealOthers(kind, require_translate.fromAnswer(object), {});
}
Object.defineProperty(exports, "LOOKUP", {
	enumerable: true,
	get: function() {
		return LOOKUP;
	}
});
Object.defineProperty(exports, "lookUp", {
	enumerable: true,
	get: function() {
		return lookUp;
	}
});
