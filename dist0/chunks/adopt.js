const require_language = require("./language.js");
const require_model = require("./model.js");
const require_marks = require("./marks.js");
const require_names = require("./names.js");
const require_objects = require("./objects.js");
const require_version = require("./version.js");
const require_account = require("./account.js");
const require_twilio = require("./twilio.js");
const require_translate = require("./translate.js");
let node_crypto = require("node:crypto");
// provider/adopt/reveal-secrets.ts
/** Represents a secret value that is not the live one. It is never shown, and reaches no state. */
const OTHER = "https://another.invalid/";
/**
* Puts the live value in place of each secret one of which it has the digest. The command line does not know a secret: the
* preview hides it.
*/
function revealSecrets(kind, object, declared, { digests, key }) {
	const live = require_translate.fromAnswer(object);
	const values = Object.keys(digests).filter((name) => kind.properties[name]?.type === "url").map((name) => {
		return [name, typeof live[name] === "string" && require_marks.digest(key, live[name]) === digests[name] ? live[name] ?? OTHER : OTHER];
	});
	return {
		...declared,
		...Object.fromEntries(values)
	};
}
// provider/adopt/look.ts
/** Looks for the live object to be adopted, as `create` does, and describes it as the state after an adoption. */
async function lookFor(context, key, subject) {
	const { kind, inputs } = subject;
	if (kind.isFacet === true) return await lookAtFacet(context, key, subject);
	const found = await require_marks.findLive(context, kind, inputs);
	if (found.kind === "none") {
		const names = found.near.map(require_marks.showName);
		return names.length === 0 ? { status: "missing" } : {
			status: "near",
			names
		};
	}
	if (found.kind === "claimed") return {
		status: "claimed",
		names: [require_marks.showName(found.object)]
	};
	if (found.kind === "several") return {
		status: "twins",
		names: found.objects.map(require_marks.showName)
	};
	context.claimed.add(require_twilio.sidOf(found.object));
	return describeLook(key, subject, found.object, () => require_marks.adoptionMarks(kind, found, inputs, "adopted"));
}
async function lookAtFacet(context, key, subject) {
	const { kind, inputs } = subject;
	const object = await context.lists.get(require_translate.collectionPath(kind, inputs), kind.listKey, `${inputs.workspaceSid}`);
	if (object === void 0) return { status: "missing" };
	return describeLook(key, subject, object, (declared, changed) => require_marks.facetMarks(kind, object, declared, changed));
}
/** Looks at an object that the stack manages already. */
async function lookAt(context, key, subject, sid, state) {
	const { kind, inputs } = subject;
	const object = await context.lists.get(require_translate.collectionPath(kind, inputs), kind.listKey, sid);
	if (object === void 0) return { status: "missing" };
	return describeLook(key, subject, await require_marks.withParts(context, kind, object, inputs), () => require_objects.marksOf(state));
}
function describeLook(key, { kind, inputs: written, digests, open }, object, toMarks) {
	const revealed = revealSecrets(kind, object, written, {
		digests,
		key
	});
	const declared = open.length === 0 ? revealed : {
		...revealed,
		...pickLive(kind, object, revealed, open)
	};
	const inputs = require_objects.toLiveInputs(kind, object, declared);
	const changed = require_model.changedProperties(kind, inputs, declared);
	const { outs } = require_objects.toOutcome(kind, object, inputs, toMarks(declared, changed));
	const differences = require_model.listPropertyDifferences(kind, inputs, declared, changed);
	return {
		status: changed.length === 0 ? "equal" : "differs",
		sid: require_twilio.sidOf(object),
		inputs,
		outs,
		differences,
		declared
	};
}
function pickLive(kind, object, declared, names) {
	const live = Object.entries(require_objects.toLiveInputs(kind, object, declared));
	return Object.fromEntries(live.filter(([name]) => names.includes(name)));
}
// provider/adopt/adopter.ts
/** Creates an adopter with the credentials of a stack's configuration or of the environment, as a run has them. */
function createAdopter({ get, env, log }) {
	const key = (0, node_crypto.randomBytes)(32).toString("hex");
	const used = /* @__PURE__ */ new Set();
	const contexts = require_marks.createContexts(get, env, log, {
		listState: async () => void 0,
		listResources: async () => void 0,
		canceled: new AbortController().signal,
		readNewerConfig: async () => void 0
	});
	const ofInputs = (inputs) => {
		const context = contexts.of(require_model.connectionOf(inputs));
		used.add(context);
		return context;
	};
	return {
		key,
		claim: (sid, state) => {
			const context = ofInputs(require_language.isJsonObject(state["__inputs"]) ? state[require_model.INPUTS] : {});
			require_account.refuseOtherAccount(context, state);
			context.claimed.add(sid);
		},
		lookFor: async (subject) => await lookFor(ofInputs(subject.inputs), key, subject),
		lookAt: async (subject, sid, state) => await lookAt(ofInputs(subject.inputs), key, subject, sid, state),
		listNames: async (workspaceSid, inputs) => {
			const objects = await listObjects(ofInputs(inputs), workspaceSid);
			return new Map(objects.map(({ sid, name }) => [sid, name]));
		},
		review: async (kind, sid, state) => {
			const inputs = require_objects.inputsOf(kind, require_version.refuseNewer(state));
			const subject = {
				kind,
				inputs,
				digests: {},
				open: []
			};
			return {
				declared: inputs,
				look: await lookAt(ofInputs(inputs), key, subject, sid, state)
			};
		},
		hasWorkspace: async (sid, inputs) => await hasWorkspace(ofInputs(inputs), sid),
		listUndeclared: async (workspaceSid, inputs) => await listUndeclared(ofInputs(inputs), workspaceSid),
		close: async () => {
			for (const context of used) if (hasClient(context)) await context.client.close();
		}
	};
}
/** Without credentials, or with those of another account, there is no client. */
function hasClient(context) {
	try {
		return context.account !== void 0;
	} catch {
		return false;
	}
}
async function hasWorkspace({ lists, client }, sid) {
	const { collection, listKey } = require_model.kinds.Workspace;
	if (await lists.get(`/v1/${collection}`, listKey, sid) !== void 0) return true;
	try {
		await client.fetch(`/v1/${collection}/${sid}`);
		return true;
	} catch (error) {
		if (require_twilio.isNotFound(error)) return false;
		throw error;
	}
}
async function listUndeclared(context, workspaceSid) {
	return (await listObjects(context, workspaceSid)).filter(({ kind, sid, name }) => !context.claimed.has(sid) && !require_names.isBuiltIn(require_model.kinds[kind], name));
}
/** The lists of a workspace are cached. */
async function listObjects({ lists }, workspaceSid) {
	const found = require_model.sectionKinds.filter(([, kind]) => !require_model.isOnRequest(kind)).map(async ([, kind]) => {
		return (await lists.all(`/v1/Workspaces/${workspaceSid}/${kind.collection}`, kind.listKey)).map((object) => ({
			kind: kind.name,
			sid: require_twilio.sidOf(object),
			name: require_names.liveName(kind, object),
			created: `${object.date_created}`
		}));
	});
	return (await Promise.all(found)).flat();
}
Object.defineProperty(exports, "createAdopter", {
	enumerable: true,
	get: function() {
		return createAdopter;
	}
});
