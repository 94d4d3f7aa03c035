const require_language = require("./language.js");
const require_model = require("./model.js");
const require_plain_name = require("./plain-name.js");
const require_twilio = require("./twilio.js");
const require_account_limiter = require("./account-limiter.js");
const require_guards = require("./guards.js");
const require_engine = require("./engine.js");
const require_history = require("./history.js");
const require_translate = require("./translate.js");
const require_retire_limit = require("./retire-limit.js");
const require_objects = require("./objects.js");
const require_names = require("./names.js");
let node_crypto = require("node:crypto");
// provider/connect.ts
/**
* Returns a function that connects with settings. All clients of one account share one limiter: TaskRouter counts requests
* regardless of the API keys.
*
* @param log receives the notices of all clients
* @param guard wraps each client
* @param openLimiter creates the limiter of an account when it is first needed
* @param keep wraps each client once more, for the writes
*/
function createConnect(log, guard, openLimiter, keep) {
	const limiters = /* @__PURE__ */ new Map();
	return (settings, expectation) => {
		const place = `${settings.baseUrl} ${settings.accountSid.toLowerCase()}`;
		const limiter = limiters.get(place) ?? openLimiter();
		limiters.set(place, limiter);
		const own = guard(require_guards.guardAccount(require_twilio.createClient(settings, {
			log,
			limiter
		}), require_guards.toAccount(settings), log));
		const { client, verify } = require_guards.guardWorkspace(own, expectation);
		const lists = require_twilio.createLists(client);
		return {
			client: keep(client, lists, require_guards.toAccount(settings)),
			lists,
			verify
		};
	};
}
// provider/context.ts
/** Set by `taskrouter report` for its preview. */
const SHOW_LIMITS = "TASKROUTER_SHOW_LIMITS";
/** Creates the contexts of a run, which share the permissions and the engine. */
function createContexts(get, env = process.env, log = require_engine.notify, engine = require_engine.createEngine(), clock = require_twilio.systemClock) {
	const { granted: permits, warnings } = require_guards.readPermissions(get, env);
	for (const warning of warnings) log(warning);
	const retireLimit = require_retire_limit.readRetireLimit(get("retireTimeout"), env);
	const made = /* @__PURE__ */ new Map();
	const openLimiter = () => {
		const share = require_twilio.readApiCapacity(get("maxApiCapacity"), env);
		return require_account_limiter.createAccountLimiter({
			share,
			log,
			showsLimits: env[SHOW_LIMITS] === "1"
		});
	};
	const history = require_history.createHistory({
		engine,
		env,
		setting: get("history"),
		clock,
		log
	});
	const connect = createConnect(log, require_guards.guardSettings(get, engine), openLimiter, history);
	const make = (connection) => {
		const { resolve, expectation } = readSettings(get, env, connection);
		let connected;
		const open = () => {
			connected ??= connect(resolve(), expectation);
			return connected;
		};
		return {
			...createState(),
			get client() {
				return open().client;
			},
			get lists() {
				return open().lists;
			},
			get account() {
				return require_guards.findAccount(resolve);
			},
			expectation,
			verifyWorkspace: async (sid) => await open().verify(sid),
			permits,
			get threshold() {
				return require_guards.readThreshold(get("guard"));
			},
			adoptionKey: env[require_model.ADOPTION],
			engine,
			retireLimit,
			clock,
			log
		};
	};
	return { of: (connection) => {
		const context = made.get(connection) ?? make(connection);
		made.set(connection, context);
		return context;
	} };
}
function createState() {
	return {
		conflicts: [],
		told: /* @__PURE__ */ new Set(),
		progress: { isPlan: false },
		described: /* @__PURE__ */ new Set(),
		kept: /* @__PURE__ */ new Map(),
		claimed: /* @__PURE__ */ new Set(),
		names: /* @__PURE__ */ new Set(),
		obstacles: /* @__PURE__ */ new Map(),
		plans: [],
		touched: /* @__PURE__ */ new Map(),
		deletes: /* @__PURE__ */ new Map()
	};
}
/** The settings of a connection are read when they are first needed, unless it has a name: then they must be complete. */
function readSettings(get, env, connection) {
	if (connection !== void 0) {
		const values = require_twilio.readConnection(connection, get(require_twilio.CONNECTIONS));
		const settings = require_twilio.resolveConnection(connection, values);
		const expectation = require_guards.readExpectation(values.expect, require_twilio.nameInConnection(connection, "expect"));
		return {
			expectation,
			resolve: () => refuseOther(settings, expectation)
		};
	}
	const expectation = require_guards.readExpectation(get("expect"), "taskrouter:expect");
	let settings;
	const resolve = () => {
		settings ??= require_twilio.resolveSettings(get, env);
		return refuseOther(settings, expectation);
	};
	return {
		expectation,
		resolve
	};
}
function refuseOther(settings, expectation) {
	require_guards.refuseUnexpectedAccount(expectation, settings, require_guards.toAccount(settings));
	return settings;
}
// provider/lifecycle/check/adoption-inputs.ts
/**
* The inputs that the preview of an adoption needs in addition: where its unknown SIDs come from, and digests of secrets. They
* never reach a state, because only a preview has them.
*/
function adoptionInputs(key, news) {
	const { [require_model.ORIGINS]: origins, [require_model.SECRETS]: secrets } = news;
	const known = (Array.isArray(secrets) ? secrets.filter((name) => typeof name === "string") : []).filter((name) => typeof news[name] === "string" && news[name] !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9");
	const digests = Object.fromEntries(known.map((name) => [name, digest(key, `${news[name]}`)]));
	return {
		...origins === void 0 ? {} : { [require_model.ORIGINS]: origins },
		...known.length > 0 && { ["__digests"]: digests }
	};
}
/** A digest of a secret value, to compare it without knowing it. */
function digest(key, value) {
	return (0, node_crypto.createHmac)("sha256", key).update(value).digest("hex");
}
// provider/lifecycle/object/ownership.ts
/**
* How an equal object in a workspace counts when it is adopted. In a workspace that this stack created, only an interrupted
* run of this stack is likely to have made it. Anywhere else it is somebody's.
*/
function ownershipInside(inputs) {
	return inputs["__workspace"] === "created" ? "created" : "adopted";
}
/**
* How an object counts in the stack's own state, under another name of a resource: its component or its key was renamed.
* Undefined if state does not contain it, or cannot be read.
*/
async function ownershipInState({ engine }, sid) {
	const own = (await engine.listState())?.find(({ kind, id }) => id === sid && kind !== "WorkspaceDefaults");
	if (own === void 0) return void 0;
	return own.outputs["ownership"] === "adopted" ? "adopted" : "created";
}
/** How long after its creation an empty workspace is taken for the work of an interrupted run. */
const DAY_MS = 864e5;
/** True for an object that was created within a day. A time that cannot be read is not fresh. */
function isFresh({ date_created: created }, now = Date.now()) {
	return Math.abs(now - Date.parse(`${created}`)) < DAY_MS;
}
/** True for an object that a delete leaves: this stack adopted it, and nobody permitted to delete it. */
function isKept({ permits }, state) {
	return state["ownership"] === "adopted" && !permits.has("delete");
}
/** True for a resource whose object stays when the resource goes. */
function isLeft(context, { outputs, isRetained }) {
	return isRetained || outputs["__builtIn"] === true || isKept(context, outputs);
}
// provider/lifecycle/object/show-name.ts
/** `"Ann" (WK…)`; a task channel by its unique name, as in files. */
function showName({ unique_name: uniqueName, friendly_name: name, sid }) {
	return `${JSON.stringify(uniqueName ?? name)} (${sid})`;
}
// provider/lifecycle/object/parts.ts
/** The properties of a kind whose values are objects of their own, below the object. */
function listParts({ properties }) {
	return Object.entries(properties).filter(([, { type }]) => type === "capacities");
}
/** Those that inputs declare. */
function listDeclaredParts(kind, inputs) {
	return listParts(kind).filter(([name]) => listChannels(inputs[name]).length > 0);
}
/** The inputs without the parts: those of a new object whose parts were not written. */
function withoutParts(kind, inputs) {
	const parts = new Set(listParts(kind).map(([name]) => name));
	return Object.fromEntries(Object.entries(inputs).filter(([name]) => !parts.has(name)));
}
/**
* Returns a live object with its capacities, and the SIDs of these, if inputs declare any: TaskRouter answers them at a path of
* their own.
*/
async function withParts(context, kind, object, inputs) {
	let complete = object;
	for (const [name, { collection }] of listDeclaredParts(kind, inputs)) {
		const live = await context.client.list(`${pathOf(kind, object, inputs)}/${collection}`, "channels");
		complete = require_twilio.extendObject(complete, { [name]: Object.fromEntries(live.map(toEntry)) });
	}
	return complete;
}
/** Returns the answer to an update of an object, with the parts that the object had. */
function keepParts(kind, object, before) {
	const parts = listParts(kind).flatMap(([name]) => require_language.isJsonObject(before[name]) ? [[name, before[name]]] : []);
	return require_twilio.extendObject(object, Object.fromEntries(parts));
}
/**
* Writes the declared capacities that differ from the live ones.
*
* @param object with its parts
* @returns the object with its parts as they are then
*/
async function writeParts(context, kind, object, inputs) {
	let complete = object;
	for (const [name, { collection }] of listDeclaredParts(kind, inputs)) {
		const live = require_language.asObject(object[name]);
		const path = `${pathOf(kind, object, inputs)}/${collection}`;
		const written = {};
		for (const [channel, wanted] of Object.entries(require_language.asObject(inputs[name]))) {
			const found = Object.hasOwn(live, channel) ? live[channel] : void 0;
			if (!require_language.isJsonObject(found)) throw new require_twilio.StandaloneError(explainMissing(kind, inputs, [channel], Object.keys(live)));
			const params = toChanges(found, require_language.asObject(wanted));
			if (Object.keys(params).length === 0) continue;
			const [, capacity] = toEntry(await context.client.update(`${path}/${require_twilio.sidOf(found)}`, params));
			written[channel] = capacity;
		}
		complete = require_twilio.extendObject(complete, { [name]: {
			...live,
			...written
		} });
	}
	return complete;
}
/**
* Refuses capacities on task channels that the workspace does not have, before the object is created or changed.
*
* @throws StandaloneError that lists them
*/
async function refuseMissingChannels(context, kind, inputs) {
	const wanted = listParts(kind).flatMap(([name]) => listChannels(inputs[name]));
	if (wanted.length === 0) return;
	const { TaskChannel } = require_model.kinds;
	const path = require_translate.collectionPath(TaskChannel, inputs);
	const list = async () => (await context.lists.all(path, TaskChannel.listKey)).map(({ unique_name: name }) => `${name}`);
	const isMissing = (names) => (name) => !names.includes(name);
	if (!wanted.some(isMissing(await list()))) return;
	context.lists.drop(path);
	const names = await list();
	const missing = wanted.filter(isMissing(names));
	if (missing.length > 0) throw new require_twilio.StandaloneError(explainMissing(kind, inputs, missing, names));
}
function explainMissing(kind, inputs, missing, names) {
	const quote = (list) => list.map((name) => JSON.stringify(name)).join(", ");
	return `${require_objects.describe(kind, inputs)} has a capacity on ${quote(missing)}, but workspace ${inputs.workspaceSid} has no such task channel, and nothing was written; there are ${quote(names)}. Declare the task channel, or correct the name`;
}
function listChannels(capacities) {
	return Object.keys(require_language.asObject(capacities));
}
function pathOf(kind, object, inputs) {
	return `${require_translate.collectionPath(kind, inputs)}/${require_twilio.sidOf(object)}`;
}
/** A capacity by the unique name of its task channel. */
function toEntry({ sid, task_channel_unique_name: name, configured_capacity: capacity, available }) {
	return [`${name}`, {
		sid: sid ?? null,
		capacity: capacity ?? null,
		available: available ?? null
	}];
}
function toChanges(live, wanted) {
	const changes = {};
	if (wanted.capacity !== void 0 && wanted.capacity !== live.capacity) changes.Capacity = `${wanted.capacity}`;
	if (wanted.available !== void 0 && wanted.available !== live.available) changes.Available = `${wanted.available}`;
	return changes;
}
// provider/lifecycle/look/near-names.ts
/**
* Finds the live objects whose names differ from the declared one only by spaces, letter case or accents: a reader takes
* them for the same, and the new object would be their double. Those that this run manages are left out.
*/
async function findNear(context, kind, inputs) {
	const name = require_names.nameIn(kind, inputs);
	const wanted = require_plain_name.toPlainName(name);
	return (await context.lists.all(require_translate.collectionPath(kind, inputs), kind.listKey)).filter((object) => require_names.liveName(kind, object) !== name && require_plain_name.toPlainName(require_names.liveName(kind, object)) === wanted && !context.claimed.has(require_twilio.sidOf(object)));
}
// provider/lifecycle/look/find-live.ts
/** Looks for the live object that a declared one may be. */
async function findLive(context, kind, inputs) {
	const name = require_names.nameIn(kind, inputs);
	const namesakes = await require_names.findNamed(context, kind, inputs, name);
	const claimed = namesakes.find((object) => context.claimed.has(require_twilio.sidOf(object)));
	if (claimed !== void 0) return {
		kind: "claimed",
		object: claimed
	};
	const [only, ...others] = namesakes;
	if (only === void 0) return {
		kind: "none",
		near: await findNear(context, kind, inputs)
	};
	if (others.length > 0) return {
		kind: "several",
		objects: namesakes
	};
	return {
		kind: "one",
		object: await withParts(context, kind, only, inputs),
		isBuiltIn: require_names.isBuiltIn(kind, name)
	};
}
// provider/lifecycle/object/marks.ts
/** The marks of an object that is adopted. One that belongs to its workspace remembers its properties. */
function adoptionMarks(kind, { object, isBuiltIn }, inputs, ownership) {
	if (!isBuiltIn) return { [require_model.OWNERSHIP]: ownership };
	const former = require_objects.withoutUrls(kind, require_objects.toLiveInputs(kind, object, pickLeftAlone(kind, inputs)));
	return {
		[require_model.OWNERSHIP]: ownership,
		[require_model.BUILT_IN]: true,
		[require_objects.FORMER]: former
	};
}
/** The properties that are read only if they are written. */
function pickLeftAlone({ properties }, inputs) {
	return Object.fromEntries(Object.entries(inputs).filter(([name]) => properties[name]?.isLeftAlone === true));
}
/**
* The marks of a facet.
*
* @param before the object before this stack changes it
* @param changed names of the properties that differ from the declared ones
* @param ofEqual whose equal values are; default: those of a workspace that this stack did not create are somebody else's,
* and have no former ones
*/
function facetMarks(kind, before, inputs, changed, ofEqual = ownershipInside(inputs)) {
	const ownership = changed.length === 0 ? ofEqual : "created";
	return {
		[require_model.OWNERSHIP]: ownership,
		[require_objects.FORMER]: toFormer(kind, before, inputs)
	};
}
/** The live values of the properties that this stack may set, for the day when it lets go of them. */
function toFormer(kind, before, inputs) {
	const ignored = require_model.listIgnored(require_model.ignoredOf(inputs), Object.keys(kind.properties));
	const live = Object.entries(require_objects.toLiveInputs(kind, before, inputs));
	return Object.fromEntries(live.filter(([name]) => !ignored.includes(name)));
}
Object.defineProperty(exports, "adoptionInputs", {
	enumerable: true,
	get: function() {
		return adoptionInputs;
	}
});
Object.defineProperty(exports, "adoptionMarks", {
	enumerable: true,
	get: function() {
		return adoptionMarks;
	}
});
Object.defineProperty(exports, "createContexts", {
	enumerable: true,
	get: function() {
		return createContexts;
	}
});
Object.defineProperty(exports, "digest", {
	enumerable: true,
	get: function() {
		return digest;
	}
});
Object.defineProperty(exports, "facetMarks", {
	enumerable: true,
	get: function() {
		return facetMarks;
	}
});
Object.defineProperty(exports, "findLive", {
	enumerable: true,
	get: function() {
		return findLive;
	}
});
Object.defineProperty(exports, "isFresh", {
	enumerable: true,
	get: function() {
		return isFresh;
	}
});
Object.defineProperty(exports, "isKept", {
	enumerable: true,
	get: function() {
		return isKept;
	}
});
Object.defineProperty(exports, "isLeft", {
	enumerable: true,
	get: function() {
		return isLeft;
	}
});
Object.defineProperty(exports, "keepParts", {
	enumerable: true,
	get: function() {
		return keepParts;
	}
});
Object.defineProperty(exports, "ownershipInState", {
	enumerable: true,
	get: function() {
		return ownershipInState;
	}
});
Object.defineProperty(exports, "ownershipInside", {
	enumerable: true,
	get: function() {
		return ownershipInside;
	}
});
Object.defineProperty(exports, "refuseMissingChannels", {
	enumerable: true,
	get: function() {
		return refuseMissingChannels;
	}
});
Object.defineProperty(exports, "showName", {
	enumerable: true,
	get: function() {
		return showName;
	}
});
Object.defineProperty(exports, "withParts", {
	enumerable: true,
	get: function() {
		return withParts;
	}
});
Object.defineProperty(exports, "withoutParts", {
	enumerable: true,
	get: function() {
		return withoutParts;
	}
});
Object.defineProperty(exports, "writeParts", {
	enumerable: true,
	get: function() {
		return writeParts;
	}
});
