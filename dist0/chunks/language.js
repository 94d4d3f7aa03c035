const require_rolldown_runtime = require("./rolldown-runtime.js");
let fastest_levenshtein = require("fastest-levenshtein");
// language/assumption.ts
/** Returns the default of every assumption. */
function defaultsOf(table) {
	const defaults = Object.entries(table).map(([name, { default: value }]) => [name, value]);
	return Object.fromEntries(defaults);
}
// language/invariant.ts
/** An error in this package, and not in anything a user wrote. */
var InvariantError = class extends Error {
	constructor(message) {
		super(`bug in pulumi-taskrouter: ${message}`);
		this.name = "InvariantError";
	}
};
/**
* States a condition that holds unless this package has a bug, and narrows types by it.
*
* @throws InvariantError if the condition is false
* @example
* const queue = queues.get(sid);
* invariant(queue !== undefined, "a target refers to a known queue");
*/
function invariant(condition, message) {
	if (!condition) throw new InvariantError(message);
}
// language/changes/align.ts
/** Largest table of comparisons: for longer lists, equal items are found without regard to order. */
const MAX_CELLS = 1e6;
/**
* Pairs as many equal items as keep their order: first those at both ends, then the longest common subsequence. Equal items
* in another order are paired last. No item is paired twice.
*/
function alignEqual(before, after) {
	const head = countHead(before, after);
	const tail = countTail(before, after, head);
	const ends = [...range$1(0, head).map((at) => [at, at]), ...range$1(0, tail).map((at) => [before.length - 1 - at, after.length - 1 - at])];
	const [rest, others] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
	const common = rest.length * others.length > MAX_CELLS ? [] : alignLongest(rest, others);
	const pairs = [...ends, ...common.map(([a, b]) => [a + head, b + head])];
	return [...pairs, ...pairByKey(before, after, pairs)];
}
/** Pairs items that have the same key and no partner yet, in order of appearance. */
function pairByKey(before, after, taken) {
	const waiting = /* @__PURE__ */ new Map();
	for (const at of listFree(before, taken, 0).reverse()) {
		const key = before[at];
		if (key === void 0) continue;
		const indexes = waiting.get(key);
		if (indexes === void 0) waiting.set(key, [at]);
		else indexes.push(at);
	}
	return listFree(after, taken, 1).flatMap((at) => {
		const key = after[at];
		const partner = key === void 0 ? void 0 : waiting.get(key)?.pop();
		return partner === void 0 ? [] : [[partner, at]];
	});
}
/**
* Pairs free items in the same gap, between the same neighbors, in order.
*
* @param before which items may be paired
*/
function pairInPlace(before, after, pairs) {
	const partners = new Map(pairs.map(([a, b]) => [b, a]));
	const free = new Set(listFree(before, pairs, 0));
	let next = 0;
	return after.flatMap((isOpen, at) => {
		const partner = partners.get(at);
		if (partner !== void 0) next = partner + 1;
		if (partner !== void 0 || !isOpen) return [];
		while (free.has(next) && before[next] !== true) next += 1;
		if (!free.has(next)) return [];
		next += 1;
		return [[next - 1, at]];
	});
}
/** The item of a list at an index that a pair or {@link listFree} has. */
function itemAt(list, at) {
	const item = list[at];
	invariant(item !== void 0, "an index is one of the list");
	return item;
}
/** Indexes of a list that no pair has. */
function listFree(list, pairs, side) {
	const taken = new Set(pairs.map((pair) => pair[side]));
	return range$1(0, list.length).filter((at) => !taken.has(at));
}
/** Pairs that must move: all but the longest run that has the same order before and after. */
function listMoved(pairs) {
	const sorted = [...pairs].sort((a, b) => a[1] - b[1]);
	const ends = [];
	const previous = /* @__PURE__ */ new Map();
	for (const pair of sorted) {
		const length = countBelow(ends, pair[0]);
		previous.set(pair, ends[length - 1]);
		ends[length] = pair;
	}
	const moved = new Set(sorted);
	for (let pair = ends.at(-1); pair !== void 0; pair = previous.get(pair)) moved.delete(pair);
	return moved;
}
/** The number of pairs (in ascending order) that begin before an index. */
function countBelow(pairs, position) {
	let [low, high] = [0, pairs.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (itemAt(pairs, middle)[0] < position) low = middle + 1;
		else high = middle;
	}
	return low;
}
function countHead(before, after) {
	let count = 0;
	while (count < before.length && count < after.length && before[count] === after[count]) count += 1;
	return count;
}
function countTail(before, after, head) {
	let count = 0;
	const most = Math.min(before.length, after.length) - head;
	while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1;
	return count;
}
/** The longest common subsequence, by the usual table. */
function alignLongest(before, after) {
	const width = after.length + 1;
	const lengths = new Uint32Array((before.length + 1) * width);
	const lengthAt = (a, b) => itemAt(lengths, a * width + b);
	for (let a = before.length - 1; a >= 0; a -= 1) for (let b = after.length - 1; b >= 0; b -= 1) lengths[a * width + b] = before[a] === after[b] ? lengthAt(a + 1, b + 1) + 1 : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
	const pairs = [];
	for (let [a, b] = [0, 0]; a < before.length && b < after.length;) if (before[a] === after[b]) pairs.push([a++, b++]);
	else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a += 1;
	else b += 1;
	return pairs;
}
function range$1(start, end) {
	return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}
// language/changes/change.ts
const SIGNS = {
	added: "+",
	removed: "-",
	moved: "↕"
};
/** The sign of a change. */
function signOf({ kind }) {
	return SIGNS[kind.slice(kind.lastIndexOf("-") + 1)] ?? "~";
}
/** A change that is more than spelling. */
function createChange(kind, path, text) {
	return {
		kind,
		path,
		text,
		isSpelling: false
	};
}
/** Puts a label before the text of a change: `filter 'VIP': …`. */
function prefix(change, words) {
	return {
		...change,
		text: `${words}: ${change.text}`
	};
}
/** The keys of a target (C-4), in the order in which we write them. */
const TARGET = {
	queue: {
		wire: "queue",
		description: "Key of a task queue, or its full SID. A later target without one stays in the queue of the target before it.",
		value: {
			type: "queue",
			example: "english"
		},
		inDefaultFilter: "works"
	},
	priority: {
		wire: "priority",
		description: "Priority that the task gets here; higher goes first. Absent: the task keeps the one it has.",
		value: {
			type: "integer",
			minimum: 0,
			maximum: 2147483647,
			example: 10
		},
		inDefaultFilter: "open"
	},
	timeout: {
		wire: "timeout",
		description: "Seconds until the next target is tried, counted from the task's age. Absent: the task waits here.",
		value: {
			type: "integer",
			minimum: 1,
			example: 60
		},
		inDefaultFilter: "ignored"
	},
	expression: {
		wire: "expression",
		description: "Which workers of the queue: an expression over `task.` and `worker.` attributes.",
		value: {
			type: "expression",
			kind: "target",
			example: "worker.level >= task.level"
		},
		inDefaultFilter: "open"
	},
	orderBy: {
		wire: "order_by",
		description: "Which worker first, for instance `worker.level DESC`. Absent: the one idle longest.",
		value: {
			type: "orderBy",
			example: "worker.level DESC"
		},
		inDefaultFilter: "open"
	},
	skipIf: {
		wire: "skip_if",
		description: "Leaves the target at once if no worker is free and this is true: `workers.available == 0`.",
		value: {
			type: "expression",
			kind: "skip",
			example: "workers.available == 0"
		},
		inDefaultFilter: "open"
	},
	knownWorkerSid: {
		wire: "known_worker_sid",
		description: "Path of the task attribute that holds a worker's SID: `task.agent_sid`.",
		value: {
			type: "knownWorker",
			example: "task.agent_sid"
		},
		inDefaultFilter: "open"
	},
	knownWorkerFriendlyName: {
		wire: "known_worker_friendly_name",
		description: "Path of the task attribute that holds a worker's name: `task.agent_name`.",
		value: {
			type: "knownWorker",
			example: "task.agent_name"
		},
		inDefaultFilter: "open"
	}
};
/** The keys of a target (C-4), in the order in which we write them. */
const TARGET_NAMES = Object.keys(TARGET);
/** The keys of a filter (C-2), with what they hold. */
const FILTER = {
	filterFriendlyName: {
		wire: "filter_friendly_name",
		description: "Name of the filter, as the Console shows it.",
		value: {
			type: "name",
			example: "English gold"
		}
	},
	expression: {
		wire: "expression",
		description: "Which tasks: an expression over task attributes, without a prefix. `1==1` matches all.",
		value: {
			type: "expression",
			kind: "filter",
			example: "language == 'en' AND tier == 'gold'"
		}
	},
	targets: {
		wire: "targets",
		description: "Routing steps, tried in order.",
		value: { type: "targets" }
	}
};
/** The keys of a filter (C-2), in the order in which we write them. */
const FILTER_NAMES = Object.keys(FILTER);
/** Both names of every key whose text YAML users write as an expression or an order. */
const EXPRESSION_KEYS = new Set(Object.entries({
	...FILTER,
	...TARGET
}).flatMap(([key, { wire, value }]) => value.type === "expression" || value.type === "orderBy" ? [key, wire] : []));
// language/configuration/keys.ts
/** TaskRouter's name of each key, by the object that has it. */
const ROUTING_KEYS = {
	filters: "filters",
	defaultFilter: "default_filter"
};
const FILTER_KEYS = wireNames(FILTER);
const TARGET_KEYS = wireNames(TARGET);
function wireNames(members) {
	const entries = Object.entries(members).map(([key, { wire }]) => [key, wire]);
	return Object.fromEntries(entries);
}
/** Keys of ours for members next to `task_routing`, with its position among them, and for JSON without any `task_routing`. */
const SIBLINGS = "=beside";
const WHOLE = "=whole";
/** Marks a raw member whose name is also one of our names, or begins with the mark itself. */
const LITERAL = "=";
/** Our name for a member of TaskRouter's JSON. {@link keyToWire} is the exact reverse, for every string. */
function keyFromWire(key, keys) {
	const own = Object.keys(keys).find((name) => keys[name] === key);
	if (own !== void 0) return own;
	return Object.hasOwn(keys, key) || key.startsWith(LITERAL) ? LITERAL + key : key;
}
/** TaskRouter's name for a member of ours. */
function keyToWire(key, keys) {
	if (key.startsWith(LITERAL)) return key.slice(1);
	return Object.hasOwn(keys, key) ? keys[key] : key;
}
// language/json.ts
/** True for an object that is neither null nor an array. */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A value that is an object; an empty one in place of any other value. */
function asObject(value) {
	return isJsonObject(value) ? value : {};
}
/** The value of a JSON text; undefined if it is not one. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Entries of an object without the members that are undefined. */
function definedEntries(object) {
	return Object.entries(object).filter((entry) => entry[1] !== void 0);
}
/** Builds an object from entries; `__proto__` becomes an ordinary member and never the prototype. */
function fromEntries(entries) {
	const object = {};
	for (const [key, value] of entries) setMember(object, key, value);
	return object;
}
/** Sets a member of an object that is being built; `__proto__` too is an ordinary one. */
function setMember(object, key, value) {
	if (key !== "__proto__") object[key] = value;
	else Object.defineProperty(object, key, {
		value,
		configurable: true,
		enumerable: true,
		writable: true
	});
}
/** True for a value that is nested deeper than {@link MOST_LEVELS}: recursive code could exhaust the stack on it. */
function isTooDeep(value) {
	return exceeds(value, 64);
}
function exceeds(value, levels) {
	if (value === void 0) return false;
	if (levels < 0) return true;
	if (typeof value !== "object" || value === null) return false;
	return Object.values(value).some((member) => exceeds(member, levels - 1));
}
// language/suggestion.ts
/** Maximum number of names that a word is compared with. */
const MAX_NAMES = 2e3;
/**
* Returns the names nearest to a word, nearest first: at most three, at a distance that a typo explains (a third of the
* word's length, at least one). Letter case and separators do not count; if a name differs only in these, no other is
* returned.
*
* @example nearest("skip_if", ["skipIf", "queue"]) // ["skipIf"]
*/
function nearest(word, names) {
	const folded = fold$2(word);
	const compared = [...names].slice(0, MAX_NAMES);
	const limit = Math.max(1, Math.floor(folded.length / 3));
	const found = compared.map((name) => ({
		name,
		far: atMost(limit, folded, fold$2(name))
	}));
	const hasSame = found.some(({ far }) => far === 0);
	return found.filter(({ far }) => far <= (hasSame ? 0 : limit)).sort((a, b) => a.far - b.far || compareText(a.name, b.name)).slice(0, 3).map(({ name }) => name);
}
/** The distance of two words, at least the difference of their lengths: infinite if that is over the limit. */
function atMost(limit, a, b) {
	return Math.abs(a.length - b.length) > limit ? Number.POSITIVE_INFINITY : (0, fastest_levenshtein.distance)(a, b);
}
/** Returns `, did you mean "a" or "b"?` or an empty text: the end of a message about an unknown word. */
function didYouMean(word, names) {
	const found = nearest(word, names).map((name) => JSON.stringify(name));
	return found.length === 0 ? "" : `, did you mean ${found.join(" or ")}?`;
}
/**
* Returns the key that an unknown one certainly means: the only one near it, if it is absent and no other unknown key of
* the same map is near it.
*/
function findMeantKey(unknown, present, allowed) {
	if (present.length > 100) return void 0;
	const [meant, other] = nearest(unknown, allowed);
	if (meant === void 0 || other !== void 0 || present.includes(meant)) return void 0;
	return present.filter((key) => key !== unknown && !allowed.includes(key)).some((key) => nearest(key, allowed).includes(meant)) ? void 0 : meant;
}
/** Order of text by code unit, the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function fold$2(word) {
	return word.toLowerCase().replace(/[\s_-]/g, "").slice(0, 100);
}
// language/configuration/wire.ts
/**
* Reads TaskRouter's JSON (`{"task_routing": …}`, C-1) into our form. Total and exact: `toWire(fromWire(x))` is `x` for
* every JSON value, key order included.
*
* @example fromWire({ task_routing: { default_filter: { queue: "WQ…" } } }) // { defaultFilter: { queue: "WQ…" } }
*/
function fromWire(raw) {
	if (!isJsonObject(raw) || !isJsonObject(raw.task_routing)) return { [WHOLE]: raw };
	const { task_routing: routing, ...siblings } = raw;
	const configuration = renameRouting(routing, keyFromWire);
	if (Object.keys(siblings).length === 0) return configuration;
	return {
		...configuration,
		[SIBLINGS]: [Object.keys(raw).indexOf("task_routing"), siblings]
	};
}
/** Writes our form as TaskRouter's JSON. Members keep their order, values their spelling. */
function toWire(configuration) {
	if (configuration["=whole"] !== void 0) return configuration[WHOLE];
	const { [SIBLINGS]: siblings } = configuration;
	const wire = renameRouting(routingMembers(configuration), keyToWire);
	if (!isSiblings(siblings)) return { task_routing: wire };
	const [position, others] = siblings;
	const entries = definedEntries(others);
	entries.splice(position, 0, ["task_routing", wire]);
	return fromEntries(entries);
}
/** The members of `task_routing` in our words, without what is next to it. */
function routingMembers({ [SIBLINGS]: _, [WHOLE]: __, ...members }) {
	return members;
}
/** True for a value made by {@link fromWire}: a user may have written anything under that name. */
function isSiblings(value) {
	return Array.isArray(value) && Number.isInteger(value[0]) && isJsonObject(value[1]);
}
/** Our name for a member of a part of TaskRouter's JSON. */
function memberFromWire(part, key) {
	return keyFromWire(key, PARTS[part].keys);
}
/**
* Reads one part of TaskRouter's JSON into our form.
*
* @example partFromWire("target", { queue: "WQ…", order_by: "worker.level" }) // { queue: "WQ…", orderBy: "worker.level" }
*/
function partFromWire(part, raw) {
	return PARTS[part].rename(raw, keyFromWire);
}
/** Writes one part of our form as TaskRouter's JSON. */
function partToWire(part, value) {
	return PARTS[part].rename(value, keyToWire);
}
const PARTS = {
	routing: {
		keys: ROUTING_KEYS,
		rename: (value, rename) => isJsonObject(value) ? renameRouting(value, rename) : value
	},
	filter: {
		keys: FILTER_KEYS,
		rename: renameFilter
	},
	target: {
		keys: TARGET_KEYS,
		rename: renameTarget
	}
};
function renameRouting(routing, rename) {
	return renameMembers(routing, ROUTING_KEYS, rename, (key, value) => {
		if (key === "filters") return mapArray(value, (filter) => renameFilter(filter, rename));
		return key === "defaultFilter" ? renameTarget(value, rename) : value;
	});
}
function renameFilter(filter, rename) {
	if (!isJsonObject(filter)) return filter;
	return renameMembers(filter, FILTER_KEYS, rename, (key, value) => key === "targets" ? mapArray(value, (target) => renameTarget(target, rename)) : value);
}
function renameTarget(target, rename) {
	return isJsonObject(target) ? renameMembers(target, TARGET_KEYS, rename, (_, value) => value) : target;
}
function renameMembers(object, keys, rename, map) {
	return fromEntries(definedEntries(object).map(([key, value]) => {
		const renamed = rename(key, keys);
		return [renamed, map(rename === keyFromWire ? renamed : key, value)];
	}));
}
function mapArray(value, map) {
	return Array.isArray(value) ? value.map(map) : value;
}
// language/configuration/normal-form.ts
/** Members that TaskRouter accepts as a number or a numeric string (C-7). */
const NUMERIC$1 = new Set(TARGET_NAMES.filter((key) => TARGET[key].value.type === "integer"));
/**
* Returns the form in which configurations are compared: keys are sorted; null equals absent, `"30"` equals 30, and an empty
* list of filters equals no list; members next to `task_routing` have any order. Text is kept: an expression never equals
* another spelling of it.
*/
function normalize(configuration) {
	return normalizeValue(configuration);
}
/** True if TaskRouter routes alike by both. */
function isSameConfiguration(a, b) {
	return JSON.stringify(normalize(a)) === JSON.stringify(normalize(b));
}
/** The normal form of a member of that name, as text: equal members have equal texts. Empty if absent or null. */
function toNormalText(value, key = "") {
	return JSON.stringify(normalizeValue(value, key)) ?? "";
}
/** True if two members of that name are equal in normal form. */
function isSameValue(a, b, key = "") {
	return a === b || toNormalText(a, key) === toNormalText(b, key);
}
function normalizeValue(value, key = "") {
	if (value === null || value === void 0 || key === "filters" && isEmptyList(value)) return void 0;
	if (key === "=beside" && isSiblings(value)) return normalizeSiblings(value[1]);
	if (typeof value === "string") return NUMERIC$1.has(key) && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : value;
	if (Array.isArray(value)) return value.map((item) => normalizeValue(item) ?? null);
	if (!isJsonObject(value)) return value;
	const normal = {};
	for (const name of Object.keys(value).sort(compareText)) {
		const member = normalizeValue(value[name], name);
		if (member !== void 0) setMember(normal, name, member);
	}
	return normal;
}
function isEmptyList(value) {
	return Array.isArray(value) && value.length === 0;
}
/** The position does not count, like the order of all keys. */
function normalizeSiblings(others) {
	const normal = normalizeValue(others);
	return Object.keys(normal).length === 0 ? void 0 : normal;
}
// language/configuration/stored-forms.ts
/**
* Members that may have a filter's name, the one that counts first (C-3): the Console writes
* `filter_friendly_name`, helper libraries of 2015 wrote `friendly_name`, twilio-java writes `friendlyName` to this day.
*/
const FILTER_NAME_KEYS = [
	"filterFriendlyName",
	"friendly_name",
	"friendlyName"
];
/** Returns the key of a filter's name; undefined for a filter without one. */
function filterNameKey(filter) {
	return FILTER_NAME_KEYS.find((key) => typeof filter[key] === "string" && filter[key].trim() !== "");
}
/** Returns a filter's name, under any of its keys. */
function filterName(filter) {
	const key = filterNameKey(filter);
	return key === void 0 ? void 0 : String(filter[key]);
}
/** Whether a filter is of 2015: it has its own `queue` and no targets (C-13). */
function isLegacyFilter({ targets, queue }) {
	return (targets ?? null) === null && (queue ?? null) !== null;
}
/**
* Returns the targets of a filter. A filter of 2015 has its own `queue` and no targets; it counts as one target (C-14).
*/
function filterTargets({ targets, queue }) {
	if (Array.isArray(targets)) return targets;
	return queue === void 0 || queue === null ? [] : [{ queue }];
}
/**
* Returns the queue of each target of a filter, as written: its own, or that of the target before it. Undefined as long as
* no target has named one (C-5).
*/
function targetQueues(targets) {
	let queue;
	return targets.map((target) => {
		const own = typeof target === "object" && target !== null && !Array.isArray(target) ? target.queue : void 0;
		if (typeof own === "string" && own !== "") queue = own;
		return queue;
	});
}
// language/expression/operators.ts
/**
* Every operator, by its main spelling (E-1, E-25). A scalar operator on a list is always false, even `!=`; a list operator on two
* scalars is always false, even `NOT IN` (E-21). `=`, `>-` and `<-` are aliases (E-2).
*/
const OPERATORS = {
	"==": {
		aliases: ["="],
		mistaken: [
			"===",
			"IS",
			"EQ",
			"EQUALS"
		],
		kind: "equality",
		mirror: "==",
		opposite: "!=",
		doc: "a equals b",
		compare: ({ equals }) => (left, right) => !Array.isArray(left) && !Array.isArray(right) && equals(left, right)
	},
	"!=": {
		aliases: [],
		mistaken: [
			"!==",
			"<>",
			"=!",
			"NE",
			"NOT"
		],
		kind: "equality",
		mirror: "!=",
		opposite: "==",
		doc: "a does not equal b",
		compare: ({ equals, options }) => (left, right) => {
			if (Array.isArray(left) || Array.isArray(right)) return false;
			if (left === null !== (right === null)) return options.missingNotEqual;
			return !equals(left, right);
		}
	},
	"<": {
		aliases: [],
		mistaken: [],
		kind: "ordering",
		mirror: ">",
		opposite: ">=",
		doc: "a is less than b",
		compare: ({ order }) => order((sign) => sign < 0)
	},
	"<=": {
		aliases: [],
		mistaken: ["=<"],
		kind: "ordering",
		mirror: ">=",
		opposite: ">",
		doc: "a is at most b",
		compare: ({ order }) => order((sign) => sign <= 0)
	},
	">": {
		aliases: [],
		mistaken: [],
		kind: "ordering",
		mirror: "<",
		opposite: "<=",
		doc: "a is greater than b",
		compare: ({ order }) => order((sign) => sign > 0)
	},
	">=": {
		aliases: [],
		mistaken: ["=>"],
		kind: "ordering",
		mirror: "<=",
		opposite: "<",
		doc: "a is at least b",
		compare: ({ order }) => order((sign) => sign >= 0)
	},
	HAS: {
		aliases: [">-"],
		mistaken: ["INCLUDES"],
		kind: "membership",
		list: "left",
		mirror: "IN",
		opposite: "NOT IN",
		doc: "the list a contains the value b",
		compare: ({ holds }) => (left, right) => Array.isArray(left) && holds(left, right)
	},
	IN: {
		aliases: ["<-"],
		mistaken: [],
		kind: "membership",
		list: "right",
		mirror: "HAS",
		opposite: "NOT IN",
		doc: "the value a is in the list b",
		compare: ({ holds }) => (left, right) => Array.isArray(right) && holds(right, left)
	},
	"NOT IN": {
		aliases: [],
		mistaken: [],
		kind: "membership",
		list: "right",
		opposite: "IN",
		doc: "the value a is not in the list b",
		compare: ({ holds, options }) => (left, right) => {
			if (Array.isArray(left)) return false;
			if (right === null) return options.notInMissingList;
			if (!Array.isArray(right)) return false;
			return left === null ? options.missingNotInList && !holds(right, left) : !holds(right, left);
		}
	},
	CONTAINS: {
		aliases: [],
		mistaken: ["LIKE"],
		kind: "text",
		doc: "the text a contains the text b",
		compare: ({ onTexts }) => onTexts((left, right) => left.includes(right))
	}
};
/** Every operator by its meaning, in the order of the table. */
const MEANINGS = Object.keys(OPERATORS);
const BY_SPELLING = new Map(MEANINGS.flatMap((meaning) => [meaning, ...OPERATORS[meaning].aliases].map((spelling) => [spelling, meaning])));
const BY_MISTAKE = new Map(MEANINGS.flatMap((meaning) => OPERATORS[meaning].mistaken.map((spelling) => [spelling, meaning])));
/** Every spelling of every operator, sorted. */
const OPERATOR_SPELLINGS = [...BY_SPELLING.keys()].sort(compareText);
/** Spellings made of signs, the longest first, so that `<=` is found before `<`. */
const OPERATOR_SIGNS = OPERATOR_SPELLINGS.filter((spelling) => !/^[A-Z]/.test(spelling)).sort((a, b) => b.length - a.length);
/** A pattern for any of the spellings made of signs. */
const OPERATOR_SIGN_PATTERN = OPERATOR_SIGNS.join("|");
/** The words of each spelling made of words: `["NOT", "IN"]`. */
const PHRASES = OPERATOR_SPELLINGS.filter((spelling) => /^[A-Z]/.test(spelling)).map((spelling) => spelling.split(" "));
/** Every word that occurs in an operator. */
const OPERATOR_WORDS = new Set(PHRASES.flat());
/** Words that an operator begins with: no name at the beginning of a path can be one of them (E-11). */
const FIRST_WORDS = new Set(PHRASES.flatMap((words) => words.slice(0, 1)));
/** Whether a text in upper case is a spelling of an operator. */
function isOperator(spelling) {
	return BY_SPELLING.has(spelling);
}
/** The words that can follow to make an operator of two words: `IN` after `NOT`. */
function listSecondWords(first) {
	return PHRASES.flatMap(([word, second]) => word === first && second !== void 0 ? [second] : []);
}
/** The operator that somebody used to another language means by a sign or a word in upper case. */
function findMistaken(spelling) {
	return BY_MISTAKE.get(spelling);
}
/** Returns the meaning of an operator in any of its spellings. */
function meaningOf(operator) {
	const meaning = BY_SPELLING.get(operator);
	invariant(meaning !== void 0, "every operator has a row, or is an alias in one");
	return meaning;
}
/** The operator that says the same with its sides exchanged: `>` for `<`; undefined where none does. */
function mirrorOf(meaning) {
	const { mirror = "" } = OPERATORS[meaning];
	return BY_SPELLING.get(mirror);
}
/** The operator that is true where this one is false: `>=` for `<`; undefined for CONTAINS. */
function oppositeOf(meaning) {
	const { opposite = "" } = OPERATORS[meaning];
	return BY_SPELLING.get(opposite);
}
/** Returns the row of an operator in any of its spellings. */
function describeOperator(operator) {
	return OPERATORS[meaningOf(operator)];
}
// language/expression/assumptions.ts
/**
* The questions about expressions that Twilio's documentation leaves open. Types, defaults and the command line's choices follow from
* this table; docs/expressions.md lists it for users.
*/
const expressionAssumptions = {
	precedence: {
		choices: ["andFirst", "leftToRight"],
		default: "andFirst",
		question: "Does `a OR b AND c` mean `a OR (b AND c)`, or `(a OR b) AND c`?",
		fact: "E-8"
	},
	unaryNot: {
		choices: ["refuse", "accept"],
		default: "refuse",
		question: "Is `NOT (a == 1)` an expression?",
		fact: "E-9"
	},
	symbolicLogic: {
		choices: ["refuse", "accept"],
		default: "refuse",
		question: "Are `&&` and `||` spellings of AND and OR, and `!` one of NOT?",
		fact: "E-15"
	},
	quotedNames: {
		choices: ["text", "name"],
		default: "text",
		question: "Is the left side of `\"language\" == \"spanish\"` a text, or the attribute of that name?",
		fact: "E-30"
	},
	stringCase: {
		choices: ["sensitive", "insensitive"],
		default: "sensitive",
		question: "Does letter case count when strings are compared?",
		fact: "E-26"
	},
	numericStrings: {
		choices: [
			"ordering",
			"always",
			"never"
		],
		default: "ordering",
		question: "Where does a string such as `\"6\"` count as a number: in `<`, `<=`, `>` and `>=`, everywhere, or nowhere?",
		fact: "E-27"
	},
	missingNotEqual: {
		choices: [true, false],
		default: true,
		question: "What is `x != 'a'` while `x` is missing?",
		fact: "E-22"
	},
	missingNotInList: {
		choices: [true, false],
		default: true,
		question: "What is `x NOT IN ['a']` while `x` is missing?",
		fact: "E-23"
	},
	notInMissingList: {
		choices: [false, true],
		default: false,
		question: "What is `'a' NOT IN x` while `x` is missing?",
		fact: "E-24"
	},
	taskInFilter: {
		choices: ["attribute", "alias"],
		default: "attribute",
		question: "In a filter, is `task.x` a member of the attribute `task`, or another name of the attribute `x`?",
		fact: "E-41"
	},
	queueBuiltIns: {
		choices: ["see", "null"],
		default: "see",
		question: "Does the expression of a queue see `sid`, `friendly_name`, `activity_sid` and `activity_name`?",
		fact: "E-43"
	}
};
/** The defaults: part of what the emulator promises. */
const defaultOptions = defaultsOf(expressionAssumptions);
// language/format-number.ts
/**
* Writes a number as every message does, with at most three decimals.
*
* `toLocaleString` writes the same, but its first use in a process loads tables for 30 ms, a fifth of the time
* in which a small workspace is checked.
*
* @example formatNumber(1_209_600) // "1,209,600"
*/
function formatNumber(value) {
	const rounded = Number.isInteger(value) ? value : Math.round(value * 1e3) / 1e3;
	const [whole = "", ...decimals] = String(rounded).split(".");
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}
// language/show.ts
/** The user's value in a message, shortened. It must not be a secret, nor a callback URL, which may hold a password. */
function show(value) {
	if (Array.isArray(value)) return "a list";
	if (isJsonObject(value)) return "a map";
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 60 ? `${[...text].slice(0, 57).join("")}…"` : text;
}
// language/expression/expression-problem-table.ts
/** Every problem of an expression. */
const EXPRESSION_PROBLEMS = {
	hyphen: syntax(({ text }) => `${show(text)} has a hyphen, which TaskRouter refuses in names: rename the attribute`),
	"digit-first": syntax(({ text }) => `${show(text)} is neither a number nor a name, because names do not begin with a digit; a text needs quotes`),
	"unclosed-string": syntax(({ mark }) => `the string that begins here has no closing ${mark}`),
	"unopened-string": syntax(({ mark }) => `the string that ends here has no opening ${mark}`),
	"mark-inside": syntax(({ mark, meant }) => `a ${mark} cannot be inside ${mark}…${mark}${meant === void 0 ? ", and TaskRouter has no escapes" : `: write ${meant}`}`),
	"unknown-operator": syntax(({ text, meant }) => meant === void 0 ? `unknown operator ${show(text)}; the operators are ${OPERATOR_SPELLINGS.join(", ")}` : `unknown operator ${show(text)}, did you mean "${meant}"?`),
	"unknown-operator-word": syntax(({ text, meant }) => `unknown operator ${show(text)}, did you mean ${meant}?`),
	"symbolic-logic": syntax(({ text, meant }) => `${show(text)} is unknown to TaskRouter: write ${meant}`),
	"curly-quotes": syntax(({ text }) => `${show(text)}: strings need straight quotes, ' or "`),
	"regular-expression": syntax(({ text }) => `${show(text)}: TaskRouter has no regular expressions, use CONTAINS`),
	arithmetic: syntax(({ text }) => `${show(text)}: TaskRouter has no arithmetic`),
	"not-a-space": syntax(({ code }) => `U+${code.toString(16).toUpperCase().padStart(4, "0")} is not a space for TaskRouter: type a plain one`),
	"unknown-sign": syntax(({ text }) => `${show(text)} has no meaning here`),
	"unary-not": syntax((negated) => `NOT is allowed only before IN: ${adviseOnNot$1(negated)}`),
	"not-sign": syntax((negated) => `"!" is unknown to TaskRouter: ${adviseOnNot$1(negated)}`),
	"unclosed-parenthesis": syntax((_) => "the parenthesis that opens here is never closed: add \")\""),
	"unopened-parenthesis": syntax((_) => "this \")\" closes nothing: remove it"),
	"unclosed-list": syntax((_) => "the list that begins here is never closed: add \"]\""),
	"loose-list": syntax((_) => "several values need a list: IN ['a', 'b']"),
	"no-functions": syntax((_) => "TaskRouter has no functions"),
	"no-operator": syntax(({ found }) => `this is not compared with anything: an operator must follow${found === void 0 ? "" : `, not ${show(found)}`} (such as ==, HAS or IN)`),
	"incomplete-operator": syntax(({ word, known }) => `${word} is not an operator by itself: write ${known.join(" or ")}`),
	surplus: syntax(({ text }) => `${show(text)} is left over: AND or OR must come before it`),
	"operand-expected": syntax(expecting("a name or a value")),
	"value-expected": syntax(({ operator, ...found }) => expecting(`a value after ${operator}`)(found)),
	"item-expected": syntax(expecting("a value of the list")),
	"next-item-expected": syntax(expecting("another value of the list")),
	"worker-name-expected": syntax(expecting("a name such as \"worker.level\"")),
	"task-name-expected": syntax(expecting("a name such as \"task.agent_sid\"")),
	"member-expected": syntax(expecting("a name after the dot")),
	"index-expected": syntax(expecting("a whole number")),
	"index-end-expected": syntax(expecting("\"]\" after the index")),
	"direction-expected": syntax(expecting("ASC, DESC or a comma")),
	"end-expected": syntax(expecting("the end")),
	"too-deep": tooBig(({ limit }) => `nested more than ${limit} levels deep: the rest is not read`),
	"too-long": tooBig(({ length, limit }) => `the expression has ${formatNumber(length)} characters, and a whole configuration can have ${formatNumber(limit)}`)
};
function syntax(say) {
	return {
		finding: "expression-syntax",
		say
	};
}
function tooBig(say) {
	return {
		finding: "expression-too-big",
		say
	};
}
function adviseOnNot$1({ instead, hasOpposite = true }) {
	return hasOpposite ? `write ${instead ?? "!= or NOT IN"}` : "CONTAINS has no opposite, so test for the texts that are wanted";
}
function expecting(wanted) {
	return ({ found }) => `${wanted} is expected here, ${found === void 0 ? "but the expression ends" : `not ${show(found)}`}`;
}
// language/expression/expression-problem.ts
/** Longest expression read, in UTF-16 units: a longer one does not fit into a configuration (E-12). */
const MAX_EXPRESSION_LENGTH = 1038576;
/** Returns the id of the rule under which a problem is reported. */
function findingOfExpression({ code }) {
	return EXPRESSION_PROBLEMS[code].finding;
}
/**
* Writes the sentence of a problem.
*
* @example renderExpressionProblem({ code: "unary-not", params: { instead: "a != 1" } }) // "NOT is allowed only before IN: write a != 1"
*/
function renderExpressionProblem({ code, params }) {
	return EXPRESSION_PROBLEMS[code].say(params);
}
/** Collects the problems of one expression, and ignores those after {@link MAX_EXPRESSION_PROBLEMS}. */
var ProblemList = class {
	list = [];
	report({ start, end }, fault) {
		if (this.list.length < 20) this.list.push({
			...fault,
			span: {
				start,
				end
			}
		});
	}
};
// language/expression/negate.ts
/**
* Returns the expression that says the opposite without NOT: `"a" NOT IN skills` for `skills HAS "a"`. Undefined if it contains
* CONTAINS, which has no opposite.
*/
function negate$1(node) {
	if (node.type === "comparison") return negateComparison(node);
	if (node.type === "not") return node.part;
	const parts = node.parts.map(negate$1).filter((part) => part !== void 0);
	if (parts.length < node.parts.length) return void 0;
	return {
		...node,
		operator: node.operator === "AND" ? "OR" : "AND",
		parts
	};
}
function negateComparison(node) {
	const meaning = meaningOf(node.operator);
	const operator = oppositeOf(meaning);
	if (operator === void 0) return void 0;
	return listSide$1(meaning) === "left" && listSide$1(operator) === "right" ? {
		...node,
		operator,
		left: node.right,
		right: node.left
	} : {
		...node,
		operator
	};
}
function listSide$1(meaning) {
	return OPERATORS[meaning].list;
}
// language/expression/print.ts
/**
* Writes a tree as text, in one spelling: operators in upper case, one space around them, double quotes if possible.
* Nested AND and OR are in parentheses, so that the text does not depend on which one binds tighter. Reading it gives the
* same tree, except for spans.
*/
function printExpression(node) {
	switch (node.type) {
		case "logical": return node.parts.map((part) => printPart$1(part)).join(` ${node.operator} `);
		case "not": return `NOT ${printPart$1(node.part)}`;
		case "comparison": return printComparison(node);
		case "orderBy": return node.clauses.map(printClause).join(", ");
		case "orderClause": return printClause(node);
		case "list": return `[${node.items.map(printExpression).join(", ")}]`;
		case "reference": return printPath(node.path);
		case "string": return printString(node.value);
		case "number": return node.text;
		case "boolean": return String(node.value);
		case "null": return "null";
	}
}
/** A name with its members and indexes: `task.teams[0].name`. */
function printPath(path) {
	return path.reduce(printStep, "");
}
function printStep(before, step) {
	if (typeof step === "number") return `${before}[${step}]`;
	return before === "" ? step : `${before}.${step}`;
}
function printPart$1(part) {
	return part.type === "logical" ? `(${printExpression(part)})` : printExpression(part);
}
function printComparison({ left, operator, right }) {
	return `${printExpression(left)} ${operator} ${printExpression(right)}`;
}
function printClause({ reference, direction }) {
	return direction === void 0 ? printPath(reference.path) : `${printPath(reference.path)} ${direction}`;
}
/** No string contains both quotation marks: without escapes (E-10), one of them would have ended it. */
function printString(value) {
	return value.includes("\"") ? `'${value}'` : `"${value}"`;
}
// language/expression/advise-on-not.ts
/** Longest part of an expression, in UTF-16 units, that is repeated without its NOT in a message. */
const LONGEST = 200;
/** Adds what to write instead of a NOT and the part after it. */
function adviseOnNot(advice, part) {
	const opposite = negate$1(part);
	if (opposite === void 0) advice.hasOpposite = false;
	else if (part.end - part.start <= LONGEST) advice.instead = printPart(opposite);
}
/** Parentheses keep an OR together if it is put into a longer expression. */
function printPart(node) {
	return node.type === "logical" ? `(${printExpression(node)})` : printExpression(node);
}
// language/expression/token.ts
/** Words that no name at the beginning of a path can be (E-11). */
const RESERVED = /* @__PURE__ */ new Set([
	...FIRST_WORDS,
	"AND",
	"OR"
]);
// language/expression/misquoted-string.ts
/** Strings are explained within this distance, so that the work per string is bounded. */
const REACH = 200;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$]*/u;
/** Signs that can follow a string directly. */
const FOLLOWING = /^[)\],.=!<>&|]/;
const CONNECTIVE = /[)\]]*\s+(?:AND|OR)\s/i;
const COMMA = /\s*,/;
/** A string begins after each of these. */
const BEFORE_VALUE = [
	...OPERATOR_SPELLINGS,
	"[",
	"(",
	",",
	" AND",
	" OR"
];
/** The signs and words that can follow the mark that ends a string. */
const AFTER_VALUE = String.raw`(?=\s*(?:$|[)\],=!<>&|]|(?:AND|OR|${[...OPERATOR_WORDS].join("|")})\b))`;
const CLOSING = {
	"'": new RegExp(`'${AFTER_VALUE}`, "i"),
	"\"": new RegExp(`"${AFTER_VALUE}`, "i")
};
/**
* Explains a string if its marks are wrong: one is missing, or one is inside. There are no escapes (E-10), so the parser
* would notice it only where the next word is left over.
*
* @param mark the quotation mark of the string
* @param span from the first mark to after the next one
*/
function findMisquoted(text, mark, span) {
	const next = text.slice(span.end, span.end + REACH).trimStart();
	const [word = ""] = WORD.exec(next) ?? [];
	if (next === "" || FOLLOWING.test(next) || RESERVED.has(word.toUpperCase())) return void 0;
	return findMissingMark(text, mark, span) ?? findMarkInside(text, mark, span);
}
/** In `"en AND tier == "gold"` and `en" AND tier == "gold"`, what is between two strings is read as one. */
function findMissingMark(text, mark, { start, end }) {
	const content = text.slice(start + 1, end - 1);
	const last = content.trimEnd().slice(-200).toUpperCase();
	if (!BEFORE_VALUE.some((word) => last.endsWith(word))) return void 0;
	const length = content.slice(0, REACH).search(last.endsWith(",") ? COMMA : CONNECTIVE);
	if (length < 0) return void 0;
	return {
		fault: {
			code: length === 0 ? "unopened-string" : "unclosed-string",
			params: { mark }
		},
		span: {
			start,
			end: start + 1 + length
		}
	};
}
/** `'O'Brien'`, `'O\'Brien'` and `'O''Brien'` are meant as `"O'Brien"`. */
function findMarkInside(text, mark, { start, end }) {
	const rest = text.slice(end, end + REACH);
	const length = rest.search(CLOSING[mark]);
	const value = text.slice(start + 1, end + length).replaceAll(`\\${mark}`, mark).replaceAll(mark + mark, mark);
	if (/^\s/.test(rest) || length < 0 || /[=!<>]/.test(value)) return void 0;
	const other = mark === "'" ? "\"" : "'";
	return {
		fault: {
			code: "mark-inside",
			params: value.includes(other) ? { mark } : {
				mark,
				meant: other + value + other
			}
		},
		span: {
			start,
			end: end + length + 1
		}
	};
}
// language/expression/lexer.ts
const SPACE = /[ \t\r\n]*/y;
/** Letters, digits and `_`; `$` occurs in names of task channels (E-4). */
const NAME$1 = /[\p{L}_$][\p{L}\p{N}\p{M}_$]*/uy;
const NAME_WITH_PLACEHOLDERS = /(?:\$\{[^{}]*\}|[\p{L}_$](?!\{))(?:\$\{[^{}]*\}|[\p{L}\p{N}\p{M}_]|\$(?!\{))*/uy;
/** Integers and decimals; leading zeros occur (`0800`, E-5). A minus sign is accepted (E-6). */
const NUMBER = /-?\d+(?:\.\d+)?/y;
const GLUED = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const HYPHENATED = /-[\p{L}\p{N}_$-]+/uy;
/** A member that begins with a digit, such as `24h`: only after a dot, where a number would make no sense. */
const DIGIT_MEMBER = /\d[\p{L}\p{N}\p{M}_$]*/uy;
const SIGN_RUN = /[=!<>&|]+/y;
const UNKNOWN = /[^\s\p{L}\p{N}_$()[\],.'"=!<>&|]+/uy;
/** Reads one token after the other; after the last it always returns `end`. Everything unknown is a problem. */
var Lexer = class {
	at = 0;
	/** Members of paths that begin with a digit: nobody has seen TaskRouter refuse one. */
	digitMembers = [];
	isAfterDot = false;
	text;
	problems;
	options;
	constructor(text, problems, options) {
		this.text = text;
		this.problems = problems;
		this.options = options;
	}
	/** Token :: Name | String | Number | Operator | Punctuation | End; anything else is reported and skipped. */
	next() {
		let token = this.read();
		while (token === void 0) token = this.read();
		return token;
	}
	/** Skips the rest: the next token is `end`. */
	stop() {
		this.at = this.text.length;
	}
	read() {
		this.at += this.match(SPACE).length;
		const sign = this.text.charAt(this.at);
		if (sign === "") return this.take("end", 0);
		if (sign === "'" || sign === "\"") return this.readString(sign);
		if ("()[],.".includes(sign)) return this.takePunctuation(sign);
		if (this.isAfterDot) {
			const member = this.match(DIGIT_MEMBER);
			if (member !== "") return this.readDigitMember(member);
		}
		const number = this.match(NUMBER);
		if (number !== "") return this.readNumber(number);
		this.isAfterDot = false;
		const name = this.match(this.options.hasPlaceholders ? NAME_WITH_PLACEHOLDERS : NAME$1);
		if (name !== "") return this.readName(name);
		const run = this.match(SIGN_RUN);
		if (run !== "") return this.readSigns(run);
		return this.skipUnknown();
	}
	takePunctuation(sign) {
		this.isAfterDot = sign === ".";
		return this.take("punctuation", 1);
	}
	readDigitMember(member) {
		this.isAfterDot = false;
		this.digitMembers.push({
			start: this.at,
			end: this.at + member.length
		});
		return this.readName(member);
	}
	/** Name :: (letter | `_` | `$`) (letter | digit | `_` | `$`)* */
	readName(name) {
		const token = this.take("name", name.length, name, name.toUpperCase());
		const rest = this.match(HYPHENATED);
		if (rest === "") return token;
		this.report({
			start: token.start,
			end: token.end + rest.length
		}, {
			code: "hyphen",
			params: { text: name + rest }
		});
		return {
			...token,
			...this.extend(token, rest)
		};
	}
	/** Number :: `-`? digits (`.` digits)? */
	readNumber(number) {
		const token = this.take("number", number.length);
		const rest = this.match(GLUED);
		if (rest === "" || RESERVED.has(rest.toUpperCase())) return token;
		this.report({
			start: token.start,
			end: token.end + rest.length
		}, {
			code: "digit-first",
			params: { text: number + rest }
		});
		return {
			...token,
			...this.extend(token, rest)
		};
	}
	/** String :: `'` any* `'` | `"` any* `"`: there are no escapes (E-10). */
	readString(mark) {
		const start = this.at;
		const end = this.text.indexOf(mark, start + 1);
		if (end < 0) {
			this.report({
				start,
				end: this.text.length
			}, {
				code: "unclosed-string",
				params: { mark }
			});
			return this.take("string", this.text.length - start);
		}
		const misquoted = findMisquoted(this.text, mark, {
			start,
			end: end + 1
		});
		if (misquoted === void 0) return this.take("string", end + 1 - start, this.text.slice(start + 1, end));
		this.report(misquoted.span, misquoted.fault);
		const token = this.take("string", misquoted.span.end - start);
		return misquoted.fault.code === "unopened-string" ? void 0 : token;
	}
	/** Operator :: a spelling of signs, and `&&` | `||` | `!` where accepted */
	readSigns(run) {
		const arrow = ARROWS.find((sign) => this.text.startsWith(sign, this.at));
		if (arrow !== void 0) return this.take("operator", arrow.length, "", arrow);
		if (isOperator(run)) return this.take("operator", run.length, "", run);
		const word = LOGIC.get(run);
		if (word !== void 0) return this.readLogic(run, word);
		const meant = findMistaken(run);
		const params = meant === void 0 ? { text: run } : {
			text: run,
			meant
		};
		this.report({
			start: this.at,
			end: this.at + run.length
		}, {
			code: "unknown-operator",
			params
		});
		return this.take("operator", run.length, "", meant ?? "==");
	}
	readLogic(run, word) {
		if (this.options.symbolicLogic === "refuse" && word !== "NOT") {
			const params = {
				text: run,
				meant: word
			};
			this.report({
				start: this.at,
				end: this.at + run.length
			}, {
				code: "symbolic-logic",
				params
			});
		}
		return this.take("name", run.length, run, word);
	}
	/** Reports a run of unknown signs as one problem, and skips it. */
	skipUnknown() {
		const code = this.text.codePointAt(this.at);
		invariant(code !== void 0, "the text has not ended");
		const sign = String.fromCodePoint(code);
		const run = this.match(UNKNOWN) || sign;
		this.report({
			start: this.at,
			end: this.at + run.length
		}, classifyUnknown(run));
		this.at += run.length;
	}
	match(pattern) {
		pattern.lastIndex = this.at;
		return pattern.test(this.text) ? this.text.slice(this.at, pattern.lastIndex) : "";
	}
	take(type, length, value = "", word = "") {
		const start = this.at;
		this.at += length;
		return {
			type,
			start,
			end: this.at,
			text: this.text.slice(start, this.at),
			value,
			word
		};
	}
	extend({ start, text }, rest) {
		this.at = start + text.length + rest.length;
		return {
			end: this.at,
			text: text + rest
		};
	}
	report(span, fault) {
		this.problems.report(span, fault);
	}
};
/** Operators that begin like a run of signs and do not end like one: `>-`. */
const ARROWS = OPERATOR_SIGNS.filter((sign) => !/^[=!<>&|]+$/.test(sign));
const LOGIC = /* @__PURE__ */ new Map([
	["&&", "AND"],
	["&", "AND"],
	["||", "OR"],
	["|", "OR"],
	["!", "NOT"]
]);
function classifyUnknown(run) {
	const params = { text: run };
	if (/^[“”„‘’‚«»]/.test(run)) return {
		code: "curly-quotes",
		params
	};
	if (run.startsWith("~")) return {
		code: "regular-expression",
		params
	};
	if (/^[+*/%-]/.test(run)) return {
		code: "arithmetic",
		params
	};
	if (!/^[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(run)) return {
		code: "unknown-sign",
		params
	};
	return {
		code: "not-a-space",
		params: { code: Number(run.codePointAt(0)) }
	};
}
// language/expression/unquote-name.ts
const NAME = /^[\p{L}_$][\p{L}\p{N}\p{M}_$]*(?:\.[\p{L}_$][\p{L}\p{N}\p{M}_$]*)*$/u;
/** A string that could be a name, as that name: `"language"`, `"team.lead"`. */
function unquoteName(operand) {
	if (operand?.type !== "string" || !NAME.test(operand.value)) return operand;
	return {
		type: "reference",
		path: operand.value.split("."),
		start: operand.start,
		end: operand.end
	};
}
// language/expression/parser.ts
/**
* One method per production of the grammar, which its comment shows. A method that cannot read its production reports why
* and returns `undefined`; its caller goes on after that point, so that one reading finds every problem.
*/
var Parser = class {
	/** Where AND and OR are mixed without parentheses: Twilio does not say which one binds tighter. */
	mixed = [];
	problems;
	options;
	lexer;
	token;
	lastEnd = 0;
	depth = 0;
	/** Whether reading has stopped: tokens that seem missing after that are not reported. */
	isStopped = false;
	constructor(text, problems, options) {
		this.problems = problems;
		this.options = options;
		this.lexer = new Lexer(text, problems, options);
		this.token = this.lexer.next();
	}
	/** Whole :: Or End */
	parseWhole() {
		const expression = this.parseLogic();
		while (this.token.type !== "end") this.skipSurplus();
		return expression;
	}
	/** OrderBy :: OrderClause (`,` OrderClause)* End */
	parseOrderBy() {
		const start = this.token.start;
		const clauses = [this.parseOrderClause()];
		while (this.takeIf(",")) clauses.push(this.parseOrderClause());
		this.expectEnd("direction-expected");
		return {
			type: "orderBy",
			clauses: clauses.filter(isPresent$1),
			start,
			end: this.lastEnd
		};
	}
	/** KnownWorker :: Reference End */
	parseKnownWorker() {
		const reference = this.parseReference("task-name-expected");
		if (reference !== void 0) this.expectEnd("end-expected");
		return reference;
	}
	/** Logic :: Or; if AND and OR bind alike, Negation ((AND | OR) Negation)* from left to right */
	parseLogic() {
		return this.options.precedence === "andFirst" ? this.parseOr() : this.parseLeftToRight();
	}
	/** Or :: And (OR And)* */
	parseOr() {
		const start = this.token.start;
		const parts = [this.parseAnd()];
		let hasAnd = this.hasAnd;
		while (this.takeWord("OR")) {
			parts.push(this.parseAnd());
			hasAnd ||= this.hasAnd;
		}
		if (parts.length > 1 && hasAnd) this.mixed.push({
			start,
			end: this.lastEnd
		});
		return this.join("OR", parts, start);
	}
	/** Whether the And just read contained an AND. */
	hasAnd = false;
	/** And :: Negation (AND Negation)* */
	parseAnd() {
		const start = this.token.start;
		const parts = [this.parseNegation()];
		while (this.takeWord("AND")) parts.push(this.parseNegation());
		this.hasAnd = parts.length > 1;
		return this.join("AND", parts, start);
	}
	parseLeftToRight() {
		const start = this.token.start;
		let parts = [this.parseNegation()];
		let operator = "AND";
		let isMixed = false;
		for (let word = this.takeLogic(); word !== void 0; word = this.takeLogic()) {
			if (parts.length > 1 && word !== operator) {
				isMixed = true;
				parts = [this.join(operator, parts, start)];
			}
			operator = word;
			parts.push(this.parseNegation());
		}
		if (isMixed) this.mixed.push({
			start,
			end: this.lastEnd
		});
		return this.join(operator, parts, start);
	}
	takeLogic() {
		if (this.takeWord("AND")) return "AND";
		return this.takeWord("OR") ? "OR" : void 0;
	}
	/** Joins parts, unless there is only one; undefined if one of them could not be read. */
	join(operator, parts, start) {
		const read = parts.filter(isPresent$1);
		if (read.length < parts.length) return void 0;
		return read.length === 1 ? read[0] : {
			type: "logical",
			operator,
			parts: read,
			start,
			end: this.lastEnd
		};
	}
	/** Negation :: NOT Negation | Atom; the first only if accepted */
	parseNegation() {
		const not = this.token;
		const { start, end } = not;
		if (!this.takeWord("NOT")) return this.parseAtom();
		const advice = this.reportNot(not);
		const part = this.nest({
			start,
			end
		}, () => this.parseNegation());
		if (part !== void 0) adviseOnNot(advice, part);
		return part && {
			type: "not",
			part,
			start,
			end: this.lastEnd
		};
	}
	/** Reports a NOT that is refused, before what follows it; the advice is added when that is read. */
	reportNot(not) {
		const params = {};
		if (not.text === "!" && this.options.symbolicLogic === "refuse") this.report(not, {
			code: "not-sign",
			params
		});
		else if (this.options.unaryNot === "refuse") this.report(not, {
			code: "unary-not",
			params
		});
		return params;
	}
	/** Atom :: `(` Logic `)` | Comparison */
	parseAtom() {
		const open = this.token;
		if (!this.takeIf("(")) return this.parseComparison();
		const inner = this.nest(open, () => this.parseLogic());
		while (!this.is(")") && this.token.type !== "end") this.skipSurplus();
		if (!this.takeIf(")")) {
			this.report(open, {
				code: "unclosed-parenthesis",
				params: {}
			});
			return;
		}
		return inner;
	}
	/** Comparison :: Operand Operator Operand; before the operator, a string may be accepted as a name */
	parseComparison() {
		const { start } = this.token;
		const operand = this.parseOperand("operand-expected");
		const left = this.options.quotedNames === "name" ? unquoteName(operand) : operand;
		if (left === void 0) return this.recover();
		this.takeNotAdvice();
		const operator = this.parseOperator(left);
		if (operator === void 0) return this.recover();
		const right = this.parseOperand({ operator });
		if (right === void 0) return this.recover();
		if (this.is(",")) return this.skipLooseList(right);
		const comparison = {
			type: "comparison",
			operator,
			left,
			right,
			start,
			end: this.lastEnd
		};
		const advice = this.takeNotAdvice();
		if (advice !== void 0) adviseOnNot(advice, comparison);
		return comparison;
	}
	/** Operator :: sign | word | word word, in any case (E-3). */
	parseOperator(left) {
		const { type, word } = this.token;
		if (type === "operator" || type === "name" && FIRST_WORDS.has(word)) return this.takeOperator();
		const meant = type === "name" ? findMistaken(word) : void 0;
		if (meant !== void 0) return this.takeMistakenWord(meant);
		if (this.is("(")) this.report(this.token, {
			code: "no-functions",
			params: {}
		});
		else this.report({
			start: left.start,
			end: left.end
		}, {
			code: "no-operator",
			params: this.findName()
		});
	}
	takeOperator() {
		const first = this.advance();
		const seconds = listSecondWords(first.word);
		const second = seconds.find((word) => this.takeWord(word));
		const spelling = second === void 0 ? first.word : `${first.word} ${second}`;
		if (isOperator(spelling)) return spelling;
		if (first.word === "NOT" && this.isAtOperator()) {
			this.notAdvice = this.reportNot(first);
			return this.parseOperator(first);
		}
		const known = [findMistaken(first.word), ...seconds.map((word) => `${first.word} ${word}`)].filter(isPresent$1);
		this.report(first, {
			code: "incomplete-operator",
			params: {
				word: first.word,
				known
			}
		});
	}
	isAtOperator() {
		const { type, word } = this.token;
		return type === "operator" || type === "name" && (FIRST_WORDS.has(word) || findMistaken(word) !== void 0);
	}
	/** The advice on the NOT in `a NOT HAS b`, until that is read. */
	notAdvice;
	takeNotAdvice() {
		const advice = this.notAdvice;
		this.notAdvice = void 0;
		return advice;
	}
	/** Reads on as if the right word were written, so that a mistake after it is reported too. */
	takeMistakenWord(meant) {
		const { start, text } = this.advance();
		const negated = oppositeOf(meant);
		const opposite = negated !== void 0 && this.takeWord("NOT") ? negated : void 0;
		const params = opposite === void 0 ? {
			text,
			meant
		} : {
			text: `${text} NOT`,
			meant: opposite
		};
		this.report({
			start,
			end: this.lastEnd
		}, {
			code: "unknown-operator-word",
			params
		});
		return opposite ?? meant;
	}
	/** The name in the place of an operator. */
	findName() {
		const { type, word, text } = this.token;
		return type === "name" && !RESERVED.has(word) ? { found: text } : {};
	}
	/** Operand :: String | Number | `true` | `false` | `null` | List | Reference */
	parseOperand(wanted) {
		const { type, start, end, text, value, word } = this.token;
		const span = {
			start,
			end
		};
		if (this.is("[")) return this.parseList();
		if (type !== "string" && type !== "number" && !LITERALS.has(word)) return this.parseReference(wanted);
		this.advance();
		if (type === "string") return {
			type,
			value,
			...span
		};
		if (type === "number") return {
			type,
			value: Number.parseFloat(text),
			text,
			...span
		};
		return word === "NULL" ? {
			type: "null",
			...span
		} : {
			type: "boolean",
			value: word === "TRUE",
			...span
		};
	}
	/** List :: `[` (Operand (`,` Operand)*)? `]` */
	parseList() {
		const open = this.advance();
		const items = this.is("]") ? [] : this.nest(open, () => this.parseItems());
		if (this.takeIf("]")) return items && {
			type: "list",
			items,
			start: open.start,
			end: this.lastEnd
		};
		if (items !== void 0) this.report(open, {
			code: "unclosed-list",
			params: {}
		});
	}
	parseItems() {
		const items = [this.parseOperand("item-expected")];
		while (this.takeIf(",")) items.push(this.parseOperand("next-item-expected"));
		const read = items.filter(isPresent$1);
		if (read.length === items.length) return read;
		while (!this.is("]") && !this.isBorder()) this.advance();
	}
	/** Reference :: Name (`.` Name | `[` Integer `]`)* */
	parseReference(wanted) {
		const { start, type, value, word } = this.token;
		if (type !== "name" || RESERVED.has(word)) return this.fail(wanted);
		this.advance();
		const path = [value];
		while (this.is(".") || this.is("[")) {
			const step = this.takeIf(".") ? this.parseMember() : this.parseIndex();
			if (step === void 0) return void 0;
			path.push(step);
		}
		return {
			type: "reference",
			path,
			start,
			end: this.lastEnd
		};
	}
	parseMember() {
		return this.token.type === "name" ? this.advance().value : this.fail("member-expected");
	}
	/** Indexes count from 0 (E-7). */
	parseIndex() {
		this.advance();
		if (this.token.type !== "number" || !/^\d{1,9}$/.test(this.token.text)) return this.fail("index-expected");
		const index = Number(this.advance().text);
		return this.takeIf("]") ? index : this.fail("index-end-expected");
	}
	/** OrderClause :: Reference (ASC | DESC)?, ascending without a direction (E-72) */
	parseOrderClause() {
		const { start } = this.token;
		const reference = this.parseReference("worker-name-expected");
		if (reference === void 0) {
			while (!this.is(",") && this.token.type !== "end") this.advance();
			return;
		}
		const isAscending = this.takeWord("ASC");
		if (isAscending || this.takeWord("DESC")) return {
			type: "orderClause",
			reference,
			direction: isAscending ? "ASC" : "DESC",
			start,
			end: this.lastEnd
		};
		return {
			type: "orderClause",
			reference,
			start,
			end: this.lastEnd
		};
	}
	/** Reads one level deeper; if that is too deep, nothing more is read at all. */
	nest(span, parse) {
		if (this.depth === 100) {
			this.problems.report(span, {
				code: "too-deep",
				params: { limit: 100 }
			});
			this.lexer.stop();
			this.advance();
			this.isStopped = true;
			return;
		}
		this.depth += 1;
		const parsed = parse();
		this.depth -= 1;
		return parsed;
	}
	/** Skips what cannot belong to the expression, and reads on after the next AND or OR. */
	skipSurplus() {
		const surplus = this.advance();
		if (surplus.text === ")") this.report(surplus, {
			code: "unopened-parenthesis",
			params: {}
		});
		else {
			this.report(surplus, {
				code: "surplus",
				params: { text: surplus.text }
			});
			this.recover();
		}
		if (this.takeLogic() !== void 0) this.nest(surplus, () => this.parseLogic());
	}
	skipLooseList(first) {
		this.recover();
		this.report({
			start: first.start,
			end: this.lastEnd
		}, {
			code: "loose-list",
			params: {}
		});
	}
	/** Skips tokens up to where the next comparison may begin. */
	recover() {
		for (let open = 0; this.token.type !== "end" && (open > 0 || !this.isBorder()); this.advance()) if (this.is("(")) open += 1;
		else if (this.is(")")) open -= 1;
	}
	isBorder() {
		const { type, word } = this.token;
		return type === "end" || this.is(")") || type === "name" && (word === "AND" || word === "OR");
	}
	expectEnd(wanted) {
		if (this.token.type !== "end") this.fail(wanted);
	}
	/** Reports what is expected in place of the token. */
	fail(wanted) {
		const found = this.token.type === "end" ? {} : { found: this.token.text };
		if (typeof wanted === "string") this.report(this.token, {
			code: wanted,
			params: found
		});
		else this.report(this.token, {
			code: "value-expected",
			params: {
				...found,
				...wanted
			}
		});
	}
	report(span, fault) {
		if (!this.isStopped) this.problems.report(span, fault);
	}
	is(punctuation) {
		return this.token.type === "punctuation" && this.token.text === punctuation;
	}
	takeIf(punctuation) {
		const isNext = this.is(punctuation);
		if (isNext) this.advance();
		return isNext;
	}
	takeWord(word) {
		const isNext = this.token.type === "name" && this.token.word === word;
		if (isNext) this.advance();
		return isNext;
	}
	advance() {
		const taken = this.token;
		this.lastEnd = taken.end;
		this.token = this.lexer.next();
		return taken;
	}
};
const LITERALS = /* @__PURE__ */ new Set([
	"TRUE",
	"FALSE",
	"NULL"
]);
function isPresent$1(value) {
	return value !== void 0;
}
// language/expression/parse.ts
/**
* Reads the expression of a filter, a target or a queue, or a `skip_if`. Accepts any string, and never throws.
*
* @example parseExpression("tier = 'gold'").ast // { type: "comparison", operator: "=", … }
*/
function parseExpression(text, options = {}) {
	return read(text, options, (parser) => parser.parseWhole());
}
/** Reads an `order_by`: `worker.level DESC, worker.age ASC`. */
function parseOrderBy(text, options = {}) {
	return read(text, options, (parser) => parser.parseOrderBy());
}
/** Reads a `known_worker_sid` or `known_worker_friendly_name`: `task.agent`. */
function parseKnownWorker(text, options = {}) {
	return read(text, options, (parser) => parser.parseKnownWorker());
}
function read(text, options, parse) {
	if (text.length > 1038576) return refuse(text);
	const problems = new ProblemList();
	const parser = new Parser(text, problems, {
		hasPlaceholders: false,
		...defaultOptions,
		...options
	});
	const ast = parse(parser);
	const sorted = [...problems.list].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	const { mixed, lexer } = parser;
	return {
		ast: sorted.length === 0 ? ast : void 0,
		problems: sorted,
		mixed,
		digitMembers: lexer.digitMembers
	};
}
function refuse({ length }) {
	return {
		ast: void 0,
		problems: [{
			code: "too-long",
			params: {
				length,
				limit: MAX_EXPRESSION_LENGTH
			},
			span: {
				start: 0,
				end: 0
			}
		}],
		mixed: [],
		digitMembers: []
	};
}
// language/expression/same.ts
const PARSERS = {
	expression: parseExpression,
	orderBy: parseOrderBy,
	knownWorker: parseKnownWorker
};
/**
* Whether two texts spell the same expression: they may differ in white space, letter case of operators, `=` for `==` and
* the quotation mark. Texts that cannot be read are the same only if they are equal.
*
* @example isSameExpression("a=='x'", 'a = "x"') // true
*/
function isSameExpression(a, b, kind = "expression") {
	if (a === b) return true;
	const left = toMeaning(a, kind);
	return left !== void 0 && left === toMeaning(b, kind);
}
/** The tree as text, without spans. */
function toMeaning(text, kind) {
	const { ast } = PARSERS[kind](text);
	return ast && JSON.stringify(ast, (key, value) => SPANS.has(key) ? void 0 : toPlain(value));
}
const SPANS = /* @__PURE__ */ new Set(["start", "end"]);
/** `=` is `==`, and `0800` is 800; a number with too many digits to be exact stays as written. */
function toPlain(value) {
	const node = value;
	if (node?.type === "comparison") return {
		...node,
		operator: meaningOf(node.operator)
	};
	if (node?.type !== "number" || Math.abs(node.value) > Number.MAX_SAFE_INTEGER) return value;
	return {
		type: "number",
		value: node.value
	};
}
// language/changes/words.ts
/** Characters of a text around what changed in it. */
const CONTEXT = 20;
/** Longest text shown whole. */
const MAX_TEXT = 80;
const MAX_NAME = 60;
function createWords({ nameOf = () => void 0 }) {
	const named = (text) => text.replace(/W[QA][0-9a-fA-F]{32}/g, (sid) => {
		const name = nameOf(sid);
		return name === void 0 ? sid : `‹${name}›`;
	});
	return {
		queue: (reference) => oneLine(nameOf(reference) ?? reference, MAX_NAME),
		text: (text) => `\`${oneLine(named(text), MAX_TEXT)}\``,
		texts: (before, after) => {
			const [from, to] = [named(before), named(after)];
			return from === to ? shortenPair(before, after, "`") : shortenPair(from, to, "`");
		}
	};
}
/** A name in single quotes. */
function quoteName(name) {
	return `'${oneLine(name, MAX_NAME)}'`;
}
/** Any value, in a few characters. */
function showValue(value) {
	if (Array.isArray(value)) return value.length === 0 ? "[]" : `a list of ${value.length}`;
	if (isJsonObject(value)) return "a map";
	return oneLine(JSON.stringify(value), MAX_NAME);
}
/** Two texts that differ, in quotation marks; long ones are cut down to the words that differ and a little around them. */
function shortenPair(before, after, mark) {
	const [a, b] = [toPieces(before), toPieces(after)];
	const start = countEqual(a, b);
	const end = countEqual(a.slice(start).reverse(), b.slice(start).reverse());
	const cut = (pieces) => mark + cutAround(pieces, start, pieces.length - end) + mark;
	return [cut(a), cut(b)];
}
/** Splits a text into words and single other characters. */
function toPieces(text) {
	return text.match(/[\p{L}\p{N}_]+|[\s\S]/gu) ?? [];
}
function countEqual(a, b) {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
	return at;
}
/** The pieces from `start` to `end` with a little around them; where these are long, their beginning and end. */
function cutAround(pieces, start, end) {
	const text = pieces.join("");
	if (text.length <= MAX_TEXT) return plain([...text]);
	const [left, right] = [pieces.slice(0, start), pieces.slice(end)];
	const head = takeUpTo(left.reverse(), CONTEXT).reverse();
	const tail = takeUpTo(right, CONTEXT);
	const cut = cutMiddle([...[
		...head,
		...pieces.slice(start, end),
		...tail
	].join("")], head.join("").length);
	return `${head.length < left.length ? "…" : ""}${cut}${tail.length < right.length ? "…" : ""}`;
}
/** The first pieces, up to a number of characters. */
function takeUpTo(pieces, limit) {
	let length = 0;
	const end = pieces.findIndex((piece) => {
		length += piece.length;
		return length > limit;
	});
	return pieces.slice(0, end === -1 ? pieces.length : end);
}
/** A text that is too long keeps more than `least` characters of its beginning: there the difference begins. */
function cutMiddle(signs, least) {
	if (signs.length <= MAX_TEXT) return plain(signs);
	const half = Math.max(MAX_TEXT / 2, least + 1);
	return `${plain(signs.slice(0, half))}…${plain(signs.slice(signs.length - MAX_TEXT / 2))}`;
}
function oneLine(text, limit) {
	const signs = [...text];
	return signs.length <= limit ? plain(signs) : `${plain(signs.slice(0, limit))}…`;
}
/** Line breaks and other characters that a terminal or a table would act on are written out: `\n`. */
function plain(signs) {
	return signs.map((sign) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(sign) ? writeOut(sign) : sign).join("");
}
const ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function writeOut(sign) {
	const code = sign.codePointAt(0);
	return ESCAPES[sign] ?? `\\u{${code.toString(16)}}`;
}
// language/changes/describe-member.ts
const TYPES$2 = new Map(Object.entries({
	...FILTER,
	...TARGET
}).map(([key, { value }]) => [key, value.type]));
/** The kind of change of a member that TaskRouter knows. */
function kindOf(key) {
	if (key === "filterFriendlyName") return "filter-renamed";
	if (isMemberKind(key)) return key;
	invariant(TYPES$2.get(key) === "knownWorker", "a member is in the table of filters or targets");
	return "known-worker";
}
function isMemberKind(key) {
	return Object.hasOwn(TARGET, key) && TYPES$2.get(key) !== "knownWorker";
}
/** How the text of a member is read; undefined for one that is not read. */
function textKindOf(key) {
	const type = TYPES$2.get(key);
	return type === "expression" || type === "orderBy" || type === "knownWorker" ? type : void 0;
}
/** Describes the change of a member that TaskRouter knows, `timeout 60 → 90`. */
function describeMember$1({ key, before, after }, path, words) {
	const kind = kindOf(key);
	const inner = [...path, key];
	if (isAbsent(before) || isAbsent(after)) return createChange(kind, inner, `${key} ${showMember(key, presentValue(before ?? after), words)} ${isAbsent(before) ? "added" : "removed"}`);
	const textKind = textKindOf(key);
	if (textKind === void 0 || typeof before !== "string" || typeof after !== "string") return createChange(kind, inner, `${key} ${showBoth(key, before, after, words)}`);
	const [from, to] = words.texts(before, after);
	if (!isSameExpression(before, after, textKind)) return createChange(kind, inner, `${key} ${from} → ${to}`);
	return {
		...createChange(kind, inner, `${key} ${from} → ${to}, another spelling of the same`),
		isSpelling: true
	};
}
/** Describes the change of a member that TaskRouter does not know, or does not read. */
function describeUnknown({ key, before, after }, path, where = "") {
	const label = `unknown key ${showValue(key.replace(/^=/, ""))}${where}`;
	const change = (text) => createChange("unknown-key", [...path, key], `${label} ${text}`);
	if (isAbsent(before)) return change(`added: ${showValue(presentValue(after))}`);
	return change(isAbsent(after) ? `removed: ${showValue(before)}` : showChange(before, after));
}
/** Joins the change from one known-worker key to the other: `knownWorkerSid … → knownWorkerFriendlyName …`. */
function joinKnownWorker(members, path, words) {
	const gone = members.find(({ key, after }) => kindOf(key) === "known-worker" && isAbsent(after));
	const come = members.find(({ key, before }) => kindOf(key) === "known-worker" && isAbsent(before));
	if (gone === void 0 || come === void 0) return members.map((member) => describeMember$1(member, path, words));
	const from = showMember(gone.key, presentValue(gone.before), words);
	const to = showMember(come.key, presentValue(come.after), words);
	const joined = createChange("known-worker", [...path, come.key], `${gone.key} ${from} → ${come.key} ${to}`);
	return [...members.filter((member) => member !== gone && member !== come).map((member) => describeMember$1(member, path, words)), joined];
}
/** Shows the value of a member. */
function showMember(key, value, words) {
	if (typeof value !== "string") return showValue(value);
	if (key === "queue") return words.queue(value);
	return textKindOf(key) === void 0 ? toNormalText(value, key) : words.text(value);
}
/** Shows two values of a member that differ: `60 → 90`. */
function showBoth(key, before, after, words) {
	const [from, to] = [showMember(key, before, words), showMember(key, after, words)];
	if (from !== to) return `${from} → ${to}`;
	return key === "queue" ? `${from} (${showValue(before)}) → ${to} (${showValue(after)})` : showChange(before, after);
}
function showChange(before, after) {
	const [from, to] = [showValue(before), showValue(after)];
	return from === to ? "changed inside" : `${from} → ${to}`;
}
function presentValue(value) {
	invariant(!isAbsent(value), "a member that differs is present before or after");
	return value;
}
function isAbsent(value) {
	return value === null || value === void 0;
}
// language/changes/describe-members.ts
/**
* Describes the changes of an object's members: those that TaskRouter knows in their order, then all others.
*
* @param path of the object
* @param known names that TaskRouter knows here
* @param handled names that the caller describes
*/
function describeMembers$1(before, after, { path, known, handled }, words) {
	const members = listChanged(before, after).filter(({ key }) => !handled.includes(key));
	const ours = known.flatMap((key) => members.filter((member) => member.key === key));
	const others = members.filter(({ key }) => !known.includes(key));
	return [...joinKnownWorker(ours, path, words), ...others.map((member) => describeUnknown(member, path))];
}
/** Members that differ, in order of appearance. */
function listChanged(before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => ({
		key,
		before: own(before, key),
		after: own(after, key)
	})).filter((member) => !isSameValue(member.before, member.after, member.key));
}
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
// language/changes/match-targets.ts
/**
* Pairs targets before and after. Equal ones first; then those of one queue and expression, then of one queue; the rest by
* position.
*/
function matchTargets(before, after) {
	const pairs = alignEqual(before.map(toText$1), after.map(toText$1));
	for (const toKey of [toQueueAndExpression, toQueue]) pairs.push(...pairByKey(before.map(toKey), after.map(toKey), pairs));
	const isOpen = () => true;
	return [...pairs, ...pairInPlace(before.map(isOpen), after.map(isOpen), pairs)];
}
function toText$1(target) {
	return toNormalText(target);
}
function toQueueAndExpression(target) {
	const queue = toQueue(target);
	return queue && isJsonObject(target) ? JSON.stringify([queue, target.expression ?? null]) : void 0;
}
function toQueue(target) {
	return isJsonObject(target) && typeof target.queue === "string" ? target.queue : void 0;
}
// language/changes/describe-targets.ts
const KNOWN$2 = Object.keys(TARGET_KEYS);
/**
* Describes the changes of a filter's targets: removed ones, then the others in their order.
*
* @param path of the list of targets
* @param label the name of the filter in the text
*/
function describeTargets(before, after, { path, label }, words) {
	const pairs = matchTargets(before, after);
	const moved = listMoved(pairs);
	const byPlace = new Map(pairs.map((pair) => [pair[1], pair]));
	const isAlone = before.length === 1 && after.length === 1;
	const removed = listFree(before, pairs, 0).map((at) => createChange("target-removed", [...path, at], `${label}: target ${at + 1} removed: ${showTarget(itemAt(before, at), words)}`));
	const others = after.flatMap((target, at) => {
		const pair = byPlace.get(at);
		const inner = [...path, at];
		if (pair === void 0) return [createChange("target-added", inner, `${label}: target ${at + 1} added: ${showTarget(target, words)}`)];
		const text = `${label}: target ${pair[0] + 1} moved to position ${at + 1}`;
		const move = moved.has(pair) ? [createChange("target-moved", inner, text)] : [];
		const changes = describeTarget(itemAt(before, pair[0]), target, inner, words);
		const isClear = ({ kind }) => isAlone && kind !== "expression";
		const name = (change) => isClear(change) ? label : `${label}, target ${at + 1}`;
		return [...move, ...changes.map((change) => prefix(change, name(change)))];
	});
	return [...removed, ...others];
}
/** Describes the changes of a target, or of the default filter, which is a target. */
function describeTarget(before, after, path, words) {
	if (!isJsonObject(before) || !isJsonObject(after)) return describeValue(before, after, path);
	return describeMembers$1(before, after, {
		path,
		known: KNOWN$2,
		handled: []
	}, words);
}
/** Describes the change of a value that should be an object and, before or after, is something else. */
function describeValue(before, after, path) {
	if (isSameValue(before, after)) return [];
	return [createChange("malformed", path, `${showValue(before)} → ${showValue(after)}`)];
}
/** `queue Everyone, timeout 30`. */
function showTarget(target, words) {
	if (!isJsonObject(target)) return showValue(target);
	const members = KNOWN$2.flatMap((key) => {
		const value = target[key] ?? null;
		return value === null ? [] : [`${key} ${showMember(key, value, words)}`];
	});
	return members.length === 0 ? "the queue of the target before it" : members.join(", ");
}
// language/changes/describe-filter.ts
/** Filters of 2015 have a `queue` of their own. */
const KNOWN$1 = [
	"filterFriendlyName",
	"expression",
	"queue"
];
/** Describes the changes of a filter: its name, its expression, its targets, the rest. */
function describeFilter(before, after, path, labels, words) {
	const nameKeys = [filterNameKey(before), filterNameKey(after)].filter((key) => key !== void 0);
	const context = {
		path,
		known: KNOWN$1,
		handled: ["targets", ...nameKeys]
	};
	const targets = {
		path: [...path, "targets"],
		label: labels.new
	};
	return [
		...describeName(before, after, path, labels),
		...describeMembers$1(before, after, context, words).map((change) => prefix(change, labels.new)),
		...describeTargetList(before.targets, after.targets, targets, words)
	];
}
function describeName(before, after, path, labels) {
	const [from, to] = [filterName(before), filterName(after)];
	const [oldKey, key] = [filterNameKey(before), filterNameKey(after)];
	const change = (text) => createChange("filter-renamed", [...path, key ?? FILTER_NAME_KEYS[0]], text);
	if (from !== to) {
		if (from === void 0) return [change(`${labels.old} is now ${labels.new}`)];
		if (to === void 0) return [change(`${labels.old} has no name any more`)];
		const [a, b] = shortenPair(from, to, "'");
		return [change(`filter ${a} renamed to ${b}`)];
	}
	if (oldKey === key) return [];
	return [{
		...change(`${labels.new}: its name is written ${key} in place of ${oldKey}`),
		isSpelling: true
	}];
}
function describeTargetList(before, after, context, words) {
	if (isSameValue(before, after)) return [];
	const [from, to] = [before ?? null, after ?? null];
	const [old, fresh] = [toList$1(from), toList$1(to)];
	if (old === void 0 || fresh === void 0 || old.length + fresh.length === 0) return describeValue(from, to, context.path).map((change) => prefix(change, `${context.label}: targets`));
	return describeTargets(old, fresh, context, words);
}
function toList$1(value) {
	if (value === null) return [];
	return Array.isArray(value) ? value : void 0;
}
// language/changes/labels.ts
function createLabels(filters) {
	const names = filters.map((filter) => isJsonObject(filter) ? filterName(filter) : void 0);
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return names.map((name, at) => {
		const position = `filter ${at + 1}`;
		if (name === void 0) return {
			whole: position,
			short: position,
			hasName: false
		};
		const quoted = quoteName(name);
		if (counts.get(name) === 1) return {
			whole: `filter ${quoted}`,
			short: quoted,
			hasName: true
		};
		return {
			whole: `${position} ${quoted}`,
			short: `${position} ${quoted}`,
			hasName: true
		};
	});
}
// language/changes/match-filters.ts
/** Minimum share of common words for two expressions to count as one that was changed. */
const LIKENESS = .5;
/** Maximum number of comparisons of filters: beyond it, similar ones are reported as removed and added. */
const MAX_COMPARED = 2e3;
/**
* Pairs filters before and after. Equal ones first; then those of one name, then of one expression; then a filter that was
* renamed and changed, by its targets and the words of its expression; then nameless ones at the same position.
*/
function matchFilters(before, after) {
	const pairs = alignEqual(before.map(toText), after.map(toText));
	for (const toKey of [toName, toExpression]) pairs.push(...pairByKey(before.map(toKey), after.map(toKey), pairs));
	pairs.push(...pairAlike(before, after, pairs));
	pairs.push(...pairInPlace(before.map(isNameless), after.map(isNameless), pairs));
	return pairs;
}
function pairAlike(before, after, taken) {
	const [left, right] = [listFree(before, taken, 0), listFree(after, taken, 1)];
	if (left.length * right.length > MAX_COMPARED) return [];
	const [old, fresh] = [left.map((at) => toSketch(before, at)), right.map((at) => toSketch(after, at))];
	return takeBest(old.flatMap((one) => fresh.flatMap((other) => {
		const likeness = one.targets === other.targets ? compareWords(one.words, other.words) : 0;
		return likeness >= LIKENESS ? [{
			pair: [one.at, other.at],
			likeness
		}] : [];
	})).sort((a, b) => b.likeness - a.likeness || distance$1(a.pair) - distance$1(b.pair)));
}
function toSketch(filters, at) {
	const filter = filters[at];
	if (!isJsonObject(filter)) return {
		at,
		targets: "",
		words: []
	};
	const text = typeof filter.expression === "string" ? filter.expression : "";
	return {
		at,
		targets: toNormalText([...filterTargets(filter)]),
		words: text.match(/[\p{L}\p{N}_]+/gu) ?? []
	};
}
/** The first pair of each item. */
function takeBest(candidates) {
	const [left, right] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const isFree = ([a, b]) => !left.has(a) && !right.has(b);
	return candidates.flatMap(({ pair }) => {
		if (!isFree(pair)) return [];
		left.add(pair[0]);
		right.add(pair[1]);
		return [pair];
	});
}
function distance$1([a, b]) {
	return Math.abs(a - b);
}
/** Twice the words in common, divided by all words. */
function compareWords(left, right) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
	return 2 * right.filter((word) => {
		const count = counts.get(word) ?? 0;
		counts.set(word, count - 1);
		return count > 0;
	}).length / Math.max(1, left.length + right.length);
}
function toText(filter) {
	return toNormalText(filter);
}
function toName(filter) {
	return isJsonObject(filter) ? filterName(filter) : void 0;
}
/** An expression without names, such as `1==1`, does not distinguish filters. */
function toExpression(filter) {
	const text = isJsonObject(filter) ? filter.expression : void 0;
	return typeof text === "string" && /\p{L}/u.test(text) ? text : void 0;
}
function isNameless(filter) {
	return toName(filter) === void 0;
}
// language/changes/describe-filters.ts
/** Describes the changes of a list of filters: removed ones, then the others in the order in which they are tried. */
function describeFilters(before, after, words) {
	const pairs = matchFilters(before, after);
	const moved = listMoved(pairs);
	const byPlace = new Map(pairs.map((pair) => [pair[1], pair]));
	const [oldLabels, newLabels] = [createLabels(before), createLabels(after)];
	const removed = listFree(before, pairs, 0).map((at) => createChange("filter-removed", ["filters", at], `${whole(oldLabels, at)} removed: ${showFilter(itemAt(before, at), words)}`));
	const others = after.flatMap((filter, at) => {
		const pair = byPlace.get(at);
		if (pair === void 0) return [describeAdded(filter, at, newLabels, words)];
		const move = moved.has(pair) ? [describeMove(pair, newLabels)] : [];
		const old = itemAt(before, pair[0]);
		const labels = {
			old: whole(oldLabels, pair[0]),
			new: whole(newLabels, at)
		};
		return [...move, ...describePair(old, filter, at, labels, words)];
	});
	return [...removed, ...others];
}
function describePair(before, after, at, labels, words) {
	const path = ["filters", at];
	if (isJsonObject(before) && isJsonObject(after)) return describeFilter(before, after, path, labels, words);
	return describeValue(before, after, path).map((change) => prefix(change, labels.new));
}
function describeAdded(filter, at, labels, words) {
	const position = labels.length === 1 ? "" : ` ${describePlace(at, labels)}`;
	return createChange("filter-added", ["filters", at], `${whole(labels, at)} added${position}: ${showFilter(filter, words)}`);
}
/** A filter without a name is called by its former position. */
function describeMove([from, at], labels) {
	const text = labels[at]?.hasName === true ? `${whole(labels, at)} moved ${describePlace(at, labels)}${from === at ? "" : ` (${from + 1} → ${at + 1})`}` : `filter ${from + 1} moved to position ${at + 1}`;
	return createChange("filter-moved", ["filters", at], text);
}
function describePlace(at, labels) {
	const next = labels[at + 1];
	return next === void 0 ? "to the end" : `before ${next.short}`;
}
function whole(labels, at) {
	return itemAt(labels, at).whole;
}
/** Shows a filter by its tasks and queues: `` `tier == 'gold'` to English, then Everyone``. */
function showFilter(filter, words) {
	if (!isJsonObject(filter)) return showValue(filter);
	const { expression } = filter;
	const tasks = typeof expression === "string" ? words.text(expression) : "no expression";
	const names = targetQueues(filterTargets(filter)).filter((queue, at, all) => at === 0 || queue !== all[at - 1]).map((queue) => queue === void 0 ? "no queue" : words.queue(queue));
	return `${tasks} to ${names.length === 0 ? "no target" : names.join(", then ")}`;
}
// language/changes/rename-queues.ts
/** Fewest targets for a change of a queue to be described once, and not in each of them. */
const LEAST = 2;
/** Finds the queues that are replaced in every target, as a changed key does. */
function findRenamings(before, after) {
	const { places, alone } = pairPlaces(before, after);
	const [old, fresh] = [places.flatMap((place) => place.before), places.flatMap((place) => place.after)];
	const isUsed = /* @__PURE__ */ new Set([...old, ...alone.before]);
	const isStill = /* @__PURE__ */ new Set([...fresh, ...alone.after]);
	const gone = [...new Set(old)].filter((queue) => !isStill.has(queue) && !alone.before.includes(queue));
	const come = [...new Set(fresh)].filter((queue) => !isUsed.has(queue) && !alone.after.includes(queue));
	const taken = /* @__PURE__ */ new Set();
	return gone.flatMap((from) => {
		const count = countIn(old, from);
		const isPartner = (to) => places.every((place) => countIn(place.before, from) === countIn(place.after, to));
		const to = count < LEAST ? void 0 : come.find((queue) => !taken.has(queue) && isPartner(queue));
		if (to === void 0) return [];
		taken.add(to);
		return [{
			from,
			to,
			count
		}];
	});
}
/** Returns the configuration with the new names of queues. */
function renameQueues(configuration, renamings) {
	if (renamings.length === 0) return configuration;
	const names = new Map(renamings.map(({ from, to }) => [from, to]));
	const rename = (object) => {
		if (!isJsonObject(object) || typeof object.queue !== "string") return object;
		return {
			...object,
			queue: names.get(object.queue) ?? object.queue
		};
	};
	const renameIn = (filter) => {
		if (!isJsonObject(filter) || !Array.isArray(filter.targets)) return rename(filter);
		return {
			...filter,
			targets: filter.targets.map(rename)
		};
	};
	const { filters, defaultFilter } = configuration;
	return {
		...configuration,
		...Array.isArray(filters) && { filters: filters.map(renameIn) },
		...defaultFilter !== void 0 && { defaultFilter: rename(defaultFilter) }
	};
}
/** @returns the filters that exist on both sides, and the queues of all others */
function pairPlaces(before, after) {
	const [old, fresh] = [listFilters$1(before), listFilters$1(after)];
	const pairs = matchFilters(old, fresh);
	const queuesAt = (filters, at) => queuesOf(itemAt(filters, at));
	const rest = {
		before: queuesOfDefault(before),
		after: queuesOfDefault(after)
	};
	return {
		places: [...pairs.map(([a, b]) => ({
			before: queuesAt(old, a),
			after: queuesAt(fresh, b)
		})), rest],
		alone: {
			before: listFree(old, pairs, 0).flatMap((at) => queuesAt(old, at)),
			after: listFree(fresh, pairs, 1).flatMap((at) => queuesAt(fresh, at))
		}
	};
}
function listFilters$1({ filters }) {
	return Array.isArray(filters) ? filters : [];
}
function queuesOf(filter) {
	return isJsonObject(filter) ? filterTargets(filter).flatMap(ownQueue) : [];
}
function queuesOfDefault({ defaultFilter }) {
	return ownQueue(defaultFilter ?? null);
}
function ownQueue(target) {
	return isJsonObject(target) && typeof target.queue === "string" ? [target.queue] : [];
}
function countIn(list, item) {
	return list.filter((one) => one === item).length;
}
// language/changes/describe-changes.ts
/**
* Describes the changes from one configuration to another, for a person who reviews them. A filter stays the same filter as
* long as its name, its expression or its targets do: inserting, moving or renaming it is one change. The order of JSON keys
* and the spelling of numbers do not count; no change means {@link isSameConfiguration}. A queue that has another name in
* every target is one change too.
*
* @returns in order: renamed queues, removed filters, then filters from top to bottom, then the default filter
* @example
* describeChanges(before, after).map(({ text }) => text)
* // ["filter 'VIP' moved before 'Gold' (3 → 1)", "filter 'Gold', target 2: timeout 60 → 90"]
*/
function describeChanges(before, after, options = {}) {
	if (isSameConfiguration(before, after)) return [];
	if (Object.hasOwn(before, "=whole") || Object.hasOwn(after, "=whole")) return [describeWhole(before, after)];
	const words = createWords(options);
	const context = {
		path: [],
		known: [],
		handled: [
			"filters",
			"defaultFilter",
			SIBLINGS
		]
	};
	const renamings = findRenamings(before, after);
	const old = renameQueues(before, renamings);
	return [
		...renamings.map((renaming) => describeRenaming(renaming, words)),
		...describeFilterList(old.filters, after.filters, words),
		...describeDefault$1(old.defaultFilter ?? null, after.defaultFilter ?? null, words),
		...describeMembers$1(old, after, context, words),
		...describeBeside(old[SIBLINGS], after[SIBLINGS])
	];
}
function describeRenaming({ from, to, count }, words) {
	return createChange("queue-renamed", [], `queue ${showBoth("queue", from, to, words)} in all ${count} targets`);
}
function describeWhole(before, after) {
	const [had, has] = [before, after].map((configuration) => !Object.hasOwn(configuration, WHOLE));
	if (had === has) return createChange("malformed", [], "the JSON without \"task_routing\" is another one");
	return createChange("malformed", [], has ? "routing in place of JSON without \"task_routing\"" : "JSON without \"task_routing\" in place of routing");
}
function describeFilterList(before, after, words) {
	const [old, fresh] = [before ?? [], after ?? []];
	if (Array.isArray(old) && Array.isArray(fresh)) return describeFilters(old, fresh, words);
	return describeValue(old, fresh, ["filters"]).map((change) => prefix(change, "filters"));
}
function describeDefault$1(before, after, words) {
	const path = ["defaultFilter"];
	if (isSameValue(before, after)) return [];
	if (before === null) return [createChange("default-filter-added", path, `default filter added: ${showTarget(after, words)}`)];
	if (after === null) return [createChange("default-filter-removed", path, `default filter removed: ${showTarget(before, words)}`)];
	return describeTarget(before, after, path, words).map((change) => prefix(change, "default filter"));
}
/** Members next to `task_routing`, which TaskRouter ignores. */
function describeBeside(before, after) {
	return listChanged(toBeside(before), toBeside(after)).map((member) => describeUnknown(member, [SIBLINGS], " next to \"task_routing\""));
}
function toBeside(value) {
	if (isSiblings(value)) return value[1];
	return value === null || value === void 0 ? {} : { [SIBLINGS]: value };
}
// language/lint/view/exits.ts
/**
* Returns how a task may leave a target (R-4): by its timeout or its skip_if,
* never without either. An unresolved skip_if may be true.
*/
function exitsOfTarget({ timeout, skipIf }) {
	return {
		byTimeout: timeout !== void 0,
		bySkip: skipIf !== void 0 && skipIf.analyze()?.value !== false
	};
}
/** Whether a task stays in a target until it is assigned or its time to live ends. */
function isTerminal(target) {
	const { byTimeout, bySkip } = exitsOfTarget(target);
	return !byTimeout && !bySkip;
}
/**
* Returns how a task can leave a filter after its last target; not at all if a target before that never lets it go. Both
* are false if the last target may not be visible.
*/
function exitsOfFilter(filter) {
	const last = filter.targets.at(-1);
	if (last === void 0 || filter.isOpen || keeps(filter)) return {
		byTimeout: false,
		bySkip: false
	};
	return exitsOfTarget(last);
}
/** Whether a task can certainly never leave the filter, because one of the targets keeps it. */
function keeps({ targets }) {
	return targets.some(isTerminal);
}
/** Whether a filter matches every task, because its expression is always true. */
function alwaysMatches({ expression }) {
	return expression?.analyze()?.value === true;
}
/** Whether a filter matches no task. */
function neverMatches({ expression }) {
	return expression?.analyze()?.value === false;
}
/** Whether the filter's expression is unresolved or malformed. */
function isUnclear({ expression }) {
	return expression !== void 0 && expression.ast === void 0;
}
/** Whether a target exists only for its timeout, because no worker matches it (E-31). */
function isDelay({ expression }) {
	return expression?.analyze()?.value === false;
}
/**
* Whether nobody is asked in a target, on purpose: its expression is never true, as in a delay, or that of its queue, as in
* a queue that only parks tasks (E-31). Rules about workers have nothing to report there.
*/
function asksNobody(target, { taskQueues }) {
	const queue = target.queue === void 0 ? void 0 : taskQueues?.get(target.queue);
	return isDelay(target) || queue !== void 0 && isParking(queue);
}
/** Whether no worker can ever match a queue. */
function isParking({ targetWorkers }) {
	return targetWorkers.analyze()?.value === false;
}
// language/expression/compare-values.ts
function createValueComparison(options) {
	const equals = createEquals(options);
	const fold = createFold(options);
	return {
		options,
		equals,
		holds: (list, item) => !Array.isArray(item) && list.some((other) => equals(other, item)),
		order: createOrder(options),
		onTexts: (accepts) => (left, right) => isText(left) && isText(right) && accepts(fold(String(left)), fold(String(right)))
	};
}
function isText(value) {
	return typeof value === "string" || typeof value === "number";
}
function createFold({ stringCase }) {
	return stringCase === "sensitive" ? (text) => text : (text) => text.toLowerCase();
}
function createEquals(options) {
	const isFolding = options.stringCase === "insensitive";
	const isCoercing = options.numericStrings === "always";
	if (!isFolding && !isCoercing) return isIdentical;
	return (left, right) => {
		if (isIdentical(left, right)) return true;
		if (typeof left === "string" && typeof right === "string") return isFolding && left.toLowerCase() === right.toLowerCase();
		return isCoercing && isText(left) && isText(right) && toNumber(left) === toNumber(right);
	};
}
/** The same scalar; null equals null, and an object does not even equal itself. */
function isIdentical(left, right) {
	return left === right && (left === null || typeof left !== "object");
}
/** Order of two numbers, or of two strings by code unit; a numeric string compared with a number counts as a number. */
function createOrder(options) {
	const fold = createFold(options);
	const isCoercing = options.numericStrings !== "never";
	return (accepts) => (left, right) => {
		if (typeof left === "number" && typeof right === "number") return accepts(left - right);
		if (typeof left === "string" && typeof right === "string") return accepts(orderTexts(fold(left), fold(right)));
		return isCoercing && isText(left) && isText(right) && accepts(toNumber(left) - toNumber(right));
	};
}
function orderTexts(left, right) {
	return left < right ? -1 : Number(left > right);
}
const NUMERIC = /^\s*-?\d+(?:\.\d+)?\s*$/;
function toNumber(value) {
	return typeof value === "number" || NUMERIC.test(value) ? Number(value) : NaN;
}
// language/expression/compare.ts
/** Makes the comparisons under one choice of options. */
function createCompare(options) {
	const values = createValueComparison(options);
	return Object.fromEntries(MEANINGS.map((meaning) => [meaning, OPERATORS[meaning].compare(values)]));
}
// language/expression/scope.ts
/** Names of a worker in addition to its attributes (E-42, E-45). */
const WORKER_BUILT_INS = [
	"sid",
	"friendly_name",
	"activity_sid",
	"activity_name",
	"channel"
];
const DAYS$1 = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MINUTE_MS = 6e4;
const DAY_MINUTES = 1440;
/**
* The time variables at a time, always in UTC (E-60): `currentTime` is a number HHMM (5 at 00:05, E-61), the others are
* strings, `currentMin` included (E-62).
*
* @param time milliseconds since 1970
*/
function toTimeVariables(time) {
	const minutes = Math.floor(time / MINUTE_MS);
	const days = Math.floor(minutes / DAY_MINUTES);
	const ofDay = minutes - days * DAY_MINUTES;
	const hour = Math.floor(ofDay / 60);
	const minute = ofDay % 60;
	const dayOfWeek = DAYS$1[((days + 4) % 7 + 7) % 7];
	invariant(dayOfWeek !== void 0, "a week has seven days");
	return {
		currentTime: hour * 100 + minute,
		currentHour: String(hour).padStart(2, "0"),
		currentMin: String(minute).padStart(2, "0"),
		dayOfWeek
	};
}
/**
* Everything that `worker.…` sees: attributes and built-in names, which win over an attribute of the same name (E-44). A
* task has no built-in names (E-47).
*/
function createWorkerScope(attributes, builtIns) {
	return fromEntries([...Object.entries(attributes), ...Object.entries(builtIns)].map(([name, value]) => [name, value ?? null]));
}
// language/expression/resolve.ts
/**
* Finds what a name means in an expression of a kind: filters see the task's attributes and queues the worker's without a
* prefix, targets both with one (E-40); filters and targets see the time (E-60).
*/
function originOf({ path }, kind, options) {
	const [first, ...rest] = path;
	if (kind === "queue") return {
		owner: options.queueBuiltIns === "null" && WORKER_BUILT_INS.some((name) => name === first) ? "none" : "worker",
		path
	};
	if (kind === "filter") {
		if (first === "taskrouter") return {
			owner: "taskrouter",
			path: rest
		};
		return {
			owner: "task",
			path: first === "task" && options.taskInFilter === "alias" ? rest : path
		};
	}
	const owner = (kind === "target" ? TARGET_OWNERS : SKIP_OWNERS).find((name) => name === first);
	return owner === void 0 ? {
		owner: "none",
		path
	} : {
		owner,
		path: rest
	};
}
const TARGET_OWNERS = [
	"task",
	"worker",
	"taskrouter"
];
/** E-49 */
const SKIP_OWNERS = ["workers"];
/** Makes the closure that finds the value of an operand. */
function createResolve(operand, kind, options) {
	const constant = constantOf(operand);
	if (constant !== void 0) return () => constant;
	if (operand.type === "reference") return resolveOrigin(originOf(operand, kind, options));
	invariant(operand.type === "list", "an operand is a constant, a name, or a list that contains names");
	const items = operand.items.map((item) => createResolve(item, kind, options));
	return (scope) => items.map((item) => item(scope));
}
/** The value of an operand without names; undefined if it has one. */
function constantOf(operand) {
	if (operand.type === "reference") return void 0;
	if (operand.type === "null") return null;
	if (operand.type !== "list") return operand.value;
	const items = operand.items.map(constantOf);
	return items.some((item) => item === void 0) ? void 0 : items;
}
function resolveOrigin({ owner, path }) {
	const [first, ...rest] = path;
	if (owner === "none" || typeof first !== "string") return () => null;
	const [step, ...others] = rest;
	if (step === void 0) return resolveMember(owner, first);
	const getFirst = resolveMember(owner, first);
	if (others.length === 0) return resolveStep(getFirst, step);
	return others.reduce(resolveStep, resolveStep(getFirst, step));
}
/** One closure per owner: loading by a constant name is several times faster than by a variable. */
function resolveMember(owner, name) {
	if (isInherited(name)) return (scope) => ownMember(scope[owner], name);
	switch (owner) {
		case "task": return ({ task }) => task?.[name] ?? null;
		case "worker": return ({ worker }) => worker?.[name] ?? null;
		case "workers": return ({ workers }) => workers?.[name] ?? null;
		case "taskrouter": return ({ taskrouter }) => taskrouter?.[name] ?? null;
	}
}
function resolveStep(get, step) {
	if (typeof step === "number") return (scope) => item(get(scope), step);
	if (isInherited(step)) return (scope) => ownMember(get(scope), step);
	return (scope) => get(scope)?.[step] ?? null;
}
/** Prototypes, whose members nobody gave a value: `__proto__`, `constructor`, `length` of a list or a text, `map`, `at`. */
const INHERITING = [
	Object,
	Array,
	String,
	Number,
	Boolean
].map(({ prototype }) => prototype);
/** Whether values inherit a member of that name: only then must it be checked to be their own. */
function isInherited(name) {
	return INHERITING.some((prototype) => name in prototype);
}
function ownMember(value, name) {
	return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] ?? null : null;
}
function item(value, index) {
	return Array.isArray(value) ? value[index] ?? null : null;
}
// language/expression/contradiction.ts
/**
* Finds the first name of which an AND demands the impossible: two values at once (`a == 1 AND a == 2`), an empty range
* (`a > 5 AND a < 3`), or a value that another comparison excludes. Only comparisons of names with constants count.
*/
function findContradiction(node, originOf, compare) {
	const byName = /* @__PURE__ */ new Map();
	for (const comparison of listConjuncts$1(node)) {
		const found = findConstant(comparison);
		if (found === void 0) continue;
		const { owner, path } = originOf(found.reference);
		const key = `${owner}.${printPath(path)}`;
		const list = byName.get(key);
		if (list === void 0) byName.set(key, [found]);
		else list.push(found);
	}
	const impossible = [...byName.values()].find((list) => list.length > 1 && !areSatisfiable(list, compare));
	if (impossible === void 0) return void 0;
	const [first] = impossible;
	invariant(first !== void 0, "an impossible demand has comparisons");
	const comparisons = impossible.map(({ comparison }) => comparison);
	return {
		name: printPath(first.reference.path),
		comparisons,
		start: node.start,
		end: node.end
	};
}
function listConjuncts$1(node) {
	if (node.type === "comparison") return [node];
	return node.type === "logical" && node.operator === "AND" ? node.parts.flatMap(listConjuncts$1) : [];
}
function findConstant(comparison) {
	const { left, right } = comparison;
	const split = splitSides(left, right) ?? splitSides(right, left);
	return split && {
		comparison,
		...split
	};
}
function toDemand({ comparison, reference, constant }, compare) {
	const meaning = meaningOf(comparison.operator);
	const compareThem = compare[meaning];
	const isLeft = reference === comparison.left;
	const test = (value) => isLeft ? compareThem(value, constant) : compareThem(constant, value);
	const bound = describeOperator(meaning).kind === "ordering" && typeof constant === "number" ? constant : void 0;
	return {
		test,
		candidates: listCandidates(meaning, constant, isLeft),
		bound
	};
}
function splitSides(one, other) {
	const constant = constantOf(other);
	return one.type === "reference" && constant !== void 0 ? {
		reference: one,
		constant
	} : void 0;
}
function listCandidates(meaning, constant, isLeft) {
	if (meaning === "==") return [constant];
	return meaning === "IN" && isLeft && Array.isArray(constant) ? constant : void 0;
}
/** Every value is tried on every demand: lists that nobody wrote by hand are skipped. */
const MAX_TRIED = 1e3;
function areSatisfiable(list, compare) {
	if (list.length > MAX_TRIED) return true;
	const demands = list.map((each) => toDemand(each, compare));
	return demands.reduce((sum, { candidates = [] }) => sum + candidates.length, 0) > MAX_TRIED || isPossible$1(demands);
}
function isPossible$1(demands) {
	const listed = demands.find(({ candidates }) => candidates !== void 0)?.candidates;
	if (listed !== void 0) return listed.some((value) => demands.every(({ test }) => test(value)));
	const ordered = demands.filter(({ bound }) => bound !== void 0);
	return listNumbers(ordered).some((value) => ordered.every(({ test }) => test(value)));
}
/** Numbers that hit every range the bounds can form: each bound, and one number between, below and above them. */
function listNumbers(demands) {
	const bounds = demands.map(({ bound }) => Number(bound)).sort((a, b) => a - b);
	const between = bounds.map((bound, at) => (bound + (bounds[at + 1] ?? bound + 2)) / 2);
	return [
		(bounds[0] ?? 0) - 1,
		...bounds,
		...between
	];
}
// language/expression/explain.ts
/** Evaluates an expression and each of its parts, including those that do not matter for the whole. */
function explainExpression(ast, scope, kind, options = {}) {
	const whole = {
		...defaultOptions,
		...options
	};
	const compare = createCompare(whole);
	const get = (operand) => createResolve(operand, kind, whole)(scope);
	const explain = (node) => {
		if (node.type === "comparison") return explainComparison(node);
		if (node.type === "not") {
			const part = explain(node.part);
			return {
				text: "NOT",
				value: !part.value,
				names: [],
				parts: [part]
			};
		}
		const parts = node.parts.map(explain);
		const value = node.operator === "AND" ? parts.every((part) => part.value) : parts.some((part) => part.value);
		return {
			text: node.operator,
			value,
			names: [],
			parts
		};
	};
	const explainComparison = (node) => {
		const [left, right] = [get(node.left), get(node.right)];
		const value = compare[meaningOf(node.operator)](left, right);
		const names = listReferences$2(node).map((reference) => ({
			name: printPath(reference.path),
			value: get(reference)
		}));
		const note = explainRule(node, left, right, value);
		return {
			text: printExpression(node),
			value,
			names,
			...note === void 0 ? {} : { note },
			parts: []
		};
	};
	return explain(ast);
}
/** Every name in a comparison, once each. */
function listReferences$2({ left, right }) {
	return [...new Map([left, right].flatMap(listNames).map((reference) => [printPath(reference.path), reference])).values()];
}
/** Every name in an operand, in order. */
function listNames(operand) {
	if (operand.type === "list") return operand.items.flatMap(listNames);
	return operand.type === "reference" ? [operand] : [];
}
function explainRule({ operator }, left, right, value) {
	const { list } = describeOperator(operator);
	const lists = Number(Array.isArray(left)) + Number(Array.isArray(right));
	if (list === void 0) return lists > 0 ? `${operator} with a list is always false` : void 0;
	if (lists === 0 && !value) return `${operator} without a list is always false`;
	return lists === 1 && Array.isArray(left) !== (list === "left") ? `${operator} expects its list on the ${list}` : void 0;
}
// language/expression/analyze.ts
/**
* Analyses an expression: the names it uses, how it uses them, and the parts that never change.
*
* @example analyzeExpression(ast, "filter").names // [{ owner: "task", path: ["tier"], role: "scalar", types: ["string"], … }]
*/
function analyzeExpression(ast, kind, options = {}) {
	const whole = {
		...defaultOptions,
		...options
	};
	const compare = createCompare(whole);
	const names = [];
	const constants = [];
	const contradictions = [];
	const origin = (reference) => originOf(reference, kind, whole);
	const evaluate = (node, isInAnd = false) => {
		if (node.type === "comparison") return evaluateComparison(node);
		if (node.type === "not") return negate(evaluate(node.part));
		const isAnd = node.operator === "AND";
		const contradiction = isAnd && !isInAnd ? findContradiction(node, origin, compare) : void 0;
		if (contradiction !== void 0) contradictions.push(contradiction);
		const value = joinValues(node.parts.map((part) => evaluate(part, isAnd)), isAnd);
		return contradiction === void 0 ? value : false;
	};
	const evaluateComparison = (node) => {
		names.push(...listUses(node, origin));
		const [left, right] = [constantOf(node.left), constantOf(node.right)];
		if (left === void 0 || right === void 0) return void 0;
		const value = compare[meaningOf(node.operator)](left, right);
		constants.push({
			value,
			start: node.start,
			end: node.end
		});
		return value;
	};
	return {
		names,
		constants,
		contradictions,
		value: evaluate(ast)
	};
}
function negate(value) {
	return value === void 0 ? void 0 : !value;
}
function joinValues(values, isAnd) {
	if (values.includes(!isAnd)) return !isAnd;
	return values.includes(void 0) ? void 0 : isAnd;
}
function listUses({ left, operator, right }, originOf) {
	const { list } = describeOperator(operator);
	return [...listSide(left, list === "left", right, originOf), ...listSide(right, list === "right", left, originOf)];
}
/** Names inside a written list are single values for every operator. */
function listSide(operand, isList, other, originOf) {
	const references = listNames(operand);
	if (references.length === 0) return [];
	const role = isList && operand.type === "reference" ? "list" : "scalar";
	const types = typesOf(other);
	return references.map((reference) => {
		const { owner, path } = originOf(reference);
		return {
			owner,
			path,
			role,
			types,
			start: reference.start,
			end: reference.end
		};
	});
}
function typesOf(operand) {
	return operand.type === "list" ? [...new Set(operand.items.flatMap(typeOfOne))] : typeOfOne(operand);
}
function typeOfOne(operand) {
	const value = constantOf(operand);
	return value === void 0 ? [] : [typeOf(value)];
}
/** The type of a value, by its JSON name. */
function typeOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "list";
	return isJsonObject(value) ? "object" : typeof value;
}
// language/expression/compare-constant.ts
/**
* Compares a value with a constant in one closure: nine of ten comparisons that people write are `name OPERATOR constant`,
* and the type of the constant need not be checked each time. The result is that of {@link createCompare}; undefined if
* there is no shorter way. Whole expressions are evaluated 1.5 times as fast (`npm run bench -- expressions`), which the
* engine does for each filter of a task and each worker of a target.
*/
function compareConstant(meaning, get, constant, compare, options) {
	if (typeof constant === "number" && meaning in orderings) return orderings[meaning](get, constant, compare, options);
	if (options.stringCase === "insensitive" || options.numericStrings === "always") return void 0;
	if (Array.isArray(constant)) return memberships[meaning]?.(get, constant, compare, options);
	return equalities[meaning]?.(get, constant, compare, options);
}
const orderings = {
	"<": (get, constant, compare) => (scope) => {
		const value = get(scope);
		return typeof value === "number" ? value < constant : compare(value, constant);
	},
	"<=": (get, constant, compare) => (scope) => {
		const value = get(scope);
		return typeof value === "number" ? value <= constant : compare(value, constant);
	},
	">": (get, constant, compare) => (scope) => {
		const value = get(scope);
		return typeof value === "number" ? value > constant : compare(value, constant);
	},
	">=": (get, constant, compare) => (scope) => {
		const value = get(scope);
		return typeof value === "number" ? value >= constant : compare(value, constant);
	}
};
const equalities = {
	"==": (get, constant) => (scope) => get(scope) === constant,
	"!=": (get, constant, compare, { missingNotEqual }) => {
		if (constant === null) return (scope) => compare(get(scope), null);
		return (scope) => {
			const value = get(scope);
			return value === null ? missingNotEqual : value !== constant && !Array.isArray(value);
		};
	},
	HAS: (get, constant) => (scope) => {
		const value = get(scope);
		return Array.isArray(value) && value.includes(constant);
	}
};
/** Longest list that is searched faster than a set of it. Measured with `npm run bench`. */
const SHORT$1 = 8;
const memberships = {
	IN: (get, constant) => {
		const holds = createHolds(constant);
		return (scope) => holds(get(scope));
	},
	"NOT IN": (get, constant, _, { missingNotInList }) => {
		const holds = createHolds(constant);
		const isForMissing = missingNotInList && !holds(null);
		return (scope) => {
			const value = get(scope);
			if (value === null) return isForMissing;
			return !holds(value) && !Array.isArray(value);
		};
	}
};
/** Lists and objects in a list are not identical to any value of a scope. */
function createHolds(list) {
	if (list.length <= SHORT$1) return (value) => list.includes(value);
	const set = new Set(list);
	return (value) => set.has(value);
}
// language/expression/compile.ts
/**
* Compiles an expression to closures, which are called for every task and worker.
*
* @param options choices for what Twilio leaves open, by default {@link defaultOptions}
* @example compileExpression(ast, "target")({ task: { language: "en" }, worker: { languages: ["en"] } })
*/
function compileExpression(ast, kind, options = {}) {
	const whole = {
		...defaultOptions,
		...options
	};
	const compare = createCompare(whole);
	const compileComparison = ({ operator, left, right }) => {
		const meaning = meaningOf(operator);
		const compareThem = compare[meaning];
		const [getLeft, getRight] = [createResolve(left, kind, whole), createResolve(right, kind, whole)];
		const [leftConstant, rightConstant] = [constantOf(left), constantOf(right)];
		const plain = (scope) => compareThem(getLeft(scope), getRight(scope));
		if (rightConstant !== void 0) return compareConstant(meaning, getLeft, rightConstant, compareThem, whole) ?? plain;
		const mirrored = mirrorOf(meaning);
		if (leftConstant === void 0 || mirrored === void 0) return plain;
		return compareConstant(mirrored, getRight, leftConstant, compare[mirrored], whole) ?? plain;
	};
	const compile = (node) => {
		if (node.type === "comparison") return compileComparison(node);
		if (node.type === "logical") return joinParts$1(node.operator, node.parts.map(compile));
		const part = compile(node.part);
		return (scope) => !part(scope);
	};
	return compile(ast);
}
/** Two parts are the usual case; more are evaluated by a loop, whose stack does not grow with their number. */
function joinParts$1(operator, parts) {
	const [first, second] = parts;
	const isAnd = operator === "AND";
	if (parts.length === 2) return isAnd ? (scope) => first(scope) && second(scope) : (scope) => first(scope) || second(scope);
	return (scope) => {
		for (const part of parts) if (part(scope) !== isAnd) return !isAnd;
		return isAnd;
	};
}
// language/expression/order-workers.ts
/**
* Compiles an `order_by` (E-70, E-71): a worker without the attribute comes after those that
* have it, ascending and descending alike; with a value that is not an integer, the whole expression is ignored.
*/
function compileOrderBy({ clauses }) {
	const keys = clauses.map(toKey);
	return (workers) => {
		const rows = workers.map((worker) => ({
			worker,
			values: keys.map(({ resolve }) => resolve(worker))
		}));
		if (rows.some(({ values }) => values.some((value) => value !== null && !Number.isInteger(value)))) return [...workers];
		return rows.sort((a, b) => compareRows(a.values, b.values, keys)).map(({ worker }) => worker);
	};
}
/** Names are read as in a target: with the prefix `worker.`. Without a direction: ascending (E-72). */
function toKey({ reference, direction }) {
	return {
		resolve: createResolve(reference, "target", defaultOptions),
		sign: direction === "DESC" ? -1 : 1
	};
}
function compareRows(left, right, keys) {
	for (const [at, { sign }] of keys.entries()) {
		const [a, b] = [left[at], right[at]];
		if (a === b) continue;
		if (a === null) return 1;
		return b === null ? -1 : sign * (Number(a) - Number(b));
	}
	return 0;
}
// language/lint/view/read-expression.ts
/** Expressions may contain `${activities.lunch.sid}`, which is replaced with a SID later. */
const OPTIONS = { hasPlaceholders: true };
const NOT_KNOWN = {
	ast: void 0,
	problems: [],
	mixed: [],
	digitMembers: []
};
/** @param unknown placeholder of an unresolved text */
function createReadExpression(unknown) {
	const parse = (text, read) => ({
		text,
		...text === unknown || text === "" ? NOT_KNOWN : read(text, OPTIONS)
	});
	const expressionsOf = remember((kind) => remember((text) => withAnalysis(parse(text, parseExpression), kind)));
	return {
		expression: (text, kind) => expressionsOf(kind)(text),
		orderBy: remember((text) => ({
			...parse(text, parseOrderBy),
			kind: "orderBy"
		})),
		knownWorker: remember((text) => ({
			...parse(text, parseKnownWorker),
			kind: "knownWorker"
		}))
	};
}
function withAnalysis(text, kind) {
	let analysis;
	const { ast } = text;
	const analyze = () => {
		if (ast !== void 0) analysis ??= analyzeExpression(ast, kind);
		return analysis;
	};
	return {
		...text,
		kind,
		analyze
	};
}
/** Calls a function once per argument. */
function remember(read) {
	const results = /* @__PURE__ */ new Map();
	return (key) => {
		const known = results.get(key);
		if (known !== void 0) return known;
		const result = read(key);
		results.set(key, result);
		return result;
	};
}
// language/lint/view/routing-view.ts
const READ_KEYS = TARGET_NAMES.filter((key) => {
	const { type } = TARGET[key].value;
	return type !== "queue" && type !== "knownWorker";
});
/** Creates the view of a workflow. */
function createRoutingView(configuration, context = {}, read = createReadExpression(context.unknown)) {
	const builder = createBuilder(context, read);
	const filters = listObjects(configuration.filters).map(([json, index]) => builder.filter(json, index));
	const { defaultFilter: last } = configuration;
	return finish({
		filters,
		defaultFilter: isJsonObject(last) ? builder.target(last, ["defaultFilter"], 0, void 0) : void 0,
		isUnknown: [
			configuration,
			configuration.filters,
			last
		].some((part) => isOpen(part, context)),
		hasNoFilters: Array.isArray(configuration.filters) && configuration.filters.length === 0,
		taskQueue: void 0
	}, builder.sites, context);
}
/** Creates the view of a task queue: its `targetWorkers`, at that path. */
function createQueueView(queue, context = {}) {
	const site = {
		...queue.targetWorkers,
		path: ["targetWorkers"]
	};
	return finish({
		filters: [],
		defaultFilter: void 0,
		isUnknown: false,
		hasNoFilters: false,
		taskQueue: queue
	}, [site], context);
}
function finish(parts, sites, context) {
	return {
		...parts,
		sites,
		expressions: sites.filter(isExpression),
		context
	};
}
function isExpression(site) {
	return site.kind !== "orderBy" && site.kind !== "knownWorker";
}
function isOpen(part, { unknown }) {
	if (unknown === void 0) return false;
	return part === unknown || Array.isArray(part) && part.includes(unknown);
}
function createBuilder({ unknown }, read) {
	const sites = [];
	const addSite = (json, read) => {
		if (typeof json !== "string") return void 0;
		const site = read(json);
		sites.push(site);
		return site;
	};
	const expression = (object, key, kind, path) => addSite(object[key], (text) => ({
		...read.expression(text, kind),
		path: [...path, key]
	}));
	const orderBy = (json, key, path) => addSite(json[key], (text) => ({
		...read.orderBy(text),
		path: [...path, key]
	}));
	const knownWorker = (json, key, path) => addSite(json[key], (text) => ({
		...read.knownWorker(text),
		path: [...path, key]
	}));
	const readMember = (json, key, path) => {
		const { value } = TARGET[key];
		if (value.type === "integer") return toAmount(json[key]);
		return value.type === "expression" ? expression(json, key, value.kind, path) : orderBy(json, key, path);
	};
	const target = (json, path, index, before) => {
		const knownKey = typeof json.knownWorkerSid === "string" ? "knownWorkerSid" : "knownWorkerFriendlyName";
		const own = typeof json.queue === "string" ? json.queue : void 0;
		const isOwn = own !== void 0 || before === void 0;
		return {
			path,
			index,
			queue: isOwn ? own : before.queue,
			queuePath: isOwn ? [...path, "queue"] : before.queuePath,
			...Object.fromEntries(READ_KEYS.map((key) => [key, readMember(json, key, path)])),
			knownWorker: knownWorker(json, knownKey, path),
			json
		};
	};
	const filter = (json, index) => {
		const path = ["filters", index];
		const targets = [];
		const site = expression(json, "expression", "filter", path);
		for (const [one, at] of listObjects(json.targets)) targets.push(target(one, [
			...path,
			"targets",
			at
		], at, targets.at(-1)));
		const nameKey = FILTER_NAME_KEYS.find((key) => typeof json[key] === "string" && json[key] !== unknown);
		const named = nameKey === void 0 ? {
			name: void 0,
			namePath: path
		} : nameAt(json, nameKey, path);
		const isOpen = !Array.isArray(json.targets) || targets.length === 0 || targets.length < json.targets.length;
		return {
			path,
			index,
			...named,
			expression: site,
			targets,
			isOpen,
			json
		};
	};
	return {
		sites,
		filter,
		target
	};
}
function listObjects(value) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((item, index) => isJsonObject(item) ? [[item, index]] : []);
}
function nameAt(json, key, path) {
	return {
		name: String(json[key]),
		namePath: [...path, key]
	};
}
function toAmount(value) {
	if (value === void 0 || value === null) return void 0;
	const number = typeof value === "string" && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
	return typeof number === "number" ? number : "unknown";
}
// language/rules/flow/no-default-filter.ts
/**
* A task that matches no filter enters the default filter; without one it cannot be routed. A filter that matches every
* task is as good. A default filter does not help against timeouts: a task that timed out of a filter never enters it.
*/
const noDefaultFilter = {
	id: "no-default-filter",
	severity: "warning",
	summary: "no default filter, and no filter that matches every task",
	source: "C-9, R-2 (documented)",
	check: check$75
};
function* check$75({ filters, defaultFilter, isUnknown, hasNoFilters, context }) {
	if (defaultFilter !== void 0 || isUnknown || filters.length === 0 && !hasNoFilters) return;
	if (filters.some((filter) => alwaysMatches(filter) || isUnclear(filter))) return;
	const key = context.form === "raw" ? "default_filter" : "defaultFilter";
	yield {
		path: [],
		message: `${hasNoFilters ? `there is neither a filter nor a "${key}", so no task can be routed` : `there is no "${key}", so a task that matches no filter is not routed`}: name a queue in which such tasks wait`
	};
}
// language/lint/conditions/budget.ts
/**
* Filters are compared with those that the indexes find, so 4,000 filters of one to three values each need fewer steps. The
* largest workflow that was seen has 112 filters. A million steps take about 0.1 seconds; beyond them, rules report less.
*/
const STEPS = 1e6;
function createBudget() {
	return { left: STEPS };
}
/** Takes a step; false if none is left. */
function takeStep(budget) {
	budget.left -= 1;
	return budget.left >= 0;
}
// language/memoize.ts
/**
* Returns the same function with its results remembered, one per argument and as long as that object lives. The object
* must not change, nor must the result, which is shared.
*
* @example const keysOf = memoize((map: object) => Object.keys(map));
*/
function memoize(workOut) {
	const known = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const found = known.get(of);
		if (found !== void 0) return found;
		const result = workOut(of);
		known.set(of, result);
		return result;
	};
}
// language/lint/conditions/condition.ts
/** Converts a tree to a condition, each tree once. */
const toCondition = memoize((ast) => readNode(ast));
function readNode(node) {
	if (node.type === "logical") return joinParts(node.operator, node.parts.map(readNode));
	return node.type === "comparison" ? readComparison(node) : createOne(printExpression(node), void 0);
}
function createOne(text, equal) {
	const parts = [];
	const one = {
		type: "one",
		text,
		parts,
		texts: /* @__PURE__ */ new Set([text]),
		nested: [],
		equal
	};
	parts.push(one);
	return one;
}
function joinParts(type, list) {
	const flat = list.flatMap((part) => part.type === type ? part.parts : [part]);
	const byText = new Map(flat.map((part) => [part.text, part]));
	const parts = [...byText.values()].sort((a, b) => compareText(a.text, b.text));
	const [only] = parts;
	if (parts.length === 1 && only !== void 0) return only;
	const text = parts.map((part) => part.type === "one" ? part.text : `(${part.text})`).join(` ${type} `);
	const nested = parts.filter((part) => part.type !== "one");
	return {
		type,
		text,
		parts,
		texts: new Set(byText.keys()),
		nested,
		equal: void 0
	};
}
function readComparison({ left, operator, right }) {
	const meaning = meaningOf(operator);
	if (meaning === "IN" && right.type === "list" && right.items.length > 0) return joinParts("OR", right.items.map((item) => createComparison(left, "==", item)));
	return createComparison(left, meaning, right);
}
/** Whether the sides are reversed: in normal form names come first, and two names are ordered by text. */
function isBehind(left, right) {
	if (right.type !== "reference") return false;
	return left.type !== "reference" || showOperand(left) > showOperand(right);
}
function createComparison(left, operator, right) {
	const { kind, mirror } = describeOperator(operator);
	const turned = kind === "membership" ? void 0 : mirror;
	return turned !== void 0 && isBehind(left, right) ? describeComparison(right, turned, left) : describeComparison(left, operator, right);
}
function describeComparison(left, operator, right) {
	const [name, other] = [showOperand(left), showOperand(right)];
	const value = operator === "==" && left.type === "reference" ? toValue(right) : void 0;
	return createOne(`${name} ${operator} ${other}`, value === void 0 ? void 0 : {
		name,
		value
	});
}
/** `0800` becomes 800; a number too large to be exact stays as written. */
function showOperand(operand) {
	if (operand.type === "list") return `[${operand.items.map(showOperand).sort().join(", ")}]`;
	return operand.type === "number" && Math.abs(operand.value) <= Number.MAX_SAFE_INTEGER ? String(operand.value) : printExpression(operand);
}
/** Returns the value of a string, number or boolean; null is compared differently. */
function toValue(operand) {
	return operand.type === "string" || operand.type === "number" || operand.type === "boolean" ? operand.value : void 0;
}
/** Returns the conditions that must all be true. */
function listConjuncts(condition) {
	return condition.type === "AND" ? condition.parts : [condition];
}
/** Returns the texts of all comparisons in a condition, without duplicates. */
function listComparisonTexts(condition) {
	if (condition.nested.length === 0) return [...condition.texts];
	return [...new Set(condition.parts.flatMap(listComparisonTexts))];
}
// language/lint/conditions/implies.ts
/**
* Whether `general` is certainly true whenever `special` is: `a OR b` whenever `a` is, `a` whenever `a AND b` is, in any
* order. Returns false when the budget is used up.
*/
function implies(special, general, budget) {
	if (!takeStep(budget)) return false;
	if (special.text === general.text) return true;
	if (special.type === "OR") return special.parts.every((part) => implies(part, general, budget));
	if (general.type === "AND") return general.parts.every((part) => implies(special, part, budget));
	return sharesText(special, general) || special.nested.some((part) => implies(part, general, budget)) || general.nested.some((part) => implies(special, part, budget));
}
function sharesText({ texts: one }, { texts: other }) {
	const [few, many] = one.size < other.size ? [one, other] : [other, one];
	for (const text of few) if (many.has(text)) return true;
	return false;
}
// language/lint/conditions/general-filters.ts
/** The key of filters that match every task. */
const ANYTHING$1 = "";
/**
* Creates an index of filters, so that not every filter is compared with every other. A condition that implies another one
* contains some of the other's comparisons, in the same words. A filter is therefore filed under those of its comparisons
* that the fewest filters contain.
*
* @param filters every filter that will be added or looked up
*/
function createGeneralFilters(filters) {
	const counts = countTexts(filters);
	const byText = /* @__PURE__ */ new Map();
	const budget = createBudget();
	return {
		add(filter) {
			for (const text of chooseKeys(filter, counts)) {
				const list = byText.get(text);
				if (list === void 0) byText.set(text, [filter]);
				else list.push(filter);
			}
		},
		find(filter, suits) {
			const tested = /* @__PURE__ */ new Set();
			let first;
			for (const text of [ANYTHING$1, ...listTexts$3(filter)]) for (const general of byText.get(text) ?? []) {
				if (tested.has(general)) continue;
				if (!takeStep(budget)) return void 0;
				tested.add(general);
				if (!suits(general) || !isGeneral(general, filter, budget)) continue;
				if (first === void 0 || general.index < first.index) first = general;
				break;
			}
			return first;
		}
	};
}
function isGeneral(general, filter, budget) {
	if (alwaysMatches(general)) return true;
	const [wide, narrow] = [conditionOf(general), conditionOf(filter)];
	return wide !== void 0 && narrow !== void 0 && implies(narrow, wide, budget);
}
function conditionOf({ expression }) {
	return expression?.ast && toCondition(expression.ast);
}
function listTexts$3(filter) {
	const condition = conditionOf(filter);
	return condition === void 0 ? [] : listComparisonTexts(condition);
}
function countTexts(filters) {
	const counts = /* @__PURE__ */ new Map();
	for (const filter of filters) for (const text of listTexts$3(filter)) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
function chooseKeys(filter, counts) {
	if (alwaysMatches(filter)) return [ANYTHING$1];
	const condition = conditionOf(filter);
	return condition === void 0 ? [] : keysOf$1(condition, counts).texts;
}
/** A condition that implies an AND implies each of its parts, so the rarest is enough; for an OR it may be any part. */
function keysOf$1(condition, counts) {
	const { type, text, parts } = condition;
	if (type === "one") return {
		texts: [text],
		weight: Number(counts.get(text))
	};
	const all = parts.map((part) => keysOf$1(part, counts));
	if (type === "AND") return all.reduce((best, each) => each.weight < best.weight ? each : best);
	return {
		texts: all.flatMap(({ texts }) => texts),
		weight: all.reduce((sum, { weight }) => sum + weight, 0)
	};
}
// language/lint/phrases.ts
/** Names a filter in a message: by its name, else by its position from 1. */
function nameFilter({ name, index }) {
	return name === void 0 || name.trim() === "" ? `filter ${index + 1}` : `filter ${show(name)}`;
}
/** Quotes a key as written in the form of the configuration: `skipIf` in YAML, `skip_if` in raw JSON. */
function nameKey(key, { form }) {
	return show(form === "raw" ? TARGET_KEYS[key] : key);
}
/** `target 2`, from 1. */
function nameTarget({ index }) {
	return `target ${index + 1}`;
}
/** `none of the 3 declared workers of queue "a" matches`, or of one: `the only declared worker … does not match`. */
function noneOf(count, where) {
	return count === 1 ? `the only declared worker${where} does not match` : `none of the ${count} declared workers${where} matches`;
}
/** `90 seconds`, `1 second`, `1,209,600 seconds` */
function formatSeconds(seconds) {
	return `${formatNumber(seconds)} second${seconds === 1 ? "" : "s"}`;
}
const quote = show;
// language/rules/flow/shadowed-filter.ts
/**
* A task enters the first filter that matches it, so a filter whose tasks all enter and stay in an earlier filter is never
* used. If the earlier filter tests the time, a task may wait in a filter between the two until that time is over.
*/
const shadowedFilter = {
	id: "shadowed-filter",
	severity: "warning",
	summary: "a filter whose tasks all enter and stay in an earlier filter",
	source: "R-1, R-4 (documented)",
	repeats: "filters",
	check: check$74
};
function* check$74({ filters }) {
	const takers = createGeneralFilters(filters);
	/** Position of the last filter that tasks can leave. */
	let opening = -1;
	for (const filter of filters) {
		if (neverMatches(filter)) continue;
		const lastOpening = opening;
		const isInTime = (taker) => taker.index > lastOpening || !testsTime(taker);
		const taker = takers.find(filter, isInTime);
		if (taker !== void 0) yield {
			path: [...filter.path, "expression"],
			message: `${nameFilter(filter)} never gets a task: all of its tasks enter and stay in ${nameFilter(taker)} before it`,
			related: [{
				path: [...taker.path, "expression"],
				message: "the tasks enter here"
			}]
		};
		if (!keeps(filter)) opening = filter.index;
		else if (!alwaysMatches(filter) && (taker === void 0 || testsTime(taker))) takers.add(filter);
	}
}
function testsTime({ expression }) {
	return expression?.analyze()?.names.some(({ owner }) => owner === "taskrouter") === true;
}
// language/rules/flow/unreachable-default-filter.ts
/**
* After a filter that matches every task, a task enters the default filter only if it is skipped in that filter or a later
* one. A task that times out never enters it.
*/
const unreachableDefaultFilter = {
	id: "unreachable-default-filter",
	severity: "note",
	summary: "a default filter after a filter that matches every task",
	source: "R-2, R-8, R-9 (documented)",
	check: check$73
};
function* check$73({ filters, defaultFilter }) {
	const taker = filters.find(alwaysMatches);
	if (taker === void 0 || defaultFilter === void 0) return;
	if (filters.slice(taker.index).some((filter) => filter.isOpen || exitsOfFilter(filter).bySkip)) return;
	yield {
		path: defaultFilter.path,
		message: `no task reaches the default filter: ${nameFilter(taker)} matches every task, and none is skipped from there on`,
		related: [{
			path: taker.path,
			message: "every task enters here"
		}]
	};
}
// language/rules/flow/unreachable-filter.ts
/**
* If a filter matches every task and no task can leave it, no later filter is used. If tasks can leave by the timeout or
* the skip of its last target, they go on to the next filter that matches them.
*/
const unreachableFilter = {
	id: "unreachable-filter",
	severity: "warning",
	summary: "a filter after one that every task enters and never leaves",
	source: "R-1, R-4 (documented)",
	check: check$72
};
function* check$72({ filters }) {
	const taker = filters.find((filter) => alwaysMatches(filter) && keeps(filter));
	const lost = taker === void 0 ? void 0 : filters[taker.index + 1];
	if (taker === void 0 || lost === void 0) return;
	const more = filters.length - lost.index - 1;
	yield {
		path: lost.path,
		message: `no task reaches this filter${more > 0 ? `, nor the ${more} after it` : ""}, because every task enters ${nameFilter(taker)} and never leaves it: move that filter to the end`,
		related: [{
			path: taker.path,
			message: "every task enters here"
		}]
	};
}
// language/rules/flow/unreachable-target.ts
/** A task leaves a target only by its timeout or its skip_if: no target after one without both is ever reached. */
const unreachableTarget = {
	id: "unreachable-target",
	severity: "error",
	summary: "a target after one that tasks never leave",
	source: "R-4 (documented)",
	repeats: "filters",
	check: check$71
};
function* check$71({ filters, context }) {
	for (const { targets } of filters) {
		const end = targets.find(isTerminal);
		const lost = end === void 0 ? void 0 : targets[targets.indexOf(end) + 1];
		if (end === void 0 || lost === void 0) continue;
		const [timeout, skipIf] = [nameKey("timeout", context), nameKey("skipIf", context)];
		yield {
			path: lost.path,
			message: `no task reaches this target, because ${nameTarget(end)} has neither a ${timeout} nor a ${skipIf} that can be true: add one there, or remove the targets after it`,
			related: [{
				path: end.path,
				message: "tasks stay here"
			}]
		};
	}
}
// language/changes/reach.ts
/** @param unknown placeholder text of unresolved values */
function findReach(configuration, unknown) {
	const view = createRoutingView(configuration, unknown === void 0 ? {} : { unknown });
	const lostFilters = findLostFilters(view);
	const lostTargets = new Map([...unreachableTarget.check(view)].map(({ path }) => [Number(path[1]), Number(path[3])]));
	const isDefaultLost = [...unreachableDefaultFilter.check(view)].length > 0;
	const reached = view.filters.filter(({ index }) => !lostFilters.has(index)).flatMap(({ index, targets }) => targets.slice(0, lostTargets.get(index)));
	const last = view.defaultFilter === void 0 || isDefaultLost ? [] : [view.defaultFilter];
	return {
		lostFilters,
		lostTargets,
		isDefaultLost,
		isOpen: [...noDefaultFilter.check(view)].length > 0,
		queues: new Set([...reached, ...last].flatMap(({ queue }) => queue ?? []))
	};
}
function findLostFilters(view) {
	const lost = /* @__PURE__ */ new Map();
	for (const { index } of view.filters.filter(neverMatches)) lost.set(index, void 0);
	for (const problem of shadowedFilter.check(view)) lost.set(Number(problem.path[1]), takerOf(problem));
	for (const problem of unreachableFilter.check(view)) for (const { index } of view.filters.slice(Number(problem.path[1]))) lost.set(index, takerOf(problem));
	return lost;
}
/** The filter in which the tasks stay: these rules name it. */
function takerOf({ related }) {
	return Number(related?.[0]?.path[1]);
}
// language/changes/describe-effects.ts
/**
* Describes what changes of a configuration do to tasks that none of the changes shows by itself: filters, targets and queues
* that no task reaches any more. Only what is certain is said.
*
* @example
* describeEffects(before, after).map(({ text }) => text)
* // ["no task reaches filter 'VIP' any more: all of its tasks stay in 'Gold' before it"]
*/
function describeEffects(before, after, options = {}) {
	const old = renameQueues(before, findRenamings(before, after));
	const [was, now] = [findReach(old, options.unknown), findReach(after, options.unknown)];
	const [filters, pairs] = [listFilters(after), matchFilters(listFilters(old), listFilters(after))];
	const side = {
		was,
		now,
		labels: createLabels(filters),
		partners: new Map(pairs.map(([a, b]) => [b, a]))
	};
	const words = createWords(options);
	return [
		...describeLostFilters(side),
		...describeFoundFilters(side),
		...describeLostTargets(side),
		...describeDefault(side, after),
		...describeQueues(side, words, options)
	];
}
function listFilters({ filters }) {
	return Array.isArray(filters) ? filters : [];
}
/** Many filters that are hidden by one are one effect. */
function describeLostFilters({ was, now, labels, partners }) {
	const groups = /* @__PURE__ */ new Map();
	for (const [at, taker] of [...now.lostFilters].sort(([a], [b]) => a - b)) {
		const partner = partners.get(at);
		if (partner !== void 0 && was.lostFilters.has(partner)) continue;
		groups.set(taker, [...groups.get(taker) ?? [], at]);
	}
	return [...groups].map(([taker, [first = 0, ...others]]) => {
		const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
		const again = partners.has(first) ? " any more" : "";
		const why = taker === void 0 ? "it matches none" : `all of its tasks stay in ${itemAt(labels, taker).short} before it`;
		const text = `no task reaches ${itemAt(labels, first).whole}${more}${again}: ${why}`;
		return {
			kind: "filter-unreachable",
			path: ["filters", first],
			text
		};
	});
}
function describeFoundFilters({ was, now, labels, partners }) {
	return [...partners].filter(([at, partner]) => was.lostFilters.has(partner) && !now.lostFilters.has(at)).sort(([a], [b]) => a - b).map(([at]) => ({
		kind: "filter-reachable",
		path: ["filters", at],
		text: `tasks can reach ${itemAt(labels, at).whole} now`
	}));
}
function describeLostTargets({ was, now, labels, partners }) {
	const isNew = ([at]) => {
		const partner = partners.get(at);
		return partner === void 0 || !was.lostTargets.has(partner);
	};
	return [...now.lostTargets].filter(isNew).map(([at, target]) => ({
		kind: "target-unreachable",
		path: [
			"filters",
			at,
			"targets",
			target
		],
		text: `no task reaches ${itemAt(labels, at).whole}, target ${target + 1}: tasks never leave the target before it`
	}));
}
function describeDefault({ was, now }, after) {
	const path = ["defaultFilter"];
	if (now.isOpen && !was.isOpen) return [{
		kind: "tasks-unrouted",
		path: [],
		text: "a task that matches no filter is not routed any more"
	}];
	if (now.isDefaultLost && !was.isDefaultLost) return [{
		kind: "default-filter-unreachable",
		path,
		text: "no task reaches the default filter any more"
	}];
	return was.isDefaultLost && !now.isDefaultLost && (after.defaultFilter ?? null) !== null ? [{
		kind: "default-filter-reachable",
		path,
		text: "tasks can reach the default filter now"
	}] : [];
}
function describeQueues({ was, now }, words, { isUsedElsewhere, unknown }) {
	return [...was.queues].filter((queue) => !now.queues.has(queue) && queue !== unknown).filter((queue) => isUsedElsewhere?.(queue) !== true).map((queue) => {
		const where = isUsedElsewhere === void 0 ? "from this workflow any more" : "from any workflow any more";
		return {
			kind: "queue-without-tasks",
			path: [],
			text: `queue ${words.queue(queue)} gets no task ${where}`
		};
	});
}
// language/changes/ignored-filters.ts
/**
* Reads patterns of the names of filters: `*` is any text, also none; everything else is literal, and `\*` is a star.
* A filter without a name matches none.
*
* @example toIsIgnored(["Switchboard - *"])({ filterFriendlyName: "Switchboard - night" }) // true
*/
function toIsIgnored(patterns) {
	const parts = patterns.map(toParts);
	return (filter) => {
		const name = isJsonObject(filter) ? filterName(filter) : void 0;
		return name !== void 0 && parts.some((pieces) => matches(pieces, name));
	};
}
/** The texts between the stars. */
function toParts(pattern) {
	return pattern.split(/(?<!\\)\*/).map((part) => part.replaceAll("\\*", "*"));
}
/** In linear time, which a regular expression with many stars would not take. */
function matches(pieces, name) {
	const [first, ...rest] = [itemAt(pieces, 0), ...pieces.slice(1)];
	const last = rest.pop();
	if (last === void 0) return name === first;
	if (!name.startsWith(first) || !name.endsWith(last)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = name.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return at + last.length <= name.length;
}
/** Reports declared filters that a pattern leaves to others: an update would add them again and again. */
function checkIgnoredFilters({ filters }, patterns) {
	if (!Array.isArray(filters)) return [];
	const tests = patterns.map((pattern) => ({
		pattern,
		isIgnored: toIsIgnored([pattern])
	}));
	return filters.flatMap((filter, at) => {
		const key = isJsonObject(filter) ? filterNameKey(filter) : void 0;
		const found = tests.find(({ isIgnored }) => isIgnored(filter));
		if (key === void 0 || found === void 0) return [];
		const params = {
			name: String(filter[key]),
			pattern: found.pattern
		};
		return [{
			path: [
				"filters",
				at,
				key
			],
			code: "ignored-filter",
			params,
			severity: "error"
		}];
	});
}
/** Returns a configuration without the ignored filters. */
function withoutFilters(configuration, isIgnored) {
	const { filters } = configuration;
	if (!Array.isArray(filters) || !filters.some(isIgnored)) return configuration;
	return {
		...configuration,
		filters: filters.filter((filter) => !isIgnored(filter))
	};
}
/**
* Returns the declared configuration with the ignored filters of the live one, so that an update keeps them where they are:
*
* - those before all other live filters stay first, and those after all others stay last;
* - any other one follows the nearest live filter before it that is still declared and not moved, or else precedes the
*   nearest one after it; if there is none at all, as many filters as before precede it.
*
* The order of the declared filters among themselves is kept, and so is that of the ignored ones.
*
* @param declared contains no ignored filter
* @param live in the same form and spelling
*/
function keepFilters(declared, live, isIgnored) {
	const before = Array.isArray(live.filters) ? live.filters : [];
	if (!before.some(isIgnored)) return declared;
	const after = declared.filters ?? [];
	const slots = findSlots(before, after, isIgnored);
	const keptAt = (slot) => slots.filter((kept) => kept.slot === slot).map(({ filter }) => filter);
	const filters = after.flatMap((filter, at) => [...keptAt(at), filter]);
	return {
		...declared,
		filters: [...filters, ...keptAt(after.length)]
	};
}
function findSlots(live, declared, isIgnored) {
	const others = live.filter((filter) => !isIgnored(filter));
	const anchors = listAnchors(others, declared);
	let passed = 0;
	return live.flatMap((filter) => {
		if (isIgnored(filter)) return [{
			filter,
			slot: findSlot(passed, anchors, others.length, declared.length)
		}];
		passed += 1;
		return [];
	});
}
/** The index of the declared filter for each live one that is declared and not moved. */
function listAnchors(others, declared) {
	const pairs = matchFilters(others, declared);
	const moved = listMoved(pairs);
	const partners = new Map(pairs.filter((pair) => !moved.has(pair)));
	return others.map((_, at) => partners.get(at));
}
/** @param passed how many other live filters precede the ignored one */
function findSlot(passed, anchors, live, declared) {
	if (passed === 0) return 0;
	if (passed === live) return declared;
	const before = anchors.slice(0, passed).findLast((anchor) => anchor !== void 0);
	if (before !== void 0) return before + 1;
	return anchors.slice(passed).find((anchor) => anchor !== void 0) ?? Math.min(passed, declared);
}
// language/schema/describe-schema.ts
const TYPES$1 = {
	object: "a map",
	array: "a list",
	boolean: "true or false",
	string: "text",
	number: "a number",
	integer: "an integer",
	null: "nothing"
};
/** Describes the values that a schema allows, as they fit after "must be": `an integer from 1 to 9`. */
function describeSchema(schema) {
	if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
	if (schema.const !== void 0) return JSON.stringify(schema.const);
	if (schema.type === "integer") return describeInteger(schema);
	const types = [schema.type ?? []].flat().map((name) => TYPES$1[name]);
	if (types.length > 0) return types.join(" or ");
	return (schema.anyOf ?? schema.oneOf ?? []).map(describeSchema)[0] ?? "something else";
}
function describeInteger({ minimum, maximum }) {
	if (minimum !== void 0 && maximum !== void 0) return `an integer from ${formatNumber(minimum)} to ${formatNumber(maximum)}`;
	return minimum === void 0 ? "an integer" : `an integer of at least ${formatNumber(minimum)}`;
}
// language/schema/to-problems.ts
/** Turns Ajv's errors (made with `verbose: true`) into problems; an `anyOf` gives one problem for all its alternatives. */
function toProblems(errors, root) {
	const found = errors.filter(isReported).map((error) => {
		return {
			error,
			problem: {
				...toProblem$8(error, parsePointer(error.instancePath, root)),
				severity: "error"
			}
		};
	});
	const meant = new Set(found.flatMap(({ error, problem }) => listMeantKeys(problem).map((key) => `${error.instancePath}/${key}`)));
	const isMissing = ({ keyword, instancePath, params }) => keyword !== "required" || !meant.has(`${instancePath}/${params.missingProperty}`);
	return found.filter(({ error }) => isMissing(error)).map(({ problem }) => problem);
}
/** Errors inside an alternative are left to the error of the whole. */
function isReported({ schemaPath, keyword }) {
	return !/\/(anyOf|oneOf)\/\d+\//.test(schemaPath) && keyword !== "not" && keyword !== "if";
}
function listMeantKeys({ fix }) {
	return (fix?.edits ?? []).flatMap((edit) => edit.at === "key" ? [edit.text] : []);
}
function toProblem$8(error, path) {
	const { data, params } = error;
	switch (error.keyword) {
		case "additionalProperties": return toUnknownKey(error, path);
		case "required": return {
			path,
			code: "missing-key",
			params: { key: String(params.missingProperty) }
		};
		case "type": return toWrongType(error, path);
		case "minimum":
		case "maximum":
		case "const": return toWrongValue(error, path);
		case "enum": return toWrongChoice(error, path);
		case "minLength":
		case "minProperties": return {
			path,
			code: "empty",
			params: {}
		};
		case "maxLength": return {
			path,
			code: "too-long",
			params: {
				limit: Number(params.limit),
				length: [...String(data)].length
			}
		};
		case "minItems": return {
			path,
			code: "too-few-items",
			params: { limit: Number(params.limit) }
		};
		case "anyOf":
		case "oneOf": return toWrongAlternative(error, path);
		default: return {
			path,
			code: "unsupported",
			params: { text: String(error.message) }
		};
	}
}
function toUnknownKey({ params, data, parentSchema }, parent) {
	const key = String(params.additionalProperty);
	const path = [...parent, key];
	const allowed = Object.keys(parentSchema.properties ?? {});
	const meant = findMeantKey(key, keysOf(data), allowed);
	const fix = meant === void 0 ? void 0 : toFix(`"${meant}"`, {
		path,
		at: "key",
		text: meant
	});
	return {
		path,
		at: "key",
		code: "unknown-key",
		params: {
			key,
			allowed
		},
		...fix
	};
}
/** The keys of a map, listed once: a map can have very many unknown ones. */
const keysOf = memoize((map) => Object.keys(map));
function toWrongType({ data, parentSchema }, path) {
	const schema = parentSchema;
	const text = typeof data === "string" ? unquote(data, schema) : void 0;
	const fix = text === void 0 ? void 0 : toFix(text, {
		path,
		text
	});
	const type = typeof schema.type === "string" ? { type: schema.type } : void 0;
	return {
		path,
		code: "wrong-type",
		params: {
			expected: describeSchema(schema),
			...type,
			actual: data
		},
		...fix
	};
}
function toFix(text, edit) {
	return { fix: {
		message: `write ${text}`,
		edits: [edit]
	} };
}
/** The value that a text would be without its quotation marks, if the schema accepts that. */
function unquote(text, { type, minimum = -Infinity, maximum = Infinity }) {
	if (type === "boolean") return text === "true" || text === "false" ? text : void 0;
	return type === "integer" && /^(?:0|[1-9]\d{0,14})$/.test(text) && Number(text) >= minimum && Number(text) <= maximum ? text : void 0;
}
function toWrongValue({ data, parentSchema }, path) {
	return {
		path,
		code: "wrong-value",
		params: {
			expected: describeSchema(parentSchema),
			actual: data
		}
	};
}
function toWrongChoice({ data, schema, parentSchema }, path) {
	const note = !Array.isArray(data) && !isJsonObject(data) ? didYouMean(String(data), schema.map(String)) : "";
	return {
		path,
		code: "wrong-value",
		params: {
			expected: describeSchema(parentSchema),
			actual: data,
			note
		}
	};
}
/** Alternatives that only name keys are about a missing key. */
function toWrongAlternative(error, path) {
	const keys = error.schema.flatMap(({ required = [] }) => required);
	return keys.length === 0 ? toWrongValue(error, path) : {
		path,
		code: "missing-alternative",
		params: { keys }
	};
}
/** A JSON pointer as a path; list indexes become numbers where the value really is a list. */
function parsePointer(pointer, root) {
	let value = root;
	return pointer.split("/").slice(1).map((part) => {
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(value) ? Number(key) : key;
		value = value[step];
		return step;
	});
}
// language/schema/without-followers.ts
/** Problems of a key that is not there. */
const MISSING = [
	"missing-key",
	"missing-alternative",
	"missing-first-queue"
];
/**
* Leaves out what only follows from another problem: an object with an unknown key lacks another one because of it, as
* far as anybody can tell. One mistake is reported once.
*/
function withoutFollowers(problems) {
	const unknown = problems.filter(({ code }) => code === "unknown-key");
	const open = new Set(unknown.map(({ path }) => JSON.stringify(path.slice(0, -1))));
	return problems.filter(({ code, path }) => !MISSING.includes(code) || !open.has(JSON.stringify(path)));
}
// language/text.ts
/** Number of bytes of a text in UTF-8; a lone surrogate counts as the three bytes of its replacement character. */
function utf8Length(text) {
	let bytes = 0;
	for (const sign of text) {
		const code = sign.codePointAt(0);
		bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
	}
	return bytes;
}
/**
* Returns the first control character of a text, as `U+0000`; undefined if there is none.
*
* @example findControl("a\u0000") // "U+0000"
*/
function findControl(text) {
	const code = /\p{Cc}/u.exec(text)?.[0].charCodeAt(0);
	return code === void 0 ? void 0 : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
/** `Task queues` for `task queues`. */
function capitalize(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** TaskRouter's name of a member of its answers and its JSON: `unique_name` for `uniqueName`. */
function toSnakeCase(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** `an activity`, `a worker`. */
function withArticle(noun) {
	return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
// language/configuration/configuration.ts
/** Bytes of a configuration, whitespace included (L-1). */
const MAX_CONFIGURATION_BYTES = 1038576;
// language/configuration/check.ts
var import_validate_structure = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = validate0;
	module.exports.default = validate0;
	const schema0 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"filters": {
				"type": "array",
				"description": "Tried from top to bottom; a task enters the first whose expression is true.",
				"items": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"filterFriendlyName": {
							"type": "string",
							"description": "Name of the filter, as the Console shows it.",
							"examples": ["English gold"]
						},
						"expression": {
							"type": "string",
							"minLength": 1,
							"description": "Which tasks: an expression over task attributes, without a prefix. `1==1` matches all.",
							"examples": ["language == 'en' AND tier == 'gold'"]
						},
						"targets": {
							"type": "array",
							"minItems": 1,
							"description": "Routing steps, tried in order.",
							"items": {
								"type": "object",
								"additionalProperties": false,
								"properties": {
									"queue": {
										"type": "string",
										"minLength": 1,
										"description": "Key of a task queue, or its full SID. A later target without one stays in the queue of the target before it.",
										"examples": ["english"]
									},
									"priority": {
										"description": "Priority that the task gets here; higher goes first. Absent: the task keeps the one it has.",
										"examples": [10],
										"anyOf": [{
											"type": "integer",
											"minimum": 0,
											"maximum": 2147483647
										}, {
											"type": "string",
											"pattern": "^\\s*\\d{1,15}\\s*$"
										}]
									},
									"timeout": {
										"description": "Seconds until the next target is tried, counted from the task's age. Absent: the task waits here.",
										"examples": [60],
										"anyOf": [{
											"type": "integer",
											"minimum": 1
										}, {
											"type": "string",
											"pattern": "^\\s*0*[1-9]\\d{0,14}\\s*$"
										}]
									},
									"expression": {
										"type": "string",
										"minLength": 1,
										"description": "Which workers of the queue: an expression over `task.` and `worker.` attributes.",
										"examples": ["worker.level >= task.level"]
									},
									"orderBy": {
										"type": "string",
										"minLength": 1,
										"description": "Which worker first, for instance `worker.level DESC`. Absent: the one idle longest.",
										"examples": ["worker.level DESC"]
									},
									"skipIf": {
										"type": "string",
										"minLength": 1,
										"description": "Leaves the target at once if no worker is free and this is true: `workers.available == 0`.",
										"examples": ["workers.available == 0"]
									},
									"knownWorkerSid": {
										"type": "string",
										"minLength": 1,
										"description": "Path of the task attribute that holds a worker's SID: `task.agent_sid`.",
										"examples": ["task.agent_sid"]
									},
									"knownWorkerFriendlyName": {
										"type": "string",
										"minLength": 1,
										"description": "Path of the task attribute that holds a worker's name: `task.agent_name`.",
										"examples": ["task.agent_name"]
									}
								},
								"not": { "required": ["knownWorkerSid", "knownWorkerFriendlyName"] }
							}
						}
					},
					"required": ["expression", "targets"]
				}
			},
			"defaultFilter": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"queue": {
						"type": "string",
						"minLength": 1,
						"description": "Key of a task queue, or its full SID. A later target without one stays in the queue of the target before it.",
						"examples": ["english"]
					},
					"priority": {
						"description": "Priority that the task gets here; higher goes first. Absent: the task keeps the one it has.",
						"examples": [10],
						"anyOf": [{
							"type": "integer",
							"minimum": 0,
							"maximum": 2147483647
						}, {
							"type": "string",
							"pattern": "^\\s*\\d{1,15}\\s*$"
						}]
					},
					"timeout": {
						"description": "Seconds until the next target is tried, counted from the task's age. Absent: the task waits here.",
						"examples": [60],
						"anyOf": [{
							"type": "integer",
							"minimum": 1
						}, {
							"type": "string",
							"pattern": "^\\s*0*[1-9]\\d{0,14}\\s*$"
						}]
					},
					"expression": {
						"type": "string",
						"minLength": 1,
						"description": "Which workers of the queue: an expression over `task.` and `worker.` attributes.",
						"examples": ["worker.level >= task.level"]
					},
					"orderBy": {
						"type": "string",
						"minLength": 1,
						"description": "Which worker first, for instance `worker.level DESC`. Absent: the one idle longest.",
						"examples": ["worker.level DESC"]
					},
					"skipIf": {
						"type": "string",
						"minLength": 1,
						"description": "Leaves the target at once if no worker is free and this is true: `workers.available == 0`.",
						"examples": ["workers.available == 0"]
					},
					"knownWorkerSid": {
						"type": "string",
						"minLength": 1,
						"description": "Path of the task attribute that holds a worker's SID: `task.agent_sid`.",
						"examples": ["task.agent_sid"]
					},
					"knownWorkerFriendlyName": {
						"type": "string",
						"minLength": 1,
						"description": "Path of the task attribute that holds a worker's name: `task.agent_name`.",
						"examples": ["task.agent_name"]
					}
				},
				"not": { "required": ["knownWorkerSid", "knownWorkerFriendlyName"] },
				"required": ["queue"],
				"description": "Where tasks go that match no filter. TaskRouter documents no timeout here."
			}
		},
		"anyOf": [{ "required": ["filters"] }, { "required": ["defaultFilter"] }]
	};
	const func0 = require("ajv/dist/runtime/ucs2length").default;
	const pattern0 = /* @__PURE__ */ new RegExp("^\\s*\\d{1,15}\\s*$", "u");
	const pattern1 = /* @__PURE__ */ new RegExp("^\\s*0*[1-9]\\d{0,14}\\s*$", "u");
	function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs1 = errors;
		let valid0 = false;
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.filters === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: "filters" },
					message: "must have required property 'filters'",
					schema: schema0.anyOf[0].required,
					parentSchema: schema0.anyOf[0],
					data
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.defaultFilter === void 0) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "defaultFilter" },
						message: "must have required property 'defaultFilter'",
						schema: schema0.anyOf[1].required,
						parentSchema: schema0.anyOf[1],
						data
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
		}
		if (!valid0) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf",
				schema: schema0.anyOf,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		} else {
			errors = _errs1;
			if (vErrors !== null) {
				if (_errs1) vErrors.length = _errs1;
				else vErrors = null;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "filters" || key0 === "defaultFilter")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema0,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.filters !== void 0) {
				let data0 = data.filters;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							if (data1.expression === void 0) {
								const err4 = {
									instancePath: instancePath + "/filters/" + i0,
									schemaPath: "#/properties/filters/items/required",
									keyword: "required",
									params: { missingProperty: "expression" },
									message: "must have required property 'expression'",
									schema: schema0.properties.filters.items.required,
									parentSchema: schema0.properties.filters.items,
									data: data1
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (data1.targets === void 0) {
								const err5 = {
									instancePath: instancePath + "/filters/" + i0,
									schemaPath: "#/properties/filters/items/required",
									keyword: "required",
									params: { missingProperty: "targets" },
									message: "must have required property 'targets'",
									schema: schema0.properties.filters.items.required,
									parentSchema: schema0.properties.filters.items,
									data: data1
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							for (const key1 in data1) if (!(key1 === "filterFriendlyName" || key1 === "expression" || key1 === "targets")) {
								const err6 = {
									instancePath: instancePath + "/filters/" + i0,
									schemaPath: "#/properties/filters/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema0.properties.filters.items,
									data: data1
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (data1.filterFriendlyName !== void 0) {
								let data2 = data1.filterFriendlyName;
								if (typeof data2 !== "string") {
									const err7 = {
										instancePath: instancePath + "/filters/" + i0 + "/filterFriendlyName",
										schemaPath: "#/properties/filters/items/properties/filterFriendlyName/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.filters.items.properties.filterFriendlyName.type,
										parentSchema: schema0.properties.filters.items.properties.filterFriendlyName,
										data: data2
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							}
							if (data1.expression !== void 0) {
								let data3 = data1.expression;
								if (typeof data3 === "string") {
									if (func0(data3) < 1) {
										const err8 = {
											instancePath: instancePath + "/filters/" + i0 + "/expression",
											schemaPath: "#/properties/filters/items/properties/expression/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema0.properties.filters.items.properties.expression,
											data: data3
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								} else {
									const err9 = {
										instancePath: instancePath + "/filters/" + i0 + "/expression",
										schemaPath: "#/properties/filters/items/properties/expression/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.filters.items.properties.expression.type,
										parentSchema: schema0.properties.filters.items.properties.expression,
										data: data3
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
							if (data1.targets !== void 0) {
								let data4 = data1.targets;
								if (Array.isArray(data4)) {
									if (data4.length < 1) {
										const err10 = {
											instancePath: instancePath + "/filters/" + i0 + "/targets",
											schemaPath: "#/properties/filters/items/properties/targets/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items",
											schema: 1,
											parentSchema: schema0.properties.filters.items.properties.targets,
											data: data4
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
									const len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data5 = data4[i1];
										const _errs18 = errors;
										const _errs19 = errors;
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											if (data5.knownWorkerSid === void 0 && "knownWorkerSid" || data5.knownWorkerFriendlyName === void 0 && "knownWorkerFriendlyName") {
												const err11 = {};
												if (vErrors === null) vErrors = [err11];
												else vErrors.push(err11);
												errors++;
											}
										}
										if (_errs19 === errors) {
											const err12 = {
												instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1,
												schemaPath: "#/properties/filters/items/properties/targets/items/not",
												keyword: "not",
												params: {},
												message: "must NOT be valid",
												schema: schema0.properties.filters.items.properties.targets.items.not,
												parentSchema: schema0.properties.filters.items.properties.targets.items,
												data: data5
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										} else {
											errors = _errs18;
											if (vErrors !== null) {
												if (_errs18) vErrors.length = _errs18;
												else vErrors = null;
											}
										}
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											for (const key2 in data5) if (!(key2 === "queue" || key2 === "priority" || key2 === "timeout" || key2 === "expression" || key2 === "orderBy" || key2 === "skipIf" || key2 === "knownWorkerSid" || key2 === "knownWorkerFriendlyName")) {
												const err13 = {
													instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1,
													schemaPath: "#/properties/filters/items/properties/targets/items/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key2 },
													message: "must NOT have additional properties",
													schema: false,
													parentSchema: schema0.properties.filters.items.properties.targets.items,
													data: data5
												};
												if (vErrors === null) vErrors = [err13];
												else vErrors.push(err13);
												errors++;
											}
											if (data5.queue !== void 0) {
												let data6 = data5.queue;
												if (typeof data6 === "string") {
													if (func0(data6) < 1) {
														const err14 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/queue",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/queue/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.queue,
															data: data6
														};
														if (vErrors === null) vErrors = [err14];
														else vErrors.push(err14);
														errors++;
													}
												} else {
													const err15 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/queue",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/queue/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema0.properties.filters.items.properties.targets.items.properties.queue.type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.queue,
														data: data6
													};
													if (vErrors === null) vErrors = [err15];
													else vErrors.push(err15);
													errors++;
												}
											}
											if (data5.priority !== void 0) {
												let data7 = data5.priority;
												const _errs24 = errors;
												let valid9 = false;
												const _errs25 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
													const err16 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/priority",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/priority/anyOf/0/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer",
														schema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf[0].type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf[0],
														data: data7
													};
													if (vErrors === null) vErrors = [err16];
													else vErrors.push(err16);
													errors++;
												}
												if (typeof data7 == "number") {
													if (data7 > 2147483647 || isNaN(data7)) {
														const err17 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/priority",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/priority/anyOf/0/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 2147483647
															},
															message: "must be <= 2147483647",
															schema: 2147483647,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf[0],
															data: data7
														};
														if (vErrors === null) vErrors = [err17];
														else vErrors.push(err17);
														errors++;
													}
													if (data7 < 0 || isNaN(data7)) {
														const err18 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/priority",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/priority/anyOf/0/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0",
															schema: 0,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf[0],
															data: data7
														};
														if (vErrors === null) vErrors = [err18];
														else vErrors.push(err18);
														errors++;
													}
												}
												var _valid1 = _errs25 === errors;
												valid9 = valid9 || _valid1;
												if (!valid9) {
													const _errs27 = errors;
													if (typeof data7 === "string") {
														if (!pattern0.test(data7)) {
															const err19 = {
																instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/priority",
																schemaPath: "#/properties/filters/items/properties/targets/items/properties/priority/anyOf/1/pattern",
																keyword: "pattern",
																params: { pattern: "^\\s*\\d{1,15}\\s*$" },
																message: "must match pattern \"^\\s*\\d{1,15}\\s*$\"",
																schema: "^\\s*\\d{1,15}\\s*$",
																parentSchema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf[1],
																data: data7
															};
															if (vErrors === null) vErrors = [err19];
															else vErrors.push(err19);
															errors++;
														}
													} else {
														const err20 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/priority",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/priority/anyOf/1/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf[1].type,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf[1],
															data: data7
														};
														if (vErrors === null) vErrors = [err20];
														else vErrors.push(err20);
														errors++;
													}
													var _valid1 = _errs27 === errors;
													valid9 = valid9 || _valid1;
												}
												if (!valid9) {
													const err21 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/priority",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/priority/anyOf",
														keyword: "anyOf",
														params: {},
														message: "must match a schema in anyOf",
														schema: schema0.properties.filters.items.properties.targets.items.properties.priority.anyOf,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.priority,
														data: data7
													};
													if (vErrors === null) vErrors = [err21];
													else vErrors.push(err21);
													errors++;
												} else {
													errors = _errs24;
													if (vErrors !== null) {
														if (_errs24) vErrors.length = _errs24;
														else vErrors = null;
													}
												}
											}
											if (data5.timeout !== void 0) {
												let data8 = data5.timeout;
												const _errs30 = errors;
												let valid10 = false;
												const _errs31 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
													const err22 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/timeout",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/timeout/anyOf/0/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer",
														schema: schema0.properties.filters.items.properties.targets.items.properties.timeout.anyOf[0].type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.timeout.anyOf[0],
														data: data8
													};
													if (vErrors === null) vErrors = [err22];
													else vErrors.push(err22);
													errors++;
												}
												if (typeof data8 == "number") {
													if (data8 < 1 || isNaN(data8)) {
														const err23 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/timeout",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/timeout/anyOf/0/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															},
															message: "must be >= 1",
															schema: 1,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.timeout.anyOf[0],
															data: data8
														};
														if (vErrors === null) vErrors = [err23];
														else vErrors.push(err23);
														errors++;
													}
												}
												var _valid2 = _errs31 === errors;
												valid10 = valid10 || _valid2;
												if (!valid10) {
													const _errs33 = errors;
													if (typeof data8 === "string") {
														if (!pattern1.test(data8)) {
															const err24 = {
																instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/timeout",
																schemaPath: "#/properties/filters/items/properties/targets/items/properties/timeout/anyOf/1/pattern",
																keyword: "pattern",
																params: { pattern: "^\\s*0*[1-9]\\d{0,14}\\s*$" },
																message: "must match pattern \"^\\s*0*[1-9]\\d{0,14}\\s*$\"",
																schema: "^\\s*0*[1-9]\\d{0,14}\\s*$",
																parentSchema: schema0.properties.filters.items.properties.targets.items.properties.timeout.anyOf[1],
																data: data8
															};
															if (vErrors === null) vErrors = [err24];
															else vErrors.push(err24);
															errors++;
														}
													} else {
														const err25 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/timeout",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/timeout/anyOf/1/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema0.properties.filters.items.properties.targets.items.properties.timeout.anyOf[1].type,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.timeout.anyOf[1],
															data: data8
														};
														if (vErrors === null) vErrors = [err25];
														else vErrors.push(err25);
														errors++;
													}
													var _valid2 = _errs33 === errors;
													valid10 = valid10 || _valid2;
												}
												if (!valid10) {
													const err26 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/timeout",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/timeout/anyOf",
														keyword: "anyOf",
														params: {},
														message: "must match a schema in anyOf",
														schema: schema0.properties.filters.items.properties.targets.items.properties.timeout.anyOf,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.timeout,
														data: data8
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												} else {
													errors = _errs30;
													if (vErrors !== null) {
														if (_errs30) vErrors.length = _errs30;
														else vErrors = null;
													}
												}
											}
											if (data5.expression !== void 0) {
												let data9 = data5.expression;
												if (typeof data9 === "string") {
													if (func0(data9) < 1) {
														const err27 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/expression",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/expression/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.expression,
															data: data9
														};
														if (vErrors === null) vErrors = [err27];
														else vErrors.push(err27);
														errors++;
													}
												} else {
													const err28 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/expression",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/expression/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema0.properties.filters.items.properties.targets.items.properties.expression.type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.expression,
														data: data9
													};
													if (vErrors === null) vErrors = [err28];
													else vErrors.push(err28);
													errors++;
												}
											}
											if (data5.orderBy !== void 0) {
												let data10 = data5.orderBy;
												if (typeof data10 === "string") {
													if (func0(data10) < 1) {
														const err29 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/orderBy",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/orderBy/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.orderBy,
															data: data10
														};
														if (vErrors === null) vErrors = [err29];
														else vErrors.push(err29);
														errors++;
													}
												} else {
													const err30 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/orderBy",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/orderBy/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema0.properties.filters.items.properties.targets.items.properties.orderBy.type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.orderBy,
														data: data10
													};
													if (vErrors === null) vErrors = [err30];
													else vErrors.push(err30);
													errors++;
												}
											}
											if (data5.skipIf !== void 0) {
												let data11 = data5.skipIf;
												if (typeof data11 === "string") {
													if (func0(data11) < 1) {
														const err31 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/skipIf",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/skipIf/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.skipIf,
															data: data11
														};
														if (vErrors === null) vErrors = [err31];
														else vErrors.push(err31);
														errors++;
													}
												} else {
													const err32 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/skipIf",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/skipIf/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema0.properties.filters.items.properties.targets.items.properties.skipIf.type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.skipIf,
														data: data11
													};
													if (vErrors === null) vErrors = [err32];
													else vErrors.push(err32);
													errors++;
												}
											}
											if (data5.knownWorkerSid !== void 0) {
												let data12 = data5.knownWorkerSid;
												if (typeof data12 === "string") {
													if (func0(data12) < 1) {
														const err33 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/knownWorkerSid",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/knownWorkerSid/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.knownWorkerSid,
															data: data12
														};
														if (vErrors === null) vErrors = [err33];
														else vErrors.push(err33);
														errors++;
													}
												} else {
													const err34 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/knownWorkerSid",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/knownWorkerSid/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema0.properties.filters.items.properties.targets.items.properties.knownWorkerSid.type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.knownWorkerSid,
														data: data12
													};
													if (vErrors === null) vErrors = [err34];
													else vErrors.push(err34);
													errors++;
												}
											}
											if (data5.knownWorkerFriendlyName !== void 0) {
												let data13 = data5.knownWorkerFriendlyName;
												if (typeof data13 === "string") {
													if (func0(data13) < 1) {
														const err35 = {
															instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/knownWorkerFriendlyName",
															schemaPath: "#/properties/filters/items/properties/targets/items/properties/knownWorkerFriendlyName/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema0.properties.filters.items.properties.targets.items.properties.knownWorkerFriendlyName,
															data: data13
														};
														if (vErrors === null) vErrors = [err35];
														else vErrors.push(err35);
														errors++;
													}
												} else {
													const err36 = {
														instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1 + "/knownWorkerFriendlyName",
														schemaPath: "#/properties/filters/items/properties/targets/items/properties/knownWorkerFriendlyName/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema0.properties.filters.items.properties.targets.items.properties.knownWorkerFriendlyName.type,
														parentSchema: schema0.properties.filters.items.properties.targets.items.properties.knownWorkerFriendlyName,
														data: data13
													};
													if (vErrors === null) vErrors = [err36];
													else vErrors.push(err36);
													errors++;
												}
											}
										} else {
											const err37 = {
												instancePath: instancePath + "/filters/" + i0 + "/targets/" + i1,
												schemaPath: "#/properties/filters/items/properties/targets/items/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object",
												schema: schema0.properties.filters.items.properties.targets.items.type,
												parentSchema: schema0.properties.filters.items.properties.targets.items,
												data: data5
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
									}
								} else {
									const err38 = {
										instancePath: instancePath + "/filters/" + i0 + "/targets",
										schemaPath: "#/properties/filters/items/properties/targets/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array",
										schema: schema0.properties.filters.items.properties.targets.type,
										parentSchema: schema0.properties.filters.items.properties.targets,
										data: data4
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						} else {
							const err39 = {
								instancePath: instancePath + "/filters/" + i0,
								schemaPath: "#/properties/filters/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.filters.items.type,
								parentSchema: schema0.properties.filters.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
				} else {
					const err40 = {
						instancePath: instancePath + "/filters",
						schemaPath: "#/properties/filters/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema0.properties.filters.type,
						parentSchema: schema0.properties.filters,
						data: data0
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			}
			if (data.defaultFilter !== void 0) {
				let data14 = data.defaultFilter;
				const _errs47 = errors;
				const _errs48 = errors;
				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
					if (data14.knownWorkerSid === void 0 && "knownWorkerSid" || data14.knownWorkerFriendlyName === void 0 && "knownWorkerFriendlyName") {
						const err41 = {};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (_errs48 === errors) {
					const err42 = {
						instancePath: instancePath + "/defaultFilter",
						schemaPath: "#/properties/defaultFilter/not",
						keyword: "not",
						params: {},
						message: "must NOT be valid",
						schema: schema0.properties.defaultFilter.not,
						parentSchema: schema0.properties.defaultFilter,
						data: data14
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				} else {
					errors = _errs47;
					if (vErrors !== null) {
						if (_errs47) vErrors.length = _errs47;
						else vErrors = null;
					}
				}
				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
					if (data14.queue === void 0) {
						const err43 = {
							instancePath: instancePath + "/defaultFilter",
							schemaPath: "#/properties/defaultFilter/required",
							keyword: "required",
							params: { missingProperty: "queue" },
							message: "must have required property 'queue'",
							schema: schema0.properties.defaultFilter.required,
							parentSchema: schema0.properties.defaultFilter,
							data: data14
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					for (const key3 in data14) if (!(key3 === "queue" || key3 === "priority" || key3 === "timeout" || key3 === "expression" || key3 === "orderBy" || key3 === "skipIf" || key3 === "knownWorkerSid" || key3 === "knownWorkerFriendlyName")) {
						const err44 = {
							instancePath: instancePath + "/defaultFilter",
							schemaPath: "#/properties/defaultFilter/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema0.properties.defaultFilter,
							data: data14
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					if (data14.queue !== void 0) {
						let data15 = data14.queue;
						if (typeof data15 === "string") {
							if (func0(data15) < 1) {
								const err45 = {
									instancePath: instancePath + "/defaultFilter/queue",
									schemaPath: "#/properties/defaultFilter/properties/queue/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.defaultFilter.properties.queue,
									data: data15
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						} else {
							const err46 = {
								instancePath: instancePath + "/defaultFilter/queue",
								schemaPath: "#/properties/defaultFilter/properties/queue/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.defaultFilter.properties.queue.type,
								parentSchema: schema0.properties.defaultFilter.properties.queue,
								data: data15
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
					if (data14.priority !== void 0) {
						let data16 = data14.priority;
						const _errs53 = errors;
						let valid13 = false;
						const _errs54 = errors;
						if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
							const err47 = {
								instancePath: instancePath + "/defaultFilter/priority",
								schemaPath: "#/properties/defaultFilter/properties/priority/anyOf/0/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema0.properties.defaultFilter.properties.priority.anyOf[0].type,
								parentSchema: schema0.properties.defaultFilter.properties.priority.anyOf[0],
								data: data16
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (typeof data16 == "number") {
							if (data16 > 2147483647 || isNaN(data16)) {
								const err48 = {
									instancePath: instancePath + "/defaultFilter/priority",
									schemaPath: "#/properties/defaultFilter/properties/priority/anyOf/0/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 2147483647
									},
									message: "must be <= 2147483647",
									schema: 2147483647,
									parentSchema: schema0.properties.defaultFilter.properties.priority.anyOf[0],
									data: data16
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							if (data16 < 0 || isNaN(data16)) {
								const err49 = {
									instancePath: instancePath + "/defaultFilter/priority",
									schemaPath: "#/properties/defaultFilter/properties/priority/anyOf/0/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema0.properties.defaultFilter.properties.priority.anyOf[0],
									data: data16
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						var _valid3 = _errs54 === errors;
						valid13 = valid13 || _valid3;
						if (!valid13) {
							const _errs56 = errors;
							if (typeof data16 === "string") {
								if (!pattern0.test(data16)) {
									const err50 = {
										instancePath: instancePath + "/defaultFilter/priority",
										schemaPath: "#/properties/defaultFilter/properties/priority/anyOf/1/pattern",
										keyword: "pattern",
										params: { pattern: "^\\s*\\d{1,15}\\s*$" },
										message: "must match pattern \"^\\s*\\d{1,15}\\s*$\"",
										schema: "^\\s*\\d{1,15}\\s*$",
										parentSchema: schema0.properties.defaultFilter.properties.priority.anyOf[1],
										data: data16
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/defaultFilter/priority",
									schemaPath: "#/properties/defaultFilter/properties/priority/anyOf/1/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.defaultFilter.properties.priority.anyOf[1].type,
									parentSchema: schema0.properties.defaultFilter.properties.priority.anyOf[1],
									data: data16
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
							var _valid3 = _errs56 === errors;
							valid13 = valid13 || _valid3;
						}
						if (!valid13) {
							const err52 = {
								instancePath: instancePath + "/defaultFilter/priority",
								schemaPath: "#/properties/defaultFilter/properties/priority/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema0.properties.defaultFilter.properties.priority.anyOf,
								parentSchema: schema0.properties.defaultFilter.properties.priority,
								data: data16
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						} else {
							errors = _errs53;
							if (vErrors !== null) {
								if (_errs53) vErrors.length = _errs53;
								else vErrors = null;
							}
						}
					}
					if (data14.timeout !== void 0) {
						let data17 = data14.timeout;
						const _errs59 = errors;
						let valid14 = false;
						const _errs60 = errors;
						if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
							const err53 = {
								instancePath: instancePath + "/defaultFilter/timeout",
								schemaPath: "#/properties/defaultFilter/properties/timeout/anyOf/0/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema0.properties.defaultFilter.properties.timeout.anyOf[0].type,
								parentSchema: schema0.properties.defaultFilter.properties.timeout.anyOf[0],
								data: data17
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (typeof data17 == "number") {
							if (data17 < 1 || isNaN(data17)) {
								const err54 = {
									instancePath: instancePath + "/defaultFilter/timeout",
									schemaPath: "#/properties/defaultFilter/properties/timeout/anyOf/0/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1",
									schema: 1,
									parentSchema: schema0.properties.defaultFilter.properties.timeout.anyOf[0],
									data: data17
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						var _valid4 = _errs60 === errors;
						valid14 = valid14 || _valid4;
						if (!valid14) {
							const _errs62 = errors;
							if (typeof data17 === "string") {
								if (!pattern1.test(data17)) {
									const err55 = {
										instancePath: instancePath + "/defaultFilter/timeout",
										schemaPath: "#/properties/defaultFilter/properties/timeout/anyOf/1/pattern",
										keyword: "pattern",
										params: { pattern: "^\\s*0*[1-9]\\d{0,14}\\s*$" },
										message: "must match pattern \"^\\s*0*[1-9]\\d{0,14}\\s*$\"",
										schema: "^\\s*0*[1-9]\\d{0,14}\\s*$",
										parentSchema: schema0.properties.defaultFilter.properties.timeout.anyOf[1],
										data: data17
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/defaultFilter/timeout",
									schemaPath: "#/properties/defaultFilter/properties/timeout/anyOf/1/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.defaultFilter.properties.timeout.anyOf[1].type,
									parentSchema: schema0.properties.defaultFilter.properties.timeout.anyOf[1],
									data: data17
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							var _valid4 = _errs62 === errors;
							valid14 = valid14 || _valid4;
						}
						if (!valid14) {
							const err57 = {
								instancePath: instancePath + "/defaultFilter/timeout",
								schemaPath: "#/properties/defaultFilter/properties/timeout/anyOf",
								keyword: "anyOf",
								params: {},
								message: "must match a schema in anyOf",
								schema: schema0.properties.defaultFilter.properties.timeout.anyOf,
								parentSchema: schema0.properties.defaultFilter.properties.timeout,
								data: data17
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						} else {
							errors = _errs59;
							if (vErrors !== null) {
								if (_errs59) vErrors.length = _errs59;
								else vErrors = null;
							}
						}
					}
					if (data14.expression !== void 0) {
						let data18 = data14.expression;
						if (typeof data18 === "string") {
							if (func0(data18) < 1) {
								const err58 = {
									instancePath: instancePath + "/defaultFilter/expression",
									schemaPath: "#/properties/defaultFilter/properties/expression/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.defaultFilter.properties.expression,
									data: data18
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						} else {
							const err59 = {
								instancePath: instancePath + "/defaultFilter/expression",
								schemaPath: "#/properties/defaultFilter/properties/expression/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.defaultFilter.properties.expression.type,
								parentSchema: schema0.properties.defaultFilter.properties.expression,
								data: data18
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
					if (data14.orderBy !== void 0) {
						let data19 = data14.orderBy;
						if (typeof data19 === "string") {
							if (func0(data19) < 1) {
								const err60 = {
									instancePath: instancePath + "/defaultFilter/orderBy",
									schemaPath: "#/properties/defaultFilter/properties/orderBy/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.defaultFilter.properties.orderBy,
									data: data19
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						} else {
							const err61 = {
								instancePath: instancePath + "/defaultFilter/orderBy",
								schemaPath: "#/properties/defaultFilter/properties/orderBy/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.defaultFilter.properties.orderBy.type,
								parentSchema: schema0.properties.defaultFilter.properties.orderBy,
								data: data19
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (data14.skipIf !== void 0) {
						let data20 = data14.skipIf;
						if (typeof data20 === "string") {
							if (func0(data20) < 1) {
								const err62 = {
									instancePath: instancePath + "/defaultFilter/skipIf",
									schemaPath: "#/properties/defaultFilter/properties/skipIf/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.defaultFilter.properties.skipIf,
									data: data20
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						} else {
							const err63 = {
								instancePath: instancePath + "/defaultFilter/skipIf",
								schemaPath: "#/properties/defaultFilter/properties/skipIf/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.defaultFilter.properties.skipIf.type,
								parentSchema: schema0.properties.defaultFilter.properties.skipIf,
								data: data20
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data14.knownWorkerSid !== void 0) {
						let data21 = data14.knownWorkerSid;
						if (typeof data21 === "string") {
							if (func0(data21) < 1) {
								const err64 = {
									instancePath: instancePath + "/defaultFilter/knownWorkerSid",
									schemaPath: "#/properties/defaultFilter/properties/knownWorkerSid/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.defaultFilter.properties.knownWorkerSid,
									data: data21
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/defaultFilter/knownWorkerSid",
								schemaPath: "#/properties/defaultFilter/properties/knownWorkerSid/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.defaultFilter.properties.knownWorkerSid.type,
								parentSchema: schema0.properties.defaultFilter.properties.knownWorkerSid,
								data: data21
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
					if (data14.knownWorkerFriendlyName !== void 0) {
						let data22 = data14.knownWorkerFriendlyName;
						if (typeof data22 === "string") {
							if (func0(data22) < 1) {
								const err66 = {
									instancePath: instancePath + "/defaultFilter/knownWorkerFriendlyName",
									schemaPath: "#/properties/defaultFilter/properties/knownWorkerFriendlyName/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.defaultFilter.properties.knownWorkerFriendlyName,
									data: data22
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						} else {
							const err67 = {
								instancePath: instancePath + "/defaultFilter/knownWorkerFriendlyName",
								schemaPath: "#/properties/defaultFilter/properties/knownWorkerFriendlyName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.defaultFilter.properties.knownWorkerFriendlyName.type,
								parentSchema: schema0.properties.defaultFilter.properties.knownWorkerFriendlyName,
								data: data22
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				} else {
					const err68 = {
						instancePath: instancePath + "/defaultFilter",
						schemaPath: "#/properties/defaultFilter/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.defaultFilter.type,
						parentSchema: schema0.properties.defaultFilter,
						data: data14
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			}
		} else {
			const err69 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema0.type,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err69];
			else vErrors.push(err69);
			errors++;
		}
		validate0.errors = vErrors;
		return errors === 0;
	}
	const validate = module.exports;
	exports = module.exports = { validateConfiguration: (value) => validate(value) ? [] : validate.errors };
	Object.defineProperty(exports, "__esModule", { value: true });
})))();
/**
* Returns every problem of a configuration.
*
* @param isStrict true for the form that people write: unknown keys and missing members are errors. False for raw JSON
* from the Console, which can hold anything that TaskRouter stored: there they are warnings, and null means absent.
*/
function checkConfiguration(configuration, isStrict = true) {
	if (!isJsonObject(configuration)) return checkStructure(configuration);
	if (!isStrict && configuration["=whole"] !== void 0) return [noRouting];
	const structure = checkStructure(isStrict ? configuration : dropNulls(configuration));
	const problems = [
		...isStrict ? structure : structure.filter((problem) => !hasRule(problem, configuration)).map(soften),
		...checkNames(configuration),
		...checkTargets(configuration, isStrict),
		...checkSize(configuration)
	];
	return isStrict ? withoutFollowers(problems) : problems;
}
const noRouting = {
	path: [],
	code: "missing-routing",
	params: {},
	severity: "error"
};
function checkStructure(configuration) {
	return toProblems((0, import_validate_structure.validateConfiguration)(configuration), configuration).map(softenZero);
}
/** Twilio's pages name no smallest timeout, and nobody has seen 0 refused. */
function softenZero(problem) {
	const { code, path, params } = problem;
	if (code !== "wrong-value" || path.at(-1) !== "timeout") return problem;
	const { actual } = params;
	return actual === 0 || typeof actual === "string" && /^\s*0+\s*$/.test(actual) ? {
		path,
		code: "zero-timeout",
		params: {},
		severity: "warning"
	} : problem;
}
/** Null and absent are the same to TaskRouter; items of a list keep their indexes. */
function dropNulls(value) {
	if (Array.isArray(value)) return value.map(dropNulls);
	if (!isJsonObject(value)) return value;
	return fromEntries(definedEntries(value).filter(([, member]) => member !== null).map(([key, member]) => [key, dropNulls(member)]));
}
/** Old forms of a filter in raw JSON have their own rules: `legacy-filter-name`, `legacy-direct-queue`. */
function hasRule(problem, { filters }) {
	const [section, at, key] = problem.path;
	if (section !== "filters" || problem.path.length > 3) return false;
	if (problem.code === "unknown-key" && isLegacyNameKey(key)) return true;
	const filter = filters?.[Number(at)];
	return isJsonObject(filter) && isLegacyFilter(filter) && (key === "queue" || problem.code === "missing-key" && problem.params.key === "targets");
}
function isLegacyNameKey(key) {
	return key !== "filterFriendlyName" && FILTER_NAME_KEYS.some((name) => name === key);
}
/** In raw JSON only a value of the wrong type is an error: TaskRouter stores the rest (C-10, C-12). */
function soften(problem) {
	switch (problem.code) {
		case "unknown-key": return ignoreKey(problem.path);
		case "missing-alternative": return {
			...problem,
			severity: "warning",
			params: { keys: problem.params.keys.map((key) => keyToWire(key, ROUTING_KEYS)) }
		};
		case "missing-key": return {
			...problem,
			severity: "warning"
		};
		default: return problem;
	}
}
/** TaskRouter ignores an unknown key today: no fix, because another spelling would change what is live. */
function ignoreKey(path) {
	if (path[0] === "=beside") return {
		path,
		at: "key",
		code: "ignored-siblings",
		params: {},
		severity: "warning"
	};
	const key = String(path.at(-1)).replace(/^=/, "");
	const keys = path.includes("targets") || path[0] === "defaultFilter" ? TARGET_KEYS : path.length > 1 ? FILTER_KEYS : ROUTING_KEYS;
	return {
		path,
		at: "key",
		code: "ignored-key",
		params: {
			key,
			allowed: Object.values(keys)
		},
		severity: "warning"
	};
}
/** A name that nobody can type cannot be found in the Console or in reports. */
function checkNames({ filters }) {
	if (!Array.isArray(filters)) return [];
	return filters.flatMap((filter, at) => {
		const key = isJsonObject(filter) ? filterNameKey(filter) : void 0;
		const sign = key === void 0 || !isJsonObject(filter) ? void 0 : findControl(String(filter[key]));
		if (key === void 0 || sign === void 0) return [];
		return [{
			path: [
				"filters",
				at,
				key
			],
			code: "control-character",
			params: { sign },
			severity: "warning"
		}];
	});
}
function checkTargets(configuration, isStrict) {
	return [...(Array.isArray(configuration.filters) ? configuration.filters : []).flatMap((filter, at) => {
		const targets = isJsonObject(filter) && Array.isArray(filter.targets) ? filter.targets : [];
		const path = [
			"filters",
			at,
			"targets"
		];
		return [...checkFirst(targets, path, isStrict), ...targets.flatMap((target, i) => checkKnownWorker(target, [...path, i]))];
	}), ...checkKnownWorker(configuration.defaultFilter ?? null, ["defaultFilter"])];
}
/** Only the first target of a filter must name a queue (C-5). */
function checkFirst(targets, path, isStrict) {
	const first = targets[0];
	if (!isJsonObject(first) || (isStrict ? first.queue !== void 0 : isPresent(first.queue))) return [];
	const severity = isStrict ? "error" : "warning";
	return [{
		path: [...path, 0],
		code: "missing-first-queue",
		params: {},
		severity
	}];
}
/** The two exclude each other (C-6). */
function checkKnownWorker(target, path) {
	if (!isJsonObject(target) || !isPresent(target.knownWorkerSid)) return [];
	if (!isPresent(target.knownWorkerFriendlyName)) return [];
	return [{
		path,
		code: "known-worker-twice",
		params: {},
		severity: "error"
	}];
}
function isPresent(value) {
	return value !== void 0 && value !== null;
}
/** L-1. A lower bound, because names are shorter than SIDs. */
function checkSize(configuration) {
	const text = JSON.stringify(toWire(configuration));
	if (text.length * 3 <= 1038576) return [];
	const bytes = utf8Length(text);
	if (bytes <= 1038576) return [];
	return [{
		path: [],
		code: "configuration-size",
		params: {
			bytes,
			limit: MAX_CONFIGURATION_BYTES
		},
		severity: "error"
	}];
}
// language/configuration/sids.ts
/** The sections whose objects have a SID that texts can name: `${taskQueues.english.sid}`. */
const REFERENCE_SECTIONS = [
	"taskQueues",
	"activities",
	"taskChannels",
	"workers",
	"workflows"
];
/** `$${` (a literal `${`), or a placeholder with its kind and key. */
const PLACEHOLDER = new RegExp(`\\$\\$\\{|\\$\\{\\s*(${REFERENCE_SECTIONS.join("|")})\\.([^{}]+?)\\.sid\\s*\\}`, "g");
/** A SID that a placeholder can represent, except right after a dollar sign: `$${…}` would be read as an escape. */
const SID_IN_TEXT = /(?<!\$)(?:W[QAKW]|TC)[0-9a-fA-F]{32}/g;
/** A full TaskQueue or Activity SID (H-11). */
const SID = /^W[QA][0-9a-fA-F]{32}$/;
/**
* Replaces names by SIDs, in `queue: english` and `${activities.lunch.sid}`. A name without a SID is kept.
*/
function putSids(configuration, sids) {
	return mapText(configuration, (text, key) => key === "queue" ? lookUp(sids.taskQueues, text) ?? text : putSidsInText(text, sids));
}
/** Does the same in one text, for instance a queue's `targetWorkers`. */
function putSidsInText(text, sids) {
	return text.replace(PLACEHOLDER, (match, kind, key) => kind === void 0 || key === void 0 ? "${" : lookUp(sids[kind], key) ?? match);
}
/** Replaces SIDs by names: the exact reverse of {@link putSids} for names that have a SID. */
function takeSids(configuration, sids) {
	const queues = queueNames(sids);
	return mapText(configuration, (text, key) => key === "queue" ? queues.get(text) ?? text : takeSidsFromText(text, sids));
}
/** Does the same in one text. */
function takeSidsFromText(text, sids) {
	const names = placeholderNames(sids);
	return text.replaceAll("${", () => "$${").replace(SID_IN_TEXT, (sid) => names.get(sid) ?? sid);
}
/** Lists the keys that a configuration names, in order of appearance; a full SID is not a key. */
function listReferences$1(configuration) {
	const found = [];
	mapText(configuration, (text, key, path) => {
		if (key === "queue") {
			if (!SID.test(text)) found.push({
				path: [...path],
				kind: "taskQueues",
				key: text
			});
		} else for (const reference of listReferencesInText(text)) found.push({
			...reference,
			path: [...path]
		});
		return text;
	});
	return found;
}
/** Does the same in one text. */
function listReferencesInText(text) {
	if (!text.includes("${")) return [];
	return [...text.matchAll(PLACEHOLDER)].flatMap(([, kind, key]) => kind === void 0 || key === void 0 ? [] : [{
		kind,
		key
	}]);
}
/** Lists the full SIDs of queues to which a target or the default filter sends tasks. */
function listQueueSids(configuration) {
	const found = /* @__PURE__ */ new Set();
	mapText(configuration, (text, key, path) => {
		if (key === "queue" && SID.test(text) && (path[0] === "defaultFilter" || path.includes("targets"))) found.add(text);
		return text;
	});
	return [...found];
}
function mapText(value, map, key = "", path = []) {
	if (typeof value === "string") return map(value, key, path);
	const inside = (member, step) => {
		path.push(step);
		const mapped = mapText(member, map, typeof step === "string" ? step : "", path);
		path.pop();
		return mapped;
	};
	if (Array.isArray(value)) return value.map(inside);
	if (!isJsonObject(value)) return value;
	const mapped = {};
	for (const [name, member] of definedEntries(value)) setMember(mapped, name, inside(member, name));
	return mapped;
}
function lookUp(sids, key) {
	return typeof sids === "object" && Object.hasOwn(sids, key) ? sids[key] : void 0;
}
const queueNames = memoize((sids) => reverse(sids.taskQueues));
const placeholderNames = memoize((sids) => new Map(REFERENCE_SECTIONS.flatMap((section) => placeholders(section, sids[section]))));
function reverse(sids = {}) {
	return new Map(Object.entries(sids).map(([key, sid]) => [sid, key]));
}
function placeholders(kind, sids) {
	return [...reverse(sids)].filter(([, key]) => /^[^{}]+$/.test(key)).map(([sid, key]) => [sid, `\${${kind}.${key}.sid}`]);
}
// language/configuration/reconcile.ts
/**
* Returns the live configuration in the user's own spelling: members with an unchanged meaning keep the text that the user
* wrote (names for SIDs, `"30"` for 30, null for absent), so that a difference shows as its own lines and nothing else.
*
* @param written the user's configuration, with names
* @param live TaskRouter's configuration in our form, with SIDs
*/
function reconcile(written, live, sids) {
	const expected = putSids(written, sids);
	if (isSameConfiguration(expected, live)) return written;
	const named = takeSids(live, sids);
	if (Object.hasOwn(written, "=whole") || Object.hasOwn(live, "=whole")) return named;
	return merge({
		written,
		expected,
		live,
		named
	}, "");
}
function merge(views, key) {
	const { written, expected, live, named } = views;
	if (isSameValue(expected, live, key)) return written;
	if (Array.isArray(live) && Array.isArray(expected)) return live.map((_, index) => merge(at$1(views, index), "") ?? null);
	if (!isJsonObject(live) || !isJsonObject(expected) || !isJsonObject(written)) return named;
	const members = [.../* @__PURE__ */ new Set([...Object.keys(written), ...Object.keys(live)])].map((name) => [name, merge(at$1(views, name), name)]);
	return fromEntries(definedEntries(Object.fromEntries(members)));
}
function at$1(views, key) {
	const pick = (value) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	return {
		written: pick(views.written),
		expected: pick(views.expected),
		live: pick(views.live),
		named: pick(views.named)
	};
}
// language/configuration/schema.ts
/** An integer, or a text that holds one. */
function integer({ minimum, maximum }) {
	return { anyOf: [{
		type: "integer",
		minimum,
		...maximum !== void 0 && { maximum }
	}, {
		type: "string",
		pattern: minimum === 0 ? "^\\s*\\d{1,15}\\s*$" : "^\\s*0*[1-9]\\d{0,14}\\s*$"
	}] };
}
function describeMember({ description, value }) {
	if (value.type === "targets") return {
		type: "array",
		minItems: 1,
		description,
		items: target
	};
	const described = {
		description,
		examples: [value.example]
	};
	if (value.type === "integer") return {
		...described,
		...integer(value)
	};
	return value.type === "name" ? {
		type: "string",
		...described
	} : {
		type: "string",
		minLength: 1,
		...described
	};
}
function describeMembers(members) {
	return {
		type: "object",
		additionalProperties: false,
		properties: fromEntries(Object.entries(members).map(([key, member]) => [key, describeMember(member)]))
	};
}
const target = {
	...describeMembers(TARGET),
	not: { required: ["knownWorkerSid", "knownWorkerFriendlyName"] }
};
/** JSON Schema of the form that people write: every key known, every value of its type. That a queue exists is checked elsewhere. */
const configurationSchema = {
	type: "object",
	additionalProperties: false,
	properties: {
		filters: {
			type: "array",
			description: "Tried from top to bottom; a task enters the first whose expression is true.",
			items: {
				...describeMembers(FILTER),
				required: ["expression", "targets"]
			}
		},
		defaultFilter: {
			...target,
			required: ["queue"],
			description: "Where tasks go that match no filter. TaskRouter documents no timeout here."
		}
	},
	anyOf: [{ required: ["filters"] }, { required: ["defaultFilter"] }]
};
// language/lint/attributes/shape.ts
const NOTHING_INSIDE = {
	values: void 0,
	members: /* @__PURE__ */ new Map(),
	required: /* @__PURE__ */ new Set(),
	isOpen: false,
	items: void 0
};
const ANYTHING = {
	...NOTHING_INSIDE,
	types: void 0,
	isOpen: true
};
/** The types by their names in JSON Schema. */
const TYPES = /* @__PURE__ */ new Map([
	["string", "string"],
	["number", "number"],
	["integer", "number"],
	["boolean", "boolean"],
	["null", "null"],
	["array", "list"],
	["object", "object"]
]);
/** Reads a JSON Schema. An object with `properties` has no others, unless `additionalProperties` allows them. */
function toShape(schema) {
	if (!isJsonObject(schema)) return ANYTHING;
	const alternatives = toList(schema.anyOf ?? schema.oneOf);
	if (alternatives.length > 0) return alternatives.map(toShape).reduce(mergeShapes);
	const { properties, additionalProperties: more } = schema;
	const members = isJsonObject(properties) ? definedEntries(properties) : [];
	const values = schema.const === void 0 ? schema.enum : [schema.const];
	const types = listTypes(schema.type, values);
	const mayBeObject = types?.has("object") ?? true;
	return {
		types,
		values: Array.isArray(values) ? values : void 0,
		members: new Map(members.map(([name, member]) => [name, toShape(member)])),
		required: new Set(toList(schema.required).map(String)),
		isOpen: mayBeObject && (more === void 0 ? members.length === 0 : more !== false),
		items: schema.items === void 0 ? void 0 : toShape(schema.items)
	};
}
function toList(value) {
	return Array.isArray(value) ? value : [];
}
function listTypes(type, values) {
	const named = [type].flat().flatMap((word) => TYPES.get(word) ?? []);
	if (named.length > 0) return new Set(named);
	return Array.isArray(values) ? new Set(values.map(typeOf)) : void 0;
}
/** Returns the shape that allows all samples. If all are null, it allows everything. */
function shapeOfSamples(samples) {
	if (samples.length === 0 || samples.every((sample) => sample === null)) return ANYTHING;
	const members = groupMembers(samples.filter(isJsonObject));
	return {
		...NOTHING_INSIDE,
		types: new Set(samples.map(typeOf)),
		members: new Map([...members].map(([name, values]) => [name, shapeOfSamples(values)])),
		isOpen: samples.some(isJsonObject) && members.size === 0,
		items: shapeOfSamples(samples.filter(Array.isArray).flat())
	};
}
function groupMembers(objects) {
	const groups = /* @__PURE__ */ new Map();
	for (const [name, value] of objects.flatMap(definedEntries)) {
		const group = groups.get(name) ?? [];
		group.push(value);
		groups.set(name, group);
	}
	return groups;
}
/** Returns a shape that allows the values of both. */
function mergeShapes(a, b) {
	const both = [...a.members].map(([name, shape]) => {
		const other = b.members.get(name);
		return [name, other === void 0 ? shape : mergeShapes(shape, other)];
	});
	return {
		types: a.types && b.types && /* @__PURE__ */ new Set([...a.types, ...b.types]),
		values: a.values && b.values && [...a.values, ...b.values],
		members: new Map([...b.members, ...both]),
		required: new Set([...a.required].filter((name) => b.required.has(name))),
		isOpen: a.isOpen || b.isOpen,
		items: mergeItems(a, b)
	};
}
function mergeItems(a, b) {
	if (!mayBe(a, "list")) return b.items;
	if (!mayBe(b, "list")) return a.items;
	return a.items && b.items && mergeShapes(a.items, b.items);
}
/** Whether a value of this shape may be of a type. */
function mayBe({ types }, type) {
	return types?.has(type) ?? true;
}
// language/lint/attributes/attributes.ts
/**
* Reads a declaration: a JSON Schema of the object, `samples` of it, or both. The schema takes precedence for attributes
* in both. Malformed parts allow everything.
*/
function toAttributes({ samples: written, ...schema }) {
	const declared = toShape({
		type: "object",
		...schema
	});
	const samples = Array.isArray(written) ? written.filter(isJsonObject) : [];
	if (samples.length === 0) return {
		shape: declared,
		samples
	};
	const seen = shapeOfSamples(samples);
	const isOpen = schema.additionalProperties !== void 0 && declared.isOpen || declared.members.size === 0 && seen.isOpen;
	return {
		shape: {
			...declared,
			members: new Map([...seen.members, ...declared.members]),
			isOpen
		},
		samples
	};
}
/**
* Finds the declaration of an attribute.
*
* @example findAttribute(shape, ["skills", 0]) // { kind: "known", shape: … }
*/
function findAttribute(shape, path) {
	let here = shape;
	let isRequired = true;
	for (const [at, step] of path.entries()) {
		const next = typeof step === "number" ? toItem(here) : toMember(here, step);
		if (next === "open") return { kind: "open" };
		if (next === void 0) return {
			kind: "unknown",
			at,
			names: [...here.members.keys()]
		};
		isRequired &&= typeof step === "string" && here.required.has(step) && here.types?.size === 1;
		here = next;
	}
	return {
		kind: "known",
		shape: here,
		isRequired
	};
}
function toItem(shape) {
	return mayBe(shape, "list") ? shape.items ?? "open" : void 0;
}
function toMember({ members, isOpen }, name) {
	return members.get(name) ?? (isOpen ? "open" : void 0);
}
/**
* Returns the parts of a value that contradict its declaration. Null fits everything: TaskRouter treats it as absent, too.
*
* @param unknown placeholder of an unresolved value, which fits everything
*/
function findMisfits(shape, value, unknown, path = []) {
	if (value === null || value === unknown) return [];
	if (!mayBe(shape, typeOf(value))) return [{
		path,
		kind: "type",
		shape,
		value
	}];
	if (Array.isArray(value)) {
		const { items } = shape;
		return items === void 0 ? [] : value.flatMap((item, at) => findMisfits(items, item, unknown, [...path, at]));
	}
	if (isJsonObject(value)) return definedEntries(value).flatMap(([name, member]) => findMember(shape, name, member, unknown, path));
	return shape.values === void 0 || shape.values.includes(value) ? [] : [{
		path,
		kind: "value",
		shape,
		value
	}];
}
function findMember(shape, name, value, unknown, path) {
	const member = toMember(shape, name);
	const at = [...path, name];
	if (member === void 0) return [{
		path: at,
		kind: "unknown",
		shape,
		value
	}];
	return member === "open" ? [] : findMisfits(member, value, unknown, at);
}
// language/problem-table.ts
/** Every problem of a value's structure. */
const PROBLEMS = {
	"unknown-key": {
		finding: "unknown-key",
		say: ({ key, allowed, home }) => `unknown key ${JSON.stringify(key)}${home === void 0 ? "" : `: ${home}`}${suggestKeys(key, allowed)}`
	},
	"ignored-key": {
		finding: "unknown-key",
		say: ({ key, allowed }) => `TaskRouter ignores the unknown key ${JSON.stringify(key)}${suggestKeys(key, allowed)}`
	},
	"ignored-siblings": {
		finding: "unknown-key",
		say: (_) => "TaskRouter ignores what is next to \"task_routing\""
	},
	"missing-key": {
		finding: "missing-key",
		say: ({ key }) => `${JSON.stringify(key)} is missing here`
	},
	"missing-alternative": {
		finding: "missing-key",
		needsSubject: true,
		whole: "the workflow",
		say: ({ keys }) => `needs ${keys.map((key) => JSON.stringify(key)).join(" or ")}`
	},
	"missing-property": {
		finding: "missing-key",
		say: (_) => "is missing"
	},
	"missing-routing": {
		finding: "missing-key",
		needsSubject: true,
		whole: "the workflow",
		say: (_) => "needs \"task_routing\" with a map of filters and default_filter: TaskRouter reads nothing else"
	},
	"missing-first-queue": {
		finding: "missing-key",
		say: (_) => "the first target of a filter needs a \"queue\": only later targets stay in the queue of the target before them"
	},
	"wrong-type": {
		finding: "wrong-type",
		needsSubject: true,
		say: describeExpectation
	},
	"wrong-value": {
		finding: "wrong-value",
		needsSubject: true,
		say: describeExpectation
	},
	"attribute-mismatch": {
		finding: "attribute-mismatch",
		needsSubject: true,
		say: describeExpectation
	},
	empty: {
		finding: "wrong-value",
		needsSubject: true,
		say: (_) => "must not be empty"
	},
	blank: {
		finding: "wrong-value",
		needsSubject: true,
		say: (_) => "must not be blank"
	},
	"control-character": {
		finding: "wrong-value",
		needsSubject: true,
		say: ({ sign }) => `contains the control character ${sign}, which nobody sees or types: remove it`
	},
	"zero-timeout": {
		finding: "wrong-value",
		needsSubject: true,
		say: (_) => "is 0, for which TaskRouter's behavior is not known: write at least 1, or leave it out to wait"
	},
	"too-long": {
		finding: "wrong-value",
		needsSubject: true,
		say: ({ limit, length }) => `must be at most ${limit} characters, but has ${length}`
	},
	"too-few-items": {
		finding: "wrong-value",
		needsSubject: true,
		say: ({ limit }) => `must have at least ${limit} ${limit === 1 ? "item" : "items"}`
	},
	unsupported: {
		finding: "wrong-value",
		needsSubject: true,
		say: ({ text }) => text
	},
	immutable: {
		finding: "immutable",
		say: ({ old, value, reason }) => `cannot change from ${show(old)} to ${show(value)}: ${reason}`
	},
	"ignored-filter": {
		finding: "ignored-filter",
		say: ({ name, pattern }) => `the filter ${JSON.stringify(name)} is declared, but ${JSON.stringify(pattern)} in ignoreFilters leaves filters of such names to others: rename the filter, or narrow the pattern`
	},
	"known-worker-twice": {
		finding: "known-worker-twice",
		say: (_) => "a target can have either \"knownWorkerSid\" or \"knownWorkerFriendlyName\", not both"
	},
	"configuration-size": {
		finding: "configuration-size",
		say: ({ bytes, limit }) => `the configuration has ${formatNumber(bytes)} bytes, and TaskRouter accepts ${formatNumber(limit)}: split it into two workflows`
	}
};
function describeExpectation(params, { isSecret = false, nullWord = "null" }) {
	const must = `must be ${params.expected}`;
	if (!("actual" in params)) return isSecret ? must : `${must}${params.note ?? ""}`;
	if (isSecret) return `${must}, but the value of this secret is something else`;
	return `${must}, but is ${params.actual === null ? nullWord : show(params.actual)}${params.note ?? ""}`;
}
/** The end of a sentence about an unknown key: the nearest of the allowed keys, then all of them. */
function suggestKeys(unknown, allowed) {
	const names = [...allowed].sort(compareText).map((name) => JSON.stringify(name));
	const near = didYouMean(unknown, allowed);
	if (names.length === 0) return ": no key is allowed here";
	return `${near === "" ? ";" : near} allowed here: ${names.join(", ")}`;
}
// language/problem.ts
/** The code under which a problem is reported: several problems can share one. */
function findingCodeOf(problem) {
	return "message" in problem ? problem.code : PROBLEMS[problem.code].finding;
}
/**
* Writes the sentence of a problem.
*
* @example renderProblem({ code: "empty", params: {}, path: ["queue"], severity: "error" }, { subject: { key: "queue" } })
* // '"queue" must not be empty'
*/
function renderProblem(problem, context = {}) {
	if ("message" in problem) return problem.message;
	const row = PROBLEMS[problem.code];
	const text = row.say(problem.params, context);
	const subject = row.needsSubject === true && context.subject && nameSubject(context.subject, row.whole);
	return subject ? `${subject} ${text}` : text;
}
function nameSubject({ key, index }, whole) {
	if (key !== void 0) return JSON.stringify(key);
	if (whole !== void 0) return whole;
	return index === void 0 ? void 0 : `item ${index + 1} of this list`;
}
// language/lint/compare-problems.ts
/** Orders problems like the configuration: by path, then by position in the text, then by code. */
function compareProblems(a, b) {
	return comparePaths(a.path, b.path) || startOf(a) - startOf(b) || compareText(a.code, b.code);
}
function startOf({ span }) {
	return span?.start ?? -1;
}
/** Orders items by number and names from z to a, which puts `filters` before `defaultFilter`. */
function comparePaths(a, b) {
	const at = a.findIndex((step, index) => step !== b[index]);
	const [first, second] = [a[at], b[at]];
	if (first === void 0 || second === void 0) return a.length - b.length;
	return typeof first === "number" ? first - Number(second) : compareText(String(second), first);
}
// language/lint/run-rules.ts
/** Runs rules over a view and returns their problems in the order of the configuration. */
function runRules(rules, view) {
	const problems = [];
	for (const rule of rules) for (const problem of rule.check(view)) problems.push(toProblem$7(rule, problem));
	return problems.sort(compareProblems);
}
/** Adds the id and the severity of the rule that found the problem. */
function toProblem$7({ id, severity }, problem) {
	return {
		...problem,
		code: id,
		severity
	};
}
// language/lint/expressions/create-names.ts
/**
* Returns a function that finds the identity of a name.
*
* @example const nameOf = createNames(); nameOf("task", ["a"]) === nameOf("task", ["a"]) // true
*/
function createNames() {
	const root = createName();
	return (owner, path) => [owner, ...path].reduce(memberOf, root);
}
function memberOf({ members }, step) {
	const known = members.get(step) ?? createName();
	members.set(step, known);
	return known;
}
function createName() {
	return { members: /* @__PURE__ */ new Map() };
}
// language/lint/expressions/list-comparisons.ts
/** Several rules list the comparisons of the same trees. */
const listOnce = memoize((node) => [...comparisonsOf(node)]);
/** Returns every comparison in an expression, in order of position; none without a tree. */
function listComparisons(node) {
	return node === void 0 ? [] : listOnce(node);
}
function* comparisonsOf(node) {
	if (node.type === "comparison") yield node;
	else if (node.type === "not") yield* comparisonsOf(node.part);
	else for (const part of node.parts) yield* comparisonsOf(part);
}
// language/lint/expressions/list-attribute-comparisons.ts
/** Returns every attribute of tasks and workers on either side of a comparison, in the order of the configuration. */
const listAttributeComparisons = memoize((view) => [...find(view)]);
function* find({ expressions }) {
	const attributeOf = createNames();
	for (const site of expressions) for (const comparison of listComparisons(site.ast)) {
		const { left, right } = comparison;
		for (const [reference, other] of [[left, right], [right, left]]) {
			if (reference.type !== "reference") continue;
			const { owner, path } = originOf(reference, site.kind, defaultOptions);
			if (owner !== "task" && owner !== "worker" || path.length === 0) continue;
			const attribute = attributeOf(owner, path);
			yield {
				site,
				comparison,
				reference,
				other,
				owner,
				name: printPath(path),
				attribute
			};
		}
	}
}
/** Returns the position of the attribute's name, for a problem. */
function locationOf({ site, reference: { start, end } }) {
	return {
		path: site.path,
		span: {
			start,
			end
		}
	};
}
// language/rules/expression/activity-name.ts
/**
* `worker.activity_name` holds the exact friendly name. A workspace may have activities that are not declared, so only a
* text that closely resembles a declared activity's name, or equals its key, is reported.
*/
const activityName = {
	id: "activity-name",
	severity: "warning",
	repeats: "values",
	summary: "an activity name that closely resembles a declared one",
	source: "E-42 (documented); needs activities",
	check: check$70
};
function* check$70(view) {
	const activities = [...view.context.activities?.values() ?? []];
	if (activities.length === 0) return;
	for (const { site, owner, name, other } of listAttributeComparisons(view)) {
		if (owner !== "worker" || name !== "activity_name") continue;
		for (const { value, start, end } of listTexts$2(other)) {
			const meant = findMeant(value, activities);
			if (meant === void 0) continue;
			const message = `no activity ${quote(value)} is declared, did you mean ${quote(meant)}?`;
			yield {
				path: site.path,
				span: {
					start,
					end
				},
				message
			};
		}
	}
}
/** Every workspace has these, declared or not (O-1). */
const GIVEN = [
	"Offline",
	"Available",
	"Unavailable",
	"Idle",
	"Busy",
	"Reserved"
];
function findMeant(value, activities) {
	const names = activities.map(({ friendlyName }) => friendlyName);
	if (names.includes(value) || GIVEN.includes(value)) return void 0;
	return activities.find(({ key }) => key === value)?.friendlyName ?? nearest(value, names)[0];
}
function listTexts$2(operand) {
	if (operand.type === "list") return operand.items.flatMap(listTexts$2);
	return operand.type === "string" ? [operand] : [];
}
// language/rules/expression/always-true.ts
/** `tier != "gold" OR tier != "silver"`: any tier differs from one of the two. The author meant AND. */
const alwaysTrue = {
	id: "always-true",
	severity: "warning",
	repeats: "expressions",
	summary: "two inequalities of one name joined by OR, which are always true",
	source: "E-21 (documented); less is known about lists and missing attributes (E-22)",
	check: check$69
};
function* check$69({ expressions }) {
	for (const { ast, path } of expressions) for (const { first, second, name } of listPairs(ast)) yield {
		path,
		span: {
			start: first.start,
			end: second.end
		},
		message: `${quote(name)} always differs from one of these values, so this is always true: join the parts with AND, or write NOT IN`
	};
}
function listPairs(node) {
	if (node === void 0 || node.type === "comparison") return [];
	if (node.type === "not") return listPairs(node.part);
	const inside = node.parts.flatMap(listPairs);
	const own = node.operator === "OR" ? findPair(node.parts) : void 0;
	return own === void 0 ? inside : [own, ...inside];
}
/** Returns the first two parts that cannot both be false. */
function findPair(parts) {
	const seen = /* @__PURE__ */ new Map();
	for (const part of parts) {
		if (part.type !== "comparison" || part.operator !== "!=" || part.left.type !== "reference") continue;
		if (part.right.type === "reference" || part.right.type === "list") continue;
		const name = printExpression(part.left);
		const first = seen.get(name);
		if (first === void 0) seen.set(name, part);
		else if (printExpression(first.right) !== printExpression(part.right)) return {
			first,
			second: part,
			name
		};
	}
}
// language/lint/expressions/list-guarded-comparisons.ts
/**
* Returns comparisons in order of position, with the names that other parts guard: `x != null AND …`, `x == null OR …`, in
* any position, and every part such as `x == "a" AND …` that is false while `x` is missing.
*
* @param operators of the comparisons to return
*/
function listGuardedComparisons(ast, ...operators) {
	if (ast === void 0 || !listComparisons(ast).some((each) => operators.includes(each.operator))) return [];
	const list = (node, around) => {
		if (node.type === "comparison") {
			if (!operators.includes(node.operator)) return [];
			return [{
				comparison: node,
				isGuarded: (name) => around.some((names) => names.has(name))
			}];
		}
		if (node.type === "not") return list(node.part, around);
		const { isTrue, isFalse } = judge(node);
		const inside = [...around, node.operator === "AND" ? isFalse : isTrue];
		return node.parts.flatMap((part) => list(part, inside));
	};
	return list(ast, []);
}
/** Returns the names that are certainly not missing while an expression is true. */
function listRequiredNames(ast) {
	return ast === void 0 ? [] : [...judge(ast).isFalse];
}
const judge = memoize((node) => judgeNode(node));
function judgeNode(node) {
	if (node.type === "comparison") return judgeComparison(node);
	if (node.type === "not") {
		const { isTrue, isFalse } = judge(node.part);
		return {
			isTrue: isFalse,
			isFalse: isTrue
		};
	}
	const parts = node.parts.map(judge);
	const [trues, falses] = [parts.map(({ isTrue }) => isTrue), parts.map(({ isFalse }) => isFalse)];
	return node.operator === "AND" ? {
		isTrue: intersection(trues),
		isFalse: union(falses)
	} : {
		isTrue: union(trues),
		isFalse: intersection(falses)
	};
}
const compare$1 = createCompare(defaultOptions);
/** Every comparison with a constant is decided, except `!=` and NOT IN of a missing attribute, which no page documents. */
function judgeComparison({ left, operator, right }) {
	const meaning = meaningOf(operator);
	const [name, value] = whileMissing(left, right) ?? whileMissing(right, left) ?? [];
	if (name === void 0 || value === void 0 || meaning === "!=" && value !== null || meaning === "NOT IN") return NOTHING$1;
	return (left.type === "reference" ? compare$1[meaning](null, value) : compare$1[meaning](value, null)) ? {
		isTrue: /* @__PURE__ */ new Set([name]),
		isFalse: EMPTY
	} : {
		isTrue: EMPTY,
		isFalse: /* @__PURE__ */ new Set([name])
	};
}
function whileMissing(one, other) {
	const value = constantOf(other);
	return one.type === "reference" && value !== void 0 ? [printPath(one.path), value] : void 0;
}
const EMPTY = /* @__PURE__ */ new Set();
const NOTHING$1 = {
	isTrue: EMPTY,
	isFalse: EMPTY
};
function union(sets) {
	return new Set(sets.flatMap((set) => [...set]));
}
function intersection([first = EMPTY, ...others]) {
	return new Set([...first].filter((name) => others.every((set) => set.has(name))));
}
// language/lint/view/find-shape.ts
/** Returns the declaration of a name; undefined if there is none. */
function findShape(reference, site, context) {
	const found = findPath(reference, site, context);
	const attribute = found && findAttribute(found.attributes.shape, found.path);
	return attribute?.kind === "known" ? attribute.shape : void 0;
}
/** Returns the declaration that covers a name and the path into it; undefined for names that are built into TaskRouter. */
function findPath({ path }, { kind }, { taskAttributes, workerAttributes }) {
	const [first, ...rest] = path;
	const isBare = kind === "filter" || kind === "queue";
	const attributes = (kind === "filter" ? first !== "taskrouter" : first === "task") ? taskAttributes : (kind === "queue" || first === "worker") && kind !== "filter" ? workerAttributes : void 0;
	const own = isBare ? path : rest;
	const isBuiltIn = attributes === workerAttributes && WORKER_BUILT_INS.some((name) => name === own[0]);
	return attributes === void 0 || own.length === 0 || isBuiltIn ? void 0 : {
		attributes,
		path: own
	};
}
// language/rules/expression/unquoted-text.ts
/**
* `language == spanish` compares two attributes, and no task has the second one. An attribute that is declared, or tested
* elsewhere in the workflow, is not reported; in targets, `unprefixed-name` reports it.
*/
const unquotedText = {
	id: "unquoted-text",
	severity: "warning",
	repeats: "places",
	summary: "a word without quotation marks on the right side, which makes it an attribute",
	source: "E-5, E-20 (documented)",
	check: check$68
};
/** The names of null in other languages. */
const NOTHING = /^(undefined|nil|none|nothing|empty)$/i;
function* check$68(view) {
	for (const each of listUnquoted(view)) {
		const { name } = each;
		const advice = NOTHING.test(name) ? "a missing value is null" : `if it is text, write '${name}'`;
		const message = `${quote(name)} without quotation marks is an attribute, and nothing else here tests it: ${advice}`;
		yield {
			...locationOf(each),
			message
		};
	}
}
/** Returns the attributes that are probably text without quotation marks. */
const listUnquoted = memoize((view) => {
	const all = listAttributeComparisons(view);
	const asked = new Set(all.filter((each) => !isOnRight(each)).map(({ attribute }) => attribute));
	return all.filter((each) => {
		const { site, comparison, reference, attribute, other } = each;
		if (site.kind === "target" || !isOnRight(each) || !takesText(comparison)) return false;
		return reference.path.length === 1 && other.type === "reference" && !asked.has(attribute) && !isDeclared$1(each, view);
	});
});
/** Whether the right side is a single value that is usually text. */
function takesText({ operator }) {
	const { kind, list } = describeOperator(operator);
	return kind !== "ordering" && list !== "right";
}
function isOnRight({ comparison, reference }) {
	return comparison.right === reference;
}
function isDeclared$1({ owner, name }, { context }) {
	return (owner === "task" ? context.taskAttributes : context.workerAttributes)?.shape.members.has(name) === true;
}
// language/rules/expression/both-missing.ts
/** `task.language == worker.language` is true if neither has a language, because a missing attribute is null. */
const bothMissing = {
	id: "both-missing",
	severity: "note",
	repeats: "places",
	summary: "== between two names that may both be missing",
	source: "E-20 (documented)",
	check: check$67
};
function* check$67(view) {
	const surroundings = listSurroundings(view);
	const unquoted = new Set(listUnquoted(view).map(({ reference }) => reference));
	for (const site of view.expressions) {
		const guarded = surroundings.get(site) ?? [];
		for (const { comparison, isGuarded } of listGuardedComparisons(site.ast, "==", "=")) {
			const { left, right } = comparison;
			if (left.type !== "reference" || right.type !== "reference") continue;
			const [one, other] = [printPath(left.path), printPath(right.path)];
			if (one === other || [one, other].some((name) => isGuarded(name) || guarded.includes(name))) continue;
			if (unquoted.has(right) || !mayBeMissing(left, site, view) || !mayBeMissing(right, site, view)) continue;
			const { start, end } = comparison;
			const tested = left.path[0] === "worker" ? right : left;
			const message = `this is also true if both are missing: unless that is intended, add "${site.text.slice(tested.start, tested.end)} != null AND" before it`;
			yield {
				path: site.path,
				span: {
					start,
					end
				},
				message
			};
		}
	}
}
/** Built-in names always have a value, and names without an owner never; only attributes may or may not be missing. */
function mayBeMissing(reference, site, { context }) {
	const { owner, path } = originOf(reference, site.kind, defaultOptions);
	if (owner !== "task" && owner !== "worker") return false;
	if (owner === "worker" && WORKER_BUILT_INS.some((name) => name === path[0])) return false;
	const declared = findPath(reference, site, context);
	const found = declared && findAttribute(declared.attributes.shape, declared.path);
	return found === void 0 || found.kind === "open" || found.kind === "known" && !found.isRequired;
}
/** The names that a target can rely on, as it names them: its filter tests attributes of the task, its queue those of the worker. */
function listSurroundings({ filters, context }) {
	const names = /* @__PURE__ */ new Map();
	for (const { expression, targets } of filters) {
		const ofTask = listRequiredNames(expression?.ast).map((name) => `task.${name}`);
		for (const target of targets) {
			if (target.expression === void 0) continue;
			names.set(target.expression, [...ofTask, ...listOfWorker(target, context.taskQueues)]);
		}
	}
	return names;
}
function listOfWorker({ queue }, taskQueues) {
	return listRequiredNames((queue === void 0 ? void 0 : taskQueues?.get(queue))?.targetWorkers.ast).map((name) => `worker.${name}`);
}
// language/rules/expression/constant-part.ts
/** A comparison of two constants inside a longer expression either changes nothing or decides the result. */
const constantPart = {
	id: "constant-part",
	severity: "warning",
	repeats: "places",
	summary: "a comparison of constants inside a longer expression",
	source: "E-30 (documented); 1==1 and 1==0 alone are idioms (E-31, documented)",
	check: check$66
};
function* check$66({ expressions }) {
	for (const { ast, path, analyze, text } of expressions) {
		if (ast?.type === "comparison") continue;
		for (const { start, end, value } of analyze()?.constants ?? []) {
			if (/^["'][\p{L}_]/u.test(text.slice(start, end))) continue;
			yield {
				path,
				span: {
					start,
					end
				},
				message: `this is always ${value}: remove it, or the rest of the expression`
			};
		}
	}
}
// language/rules/expression/digit-member.ts
/** Twilio's pages show no such name. They say that names have letters and digits, and not which comes first (E-4). */
const digitMember = {
	id: "digit-member",
	severity: "warning",
	repeats: "names",
	summary: "a name after a dot that begins with a digit",
	source: "no page shows one (E-4); that TaskRouter reads it is assumed",
	check: check$65
};
function* check$65({ sites }) {
	for (const { ast, digitMembers, path, text } of sites) {
		if (ast === void 0) continue;
		for (const span of digitMembers) yield {
			path,
			span,
			message: `${quote(text.slice(span.start, span.end))} begins with a digit: whether TaskRouter reads such a name is not known, so rename the attribute`
		};
	}
}
// language/lint/expressions/find-known-worker-literal.ts
/**
* Returns a literal, such as a SID in quotation marks, that is written instead of the path of a known worker. It is
* well-formed, but not a path.
*/
function findKnownWorkerLiteral({ kind, ast, text, problems }) {
	if (kind !== "knownWorker" || ast !== void 0 || problems.length === 0) return void 0;
	const asked = parseExpression(`${text} == null`).ast;
	if (asked?.type !== "comparison" || asked.left.type === "reference") return void 0;
	return asked.left;
}
// language/lint/expressions/list-parse-problems.ts
/** Returns the parser's problems that one rule reports, in all expressions. */
function* listParseProblems(sites, rule) {
	for (const { path, problems } of sites) for (const problem of problems) {
		if (findingOfExpression(problem) !== rule) continue;
		yield {
			path,
			span: problem.span,
			message: renderExpressionProblem(problem)
		};
	}
}
// language/rules/expression/expression-syntax.ts
/**
* TaskRouter parses expressions when they are saved and refuses a malformed one with code 20001, so this is an error. The
* grammar is reconstructed from examples: users who know better can allow an expression with a comment.
*/
const expressionSyntax = {
	id: "expression-syntax",
	severity: "error",
	summary: "an expression that cannot be read",
	source: "E-1, E-4 (documented); that saving fails is observed for queues (O-32) and assumed for workflows (O-51)",
	check: ({ sites }) => listParseProblems(sites.filter((site) => findKnownWorkerLiteral(site) === void 0), "expression-syntax")
};
// language/rules/expression/expression-too-big.ts
/** Longer than a whole configuration may be, or nested deeper than any expression that was seen. */
const expressionTooBig = {
	id: "expression-too-big",
	severity: "error",
	summary: "an expression that is too long, or nested more than 100 levels deep",
	source: "E-12 (documented): the length; the depth is assumed (E-13)",
	check: ({ sites }) => listParseProblems(sites, "expression-too-big")
};
// language/lint/conditions/passes.ts
const compare = createCompare(defaultOptions);
/**
* Whether a value in place of a name passes a comparison with a constant; undefined if the other side is not a constant.
*
* @param name the side of the comparison that is replaced
*/
function passes$1({ left, operator, right }, name, value) {
	const constant = constantOf(name === left ? right : left);
	if (constant === void 0) return void 0;
	const test = compare[meaningOf(operator)];
	return name === left ? test(value, constant) : test(constant, value);
}
// language/lint/names/built-ins.ts
/** Every expression that names a worker; the queue without a prefix (E-42, E-43, E-40). */
const OF_WORKERS = [
	"target",
	"queue",
	"orderBy"
];
/** A queue sees four names of a worker and no channels (E-43). */
const OF_CHANNELS = ["target", "orderBy"];
/** E-60 */
const OF_TIME = ["filter", "target"];
const sid = (prefix, of) => ({
	type: "string",
	pattern: new RegExp(`^${prefix}[0-9a-fA-F]{32}$|\\$\\{`),
	form: `the SID of ${of}, ${prefix} and 32 hexadecimal digits`
});
const name = (of) => ({
	type: "string",
	pattern: /^(?![A-Z]{2}[0-9a-fA-F]{32}$)/,
	form: `the name of ${of}`
});
const range = (least, most) => ({
	type: "number",
	least,
	most
});
const digits = (pattern, last) => ({
	type: "string",
	pattern,
	form: "text of two digits",
	bounds: ["00", last]
});
/** The days of the week, as `taskrouter.dayOfWeek` has them (E-60). */
const DAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
/**
* Every built-in name of every expression. A known worker has none: it is a path into the attributes of the task (C-6), which
* has no built-in names (E-47).
*/
const BUILT_INS = [
	{
		owner: "worker",
		path: ["sid"],
		seenBy: OF_WORKERS,
		values: sid("WK", "a worker"),
		sibling: "friendly_name"
	},
	{
		owner: "worker",
		path: ["friendly_name"],
		seenBy: OF_WORKERS,
		values: name("a worker"),
		sibling: "sid"
	},
	{
		owner: "worker",
		path: ["activity_sid"],
		seenBy: OF_WORKERS,
		values: sid("WA", "an activity"),
		sibling: "activity_name"
	},
	{
		owner: "worker",
		path: ["activity_name"],
		seenBy: OF_WORKERS,
		values: name("an activity"),
		sibling: "activity_sid"
	},
	{
		owner: "worker",
		path: [
			"channel",
			"*",
			"configured_capacity"
		],
		seenBy: OF_CHANNELS,
		values: range(0, 50)
	},
	{
		owner: "worker",
		path: [
			"channel",
			"*",
			"assigned_tasks"
		],
		seenBy: OF_CHANNELS,
		values: range(0, Number.POSITIVE_INFINITY),
		idle: 0
	},
	{
		owner: "worker",
		path: [
			"channel",
			"*",
			"available_capacity_percentage"
		],
		seenBy: OF_CHANNELS,
		values: range(0, 100),
		idle: 100
	},
	{
		owner: "taskrouter",
		path: ["currentTime"],
		seenBy: OF_TIME,
		values: range(0, 2359)
	},
	{
		owner: "taskrouter",
		path: ["currentHour"],
		seenBy: OF_TIME,
		values: digits(/^([01]\d|2[0-3])$/, "23")
	},
	{
		owner: "taskrouter",
		path: ["currentMin"],
		seenBy: OF_TIME,
		values: digits(/^[0-5]\d$/, "59")
	},
	{
		owner: "taskrouter",
		path: ["dayOfWeek"],
		seenBy: OF_TIME,
		values: {
			type: "string",
			pattern: new RegExp(`^(${DAYS.join("|")})$`),
			form: "a day, Mon to Sun"
		}
	},
	{
		owner: "workers",
		path: ["available"],
		seenBy: ["skip"],
		values: range(0, Number.POSITIVE_INFINITY)
	},
	{
		owner: "workers",
		path: ["unavailable"],
		seenBy: ["skip"],
		values: range(0, Number.POSITIVE_INFINITY)
	},
	{
		owner: "workers",
		path: ["WA*"],
		seenBy: ["skip"],
		values: range(0, Number.POSITIVE_INFINITY)
	}
];
/** The channels of every workspace (O-2). */
const DEFAULT_CHANNELS = [
	"default",
	"voice",
	"sms",
	"chat",
	"video"
];
/** Returns the built-in name that an expression of this kind sees at a path. */
function findBuiltIn({ owner, path }, kind) {
	return BUILT_INS.find((each) => each.owner === owner && each.seenBy.includes(kind) && each.path.length === path.length && each.path.every((step, at) => isStep(step, path[at])));
}
function isStep(pattern, step) {
	if (pattern === "WA*") return /^WA[0-9a-fA-F]{32}$/.test(String(step));
	return pattern === "*" || pattern === step;
}
/** Describes the values of a built-in name: "a whole number from 0 to 100". */
function describeValues(values) {
	if (values.type === "string") return values.bounds === void 0 ? values.form : `${values.form}, "${values.bounds.join("\" to \"")}"`;
	const { least, most } = values;
	return Number.isFinite(most) ? `a whole number from ${least} to ${most}` : `a whole number, ${least} or more`;
}
/** Returns the last words of the built-in names below an owner, or below its first word: the properties of `worker.channel`. */
function listBuiltIns(owner, first) {
	return BUILT_INS.filter((each) => each.owner === owner && (first === void 0 || each.path[0] === first)).map(({ path }) => String(path.at(-1))).filter((word) => !word.includes("*"));
}
/** Returns the name of a worker whose values have the form of a text: `sid` for `WK…`, else the given sibling. */
function findNameFor(value, sibling) {
	const accepts = ({ values }) => values.type === "string" && values.pattern.test(value);
	const ofWorkers = BUILT_INS.filter(({ owner, path }) => owner === "worker" && path.length === 1);
	return (ofWorkers.find((each) => each.path[0]?.endsWith("sid") === true && accepts(each)) ?? ofWorkers.find((each) => each.path[0] === sibling && accepts(each)))?.path[0];
}
// language/lint/expressions/list-built-in-comparisons.ts
/** Returns every comparison with a built-in name on either side, in the order of the configuration. */
const listBuiltInComparisons = memoize((view) => view.expressions.flatMap((site) => listComparisons(site.ast).flatMap((comparison) => readSides(site, comparison))));
/** Returns the sides of a comparison that are built-in names. */
function readSides(site, comparison) {
	const { left, right } = comparison;
	const found = [];
	const read = (reference, other) => {
		if (reference.type !== "reference") return;
		const builtIn = findBuiltIn(originOf(reference, site.kind, defaultOptions), site.kind);
		if (builtIn === void 0) return;
		const name = site.text.slice(reference.start, reference.end);
		found.push({
			site,
			comparison,
			reference,
			other,
			builtIn,
			name
		});
	};
	read(left, right);
	read(right, left);
	return found;
}
// language/lint/expressions/list-time-comparisons.ts
/** Returns every comparison of a time variable. */
function* listTimeComparisons({ expressions }) {
	for (const site of expressions) for (const comparison of listComparisons(site.ast)) {
		const { left, right } = comparison;
		const [reference, other] = left.type === "reference" ? [left, right] : [right, left];
		if (reference.type !== "reference" || reference.path[0] !== "taskrouter") continue;
		const constants = (other.type === "list" ? other.items : [other]).filter((each) => each.type === "string" || each.type === "number");
		yield {
			site,
			comparison,
			variable: String(reference.path[1]),
			constants
		};
	}
}
// language/rules/expression/invalid-time.ts
/** The time is written HHMM: 17:45 is 1745, and 1775 does not exist. */
const invalidTime = {
	id: "invalid-time",
	severity: "warning",
	repeats: "places",
	summary: "an hour, minute or time that does not exist, or is not written as TaskRouter has it",
	source: "E-60 (documented); that a number and text are never equal is assumed (E-27)",
	check: check$64
};
const LIMITS = {
	currentTime: (time) => time % 100 <= 59 && time <= 2400,
	currentHour: (hour) => hour <= 24,
	currentMin: (minute) => minute <= 60
};
function* check$64(view) {
	for (const { site, comparison, variable, constants } of listTimeComparisons(view)) for (const { value, start, end } of constants) {
		const message = explainTime(variable, value, site.text.slice(start, end)) ?? explainForm(variable, value, comparison);
		if (message !== void 0) yield {
			path: site.path,
			span: {
				start,
				end
			},
			message
		};
	}
}
function isTime$1(variable, value) {
	const number = Number(value);
	return LIMITS[variable]?.(number) !== false && Number.isInteger(number) && number >= 0;
}
function explainTime(variable, value, written) {
	if (LIMITS[variable] === void 0 || isTime$1(variable, value)) return void 0;
	return `the time ${written} does not exist: ${variable === "currentTime" ? "write times as HHMM, from 0 to 2359" : "hours are 0 to 23, minutes 0 to 59"}`;
}
/** In a test for equality, the type and the number of digits count, too. */
function explainForm(variable, value, { operator }) {
	const builtIn = findBuiltIn({
		owner: "taskrouter",
		path: [variable]
	}, "filter");
	if (LIMITS[variable] === void 0 || builtIn === void 0 || !ASKING$1.has(describeOperator(operator).kind)) return void 0;
	const right = toRightForm(Number(value), builtIn.values);
	if (right === value) return void 0;
	return `"taskrouter.${variable}" is ${builtIn.values.type === "number" ? "a number" : builtIn.values.form}, and never equals this: ${right === void 0 ? "the day ends before that" : `write ${JSON.stringify(right)}`}`;
}
/** The kinds of operators that compare whole values. */
const ASKING$1 = /* @__PURE__ */ new Set(["equality", "membership"]);
/** Returns a time in the form that TaskRouter gives it; undefined for the end of a day, an hour or a minute, 24:00. */
function toRightForm(number, values) {
	if (values.type === "number") return number <= values.most ? number : void 0;
	const text = String(number).padStart(2, "0");
	return values.pattern.test(text) ? text : void 0;
}
/** Whether this rule has nothing to report about the other side of a comparison of the time; true for any other name. */
function isTimeThatExists({ owner, path }, other) {
	if (owner !== "taskrouter" || other.type !== "string" && other.type !== "number") return true;
	return isTime$1(String(path[0]), other.value);
}
// language/rules/expression/impossible-range.ts
/** `worker.channel.chat.available_capacity_percentage > 100`: the name never has such a value. */
const impossibleRange = {
	id: "impossible-range",
	severity: "warning",
	repeats: "places",
	summary: "a comparison with <, <=, > or >= that no value of a name passes",
	source: "E-46, E-48, E-60, L-12 (documented); for attributes, needs taskAttributes or workerAttributes",
	check: check$63
};
function* check$63(view) {
	for (const { site, comparison, reference, other, builtIn, name } of listBuiltInComparisons(view)) {
		if (!isOrdering(comparison) || !isTimeThatExists(builtIn, other)) continue;
		const tried = listBounds(builtIn.values);
		if (tried.length === 0 || tried.some((value) => passes$1(comparison, reference, value) !== false)) continue;
		yield toProblem$6(site, comparison, `${quote(name)} is ${describeValues(builtIn.values)}`);
	}
	for (const site of view.expressions) for (const comparison of listComparisons(site.ast).filter(isOrdering)) {
		const { left, right } = comparison;
		const reference = left.type === "reference" ? left : right;
		if (reference.type !== "reference") continue;
		const shape = findShape(reference, site, view.context);
		const why = shape && explain$5(shape, (value) => passes$1(comparison, reference, value));
		const name = quote(site.text.slice(reference.start, reference.end));
		if (why !== void 0) yield toProblem$6(site, comparison, `${name} ${why}`);
	}
}
function isOrdering({ operator }) {
	return describeOperator(operator).kind === "ordering";
}
function toProblem$6({ path }, { start, end }, why) {
	return {
		path,
		span: {
			start,
			end
		},
		message: `no value passes this, because ${why}`
	};
}
/** An ordering that neither the least nor the greatest value passes is passed by none between. */
function listBounds(values) {
	return values.type === "number" ? [values.least, values.most] : values.bounds ?? [];
}
/** Types whose values have no order; `list-operator` reports lists. */
const UNORDERED = /* @__PURE__ */ new Set([
	"boolean",
	"null",
	"object"
]);
function explain$5({ types, values }, test) {
	if (values !== void 0) return values.length > 0 && values.every((value) => test(value) === false) ? `is declared with the values ${values.map(quote).join(", ")}` : void 0;
	return types !== void 0 && types.size > 0 && [...types].every((type) => UNORDERED.has(type)) ? `is declared as ${[...types].join(" or ")}, which has no order` : void 0;
}
// language/rules/expression/impossible-value.ts
/** The built-in name, or the declared attribute, never has the value, so the comparison never matches. */
const impossibleValue = {
	id: "impossible-value",
	severity: "warning",
	repeats: "values",
	summary: "a value that a built-in name or a declared attribute never has",
	source: "E-42, E-46, E-48, L-12 (documented); for attributes, needs taskAttributes or workerAttributes",
	check: check$62
};
/** The kinds of operators that test for one of the written values. */
const ASKING = /* @__PURE__ */ new Set(["equality", "membership"]);
function* check$62(view) {
	for (const { site, comparison, reference, other, builtIn, name } of listBuiltInComparisons(view)) {
		if (!isAsking(comparison) || builtIn.owner === "taskrouter" || needsList(comparison, reference)) continue;
		for (const { value, span } of listValues(other)) {
			const why = explainBuiltIn(value, builtIn, name);
			if (why !== void 0) yield toProblem$5(site, span, name, value, why);
		}
	}
	for (const site of view.expressions) for (const comparison of listComparisons(site.ast).filter(isAsking)) {
		const { left, right } = comparison;
		const [reference, other] = left.type === "reference" ? [left, right] : [right, left];
		if (reference.type !== "reference") continue;
		const declared = findShape(reference, site, view.context);
		const shape = declared?.types?.has("list") ? declared.items : declared;
		if (shape === void 0 || shape === declared && needsList(comparison, reference)) continue;
		const name = site.text.slice(reference.start, reference.end);
		for (const { value, span } of listValues(other)) {
			const why = explain$4(value, shape);
			if (why !== void 0) yield toProblem$5(site, span, name, value, why);
		}
	}
}
function isAsking({ operator }) {
	return ASKING.has(describeOperator(operator).kind);
}
function needsList({ operator, left }, reference) {
	return describeOperator(operator).list === (reference === left ? "left" : "right");
}
function toProblem$5({ path }, span, name, value, why) {
	return {
		path,
		span,
		message: `${quote(name)} is never ${quote(value)}: ${why}`
	};
}
function listValues(operand) {
	if (operand.type === "list") return operand.items.flatMap(listValues);
	if (operand.type !== "string" && operand.type !== "number" && operand.type !== "boolean") return [];
	return [{
		value: operand.value,
		span: {
			start: operand.start,
			end: operand.end
		}
	}];
}
function explain$4(value, shape) {
	if (shape.values !== void 0 && !shape.values.includes(value)) {
		const names = shape.values.map(String);
		return `the declared values are ${shape.values.map(quote).join(", ")}${didYouMean(String(value), names)}`;
	}
	const type = typeOf(value);
	if (shape.types === void 0 || shape.types.size === 0 || shape.types.has(type)) return void 0;
	return `it is declared as ${[...shape.types].join(" or ")}`;
}
/** Names are compared with their sibling if the value has its form: a SID with `worker.sid`, not with the name of a worker. */
function explainBuiltIn(value, builtIn, name) {
	const { values, sibling, path } = builtIn;
	if (values.type === "number") {
		if (typeof value === "number" && Number.isInteger(value) && value >= values.least && value <= values.most) return void 0;
		const number = typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
		return `it is ${describeValues(values)}${Number.isInteger(number) ? `: write ${number}` : ""}`;
	}
	if (typeof value === "string" && values.pattern.test(value)) return void 0;
	if (typeof value !== "string") return `it is text, ${describeValues(values)}`;
	const meant = findNameFor(value, sibling);
	const prefix = name.slice(0, name.length - String(path.at(-1)).length);
	return `it is ${describeValues(values)}${meant === void 0 ? "" : `; compare ${quote(`${prefix}${meant}`)} with this`}`;
}
// language/rules/expression/invalid-day.ts
/** A day has three letters, the first one a capital: no other spelling is equal to a day. */
const invalidDay = {
	id: "invalid-day",
	severity: "warning",
	repeats: "places",
	summary: "a day of the week that is not written as Mon to Sun",
	source: "E-60 (documented)",
	check: check$61
};
function* check$61(view) {
	for (const { site, variable, constants } of listTimeComparisons(view)) {
		if (variable !== "dayOfWeek") continue;
		for (const { value, start, end } of constants) {
			if (DAYS.some((day) => day === value)) continue;
			const meant = DAYS.find((day) => day.toLowerCase() === String(value).slice(0, 3).toLowerCase());
			const question = meant === void 0 ? ";" : `, did you mean ${quote(meant)}?`;
			const span = {
				start,
				end
			};
			yield {
				path: site.path,
				span,
				message: `${quote(value)} is not a day${question} days are ${DAYS.join(", ")}`,
				...meant !== void 0 && { fix: writeDay(meant, site, span) }
			};
		}
	}
}
/** Keeps the quotation marks of the text. */
function writeDay(day, { path, text }, { start, end }) {
	const mark = text.charAt(start);
	return {
		message: `write ${day}`,
		edits: [{
			path,
			span: {
				start,
				end
			},
			text: `${mark}${day}${mark}`
		}]
	};
}
// language/rules/expression/list-and-value.ts
/** `skills HAS "billing"` needs a list and `skills == "billing"` a single value, so one of the two is always false. */
const listAndValue = {
	id: "list-and-value",
	severity: "warning",
	repeats: "places",
	summary: "a name that is used as a list here and as a single value elsewhere",
	source: "E-21 (documented)",
	check: check$60
};
function* check$60(view) {
	const first = /* @__PURE__ */ new Map();
	for (const each of listAttributeComparisons(view)) {
		if (each.other.type === "null") continue;
		const before = first.get(each.attribute);
		if (before === void 0) first.set(each.attribute, each);
		else if (isList(before) !== isList(each)) {
			const [here, there] = isList(each) ? ["a list", "a single value"] : ["a single value", "a list"];
			yield {
				...locationOf(each),
				message: `${quote(each.name)} is used as ${here} here, and as ${there} elsewhere: one of the two is always false`,
				related: [{
					...locationOf(before),
					message: "the other use"
				}]
			};
		}
	}
}
function isList({ comparison: { left, operator, right }, reference }) {
	const { list } = describeOperator(operator);
	return list !== void 0 && reference === (list === "left" ? left : right);
}
// language/rules/expression/list-operator.ts
/** A list operator on a single value is always false, and so is any other operator on a list, even != and NOT IN. */
const listOperator = {
	id: "list-operator",
	severity: "warning",
	repeats: "places",
	summary: "a list operator on a single value, or the other way round",
	source: "E-21 (documented); for attributes, needs taskAttributes or workerAttributes",
	check: check$59
};
function* check$59({ expressions, context }) {
	for (const site of expressions) for (const comparison of listComparisons(site.ast)) for (const side of ["left", "right"]) {
		const message = explain$3(comparison, side, site, context);
		const { start, end } = comparison[side];
		if (message !== void 0) yield {
			path: site.path,
			span: {
				start,
				end
			},
			message
		};
	}
}
function explain$3(comparison, side, site, context) {
	const operand = comparison[side];
	const wantsList = describeOperator(comparison.operator).list === side;
	if (operand.type !== "reference") return explainConstant(comparison, side, wantsList);
	const builtIn = readSides(site, comparison).find(({ reference }) => reference === operand);
	if (builtIn !== void 0) {
		if (!wantsList) return void 0;
		return `${quote(builtIn.name)} is a single value, but ${comparison.operator} needs a list there: always false`;
	}
	const types = findShape(operand, site, context)?.types;
	if (types === void 0 || types.size === 0) return void 0;
	const name = quote(site.text.slice(operand.start, operand.end));
	const isNeverList = !types.has("list");
	const isAlwaysList = [...types].every((type) => type === "list");
	if (wantsList && isNeverList) return `${name} is declared as a single value, but ${comparison.operator} needs a list there: always false`;
	if (!wantsList && isAlwaysList && describeOperator(comparison.operator).list === void 0) return `${name} is declared as a list, but ${comparison.operator} needs a single value: always false; write HAS`;
}
/** A constant is a list or not, independent of any declaration. */
function explainConstant({ operator, left, right }, side, wantsList) {
	const [operand, other] = side === "left" ? [left, right] : [right, left];
	if (other.type !== "reference") return void 0;
	if (wantsList && operand.type !== "list") return side === "right" ? `${operator} needs a list here: always false; write it in brackets, [ ]` : void 0;
	if (operand.type !== "list") return void 0;
	if (wantsList) return side === "right" && operator !== "NOT IN" && operand.items.length === 0 ? "an empty list contains nothing: always false" : void 0;
	if (describeOperator(operator).list !== void 0) return `${operator} needs a single value here: always false; join several comparisons with AND or OR`;
	return `${operator} needs a single value and is always false with a list: write IN or NOT IN`;
}
// language/lint/expressions/list-references.ts
/** Returns every name in an expression, in order of position. */
function listReferencesOf(ast) {
	return listComparisons(ast).flatMap(({ left, right }) => [...inOperand(left), ...inOperand(right)]);
}
function inOperand(operand) {
	if (operand.type === "list") return operand.items.flatMap(inOperand);
	return operand.type === "reference" ? [operand] : [];
}
// language/lint/names/rest-properties.ts
const COPY = "copy it into the attributes when you create the task, and test that attribute";
const WAITING = "a task that is routed is always waiting, so omit this";
const OFFERED = "only available workers are offered tasks, so omit this";
const ROUTED = "the workflow decides it only after this";
const of = (owner, advice, names, isCommon) => names.map((name) => ({
	owner,
	name,
	advice,
	...isCommon && { isCommon }
}));
/** Names of the properties by their owner (OpenAPI file; E-47: no page lists a built-in name of a task). */
const REST_PROPERTIES = [
	...of("task", WAITING, ["assignment_status", "task_assignment_status"]),
	...of("task", COPY, [
		"task_channel_unique_name",
		"task_channel_sid",
		"task_channel",
		"virtual_start_time"
	]),
	...of("task", ROUTED, [
		"task_queue_sid",
		"task_queue_friendly_name",
		"task_queue_name",
		"task_queue_entered_date"
	]),
	...of("task", COPY, [
		"workflow_sid",
		"workflow_friendly_name",
		"workflow_name",
		"date_created",
		"date_updated"
	]),
	...of("task", COPY, [
		"task_priority",
		"task_age",
		"task_date_created"
	]),
	...of("task", COPY, [
		"sid",
		"task_sid",
		"age",
		"priority",
		"timeout",
		"addons",
		"workspace_sid",
		"routing_target"
	], true),
	...of("worker", OFFERED, [
		"available",
		"worker_activity_available",
		"activity_available"
	]),
	...of("worker", "copy it into the attributes of the worker", [
		"date_created",
		"date_updated",
		"date_status_changed"
	]),
	{
		owner: "worker",
		name: "worker_sid",
		write: "sid"
	},
	{
		owner: "worker",
		name: "worker_name",
		write: "friendly_name"
	},
	{
		owner: "worker",
		name: "worker_friendly_name",
		write: "friendly_name"
	},
	{
		owner: "worker",
		name: "worker_activity_name",
		write: "activity_name"
	},
	{
		owner: "worker",
		name: "worker_activity_sid",
		write: "activity_sid"
	},
	{
		owner: "worker",
		name: "name",
		write: "friendly_name",
		isCommon: true
	},
	{
		owner: "worker",
		name: "activity",
		write: "activity_name",
		isCommon: true
	}
];
// language/lint/names/look-alikes.ts
/**
* Finds the name that somebody means who writes a property of Twilio's REST API, a name in camel case or in the plural, or a
* path that starts with the word "attributes". Names that are declared as attributes are not reported.
*/
function findLookAlike({ path }, kind, context) {
	const time = findTime(path, kind);
	const split = splitOwner(path, kind);
	if (time !== void 0 || split === void 0) return time;
	const { owner, steps, isOwnerRight } = split;
	const declared = (owner === "task" ? context.taskAttributes : context.workerAttributes)?.shape;
	const [first, ...rest] = steps;
	if ([first, path[0]].some((step) => declared?.members.has(String(step)) === true)) return void 0;
	const prefix = isBare(kind) ? [] : [owner];
	if (typeof first === "string" && rest.length > 0 && isAttributesWord(first, owner)) return rewrite([...prefix, ...rest], "attributes are named directly");
	const builtIn = owner === "worker" && kind !== "filter" ? findWorkerName(steps, kind) : void 0;
	if (builtIn !== void 0) return rewrite([...prefix, ...builtIn], "the built-in name is spelled differently");
	if (!isOwnerRight) return rewrite([...prefix, ...steps], `the prefix is "${owner}"`);
	const property = findProperty(owner, steps, declared !== void 0 && !declared.isOpen);
	return property && describe(property, prefix);
}
function rewrite(path, why) {
	const write = printPath(path);
	return {
		message: `${why}: write "${write}"`,
		write
	};
}
function describe({ advice, write }, prefix) {
	const of = "it is a property of the REST API, which expressions do not see";
	return write === void 0 ? { message: `${of}; ${advice}` } : rewrite([...prefix, write], of);
}
/** A filter and a queue name the attributes of their only owner without a prefix (E-40). */
function isBare(kind) {
	return kind === "filter" || kind === "queue";
}
function splitOwner(path, kind) {
	const [first, ...rest] = path;
	if (typeof first !== "string" || kind === "skip") return void 0;
	const own = kind === "filter" ? "task" : kind === "queue" ? "worker" : void 0;
	const named = OWNERS.find(({ pattern }) => pattern.test(first));
	if (named !== void 0 && rest.length > 0) {
		const { owner } = named;
		if (own !== void 0 && own !== owner) return void 0;
		const isExact = first === owner;
		if (isAttributesWord(first, owner)) return {
			owner,
			steps: ["attributes", ...rest],
			isOwnerRight: true
		};
		if (first === "workers" && /^(available|unavailable|WA.*|\$.*)$/.test(String(rest[0]))) return void 0;
		if (own === void 0 || !isExact) return {
			owner,
			steps: rest,
			isOwnerRight: isExact
		};
		return isAttributesWord(String(rest[0]), owner) ? {
			owner,
			steps: rest,
			isOwnerRight: true
		} : void 0;
	}
	if (own !== void 0) return {
		owner: own,
		steps: path,
		isOwnerRight: true
	};
	const meant = kind === "knownWorker" ? "task" : kind === "orderBy" ? "worker" : void 0;
	return meant !== void 0 && isAttributesWord(first, meant) ? {
		owner: meant,
		steps: path,
		isOwnerRight: true
	} : void 0;
}
const OWNERS = [{
	owner: "task",
	pattern: /^(task|tasks|task_?attributes)$/i
}, {
	owner: "worker",
	pattern: /^(worker|workers|worker_?attributes)$/i
}];
const ATTRIBUTES = {
	task: /^(task_?)?attributes?$/i,
	worker: /^(worker_?)?attributes?$/i
};
function isAttributesWord(step, owner) {
	return ATTRIBUTES[owner].test(step);
}
/** Built-in names of workers, with each step folded. */
const FOLDED = BUILT_INS.filter(({ owner }) => owner === "worker").map((builtIn) => ({
	...builtIn,
	folded: builtIn.path.map(fold$1)
}));
/** Finds a built-in name of a worker that is spelled otherwise: `friendlyName`, `channels.chat.assignedTasks`. */
function findWorkerName(steps, kind) {
	const [first, ...rest] = steps.map(String);
	if (first === void 0 || steps.some((step) => typeof step !== "string")) return void 0;
	const folded = [fold$1(first).replace(/^channels$/, "channel"), ...rest.map(fold$1)];
	const found = FOLDED.find((each) => each.path.length === steps.length && each.seenBy.includes(kind) && each.folded.every((step, at) => step === "*" || step === folded[at]));
	if (found === void 0) return void 0;
	const right = found.path.map((step, at) => step === "*" ? String(steps[at]) : step);
	return printPath(right) === printPath(steps) ? void 0 : right;
}
const PROPERTIES$1 = new Map(REST_PROPERTIES.map((property) => [`${property.owner}.${fold$1(property.name)}`, property]));
function findProperty(owner, steps, isDeclared) {
	if (steps.length !== 1) return void 0;
	const found = PROPERTIES$1.get(`${owner}.${fold$1(String(steps[0]))}`);
	return found !== void 0 && (isDeclared || found.isCommon !== true) ? found : void 0;
}
/** Finds a time variable whose first word is spelled otherwise; `time-variable` reports the second. */
function findTime(path, kind) {
	const [first, ...rest] = path;
	if (kind !== "filter" && kind !== "target") return void 0;
	if (first === "taskrouter" || rest.length === 0 || fold$1(String(first)) !== "taskrouter") return void 0;
	return rewrite(["taskrouter", ...rest], "the prefix is \"taskrouter\"");
}
/** Letter case and underscores apart. */
function fold$1(word) {
	return word.toLowerCase().replace(/_/g, "");
}
// language/rules/expression/look-alike-name.ts
/** `task.attributes.language` and `worker.friendlyName` look like names that exist, but are missing from every task or worker. */
const lookAlikeName = {
	id: "look-alike-name",
	severity: "warning",
	repeats: "names",
	summary: "a name that looks like an attribute or a built-in name, but is neither",
	source: "E-40, E-42, E-45 (documented); E-47 (assumed)",
	check: check$58
};
function* check$58({ sites, context }) {
	for (const site of sites) for (const reference of listReferences(site)) {
		const found = findLookAlike(reference, site.kind, context);
		if (found === void 0) continue;
		const { start, end } = reference;
		const location = {
			path: site.path,
			span: {
				start,
				end
			}
		};
		const message = `${quote(site.text.slice(start, end))} is missing here: ${found.message}`;
		const { write } = found;
		const fix = write === void 0 ? {} : { fix: {
			message: `write ${write}`,
			edits: [{
				...location,
				text: write
			}]
		} };
		yield {
			...location,
			message,
			...fix
		};
	}
}
function listReferences(site) {
	if (site.kind === "knownWorker") return site.ast === void 0 ? [] : [site.ast];
	if (site.kind === "orderBy") return site.ast?.clauses.map(({ reference }) => reference) ?? [];
	return listReferencesOf(site.ast);
}
// language/rules/expression/mixed-and-or.ts
/** No page documents which of AND and OR binds tighter, so the author should write parentheses. */
const mixedAndOr = {
	id: "mixed-and-or",
	severity: "warning",
	repeats: "expressions",
	summary: "a mix of AND and OR without parentheses",
	source: "E-8 (assumed): no page says which binds tighter",
	check: check$57
};
function* check$57({ expressions }) {
	for (const { ast, mixed, path } of expressions) {
		const [span] = mixed;
		if (span === void 0 || ast === void 0) continue;
		yield {
			path,
			span,
			message: `whether AND or OR binds tighter is not documented: add parentheses, as in ${quote(printExpression(ast))}`
		};
	}
}
// language/rules/expression/name-clash.ts
/** `worker.sid` is built in. No page says which one counts if the worker also has an attribute of that name. */
const nameClash = {
	id: "name-clash",
	severity: "warning",
	repeats: "names",
	summary: "a built-in name of a worker that is also one of its attributes",
	source: "E-42 (documented); which one counts is assumed (E-44); needs workers or workerAttributes",
	check: check$56
};
function* check$56({ expressions, context }) {
	const clashing = new Set(WORKER_BUILT_INS.filter((name) => isAttribute(name, context)));
	if (clashing.size === 0) return;
	for (const { ast, kind, path } of expressions) for (const reference of listReferencesOf(ast)) {
		const { owner, path: steps } = originOf(reference, kind, defaultOptions);
		if (owner !== "worker" || !clashing.has(steps[0]) || kind === "queue" && steps[0] === "channel") continue;
		const { start, end } = reference;
		const message = `${quote(String(steps[0]))} is both built into TaskRouter and a declared attribute of a worker, and which one counts is not documented: rename the attribute`;
		yield {
			path,
			span: {
				start,
				end
			},
			message
		};
	}
}
function isAttribute(name, { workerAttributes, workers }) {
	if (workerAttributes?.shape.members.has(name) === true) return true;
	return [...workers?.values() ?? []].some(({ attributes }) => Object.hasOwn(attributes, name));
}
// language/rules/expression/never-true.ts
/**
* An expression that is never true matches no task and no worker. A target that is never true and has a timeout is a
* common way to wait, so it is not reported.
*/
const neverTrue = {
	id: "never-true",
	severity: "warning",
	repeats: "expressions",
	summary: "an expression, or a part of one, that can never be true",
	source: "E-20 (documented); a false target with a timeout is a delay (E-31, documented)",
	check: check$55
};
function* check$55(view) {
	const delays = new Set(view.filters.flatMap(({ targets }) => targets.filter((target) => exitsOfTarget(target).byTimeout).map(({ expression }) => expression)));
	for (const site of view.expressions) {
		const analysis = site.analyze();
		for (const { name, start, end } of analysis?.contradictions ?? []) {
			if (name.startsWith("taskrouter.")) continue;
			const message = `these conditions on ${quote(name)} exclude each other, so this is never true`;
			yield {
				path: site.path,
				span: {
					start,
					end
				},
				message
			};
		}
		if (site.kind !== "queue" && site.ast?.type === "comparison" && analysis?.value === false && !delays.has(site) && !/^["'][\p{L}_]/u.test(site.text)) yield {
			path: site.path,
			message: "this is never true, so it matches nothing"
		};
	}
}
// language/rules/expression/not-equal-missing.ts
/** No page says whether `!=` is true or false for a missing attribute. */
const notEqualMissing = {
	id: "not-equal-missing",
	severity: "note",
	repeats: "places",
	summary: "!= on an attribute that may be missing",
	source: "E-22 (reported): true; needs taskAttributes or workerAttributes with required",
	check: check$54
};
function* check$54({ expressions, context }) {
	for (const site of expressions) for (const { comparison, isGuarded } of listGuardedComparisons(site.ast, "!=")) {
		const { left, right } = comparison;
		if (left.type !== "reference" || right.type === "null") continue;
		const declared = findPath(left, site, context);
		const shape = declared?.attributes.shape;
		if (declared === void 0 || shape === void 0 || shape.required.size === 0) continue;
		const found = findAttribute(shape, declared.path);
		if (found.kind !== "known" || found.isRequired || isGuarded(printPath(left.path))) continue;
		const name = site.text.slice(left.start, left.end);
		const message = `${quote(name)} may be missing, and the result of != is not documented then: add "${name} != null AND" before it`;
		yield {
			path: site.path,
			span: {
				start: left.start,
				end: left.end
			},
			message
		};
	}
}
// language/rules/expression/not-in-missing-list.ts
/** `x NOT IN list` is false if the list is missing, like every list operator without a list, so no worker matches. */
const notInMissingList = {
	id: "not-in-missing-list",
	severity: "warning",
	repeats: "places",
	summary: "an attribute after NOT IN that may be missing",
	source: "E-21 (documented): false without a list; that this includes a missing one is assumed (E-24)",
	check: check$53
};
function* check$53({ expressions }) {
	for (const site of expressions) for (const { comparison, isGuarded } of listGuardedComparisons(site.ast, "NOT IN")) {
		const { right } = comparison;
		if (right.type !== "reference" || isGuarded(printPath(right.path))) continue;
		const name = site.text.slice(right.start, right.end);
		const { start, end } = right;
		const message = `the result while ${quote(name)} is missing is not documented, and probably false: add "${name} == null OR" before it, in parentheses`;
		yield {
			path: site.path,
			span: {
				start,
				end
			},
			message
		};
	}
}
// language/rules/expression/ordered-text.ts
/** A number in quotation marks is text, and no page documents whether the text "10" comes before "9". */
const orderedText = {
	id: "ordered-text",
	severity: "warning",
	repeats: "places",
	summary: "a number in quotation marks next to <, <=, > or >=",
	source: "E-28 (documented); how texts are ordered is assumed (E-27, E-29)",
	check: check$52
};
function* check$52({ expressions }) {
	for (const { ast, path } of expressions) for (const { left, operator, right } of listComparisons(ast)) {
		if (describeOperator(operator).kind !== "ordering" || isTime(left) || isTime(right)) continue;
		for (const operand of [left, right]) {
			if (operand.type !== "string" || !/^-?\d+(\.\d+)?$/.test(operand.value)) continue;
			const { start, end } = operand;
			const message = `in quotation marks this is text, and as text "10" comes before "9": write ${operand.value}`;
			yield {
				path,
				span: {
					start,
					end
				},
				message
			};
		}
	}
}
/** The hour is text of two digits (E-60), so both orders are the same. */
function isTime(operand) {
	return operand.type === "reference" && operand.path[0] === "taskrouter";
}
// language/rules/expression/quoted-name.ts
/** In quotation marks this is text and not the attribute, so the result of the comparison is fixed. */
const quotedName = {
	id: "quoted-name",
	severity: "warning",
	repeats: "places",
	summary: "a name in quotation marks on the left side",
	source: "E-30 (documented); some pages quote names nevertheless",
	check: check$51
};
function* check$51({ expressions }) {
	for (const { ast, path } of expressions) for (const { left, operator, right } of listComparisons(ast)) {
		if (left.type !== "string" || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(left.value)) continue;
		if (!isDecided(operator, right)) continue;
		const message = `${quote(left.value)} in quotation marks is text, not an attribute: write ${left.value} without them`;
		yield {
			path,
			span: {
				start: left.start,
				end: left.end
			},
			message
		};
	}
}
/** `'en' IN languages` reads an attribute; `"languages" HAS "en"` and `"tier" == "gold"` do not. */
function isDecided(operator, right) {
	return describeOperator(operator).list === "left" || right.type !== "reference";
}
// language/rules/expression/repeated-part.ts
/** `a == 1 OR a == 1`: one part was copied but not changed. A name compared with itself changes nothing either. */
const repeatedPart = {
	id: "repeated-part",
	severity: "warning",
	repeats: "places",
	summary: "a repeated part of an expression, or a name compared with itself",
	source: "assumed to be a mistake: it changes nothing",
	check: check$50
};
function* check$50({ expressions }) {
	for (const { ast, path } of expressions) for (const { start, end, message } of list$1(ast)) yield {
		path,
		span: {
			start,
			end
		},
		message
	};
}
function list$1(node) {
	if (node === void 0) return [];
	if (node.type === "not") return list$1(node.part);
	if (node.type === "comparison") {
		const { left, right, start, end } = node;
		if (left.type !== "reference" || right.type !== "reference") return [];
		const name = printExpression(left);
		return name === printExpression(right) ? [{
			start,
			end,
			message: `${quote(name)} is compared with itself`
		}] : [];
	}
	const seen = /* @__PURE__ */ new Set();
	return node.parts.flatMap((part) => {
		const text = printExpression(part);
		const { start, end } = part;
		if (seen.has(text)) return [{
			start,
			end,
			message: `the same part is on both sides of ${node.operator}: remove or change one of them`
		}];
		seen.add(text);
		return list$1(part);
	});
}
// language/rules/expression/similar-name.ts
/**
* A name that is used once and closely resembles a name used often is probably a typo. If attributes are declared,
* `unknown-attribute` knows for certain.
*/
const similarName = {
	id: "similar-name",
	severity: "note",
	repeats: "names",
	summary: "an attribute that closely resembles one used more often",
	source: "E-20 (documented); that the name is a typo is assumed",
	check: check$49
};
/** A name used this often is not a typo. */
const OFTEN = 3;
/** Shorter names resemble too many others. */
const SHORTEST = 5;
/** Every rare name is compared with every frequent one, so generated workflows with more names are skipped. */
const MOST$1 = 200;
function* check$49(view) {
	const groups = groupNames(view);
	if (groups.size > MOST$1) return;
	const frequent = [...groups.values()].filter(({ length }) => length >= OFTEN);
	for (const uses of groups.values()) {
		const [use] = uses;
		const meant = frequent.find(([other, ...more]) => more.length >= uses.length && isTypo(use, other, uses.length));
		if (meant === void 0) continue;
		const [other] = meant;
		yield {
			...locationOf(use),
			message: `${quote(use.name)} closely resembles ${quote(other.name)}, which is used ${meant.length} times: one of the two may be a typo`,
			related: [{
				...locationOf(other),
				message: "written like this"
			}]
		};
	}
}
function groupNames(view) {
	const { taskAttributes, workerAttributes } = view.context;
	const groups = /* @__PURE__ */ new Map();
	for (const each of listAttributeComparisons(view)) {
		if ((each.owner === "task" ? taskAttributes : workerAttributes) !== void 0) continue;
		const group = groups.get(each.attribute);
		if (group === void 0) groups.set(each.attribute, [each]);
		else group.push(each);
	}
	return groups;
}
/** Another letter case or separator; or, for a name used once, one letter that differs and is not a digit or a plural s. */
function isTypo({ owner, name }, other, count) {
	if (owner !== other.owner) return false;
	if (fold(name) === fold(other.name)) return true;
	if (count > 1 || Math.min(name.length, other.name.length) < SHORTEST) return false;
	if (`${name}s` === other.name || name === `${other.name}s`) return false;
	return strip(name) !== strip(other.name) && (0, fastest_levenshtein.distance)(name, other.name) === 1;
}
function fold(name) {
	return name.toLowerCase().replace(/_/g, "");
}
function strip(name) {
	return name.replace(/\d/g, "");
}
// language/rules/expression/similar-value.ts
/** "Gold" here and "gold" elsewhere: the attribute holds one of them, and letter case is assumed to matter. */
const similarValue = {
	id: "similar-value",
	severity: "note",
	repeats: "values",
	summary: "two values that differ only in letter case",
	source: "E-26 (assumed): letter case counts in text",
	check: check$48
};
function* check$48(view) {
	const firsts = /* @__PURE__ */ new Map();
	for (const each of listAttributeComparisons(view)) {
		const first = firsts.get(each.attribute) ?? /* @__PURE__ */ new Map();
		firsts.set(each.attribute, first);
		for (const { value, start, end } of listTexts$1(each.other)) {
			const seen = {
				value,
				path: each.site.path,
				span: {
					start,
					end
				}
			};
			const folded = value.toLowerCase();
			const before = first.get(folded);
			if (before === void 0) first.set(folded, seen);
			else if (before.value !== value && !isBoth(each, before.value)) yield toProblem$4(seen, before, each.name);
		}
	}
}
function toProblem$4({ value, path, span }, before, name) {
	return {
		path,
		span,
		message: `${quote(name)} is compared with ${quote(before.value)} elsewhere, and letter case is assumed to matter: write both the same way`,
		related: [{
			path: before.path,
			span: before.span,
			message: `${quote(value)} is written like this`
		}]
	};
}
/** `IN ["gold", "Gold"]` takes both on purpose. */
function isBoth({ other }, value) {
	return other.type === "list" && listTexts$1(other).some((text) => text.value === value);
}
function listTexts$1(operand) {
	if (operand.type === "list") return operand.items.flatMap(listTexts$1);
	return operand.type === "string" ? [operand] : [];
}
// language/rules/expression/time-across-midnight.ts
/** From 22:00 to 06:00 is two ranges: no time of day is after the first and before the second. */
const timeAcrossMidnight = {
	id: "time-across-midnight",
	severity: "warning",
	repeats: "expressions",
	summary: "a time range across midnight joined with AND",
	source: "E-60 (documented); the number starts again at midnight (E-61, assumed)",
	check: check$47
};
function* check$47({ expressions }) {
	for (const { path, analyze } of expressions) for (const { name, start, end } of analyze()?.contradictions ?? []) {
		if (!name.startsWith("taskrouter.")) continue;
		const message = `no time is both: join a range across midnight with OR, as in (${name} >= 2200 OR ${name} < 600)`;
		yield {
			path,
			span: {
				start,
				end
			},
			message: name === "taskrouter.dayOfWeek" ? `${quote(name)} is a single day: join days with OR, or write IN ["Sat", "Sun"]` : message
		};
	}
}
// language/lint/expressions/list-used-names.ts
/** Several rules list the names of the same view. */
const listAll = memoize(({ expressions }) => expressions.flatMap(namesOf));
/** Returns every name in the expressions of the given kinds, in the order of the configuration. */
function listUsedNames(view, ...kinds) {
	return listAll(view).filter(({ site }) => kinds.includes(site.kind));
}
function namesOf(site) {
	return (site.analyze()?.names ?? []).map((use) => {
		const text = site.text.slice(use.start, use.end);
		const end = text.search(/[.[]/);
		return {
			site,
			use,
			text,
			first: end === -1 ? text : text.slice(0, end),
			hasMember: end !== -1
		};
	});
}
/** Whether `look-alike-name` reports the name, with better advice than the rules about prefixes. */
function isLookAlike({ use, site }, { context }) {
	const reference = listReferencesOf(site.ast).find(({ start }) => start === use.start);
	return reference !== void 0 && findLookAlike(reference, site.kind, context) !== void 0;
}
/** Returns the position of a name, for a problem. */
function at({ site, use }) {
	return {
		path: site.path,
		span: {
			start: use.start,
			end: use.end
		}
	};
}
// language/rules/expression/time-variable.ts
const VARIABLES = listBuiltIns("taskrouter").map((name) => `taskrouter.${name}`);
/** Only four time variables exist, and only filters and targets can use them. */
const timeVariable = {
	id: "time-variable",
	severity: "warning",
	repeats: "names",
	summary: "a time variable that does not exist, or is not available in this expression",
	source: "E-60 (documented)",
	check: check$46
};
function suggest(name) {
	return /(current|week|^taskrouter\.)day/i.test(name) ? ", did you mean \"taskrouter.dayOfWeek\"?" : didYouMean(name, VARIABLES);
}
function* check$46(view) {
	for (const name of listUsedNames(view, "filter", "target", "queue", "skip")) {
		if (name.first !== "taskrouter" || !name.hasMember) continue;
		const isSeen = name.site.kind === "filter" || name.site.kind === "target";
		if (isSeen && VARIABLES.includes(name.text)) continue;
		const message = isSeen ? `${quote(name.text)} is not a time variable${suggest(name.text) || ";"} the time variables are ${VARIABLES.join(", ")}` : `${quote(name.text)} is not available here: only filters and targets can use the time`;
		yield {
			...at(name),
			message
		};
	}
}
// language/lint/conditions/evaluate-partly.ts
/**
* Returns the value of an expression of which only some comparisons are known: undefined if it depends on the others.
*
* @param decide returns the value of a comparison, undefined if it is not known
*/
function evaluatePartly(node, decide) {
	if (node.type === "comparison") return decide(node);
	if (node.type === "not") {
		const value = evaluatePartly(node.part, decide);
		return value === void 0 ? void 0 : !value;
	}
	const isAnd = node.operator === "AND";
	const values = node.parts.map((part) => evaluatePartly(part, decide));
	if (values.includes(!isAnd)) return !isAnd;
	return values.includes(void 0) ? void 0 : isAnd;
}
/**
* Returns the first finding about a comparison, if the comparisons with findings make the whole expression false.
*
* @param find returns a finding about a comparison that is false
*/
function findExcluding(ast, find) {
	if (evaluatePartly(ast, (comparison) => find(comparison) === void 0 ? void 0 : false) !== false) return void 0;
	return listComparisons(ast).map(find).find((finding) => finding !== void 0);
}
// language/rules/expression/unavailable-activity.ts
/** Only workers in an available activity are offered tasks, so a test for another activity matches nobody who can be. */
const unavailableActivity = {
	id: "unavailable-activity",
	severity: "warning",
	repeats: "expressions",
	summary: "an expression that matches workers only while they are unavailable",
	source: "R-40 (documented); Offline is unavailable in every workspace (O-1, observed); else needs activities",
	check: check$45
};
function* check$45({ expressions, context }) {
	for (const site of expressions) {
		if (site.ast === void 0 || site.analyze()?.value === false) continue;
		const found = findExcluding(site.ast, (comparison) => findNames(site, comparison, context));
		if (found === void 0) continue;
		const { start, end } = found.comparison;
		yield {
			path: site.path,
			span: {
				start,
				end
			},
			message: `no worker in activity ${found.names.map(quote).join(" or ")} is offered a task, because it is not available: remove this, or name an available activity`
		};
	}
}
/** Returns the activities that a comparison asks for, if all of them are unavailable. */
function findNames(site, comparison, context) {
	const meaning = meaningOf(comparison.operator);
	if (meaning !== "==" && meaning !== "IN") return void 0;
	const [side] = readSides(site, comparison).filter(({ builtIn }) => builtIn.path[0]?.startsWith("activity_") === true);
	if (side === void 0 || meaning === "IN" && side.reference !== comparison.left) return void 0;
	const isSid = side.builtIn.path[0] === "activity_sid";
	const names = [];
	for (const text of listTexts(side.other)) {
		const name = findUnavailable(text, isSid, context);
		if (name === void 0) return void 0;
		names.push(name);
	}
	return names.length > 0 ? {
		comparison,
		names
	} : void 0;
}
function listTexts(operand) {
	const value = constantOf(operand);
	return (Array.isArray(value) ? value : [value]).map((each) => typeof each === "string" ? each : void 0);
}
/** Returns the name of an activity that is certainly unavailable. */
function findUnavailable(text, isSid, { activities }) {
	const list = [...activities?.values() ?? []];
	const key = isSid ? /^\$\{activities\.([^.}]+)\.sid\}$/.exec(text ?? "")?.[1] : void 0;
	const found = list.find((each) => isSid ? each.key === key : each.friendlyName === text);
	if (found !== void 0) return found.available === false ? found.friendlyName : void 0;
	return !isSid && text === "Offline" ? text : void 0;
}
// language/rules/expression/unknown-attribute.ts
/** Every task or worker lacks a misspelled attribute, so its comparison is never true. */
const unknownAttribute = {
	id: "unknown-attribute",
	severity: "warning",
	repeats: "names",
	summary: "an attribute that is not declared",
	source: "E-20 (documented); needs taskAttributes or workerAttributes",
	check: check$44
};
function* check$44({ expressions, context }) {
	for (const site of expressions) for (const reference of listReferencesOf(site.ast)) {
		if (findLookAlike(reference, site.kind, context) !== void 0) continue;
		const declared = findPath(reference, site, context);
		const found = declared && findAttribute(declared.attributes.shape, declared.path);
		if (found?.kind !== "unknown") continue;
		const name = String(declared?.path[found.at]);
		const noun = declared?.attributes === context.taskAttributes ? "task" : "worker";
		const { start, end } = reference;
		const message = `no ${noun} attribute ${quote(name)} is declared${didYouMean(name, found.names)}`;
		yield {
			path: site.path,
			span: {
				start,
				end
			},
			message
		};
	}
}
// language/rules/expression/unknown-channel.ts
/** `worker.channel.<unique name>.<property>` is null if the channel or the property does not exist. */
const unknownChannel = {
	id: "unknown-channel",
	severity: "warning",
	repeats: "names",
	summary: "a worker task channel, or a channel property, that does not exist",
	source: "E-45, O-2 (documented); channels other than the five of every workspace need taskChannels or workers",
	check: check$43
};
const PROPERTIES = listBuiltIns("worker", "channel");
function* check$43(view) {
	const { taskChannels } = view.context;
	const channels = taskChannels ?? listChannels(view.context);
	const fails = (channel) => taskChannels === void 0 ? `no declared worker has a task channel ${quote(channel)}` : `no task channel ${quote(channel)} is declared`;
	for (const name of listUsedNames(view, "target", "queue")) {
		const { owner, path } = name.use;
		if (owner !== "worker" || path[0] !== "channel" || isLookAlike(name, view)) continue;
		const steps = path.slice(1).map(String);
		const fault = name.site.kind === "queue" ? findInQueue(steps) : findFault$1(steps, channels, fails);
		if (fault !== void 0) yield {
			...at(name),
			message: `${quote(name.text)}: ${fault}`
		};
	}
}
/** In a queue, `channel` may also be an attribute. */
function findInQueue([, property, ...more]) {
	if (more.length > 0 || property === void 0 || !PROPERTIES.includes(property)) return void 0;
	return "no page says that a queue sees the channels of a worker: test them in the expression of a target";
}
function findFault$1([channel, property, ...more], channels, fails) {
	if (channel === void 0 || property === void 0 || more.length > 0) return `write worker.channel.<unique name>.<property>, such as worker.channel.chat.${PROPERTIES[0]}`;
	if (!PROPERTIES.includes(property)) {
		if (property === "available") return "a worker is offered tasks only of available channels: omit this";
		const known = `channel properties are ${PROPERTIES.join(", ")}`;
		if (property === "capacity") return `no property "capacity", did you mean "configured_capacity"? ${known}`;
		return `no property ${quote(property)}${didYouMean(property, PROPERTIES) || ";"} ${known}`;
	}
	if (channels === void 0) return findDefault(channel);
	if (channels.includes(channel)) return void 0;
	return `${fails(channel)}${didYouMean(channel, channels)}`;
}
/** Any channel may exist, but hardly one whose name differs from a default one by letter case or a plural. */
function findDefault(channel) {
	const word = channel.toLowerCase();
	const meant = DEFAULT_CHANNELS.find((name) => word === name || word === `${name}s`);
	if (meant === void 0 || meant === channel) return void 0;
	return `task channels have exact names, did you mean ${quote(meant)}?`;
}
/** Returns undefined if no worker declares channels, because any channel may exist then. */
function listChannels({ workers }) {
	const declared = [...workers?.values() ?? []].flatMap((worker) => [...worker.channels.keys()]);
	return declared.length === 0 ? void 0 : [.../* @__PURE__ */ new Set([...DEFAULT_CHANNELS, ...declared])];
}
// language/rules/expression/workers-outside-skip.ts
/** Only a `skipIf` can use the number of available workers. */
const workersOutsideSkip = {
	id: "workers-outside-skip",
	severity: "warning",
	repeats: "names",
	summary: "\"workers.\" outside skipIf",
	source: "E-48 (documented)",
	check: check$42
};
function* check$42(view) {
	for (const name of listUsedNames(view, "filter", "target", "queue")) {
		if (!/^workers\.(available|unavailable|WA|\$\{)/.test(name.text)) continue;
		yield {
			...at(name),
			message: `${quote(name.text)} is only available in ${nameKey("skipIf", view.context)}, and missing here`
		};
	}
}
// language/rules/expression/index.ts
/** Rules about one expression, in a workflow or in a queue's `targetWorkers`. */
const expressionRules = [
	activityName,
	alwaysTrue,
	bothMissing,
	constantPart,
	digitMember,
	expressionSyntax,
	expressionTooBig,
	impossibleRange,
	impossibleValue,
	invalidDay,
	invalidTime,
	listAndValue,
	listOperator,
	lookAlikeName,
	mixedAndOr,
	nameClash,
	neverTrue,
	notEqualMissing,
	notInMissingList,
	orderedText,
	quotedName,
	repeatedPart,
	similarName,
	similarValue,
	timeAcrossMidnight,
	timeVariable,
	unavailableActivity,
	unknownAttribute,
	unknownChannel,
	unquotedText,
	workersOutsideSkip
];
// language/rules/flow/callback-without-fallback.ts
/** If the only callback fails once, the reservation is canceled and the task is routed again. */
const callbackWithoutFallback = {
	id: "callback-without-fallback",
	severity: "warning",
	summary: "an assignment callback without a fallback",
	source: "V-31 (documented)",
	check: check$41
};
function* check$41({ context }) {
	if (context.hasAssignmentCallback !== true || context.hasFallbackAssignmentCallback !== false) return;
	yield {
		path: [],
		message: "the workflow has an \"assignmentCallbackUrl\" but no \"fallbackAssignmentCallbackUrl\", so one failed call cancels the reservation: add a fallback"
	};
}
// language/lint/view/list-targets.ts
/** Returns every target of every filter, then the default filter. */
function listTargets({ filters, defaultFilter }) {
	return [...filters.flatMap(({ targets }) => targets), ...defaultFilter === void 0 ? [] : [defaultFilter]];
}
// language/lint/view/list-workers-of-queue.ts
/** Names whose values exist only in a running TaskRouter. */
const LIVE_NAMES = /* @__PURE__ */ new Set([
	"sid",
	"activity_sid",
	"activity_name",
	"channel"
]);
/** Limit of pairs of a worker and a queue; a contact center of 1,000 workers and 500 queues is below it. */
const MAX_PAIRS = 1e6;
/**
* Returns the declared workers that match a queue's expression; undefined if that cannot be decided: no worker is declared,
* something is unresolved, or the expression tests what only a running TaskRouter knows.
*/
function listWorkersOfQueue({ targetWorkers }, { workers, taskQueues }) {
	const { ast } = targetWorkers;
	if (workers === void 0 || workers.size === 0 || ast === void 0) return void 0;
	if (workers.size * (taskQueues?.size ?? 1) > MAX_PAIRS) return void 0;
	const list = [...workers.values()];
	if (list.some(({ isUnknown }) => isUnknown)) return void 0;
	if (targetWorkers.analyze()?.names.some(({ path }) => LIVE_NAMES.has(path[0])) === true || /\$\{/.test(targetWorkers.text)) return void 0;
	const matches = compileExpression(ast, "queue");
	return list.filter(({ attributes, friendlyName }) => matches({ worker: createWorkerScope(attributes, { friendly_name: friendlyName }) }));
}
// language/rules/flow/channel-without-capacity.ts
/** A worker is assigned tasks of a channel only if it is available on that channel with a capacity above 0. */
const channelWithoutCapacity = {
	id: "channel-without-capacity",
	severity: "warning",
	summary: "a declared task on a channel on which no worker of the queue has capacity",
	source: "O-90, R-40 (documented)",
	check: check$40
};
function* check$40(view) {
	const { taskQueues, tasks = [], workspace } = view.context;
	if (workspace?.multiTaskEnabled !== true) return;
	const reported = /* @__PURE__ */ new Set();
	for (const { queue, queuePath } of listTargets(view)) {
		const declared = queue === void 0 ? void 0 : taskQueues?.get(queue);
		const members = declared === void 0 ? void 0 : listWorkersOfQueue(declared, view.context);
		if (declared === void 0 || members === void 0 || members.length === 0 || reported.has(declared.key)) continue;
		const task = tasks.find(({ channel }) => members.every((worker) => !canTake(worker, channel)));
		if (task === void 0) continue;
		reported.add(declared.key);
		yield {
			path: queuePath,
			message: explain$2(task, declared.key)
		};
	}
}
/** By default a worker is available with capacity 1 (O-90). */
function canTake({ channels }, name) {
	const { capacity = 1, available = true } = channels.get(name) ?? {};
	return available && capacity > 0;
}
function explain$2({ key, channel }, queue) {
	return `no worker of queue ${quote(queue)} has capacity on channel ${quote(channel)}: a task such as ${quote(key)} is never assigned here`;
}
// language/rules/flow/default-filter-keys.ts
const KEYS$1 = TARGET_NAMES.filter((key) => TARGET[key].inDefaultFilter === "open");
/** The pages mention only the queue of a default filter: no page documents whether other keys work there. */
const defaultFilterKeys = {
	id: "default-filter-keys",
	severity: "warning",
	summary: "a key other than the queue in the default filter",
	source: "C-9 (documented): a queue; that other keys work is assumed (C-11)",
	check: check$39
};
function* check$39({ defaultFilter, context }) {
	if (defaultFilter === void 0) return;
	for (const key of KEYS$1) {
		if (defaultFilter.json[key] === void 0 || defaultFilter.json[key] === null) continue;
		const message = `whether ${nameKey(key, context)} works in the default filter is not documented: use a last filter with "1==1" instead`;
		yield {
			path: [...defaultFilter.path, key],
			at: "key",
			message
		};
	}
}
// language/rules/flow/default-filter-timeout.ts
/** The default filter is a target without a timeout, because nothing follows it. */
const defaultFilterTimeout = {
	id: "default-filter-timeout",
	severity: "warning",
	summary: "a timeout in the default filter",
	source: "C-9 (documented)",
	check: check$38
};
function* check$38({ defaultFilter, context }) {
	if (defaultFilter?.timeout === void 0) return;
	const message = `the default filter cannot have a ${nameKey("timeout", context)}: tasks wait in its queue until their own timeout; put the timeout into a last filter with "1==1"`;
	yield {
		path: [...defaultFilter.path, "timeout"],
		at: "key",
		message
	};
}
// language/rules/flow/duplicate-filter-name.ts
/** Two filters may share a name (C-19), but nobody can tell them apart in the Console, in reports and in diffs. */
const duplicateFilterName = {
	id: "duplicate-filter-name",
	severity: "warning",
	summary: "two filters with the same name",
	source: "C-3, C-19 (assumed)",
	check: check$37
};
function* check$37({ filters }) {
	const first = /* @__PURE__ */ new Map();
	for (const filter of filters) {
		const name = filter.name?.trim() ?? "";
		const before = first.get(name);
		if (before === void 0) first.set(name, filter);
		else if (name !== "") yield toProblem$3(name, before, filter);
	}
}
function toProblem$3(name, before, { index, namePath }) {
	return {
		path: namePath,
		message: `${`filters ${before.index + 1} and ${index + 1} have the name ${show(name)}`}: nobody can tell them apart in the Console, in reports and in differences; give each its own name`,
		related: [{
			path: before.namePath,
			message: "the other filter"
		}]
	};
}
// language/rules/flow/escalation-narrows.ts
/** An escalation to a subset of the workers of the target before it: if none of them was free there, none is free here. */
const escalationNarrows = {
	id: "escalation-narrows",
	severity: "warning",
	summary: "a target that offers tasks only to some of the workers of the target before it",
	source: "C-5, R-5 (documented)",
	repeats: "targets",
	check: check$36
};
function* check$36({ filters, context }) {
	const budget = createBudget();
	for (const { targets } of filters) for (const target of targets) {
		const before = targets[target.index - 1];
		if (before === void 0 || isRestricted(before) || asksNobody(target, context) || target.knownWorker !== void 0) continue;
		const why = explain$1(before, target, context, budget);
		if (why === void 0) continue;
		yield {
			path: target.path,
			message: `this offers tasks only to workers that ${nameTarget(before)} already includes: ${why}`
		};
	}
}
function isRestricted({ expression, knownWorker }) {
	return expression !== void 0 || knownWorker !== void 0;
}
function explain$1(before, target, { taskQueues }, budget) {
	if (before.queue === void 0 || target.queue === void 0) return void 0;
	if (before.queue === target.queue) return target.expression === void 0 ? void 0 : "the queue is the same, and the expression excludes some of its workers";
	const [wide, narrow] = [taskQueues?.get(before.queue), taskQueues?.get(target.queue)];
	if (wide === void 0 || narrow === void 0) return void 0;
	if (narrow.targetWorkers.analyze()?.value === true || !holdsAllOf(wide, narrow, budget)) return void 0;
	return `all workers of ${quote(narrow.key)} are in ${quote(wide.key)}`;
}
function holdsAllOf({ targetWorkers: wide }, { targetWorkers: narrow }, budget) {
	if (wide.ast === void 0 || narrow.ast === void 0) return false;
	if (wide.analyze()?.value === true) return true;
	return implies(toCondition(narrow.ast), toCondition(wide.ast), budget);
}
// language/rules/flow/extreme-priority.ts
/** Far above any priority that people use to order tasks among each other. */
const EXTREME = 1e6;
/** Tasks wait as long as one of higher priority exists, and a huge number leaves no room above it. */
const extremePriority = {
	id: "extreme-priority",
	severity: "note",
	summary: "a priority of a million or more",
	source: "R-55 (documented); the limit is assumed",
	repeats: "targets",
	check: check$35
};
function* check$35(view) {
	for (const { priority, path } of listTargets(view)) {
		if (typeof priority !== "number" || priority < EXTREME) continue;
		const message = `priority ${formatNumber(priority)} puts these tasks before nearly all others: use smaller steps, which leave room above`;
		yield {
			path: [...path, "priority"],
			message
		};
	}
}
// language/rules/flow/inverted-priorities.ts
/** A filter matches a special case of a later one but has a lower priority in the same queue, so its tasks come last. */
const invertedPriorities = {
	id: "inverted-priorities",
	severity: "note",
	summary: "a filter for a special case with a lower priority than the general filter after it",
	source: "R-1, R-55 (documented)",
	repeats: "filters",
	check: check$34
};
function* check$34({ filters }) {
	const generals = createGeneralFilters(filters);
	for (const filter of filters) generals.add(filter);
	for (const filter of filters) {
		if (filter.expression?.ast === void 0 || alwaysMatches(filter) || neverMatches(filter)) continue;
		const general = generals.find(filter, (other) => other.index > filter.index && hasHigherPriority(other, filter));
		if (general === void 0) continue;
		yield {
			path: [
				...filter.path,
				"targets",
				0,
				"priority"
			],
			message: `${nameFilter(filter)} is a special case of ${nameFilter(general)} but has a lower priority in the same queue: swap the priorities unless this is intended`,
			related: [{
				path: [
					...general.path,
					"targets",
					0,
					"priority"
				],
				message: "the higher priority"
			}]
		};
	}
}
function hasHigherPriority({ targets: [general] }, { targets: [special] }) {
	if (typeof special?.priority !== "number" || typeof general?.priority !== "number") return false;
	return general.priority > special.priority && special.queue !== void 0 && general.queue === special.queue;
}
// language/rules/flow/known-worker-outside-queue.ts
/** Number of names listed in the message. */
const MOST = 3;
/** A known worker must belong to the target's queue: a task for any other worker is never assigned there (error 40152). */
const knownWorkerOutsideQueue = {
	id: "known-worker-outside-queue",
	severity: "warning",
	summary: "a target with a known worker in a queue without some of the declared workers",
	source: "R-30 (documented)",
	repeats: "targets",
	check: check$33
};
function* check$33(view) {
	const { taskQueues, workers } = view.context;
	for (const target of listTargets(view)) {
		const { knownWorker, queue, queuePath } = target;
		if (asksNobody(target, view.context)) continue;
		const declared = queue === void 0 ? void 0 : taskQueues?.get(queue);
		const members = declared === void 0 ? void 0 : listWorkersOfQueue(declared, view.context);
		if (knownWorker === void 0 || declared === void 0 || members === void 0 || workers === void 0) continue;
		const outside = [...workers.values()].filter((worker) => !members.includes(worker));
		if (outside.length === 0) continue;
		const names = outside.slice(0, MOST).map(({ friendlyName }) => quote(friendlyName));
		const more = outside.length > MOST ? ` and ${outside.length - MOST} more` : "";
		yield {
			path: queuePath,
			message: `a task for ${names.join(", ")}${more} is never assigned here, because queue ${quote(declared.key)} does not include them: use a queue of all workers`
		};
	}
}
// language/rules/flow/known-worker-value.ts
/** The key names the task attribute that holds the worker: a SID or a name is looked up as an attribute, too. */
const knownWorkerValue = {
	id: "known-worker-value",
	severity: "warning",
	summary: "a known worker that is not a path into the task's attributes",
	source: "C-6 (documented)",
	check: check$32
};
function* check$32({ sites, context }) {
	for (const site of sites) {
		const fault = findFault(site);
		if (fault === void 0 || isLookAlikeSite(site, context)) continue;
		const message = `${nameKey(site.path.at(-1), context)} must name the task attribute that holds the worker, such as "task.agent", but is ${fault}`;
		yield {
			path: site.path,
			message
		};
	}
}
/** `look-alike-name` has better advice. */
function isLookAlikeSite({ kind, ast }, context) {
	return ast?.type === "reference" && findLookAlike(ast, kind, context) !== void 0;
}
/** Returns the value that is written instead of a path, with advice. */
function findFault(site) {
	if (site.kind !== "knownWorker") return void 0;
	const { ast, text } = site;
	if (ast === void 0) return explainLiteral(site);
	const [owner, ...rest] = ast.path;
	return owner === "task" && rest.length > 0 ? void 0 : explainText(text);
}
function explainLiteral(site) {
	const literal = findKnownWorkerLiteral(site);
	if (literal === void 0) return void 0;
	return literal.type === "string" ? explainText(literal.value) : quote(site.text);
}
function explainText(text) {
	if (text === "null") return `${quote(text)}: omit the key if there is no known worker; a task without one has null in its attribute`;
	if (/^WK[0-9a-fA-F]{32}$/.test(text)) return `${quote(text)}; to target one worker, write an expression, worker.sid == ${quote(text)}`;
	return /^task\.[\w.[\]]+$/.test(text) ? `text: write ${text} without quotation marks` : quote(text);
}
// language/rules/flow/known-worker-waits.ts
/**
* A task whose worker is unknown, away or in another queue stays in the target until it times out or is skipped. In the
* default filter a timeout cannot help, and `default-filter-keys` reports the known worker.
*/
const knownWorkerWaits = {
	id: "known-worker-waits",
	severity: "warning",
	summary: "a target with a known worker that tasks never leave",
	source: "R-31 (documented)",
	repeats: "targets",
	check: check$31
};
function* check$31({ filters, context }) {
	for (const target of filters.flatMap(({ targets }) => targets)) {
		if (target.knownWorker?.ast === void 0 || !isTerminal(target) || asksNobody(target, context)) continue;
		const [timeout, skipIf] = [nameKey("timeout", context), nameKey("skipIf", context)];
		yield {
			path: target.knownWorker.path,
			message: `a task whose worker is away or unknown never leaves this target: add a ${timeout}, or ${skipIf} with "1==1", and another target after it`
		};
	}
}
// language/rules/flow/legacy-direct-queue.ts
/**
* Filters of 2015 had a queue and no targets. No page says what TaskRouter does with them today, so there is no automatic
* fix: it could bring a dead filter to life.
*/
const legacyDirectQueue = {
	id: "legacy-direct-queue",
	severity: "warning",
	summary: "a filter with its own queue and no targets, in raw JSON",
	source: "C-13 (observed); its effect today is assumed (C-14)",
	repeats: "filters",
	check: check$30
};
function* check$30({ filters, context }) {
	if (context.form !== "raw") return;
	for (const { json, path } of filters) {
		if (!isLegacyFilter(json)) continue;
		const message = `a "queue" directly in a filter is the form of 2015, and its effect today is not documented: write "targets": [{"queue": ${quote(json.queue)}}]`;
		yield {
			path: [...path, "queue"],
			at: "key",
			message
		};
	}
}
// language/rules/flow/legacy-filter-name.ts
/**
* The Console and Twilio's pages write `filter_friendly_name`. Helper libraries of 2015 wrote `friendly_name`, and the one
* for Java still writes `friendlyName`: tools that look for the right key find no name.
*/
const legacyFilterName = {
	id: "legacy-filter-name",
	severity: "warning",
	summary: "a filter's name under another key than \"filter_friendly_name\", in raw JSON",
	source: "C-3 (observed): all three spellings are stored",
	repeats: "filters",
	check: check$29
};
const [OURS, ...LEGACY] = FILTER_NAME_KEYS;
function* check$29({ filters, context }) {
	if (context.form !== "raw") return;
	for (const filter of filters) {
		const keys = [OURS, ...LEGACY].filter((key) => filter.json[key] !== void 0);
		for (const key of LEGACY) if (keys.includes(key)) yield toProblem$2(filter, key, keys.length > 1);
	}
}
function toProblem$2({ path, json }, key, isTwice) {
	const location = {
		path: [...path, key],
		at: "key"
	};
	const right = "\"filter_friendly_name\"";
	if (isTwice) return {
		...location,
		message: `the filter also has a name under another key: keep only ${right}`
	};
	const message = `${quote(key)} is an old key that the Console does not write: write ${right}`;
	if (typeof json[key] !== "string") return {
		...location,
		message
	};
	return {
		...location,
		message,
		fix: {
			message: `write ${right}`,
			edits: [{
				...location,
				text: "filter_friendly_name"
			}]
		}
	};
}
// language/rules/flow/mixed-types.ts
/** A number, or true, differs from the same characters in quotation marks, and an attribute holds only one of the two. */
const mixedTypes = {
	id: "mixed-types",
	severity: "warning",
	repeats: "places",
	summary: "a name that is compared with a number or true here and with text elsewhere",
	source: "E-28 (documented)",
	check: check$28
};
const NOUNS = {
	number: "a number",
	string: "text",
	boolean: "true or false"
};
function* check$28(view) {
	const nameOf = createNames();
	const first = /* @__PURE__ */ new Map();
	for (const name of listUsedNames(view, "filter", "target")) {
		if (name.use.owner === "taskrouter") continue;
		const [type, ...others] = name.use.types.filter((each) => NOUNS[each] !== void 0);
		if (type === void 0) continue;
		const identity = nameOf(name.use.owner, name.use.path);
		const before = first.get(identity);
		if (before === void 0) first.set(identity, {
			type,
			name
		});
		if (others.length === 0 && (before === void 0 || before.type === type)) continue;
		yield {
			...at(name),
			message: `${quote(name.text)} is compared with ${NOUNS[type]} here and with ${NOUNS[String(others[0] ?? before?.type)]} elsewhere: one of the two is never equal`,
			...before && { related: [{
				...at(before.name),
				message: "the other comparison"
			}] }
		};
	}
}
// language/rules/flow/name-in-skip.ts
/** A `skipIf` can use worker counts of the target's queue, but neither the task nor a worker. */
const nameInSkip = {
	id: "name-in-skip",
	severity: "warning",
	repeats: "names",
	summary: "a name that is not available in skipIf",
	source: "E-48 (documented); that it sees no task is assumed (E-49)",
	check: check$27
};
const KNOWN = listBuiltIns("workers").map((name) => `workers.${name}`);
function* check$27(view) {
	for (const name of listUsedNames(view, "skip")) {
		if (KNOWN.includes(name.text) || /^workers\.(WA[0-9a-fA-F]{32}$|\$\{)/.test(name.text)) continue;
		const question = nameActivity(name, view) || didYouMean(name.text, KNOWN);
		const rest = `${nameKey("skipIf", view.context)} can use workers.available, workers.unavailable and workers.<SID of an activity>`;
		yield {
			...at(name),
			message: `${quote(name.text)} is not available here${question === "" ? ";" : question} ${rest}`
		};
	}
}
/** Suggests the SID of the activity if the name is the key or the friendly name of one, as in `workers.lunch`. */
function nameActivity({ use: { owner, path }, first, text }, { context }) {
	const word = first === "workers" && owner === "workers" ? String(path[0]) : text;
	const meant = [...context.activities?.values() ?? []].find(({ key, friendlyName }) => [key, friendlyName].includes(word));
	return meant === void 0 ? "" : `, did you mean "workers.\${activities.${meant.key}.sid}"?`;
}
// language/rules/flow/no-idle-worker.ts
/**
* `worker.channel.chat.assigned_tasks > 0` excludes every worker who has nothing to do. A target that is skipped if nobody
* matches prefers busy workers on purpose, and is not reported.
*/
const noIdleWorker = {
	id: "no-idle-worker",
	severity: "warning",
	repeats: "targets",
	summary: "a target that matches no worker without tasks",
	source: "E-46 (documented)",
	check: check$26
};
function* check$26(view) {
	for (const target of listTargets(view)) {
		const { expression } = target;
		if (expression?.ast === void 0 || asksNobody(target, view.context) || exitsOfTarget(target).bySkip) continue;
		const first = findExcluding(expression.ast, (comparison) => findExcludingSide(expression, comparison));
		if (first === void 0) continue;
		const { start, end } = first.comparison;
		yield {
			path: expression.path,
			span: {
				start,
				end
			},
			message: `no worker without tasks matches this, because ${quote(first.name)} is ${first.builtIn.idle} for such a worker: while all workers are idle, nobody gets the task`
		};
	}
}
/** Returns the built-in name by which a comparison excludes idle workers, but not all workers. */
function findExcludingSide(site, comparison) {
	return readSides(site, comparison).find((side) => {
		const { idle } = side.builtIn;
		return idle !== void 0 && passes$1(comparison, side.reference, idle) === false && isPossible(side);
	});
}
/** Whether a busy worker passes; else `impossible-range` or `impossible-value` reports the comparison. */
function isPossible({ comparison, reference, other }) {
	return [
		0,
		1,
		99,
		100,
		...[constantOf(other)].flat().map(Number).flatMap((value) => [
			value - 1,
			value,
			value + 1
		])
	].some((value) => isBusyNumber(value) && passes$1(comparison, reference, value) === true);
}
/** Whether a number of tasks, or a percentage, can occur. */
function isBusyNumber(value) {
	return Number.isInteger(value) && value >= 0 && value <= 100;
}
// language/rules/flow/no-matching-worker.ts
/** No declared worker of the queue satisfies the conditions that a target sets for workers alone. */
const noMatchingWorker = {
	id: "no-matching-worker",
	severity: "warning",
	repeats: "targets",
	summary: "a target whose expression no declared worker of its queue matches",
	source: "R-40 (documented); needs workers; a false target with a timeout is a delay (E-31, documented)",
	check: check$25
};
function* check$25(view) {
	for (const { queue, expression } of listTargets(view)) {
		const declared = queue === void 0 ? void 0 : view.context.taskQueues?.get(queue);
		const members = declared === void 0 ? void 0 : listWorkersOfQueue(declared, view.context);
		if (declared === void 0 || expression?.ast === void 0 || members === void 0 || members.length === 0) continue;
		const asked = listWorkerParts(expression, view.context);
		if (asked.length === 0 || members.some((worker) => passes(worker, view.context, asked))) continue;
		const message = `${noneOf(members.length, ` of queue ${quote(declared.key)}`)} this, so tasks are never assigned here`;
		yield {
			path: expression.path,
			message
		};
	}
}
/** Returns the parts joined by AND that test nothing but attributes of a worker. */
function listWorkerParts({ ast, text, kind }, context) {
	if (ast === void 0 || /\$\{/.test(text)) return [];
	return (ast.type === "logical" && ast.operator === "AND" ? ast.parts : [ast]).filter((part) => {
		const references = listReferencesOf(part);
		if (references.some((reference) => findLookAlike(reference, kind, context) !== void 0)) return false;
		return references.length > 0 && references.every(isDeclared);
	});
}
/** The capacity of a channel is declared with the worker, unlike the other numbers of a channel. */
function isDeclared({ path: [owner, first, ...rest] }) {
	return owner === "worker" && (!LIVE_NAMES.has(first) || first === "channel" && rest[1] === "configured_capacity");
}
/** Every worker has every channel, by default with a capacity of 1 (O-75, O-90). */
function listCapacities({ channels }, { workers = /* @__PURE__ */ new Map(), taskChannels = [] }) {
	const names = [...workers.values()].flatMap((worker) => [...worker.channels.keys()]);
	return fromEntries([
		...DEFAULT_CHANNELS,
		...taskChannels,
		...names
	].map((name) => [name, { configured_capacity: channels.get(name)?.capacity ?? 1 }]));
}
function passes(declared, context, parts) {
	const { attributes, friendlyName } = declared;
	const worker = createWorkerScope(attributes, {
		friendly_name: friendlyName,
		channel: listCapacities(declared, context)
	});
	return parts.every((part) => compileExpression(part, "target")({ worker }));
}
// language/rules/flow/numeric-string.ts
/** TaskRouter also accepts a number as a string, but other tools then see changes where there are none. */
const numericString = {
	id: "numeric-string",
	severity: "warning",
	summary: "a priority or timeout written as a string",
	source: "C-7 (observed): both forms are stored",
	repeats: "numbers",
	check: check$24
};
function* check$24(view) {
	for (const { json, path } of listTargets(view)) for (const key of ["priority", "timeout"]) {
		const value = json[key];
		if (typeof value !== "string" || !/^\s*\d{1,15}\s*$/.test(value)) continue;
		const number = String(Number(value));
		const at = [...path, key];
		yield {
			path: at,
			message: `${nameKey(key, view.context)} is the string ${quote(value)}: write the number ${number}`,
			fix: {
				message: `write ${number}`,
				edits: [{
					path: at,
					text: number
				}]
			}
		};
	}
}
// language/rules/flow/order-by-direction.ts
/** Every sample has ASC or DESC; no page documents the direction without them. */
const orderByDirection = {
	id: "order-by-direction",
	severity: "warning",
	repeats: "places",
	summary: "an orderBy without ASC or DESC",
	source: "E-70 (documented); ascending without a direction is assumed (E-72)",
	check: check$23
};
function* check$23({ sites }) {
	for (const site of sites) {
		if (site.kind !== "orderBy") continue;
		for (const { direction, start, end } of site.ast?.clauses ?? []) {
			if (direction !== void 0) continue;
			yield {
				path: site.path,
				span: {
					start,
					end
				},
				message: "the direction of this order is not documented: add ASC (lowest first) or DESC (highest first)"
			};
		}
	}
}
// language/rules/flow/order-by-name.ts
/** Workers are ordered by their own attributes, with the prefix `worker.`. */
const orderByName = {
	id: "order-by-name",
	severity: "warning",
	repeats: "places",
	summary: "an orderBy without \"worker.\"",
	source: "E-40, E-70 (documented)",
	check: check$22
};
function* check$22({ sites, context }) {
	for (const site of sites) {
		if (site.kind !== "orderBy") continue;
		for (const { reference } of site.ast?.clauses ?? []) {
			const { path, start, end } = reference;
			if (path[0] === "worker" && path.length > 1) continue;
			if (findLookAlike(reference, site.kind, context) !== void 0) continue;
			const name = site.text.slice(start, end);
			const message = `workers are ordered by their own attributes: write ${quote(`worker.${name.replace(/^task\./, "")}`)}`;
			yield {
				path: site.path,
				span: {
					start,
					end
				},
				message
			};
		}
	}
}
// language/rules/flow/order-by-type.ts
/** If the attribute of one worker is not an integer, the whole order is ignored. */
const orderByType = {
	id: "order-by-type",
	severity: "warning",
	repeats: "places",
	summary: "an orderBy on a built-in name or a declared attribute that is not an integer",
	source: "E-71 (documented); for attributes, needs workerAttributes",
	check: check$21
};
function* check$21({ sites, context }) {
	for (const site of sites) {
		if (site.kind !== "orderBy") continue;
		for (const { reference } of site.ast?.clauses ?? []) {
			const { start, end } = reference;
			const why = explain(reference, context);
			if (why === void 0) continue;
			const message = `${quote(site.text.slice(start, end))} ${why}, but only integers can order workers: the whole orderBy is ignored`;
			yield {
				path: site.path,
				span: {
					start,
					end
				},
				message
			};
		}
	}
}
/** Returns the type of a name whose values are not integers. */
function explain({ path: [owner, ...path] }, { workerAttributes }) {
	if (owner !== "worker") return void 0;
	const values = findBuiltIn({
		owner,
		path
	}, "orderBy")?.values;
	if (values !== void 0) return values.type === "string" ? "is text" : void 0;
	const found = workerAttributes && path.length > 0 ? findAttribute(workerAttributes.shape, path) : void 0;
	const types = found?.kind === "known" ? found.shape.types : void 0;
	if (types === void 0 || types.size === 0 || types.has("number")) return void 0;
	return `is declared as ${[...types].join(" or ")}`;
}
// language/rules/flow/personal-data.ts
/** Many people see the text of a workflow, in the Console and in logs: personal data belongs in attributes. */
const personalData = {
	id: "personal-data",
	severity: "warning",
	summary: "an e-mail address or a phone number in a workflow, or in its name",
	source: "C-18 (documented)",
	repeats: "places",
	check: check$20
};
function* check$20({ filters, sites }) {
	for (const { name, namePath } of filters) yield* findInName(name ?? "", namePath);
	for (const { path, text } of sites) yield* findIn$3(text, path, "compare with an attribute of the task or the worker");
}
/** Returns the problem of the name of a filter, or of the workflow itself. */
function findInName(name, path) {
	return findIn$3(name, path, "choose a name that describes the purpose");
}
/** The message does not repeat the data, because messages end up in logs. */
function findIn$3(text, path, advice) {
	const found = findPersonalData(text);
	if (found === void 0) return [];
	const message = `this looks like ${found.noun}, and Twilio does not allow personal data here: ${advice}`;
	return [{
		path,
		span: found.span,
		message
	}];
}
/** The parts are as long as in an address (RFC 5321): without limits the time would be quadratic in the length. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,63}/u;
/** `+49 30 1234567`, `+1 (415) 555-0100`, `+14155550100`: 7 to 15 digits (E.164), in the groups that people write. */
const INTERNATIONAL = /(?<![\p{L}\p{N}])\+[1-9](?:[ \u00a0()./-]{0,3}\d){6,14}(?!\d)/u;
/** `(415) 555-0100`; digits without separators may be anything. */
const NATIONAL = /(?<![\d.])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/;
/** Returns the first e-mail address or phone number in a text, in time proportional to its length. */
function findPersonalData(text) {
	const email = text.includes("@") ? EMAIL.exec(text) : null;
	const found = email ?? INTERNATIONAL.exec(text) ?? NATIONAL.exec(text);
	if (found === null) return void 0;
	const span = {
		start: found.index,
		end: found.index + found[0].length
	};
	return {
		noun: email === null ? "a phone number" : "an e-mail address",
		span
	};
}
// language/rules/flow/priority-kept.ts
/**
* A task keeps its priority in later targets that do not set one, even in other queues. Escalating so is usual and intended:
* it is reported only where another target of the workflow sets a lower priority in the same queue, and so expects an order.
*/
const priorityKept = {
	id: "priority-kept",
	severity: "note",
	summary: "a later target that keeps a priority above the one that another target sets in its queue",
	source: "R-3 (documented)",
	repeats: "filters",
	check: check$19
};
function* check$19(view) {
	const lowest = findLowest(listTargets(view));
	for (const filter of view.filters) {
		const problem = findIn$2(filter, lowest);
		if (problem !== void 0) yield problem;
	}
}
/** The lowest priority that a target sets, by queue. */
function findLowest(targets) {
	const lowest = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const { queue, priority } = target;
		if (queue === void 0 || typeof priority !== "number") continue;
		const before = lowest.get(queue);
		if (before === void 0 || priority < before.priority) lowest.set(queue, {
			target,
			priority
		});
	}
	return lowest;
}
function findIn$2({ targets }, lowest) {
	let raising;
	for (const target of targets) {
		const { priority, queue } = target;
		if (priority === "unknown") return void 0;
		if (priority !== void 0) raising = {
			target,
			priority
		};
		if (priority !== void 0 || raising === void 0 || queue === void 0) continue;
		const other = queue === raising.target.queue ? void 0 : lowest.get(queue);
		if (other === void 0 || other.priority >= raising.priority) continue;
		return {
			path: target.path,
			message: `in this queue the task keeps priority ${raising.priority} of ${nameTarget(raising.target)}, and goes before tasks of another target with priority ${other.priority}: set a priority here if that is not intended`,
			related: [{
				path: [...raising.target.path, "priority"],
				message: "the priority is set here"
			}, {
				path: [...other.target.path, "priority"],
				message: "the lower priority in the same queue"
			}]
		};
	}
}
// language/rules/flow/priority-lowered.ts
/** Tasks that have waited longest fall behind new ones. */
const priorityLowered = {
	id: "priority-lowered",
	severity: "warning",
	summary: "a later target with a lower priority",
	source: "R-3, R-55 (documented)",
	repeats: "filters",
	check: ({ filters }) => filters.flatMap(findIn$1)
};
function findIn$1({ targets }) {
	let before;
	for (const { priority, index, path } of targets) {
		if (typeof priority !== "number") continue;
		if (before !== void 0 && priority < before.priority) {
			const message = `the priority falls from ${before.priority} in ${nameTarget(before)} to ${priority}, so tasks that have waited longer come later: raise it, or omit it to keep the earlier one`;
			return [{
				path: [...path, "priority"],
				message
			}];
		}
		before = {
			priority,
			index
		};
	}
	return [];
}
// language/rules/flow/priority-on-lifo.ts
/** In a LIFO queue the newest task goes first, regardless of its priority. */
const priorityOnLifo = {
	id: "priority-on-lifo",
	severity: "warning",
	summary: "a priority in a target with a LIFO queue",
	source: "R-55 (documented)",
	repeats: "targets",
	check: check$18
};
function* check$18(view) {
	for (const { priority, queue, path } of listTargets(view)) {
		const declared = queue === void 0 ? void 0 : view.context.taskQueues?.get(queue);
		if (priority === void 0 || declared?.taskOrder !== "LIFO") continue;
		yield {
			path: [...path, "priority"],
			message: `queue ${quote(declared.key)} is LIFO and ignores priorities: remove the priority, or make the queue FIFO`
		};
	}
}
// language/rules/flow/repeated-target.ts
/** A target with the same workers, order and priority as the target before it adds its timeout and nothing else. */
const repeatedTarget = {
	id: "repeated-target",
	severity: "warning",
	summary: "a target that repeats the target before it",
	source: "C-5, R-4 (documented)",
	repeats: "targets",
	check: check$17
};
function* check$17({ filters, context }) {
	for (const { targets } of filters) for (const target of targets) {
		const before = targets[target.index - 1];
		if (before === void 0 || asksNobody(target, context) || !isRepeated(before, target)) continue;
		yield {
			path: target.path,
			message: `this repeats ${nameTarget(before)}, with the same queue, workers and priority: extend the timeout of ${nameTarget(before)} instead`,
			related: [{
				path: before.path,
				message: "the repeated target"
			}]
		};
	}
}
/** These are compared by their meaning, all others as they are written. */
const BY_MEANING = [
	"queue",
	"priority",
	"timeout",
	"skipIf"
];
const KEYS = TARGET_NAMES.filter((key) => !BY_MEANING.includes(key));
function isRepeated(before, target) {
	if (before.queue === void 0 || before.queue !== target.queue) return false;
	const keepsPriority = target.priority === void 0 || target.priority === before.priority;
	const skips = before.skipIf !== void 0 && !isSameValue(before.json.skipIf, target.json.skipIf);
	return keepsPriority && !skips && KEYS.every((key) => isSameValue(before.json[key], target.json[key]));
}
// language/rules/flow/sid-in-skip.ts
/**
* A literal activity SID belongs to one account and cannot be checked against the declared activities. In raw JSON there
* is no other way to name an activity, so it is not reported there.
*/
const sidInSkip = {
	id: "sid-in-skip",
	severity: "warning",
	repeats: "values",
	summary: "a literal activity SID in skipIf",
	source: "E-48 (documented); that an unknown SID counts no worker is assumed (E-49)",
	check: check$16
};
function* check$16(view) {
	const [first] = view.context.activities?.keys() ?? [];
	if (view.context.form !== "yaml" || first === void 0) return;
	for (const name of listUsedNames(view, "skip")) {
		const sid = /^workers\.(WA[0-9a-fA-F]{32})$/.exec(name.text)?.[1];
		if (sid === void 0) continue;
		const message = `activity ${quote(sid)} is not declared here, and no other account has it: write the key of an activity, as in "workers.\${activities.${first}.sid}"`;
		yield {
			...at(name),
			message
		};
	}
}
// language/rules/flow/single-equals.ts
/**
* `=` is documented as a form of `==` only for a queue's TargetWorkers. Twilio's own samples also use it in filters and
* targets, so it works there, at least today.
*/
const singleEquals = {
	id: "single-equals",
	severity: "warning",
	summary: "\"=\" instead of \"==\" outside a queue's targetWorkers",
	source: "E-2 (documented for queues; observed in filters and targets)",
	repeats: "places",
	check: check$15
};
function* check$15({ expressions }) {
	for (const site of expressions) for (const comparison of listComparisons(site.ast)) if (comparison.operator === "=") yield toProblem$1(site, comparison);
}
function toProblem$1({ path, text }, { left }) {
	const start = text.indexOf("=", left.end);
	const span = {
		start,
		end: start + 1
	};
	return {
		path,
		span,
		message: "\"=\" is documented only for \"targetWorkers\" of a queue: write \"==\"",
		fix: {
			message: "write \"==\"",
			edits: [{
				path,
				span,
				text: "=="
			}]
		}
	};
}
// language/lint/expressions/is-availability-check.ts
/** More workers than any queue has. */
const MANY = 1e6;
/**
* Whether a `skipIf` tests for few or no available workers: `workers.available == 0`, `< 3`, or the same reversed. An
* expression that is always true is not such a test.
*/
function isAvailabilityCheck(skipIf) {
	return skipIf.analyze()?.value === void 0 && listComparisons(skipIf.ast).some(isTrueOfFewAlone);
}
function isTrueOfFewAlone(comparison) {
	if (!isAvailable(comparison.left) && !isAvailable(comparison.right)) return false;
	const isTrue = compileExpression(comparison, "skip");
	return isTrue({ workers: { available: 0 } }) && !isTrue({ workers: { available: MANY } });
}
function isAvailable(operand) {
	return operand.type === "reference" && printPath(operand.path) === "workers.available";
}
// language/rules/flow/skip-ignores-capacity.ts
/**
* `workers.available` counts activities and not capacity: it is not 0 even if every worker is fully occupied. Reported if
* capacities are declared, unless `skip-may-stay-false` reports the target.
*/
const skipIgnoresCapacity = {
	id: "skip-ignores-capacity",
	severity: "note",
	repeats: "targets",
	summary: "a skipIf that counts workers whose capacity may be used up",
	source: "R-22 (documented); needs workers",
	check: check$14
};
function* check$14(view) {
	if (view.context.workspace?.multiTaskEnabled !== true) return;
	for (const target of listTargets(view)) {
		const { skipIf, expression, knownWorker } = target;
		if (skipIf === void 0 || expression !== void 0 || knownWorker !== void 0) continue;
		if (!isAvailabilityCheck(skipIf) || !hasCapacities(target, view)) continue;
		const message = `workers.available also counts workers whose capacity is used up, so this may stay false: write "1==1", with which ${nameKey("skipIf", view.context)} skips as soon as nobody has capacity`;
		yield {
			path: skipIf.path,
			message
		};
	}
}
function hasCapacities({ queue = "" }, { context }) {
	const declared = context.taskQueues?.get(queue);
	return (declared === void 0 ? void 0 : listWorkersOfQueue(declared, context))?.some(({ channels }) => [...channels.values()].some(({ capacity = 0 }) => capacity > 0)) === true;
}
// language/rules/flow/skip-may-stay-false.ts
/**
* `workers.available` counts all workers of the queue in an available activity, including those that the target excludes:
* as long as one of them is available, nothing is skipped.
*/
const skipMayStayFalse = {
	id: "skip-may-stay-false",
	severity: "warning",
	repeats: "targets",
	summary: "a skipIf that counts workers whom its target excludes",
	source: "R-22 (documented)",
	check: check$13
};
function* check$13(view) {
	for (const target of listTargets(view)) {
		const { skipIf, expression, knownWorker } = target;
		if (asksNobody(target, view.context)) continue;
		if (skipIf === void 0 || expression === void 0 && knownWorker === void 0) continue;
		if (!isAvailabilityCheck(skipIf)) continue;
		const message = `workers.available also counts workers of the queue ${knownWorker === void 0 ? "that the expression excludes" : "other than the known worker"}, so this may stay false: write "1==1", with which ${nameKey("skipIf", view.context)} skips as soon as none of the matching workers is free`;
		yield {
			path: skipIf.path,
			message
		};
	}
}
// language/lint/conditions/accepted-values.ts
/** Reads the values that a filter requires. The time of day is left out, because it changes while a task waits. */
function listAccepted({ expression }) {
	const accepted = /* @__PURE__ */ new Map();
	if (expression?.ast === void 0) return accepted;
	for (const part of listConjuncts(toCondition(expression.ast))) {
		const { name, values } = readValues(part) ?? {};
		if (name === void 0 || values === void 0 || name.startsWith("taskrouter.")) continue;
		const before = accepted.get(name);
		accepted.set(name, before === void 0 ? values : new Set([...values].filter((value) => before.has(value))));
	}
	return accepted;
}
/** Reads a condition that lists the values it accepts: `a == 1`, or `a == 1 OR a == 2`. */
function readValues({ parts }) {
	const equals = parts.flatMap(({ equal }) => equal ?? []);
	const [first] = equals;
	if (first === void 0 || equals.length < parts.length) return void 0;
	if (equals.some(({ name }) => name !== first.name)) return void 0;
	return {
		name: first.name,
		values: new Set(equals.map(({ value }) => toLooseKey(value)))
	};
}
/**
* Returns one key for values that TaskRouter may treat as equal: no page says whether `6` equals `"6"`, and `"Thu"` equals
* `"THU"`. Two filters are disjoint only if they are disjoint either way.
*/
function toLooseKey(value) {
	return typeof value === "number" || typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? `number ${Number(value)}` : `${typeof value} ${String(value).toLowerCase()}`;
}
/** Whether no task can match both filters, because they require different values of one name. */
function areDisjoint(a, b) {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	for (const [name, values] of few) {
		const others = many.get(name);
		if (others !== void 0 && ![...values].some((value) => others.has(value))) return true;
	}
	return false;
}
// language/lint/conditions/may-match-later.ts
/**
* Returns whether a later filter may match a task that the given filter matched. Filters that require other values are
* excluded, except for the time of day, which can change while a task waits.
*
* Instead of comparing every filter with every later one, it chooses one name whose value the filter requires, and looks at
* the filters that require one of the same values, and at those that require nothing of that name.
*/
function createMayMatchLater(filters) {
	const entries = filters.map((filter) => ({
		filter,
		accepted: listAccepted(filter)
	}));
	const accepted = entries.map((entry) => entry.accepted);
	const holders = groupByValue(accepted);
	const next = listNext(accepted);
	const positions = new Map(entries.map(({ filter, accepted: own }, at) => [filter, {
		at,
		own
	}]));
	const budget = createBudget();
	/** Without steps left, any filter may match. */
	const matches = (own, at) => {
		const other = entries[at];
		if (other === void 0) return false;
		return !takeStep(budget) || !neverMatches(other.filter) && !areDisjoint(own, other.accepted);
	};
	const isMatchedWithout = (name, own, from) => {
		for (let at = from; at < filters.length; at += 1) {
			const jump = next[at];
			invariant(jump !== void 0, "every filter has its next ones");
			if (name !== void 0) at = jump.get(name) ?? at;
			if (matches(own, at)) return true;
		}
		return false;
	};
	return (from) => {
		const position = positions.get(from);
		invariant(position !== void 0, "the filter is one of those that were given");
		const { at, own } = position;
		const { name, lists } = chooseName(own, holders);
		if (isMatchedWithout(name, own, at + 1)) return true;
		return lists.some((list) => list.some((other) => other > at && matches(own, other)));
	};
}
function groupByValue(accepted) {
	const holders = /* @__PURE__ */ new Map();
	for (const [at, own] of accepted.entries()) for (const [name, values] of own) {
		const lists = holders.get(name) ?? /* @__PURE__ */ new Map();
		holders.set(name, lists);
		for (const value of values) {
			const list = lists.get(value);
			if (list === void 0) lists.set(value, [at]);
			else list.push(at);
		}
	}
	return holders;
}
/** For every filter, by each name that it requires: the position of the next filter that requires nothing of that name. */
function listNext(accepted) {
	const next = [];
	for (const [at, own] of [...accepted.entries()].reverse()) {
		const after = next[at + 1];
		next[at] = new Map([...own.keys()].map((name) => [name, after?.get(name) ?? at + 1]));
	}
	return next;
}
/** Chooses the name whose values the fewest filters require. */
function chooseName(own, holders) {
	let best = {
		name: void 0,
		lists: [],
		size: Number.POSITIVE_INFINITY
	};
	for (const [name, values] of own) {
		const byValue = holders.get(name);
		invariant(byValue !== void 0, "the filter itself requires that name");
		const lists = [...values].map((value) => byValue.get(value)).filter((list) => list !== void 0);
		const size = lists.reduce((sum, list) => sum + list.length, 0);
		if (size < best.size) best = {
			name,
			lists,
			size
		};
	}
	return best;
}
// language/rules/flow/skip-removes-task.ts
/** A task skipped in the last target goes on to later filters and the default filter; without either it is removed. */
const skipRemovesTask = {
	id: "skip-removes-task",
	severity: "warning",
	summary: "a last target whose skipIf removes the task",
	source: "R-9 (documented)",
	repeats: "filters",
	check: check$12
};
function* check$12({ filters, defaultFilter, isUnknown }) {
	if (isUnknown || defaultFilter !== void 0) return;
	const mayMatchLater = createMayMatchLater(filters);
	for (const filter of filters) {
		const last = filter.targets.at(-1);
		if (last === void 0 || neverMatches(filter) || !exitsOfFilter(filter).bySkip) continue;
		if (mayMatchLater(filter)) continue;
		yield {
			path: [...last.path, "skipIf"],
			message: `a task that is skipped here is removed, because no filter after ${nameFilter(filter)} matches it and there is no default filter: add one, or a last target without a skip`
		};
	}
}
// language/lint/expressions/find-operator.ts
/** Returns the span of a comparison's operator: only spaces separate it from the operands. */
function findOperator(text, { left, right }) {
	const between = text.slice(left.end, right.start);
	const start = left.end + (between.length - between.trimStart().length);
	return {
		start,
		end: start + between.trim().length
	};
}
// language/rules/flow/symbolic-operator.ts
/** `>-` and `<-` are documented only for a queue's TargetWorkers. */
const symbolicOperator = {
	id: "symbolic-operator",
	severity: "warning",
	repeats: "places",
	summary: "\">-\" or \"<-\" outside a queue's targetWorkers",
	source: "E-2 (documented for queues)",
	check: check$11
};
function* check$11({ expressions }) {
	for (const { ast, text, path } of expressions) for (const comparison of listComparisons(ast)) {
		const word = meaningOf(comparison.operator);
		if (word === comparison.operator || word === "==") continue;
		const span = findOperator(text, comparison);
		yield {
			path,
			span,
			message: `"${comparison.operator}" is documented only for "targetWorkers" of a queue: write ${word}`,
			fix: {
				message: `write ${word}`,
				edits: [{
					path,
					span,
					text: word
				}]
			}
		};
	}
}
// language/rules/flow/task-in-filter.ts
/** In a filter, attributes of the task have no prefix. */
const taskInFilter = {
	id: "task-in-filter",
	severity: "warning",
	repeats: "names",
	summary: "\"task.\" before an attribute in a filter",
	source: "E-40 (documented); a prefix was seen once (E-41, assumed)",
	check: check$10
};
function* check$10(view) {
	for (const name of listUsedNames(view, "filter")) {
		if (name.first !== "task" || !name.hasMember) continue;
		if (isLookAlike(name, view)) continue;
		if (view.context.taskAttributes?.shape.members.has("task") === true) continue;
		const bare = name.text.replace(/^task\.?/, "");
		yield {
			...at(name),
			message: `attributes of the task have no prefix in a filter: write ${quote(bare)}`
		};
	}
}
// language/rules/flow/time-is-utc.ts
/** All times are UTC all year round, so local opening hours shift by an hour twice a year. */
const timeIsUtc = {
	id: "time-is-utc",
	severity: "note",
	summary: "a time of day, which TaskRouter reads as UTC",
	source: "E-60 (documented)",
	check: check$9
};
function* check$9(view) {
	for (const { site, variable, comparison } of listTimeComparisons(view)) {
		if (variable !== "currentTime" && variable !== "currentHour") continue;
		const { start, end } = comparison;
		yield {
			path: site.path,
			span: {
				start,
				end
			},
			message: "times are UTC all year round: local opening hours shift by an hour with daylight saving time"
		};
		return;
	}
}
// language/rules/flow/timeout-activity-drains-workers.ts
/** With less time, a worker who looks away for a moment is moved to another activity. */
const SHORT = 20;
/**
* A worker whose reservation times out is moved to the workspace's timeout activity and stays there until somebody changes
* it. With a short timeout and an unavailable activity, a busy hour can leave no worker available.
*/
const timeoutActivityDrainsWorkers = {
	id: "timeout-activity-drains-workers",
	severity: "warning",
	summary: "a short reservation timeout that makes workers unavailable",
	source: "R-72 (documented, observed); the limit is assumed",
	check: check$8
};
function* check$8({ context }) {
	const { taskReservationTimeout: seconds } = context;
	const activity = findActivity(context);
	if (seconds === void 0 || seconds < 1 || seconds >= SHORT || activity === void 0) return;
	yield {
		path: [],
		message: `a worker who does not answer within ${formatSeconds(seconds)} is moved to activity ${activity} and gets no more tasks until somebody changes it: set a longer taskReservationTimeout, or another timeoutActivity`
	};
}
/** Returns the name of the activity if it is certainly not available. */
function findActivity({ workspace, activities }) {
	const key = workspace?.timeoutActivity;
	if (key === void 0) return void 0;
	if (key === null) return "\"Offline\"";
	const activity = activities?.get(key);
	return activity?.available === false ? quote(activity.friendlyName) : void 0;
}
// language/rules/flow/timeout-below-reservation.ts
/**
* A worker who does not answer holds a task for the whole reservation timeout, 120 seconds by default. One such worker
* uses up the time of a shorter target, and perhaps that of the targets after it.
*/
const timeoutBelowReservation = {
	id: "timeout-below-reservation",
	severity: "warning",
	summary: "a target's timeout that is shorter than the reservation timeout",
	source: "R-10 (documented)",
	repeats: "targets",
	check: check$7
};
function* check$7({ filters, context }) {
	const { taskReservationTimeout: reservation } = context;
	if (reservation === void 0) return;
	for (const target of filters.flatMap(({ targets }) => targets)) {
		const { timeout, path } = target;
		if (typeof timeout !== "number" || timeout < 1 || timeout >= reservation || asksNobody(target, context)) continue;
		yield {
			path: [...path, "timeout"],
			message: `one worker who does not answer uses up these ${formatSeconds(timeout)}, because the workflow's taskReservationTimeout is ${formatSeconds(reservation)}: shorten that, or extend this`
		};
	}
}
// language/rules/flow/timeout-cancels-task.ts
/**
* After the last target's timeout a task goes on to the next filter that matches it, or is canceled if there is none. It
* never enters the default filter; a last target without a timeout keeps it.
*/
const timeoutCancelsTask = {
	id: "timeout-cancels-task",
	severity: "warning",
	summary: "a last target whose timeout cancels the task",
	source: "R-7, R-8 (documented, observed)",
	repeats: "filters",
	check: check$6
};
function* check$6({ filters, context, isUnknown }) {
	if (isUnknown) return;
	const mayMatchLater = createMayMatchLater(filters);
	for (const filter of filters) {
		const last = filter.targets.at(-1);
		if (last === void 0 || neverMatches(filter) || !exitsOfFilter(filter).byTimeout) continue;
		if (typeof last.timeout === "number" && last.timeout < 1) continue;
		if (mayMatchLater(filter)) continue;
		const timeout = nameKey("timeout", context);
		yield {
			path: [...last.path, "timeout"],
			message: `${whenOver(filter)} the task is canceled, because no later filter matches it and a default filter never gets tasks that timed out: add a last target without a ${timeout}`
		};
	}
}
function whenOver(filter) {
	const total = addUp(filter.targets);
	return `${total === void 0 ? "when this is over" : `after ${formatSeconds(total)}`} in ${nameFilter(filter)}`;
}
function addUp(targets) {
	const timeouts = targets.map(({ timeout }) => timeout ?? 0);
	return timeouts.every((timeout) => typeof timeout === "number") ? timeouts.reduce((sum, timeout) => sum + Number(timeout), 0) : void 0;
}
// language/rules/flow/timeouts-beyond-task.ts
/** Seconds a task lives until it is assigned, unless it is created with another timeout (L-3). */
const DEFAULT_LIFE = 86400;
/** The longest timeout of a task, in seconds (L-3). */
const LONGEST_LIFE = 1209600;
/** Deadlines count from the creation of the task: targets after its time to live are never reached. */
const timeoutsBeyondTask = {
	id: "timeouts-beyond-task",
	severity: "warning",
	summary: "timeouts with a sum longer than a task's time to live",
	source: "R-10, L-3 (documented)",
	repeats: "filters",
	check: ({ filters }) => filters.flatMap(findIn)
};
function findIn({ targets }) {
	let sum = 0;
	for (const target of targets) {
		const { timeout = 0, path } = target;
		if (timeout === "unknown" || isTerminal(target)) return [];
		sum += timeout;
		if (sum > DEFAULT_LIFE) return [toProblem(path, sum)];
	}
	return [];
}
function toProblem(path, sum) {
	const limit = sum > LONGEST_LIFE ? `no task lives longer than ${formatSeconds(LONGEST_LIFE)}` : `a task lives ${formatSeconds(DEFAULT_LIFE)} unless it is created with a longer timeout`;
	return {
		path: [...path, "timeout"],
		message: `the timeouts up to here add up to ${formatSeconds(sum)}, but ${limit}`
	};
}
// language/rules/flow/unprefixed-name.ts
/** In a target every name begins with `task.` or `worker.`; a name without a prefix is null. */
const unprefixedName = {
	id: "unprefixed-name",
	severity: "warning",
	repeats: "names",
	summary: "a name in a target without \"task.\" or \"worker.\"",
	source: "E-40 (documented)",
	check: check$5
};
function isBuiltIn(path) {
	return findBuiltIn({
		owner: "worker",
		path
	}, "target") !== void 0;
}
function* check$5(view) {
	const { taskAttributes, workerAttributes } = view.context;
	for (const name of listUsedNames(view, "target")) {
		if (name.use.owner !== "none" || name.first === "workers" && name.hasMember) continue;
		if (isLookAlike(name, view)) continue;
		const owners = [...taskAttributes?.shape.members.has(name.first) ? [`task.${name.text}`] : [], ...workerAttributes?.shape.members.has(name.first) || isBuiltIn(name.use.path) ? [`worker.${name.text}`] : []];
		const isAttributes = /^attributes?$/i.test(name.first) && name.hasMember;
		const rest = name.text.slice(name.first.length + 1);
		const near = isAttributes ? `, as in "task.${rest}" or "worker.${rest}"` : didYouMean(name.first, [
			"task",
			"worker",
			"taskrouter"
		]);
		const hint = owners.length > 0 ? `, did you mean ${owners.map(quote).join(" or ")}?` : name.hasMember ? near : "";
		yield {
			...at(name),
			message: `${quote(name.text)} has no owner: names in a target begin with "task." or "worker."${hint}`
		};
	}
}
// language/rules/flow/worker-in-filter.ts
/** A filter sees only the task: no worker has been chosen yet. */
const workerInFilter = {
	id: "worker-in-filter",
	severity: "warning",
	repeats: "names",
	summary: "\"worker.\" before an attribute in a filter",
	source: "E-40 (documented)",
	check: check$4
};
function* check$4(view) {
	for (const name of listUsedNames(view, "filter")) {
		if (name.first !== "worker" || !name.hasMember) continue;
		if (view.context.taskAttributes?.shape.members.has("worker") === true) continue;
		const message = `${quote(name.text)} would be an attribute of the task here, and is probably missing: test attributes of a worker in the expression of a target`;
		yield {
			...at(name),
			message
		};
	}
}
// language/rules/flow/index.ts
/** Rules about a workflow as a whole: its filters, their targets and what tasks do between them. */
const flowRules = [
	callbackWithoutFallback,
	channelWithoutCapacity,
	defaultFilterKeys,
	defaultFilterTimeout,
	duplicateFilterName,
	escalationNarrows,
	extremePriority,
	invertedPriorities,
	knownWorkerOutsideQueue,
	knownWorkerValue,
	knownWorkerWaits,
	legacyDirectQueue,
	legacyFilterName,
	mixedTypes,
	nameInSkip,
	noDefaultFilter,
	noIdleWorker,
	noMatchingWorker,
	numericString,
	orderByDirection,
	orderByName,
	orderByType,
	personalData,
	priorityKept,
	priorityLowered,
	priorityOnLifo,
	repeatedTarget,
	shadowedFilter,
	sidInSkip,
	singleEquals,
	skipIgnoresCapacity,
	skipMayStayFalse,
	skipRemovesTask,
	symbolicOperator,
	taskInFilter,
	timeIsUtc,
	timeoutActivityDrainsWorkers,
	timeoutBelowReservation,
	timeoutCancelsTask,
	timeoutsBeyondTask,
	unprefixedName,
	unreachableDefaultFilter,
	unreachableFilter,
	unreachableTarget,
	workerInFilter
];
// language/rules/queue/parking-queue.ts
/**
* `1==2` in a queue holds tasks until a timeout or a program moves them on. It is named once, here: rules about workers
* report nothing about the queue or about targets that use it.
*/
const parkingQueue = {
	id: "parking-queue",
	severity: "note",
	summary: "a queue whose expression is never true, which only holds tasks",
	source: "E-31 (documented for 1==0)",
	check: check$3
};
function* check$3({ taskQueue }) {
	invariant(taskQueue !== void 0, "a rule about queues is run on a queue");
	const { ast, text } = taskQueue.targetWorkers;
	if (!isParking(taskQueue) || ast?.type !== "comparison" || /^["'][\p{L}_]/u.test(text)) return;
	yield {
		path: ["targetWorkers"],
		message: "this is never true, so no worker is offered the tasks in this queue: they only wait here"
	};
}
// language/rules/queue/prefix-in-queue.ts
/** A queue's expression sees only the attributes of a worker, without a prefix, and no task. */
const prefixInQueue = {
	id: "prefix-in-queue",
	severity: "warning",
	summary: "\"worker.\" or \"task.\" in a queue's targetWorkers",
	source: "E-40 (documented)",
	check: check$2
};
function* check$2(view) {
	for (const name of listUsedNames(view, "queue")) {
		if (name.first !== "worker" && name.first !== "task" || !name.hasMember) continue;
		if (isLookAlike(name, view)) continue;
		if (view.context.workerAttributes?.shape.members.has(name.first) === true) continue;
		const bare = name.text.replace(/^\w+\.?/, "");
		const cure = name.first === "worker" ? `write ${quote(bare)}` : "a queue cannot use the task; test it in the expression of a target";
		yield {
			...at(name),
			message: `${quote(name.text)} would be an attribute of the worker here, and is probably missing: ${cure}`
		};
	}
}
// language/rules/queue/queue-activity-without-effect.ts
/** With multitasking, a worker's activity stays the same when a task is offered or accepted. */
const queueActivityWithoutEffect = {
	id: "queue-activity-without-effect",
	severity: "warning",
	repeats: "task queues",
	isAcrossObjects: true,
	summary: "a reservationActivity or assignmentActivity in a multitasking workspace",
	source: "O-35, R-75 (documented); O-13 (reported) for Flex",
	check: check$1
};
function* check$1({ taskQueue, context }) {
	invariant(taskQueue !== void 0, "a rule about queues is run on a queue");
	const [first, second] = taskQueue.activityKeys;
	if (context.workspace?.multiTaskEnabled !== true || first === void 0) return;
	const [names, verb, them] = second === void 0 ? [
		quote(first),
		"has",
		"it"
	] : [
		`${quote(first)} and ${quote(second)}`,
		"have",
		"them"
	];
	yield {
		path: [first],
		at: "key",
		message: `${names} ${verb} no effect, because this workspace is multitasking: workers keep their activity when they get a task; remove ${them}`
	};
}
// language/rules/queue/queue-without-workers.ts
/** Tasks in a queue that no worker matches are never assigned. */
const queueWithoutWorkers = {
	id: "queue-without-workers",
	severity: "warning",
	summary: "a queue that no declared worker matches",
	source: "R-40 (documented)",
	check
};
function* check({ taskQueue, context }) {
	const isWrongName = (reference) => findLookAlike(reference, "queue", context) !== void 0;
	invariant(taskQueue !== void 0, "a rule about queues is run on a queue");
	if (isParking(taskQueue) || listReferencesOf(taskQueue.targetWorkers.ast).some(isWrongName)) return;
	const workers = listWorkersOfQueue(taskQueue, context);
	if (workers === void 0 || workers.length > 0) return;
	yield {
		path: ["targetWorkers"],
		message: `${noneOf(context.workers?.size, "")} this, so tasks in this queue are never assigned`
	};
}
// language/rules/queue/index.ts
/** Rules about a task queue alone. */
const queueRules = [
	parkingQueue,
	prefixInQueue,
	queueActivityWithoutEffect,
	queueWithoutWorkers
];
// language/rules/lint.ts
const isError = ({ severity }) => severity === "error";
const WORKFLOW_RULES = [...flowRules, ...expressionRules];
const WORKFLOW_ERRORS = WORKFLOW_RULES.filter(isError);
const TASK_QUEUE_RULES = [...queueRules, ...expressionRules];
const TASK_QUEUE_ERRORS = TASK_QUEUE_RULES.filter(isError);
/**
* Returns the problems of a workflow's routing, in the order of the configuration. Malformed parts are skipped: they have
* findings of `checkConfiguration`.
*
* @example lintConfiguration({ filters: [], defaultFilter: { queue: "everyone" } })
*/
function lintConfiguration(configuration, context = {}, { read, onlyErrors = false } = {}) {
	return runRules(onlyErrors ? WORKFLOW_ERRORS : WORKFLOW_RULES, createRoutingView(configuration, context, read));
}
/** Returns the problems of a task queue's `targetWorkers`; their paths begin with that property. */
function lintTaskQueue(queue, context = {}, { onlyErrors = false } = {}) {
	return runRules(onlyErrors ? TASK_QUEUE_ERRORS : TASK_QUEUE_RULES, createQueueView(queue, context));
}
/** Returns the problems of a `targetWorkers` when nothing else is known about its queue. */
function lintTargetWorkers(text, context = {}, options = {}) {
	return lintTaskQueue({
		key: "",
		friendlyName: "",
		taskOrder: void 0,
		maxReservedWorkers: void 0,
		activityKeys: [],
		targetWorkers: createReadExpression(context.unknown).expression(text, "queue")
	}, context, options);
}
/** Returns the problems of a workflow's name, at the path of that property. */
function lintFriendlyName(name) {
	return findInName(name, ["friendlyName"]).map((problem) => toProblem$7(personalData, problem));
}
/** Every rule, sorted by id. */
const rules = [
	...flowRules,
	...expressionRules,
	...queueRules
].sort((a, b) => compareText(a.id, b.id));
const ids = new Set(rules.map(({ id }) => id));
/** Whether the code of a problem is the id of a rule. */
function isRule(code) {
	return ids.has(code);
}
// language/safe-text.ts
/**
* Characters that a terminal obeys, that end a line, or that show text in another order than it has: controls (C0
* except tab, C1), separators of lines and paragraphs, and the marks of the bidirectional algorithm.
*/
const UNSAFE = "\\p{Cc}\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069";
const IN_LINES = new RegExp(`(?![\\t\\n])[${UNSAFE}]`, "gu");
const IN_LINE = new RegExp(`(?!\\t)[${UNSAFE}]`, "gu");
const IN_JSON = new RegExp(`(?!\\n)[${UNSAFE}]`, "gu");
/** Shown for each of these characters, one for one, so that columns stay. */
const REPLACEMENT = "�";
/**
* Makes a text of several lines safe to show in a terminal or a log: names, paths and answers can contain escape
* sequences. Tabs and line feeds stay.
*
* @example safeText("a\u001b[2Jb") // "a\ufffd[2Jb"
*/
function safeText(text) {
	return text.replace(IN_LINES, REPLACEMENT);
}
/** The same for a part of a line, which no line feed may end. */
function safeLine(text) {
	return text.replace(IN_LINE, REPLACEMENT);
}
/** Makes JSON safe to show without a change of its value: `JSON.stringify` escapes only some of these characters. */
function safeJson(json) {
	return json.replace(IN_JSON, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
Object.defineProperty(exports, "EXPRESSION_KEYS", {
	enumerable: true,
	get: function() {
		return EXPRESSION_KEYS;
	}
});
Object.defineProperty(exports, "FILTER", {
	enumerable: true,
	get: function() {
		return FILTER;
	}
});
Object.defineProperty(exports, "FILTER_NAMES", {
	enumerable: true,
	get: function() {
		return FILTER_NAMES;
	}
});
Object.defineProperty(exports, "MAX_CONFIGURATION_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_CONFIGURATION_BYTES;
	}
});
Object.defineProperty(exports, "OPERATOR_SIGN_PATTERN", {
	enumerable: true,
	get: function() {
		return OPERATOR_SIGN_PATTERN;
	}
});
Object.defineProperty(exports, "OPERATOR_SPELLINGS", {
	enumerable: true,
	get: function() {
		return OPERATOR_SPELLINGS;
	}
});
Object.defineProperty(exports, "OPERATOR_WORDS", {
	enumerable: true,
	get: function() {
		return OPERATOR_WORDS;
	}
});
Object.defineProperty(exports, "REFERENCE_SECTIONS", {
	enumerable: true,
	get: function() {
		return REFERENCE_SECTIONS;
	}
});
Object.defineProperty(exports, "SID", {
	enumerable: true,
	get: function() {
		return SID;
	}
});
Object.defineProperty(exports, "TARGET", {
	enumerable: true,
	get: function() {
		return TARGET;
	}
});
Object.defineProperty(exports, "TARGET_NAMES", {
	enumerable: true,
	get: function() {
		return TARGET_NAMES;
	}
});
Object.defineProperty(exports, "analyzeExpression", {
	enumerable: true,
	get: function() {
		return analyzeExpression;
	}
});
Object.defineProperty(exports, "asObject", {
	enumerable: true,
	get: function() {
		return asObject;
	}
});
Object.defineProperty(exports, "capitalize", {
	enumerable: true,
	get: function() {
		return capitalize;
	}
});
Object.defineProperty(exports, "checkConfiguration", {
	enumerable: true,
	get: function() {
		return checkConfiguration;
	}
});
Object.defineProperty(exports, "checkIgnoredFilters", {
	enumerable: true,
	get: function() {
		return checkIgnoredFilters;
	}
});
Object.defineProperty(exports, "compareText", {
	enumerable: true,
	get: function() {
		return compareText;
	}
});
Object.defineProperty(exports, "compileExpression", {
	enumerable: true,
	get: function() {
		return compileExpression;
	}
});
Object.defineProperty(exports, "compileOrderBy", {
	enumerable: true,
	get: function() {
		return compileOrderBy;
	}
});
Object.defineProperty(exports, "configurationSchema", {
	enumerable: true,
	get: function() {
		return configurationSchema;
	}
});
Object.defineProperty(exports, "createReadExpression", {
	enumerable: true,
	get: function() {
		return createReadExpression;
	}
});
Object.defineProperty(exports, "createWords", {
	enumerable: true,
	get: function() {
		return createWords;
	}
});
Object.defineProperty(exports, "createWorkerScope", {
	enumerable: true,
	get: function() {
		return createWorkerScope;
	}
});
Object.defineProperty(exports, "defaultsOf", {
	enumerable: true,
	get: function() {
		return defaultsOf;
	}
});
Object.defineProperty(exports, "definedEntries", {
	enumerable: true,
	get: function() {
		return definedEntries;
	}
});
Object.defineProperty(exports, "describeChanges", {
	enumerable: true,
	get: function() {
		return describeChanges;
	}
});
Object.defineProperty(exports, "describeEffects", {
	enumerable: true,
	get: function() {
		return describeEffects;
	}
});
Object.defineProperty(exports, "didYouMean", {
	enumerable: true,
	get: function() {
		return didYouMean;
	}
});
Object.defineProperty(exports, "explainExpression", {
	enumerable: true,
	get: function() {
		return explainExpression;
	}
});
Object.defineProperty(exports, "expressionAssumptions", {
	enumerable: true,
	get: function() {
		return expressionAssumptions;
	}
});
Object.defineProperty(exports, "filterName", {
	enumerable: true,
	get: function() {
		return filterName;
	}
});
Object.defineProperty(exports, "filterTargets", {
	enumerable: true,
	get: function() {
		return filterTargets;
	}
});
Object.defineProperty(exports, "findControl", {
	enumerable: true,
	get: function() {
		return findControl;
	}
});
Object.defineProperty(exports, "findMeantKey", {
	enumerable: true,
	get: function() {
		return findMeantKey;
	}
});
Object.defineProperty(exports, "findMisfits", {
	enumerable: true,
	get: function() {
		return findMisfits;
	}
});
Object.defineProperty(exports, "findingCodeOf", {
	enumerable: true,
	get: function() {
		return findingCodeOf;
	}
});
Object.defineProperty(exports, "findingOfExpression", {
	enumerable: true,
	get: function() {
		return findingOfExpression;
	}
});
Object.defineProperty(exports, "formatNumber", {
	enumerable: true,
	get: function() {
		return formatNumber;
	}
});
Object.defineProperty(exports, "fromEntries", {
	enumerable: true,
	get: function() {
		return fromEntries;
	}
});
Object.defineProperty(exports, "fromWire", {
	enumerable: true,
	get: function() {
		return fromWire;
	}
});
Object.defineProperty(exports, "invariant", {
	enumerable: true,
	get: function() {
		return invariant;
	}
});
Object.defineProperty(exports, "isJsonObject", {
	enumerable: true,
	get: function() {
		return isJsonObject;
	}
});
Object.defineProperty(exports, "isRule", {
	enumerable: true,
	get: function() {
		return isRule;
	}
});
Object.defineProperty(exports, "isSameConfiguration", {
	enumerable: true,
	get: function() {
		return isSameConfiguration;
	}
});
Object.defineProperty(exports, "isSameValue", {
	enumerable: true,
	get: function() {
		return isSameValue;
	}
});
Object.defineProperty(exports, "isTooDeep", {
	enumerable: true,
	get: function() {
		return isTooDeep;
	}
});
Object.defineProperty(exports, "itemAt", {
	enumerable: true,
	get: function() {
		return itemAt;
	}
});
Object.defineProperty(exports, "keepFilters", {
	enumerable: true,
	get: function() {
		return keepFilters;
	}
});
Object.defineProperty(exports, "lintConfiguration", {
	enumerable: true,
	get: function() {
		return lintConfiguration;
	}
});
Object.defineProperty(exports, "lintFriendlyName", {
	enumerable: true,
	get: function() {
		return lintFriendlyName;
	}
});
Object.defineProperty(exports, "lintTargetWorkers", {
	enumerable: true,
	get: function() {
		return lintTargetWorkers;
	}
});
Object.defineProperty(exports, "lintTaskQueue", {
	enumerable: true,
	get: function() {
		return lintTaskQueue;
	}
});
Object.defineProperty(exports, "listMoved", {
	enumerable: true,
	get: function() {
		return listMoved;
	}
});
Object.defineProperty(exports, "listQueueSids", {
	enumerable: true,
	get: function() {
		return listQueueSids;
	}
});
Object.defineProperty(exports, "listReferences", {
	enumerable: true,
	get: function() {
		return listReferences$1;
	}
});
Object.defineProperty(exports, "listReferencesInText", {
	enumerable: true,
	get: function() {
		return listReferencesInText;
	}
});
Object.defineProperty(exports, "listSecondWords", {
	enumerable: true,
	get: function() {
		return listSecondWords;
	}
});
Object.defineProperty(exports, "matchFilters", {
	enumerable: true,
	get: function() {
		return matchFilters;
	}
});
Object.defineProperty(exports, "matchTargets", {
	enumerable: true,
	get: function() {
		return matchTargets;
	}
});
Object.defineProperty(exports, "memberFromWire", {
	enumerable: true,
	get: function() {
		return memberFromWire;
	}
});
Object.defineProperty(exports, "memoize", {
	enumerable: true,
	get: function() {
		return memoize;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "normalize", {
	enumerable: true,
	get: function() {
		return normalize;
	}
});
Object.defineProperty(exports, "parseExpression", {
	enumerable: true,
	get: function() {
		return parseExpression;
	}
});
Object.defineProperty(exports, "parseJson", {
	enumerable: true,
	get: function() {
		return parseJson;
	}
});
Object.defineProperty(exports, "parseKnownWorker", {
	enumerable: true,
	get: function() {
		return parseKnownWorker;
	}
});
Object.defineProperty(exports, "parseOrderBy", {
	enumerable: true,
	get: function() {
		return parseOrderBy;
	}
});
Object.defineProperty(exports, "partFromWire", {
	enumerable: true,
	get: function() {
		return partFromWire;
	}
});
Object.defineProperty(exports, "partToWire", {
	enumerable: true,
	get: function() {
		return partToWire;
	}
});
Object.defineProperty(exports, "putSids", {
	enumerable: true,
	get: function() {
		return putSids;
	}
});
Object.defineProperty(exports, "putSidsInText", {
	enumerable: true,
	get: function() {
		return putSidsInText;
	}
});
Object.defineProperty(exports, "reconcile", {
	enumerable: true,
	get: function() {
		return reconcile;
	}
});
Object.defineProperty(exports, "renderExpressionProblem", {
	enumerable: true,
	get: function() {
		return renderExpressionProblem;
	}
});
Object.defineProperty(exports, "renderProblem", {
	enumerable: true,
	get: function() {
		return renderProblem;
	}
});
Object.defineProperty(exports, "routingMembers", {
	enumerable: true,
	get: function() {
		return routingMembers;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "safeJson", {
	enumerable: true,
	get: function() {
		return safeJson;
	}
});
Object.defineProperty(exports, "safeLine", {
	enumerable: true,
	get: function() {
		return safeLine;
	}
});
Object.defineProperty(exports, "safeText", {
	enumerable: true,
	get: function() {
		return safeText;
	}
});
Object.defineProperty(exports, "setMember", {
	enumerable: true,
	get: function() {
		return setMember;
	}
});
Object.defineProperty(exports, "shortenPair", {
	enumerable: true,
	get: function() {
		return shortenPair;
	}
});
Object.defineProperty(exports, "show", {
	enumerable: true,
	get: function() {
		return show;
	}
});
Object.defineProperty(exports, "showValue", {
	enumerable: true,
	get: function() {
		return showValue;
	}
});
Object.defineProperty(exports, "signOf", {
	enumerable: true,
	get: function() {
		return signOf;
	}
});
Object.defineProperty(exports, "takeSids", {
	enumerable: true,
	get: function() {
		return takeSids;
	}
});
Object.defineProperty(exports, "takeSidsFromText", {
	enumerable: true,
	get: function() {
		return takeSidsFromText;
	}
});
Object.defineProperty(exports, "toAttributes", {
	enumerable: true,
	get: function() {
		return toAttributes;
	}
});
Object.defineProperty(exports, "toIsIgnored", {
	enumerable: true,
	get: function() {
		return toIsIgnored;
	}
});
Object.defineProperty(exports, "toProblems", {
	enumerable: true,
	get: function() {
		return toProblems;
	}
});
Object.defineProperty(exports, "toSnakeCase", {
	enumerable: true,
	get: function() {
		return toSnakeCase;
	}
});
Object.defineProperty(exports, "toTimeVariables", {
	enumerable: true,
	get: function() {
		return toTimeVariables;
	}
});
Object.defineProperty(exports, "toWire", {
	enumerable: true,
	get: function() {
		return toWire;
	}
});
Object.defineProperty(exports, "utf8Length", {
	enumerable: true,
	get: function() {
		return utf8Length;
	}
});
Object.defineProperty(exports, "withArticle", {
	enumerable: true,
	get: function() {
		return withArticle;
	}
});
Object.defineProperty(exports, "withoutFilters", {
	enumerable: true,
	get: function() {
		return withoutFilters;
	}
});
Object.defineProperty(exports, "withoutFollowers", {
	enumerable: true,
	get: function() {
		return withoutFollowers;
	}
});
