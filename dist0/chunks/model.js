const require_language = require("./language.js");
const require_channel_name = require("./channel-name.js");
// model/inputs.ts
/**
* Inputs that are not properties of the object. The engine hides names that start with two underscores in the diffs it
* shows, and nowhere else. *observed*
*/
const SIDS = "__sids";
const VERSION = "__version";
/** Names of the properties whose values are secret. A plan shows these values alike before and after a change. */
const SECRETS = "__secrets";
/** The member of an object in a state that says what the object represents: a secret, for instance. *observed* */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
/** The name of the connection in the stack's configuration whose account the object is in. Absent for the stack's own credentials. */
const CONNECTION = "__connection";
/** In outputs: the inputs they were created from, because `read` receives only the outputs. */
const INPUTS = "__inputs";
/**
* In the inputs of an object in a workspace of the same program: the {@link OWNERSHIP} of that workspace. Only `create`
* reads it. Absent for objects in existing workspaces, and for those that release 0.1 created.
*/
const WORKSPACE_OWNERSHIP = "__workspace";
/** In outputs: an {@link Ownership}. Absent in state of release 0.1, which counts as created. */
const OWNERSHIP = "ownership";
/** In outputs: the object belongs to its workspace, and delete leaves it. */
const BUILT_IN = "__builtIn";
/**
* In the inputs that a program passes to the preview of an adoption: for each SID that the preview cannot know, the URN of the
* resource that it is the id of, in the same place: `{ workspaceSid: "urn:…", __sids: { taskQueues: { english: "urn:…" } } }`.
*/
const ORIGINS = "__origins";
/** In the checked inputs of the preview of an adoption: a digest of each secret value, because the preview hides values. */
const DIGESTS = "__digests";
/** The environment variable that makes a preview that of an adoption. Its value is a key for digests. */
const ADOPTION = "TASKROUTER_ADOPTION";
/** In the inputs that a program passes to a preview: {@link Hints}. `check` reads and drops them. */
const HINTS = "__hints";
/**
* In the inputs that a program passes for the first object of workspace files: the {@link PlanText} of all of them. `check`
* reads and drops it. For the others it is a promise of nothing, so that the engine checks them later.
*/
const PLAN = "__plan";
/**
* Ids of rules that a workflow or a task queue may break. Only `check` reads them; they are not a property of the object.
* Absent if there are none.
*/
const ALLOW = "allow";
/** Paths in the inputs that keep their live values, as `ignoreChanges` has them. Absent if there are none. */
const IGNORE = "ignore";
/** Patterns of the names of live filters that belong to others. Absent if there are none. */
const IGNORE_FILTERS = "ignoreFilters";
/** True for an object that a delete leaves. Absent otherwise. */
const RETAIN = "retain";
/**
* `byName`: an existing object of the name is adopted also if it differs. Only `create` reads it, and state does not keep it
* for an object that exists.
*/
const ADOPT = "adopt";
const ADOPT_BY_NAME = "byName";
/** True if objects of a kind have expressions, which lint rules check. */
function hasExpressions({ properties }) {
	return Object.values(properties).some(({ type }) => type === "configuration" || type === "expression");
}
/** True if objects of a kind have a routing configuration. */
function hasRouting({ properties }) {
	return Object.values(properties).some(({ type }) => type === "configuration");
}
/** The name of the connection whose account the object of inputs is in; undefined for the stack's own credentials. */
function connectionOf({ [CONNECTION]: connection }) {
	return typeof connection === "string" ? connection : void 0;
}
/** The SIDs by key that came with the inputs. */
function sidsOf(inputs) {
	const sids = inputs[SIDS];
	return require_language.isJsonObject(sids) ? sids : {};
}
// model/unknown.ts
/**
* The engine's placeholder for an input of any type that is not known yet in a preview (`unknownValue` of the SDK's
* `runtime/rpc`). *observed*
*/
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** True if a value, or anything inside it, is not known yet. */
function hasUnknown(value) {
	if (value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return true;
	return typeof value === "object" && value !== null && Object.values(value).some(hasUnknown);
}
// model/parent.ts
/** Every object except a workspace is in a workspace; another workspace means another object. */
const workspaceSid = {
	type: "sid",
	prefix: "WS",
	isRequired: true,
	isParent: true,
	isImplied: true,
	doc: "SID of the workspace, preferably the `id` of a Workspace."
};
// model/activity.ts
/** A state that workers can be in. Source: Twilio's OpenAPI description and Activity resource page. */
const activity = {
	name: "Activity",
	noun: "activity",
	nouns: "activities",
	doc: "A state that workers can be in.",
	sidPrefix: "WA",
	collection: "Activities",
	listKey: "activities",
	mayHaveTwins: true,
	section: "activities",
	builtIns: [
		"Offline",
		"Available",
		"Unavailable",
		"Idle",
		"Busy",
		"Reserved"
	],
	limit: 100,
	properties: {
		workspaceSid,
		friendlyName: {
			type: "string",
			isRequired: true,
			maxLength: 64,
			doc: "Name of the activity, 1 to 64 characters.",
			example: "Lunch"
		},
		available: {
			type: "boolean",
			default: false,
			immutable: "TaskRouter ignores the change: declare another activity, move the workers, then remove this one",
			doc: "Whether workers in this activity receive tasks. Cannot be changed later. Default: false."
		}
	}
};
// model/task-channel.ts
/** A medium of tasks, on which workers have a capacity. Source: Twilio's OpenAPI description and multitasking page. */
const taskChannel = {
	name: "TaskChannel",
	noun: "task channel",
	nouns: "task channels",
	doc: "A medium of tasks, on which each worker has a capacity of its own.",
	sidPrefix: "TC",
	collection: "TaskChannels",
	listKey: "channels",
	section: "taskChannels",
	nameProperty: "uniqueName",
	builtIns: [
		"default",
		"voice",
		"chat",
		"sms",
		"video"
	],
	limit: 15,
	properties: {
		workspaceSid,
		uniqueName: {
			type: "channel",
			isRequired: true,
			maxLength: 64,
			immutable: "TaskRouter never changes it: declare another task channel, move the workers and tasks, then remove this one",
			doc: "Name in expressions and of the capacities of workers: letters, digits, _ and $. Cannot be changed later. Default: the key.",
			example: "email"
		},
		friendlyName: {
			type: "string",
			maxLength: 64,
			isLeftAlone: true,
			doc: "Name of the task channel for people, 1 to 64 characters. Default: the key. A built-in channel keeps its own name.",
			example: "Email"
		},
		channelOptimizedRouting: {
			type: "boolean",
			isLeftAlone: true,
			doc: "Whether the worker who has been idle on this channel for longest comes first. Default: unchanged."
		}
	}
};
// model/task-queue.ts
/** A queue in which tasks wait for workers. Source: Twilio's OpenAPI description and TaskQueue resource page. */
const taskQueue = {
	name: "TaskQueue",
	noun: "task queue",
	nouns: "task queues",
	doc: "A queue in which tasks wait for workers.",
	sidPrefix: "WQ",
	collection: "TaskQueues",
	listKey: "task_queues",
	section: "taskQueues",
	builtIns: ["Sample Queue"],
	hasUniqueNames: true,
	limit: 5e3,
	properties: {
		workspaceSid,
		friendlyName: {
			type: "string",
			isRequired: true,
			doc: "Name of the task queue, unique in its workspace.",
			example: "English"
		},
		targetWorkers: {
			type: "expression",
			default: "1==1",
			doc: "Which workers serve the queue: an expression over worker attributes, without a prefix. Default: 1==1, all.",
			example: "languages HAS 'en'"
		},
		maxReservedWorkers: {
			type: "integer",
			minimum: 1,
			maximum: 50,
			default: 1,
			doc: "How many workers are offered the same task at once, 1 to 50. Default: 1."
		},
		taskOrder: {
			type: "enum",
			values: ["FIFO", "LIFO"],
			default: "FIFO",
			doc: "Whether the oldest (FIFO) or the newest (LIFO) task comes first; LIFO ignores priorities. Default: FIFO."
		},
		reservationActivitySid: {
			type: "sid",
			prefix: "WA",
			default: "",
			writtenAs: "reservationActivity",
			doc: "Key of the activity of a worker who is offered a task; single-tasking workspaces only.",
			example: "reserved"
		},
		assignmentActivitySid: {
			type: "sid",
			prefix: "WA",
			default: "",
			writtenAs: "assignmentActivity",
			doc: "Key of the activity of a worker who accepted a task; single-tasking workspaces only.",
			example: "busy"
		}
	},
	outputs: {
		reservationActivityName: {
			doc: "Name of the activity of a worker who is offered a task.",
			isNullable: true
		},
		assignmentActivityName: {
			doc: "Name of the activity of a worker who accepted a task.",
			isNullable: true
		}
	}
};
// model/worker.ts
/** Somebody, or something, that tasks are assigned to. Source: Twilio's Worker and WorkerChannel resource pages. */
const worker = {
	name: "Worker",
	noun: "worker",
	nouns: "workers",
	doc: "A worker, for the local TaskRouter and for checks. Created in Twilio only if it is managed.",
	sidPrefix: "WK",
	collection: "Workers",
	listKey: "workers",
	section: "workers",
	isCaseIgnored: true,
	isVersioned: true,
	isOnRequest: true,
	builtIns: [],
	limit: 15e3,
	properties: {
		workspaceSid,
		friendlyName: {
			type: "string",
			isRequired: true,
			maxLength: 64,
			doc: "Name of the worker, unique regardless of letter case. Default: the key.",
			example: "alice"
		},
		activitySid: {
			type: "sid",
			prefix: "WA",
			isCreateOnly: true,
			writtenAs: "activity",
			doc: "Key of the activity that the worker starts in; only read at creation. Default: the workspace's defaultActivity.",
			example: "offline"
		},
		attributes: {
			type: "attributes",
			isLeftAlone: true,
			maxLength: 4096,
			doc: "Attributes of the worker, which routing uses; at most 4,096 characters of JSON. Default: left as they are."
		},
		otherAttributes: {
			type: "enum",
			values: ["keep", "remove"],
			default: "remove",
			isOwn: true,
			doc: "Whether attributes that are not written here belong to other programs, and stay, or are removed. Default: remove."
		},
		channels: {
			type: "capacities",
			isLeftAlone: true,
			collection: "Channels",
			doc: "Capacity and availability per task channel, by its key or unique name: default, voice, sms, chat, video."
		}
	},
	outputs: {
		activitySid: { doc: "SID of the activity of the worker when the state was written." },
		activityName: { doc: "Name of that activity." },
		available: { doc: "Whether the worker received tasks when the state was written." },
		dateStatusChanged: {
			doc: "When the worker changed the activity.",
			isNullable: true
		}
	}
};
// model/workflow.ts
/** The routing of tasks to queues and workers. Source: Twilio's Workflow resource page and OpenAPI description. */
const workflow = {
	name: "Workflow",
	noun: "workflow",
	nouns: "workflows",
	doc: "The routing of tasks to queues and workers.",
	sidPrefix: "WW",
	collection: "Workflows",
	listKey: "workflows",
	mayHaveTwins: true,
	section: "workflows",
	builtIns: ["Default Fifo Workflow"],
	limit: 1e3,
	properties: {
		workspaceSid,
		friendlyName: {
			type: "string",
			isRequired: true,
			doc: "Name of the workflow.",
			example: "Support"
		},
		configuration: {
			type: "configuration",
			isRequired: true,
			isImplied: true,
			doc: "Filters with their targets, and the default filter."
		},
		assignmentCallbackUrl: {
			type: "url",
			default: "",
			doc: "Called for instructions when a task is assigned; blank: workers accept and reject by themselves.",
			example: "https://example.com/assignment"
		},
		fallbackAssignmentCallbackUrl: {
			type: "url",
			default: "",
			doc: "Called when assignmentCallbackUrl does not answer; when both fail, the reservation is canceled.",
			example: "https://example.com/fallback"
		},
		taskReservationTimeout: {
			type: "integer",
			minimum: 1,
			maximum: 86400,
			default: 120,
			doc: "Seconds that a worker has to answer an offer, 1 to 86,400. Default: 120."
		},
		reEvaluateTasks: {
			type: "boolean",
			default: false,
			actionOn: "configuration",
			doc: "Whether waiting tasks go through the new routing when the routing changes. Default: false."
		}
	},
	outputs: { documentContentType: {
		doc: "Media type of the configuration.",
		isNullable: true
	} }
};
/** The context of rules about a workflow, in addition to its routing, as far as it is known. A value of a program counts as a URL. */
function toLintContext({ taskReservationTimeout, assignmentCallbackUrl, fallbackAssignmentCallbackUrl }) {
	const timeout = taskReservationTimeout ?? workflow.properties.taskReservationTimeout.default;
	return {
		...typeof timeout === "number" && { taskReservationTimeout: timeout },
		hasAssignmentCallback: isUrl(assignmentCallbackUrl),
		hasFallbackAssignmentCallback: isUrl(fallbackAssignmentCallbackUrl)
	};
}
/** A value that is known later counts as a URL. */
function isUrl(value) {
	return value !== void 0 && value !== null && (typeof value !== "string" || value.trim() !== "");
}
// model/workspace-defaults.ts
/**
* The two activities that a workspace itself refers to. A resource of its own, because they can be set only when the
* activities exist, and these are created in the workspace (O-10).
*/
const workspaceDefaults = {
	name: "WorkspaceDefaults",
	noun: "default activities of workspace",
	nouns: "default activities of workspaces",
	doc: "The two activities that a workspace itself refers to.",
	sidPrefix: "WS",
	collection: "Workspaces",
	listKey: "workspaces",
	builtIns: [],
	isFacet: true,
	properties: {
		workspaceSid,
		defaultActivitySid: {
			type: "sid",
			prefix: "WA",
			isLeftAlone: true,
			writtenAs: "defaultActivity",
			doc: "Key of the activity that new workers start in.",
			example: "offline"
		},
		timeoutActivitySid: {
			type: "sid",
			prefix: "WA",
			isLeftAlone: true,
			writtenAs: "timeoutActivity",
			doc: "Key of the activity of a worker whose offer times out.",
			example: "away"
		}
	},
	outputs: {
		defaultActivityName: { doc: "Name of the activity that new workers start in." },
		timeoutActivityName: { doc: "Name of the activity of a worker whose offer times out." }
	}
};
/** Every kind of object that is managed as code. */
const kinds = {
	Workspace: {
		name: "Workspace",
		noun: "workspace",
		nouns: "workspaces",
		doc: "The workspace that contains all of this: a new one, or an existing one.",
		sidPrefix: "WS",
		collection: "Workspaces",
		listKey: "workspaces",
		mayHaveTwins: true,
		builtIns: [],
		properties: {
			friendlyName: {
				type: "string",
				isRequired: true,
				maxLength: 64,
				doc: "Name of the workspace, 1 to 64 characters.",
				example: "Contact Center"
			},
			eventCallbackUrl: {
				type: "url",
				default: "",
				doc: "Called for every event of the workspace; blank for none.",
				example: "https://example.com/events"
			},
			eventsFilter: {
				type: "list",
				default: "",
				doc: "Event types that eventCallbackUrl is called for, separated by commas, in any order; blank for all.",
				example: "task.created,task.canceled"
			},
			multiTaskEnabled: {
				type: "boolean",
				default: true,
				frozenAt: true,
				immutable: "TaskRouter cannot turn multi-tasking off again: create another workspace",
				doc: "Whether a worker can have several tasks at once. Cannot be turned off again. Default: true."
			},
			prioritizeQueueOrder: {
				type: "enum",
				values: ["FIFO", "LIFO"],
				default: "FIFO",
				doc: "Which queues come first for a worker who serves queues of both orders. Default: FIFO."
			},
			template: {
				type: "enum",
				values: ["NONE", "FIFO"],
				default: "NONE",
				isCreateOnly: true,
				immutable: "TaskRouter reads it only when it creates a workspace",
				doc: "Contents of a new workspace: NONE, or FIFO (one queue and one workflow). Default: NONE."
			}
		},
		outputs: {
			defaultActivitySid: { doc: "SID of the activity that new workers start in." },
			timeoutActivitySid: { doc: "SID of the activity of a worker whose offer times out." },
			...workspaceDefaults.outputs
		}
	},
	WorkspaceDefaults: workspaceDefaults,
	Activity: activity,
	TaskChannel: taskChannel,
	TaskQueue: taskQueue,
	Workflow: workflow,
	Worker: worker
};
/** Name of the property by which an object of a kind is found in its workspace. */
function nameProperty({ nameProperty: name = "friendlyName" }) {
	return name;
}
/** A name in the form in which two of a kind are compared: the names of workers are the same in any letter case (O-80). */
function foldName({ isCaseIgnored }, name) {
	return isCaseIgnored === true ? name.toLowerCase() : name;
}
/** True if this release manages objects of that kind. */
function isKindName(name) {
	return Object.hasOwn(kinds, name);
}
// model/written.ts
/** Words of workspace files for parts of a `configuration`, which files write without that level. */
const ROUTING_PARTS = ["filters", "defaultFilter"];
/**
* Words that a workspace file can use for the properties of a kind, for instance in `ignore`.
*
* @example listWrittenNames(kinds.Activity) // ["friendlyName", "available"]
*/
function listWrittenNames(kind) {
	const rows = Object.entries(kind.properties);
	const written = rows.filter(([, { type, isImplied }]) => isImplied !== true || type === "configuration");
	const parts = rows.some(([, { type }]) => type === "configuration") ? ROUTING_PARTS : [];
	return [...written.map(([name, { writtenAs }]) => writtenAs ?? name), ...parts];
}
/**
* The path of a property in the inputs of a resource, from its path in a workspace file. A path that names no property
* stays as it is.
*
* @example toPropertyPath(kinds.Workflow, "filters[0].targets") // "configuration.filters[0].targets"
* @example toPropertyPath(kinds.TaskQueue, "reservationActivity") // "reservationActivitySid"
*/
function toPropertyPath(kind, path) {
	const [head = ""] = path.split(/[.[]/);
	for (const [name, { type, writtenAs }] of Object.entries(kind.properties)) {
		if (writtenAs === head) return `${name}${path.slice(head.length)}`;
		if (type === "configuration" && ROUTING_PARTS.includes(head)) return `${name}.${path}`;
	}
	return path;
}
/** True for a kind whose objects are managed only where files ask for it. */
function isOnRequest({ isOnRequest: isAsked }) {
	return isAsked === true;
}
/** The kinds that a workspace file declares by key, with the sections they are in: `["taskQueues", kinds.TaskQueue]`. */
const sectionKinds = Object.values(kinds).flatMap((kind) => kind.section === void 0 ? [] : [[kind.section, kind]]);
// model/ignored.ts
/** The parts that the inputs of a resource ignore. */
function ignoredOf({ [IGNORE]: paths, [IGNORE_FILTERS]: filters }) {
	return {
		paths: listTexts(paths),
		filters: listTexts(filters)
	};
}
/** The parts that an entry of a workspace file ignores, in the words of the files. */
function readIgnored(kind, { ignore, ignoreFilters }) {
	return {
		paths: listTexts(ignore).map((path) => toPropertyPath(kind, path)),
		filters: listTexts(ignoreFilters)
	};
}
function listTexts(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** Reports values that are not lists, and declared filters that are ignored. Values that are not known yet are skipped. */
function checkIgnored(inputs) {
	const lists = [IGNORE, IGNORE_FILTERS].flatMap((name) => checkList(name, inputs[name]));
	const { configuration } = inputs;
	if (!require_language.isJsonObject(configuration)) return lists;
	const found = require_language.checkIgnoredFilters(configuration, ignoredOf(inputs).filters);
	return [...lists, ...found.map((problem) => ({
		...problem,
		path: ["configuration", ...problem.path]
	}))];
}
function checkList(name, value) {
	const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
	if (value === void 0 || isList || hasUnknown(value)) return [];
	return [{
		path: [name],
		code: "wrong-type",
		params: {
			expected: "a list of texts",
			actual: value
		},
		severity: "error"
	}];
}
/** Everything that either ignores. */
function joinIgnored(one, other) {
	const join = (a, b) => [.../* @__PURE__ */ new Set([...a, ...b])];
	return {
		paths: join(one.paths, other.paths),
		filters: join(one.filters, other.filters)
	};
}
/** The names of the properties that are ignored as a whole. */
function listIgnored({ paths }, names) {
	return names.filter((name) => paths.includes(name) || paths.includes("*"));
}
/**
* Returns a live object as its owner sees it: without the ignored filters, and with the declared value in each ignored place.
* Only the rest can differ from `declared`.
*
* @param live properties by name; the routing under `configuration`, in our form
* @example hideIgnored({ taskReservationTimeout: 90 }, { taskReservationTimeout: 120 }, { paths: ["taskReservationTimeout"], filters: [] })
* // { taskReservationTimeout: 120 }
*/
function hideIgnored(live, declared, ignored) {
	return copyPaths(declared, hideFilters(live, ignored), ignored);
}
/**
* Returns what an update writes: the declared object with the live value in each ignored place, and with the ignored filters
* where they are: see `keepFilters`. Reverses {@link hideIgnored}.
*
* @param live in the same form and spelling as `declared`
*/
function keepIgnored(declared, live, ignored) {
	const kept = copyPaths(hideFilters(live, ignored), declared, ignored);
	const { configuration: routing } = kept;
	if (!require_language.isJsonObject(routing) || !require_language.isJsonObject(live.configuration)) return kept;
	return {
		...kept,
		configuration: require_language.keepFilters(routing, live.configuration, require_language.toIsIgnored(ignored.filters))
	};
}
function hideFilters(object, { filters }) {
	const { configuration } = object;
	if (!require_language.isJsonObject(configuration) || filters.length === 0) return object;
	return {
		...object,
		configuration: require_language.withoutFilters(configuration, require_language.toIsIgnored(filters))
	};
}
/**
* Does the same inside one property: returns its declared members with the live value in each place that is ignored.
*
* @example keepIgnoredIn("attributes", { a: 1 }, { a: 2, b: 3 }, ["attributes.a"]) // { a: 2 }
*/
function keepIgnoredIn(property, declared, live, paths) {
	return copyAll(live, declared, paths.map(toSteps).flatMap(([first, ...rest]) => first === property ? [rest] : []));
}
function copyPaths(from, to, { paths }) {
	return copyAll(from, to, paths.map(toSteps));
}
function copyAll(from, to, places) {
	return places.filter(({ length }) => length > 0).reduce((object, steps) => copyPath(from, object, steps), to);
}
/** `configuration.filters[0]["a b"]`: names, and indexes as text; `*` is every member. */
function toSteps(path) {
	return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[([^\]]*)\]|([^.[\]]+)/g)].flatMap(([, ...groups]) => groups.filter((text) => text !== void 0)).map((text) => text.replace(/\\(.)/g, "$1"));
}
/** Copies one place of a value into another one. A place whose container either lacks is left as it is. */
function copyPath(from, to, [step, ...rest]) {
	if (step === void 0) return from;
	if (Array.isArray(from) && Array.isArray(to)) {
		const isChosen = (index) => (step === "*" || step === String(index)) && index < from.length;
		return to.map((item, index) => isChosen(index) ? copyPath(from[index], item, rest) ?? item : item);
	}
	if (!require_language.isJsonObject(from) || !require_language.isJsonObject(to)) return to;
	return (step === "*" ? [.../* @__PURE__ */ new Set([...Object.keys(to), ...Object.keys(from)])] : [step]).reduce((object, name) => copyMember(from, object, name, rest), to);
}
function copyMember(from, to, name, rest) {
	const pick = (object) => Object.hasOwn(object, name) ? object[name] : void 0;
	const copied = copyPath(pick(from), pick(to), rest);
	if (copied !== void 0) return {
		...to,
		[name]: copied
	};
	const { [name]: _, ...others } = to;
	return others;
}
// model/same-json.ts
/** True for equal JSON values: the order of members makes no difference (O-82). */
function isSameJson(one, other) {
	if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, at) => isSameJson(item, other[at]));
	if (!require_language.isJsonObject(one) || !require_language.isJsonObject(other)) return one === other;
	const names = Object.keys(one);
	return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name]));
}
// model/attributes.ts
/**
* The value, in inputs and state, of an attribute that nobody declared: attributes are often personal data, so the name is all
* that a plan shows of it.
*/
const CONCEALED = "(not declared)";
/** The attributes of a live worker whose text is not a JSON object: nobody can declare the same. */
const UNREADABLE = "(not a JSON object)";
/** Reads attributes as TaskRouter returns them, as text; undefined if they are not a JSON object. */
function parseAttributes(live) {
	if (require_language.isJsonObject(live)) return live;
	try {
		const value = JSON.parse(String(live ?? "{}"));
		return require_language.isJsonObject(value) && !require_language.isTooDeep(value) ? value : void 0;
	} catch {
		return;
	}
}
/**
* The live attributes as their owner sees them: declared ones with their values, others by name alone, or not at all if other
* programs own them.
*
* @param isShared true if attributes that are not declared belong to others
*/
function viewAttributes(live, declared, isShared) {
	const attributes = parseAttributes(live);
	if (attributes === void 0) return UNREADABLE;
	const entries = Object.entries(attributes).flatMap(([name, value]) => {
		if (isOwned(declared, name)) return [[name, value ?? null]];
		return isShared ? [] : [[name, CONCEALED]];
	});
	return Object.fromEntries(entries);
}
/** The attributes to write: the declared ones over those that belong to others. An attribute that was declared before goes. */
function mergeAttributes({ live, seen, declared, isShared, ignored }) {
	const kept = Object.entries(live).filter(([name]) => isShared && !isOwned(seen, name));
	return keepLive(Object.fromEntries([...kept, ...Object.entries(declared)]), live, ignored);
}
/** The attributes with the live value in each ignored place. */
function keepLive(attributes, live, ignored) {
	return keepIgnoredIn("attributes", attributes, live, ignored);
}
/**
* Names of the attributes that a write would change although this stack never saw their live values.
*
* @param merged as {@link mergeAttributes} returns them
*/
function listUnseenAttributes(change, merged) {
	const { live } = change;
	const seen = keepLive(change.seen, live, change.ignored);
	const names = [.../* @__PURE__ */ new Set([...Object.keys(live), ...Object.keys(merged)])];
	const isSeen = (name) => {
		if (!Object.hasOwn(seen, name)) return !Object.hasOwn(live, name);
		return Object.hasOwn(live, name) && (seen[name] === "(not declared)" || isSameJson(seen[name], live[name]));
	};
	const isWritten = (name) => Object.hasOwn(live, name) !== Object.hasOwn(merged, name) || !isSameJson(live[name], merged[name]);
	return names.filter((name) => isWritten(name) && !isSeen(name));
}
function isOwned(attributes, name) {
	return Object.hasOwn(attributes, name) && attributes[name] !== "(not declared)";
}
// model/capacities.ts
/** Members of a worker's task channel, with the values that a new one has (O-75, O-90). */
const NEW = {
	capacity: 1,
	available: true
};
/** The live capacities, as far as they are declared. */
function viewCapacities(live, declared) {
	const entries = Object.entries(declared).flatMap(([channel, members]) => {
		const found = live[channel];
		if (!require_language.isJsonObject(found)) return [];
		const names = Object.keys(require_language.isJsonObject(members) ? members : {});
		return [[channel, Object.fromEntries(names.map((name) => [name, found[name] ?? null]))]];
	});
	return Object.fromEntries(entries);
}
/** True if every declared value is the one before: other values stay as they are. */
function isSameCapacities(before, declared) {
	return listValues(declared).every(([channel, name, value]) => capacityOf(before, channel, name) === value);
}
/**
* Task channels of which a write would change a value that this stack never saw, and that is not the one of a new worker.
*
* @param live of all task channels
*/
function listUnseenCapacities(live, seen, declared) {
	const unseen = listValues(declared).filter(([channel, name, value]) => {
		const [present, known] = [capacityOf(live, channel, name), capacityOf(seen, channel, name) ?? NEW[name]];
		return present !== value && present !== known;
	});
	return [...new Set(unseen.map(([channel]) => channel))];
}
/** True if all that differs from the declared values is as a new worker has it. */
function isLikeNew(live, declared) {
	return listUnseenCapacities(live, {}, declared).length === 0;
}
function capacityOf(capacities, channel, name) {
	const members = Object.hasOwn(capacities, channel) ? capacities[channel] : void 0;
	return require_language.isJsonObject(members) ? members[name] : void 0;
}
function listValues(capacities) {
	return Object.entries(capacities).flatMap(([channel, members]) => Object.entries(require_language.isJsonObject(members) ? members : {}).map(([name, value]) => [
		channel,
		name,
		value
	]));
}
/** Checks attributes. Their values are not shown: they are often personal data. */
function checkAttributes(name, { maxLength = Infinity }, value) {
	if (!require_language.isJsonObject(value)) return [refuse([name], {
		code: "wrong-type",
		params: { expected: "a map" }
	})];
	const { length } = JSON.stringify(value);
	if (hasUnknown(value) || length <= maxLength) return [];
	const expected = `at most ${require_language.formatNumber(maxLength)} characters of JSON`;
	return [refuse([name], {
		code: "wrong-value",
		params: {
			expected,
			note: `, but has ${require_language.formatNumber(length)}`
		}
	})];
}
/** Checks capacities: `{ chat: { capacity: 3, available: true } }`. */
function checkCapacities(name, value) {
	if (!require_language.isJsonObject(value)) return [refuse([name], {
		code: "wrong-type",
		params: { expected: "a map by task channel" }
	})];
	return Object.entries(value).flatMap(([channel, members]) => {
		const path = [name, channel];
		if (members === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
		if (!require_channel_name.isAcceptedChannelName(channel)) return [refuse(path, {
			code: "wrong-value",
			params: {
				expected: "the unique name of a task channel",
				actual: channel
			}
		})];
		if (!require_language.isJsonObject(members)) return [refuse(path, {
			code: "wrong-type",
			params: { expected: "a map" }
		})];
		return Object.entries(members).flatMap(([member, one]) => checkMember([...path, member], member, one));
	});
}
function checkMember(path, member, value) {
	if (value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" || value === void 0) return [];
	if (member === "capacity") return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 50 ? [] : [refuse(path, {
		code: "wrong-value",
		params: {
			expected: `an integer from 0 to 50`,
			actual: value
		}
	})];
	if (member !== "available") {
		const params = {
			key: member,
			allowed: ["available", "capacity"]
		};
		return [refuse(path.slice(0, -1), {
			code: "unknown-key",
			params
		})];
	}
	return typeof value === "boolean" ? [] : [refuse(path, {
		code: "wrong-value",
		params: {
			expected: "true or false",
			actual: value
		}
	})];
}
function refuse(path, fault) {
	return {
		...fault,
		path,
		severity: "error"
	};
}
// model/kind.ts
/** Returns whether TaskRouter no longer changes a property that has this value. */
function isFinal({ immutable, frozenAt }, value) {
	return immutable !== void 0 && (frozenAt === void 0 || frozenAt === value);
}
/** True for what an object keeps, as opposed to actions and to what is only read at creation. */
function isStored(property) {
	return property.actionOn === void 0 && property.isCreateOnly !== true;
}
// model/check.ts
/**
* Checks the inputs of one object and fills in TaskRouter's defaults. Checks of a value that is not known yet are left
* to the apply, when it is known.
*
* @param olds inputs of the last run; absent for a new object
* @example checkInputs(kinds.Activity, { workspaceSid: "WS…", friendlyName: "Lunch" }).inputs.available // false
*/
function checkInputs(kind, news, olds) {
	const inputs = fillDefaults(kind, news);
	return {
		inputs,
		problems: Object.entries(kind.properties).flatMap(([name, property]) => [...checkProperty(name, property, inputs[name]), ...checkImmutable(name, property, inputs[name], olds)])
	};
}
/** The properties among the inputs of one object, with TaskRouter's defaults. */
function fillDefaults(kind, news) {
	const inputs = {};
	for (const [name, property] of Object.entries(kind.properties)) {
		const value = withDefault(news[name], property);
		if (value !== void 0) inputs[name] = value;
	}
	return inputs;
}
/** Blank text counts as absent, and absent as the default. */
function withDefault(value, property) {
	const isBlank = typeof value === "string" && value.trim() === "" && property.default === "";
	if (value !== void 0 && value !== null && !isBlank) return value;
	return property.default === "" ? void 0 : property.default;
}
function checkProperty(name, property, value) {
	if (value === void 0) return property.isRequired === true ? [{
		path: [name],
		code: "missing-property",
		params: {},
		severity: "error"
	}] : [];
	if (value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
	if (property.type === "configuration") return checkRouting(name, value);
	if (property.type === "attributes") return checkAttributes(name, property, value);
	if (property.type === "capacities") return checkCapacities(name, value);
	const fault = findFault(property, value);
	return fault === void 0 ? [] : [{
		...fault,
		path: [name],
		severity: "error"
	}];
}
function checkRouting(name, value) {
	if (!require_language.isJsonObject(value)) return [{
		path: [name],
		code: "wrong-type",
		params: { expected: "a map with filters and defaultFilter: read raw JSON with JSON.parse and fromWire" },
		severity: "error"
	}];
	return require_language.checkConfiguration(value, false).filter(({ severity, path }) => severity === "error" && !hasUnknown(at(value, path))).map((problem) => ({
		...problem,
		path: [name, ...problem.path]
	}));
}
/** The value at a path that a problem of this value has. */
function at(value, path) {
	return path.reduce((found, step) => Object.getOwnPropertyDescriptor(found, step)?.value, value);
}
function findFault(property, value) {
	switch (property.type) {
		case "boolean": return typeof value === "boolean" ? void 0 : wrongValue("true or false", value);
		case "integer": return findIntegerFault(property, value);
		case "enum": return findChoiceFault(property, value);
		default: return typeof value === "string" ? findTextFault(property, value) : wrongValue("text", value);
	}
}
/** The unique name of a task channel (O-71, O-76). */
const CHANNEL_NAME = "up to 64 letters, digits, \"_\" and \"$\", and no digit first";
function wrongValue(expected, actual) {
	return {
		code: "wrong-value",
		params: {
			expected,
			actual
		}
	};
}
function findChoiceFault({ values }, value) {
	return typeof value === "string" && values?.includes(value) === true ? void 0 : wrongValue(String(values?.join(" or ")), value);
}
function findIntegerFault({ minimum = 0, maximum = 2147483647 }, value) {
	const isFine = typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;
	const [least, most] = [minimum, maximum].map(require_language.formatNumber);
	return isFine ? void 0 : wrongValue(`an integer from ${least} to ${most}`, value);
}
function findTextFault(property, value) {
	const { type, maxLength, prefix } = property;
	if (type === "url") return isCallbackUrl(value) ? void 0 : {
		code: "wrong-value",
		params: { expected: "an absolute http or https URL, or blank for none" }
	};
	if (type === "sid") return isSid(value, prefix) ? void 0 : wrongValue(`a SID (${prefix} and 32 hex digits)`, value);
	if (value.trim() === "") return {
		code: "blank",
		params: {}
	};
	if (type === "channel" && !require_channel_name.isAcceptedChannelName(value)) return wrongValue(CHANNEL_NAME, value);
	const length = [...value].length;
	if (maxLength !== void 0 && length > maxLength) return {
		code: "too-long",
		params: {
			limit: maxLength,
			length
		}
	};
}
/** True for a URL that TaskRouter can call. Messages never show one: it may contain a password. */
function isCallbackUrl(value) {
	return URL.canParse(value) && /^https?:\/\/[^/\s]\S*$/i.test(value);
}
function isSid(value, prefix) {
	return new RegExp(`^${prefix}[0-9a-fA-F]{32}$`).test(value);
}
function checkImmutable(name, property, value, olds) {
	const old = olds?.[name];
	if (property.immutable === void 0 || old === void 0 || old === value || value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
	if (!isFinal(property, old)) return [];
	const params = {
		old,
		value,
		reason: property.immutable
	};
	return [{
		path: [name],
		code: "immutable",
		params,
		severity: "error"
	}];
}
// model/check-rules.ts
/** Rules skip values that are not known yet. */
const UNKNOWN_VALUES = { unknown: UNKNOWN };
const ONLY_ERRORS = { onlyErrors: true };
/**
* Returns the errors of the lint rules, except those that are allowed. Warnings are left to `config` and `sdk`: they do
* not stop an update.
*
* @param allow the input of that name
*/
function checkRules(kind, inputs, allow) {
	if (!hasExpressions(kind) || allow === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
	const allowed = allow ?? [];
	if (!isList(allowed)) return [refuseAllow(allowed)];
	return lint(kind, inputs, UNKNOWN_VALUES, ONLY_ERRORS).filter(isCounted(allowed));
}
/**
* Returns the warnings and notes of the lint rules about a single resource of a program, except those that are allowed.
*
* @param form of the routing as the program has it, whose words the texts use
*/
function listAdvice(kind, inputs, form = "yaml") {
	const allowed = inputs["allow"] ?? [];
	if (!hasExpressions(kind) || !isList(allowed)) return [];
	const { [nameProperty(kind)]: name } = inputs;
	const ofName = hasRouting(kind) && typeof name === "string" && name !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? require_language.lintFriendlyName(name) : [];
	const ofRouting = lint(kind, inputs, {
		...UNKNOWN_VALUES,
		...toLintContext(inputs),
		form
	});
	return [...ofName, ...ofRouting].filter(({ severity }) => severity !== "error").filter(isCounted(allowed));
}
function lint(kind, inputs, context, options) {
	return Object.entries(kind.properties).flatMap(([name, { type }]) => {
		const value = inputs[name];
		if (type === "configuration" && require_language.isJsonObject(value)) return require_language.lintConfiguration(value, context, options).map((problem) => ({
			...problem,
			path: [name, ...problem.path]
		}));
		if (type !== "expression" || typeof value !== "string") return [];
		return require_language.lintTargetWorkers(value, context, options).map((problem) => ({
			...problem,
			path: [name]
		}));
	});
}
function isCounted(allowed) {
	return ({ code }) => !allowed.includes(code) && !allowed.includes("04da6b54-80e4-46f7-96ec-b56ff0331ba9");
}
function isList(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function refuseAllow(value) {
	return {
		path: [ALLOW],
		code: "wrong-type",
		params: {
			expected: "a list of rule ids",
			actual: value
		},
		severity: "error"
	};
}
// model/compare.ts
/**
* Returns the names of the properties whose meaning differs between two sets of inputs. Spelling, the order of a list,
* blank or absent, and different keys for the same SIDs make no difference; a value that is not known yet always does.
* Actions, and properties that are only read at creation, are not compared.
*/
function changedProperties(kind, olds, news) {
	return Object.entries(kind.properties).filter(([name, property]) => isStored(property) && !isSameProperty(property, name, olds, news)).map(([name]) => name);
}
function isSameProperty(property, name, olds, news) {
	if (property.isLeftAlone === true && news[name] === void 0) return true;
	const [before, after] = [resolve(property, name, olds), resolve(property, name, news)];
	if (hasUnknown(before) || hasUnknown(after)) return false;
	if (property.type === "attributes") return isSameJson(before, after);
	if (property.type === "capacities" && require_language.isJsonObject(before) && require_language.isJsonObject(after)) return isSameCapacities(before, after);
	if (require_language.isJsonObject(before) && require_language.isJsonObject(after)) return require_language.isSameConfiguration(before, after);
	return before === after;
}
/** The value in the form that TaskRouter stores, as far as that is known. */
function resolve(property, name, inputs) {
	const value = inputs[name] ?? property.default;
	if (property.type === "expression" && typeof value === "string") return require_language.putSidsInText(value, sidsOf(inputs));
	if (property.type === "list" && typeof value === "string") return normalizeList(value);
	return property.type === "configuration" && require_language.isJsonObject(value) ? require_language.putSids(value, sidsOf(inputs)) : value;
}
/** TaskRouter returns the list as it was sent, and other tools have sent it in any order (O-8). */
function normalizeList(list) {
	const names = list.split(",").map((name) => name.trim());
	return [...new Set(names)].filter((name) => name !== "").sort().join(",");
}
// model/differences.ts
/**
* Returns the values in which a live object differs from its declaration, in the user's words. Files write the members
* of a configuration without that level, so each of them is a value of its own.
*
* @param live the inputs that describe the live object, in the spelling of the declared ones (`toInputs`)
* @param names of the properties; default: all that differ
* @example
* listPropertyDifferences(kinds.Workflow, { taskReservationTimeout: 90 }, {})
* // [{ word: "taskReservationTimeout", live: 90, declared: 120, isUrl: false }]
*/
function listPropertyDifferences(kind, live, declared, names = changedProperties(kind, live, declared)) {
	return names.flatMap((name) => toDifferences(kind, name, live[name], declared[name]));
}
function toDifferences(kind, name, live, declared) {
	const { type, writtenAs, default: preset } = kind.properties[name] ?? {};
	if (type === "attributes" || type === "capacities") return toPartDifferences(name, type, live, declared);
	if (type !== "configuration" || !require_language.isJsonObject(live) || !require_language.isJsonObject(declared)) return [{
		word: writtenAs ?? name,
		live: live ?? preset,
		declared: declared ?? preset,
		isUrl: type === "url"
	}];
	return listMembers(live, declared).map((word) => ({
		word,
		live: live[word],
		declared: declared[word],
		isUrl: false
	}));
}
/** One difference per attribute, whose values are hidden because they are often personal data, or per task channel. */
function toPartDifferences(word, type, live, declared) {
	const [one, other] = [require_language.isJsonObject(live) ? live : {}, require_language.isJsonObject(declared) ? declared : {}];
	const show = (value) => type === "capacities" || value === void 0 ? value : "***";
	return [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !isSameJson(one[name], other[name])).map((name) => ({
		word: `${word}.${name}`,
		live: show(one[name]),
		declared: show(other[name]),
		isUrl: false
	}));
}
function listMembers(live, declared) {
	return [.../* @__PURE__ */ new Set([...Object.keys(live), ...Object.keys(declared)])].filter((member) => !require_language.isSameValue(live[member], declared[member], member));
}
// model/share-names.ts
/**
* Finds the keys of both sides that have a SID, so that a queue whose key alone changed is the same queue. A key whose SID is
* not known yet on one side, as for a new object in a preview, stays a key on both.
*/
function shareNames(before, after) {
	const [old, fresh] = [resolveAgainst(before, after), resolveAgainst(after, before)];
	const names = new Map([...listNames(sidsOf(before)), ...listNames(sidsOf(after))]);
	return {
		before: old,
		after: fresh,
		nameOf: (sid) => names.get(sid)
	};
}
function resolveAgainst(inputs, others) {
	if (others["__sids"] === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return {};
	const [own, other] = [require_language.asObject(inputs[SIDS]), require_language.asObject(others[SIDS])];
	const sections = require_language.REFERENCE_SECTIONS.flatMap((section) => {
		const [keys, opposite] = [require_language.asObject(own[section]), other[section]];
		if (opposite === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return [];
		const known = Object.entries(keys).filter(([key, sid]) => sid !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" && typeof sid === "string" && require_language.asObject(opposite)[key] !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9");
		return [[section, Object.fromEntries(known)]];
	});
	return Object.fromEntries(sections);
}
function listNames(sids) {
	return Object.values(sids).flatMap((keys) => Object.entries(require_language.asObject(keys)).flatMap(([key, sid]) => typeof sid === "string" && sid !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? [[sid, key]] : []));
}
// model/show-url.ts
/** A part of a path that may be a token: long, with letters and digits. A SID is not one. */
const TOKEN = /^(?=.*\d)(?=.*[A-Za-z])[\w\-.~%+=]{20,}$/;
const SID = /^[A-Z]{2}[0-9a-f]{32}$/;
const HIDDEN = "***";
/**
* Shows a callback URL without what may be secret in it: user and password, every query, the fragment, and parts of the path
* that look random.
*
* @example showUrl("https://me:pw@example.com/hooks?token=x") // "https://***@example.com/hooks?***"
*/
function showUrl(url) {
	const match = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url);
	if (match === null) return HIDDEN;
	const [, scheme = "", authority = "", path = "", query = "", fragment = ""] = match;
	const host = authority.slice(authority.lastIndexOf("@") + 1);
	const user = host === authority ? "" : `${HIDDEN}@`;
	const parts = path.split("/").map((part) => TOKEN.test(part) && !SID.test(part) ? HIDDEN : part);
	const rest = `${query === "" ? "" : `?${HIDDEN}`}${fragment === "" ? "" : `#${HIDDEN}`}`;
	return `${scheme}${user}${host}${parts.join("/")}${rest}`;
}
// model/describe-object.ts
/**
* Describes the differences between two states of an object, for every kind: the changes of a plan, changes outside of a
* stack, or the differences of a declaration from the live object. Routing is described filter by filter, with the effects that no
* single change shows; a key that changed with its object unchanged does not count. No text contains a secret.
*
* @param before inputs, with the SIDs of their keys in `__sids`
* @param after inputs in the same form
* @example
* describeObject(kinds.Workflow, { taskReservationTimeout: 120 }, { taskReservationTimeout: 90 })
* // [{ sign: "~", word: "taskReservationTimeout", text: "taskReservationTimeout 120 → 90" }]
*/
function describeObject(kind, before, after, options = {}) {
	const { names = changedProperties(kind, before, after), secrets = [] } = options;
	if (names.length === 0) return [];
	const shared = shareNames(before, after);
	const nameOf = (sid) => shared.nameOf(sid) ?? options.nameOf?.(sid);
	return names.flatMap((name) => {
		const { type, writtenAs: word = name } = kind.properties[name] ?? {};
		if (secrets.includes(name)) return [{
			sign: "~",
			word,
			text: `${word} has another value, which is secret`
		}];
		const [from, to] = [before[name], after[name]];
		if (type === "configuration" && require_language.isJsonObject(from) && require_language.isJsonObject(to)) return describeRouting(require_language.putSids(from, shared.before), require_language.putSids(to, shared.after), {
			...options,
			nameOf
		});
		if (type === "expression") return [describeExpression(word, from, to, shared, nameOf)];
		return listPropertyDifferences(kind, before, after, [name]).map((difference) => describeValue(difference, nameOf));
	}).map((change) => ({
		...change,
		text: change.text.replaceAll(UNKNOWN, "(known after the update)")
	}));
}
function describeRouting(before, after, { nameOf, isUsedElsewhere }) {
	const changes = require_language.describeChanges(before, after, { nameOf }).filter(({ isSpelling }) => !isSpelling);
	const effects = require_language.describeEffects(before, after, {
		nameOf,
		unknown: UNKNOWN,
		...isUsedElsewhere && { isUsedElsewhere }
	});
	return [...changes.map((change) => ({
		sign: require_language.signOf(change),
		word: wordOf(change.path),
		text: change.text
	})), ...effects.map(({ path, text }) => ({
		sign: "!",
		word: wordOf(path),
		text
	}))];
}
function wordOf([first]) {
	return first === "defaultFilter" ? "defaultFilter" : "filters";
}
function describeExpression(word, before, after, { before: old, after: fresh }, nameOf) {
	const words = require_language.createWords({ nameOf });
	if (typeof before !== "string" || typeof after !== "string") return describeValue({
		word,
		live: before,
		declared: after,
		isUrl: false
	}, nameOf);
	const [from, to] = words.texts(require_language.putSidsInText(before, old), require_language.putSidsInText(after, fresh));
	return {
		sign: "~",
		word,
		text: `${word} ${from} → ${to}`
	};
}
/** @param difference with the value before as `live`, and the one after as `declared` */
function describeValue({ word, live: before, declared: after, isUrl }, nameOf) {
	const sign = "~";
	if (isHidden(before) || isHidden(after)) return {
		sign,
		word,
		text: `${word} ${describeHidden(before, after)}`
	};
	const show = isUrl ? showAddress : (value) => showPlain(value, nameOf);
	const [from, to] = [show(before), show(after)];
	if (from !== to) return {
		sign,
		word,
		text: `${word} ${from} → ${to}`
	};
	if (isUrl) return {
		sign,
		word,
		text: `${word} ${from}: a part that may be secret is another one`
	};
	const [one, other] = require_language.shortenPair(`${JSON.stringify(before)}`, `${JSON.stringify(after)}`, "");
	return {
		sign,
		word,
		text: `${word} ${one} → ${other}`
	};
}
/** Values of attributes are often personal data. */
function isHidden(value) {
	return value === "***";
}
function describeHidden(before, after) {
	if (before === void 0) return "added";
	return after === void 0 ? "removed" : "has another value";
}
function showAddress(value) {
	return typeof value === "string" && value !== "" ? showUrl(value) : NOT_SET;
}
const NOT_SET = "not set";
function showPlain(value, nameOf) {
	if (value === void 0 || value === null || value === "") return NOT_SET;
	if (typeof value === "string") {
		const name = nameOf(value);
		if (name !== void 0) return require_language.showValue(name);
	}
	if (require_language.isJsonObject(value)) return Object.entries(value).map(([name, member]) => `${name} ${showPlain(member, nameOf)}`).join(", ");
	return require_language.showValue(value);
}
// model/json-schema.ts
/**
* JSON Schema of a kind's properties as workspace files write them. The caller adds its own (`formerKeys`, `ignore`, …)
* and decides what is required.
*
* @returns `{ type: "object", description, additionalProperties: false, properties }`
*/
function toJsonSchema(kind) {
	const written = Object.entries(kind.properties).filter(([, property]) => property.isImplied !== true);
	const properties = Object.fromEntries(written.map(([name, property]) => [property.writtenAs ?? name, toPropertySchema(property)]));
	return {
		type: "object",
		description: kind.doc,
		additionalProperties: false,
		properties
	};
}
const CAPACITY = {
	type: "object",
	additionalProperties: false,
	description: "Capacity and availability of the worker on one task channel.",
	properties: {
		capacity: {
			type: "integer",
			minimum: 0,
			maximum: 50,
			description: "Number of tasks of this channel at once, 0 to 50. Default: 1."
		},
		available: {
			type: "boolean",
			description: "Whether the worker accepts tasks of this channel. Default: true."
		}
	}
};
function toPropertySchema(property) {
	const { doc: description, minimum, maximum, maxLength, values, example } = property;
	const shown = {
		description,
		...defined({ default: property.default === "" ? void 0 : property.default }),
		...example && { examples: [example] }
	};
	if (values !== void 0) return {
		enum: [...values],
		...shown
	};
	if (property.type === "attributes") return {
		type: "object",
		...shown
	};
	if (property.type === "capacities") return {
		type: "object",
		additionalProperties: CAPACITY,
		...shown
	};
	if (property.type === "boolean") return {
		type: "boolean",
		...shown
	};
	if (property.type === "integer") return {
		type: "integer",
		...defined({
			minimum,
			maximum
		}),
		...shown
	};
	return {
		type: "string",
		...property.default === "" && property.writtenAs === void 0 ? {} : { minLength: 1 },
		...defined({ maxLength }),
		...shown
	};
}
function defined(members) {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
}
// model/parts.ts
/** True for a property of which others can own a part: attributes and capacities. */
function hasParts({ type }) {
	return type === "attributes" || type === "capacities";
}
/**
* The live parts of a property as their owner sees them: undeclared ones belong to others, and are left out or shown by name
* alone. Undefined if `written` declares none.
*/
function viewParts({ type }, name, live, written) {
	const [value, declared] = [live[name], written[name]];
	if (!require_language.isJsonObject(declared)) return void 0;
	if (type === "capacities") return viewCapacities(require_language.isJsonObject(value) ? value : {}, declared);
	return viewAttributes(value, declared, written.otherAttributes === "keep");
}
// model/live.ts
/**
* Returns the inputs that would create a live object, in the spelling of the last run where the meaning is the same, and
* without the filters that `written` ignores.
*
* @param live TaskRouter's answer with its names in camelCase
* @param written the inputs of the last run; empty for an object that was not managed
*/
function toInputs(kind, live, written = {}) {
	const inputs = { ...written };
	for (const [name, property] of Object.entries(kind.properties)) {
		if (isNotRead(property, written[name], live[name])) continue;
		const value = readProperty(property, name, live, written);
		if (value === void 0) delete inputs[name];
		else inputs[name] = value;
	}
	const changed = new Set(changedProperties(kind, inputs, written));
	for (const name of Object.keys(kind.properties)) if (written[name] !== void 0 && !changed.has(name)) inputs[name] = written[name];
	return inputs;
}
function isNotRead(property, written, live) {
	if (property.isOwn === true) return true;
	if (hasParts(property)) return written === void 0 && !require_language.isJsonObject(live);
	if (property.isLeftAlone === true) return written === void 0;
	return !isStored(property);
}
function readProperty(property, name, live, written) {
	const value = live[name];
	if (hasParts(property)) return viewParts(property, name, live, written) ?? written[name] ?? value;
	if (property.type === "configuration") return readConfiguration(value, written[name], written);
	if (value === null || value === void 0 || value === "") return property.default === "" ? void 0 : property.default;
	if (property.type === "expression") return require_language.takeSidsFromText(String(value), sidsOf(written));
	if (property.type === "integer") return Number(value);
	return property.type === "boolean" ? String(value) === "true" : value;
}
function readConfiguration(value, before, written) {
	const live = require_language.withoutFilters(require_language.fromWire(parse(value)), require_language.toIsIgnored(ignoredOf(written).filters));
	return require_language.isJsonObject(before) ? require_language.reconcile(before, live, sidsOf(written)) : require_language.takeSids(live, sidsOf(written));
}
/** A stored configuration that is not JSON stays text (O-59), and so does one that no workflow can need. */
function parse(value) {
	const text = String(value);
	try {
		const configuration = JSON.parse(text);
		return require_language.isTooDeep(configuration) ? text : configuration;
	} catch {
		return text;
	}
}
// model/plain-secrets.ts
/** The settings of one account that are secret. */
const OF_ACCOUNT = ["authToken", "apiKeySecret"];
const VARIABLES = "secretVars";
const CONNECTIONS = "connections";
/** The settings below `taskrouter:` with secrets. A map is secret as a whole. */
const SECRET_SETTINGS = [
	...OF_ACCOUNT,
	CONNECTIONS,
	VARIABLES
];
/**
* Returns a text for each secret that is in plain text in a stack's configuration, with the command that encrypts it. The file
* goes into version control.
*
* @example explainPlainSecrets({ get: (key) => (key === "authToken" ? "…" : undefined), isSecret: () => false })
*/
function explainPlainSecrets(settings) {
	return [...[...OF_ACCOUNT, VARIABLES].filter((key) => settings.get(key) && !settings.isSecret(key)), ...listPlainConnections(settings)].map((key) => `taskrouter:${key} is in plain text in the stack's configuration: ${howToHide(key)}`);
}
function listPlainConnections({ get, isSecret }) {
	const value = get(CONNECTIONS);
	const connections = typeof value === "string" ? require_language.parseJson(value) : value;
	if (!require_language.isJsonObject(connections) || isSecret(CONNECTIONS)) return [];
	return Object.entries(connections).flatMap(([name, values]) => OF_ACCOUNT.filter((key) => require_language.isJsonObject(values) && key in values).map((key) => `${CONNECTIONS}.${name}.${key}`));
}
function howToHide(key) {
	if (key.startsWith(`${CONNECTIONS}.`)) return `run \`pulumi config set --path --secret 'taskrouter:${key}'\`, and create a new one in Twilio if the file was shared`;
	if (key === VARIABLES) return "set each of its values again with `pulumi config set --path --secret 'taskrouter:secretVars.NAME'`";
	return `run \`pulumi config set --secret taskrouter:${key}\`, and create a new one in Twilio if the file was shared`;
}
// model/planned.ts
/** True for a value that represents the id of another resource. */
function isIdOf(value) {
	return require_language.isJsonObject(value) && Object.keys(value).length === 2 && typeof value.idOf === "string" && "kind" in value;
}
/** The resource of an id, as a key of a map. */
function idKey({ idOf, kind }) {
	return `${kind} ${idOf}`;
}
/** True for a value that represents the SID of an external object. */
function isExternalSid(value) {
	return require_language.isJsonObject(value) && Object.keys(value).length === 2 && "external" in value && "key" in value;
}
// model/references.ts
/** The kind of the objects that a section of a workspace file declares. */
function kindOfSection(section) {
	const found = sectionKinds.find(([name]) => name === section);
	require_language.invariant(found !== void 0, "every section belongs to a kind");
	return found[1];
}
/** The keys that the value of a property names, each with its path in the value. */
function listPropertyReferences({ type }, value) {
	if (type === "configuration" && require_language.isJsonObject(value)) return require_language.listReferences(value);
	if (type !== "expression" || typeof value !== "string") return [];
	return require_language.listReferencesInText(value).map((found) => ({
		...found,
		path: []
	}));
}
/**
* The section whose keys a file writes in a property. Undefined if it names no object, or the one that it is a part of.
*
* @example referencedSection(taskQueue.properties.reservationActivitySid) // "activities"
*/
function referencedSection({ type, prefix, writtenAs }) {
	if (type !== "sid" || writtenAs === void 0) return void 0;
	return sectionKinds.find(([, { sidPrefix }]) => sidPrefix === prefix)?.[0];
}
/** The words of workspace files whose value is the key of an object, with its section: `reservationActivity`. */
const referenceWords = new Map(Object.values(kinds).flatMap(({ properties }) => Object.values(properties).flatMap((property) => {
	const section = referencedSection(property);
	return section === void 0 || property.writtenAs === void 0 ? [] : [[property.writtenAs, section]];
})));
// model/resource-types.ts
/** The types of resources, by host, up to the name of the kind. They never change, because they are in users' states. */
const PREFIXES = {
	dynamic: "pulumi-nodejs:dynamic/taskrouter:",
	native: "taskrouter:index:"
};
/** The types of the providers that the resources of each host name. */
const PROVIDER_TYPES = {
	dynamic: "pulumi:providers:pulumi-nodejs",
	native: "pulumi:providers:taskrouter"
};
/** The type of the component for workspace files, alike for both hosts. */
const COMPONENT_TYPE = `${PREFIXES.native}TaskRouter`;
/** The type of a resource in the state: `taskrouter:index:Workflow`. */
function resourceType(host, kind) {
	return PREFIXES[host] + kind;
}
/** Reads the host and the kind from a type; undefined for a resource of something else. */
function parseResourceType(type) {
	for (const host of ["dynamic", "native"]) {
		const kind = String(type).startsWith(PREFIXES[host]) ? String(type).slice(PREFIXES[host].length) : "";
		if (isKindName(kind)) return {
			host,
			kind
		};
	}
}
Object.defineProperty(exports, "ADOPT", {
	enumerable: true,
	get: function() {
		return ADOPT;
	}
});
Object.defineProperty(exports, "ADOPTION", {
	enumerable: true,
	get: function() {
		return ADOPTION;
	}
});
Object.defineProperty(exports, "ADOPT_BY_NAME", {
	enumerable: true,
	get: function() {
		return ADOPT_BY_NAME;
	}
});
Object.defineProperty(exports, "ALLOW", {
	enumerable: true,
	get: function() {
		return ALLOW;
	}
});
Object.defineProperty(exports, "BUILT_IN", {
	enumerable: true,
	get: function() {
		return BUILT_IN;
	}
});
Object.defineProperty(exports, "COMPONENT_TYPE", {
	enumerable: true,
	get: function() {
		return COMPONENT_TYPE;
	}
});
Object.defineProperty(exports, "CONNECTION", {
	enumerable: true,
	get: function() {
		return CONNECTION;
	}
});
Object.defineProperty(exports, "DIGESTS", {
	enumerable: true,
	get: function() {
		return DIGESTS;
	}
});
Object.defineProperty(exports, "HINTS", {
	enumerable: true,
	get: function() {
		return HINTS;
	}
});
Object.defineProperty(exports, "IGNORE", {
	enumerable: true,
	get: function() {
		return IGNORE;
	}
});
Object.defineProperty(exports, "IGNORE_FILTERS", {
	enumerable: true,
	get: function() {
		return IGNORE_FILTERS;
	}
});
Object.defineProperty(exports, "INPUTS", {
	enumerable: true,
	get: function() {
		return INPUTS;
	}
});
Object.defineProperty(exports, "ORIGINS", {
	enumerable: true,
	get: function() {
		return ORIGINS;
	}
});
Object.defineProperty(exports, "OWNERSHIP", {
	enumerable: true,
	get: function() {
		return OWNERSHIP;
	}
});
Object.defineProperty(exports, "PLAN", {
	enumerable: true,
	get: function() {
		return PLAN;
	}
});
Object.defineProperty(exports, "PROVIDER_TYPES", {
	enumerable: true,
	get: function() {
		return PROVIDER_TYPES;
	}
});
Object.defineProperty(exports, "RETAIN", {
	enumerable: true,
	get: function() {
		return RETAIN;
	}
});
Object.defineProperty(exports, "SECRETS", {
	enumerable: true,
	get: function() {
		return SECRETS;
	}
});
Object.defineProperty(exports, "SECRET_SETTINGS", {
	enumerable: true,
	get: function() {
		return SECRET_SETTINGS;
	}
});
Object.defineProperty(exports, "SIDS", {
	enumerable: true,
	get: function() {
		return SIDS;
	}
});
Object.defineProperty(exports, "SIGNATURE", {
	enumerable: true,
	get: function() {
		return SIGNATURE;
	}
});
Object.defineProperty(exports, "UNKNOWN", {
	enumerable: true,
	get: function() {
		return UNKNOWN;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "WORKSPACE_OWNERSHIP", {
	enumerable: true,
	get: function() {
		return WORKSPACE_OWNERSHIP;
	}
});
Object.defineProperty(exports, "changedProperties", {
	enumerable: true,
	get: function() {
		return changedProperties;
	}
});
Object.defineProperty(exports, "checkIgnored", {
	enumerable: true,
	get: function() {
		return checkIgnored;
	}
});
Object.defineProperty(exports, "checkInputs", {
	enumerable: true,
	get: function() {
		return checkInputs;
	}
});
Object.defineProperty(exports, "checkRules", {
	enumerable: true,
	get: function() {
		return checkRules;
	}
});
Object.defineProperty(exports, "connectionOf", {
	enumerable: true,
	get: function() {
		return connectionOf;
	}
});
Object.defineProperty(exports, "describeObject", {
	enumerable: true,
	get: function() {
		return describeObject;
	}
});
Object.defineProperty(exports, "explainPlainSecrets", {
	enumerable: true,
	get: function() {
		return explainPlainSecrets;
	}
});
Object.defineProperty(exports, "fillDefaults", {
	enumerable: true,
	get: function() {
		return fillDefaults;
	}
});
Object.defineProperty(exports, "foldName", {
	enumerable: true,
	get: function() {
		return foldName;
	}
});
Object.defineProperty(exports, "hasExpressions", {
	enumerable: true,
	get: function() {
		return hasExpressions;
	}
});
Object.defineProperty(exports, "hasParts", {
	enumerable: true,
	get: function() {
		return hasParts;
	}
});
Object.defineProperty(exports, "hasRouting", {
	enumerable: true,
	get: function() {
		return hasRouting;
	}
});
Object.defineProperty(exports, "hasUnknown", {
	enumerable: true,
	get: function() {
		return hasUnknown;
	}
});
Object.defineProperty(exports, "hideIgnored", {
	enumerable: true,
	get: function() {
		return hideIgnored;
	}
});
Object.defineProperty(exports, "idKey", {
	enumerable: true,
	get: function() {
		return idKey;
	}
});
Object.defineProperty(exports, "ignoredOf", {
	enumerable: true,
	get: function() {
		return ignoredOf;
	}
});
Object.defineProperty(exports, "isCallbackUrl", {
	enumerable: true,
	get: function() {
		return isCallbackUrl;
	}
});
Object.defineProperty(exports, "isExternalSid", {
	enumerable: true,
	get: function() {
		return isExternalSid;
	}
});
Object.defineProperty(exports, "isFinal", {
	enumerable: true,
	get: function() {
		return isFinal;
	}
});
Object.defineProperty(exports, "isIdOf", {
	enumerable: true,
	get: function() {
		return isIdOf;
	}
});
Object.defineProperty(exports, "isKindName", {
	enumerable: true,
	get: function() {
		return isKindName;
	}
});
Object.defineProperty(exports, "isLikeNew", {
	enumerable: true,
	get: function() {
		return isLikeNew;
	}
});
Object.defineProperty(exports, "isOnRequest", {
	enumerable: true,
	get: function() {
		return isOnRequest;
	}
});
Object.defineProperty(exports, "isSameJson", {
	enumerable: true,
	get: function() {
		return isSameJson;
	}
});
Object.defineProperty(exports, "isStored", {
	enumerable: true,
	get: function() {
		return isStored;
	}
});
Object.defineProperty(exports, "joinIgnored", {
	enumerable: true,
	get: function() {
		return joinIgnored;
	}
});
Object.defineProperty(exports, "keepIgnored", {
	enumerable: true,
	get: function() {
		return keepIgnored;
	}
});
Object.defineProperty(exports, "keepIgnoredIn", {
	enumerable: true,
	get: function() {
		return keepIgnoredIn;
	}
});
Object.defineProperty(exports, "kindOfSection", {
	enumerable: true,
	get: function() {
		return kindOfSection;
	}
});
Object.defineProperty(exports, "kinds", {
	enumerable: true,
	get: function() {
		return kinds;
	}
});
Object.defineProperty(exports, "listAdvice", {
	enumerable: true,
	get: function() {
		return listAdvice;
	}
});
Object.defineProperty(exports, "listIgnored", {
	enumerable: true,
	get: function() {
		return listIgnored;
	}
});
Object.defineProperty(exports, "listPropertyDifferences", {
	enumerable: true,
	get: function() {
		return listPropertyDifferences;
	}
});
Object.defineProperty(exports, "listPropertyReferences", {
	enumerable: true,
	get: function() {
		return listPropertyReferences;
	}
});
Object.defineProperty(exports, "listUnseenAttributes", {
	enumerable: true,
	get: function() {
		return listUnseenAttributes;
	}
});
Object.defineProperty(exports, "listUnseenCapacities", {
	enumerable: true,
	get: function() {
		return listUnseenCapacities;
	}
});
Object.defineProperty(exports, "listWrittenNames", {
	enumerable: true,
	get: function() {
		return listWrittenNames;
	}
});
Object.defineProperty(exports, "mergeAttributes", {
	enumerable: true,
	get: function() {
		return mergeAttributes;
	}
});
Object.defineProperty(exports, "nameProperty", {
	enumerable: true,
	get: function() {
		return nameProperty;
	}
});
Object.defineProperty(exports, "parseAttributes", {
	enumerable: true,
	get: function() {
		return parseAttributes;
	}
});
Object.defineProperty(exports, "parseResourceType", {
	enumerable: true,
	get: function() {
		return parseResourceType;
	}
});
Object.defineProperty(exports, "readIgnored", {
	enumerable: true,
	get: function() {
		return readIgnored;
	}
});
Object.defineProperty(exports, "referenceWords", {
	enumerable: true,
	get: function() {
		return referenceWords;
	}
});
Object.defineProperty(exports, "referencedSection", {
	enumerable: true,
	get: function() {
		return referencedSection;
	}
});
Object.defineProperty(exports, "resourceType", {
	enumerable: true,
	get: function() {
		return resourceType;
	}
});
Object.defineProperty(exports, "sectionKinds", {
	enumerable: true,
	get: function() {
		return sectionKinds;
	}
});
Object.defineProperty(exports, "shareNames", {
	enumerable: true,
	get: function() {
		return shareNames;
	}
});
Object.defineProperty(exports, "showUrl", {
	enumerable: true,
	get: function() {
		return showUrl;
	}
});
Object.defineProperty(exports, "sidsOf", {
	enumerable: true,
	get: function() {
		return sidsOf;
	}
});
Object.defineProperty(exports, "toInputs", {
	enumerable: true,
	get: function() {
		return toInputs;
	}
});
Object.defineProperty(exports, "toJsonSchema", {
	enumerable: true,
	get: function() {
		return toJsonSchema;
	}
});
Object.defineProperty(exports, "toLintContext", {
	enumerable: true,
	get: function() {
		return toLintContext;
	}
});
Object.defineProperty(exports, "toPropertyPath", {
	enumerable: true,
	get: function() {
		return toPropertyPath;
	}
});
Object.defineProperty(exports, "viewParts", {
	enumerable: true,
	get: function() {
		return viewParts;
	}
});
