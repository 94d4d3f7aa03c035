const require_adopt = require("./adopt.js");
const require_cli_main = require("../cli/main.js");
const require_stack_state = require("./stack-state.js");
const require_plain_name = require("./plain-name.js");
const require_twilio = require("./twilio.js");
const require_join_inputs = require("./join-inputs.js");
require("./client.js");
const require_add_changes = require("./add-changes.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
require("./move.js");
const require_urn = require("./urn.js");
// cli/commands/drift/reveal-marks.ts
/** The member that marks a special value in a state, and the mark of a secret. */
const MARK = "4dabf18193072939515e22adb298388d";
/** Returns a value of a state that was exported with its secrets, with the plain value in place of each. */
function revealMarks(value) {
	if (Array.isArray(value)) return value.map(revealMarks);
	if (!require_language.isJsonObject(value)) return value;
	if (MARK in value && typeof value.plaintext === "string") return require_language.parseJson(value.plaintext);
	return Object.fromEntries(require_language.definedEntries(value).map(([name, member]) => [name, revealMarks(member)]));
}
// cli/commands/drift/from-stack.ts
/**
* Compares the objects of a stack's state with the live ones: one list per kind and workspace. Makes only reads.
*
* @param entries of a state that was exported with its secrets
*/
async function compareStack(entries, adopter) {
	const managed = entries.flatMap(toManaged);
	for (const { sid, state } of managed) adopter.claim(sid, state);
	const { gone, inputs } = await findGone(managed, adopter);
	const present = managed.filter(({ workspace }) => !gone.has(workspace));
	const reviews = await Promise.all(present.map(async (one) => ({
		...one,
		...await review(one, adopter)
	})));
	const lost = managed.filter(({ workspace }) => gone.has(workspace));
	const strangers = (await Promise.all([...inputs].flatMap(([sid, one]) => gone.has(sid) ? [] : [listUndeclared(sid, one, managed, adopter)]))).flat();
	return {
		compared: managed.length,
		objects: [
			...describeReviews(reviews, strangers),
			...lost.map((one) => toDeleted(one, nameOf(one.kind, one.state) ?? one.resource, [])),
			...strangers
		],
		notes: [...gone].map((sid) => `workspace ${sid} was deleted, with everything in it: \`pulumi refresh\` says how to go on`)
	};
}
/** Look-ups and pending deletes are not managed. */
function toManaged({ type, urn, id, external, delete: isPending, inputs, outputs }) {
	const parsed = require_model.parseResourceType(type);
	if (parsed === void 0 || external === true || isPending === true || typeof id !== "string") return [];
	const kind = require_model.kinds[parsed.kind];
	const known = parsed.host === "native" ? require_join_inputs.joinInputs(kind, require_language.asObject(outputs), require_language.asObject(inputs)) : require_language.asObject(outputs);
	const state = require_language.asObject(revealMarks(known));
	const workspace = kind.sidPrefix === "WS" ? id : `${state.workspaceSid}`;
	return [{
		kind,
		resource: require_urn.nameOfUrn(`${urn}`),
		sid: id,
		state,
		workspace
	}];
}
/** Finds workspaces that do not exist, so that nothing in them is asked for. @returns also the state of an object in each */
async function findGone(managed, adopter) {
	const inputs = new Map(managed.map(({ workspace, state }) => [workspace, require_language.asObject(state.__inputs)]));
	const gone = /* @__PURE__ */ new Set();
	for (const [sid, one] of inputs) if (!await adopter.hasWorkspace(sid, one)) gone.add(sid);
	return {
		gone,
		inputs
	};
}
async function review({ kind, sid, state }, adopter) {
	return await adopter.review(kind, sid, state);
}
function describeReviews(reviews, strangers) {
	const names = new Map(reviews.map(({ sid, kind, declared }) => [sid, `${declared[require_model.nameProperty(kind)]}`]));
	return reviews.flatMap((one) => {
		const { kind, resource, sid, workspace, declared, look } = one;
		const name = nameOf(kind, declared) ?? names.get(workspace) ?? resource;
		if (look.status === "missing") return [toDeleted(one, name, findNear(kind, name, strangers))];
		if (look.status !== "differs") return [];
		const secrets = Array.isArray(declared["__secrets"]) ? declared[require_model.SECRETS].map(String) : [];
		const others = reviews.filter((other) => other.kind.name === "Workflow" && other !== one);
		const changes = require_model.describeObject(kind, declared, look.inputs, {
			secrets,
			nameOf: (ref) => names.get(ref),
			isUsedElsewhere: (queue) => others.some((other) => isNamedIn(other, queue))
		});
		return [{
			kind: kind.name,
			key: resource,
			name,
			sid,
			workspace,
			status: "changed",
			changes,
			others: [],
			isDrift: true
		}];
	});
}
/** True if the live routing of a workflow names a queue, by its SID. */
function isNamedIn({ look }, queue) {
	return "outs" in look && `${look.outs.configuration}`.includes(queue);
}
function toDeleted({ kind, resource, sid, workspace }, name, near) {
	const status = near.length > 0 ? "near" : "deleted";
	return {
		kind: kind.name,
		key: resource,
		name,
		sid,
		workspace,
		status,
		changes: [],
		others: near,
		isDrift: true
	};
}
/** Live objects that nobody declares and whose names a reader takes for the same. */
function findNear(kind, name, strangers) {
	return strangers.filter((one) => one.kind === kind.name && require_plain_name.toPlainName(one.name) === require_plain_name.toPlainName(name)).map((one) => `${JSON.stringify(one.name)} (${one.sid})`);
}
function nameOf(kind, inputs) {
	const name = inputs[require_model.nameProperty(kind)];
	return typeof name === "string" ? name : void 0;
}
/** In a workspace that the stack created, nobody else is expected to create objects. */
async function listUndeclared(workspace, inputs, managed, adopter) {
	const own = managed.find(({ kind, sid }) => kind.name === "Workspace" && sid === workspace);
	const isDrift = own !== void 0 && own.state["ownership"] !== "adopted";
	return (await adopter.listUndeclared(workspace, inputs)).map((one) => ({
		...one,
		workspace,
		status: "undeclared",
		changes: [],
		others: [],
		isDrift
	}));
}
// cli/commands/drift/compare-state.ts
/** Compares a state with what is live, and closes the connections. */
async function compareState(state, { get, options, io }) {
	const adopter = require_adopt.createAdopter({
		get,
		env: io.env,
		log: (message) => io.err(`${message}\n`)
	});
	try {
		const compared = await compareStack(require_stack_state.listEntries(state), adopter);
		return await require_add_changes.withChanges(compared, options, () => require_twilio.resolveSettings(get, io.env), io);
	} catch (error) {
		throw error instanceof require_twilio.StandaloneError ? new require_cli_main.Failure(error.message) : error;
	} finally {
		await adopter.close();
	}
}
exports.compareState = compareState;
