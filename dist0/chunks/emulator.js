const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_language = require("./language.js");
const require_channel_name = require("./channel-name.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");
let node_crypto = require("node:crypto");
let node_http = require("node:http");
let _hono_node_server = require("@hono/node-server");
let node_vm = require("node:vm");
let _hono_node_server_utils_response = require("@hono/node-server/utils/response");
let hono = require("hono");
// routing/contract/assumptions.ts
/**
* The questions about routing that Twilio's documentation leaves open. Types, defaults and the command line's choices follow from this
* table; docs/routing.md lists it for users.
*/
const routingAssumptions = {
	failedReservation: {
		choices: ["stay", "advance"],
		default: "stay",
		question: "When a reservation fails before its target's deadline, does the task stay in that target or move to the next?",
		fact: "R-15"
	},
	lastTargetTimeout: {
		choices: ["fallThrough", "cancel"],
		default: "fallThrough",
		question: "When the last target of a filter times out, does the task enter the next matching filter, or is it canceled?",
		fact: "R-7"
	},
	filterDeadlines: {
		choices: ["fromEntry", "fromCreation"],
		default: "fromEntry",
		question: "Do the deadlines of a later filter count from the task's entry into that filter, or from its creation?",
		fact: "R-13"
	},
	skippedTimeout: {
		choices: ["counts", "isLeftOut"],
		default: "counts",
		question: "Is the timeout of a skipped target part of the deadlines of the targets after it?",
		fact: "R-12"
	},
	configurationOfOldTasks: {
		choices: ["old", "new"],
		default: "old",
		question: "After a workflow update, which configuration routes an older task whose reservation failed?",
		fact: "R-81"
	},
	updatedAttributes: {
		choices: ["reEvaluate", "stay"],
		default: "reEvaluate",
		question: "Does a pending task whose attributes change start again at the first filter, or stay in its target?",
		fact: "R-84"
	},
	acceptedReservations: {
		choices: ["keep", "giveBack"],
		default: "keep",
		question: "Is the rejection of an accepted reservation refused, or does it give the task back to its workflow?",
		fact: "R-78"
	},
	lateReservations: {
		choices: ["none", "fill"],
		default: "none",
		question: "Is a worker who becomes free offered a reserved task that has fewer reservations than its queue allows?",
		fact: "R-54"
	},
	defaultFilterKeys: {
		choices: ["work", "ignore"],
		default: "work",
		question: "Do `priority`, `expression`, `order_by` and `skip_if` work in the default filter?",
		fact: "C-11"
	},
	removalDelay: {
		choices: "positive-integer",
		default: 300,
		question: "How many seconds after its end is a completed or canceled task removed?",
		fact: "R-67"
	},
	maxMoves: {
		choices: "positive-integer",
		default: 1e3,
		question: "After how many moves from pending to reserved is a task canceled?",
		fact: "R-62"
	}
};
const defaultRoutingOptions = {
	...require_language.defaultsOf(routingAssumptions),
	expressions: {}
};
// routing/contract/available-capacity.ts
/**
* Returns the available capacity of a worker's channel in percent, rounded down: floor((1 − reservations ÷ capacity) × 100)
* (E-46).
*
* It divides integers, because 1 − 9 ÷ 10 is less than a tenth in floating point and would be rounded down to 9.
*/
function availableCapacityPercentage({ capacity, taken }) {
	return capacity <= taken ? 0 : Math.floor((capacity - taken) * 100 / capacity);
}
// routing/contract/refusal.ts
/** Thrown if a command makes no sense in the present state. Nothing was changed. */
var Refusal = class extends Error {
	name = "Refusal";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
// routing/state/sorted-list.ts
/** The length at which a chunk is divided in two. Up to a few hundred items, moving them costs less than finding the position. */
const LONGEST = 256;
/**
* Items in the order of a comparison that distinguishes any two of them. With two levels of arrays, adding and removing cost
* well under a microsecond up to about 100,000 items. The properties that items are ordered by must not change while they are
* in the list.
*/
var SortedList = class {
	#compare;
	/** No chunk is empty, except the only chunk of an empty list. */
	#chunks = [[]];
	#size = 0;
	constructor(compare) {
		this.#compare = compare;
	}
	get size() {
		return this.#size;
	}
	get first() {
		return this.#chunks[0]?.[0];
	}
	add(item) {
		this.#size += 1;
		if (this.#size === 1) {
			this.#chunks[0].push(item);
			return;
		}
		const index = Math.min(this.#chunkOf(item), this.#chunks.length - 1);
		const chunk = this.#chunks[index];
		const at = this.#indexIn(chunk, item);
		if (at === chunk.length) chunk.push(item);
		else chunk.splice(at, 0, item);
		if (chunk.length > LONGEST) this.#chunks.splice(index + 1, 0, chunk.splice(LONGEST / 2));
	}
	/** Returns whether the item was in the list. */
	delete(item) {
		if (this.#size === 0) return false;
		const index = this.#chunkOf(item);
		const chunk = this.#chunks[index];
		if (chunk === void 0) return false;
		const at = this.#indexIn(chunk, item);
		if (chunk[at] !== item) return false;
		if (at === 0) chunk.shift();
		else chunk.splice(at, 1);
		if (chunk.length === 0 && this.#chunks.length > 1) this.#chunks.splice(index, 1);
		this.#size -= 1;
		return true;
	}
	/** Returns the first item in order that passes. */
	find(test) {
		for (const chunk of this.#chunks) for (const item of chunk) if (test(item)) return item;
	}
	*[Symbol.iterator]() {
		for (const chunk of this.#chunks) yield* chunk;
	}
	/** Returns the index of the first chunk whose last item is not before this one, or the number of chunks. */
	#chunkOf(item) {
		const compare = this.#compare;
		let low = 0;
		let high = this.#chunks.length;
		if (compare(lastOf(this.#chunks[high - 1]), item) < 0) return high;
		while (low < high) {
			const middle = low + high >>> 1;
			const chunk = this.#chunks[middle];
			if (compare(lastOf(chunk), item) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	/** Returns the first index whose item is not before this one, or the length of the chunk. */
	#indexIn(chunk, item) {
		const compare = this.#compare;
		let low = 0;
		let high = chunk.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if (compare(chunk[middle], item) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
function lastOf(chunk) {
	return chunk[chunk.length - 1];
}
// routing/state/free-workers.ts
/**
* Returns whether a worker may be offered one more task on a channel (R-40): it needs an available activity, and an available channel with capacity left; in single-tasking, no reservation at all.
*/
function canTake(world, { record, open }, channelSid) {
	if (world.activities.get(record.activitySid)?.available !== true) return false;
	if (!world.settings.multiTaskEnabled) return open.size === 0;
	const channel = record.channels[channelSid];
	return channel?.available === true && channel.taken < channel.capacity;
}
/** Updates the lists of free workers after a change of anything that {@link canTake} reads. */
function updateFree(world, worker, channelSid) {
	const isFree = canTake(world, worker, channelSid);
	if (isFree === worker.free.has(channelSid)) return;
	if (!isFree) {
		removeFree(worker, channelSid);
		return;
	}
	worker.free.add(channelSid);
	for (const queue of worker.queues) queue.free.get(channelSid)?.add(worker);
}
function updateAllFree(world, worker) {
	for (const channelSid of world.channels.keys()) updateFree(world, worker, channelSid);
}
function removeFree(worker, channelSid) {
	worker.free.delete(channelSid);
	for (const queue of worker.queues) queue.free.get(channelSid)?.delete(worker);
}
function joinQueue(worker, queue) {
	worker.queues.add(queue);
	queue.workers.add(worker);
	for (const channelSid of worker.free) queue.free.get(channelSid)?.add(worker);
}
function leaveQueue(worker, queue) {
	worker.queues.delete(queue);
	queue.workers.delete(worker);
	for (const channelSid of worker.free) queue.free.get(channelSid)?.delete(worker);
}
/** Returns the workers of a queue that may be offered a task of a channel, the longest idle first. */
function getFree(world, queue, channelSid) {
	const known = queue.free.get(channelSid);
	if (known !== void 0) return known;
	const list = new SortedList(createIdleOrder(world, channelSid));
	for (const worker of queue.workers) if (worker.free.has(channelSid)) list.add(worker);
	queue.free.set(channelSid, list);
	return list;
}
/**
* The longest time since the last assignment first (R-50); on an optimized channel, since the last assignment on that channel
* (R-52). {@link Worker.idleOrder} differs between any two workers.
*/
function createIdleOrder(world, channelSid) {
	if (!isByChannel(world, channelSid)) return compareIdle;
	return (a, b) => idleOnChannel(a, channelSid) - idleOnChannel(b, channelSid) || compareIdle(a, b);
}
/** The longest idle worker first, on any channel. */
function compareIdle(a, b) {
	return a.record.idleOrder - b.record.idleOrder;
}
function isByChannel({ channels }, channelSid) {
	return channels.get(channelSid)?.channelOptimizedRouting === true;
}
function idleOnChannel({ record }, channelSid) {
	const channel = record.channels[channelSid];
	require_language.invariant(channel !== void 0, "a worker has every task channel of its workspace");
	return channel.idleOrder;
}
/** Drops the lists of a channel, which has another order now; they are rebuilt when next needed. */
function forgetFree({ queues }, channelSid) {
	for (const queue of queues.bySid.values()) queue.free.delete(channelSid);
}
/** Lists the sorted lists that contain a worker; required before anything that they are ordered by changes. */
function listFree({ queues, free }) {
	const lists = [];
	for (const channelSid of free) for (const queue of queues) {
		const list = queue.free.get(channelSid);
		if (list !== void 0) lists.push(list);
	}
	return lists;
}
// routing/compile/read-path.ts
/** Returns the value at a path, or null if it is missing. Only own members count: `__proto__` is not an attribute. */
function readPath(attributes, path) {
	let value = attributes;
	for (const step of path) if (typeof step === "number") value = Array.isArray(value) ? value[step] ?? null : null;
	else value = require_language.isJsonObject(value) && Object.hasOwn(value, step) ? value[step] ?? null : null;
	return value;
}
/** Parses attributes. Text that is not a JSON object counts as `{}`. */
function readAttributes(text) {
	try {
		const value = JSON.parse(text);
		return require_language.isJsonObject(value) ? value : {};
	} catch {
		return {};
	}
}
// routing/state/entries.ts
/** The due time of an entry that waits for nothing. */
const NEVER$1 = Number.POSITIVE_INFINITY;
// routing/state/clock.ts
const MINUTE = 6e4;
function createClock$1(time) {
	return {
		time,
		timers: new SortedList(compareTimers),
		timedTasks: /* @__PURE__ */ new Set(),
		lastTick: time,
		variables: {
			minute: NaN,
			values: {}
		}
	};
}
/** At the same moment a reservation ends before its task does (R-11); then the older entry comes first. */
function compareTimers(a, b) {
	if (a.due !== b.due) return a.due - b.due;
	if (a.kind !== b.kind) return a.kind === "reservation" ? -1 : 1;
	return a.record.order - b.record.order;
}
/** Sets, moves or clears the timer of an entry. */
function setDue({ timers }, entry, due) {
	if (entry.due === due) return;
	if (entry.due !== NEVER$1) timers.delete(entry);
	entry.due = due;
	if (due !== NEVER$1) timers.add(entry);
}
/** Has a waiting task's expression evaluated each minute. */
function watchTime(clock, task) {
	if (clock.timedTasks.size === 0) clock.lastTick = clock.time;
	clock.timedTasks.add(task);
}
/** The next full minute at which expressions that depend on the time may change. */
function nextTick({ timedTasks, lastTick }) {
	return timedTasks.size === 0 ? NEVER$1 : (Math.floor(lastTick / MINUTE) + 1) * MINUTE;
}
/** Returns `taskrouter.…` at the present time, computed once per minute. */
function getTimeVariables({ time, variables }) {
	const minute = Math.floor(time / MINUTE);
	if (variables.minute !== minute) {
		variables.minute = minute;
		variables.values = require_language.toTimeVariables(time);
	}
	return variables.values;
}
// routing/state/scopes.ts
/** Returns the attributes of a task, parsed once. */
function getTaskAttributes(task) {
	task.attributes ??= readAttributes(task.record.attributes);
	return task.attributes;
}
/** Returns the attributes of a worker with the built-in names. */
function getWorkerScope(world, worker) {
	if (worker.scope !== void 0) return worker.scope;
	worker.attributes ??= readAttributes(worker.record.attributes);
	const { sid, friendlyName, activitySid } = worker.record;
	const builtIns = {
		sid,
		friendly_name: friendlyName,
		activity_sid: activitySid,
		activity_name: world.activities.get(activitySid)?.friendlyName ?? null,
		channel: toChannels(world, worker)
	};
	worker.scope = require_language.createWorkerScope(worker.attributes, builtIns);
	return worker.scope;
}
/** `worker.channel.<unique name>` (E-45). */
function toChannels({ channels }, { record }) {
	return require_language.fromEntries(Object.values(record.channels).map((channel) => [channels.get(channel.channelSid)?.uniqueName ?? channel.channelSid, toNumbers(channel)]));
}
/** Read when an expression asks for them, because they change with every reservation. */
function toNumbers(channel) {
	return {
		get configured_capacity() {
			return channel.capacity;
		},
		get assigned_tasks() {
			return channel.assigned;
		},
		get available_capacity_percentage() {
			return availableCapacityPercentage(channel);
		}
	};
}
/** Returns whether a worker of the queue may take a task by its target's expression. */
function passesExpression(world, test, task, worker) {
	if (test === void 0) return true;
	const scope = {
		task: getTaskAttributes(task),
		worker: getWorkerScope(world, worker),
		taskrouter: getTimeVariables(world.clock)
	};
	return test.matches(scope);
}
// routing/state/known-worker.ts
/** Returns the SID or name of the worker that a task in a known-worker target asks for; undefined if it names none: the task waits then (R-31). */
function readKnownWorker$1(task) {
	const path = task.target?.knownWorker?.path;
	const value = path === void 0 ? void 0 : readPath(getTaskAttributes(task), path);
	return typeof value === "string" ? value : void 0;
}
/** Returns that worker, in any state; undefined if no worker has the SID or name. */
function findKnownWorker({ workers }, task) {
	const value = readKnownWorker$1(task);
	if (value === void 0) return void 0;
	return (task.target?.knownWorker?.by === "sid" ? workers.bySid : workers.byFriendlyName).get(value);
}
/** The events of a known-worker target carry the SID of that worker (R-32). */
function toKnownWorkerDetails(world, task) {
	const knownWorkerSid = task.target?.knownWorker?.by === "sid" ? readKnownWorker$1(task) : findKnownWorker(world, task)?.record.sid;
	return knownWorkerSid === void 0 ? {} : { knownWorkerSid };
}
// routing/state/task-order.ts
/** FIFO: the highest priority first, then the oldest task by virtual start time. */
function compareFifo({ record: a }, { record: b }) {
	if (a.priority !== b.priority) return b.priority - a.priority;
	return a.virtualStart === b.virtualStart ? a.order - b.order : a.virtualStart - b.virtualStart;
}
/** LIFO: the newest task by virtual start time first; priority does not count. */
function compareLifo({ record: a }, { record: b }) {
	return a.virtualStart === b.virtualStart ? b.order - a.order : b.virtualStart - a.virtualStart;
}
/**
* Compares tasks of different queues: all queues of the workspace's PrioritizeQueueOrder come first (R-56). Queues of one order
* are compared as if they were one (R-57).
*/
function compareAcrossQueues({ settings }, a, b) {
	const [left, right] = [orderOf(a), orderOf(b)];
	if (left === right) return left === "FIFO" ? compareFifo(a, b) : compareLifo(a, b);
	return left === settings.prioritizeQueueOrder ? -1 : 1;
}
function orderOf({ queue }) {
	return queue?.order ?? "FIFO";
}
// routing/state/lines.ts
/** How many empty buckets of a line are kept. */
const MAX_EMPTY = 64;
/** Puts a task where workers find it, unless it waits already, or no worker could take it. */
function startWaiting(world, task) {
	if (task.bucket !== void 0) return;
	const bucket = chooseBucket(world, task);
	if (bucket === void 0) return;
	task.bucket = bucket;
	bucket.tasks.add(task);
	count(world, bucket, 1);
	if (bucket.test?.asksTime === true) watchTime(world.clock, task);
}
/** Takes a task out of its line; required before anything that the line is ordered by changes. */
function stopWaiting(world, task) {
	const { bucket } = task;
	if (bucket === void 0) return;
	task.bucket = void 0;
	bucket.tasks.delete(task);
	count(world, bucket, -1);
	world.clock.timedTasks.delete(task);
	if (bucket.tasks.size === 0) bucket.close();
}
function count({ queues }, { queue }, by) {
	queues.waiting += by;
	if (queue !== void 0) queue.waiting += by;
}
/** Visits the buckets of a queue whose tasks a worker has the capacity for. */
function visitBuckets({ lines }, worker, visit) {
	for (const [channelSid, line] of lines.withinCapacity) if (worker.free.has(channelSid)) visitLine(line, worker, visit);
	for (const line of lines.beyondCapacity.values()) visitLine(line, worker, visit);
}
function visitLine(line, { record }, visit) {
	for (const alike of line.open.values()) for (const bucket of alike.values()) visit(bucket);
	const known = [line.bySid.get(record.sid), line.byFriendlyName.get(record.friendlyName)];
	for (const buckets of known) if (buckets !== void 0) for (const alike of buckets.values()) for (const bucket of alike.values()) visit(bucket);
}
/** Changes the order of a queue's lines. */
function reorderLines(world, queue, order) {
	const waiting = [...queue.tasks].filter(({ bucket }) => bucket !== void 0);
	for (const task of waiting) stopWaiting(world, task);
	queue.order = order;
	for (const lines of Object.values(queue.lines)) lines.clear();
	for (const task of waiting) startWaiting(world, task);
}
/** Returns undefined if no worker can take the task at present. */
function chooseBucket(world, task) {
	const { queue, target } = task;
	const { routingTarget } = task.record;
	if (isWorkerSid(routingTarget)) return world.workers.bySid.get(routingTarget)?.bound;
	if (queue === void 0) return void 0;
	const line = getLine(queue, task);
	if (target?.knownWorker === void 0) return getBucket(line.open, task, queue);
	const name = readKnownWorker$1(task);
	if (name === void 0) return void 0;
	const known = target.knownWorker.by === "sid" ? line.bySid : line.byFriendlyName;
	return getBucket(getOrCreate(known, name, createBuckets), task, queue, () => known.delete(name));
}
/** Returns whether a routing target names a worker, who alone may take the task. */
function isWorkerSid(routingTarget) {
	return routingTarget?.startsWith("WK") === true;
}
function getLine({ lines }, { record: { channelSid, ignoreCapacity } }) {
	return getOrCreate(ignoreCapacity ? lines.beyondCapacity : lines.withinCapacity, channelSid, createLine);
}
const createLine = () => ({
	open: createBuckets(),
	bySid: /* @__PURE__ */ new Map(),
	byFriendlyName: /* @__PURE__ */ new Map()
});
const createBuckets = () => /* @__PURE__ */ new Map();
/** @param onEmpty called when the last bucket was removed; absent for the line itself, which stays */
function getBucket(buckets, task, queue, onEmpty) {
	const test = task.target?.expression;
	const key = toKey$1(test, task);
	const known = buckets.get(test)?.get(key);
	if (known !== void 0) return known;
	const alike = getOrCreate(buckets, test, () => /* @__PURE__ */ new Map());
	const close = () => {
		if (key === NO_ATTRIBUTES && onEmpty === void 0 && buckets.size <= MAX_EMPTY) return;
		alike.delete(key);
		if (alike.size === 0) buckets.delete(test);
		if (buckets.size === 0) onEmpty?.();
	};
	const bucket = {
		test,
		queue,
		close,
		tasks: new SortedList(queue.order === "FIFO" ? compareFifo : compareLifo)
	};
	alike.set(key, bucket);
	return bucket;
}
const NO_ATTRIBUTES = "";
function toKey$1(test, task) {
	if (test === void 0 || test.taskPaths.length === 0) return NO_ATTRIBUTES;
	const attributes = getTaskAttributes(task);
	return JSON.stringify(test.taskPaths.map((path) => readPath(attributes, path)));
}
function getOrCreate(map, key, create) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const value = create();
	map.set(key, value);
	return value;
}
// routing/state/emit.ts
/** Emits an event about a task in its present state. */
function emitTask({ context, clock }, type, task, details) {
	const { record } = task;
	const { queueSid, workflowSid } = record;
	context.emit({
		type,
		time: clock.time,
		task: record,
		queueSid,
		workflowSid,
		...details
	});
}
function emitWorker({ context, clock }, type, { record }, details) {
	context.emit({
		type,
		time: clock.time,
		worker: record,
		...details
	});
}
/** Emits an event about a reservation, with its task and worker. */
function emitReservation({ context, clock }, type, { record: reservation, task, worker }, details) {
	const { queueSid, workflowSid } = reservation;
	const subjects = {
		task: task.record,
		worker: worker.record,
		reservation
	};
	context.emit({
		type,
		time: clock.time,
		...subjects,
		queueSid,
		workflowSid,
		...details
	});
}
// routing/state/membership.ts
/** Returns the entry of a queue, created when a configuration or a task first refers to it. */
function getQueue({ queues, activities }, sid) {
	const known = queues.bySid.get(sid);
	if (known !== void 0) return known;
	const counts = {
		available: 0,
		unavailable: 0
	};
	for (const activitySid of activities.keys()) counts[activitySid] = 0;
	const queue = {
		sid,
		record: void 0,
		order: "FIFO",
		test: void 0,
		workers: /* @__PURE__ */ new Set(),
		counts,
		free: /* @__PURE__ */ new Map(),
		lines: {
			withinCapacity: /* @__PURE__ */ new Map(),
			beyondCapacity: /* @__PURE__ */ new Map()
		},
		waiting: 0,
		tasks: /* @__PURE__ */ new Set()
	};
	queues.bySid.set(sid, queue);
	return queue;
}
/** Decides again whether a worker belongs to queues, after a change that their expressions may depend on. */
function updateMembership(world, worker, queues) {
	for (const queue of queues) {
		const belongs = queue.test?.matches({ worker: getWorkerScope(world, worker) }) === true;
		if (belongs === queue.workers.has(worker)) continue;
		if (belongs) joinQueue(worker, queue);
		else leaveQueue(worker, queue);
		countInQueue(world, queue, worker.record.activitySid, belongs ? 1 : -1);
	}
}
/** Adds a worker to the counts that `skip_if` sees of a queue, or removes it (E-48, R-22). */
function countInQueue({ activities }, { counts }, activitySid, by) {
	const total = activities.get(activitySid)?.available === true ? "available" : "unavailable";
	for (const key of [total, activitySid]) counts[key] = (counts[key] ?? 0) + by;
}
/** Adds a worker to every count of its activity, or removes it. */
function countWorker(world, worker, by) {
	const { activitySid } = worker.record;
	const { countByActivity } = world.workers;
	for (const queue of worker.queues) countInQueue(world, queue, activitySid, by);
	countByActivity.set(activitySid, (countByActivity.get(activitySid) ?? 0) + by);
}
// routing/compile/expressions.ts
/** How many compiled texts are kept; beyond that all are dropped. */
const MAX_TEXTS = 2e4;
const NEVER = {
	matches: () => false,
	taskPaths: [],
	asksTime: false,
	asksActivity: false,
	asksChannels: false
};
const ACTIVITY_NAMES = /* @__PURE__ */ new Set(["activity_sid", "activity_name"]);
function createExpressions(options) {
	const tests = {
		filter: /* @__PURE__ */ new Map(),
		target: /* @__PURE__ */ new Map(),
		queue: /* @__PURE__ */ new Map(),
		skip: /* @__PURE__ */ new Map()
	};
	return {
		read(text, kind) {
			const known = tests[kind].get(text);
			if (known !== void 0) return known;
			if (tests[kind].size >= MAX_TEXTS) tests[kind].clear();
			const test = compile(text, kind, options);
			tests[kind].set(text, test);
			return test;
		},
		readOrderBy(text) {
			const { ast } = require_language.parseOrderBy(text, options);
			return ast === void 0 ? void 0 : require_language.compileOrderBy(ast);
		}
	};
}
function compile(text, kind, options) {
	const { ast } = require_language.parseExpression(text, options);
	if (ast === void 0) return {
		text,
		...NEVER
	};
	const { names } = require_language.analyzeExpression(ast, kind, options);
	const ofWorker = names.filter(({ owner }) => owner === "worker").map(({ path }) => path[0]);
	return {
		text,
		matches: require_language.compileExpression(ast, kind, options),
		taskPaths: names.filter(({ owner }) => owner === "task").map(({ path }) => path),
		asksTime: names.some(({ owner }) => owner === "taskrouter"),
		asksActivity: ofWorker.some((name) => ACTIVITY_NAMES.has(name)),
		asksChannels: ofWorker.includes("channel")
	};
}
// routing/state/agenda.ts
function createAgenda() {
	return {
		workers: /* @__PURE__ */ new Set(),
		tasks: /* @__PURE__ */ new Map()
	};
}
/** Puts a task on the agenda. A reason to enter is not lost by a later reason to offer. */
function addToAgenda({ tasks }, task, reason) {
	if (tasks.get(task) !== "enter") tasks.set(task, reason);
}
// routing/state/change-log.ts
function createChangeLog(changes) {
	if (changes === void 0) return silent;
	const pending = /* @__PURE__ */ new Map();
	const note = (record, report) => {
		pending.delete(record);
		pending.set(record, report);
	};
	return {
		worker: (record) => note(record, () => changes.put("worker", record)),
		task: (record) => note(record, () => changes.put("task", record)),
		reservation: (record) => note(record, () => changes.put("reservation", record)),
		version: (record) => note(record, () => changes.put("version", record)),
		remove: (kind, record) => note(record, () => changes.remove(kind, record.sid)),
		removeVersion: (record) => note(record, () => changes.remove("version", `${record.workflowSid}/${record.version}`)),
		flush() {
			for (const report of pending.values()) report();
			pending.clear();
		}
	};
}
const nothing = () => {};
const silent = {
	worker: nothing,
	task: nothing,
	reservation: nothing,
	version: nothing,
	remove: nothing,
	removeVersion: nothing,
	flush: nothing
};
// routing/state/collections.ts
function createQueues() {
	return {
		bySid: /* @__PURE__ */ new Map(),
		onActivity: /* @__PURE__ */ new Set(),
		onChannels: /* @__PURE__ */ new Set(),
		waiting: 0
	};
}
function createWorkers() {
	return {
		bySid: /* @__PURE__ */ new Map(),
		byFriendlyName: /* @__PURE__ */ new Map(),
		countByActivity: /* @__PURE__ */ new Map()
	};
}
// routing/state/world.ts
const UNCONFIGURED = {
	multiTaskEnabled: true,
	prioritizeQueueOrder: "FIFO",
	defaultActivitySid: "",
	timeoutActivitySid: ""
};
function createWorld(context, options) {
	return {
		context,
		options,
		expressions: createExpressions(options.expressions),
		changes: createChangeLog(context.changes),
		clock: createClock$1(context.now()),
		agenda: createAgenda(),
		settings: UNCONFIGURED,
		activities: /* @__PURE__ */ new Map(),
		channels: /* @__PURE__ */ new Map(),
		queues: createQueues(),
		workflows: /* @__PURE__ */ new Map(),
		workers: createWorkers(),
		tasks: /* @__PURE__ */ new Map(),
		reservations: /* @__PURE__ */ new Map(),
		last: {
			worker: 0,
			task: 0,
			reservation: 0,
			idle: 0
		}
	};
}
/** Finds the subject of a command, which may have been removed since the caller last looked. */
function find(items, sid) {
	const item = items.get(sid);
	if (item === void 0) throw new Refusal("gone", `the router knows nothing of ${sid}`);
	return item;
}
// routing/state/worker.ts
/** Creates the entry of a record, with every task channel, and adds it to everything that finds workers. */
function addWorker$1(world, record) {
	const worker = createWorkerEntry(record);
	for (const channelSid of world.channels.keys()) addChannel$1(world, worker, channelSid);
	world.workers.bySid.set(record.sid, worker);
	world.workers.byFriendlyName.set(record.friendlyName, worker);
	countWorker(world, worker, 1);
	updateMembership(world, worker, world.queues.bySid.values());
	updateAllFree(world, worker);
	return worker;
}
function createWorkerEntry(record) {
	return {
		record,
		attributes: void 0,
		scope: void 0,
		queues: /* @__PURE__ */ new Set(),
		free: /* @__PURE__ */ new Set(),
		open: /* @__PURE__ */ new Set(),
		reservations: /* @__PURE__ */ new Set(),
		bound: {
			test: void 0,
			queue: void 0,
			tasks: new SortedList(compareFifo),
			close: () => {}
		}
	};
}
function removeWorker(world, worker) {
	const { sid, friendlyName } = worker.record;
	const { bySid, byFriendlyName } = world.workers;
	countWorker(world, worker, -1);
	for (const queue of worker.queues) queue.workers.delete(worker);
	for (const channelSid of [...worker.free]) removeFree(worker, channelSid);
	bySid.delete(sid);
	if (byFriendlyName.get(friendlyName) === worker) byFriendlyName.delete(friendlyName);
	world.agenda.workers.delete(worker);
	world.changes.remove("worker", worker.record);
	emitWorker(world, "worker.deleted", worker);
}
/** Changes the name and attributes of a worker. */
function describeWorker(world, worker, friendlyName, attributes) {
	const record = worker.record;
	const { byFriendlyName } = world.workers;
	const haveAttributesChanged = attributes !== record.attributes;
	if (friendlyName !== record.friendlyName) {
		byFriendlyName.delete(record.friendlyName);
		byFriendlyName.set(friendlyName, worker);
	}
	record.friendlyName = friendlyName;
	record.attributes = attributes;
	worker.attributes = void 0;
	worker.scope = void 0;
	touchWorker(world, worker);
	updateMembership(world, worker, world.queues.bySid.values());
	world.agenda.workers.add(worker);
	if (haveAttributesChanged) emitWorker(world, "worker.attributes.update", worker);
}
/** Moves a worker to another activity. Does nothing if it is in that activity already. */
function setActivity(world, worker, activitySid) {
	const record = worker.record;
	const { time } = world.clock;
	const previousActivitySid = record.activitySid;
	if (activitySid === previousActivitySid) return;
	const timeInPreviousActivity = time - record.dateStatusChanged;
	countWorker(world, worker, -1);
	record.activitySid = activitySid;
	record.dateStatusChanged = time;
	countWorker(world, worker, 1);
	touchWorker(world, worker);
	worker.scope = void 0;
	updateMembership(world, worker, world.queues.onActivity);
	startIdling(world, worker);
	updateAllFree(world, worker);
	world.agenda.workers.add(worker);
	emitWorker(world, "worker.activity.update", worker, {
		previousActivitySid,
		timeInPreviousActivity
	});
}
/** A worker who was never assigned a task is idle since it became available. R-51 */
function startIdling(world, worker) {
	const { activitySid, hasBeenAssigned } = worker.record;
	if (hasBeenAssigned !== true && world.activities.get(activitySid)?.available === true) moveToEnd(world, worker);
}
/** Records an assignment: the worker becomes the last of the idle ones, and counts one more assigned task. */
function assignWorker(world, worker, channelSid) {
	const record = worker.record;
	record.hasBeenAssigned = true;
	moveToEnd(world, worker, record.channels[channelSid]);
}
/** Moves a worker to the end of the order of idle workers; on one channel too, if given. */
function moveToEnd(world, worker, channel) {
	const record = worker.record;
	const lists = listFree(worker);
	for (const list of lists) list.delete(worker);
	world.last.idle += 1;
	record.idleSince = world.clock.time;
	record.idleOrder = world.last.idle;
	if (channel !== void 0) channel.idleOrder = world.last.idle;
	for (const list of lists) list.add(worker);
}
/** Changes the numbers of reservations on a channel that {@link WorkerChannel} counts. */
function countReservation(world, worker, channelSid, { taken = 0, assigned = 0 }) {
	const channel = worker.record.channels[channelSid];
	if (channel === void 0) return;
	channel.taken += taken;
	channel.assigned += assigned;
	world.changes.worker(worker.record);
}
/** Updates everything that depends on a worker's open reservations. */
function updateCapacity(world, worker, channelSid) {
	if (world.queues.onChannels.size > 0) updateMembership(world, worker, world.queues.onChannels);
	if (world.settings.multiTaskEnabled) updateFree(world, worker, channelSid);
	else updateAllFree(world, worker);
}
/** A new channel is available and has capacity 1 (O-75). */
function createChannel({ context, clock, last }, channelSid) {
	const { time } = clock;
	return {
		sid: context.createSid("WC"),
		channelSid,
		capacity: 1,
		available: true,
		taken: 0,
		assigned: 0,
		idleOrder: last.idle,
		dateCreated: time,
		dateUpdated: time
	};
}
/** Gives a worker a channel that is new in the workspace. Does nothing if it has the channel already. */
function addChannel$1(world, worker, channelSid) {
	const channels = worker.record.channels;
	if (channels[channelSid] !== void 0) return;
	channels[channelSid] = createChannel(world, channelSid);
	world.changes.worker(worker.record);
}
function removeChannel(world, worker, channelSid) {
	const channels = worker.record.channels;
	delete channels[channelSid];
	worker.scope = void 0;
	removeFree(worker, channelSid);
	world.changes.worker(worker.record);
}
/** Changes the capacity and the availability of a channel. */
function updateChannel(world, worker, channelSid, changes) {
	const channel = find(new Map(Object.entries(worker.record.channels)), channelSid);
	const { capacity: previousCapacity, available: wasAvailable } = channel;
	channel.capacity = changes.capacity ?? previousCapacity;
	channel.available = changes.available ?? wasAvailable;
	const isResized = channel.capacity !== previousCapacity;
	const isSwitched = channel.available !== wasAvailable;
	if (!isResized && !isSwitched) return channel;
	channel.dateUpdated = world.clock.time;
	touchWorker(world, worker);
	if (world.queues.onChannels.size > 0) updateMembership(world, worker, world.queues.onChannels);
	updateFree(world, worker, channelSid);
	if (canTake(world, worker, channelSid)) world.agenda.workers.add(worker);
	if (isResized) emitWorker(world, "worker.capacity.update", worker, {
		channel,
		previousCapacity
	});
	if (isSwitched) emitWorker(world, "worker.channel.availability.update", worker, { channel });
	return channel;
}
/** Raises the version of a worker, as every change and every reservation does (H-26). */
function touchWorker(world, worker) {
	const record = worker.record;
	record.version += 1;
	record.dateUpdated = world.clock.time;
	world.changes.worker(record);
}
// routing/state/reservation.ts
/** Seconds, for a task that no workflow routes: the default of workflows (R-44). */
const DEFAULT_TIMEOUT$1 = 120;
/** Returns whether a reservation is pending, accepted or wrapping. */
function isOpen({ record: { status } }) {
	return status === "pending" || status === "accepted" || status === "wrapping";
}
function isPending({ record: { status } }) {
	return status === "pending";
}
/** Returns the reservation of the worker who has the task. */
function findHeld({ reservations }) {
	return reservations.find(({ record: { status } }) => status === "accepted" || status === "wrapping");
}
/** Returns whether a reserved task has all the reservations it gets. An option: others may follow as workers become free. */
function isFullyOffered({ options }, task) {
	if (options.lateReservations === "none") return true;
	return task.reservations.filter(isPending).length >= (task.queue?.record?.maxReservedWorkers ?? 1);
}
/** Creates a pending reservation (R-70) of a task for a worker. */
function reserve(world, task, worker) {
	const queue = task.queue?.record;
	const activitySid = world.settings.multiTaskEnabled ? null : queue?.reservationActivitySid ?? null;
	const record = createRecord(world, task, worker, activitySid === null ? void 0 : worker.record.activitySid);
	const entry = addReservation$1(world, record, task, worker);
	countReservation(world, worker, record.channelSid, { taken: 1 });
	touchWorker(world, worker);
	updateCapacity(world, worker, record.channelSid);
	world.changes.reservation(record);
	if (activitySid !== null) setActivity(world, worker, activitySid);
	emitReservation(world, "reservation.created", entry, toKnownWorkerDetails(world, task));
}
/** Creates the entry of a record and adds it to everything that finds reservations. */
function addReservation$1(world, record, task, worker) {
	const entry = {
		kind: "reservation",
		record,
		due: NEVER$1,
		task,
		worker
	};
	world.reservations.set(record.sid, entry);
	task.reservations.push(entry);
	worker.reservations.add(entry);
	if (isOpen(entry)) worker.open.add(entry);
	setDue(world.clock, entry, record.expires ?? NEVER$1);
	return entry;
}
function createRecord(world, task, worker, previous) {
	const { sid: taskSid, queueSid, workflowSid, channelSid } = task.record;
	const { time } = world.clock;
	const seconds = task.version?.record.taskReservationTimeout ?? DEFAULT_TIMEOUT$1;
	world.last.reservation += 1;
	const record = {
		sid: world.context.createSid("WR"),
		taskSid,
		workerSid: worker.record.sid,
		workerName: worker.record.friendlyName,
		queueSid,
		workflowSid,
		channelSid,
		status: "pending",
		dateCreated: time,
		dateUpdated: time,
		expires: time + seconds * 1e3,
		version: 0,
		order: world.last.reservation
	};
	return previous === void 0 ? record : {
		...record,
		previousActivitySid: previous
	};
}
/** Gives the task to the worker. In single-tasking the worker moves to the queue's assignment activity (R-75). */
function acceptReservation(world, entry) {
	const { record, task, worker } = entry;
	change(world, entry, "accepted");
	countReservation(world, worker, record.channelSid, { assigned: 1 });
	assignWorker(world, worker, record.channelSid);
	updateCapacity(world, worker, record.channelSid);
	emitReservation(world, "reservation.accepted", entry);
	const activitySid = world.settings.multiTaskEnabled ? null : task.queue?.record?.assignmentActivitySid ?? null;
	if (activitySid !== null) setActivity(world, worker, activitySid);
}
/** Stops the reservation's timer. */
function holdReservation(world, entry) {
	change(world, entry, "pending");
}
function wrapReservation(world, entry) {
	change(world, entry, "wrapping");
	emitReservation(world, "reservation.wrapup", entry);
}
/** Ends an open reservation and returns its capacity to the worker. */
function endReservation(world, entry, status) {
	const { record, worker } = entry;
	const { channelSid } = record;
	countReservation(world, worker, channelSid, {
		taken: -1,
		assigned: isPending(entry) ? 0 : -1
	});
	change(world, entry, status);
	worker.open.delete(entry);
	updateCapacity(world, worker, channelSid);
	world.agenda.workers.add(worker);
	emitReservation(world, `reservation.${status}`, entry);
}
/** Ends a pending reservation that is no longer needed, and returns its worker. */
function withdrawReservation(world, entry, status) {
	endReservation(world, entry, status);
	returnWorker(world, entry);
}
/** Returns a single-tasking worker to its activity before the reservation (R-76). */
function returnWorker(world, { record, worker }) {
	if (record.previousActivitySid !== void 0) setActivity(world, worker, record.previousActivitySid);
}
/** Removes a reservation with its task. */
function removeReservation(world, entry) {
	const { record, worker } = entry;
	if (isOpen(entry)) endReservation(world, entry, isPending(entry) ? "canceled" : "completed");
	setDue(world.clock, entry, NEVER$1);
	worker.reservations.delete(entry);
	world.reservations.delete(record.sid);
	world.changes.remove("reservation", record);
}
/** Sets the status and stops the timer: only a new reservation has one. */
function change({ clock, changes }, entry, status) {
	const record = entry.record;
	record.status = status;
	record.expires = void 0;
	record.version += 1;
	record.dateUpdated = clock.time;
	changes.reservation(record);
	setDue(clock, entry, NEVER$1);
}
// routing/state/deadlines.ts
const SECOND = 1e3;
/** An assigned task is removed by the system after one day (R-66, L-4). The limit is fixed. */
const MAX_ASSIGNED = 86400 * SECOND;
/** When a task that is not assigned yet is canceled (R-61). */
function endOfLife({ dateCreated, timeout }) {
	return dateCreated + timeout * SECOND;
}
/** The time from which the deadlines of a task's first filter count: its creation (R-10), not its virtual start time (R-14). */
function startOfDeadlines({ record }) {
	return record.dateCreated;
}
/** The time from which the deadlines of a later filter count. An option (R-13). */
function startOfLaterFilter(world, task) {
	return world.options.filterDeadlines === "fromEntry" ? world.clock.time : startOfDeadlines(task);
}
/** When a task that entered the filter at `entered` leaves a target; undefined if the target has no timeout. */
function deadlineOf({ timeout, until }, entered) {
	return timeout === void 0 ? void 0 : entered + until;
}
/** Sets the timer of a task by its status. A reserved task leaves its target only when its reservations end. */
function setTaskDue(world, task) {
	setDue(world.clock, task, dueOf(world, task.record));
}
function dueOf({ options }, record) {
	const since = record.since ?? record.dateUpdated;
	switch (record.status) {
		case "pending": return Math.min(record.position?.deadline ?? NEVER$1, endOfLife(record));
		case "reserved": return endOfLife(record);
		case "assigned":
		case "wrapping": return since + MAX_ASSIGNED;
		case "completed":
		case "canceled": return since + options.removalDelay * SECOND;
	}
}
// routing/state/transitions.ts
const EVERY_STATUS = [
	"pending",
	"reserved",
	"assigned",
	"wrapping",
	"completed",
	"canceled"
];
/** Everything that can happen to a task once it exists; docs/routing.md shows this table. */
const transitions = {
	"enters a target": row(["pending"], "pending", "workflow.target-matched", ["version"]),
	"is offered": row(["pending"], "reserved", null, ["moves", "version"]),
	"is not accepted": row(["reserved"], "pending", null, ["version"]),
	"is accepted": row(["reserved"], "assigned", null, ["version"], true),
	"is given back": row(["assigned"], "pending", "workflow.target-matched", ["version"]),
	"wraps up": row(["assigned"], "wrapping", "task.wrapup", ["version"]),
	"is completed": row(["assigned", "wrapping"], "completed", "task.completed", ["version"], true),
	"is canceled": row(["pending", "reserved"], "canceled", "task.canceled", ["version"], true),
	"is updated": row(EVERY_STATUS, "same", "task.updated", ["version"]),
	"is deleted": row(EVERY_STATUS, "removed", "task.deleted", []),
	"is assigned for a day": row(["assigned", "wrapping"], "removed", "task.system-deleted", []),
	"is over for a while": row(["completed", "canceled"], "removed", null, [])
};
function row(from, to, event, counts, startsClock = false) {
	return {
		from,
		to,
		event,
		counts,
		startsClock
	};
}
/** Returns whether a task is still routed: no worker has it, and it is not over. */
function isRouted({ status }) {
	return status === "pending" || status === "reserved";
}
function isOver({ status }) {
	return status === "completed" || status === "canceled";
}
const MAX_PRIORITY = 2147483647;
/** Compiles a configuration. It accepts any stored text: parts that make no sense are never entered. */
function compileWorkflow(text, expressions, options) {
	const configuration = readConfiguration(text);
	const compiled = (Array.isArray(configuration.filters) ? configuration.filters : []).map((filter, index) => compileFilter$1(filter, index, expressions));
	const defaultTarget = compileDefault(configuration.defaultFilter, expressions, options);
	const targets = compiled.flatMap((filter) => filter.targets);
	if (defaultTarget !== void 0) targets.push(defaultTarget);
	return {
		filters: compiled,
		defaultTarget,
		queueSids: new Set(targets.map(({ queueSid }) => queueSid))
	};
}
function readConfiguration(text) {
	try {
		return require_language.fromWire(JSON.parse(text));
	} catch {
		return {};
	}
}
/** Filters keep their index: one that cannot be entered matches nothing. */
function compileFilter$1(filter, filterIndex, expressions) {
	if (!require_language.isJsonObject(filter)) return {
		matches: () => false,
		targets: []
	};
	const targets = [];
	const name = require_language.filterName(filter);
	const text = readText(filter.expression);
	for (const [targetIndex, target] of require_language.filterTargets(filter).entries()) {
		const before = targets.at(-1);
		const compiled = require_language.isJsonObject(target) ? compileTarget(target, {
			filterIndex,
			targetIndex,
			filterName: name,
			filterExpression: text,
			before
		}, expressions) : void 0;
		if (compiled === void 0) break;
		targets.push(compiled);
	}
	const matches = text === void 0 ? () => true : expressions.read(text, "filter").matches;
	return {
		matches: targets.length === 0 ? () => false : matches,
		targets
	};
}
function compileTarget(target, { before, ...place }, expressions) {
	const queueSid = readText(target.queue) ?? before?.queueSid;
	if (queueSid === void 0) return void 0;
	const timeout = readTimeout(target.timeout);
	const [expression, orderBy, skipIf] = [
		target.expression,
		target.orderBy,
		target.skipIf
	].map(readText);
	return {
		...place,
		queueSid,
		priority: readPriority(target.priority),
		timeout,
		until: (before?.until ?? 0) + (timeout ?? 0),
		expression: expression === void 0 ? void 0 : expressions.read(expression, "target"),
		orderBy: orderBy === void 0 ? void 0 : expressions.readOrderBy(orderBy),
		skipIf: skipIf === void 0 ? void 0 : expressions.read(skipIf, "skip").matches,
		knownWorker: readKnownWorker(target)
	};
}
/** The default filter has no timeout (C-9). Which other keys work there is an option (C-11). */
function compileDefault(target, expressions, { defaultFilterKeys }) {
	if (!require_language.isJsonObject(target)) return void 0;
	return compileTarget(Object.fromEntries(require_language.TARGET_NAMES.filter((key) => worksInDefaultFilter(key, defaultFilterKeys)).map((key) => [key, target[key]])), {
		filterIndex: -1,
		targetIndex: 0,
		filterName: void 0,
		filterExpression: void 0,
		before: void 0
	}, expressions);
}
function worksInDefaultFilter(key, open) {
	const { inDefaultFilter } = require_language.TARGET[key];
	return inDefaultFilter === "works" || inDefaultFilter === "open" && open === "work";
}
function readKnownWorker(target) {
	const [sid, name] = [readText(target.knownWorkerSid), readText(target.knownWorkerFriendlyName)];
	const text = sid ?? name;
	if (text === void 0) return void 0;
	const [owner, ...rest] = require_language.parseKnownWorker(text).ast?.path ?? [];
	const isReadable = owner === "task" && rest.length > 0;
	return {
		by: sid === void 0 ? "friendlyName" : "sid",
		path: isReadable ? rest : void 0
	};
}
/** Text of spaces only counts as absent (C-16). */
function readText(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
/** Numbers can be numeric strings, too (C-7). */
function readNumber$1(value) {
	const number = typeof value === "string" && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
function readPriority(value) {
	const number = readNumber$1(value);
	return number === void 0 || number < 0 ? void 0 : Math.min(number, MAX_PRIORITY);
}
function readTimeout(value) {
	const seconds = readNumber$1(value);
	return seconds === void 0 || seconds <= 0 ? void 0 : seconds * 1e3;
}
// routing/state/workflows.ts
/** Returns the entry of a workflow, created when a restored task first refers to it. */
function getWorkflow({ workflows }, sid) {
	const known = workflows.get(sid);
	if (known !== void 0) return known;
	const workflow = {
		sid,
		record: void 0,
		current: void 0,
		versions: /* @__PURE__ */ new Map(),
		tasks: /* @__PURE__ */ new Set()
	};
	workflows.set(sid, workflow);
	return workflow;
}
/** Returns the current version of a workflow: a new one if its configuration or its reservation timeout changed. */
function updateVersion(world, workflow, record) {
	const { current } = workflow;
	if (current !== void 0 && isRoutedBy(current, record)) return current;
	const { configuration, taskReservationTimeout } = record;
	const number = (current?.record.version ?? 0) + 1;
	const next = addVersion(world, workflow, {
		workflowSid: record.sid,
		version: number,
		configuration,
		taskReservationTimeout
	});
	world.changes.version(next.record);
	if (current?.uses === 0) removeVersion(world, current);
	return next;
}
function isRoutedBy({ record }, { configuration, taskReservationTimeout }) {
	return record.configuration === configuration && record.taskReservationTimeout === taskReservationTimeout;
}
/** Adds the current version. It is compiled for its first task: most workflows are created long before one arrives. */
function addVersion(world, workflow, record) {
	let compiled;
	const version = {
		record,
		workflow,
		uses: 0,
		get compiled() {
			compiled ??= compileWorkflow(record.configuration, world.expressions, world.options);
			return compiled;
		}
	};
	workflow.versions.set(record.version, version);
	workflow.current = version;
	return version;
}
/** Routes a task by a version from now on. */
function useVersion(world, task, version) {
	if (task.version === version) return;
	dropVersion(world, task);
	const record = task.record;
	task.version = version;
	record.workflowVersion = version.record.version;
	version.uses += 1;
}
/** An older version is kept as long as tasks are routed by it. */
function dropVersion(world, task) {
	const { version } = task;
	if (version === void 0) return;
	task.version = void 0;
	version.uses -= 1;
	if (version.uses === 0 && version !== version.workflow.current) removeVersion(world, version);
}
function removeVersion(world, { workflow, record }) {
	workflow.versions.delete(record.version);
	world.changes.removeVersion(record);
}
// routing/state/apply-transition.ts
/**
* Makes a transition of the table: state, counters and timer. Its event is emitted by {@link reportTransition}, because other
* events may come first.
*
* @param edit changes further properties, before the timer is set
*/
function applyTransition(world, task, happening, edit) {
	const { to, counts, startsClock } = transitions[happening];
	const record = task.record;
	const { time } = world.clock;
	checkTransition(task, happening);
	require_language.invariant(to !== "removed", "a task is removed by a happening of its own");
	stopWaiting(world, task);
	edit?.(record);
	if (to !== "same") record.status = to;
	record.moves += Number(counts.includes("moves"));
	record.version += Number(counts.includes("version"));
	if (startsClock) record.since = time;
	record.dateUpdated = time;
	if (!isRouted(record)) leaveRouting(world, task);
	if (isOver(record)) leaveQueues(world, task);
	world.changes.task(record);
	setTaskDue(world, task);
}
/** Checks that a happening is possible in the state of a task. */
function checkTransition({ record }, happening) {
	require_language.invariant(transitions[happening].from.includes(record.status), "a task makes only the transitions of the table");
}
/** Emits the event of a transition, if it has one. */
function reportTransition(world, task, happening, details) {
	const { event } = transitions[happening];
	if (event !== null) emitTask(world, event, task, details);
}
/** Ends the routing of a task: a worker has it, or it is over. */
function leaveRouting(world, task) {
	stopWaiting(world, task);
	world.agenda.tasks.delete(task);
	task.target = void 0;
	task.attributes = void 0;
	dropVersion(world, task);
}
/** Removes a task from the lists of its queue and workflow. */
function leaveQueues(world, task) {
	const { workflowSid } = task.record;
	task.queue?.tasks.delete(task);
	if (workflowSid !== null) world.workflows.get(workflowSid)?.tasks.delete(task);
}
// routing/state/next-target.ts
/**
* Returns the target in which a task begins: the first one of the first filter that matches (R-1), or the default filter (R-2).
*/
function findFirstTarget(world, task, version) {
	return findMatch(world, task, version, 0) ?? version.compiled.defaultTarget;
}
/** Returns the target after the one a task is in, in the same filter. */
function findNextTarget({ target, version }) {
	return target && version?.compiled.filters[target.filterIndex]?.targets[target.targetIndex + 1];
}
/** Returns the first target of the next filter that matches. The default filter has no next one. */
function findLaterFilter(world, task) {
	const { target, version } = task;
	if (target === void 0 || version === void 0 || isDefault(target)) return void 0;
	return findMatch(world, task, version, target.filterIndex + 1);
}
/** Returns the default filter's target, unless a task is in it. */
function findDefaultTarget({ target, version }) {
	return target !== void 0 && isDefault(target) ? void 0 : version?.compiled.defaultTarget;
}
function isDefault({ filterIndex }) {
	return filterIndex === -1;
}
function findMatch(world, task, version, from) {
	const { filters } = version.compiled;
	const scope = {
		task: getTaskAttributes(task),
		taskrouter: getTimeVariables(world.clock)
	};
	for (let at = from; at < filters.length; at += 1) {
		const filter = filters[at];
		if (filter?.matches(scope) === true) return filter.targets[0];
	}
}
// routing/state/task.ts
/** R-63 */
const WORKFLOW_TIMEOUT = "Task canceled on Workflow timeout";
/** R-65 */
const WORKFLOW_SKIPPED = "Task canceled on Workflow skip";
/** R-64 */
const NEVER_ASSIGNED = "Task TTL Exceeded or Max assignment count exceeded";
function createTaskEntry(record) {
	return {
		kind: "task",
		record,
		due: NEVER$1,
		attributes: void 0,
		queue: void 0,
		version: void 0,
		target: void 0,
		bucket: void 0,
		reservations: []
	};
}
/** Starts a task in its first target. The order of events is that of R-68. */
function startInWorkflow(world, task, version, target) {
	add(world, task);
	useVersion(world, task, version);
	version.workflow.tasks.add(task);
	emitTask(world, "workflow.entered", task);
	placeInTarget(task, target, startOfDeadlines(task));
	setTaskDue(world, task);
	setQueue(world, task, getQueue(world, target.queueSid));
	emitTask(world, "task-queue.entered", task);
	emitTask(world, "task.created", task);
	reportTarget(world, task, target);
	seekWorkers(world, task, "enter");
}
/** Starts a task that no workflow routes: for a queue, or for a worker. R-43 */
function startUnrouted(world, task, queueSid) {
	add(world, task);
	if (queueSid !== void 0) changeQueue(world, task, getQueue(world, queueSid));
	emitTask(world, "task.created", task);
	seekWorkers(world, task, "offer");
}
function add(world, task) {
	world.last.task += 1;
	world.tasks.set(task.record.sid, task);
	world.changes.task(task.record);
	setTaskDue(world, task);
}
/**
* Moves a task into a target: into its queue, and to its priority if it has one. Otherwise the task keeps its priority (R-3).
*
* @param entered the time from which the filter's deadlines count
*/
function moveTo(world, task, target, entered, change) {
	const { queueSid: previousQueueSid, priority: previousPriority } = task.record;
	applyTransition(world, task, "enters a target", () => placeInTarget(task, target, entered));
	changeQueue(world, task, getQueue(world, target.queueSid));
	reportTarget(world, task, target, {
		change,
		previousQueueSid,
		previousPriority
	});
	seekWorkers(world, task, "enter");
}
function placeInTarget(task, target, entered) {
	const record = task.record;
	const deadline = deadlineOf(target, entered);
	const { filterIndex: filter, targetIndex } = target;
	task.target = target;
	record.position = deadline === void 0 ? {
		filter,
		target: targetIndex,
		entered
	} : {
		filter,
		target: targetIndex,
		entered,
		deadline
	};
	if (target.priority !== void 0) record.priority = target.priority;
}
function reportTarget(world, task, target, before = {}) {
	const { filterIndex, targetIndex, filterName, filterExpression, expression } = target;
	reportTransition(world, task, "enters a target", {
		filter: filterIndex,
		target: targetIndex,
		...filterName === void 0 ? {} : { filterName },
		...filterExpression === void 0 ? {} : { filterExpression },
		...expression === void 0 ? {} : { targetExpression: expression.text },
		...before,
		...toKnownWorkerDetails(world, task)
	});
}
/** Moves a task to another queue, and reports it. */
function changeQueue(world, task, queue) {
	if (task.queue === queue) return;
	if (task.queue !== void 0) emitTask(world, "task-queue.moved", task);
	setQueue(world, task, queue);
	emitTask(world, "task-queue.entered", task);
}
function setQueue(world, task, queue) {
	const record = task.record;
	task.queue?.tasks.delete(task);
	task.queue = queue;
	queue.tasks.add(task);
	record.queueSid = queue.sid;
	record.queueEntered = world.clock.time;
}
/** Has a pending task wait for workers, and leave its target at once if the target's deadline has passed already. */
function seekWorkers(world, task, reason) {
	startWaiting(world, task);
	addToAgenda(world.agenda, task, reason);
	if ((task.record.position?.deadline ?? NEVER$1) <= world.clock.time) leaveByTimeout(world, task);
}
/**
* The deadline of a task's target has passed: the task enters the next target or, after the last one, the next filter that
* matches (R-7). Otherwise it is canceled: the default filter is not for tasks that timed out (R-8).
*/
function leaveByTimeout(world, task) {
	emitTask(world, "task-queue.timeout", task);
	const next = findNextTarget(task);
	if (next !== void 0) {
		moveTo(world, task, next, enteredOf(task), "timeout");
		return;
	}
	const later = world.options.lastTargetTimeout === "fallThrough" ? findLaterFilter(world, task) : void 0;
	if (later !== void 0) {
		moveTo(world, task, later, startOfLaterFilter(world, task), "timeout");
		return;
	}
	emitTask(world, "workflow.timeout", task);
	cancel(world, task, { reason: WORKFLOW_TIMEOUT });
}
/**
* A task skips its target: it enters the next target or, after the last one, the next filter that matches; the default filter
* comes last (R-9).
*/
function leaveBySkip(world, task) {
	const next = findNextTarget(task);
	if (next !== void 0) {
		const leftOut = world.options.skippedTimeout === "isLeftOut" ? task.target?.timeout ?? 0 : 0;
		moveTo(world, task, next, enteredOf(task) - leftOut, "skip");
		return;
	}
	const later = findLaterFilter(world, task) ?? findDefaultTarget(task);
	if (later === void 0) skipOut(world, task);
	else moveTo(world, task, later, startOfLaterFilter(world, task), "skip");
}
/** Evaluates the workflow again from the first filter. The task keeps its age (R-83). */
function routeAgain(world, task, version, change) {
	useVersion(world, task, version);
	const target = findFirstTarget(world, task, version);
	if (target === void 0) skipOut(world, task);
	else moveTo(world, task, target, startOfDeadlines(task), change);
}
/** Moves a task whose reservation failed to the next target; false if there is none. */
function moveOn(world, task) {
	const next = findNextTarget(task);
	if (next !== void 0) moveTo(world, task, next, enteredOf(task), "reservation-failed");
	return next !== void 0;
}
function skipOut(world, task) {
	emitTask(world, "workflow.skipped", task);
	cancel(world, task, { reason: WORKFLOW_SKIPPED });
}
/** Cancels a task whose time to live has ended (R-61), or that was offered too often (R-62). */
function cancelUnassigned(world, task) {
	cancel(world, task, { reason: NEVER_ASSIGNED });
}
/** When the task entered the filter whose target it is in. */
function enteredOf({ record: { position } }) {
	require_language.invariant(position !== void 0, "a task in a target has a position");
	return position.entered;
}
/** Offers a task to workers. It waits for more of them while its queue allows. */
function offerTo(world, task, workers) {
	if (task.record.status === "pending") applyTransition(world, task, "is offered");
	for (const worker of workers) reserve(world, task, worker);
	if (isFullyOffered(world, task)) stopWaiting(world, task);
	else startWaiting(world, task);
}
/** All reservations of a task ended, and no worker accepted it. */
function release(world, task) {
	applyTransition(world, task, "is not accepted");
}
/** Gives a task to the worker of a reservation; the other reservations are rescinded (R-53). */
function assign(world, task, reservation) {
	applyTransition(world, task, "is accepted");
	acceptReservation(world, reservation);
	for (const other of task.reservations.filter(isPending)) withdrawReservation(world, other, "rescinded");
}
/** A worker gave back a task after accepting it. An option (R-78): it goes through its workflow again, if that still exists. */
function giveBack(world, task) {
	applyTransition(world, task, "is given back", (record) => delete record.position);
	const current = world.workflows.get(task.record.workflowSid ?? "")?.current;
	if (current === void 0) seekWorkers(world, task, "offer");
	else routeAgain(world, task, current, "reservation-failed");
}
/** The worker has finished, except for the work after a call. A reason is replaced on completion. */
function wrapUp(world, reservation, ending = {}) {
	const { task } = reservation;
	applyTransition(world, task, "wraps up", (record) => applyEnding(record, ending));
	reportTransition(world, task, "wraps up");
	wrapReservation(world, reservation);
}
/** Completes the task of a worker. The order of events is that of R-68. */
function complete(world, task, ending = {}) {
	applyTransition(world, task, "is completed", (record) => applyEnding(record, ending));
	reportTransition(world, task, "is completed");
	for (const held of task.reservations.filter(isOpen)) endReservation(world, held, "completed");
	reportTransition(world, task, "is updated");
}
/** Cancels a task and its pending reservations. */
function cancel(world, task, ending) {
	applyTransition(world, task, "is canceled", (record) => {
		applyEnding(record, ending);
		delete record.position;
	});
	reportTransition(world, task, "is canceled");
	for (const reservation of task.reservations.filter(isOpen)) withdrawReservation(world, reservation, "canceled");
}
/** Its event has the new attributes already. */
function applyEnding(record, { reason, attributes }) {
	record.reason = reason ?? record.reason;
	record.attributes = attributes ?? record.attributes;
}
/** Changes properties of a task. A task that waits is offered again, in its new place. */
function update(world, task, changes) {
	const wasWaiting = task.bucket !== void 0;
	applyTransition(world, task, "is updated", (record) => Object.assign(record, changes));
	if (changes.attributes !== void 0) task.attributes = void 0;
	reportTransition(world, task, "is updated");
	const { version, record } = task;
	const isReEvaluated = changes.attributes !== void 0 && world.options.updatedAttributes === "reEvaluate";
	if (record.status !== "pending") {
		if (wasWaiting) startWaiting(world, task);
	} else if (isReEvaluated && version !== void 0) routeAgain(world, task, version, "attributes-updated");
	else seekWorkers(world, task, "offer");
}
/** Removes a task and its reservations. */
function remove(world, task, happening) {
	checkTransition(task, happening);
	reportTransition(world, task, happening);
	leaveRouting(world, task);
	leaveQueues(world, task);
	for (const reservation of task.reservations) removeReservation(world, reservation);
	setDue(world.clock, task, NEVER$1);
	world.tasks.delete(task.record.sid);
	world.changes.remove("task", task.record);
}
// routing/matching/choose-workers.ts
/**
* Returns the workers to whom a task is offered now: at most as many as its queue reserves at once (R-53). The longest idle
* one comes first, unless the target orders them (R-50).
*/
function chooseWorkers(world, task) {
	const { routingTarget } = task.record;
	if (isWorkerSid(routingTarget)) return chooseBound(world, task, routingTarget);
	const { queue, target } = task;
	if (queue?.record === void 0) return [];
	const offered = task.reservations.filter(isPending).map(({ worker }) => worker);
	const count = queue.record.maxReservedWorkers - offered.length;
	const candidates = listCandidates(world, task, queue);
	const passes = (worker) => !offered.includes(worker) && passesExpression(world, target?.expression, task, worker);
	if (target?.orderBy === void 0) return takeFirst(candidates, passes, count);
	const rows = [...candidates].filter(passes).map((entry) => ({
		entry,
		worker: getWorkerScope(world, entry)
	}));
	return target.orderBy(rows).slice(0, count).map(({ entry }) => entry);
}
/** A task for one worker ignores that worker's capacity and availability, unless the task says otherwise (R-43). */
function chooseBound(world, { record, reservations }, workerSid) {
	const worker = world.workers.bySid.get(workerSid);
	if (worker === void 0 || reservations.some(isPending)) return [];
	return record.ignoreCapacity || canTake(world, worker, record.channelSid) ? [worker] : [];
}
/** Lists the free workers of a queue, the longest idle first; only the known worker, if the target has one. */
function listCandidates(world, task, queue) {
	const { channelSid, ignoreCapacity } = task.record;
	if (task.target?.knownWorker !== void 0) return listKnown(world, task, queue);
	if (ignoreCapacity) return [...queue.workers].sort(createIdleOrder(world, channelSid));
	return getFree(world, queue, channelSid);
}
/** The known worker must belong to the target's queue (R-30), and be free (R-33). */
function listKnown(world, task, queue) {
	const worker = findKnownWorker(world, task);
	if (worker === void 0 || !queue.workers.has(worker)) return [];
	return task.record.ignoreCapacity || worker.free.has(task.record.channelSid) ? [worker] : [];
}
function takeFirst(items, passes, count) {
	const taken = [];
	for (const item of items) {
		if (taken.length >= count) break;
		if (passes(item)) taken.push(item);
	}
	return taken;
}
// routing/matching/settle.ts
/**
* Brings tasks and workers together until nothing more can happen at this moment. Workers on the agenda come first, and are
* offered the best tasks that wait for them. Then the tasks on the agenda are offered to free workers; if there are none, a
* task that just entered its target may skip it.
*
* It ends, because each round takes an item off the agenda, and only a reservation or a step through a workflow adds one.
*/
function settle(world) {
	const { workers, tasks } = world.agenda;
	for (;;) {
		const worker = findBest(workers, compareIdle);
		if (worker !== void 0) {
			workers.delete(worker);
			serveWorker(world, worker);
			continue;
		}
		const task = findBest(tasks.keys(), (a, b) => compareAcrossQueues(world, a, b));
		if (task === void 0) return;
		serveTask(world, task);
	}
}
function findBest(items, compare) {
	let best;
	for (const item of items) if (best === void 0 || compare(item, best) < 0) best = item;
	return best;
}
function serveTask(world, task) {
	const { tasks } = world.agenda;
	const reason = tasks.get(task);
	tasks.delete(task);
	if (task.record.status !== "pending" || offer(world, task)) return;
	if (reason === "enter" && isSkipped(task)) leaveBySkip(world, task);
}
function isSkipped(task) {
	const { target, queue } = task;
	if (target?.skipIf === void 0 || queue === void 0) return false;
	return target.skipIf({
		workers: queue.counts,
		task: getTaskAttributes(task)
	});
}
/** Offers a task to free workers; false if there are none. */
function offer(world, task) {
	const workers = chooseWorkers(world, task);
	if (workers.length > 0) offerTo(world, task, workers);
	return workers.length > 0;
}
/** Offers the best waiting tasks, as long as the worker can take one. A better worker for a task gets it instead. */
function serveWorker(world, worker) {
	for (let best = findTask$1(world, worker); best !== void 0 && offer(world, best);) best = findTask$1(world, worker);
}
function findTask$1(world, worker) {
	let best = findBound(world, worker);
	if (world.queues.waiting === 0) return best;
	const consider = (bucket) => {
		best = better(world, best, findIn(world, bucket, worker));
	};
	for (const queue of worker.queues) {
		if (queue.waiting === 0 || queue.record === void 0) continue;
		visitBuckets(queue, worker, consider);
	}
	return best;
}
function findBound(world, worker) {
	return worker.bound.tasks.find(({ record, reservations }) => !reservations.some(isPending) && (record.ignoreCapacity || canTake(world, worker, record.channelSid)));
}
/** Returns the first task of a bucket that a worker may be offered. The expression gives one result for the whole bucket. */
function findIn(world, { tasks, test }, worker) {
	const { first } = tasks;
	if (first === void 0 || !passesExpression(world, test, first, worker)) return void 0;
	if (world.options.lateReservations === "none") return first;
	return tasks.find(({ reservations }) => !reservations.some((each) => each.worker === worker && worker.open.has(each)));
}
function better(world, a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return compareAcrossQueues(world, b, a) < 0 ? b : a;
}
// routing/matching/return-task.ts
/**
* Continues a task after one of its reservations ended unaccepted. Once the last one has ended, the task is pending again
* (R-71): before the deadline of its target it seeks other workers there; after the deadline it moves on.
*/
function returnTask(world, task) {
	if (task.reservations.some(isPending)) {
		if (!isFullyOffered(world, task)) startWaiting(world, task);
		return;
	}
	release(world, task);
	const { options } = world;
	if (task.record.moves >= options.maxMoves) {
		cancelUnassigned(world, task);
		return;
	}
	const { version, target } = task;
	const current = version?.workflow.current;
	if (options.configurationOfOldTasks === "new" && current !== void 0 && current !== version) {
		routeAgain(world, task, current, "reservation-failed");
		return;
	}
	if (options.failedReservation === "advance" && target?.timeout !== void 0 && moveOn(world, task)) return;
	seekWorkers(world, task, "enter");
}
// routing/commands/reservation-commands.ts
var reservation_commands_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	accept: () => accept,
	cancelReservation: () => cancelReservation,
	completeReservation: () => completeReservation,
	giveBackReservation: () => giveBackReservation,
	hold: () => hold,
	reject: () => reject,
	timeOut: () => timeOut,
	wrap: () => wrap
});
function accept(world, entry) {
	checkPending(entry);
	assign(world, entry.task, entry);
}
/** Without an activity the worker stays in its own, and may be offered the same task again (R-73). */
function reject(world, entry, activitySid) {
	if (entry.record.status === "accepted" && world.options.acceptedReservations === "giveBack") {
		giveBackReservation(world, entry, activitySid);
		return;
	}
	checkPending(entry);
	letGo(world, entry, activitySid);
	returnTask(world, entry.task);
}
/** Ends an accepted reservation as rejected: its task goes through its workflow again (R-78). */
function giveBackReservation(world, entry, activitySid) {
	checkAccepted(entry);
	letGo(world, entry, activitySid);
	giveBack(world, entry.task);
}
function letGo(world, entry, activitySid) {
	endReservation(world, entry, "rejected");
	if (activitySid === void 0) returnWorker(world, entry);
	else setActivity(world, entry.worker, activitySid);
}
/** Ends a reservation that was not answered in time. The worker goes to the timeout activity (R-72). */
function timeOut(world, entry) {
	const { timeoutActivitySid } = world.settings;
	endReservation(world, entry, "timeout");
	if (world.activities.has(timeoutActivitySid)) setActivity(world, entry.worker, timeoutActivitySid);
	returnTask(world, entry.task);
}
function cancelReservation(world, entry) {
	checkPending(entry);
	withdrawReservation(world, entry, "canceled");
	returnTask(world, entry.task);
}
function hold(world, entry) {
	checkPending(entry);
	holdReservation(world, entry);
}
function wrap(world, entry) {
	checkAccepted(entry);
	wrapUp(world, entry);
}
function completeReservation(world, { record, task }) {
	if (record.status !== "accepted" && record.status !== "wrapping") throw new Refusal("reservation-not-accepted", `reservation ${record.sid} is ${record.status}, neither accepted nor wrapping`);
	complete(world, task);
}
function checkAccepted({ record: { sid, status } }) {
	if (status !== "accepted") throw new Refusal("reservation-not-accepted", `reservation ${sid} is ${status}, not accepted`);
}
function checkPending(entry) {
	if (isPending(entry)) return;
	const { sid, status } = entry.record;
	throw new Refusal(status === "rescinded" ? "reservation-rescinded" : "reservation-not-pending", `reservation ${sid} is ${status}, not pending`);
}
// routing/commands/advance.ts
/** Returns when the next timer fires; undefined if none is set. */
function nextDue(world) {
	const due = Math.min(world.clock.timers.first?.due ?? NEVER$1, nextTick(world.clock));
	return due === NEVER$1 ? void 0 : due;
}
/** Fires every timer up to the present, each at its own time. */
function advance$1(world) {
	const { clock } = world;
	const now = Math.max(clock.time, world.context.now());
	for (let due = nextDue(world); due !== void 0 && due <= now; due = nextDue(world)) {
		clock.time = Math.max(clock.time, due);
		if (nextTick(world.clock) <= clock.time) tick(world);
		else fire(world);
		settle(world);
	}
	clock.time = now;
}
/** Offers the tasks whose target's expression depends on the time. */
function tick({ clock, agenda }) {
	clock.lastTick = clock.time;
	for (const task of clock.timedTasks) addToAgenda(agenda, task, "offer");
}
function fire(world) {
	const entry = world.clock.timers.first;
	require_language.invariant(entry !== void 0, "a time that is due belongs to a timer or a minute");
	if (entry.kind === "reservation") timeOut(world, entry);
	else fireTask(world, entry);
}
function fireTask(world, task) {
	const { record } = task;
	if (isOver(record)) remove(world, task, "is over for a while");
	else if (!isRouted(record)) remove(world, task, "is assigned for a day");
	else if (endOfLife(record) <= world.clock.time) cancelUnassigned(world, task);
	else leaveByTimeout(world, task);
}
// routing/commands/setup-commands.ts
function configure(world, settings) {
	const isSwitched = settings.multiTaskEnabled !== world.settings.multiTaskEnabled;
	world.settings = settings;
	if (!isSwitched) return;
	for (const worker of world.workers.bySid.values()) {
		updateAllFree(world, worker);
		world.agenda.workers.add(worker);
	}
}
function putActivity(world, activity) {
	const workers = [...world.workers.bySid.values()].filter(({ record }) => record.activitySid === activity.sid);
	for (const worker of workers) countWorker(world, worker, -1);
	world.activities.set(activity.sid, activity);
	for (const queue of world.queues.bySid.values()) queue.counts[activity.sid] ??= 0;
	for (const worker of workers) {
		countWorker(world, worker, 1);
		worker.scope = void 0;
		updateMembership(world, worker, world.queues.onActivity);
		updateAllFree(world, worker);
		world.agenda.workers.add(worker);
	}
}
function removeActivity(world, sid) {
	if ((world.workers.countByActivity.get(sid) ?? 0) > 0) throw new Refusal("activity-busy", `workers are in activity ${sid}`);
	world.activities.delete(sid);
	for (const queue of world.queues.bySid.values()) delete queue.counts[sid];
}
function putTaskChannel(world, channel) {
	const before = world.channels.get(channel.sid);
	world.channels.set(channel.sid, channel);
	if (before !== void 0 && before.channelOptimizedRouting !== channel.channelOptimizedRouting) forgetFree(world, channel.sid);
	for (const worker of world.workers.bySid.values()) {
		addChannel$1(world, worker, channel.sid);
		worker.scope = void 0;
		updateMembership(world, worker, world.queues.onChannels);
		updateFree(world, worker, channel.sid);
		world.agenda.workers.add(worker);
	}
}
function removeTaskChannel(world, sid) {
	world.channels.delete(sid);
	for (const worker of world.workers.bySid.values()) removeChannel(world, worker, sid);
}
function putTaskQueue(world, record) {
	const queue = getQueue(world, record.sid);
	const before = queue.record;
	queue.record = record;
	if (queue.order !== record.taskOrder) reorderLines(world, queue, record.taskOrder);
	if (before?.targetWorkers !== record.targetWorkers) findWorkers(world, queue, record);
	const isRefilled = world.options.lateReservations === "fill" && before?.maxReservedWorkers !== record.maxReservedWorkers;
	if (isRefilled) refill(world, queue);
	if (before === void 0 || isRefilled) for (const worker of queue.workers) world.agenda.workers.add(worker);
}
/** Another number of workers may be offered a task at once: reserved tasks wait for more, or no longer. */
function refill(world, queue) {
	for (const task of queue.tasks) {
		if (task.record.status !== "reserved") continue;
		if (isFullyOffered(world, task)) stopWaiting(world, task);
		else startWaiting(world, task);
	}
}
/** Decides which workers belong to a queue (R-85). Workers that join it look for tasks there (R-5); reservations stay (O-40). */
function findWorkers(world, queue, { targetWorkers }) {
	const { queues } = world;
	const test = world.expressions.read(targetWorkers, "queue");
	queue.test = test;
	setMember(queues.onActivity, queue, test.asksActivity);
	setMember(queues.onChannels, queue, test.asksChannels);
	for (const worker of world.workers.bySid.values()) {
		const belonged = queue.workers.has(worker);
		updateMembership(world, worker, [queue]);
		if (!belonged && queue.workers.has(worker)) world.agenda.workers.add(worker);
	}
}
function setMember(set, item, isMember) {
	if (isMember) set.add(item);
	else set.delete(item);
}
/** Also refused while tasks are routed by an older configuration that names the queue (O-37). */
function removeTaskQueue(world, sid) {
	const { queues, workflows } = world;
	const queue = queues.bySid.get(sid);
	if (queue?.record === void 0) return;
	const versions = [...workflows.values()].flatMap((workflow) => [...workflow.versions.values()]);
	if (queue.tasks.size > 0 || versions.some(({ uses, compiled }) => uses > 0 && compiled.queueSids.has(sid))) throw new Refusal("queue-busy", `tasks may still be processed in queue ${sid}`);
	for (const worker of queue.workers) worker.queues.delete(queue);
	queues.onActivity.delete(queue);
	queues.onChannels.delete(queue);
	queues.bySid.delete(sid);
}
function putWorkflow(world, record, isReEvaluated) {
	const workflow = getWorkflow(world, record.sid);
	workflow.record = record;
	const current = updateVersion(world, workflow, record);
	if (!isReEvaluated) return;
	const pending = [...workflow.tasks].filter(({ record }) => record.status === "pending");
	for (const task of pending) routeAgain(world, task, current, "workflow-updated");
}
function removeWorkflow(world, sid) {
	const workflow = world.workflows.get(sid);
	if (workflow === void 0) return;
	if ([...workflow.tasks].some(({ record }) => isRouted(record))) throw new Refusal("workflow-busy", `workflow ${sid} has pending or reserved tasks`);
	for (const version of workflow.versions.values()) removeVersion(world, version);
	world.workflows.delete(sid);
}
// routing/commands/restore.ts
/** Builds the state of an earlier router: no event is emitted, nothing is offered, and no time passes. */
function restore$1(world, stored) {
	world.settings = stored.settings;
	for (const activity of stored.activities) putActivity(world, activity);
	for (const channel of stored.taskChannels) putTaskChannel(world, channel);
	for (const queue of stored.taskQueues) putTaskQueue(world, queue);
	for (const version of [...stored.versions].sort((a, b) => a.version - b.version)) addVersion(world, getWorkflow(world, version.workflowSid), version);
	restoreWorkers(world, inOrder$1(stored.workers));
	for (const task of inOrder$1(stored.tasks)) restoreTask(world, task);
	for (const reservation of inOrder$1(stored.reservations)) restoreReservation(world, reservation);
	for (const task of world.tasks.values()) if (isWaiting(world, task)) startWaiting(world, task);
	for (const worker of world.workers.bySid.values()) updateAllFree(world, worker);
	for (const workflow of stored.workflows) putWorkflow(world, workflow, false);
}
function inOrder$1(records) {
	return [...records].sort((a, b) => a.order - b.order);
}
function restoreWorkers(world, workers) {
	const { last } = world;
	for (const { order, idleOrder, channels } of workers) {
		const onChannels = Object.values(channels).map((channel) => channel.idleOrder);
		last.worker = Math.max(last.worker, order);
		last.idle = Math.max(last.idle, idleOrder, ...onChannels);
	}
	for (const worker of workers) addWorker$1(world, worker);
}
function restoreTask(world, record) {
	world.last.task = Math.max(world.last.task, record.order);
	const task = createTaskEntry(record);
	world.tasks.set(record.sid, task);
	if (!isOver(record)) restorePlace(world, task);
	setTaskDue(world, task);
}
/** A pending task waits, and a reserved one that may still be offered to more workers. */
function isWaiting(world, task) {
	const { status } = task.record;
	return status === "pending" || status === "reserved" && !isFullyOffered(world, task);
}
function restorePlace(world, task) {
	const { queueSid, workflowSid, workflowVersion, position } = task.record;
	if (queueSid !== null) {
		task.queue = getQueue(world, queueSid);
		task.queue.tasks.add(task);
	}
	if (workflowSid === null) return;
	const workflow = getWorkflow(world, workflowSid);
	workflow.tasks.add(task);
	const version = workflow.versions.get(workflowVersion);
	if (!isRouted(task.record) || version === void 0) return;
	useVersion(world, task, version);
	if (position === void 0) return;
	const { filters, defaultTarget } = version.compiled;
	task.target = position.filter === -1 ? defaultTarget : filters[position.filter]?.targets[position.target];
}
function restoreReservation(world, record) {
	world.last.reservation = Math.max(world.last.reservation, record.order);
	const task = world.tasks.get(record.taskSid);
	if (task === void 0) return;
	addReservation$1(world, record, task, world.workers.bySid.get(record.workerSid) ?? createDeletedWorker(record));
}
/** Represents a worker who was deleted after the reservation had ended. */
function createDeletedWorker({ workerSid, workerName, dateUpdated }) {
	const dates = {
		dateCreated: dateUpdated,
		dateUpdated,
		dateStatusChanged: dateUpdated,
		idleSince: dateUpdated
	};
	const numbers = {
		idleOrder: 0,
		version: 0,
		order: 0
	};
	return createWorkerEntry({
		sid: workerSid,
		friendlyName: workerName,
		attributes: "{}",
		activitySid: "",
		...dates,
		...numbers,
		channels: {}
	});
}
// routing/commands/task-commands.ts
/** Seconds (L-3). */
const DEFAULT_TIMEOUT = 86400;
/** Creates a task and routes it by its workflow, or past all workflows if its routing target is a worker or a queue. */
function createTask$1(world, task) {
	const { routingTarget = null } = task;
	if (routingTarget !== null && !routingTarget.startsWith("WW")) {
		const entry = createTaskEntry(toRecord(world, task, null));
		startUnrouted(world, entry, routingTarget.startsWith("WQ") ? routingTarget : task.queueSid);
		return entry;
	}
	const workflowSid = routingTarget ?? task.workflowSid;
	require_language.invariant(workflowSid !== null, "a task without a workflow has a worker or a queue as its routing target");
	return createRouted(world, task, workflowSid);
}
function createRouted(world, task, workflowSid) {
	const entry = createTaskEntry(toRecord(world, task, workflowSid));
	const { current } = find(world.workflows, workflowSid);
	require_language.invariant(current !== void 0, "a workflow that was put has a version");
	const target = findFirstTarget(world, entry, current);
	if (target === void 0) throw new Refusal("no-route", `no filter of workflow ${workflowSid} matches the task, and it has no default filter`);
	startInWorkflow(world, entry, current, target);
	return entry;
}
function toRecord(world, task, workflowSid) {
	const { routingTarget = null, attributes = "{}", priority = 0, timeout = DEFAULT_TIMEOUT } = task;
	const { time } = world.clock;
	return {
		sid: world.context.createSid("WT"),
		workflowSid,
		workflowVersion: 0,
		status: "pending",
		attributes,
		priority,
		channelSid: task.channelSid,
		queueSid: null,
		timeout,
		dateCreated: time,
		dateUpdated: time,
		queueEntered: null,
		virtualStart: task.virtualStart ?? time,
		order: world.last.task + 1,
		reason: null,
		routingTarget,
		ignoreCapacity: task.ignoreCapacity ?? isWorkerSid(routingTarget),
		moves: 0,
		version: 0
	};
}
/** Does nothing if no property differs. */
function updateTask$1(world, task, changes) {
	const differing = Object.entries(changes).filter(([name, value]) => value !== void 0 && value !== task.record[name]);
	if (differing.length > 0) update(world, task, Object.fromEntries(differing));
}
function cancelTask(world, task, ending) {
	const { sid, status } = task.record;
	if (status !== "pending" && status !== "reserved") throw new Refusal("not-cancelable", `task ${sid} is ${status}, neither pending nor reserved`);
	cancel(world, task, ending);
}
function wrapTask(world, task, ending) {
	const { sid, status } = task.record;
	const held = findHeld(task);
	if (status !== "assigned" || held === void 0) throw new Refusal("not-assigned", `task ${sid} is ${status}, not assigned`);
	wrapUp(world, held, ending);
}
function completeTask(world, task, ending) {
	const { sid, status } = task.record;
	if (status !== "assigned" && status !== "wrapping") throw new Refusal("not-completable", `task ${sid} is ${status}, neither assigned nor wrapping`);
	complete(world, task, ending);
}
/** Possible while a worker has the task, too (O-112). */
function deleteTask$1(world, task) {
	remove(world, task, "is deleted");
}
// routing/commands/worker-commands.ts
function createWorker$1(world, worker) {
	const { time } = world.clock;
	const { last } = world;
	last.worker += 1;
	last.idle += 1;
	const record = {
		sid: world.context.createSid("WK"),
		friendlyName: worker.friendlyName,
		attributes: worker.attributes ?? "{}",
		activitySid: worker.activitySid ?? world.settings.defaultActivitySid,
		dateCreated: time,
		dateUpdated: time,
		dateStatusChanged: time,
		idleSince: time,
		idleOrder: last.idle,
		version: 0,
		channels: {},
		order: last.worker
	};
	const entry = addWorker$1(world, record);
	world.changes.worker(record);
	world.agenda.workers.add(entry);
	emitWorker(world, "worker.created", entry);
	return entry;
}
function updateWorker$1(world, worker, changes) {
	const { record } = worker;
	const { friendlyName = record.friendlyName, attributes = record.attributes, activitySid } = changes;
	if (friendlyName !== record.friendlyName || attributes !== record.attributes) describeWorker(world, worker, friendlyName, attributes);
	if (activitySid !== void 0) setActivity(world, worker, activitySid);
	if (changes.rejectPendingReservations === true) rejectPending(world, worker);
}
/** Only valid with an unavailable activity (O-83); otherwise pending reservations stay (R-77). */
function rejectPending(world, { record, open }) {
	if (world.activities.get(record.activitySid)?.available === true) return;
	for (const reservation of [...open]) if (isPending(reservation)) reject(world, reservation, record.activitySid);
}
/** Only from an unavailable activity (O-84), and without open reservations (O-85). */
function deleteWorker$1(world, worker) {
	const { sid, activitySid } = worker.record;
	if (world.activities.get(activitySid)?.available === true) throw new Refusal("worker-available", `worker ${sid} is in an available activity`);
	if (worker.open.size > 0) throw new Refusal("worker-busy", `worker ${sid} has open reservations`);
	removeWorker(world, worker);
}
// routing/create-router.ts
/**
* Creates the router of one workspace.
*
* @param stored the workspace with the records of an earlier router. Then call `advance` last: it fires the timers that were
* due in the meantime
* @example
* const router = createRouter({ now: () => clock, createSid, emit: (event) => events.push(event) });
* router.configure({ multiTaskEnabled: true, prioritizeQueueOrder: "FIFO", defaultActivitySid, timeoutActivitySid });
*/
const createRouter = (context, options = {}, stored) => {
	const world = createWorld(context, {
		...defaultRoutingOptions,
		...options
	});
	if (stored !== void 0) restore$1(world, stored);
	const command = createCommand(world);
	return {
		...createSetup(world, command),
		...createWorkerCommands(world, command),
		...createTaskCommands(world, command),
		...createReservationCommands(world, command),
		nextDue: () => nextDue(world),
		advance: () => command(() => {}),
		...createViews(world)
	};
};
function createCommand(world) {
	return (work) => {
		advance$1(world);
		try {
			const result = work();
			settle(world);
			return result;
		} finally {
			world.changes.flush();
		}
	};
}
function createSetup(world, command) {
	return {
		configure: (settings) => command(() => configure(world, settings)),
		putActivity: (activity) => command(() => putActivity(world, activity)),
		removeActivity: (sid) => command(() => removeActivity(world, sid)),
		putTaskChannel: (channel) => command(() => putTaskChannel(world, channel)),
		removeTaskChannel: (sid) => command(() => removeTaskChannel(world, sid)),
		putTaskQueue: (queue) => command(() => putTaskQueue(world, queue)),
		removeTaskQueue: (sid) => command(() => removeTaskQueue(world, sid)),
		putWorkflow: (workflow, reEvaluateTasks = false) => command(() => putWorkflow(world, workflow, reEvaluateTasks)),
		removeWorkflow: (sid) => command(() => removeWorkflow(world, sid))
	};
}
function createWorkerCommands(world, command) {
	return {
		createWorker: (worker) => command(() => createWorker$1(world, worker).record),
		updateWorker: (sid, changes) => command(() => {
			const entry = find(world.workers.bySid, sid);
			updateWorker$1(world, entry, changes);
			return entry.record;
		}),
		deleteWorker: (sid) => command(() => deleteWorker$1(world, find(world.workers.bySid, sid))),
		updateWorkerChannel: (sid, channelSid, changes) => command(() => updateChannel(world, find(world.workers.bySid, sid), channelSid, changes))
	};
}
function createTaskCommands(world, command) {
	const on = (sid, work) => command(() => {
		const entry = find(world.tasks, sid);
		work(entry);
		return entry.record;
	});
	return {
		createTask: (task) => command(() => createTask$1(world, task).record),
		updateTask: (sid, changes) => on(sid, (entry) => updateTask$1(world, entry, changes)),
		cancelTask: (sid, ending = {}) => on(sid, (entry) => cancelTask(world, entry, ending)),
		wrapTask: (sid, ending = {}) => on(sid, (entry) => wrapTask(world, entry, ending)),
		completeTask: (sid, ending = {}) => on(sid, (entry) => completeTask(world, entry, ending)),
		deleteTask: (sid) => command(() => deleteTask$1(world, find(world.tasks, sid)))
	};
}
function createReservationCommands(world, command) {
	const { accept, cancelReservation, completeReservation, giveBackReservation, hold, reject, wrap } = reservation_commands_exports;
	const on = (sid, work) => command(() => {
		const entry = find(world.reservations, sid);
		work(entry);
		return entry.record;
	});
	return {
		acceptReservation: (sid) => on(sid, (entry) => accept(world, entry)),
		rejectReservation: (sid, activitySid) => on(sid, (entry) => reject(world, entry, activitySid)),
		giveBackReservation: (sid) => on(sid, (entry) => giveBackReservation(world, entry)),
		cancelReservation: (sid) => on(sid, (entry) => cancelReservation(world, entry)),
		holdReservation: (sid) => on(sid, (entry) => hold(world, entry)),
		wrapReservation: (sid) => on(sid, (entry) => wrap(world, entry)),
		completeReservation: (sid) => on(sid, (entry) => completeReservation(world, entry))
	};
}
function createViews(world) {
	return {
		workers: viewOf(world.workers.bySid),
		tasks: viewOf(world.tasks),
		reservations: viewOf(world.reservations),
		reservationsOfTask: (sid) => recordsOf(world.tasks.get(sid)?.reservations),
		reservationsOfWorker: (sid) => recordsOf(world.workers.bySid.get(sid)?.reservations),
		workersOfQueue: (sid) => recordsOf(world.queues.bySid.get(sid)?.workers),
		scopeOfWorker: (sid) => getWorkerScope(world, find(world.workers.bySid, sid)),
		queuesOfWorker: (sid) => [...world.workers.bySid.get(sid)?.queues ?? []].map((queue) => queue.sid),
		tasksOfQueue: (sid) => recordsOf(world.queues.bySid.get(sid)?.tasks),
		tasksOfWorkflow: (sid) => recordsOf(world.workflows.get(sid)?.tasks)
	};
}
function recordsOf(entries = []) {
	return Array.from(entries, ({ record }) => record);
}
function viewOf(entries) {
	return {
		get size() {
			return entries.size;
		},
		get: (sid) => entries.get(sid)?.record,
		*[Symbol.iterator]() {
			for (const { record } of entries.values()) yield record;
		}
	};
}
// emulator/assumptions/emulator-assumptions.ts
/**
* The open questions about the REST API. Types, defaults and the choices of the command line follow from this table;
* docs/emulator.md lists it for users.
*/
const emulatorAssumptions = {
	configurationEcho: {
		choices: ["compact", "verbatim"],
		default: "compact",
		question: "Does a workflow's configuration come back without whitespace, or as it was sent?",
		fact: "O-52"
	},
	attributesEcho: {
		choices: [
			"compact",
			"verbatim",
			"reordered"
		],
		default: "compact",
		question: "Do attributes of workers and tasks come back without whitespace, as they were sent, or with their keys in another order?",
		fact: "O-82"
	},
	workflowExpressions: {
		choices: ["refuse", "take"],
		default: "refuse",
		question: "Is a workflow refused if one of its expressions cannot be parsed? If not, the expression matches nothing.",
		fact: "O-51"
	},
	pageSizeAboveLimit: {
		choices: ["refuse", "clamp"],
		default: "refuse",
		question: "Is a `PageSize` above 1,000 refused with code 20007, or does it count as 1,000?",
		fact: "H-56"
	},
	workerNames: {
		choices: ["insensitive", "sensitive"],
		default: "insensitive",
		question: "Are `Ann` and `ann` the same worker name?",
		fact: "O-80"
	},
	createdTasks: {
		choices: ["pending", "asRouted"],
		default: "pending",
		question: "Is a task pending in the answer to its creation, or reserved if it was offered to a worker at once?",
		fact: "O-116"
	},
	statusWithAttributes: {
		choices: [
			"refuse",
			"ignore",
			"apply"
		],
		default: "refuse",
		question: "Are `Attributes` in one request with `wrapping` or `completed` refused together with it, ignored, or applied?",
		fact: "O-108"
	},
	phoneInstructions: {
		choices: ["accept", "asSaid"],
		default: "accept",
		question: "Do `call` and `redirect` accept the reservation, or only if they say `accept: true`?",
		fact: "V-44"
	},
	callSid: {
		choices: ["required", "notNeeded"],
		default: "required",
		question: "Do `dequeue` and `conference` need a call in the task's attributes (40140, 40142)?",
		fact: "V-45"
	},
	redirectedReservations: {
		choices: ["refuse", "giveBack"],
		default: "refuse",
		question: "Is the redirection of an accepted reservation refused (40123), or does it free the task for other workers?",
		fact: "R-86"
	},
	rejectWithoutActivity: {
		choices: ["stay", "refuse"],
		default: "stay",
		question: "Does `reject` without an activity leave the worker as it is, or is it refused (40100)?",
		fact: "V-43"
	},
	waitingTasks: {
		choices: ["pending", "pendingAndReserved"],
		default: "pending",
		question: "Among which tasks do real-time statistics look for the longest waiting one?",
		fact: "S-24"
	},
	reservationEvents: {
		choices: ["reservation", "task"],
		default: "reservation",
		question: "Is the resource of an event about a reservation the reservation, or its task?",
		fact: "V-5"
	},
	channelNames: {
		choices: ["withHyphens", "asDocumented"],
		default: "withHyphens",
		question: "Are hyphens in the unique name of a task channel accepted, or refused like all other signs?",
		fact: "O-71"
	},
	rateLimitWindow: {
		choices: "positive-integer",
		default: 10,
		question: "Over how many seconds are the requests of a rate limit averaged?",
		fact: "H-39"
	},
	publishedRateLimits: {
		choices: ["off", "on"],
		default: "off",
		question: "Are the limits in force whose numbers are published: three lists that evaluate expressions, and bulk statistics?",
		fact: "H-43"
	},
	isStrict: {
		choices: [false, true],
		default: false,
		question: "Are names of queues and workflows above 64 characters refused?",
		fact: "L-7"
	}
};
// emulator/assumptions/all-assumptions.ts
const tables = {
	emulator: emulatorAssumptions,
	routing: routingAssumptions,
	expressions: require_language.expressionAssumptions
};
/** Everything that Twilio leaves open and that can be chosen here. */
const allAssumptions = Object.entries(tables).flatMap(([area, table]) => Object.entries(table).map(([name, assumption]) => ({
	...assumption,
	name,
	area
})));
// emulator/assumptions/dropped-assumptions.ts
/** Assumptions of earlier releases that can no longer be chosen, with the behavior that is fixed now and its fact. */
const droppedAssumptions = {
	eventOrder: "events are listed oldest first (V-13)",
	minutesWithDates: "Minutes together with a date is refused (S-3)",
	activityDurations: "the parts of all stays that are in the window count (S-50)",
	splitNotAsked: "split_by_wait_time is an empty object unless it is asked for (S-48)",
	virtualStartMovesDeadlines: "a virtual start time does not move deadlines (R-14)",
	pendingTakesCapacity: "pending reservations take capacity (R-41)",
	missingExpression: "a filter without an expression takes every task (C-15)",
	emptyTargetWorkers: "a queue with an empty expression has no workers (R-42)",
	timeWindows: "expressions that depend on the time are evaluated each minute (R-46)",
	channelOptimizedRouting: "on an optimized channel idle time is that on the channel (R-52)",
	rescindedWorkers: "a single-tasking worker who is not needed returns to the activity before (R-76)",
	deletionOfAssigned: "a task can be deleted while a worker has it (O-112)",
	escapes: "a backslash in a string is a character (E-10)",
	taskInSkip: "skip_if does not see the task (E-49)",
	taskBuiltIns: "a task has no built-in names (E-47)",
	nameClash: "built-in names win over attributes (E-44)",
	orderWithoutDirection: "order_by without a direction is ascending (E-72)"
};
// emulator/assumptions/read-assumptions.ts
/**
* Reads choices for what Twilio leaves open, each `NAME=VALUE`, as options of the emulator.
*
* @throws Error that lists the names, or the values, that are possible
* @example readAssumptions(["workerNames=sensitive", "failedReservation=advance"])
*/
function readAssumptions(texts) {
	const chosen = texts.map(readAssumption);
	const of = (area) => Object.fromEntries(chosen.filter((each) => each.area === area).map(({ name, value }) => [name, value]));
	const expressions = of("expressions");
	const routing = {
		...of("routing"),
		...isEmpty(expressions) ? {} : { expressions }
	};
	return {
		...of("emulator"),
		...isEmpty(routing) ? {} : { routing }
	};
}
/** @deprecated renamed: use {@link readAssumptions} */
function readRules(texts) {
	return readAssumptions(texts);
}
const isEmpty = (object) => Object.keys(object).length === 0;
function readAssumption(text) {
	const at = Math.max(0, text.indexOf("="));
	const assumption = findAssumption(text.slice(0, at), text);
	return {
		name: assumption.name,
		area: assumption.area,
		value: readChoice(assumption, text.slice(at + 1))
	};
}
function findAssumption(name, text) {
	const found = allAssumptions.find((assumption) => assumption.name === name);
	if (found !== void 0) return found;
	checkNotDropped(name);
	const names = allAssumptions.map((assumption) => assumption.name).sort();
	const hint = require_language.didYouMean(name, names) || ":";
	throw new Error(`assumption '${text}' is unknown${hint} it is NAME=VALUE, with one of ${names.join(", ")}`);
}
function readChoice({ name, choices }, text) {
	if (choices === "positive-integer") {
		if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
		throw new Error(`assumption '${name}' must be a whole number from 1 up, but is '${text}'`);
	}
	const value = choices.find((choice) => String(choice) === text);
	if (value !== void 0) return value;
	const texts = choices.map(String);
	throw new Error(`assumption '${name}' may be ${texts.join(" or ")}, but is '${text}'${require_language.didYouMean(text, texts)}`);
}
/** @throws Error that says what is fixed now if the name is that of a dropped assumption */
function checkNotDropped(name) {
	const fixed = Object.hasOwn(droppedAssumptions, name) ? droppedAssumptions[name] : void 0;
	if (fixed !== void 0) throw new Error(`assumption '${name}' was dropped: ${fixed}`);
}
// emulator/callbacks/account-tokens.ts
/** Signs the callbacks of accounts whose token is not known. */
const DEFAULT_AUTH_TOKEN = "emulator_auth_token";
/** @param accounts each `SID:TOKEN`; the secret of an API key signs nothing (V-35) */
function createTokenOf(accounts) {
	const tokens = new Map(accounts.filter((account) => account.startsWith("AC")).map((account) => [`AC${account.slice(2, 34).toLowerCase()}`, account.slice(35)]));
	return (accountSid) => tokens.get(accountSid) ?? "emulator_auth_token";
}
// emulator/values/sids.ts
/** Two letters and 32 hex digits; both cases are accepted, lower case is issued (H-11). */
function isSid(text, prefix) {
	return text.length === 34 && text.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(text.slice(2));
}
/** Returns a SID with lower-case digits, as TaskRouter issues it; other text is returned unchanged. */
function toLowerSid(text) {
	return text.length === 34 && /^[A-Z]{2}[0-9a-f]*[A-F]/.test(text) && /^..[0-9a-fA-F]{32}$/.test(text) ? text.slice(0, 2) + text.slice(2).toLowerCase() : text;
}
/**
* The number of SIDs remembered: a working source of 128 random bits does not repeat itself, a broken one does so soon.
*/
const REMEMBERED$1 = 1e3;
/**
* Creates unique SIDs.
*
* @param random returns numbers from 0 to less than 1
* @throws Error if the random source repeats itself endlessly
*/
function createSidSource(random) {
	const bytes = Buffer.alloc(16);
	let issued = /* @__PURE__ */ new Set();
	let before = /* @__PURE__ */ new Set();
	return (prefix) => {
		for (let attempt = 0; attempt < 100; attempt += 1) {
			const sid = prefix + createDigits(random, bytes);
			if (!issued.has(sid) && !before.has(sid)) {
				issued.add(sid);
				if (issued.size >= REMEMBERED$1) [before, issued] = [issued, /* @__PURE__ */ new Set()];
				return sid;
			}
		}
		throw new Error("the random source gives the same numbers over and over: no new SID can be made of them");
	};
}
function createDigits(random, bytes) {
	for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32BE(Math.floor(random() * 4294967296), at);
	return bytes.toString("hex");
}
// emulator/seed/seed-sids.ts
/** The activities of a new workspace, in the order of their creation. */
const BUILT_IN = [
	"Offline",
	"Available",
	"Unavailable"
];
/**
* The SID of a seed's object without a SID of its own: the same for the same account, workspace, kind and name, on
* every start and every machine.
*
* @example toSeedSid({ accountSid: "AC…", workspace: "Contact Center", prefix: "WQ", name: "English" })
*/
function toSeedSid({ accountSid, workspace, prefix, name }) {
	const text = JSON.stringify([
		accountSid,
		workspace,
		prefix,
		name
	]);
	return prefix + (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}
/** Issues the SIDs of a seed, each only once. */
var SeedSids = class {
	#issued = /* @__PURE__ */ new Set();
	#place = {
		accountSid: "",
		workspace: "",
		prefix: "AC",
		name: ""
	};
	#own;
	#isOwnIssued = false;
	#activities = 0;
	/**
	* Announces the next object.
	*
	* @param sid the SID in the seed; default: derived from `place`
	* @throws Error for a SID that is malformed or already used
	*/
	begin(place, sid) {
		if (sid !== void 0 && !isSid(sid, place.prefix)) throw new Error(`sid '${sid}' must be ${place.prefix} and 32 hex digits`);
		if (sid !== void 0 && this.#issued.has(sid)) throw new Error(`sid '${sid}' is there twice`);
		this.#place = place;
		this.#own = sid;
		this.#isOwnIssued = false;
		this.#activities = 0;
	}
	/** Returns the SID of the announced object, then those of the objects that are created with it. */
	issue(prefix) {
		const isOwn = prefix === this.#place.prefix && !this.#isOwnIssued;
		const sid = isOwn ? this.#own ?? this.#findFree(this.#place) : this.#findFree(this.#toSecondary(prefix));
		this.#isOwnIssued ||= isOwn;
		this.#issued.add(sid);
		return sid;
	}
	#toSecondary(prefix) {
		const { accountSid, workspace } = this.#place;
		if (prefix === "WA" && this.#place.prefix === "WS") {
			const name = BUILT_IN[this.#activities] ?? "";
			this.#activities += 1;
			return {
				accountSid,
				workspace,
				prefix,
				name
			};
		}
		return {
			accountSid,
			workspace,
			prefix,
			name: `of ${this.#place.prefix} ${this.#place.name}`
		};
	}
	/** If two objects have the same source, the second one gets another SID. */
	#findFree(place) {
		let sid = toSeedSid(place);
		for (let number = 2; this.#issued.has(sid); number += 1) sid = toSeedSid({
			...place,
			name: `${place.name} #${number}`
		});
		return sid;
	}
};
// emulator/clock/manual-clock.ts
/** Ten years, the maximum of one advance. */
const MAX_ADVANCE_SECONDS = 31536e4;
function createManualClock({ start, settle }) {
	let time = start;
	let last = Promise.resolve();
	const entries = /* @__PURE__ */ new Set();
	async function advanceTo(target) {
		await settle();
		for (let next = findNext(entries, target); next; next = findNext(entries, target)) {
			time = Math.max(time, next.time);
			entries.delete(next);
			next.run();
			await settle();
		}
		time = target;
		return time;
	}
	return {
		kind: "manual",
		now: () => time,
		at(due, run) {
			const entry = {
				time: due,
				run
			};
			entries.add(entry);
			return () => entries.delete(entry);
		},
		advance(milliseconds) {
			const done = last.then(() => advanceTo(time + milliseconds));
			last = done.catch(() => {});
			return done;
		}
	};
}
/**
* Finds the earliest entry up to `target`, and the one added first if two are due at the same time. There are few
* entries: one per workspace and per callback under way.
*/
function findNext(entries, target) {
	let next;
	for (const entry of entries) if (entry.time <= target && (next === void 0 || entry.time < next.time)) next = entry;
	return next;
}
// emulator/values/is-loopback.ts
/** Whether a host name, as `URL.hostname` gives it, can only mean this machine. */
function isLoopback(hostname) {
	return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
// emulator/values/cut-text.ts
/**
* Returns a text that is at most `limit` characters long, or its start with a mark that says how much is missing.
*
* @example cutText("abcdef", 4) // "abcd… (2 characters cut)"
*/
function cutText(text, limit) {
	if (text.length <= limit) return text;
	const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
	return `${Buffer.from(text.slice(0, end)).toString()}… (${text.length - end} characters cut)`;
}
// emulator/values/numbered-log.ts
/** Numbers items 1, 2, 3 … and keeps the newest within both limits; the last one is kept in any case. */
var NumberedLog = class {
	#limits;
	#slots = /* @__PURE__ */ new Map();
	#bytes = 0;
	#count = 0;
	constructor(limits) {
		this.#limits = limits;
	}
	/** The number that the next item gets. */
	get next() {
		return this.#count + 1;
	}
	add(item, bytes) {
		this.#count += 1;
		this.#bytes += bytes;
		this.#slots.set(this.#count, {
			item,
			bytes
		});
		while (this.#isOver() && this.#slots.size > 1) this.#removeOldest();
	}
	/** The items after that number, oldest first; default: all that are kept. */
	list(since = 0) {
		const items = [];
		const oldest = this.#count - this.#slots.size + 1;
		for (let number = Math.max(oldest, since + 1); number <= this.#count; number += 1) {
			const slot = this.#slots.get(number);
			if (slot) items.push(slot.item);
		}
		return items;
	}
	clear() {
		this.#slots.clear();
		this.#bytes = 0;
		this.#count = 0;
	}
	#isOver() {
		return this.#slots.size > this.#limits.count || this.#bytes > this.#limits.bytes;
	}
	#removeOldest() {
		const number = this.#count - this.#slots.size + 1;
		this.#bytes -= this.#slots.get(number)?.bytes ?? 0;
		this.#slots.delete(number);
	}
};
// emulator/values/without-passwords.ts
const MASK = "$1:***@";
/**
* `scheme://user:password@` anywhere in a text; the last `@` of the authority counts, as in the URL standard. The
* length of the scheme is limited to keep the search linear.
*/
const EMBEDDED = /\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#:@"'<>\\]*):[^\s/?#"'<>\\]*@/gi;
/** The same if the whole text is the URL: quotes, spaces and a missing slash are then part of it. */
const WHOLE = /^(\s*[a-z][a-z0-9+.-]{0,30}:[\\/]*[^\\/?#:@]*):[^\\/?#]*@/i;
/** A password with an unescaped `/`, `?` or `#`: not a valid URL, but it must be masked too. */
const BROKEN = /^(\s*[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#:@]*):.*@/is;
const JSON_STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
/**
* Replaces the password of every URL in a text by `***`. The text may be a URL, prose or JSON.
*
* @example withoutPasswords("https://u:secret@example.com/x") // "https://u:***@example.com/x"
*/
function withoutPasswords(text) {
	if (!text.includes("@") && !text.includes("\\u0040")) return text;
	return hidePasswords(/^\s*[[{"]/.test(text) ? text.replace(JSON_STRING, hidePasswordsInLiteral) : text);
}
/** Handles the text of one JSON string, so that the rest of the document is not changed. */
function hidePasswordsInLiteral(literal) {
	try {
		const value = String(JSON.parse(literal));
		const safe = hidePasswords(value);
		return safe === value ? literal : JSON.stringify(safe);
	} catch {
		return literal;
	}
}
function hidePasswords(text) {
	if (!URL.canParse(text)) {
		const safe = text.replace(EMBEDDED, MASK);
		return safe === text ? text.replace(BROKEN, MASK) : safe;
	}
	return (new URL(text).password === "" ? text : text.replace(WHOLE, MASK)).replace(EMBEDDED, MASK);
}
// emulator/callbacks/callback-log.ts
const LIMITS = {
	count: 1e4,
	bytes: 64 * 2 ** 20
};
const MAX_CHARACTERS$2 = 5e4;
const MAX_ANSWER_CHARACTERS = 2e3;
/** @param limits default: the last 10,000 callbacks, at most 64 MiB of them */
function createCallbackLog(limits = LIMITS) {
	const entries = new NumberedLog(limits);
	return {
		add(draft) {
			const { url, parameters } = draft;
			const entry = {
				number: entries.next,
				...draft,
				url: toShortText(url),
				parameters: toShortParameters(parameters)
			};
			entries.add(entry, toBytes(entry));
			return entry;
		},
		list: (since) => entries.list(since).map(toSafeEntry),
		clear: () => entries.clear()
	};
}
/** An answer as the log shows it. */
function toShortAnswer(text) {
	return toShortText(text, MAX_ANSWER_CHARACTERS);
}
/** Most parameters are short: they are not copied. */
function toShortParameters(parameters) {
	if (Object.values(parameters).every(({ length }) => length <= MAX_CHARACTERS$2)) return parameters;
	return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toShortText(value)]));
}
/** Cuts after passwords are removed: a cut one would not be recognized. */
function toShortText(text, limit = MAX_CHARACTERS$2) {
	return text.length <= limit ? text : cutText(withoutPasswords(text), limit);
}
/** The memory of an entry, in which a character has up to two bytes; with an answer that may still come. */
function toBytes({ kind, url, parameters }) {
	const texts = Object.entries(parameters).flat();
	const answer = kind === "event" ? 0 : MAX_ANSWER_CHARACTERS;
	return 2 * texts.reduce((sum, { length }) => sum + length, url.length + answer);
}
/** Copies an entry for readers, without passwords. They are not removed earlier because few entries are ever read. */
function toSafeEntry(entry) {
	const parameters = Object.entries(entry.parameters).map(([name, value]) => [name, withoutPasswords(value)]);
	return {
		...entry,
		url: withoutPasswords(entry.url),
		parameters: Object.fromEntries(parameters),
		...entry.answer === void 0 ? {} : { answer: withoutPasswords(entry.answer) },
		...entry.instruction === void 0 ? {} : { instruction: { ...entry.instruction } }
	};
}
// emulator/callbacks/signature.ts
/**
* The `X-Twilio-Signature` of a form: HMAC-SHA1 with the account's token over the whole URL and each parameter's name
* and value, sorted by name (V-35).
*
* @param url as it is called, without user and password
*/
function signForm(token, url, parameters) {
	const text = url + Object.keys(parameters).sort().map((name) => name + parameters[name]).join("");
	return (0, node_crypto.createHmac)("sha1", token).update(text, "utf8").digest("base64");
}
// emulator/callbacks/post-form.ts
/** Far more than any instruction needs. */
const MAX_ANSWER_BYTES = 65536;
/**
* Posts a form and returns the result; never throws. User and password of the URL are sent in the authorization header.
*/
async function postForm(url, parameters, { token, limit, clock, stopped }) {
	const target = new URL(url);
	const headers = toAuthorization(target);
	target.username = "";
	target.password = "";
	const timeout = new AbortController();
	const cancelLimit = clock.at(clock.now() + limit, () => timeout.abort());
	try {
		const response = await fetch(target, {
			method: "POST",
			headers: {
				...headers,
				"x-twilio-signature": signForm(token, target.href, parameters)
			},
			body: new URLSearchParams(parameters),
			signal: AbortSignal.any([stopped, timeout.signal]),
			redirect: "manual"
		});
		const text = await readAnswer(response);
		const answer = {
			contentType: response.headers.get("content-type") ?? "",
			text
		};
		return {
			status: response.status,
			outcome: response.ok ? "delivered" : "refused",
			answer
		};
	} catch (error) {
		return {
			status: null,
			outcome: toOutcome(error, stopped, timeout.signal)
		};
	} finally {
		cancelLimit();
	}
}
async function readAnswer({ body }) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > MAX_ANSWER_BYTES) throw new Error("too long", { cause: { code: `answer of more than ${MAX_ANSWER_BYTES} bytes` } });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function toAuthorization({ username, password }) {
	if (username === "" && password === "") return {};
	const credentials = `${decodeLoosely(username)}:${decodeLoosely(password)}`;
	return { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
}
function decodeLoosely(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function toOutcome(error, stopped, timeout) {
	if (stopped.aborted) return "stopped";
	if (timeout.aborted) return "timed out";
	const cause = error instanceof Error ? error.cause : void 0;
	return `failed: ${typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "no connection"}`;
}
// emulator/callbacks/callback-client.ts
/** Sends callbacks. A receiver that does not answer delays only its own callbacks of the same kind. */
function createCallbackClient({ log, clock, delivery, ...options }) {
	const stop = new AbortController();
	function fail(callback, entry, result) {
		entry.outcome = result.outcome;
		queueMicrotask(() => {
			callback.onEnd?.(result, entry);
			options.onEnd?.(toSafeEntry(entry));
		});
	}
	async function post(callback, entry) {
		const { accountSid, url, parameters, limit, onEnd } = callback;
		const result = await postForm(url, parameters, {
			token: options.tokenOf(accountSid),
			limit,
			clock,
			stopped: stop.signal
		});
		Object.assign(entry, {
			status: result.status,
			outcome: result.outcome
		});
		if (!stop.signal.aborted) {
			onEnd?.(result, entry);
			options.onEnd?.(toSafeEntry(entry));
		}
	}
	return {
		send(callback) {
			if (stop.signal.aborted) return;
			const { kind, url, parameters } = callback;
			const time = new Date(clock.now()).toISOString();
			const entry = log.add({
				time,
				kind,
				url,
				parameters,
				status: null,
				outcome: "pending"
			});
			const target = new URL(url);
			if (!isAllowedHost(target, options.allowedHosts)) fail(callback, entry, {
				status: null,
				outcome: "not sent: host not allowed",
				isForbidden: true
			});
			else if (!delivery.add(`${kind} ${target.origin}`, () => post(callback, entry))) fail(callback, entry, {
				status: null,
				outcome: "not sent: too many are waiting for this host"
			});
		},
		settle: () => delivery.settle(),
		async close() {
			stop.abort();
			await delivery.close();
		}
	};
}
function isAllowedHost(url, allowedHosts) {
	return isLoopback(url.hostname) || allowedHosts.includes(url.hostname) || allowedHosts.includes(url.host);
}
// emulator/callbacks/ordered-delivery.ts
/** Patience measured on the clock of this machine. */
function waitAtMost(milliseconds) {
	return (giveUp) => {
		const timer = setTimeout(giveUp, milliseconds).unref();
		return () => clearTimeout(timer);
	};
}
/** Deliveries that may wait for one receiver: a receiver that never answers must not fill the memory. */
const MAX_WAITING = 1e4;
/** Delivers in the order of arrival, a few at a time, so that a slow receiver holds up only its own deliveries. */
var OrderedDelivery = class {
	#options;
	#receivers = /* @__PURE__ */ new Map();
	#active = /* @__PURE__ */ new Set();
	#listeners = [];
	#order = 0;
	/** Deliveries under way whose patience has not ended. */
	#counted = 0;
	constructor(options) {
		this.#options = options;
	}
	/**
	* Starts the delivery as soon as its receiver is free.
	*
	* @param name of the receiver
	* @returns false if too many deliveries wait for that receiver: this one is dropped
	*/
	add(name, deliver) {
		const receiver = this.#receivers.get(name) ?? {
			waiting: [],
			active: 0
		};
		this.#receivers.set(name, receiver);
		if (receiver.waiting.length >= MAX_WAITING) return false;
		this.#order += 1;
		receiver.waiting.push({
			order: this.#order,
			deliver
		});
		this.#startNext();
		return true;
	}
	/** Resolves when nothing waits or is under way, except for deliveries whose patience has ended and those after them. */
	async settle() {
		while (this.#counted > 0) await new Promise((resolve) => this.#listeners.push(resolve));
	}
	/** Starts everything that waits, which is expected to notice the end, and resolves when all deliveries have ended. */
	async close() {
		for (const receiver of this.#receivers.values()) for (const { deliver } of receiver.waiting.splice(0)) this.#start(receiver, deliver);
		while (this.#active.size > 0) await Promise.all(this.#active);
	}
	#startNext() {
		const { overall = Number.POSITIVE_INFINITY } = this.#options;
		for (let next = this.#findNext(); next && this.#counted < overall; next = this.#findNext()) {
			const first = next.waiting.shift();
			if (first) this.#start(next, first.deliver);
		}
		for (const listener of this.#listeners.splice(0)) listener();
	}
	/** The free receiver whose first delivery has waited longest. */
	#findNext() {
		let next;
		let earliest = Number.POSITIVE_INFINITY;
		for (const receiver of this.#receivers.values()) {
			const order = receiver.waiting[0]?.order;
			if (order === void 0 || order >= earliest || receiver.active >= this.#options.perReceiver) continue;
			next = receiver;
			earliest = order;
		}
		return next;
	}
	#start(receiver, deliver) {
		receiver.active += 1;
		this.#counted += 1;
		let isCounted = true;
		const stopCounting = () => {
			this.#counted -= isCounted ? 1 : 0;
			isCounted = false;
		};
		const cancelPatience = this.#options.patience?.(() => {
			stopCounting();
			this.#startNext();
		});
		const done = deliver().finally(() => {
			cancelPatience?.();
			stopCounting();
			receiver.active -= 1;
			this.#active.delete(done);
			this.#forgetIdle();
			this.#startNext();
		});
		this.#active.add(done);
	}
	#forgetIdle() {
		for (const [name, { waiting, active }] of this.#receivers) if (waiting.length === 0 && active === 0) this.#receivers.delete(name);
	}
};
// emulator/clock/clock.ts
/** Waits, measured on that clock. */
async function wait(clock, milliseconds) {
	if (milliseconds > 0) await new Promise((resolve) => {
		clock.at(clock.now() + milliseconds, resolve);
	});
}
// emulator/clock/real-clock.ts
/** The maximum of a Node timer. */
const LONGEST_MS = 2 ** 31 - 1;
/**
* The time of this machine, or of a function. If the machine's time is set back, the clock does not move until that
* time is reached again. Timers do not keep the process alive.
*
* @param source returns milliseconds since 1970; timers use the machine's time regardless
* @param before the earliest time that the clock may show
*/
function createRealClock(source, before = Number.NEGATIVE_INFINITY) {
	const read = source ?? Date.now;
	let latest = before;
	const now = () => {
		latest = Math.max(latest, read());
		return latest;
	};
	return {
		kind: source ? "given" : "real",
		now,
		at(time, run) {
			let timer;
			const set = () => {
				const rest = Math.max(0, Math.ceil(time - now()));
				timer = setTimeout(rest > LONGEST_MS ? set : run, Math.min(rest, LONGEST_MS)).unref();
			};
			set();
			return () => clearTimeout(timer);
		}
	};
}
// emulator/clock/create-clock.ts
/** A manual clock starts at the same time in every run, so that runs can be repeated. */
const START = Date.UTC(2026, 0, 1);
/**
* Creates the clock that the options ask for.
*
* @param settle see {@link createManualClock}
* @param kept the clock of the earlier run whose state is restored
* @throws Error for a start time that is invalid or does not apply, and for a real clock that would have to go back
*/
function createClock({ clock = "real", startTime }, settle, kept) {
	if (startTime !== void 0 && !(Number.isSafeInteger(startTime) && startTime >= 0)) throw new Error(`the start time must be milliseconds since 1970, but is ${startTime}`);
	if (startTime !== void 0 && clock !== "manual") throw new Error("a start time is for a manual clock only");
	if (clock === "manual") return createManualClock({
		start: kept?.time ?? startTime ?? START,
		settle
	});
	const real = createRealClock(typeof clock === "function" ? clock : void 0, kept?.time);
	if (kept?.isManual && kept.time > Date.now()) {
		const time = new Date(kept.time).toISOString();
		throw new Error(`the data were left at ${time}, where a manual clock had been moved: go on with a manual clock`);
	}
	return real;
}
function isManual(clock) {
	return clock.kind === "manual";
}
// emulator/values/random.ts
/**
* mulberry32, which returns the same numbers for the same seed on every machine.
*
* @param seed an integer, of which the lower 32 bits count
*/
function createRandom(seed) {
	let state = seed | 0;
	return {
		get state() {
			return state;
		},
		next() {
			state = state + 1831565813 | 0;
			let mixed = Math.imul(state ^ state >>> 15, 1 | state);
			mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
			return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
		}
	};
}
// emulator/faults/request-pattern.ts
/** A pattern may try this long, in milliseconds, on one request. Any sensible one needs less than a thousandth of it. */
const LIMIT_MS$2 = 100;
const test = new node_vm.Script("pattern.test(text)");
/**
* Compiles the regular expression of a fault. One that backtracks must not stop the server: it is given up on the first request
* that it cannot decide in time, which is reported, and matches nothing from then on.
*/
function createRequestPattern(source, report = console.error) {
	const scope = (0, node_vm.createContext)({
		pattern: new RegExp(source),
		text: ""
	});
	let isGivenUp = false;
	return (text) => {
		if (isGivenUp) return false;
		scope.text = text;
		try {
			return test.runInContext(scope, { timeout: LIMIT_MS$2 });
		} catch {
			isGivenUp = true;
			report(`the fault with the pattern ${JSON.stringify(source)} applies no longer: it could not decide in ${LIMIT_MS$2} ms whether a request of ${text.length} characters matches`);
			return false;
		}
	};
}
// emulator/faults/script.ts
const SCRIPT_STEPS = "ok, 429, 500, 503, drop-before, drop-after or an object such as {\"latency\": 200}";
function isScriptStep(step) {
	if (typeof step === "object" && step !== null) {
		const { latency, ...others } = step;
		return typeof latency === "number" && Number.isFinite(latency) && latency >= 0 && Object.keys(others).length === 0;
	}
	return [
		"ok",
		429,
		500,
		503,
		"drop-before",
		"drop-after"
	].some((known) => known === step);
}
/** @returns `undefined` for a request that succeeds */
function toStepFault(step) {
	if (step === "ok") return void 0;
	if (typeof step === "object") return {
		kind: "latency",
		latency: step.latency
	};
	return typeof step === "number" ? {
		kind: "status",
		status: step
	} : { kind: step };
}
// emulator/faults/fault-plan.ts
/**
* Applies the faults in order. The first one that applies consumes the request: later faults neither see nor count it,
* so that a list reads as a sequence. Latency adds up and passes the request on.
*/
function createFaultPlan(faults) {
	const judges = faults.map((fault) => fault.kind === "script" ? judgeByScript(fault) : judgeByChance(fault));
	return { decide(operation, request) {
		let latency = 0;
		for (const judge of judges) {
			const verdict = judge(operation, request);
			if (verdict === "fine") return {
				latency,
				fault: void 0
			};
			if (verdict !== void 0 && verdict.kind !== "latency") return {
				latency,
				fault: verdict
			};
			latency += verdict?.latency ?? 0;
		}
		return {
			latency,
			fault: void 0
		};
	} };
}
function judgeByChance(fault) {
	const { skip = 0, times = Number.POSITIVE_INFINITY, probability = 1, seed = 1 } = fault;
	const isMeant = createTarget(fault);
	const random = createRandom(seed);
	let seen = 0;
	let hits = 0;
	return (operation, request) => {
		if (hits >= times || !isMeant(operation, request)) return void 0;
		seen += 1;
		const isHit = seen > skip && (probability >= 1 || random.next() < probability);
		hits += isHit ? 1 : 0;
		return isHit ? fault : void 0;
	};
}
/** Until it ends, a script consumes every request that it selects, including those that succeed. */
function judgeByScript(fault) {
	const { steps, repeat = false } = fault;
	const isMeant = createTarget(fault);
	let next = 0;
	return (operation, request) => {
		const step = steps[repeat ? next % steps.length : next];
		if (step === void 0 || !isMeant(operation, request)) return void 0;
		next += 1;
		return toStepFault(step) ?? "fine";
	};
}
function createTarget({ operation, request }) {
	const matches = request === void 0 ? void 0 : createRequestPattern(request);
	return (called, text) => (operation ?? called) === called && (matches?.(text) ?? true);
}
// emulator/faults/parse-faults.ts
const MAX_FAULTS = 1e3;
const MAX_STEPS = 1e4;
const MAX_PATTERN_CHARACTERS = 1e3;
const KINDS$1 = [
	"status",
	"drop-before",
	"drop-after",
	"latency",
	"script"
];
const STATUSES = [
	429,
	500,
	503
];
const TARGET = [
	"kind",
	"operation",
	"request"
];
const SELECTION = [
	...TARGET,
	"skip",
	"times",
	"probability",
	"seed"
];
const NAMES_OF_KIND = {
	status: [
		...SELECTION,
		"status",
		"retryAfter",
		"takesEffect"
	],
	latency: [...SELECTION, "latency"],
	script: [
		...TARGET,
		"steps",
		"repeat"
	]
};
/**
* Reads faults from plain data: a list, or `{ faults: list }`.
*
* @throws Error that names the wrong member of the fault and the values that are possible
*/
function parseFaults(data, operationKeys) {
	const list = isObject(data) ? data.faults : data;
	if (!Array.isArray(list)) throw new Error("faults must be a list, or an object with a list named faults");
	expect(list.length <= MAX_FAULTS, `faults may be ${MAX_FAULTS} at most, but are ${list.length}`);
	return list.map((fault, index) => parseFault(fault, `faults[${index}]`, operationKeys));
}
function parseFault(fault, place, operationKeys) {
	if (!isObject(fault)) throw new Error(`${place} must be an object`);
	const kind = String(fault.kind);
	expect(KINDS$1.includes(kind), `${place}.kind must be one of ${KINDS$1.join(", ")}`);
	const names = [...NAMES_OF_KIND[kind] ?? SELECTION];
	for (const name of Object.keys(fault)) expect(names.includes(name), `${place}.${name} is unknown: a fault of kind ${kind} has ${names.sort().join(", ")}`);
	checkSelection(fault, place, operationKeys);
	checkKind(fault, place);
	checkScript(fault, place);
	return fault;
}
function checkSelection(fault, place, operationKeys) {
	const { operation, request, probability } = fault;
	expect(operation === void 0 || operationKeys.has(String(operation)), `${place}.operation '${operation}' is unknown: known are ${[...operationKeys].sort().join(", ")}`);
	expect(request === void 0 || isPattern(request), `${place}.request must be a regular expression of at most ${MAX_PATTERN_CHARACTERS} characters`);
	for (const name of [
		"skip",
		"times",
		"seed"
	]) expect(fault[name] === void 0 || isCount(fault[name]), `${place}.${name} must be an integer from 0 up`);
	expect(probability === void 0 || isCountless(probability) && probability <= 1, `${place}.probability must be a number from 0 to 1`);
}
function checkKind(fault, place) {
	const { kind, status, retryAfter, takesEffect, latency } = fault;
	expect(kind !== "status" || STATUSES.includes(Number(status)), `${place}.status must be one of ${STATUSES.join(", ")}`);
	expect(retryAfter === void 0 || isCount(retryAfter), `${place}.retryAfter must be an integer from 0 up, in seconds`);
	expect(takesEffect === void 0 || typeof takesEffect === "boolean", `${place}.takesEffect must be true or false`);
	expect(kind !== "latency" || isCountless(latency), `${place}.latency must be a number from 0 up, in milliseconds`);
}
function checkScript({ kind, steps, repeat }, place) {
	if (kind !== "script") return;
	expect(Array.isArray(steps) && steps.length > 0, `${place}.steps must be a list with at least one step`);
	expect(steps.length <= MAX_STEPS, `${place}.steps may be ${MAX_STEPS} at most`);
	for (const [index, step] of steps.entries()) expect(isScriptStep(step), `${place}.steps[${index}] must be ${SCRIPT_STEPS}`);
	expect(repeat === void 0 || typeof repeat === "boolean", `${place}.repeat must be true or false`);
}
function expect(isTrue, message) {
	if (!isTrue) throw new Error(message);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isCountless(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
function isPattern(value) {
	try {
		return typeof value === "string" && value.length <= MAX_PATTERN_CHARACTERS && new RegExp(value) instanceof RegExp;
	} catch {
		return false;
	}
}
// emulator/http/authenticate.ts
/**
* HTTP Basic with an account SID and its token, or an API key and its secret. Key `SK…` belongs to the account `AC…`
* with the same digits (H-2).
*
* @param accounts the accounts to accept, each `SID:TOKEN`; default: every well-formed SID with any secret
* @throws Error for a malformed account; the message does not repeat the token
*/
function createAuthenticate(accounts) {
	const named = accounts && accounts.length > 0 ? new Set(accounts.map(checkAccount)) : void 0;
	return rememberLast((header) => {
		const credentials = readBasic(header);
		if (!credentials || toAccountSid(credentials.user) === void 0 || credentials.secret === "") return void 0;
		return named?.has(`${credentials.user}:${credentials.secret}`) ?? true ? toAccountSid(credentials.user) : void 0;
	});
}
/** A client sends the same header with each request, and reading it takes 3 of the 40 µs that creating a task takes without HTTP. */
function rememberLast(read) {
	let last = {
		header: void 0,
		account: void 0
	};
	return (header) => {
		if (header !== last.header) last = {
			header,
			account: read(header)
		};
		return last.account;
	};
}
function checkAccount(account, index) {
	const at = account.indexOf(":");
	if (at === -1 || at === account.length - 1 || toAccountSid(account.slice(0, at)) === void 0) throw new Error(`account ${index + 1} must be SID:TOKEN, the SID being AC or SK and 32 hex digits`);
	return account;
}
function toAccountSid(user) {
	return isSid(user, "AC") || isSid(user, "SK") ? `AC${user.slice(2).toLowerCase()}` : void 0;
}
function readBasic(header) {
	const encoded = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header ?? "")?.[1];
	const text = Buffer.from(encoded ?? "", "base64").toString("utf8");
	const at = text.indexOf(":");
	return at === -1 ? void 0 : {
		user: text.slice(0, at),
		secret: text.slice(at + 1)
	};
}
/**
* Reads the fields of a form (`application/x-www-form-urlencoded`) as the URL standard does, but in half the time: 9 instead
* of 16 µs for a workflow of 3 filters, whose creation takes 110 µs (`npm run bench -- emulator`).
*
* @returns `undefined` for more than {@link MAX_PARAMETERS}
*/
function readForm(form) {
	const pairs = form.split("&", 1001);
	if (pairs.length > 1e3) return void 0;
	try {
		return new URLSearchParams(pairs.filter(isSome$1).map(readPair$1));
	} catch {
		return new URLSearchParams(`&${form}`);
	}
}
function isSome$1(pair) {
	return pair !== "";
}
function readPair$1(pair) {
	const at = pair.indexOf("=");
	return at === -1 ? [decode(pair), ""] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
}
/** @throws URIError for what cannot be decoded */
function decode(text) {
	return decodeURIComponent(text.replaceAll("+", " "));
}
// emulator/http/journal.ts
const MAX_CHARACTERS$1 = 5e4;
/** About the bytes of an entry without its path and its parameters. */
const ENTRY_BYTES = 150;
/**
* The parameters are read when entries are listed, since most never are.
*
* @param limits the number of entries kept, and the bytes of their requests
* @param watch called for each entry
*/
function createJournal(limits, watch) {
	const drafts = new NumberedLog(limits);
	return {
		get next() {
			return drafts.next;
		},
		add(draft) {
			drafts.add(draft, sizeOf(draft));
			watch?.(toEntry(draft));
		},
		list: (since) => drafts.list(since).map(toEntry),
		clear: () => drafts.clear()
	};
}
function sizeOf({ path, sent }) {
	return ENTRY_BYTES + Buffer.byteLength(path) + Buffer.byteLength(sent.query) + Buffer.byteLength(sent.form);
}
function toEntry({ number, time, method, path, sent, ...outcome }) {
	const parameters = toJournalParameters(new URLSearchParams(sent.query), readForm(sent.form) ?? new URLSearchParams());
	return {
		number,
		time,
		method,
		path: withoutPasswords(path),
		parameters,
		...outcome
	};
}
/** The parameters of a request, as the journal shows them. */
function toJournalParameters(...sources) {
	const values = {};
	for (const source of sources) for (const [name, value] of source) {
		const safeName = toSafeText(name);
		const safeValue = toSafeText(value);
		const before = Object.hasOwn(values, safeName) ? values[safeName] : void 0;
		if (Array.isArray(before)) before.push(safeValue);
		else require_language.setMember(values, safeName, before === void 0 ? safeValue : [before, safeValue]);
	}
	return values;
}
/** Cuts after passwords are removed: a cut one would not be recognized. */
function toSafeText(text) {
	return cutText(withoutPasswords(text), MAX_CHARACTERS$1);
}
// emulator/values/lower-bound.ts
/**
* Returns how many of the first items are below a limit, by binary search.
*
* @param count the number of items, sorted so that those below the limit come first
* @param isBelow whether the item at an index is below the limit
*/
function lowerBound(count, isBelow) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >> 1;
		if (isBelow(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
// emulator/http/rate-limiter.ts
/** Above this number, windows without recent requests are forgotten. */
const MAX_WINDOWS = 1e3;
/**
* Counts requests per workspace and key. A limit of N requests per second allows N times as many as the window has seconds,
* in any period of that length (H-39).
*
* @param seconds the length of the window; it is longer for a limit below one request per window
*/
function createRateLimiter(limits, seconds) {
	const windows = /* @__PURE__ */ new Map();
	const open = (name, limit, now) => {
		const known = windows.get(name);
		if (known) return known;
		if (windows.size >= MAX_WINDOWS) forgetIdle(windows, now);
		const window = createWindow(limit, seconds);
		windows.set(name, window);
		return window;
	};
	return {
		take(scope, key, now) {
			const limit = limits[key];
			if (limit === void 0) return void 0;
			const window = open(`${scope.toLowerCase()} ${key}`, limit, now);
			const wait = Math.max(0, window.freeAt() - now);
			if (wait === 0) window.add(now);
			return {
				isAllowed: wait === 0,
				limit,
				remaining: window.remainingAt(now),
				wait
			};
		},
		clear: () => windows.clear()
	};
}
function forgetIdle(windows, now) {
	for (const [name, window] of windows) if (window.idleFrom() <= now) windows.delete(name);
}
/** The times of the latest allowed requests, as many as a window may contain: a ring, sorted from `next` on. */
function createWindow(limit, seconds) {
	const length = Math.max(seconds, 1 / limit) * 1e3;
	const capacity = Math.max(1, Math.floor(limit * length / 1e3));
	const times = [];
	let next = 0;
	const timeAt = (age) => times[(next + age) % capacity] ?? Number.NEGATIVE_INFINITY;
	return {
		/** When the next request is allowed. */
		freeAt: () => timeAt(0) + length,
		/** When no request is in the window any more. */
		idleFrom: () => timeAt(capacity - 1) + length,
		add(now) {
			times[next] = now;
			next = (next + 1) % capacity;
		},
		remainingAt: (now) => lowerBound(capacity, (age) => timeAt(age) + length <= now)
	};
}
// emulator/api-error.ts
/** A refusal in TaskRouter's form: HTTP status, Twilio error code and message. */
var ApiError = class extends Error {
	status;
	code;
	/** Response headers that belong to this refusal, such as `Allow` of a 405. */
	headers;
	constructor(status, code, message, headers = {}) {
		super(withoutPasswords(message));
		this.name = "ApiError";
		this.status = status;
		this.code = code;
		this.headers = headers;
	}
};
/** 400 with 20001, TaskRouter's general refusal (H-31). */
function badRequest(message) {
	return new ApiError(400, 20001, message);
}
/** 404; the text names the path without `/v1` (H-32). */
function notFound(path) {
	return new ApiError(404, 20404, `The requested resource ${path.replace(/^\/v1(?=\/)/, "")} was not found`);
}
/** The JSON body of a refusal (H-30). */
function toErrorBody(error) {
	const { code, message, status } = error;
	return JSON.stringify({
		code,
		message,
		more_info: `https://www.twilio.com/docs/errors/${code}`,
		status
	});
}
// emulator/parameters/readers.ts
const text$2 = (value) => value;
/**
* A friendly name of 1 to 64 characters (L-6). Queues and workflows may have longer ones, except in strict mode (L-7).
*/
function friendlyName(lengthIsChecked) {
	return (value, name, assumptions) => {
		const isTooLong = [...value].length > 64 && (lengthIsChecked === "always" || assumptions.isStrict);
		if (value === "" || isTooLong) throw new ApiError(400, 20002, `Invalid ${name}: it must have 1 to 64 characters`);
		return value;
	};
}
/** The unique name of a task channel: letters, digits, `_` and `$`, no digit first (O-76), and hyphens as an option (O-71). */
const channelName = (value, name, assumptions) => {
	if (require_channel_name.isChannelName(assumptions.channelNames === "withHyphens" ? value.replaceAll("-", "_") : value)) return value;
	throw badRequest(`${name} must have 1 to 64 letters, digits, underscores and dollar signs, and no digit first, but is ${quote(value)}`);
};
/** `true`, `1` and `yes` mean true, any other text means false (H-6). */
const flag$1 = (value) => [
	"true",
	"1",
	"yes"
].includes(value.toLowerCase());
function integer(minimum, maximum) {
	return (value, name) => {
		const number = /^[+-]?\d{1,15}$/.test(value) ? Number(value) : NaN;
		if (!(number >= minimum && number <= maximum)) throw badRequest(`${name} must be an integer between ${minimum} and ${maximum}, but is ${quote(value)}`);
		return number;
	};
}
function oneOf(...values) {
	return (value, name) => {
		const found = values.find((candidate) => candidate === value);
		if (found === void 0) throw badRequest(`${name} must be one of ${values.join(", ")}, but is ${quote(value)}`);
		return found;
	};
}
/**
* A SID; the refusal of a malformed one names the value (H-13). Digits in either case denote the same object (H-12).
*/
function sid(prefix) {
	return (value, name) => {
		if (!isSid(value, prefix)) throw badRequest(`Value ${quote(value)} provided for ${name} has an invalid format`);
		return toLowerSid(value);
	};
}
/** A SID, or the empty text that clears it and reads as `null`. */
function sidOrNothing(prefix) {
	const read = sid(prefix);
	return (value, name, assumptions) => value === "" ? null : read(value, name, assumptions);
}
/** An absolute http or https address, or the empty text that clears it (H-14). */
const callbackUrl = (value, name) => {
	if (value !== "" && !(/^https?:\/\//i.test(value) && URL.canParse(value))) throw badRequest(`${name} must be an absolute http or https URL, but is ${quote(value)}`);
	return value;
};
/** Quotes a value without a password in it, because refusals end up in logs. */
function quote(value) {
	return `'${withoutPasswords(value)}'`;
}
// emulator/resources/common-members.ts
/** The members that the answers of all stored objects of a workspace have. */
function commonMembers(resource, workspace) {
	return {
		account_sid: workspace.accountSid,
		date_created: resource.dateCreated,
		date_updated: resource.dateUpdated,
		sid: resource.sid,
		workspace_sid: workspace.sid
	};
}
// emulator/parameters/parameter.ts
function optional(read) {
	return {
		read: first(read),
		whenAbsent: () => void 0
	};
}
function withDefault$1(read, value) {
	return {
		read: first(read),
		whenAbsent: () => value
	};
}
function required$1(read) {
	return {
		read: first(read),
		whenAbsent(name) {
			throw badRequest(`Missing required parameter ${name} in the post body`);
		}
	};
}
/** A list: the name repeated, or its values separated by commas, or both (H-5). */
function several(read) {
	return {
		read: (texts, name, assumptions) => texts.flatMap((text) => text.split(",")).map((text) => read(text.trim(), name, assumptions)),
		whenAbsent: () => void 0
	};
}
/** If a name is sent twice, the first value counts (H-8). */
function first(read) {
	return ([text], name, assumptions) => read(text, name, assumptions);
}
/**
* Makes the reader of a table. It reads in the table's own order and ignores names that are not in the table (H-8).
*/
function createReadParameters(table) {
	const rows = Object.entries(table);
	return (fields, assumptions) => {
		const values = {};
		for (const [name, parameter] of rows) {
			const texts = fields.getAll(name);
			values[name] = isSome(texts) ? parameter.read(texts, name, assumptions) : parameter.whenAbsent(name);
		}
		return values;
	};
}
function isSome(texts) {
	return texts.length > 0;
}
// emulator/resources/kind.ts
/** A property that is required to create an object. */
function required(read) {
	return {
		create: required$1(read),
		update: optional(read)
	};
}
function withDefault(read, initial) {
	return {
		create: withDefault$1(read, initial),
		update: optional(read),
		initial
	};
}
/** A property without a constant default: the operation decides what a new object has. */
function optionally(read) {
	return {
		create: optional(read),
		update: optional(read)
	};
}
/** A property that cannot be updated: its parameter is ignored. */
function fixed(property) {
	return {
		...property,
		update: void 0
	};
}
/** A property that the operation itself sets when it creates an object. */
function updateOnly(read) {
	return {
		create: void 0,
		update: optional(read)
	};
}
function defineKind(definition) {
	const { prefix, listPath, id = "Sid", properties } = definition;
	const rows = Object.entries(properties).map(([key, property]) => ({
		key,
		...namesOf$1(key),
		...property
	}));
	const toTable = (use) => Object.fromEntries(rows.flatMap((row) => row[use] ? [[row.parameter, row[use]]] : []));
	const rename = (use) => {
		const used = rows.filter((row) => row[use] !== void 0);
		return (values) => {
			const renamed = {};
			for (const { key, parameter } of used) renamed[key] = values[parameter];
			return renamed;
		};
	};
	return {
		prefix,
		listPath,
		path: `${listPath}/:${id}`,
		properties,
		createParameters: toTable("create"),
		updateParameters: toTable("update"),
		defaults: Object.fromEntries(rows.flatMap((row) => "initial" in row ? [[row.key, row.initial]] : [])),
		toCreated: rename("create"),
		toChanges: rename("update"),
		toParameters: (values) => Object.fromEntries(rows.filter(({ create }) => create).map(({ key, parameter }) => [parameter, values[key]])),
		echo(object) {
			const members = {};
			for (const { key, member } of rows) members[member] = object[key];
			return members;
		}
	};
}
/** The names of a property outside: as a parameter and as a member of an answer. */
function namesOf$1(key) {
	return {
		parameter: key.charAt(0).toUpperCase() + key.slice(1),
		member: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
	};
}
// emulator/resources/paths.ts
/** The paths of the API. Those of kinds with a table are in the table: see `Kind.listPath`. */
const WORKSPACES = "/v1/Workspaces";
const WORKSPACE = `${WORKSPACES}/:WorkspaceSid`;
const EVENTS = `${WORKSPACE}/Events`;
const EVENT = `${EVENTS}/:Sid`;
const TASKS = `${WORKSPACE}/Tasks`;
const TASK_RESERVATIONS = `${TASKS}/:TaskSid/Reservations`;
const TASK_RESERVATION = `${TASK_RESERVATIONS}/:Sid`;
const WORKERS = `${WORKSPACE}/Workers`;
const WORKER_CHANNELS = `${WORKERS}/:WorkerSid/Channels`;
const WORKER_CHANNEL = `${WORKER_CHANNELS}/:Sid`;
const WORKER_RESERVATIONS = `${WORKERS}/:WorkerSid/Reservations`;
const WORKER_RESERVATION = `${WORKER_RESERVATIONS}/:Sid`;
// emulator/resources/render.ts
const rendered = /* @__PURE__ */ new WeakMap();
/**
* The JSON text of a resource, cached until it changes or is requested under another host. A page of 1,000 workflows
* then needs little more than joining strings.
*
* @param revision increases with every change that affects the text
* @param base the start of the URLs in the answer, such as `http://127.0.0.1:4010/v1`
*/
function renderOnce(resource, revision, base, render) {
	const known = rendered.get(resource);
	if (known && known.revision === revision && known.base === base) return known.json;
	const json = JSON.stringify(render());
	rendered.set(resource, {
		base,
		revision,
		json
	});
	return json;
}
// emulator/resources/workspace-url.ts
/** The URL of a workspace, and the start of the URLs of its objects. */
function workspaceUrl(workspace, base) {
	return `${base}/Workspaces/${workspace.sid}`;
}
// emulator/resources/activity.ts
const activityKind = defineKind({
	prefix: "WA",
	listPath: `${WORKSPACE}/Activities`,
	properties: {
		friendlyName: required(friendlyName("always")),
		available: fixed(withDefault(flag$1, false))
	}
});
function renderActivity(activity, workspace, base) {
	return renderOnce(activity, activity.revision, base, () => {
		const parent = workspaceUrl(workspace, base);
		return {
			...commonMembers(activity, workspace),
			...activityKind.echo(activity),
			url: `${parent}/Activities/${activity.sid}`,
			links: { workspace: parent }
		};
	});
}
// emulator/router/to-routing.ts
/** A workspace as its router is created with. */
function toRoutingWorkspace(workspace) {
	return {
		settings: toRoutingSettings(workspace),
		activities: workspace.activities.items.map(toRoutingActivity),
		taskChannels: workspace.taskChannels.items.map(toRoutingChannel),
		taskQueues: workspace.taskQueues.items.map(toRoutingQueue),
		workflows: workspace.workflows.items.map(toRoutingWorkflow)
	};
}
function toRoutingActivity({ sid, friendlyName, available }) {
	return {
		sid,
		friendlyName,
		available
	};
}
function toRoutingChannel({ sid, uniqueName, channelOptimizedRouting }) {
	return {
		sid,
		uniqueName,
		channelOptimizedRouting
	};
}
function toRoutingQueue(queue) {
	return {
		sid: queue.sid,
		friendlyName: queue.friendlyName,
		targetWorkers: queue.targetWorkers,
		maxReservedWorkers: queue.maxReservedWorkers,
		taskOrder: queue.taskOrder,
		reservationActivitySid: queue.reservationActivitySid,
		assignmentActivitySid: queue.assignmentActivitySid
	};
}
const QUEUE = /"WQ[0-9a-fA-F]{32}"/g;
const UPPER_QUEUE = /"WQ[0-9a-f]{0,31}[A-F]/;
/** SIDs of queues are converted to lower case, as they were issued. */
function toRoutingWorkflow(workflow) {
	return {
		sid: workflow.sid,
		friendlyName: workflow.friendlyName,
		configuration: UPPER_QUEUE.test(workflow.configuration) ? toLowerQueues(workflow.configuration) : workflow.configuration,
		taskReservationTimeout: workflow.taskReservationTimeout
	};
}
function toLowerQueues(configuration) {
	return configuration.replace(QUEUE, (quoted) => `"${toLowerSid(quoted.slice(1, -1))}"`);
}
function toRoutingSettings(workspace) {
	return {
		multiTaskEnabled: workspace.multiTaskEnabled,
		prioritizeQueueOrder: workspace.prioritizeQueueOrder,
		defaultActivitySid: workspace.defaultActivitySid,
		timeoutActivitySid: workspace.timeoutActivitySid
	};
}
// emulator/operations/check-limit.ts
/** Refuses one object more than a limit allows (L-13). */
function checkLimit(kind, count, limits, where) {
	if (count >= limits[kind]) throw badRequest(`Limit of ${limits[kind]} ${kind} reached for ${where}`);
}
// emulator/resources/task-channel.ts
const taskChannelKind = defineKind({
	prefix: "TC",
	listPath: `${WORKSPACE}/TaskChannels`,
	properties: {
		friendlyName: required(friendlyName("always")),
		uniqueName: fixed(required(channelName)),
		channelOptimizedRouting: withDefault(flag$1, false)
	}
});
/** Every new workspace has these (O-2). Only the name `Programmable Chat` is recorded. */
const BUILT_IN_CHANNELS = {
	default: "Default",
	voice: "Voice",
	chat: "Programmable Chat",
	sms: "SMS",
	video: "Video"
};
function renderTaskChannel(channel, workspace, base) {
	return renderOnce(channel, channel.revision, base, () => {
		const parent = workspaceUrl(workspace, base);
		return {
			...commonMembers(channel, workspace),
			...taskChannelKind.echo(channel),
			url: `${parent}/TaskChannels/${channel.sid}`,
			links: { workspace: parent }
		};
	});
}
/** The channel of a SID or a unique name (O-70). */
function findChannel({ taskChannels }, name) {
	return taskChannels.get(name) ?? taskChannels.items.find((item) => item.uniqueName === name);
}
// emulator/values/iso-time.ts
/** ISO 8601 in UTC with whole seconds, as in every recorded answer (H-70). */
function toIsoSeconds(milliseconds) {
	const second = Math.floor(milliseconds / 1e3);
	if (second !== last.second) last = {
		second,
		text: `${(/* @__PURE__ */ new Date(second * 1e3)).toISOString().slice(0, 19)}Z`
	};
	return last.text;
}
/** Remembered because most times are the present second: 3 of the 42 µs of fetching a task (`npm run bench -- emulator`). */
let last = {
	second: 0,
	text: "1970-01-01T00:00:00Z"
};
// emulator/resources/worker-channel.ts
/** A worker's channels, in the order in which the workspace has them. */
function listWorkerChannels(worker, workspace) {
	return workspace.taskChannels.items.flatMap((channel) => {
		const own = worker.channels[channel.sid];
		return own ? [{
			sid: own.sid,
			own,
			channel,
			worker,
			workspace
		}] : [];
	});
}
/** It has no links (O-91). */
function renderWorkerChannel({ own, channel, worker, workspace }, base) {
	return JSON.stringify({
		account_sid: workspace.accountSid,
		assigned_tasks: own.assigned,
		available: own.available,
		available_capacity_percentage: availableCapacityPercentage(own),
		configured_capacity: own.capacity,
		date_created: toIsoSeconds(own.dateCreated),
		date_updated: toIsoSeconds(own.dateUpdated),
		sid: own.sid,
		task_channel_sid: channel.sid,
		task_channel_unique_name: channel.uniqueName,
		worker_sid: worker.sid,
		workspace_sid: workspace.sid,
		url: `${workspaceUrl(workspace, base)}/Workers/${worker.sid}/Channels/${own.sid}`
	});
}
// emulator/operations/find.ts
function findAccount({ account }) {
	return account;
}
/** Finds the workspace of the path, after everything that is due in it has been done. */
function findWorkspace({ account, ids }) {
	const workspace = account.workspaces.get(ids.WorkspaceSid ?? "");
	workspace?.router.advance();
	return workspace;
}
function findActivity(request) {
	const workspace = findWorkspace(request);
	const activity = workspace?.activities.get(request.ids.Sid ?? "");
	return workspace && activity && {
		workspace,
		activity
	};
}
function findTaskQueue(request) {
	const workspace = findWorkspace(request);
	const queue = workspace?.taskQueues.get(request.ids.Sid ?? "");
	return workspace && queue && {
		workspace,
		queue
	};
}
function findWorkflow(request) {
	const workspace = findWorkspace(request);
	const workflow = workspace?.workflows.get(request.ids.Sid ?? "");
	return workspace && workflow && {
		workspace,
		workflow
	};
}
function findTaskChannel(request) {
	const workspace = findWorkspace(request);
	const channel = workspace && findChannel(workspace, request.ids.Sid ?? "");
	return workspace && channel && {
		workspace,
		channel
	};
}
/** @param id of the path that names the worker */
function findWorker(request, id = "Sid") {
	const workspace = findWorkspace(request);
	const worker = workspace?.router.workers.get(request.ids[id] ?? "");
	return workspace && worker && {
		workspace,
		worker
	};
}
/** The channel of a SID or of the unique name of its task channel (O-92). */
function findWorkerChannel(request) {
	const found = findWorker(request, "WorkerSid");
	return found && listWorkerChannels(found.worker, found.workspace).find(({ sid, channel }) => sid === request.ids.Sid || channel.uniqueName === request.ids.Sid);
}
/** @param id of the path that names the task */
function findTask(request, id = "Sid") {
	const workspace = findWorkspace(request);
	const task = workspace?.router.tasks.get(request.ids[id] ?? "");
	return workspace && task && {
		workspace,
		task
	};
}
/** A reservation by one of its two paths: it exists only below its own task and its own worker. */
function findReservation(request) {
	const workspace = findWorkspace(request);
	const { Sid: sid = "", TaskSid: taskSid, WorkerSid: workerSid } = request.ids;
	const reservation = workspace?.router.reservations.get(sid);
	const isBelow = taskSid === void 0 ? reservation?.workerSid === workerSid : reservation?.taskSid === taskSid;
	return workspace && reservation && isBelow ? {
		workspace,
		reservation
	} : void 0;
}
// emulator/operations/new-resource.ts
/** A new object of a kind; `dateUpdated` is set from the start (H-71). */
function newResource({ prefix }, properties, services) {
	const now = services.now();
	return {
		sid: services.createSid(prefix),
		dateCreated: now,
		dateUpdated: now,
		revision: 0,
		...properties
	};
}
// emulator/router/refusals.ts
/**
* The texts of the router's refusals. Those of `not-cancelable` and `not-assigned` are recorded (O-107); all others
* follow their pattern (H-36).
*/
const TEXTS = {
	"no-route": ({ workspaceSid, accountSid }) => `Cannot create a task in workspace ${workspaceSid} for account ${accountSid} because no filter of its workflow matches and there is no default filter.`,
	"not-cancelable": (subject) => `Cannot cancel task ${placeOf(subject)} because it is not pending or reserved.`,
	"not-assigned": (subject) => `Cannot wrap up a task ${placeOf(subject)} because it's not currently assigned`,
	"not-completable": (subject) => `Cannot complete task ${placeOf(subject)} because it is not currently assigned.`,
	"reservation-not-pending": (subject) => `Cannot update reservation ${placeOf(subject)} because it is not pending.`,
	"reservation-rescinded": (subject) => `Reservation ${placeOf(subject)} was rescinded.`,
	"reservation-not-accepted": (subject) => `Cannot update reservation ${placeOf(subject)} because it is not accepted.`,
	"worker-available": (subject) => `Cannot delete worker ${placeOf(subject)} because its activity is available.`,
	"worker-busy": (subject) => `Cannot delete worker ${placeOf(subject)} because it has reservations that are open.`,
	"workflow-busy": (subject) => `Cannot delete workflow ${placeOf(subject)} because it has tasks that are pending or reserved.`,
	"queue-busy": (subject) => `Cannot delete TaskQueue ${placeOf(subject)} because tasks are still processed in it.`,
	"activity-busy": (subject) => `Cannot delete activity ${placeOf(subject)} because workers are in it.`
};
/** A rescinded reservation is a 410 (O-123), every other refusal a 400 (H-31). */
function toApiError({ code }, subject) {
	if (code === "gone") return notFound(subject.path);
	return new ApiError(code === "reservation-rescinded" ? 410 : 400, 20001, TEXTS[code](subject));
}
function placeOf({ sid, workspaceSid, accountSid }) {
	return `${sid} in workspace ${workspaceSid} for account ${accountSid}`;
}
// emulator/operations/operation.ts
/**
* Creates an operation (H-9): it looks up the objects of the path, reads the parameters, and runs. SIDs in the path may have
* upper-case digits. Refusals of the router are answered in TaskRouter's wording.
*/
function defineOperation(definition) {
	const { key, method, path, parameters, costly, find, run } = definition;
	const readParameters = createReadParameters(parameters);
	return {
		key,
		keys: costly === void 0 ? [key] : [key, `${key}-${costly}`],
		keyOf: (fields) => costly !== void 0 && fields.has(costly) ? `${key}-${costly}` : key,
		method,
		path,
		parameters: Object.keys(parameters),
		perform(called, services) {
			const request = {
				...called,
				ids: toLowerSids(called.ids)
			};
			const target = find(request);
			if (target === void 0) throw notFound(request.path);
			const values = readParameters(request.fields, services.assumptions);
			try {
				return run({
					target,
					values,
					request,
					services
				});
			} catch (error) {
				throw error instanceof Refusal ? toApiError(error, toSubject(request)) : error;
			}
		}
	};
}
/** Nearly all SIDs are in lower case; then nothing is copied. */
function toLowerSids(ids) {
	return Object.values(ids).every((sid) => toLowerSid(sid) === sid) ? ids : Object.fromEntries(Object.entries(ids).map(([name, sid]) => [name, toLowerSid(sid)]));
}
function toSubject({ account, ids, path }) {
	return {
		path,
		sid: ids.Sid ?? "",
		workspaceSid: ids.WorkspaceSid ?? "",
		accountSid: account.sid
	};
}
// emulator/operations/replies.ts
function ok(json) {
	return {
		status: 200,
		json
	};
}
/** @param object that was created */
function created({ sid }, json) {
	return {
		status: 201,
		json,
		createdSid: sid
	};
}
function deleted() {
	return {
		status: 204,
		json: ""
	};
}
/** Adds the version of the object, a counter in quotation marks (H-23). */
function tagged(reply, version) {
	return {
		...reply,
		headers: { etag: `"${version}"` }
	};
}
// emulator/operations/activity/events.ts
/** The names of an activity's own fields are not known (V-8). */
function activityEvent(change, activity) {
	return {
		type: `activity.${change}`,
		resourceType: "activity",
		resourceSid: activity.sid,
		description: `Activity ${activity.friendlyName} ${change}`,
		fields: {
			ActivitySid: activity.sid,
			ActivityName: activity.friendlyName,
			ActivityAvailable: String(activity.available)
		}
	};
}
// emulator/operations/activity/create.ts
/** Two activities may have the same name (O-5); `Available` is false by default (O-24). */
const createActivity = defineOperation({
	key: "Activity-Create",
	method: "POST",
	path: activityKind.listPath,
	parameters: activityKind.createParameters,
	find: findWorkspace,
	run({ target: workspace, values, request, services }) {
		checkLimit("activities", workspace.activities.size, services.limits, `workspace ${workspace.sid}`);
		const activity = workspace.activities.add(newResource(activityKind, activityKind.toCreated(values), services));
		workspace.router.putActivity(toRoutingActivity(activity));
		services.emit(workspace, activityEvent("created", activity));
		return created(activity, renderActivity(activity, workspace, request.base));
	}
});
// emulator/operations/activity/delete.ts
const deleteActivity = defineOperation({
	key: "Activity-Delete",
	method: "DELETE",
	path: activityKind.path,
	parameters: {},
	find: findActivity,
	run({ target: { activity, workspace }, services }) {
		const use = findUse(activity, workspace);
		if (use) throw badRequest(`Cannot delete activity ${activity.sid} because it is ${use}`);
		workspace.router.removeActivity(activity.sid);
		workspace.activities.remove(activity);
		services.emit(workspace, activityEvent("deleted", activity));
		return deleted();
	}
});
/**
* The default and the timeout activity cannot be deleted (O-21), nor one that a queue names or workers are in (O-22).
*/
function findUse({ sid }, workspace) {
	if (workspace.defaultActivitySid === sid) return `the default activity of workspace ${workspace.sid}`;
	if (workspace.timeoutActivitySid === sid) return `the timeout activity of workspace ${workspace.sid}`;
	const queue = workspace.taskQueues.items.find((candidate) => candidate.reservationActivitySid === sid || candidate.assignmentActivitySid === sid);
	return queue && `used by TaskQueue ${queue.sid}`;
}
// emulator/operations/activity/fetch.ts
const fetchActivity = defineOperation({
	key: "Activity-Fetch",
	method: "GET",
	path: activityKind.path,
	parameters: {},
	find: findActivity,
	run: ({ target: { activity, workspace }, request }) => ok(renderActivity(activity, workspace, request.base))
});
// emulator/operations/by-name.ts
/** The FriendlyName filter: exact (H-60) and case-sensitive (H-61). */
function byName({ FriendlyName: wanted }) {
	return (item) => wanted === void 0 || item.friendlyName === wanted;
}
// emulator/parameters/page.ts
const DEFAULT_SIZE = 50;
const MAX_SIZE = 1e3;
/**
* Reads `PageSize`, `Page` and `PageToken` (H-50).
*
* @param absoluteCode the code of the refusal of a page that is requested by its number only
*/
function readPageRequest(fields, assumptions, absoluteCode) {
	const size = readSize(fields.get("PageSize"), assumptions);
	const number = readNumber(fields.get("Page"));
	const token = readToken(fields.get("PageToken"));
	if (number > 0 && token === void 0) throw new ApiError(400, absoluteCode, "PageToken is required for paging.");
	return {
		size,
		number,
		token
	};
}
function readSize(text, assumptions) {
	const size = text === null ? DEFAULT_SIZE : toInteger(text);
	if (size > MAX_SIZE && assumptions.pageSizeAboveLimit === "clamp") return MAX_SIZE;
	if (size > MAX_SIZE) throw new ApiError(400, 20007, `Page size must be at most ${MAX_SIZE}, but is ${text}`);
	if (!(size >= 1)) throw badRequest(`PageSize must be an integer between 1 and ${MAX_SIZE}, but is '${text}'`);
	return size;
}
function readNumber(text) {
	const number = text === null ? 0 : toInteger(text);
	if (!(number >= 0)) throw badRequest(`Page must be an integer from 0 up, but is '${text}'`);
	return number;
}
function readToken(text) {
	if (text === null || text === "") return void 0;
	const match = /^P([AB])([A-Z]{2}[0-9a-fA-F]{32})$/.exec(text);
	if (!match?.[2]) throw badRequest(`Value '${text}' provided for PageToken has an invalid format`);
	return {
		direction: match[1] === "A" ? "after" : "before",
		sid: match[2],
		text
	};
}
function toInteger(text) {
	return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : NaN;
}
// emulator/operations/select-page.ts
/**
* Selects one page of the matching objects, starting at the token and reading only one matching object beyond the page.
*/
function selectPage(sequence, page, matches) {
	const position = page.token ? sequence.positionOf(page.token.sid) : {
		before: 0,
		after: 0
	};
	if (position === void 0) throw badRequest(`Value '${page.token?.text}' provided for PageToken is not of this list`);
	return page.token?.direction === "before" ? selectBackward(sequence.items, position.before, page.size, matches) : selectForward(sequence.items, position.after, page.size, matches);
}
function selectForward(items, start, size, matches) {
	const selected = [];
	for (let at = start; at < items.length; at += 1) {
		const item = items[at];
		if (item === void 0 || !matches(item)) continue;
		if (selected.length === size) return {
			items: selected,
			hasNext: true
		};
		selected.push(item);
	}
	return {
		items: selected,
		hasNext: false
	};
}
/** There is a next page: the one from which this page was reached. */
function selectBackward(items, end, size, matches) {
	const selected = [];
	for (let at = end - 1; at >= 0 && selected.length < size; at -= 1) {
		const item = items[at];
		if (item !== void 0 && matches(item)) selected.push(item);
	}
	return {
		items: selected.reverse(),
		hasNext: true
	};
}
// emulator/operations/define-list.ts
/** Makes a list operation: filters, one page by token, and `meta` (H-51). */
function defineList(list) {
	const { key, path, find, filters } = list;
	return defineOperation({
		key,
		method: "GET",
		path,
		parameters: filters,
		...list.costly === void 0 ? {} : { costly: list.costly },
		find,
		run(call) {
			const { page, json } = renderList(list, call);
			const { versionOf } = list;
			return versionOf ? tagged(ok(json), Math.max(0, ...page.items.map(versionOf))) : ok(json);
		}
	});
}
function renderList(list, { target, values, request, services }) {
	const asked = readPageRequest(request.fields, services.assumptions, list.absolutePageCode ?? 20001);
	const sequence = list.select(target, values, services);
	const page = selectPage(sequence, asked, list.createMatch?.(values, target, services) ?? (() => true));
	const items = page.items.map((item) => list.render(item, target, request.base, services));
	const meta = JSON.stringify(toMeta(list, request, asked, page));
	for (const item of [page.items[0], page.items.at(-1)]) if (item !== void 0) sequence.issued?.(item);
	return {
		page,
		json: `{"${list.name}":[${items.join(",")}],"meta":${meta}}`
	};
}
function toMeta(list, request, asked, page) {
	const last = page.items.at(-1);
	const first = page.items[0];
	const urlOf = createPageUrls(request, Object.keys(list.filters), asked.size);
	return {
		page: asked.number,
		page_size: asked.size,
		first_page_url: urlOf(0),
		previous_page_url: asked.number > 0 && first ? urlOf(asked.number - 1, `PB${first.sid}`) : null,
		url: urlOf(asked.number, asked.token?.text),
		next_page_url: page.hasNext && last ? urlOf(asked.number + 1, `PA${last.sid}`) : null,
		key: list.name
	};
}
/** The filters sent come first, then `PageSize`, `Page` and `PageToken` (H-58). */
function createPageUrls(request, filterNames, size) {
	const filters = filterNames.flatMap((name) => request.fields.getAll(name).map((value) => [name, value]));
	const origin = request.base.slice(0, -3);
	return (number, token) => {
		const query = new URLSearchParams([
			...filters,
			["PageSize", String(size)],
			["Page", String(number)]
		]);
		if (token !== void 0) query.append("PageToken", token);
		return `${origin}${request.path}?${query}`;
	};
}
// emulator/operations/activity/list.ts
const listActivities = defineList({
	key: "Activity-List",
	path: activityKind.listPath,
	name: "activities",
	filters: {
		FriendlyName: optional(text$2),
		Available: optional(flag$1)
	},
	find: findWorkspace,
	select: (workspace) => workspace.activities,
	createMatch({ FriendlyName, Available }) {
		const hasName = byName({ FriendlyName });
		return (activity) => hasName(activity) && (Available === void 0 || activity.available === Available);
	},
	render: renderActivity
});
// emulator/operations/activity/update.ts
const updateActivity = defineOperation({
	key: "Activity-Update",
	method: "POST",
	path: activityKind.path,
	parameters: activityKind.updateParameters,
	find: findActivity,
	run({ target: { activity, workspace }, values, request, services }) {
		if (workspace.activities.update(activity, activityKind.toChanges(values), services.now())) {
			workspace.activityRenames += 1;
			workspace.router.putActivity(toRoutingActivity(activity));
			services.emit(workspace, activityEvent("updated", activity));
		}
		return ok(renderActivity(activity, workspace, request.base));
	}
});
// emulator/events/event-wire.ts
const PATHS = {
	activity: "Activities",
	taskchannel: "TaskChannels",
	taskqueue: "TaskQueues",
	workflow: "Workflows",
	worker: "Workers",
	task: "Tasks",
	reservation: "Reservations"
};
/** The form of an event callback (V-20). */
function toCallbackParameters(event, workspace) {
	return {
		EventType: event.type,
		AccountSid: workspace.accountSid,
		WorkspaceSid: workspace.sid,
		WorkspaceName: workspace.friendlyName,
		EventDescription: event.description,
		ResourceType: event.resourceType,
		ResourceSid: event.resourceSid,
		Timestamp: String(Math.floor(event.time / 1e3)),
		TimestampMs: String(event.time),
		Sid: event.sid,
		OperatingUnitSid: toOperatingUnit(workspace),
		...toTexts(event.fields, (name) => name)
	};
}
/** An event as `GET …/Events` has it (V-2). The workspace is the actor of every recorded one (V-4). */
function renderEvent(event, workspace, base) {
	const workspaceUrl = `${base}/Workspaces/${workspace.sid}`;
	return JSON.stringify({
		account_sid: workspace.accountSid,
		actor_sid: workspace.sid,
		actor_type: "workspace",
		actor_url: workspaceUrl,
		description: event.description,
		event_data: {
			workspace_sid: workspace.sid,
			workspace_name: workspace.friendlyName,
			operating_unit_sid: toOperatingUnit(workspace),
			...toTexts(event.fields, toSnakeCase)
		},
		event_date: toIsoSeconds(event.time),
		event_date_ms: event.time,
		event_type: event.type,
		resource_sid: event.resourceSid,
		resource_type: event.resourceType,
		resource_url: toResourceUrl(event, workspaceUrl),
		sid: event.sid,
		source: "twilio",
		source_ip_address: "127.0.0.1",
		url: `${workspaceUrl}/Events/${event.sid}`,
		workspace_sid: workspace.sid
	});
}
function toResourceUrl({ resourceType, resourceSid, fields }, workspaceUrl) {
	if (resourceType === "workspace") return workspaceUrl;
	return `${resourceType === "reservation" ? `${workspaceUrl}/${PATHS.task}/${fields.TaskSid}` : workspaceUrl}/${PATHS[resourceType]}/${resourceSid}`;
}
/** Events name an operating unit (V-9); here every account has one (V-10). */
function toOperatingUnit({ accountSid }) {
	return `OU${accountSid.slice(2)}`;
}
/** All values are strings, including numbers (V-3). */
function toTexts(fields, rename) {
	const texts = {};
	for (const [name, value] of Object.entries(fields)) if (value !== void 0 && value !== null) texts[rename(name)] = String(value);
	return texts;
}
const snakeCase = /* @__PURE__ */ new Map();
function toSnakeCase(name) {
	const known = snakeCase.get(name) ?? name.replace(/(?!^)[A-Z]/g, "_$&").toLowerCase();
	snakeCase.set(name, known);
	return known;
}
// emulator/operations/event/fetch.ts
const fetchEvent = defineOperation({
	key: "Event-Fetch",
	method: "GET",
	path: EVENT,
	parameters: {},
	find: findWorkspace,
	run({ target: workspace, request, services }) {
		const event = services.events.historyOf(workspace).get(request.ids.Sid ?? "", services.time());
		if (event === void 0) throw notFound(request.path);
		return ok(renderEvent(event, workspace, request.base));
	}
});
// emulator/parameters/date-time.ts
/** `2026-03-04T05:06:07Z`, also with parts of a second or with an offset (H-7). */
const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;
/** A date and time as milliseconds since 1970. */
const dateTime = (text, name) => {
	const time = ISO_8601.test(text) ? Date.parse(text) : NaN;
	if (Number.isNaN(time)) throw badRequest(`${name} must be a date and time such as 2026-03-04T05:06:07Z, but is '${text}'`);
	return time;
};
// emulator/parameters/window.ts
const DEFAULT_MINUTES = 15;
/** @param maxMinutes the highest value of `Minutes` */
function windowParameters(maxMinutes) {
	return {
		EndDate: optional(dateTime),
		Minutes: optional(integer(1, maxMinutes)),
		StartDate: optional(dateTime)
	};
}
/** The last 15 minutes, unless `StartDate`, `EndDate` or `Minutes` say otherwise (S-1). */
function toWindow({ StartDate, EndDate, Minutes = DEFAULT_MINUTES }, now) {
	const end = EndDate ?? now;
	return {
		start: StartDate ?? end - Minutes * 6e4,
		end
	};
}
// emulator/values/recent.ts
/** How far TaskRouter looks back: 30 days (L-14). */
const KEPT_MS = 2592e6;
/** Items of the last 30 days up to a limit, oldest first. */
var Recent = class {
	#limit;
	#sizes;
	#items = [];
	/** The sum of the sizes of the items that are kept. */
	#bytes = 0;
	/** The index of the oldest item that is kept. Removed items leave the array later, many at a time. */
	#start = 0;
	/**
	* @param limit the maximum number of items
	* @param sizes default: no limit
	*/
	constructor(limit, sizes) {
		this.#limit = limit;
		this.#sizes = sizes;
	}
	/** The oldest item, as of the last addition. */
	get oldest() {
		return this.#items[this.#start];
	}
	add(item) {
		this.#items.push(item);
		this.#bytes += this.#sizes?.sizeOf(item) ?? 0;
		while (this.#isOver()) this.#removeOldest();
		this.#removeOld(item.time);
	}
	/** The items, as of the last addition. */
	all() {
		return this.#start === 0 ? this.#items : this.#items.slice(this.#start);
	}
	/** The items that are kept at that time. */
	list(now) {
		this.#removeOld(now);
		return this.all();
	}
	#isOver() {
		const count = this.#items.length - this.#start;
		return count > this.#limit || count > 1 && this.#bytes > (this.#sizes?.bytes ?? 0);
	}
	#removeOldest() {
		const { oldest } = this;
		if (oldest) this.#bytes -= this.#sizes?.sizeOf(oldest) ?? 0;
		this.#start += 1;
	}
	#removeOld(now) {
		while (this.oldest && this.oldest.time < now - 2592e6) this.#removeOldest();
		if (this.#start > 1e3 && this.#start > this.#items.length / 2) {
			this.#items = this.#items.slice(this.#start);
			this.#start = 0;
		}
	}
};
// emulator/operations/all-of.ts
/** Whether an item passes every test; `false` represents a filter that was not sent. */
function allOf(tests) {
	const wanted = tests.filter((test) => test !== false);
	return (item) => wanted.every((test) => test(item));
}
// emulator/operations/channel-filter.ts
/** The SID of no channel. */
const NONE$1 = "";
/** The channel of a `TaskChannel` filter, a SID or a unique name; nothing matches one that does not exist (H-62). */
function toChannelSid(name, workspace) {
	return name === void 0 ? void 0 : findChannel(workspace, name)?.sid ?? NONE$1;
}
const listEvents = defineList({
	key: "Event-List",
	path: EVENTS,
	name: "events",
	filters: {
		...windowParameters(KEPT_MS / 6e4),
		EventType: optional(text$2),
		ReservationSid: optional(sid("WR")),
		TaskQueueSid: optional(sid("WQ")),
		TaskSid: optional(sid("WT")),
		WorkerSid: optional(sid("WK")),
		WorkflowSid: optional(sid("WW")),
		TaskChannel: optional(text$2),
		Sid: optional(sid("EV"))
	},
	find: findWorkspace,
	select(workspace, _, services) {
		const history = services.events.historyOf(workspace);
		const now = services.time();
		return {
			items: history.list(now),
			positionOf: (sid) => history.positionOf(sid, now)
		};
	},
	createMatch(filters, workspace, services) {
		const { start, end } = toWindow(filters, services.time());
		const channelSid = toChannelSid(filters.TaskChannel, workspace);
		return allOf([
			({ time }) => time >= start && time <= end,
			filters.EventType !== void 0 && (({ type }) => type === filters.EventType),
			filters.Sid !== void 0 && ((event) => event.sid === filters.Sid),
			hasField("ReservationSid", filters.ReservationSid),
			hasField("TaskQueueSid", filters.TaskQueueSid),
			hasField("TaskSid", filters.TaskSid),
			hasField("WorkerSid", filters.WorkerSid),
			hasField("WorkflowSid", filters.WorkflowSid),
			hasField("TaskChannelSid", channelSid)
		]);
	},
	render: (event, workspace, base) => renderEvent(event, workspace, base)
});
function hasField(name, sid) {
	return sid !== void 0 && (({ fields }) => fields[name] === sid);
}
// emulator/resources/reservation.ts
/** O-120 */
const RESERVATION_STATUSES = [
	"pending",
	"accepted",
	"rejected",
	"timeout",
	"canceled",
	"rescinded",
	"wrapping",
	"completed"
];
/** @param side the path by which it was read, which its `url` shows (O-121) */
function renderReservation(reservation, workspace, base, side) {
	const parent = workspaceUrl(workspace, base);
	const task = `${parent}/Tasks/${reservation.taskSid}`;
	const worker = `${parent}/Workers/${reservation.workerSid}`;
	return JSON.stringify({
		account_sid: workspace.accountSid,
		date_created: toIsoSeconds(reservation.dateCreated),
		date_updated: toIsoSeconds(reservation.dateUpdated),
		reservation_status: reservation.status,
		sid: reservation.sid,
		task_sid: reservation.taskSid,
		worker_name: reservation.workerName,
		worker_sid: reservation.workerSid,
		workspace_sid: workspace.sid,
		url: `${side === "task" ? task : worker}/Reservations/${reservation.sid}`,
		links: {
			task,
			worker,
			workspace: parent
		}
	});
}
// emulator/operations/reservation/fetch-by-task.ts
const fetchTaskReservation = defineOperation({
	key: "TaskReservation-Fetch",
	method: "GET",
	path: TASK_RESERVATION,
	parameters: {},
	find: findReservation,
	run: ({ target: { reservation, workspace }, request }) => tagged(ok(renderReservation(reservation, workspace, request.base, "task")), reservation.version)
});
// emulator/operations/reservation/fetch-by-worker.ts
/** Has an ETag as well (H-25). */
const fetchWorkerReservation = defineOperation({
	key: "WorkerReservation-Fetch",
	method: "GET",
	path: WORKER_RESERVATION,
	parameters: {},
	find: findReservation,
	run: ({ target: { reservation, workspace }, request }) => tagged(ok(renderReservation(reservation, workspace, request.base, "worker")), reservation.version)
});
// emulator/operations/page-tokens.ts
/** The number of sort keys kept per list. A client that pages more slowly uses a token that is no longer known. */
const SIZE = 1e3;
const byOwner = /* @__PURE__ */ new WeakMap();
/** @param owner the object whose list it is */
function tokensOf(owner) {
	const known = byOwner.get(owner);
	if (known) return known;
	const created = createPageTokens();
	byOwner.set(owner, created);
	return created;
}
function createPageTokens() {
	const keys = /* @__PURE__ */ new Map();
	return {
		get: (ordering, sid) => keys.get(`${ordering} ${sid}`),
		remember(ordering, sid, key) {
			keys.delete(`${ordering} ${sid}`);
			keys.set(`${ordering} ${sid}`, key);
			const [oldest] = keys.size > SIZE ? keys.keys() : [];
			if (oldest !== void 0) keys.delete(oldest);
		}
	};
}
function compareKeys(a, b) {
	for (const [index, part] of a.entries()) {
		const difference = part - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
// emulator/operations/sequence.ts
const CREATION = {
	name: "",
	keyOf: () => []
};
/**
* Sorts objects and finds the position of a page token. A token denotes a position: its object may have moved since, or
* been deleted.
*
* @param owner the object whose list it is
* @param created the objects in the order of their creation
* @param numberOf returns a number that increases with each created object
*/
function createSequence(owner, created, numberOf, ordering = CREATION) {
	const keyOf = (item) => [...ordering.keyOf(item), numberOf(item)];
	const items = ordering === CREATION ? created : sortByKey(created, keyOf);
	const tokens = tokensOf(owner);
	return {
		items,
		issued: (item) => tokens.remember(ordering.name, item.sid, keyOf(item)),
		positionOf(sid) {
			const key = tokens.get(ordering.name, sid);
			const before = key ? countBelow(items, key, keyOf) : items.findIndex((item) => item.sid === sid);
			return before === -1 ? void 0 : {
				before,
				after: items[before]?.sid === sid ? before + 1 : before
			};
		}
	};
}
/** The number of a record of the router. */
const byOrder = ({ order }) => order;
/** A list whose objects neither move nor disappear during paging. */
function inOrder(items) {
	return {
		items,
		positionOf(sid) {
			const at = items.findIndex((item) => item.sid === sid);
			return at === -1 ? void 0 : {
				before: at,
				after: at + 1
			};
		}
	};
}
function sortByKey(items, keyOf) {
	return items.map((item) => ({
		item,
		key: keyOf(item)
	})).sort((a, b) => compareKeys(a.key, b.key)).map(({ item }) => item);
}
function countBelow(items, key, keyOf) {
	return lowerBound(items.length, (at) => {
		const item = items[at];
		require_language.invariant(item !== void 0, "an index below the length has an item");
		return compareKeys(keyOf(item), key) < 0;
	});
}
// emulator/operations/reservation/list-by-task.ts
const listTaskReservations = defineList({
	key: "TaskReservation-List",
	path: TASK_RESERVATIONS,
	name: "reservations",
	filters: {
		ReservationStatus: several(oneOf(...RESERVATION_STATUSES)),
		WorkerSid: optional(sid("WK"))
	},
	find: (request) => findTask(request, "TaskSid"),
	select: ({ task, workspace }) => createSequence(task, workspace.router.reservationsOfTask(task.sid), byOrder),
	createMatch: ({ ReservationStatus: statuses, WorkerSid: workerSid }) => allOf([statuses !== void 0 && (({ status }) => statuses.includes(status)), workerSid !== void 0 && ((reservation) => reservation.workerSid === workerSid)]),
	render: (reservation, { workspace }, base) => renderReservation(reservation, workspace, base, "task"),
	versionOf: ({ version }) => version
});
// emulator/operations/reservation/list-by-worker.ts
const listWorkerReservations = defineList({
	key: "WorkerReservation-List",
	path: WORKER_RESERVATIONS,
	name: "reservations",
	filters: { ReservationStatus: several(oneOf(...RESERVATION_STATUSES)) },
	find: (request) => findWorker(request, "WorkerSid"),
	select: ({ worker, workspace }) => createSequence(worker, workspace.router.reservationsOfWorker(worker.sid), byOrder),
	createMatch: ({ ReservationStatus: statuses }) => allOf([statuses !== void 0 && (({ status }) => statuses.includes(status))]),
	render: (reservation, { workspace }, base) => renderReservation(reservation, workspace, base, "worker"),
	versionOf: ({ version }) => version
});
// emulator/operations/check-version.ts
/**
* Refuses an update or a deletion of another version than the present one (H-24, H-25). Without the header the last write
* wins.
*/
function checkVersion(ifMatch, version) {
	if (ifMatch === void 0 || listTags(ifMatch).some((tag) => tag === "*" || tag === String(version))) return;
	throw new ApiError(412, 20001, `If-Match is ${ifMatch}, but the current version is "${version}"`);
}
function listTags(header) {
	return header.split(",").map((tag) => tag.trim().replace(/^(?:W\/)?"(.*)"$/, "$1"));
}
// emulator/instructions/shape.ts
const isText$1 = (value) => typeof value === "string";
const text$1 = {
	read: text$2,
	isValid: isText$1,
	words: "text"
};
/** By REST any text but `true`, `1` and `yes` means false (H-6). */
const flag = {
	read: flag$1,
	isValid: (value) => typeof value === "boolean" || value === "true" || value === "false",
	words: "true or false"
};
/** A number in JSON may also be text, because it is text in a form. */
function whole(minimum, maximum) {
	return {
		read: integer(minimum, maximum),
		isValid(value) {
			const number = isText$1(value) && /^\d{1,15}$/.test(value) ? Number(value) : value;
			return Number.isSafeInteger(number) && Number(number) >= minimum && Number(number) <= maximum;
		},
		words: `a whole number from ${minimum} to ${maximum}`
	};
}
function choice(...values) {
	return {
		read: oneOf(...values),
		isValid: (value) => isText$1(value) && values.includes(value),
		words: values.join(", ").replace(/, ([^,]*)$/, " or $1")
	};
}
/** A shape whose `true` and `false` may be text or not. */
function orFlag(shape) {
	return {
		...shape,
		isValid: (value) => typeof value === "boolean" || shape.isValid(value)
	};
}
/** One value, a list of them, or text with commas or spaces between them. */
function listOf({ read, isValid, words }) {
	return {
		read,
		isValid(value) {
			const items = isText$1(value) ? value.split(/[ ,]+/) : value;
			return Array.isArray(items) && items.every(isValid);
		},
		words: `a list of ${words}`
	};
}
const url = {
	read: callbackUrl,
	isValid: (value) => isText$1(value) && /^https?:\/\//i.test(value) && URL.canParse(value),
	words: "an absolute http or https URL"
};
// emulator/instructions/members.ts
const seconds = whole(0, 2147483647);
/** V-48 */
const dequeueTimeout = whole(0, 999);
const dequeueRecord = choice("record-from-answer", "do-not-record");
const method = choice("GET", "POST");
const callEvent = choice("initiated", "ringing", "answered", "completed");
const conferenceEvent = choice("start", "end", "join", "leave", "mute", "hold", "speaker");
const beep = orFlag(choice("true", "false", "onEnter", "onExit"));
/** A text, never `true` or `false` themselves (V-53). */
const conferenceRecord = choice("true", "false", "record-from-start", "do-not-record");
const conferenceTrim = choice("trim-silence", "do-not-trim");
const recordingChannels = choice("mono", "dual");
const jitterBufferSize = choice("small", "medium", "large", "off");
const maxParticipants = whole(2, 250);
const CONFERENCE$1 = {
	to: "coded",
	from: "coded",
	post_work_activity_sid: "coded",
	status_callback_url: "coded",
	status_callback: url,
	status_callback_method: method,
	status_callback_event: listOf(callEvent),
	timeout: seconds,
	record: flag,
	muted: flag,
	beep,
	start_conference_on_enter: flag,
	end_conference_on_exit: flag,
	wait_url: url,
	wait_method: method,
	early_media: flag,
	max_participants: maxParticipants,
	conference_status_callback: url,
	conference_status_callback_method: method,
	conference_status_callback_event: listOf(conferenceEvent),
	conference_record: conferenceRecord,
	conference_trim: conferenceTrim,
	recording_channels: recordingChannels,
	recording_status_callback: url,
	recording_status_callback_method: method,
	conference_recording_status_callback: url,
	conference_recording_status_callback_method: method,
	region: text$1,
	sip_auth_username: text$1,
	sip_auth_password: text$1,
	end_conference_on_customer_exit: flag,
	beep_on_customer_entrance: flag,
	jitter_buffer_size: jitterBufferSize
};
/** By instruction; those of an assignment callback's JSON. */
const MEMBERS = {
	accept: {},
	reject: { activity_sid: "coded" },
	dequeue: {
		to: "coded",
		from: "coded",
		post_work_activity_sid: "coded",
		record: dequeueRecord,
		timeout: dequeueTimeout,
		status_callback_url: "coded",
		status_callback_events: "coded"
	},
	call: {
		to: "coded",
		from: "coded",
		url: "coded",
		accept: flag,
		record: text$1,
		timeout: seconds,
		status_callback_url: "coded"
	},
	redirect: {
		call_sid: "coded",
		url: "coded",
		accept: flag
	},
	conference: CONFERENCE$1
};
function isLeftOut(value) {
	return value === void 0 || value === null;
}
/** Describes the first member with a value that is not possible, apart from those with a code of their own. */
function findWrongMember(name, values) {
	for (const [member, shape] of Object.entries(MEMBERS[name])) {
		const value = values[member];
		if (shape === "coded" || isLeftOut(value) || shape.isValid(value)) continue;
		return `'${member}' must be ${shape.words}, but is ${toShown(value)}`;
	}
	if (name === "dequeue" && isSip(values.to) && Number(values.timeout) > MAX_SIP_TIMEOUT) return `'timeout' must be at most ${MAX_SIP_TIMEOUT} for a SIP address, but is ${toShown(values.timeout)}`;
}
/** V-48 */
const MAX_SIP_TIMEOUT = 600;
const isSip = (to) => typeof to === "string" && /^sips?:/i.test(to);
const SHOWN_CHARACTERS = 100;
const toShown = (value) => (JSON.stringify(value) ?? String(value)).slice(0, SHOWN_CHARACTERS);
/**
* Describes the members that an instruction does not have, which are ignored (V-52): misspelt ones, in camelCase, or with the
* prefix of a REST parameter.
*
* @param name `undefined` if the instruction is not known
*/
function listUnknownMembers(name, values) {
	const known = ["instruction", ...Object.keys(name === void 0 ? {} : MEMBERS[name])];
	const unknown = Object.keys(values).filter((member) => !known.includes(member));
	return (name === void 0 ? unknown.filter((member) => toHint(member, known) !== "") : unknown).slice(0, MAX_LISTED).map((member) => {
		const place = name === void 0 ? "an answer" : `the instruction ${name}`;
		return `${JSON.stringify(member).slice(0, SHOWN_CHARACTERS)} is not a member of ${place} and is ignored${toHint(member, known)}`;
	});
}
const MAX_LISTED = 20;
const REST_PREFIX = /^(?:Dequeue|Call|Redirect)(?=[A-Z])/;
function toHint(member, known) {
	return require_language.didYouMean(member, known) || require_language.didYouMean(member.replace(REST_PREFIX, ""), known);
}
// emulator/operations/reservation/parameters.ts
/** The parameter of a member of an instruction. */
const of = ({ read }) => optional(read);
const severalOf = ({ read }) => several(read);
const DEQUEUE = {
	DequeuePostWorkActivitySid: optional(sid("WA")),
	DequeueFrom: optional(text$2),
	DequeueRecord: of(dequeueRecord),
	DequeueTimeout: of(dequeueTimeout),
	DequeueTo: optional(text$2),
	DequeueStatusCallbackUrl: optional(text$2),
	DequeueStatusCallbackEvent: several(text$2)
};
const CALL = {
	CallFrom: optional(text$2),
	CallRecord: optional(text$2),
	CallTimeout: of(seconds),
	CallTo: optional(text$2),
	CallUrl: optional(text$2),
	CallStatusCallbackUrl: optional(text$2),
	CallAccept: optional(flag$1)
};
const REDIRECT = {
	RedirectCallSid: optional(text$2),
	RedirectAccept: optional(flag$1),
	RedirectUrl: optional(text$2)
};
const CONFERENCE = {
	To: optional(text$2),
	From: optional(text$2),
	StatusCallback: optional(text$2),
	StatusCallbackMethod: of(method),
	StatusCallbackEvent: severalOf(callEvent),
	Timeout: of(seconds),
	Record: optional(flag$1),
	Muted: optional(flag$1),
	Beep: of(beep),
	StartConferenceOnEnter: optional(flag$1),
	EndConferenceOnExit: optional(flag$1),
	WaitUrl: optional(callbackUrl),
	WaitMethod: of(method),
	EarlyMedia: optional(flag$1),
	MaxParticipants: of(maxParticipants),
	ConferenceStatusCallback: optional(callbackUrl),
	ConferenceStatusCallbackMethod: of(method),
	ConferenceStatusCallbackEvent: severalOf(conferenceEvent),
	ConferenceRecord: of(conferenceRecord),
	ConferenceTrim: of(conferenceTrim),
	RecordingChannels: of(recordingChannels),
	RecordingStatusCallback: optional(callbackUrl),
	RecordingStatusCallbackMethod: of(method),
	ConferenceRecordingStatusCallback: optional(callbackUrl),
	ConferenceRecordingStatusCallbackMethod: of(method),
	Region: optional(text$2),
	SipAuthUsername: optional(text$2),
	SipAuthPassword: optional(text$2),
	PostWorkActivitySid: optional(sid("WA")),
	EndConferenceOnCustomerExit: optional(flag$1),
	BeepOnCustomerEntrance: optional(flag$1),
	JitterBufferSize: of(jitterBufferSize)
};
/**
* Parameters of an update of a reservation, by either path (V-50). The members that an instruction requires are checked
* with the instruction, because each has its own code.
*/
const RESERVATION_PARAMETERS = {
	ReservationStatus: optional(oneOf(...RESERVATION_STATUSES)),
	WorkerActivitySid: optional(sid("WA")),
	Instruction: optional(text$2),
	...DEQUEUE,
	...CALL,
	...REDIRECT,
	...CONFERENCE
};
// emulator/operations/reservation/supervise.ts
/**
* Checks the conditions under which a supervisor may join the call of a reservation. There is no phone here, so that
* nothing else happens. Codes and their order are those of Twilio's error dictionary (V-40).
*/
function checkSupervision({ reservation, workspace }, supervisorSid) {
	const { router } = workspace;
	if (reservation.status !== "accepted") throw new ApiError(400, 40146, "Failed to issue Supervise Instruction due to invalid Reservation state");
	const supervisor = router.workers.get(supervisorSid ?? "");
	if (supervisor === void 0) throw badRequest(`Worker '${supervisorSid ?? ""}' provided for Supervisor does not exist in ${workspace.sid}`);
	if (!hasText(supervisor.attributes, "contact_uri")) throw new ApiError(400, 40147, "Failed to issue Supervise instruction due to missing or invalid 'contact_uri' property");
	if (!hasText(router.tasks.get(reservation.taskSid)?.attributes ?? "{}", "from")) throw new ApiError(400, 40148, "Failed to issue Supervise instruction due to missing 'from' property");
}
function hasText(attributes, name) {
	const value = JSON.parse(attributes)[name];
	return typeof value === "string" && value !== "";
}
// emulator/operations/check-activity.ts
/** An activity that a parameter names must exist in the workspace (O-10, O-23). */
function checkActivity(name, sid, workspace) {
	if (sid && !workspace.activities.has(sid)) throw badRequest(`Activity '${sid}' provided for ${name} does not exist in workspace ${workspace.sid}`);
}
// emulator/instructions/instruction.ts
/** The reason why an instruction is not carried out, with Twilio's code. */
var InstructionError = class extends Error {
	name = "InstructionError";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
// emulator/instructions/check-instruction.ts
const callEvents = listOf(callEvent);
const isText = (value) => typeof value === "string" && value !== "";
const isAbsent = (value) => isLeftOut(value) || value === "";
/** The attributes of a task or worker. They were checked when they were set. */
const toObject$1 = (json) => JSON.parse(json);
function validActivity(code, member, message) {
	const isMet = (values, context) => isAbsent(values[member]) || isText(values[member]) && context.hasActivity(values[member]);
	return {
		code,
		message,
		isMet
	};
}
/** An empty text is refused, too. */
function validUrl(code, member, message) {
	return {
		code,
		message,
		isMet: (values) => isLeftOut(values[member]) || url.isValid(values[member])
	};
}
function text(code, member, message) {
	return {
		code,
		message,
		isMet: (values) => isText(values[member])
	};
}
/** The person to call: named, or the worker's `contact_uri` (V-48). */
function contact(code, message) {
	return {
		code,
		message,
		isMet: ({ to }, context) => isAbsent(to) ? isText(toObject$1(context.workerAttributes).contact_uri) : isText(to)
	};
}
/**
* Says the same of all instructions (V-42); only their codes differ.
*
* @param isAlsoMet another state in which the instruction can be carried out
*/
function pending(code, isAlsoMet = () => false) {
	const message = (name, { reservationSid }) => `Unable to execute ${name} instruction. Reservation ${reservationSid} is not currently in a Pending state.`;
	return {
		code,
		message,
		isMet: (_, context) => context.isPending || isAlsoMet(context)
	};
}
/** The call of the task. */
function taskCall(code, message, ...members) {
	return {
		code,
		message,
		isMet: (_, { assumptions, taskAttributes }) => assumptions.callSid === "notNeeded" || members.some((member) => isText(toObject$1(taskAttributes)[member]))
	};
}
/** In the order in which they are checked (V-41); codes and texts are those of Twilio's error dictionary (V-40). */
const DEMANDS = {
	accept: [],
	reject: [{
		code: 40100,
		message: "Your Reject instruction does not include a valid `activity_sid` parameter.",
		isMet: ({ activity_sid }, { assumptions, hasActivity }) => isAbsent(activity_sid) ? assumptions.rejectWithoutActivity === "stay" : isText(activity_sid) && hasActivity(activity_sid)
	}],
	dequeue: [
		pending(40135),
		taskCall(40140, "Failed to issue Dequeue instruction due to missing 'call_sid' property", "call_sid"),
		validActivity(40130, "post_work_activity_sid", "Dequeue Instruction does not have a valid 'post_work_activity_sid' provided."),
		contact(40131, "Dequeue Instruction does not have a valid 'to' parameter provided."),
		{
			code: 40132,
			message: "Dequeue Instruction does not have a valid 'from' parameter provided.",
			isMet: ({ from }) => isAbsent(from) || isText(from)
		},
		{
			code: 40134,
			message: "Dequeue Instruction does not have a valid 'status_callback_events' parameter",
			isMet: ({ status_callback_events: events }) => isAbsent(events) || callEvents.isValid(events)
		},
		validUrl(40157, "status_callback_url", "Dequeue Instruction does not have a valid 'status_callback_url' parameter")
	],
	call: [
		pending(40114),
		contact(40110, "Call Instruction does not have a valid 'to' parameter provided."),
		text(40111, "from", "Call Instruction does not have a valid 'from' parameter provided."),
		text(40112, "url", "Call Instruction does not have a valid 'url' parameter provided."),
		validUrl(40112, "url", "Call Instruction does not have a valid 'url' parameter provided."),
		validUrl(40158, "status_callback_url", "Call Instruction does not have a valid 'status_callback_url' parameter")
	],
	redirect: [
		pending(40123, ({ isAccepted, assumptions }) => isAccepted && assumptions.redirectedReservations === "giveBack"),
		{
			code: 40121,
			message: "Redirect Instruction does not have a valid 'call_sid' parameter provided.",
			isMet: ({ call_sid: sid }) => isText(sid) && /^CA[0-9a-f]{32}$/i.test(sid)
		},
		text(40120, "url", "Redirect Instruction does not have a valid 'url' parameter provided."),
		validUrl(40120, "url", "Redirect Instruction does not have a valid 'url' parameter provided.")
	],
	conference: [
		pending(40136),
		taskCall(40142, "Failed to issue Conference instruction due to missing 'call_sid' or 'outbound_to' properties", "call_sid", "outbound_to"),
		contact(40137, "Missing 'to' parameter when issuing Conference instruction"),
		{
			code: 40141,
			message: "Conference Instruction does not have a valid 'from' parameter provided.",
			isMet: ({ from }) => isAbsent(from) || isText(from)
		},
		validActivity(40143, "post_work_activity_sid", "Conference Instruction does not have a valid 'post_work_activity_sid' provided."),
		validUrl(40159, "status_callback_url", "Conference Instruction does not have a valid 'status_callback_url' parameter")
	]
};
/**
* Refuses an instruction that Twilio would refuse.
*
* @throws InstructionError with Twilio's code; 20001 for a wrong value for which there is none (V-51)
*/
function checkInstruction(name, values, context) {
	const title = name.charAt(0).toUpperCase() + name.slice(1);
	const failed = DEMANDS[name].find(({ isMet }) => !isMet(values, context));
	if (failed) {
		const { code, message } = failed;
		throw new InstructionError(code, typeof message === "string" ? message : message(title, context));
	}
	const problem = findWrongMember(name, values);
	if (problem !== void 0) throw new InstructionError(20001, `${title} Instruction: ${problem}`);
}
/** @throws InstructionError 40005 without a name, 55555 for an unknown one */
function readInstructionName(values) {
	const name = values.instruction;
	if (isAbsent(name)) throw new InstructionError(40005, "Assignment Callback response does not contain 'instruction'");
	if (typeof name !== "string" || !Object.hasOwn(DEMANDS, name)) throw new InstructionError(55555, "An invalid instruction was passed to TaskRouter when responding to a pending Reservation.");
	return name;
}
// emulator/instructions/perform-instruction.ts
/**
* Carries out an instruction that has been checked.
*
* @throws Refusal if the state of the reservation forbids it
*/
function performInstruction(name, values, { router, reservationSid, phoneInstructions, setPostWork }) {
	if (name === "reject") {
		router.rejectReservation(reservationSid, toText(values.activity_sid));
		return;
	}
	if (name === "redirect" && router.reservations.get(reservationSid)?.status === "accepted") {
		router.giveBackReservation(reservationSid);
		return;
	}
	if (!(phoneInstructions === "asSaid" && (name === "call" || name === "redirect") && !isTrue(values.accept))) router.acceptReservation(reservationSid);
	const activitySid = toText(values.post_work_activity_sid);
	if (activitySid !== void 0) setPostWork(reservationSid, activitySid);
}
function toText(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function isTrue(value) {
	return value === true || value === "true";
}
// emulator/operations/reservation/instruction-values.ts
/**
* The members of an assignment callback's JSON that are checked with the instruction, by the REST parameters that correspond
* to them. The others were checked when they were read, and appear only in the journal.
*/
const NAMES = {
	accept: {},
	reject: { activity_sid: "WorkerActivitySid" },
	dequeue: {
		post_work_activity_sid: "DequeuePostWorkActivitySid",
		from: "DequeueFrom",
		to: "DequeueTo",
		timeout: "DequeueTimeout",
		status_callback_url: "DequeueStatusCallbackUrl",
		status_callback_events: "DequeueStatusCallbackEvent"
	},
	call: {
		from: "CallFrom",
		to: "CallTo",
		url: "CallUrl",
		status_callback_url: "CallStatusCallbackUrl",
		accept: "CallAccept"
	},
	redirect: {
		call_sid: "RedirectCallSid",
		url: "RedirectUrl",
		accept: "RedirectAccept"
	},
	conference: {
		post_work_activity_sid: "PostWorkActivitySid",
		from: "From",
		to: "To",
		status_callback_url: "StatusCallback"
	}
};
function toInstructionValues(name, values) {
	return Object.fromEntries(Object.entries(NAMES[name]).map(([member, parameter]) => [member, values[parameter]]));
}
// emulator/operations/reservation/follow-instruction.ts
/**
* Does what an instruction says, as if an assignment callback had answered it.
*
* @throws ApiError 400 with Twilio's code for the mistake (V-40, V-41)
*/
function followInstruction(instruction, values, { reservation, workspace }, { assumptions, postWork }) {
	try {
		const name = readInstructionName({ instruction });
		if (reservation.status === "rescinded" && name !== "reject") throw new Refusal("reservation-rescinded", "accepted by another worker");
		const members = toInstructionValues(name, values);
		checkInstruction(name, members, toInstructionContext$1(reservation, workspace, assumptions));
		performInstruction(name, members, {
			router: workspace.router,
			reservationSid: reservation.sid,
			phoneInstructions: assumptions.phoneInstructions,
			setPostWork: (sid, activitySid) => postWork.set(workspace, sid, activitySid)
		});
	} catch (error) {
		throw error instanceof InstructionError ? new ApiError(400, error.code, error.message) : error;
	}
}
function toInstructionContext$1(reservation, { router, activities }, assumptions) {
	return {
		reservationSid: reservation.sid,
		isPending: reservation.status === "pending",
		isAccepted: reservation.status === "accepted",
		taskAttributes: router.tasks.get(reservation.taskSid)?.attributes ?? "{}",
		workerAttributes: router.workers.get(reservation.workerSid)?.attributes ?? "{}",
		hasActivity: (sid) => activities.has(sid),
		assumptions
	};
}
// emulator/operations/reservation/update.ts
/** Updates a reservation, by either of its paths. */
function updateReservation({ target, values, request, services }, side) {
	const { reservation, workspace } = target;
	checkVersion(request.ifMatch, reservation.version);
	checkActivity("WorkerActivitySid", values.WorkerActivitySid, workspace);
	if (values.ReservationStatus !== void 0 && values.Instruction !== void 0) throw badRequest("ReservationStatus and Instruction cannot be sent in the same request");
	if (values.ReservationStatus !== void 0) setStatus$1(reservation, values, workspace);
	if (values.Instruction !== void 0) followInstruction(values.Instruction, values, target, services);
	return tagged(ok(renderReservation(reservation, workspace, request.base, side)), reservation.version);
}
/** Only these can be set: the others come about by themselves (O-122). */
function setStatus$1({ sid }, values, { router }) {
	switch (values.ReservationStatus) {
		case "accepted":
			router.acceptReservation(sid);
			return;
		case "rejected":
			router.rejectReservation(sid, ...values.WorkerActivitySid === void 0 ? [] : [values.WorkerActivitySid]);
			return;
		case "wrapping":
			router.wrapReservation(sid);
			return;
		case "completed":
			router.completeReservation(sid);
			return;
		default: throw badRequest(`ReservationStatus can be set to accepted, rejected, wrapping or completed, but not to ${values.ReservationStatus}`);
	}
}
// emulator/operations/reservation/update-by-task.ts
/** Only the path of the task can have the call supervised (O-125). */
const updateTaskReservation = defineOperation({
	key: "TaskReservation-Update",
	method: "POST",
	path: TASK_RESERVATION,
	parameters: {
		...RESERVATION_PARAMETERS,
		SupervisorMode: optional(oneOf("monitor", "whisper", "barge")),
		Supervisor: optional(sid("WK"))
	},
	find: findReservation,
	run(call) {
		const { target, values, request } = call;
		if (values.Instruction !== "supervise") return updateReservation(call, "task");
		checkVersion(request.ifMatch, target.reservation.version);
		checkSupervision(target, values.Supervisor);
		const { reservation, workspace } = target;
		return tagged(ok(renderReservation(reservation, workspace, request.base, "task")), reservation.version);
	}
});
// emulator/operations/reservation/update-by-worker.ts
const updateWorkerReservation = defineOperation({
	key: "WorkerReservation-Update",
	method: "POST",
	path: WORKER_RESERVATION,
	parameters: RESERVATION_PARAMETERS,
	find: findReservation,
	run: (call) => updateReservation(call, "worker")
});
// emulator/parameters/check-expression.ts
/** Longest first. A list counts as one operand; `-` starts a number only before a digit. */
const TOKEN = new RegExp(String.raw`\s+|"[^"]*"|'[^']*'|\[[^\]]*\]|-?\d+(?:\.\d+)?(?![\w$])|[\w$]+(?:\.[\w$]+|\[\d+\])*|${require_language.OPERATOR_SIGN_PATTERN}|\(|\)`, "y");
const OPERATORS = /* @__PURE__ */ new Set([...require_language.OPERATOR_SPELLINGS, ...require_language.OPERATOR_WORDS]);
const CONNECTIVES = /* @__PURE__ */ new Set(["AND", "OR"]);
/**
* Refuses an expression that cannot be parsed, and no other (O-32). The language room decides what can be parsed; the
* message follows the one recorded refusal, `extraneous input 'evel' expecting OPERATOR`.
*
* @param place the path of an expression in a workflow
* @throws ApiError 400 with 20001
*/
function checkExpression(expression, { routing }, place) {
	const options = routing.expressions ?? DEFAULTS;
	const known = knownTexts(options);
	if (known.has(expression)) return;
	const [problem] = require_language.parseExpression(expression, options).problems;
	if (problem) {
		const words = describeRefusal(expression) ?? `mismatched input '${toInput(expression, problem.span)}' expecting EXPRESSION`;
		throw badRequest(place === void 0 ? words : `Configuration is invalid: ${place}: ${words}`);
	}
	if (expression.length <= REMEMBERED_LENGTH) known.add(expression);
}
/** Accepted expressions are remembered, because filters of many workflows share them. */
const REMEMBERED = 1e3;
const REMEMBERED_LENGTH = 1e3;
const DEFAULTS = {};
const accepted = /* @__PURE__ */ new WeakMap();
/** The texts accepted under these options. When there are too many, all are forgotten. */
function knownTexts(options) {
	const known = accepted.get(options);
	if (known && known.size < REMEMBERED) return known;
	const empty = /* @__PURE__ */ new Set();
	accepted.set(options, empty);
	return empty;
}
/** The text at the position of a problem that has no message of its own. */
function toInput(expression, { start, end }) {
	const text = expression.slice(start, Math.min(end, start + 40)).trim();
	return text === "" ? "<EOF>" : text;
}
function describeRefusal(expression) {
	let depth = 0;
	let before;
	for (const token of tokenize(expression)) {
		depth += token.kind === "(" ? 1 : token.kind === ")" ? -1 : 0;
		const words = depth < 0 ? "extraneous input ')' expecting <EOF>" : describeStep$1(before, token);
		if (words !== void 0) return words;
		before = token;
	}
	if (!isValueEnd(before)) return "mismatched input '<EOF>' expecting VALUE";
	return depth > 0 ? "missing ')' at '<EOF>'" : void 0;
}
function describeStep$1(before, token) {
	const startsValue = token.kind === "operand" || token.kind === "(";
	if (isValueEnd(before) && startsValue) return `extraneous input '${token.text}' expecting OPERATOR`;
	const isSecondWord = token.kind === "operator" && before !== void 0 && require_language.listSecondWords(before.text.toUpperCase()).length > 0;
	return !isValueEnd(before) && !startsValue && !isSecondWord ? `mismatched input '${token.text}' expecting VALUE` : void 0;
}
function isValueEnd(token) {
	return token?.kind === "operand" || token?.kind === ")";
}
/**
* A character that starts no token is dropped, and `-` takes the next one with it: so `skill-level` reads as `skill`
* and `evel`, as it does in the recorded refusal.
*/
function tokenize(expression) {
	const tokens = [];
	let at = 0;
	while (at < expression.length) {
		TOKEN.lastIndex = at;
		const text = TOKEN.exec(expression)?.[0];
		if (text === void 0) {
			at += expression[at] === "-" ? 2 : 1;
			continue;
		}
		at += text.length;
		if (text.trim() !== "") tokens.push({
			kind: toKind(text),
			text
		});
	}
	return tokens;
}
function toKind(text) {
	const word = text.toUpperCase();
	if (word === "(" || word === ")") return word;
	return OPERATORS.has(word) ? "operator" : CONNECTIVES.has(word) ? "connective" : "operand";
}
// emulator/resources/task-queue.ts
/** The expression of a queue that was created without one (O-31). */
const ALL_WORKERS = "1==1";
/** An expression that is parsed, but not evaluated (O-32). An empty one counts as left out (O-39). */
const targetWorkers = (value, _, assumptions) => {
	if (value.trim() === "") return ALL_WORKERS;
	checkExpression(value, assumptions);
	return value;
};
/** An empty text clears it (O-35). */
const activity = withDefault(sidOrNothing("WA"), null);
const taskQueueKind = defineKind({
	prefix: "WQ",
	listPath: `${WORKSPACE}/TaskQueues`,
	properties: {
		friendlyName: required(friendlyName("when strict")),
		targetWorkers: withDefault(targetWorkers, ALL_WORKERS),
		maxReservedWorkers: withDefault(integer(1, 50), 1),
		taskOrder: withDefault(oneOf("FIFO", "LIFO"), "FIFO"),
		reservationActivitySid: activity,
		assignmentActivitySid: activity
	}
});
function renderTaskQueue(queue, workspace, base) {
	return renderOnce(queue, queue.revision + workspace.activityRenames, base, () => toWire$2(queue, workspace, base));
}
function toWire$2(queue, workspace, base) {
	const nameOf = (sid) => sid === null ? null : workspace.activities.get(sid)?.friendlyName ?? null;
	const parent = workspaceUrl(workspace, base);
	const url = `${parent}/TaskQueues/${queue.sid}`;
	const linkTo = (sid) => sid === null ? null : `${parent}/Activities/${sid}`;
	return {
		...commonMembers(queue, workspace),
		...taskQueueKind.echo(queue),
		assignment_activity_name: nameOf(queue.assignmentActivitySid),
		reservation_activity_name: nameOf(queue.reservationActivitySid),
		url,
		links: {
			assignment_activity: linkTo(queue.assignmentActivitySid),
			reservation_activity: linkTo(queue.reservationActivitySid),
			workspace: parent,
			statistics: `${url}/Statistics`,
			real_time_statistics: `${url}/RealTimeStatistics`,
			cumulative_statistics: `${url}/CumulativeStatistics`,
			list_statistics: `${parent}/TaskQueues/Statistics`,
			bulk_real_time_statistics: `${parent}/TaskQueues/RealTimeStatistics`
		}
	};
}
// emulator/statistics/count-tasks.ts
const NONE = {
	pending: 0,
	reserved: 0,
	assigned: 0,
	wrapping: 0
};
/**
* Counts the tasks under way by status, zeros included (S-22). The total and the priorities count the same tasks; finished
* ones, which exist for some minutes more, do not count (S-23).
*
* The longest waiting task is the one created first; in a queue there is also the one that entered first (S-25). Which tasks
* wait is decided by `waitingTasks` (S-24).
*/
function countTasks(tasks, question) {
	const { channelSid, now, waitingTasks } = question;
	const byStatus = { ...NONE };
	const byPriority = {};
	const [oldest, longestHere] = [new Earliest(), new Earliest()];
	let total = 0;
	for (const task of tasks) {
		const { status } = task;
		if (!isCounted$1(status) || channelSid !== void 0 && task.channelSid !== channelSid) continue;
		total += 1;
		byStatus[status] += 1;
		byPriority[task.priority] = (byPriority[task.priority] ?? 0) + 1;
		if (status === "pending" || status === "reserved" && waitingTasks === "pendingAndReserved") {
			oldest.look(task, task.dateCreated);
			longestHere.look(task, task.queueEntered ?? task.dateCreated);
		}
	}
	return {
		total_tasks: total,
		tasks_by_status: byStatus,
		tasks_by_priority: byPriority,
		longest_task_waiting_sid: oldest.sid,
		longest_task_waiting_age: oldest.ageAt(now),
		longest_relative_task_sid_in_queue: longestHere.sid,
		longest_relative_task_age_in_queue: longestHere.ageAt(now)
	};
}
function isCounted$1(status) {
	return Object.hasOwn(NONE, status);
}
/** Keeps the task with the earliest time; of equal ones, the one created first. */
var Earliest = class {
	#task;
	#time = Number.POSITIVE_INFINITY;
	look(task, time) {
		if (time < this.#time || time === this.#time && task.order < (this.#task?.order ?? 0)) {
			this.#task = task;
			this.#time = time;
		}
	}
	get sid() {
		return this.#task?.sid ?? null;
	}
	/** In whole seconds; 0 without a task (S-24). */
	ageAt(now) {
		return this.#task === void 0 ? 0 : Math.max(0, Math.floor((now - this.#time) / 1e3));
	}
};
// emulator/statistics/count-workers.ts
/** The number of workers in each activity of the workspace, zeros included (S-26), in the order of creation (S-27). */
function countByActivity(workers, { activities }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { activitySid } of workers) counts.set(activitySid, (counts.get(activitySid) ?? 0) + 1);
	return activities.items.map(({ sid, friendlyName }) => ({
		sid,
		friendly_name: friendlyName,
		workers: counts.get(sid) ?? 0
	}));
}
// emulator/statistics/real-time.ts
function describeWorkspace(workspace, question) {
	const { router } = workspace;
	return {
		...withoutQueueWait(countTasks(router.tasks, question)),
		total_workers: router.workers.size,
		activity_statistics: countByActivity(router.workers, workspace)
	};
}
function describeWorkflow({ sid }, { router }, question) {
	return withoutQueueWait(countTasks(router.tasksOfWorkflow(sid), question));
}
/** A queue, with the wait time in the queue itself. */
function describeQueue(queue, workspace, question) {
	return {
		...countTasks(workspace.router.tasksOfQueue(queue.sid), question),
		...describeMembers(queue.sid, workspace)
	};
}
/** One queue as bulk statistics have it: without the time in the queue (S-25). */
function describeQueueInBulk(queueSid, workspace, question) {
	return {
		task_queue_sid: queueSid,
		...withoutQueueWait(countTasks(workspace.router.tasksOfQueue(queueSid), question)),
		...describeMembers(queueSid, workspace)
	};
}
function describeWorkers(workers, workspace) {
	return {
		total_workers: workers.length,
		activity_statistics: countByActivity(workers, workspace)
	};
}
/**
* Eligible workers match the queue's expression; available ones are also in an available activity, busy or not (S-28).
*/
function describeMembers(queueSid, workspace) {
	const workers = [...workspace.router.workersOfQueue(queueSid)];
	const isAvailable = ({ activitySid }) => workspace.activities.get(activitySid)?.available === true;
	return {
		total_eligible_workers: workers.length,
		total_available_workers: workers.filter(isAvailable).length,
		activity_statistics: countByActivity(workers, workspace)
	};
}
function withoutQueueWait(numbers) {
	const { longest_relative_task_sid_in_queue: _, longest_relative_task_age_in_queue: __, ...others } = numbers;
	return others;
}
// emulator/operations/statistics/answer.ts
function answerStatistics({ workspace, request, path, fields }) {
	const { accountSid: account_sid, sid: workspace_sid } = workspace;
	const url = `${workspaceUrl(workspace, request.base)}/${path}`;
	return ok(JSON.stringify({
		account_sid,
		workspace_sid,
		...fields,
		url
	}));
}
// emulator/operations/statistics/read-window.ts
/**
* Reads the window of cumulative statistics.
*
* @throws ApiError 400 for `Minutes` together with dates (S-2, S-3) and for a start after the end (S-5); with code
* 14241 for a start more than 30 days ago (S-4)
*/
function readWindow(values, { time }) {
	const { Minutes, StartDate, EndDate } = values;
	if (Minutes !== void 0 && (StartDate !== void 0 || EndDate !== void 0)) throw badRequest("Minutes cannot be used in combination with StartDate and EndDate");
	const now = time();
	const window = toWindow(values, now);
	if (window.start < Math.floor((now - 2592e6) / 1e3) * 1e3) throw new ApiError(400, 14241, "start_date passed to TaskRouter statistics is older than 30 days.");
	if (window.start > window.end) throw badRequest(EndDate === void 0 ? "StartDate must not be in the future" : "StartDate must not be after EndDate");
	return window;
}
// emulator/operations/statistics/questions.ts
/** The question that real-time statistics of tasks answer. */
function toTaskQuestion({ TaskChannel }, workspace, services) {
	const { waitingTasks } = services.assumptions;
	return {
		channelSid: toChannelSid(TaskChannel, workspace),
		now: services.time(),
		waitingTasks
	};
}
/**
* The question that cumulative statistics of tasks answer, and the events from the start of the window.
*
* @param scope selects events; default: all
*/
function toCumulativeQuestion(values, workspace, services, scope) {
	const question = {
		window: readWindow(values, services),
		channelSid: toChannelSid(values.TaskChannel, workspace),
		thresholds: values.SplitByWaitTime
	};
	return {
		question,
		events: services.statistics.logOf(workspace).since(question.window.start, scope)
	};
}
/** The same for all workers, or for one. */
function toWorkersQuestion(values, workspace, services, scope = { member: "workerSid" }) {
	const question = {
		window: readWindow(values, services),
		channelSid: toChannelSid(values.TaskChannel, workspace),
		now: services.time()
	};
	return {
		question,
		events: services.statistics.logOf(workspace).since(question.window.start, scope)
	};
}
// emulator/operations/statistics/queue-sids.ts
/** S-9 */
const MAX_QUEUES = 50;
/**
* The queues that a body such as `{"queueSids":["WQ…"]}` asks for; `QueueSids` is accepted too (S-9).
*/
function readQueueSids(json, assumptions) {
	const body = parse$1(json);
	const sids = require_language.isJsonObject(body) ? body.queueSids ?? body.QueueSids : void 0;
	if (!Array.isArray(sids)) throw badRequest("QueueSids must be a list of TaskQueue SIDs, in a JSON body such as {\"queueSids\": [\"WQ…\"]}");
	if (sids.length < 1 || sids.length > MAX_QUEUES) throw badRequest(`QueueSids must have 1 to ${MAX_QUEUES} TaskQueue SIDs, but has ${sids.length}`);
	return sids.map((each) => sid("WQ")(typeof each === "string" ? each : JSON.stringify(each), "QueueSids", assumptions));
}
function parse$1(json) {
	try {
		return JSON.parse(json ?? "null");
	} catch {
		throw badRequest("the body must be JSON, sent as application/json");
	}
}
// emulator/operations/statistics/fetch-task-queues.ts
/**
* Real-time statistics of up to 50 queues, in the order of the request. A queue that does not exist has zeros (S-9).
*/
const fetchTaskQueuesRealTimeStatistics = defineOperation({
	key: "TaskQueueBulkRealTimeStatistics-Create",
	method: "POST",
	path: `${taskQueueKind.listPath}/RealTimeStatistics`,
	parameters: {},
	find: findWorkspace,
	run({ target: workspace, request, services }) {
		const question = toTaskQuestion({}, workspace, services);
		const data = readQueueSids(request.json, services.assumptions).map((queueSid) => describeQueueInBulk(queueSid, workspace, question));
		return answerStatistics({
			workspace,
			request,
			path: "TaskQueues/RealTimeStatistics",
			fields: {
				task_queue_data: data,
				task_queue_response_count: data.length
			}
		});
	}
});
// emulator/statistics/split-by-wait-time.ts
/**
* How many tasks were canceled and reservations accepted above and below each threshold (S-46). A wait of exactly a
* threshold is below it (S-47).
*
* @param thresholds in seconds
*/
function splitByWaitTime(waits, thresholds) {
	const accepted = [...waits.accepted].sort(compare);
	const canceled = [...waits.canceled].sort(compare);
	const split = {};
	for (const threshold of thresholds) {
		const countBelow = (sorted) => lowerBound(sorted.length, (at) => (sorted[at] ?? 0) <= threshold * 1e3);
		const below = {
			tasks_canceled: countBelow(canceled),
			reservations_accepted: countBelow(accepted)
		};
		split[threshold] = {
			above: {
				tasks_canceled: canceled.length - below.tasks_canceled,
				reservations_accepted: accepted.length - below.reservations_accepted
			},
			below
		};
	}
	return split;
}
function compare(a, b) {
	return a - b;
}
// emulator/statistics/durations.ts
/**
* Sums up times. Seconds are whole, averages are rounded down, and nothing is zero (S-44). Each time is rounded down before
* it counts (S-45).
*/
var Durations = class {
	#count = 0;
	#min = Number.POSITIVE_INFINITY;
	#max = 0;
	#total = 0;
	add(milliseconds) {
		const seconds = Math.max(0, Math.floor(milliseconds / 1e3));
		this.#count += 1;
		this.#min = Math.min(this.#min, seconds);
		this.#max = Math.max(this.#max, seconds);
		this.#total += seconds;
	}
	get numbers() {
		return this.#count === 0 ? {
			avg: 0,
			min: 0,
			max: 0,
			total: 0
		} : {
			avg: Math.floor(this.#total / this.#count),
			min: this.#min,
			max: this.#max,
			total: this.#total
		};
	}
};
// emulator/statistics/tally.ts
/** Tasks and reservations that count in the split by wait time: the earliest ones (S-6). */
const MAX_SPLIT = 1e4;
/** The counts and times of a window. */
var Tally = class {
	untilAccepted = new Durations();
	untilCanceled = new Durations();
	inQueueUntilAccepted = new Durations();
	waits = {
		accepted: [],
		canceled: []
	};
	#counts = {};
	add({ kind, span, inQueue }) {
		this.#counts[kind] = this.count(kind) + 1;
		if (kind === "reservation.accepted") {
			this.untilAccepted.add(span);
			this.inQueueUntilAccepted.add(inQueue);
			this.#addWait(this.waits.accepted, span);
		} else if (kind === "task.canceled") {
			this.untilCanceled.add(span);
			this.#addWait(this.waits.canceled, span);
		}
	}
	count(kind) {
		return this.#counts[kind] ?? 0;
	}
	#addWait(waits, span) {
		if (this.waits.accepted.length + this.waits.canceled.length < MAX_SPLIT) waits.push(span);
	}
};
/** @param events in order, from the start of the window */
function tally(events, counted) {
	const sums = new Tally();
	for (const event of select(events, counted)) sums.add(event);
	return sums;
}
/** The same for every queue, in one pass. */
function tallyByQueue(events, counted) {
	const byQueue = /* @__PURE__ */ new Map();
	for (const event of select(events, counted)) if (event.queueSid !== null) {
		const sums = byQueue.get(event.queueSid) ?? new Tally();
		byQueue.set(event.queueSid, sums);
		sums.add(event);
	}
	return byQueue;
}
function* select(events, { window: { end }, channelSid }) {
	for (const event of events) {
		if (event.time > end) return;
		if (channelSid === void 0 || event.channelSid === channelSid) yield event;
	}
}
// emulator/statistics/cumulative.ts
function sumUpWorkspace(events, question) {
	const counted = tally(events, question);
	return {
		...toTaskNumbers(counted, question),
		tasks_created: counted.count("task.created"),
		tasks_timed_out_in_workflow: counted.count("workflow.timeout")
	};
}
/** A task enters its workflow when it is created, and never another one (S-41). */
function sumUpWorkflow(events, question) {
	const counted = tally(events, question);
	return {
		...toTaskNumbers(counted, question),
		tasks_entered: counted.count("task.created"),
		tasks_timed_out_in_workflow: counted.count("workflow.timeout")
	};
}
/** Counts the tasks that were in the queue when the event happened. */
function sumUpQueue(events, question) {
	return toQueueNumbers(tally(events, question), question);
}
/** The same of every queue: all events are looked at once, however many queues there are, and not before one is asked for. */
function createQueueSums(events, question) {
	let byQueue;
	return (queueSid) => {
		byQueue ??= tallyByQueue(events, question);
		return toQueueNumbers(byQueue.get(queueSid) ?? new Tally(), question);
	};
}
/** Moved tasks are those that left the queue (S-41). */
function toQueueNumbers(counted, question) {
	return {
		...toTaskNumbers(counted, question),
		tasks_entered: counted.count("task-queue.entered"),
		wait_duration_in_queue_until_accepted: counted.inQueueUntilAccepted.numbers
	};
}
function toInterval({ start, end }) {
	return {
		start_time: toIsoSeconds(start),
		end_time: toIsoSeconds(end)
	};
}
/** Reservations by how they ended in the window, whenever they were made. */
function toReservationNumbers(counted) {
	return {
		reservations_created: counted.count("reservation.created"),
		reservations_accepted: counted.count("reservation.accepted"),
		reservations_rejected: counted.count("reservation.rejected"),
		reservations_timed_out: counted.count("reservation.timeout"),
		reservations_canceled: counted.count("reservation.canceled"),
		reservations_rescinded: counted.count("reservation.rescinded")
	};
}
/**
* A task that timed out of its workflow also counts as canceled, one that the system deleted after a day as deleted, and the
* removal of finished tasks does not count (S-42). Waiting until acceptance is measured for each accepted reservation from
* the task's creation, and is also the average acceptance time (S-43). A split that was not asked for is empty (S-48).
*/
function toTaskNumbers(counted, { window, thresholds }) {
	const untilAccepted = counted.untilAccepted.numbers;
	return {
		...toInterval(window),
		...toReservationNumbers(counted),
		avg_task_acceptance_time: untilAccepted.avg,
		tasks_canceled: counted.count("task.canceled"),
		tasks_completed: counted.count("task.completed"),
		tasks_deleted: counted.count("task.deleted") + counted.count("task.system-deleted"),
		tasks_moved: counted.count("task-queue.moved"),
		wait_duration_until_accepted: untilAccepted,
		wait_duration_until_canceled: counted.untilCanceled.numbers,
		split_by_wait_time: thresholds === void 0 ? {} : splitByWaitTime(counted.waits, thresholds)
	};
}
// emulator/operations/statistics/parameters.ts
const MAX_INTEGER = 2147483647;
/** For all real-time statistics that accept one (S-7). */
const realTimeParameters = { TaskChannel: optional(text$2) };
/**
* For workers: without a split by wait time. There is no limit here, because a window that is too long is refused with
* another code.
*/
const workerParameters = {
	...windowParameters(MAX_INTEGER),
	TaskChannel: optional(text$2)
};
/** For workspaces, workflows and queues; thresholds are whole seconds, such as `5,30` (S-6). */
const cumulativeParameters = {
	...workerParameters,
	SplitByWaitTime: several(integer(0, MAX_INTEGER))
};
// emulator/operations/statistics/list-task-queues.ts
/** The key is the one in a published sample (S-10). */
const listTaskQueuesStatistics = defineList({
	key: "TaskQueueStatistics-List",
	path: `${taskQueueKind.listPath}/Statistics`,
	name: "task_queues_statistics",
	filters: {
		...cumulativeParameters,
		FriendlyName: optional(text$2)
	},
	find: findWorkspace,
	select(workspace, values, services) {
		const { taskQueues } = workspace;
		const { question, events } = toCumulativeQuestion(values, workspace, services);
		const taskQuestion = toTaskQuestion(values, workspace, services);
		const sumUp = createQueueSums(events, question);
		const toRow = (queue) => ({
			sid: queue.sid,
			friendlyName: queue.friendlyName,
			toWire: () => ({
				account_sid: workspace.accountSid,
				workspace_sid: workspace.sid,
				task_queue_sid: queue.sid,
				realtime: describeQueue(queue, workspace, taskQuestion),
				cumulative: sumUp(queue.sid)
			})
		});
		return {
			items: taskQueues.items.map(toRow),
			positionOf: (sid) => taskQueues.positionOf(sid)
		};
	},
	createMatch: byName,
	render: (row) => JSON.stringify(row.toWire())
});
// emulator/resources/workflow.ts
/** `null` if never sent, `""` once cleared (O-55, H-75, H-76). */
const optionalUrl = withDefault(callbackUrl, null);
const workflowKind = defineKind({
	prefix: "WW",
	listPath: `${WORKSPACE}/Workflows`,
	properties: {
		friendlyName: required(friendlyName("when strict")),
		configuration: required(text$2),
		assignmentCallbackUrl: optionalUrl,
		fallbackAssignmentCallbackUrl: optionalUrl,
		taskReservationTimeout: withDefault(integer(1, 86400), 120)
	}
});
function renderWorkflow(workflow, workspace, base) {
	return renderOnce(workflow, workflow.revision, base, () => toWorkflowWire(workflow, workspace, base));
}
function toWorkflowWire(workflow, workspace, base) {
	const url = `${workspaceUrl(workspace, base)}/Workflows/${workflow.sid}`;
	return {
		...commonMembers(workflow, workspace),
		...workflowKind.echo(workflow),
		document_content_type: null,
		url,
		links: {
			statistics: `${url}/Statistics`,
			real_time_statistics: `${url}/RealTimeStatistics`,
			cumulative_statistics: `${url}/CumulativeStatistics`
		}
	};
}
// emulator/resources/workspace.ts
const workspaceKind = defineKind({
	prefix: "WS",
	listPath: WORKSPACES,
	id: "WorkspaceSid",
	properties: {
		friendlyName: required(friendlyName("always")),
		defaultActivitySid: updateOnly(sid("WA")),
		timeoutActivitySid: updateOnly(sid("WA")),
		eventCallbackUrl: withDefault(callbackUrl, ""),
		eventsFilter: withDefault(text$2, null),
		multiTaskEnabled: withDefault(flag$1, true),
		prioritizeQueueOrder: withDefault(oneOf("FIFO", "LIFO"), "FIFO")
	}
});
const LINKS = {
	activities: "Activities",
	statistics: "Statistics",
	real_time_statistics: "RealTimeStatistics",
	cumulative_statistics: "CumulativeStatistics",
	task_queues: "TaskQueues",
	tasks: "Tasks",
	workers: "Workers",
	workflows: "Workflows",
	task_channels: "TaskChannels",
	events: "Events"
};
function renderWorkspace(workspace, base) {
	return renderOnce(workspace, workspace.revision + workspace.activityRenames, base, () => toWire$1(workspace, base));
}
function toWire$1(workspace, base) {
	const url = workspaceUrl(workspace, base);
	return {
		account_sid: workspace.accountSid,
		date_created: workspace.dateCreated,
		date_updated: workspace.dateUpdated,
		sid: workspace.sid,
		...workspaceKind.echo(workspace),
		default_activity_name: workspace.activities.get(workspace.defaultActivitySid)?.friendlyName ?? null,
		timeout_activity_name: workspace.activities.get(workspace.timeoutActivitySid)?.friendlyName ?? null,
		url,
		links: Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${url}/${path}`]))
	};
}
/** Statistics of the tasks of a workspace, a workflow or a queue: in real time, over a window, and both in one answer. */
const taskStatistics = [
	{
		name: "Workspace",
		path: workspaceKind.path,
		find(request) {
			const workspace = findWorkspace(request);
			const describe = (question) => workspace ? describeWorkspace(workspace, question) : {};
			return workspace && {
				workspace,
				subPath: "",
				identity: {},
				describe,
				sumUp: sumUpWorkspace
			};
		}
	},
	{
		name: "Workflow",
		path: workflowKind.path,
		find(request) {
			const found = findWorkflow(request);
			if (!found) return void 0;
			const { workspace, workflow } = found;
			const { sid } = workflow;
			return {
				workspace,
				subPath: `Workflows/${sid}/`,
				identity: { workflow_sid: sid },
				scope: {
					member: "workflowSid",
					sid
				},
				describe: (question) => describeWorkflow(workflow, workspace, question),
				sumUp: sumUpWorkflow
			};
		}
	},
	{
		name: "TaskQueue",
		path: taskQueueKind.path,
		find(request) {
			const found = findTaskQueue(request);
			if (!found) return void 0;
			const { workspace, queue } = found;
			const { sid } = queue;
			return {
				workspace,
				subPath: `TaskQueues/${sid}/`,
				identity: { task_queue_sid: sid },
				scope: {
					member: "queueSid",
					sid
				},
				describe: (question) => describeQueue(queue, workspace, question),
				sumUp: sumUpQueue
			};
		}
	}
].flatMap((kind) => [
	defineRealTime(kind),
	defineCumulative(kind),
	defineCombined(kind)
]);
function defineRealTime({ name, path, find }) {
	return defineOperation({
		key: `${name}RealTimeStatistics-Fetch`,
		method: "GET",
		path: `${path}/RealTimeStatistics`,
		parameters: realTimeParameters,
		find,
		run({ target: { workspace, subPath, identity, describe }, values, request, services }) {
			const fields = {
				...identity,
				...describe(toTaskQuestion(values, workspace, services))
			};
			return answerStatistics({
				workspace,
				request,
				path: `${subPath}RealTimeStatistics`,
				fields
			});
		}
	});
}
function defineCumulative({ name, path, find }) {
	return defineOperation({
		key: `${name}CumulativeStatistics-Fetch`,
		method: "GET",
		path: `${path}/CumulativeStatistics`,
		parameters: cumulativeParameters,
		find,
		run({ target: { workspace, subPath, identity, scope, sumUp }, values, request, services }) {
			const { question, events } = toCumulativeQuestion(values, workspace, services, scope);
			const fields = {
				...identity,
				...sumUp(events, question)
			};
			return answerStatistics({
				workspace,
				request,
				path: `${subPath}CumulativeStatistics`,
				fields
			});
		}
	});
}
function defineCombined({ name, path, find }) {
	return defineOperation({
		key: `${name}Statistics-Fetch`,
		method: "GET",
		path: `${path}/Statistics`,
		parameters: cumulativeParameters,
		find,
		run({ target: { workspace, subPath, identity, scope, describe, sumUp }, values, request, services }) {
			const { question, events } = toCumulativeQuestion(values, workspace, services, scope);
			const fields = {
				...identity,
				realtime: describe(toTaskQuestion(values, workspace, services)),
				cumulative: sumUp(events, question)
			};
			return answerStatistics({
				workspace,
				request,
				path: `${subPath}Statistics`,
				fields
			});
		}
	});
}
// emulator/values/minify-json.ts
const QUOTE = 34;
const BACKSLASH = 92;
/** The highest white space character of JSON; no other token starts with a lower one. */
const SPACE = 32;
/**
* Returns valid JSON without the whitespace between its tokens. Unlike `JSON.stringify(JSON.parse(…))`, it keeps key
* order, repeated keys, escapes and the notation of numbers.
*/
function minifyJson(json) {
	let compact = "";
	let from = 0;
	for (let at = 0; at < json.length; at += 1) {
		const code = json.charCodeAt(at);
		if (code === QUOTE) at = findStringEnd(json, at);
		else if (code <= SPACE) {
			compact += json.slice(from, at);
			from = at + 1;
		}
	}
	return from === 0 ? json : compact + json.slice(from);
}
/** @param start the index of the first quotation mark */
function findStringEnd(json, start) {
	let end = json.indexOf("\"", start + 1);
	while (end !== -1 && isEscaped(json, end)) end = json.indexOf("\"", end + 1);
	return end === -1 ? json.length : end;
}
function isEscaped(json, at) {
	let start = at;
	while (json.charCodeAt(start - 1) === BACKSLASH) start -= 1;
	return (at - start) % 2 === 1;
}
// emulator/values/reorder-json.ts
/**
* Returns valid JSON without whitespace and with the keys of each object in alphabetical order. For tests of clients: they
* must compare JSON, not text.
*/
function reorderJson(json) {
	return JSON.stringify(JSON.parse(json), (_, value) => require_language.isJsonObject(value) ? toSorted(value) : value);
}
function toSorted(object) {
	return Object.fromEntries(Object.entries(object).sort(([a], [b]) => a < b ? -1 : 1));
}
// emulator/parameters/attributes.ts
/** Whitespace included (L-2). */
const MAX_CHARACTERS = 4096;
/**
* The attributes of a worker or a task: a JSON object as text (H-72, H-78). A refusal does not repeat them, because
* they may describe people. `attributesEcho` decides how they are returned (O-82, O-102).
*/
const attributes = (text, name, assumptions) => {
	if (text.length > MAX_CHARACTERS && [...text].length > MAX_CHARACTERS) throw badRequest(`${name} has ${[...text].length} characters, but may have ${MAX_CHARACTERS} at most`);
	if (parseObject$1(text) === void 0) throw badRequest(`${name} must be a JSON object`);
	return ECHOES[assumptions.attributesEcho](text);
};
const ECHOES = {
	compact: minifyJson,
	verbatim: (json) => json,
	reordered: reorderJson
};
/** Attributes to evaluate an expression with. */
const attributeValues = (text, name) => {
	const object = parseObject$1(text);
	if (object === void 0) throw badRequest(`${name} must be a JSON object`);
	return object;
};
function parseObject$1(text) {
	try {
		const value = JSON.parse(text);
		return require_language.isJsonObject(value) ? value : void 0;
	} catch {
		return;
	}
}
// emulator/resources/worker.ts
const workerKind = defineKind({
	prefix: "WK",
	listPath: WORKERS,
	properties: {
		friendlyName: required(friendlyName("always")),
		activitySid: optionally(sid("WA")),
		attributes: withDefault(attributes, "{}")
	}
});
function renderWorker(worker, workspace, base) {
	return renderOnce(worker, worker.version + workspace.activityRenames, base, () => toWire(worker, workspace, base));
}
function toWire(worker, workspace, base) {
	const parent = workspaceUrl(workspace, base);
	const activity = workspace.activities.get(worker.activitySid);
	return {
		account_sid: workspace.accountSid,
		...workerKind.echo(worker),
		activity_name: activity?.friendlyName ?? null,
		available: activity?.available ?? false,
		date_created: toIsoSeconds(worker.dateCreated),
		date_status_changed: toIsoSeconds(worker.dateStatusChanged),
		date_updated: toIsoSeconds(worker.dateUpdated),
		sid: worker.sid,
		workspace_sid: workspace.sid,
		url: `${parent}/Workers/${worker.sid}`,
		links: toLinks(worker, parent)
	};
}
/** The first three statistics are those of all workers (O-86). */
function toLinks({ sid, activitySid }, parent) {
	const url = `${parent}/Workers/${sid}`;
	return {
		channels: `${url}/Channels`,
		activity: `${parent}/Activities/${activitySid}`,
		workspace: parent,
		statistics: `${parent}/Workers/Statistics`,
		real_time_statistics: `${parent}/Workers/RealTimeStatistics`,
		cumulative_statistics: `${parent}/Workers/CumulativeStatistics`,
		worker_statistics: `${url}/Statistics`,
		worker_channels: `${url}/Channels`,
		reservations: `${url}/Reservations`
	};
}
// emulator/resources/worker-names.ts
const byRouter = /* @__PURE__ */ new WeakMap();
/** The worker with that name, found without a scan. */
function findWorkerNamed(router, name, assumptions) {
	const key = toKey(name, assumptions);
	const worker = router.workers.get(namesOf(router, assumptions).get(key) ?? "");
	return worker && toKey(worker.friendlyName, assumptions) === key ? worker : void 0;
}
/** Whether a worker has that name, as names of workers are compared. */
function isSameWorkerName(name, assumptions) {
	const key = toKey(name, assumptions);
	return ({ friendlyName }) => toKey(friendlyName, assumptions) === key;
}
/** Notes the name of a worker that was made or renamed. */
function noteWorkerName(router, worker, assumptions) {
	namesOf(router, assumptions).set(toKey(worker.friendlyName, assumptions), worker.sid);
}
function namesOf(router, assumptions) {
	const known = byRouter.get(router);
	if (known) return known;
	const names = /* @__PURE__ */ new Map();
	for (const { friendlyName, sid } of router.workers) names.set(toKey(friendlyName, assumptions), sid);
	byRouter.set(router, names);
	return names;
}
/** Regardless of case, unless `workerNames` says otherwise (O-80). */
function toKey(name, assumptions) {
	return assumptions.workerNames === "insensitive" ? name.toLowerCase() : name;
}
// emulator/statistics/activity-durations.ts
/**
* The time that workers spent in each activity of the workspace, zeros included (S-49). The part of a stay that is in
* the window counts, also if the stay continues (S-50). A stay of no time does not count.
*/
function listActivityDurations(stays, activities) {
	const byActivity = new Map(activities.map(({ sid }) => [sid, new Durations()]));
	addParts(stays, (activitySid, milliseconds) => {
		if (milliseconds > 0) byActivity.get(activitySid ?? "")?.add(milliseconds);
	});
	return activities.map(({ sid, friendlyName }) => {
		const { avg, min, max, total } = (byActivity.get(sid) ?? new Durations()).numbers;
		return {
			sid,
			friendly_name: friendlyName,
			min,
			max,
			avg,
			total
		};
	});
}
function addParts({ events, workers, window: { start, end }, now }, add) {
	const addPart = (activitySid, from, to) => add(activitySid, Math.min(to, end) - Math.max(from, start));
	for (const { activitySid, span, time } of events) addPart(activitySid, time - span, time);
	for (const { activitySid, dateStatusChanged } of workers) addPart(activitySid, dateStatusChanged, now);
}
// emulator/statistics/sum-up-workers.ts
/**
* Cumulative statistics of workers (S-40): their reservations, and the times in each activity, which a task channel
* does not narrow (S-7).
*
* @param workers the existing workers
* @param events those of the workers, in order, from the start of the window
*/
function sumUpWorkers(workers, events, { activities }, { window, channelSid, now }) {
	return {
		...toInterval(window),
		...toReservationNumbers(tally(events, {
			window,
			channelSid
		})),
		activity_durations: listActivityDurations({
			events,
			workers,
			window,
			now
		}, activities.items)
	};
}
// emulator/operations/worker/by-queue.ts
/** Compiles the filters by queue; a queue that does not exist has no workers (O-88). */
function createQueueMatch({ TaskQueueSid: sid, TaskQueueName: name }, { taskQueues, router }) {
	const named = name === void 0 ? void 0 : [...taskQueues.named(name)].map((queue) => queue.sid);
	return [sid === void 0 ? void 0 : [sid], named].filter((sids) => sids !== void 0).map((sids) => {
		const there = sids.filter((each) => taskQueues.has(each));
		const members = new Set(there.flatMap((each) => [...router.workersOfQueue(each)]));
		return (worker) => members.has(worker);
	});
}
// emulator/operations/statistics/workers.ts
/** An operation on the statistics of workers, at a path below theirs. */
function defineForAll(name, parameters, describe) {
	return defineOperation({
		key: `Workers${name}-Fetch`,
		method: "GET",
		path: `${workerKind.listPath}/${name}`,
		parameters,
		find: findWorkspace,
		run: (call) => answerStatistics({
			workspace: call.target,
			request: call.request,
			path: `Workers/${name}`,
			fields: describe(call)
		})
	});
}
/** Statistics of all workers of a workspace, and of one. */
const workerStatistics = [
	defineForAll("RealTimeStatistics", realTimeParameters, ({ target: workspace }) => describeWorkers([...workspace.router.workers], workspace)),
	defineForAll("CumulativeStatistics", workerParameters, (call) => {
		const { target: workspace, values, services } = call;
		const { question, events } = toWorkersQuestion(values, workspace, services);
		return sumUpWorkers(workspace.router.workers, events, workspace, question);
	}),
	defineForAll("Statistics", {
		...workerParameters,
		TaskQueueSid: optional(sid("WQ")),
		TaskQueueName: optional(text$2),
		FriendlyName: optional(text$2)
	}, ({ target: workspace, values, services }) => {
		const { FriendlyName: name } = values;
		const filters = [...createQueueMatch(values, workspace), name !== void 0 && isSameWorkerName(name, services.assumptions)].filter((filter) => filter !== false);
		const workers = [...workspace.router.workers].filter(allOf(filters));
		const { question, events } = toWorkersQuestion(values, workspace, services);
		const sids = new Set(workers.map((worker) => worker.sid));
		const ofThem = filters.length === 0 ? events : [...events].filter(({ workerSid }) => sids.has(workerSid ?? ""));
		return {
			realtime: describeWorkers(workers, workspace),
			cumulative: sumUpWorkers(workers, ofThem, workspace, question)
		};
	}),
	defineOperation({
		key: "WorkerStatistics-Fetch",
		method: "GET",
		path: `${workerKind.path}/Statistics`,
		parameters: workerParameters,
		find: (request) => findWorker(request),
		run({ target: { workspace, worker }, values, request, services }) {
			const { sid: workerSid } = worker;
			const { question, events } = toWorkersQuestion(values, workspace, services, {
				member: "workerSid",
				sid: workerSid
			});
			const fields = {
				worker_sid: workerSid,
				cumulative: sumUpWorkers([worker], events, workspace, question)
			};
			return answerStatistics({
				workspace,
				request,
				path: `Workers/${workerSid}/Statistics`,
				fields
			});
		}
	})
];
// emulator/operations/statistics/index.ts
/** Every operation of statistics. */
const statisticsOperations = [
	...taskStatistics,
	fetchTaskQueuesRealTimeStatistics,
	listTaskQueuesStatistics,
	...workerStatistics
];
// emulator/resources/task.ts
/** R-60 */
const TASK_STATUSES = [
	"pending",
	"reserved",
	"assigned",
	"canceled",
	"completed",
	"wrapping"
];
/** L-5 */
const priority = integer(0, 2147483647);
const YEAR_1900 = Date.parse("1900-01-01T00:00:00Z");
/** Not before 1900, and not in the future, which the operations check (O-104). */
const virtualStartTime = (text, name, assumptions) => {
	const time = dateTime(text, name, assumptions);
	if (time < YEAR_1900) throw badRequest(`${name} must not be before the year 1900, but is '${text}'`);
	return time;
};
/** The parameters of a task. Its record belongs to the router, so that answers are not derived from this table. */
const taskKind = defineKind({
	prefix: "WT",
	listPath: TASKS,
	properties: {
		timeout: fixed(withDefault(integer(1, 1209600), 86400)),
		priority: optionally(priority),
		taskChannel: withDefault(text$2, "default"),
		workflowSid: fixed(optionally(sid("WW"))),
		attributes: withDefault(attributes, "{}"),
		virtualStartTime: optionally(virtualStartTime),
		routingTarget: fixed(optionally(text$2)),
		ignoreCapacity: fixed(optionally(flag$1)),
		taskQueueSid: fixed(optionally(sid("WQ"))),
		assignmentStatus: updateOnly(oneOf(...TASK_STATUSES)),
		reason: updateOnly(text$2)
	}
});
/** @param now in milliseconds since 1970, for the age of the task */
function renderTask(task, workspace, base, now) {
	const parent = workspaceUrl(workspace, base);
	const url = `${parent}/Tasks/${task.sid}`;
	const queue = task.queueSid === null ? void 0 : workspace.taskQueues.get(task.queueSid);
	const workflow = task.workflowSid === null ? void 0 : workspace.workflows.get(task.workflowSid);
	return JSON.stringify({
		account_sid: workspace.accountSid,
		age: Math.floor((now - task.dateCreated) / 1e3),
		assignment_status: task.status,
		attributes: task.attributes,
		addons: "{}",
		date_created: toIsoSeconds(task.dateCreated),
		date_updated: toIsoSeconds(task.dateUpdated),
		task_queue_entered_date: task.queueEntered === null ? null : toIsoSeconds(task.queueEntered),
		priority: task.priority,
		reason: task.reason,
		sid: task.sid,
		task_queue_sid: task.queueSid,
		task_queue_friendly_name: queue?.friendlyName ?? null,
		task_channel_sid: task.channelSid,
		task_channel_unique_name: workspace.taskChannels.get(task.channelSid)?.uniqueName ?? null,
		timeout: task.timeout,
		workflow_sid: task.workflowSid,
		workflow_friendly_name: workflow?.friendlyName ?? null,
		workspace_sid: workspace.sid,
		url,
		links: {
			task_queue: task.queueSid === null ? null : `${parent}/TaskQueues/${task.queueSid}`,
			workflow: task.workflowSid === null ? null : `${parent}/Workflows/${task.workflowSid}`,
			workspace: parent,
			reservations: `${url}/Reservations`
		},
		virtual_start_time: toIsoSeconds(task.virtualStart),
		ignore_capacity: task.ignoreCapacity,
		routing_target: task.routingTarget
	});
}
// emulator/operations/defined-only.ts
/** Returns an object without its `undefined` members, for functions that distinguish absent from undefined. */
function definedOnly(object) {
	const defined = {};
	for (const key in object) if (object[key] !== void 0) defined[key] = object[key];
	return defined;
}
// emulator/operations/task/checks.ts
/** Dates of requests are whole seconds, so that the present second does not count as the future. */
function checkVirtualStart(time, now) {
	if (time !== void 0 && time >= (Math.floor(now / 1e3) + 1) * 1e3) throw badRequest(`VirtualStartTime must not be in the future, but is '${new Date(time).toISOString()}'`);
}
/** The channel that a parameter names by its SID or unique name (O-103). */
function openChannel(name, workspace) {
	const channel = findChannel(workspace, name);
	if (!channel) throw badRequest(`TaskChannel '${name}' does not exist in workspace ${workspace.sid}`);
	return channel;
}
// emulator/operations/task/open-route.ts
/** Finds the route of a new task and checks that everything on it exists (O-113, R-6, H-36). */
function openRoute({ WorkflowSid, RoutingTarget, TaskQueueSid }, workspace) {
	const target = RoutingTarget === void 0 ? void 0 : readTarget(RoutingTarget, workspace);
	checkThere("WorkflowSid", "Workflow", WorkflowSid, workspace.workflows, workspace);
	checkThere("TaskQueueSid", "TaskQueue", TaskQueueSid, workspace.taskQueues, workspace);
	const queue = TaskQueueSid === void 0 ? {} : { queueSid: TaskQueueSid };
	if (target === void 0) return {
		workflowSid: WorkflowSid ?? openOnlyWorkflow(workspace),
		...queue
	};
	return {
		workflowSid: target.startsWith("WW") ? target : WorkflowSid ?? null,
		routingTarget: target,
		...queue
	};
}
/** The workflow may be left out if it is the only one (O-100). */
function openOnlyWorkflow({ workflows }) {
	const [only, other] = workflows.items;
	if (only === void 0 || other !== void 0) throw badRequest("WorkflowSid field is required");
	return only.sid;
}
/** A worker, a queue or a workflow (O-101). */
function readTarget(text, workspace) {
	const prefix = [
		"WK",
		"WQ",
		"WW"
	].find((candidate) => isSid(text, candidate));
	if (prefix === void 0) throw badRequest(`Value '${text}' provided for WorkflowSid as RoutingTarget has an invalid format. ${`WorkspaceSid: ${workspace.sid}, AccountSid: ${workspace.accountSid}`}`);
	const sid = toLowerSid(text);
	const [kind, exists] = {
		WK: ["Worker", workspace.router.workers.get(sid) !== void 0],
		WQ: ["TaskQueue", workspace.taskQueues.has(sid)],
		WW: ["Workflow", workspace.workflows.has(sid)]
	}[prefix];
	if (!exists) throw badRequest(`${kind} '${sid}' provided for RoutingTarget does not exist in workspace ${workspace.sid}`);
	return sid;
}
function checkThere(name, kind, sid, collection, workspace) {
	if (sid !== void 0 && !collection.has(sid)) throw badRequest(`${kind} '${sid}' provided for ${name} does not exist in workspace ${workspace.sid}`);
}
// emulator/operations/task/create.ts
/** A task as it was before it was offered to anybody (O-116). */
const toNew = (task) => ({
	...task,
	status: "pending",
	reason: null
});
const createTask = defineOperation({
	key: "Task-Create",
	method: "POST",
	path: taskKind.listPath,
	parameters: taskKind.createParameters,
	find: findWorkspace,
	run({ target: workspace, values, request, services }) {
		const route = openRoute(values, workspace);
		const channel = openChannel(values.TaskChannel, workspace);
		checkVirtualStart(values.VirtualStartTime, services.time());
		checkLimit("tasks", workspace.router.tasks.size, services.limits, `workspace ${workspace.sid}`);
		const task = workspace.router.createTask({
			...route,
			channelSid: channel.sid,
			attributes: values.Attributes,
			timeout: values.Timeout,
			...definedOnly({
				priority: values.Priority,
				virtualStart: values.VirtualStartTime,
				ignoreCapacity: values.IgnoreCapacity
			})
		});
		const shown = services.assumptions.createdTasks === "pending" ? toNew(task) : task;
		return tagged(created(shown, renderTask(shown, workspace, request.base, services.time())), task.version);
	}
});
// emulator/operations/task/delete.ts
const deleteTask = defineOperation({
	key: "Task-Delete",
	method: "DELETE",
	path: taskKind.path,
	parameters: {},
	find: (request) => findTask(request),
	run({ target: { task, workspace }, request }) {
		checkVersion(request.ifMatch, task.version);
		workspace.router.deleteTask(task.sid);
		return deleted();
	}
});
// emulator/operations/task/fetch.ts
const fetchTask = defineOperation({
	key: "Task-Fetch",
	method: "GET",
	path: taskKind.path,
	parameters: {},
	find: (request) => findTask(request),
	run: ({ target: { task, workspace }, request, services }) => tagged(ok(renderTask(task, workspace, request.base, services.time())), task.version)
});
// emulator/operations/filter-expression.ts
/** An expression that filters a list; one that cannot be parsed is refused as elsewhere (H-63). */
const expressionFilter = (text, _, assumptions) => {
	checkExpression(text, assumptions);
	return text;
};
/** Compiles the expression of a list's filter, once for the whole list. */
function compileFilter(text, kind, { assumptions }) {
	const options = assumptions.routing.expressions ?? {};
	const { ast } = require_language.parseExpression(text, options);
	return ast ? require_language.compileExpression(ast, kind, options) : () => false;
}
// emulator/operations/task/ordering.ts
const KEYS = {
	DateCreated: ({ dateCreated }) => dateCreated,
	Priority: ({ priority }) => priority,
	VirtualStartTime: ({ virtualStart }) => virtualStart
};
/**
* `Priority:desc,DateCreated:asc`: pairs separated by commas, DateCreated and VirtualStartTime not together (H-59).
*/
const taskOrdering = (text, name) => {
	const pairs = text.split(",").map((pair) => readPair(pair.trim(), name));
	const names = new Set(pairs.map((pair) => pair.key));
	if (names.has("DateCreated") && names.has("VirtualStartTime")) throw badRequest(`${name} cannot have DateCreated and VirtualStartTime together, but is '${text}'`);
	return {
		name: text,
		keyOf: (task) => pairs.map(({ sign, get }) => sign * get(task))
	};
};
function readPair(pair, name) {
	const [, key = "", direction] = /^(\w+):(asc|desc)$/.exec(pair) ?? [];
	const get = Object.hasOwn(KEYS, key) ? KEYS[key] : void 0;
	if (get === void 0) throw badRequest(`${name} must be pairs of ${Object.keys(KEYS).join(", ")} and asc or desc, such as Priority:desc, but is '${pair}'`);
	return {
		key,
		sign: direction === "asc" ? 1 : -1,
		get
	};
}
// emulator/operations/task/list.ts
/** Items contain the attributes too (O-105). No task here has add-ons. */
const listTasks = defineList({
	key: "Task-List",
	path: taskKind.listPath,
	name: "tasks",
	filters: {
		Priority: optional(priority),
		AssignmentStatus: several(oneOf(...TASK_STATUSES)),
		WorkflowSid: optional(sid("WW")),
		WorkflowName: optional(text$2),
		TaskQueueSid: optional(sid("WQ")),
		TaskQueueName: optional(text$2),
		EvaluateTaskAttributes: optional(expressionFilter),
		RoutingTarget: optional((target) => toLowerSid(target)),
		Ordering: optional(taskOrdering),
		HasAddons: optional(flag$1)
	},
	costly: "EvaluateTaskAttributes",
	find: findWorkspace,
	select: ({ router }, { Ordering: order }) => createSequence(router.tasks, [...router.tasks], byOrder, order),
	createMatch(filters, { taskQueues, workflows }, services) {
		const { AssignmentStatus: statuses, EvaluateTaskAttributes: expression } = filters;
		const nameOf = (collection, of) => collection.get(of ?? "")?.friendlyName;
		return allOf([
			filters.Priority !== void 0 && ((task) => task.priority === filters.Priority),
			statuses !== void 0 && ((task) => statuses.includes(task.status)),
			filters.WorkflowSid !== void 0 && ((task) => task.workflowSid === filters.WorkflowSid),
			filters.WorkflowName !== void 0 && ((task) => nameOf(workflows, task.workflowSid) === filters.WorkflowName),
			filters.TaskQueueSid !== void 0 && ((task) => task.queueSid === filters.TaskQueueSid),
			filters.TaskQueueName !== void 0 && ((task) => nameOf(taskQueues, task.queueSid) === filters.TaskQueueName),
			filters.RoutingTarget !== void 0 && ((task) => task.routingTarget === filters.RoutingTarget),
			filters.HasAddons === true && (() => false),
			expression !== void 0 && byExpression$1(expression, services)
		]);
	},
	render: (task, workspace, base, services) => renderTask(task, workspace, base, services.time()),
	versionOf: ({ version }) => version
});
/** Over the attributes of the task, as in a workflow's filter (O-106). */
function byExpression$1(expression, services) {
	const isTrue = compileFilter(expression, "filter", services);
	const taskrouter = require_language.toTimeVariables(services.time());
	return ({ attributes }) => isTrue({
		task: JSON.parse(attributes),
		taskrouter
	});
}
// emulator/operations/task/update.ts
const updateTask = defineOperation({
	key: "Task-Update",
	method: "POST",
	path: taskKind.path,
	parameters: taskKind.updateParameters,
	find: (request) => findTask(request),
	run({ target: { task, workspace }, values, request, services }) {
		checkVersion(request.ifMatch, task.version);
		const { ending, Attributes } = splitAttributes(values, services.assumptions);
		checkVirtualStart(values.VirtualStartTime, services.time());
		const changes = definedOnly({
			attributes: Attributes,
			priority: values.Priority,
			virtualStart: values.VirtualStartTime,
			channelSid: values.TaskChannel === void 0 ? void 0 : openChannel(values.TaskChannel, workspace).sid
		});
		setStatus(task, values.AssignmentStatus, ending, workspace.router);
		if (Object.keys(changes).length > 0) workspace.router.updateTask(task.sid, changes);
		return tagged(ok(renderTask(task, workspace, request.base, services.time())), task.version);
	}
});
/** The attributes that apply together with a new status (O-109; an option: O-108), and those that apply on their own. */
function splitAttributes({ AssignmentStatus: status, Attributes, Reason }, assumptions) {
	const { statusWithAttributes } = assumptions;
	const reason = Reason === "" ? void 0 : Reason;
	if (status === void 0 || Attributes === void 0) return {
		ending: definedOnly({ reason }),
		Attributes
	};
	const isApplied = status === "canceled" || statusWithAttributes === "apply";
	if (!isApplied && statusWithAttributes === "refuse") throw badRequest(`AssignmentStatus ${status} and Attributes cannot be updated in the same request`);
	return {
		ending: definedOnly({
			reason,
			attributes: isApplied ? Attributes : void 0
		}),
		Attributes: void 0
	};
}
/** Only these can be set: the others follow from reservations (O-111). */
function setStatus({ sid }, status, ending, router) {
	switch (status) {
		case void 0: return;
		case "canceled":
			router.cancelTask(sid, ending);
			return;
		case "completed":
			router.completeTask(sid, ending);
			return;
		case "wrapping":
			router.wrapTask(sid, ending);
			return;
		default: throw badRequest(`AssignmentStatus can be set to canceled, completed or wrapping, but not to ${status}`);
	}
}
// emulator/operations/task-channel/events.ts
function taskChannelEvent(change, channel) {
	return {
		type: `task-channel.${change}`,
		resourceType: "taskchannel",
		resourceSid: channel.sid,
		description: `TaskChannel ${channel.friendlyName} ${change}`,
		fields: {
			TaskChannelSid: channel.sid,
			TaskChannelUniqueName: channel.uniqueName,
			TaskChannelName: channel.friendlyName,
			TaskChannelOptimizedRouting: String(channel.channelOptimizedRouting)
		}
	};
}
// emulator/operations/task-channel/create.ts
/** A name that is taken is refused (O-72). Every worker gets the new channel with capacity 1 (O-75). */
const createTaskChannel = defineOperation({
	key: "TaskChannel-Create",
	method: "POST",
	path: taskChannelKind.listPath,
	parameters: taskChannelKind.createParameters,
	find: findWorkspace,
	run({ target: workspace, values, request, services }) {
		if (findChannel(workspace, values.UniqueName)) throw badRequest(`TaskChannel with UniqueName ${values.UniqueName} already exists in workspace ${workspace.sid}`);
		checkLimit("taskChannels", workspace.taskChannels.size, services.limits, `workspace ${workspace.sid}`);
		const channel = workspace.taskChannels.add(newResource(taskChannelKind, taskChannelKind.toCreated(values), services));
		workspace.router.putTaskChannel(toRoutingChannel(channel));
		services.emit(workspace, taskChannelEvent("created", channel));
		return created(channel, renderTaskChannel(channel, workspace, request.base));
	}
});
// emulator/operations/task-channel/delete.ts
const deleteTaskChannel = defineOperation({
	key: "TaskChannel-Delete",
	method: "DELETE",
	path: taskChannelKind.path,
	parameters: {},
	find: findTaskChannel,
	run({ target: { channel, workspace }, services }) {
		checkUse(channel, workspace);
		workspace.router.removeTaskChannel(channel.sid);
		workspace.taskChannels.remove(channel);
		services.emit(workspace, taskChannelEvent("deleted", channel));
		return deleted();
	}
});
/**
* Default channels cannot be deleted (O-73), nor one that tasks are in (O-74).
*/
function checkUse({ sid, uniqueName }, workspace) {
	if (Object.hasOwn(BUILT_IN_CHANNELS, uniqueName)) throw badRequest(`Cannot delete TaskChannel ${sid} because ${uniqueName} is a default channel`);
	for (const task of workspace.router.tasks) if (task.channelSid === sid) throw badRequest(`Cannot delete TaskChannel ${sid} because task ${task.sid} is in it`);
}
// emulator/operations/task-channel/fetch.ts
const fetchTaskChannel = defineOperation({
	key: "TaskChannel-Fetch",
	method: "GET",
	path: taskChannelKind.path,
	parameters: {},
	find: findTaskChannel,
	run: ({ target: { channel, workspace }, request }) => ok(renderTaskChannel(channel, workspace, request.base))
});
// emulator/operations/task-channel/list.ts
/** Its key is `channels`, not `task_channels` (H-52). */
const listTaskChannels = defineList({
	key: "TaskChannel-List",
	path: taskChannelKind.listPath,
	name: "channels",
	filters: {},
	find: findWorkspace,
	select: (workspace) => workspace.taskChannels,
	render: renderTaskChannel
});
// emulator/operations/task-channel/update.ts
const updateTaskChannel = defineOperation({
	key: "TaskChannel-Update",
	method: "POST",
	path: taskChannelKind.path,
	parameters: taskChannelKind.updateParameters,
	find: findTaskChannel,
	run({ target: { channel, workspace }, values, request, services }) {
		if (workspace.taskChannels.update(channel, taskChannelKind.toChanges(values), services.now())) {
			workspace.router.putTaskChannel(toRoutingChannel(channel));
			services.emit(workspace, taskChannelEvent("updated", channel));
		}
		return ok(renderTaskChannel(channel, workspace, request.base));
	}
});
// emulator/operations/task-queue/check-name.ts
/** Names are unique in a workspace (O-30). */
function checkQueueName(name, workspace, own) {
	if ((name === void 0 ? [] : [...workspace.taskQueues.named(name)]).some((queue) => queue !== own)) throw badRequest(`Queue named ${name} already exists for ${`workspace ${workspace.sid} for account ${workspace.accountSid}`}`);
}
// emulator/operations/task-queue/events.ts
function taskQueueEvent(change, queue) {
	return {
		type: `task-queue.${change}`,
		resourceType: "taskqueue",
		resourceSid: queue.sid,
		description: change === "expression.updated" ? `TaskQueue ${queue.sid} expression updated to '${queue.targetWorkers}'` : `TaskQueue ${queue.friendlyName} ${change}`,
		fields: {
			TaskQueueSid: queue.sid,
			TaskQueueName: queue.friendlyName,
			TaskQueueTargetExpression: queue.targetWorkers
		}
	};
}
// emulator/operations/task-queue/create.ts
const createTaskQueue = defineOperation({
	key: "TaskQueue-Create",
	method: "POST",
	path: taskQueueKind.listPath,
	parameters: taskQueueKind.createParameters,
	find: findWorkspace,
	run({ target: workspace, values, request, services }) {
		checkActivity("ReservationActivitySid", values.ReservationActivitySid, workspace);
		checkActivity("AssignmentActivitySid", values.AssignmentActivitySid, workspace);
		checkQueueName(values.FriendlyName, workspace);
		checkLimit("taskQueues", workspace.taskQueues.size, services.limits, `workspace ${workspace.sid}`);
		const queue = workspace.taskQueues.add(newResource(taskQueueKind, taskQueueKind.toCreated(values), services));
		workspace.router.putTaskQueue(toRoutingQueue(queue));
		services.emit(workspace, taskQueueEvent("created", queue));
		return created(queue, renderTaskQueue(queue, workspace, request.base));
	}
});
// emulator/operations/task-queue/delete.ts
/**
* Refused while a workflow names the queue (O-36), and while tasks may still be processed in it, also by an older version of
* a workflow (O-37).
*/
const deleteTaskQueue = defineOperation({
	key: "TaskQueue-Delete",
	method: "DELETE",
	path: taskQueueKind.path,
	parameters: {},
	find: findTaskQueue,
	run({ target: { queue, workspace }, services }) {
		const workflow = workspace.workflows.items.find((candidate) => candidate.queueSids.has(queue.sid));
		if (workflow) throw badRequest(`Cannot delete TaskQueue ${queue.sid} because it is referenced by workflow ${workflow.sid}`);
		workspace.router.removeTaskQueue(queue.sid);
		workspace.taskQueues.remove(queue);
		services.emit(workspace, taskQueueEvent("deleted", queue));
		return deleted();
	}
});
// emulator/operations/task-queue/fetch.ts
const fetchTaskQueue = defineOperation({
	key: "TaskQueue-Fetch",
	method: "GET",
	path: taskQueueKind.path,
	parameters: {},
	find: findTaskQueue,
	run: ({ target: { queue, workspace }, request }) => ok(renderTaskQueue(queue, workspace, request.base))
});
// emulator/operations/task-queue/list.ts
const listTaskQueues = defineList({
	key: "TaskQueue-List",
	path: taskQueueKind.listPath,
	name: "task_queues",
	filters: {
		FriendlyName: optional(text$2),
		EvaluateWorkerAttributes: optional(attributeValues),
		WorkerSid: optional(sid("WK")),
		Ordering: optional(oneOf("DateUpdated:asc", "DateUpdated:desc"))
	},
	costly: "EvaluateWorkerAttributes",
	find: findWorkspace,
	select({ taskQueues }, { Ordering: order }) {
		const numberOf = ({ sid }) => taskQueues.positionOf(sid)?.before ?? 0;
		return order === void 0 ? taskQueues : createSequence(taskQueues, taskQueues.items, numberOf, byUpdate(order));
	},
	createMatch(filters, workspace, services) {
		const hasName = byName(filters);
		const { WorkerSid: workerSid, EvaluateWorkerAttributes: worker } = filters;
		const own = workerSid === void 0 ? void 0 : new Set(listQueues(workerSid, workspace.router));
		const wouldTake = worker && createWouldTake(worker, services);
		return (queue) => hasName(queue) && (own?.has(queue.sid) ?? true) && (wouldTake?.(queue) ?? true);
	},
	render: renderTaskQueue
});
function listQueues(workerSid, router) {
	return router.workers.get(workerSid) ? router.queuesOfWorker(workerSid) : [];
}
/** Whether a queue would take a worker with these attributes (O-38). */
function createWouldTake(worker, { assumptions }) {
	const options = assumptions.routing.expressions ?? {};
	return ({ targetWorkers }) => {
		const { ast } = require_language.parseExpression(targetWorkers, options);
		return ast !== void 0 && require_language.compileExpression(ast, "queue", options)({ worker });
	};
}
function byUpdate(name) {
	const sign = name === "DateUpdated:asc" ? 1 : -1;
	return {
		name,
		keyOf: ({ dateUpdated }) => [sign * Date.parse(dateUpdated)]
	};
}
// emulator/operations/task-queue/update.ts
const updateTaskQueue = defineOperation({
	key: "TaskQueue-Update",
	method: "POST",
	path: taskQueueKind.path,
	parameters: taskQueueKind.updateParameters,
	find: findTaskQueue,
	run({ target: { queue, workspace }, values, request, services }) {
		checkActivity("ReservationActivitySid", values.ReservationActivitySid, workspace);
		checkActivity("AssignmentActivitySid", values.AssignmentActivitySid, workspace);
		checkQueueName(values.FriendlyName, workspace, queue);
		const expressionBefore = queue.targetWorkers;
		if (workspace.taskQueues.update(queue, taskQueueKind.toChanges(values), services.now())) workspace.router.putTaskQueue(toRoutingQueue(queue));
		if (queue.targetWorkers !== expressionBefore) services.emit(workspace, taskQueueEvent("expression.updated", queue));
		return ok(renderTaskQueue(queue, workspace, request.base));
	}
});
// emulator/operations/worker/check-name.ts
/** Names are unique in a workspace (O-80). */
function checkWorkerName(name, workspace, assumptions, ownSid) {
	const namesake = name === void 0 ? void 0 : findWorkerNamed(workspace.router, name, assumptions);
	if (namesake && namesake.sid !== ownSid) throw badRequest("Worker with the same friendly name already exists");
}
// emulator/operations/worker/create.ts
const createWorker = defineOperation({
	key: "Worker-Create",
	method: "POST",
	path: workerKind.listPath,
	parameters: workerKind.createParameters,
	find: findWorkspace,
	run({ target: workspace, values, request, services: { assumptions, limits } }) {
		checkActivity("ActivitySid", values.ActivitySid, workspace);
		checkWorkerName(values.FriendlyName, workspace, assumptions);
		checkLimit("workers", workspace.router.workers.size, limits, `workspace ${workspace.sid}`);
		const worker = workspace.router.createWorker({
			...workerKind.toCreated(values),
			activitySid: values.ActivitySid ?? workspace.defaultActivitySid
		});
		noteWorkerName(workspace.router, worker, assumptions);
		return tagged(created(worker, renderWorker(worker, workspace, request.base)), worker.version);
	}
});
// emulator/operations/worker/delete.ts
/** Only from an unavailable activity (O-84), and not with open reservations (O-85). */
const deleteWorker = defineOperation({
	key: "Worker-Delete",
	method: "DELETE",
	path: workerKind.path,
	parameters: {},
	find: (request) => findWorker(request),
	run({ target: { worker, workspace }, request }) {
		checkVersion(request.ifMatch, worker.version);
		workspace.router.deleteWorker(worker.sid);
		return deleted();
	}
});
// emulator/operations/worker/fetch.ts
const fetchWorker = defineOperation({
	key: "Worker-Fetch",
	method: "GET",
	path: workerKind.path,
	parameters: {},
	find: (request) => findWorker(request),
	run: ({ target: { worker, workspace }, request }) => tagged(ok(renderWorker(worker, workspace, request.base)), worker.version)
});
// emulator/operations/worker/list.ts
const listWorkers = defineList({
	key: "Worker-List",
	path: workerKind.listPath,
	name: "workers",
	absolutePageCode: 40153,
	filters: {
		ActivityName: optional(text$2),
		ActivitySid: optional(sid("WA")),
		Available: optional(flag$1),
		FriendlyName: optional(text$2),
		TargetWorkersExpression: optional(expressionFilter),
		TaskQueueName: optional(text$2),
		TaskQueueSid: optional(sid("WQ")),
		Ordering: optional(oneOf("DateStatusChanged:asc", "DateStatusChanged:desc"))
	},
	costly: "TargetWorkersExpression",
	find: findWorkspace,
	select: ({ router }, { Ordering: order }) => createSequence(router.workers, [...router.workers], byOrder, order === void 0 ? void 0 : byStatusChange(order)),
	createMatch(filters, workspace, services) {
		const { ActivitySid: activitySid } = filters;
		return allOf([
			activitySid !== void 0 && ((worker) => worker.activitySid === activitySid),
			byActivity(filters, workspace),
			filters.FriendlyName !== void 0 && isSameWorkerName(filters.FriendlyName, services.assumptions),
			filters.TargetWorkersExpression !== void 0 && byExpression(filters.TargetWorkersExpression, workspace, services),
			...createQueueMatch(filters, workspace)
		]);
	},
	render: renderWorker,
	versionOf: ({ version }) => version
});
function byActivity(filters, { activities }) {
	return ({ activitySid }) => {
		const activity = activities.get(activitySid);
		return (filters.ActivityName === void 0 || activity?.friendlyName === filters.ActivityName) && (filters.Available === void 0 || activity?.available === filters.Available);
	};
}
/** Over attributes and `sid`, `friendly_name`, `activity_sid`, `activity_name` (O-87). */
function byExpression(expression, { router }, services) {
	const isTrue = compileFilter(expression, "queue", services);
	return ({ sid }) => isTrue({ worker: router.scopeOfWorker(sid) });
}
function byStatusChange(name) {
	const sign = name === "DateStatusChanged:asc" ? 1 : -1;
	return {
		name,
		keyOf: ({ dateStatusChanged }) => [sign * dateStatusChanged]
	};
}
// emulator/operations/worker/update.ts
const updateWorker = defineOperation({
	key: "Worker-Update",
	method: "POST",
	path: workerKind.path,
	parameters: {
		...workerKind.updateParameters,
		RejectPendingReservations: withDefault$1(flag$1, false)
	},
	find: (request) => findWorker(request),
	run({ target: { worker, workspace }, values, request, services: { assumptions } }) {
		checkVersion(request.ifMatch, worker.version);
		checkActivity("ActivitySid", values.ActivitySid, workspace);
		checkWorkerName(values.FriendlyName, workspace, assumptions, worker.sid);
		checkReject(values.RejectPendingReservations, values.ActivitySid, workspace);
		const changes = definedOnly({
			...workerKind.toChanges(values),
			rejectPendingReservations: values.RejectPendingReservations || void 0
		});
		workspace.router.updateWorker(worker.sid, changes);
		noteWorkerName(workspace.router, worker, assumptions);
		return tagged(ok(renderWorker(worker, workspace, request.base)), worker.version);
	}
});
/** Only valid with an activity that is unavailable (O-83). */
function checkReject(isWanted, activitySid, workspace) {
	const activity = activitySid === void 0 ? void 0 : workspace.activities.get(activitySid);
	if (isWanted && activity?.available !== false) throw badRequest("RejectPendingReservations can only be true together with an ActivitySid that is not available");
}
// emulator/operations/worker-channel/fetch.ts
const fetchWorkerChannel = defineOperation({
	key: "WorkerChannel-Fetch",
	method: "GET",
	path: WORKER_CHANNEL,
	parameters: {},
	find: findWorkerChannel,
	run: ({ target: context, request }) => ok(renderWorkerChannel(context, request.base))
});
// emulator/operations/worker-channel/list.ts
/** Its key is `channels` (H-52). */
const listChannelsOfWorker = defineList({
	key: "WorkerChannel-List",
	path: WORKER_CHANNELS,
	name: "channels",
	filters: {},
	find: (request) => findWorker(request, "WorkerSid"),
	select: ({ worker, workspace }) => inOrder(listWorkerChannels(worker, workspace)),
	render: (context, _, base) => renderWorkerChannel(context, base)
});
// emulator/operations/worker-channel/update.ts
/** A capacity of 0 blocks the channel (O-90); 50 is the most (L-12). */
const updateWorkerChannel = defineOperation({
	key: "WorkerChannel-Update",
	method: "POST",
	path: WORKER_CHANNEL,
	parameters: {
		Capacity: optional(integer(0, 50)),
		Available: optional(flag$1)
	},
	find: findWorkerChannel,
	run({ target: context, values, request }) {
		const { worker, workspace, channel } = context;
		const changes = definedOnly({
			capacity: values.Capacity,
			available: values.Available
		});
		workspace.router.updateWorkerChannel(worker.sid, channel.sid, changes);
		return ok(renderWorkerChannel(context, request.base));
	}
});
// emulator/parameters/check-configuration.ts
/** Whitespace included (L-1). */
const MAX_CONFIGURATION_BYTES = 1038576;
/**
* Checks a workflow's configuration as far as TaskRouter is known to: its size, its JSON, its outer shape, that every
* queue it names exists (O-50), and that its expressions can be parsed (O-51, `workflowExpressions`). `order_by` and
* known workers are not checked (O-53). Unknown members (C-12), old forms, and filters or a default filter without a
* queue are accepted: real configurations have them.
*
* @param hasQueue returns whether the workspace has a queue with that SID
* @returns the SIDs of the queues in the configuration
* @throws ApiError 400 with 20001
*/
function checkConfiguration(configuration, hasQueue, assumptions) {
	const bytes = Buffer.byteLength(configuration, "utf8");
	if (bytes > 1038576) throw badRequest(`Configuration has ${bytes} bytes, but may have ${MAX_CONFIGURATION_BYTES} at most`);
	const routing = toObject(toObject(parse(configuration), "Configuration").task_routing, "task_routing");
	const queues = /* @__PURE__ */ new Set();
	for (const [place, step] of listSteps(routing)) {
		if (isPresent(step.queue)) queues.add(checkQueue(`${place}.queue`, step.queue, hasQueue));
		if (assumptions.workflowExpressions === "refuse") checkExpressions(place, step, assumptions);
	}
	return queues;
}
function parse(configuration) {
	try {
		return JSON.parse(configuration);
	} catch (error) {
		throw badRequest(`Configuration is not valid JSON: ${(error instanceof Error ? error.message : String(error)).replace(/, (\.\.\.)?".*$/s, "").replace(/ \(line \d+ column \d+\)$/, "")}`);
	}
}
/** Every filter, target and default filter with its place; `null` counts as absent. */
function listSteps(routing) {
	const steps = [];
	for (const [f, value] of toArray(routing.filters, "filters").entries()) {
		const filter = toObject(value, `filters[${f}]`);
		steps.push([`filters[${f}]`, filter]);
		for (const [t, target] of toArray(filter.targets, `filters[${f}].targets`).entries()) {
			const place = `filters[${f}].targets[${t}]`;
			steps.push([place, toObject(target, place)]);
		}
	}
	if (isPresent(routing.default_filter)) steps.push(["default_filter", toObject(routing.default_filter, "default_filter")]);
	return steps;
}
/** Members that are expressions, by TaskRouter's names: an order has another grammar, and is not refused. */
const EXPRESSIONS = Object.values(require_language.TARGET).flatMap(({ wire, value }) => value.type === "expression" ? [wire] : []);
/** An expression that is empty or not a string counts as absent (C-16). */
function checkExpressions(place, step, assumptions) {
	for (const key of EXPRESSIONS) {
		const expression = step[key];
		if (typeof expression === "string" && expression.trim() !== "") checkExpression(expression, assumptions, `${place}.${key}`);
	}
}
function checkQueue(place, queue, hasQueue) {
	if (typeof queue !== "string" || !isSid(queue, "WQ")) throw badRequest(`Value '${String(queue)}' provided for ${place} has an invalid format`);
	const sid = toLowerSid(queue);
	if (!hasQueue(sid)) throw badRequest(`TaskQueue '${queue}' provided for ${place} does not exist in the workspace`);
	return sid;
}
function isPresent(value) {
	return value !== void 0 && value !== null;
}
function toObject(value, place) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw badRequest(`Configuration is invalid: ${place} must be an object`);
	return value;
}
function toArray(value, place) {
	if (!isPresent(value)) return [];
	if (!Array.isArray(value)) throw badRequest(`Configuration is invalid: ${place} must be an array`);
	return value;
}
// emulator/operations/workflow/accept-configuration.ts
/** Checks a configuration and returns its stored form. */
function acceptConfiguration(text, workspace, assumptions) {
	const queueSids = checkConfiguration(text, (sid) => workspace.taskQueues.has(sid), assumptions);
	return {
		configuration: assumptions.configurationEcho === "verbatim" ? text : minifyJson(text),
		queueSids
	};
}
// emulator/operations/workflow/events.ts
function workflowEvent(change, workflow) {
	return {
		type: `workflow.${change}`,
		resourceType: "workflow",
		resourceSid: workflow.sid,
		description: `Workflow ${workflow.friendlyName} ${change}`,
		fields: {
			WorkflowSid: workflow.sid,
			WorkflowName: workflow.friendlyName
		}
	};
}
// emulator/operations/workflow/create.ts
/** Two workflows may have the same name (O-5). */
const createWorkflow = defineOperation({
	key: "Workflow-Create",
	method: "POST",
	path: workflowKind.listPath,
	parameters: workflowKind.createParameters,
	find: findWorkspace,
	run({ target: workspace, values, request, services }) {
		const accepted = acceptConfiguration(values.Configuration, workspace, services.assumptions);
		checkLimit("workflows", workspace.workflows.size, services.limits, `workspace ${workspace.sid}`);
		const workflow = workspace.workflows.add(newResource(workflowKind, {
			...workflowKind.toCreated(values),
			...accepted
		}, services));
		workspace.router.putWorkflow(toRoutingWorkflow(workflow));
		services.emit(workspace, workflowEvent("created", workflow));
		return created(workflow, JSON.stringify(toWorkflowWire(workflow, workspace, request.base)));
	}
});
// emulator/operations/workflow/delete.ts
/** Refused while tasks of it are pending or reserved (O-57). */
const deleteWorkflow = defineOperation({
	key: "Workflow-Delete",
	method: "DELETE",
	path: workflowKind.path,
	parameters: {},
	find: findWorkflow,
	run({ target: { workflow, workspace }, services }) {
		workspace.router.removeWorkflow(workflow.sid);
		workspace.workflows.remove(workflow);
		services.emit(workspace, workflowEvent("deleted", workflow));
		return deleted();
	}
});
// emulator/operations/workflow/fetch.ts
const fetchWorkflow = defineOperation({
	key: "Workflow-Fetch",
	method: "GET",
	path: workflowKind.path,
	parameters: {},
	find: findWorkflow,
	run: ({ target: { workflow, workspace }, request }) => ok(renderWorkflow(workflow, workspace, request.base))
});
// emulator/operations/workflow/list.ts
const listWorkflows = defineList({
	key: "Workflow-List",
	path: workflowKind.listPath,
	name: "workflows",
	filters: { FriendlyName: optional(text$2) },
	find: findWorkspace,
	select: (workspace) => workspace.workflows,
	createMatch: byName,
	render: renderWorkflow
});
// emulator/operations/workflow/update.ts
const updateWorkflow = defineOperation({
	key: "Workflow-Update",
	method: "POST",
	path: workflowKind.path,
	parameters: {
		...workflowKind.updateParameters,
		ReEvaluateTasks: withDefault$1(flag$1, false)
	},
	find: findWorkflow,
	run({ target: { workflow, workspace }, values, request, services }) {
		const accepted = values.Configuration === void 0 ? void 0 : acceptConfiguration(values.Configuration, workspace, services.assumptions);
		const isRerouted = accepted !== void 0 && accepted.configuration !== workflow.configuration;
		const changes = {
			...workflowKind.toChanges(values),
			...isRerouted ? accepted : { configuration: void 0 }
		};
		const isChanged = workspace.workflows.update(workflow, changes, services.now());
		if (isChanged || values.ReEvaluateTasks) workspace.router.putWorkflow(toRoutingWorkflow(workflow), values.ReEvaluateTasks);
		if (isChanged) services.emit(workspace, workflowEvent("updated", workflow));
		return ok(renderWorkflow(workflow, workspace, request.base));
	}
});
// emulator/router/add-router.ts
const NO_RECORDS = {
	workers: [],
	tasks: [],
	reservations: [],
	versions: []
};
/**
* Completes a workspace with its router.
*
* @param draft becomes the workspace: it is the same object
* @param records those of an earlier router of this workspace
*/
function addRouter(draft, openRouter, records = NO_RECORDS) {
	const workspace = draft;
	const router = openRouter(workspace, {
		...toRoutingWorkspace(draft),
		...records
	});
	return Object.assign(workspace, { router });
}
// emulator/values/collection.ts
/** Objects of one kind in the order of their creation, found by SID or by name without a scan. */
var Collection = class {
	#bySid = /* @__PURE__ */ new Map();
	#byName = /* @__PURE__ */ new Map();
	/** Also of deleted objects, so that paging continues from the token of a deleted object. */
	#numbers = /* @__PURE__ */ new Map();
	#items = [];
	#observer;
	get items() {
		return this.#items;
	}
	get size() {
		return this.#items.length;
	}
	get(sid) {
		return this.#bySid.get(sid);
	}
	has(sid) {
		return this.#bySid.has(sid);
	}
	named(friendlyName) {
		return this.#byName.get(friendlyName) ?? /* @__PURE__ */ new Set();
	}
	get isObserved() {
		return this.#observer !== void 0;
	}
	/** Reports all changes from now on. */
	observe(observer) {
		this.#observer = observer;
	}
	add(item) {
		this.#bySid.set(item.sid, item);
		this.#numbers.set(item.sid, this.#numbers.size);
		this.#items.push(item);
		this.#index(item);
		this.#observer?.put(item);
		return item;
	}
	remove(item) {
		const position = this.positionOf(item.sid);
		if (this.#bySid.delete(item.sid) && position) {
			this.#items.splice(position.before, 1);
			this.#byName.get(item.friendlyName)?.delete(item);
			this.#observer?.remove(item);
		}
	}
	/**
	* Applies the changes that really differ, and sets `dateUpdated` only then. `undefined` leaves a member unchanged.
	*/
	update(item, changes, now) {
		const differing = Object.entries(changes).filter(([key, value]) => value !== void 0 && value !== item[key]);
		if (differing.length === 0) return false;
		this.#byName.get(item.friendlyName)?.delete(item);
		Object.assign(item, Object.fromEntries(differing), {
			dateUpdated: now,
			revision: item.revision + 1
		});
		this.#index(item);
		this.#observer?.put(item);
		return true;
	}
	positionOf(sid) {
		const number = this.#numbers.get(sid);
		if (number === void 0) return void 0;
		const before = this.#countBelow(number);
		return {
			before,
			after: this.#bySid.has(sid) ? before + 1 : before
		};
	}
	#index(item) {
		const namesakes = this.#byName.get(item.friendlyName);
		if (namesakes) namesakes.add(item);
		else this.#byName.set(item.friendlyName, /* @__PURE__ */ new Set([item]));
	}
	#countBelow(number) {
		return lowerBound(this.#items.length, (at) => {
			const item = this.#items[at];
			const other = item && this.#numbers.get(item.sid);
			require_language.invariant(other !== void 0, "every item has a number");
			return other < number;
		});
	}
};
// emulator/operations/workspace/events.ts
function workspaceEvent(change, workspace) {
	return {
		type: `workspace.${change}`,
		resourceType: "workspace",
		resourceSid: workspace.sid,
		description: `Workspace ${workspace.friendlyName} ${change}`,
		fields: {}
	};
}
// emulator/operations/workspace/fifo-template.ts
/** Adds the objects of `Template=FIFO`: one queue, and one workflow to it without a callback URL (O-3). */
function applyFifoTemplate(workspace, services) {
	const queue = workspace.taskQueues.add(newResource(taskQueueKind, {
		...taskQueueKind.defaults,
		friendlyName: "Sample Queue"
	}, services));
	const filters = [{
		expression: "1==1",
		targets: [{
			queue: queue.sid,
			priority: 0
		}]
	}];
	const workflow = workspace.workflows.add({
		...newResource(workflowKind, {
			...workflowKind.defaults,
			friendlyName: "Default Fifo Workflow",
			configuration: JSON.stringify({ task_routing: { filters } })
		}, services),
		queueSids: /* @__PURE__ */ new Set([queue.sid])
	});
	workspace.router.putTaskQueue(toRoutingQueue(queue));
	workspace.router.putWorkflow(toRoutingWorkflow(workflow));
}
// emulator/operations/workspace/create.ts
const createWorkspace = defineOperation({
	key: "Workspace-Create",
	method: "POST",
	path: workspaceKind.listPath,
	parameters: {
		...workspaceKind.createParameters,
		Template: withDefault$1(oneOf("NONE", "FIFO", "EMPTY"), "NONE")
	},
	find: findAccount,
	run({ target: account, values, request, services }) {
		checkLimit("workspaces", account.workspaces.size, services.limits, `account ${account.sid}`);
		const { activities, offline } = createBuiltInActivities(services);
		const workspace = addRouter({
			...newResource(workspaceKind, workspaceKind.toCreated(values), services),
			accountSid: account.sid,
			defaultActivitySid: offline.sid,
			timeoutActivitySid: offline.sid,
			activityRenames: 0,
			activities,
			taskQueues: new Collection(),
			workflows: new Collection(),
			taskChannels: createBuiltInChannels(services)
		}, services.openRouter);
		account.workspaces.add(workspace);
		services.emit(workspace, workspaceEvent("created", workspace));
		if (values.Template === "FIFO") applyFifoTemplate(workspace, services);
		return created(workspace, renderWorkspace(workspace, request.base));
	}
});
/** Every new workspace has these three activities, regardless of its template (O-1). */
function createBuiltInActivities(services) {
	const activities = new Collection();
	const add = (name, available) => activities.add(newResource(activityKind, {
		friendlyName: name,
		available
	}, services));
	const offline = add("Offline", false);
	add("Available", true);
	add("Unavailable", false);
	return {
		activities,
		offline
	};
}
function createBuiltInChannels(services) {
	const channels = new Collection();
	for (const [uniqueName, name] of Object.entries(BUILT_IN_CHANNELS)) channels.add(newResource(taskChannelKind, {
		friendlyName: name,
		uniqueName,
		channelOptimizedRouting: false
	}, services));
	return channels;
}
// emulator/operations/workspace/delete.ts
/** Deletes everything in the workspace with it (O-12). */
const deleteWorkspace = defineOperation({
	key: "Workspace-Delete",
	method: "DELETE",
	path: workspaceKind.path,
	parameters: {},
	find: findWorkspace,
	run({ target: workspace, request, services }) {
		services.emit(workspace, workspaceEvent("deleted", workspace));
		request.account.workspaces.remove(workspace);
		return deleted();
	}
});
// emulator/operations/workspace/fetch.ts
const fetchWorkspace = defineOperation({
	key: "Workspace-Fetch",
	method: "GET",
	path: workspaceKind.path,
	parameters: {},
	find: findWorkspace,
	run: ({ target: workspace, request }) => ok(renderWorkspace(workspace, request.base))
});
// emulator/operations/workspace/list.ts
const listWorkspaces = defineList({
	key: "Workspace-List",
	path: workspaceKind.listPath,
	name: "workspaces",
	filters: { FriendlyName: optional(text$2) },
	find: findAccount,
	select: (account) => account.workspaces,
	createMatch: byName,
	render: (workspace, _, base) => renderWorkspace(workspace, base)
});
// emulator/operations/workspace/update.ts
const updateWorkspace = defineOperation({
	key: "Workspace-Update",
	method: "POST",
	path: workspaceKind.path,
	parameters: workspaceKind.updateParameters,
	find: findWorkspace,
	run({ target: workspace, values, request, services }) {
		checkActivity("DefaultActivitySid", values.DefaultActivitySid, workspace);
		checkActivity("TimeoutActivitySid", values.TimeoutActivitySid, workspace);
		if (values.MultiTaskEnabled === false) checkSingleTasking(workspace, request.account.workspaces.items);
		if (request.account.workspaces.update(workspace, workspaceKind.toChanges(values), services.now())) {
			workspace.router.configure(toRoutingSettings(workspace));
			services.emit(workspace, workspaceEvent("updated", workspace));
		}
		return ok(renderWorkspace(workspace, request.base));
	}
});
/** The workspace that Flex creates, which stays multi-tasking (O-13). */
const FLEX_WORKSPACE = "Flex Task Assignment";
/** Once on, multi-tasking stays on, except while the account has another workspace without it (O-6, O-7). */
function checkSingleTasking(workspace, all) {
	if (!workspace.multiTaskEnabled) return;
	if (all.some((other) => other !== workspace && !other.multiTaskEnabled) && workspace.friendlyName !== FLEX_WORKSPACE) return;
	throw badRequest(`MultiTaskEnabled cannot be set to false once it is true for workspace ${workspace.sid}, unless another workspace is single-tasking`);
}
// emulator/operations/index.ts
/** All operations of the emulator. A new operation needs a file and a line here. */
const operations = [
	listWorkspaces,
	createWorkspace,
	fetchWorkspace,
	updateWorkspace,
	deleteWorkspace,
	listActivities,
	createActivity,
	fetchActivity,
	updateActivity,
	deleteActivity,
	listTaskQueues,
	createTaskQueue,
	fetchTaskQueue,
	updateTaskQueue,
	deleteTaskQueue,
	listWorkflows,
	createWorkflow,
	fetchWorkflow,
	updateWorkflow,
	deleteWorkflow,
	listEvents,
	fetchEvent,
	listTaskChannels,
	createTaskChannel,
	fetchTaskChannel,
	updateTaskChannel,
	deleteTaskChannel,
	listWorkers,
	createWorker,
	fetchWorker,
	updateWorker,
	deleteWorker,
	listChannelsOfWorker,
	fetchWorkerChannel,
	updateWorkerChannel,
	listTasks,
	createTask,
	fetchTask,
	updateTask,
	deleteTask,
	listTaskReservations,
	fetchTaskReservation,
	updateTaskReservation,
	listWorkerReservations,
	fetchWorkerReservation,
	updateWorkerReservation,
	...statisticsOperations
];
// emulator/operations/monitor-event/list.ts
/** Every caller is on this machine. */
const ADDRESS = "127.0.0.1";
/** Lists the changes of an account's resources: `monitor.twilio.com/v1/Events` (V-54). */
const listMonitorEvents = defineList({
	key: "MonitorEvent-List",
	path: "/v1/Events",
	name: "events",
	filters: {
		ActorSid: optional(text$2),
		EndDate: optional(dateTime),
		EventType: optional(text$2),
		ResourceSid: optional(text$2),
		SourceIpAddress: optional(text$2),
		StartDate: optional(dateTime)
	},
	find: ({ account }) => account,
	select: (account, _, { audit }) => inOrder(audit.of(account)),
	createMatch({ ActorSid, EndDate, EventType, ResourceSid, SourceIpAddress, StartDate }, account) {
		return allOf([
			ActorSid !== void 0 && (() => ActorSid === account.sid),
			EndDate !== void 0 && (({ time }) => time <= EndDate),
			EventType !== void 0 && ((event) => EventType === typeOf(event)),
			ResourceSid !== void 0 && ((event) => ResourceSid === event.resourceSid),
			SourceIpAddress !== void 0 && (() => SourceIpAddress === ADDRESS),
			StartDate !== void 0 && (({ time }) => time >= StartDate)
		]);
	},
	render: (event, account, base) => JSON.stringify({
		account_sid: account.sid,
		actor_sid: account.sid,
		actor_type: "account",
		description: null,
		event_data: null,
		event_date: toIsoSeconds(event.time),
		event_type: typeOf(event),
		resource_sid: event.resourceSid,
		resource_type: event.resourceType,
		sid: event.sid,
		source: "api",
		source_ip_address: ADDRESS,
		url: `${base}/Events/${event.sid}`,
		links: {
			actor: null,
			resource: null
		}
	})
});
function typeOf({ resourceType, action }) {
	return `${resourceType}.${action}`;
}
// emulator/options/options.ts
const assumptionDefaults = require_language.defaultsOf(emulatorAssumptions);
/**
* The choices in force: the defaults, unless the options choose otherwise.
*
* @throws Error for an option of an earlier release, saying what is fixed now
*/
function toAssumptions(options) {
	const { routing = {} } = options;
	for (const part of [
		options,
		routing,
		routing.expressions ?? {}
	]) Object.keys(part).forEach(checkNotDropped);
	const chosen = Object.keys(emulatorAssumptions).map((name) => [name, options[name] ?? assumptionDefaults[name]]);
	return {
		...Object.fromEntries(chosen),
		routing
	};
}
const JOURNAL_SIZE = 1e5;
const JOURNAL_BYTES = 64 * 2 ** 20;
/** @throws Error unless both limits are non-negative integers */
function readJournalLimits(options) {
	const { journalSize: count = JOURNAL_SIZE, journalBytes: bytes = JOURNAL_BYTES } = options;
	checkWholeNumber("journalSize", count);
	checkWholeNumber("journalBytes", bytes);
	return {
		count,
		bytes
	};
}
const EVENTS_KEPT = 2e4;
const EVENT_BYTES = 128 * 2 ** 20;
/** @throws Error unless both limits are non-negative integers */
function readEventLimits(options) {
	const { eventsKept: count = EVENTS_KEPT, eventBytes: bytes = EVENT_BYTES } = options;
	checkWholeNumber("eventsKept", count);
	checkWholeNumber("eventBytes", bytes);
	return {
		count,
		bytes
	};
}
const STATISTICS_KEPT = 2e5;
/** @throws Error unless it is a non-negative integer */
function readStatisticsKept({ statisticsKept = STATISTICS_KEPT }) {
	checkWholeNumber("statisticsKept", statisticsKept);
	return statisticsKept;
}
function checkWholeNumber(name, value) {
	if (Number.isSafeInteger(value) && value >= 0) return;
	throw new Error(`${name} must be a whole number from 0 up, but is ${value}`);
}
/** Requests per second by key, as published (H-43, S-9). */
const PUBLISHED_RATE_LIMITS = {
	"Task-List-EvaluateTaskAttributes": 3,
	"Worker-List-TargetWorkersExpression": 3,
	"TaskQueue-List-EvaluateWorkerAttributes": 3,
	"TaskQueueBulkRealTimeStatistics-Create": 5
};
/**
* The rate limits in force; those of the options take precedence over published ones.
*
* @throws Error for an unknown key, and for a limit that is not a positive number
*/
function readRateLimits(options, keys) {
	const { rateLimits = {}, publishedRateLimits } = options;
	checkRateLimits(rateLimits, keys);
	return publishedRateLimits === "on" ? {
		...PUBLISHED_RATE_LIMITS,
		...rateLimits
	} : rateLimits;
}
function checkRateLimits(rateLimits, keys) {
	for (const [key, limit] of Object.entries(rateLimits)) {
		if (!keys.has(key)) throw new Error(`rate limit '${key}' is unknown: known are ${[...keys].sort().join(", ")}`);
		if (!(Number.isFinite(limit) && limit > 0)) throw new Error(`rate limit '${key}' must be a number of requests a second above 0, but is ${limit}`);
	}
}
// emulator/values/keep-error.ts
/**
* The state could not be written to the data directory. It is in memory only, until a later attempt succeeds: each unit of work
* makes one.
*/
var KeepError = class extends Error {
	name = "KeepError";
};
// emulator/callbacks/read-instruction.ts
/**
* Reads the answer to an assignment callback.
*
* @returns the members of an instruction; `later` for an empty body or an empty object, which leaves it to REST (V-32);
* `undefined` without a usable answer, so that the fallback is asked: no connection, any status but 200, or too late
* @throws InstructionError for an answer that is not an instruction: 40000 if its content type is not JSON, 40001 if
* its text is not
*/
function readInstruction({ status, answer }) {
	if (status !== 200 || !answer) return void 0;
	if (answer.text.trim() === "") return "later";
	if (!/^application\/json\b/i.test(answer.contentType.trim())) throw new InstructionError(4e4, "Content-Type of 'application/json' not set");
	const values = parseObject(answer.text);
	return Object.keys(values).length === 0 ? "later" : values;
}
function parseObject(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		value = void 0;
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new InstructionError(40001, "Could not parse Assignment Instruction response as JSON. Ensure your JSON is not escaped");
	return { ...value };
}
// emulator/callbacks/assignment.ts
/** V-31 */
const LIMIT_MS$1 = 5e3;
/**
* Asks a workflow's server what to do with a reservation, and does it. If the server does not answer as it should, or
* in time, its fallback is asked; if that fails too, the reservation is canceled (V-31, V-33).
*
* A URL whose host the emulator may not call counts as absent: the worker answers by REST, or there is no fallback.
*/
function sendAssignment(assignment, services) {
	const { accountSid, fallbackUrl, parameters } = assignment;
	const ask = (kind, url, otherwise) => {
		services.client.send({
			kind,
			accountSid,
			url,
			parameters,
			limit: LIMIT_MS$1,
			onEnd(delivery, entry) {
				services.perform(() => takeAnswer(delivery, entry, assignment, services) ? services.end() : otherwise());
			}
		});
	};
	const cancel = () => {
		if (findPending(assignment)) assignment.router.cancelReservation(assignment.reservationSid);
		services.end();
	};
	ask("assignment", assignment.url, () => fallbackUrl ? ask("fallback", fallbackUrl, cancel) : cancel());
}
/** @returns whether this was an answer, so that the fallback is not asked */
function takeAnswer(delivery, entry, assignment, services) {
	if (delivery.answer) entry.answer = toShortAnswer(delivery.answer.text);
	try {
		const values = readInstruction(delivery);
		if (values === void 0) return delivery.isForbidden === true && entry.kind === "assignment";
		if (values === "later") entry.instruction = { name: "none" };
		else follow(values, entry, assignment, services);
		return true;
	} catch (error) {
		if (!(error instanceof InstructionError)) throw error;
		entry.instruction = {
			name: "none",
			code: error.code,
			message: error.message
		};
		return false;
	}
}
/** An instruction that cannot be followed is logged and leaves the reservation as it is (V-34). */
function follow(values, entry, assignment, services) {
	const { router, reservationSid } = assignment;
	try {
		const name = readInstructionName(values);
		entry.instruction = {
			name,
			...toWarnings(listUnknownMembers(name, values))
		};
		checkInstruction(name, values, toInstructionContext(assignment, services));
		const { phoneInstructions } = services.assumptions;
		performInstruction(name, values, {
			router,
			reservationSid,
			phoneInstructions,
			setPostWork: services.setPostWork
		});
	} catch (error) {
		if (!(error instanceof InstructionError || error instanceof Refusal)) throw error;
		const code = error instanceof InstructionError ? { code: error.code } : {};
		entry.instruction = {
			name: toShortAnswer(String(values.instruction)),
			...toWarnings(listUnknownMembers(void 0, values)),
			...entry.instruction,
			...code,
			message: error.message
		};
	}
}
function toWarnings(warnings) {
	return warnings.length === 0 ? {} : { warnings };
}
function toInstructionContext(assignment, { assumptions }) {
	const { parameters, hasActivity } = assignment;
	const { TaskAttributes: taskAttributes = "{}", WorkerAttributes: workerAttributes = "{}" } = parameters;
	return {
		reservationSid: assignment.reservationSid,
		isPending: findPending(assignment) !== void 0,
		isAccepted: false,
		taskAttributes,
		workerAttributes,
		hasActivity,
		assumptions
	};
}
/** When the answer arrives, the reservation may have been answered by REST or timed out, or its task deleted. */
function findPending({ router, reservationSid }) {
	const reservation = router.reservations.get(reservationSid);
	return reservation?.status === "pending" ? reservation : void 0;
}
// emulator/callbacks/assignment-parameters.ts
/** Exactly these (V-30) of the fields that the event `reservation.created` has. */
const FIELDS = [
	"WorkflowSid",
	"TaskQueueSid",
	"WorkerSid",
	"WorkerAttributes",
	"TaskSid",
	"TaskAttributes",
	"TaskAge",
	"TaskPriority",
	"ReservationSid"
];
/** The form of an assignment callback. */
function toAssignmentParameters(workspace, time, fields) {
	const parameters = {
		Timestamp: String(Math.floor(time / 1e3)),
		AccountSid: workspace.accountSid,
		WorkspaceSid: workspace.sid
	};
	for (const name of FIELDS) parameters[name] = String(fields[name] ?? "");
	return parameters;
}
// emulator/callbacks/assignments.ts
function createAssignments({ client, work, assumptions, postWork, exists, keep, forget }) {
	function send(workspace, kept) {
		const { router, activities, accountSid } = workspace;
		sendAssignment({
			...kept,
			accountSid,
			router,
			hasActivity: (sid) => activities.has(sid)
		}, {
			client,
			assumptions,
			setPostWork: (reservationSid, activitySid) => postWork.set(workspace, reservationSid, activitySid),
			perform(run) {
				if (exists(workspace)) performSafely(work, run);
			},
			end: () => forget(kept.reservationSid)
		});
	}
	return {
		resume: send,
		offer(workspace, { time, reservation, workflowSid }, fields) {
			const workflow = workspace.workflows.get(workflowSid ?? "");
			if (reservation && workflow?.assignmentCallbackUrl) {
				const kept = {
					reservationSid: reservation.sid,
					url: workflow.assignmentCallbackUrl,
					fallbackUrl: workflow.fallbackAssignmentCallbackUrl,
					parameters: toAssignmentParameters(workspace, time, fields)
				};
				keep(workspace, kept);
				work.afterCommit(() => send(workspace, kept));
			}
		}
	};
}
/** Changes that cannot be persisted were reported, and are tried again with the next unit of work. */
function performSafely(work, run) {
	try {
		work.perform(run);
	} catch (error) {
		if (!(error instanceof KeepError)) throw error;
	}
}
// emulator/callbacks/event-callbacks.ts
/** V-20 */
const LIMIT_MS = 15e3;
/**
* Sends an event to the workspace's callback URL, if it has one and the event passes its filter. There is no retry:
* none is documented.
*/
function sendEvent(workspace, event, client) {
	const { eventCallbackUrl: url, eventsFilter, accountSid } = workspace;
	if (url !== "" && isWanted(event.type, eventsFilter)) client.send({
		kind: "event",
		accountSid,
		url,
		parameters: toCallbackParameters(event, workspace),
		limit: LIMIT_MS
	});
}
/** The filter lists exact event types; an empty one lets all through (V-21). */
function isWanted(type, filter) {
	const named = (filter ?? "").split(",").map((item) => item.trim()).filter((item) => item !== "");
	return named.length === 0 || named.includes(type);
}
// emulator/events/stored-event.ts
/**
* An event that has happened. It is rendered when it is read, because most events never are.
*
* Its SID consists of digits of its workspace's SID and its number, so that it needs no storage and no index.
*/
var StoredEvent = class {
	/** 1, 2, 3 … in the order of the workspace's events. */
	number;
	/** Milliseconds since 1970. */
	time;
	workspaceSid;
	type;
	resourceType;
	resourceSid;
	description;
	fields;
	/** The memory of its texts, in which a character has up to two bytes. */
	bytes;
	constructor(number, time, workspaceSid, draft) {
		this.number = number;
		this.time = time;
		this.workspaceSid = workspaceSid;
		this.type = draft.type;
		this.resourceType = draft.resourceType;
		this.resourceSid = draft.resourceSid;
		this.description = draft.description;
		this.fields = draft.fields;
		this.bytes = 2 * countCharacters(draft);
	}
	get sid() {
		return toEventSid(this.workspaceSid, this.number);
	}
};
function countCharacters({ description, fields }) {
	let characters = description.length;
	for (const name in fields) {
		const value = fields[name];
		if (typeof value === "string") characters += value.length;
	}
	return characters;
}
const NUMBER_DIGITS = 12;
function toEventSid(workspaceSid, number) {
	return `EV${workspaceSid.slice(2, 22).toLowerCase()}${number.toString(16).padStart(NUMBER_DIGITS, "0")}`;
}
/** The number in a SID; `undefined` if it is not the SID of an event of the workspace. */
function toEventNumber(workspaceSid, sid) {
	const number = Number.parseInt(sid.slice(22), 16);
	return Number.isSafeInteger(number) && toEventSid(workspaceSid, number) === `EV${sid.slice(2).toLowerCase()}` ? number : void 0;
}
// emulator/events/event-history.ts
/** The events of one workspace, oldest first: those of the last 30 days, up to limits. */
var EventHistory = class {
	#workspaceSid;
	#events;
	#count = 0;
	constructor(workspaceSid, { count, bytes }) {
		this.#workspaceSid = workspaceSid;
		this.#events = new Recent(count, {
			bytes,
			sizeOf: (event) => event.bytes
		});
	}
	/** The number of events that were ever added. */
	get count() {
		return this.#count;
	}
	/** The number of the oldest event that is kept, as of the last addition. */
	get oldest() {
		return this.#events.oldest?.number ?? this.#count + 1;
	}
	/** @param event whose number is {@link count} + 1, or higher after a restart */
	add(event) {
		this.#count = event.number;
		this.#events.add(event);
	}
	/** The events that are kept at that time. */
	list(now) {
		return this.#events.list(now);
	}
	get(sid, now) {
		const number = toEventNumber(this.#workspaceSid, sid);
		const events = this.list(now);
		const event = number === void 0 ? void 0 : events[indexOf(events, number)];
		return event?.number === number ? event : void 0;
	}
	/** The position of an event that is or was in the list: see {@link Position}. */
	positionOf(sid, now) {
		const number = toEventNumber(this.#workspaceSid, sid);
		if (number === void 0 || number < 1 || number > this.#count) return void 0;
		const events = this.list(now);
		const before = indexOf(events, number);
		return {
			before,
			after: events[before]?.number === number ? before + 1 : before
		};
	}
};
/** The index of the first event with that number or a higher one. Numbers are consecutive, except after a restart. */
function indexOf(events, number) {
	return lowerBound(events.length, (at) => (events[at]?.number ?? 0) < number);
}
// emulator/events/events.ts
/** A history lives as long as its workspace. */
function createEvents({ now, limits, keep }) {
	const histories = /* @__PURE__ */ new WeakMap();
	function historyOf(workspace) {
		const known = histories.get(workspace);
		if (known) return known;
		const history = new EventHistory(workspace.sid, limits);
		histories.set(workspace, history);
		return history;
	}
	return {
		historyOf,
		record(workspace, draft) {
			const history = historyOf(workspace);
			const event = new StoredEvent(history.count + 1, now(), workspace.sid, draft);
			history.add(event);
			keep?.(event, history.oldest);
			return event;
		}
	};
}
// emulator/instructions/post-work.ts
/**
* The worker changes to the activity when the call has ended (V-46): when the task is wrapping, or else completed
* (V-47). If the reservation ends in another way, the activity is forgotten.
*/
function createPostWork(observer) {
	const notes = /* @__PURE__ */ new WeakMap();
	return {
		set(workspace, reservationSid, activitySid) {
			const known = notes.get(workspace) ?? /* @__PURE__ */ new Map();
			notes.set(workspace, known.set(reservationSid, activitySid));
			observer?.put(workspace, reservationSid, activitySid);
		},
		take(workspace, { type, reservation }) {
			const sid = reservation?.sid ?? "";
			const known = notes.get(workspace);
			const activitySid = known?.get(sid);
			if (activitySid === void 0 || !ENDS.has(type)) return void 0;
			known?.delete(sid);
			observer?.remove(sid);
			return DONE.has(type) ? activitySid : void 0;
		}
	};
}
const DONE = /* @__PURE__ */ new Set(["reservation.wrapup", "reservation.completed"]);
const ENDS = /* @__PURE__ */ new Set([
	...DONE,
	"reservation.rejected",
	"reservation.timeout",
	"reservation.canceled",
	"reservation.rescinded"
]);
// emulator/monitor/audit.ts
/** Changes per account that are kept: older ones are dropped. */
const KEPT = 1e3;
const ACTIONS = {
	Create: "created",
	Update: "updated",
	Delete: "deleted"
};
/** Configuration, as opposed to tasks and reservations, which are work. Which resources Monitor records is not documented (V-57). */
const RESOURCES = {
	Workspace: "workspace",
	Activity: "activity",
	TaskChannel: "task-channel",
	TaskQueue: "task-queue",
	Workflow: "workflow",
	Worker: "worker"
};
/** @param now milliseconds since 1970 */
function createAudit(now) {
	const logs = /* @__PURE__ */ new Map();
	let count = 0;
	return {
		record(account, operation, resourceSid) {
			const [resource = "", verb = "", ...others] = operation.split("-");
			const [resourceType, action] = [RESOURCES[resource], ACTIONS[verb]];
			if (resourceType === void 0 || action === void 0 || others.length > 0 || resourceSid === void 0) return;
			count += 1;
			const log = logs.get(account.sid) ?? [];
			logs.set(account.sid, log);
			log.push({
				sid: `AE${count.toString(16).padStart(32, "0")}`,
				time: now(),
				resourceType,
				resourceSid,
				action
			});
			if (log.length > KEPT) log.shift();
		},
		of: (account) => logs.get(account.sid) ?? [],
		clear: () => logs.clear()
	};
}
// emulator/persistence/restore-accounts.ts
/** Restores accounts and workspaces, with routers that continue where they were. */
function restoreAccounts(kept, accounts, openRouter) {
	const recordsOf = (kind) => groupByOwner(kept, kind);
	const activities = recordsOf("activity");
	const taskQueues = recordsOf("taskQueue");
	const workflows = recordsOf("workflow");
	const taskChannels = recordsOf("taskChannel");
	const snapshotOf = createSnapshots(kept);
	for (const { value } of kept.records("workspace")) {
		const workspace = value;
		const { sid } = workspace;
		const draft = {
			...workspace,
			activities: toCollection(activities.get(sid)),
			taskQueues: toCollection(taskQueues.get(sid)),
			workflows: toCollection(workflows.get(sid)?.map(toWorkflow)),
			taskChannels: toCollection(taskChannels.get(sid))
		};
		accounts.open(workspace.accountSid).workspaces.add(addRouter(draft, openRouter, snapshotOf(sid)));
	}
}
function createSnapshots(kept) {
	const workers = groupByOwner(kept, "worker");
	const tasks = groupByOwner(kept, "task");
	const reservations = groupByOwner(kept, "reservation");
	const versions = groupByOwner(kept, "version");
	return (sid) => ({
		workers: workers.get(sid) ?? [],
		tasks: tasks.get(sid) ?? [],
		reservations: reservations.get(sid) ?? [],
		versions: versions.get(sid) ?? []
	});
}
function groupByOwner(kept, kind) {
	const groups = /* @__PURE__ */ new Map();
	for (const { owner, value } of kept.records(kind)) {
		const group = groups.get(owner);
		if (group) group.push(value);
		else groups.set(owner, [value]);
	}
	return groups;
}
/** JSON has no sets. */
function toWorkflow(workflow) {
	return {
		...workflow,
		queueSids: new Set(workflow.queueSids)
	};
}
function toCollection(items = []) {
	const collection = new Collection();
	for (const item of items) collection.add(item);
	return collection;
}
// emulator/persistence/restore.ts
/** Restores the state that an earlier run left. Assignment callbacks that were not answered are sent again. */
function restore(kept, targets) {
	const { accounts, events, statistics, postWork, assignments, timers } = targets;
	restoreAccounts(kept, accounts, targets.openRouter);
	const workspaces = /* @__PURE__ */ new Map();
	for (const account of accounts.all()) for (const workspace of account.workspaces.items) workspaces.set(workspace.sid, workspace);
	for (const event of kept.events) {
		const workspace = workspaces.get(event.workspaceSid);
		if (workspace) events.historyOf(workspace).add(new StoredEvent(event.number, event.time, event.workspaceSid, event));
	}
	for (const { workspaceSid, number, events: counted } of kept.countedEvents) {
		const workspace = workspaces.get(workspaceSid);
		if (workspace) statistics.logOf(workspace).restore(counted, number);
	}
	for (const { owner, id, value } of kept.records("postWork")) {
		const workspace = workspaces.get(owner);
		if (workspace) postWork.set(workspace, id, String(value));
	}
	for (const { owner, value } of kept.records("assignment")) {
		const workspace = workspaces.get(owner);
		if (workspace) assignments.resume(workspace, value);
	}
	for (const workspace of workspaces.values()) {
		workspace.router.advance();
		timers.touch(workspace);
	}
}
// emulator/persistence/keep-accounts.ts
/** The collections of a workspace, by the kind of their records. */
const COLLECTIONS = {
	activity: "activities",
	taskQueue: "taskQueues",
	workflow: "workflows",
	taskChannel: "taskChannels"
};
/** Members that are stored separately or created again. */
const LEFT_OUT = /* @__PURE__ */ new Set([...Object.values(COLLECTIONS), "router"]);
/** Persists the workspaces of an account with everything in them, except for the records of their routers. */
function keepAccount(account, keeper) {
	account.workspaces.observe({
		put(workspace) {
			putWorkspace(workspace, keeper);
			for (const kind of Object.keys(COLLECTIONS)) keepCollection(kind, workspace, keeper);
		},
		remove: ({ sid }) => keeper.removeWorkspace(sid)
	});
}
function putWorkspace(workspace, keeper) {
	keeper.put("workspace", workspace.sid, workspace.accountSid, () => JSON.stringify(workspace, (key, value) => LEFT_OUT.has(key) ? void 0 : value));
}
/** This is called when a workspace is created and with each of its changes; a collection is observed only once. */
function keepCollection(kind, workspace, keeper) {
	const collection = workspace[COLLECTIONS[kind]];
	if (collection.isObserved) return;
	const put = (item) => keeper.put(kind, item.sid, workspace.sid, () => JSON.stringify(item, setsToLists));
	for (const item of collection.items) put(item);
	collection.observe({
		put,
		remove: ({ sid }) => keeper.remove(kind, sid)
	});
}
const setsToLists = (_, value) => value instanceof Set ? [...value] : value;
/** Persists the records of a workspace's router. */
function keepRecords(workspaceSid, keeper) {
	return {
		put(kind, record) {
			const id = "sid" in record ? record.sid : `${record.workflowSid}/${record.version}`;
			keeper.put(kind, id, workspaceSid, () => JSON.stringify(record));
		},
		remove: (kind, id) => keeper.remove(kind, id)
	};
}
// emulator/persistence/store.ts
const NOTHING = {
	keepAccount: () => {},
	addEvent: () => {},
	addCountedEvent: () => {},
	keepAssignment: () => {},
	forgetAssignment: () => {},
	clear: () => {},
	commit: () => {}
};
function createStore(data, options) {
	if (!data) return NOTHING;
	const { countedEventsKept, clock, randomState } = options;
	let time = clock.now();
	const settings = () => {
		const random = randomState();
		time = clock.now();
		return {
			time: String(time),
			clock: clock.kind,
			...random === void 0 ? {} : { random }
		};
	};
	const hasClockMoved = () => isManual(clock) && clock.now() !== time;
	const keeper = data.createKeeper({
		countedEventsKept,
		settings,
		hasClockMoved
	});
	return {
		keepAccount: (account) => keepAccount(account, keeper),
		changesOf: ({ sid }) => keepRecords(sid, keeper),
		addEvent: keeper.addEvent,
		addCountedEvent: keeper.addCountedEvent,
		postWork: {
			put: ({ sid }, reservation, activity) => keeper.put("postWork", reservation, sid, () => JSON.stringify(activity)),
			remove: (reservation) => keeper.remove("postWork", reservation)
		},
		keepAssignment: ({ sid }, kept) => keeper.put("assignment", kept.reservationSid, sid, () => JSON.stringify(kept)),
		forgetAssignment: (reservation) => keeper.remove("assignment", reservation),
		clear: keeper.clear,
		commit: keeper.commit
	};
}
// emulator/resources/accounts.ts
/** @param onOpen called for each new account */
function createAccounts(onOpen = () => {}) {
	const accounts = /* @__PURE__ */ new Map();
	const create = (sid) => {
		const account = {
			sid,
			workspaces: new Collection()
		};
		accounts.set(sid, account);
		onOpen(account);
		return account;
	};
	return {
		open: (sid) => accounts.get(sid) ?? create(sid),
		has: (workspace) => accounts.get(workspace.accountSid)?.workspaces.get(workspace.sid) === workspace,
		all: () => accounts.values(),
		clear: () => accounts.clear()
	};
}
// emulator/resources/limits.ts
/** L-8, L-9, L-10, L-11, L-12 */
const DEFAULT_LIMITS = {
	workspaces: 5e3,
	activities: 100,
	taskQueues: 5e3,
	workflows: 1e3,
	taskChannels: 15,
	workers: 15e3,
	tasks: 5e5
};
/** The limits in force. */
function toLimits(limits = {}) {
	return {
		...DEFAULT_LIMITS,
		...limits
	};
}
// emulator/events/routing-fields.ts
/**
* The fields of an event, copied from the live records at once (V-7). Which event has which is known in part (V-8).
*/
function toRoutingFields(event, context) {
	const { task, worker, reservation, channel, queueSid, workflowSid } = event;
	const fields = task ? taskFields(event, task, context) : {};
	if (queueSid) addQueue(fields, queueSid, context);
	if (workflowSid) {
		fields.WorkflowSid = workflowSid;
		fields.WorkflowName = context.workflows.get(workflowSid)?.friendlyName;
	}
	if (worker) addWorker(fields, event, worker, context);
	if (reservation) addReservation(fields, reservation, task, worker);
	if (channel) addChannel(fields, event, channel, context);
	if (event.knownWorkerSid !== void 0) fields.KnownWorkerSid = event.knownWorkerSid;
	if (event.filter !== void 0) addStep(fields, event, context);
	return fields;
}
/** The fields that all callbacks of reservations have (V-14), and those that consumers read (V-17). */
function addReservation(fields, reservation, task, worker) {
	fields.ReservationSid = reservation.sid;
	fields.ReservationVersion = reservation.version;
	fields.ReservationStatus = reservation.status;
	fields.ReservationReasonCode = NO_REASON_CODE;
	fields.TaskIgnoreCapacity = task?.ignoreCapacity;
	const channel = worker?.channels[reservation.channelSid];
	fields.WorkerChannelCapacity = channel?.capacity;
	fields.WorkerChannelConsumedCapacity = channel?.taken;
}
/** Twilio's codes are not published (V-18). */
const NO_REASON_CODE = 0;
/** The step of the configuration that a task enters (V-15), and what it was before (V-17, V-18). */
function addStep(fields, event, { taskQueues }) {
	const { change, previousQueueSid, queueSid } = event;
	fields.WorkflowFilterName = event.filterName;
	fields.WorkflowFilterExpression = event.filterExpression;
	fields.WorkflowFilterTargetName = queueSid ? taskQueues.get(queueSid)?.friendlyName : void 0;
	fields.WorkflowFilterTargetExpression = event.targetExpression;
	fields.WorkflowFilterIndex = event.filter;
	fields.WorkflowTargetIndex = event.target;
	if (change === void 0) return;
	fields.TargetChangedReason = change.replace("-", "_");
	fields.PreviousTaskQueueSid = previousQueueSid;
	fields.PreviousTaskQueueName = previousQueueSid ? taskQueues.get(previousQueueSid)?.friendlyName : void 0;
	fields.PreviousTaskPriority = event.previousPriority;
	if (RE_EVALUATED.has(change)) fields.TaskReEvaluatedReason = fields.TargetChangedReason;
}
const RE_EVALUATED = /* @__PURE__ */ new Set([
	"reservation-failed",
	"attributes-updated",
	"workflow-updated"
]);
function taskFields({ type, time }, task, { taskChannels }) {
	const fields = {
		TaskSid: task.sid,
		TaskAttributes: task.attributes,
		TaskAge: Math.max(0, toSeconds(time - task.dateCreated)),
		TaskPriority: task.priority,
		TaskAssignmentStatus: task.status,
		TaskVersion: task.version,
		TaskDateCreated: toSeconds(task.dateCreated),
		TaskVirtualStartTime: toSeconds(task.virtualStart),
		TaskQueueEnteredDate: task.queueEntered === null ? null : toSeconds(task.queueEntered),
		TaskAgeInQueue: task.queueEntered === null ? null : Math.max(0, toSeconds(time - task.queueEntered)),
		TaskRoutingTarget: task.routingTarget,
		TaskChannelSid: task.channelSid,
		TaskChannelUniqueName: taskChannels.get(task.channelSid)?.uniqueName
	};
	if (type === "task.canceled") fields.TaskCanceledReason = task.reason;
	if (type === "task.completed") fields.TaskCompletedReason = task.reason;
	if (type === "task.canceled" || type === "task.completed") fields.Reason = task.reason;
	return fields;
}
function addQueue(fields, sid, { taskQueues }) {
	const queue = taskQueues.get(sid);
	fields.TaskQueueSid = sid;
	fields.TaskQueueName = queue?.friendlyName;
	fields.TaskQueueTargetExpression = queue?.targetWorkers;
}
function addWorker(fields, event, worker, { activities }) {
	const { previousActivitySid: previous, timeInPreviousActivity: spent } = event;
	fields.WorkerSid = worker.sid;
	fields.WorkerName = worker.friendlyName;
	fields.WorkerAttributes = worker.attributes;
	fields.WorkerActivitySid = worker.activitySid;
	fields.WorkerActivityName = activities.get(worker.activitySid)?.friendlyName;
	fields.WorkerVersion = worker.version;
	if (previous !== void 0) {
		fields.WorkerPreviousActivitySid = previous;
		fields.WorkerPreviousActivityName = activities.get(previous)?.friendlyName;
	}
	if (spent !== void 0) {
		fields.WorkerTimeInPreviousActivity = toSeconds(spent);
		fields.WorkerTimeInPreviousActivityMs = spent;
	}
}
/** `WorkerChannelAvailableCapacity` is a percentage, as the worker channel's (V-8). */
function addChannel(fields, event, channel, context) {
	fields.WorkerChannelAvailable = channel.available;
	fields.WorkerChannelCapacity = channel.capacity;
	fields.WorkerChannelAvailableCapacity = availableCapacityPercentage(channel);
	fields.WorkerChannelPreviousCapacity = event.previousCapacity;
	fields.WorkerChannelTaskCount = channel.assigned;
	fields.TaskChannelSid = channel.channelSid;
	fields.TaskChannelUniqueName = context.taskChannels.get(channel.channelSid)?.uniqueName;
}
function toSeconds(milliseconds) {
	return Math.floor(milliseconds / 1e3);
}
// emulator/events/routing-draft.ts
/**
* Converts a routing event. Its resource is the reservation, an option (V-5), or the task if it has one, also for steps of a
* workflow (V-6); otherwise the worker.
*/
function toRoutingDraft(event, context, choice) {
	const fields = toRoutingFields(event, context);
	return {
		type: event.type,
		...toResource(event, choice),
		description: describe$1(event.type, fields),
		fields
	};
}
function toResource({ task, worker, reservation }, { reservationEvents }) {
	if (reservation !== void 0 && reservationEvents === "reservation") return {
		resourceType: "reservation",
		resourceSid: reservation.sid
	};
	const subject = task ?? worker;
	require_language.invariant(subject !== void 0, "a routing event has a task or a worker");
	return {
		resourceType: task ? "task" : "worker",
		resourceSid: subject.sid
	};
}
/** Those of `reservation.created` and `worker.activity.update` are recorded (V-11), the others follow them (V-12). */
function describe$1(type, fields) {
	const task = `Task ${fields.TaskSid}`;
	const worker = `Worker ${fields.WorkerName}`;
	const reservation = `Reservation ${fields.ReservationSid}`;
	switch (type) {
		case "reservation.created": return `${task} assigned to ${worker} with ${reservation}`;
		case "worker.activity.update": return `${worker} updated to ${fields.WorkerActivityName} Activity`;
		case "worker.created":
		case "worker.deleted": return `${worker} ${type.slice(7)}`;
		case "worker.attributes.update": return `${worker} attributes updated`;
		case "worker.capacity.update": return `${worker} capacity of channel ${fields.TaskChannelUniqueName} updated to ${fields.WorkerChannelCapacity}`;
		case "worker.channel.availability.update": return `${worker} channel ${fields.TaskChannelUniqueName} updated to ${fields.WorkerChannelAvailable ? "" : "un"}available`;
		default: return describeTask(type, fields, task, reservation);
	}
}
/** Counts from 1, as people do. */
function describeStep(fields) {
	const { WorkflowFilterIndex: filter, WorkflowFilterName: name, WorkflowTargetIndex: target } = fields;
	if (typeof filter !== "number" || typeof target !== "number") return "";
	const named = name === void 0 ? `filter ${filter + 1}` : `filter '${name}'`;
	const queue = `TaskQueue ${fields.WorkflowFilterTargetName}`;
	return `: ${filter < 0 ? "default filter" : `${named}, target ${target + 1}`}, ${queue}`;
}
function describeTask(type, fields, task, reservation) {
	const [subject = "", what = ""] = type.split(".");
	switch (subject) {
		case "task-queue": return `${task} ${what} TaskQueue ${fields.TaskQueueName}`;
		case "workflow": return `${task} ${what.replace("-", " ")} in Workflow ${fields.WorkflowName}${describeStep(fields)}`;
		case "reservation": return `${reservation} ${what} for ${task}`;
		default: return `${task} ${what.replace("-", " ")}${fields.Reason === void 0 ? "" : `: ${fields.Reason}`}`;
	}
}
// emulator/router/observe-routing.ts
/**
* Reacts to routing events: records and counts them, sends callbacks, sets timers, and moves workers after their work.
*/
function createRoutingObserver(parts) {
	const { assumptions, statistics, postWork, emit, work, timers, assignments } = parts;
	return (workspace, event) => {
		timers.touch(workspace);
		statistics.record(workspace, event);
		const draft = toRoutingDraft(event, workspace, assumptions);
		emit(workspace, draft);
		if (event.type === "reservation.created") assignments.offer(workspace, event, draft.fields);
		const activitySid = postWork.take(workspace, event);
		if (activitySid !== void 0 && event.worker) {
			const { sid } = event.worker;
			work.follow(() => moveWorker(workspace, sid, activitySid));
		}
	};
}
/** By now the worker or the activity may have been deleted. */
function moveWorker({ router, activities }, sid, activitySid) {
	if (router.workers.get(sid) && activities.has(activitySid)) router.updateWorker(sid, { activitySid });
}
// emulator/router/open-router.ts
/** The only connection between a router and the emulator: it plugs in events, storage and callbacks. */
function createOpenRouter(services) {
	return (workspace, stored) => {
		const changes = services.changesOf?.(workspace);
		const context = {
			now: services.time,
			createSid: services.createSid,
			emit: (event) => services.emitRouting(workspace, event),
			...changes ? { changes } : {}
		};
		return services.createRouter(context, services.options, stored);
	};
}
// emulator/clock/due-timer.ts
/**
* Keeps one timer at the time when something is due next. If that time moves later, the timer still fires at the old
* time and is then set again, which is cheaper than setting it on every command.
*
* @param nextDue `undefined` if nothing is due
* @param run does what is due, so that `nextDue` is in the future afterwards
*/
function createDueTimer(clock, nextDue, run) {
	let set;
	function look() {
		const due = nextDue();
		if (due !== void 0 && (set === void 0 || due < set.time)) {
			set?.cancel();
			set = {
				time: due,
				cancel: clock.at(due, goOff)
			};
		}
	}
	function goOff() {
		set = void 0;
		const due = nextDue();
		if (due !== void 0 && due <= clock.now()) run();
		look();
	}
	return {
		look,
		stop() {
			set?.cancel();
			set = void 0;
		}
	};
}
// emulator/router/router-timers.ts
/** Advances each router when something is due in it, with one timer per workspace. */
function createRouterTimers({ clock, work, exists }) {
	const timers = /* @__PURE__ */ new Map();
	const touched = /* @__PURE__ */ new Set();
	const failed = /* @__PURE__ */ new WeakSet();
	function create(workspace) {
		const { router } = workspace;
		const timer = createDueTimer(clock, () => exists(workspace) && !failed.has(workspace) ? router.nextDue() : void 0, () => advance(workspace));
		timers.set(workspace, timer);
		return timer;
	}
	/** There is no caller to report an error to. It is a bug, and must not be retried endlessly. */
	function advance(workspace) {
		try {
			work.perform(() => workspace.router.advance());
		} catch (error) {
			if (error instanceof KeepError) return;
			console.error(error);
			failed.add(workspace);
		}
	}
	function look() {
		for (const workspace of touched) (timers.get(workspace) ?? create(workspace)).look();
		touched.clear();
	}
	return {
		touch(workspace) {
			if (touched.size === 0) work.afterCommit(look);
			touched.add(workspace);
		},
		clear() {
			for (const timer of timers.values()) timer.stop();
			timers.clear();
			touched.clear();
		}
	};
}
// emulator/seed/seed-fields.ts
function toWorkspaceFields(seed) {
	return {
		...workspaceKind.toParameters(seed),
		Template: seed.template
	};
}
function toActivityFields(seed, workspace) {
	return {
		DefaultActivitySid: toSid(seed.defaultActivity, workspace.activities),
		TimeoutActivitySid: toSid(seed.timeoutActivity, workspace.activities)
	};
}
function toQueueFields(queue, workspace) {
	return {
		...taskQueueKind.toParameters(queue),
		ReservationActivitySid: toSid(queue.reservationActivity, workspace.activities),
		AssignmentActivitySid: toSid(queue.assignmentActivity, workspace.activities)
	};
}
function toWorkflowFields({ configuration, ...properties }, workspace) {
	return {
		...workflowKind.toParameters(properties),
		Configuration: JSON.stringify(configuration, (key, value) => key === "queue" && typeof value === "string" ? toSid(value, workspace.taskQueues) : value)
	};
}
function toWorkerFields(worker, workspace) {
	return {
		FriendlyName: worker.friendlyName,
		ActivitySid: toSid(worker.activity, workspace.activities),
		Attributes: worker.attributes && JSON.stringify(worker.attributes)
	};
}
function toTaskFields(task, workspace) {
	return {
		WorkflowSid: toSid(task.workflow, workspace.workflows),
		Attributes: task.attributes && JSON.stringify(task.attributes),
		TaskChannel: task.channel,
		Priority: task.priority,
		Timeout: task.timeout
	};
}
/**
* The SID of the object with a friendly name. Other names are returned unchanged: the operation accepts them as SIDs or
* refuses them.
*/
function toSid(name, collection) {
	return name === void 0 ? void 0 : [...collection.named(name)][0]?.sid ?? name;
}
// emulator/seed/apply-seed.ts
/**
* Creates the objects of a seed by the operations of the API, so that a seed cannot contain anything that TaskRouter
* would refuse. Tasks come last, so that they find the workers. No event callback is sent.
*
* @param sids the source of SIDs during the seed
* @throws Error that names the object and the reason for the refusal
*/
function applySeed(seed, accounts, services, sids) {
	for (const [sid, { workspaces }] of Object.entries(seed.accounts)) {
		if (!isSid(sid, "AC")) throw new Error(`seed: account '${sid}' must be AC and 32 hex digits`);
		const account = accounts.open(`AC${sid.slice(2).toLowerCase()}`);
		for (const workspace of workspaces) seedWorkspace(workspace, account, createMake(account, workspace.friendlyName, services, sids));
	}
}
function seedWorkspace(seed, account, make) {
	const { friendlyName: name, sid } = seed;
	const one = {
		kind: "workspace",
		name,
		prefix: "WS"
	};
	make({
		...one,
		operation: createWorkspace,
		fields: toWorkspaceFields(seed),
		sid
	});
	const workspace = account.workspaces.items.at(-1);
	require_language.invariant(workspace !== void 0, "the workspace was just created");
	seedActivities(seed, workspace, make);
	make({
		...one,
		operation: updateWorkspace,
		fields: toActivityFields(seed, workspace)
	}, workspace);
	seedRouting(seed, workspace, make);
	seedWorkers(seed, workspace, make);
	seedTasks(seed, workspace, make);
}
/** Activities that every workspace has are not changed. */
function seedActivities({ activities = [] }, workspace, make) {
	for (const activity of activities) {
		const { friendlyName: name, sid } = activity;
		if (workspace.activities.named(name).size === 0) {
			const values = activityKind.toParameters(activity);
			make({
				operation: createActivity,
				kind: "activity",
				name,
				fields: values,
				prefix: "WA",
				sid
			}, workspace);
		}
	}
}
function seedRouting({ taskChannels = [], taskQueues = [], workflows = [] }, workspace, make) {
	for (const channel of taskChannels) seedChannel(channel, workspace, make);
	for (const queue of taskQueues) {
		const { friendlyName: name, sid } = queue;
		const values = toQueueFields(queue, workspace);
		make({
			operation: createTaskQueue,
			kind: "task queue",
			name,
			fields: values,
			prefix: "WQ",
			sid
		}, workspace);
	}
	for (const workflow of workflows) {
		const { friendlyName: name, sid } = workflow;
		const values = toWorkflowFields(workflow, workspace);
		make({
			operation: createWorkflow,
			kind: "workflow",
			name,
			fields: values,
			prefix: "WW",
			sid
		}, workspace);
	}
}
/** A channel that every workspace has is changed to what the seed says about it. */
function seedChannel(channel, workspace, make) {
	const { uniqueName: name, sid } = channel;
	const one = {
		kind: "task channel",
		name,
		prefix: "TC",
		sid
	};
	if (findChannel(workspace, name) === void 0) {
		const values = taskChannelKind.toParameters({
			friendlyName: name,
			...channel
		});
		make({
			...one,
			operation: createTaskChannel,
			fields: values
		}, workspace);
		return;
	}
	const { UniqueName: _, ...values } = taskChannelKind.toParameters(channel);
	make({
		...one,
		operation: updateTaskChannel,
		fields: values,
		ids: { Sid: name }
	}, workspace);
}
/** The channels are set before the worker gets its activity, so that no task comes too early. */
function seedWorkers({ workers = [] }, workspace, make) {
	for (const worker of workers) {
		const { friendlyName: name, channels = {}, sid } = worker;
		const one = {
			kind: "worker",
			name,
			prefix: "WK"
		};
		make({
			...one,
			operation: createWorker,
			fields: toWorkerFields(worker, workspace),
			sid
		}, workspace);
		const made = [...workspace.router.workers].at(-1);
		require_language.invariant(made !== void 0, "the worker was just created");
		for (const [channel, { capacity, available }] of Object.entries(channels)) {
			const values = {
				Capacity: capacity,
				Available: available
			};
			const ids = {
				WorkerSid: made.sid,
				Sid: channel
			};
			make({
				...one,
				operation: updateWorkerChannel,
				fields: values,
				ids
			}, workspace);
		}
	}
}
function seedTasks({ tasks = [] }, workspace, make) {
	for (const [index, task] of tasks.entries()) {
		const { key: name = String(index + 1), sid } = task;
		const values = toTaskFields(task, workspace);
		make({
			operation: createTask,
			kind: "task",
			name,
			fields: values,
			prefix: "WT",
			sid
		}, workspace);
	}
}
function createMake(account, workspaceName, services, sids) {
	return ({ operation, kind, name, fields: values, prefix, sid, ids }, workspace) => {
		try {
			sids.begin({
				accountSid: account.sid,
				workspace: workspaceName,
				prefix,
				name
			}, sid);
			const path = {
				WorkspaceSid: workspace?.sid ?? "",
				...ids
			};
			operation.perform({
				account,
				ids: path,
				path: "",
				base: "",
				fields: toForm$1(values)
			}, services);
		} catch (error) {
			throw new Error(`seed: ${kind} '${name}': ${error instanceof Error ? error.message : String(error)}`);
		}
	};
}
function toForm$1(values) {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(values)) if (value !== void 0) form.append(name, String(value));
	return form;
}
const COUNTED = /* @__PURE__ */ new Set([
	"task.created",
	"task.canceled",
	"task.completed",
	"task.deleted",
	"task.system-deleted",
	"task-queue.entered",
	"task-queue.moved",
	"workflow.timeout",
	"reservation.created",
	"reservation.accepted",
	"reservation.rejected",
	"reservation.timeout",
	"reservation.canceled",
	"reservation.rescinded",
	"worker.activity.update",
	"worker.deleted"
]);
/** @returns `undefined` for an event that does not count */
function toCountedEvent(event) {
	const { type, time, task, worker } = event;
	if (!isCounted(type)) return void 0;
	switch (type) {
		case "task.canceled": return createCountedEvent(type, event, sinceOrZero(time, task?.dateCreated));
		case "reservation.accepted": return createCountedEvent(type, event, sinceOrZero(time, task?.dateCreated), sinceOrZero(time, task?.queueEntered));
		case "worker.activity.update": return createCountedEvent(type, event, event.timeInPreviousActivity, 0, event.previousActivitySid);
		case "worker.deleted": return createCountedEvent(type, event, sinceOrZero(time, worker?.dateStatusChanged), 0, worker?.activitySid);
		default: return createCountedEvent(type, event);
	}
}
function isCounted(type) {
	return COUNTED.has(type);
}
function sinceOrZero(time, start) {
	return time - (start ?? time);
}
function createCountedEvent(kind, { time, task, reservation, worker, workflowSid = null, queueSid = null }, span = 0, inQueue = 0, activitySid = null) {
	return {
		kind,
		time,
		channelSid: reservation?.channelSid ?? task?.channelSid ?? null,
		workflowSid,
		queueSid,
		workerSid: worker?.sid ?? null,
		activitySid,
		span,
		inQueue
	};
}
// emulator/statistics/counted-event-log.ts
/** The counted events of a workspace, oldest first: those of the last 30 days, up to a limit. */
var CountedEventLog = class {
	#recent;
	#count = 0;
	/** @param limit the number of events kept */
	constructor(limit) {
		this.#recent = new Recent(limit);
	}
	/** The number of events that were ever added. */
	get count() {
		return this.#count;
	}
	add(event) {
		this.#count += 1;
		this.#recent.add(event);
	}
	/** Adds the events of an earlier run after a restart; `number` is that of the last one. */
	restore(events, number) {
		for (const event of events) this.add(event);
		this.#count = number;
	}
	/** The events at `time` or later, of one scope if it is given. The result can be iterated more than once. */
	since(time, scope) {
		return { [Symbol.iterator]: () => this.#read(time, scope) };
	}
	*#read(time, scope) {
		const events = this.#recent.all();
		for (let at = lowerBound(events.length, (index) => (events[index]?.time ?? 0) < time); at < events.length; at += 1) {
			const event = events[at];
			if (event && (scope === void 0 || isOf(event, scope))) yield event;
		}
	}
};
function isOf(event, { member, sid }) {
	return sid === void 0 ? event[member] !== null : event[member] === sid;
}
// emulator/statistics/counted-event-logs.ts
/** A log lives as long as its workspace. */
function createCountedEventLogs({ limit, keep }) {
	const logs = /* @__PURE__ */ new WeakMap();
	function logOf(workspace) {
		const known = logs.get(workspace);
		if (known) return known;
		const log = new CountedEventLog(limit);
		logs.set(workspace, log);
		return log;
	}
	return {
		logOf,
		record(workspace, event) {
			const counted = toCountedEvent(event);
			if (counted) {
				const log = logOf(workspace);
				log.add(counted);
				keep?.(workspace.sid, counted, log.count);
			}
		}
	};
}
// emulator/values/sid-random.ts
/**
* Creates the source that the options ask for.
*
* @param kept the state of the source in an earlier run
* @throws Error for a seed that is not an integer, or that is given together with `random`
*/
function createSidRandom({ random, randomSeed }, kept) {
	if (randomSeed === void 0) return {
		next: random ?? Math.random,
		state: () => void 0
	};
	if (random !== void 0 || !Number.isSafeInteger(randomSeed)) throw new Error(random ? "random and randomSeed exclude each other" : "randomSeed must be an integer");
	const source = createRandom(kept === void 0 ? randomSeed : Number(kept));
	return {
		next: source.next,
		state: () => String(source.state)
	};
}
// emulator/work.ts
/** @param keep persists the changes since its last call */
function createWork(keep) {
	const followers = [];
	const committed = [];
	function finish() {
		for (let run = followers.shift(); run; run = followers.shift()) run();
		keep();
		for (const run of committed.splice(0)) run();
	}
	return {
		perform(run) {
			try {
				return run();
			} finally {
				finish();
			}
		},
		follow: (run) => void followers.push(run),
		afterCommit: (run) => void committed.push(run)
	};
}
// emulator/state.ts
/**
* Creates the state: that of the earlier run, or else that of the seed.
*
* @throws Error for a seed that TaskRouter would refuse
*/
function createState(parts) {
	const { options, clock, data } = parts;
	const random = createSidRandom(options, data?.kept?.setting("random"));
	const store = createStore(data, {
		countedEventsKept: readStatisticsKept(options),
		clock,
		randomState: random.state
	});
	const accounts = createAccounts(store.keepAccount);
	const work = createWork(store.commit);
	const timers = createRouterTimers({
		clock,
		work,
		exists: accounts.has
	});
	const seeding = {};
	const { services, assignments } = createServices({
		...parts,
		store,
		accounts,
		work,
		timers,
		seeding
	}, random.next);
	function seed() {
		seeding.sids = new SeedSids();
		applySeed(options.seed ?? { accounts: {} }, accounts, services, seeding.sids);
		seeding.sids = void 0;
	}
	if (data?.kept) {
		const { kept } = data;
		work.perform(() => restoreAll(() => restore(kept, {
			...services,
			accounts,
			assignments,
			timers
		}), options));
	} else work.perform(seed);
	return {
		accounts,
		services,
		work,
		stop: timers.clear,
		reset() {
			timers.clear();
			accounts.clear();
			store.clear();
			services.audit.clear();
			work.perform(seed);
		}
	};
}
/** @throws Error that names the directory if the stored state makes no sense */
function restoreAll(run, { data = "" }) {
	try {
		run();
	} catch (error) {
		throw new Error(`cannot keep data in ${data}: the stored state is damaged: ${error.message}`, { cause: error });
	}
}
function createServices(parts, random) {
	const { options, clock, client, store, accounts, work, timers, seeding } = parts;
	const assumptions = toAssumptions(options);
	const createRandomSid = createSidSource(random);
	const createSid = (prefix) => seeding.sids?.issue(prefix) ?? createRandomSid(prefix);
	const time = () => clock.now();
	const events = createEvents({
		now: time,
		limits: readEventLimits(options),
		keep: store.addEvent
	});
	const statistics = createCountedEventLogs({
		limit: readStatisticsKept(options),
		keep: store.addCountedEvent
	});
	const postWork = createPostWork(store.postWork);
	const assignments = createAssignments({
		client,
		work,
		assumptions,
		postWork,
		exists: accounts.has,
		keep: store.keepAssignment,
		forget: store.forgetAssignment
	});
	const emit = createEmit(parts, events);
	const emitRouting = createRoutingObserver({
		assumptions,
		emit,
		postWork,
		statistics,
		work,
		timers,
		assignments
	});
	const openRouter = createOpenRouter({
		createRouter,
		options: assumptions.routing,
		createSid,
		time,
		emitRouting,
		...store.changesOf ? { changesOf: store.changesOf } : {}
	});
	const now = () => toIsoSeconds(clock.now());
	return {
		services: {
			assumptions,
			limits: toLimits(options.limits),
			createSid,
			now,
			time,
			events,
			audit: createAudit(time),
			statistics,
			postWork,
			emit,
			openRouter
		},
		assignments
	};
}
function createEmit({ work, client, seeding, options }, events) {
	return (workspace, draft) => {
		const event = events.record(workspace, draft);
		options.watcher?.event?.({
			time: event.time,
			workspaceSid: workspace.sid,
			type: event.type,
			description: event.description
		});
		if (!seeding.sids) work.afterCommit(() => sendEvent(workspace, event, client));
	};
}
// emulator/emulation.ts
const rateLimitKeys = new Set([...operations, listMonitorEvents].flatMap(({ keys }) => keys));
const CALLBACK_PATIENCE_MS = 2e3;
/**
* @param data where the state is stored; default: only in memory
* @throws Error for invalid options: a seed that TaskRouter would refuse, an unknown rate limit, malformed faults
*/
function createEmulation(options, data) {
	const rateLimits = readRateLimits(options, rateLimitKeys);
	const journal = createJournal(readJournalLimits(options), options.watcher?.request);
	const callbacks = createCallbackLog();
	const rateLimiter = createRateLimiter(rateLimits, toAssumptions(options).rateLimitWindow);
	const createFaults = (faults) => createFaultPlan(parseFaults(faults, rateLimitKeys));
	let faultPlan = createFaults(options.faults ?? []);
	const { clock, callbackClient } = createOutside(options, callbacks, data);
	const state = createState({
		options,
		clock,
		client: callbackClient,
		data
	});
	return {
		...state,
		journal,
		callbacks,
		callbackClient,
		rateLimiter,
		authenticate: createAuthenticate(options.accounts),
		sendsRetryAfter: options.sendRetryAfter ?? false,
		get faults() {
			return faultPlan;
		},
		clock,
		delay: (extra) => wait(clock, (options.latency ?? 0) + extra),
		async advance(milliseconds) {
			if (!isManual(clock)) throw new Error("the clock is not manual: only one that was started as manual is moved");
			const time = await clock.advance(milliseconds);
			state.work.perform(() => {});
			return time;
		},
		setFaults(faults) {
			faultPlan = createFaults(faults);
		},
		reset() {
			for (const part of [
				journal,
				callbacks,
				rateLimiter
			]) part.clear();
			faultPlan = createFaults(options.faults ?? []);
			state.reset();
		}
	};
}
/** Creates the clock and the callback client; an advance of a manual clock waits for callbacks. */
function createOutside(options, log, data) {
	const delivery = createDelivery(options);
	const settle = async () => {
		await (0, node_timers_promises.setImmediate)();
		await delivery.settle();
	};
	const clock = createClock(options, settle, toKeptTime(data));
	return {
		clock,
		callbackClient: createCallbackClient({
			log,
			clock,
			delivery,
			allowedHosts: options.callbackAllow ?? [],
			tokenOf: createTokenOf(options.accounts ?? []),
			...options.watcher?.callback ? { onEnd: options.watcher.callback } : {}
		})
	};
}
/** On a manual clock, callbacks are sent one after the other, so that runs can be repeated exactly. */
function createDelivery({ clock, callbackPatience = CALLBACK_PATIENCE_MS }) {
	if (clock !== "manual") return new OrderedDelivery({ perReceiver: 16 });
	return new OrderedDelivery({
		perReceiver: 1,
		overall: 1,
		patience: typeof callbackPatience === "number" ? waitAtMost(callbackPatience) : callbackPatience
	});
}
function toKeptTime(data) {
	const time = data?.kept?.setting("time");
	return time === void 0 ? void 0 : {
		time: Number(time),
		isManual: data?.kept?.setting("clock") === "manual"
	};
}
// emulator/http/answer-queue.ts
/**
* Delays answers until all requests that have arrived are handled. Sending an answer wakes its caller, which costs more than
* most answers do; callers that get theirs together are woken once. Saves a tenth of the time of fetching a workflow and a
* third of that of fetching a task (`npm run bench -- emulator`).
*/
function createAnswerQueue() {
	let waiting = [];
	const flush = () => {
		const answers = waiting;
		waiting = [];
		for (const answer of answers) answer();
	};
	return (answer) => {
		if (waiting.length === 0) setImmediate(flush);
		waiting.push(answer);
	};
}
// emulator/http/group-by-path.ts
function groupByPath(operations) {
	const byPath = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		const known = byPath.get(operation.path) ?? /* @__PURE__ */ new Map();
		byPath.set(operation.path, known.set(operation.method, operation));
	}
	const variable = new Set([...byPath.keys()].filter(endsInVariable).map(toParent));
	const isWord = (path) => !endsInVariable(path) && variable.has(toParent(path));
	const toPathOperations = (path) => {
		const atPath = byPath.get(path) ?? /* @__PURE__ */ new Map();
		const words = [...byPath.keys()].filter((other) => endsInVariable(path) && isWord(other) && toParent(other) === toParent(path));
		return {
			path,
			operations: atPath,
			allow: [...atPath.keys()].join(", "),
			words: new Map(words.map((word) => [toLast(word), toPathOperations(word)]))
		};
	};
	return [...byPath.keys()].filter((path) => !isWord(path)).map(toPathOperations);
}
/** Returns the route of the word at the end of the path, if there is one. */
function findWord({ path, words }, ids, method) {
	if (words.size === 0) return void 0;
	const word = words.get(ids[toLast(path).slice(1)] ?? "");
	const operation = word?.operations.get(method);
	return operation ? {
		operation,
		ids
	} : word && { allow: word.allow };
}
function toParent(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
function toLast(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function endsInVariable(path) {
	return toLast(path).startsWith(":");
}
// emulator/http/read-body.ts
/**
* Reads the body of a request. Bytes over the limit are read and discarded, because a caller that is still sending
* would not see the refusal.
*
* @param limit in bytes
*/
function readBody(incoming, limit) {
	return new Promise((resolve) => {
		const chunks = [];
		let size = 0;
		incoming.on("data", (chunk) => {
			size += chunk.length;
			if (size <= limit) chunks.push(chunk);
		});
		incoming.on("end", () => {
			resolve({
				isComplete: true,
				text: size <= limit ? Buffer.concat(chunks).toString("utf8") : void 0
			});
		});
		incoming.on("error", () => resolve({
			isComplete: false,
			text: void 0
		}));
		incoming.on("close", () => resolve({
			isComplete: false,
			text: void 0
		}));
	});
}
// emulator/http/clock-endpoints.ts
const MAX_BODY_BYTES$1 = 1e4;
/** `GET /emulator/clock`, and `POST /emulator/clock/advance` with a form such as `Seconds=30`. */
function createClockEndpoints({ clock, advance }) {
	const app = new hono.Hono();
	const toAnswer = (time) => ({
		time: new Date(time).toISOString(),
		kind: clock.kind
	});
	app.get("/", (c) => c.json(toAnswer(clock.now())));
	app.post("/advance", async (c) => {
		const { text } = await readBody(c.env.incoming, MAX_BODY_BYTES$1);
		const milliseconds = toMilliseconds(new URLSearchParams(text).get("Seconds"));
		if (milliseconds === void 0) return c.json({ message: `Seconds must be a number from 0 to ${MAX_ADVANCE_SECONDS}, as in Seconds=30 or Seconds=0.5` }, 400);
		if (!isManual(clock)) return c.json({ message: "the clock is the real one: only one that was started with --clock manual is moved" }, 409);
		return c.json(toAnswer(await advance(milliseconds)));
	});
	return app;
}
function toMilliseconds(text) {
	const seconds = text !== null && /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
	return seconds <= 31536e4 ? Math.round(seconds * 1e3) : void 0;
}
// emulator/http/own-endpoints.ts
const MAX_FAULTS_BYTES = 1e6;
/** The emulator's own endpoints, below `/emulator`, which are not part of Twilio's API. */
function createOwnEndpoints(backend) {
	const app = new hono.Hono();
	app.get("/journal", (c) => {
		const since = readSince(c.req.query("since"));
		return since === void 0 ? c.json({ message: "since must be the number of a journal entry" }, 400) : c.json({ journal: backend.journal.list(since) });
	});
	app.get("/callbacks", (c) => {
		const since = readSince(c.req.query("since"));
		return since === void 0 ? c.json({ message: "since must be the number of a callback" }, 400) : c.json({ callbacks: backend.callbacks.list(since) });
	});
	app.route("/clock", createClockEndpoints(backend));
	app.post("/reset", (c) => {
		backend.reset();
		return c.body(null, 204);
	});
	app.post("/faults", async (c) => {
		const { text } = await readBody(c.env.incoming, MAX_FAULTS_BYTES);
		if (text === void 0) return c.json({ message: `faults may have ${MAX_FAULTS_BYTES} bytes at most` }, 413);
		try {
			backend.setFaults(JSON.parse(text));
			return c.body(null, 204);
		} catch (error) {
			return c.json({ message: error instanceof Error ? error.message : String(error) }, 400);
		}
	});
	app.delete("/faults", (c) => {
		backend.setFaults([]);
		return c.body(null, 204);
	});
	app.all("*", (c) => c.json({ message: `the emulator has no ${c.req.method} ${c.req.path}` }, 404));
	return app;
}
/** Reads the number of an entry, default 0; `undefined` if it is not a number. */
function readSince(text = "0") {
	const since = Number(text);
	return Number.isSafeInteger(since) && since >= 0 ? since : void 0;
}
// emulator/http/common-headers.ts
const CORS = [
	"access-control-allow-origin",
	"*",
	"access-control-allow-credentials",
	"true",
	"access-control-allow-methods",
	"GET, POST, DELETE, OPTIONS",
	"access-control-allow-headers",
	"Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since",
	"access-control-expose-headers",
	"ETag"
];
/**
* The headers that every answer has (H-20). The digits of the request's id are its number in the journal, so that an
* answer can be found there.
*
* @param duration in milliseconds
*/
function toCommonHeaders(number, duration) {
	return [
		"twilio-request-id",
		`RQ${String(number).padStart(32, "0")}`,
		"twilio-request-duration",
		(duration / 1e3).toFixed(3),
		...CORS
	];
}
function toHeaderList(headers = {}) {
	const list = [];
	for (const [name, value] of Object.entries(headers)) list.push(name, value);
	return list;
}
// emulator/http/serve-api.ts
/** Handles a request: size, account, path, rate limit, faults, operation, journal. */
async function serveApi(request, route, backend) {
	const arrival = backend.clock.now();
	const accountSid = backend.authenticate(request.authorization);
	const outcome = await decide(request, route, accountSid, arrival, backend);
	const number = backend.journal.next;
	backend.journal.add({
		number,
		time: new Date(arrival).toISOString(),
		method: request.method,
		path: request.path,
		sent: accountSid === void 0 ? {
			query: request.sent.query,
			form: ""
		} : request.sent,
		status: outcome.status,
		accountSid: accountSid ?? null,
		...outcome.fault ? { fault: outcome.fault } : {}
	});
	const { answer } = outcome;
	if (answer === "dropped") return answer;
	const { status, json, headers } = answer;
	return {
		status,
		json,
		headers: [...headers, ...toCommonHeaders(number, backend.clock.now() - arrival)]
	};
}
async function decide(request, route, accountSid, arrival, backend) {
	const refusal = findRefusal(request, route, accountSid);
	if (refusal || !route || !("operation" in route) || accountSid === void 0) {
		await backend.delay(0);
		return refuse$1(refusal ?? notFound(request.path));
	}
	const key = route.operation.keyOf(request.query);
	const rate = backend.rateLimiter.take(route.ids.WorkspaceSid ?? accountSid, key, arrival);
	const headers = toRateHeaders(key, rate);
	if (rate && !rate.isAllowed) {
		await backend.delay(0);
		return refuse$1(tooManyRequests(key, backend.sendsRetryAfter ? Math.ceil(rate.wait / 1e3) : void 0), headers);
	}
	const decision = backend.faults.decide(key, `${request.method} ${request.path}`);
	await backend.delay(decision.latency);
	const perform = () => performOperation(request, route, accountSid, headers, backend);
	return applyFault(decision, perform, key, headers);
}
function findRefusal(request, route, accountSid) {
	if (request.form instanceof ApiError) return request.form;
	if (accountSid === void 0) return new ApiError(401, 20003, "Authenticate", { "www-authenticate": "Basic realm=\"Twilio API\"" });
	return route && "allow" in route ? new ApiError(405, 20004, "Method not allowed", { allow: route.allow }) : void 0;
}
function performOperation(request, route, accountSid, headers, backend) {
	const fields = route.operation.method === "GET" ? request.query : toFields(request.form);
	const account = backend.accounts.open(accountSid);
	const { ids, operation } = route;
	try {
		const { path, base, ifMatch, json } = request;
		const call = {
			account,
			ids,
			path,
			fields,
			json,
			base,
			ifMatch
		};
		const reply = performOrRead(() => operation.perform(call, backend.services), operation, backend);
		if (operation.method !== "GET") backend.services.audit.record(account, operation.key, ids.Sid ?? reply.createdSid ?? ids.WorkspaceSid);
		const { status, json: body } = reply;
		return {
			answer: {
				status,
				json: body,
				headers: [...headers, ...toHeaderList(reply.headers)]
			},
			status
		};
	} catch (error) {
		return refuse$1(toRefusal(error, operation), headers);
	}
}
/** Reads are answered from memory if nothing can be persisted: a write that is not persisted was not acknowledged. */
function performOrRead(perform, { method }, { work }) {
	try {
		return work.perform(perform);
	} catch (error) {
		if (error instanceof KeepError && method === "GET") return perform();
		throw error;
	}
}
function toRefusal(error, { key }) {
	if (error instanceof ApiError) return error;
	if (error instanceof KeepError) return new ApiError(500, 20500, `Internal Server Error: ${error.message}`);
	console.error(error);
	return toStatusError(500, key, void 0);
}
function toFields(form) {
	return form instanceof ApiError ? new URLSearchParams() : form;
}
function applyFault({ latency, fault }, perform, key, headers) {
	switch (fault?.kind) {
		case void 0: return latency > 0 ? {
			...perform(),
			fault: "latency"
		} : perform();
		case "drop-before": return {
			answer: "dropped",
			status: 0,
			fault: fault.kind
		};
		case "drop-after": return {
			answer: "dropped",
			status: perform().status,
			fault: fault.kind
		};
		case "status":
			if (fault.takesEffect) perform();
			return {
				...refuse$1(toStatusError(fault.status, key, fault.retryAfter), headers),
				fault: fault.kind
			};
	}
}
function refuse$1(error, headers = []) {
	const { status } = error;
	return {
		answer: {
			status,
			json: toErrorBody(error),
			headers: [...headers, ...toHeaderList(error.headers)]
		},
		status
	};
}
/** In the recorded wording (H-37, H-38). */
function tooManyRequests(key, retryAfter) {
	return new ApiError(429, 20429, `Rate limit exceeded for target ${key}`, toRetryAfter(retryAfter));
}
function toStatusError(status, key, retryAfter) {
	if (status === 429) return tooManyRequests(key, retryAfter);
	const message = status === 500 ? "Internal Server Error" : "Service Unavailable";
	return new ApiError(status, status + 2e4, message, toRetryAfter(retryAfter));
}
function toRetryAfter(seconds) {
	return seconds === void 0 ? {} : { "retry-after": String(seconds) };
}
/**
* Every operation declares these headers (H-21), but their values are not documented (H-22). The two numbers are only sent if
* there is a limit: invented ones would slow down a careful client.
*/
function toRateHeaders(key, rate) {
	if (rate === void 0) return ["x-rate-limit-config", key];
	const { limit, remaining } = rate;
	return [
		...[
			"x-rate-limit-limit",
			String(limit),
			"x-rate-limit-remaining",
			String(remaining)
		],
		"x-rate-limit-config",
		key
	];
}
// emulator/http/create-app.ts
/** More than the largest configuration needs if every byte is percent-encoded (3 × 1,038,576 bytes). */
const MAX_BODY_BYTES = 35e5;
const CONTENT_TYPE = "application/json; charset=utf-8";
/**
* The HTTP server: every operation at its path, 405 for its other methods, 404 elsewhere, and the emulator's own
* endpoints. It answers every caller: see `guardCallers`.
*/
function createApp(backend) {
	const app = new hono.Hono();
	const enqueue = createAnswerQueue();
	const answer = async (c, route) => {
		const body = await readBody(c.env.incoming, MAX_BODY_BYTES);
		const text = body.isComplete ? await serveApi(toApiRequest(c, body.text), route, backend) : "dropped";
		enqueue(() => send(c, text));
		return _hono_node_server_utils_response.RESPONSE_ALREADY_SENT;
	};
	app.route("/emulator", createOwnEndpoints(backend));
	for (const atPath of groupByPath([...operations, listMonitorEvents])) {
		for (const [method, operation] of atPath.operations) app.on(method, atPath.path, (c) => {
			const ids = c.req.param();
			return answer(c, findWord(atPath, ids, method) ?? {
				operation,
				ids
			});
		});
		app.all(atPath.path, (c) => answer(c, findWord(atPath, c.req.param(), c.req.method) ?? { allow: atPath.allow }));
	}
	app.notFound((c) => answer(c, void 0));
	return app;
}
function toApiRequest(c, body) {
	const { incoming } = c.env;
	const type = incoming.headers["content-type"] ?? "";
	const isForm = /^application\/x-www-form-urlencoded\b/i.test(type);
	const query = readQuery(incoming.url ?? "");
	const form = isForm || body === void 0 ? toForm(body) : new URLSearchParams();
	return {
		method: incoming.method ?? "GET",
		path: c.req.path,
		base: `http://${incoming.headers.host ?? ""}/v1`,
		authorization: incoming.headers.authorization,
		ifMatch: incoming.headers["if-match"],
		query: new URLSearchParams(query),
		form,
		json: /^application\/json\b/i.test(type) ? body : void 0,
		sent: {
			query,
			form: isForm && body !== void 0 && form instanceof URLSearchParams ? body : ""
		}
	};
}
function toForm(body) {
	if (body === void 0) return new ApiError(413, 20413, "Request entity too large");
	return readForm(body) ?? new ApiError(413, 20413, `Request has more than 1000 parameters`);
}
/**
* Returns the part after the first question mark. Node limits it, together with the headers, to 16 KiB; clients never send a
* fragment.
*/
function readQuery(url) {
	const at = url.indexOf("?");
	return at === -1 ? "" : url.slice(at + 1);
}
/** Writes to Node's response directly: creating a `Response` object would cost more than the rest of the request. */
function send(c, answer) {
	const { incoming, outgoing } = c.env;
	if (answer === "dropped") {
		incoming.socket.destroy();
		return;
	}
	const { status, json, headers } = answer;
	const length = String(Buffer.byteLength(json));
	const content = status === 204 ? [] : [
		"content-type",
		CONTENT_TYPE,
		"content-length",
		length
	];
	outgoing.writeHead(status, [...headers, ...content]);
	outgoing.end(json);
}
// emulator/http/own-caller.ts
/**
* Refuses requests that do not name this machine as their host or that come from another site, before anything else is done.
* This excludes web pages whose name resolves to this machine, and forms posted from other pages. Clients other than browsers
* send no `Origin`.
*
* @param names hosts that mean the emulator, in addition to loopback: its own address and the configured names
*/
function guardCallers(fetch, names) {
	const own = names.map(toHostname);
	let allowed;
	return (request, env) => {
		const { host, origin } = env.incoming.headers;
		const address = env.incoming.socket.localAddress;
		if (allowed !== void 0 && allowed.host === host && allowed.address === address && origin === void 0) return fetch(request, env);
		const problem = findProblem(env.incoming, own);
		if (problem !== void 0) return refuse(env.incoming, problem);
		allowed = {
			host,
			address
		};
		return fetch(request, env);
	};
}
async function refuse(incoming, problem) {
	await readBody(incoming, 0);
	return new Response(toErrorBody(new ApiError(403, 20403, problem)), {
		status: 403,
		headers: { "content-type": "application/json; charset=utf-8" }
	});
}
function findProblem(incoming, own) {
	const { host, origin } = incoming.headers;
	if (host === void 0 || !URL.canParse(`http://${host}`)) return "the request must name its host";
	const { hostname } = new URL(`http://${host}`);
	if (!(isLoopback(hostname) || [...own, toHostname(incoming.socket.localAddress ?? "")].includes(toHostname(hostname)))) return `host "${hostname}" is not allowed: use localhost, or allow it with --own-host ${hostname}`;
	if (origin === void 0 || origin === `http://${host}`) return void 0;
	return `origin "${origin}" is not allowed: web pages of other sites cannot use the local TaskRouter`;
}
/** Brings addresses and names into one form: lower case, no brackets, and no IPv6 form of an IPv4 address. */
function toHostname(address) {
	return address.toLowerCase().replace(/^\[|\]$/g, "").replace(/^::ffff:(?=\d+\.)/, "");
}
// emulator/persistence/database.ts
/** Grows when the data change in a way that older releases cannot read. */
const FORMAT = 2;
/** For each older format, from 1 up, the statements that turn it into the next one. */
const MIGRATIONS = ["ALTER TABLE facts RENAME TO settings; ALTER TABLE statistics RENAME TO counted_events;"];
const FILE = "taskrouter.db";
const LOCK_FILE = "lock.db";
const TABLES = `
  CREATE TABLE IF NOT EXISTS records (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL, json TEXT NOT NULL,
    UNIQUE (kind, id)
  );
  CREATE TABLE IF NOT EXISTS events (
    workspace TEXT NOT NULL, number INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (workspace, number)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS counted_events (
    workspace TEXT NOT NULL, number INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (workspace, number)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  PRAGMA user_version = ${FORMAT};
`;
/**
* Opens the database of a data directory, which is created if it is missing. No other emulator can open it until it is
* closed. The operating system holds the lock, so that a killed process leaves none.
*
* @throws Error that says why the directory cannot be used
*/
async function openDatabase(directory) {
	const Libsql = await loadLibsql();
	try {
		createDirectory(directory);
		const lock = new Libsql((0, node_path.join)(directory, LOCK_FILE), { timeout: 0 });
		lock.exec("BEGIN EXCLUSIVE");
		const release = () => {
			lock.exec("ROLLBACK");
			lock.close();
		};
		try {
			const database = new Libsql((0, node_path.join)(directory, FILE), { timeout: 0 });
			checkPages(database);
			prepare(database);
			return {
				database,
				close: () => closeBoth(database, release)
			};
		} catch (error) {
			release();
			throw error;
		}
	} catch (error) {
		throw new Error(`cannot keep data in ${directory}: ${describe(error)}`, { cause: error });
	}
}
/** Node's own recursive way never ends below `/proc`. */
function createDirectory(directory) {
	if ((0, node_fs.existsSync)(directory)) return;
	createDirectory((0, node_path.dirname)(directory));
	try {
		(0, node_fs.mkdirSync)(directory);
	} catch (error) {
		if (!(0, node_fs.existsSync)(directory)) throw error;
	}
}
/** Without it, garbage in some pages would only be noticed when they are read. */
function checkPages(database) {
	const [problem] = database.prepare("PRAGMA quick_check(1)").all().map((row) => row.quick_check).filter((text) => text !== "ok");
	if (problem === void 0) return;
	throw new Error(`${FILE} is damaged (${problem}): restore a copy of the directory, or use an empty one`);
}
function closeBoth(database, release) {
	database.close();
	release();
}
async function loadLibsql() {
	try {
		return (await import("libsql")).default;
	} catch (error) {
		throw new Error(`to keep data the package 'libsql' is needed, which is not installed; it is an optional dependency: \`npm install libsql\` adds it where the platform has it`, { cause: error });
	}
}
/** With a write-ahead log every commit survives the death of the process. Waiting for the disk would only help against power cuts. */
function prepare(database) {
	database.pragma("journal_mode = WAL");
	database.pragma("synchronous = NORMAL");
	const [version] = database.pragma("user_version");
	const format = version?.user_version ?? 0;
	if (format > FORMAT) throw new Error(`it was written by a newer release of pulumi-taskrouter (format ${format}, this one knows ${FORMAT})`);
	database.exec("BEGIN IMMEDIATE");
	for (const migration of listMigrations(format)) database.exec(migration);
	database.exec(TABLES);
	database.exec("COMMIT");
}
/** @param format that of the database; 0 for a new one, which needs no migration */
function listMigrations(format) {
	return format === 0 ? [] : MIGRATIONS.slice(format - 1);
}
function describe(error) {
	const { message, code } = error;
	return code === "SQLITE_BUSY" ? "another emulator is using it" : message;
}
// emulator/statistics/kept-counted-events.ts
function toKeptEvents(events) {
	const toRow = (event) => [
		event.kind,
		event.time,
		event.channelSid,
		event.workflowSid,
		event.queueSid,
		event.workerSid,
		event.activitySid,
		event.span,
		event.inQueue
	];
	return JSON.stringify(events.map(toRow));
}
/** Reads what {@link toKeptEvents} wrote. Equal strings share one copy in memory. */
function createCountedEventReader() {
	const texts = /* @__PURE__ */ new Map();
	function share(text) {
		if (text === null) return null;
		const known = texts.get(text) ?? text;
		texts.set(text, known);
		return known;
	}
	return (json) => JSON.parse(json).map(([kind, time, channel, workflow, queue, worker, activity, span, inQueue]) => ({
		kind: share(kind),
		time,
		channelSid: share(channel),
		workflowSid: share(workflow),
		queueSid: share(queue),
		workerSid: share(worker),
		activitySid: share(activity),
		span,
		inQueue
	}));
}
// emulator/persistence/keep-counted-events.ts
/** The oldest rows are removed once per this many events, because each removal costs a query. */
const SLACK$1 = 1e3;
/** @param kept the number of events kept per workspace */
function createCountedEventKeeper(database, kept) {
	const insert = database.prepare("INSERT INTO counted_events (workspace, number, json) VALUES (?, ?, ?)");
	const remove = database.prepare("DELETE FROM counted_events WHERE workspace = ? AND number <= ?");
	const added = /* @__PURE__ */ new Map();
	return {
		get isEmpty() {
			return added.size === 0;
		},
		add(workspaceSid, event, number) {
			const open = added.get(workspaceSid) ?? {
				number,
				events: []
			};
			added.set(workspaceSid, {
				number,
				events: open.events
			});
			open.events.push(event);
		},
		forget: (workspaceSid) => void added.delete(workspaceSid),
		clear: () => added.clear(),
		write() {
			for (const [workspaceSid, { number, events }] of added) {
				insert.run(workspaceSid, number, toKeptEvents(events));
				if (Math.floor(number / SLACK$1) > Math.floor((number - events.length) / SLACK$1)) remove.run(workspaceSid, number - kept);
			}
		}
	};
}
// emulator/persistence/keeper.ts
/** The oldest events are removed once per this many, because each removal costs a query. */
const SLACK = 1e3;
function createKeeper(database, options) {
	const { countedEventsKept, settings, hasClockMoved } = options;
	const write = createWriter(database);
	const counted = createCountedEventKeeper(database, countedEventsKept);
	const changes = /* @__PURE__ */ new Map();
	let events = [];
	let sweeps = [];
	let isFailing = false;
	function writeAll() {
		for (const sweep of sweeps) sweep();
		for (const { kind, id, owner, toJson } of changes.values()) if (toJson) write.put(kind, id, owner, toJson());
		else write.remove(kind, id);
		for (const { event, oldest } of events) {
			write.addEvent(event);
			if (event.number % SLACK === 0) write.removeEvents(event.workspaceSid, oldest - 1);
		}
		counted.write();
		write.setSettings(settings());
	}
	/** Drops what was written or is no longer needed. */
	function forget() {
		changes.clear();
		counted.clear();
		events = [];
		sweeps = [];
	}
	return {
		put: (kind, id, owner, toJson) => void changes.set(`${kind} ${id}`, {
			kind,
			id,
			owner,
			toJson
		}),
		remove: (kind, id) => void changes.set(`${kind} ${id}`, {
			kind,
			id,
			owner: "",
			toJson: void 0
		}),
		removeWorkspace(sid) {
			for (const [key, change] of changes) if (change.owner === sid) changes.delete(key);
			counted.forget(sid);
			events = events.filter(({ event }) => event.workspaceSid !== sid);
			sweeps.push(() => write.removeWorkspace(sid));
		},
		addEvent: (event, oldest) => void events.push({
			event,
			oldest
		}),
		addCountedEvent: counted.add,
		clear() {
			forget();
			sweeps.push(write.clear);
		},
		commit() {
			if (changes.size + events.length + sweeps.length === 0 && counted.isEmpty && !hasClockMoved()) return;
			try {
				write.inTransaction(writeAll);
				forget();
				isFailing = false;
			} catch (error) {
				const failure = new KeepError(`the state cannot be kept: ${error.message}`, { cause: error });
				if (!isFailing) console.error(failure.message);
				isFailing = true;
				throw failure;
			}
		}
	};
}
function createWriter(database) {
	const put = database.prepare("INSERT INTO records (kind, id, owner, json) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json");
	const remove = database.prepare("DELETE FROM records WHERE kind = ? AND id = ?");
	const removeOwned = database.prepare("DELETE FROM records WHERE owner = ?");
	const addEvent = database.prepare("INSERT INTO events (workspace, number, json) VALUES (?, ?, ?)");
	const removeEvents = database.prepare("DELETE FROM events WHERE workspace = ? AND number <= ?");
	const removeCountedEvents = database.prepare("DELETE FROM counted_events WHERE workspace = ?");
	/** The settings as last written: most do not change. */
	const known = /* @__PURE__ */ new Map();
	const setSetting = database.prepare("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
	return {
		put: (kind, id, owner, json) => void put.run(kind, id, owner, json),
		remove: (kind, id) => void remove.run(kind, id),
		removeWorkspace(sid) {
			remove.run("workspace", sid);
			removeOwned.run(sid);
			removeEvents.run(sid, Number.MAX_SAFE_INTEGER);
			removeCountedEvents.run(sid);
		},
		addEvent({ workspaceSid, number, time, ...event }) {
			const { type, resourceType, resourceSid, description, fields } = event;
			const json = JSON.stringify({
				time,
				type,
				resourceType,
				resourceSid,
				description,
				fields
			});
			addEvent.run(workspaceSid, number, json);
		},
		removeEvents: (sid, number) => void removeEvents.run(sid, number),
		setSettings(settings) {
			for (const [name, value] of Object.entries(settings)) if (known.get(name) !== value) {
				setSetting.run(name, value);
				known.set(name, value);
			}
		},
		clear() {
			database.exec("DELETE FROM records; DELETE FROM events; DELETE FROM counted_events; DELETE FROM settings");
			known.clear();
		},
		inTransaction(run) {
			database.exec("BEGIN IMMEDIATE");
			try {
				run();
				database.exec("COMMIT");
			} catch (error) {
				database.exec("ROLLBACK");
				throw error;
			}
		}
	};
}
// emulator/persistence/read-data.ts
/** @returns `undefined` for a new directory */
function readData(database) {
	const settings = new Map(database.prepare("SELECT name, value FROM settings").all().map(({ name, value }) => [name, value]));
	if (settings.size === 0) return void 0;
	const select = database.prepare("SELECT id, owner, json FROM records WHERE kind = ? ORDER BY number");
	return {
		records: (kind) => select.all(kind).map(({ id, owner, json }) => ({
			id,
			owner,
			value: readRecord(kind, id, json)
		})),
		events: readEvents(database),
		countedEvents: readCountedEvents(database),
		setting: (name) => settings.get(name)
	};
}
function readRecord(kind, id, json) {
	const value = readJson(json, `the record ${kind} ${id}`);
	if (kind === "postWork" ? typeof value === "string" : require_language.isJsonObject(value)) return value;
	throw new Error(`the record ${kind} ${id} is ${json.slice(0, 40)}; ${CURE}`);
}
const CURE = "restore a copy of the directory, or use an empty one";
function readJson(json, what) {
	try {
		return JSON.parse(json);
	} catch (error) {
		throw new Error(`${what} is not JSON; ${CURE}`, { cause: error });
	}
}
function readEvents(database) {
	return database.prepare("SELECT workspace, number, json FROM events ORDER BY workspace, number").all().map(({ workspace, number, json }) => ({
		...readJson(json, `event ${number} of workspace ${workspace}`),
		workspaceSid: workspace,
		number
	}));
}
function readCountedEvents(database) {
	const rows = database.prepare("SELECT workspace, number, json FROM counted_events ORDER BY workspace, number").all();
	const read = createCountedEventReader();
	return rows.map(({ workspace, number, json }) => ({
		workspaceSid: workspace,
		number,
		events: read(json)
	}));
}
// emulator/persistence/open-data.ts
/** @throws Error that says why the directory cannot be used */
async function openData(directory) {
	const { database, close } = await openDatabase(directory);
	try {
		return {
			kept: readData(database),
			createKeeper: (options) => createKeeper(database, options),
			close
		};
	} catch (error) {
		close();
		throw new Error(`cannot keep data in ${directory}: ${error.message}`, { cause: error });
	}
}
// emulator/resources/summarize.ts
/** All workspaces of all accounts, in the order of their creation. */
function summarize(accounts) {
	return [...accounts.all()].flatMap(({ workspaces }) => workspaces.items.map(({ accountSid, sid, friendlyName, activities, taskQueues, workflows, router }) => ({
		accountSid,
		sid,
		friendlyName,
		activities: activities.size,
		taskQueues: taskQueues.size,
		workflows: workflows.size,
		workers: router.workers.size,
		tasks: router.tasks.size
	})));
}
// emulator/start-emulator.ts
const KEEP_ALIVE_MS = 6e5;
const REQUEST_TIMEOUT_MS = 6e4;
/**
* Starts a TaskRouter on this machine, which routes tasks to workers as Twilio's does.
*
* @throws Error when the options are wrong, the port cannot be had or the data directory cannot be used
* @example
* const emulator = await startEmulator({ clock: "manual" });
* // … any Twilio client at emulator.url, with any well-formed account SID and any token
* await emulator.advance(120);
* await emulator.close();
*/
async function startEmulator(options = {}) {
	const data = options.data === void 0 ? void 0 : await openData(options.data);
	try {
		return await start(options, data);
	} catch (error) {
		data?.close();
		throw error;
	}
}
async function start(options, data) {
	const { host = "127.0.0.1", port = 0 } = options;
	const emulation = createEmulation(options, data);
	const server = createEmulatorServer(emulation, options, host);
	const address = await listen(server, port, host);
	const end = async () => {
		await Promise.all([closeServer(server), emulation.callbackClient.close()]);
		emulation.stop();
		data?.close();
	};
	let closing;
	return {
		url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
		port: address.port,
		now: () => emulation.clock.now(),
		advance: (seconds) => advance(emulation, seconds),
		workspaces: () => summarize(emulation.accounts),
		journal: (since) => emulation.journal.list(since),
		callbacks: () => emulation.callbacks.list(),
		setFaults: (faults) => emulation.setFaults(faults),
		reset: () => emulation.reset(),
		close() {
			closing ??= end();
			return closing;
		}
	};
}
/** A slow or silent client occupies only its own connection, and not longer than the limit. */
function createEmulatorServer(emulation, { requestTimeout, ownHosts = [] }, host) {
	const limit = requestTimeout ?? REQUEST_TIMEOUT_MS;
	return (0, _hono_node_server.createAdaptorServer)({
		fetch: guardCallers(createApp(emulation).fetch, [host, ...ownHosts]),
		createServer: node_http.createServer,
		serverOptions: {
			keepAliveTimeout: KEEP_ALIVE_MS,
			headersTimeout: limit,
			requestTimeout: limit,
			connectionsCheckingInterval: Math.max(1, Math.min(limit / 4, 5e3))
		},
		overrideGlobalObjects: false
	});
}
async function advance(emulation, seconds) {
	if (!(seconds >= 0 && seconds <= 31536e4)) throw new Error(`seconds must be a number from 0 to ${MAX_ADVANCE_SECONDS}, but is ${seconds}`);
	return await emulation.advance(Math.round(seconds * 1e3));
}
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once("error", (error) => {
			const why = error.code === "EADDRINUSE" ? "it is in use" : error.message;
			reject(new Error(`cannot listen on port ${port} of ${host}: ${why}`, { cause: error }));
		});
		server.listen(port, host, () => resolve(server.address()));
	});
}
async function closeServer(server) {
	await new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
Object.defineProperty(exports, "DEFAULT_AUTH_TOKEN", {
	enumerable: true,
	get: function() {
		return DEFAULT_AUTH_TOKEN;
	}
});
Object.defineProperty(exports, "allAssumptions", {
	enumerable: true,
	get: function() {
		return allAssumptions;
	}
});
Object.defineProperty(exports, "readAssumptions", {
	enumerable: true,
	get: function() {
		return readAssumptions;
	}
});
Object.defineProperty(exports, "readRules", {
	enumerable: true,
	get: function() {
		return readRules;
	}
});
Object.defineProperty(exports, "startEmulator", {
	enumerable: true,
	get: function() {
		return startEmulator;
	}
});
Object.defineProperty(exports, "toSeedSid", {
	enumerable: true,
	get: function() {
		return toSeedSid;
	}
});
