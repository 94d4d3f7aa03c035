const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_model = require("./model.js");
const require_rate_limit_key = require("./rate-limit-key.js");
const require_count = require("./count.js");
const require_fence = require("./fence.js");
// cli/report/content/subject.ts
/** The name of an object; that of its workspace if it has none of its own. */
function nameOf(kind, inputs) {
	return `${inputs[require_model.nameProperty(kind)] ?? inputs.workspaceSid ?? ""}`;
}
/** An object as the messages of the provider name it: `workflow "Support"`. */
function subjectOf(kind, inputs) {
	return `${kind.noun} ${JSON.stringify(inputs[require_model.nameProperty(kind)] ?? inputs.workspaceSid)}`;
}
// cli/report/content/list-writes.ts
/**
* Lists the calls that a change of a plan makes, in the order in which they are made.
*
* @param notices the messages of the same preview
*/
function listWrites(change, notices) {
	const { kind } = change;
	if (kind === void 0) return [];
	if (change.change === "create") return listCreates(kind, change, notices);
	if (change.change === "update") return listUpdates(kind, change, notices);
	if (change.change === "delete") return listDeletes(kind, change, notices);
	if (change.change === "import") return [];
	const [gone, made] = [listDeletes(kind, change, notices), listCreates(kind, change, notices)];
	return [...gone, ...made];
}
function listCreates(kind, { after }, { takeovers, isNew }) {
	const subject = subjectOf(kind, after);
	const found = takeovers.get(subject);
	const isInNew = after.workspaceSid === require_model.UNKNOWN;
	if (kind.isFacet === true) return [post(kind, isInNew ? "*" : `${after.workspaceSid}`, false)];
	if (found !== void 0) return found.lines.some((line) => isWritten(kind, line)) ? [post(kind, found.sid)] : [];
	if (kind.builtIns.includes(`${after[require_model.nameProperty(kind)]}`)) return [post(kind, "*", false)];
	const isCertain = isInNew || isNew.has(subject) || kind.name === "Workspace";
	return [{
		method: "POST",
		path: kind.collection,
		isCertain
	}, ...listParts(kind, "*", Object.keys(after))];
}
/** An adopted object keeps its values that cannot change: `available: false   # live; declared: true`. */
function isWritten({ properties }, line) {
	const [, word] = /^(\w+)/.exec(line) ?? [];
	const [, property] = Object.entries(properties).find(([name, { writtenAs = name }]) => writtenAs === word) ?? [];
	return property?.immutable === void 0;
}
function listUpdates(kind, change, { secrets }) {
	const { after, id = "*" } = change;
	const names = listChanged(kind, change).filter((name) => kind.properties[name]?.isOwn !== true);
	const hidden = secrets.get(subjectOf(kind, after)) ?? [];
	const mayHide = hidden.length > 0 || change.changedPaths.length > 0 || listSecrets(change).length > 0;
	if (names.length === 0 && !mayHide) return [];
	return [post(kind, id, names.some((name) => !isPart(kind, name)) || hidden.length > 0), ...listParts(kind, id, names)];
}
/** The properties that an update changes, as far as a preview shows it. */
function listChanged(kind, { before, after }) {
	return require_model.changedProperties(kind, require_model.hideIgnored(before, after, require_model.ignoredOf(after)), after);
}
/** Names of the secret properties, before or after. */
function listSecrets({ before, after }) {
	const names = [before, after].flatMap(({ [require_model.SECRETS]: list }) => Array.isArray(list) ? list : []);
	return [...new Set(names.filter((name) => typeof name === "string"))];
}
function listDeletes(kind, change, notices) {
	const { id = "*", outputs } = change;
	if (whyItStays(kind, change, notices) !== void 0) return [];
	if (kind.isFacet === true || outputs["__builtIn"] === true) return outputs["ownership"] === "adopted" ? [] : [post(kind, id, false)];
	return [...kind.name === "Worker" ? [post(kind, id, false)] : [], {
		method: "DELETE",
		path: `${kind.collection}/${id}`,
		isCertain: true
	}];
}
/** The reason why the object of a resource that goes stays; undefined if it is deleted. */
function whyItStays(kind, { before, outputs, isRetained, id }, { deletesAdopted, takeovers }) {
	if ([...takeovers.values()].some(({ sid }) => sid === id)) return "another resource of the program manages it now";
	if (kind.isFacet === true) return void 0;
	if (isRetained || before["retain"] === true || require_language.asObject(outputs.__inputs)["retain"] === true) return "it is retained";
	if (outputs["__builtIn"] === true) return void 0;
	return outputs["ownership"] === "adopted" && !deletesAdopted ? "this stack adopted it, and did not create it" : void 0;
}
function post(kind, id, isCertain = true) {
	return {
		method: "POST",
		path: `${kind.collection}/${id}`,
		isCertain
	};
}
function isPart({ properties }, name) {
	return ["attributes", "capacities"].includes(properties[name]?.type ?? "");
}
/** The calls for values that are in objects below this one. */
function listParts(kind, id, names) {
	return names.flatMap((name) => kind.properties[name]?.collection ?? []).map((part) => ({
		method: "POST",
		path: `${kind.collection}/${id}/${part}/*`,
		isCertain: false
	}));
}
// cli/report/content/redact.ts
/** An address up to its query; quotes, spaces and brackets end it. */
const ADDRESS = /\b([a-z][a-z0-9+.-]*:\/\/)([^\s/?#"'`<>]*@)?([^\s?#"'`<>]*)(\?[^\s#"'`<>]*)?/gi;
/**
* Hides what an address can have that is secret, user and password and each query, in text that comes from a program, and
* makes it safe to show.
*
* @example redact("cannot reach https://me:pw@example.com/a?token=x") // "cannot reach https://***@example.com/a?***"
*/
function redact(text) {
	const hidden = text.replace(ADDRESS, (_, scheme, user, rest, query) => `${scheme}${user === void 0 ? "" : "***@"}${rest}${query === void 0 || query === "?" ? query ?? "" : "?***"}`);
	return require_language.safeText(hidden);
}
// cli/report/content/changed-routing.ts
/** Finds the filters of updated workflows that differ before and after, for a diagram. A filter that only moved is not one of them. */
function listChangedRouting(changes) {
	return changes.flatMap((change) => {
		const { kind, before, after } = change;
		if (kind === void 0 || !require_model.hasRouting(kind) || change.change !== "update") return [];
		if (!listChanged(kind, change).includes("configuration")) return [];
		const filters = listFilters(before.configuration, after.configuration);
		return filters.length === 0 ? [] : [{
			workflow: redact(nameOf(kind, after)),
			filters
		}];
	});
}
function listFilters(before, after) {
	const [from, to] = [before, after].map((value) => require_language.isJsonObject(value) ? value : {});
	const [old, fresh] = [filtersOf(from), filtersOf(to)];
	const pairs = new Map(require_language.matchFilters(old, fresh).map(([a, b]) => [b, old[a]]));
	const kept = new Set(pairs.values());
	const gone = old.filter((filter) => !kept.has(filter));
	const rest = [from?.defaultFilter ?? null, to?.defaultFilter ?? null];
	return [
		...gone.map((filter, at) => ({
			name: nameOfFilter(filter, at),
			before: edgesOf(filter)
		})),
		...fresh.flatMap((filter, at) => compare(nameOfFilter(filter, at), pairs.get(at), filter)),
		...compare("default filter", wrap(rest[0]), wrap(rest[1]))
	];
}
function compare(name, before, after) {
	if (before === void 0) return after === void 0 ? [] : [{
		name,
		after: edgesOf(after)
	}];
	if (after === void 0) return [{
		name,
		before: edgesOf(before)
	}];
	const [old, fresh] = [edgesOf(before), edgesOf(after)];
	const isDrawn = (edges) => (edge, at) => !isSameEdge(edge, edges[at]);
	const changed = {
		before: old.filter(isDrawn(fresh)),
		after: fresh.filter(isDrawn(old))
	};
	return changed.before.length + changed.after.length === 0 ? [] : [{
		name,
		...changed
	}];
}
function isSameEdge(edge, other) {
	return edge.queue === other?.queue && edge.label === other.label;
}
/** A default filter is a single target. */
function wrap(target) {
	return target === null ? void 0 : { targets: [target] };
}
function filtersOf(configuration) {
	const filters = configuration?.filters;
	return Array.isArray(filters) ? filters : [];
}
function nameOfFilter(filter, at) {
	const name = require_language.isJsonObject(filter) ? filter.filterFriendlyName : void 0;
	return redact(typeof name === "string" ? name : `filter ${at + 1}`);
}
function edgesOf(filter) {
	return (require_language.isJsonObject(filter) && Array.isArray(filter.targets) ? filter.targets.filter(require_language.isJsonObject) : []).map((target) => ({
		queue: redact(`${target.queue ?? "?"}`),
		label: labelOf(target)
	}));
}
/** The short values of a target; expressions are in the words of the report. */
function labelOf({ priority, timeout, expression, skipIf }) {
	return [
		priority === void 0 ? [] : [`priority ${shown(priority)}`],
		timeout === void 0 ? [] : [`timeout ${shown(timeout)}`],
		expression === void 0 ? [] : ["some workers"],
		skipIf === void 0 ? [] : ["can be skipped"]
	].flat().join(", ");
}
function shown(value) {
	return typeof value === "object" ? "…" : `${value}`;
}
// cli/report/content/describe-change.ts
/** Describes one change of a plan: what happens to the object, and how it differs. */
function describeChange(kind, change, notices) {
	const inputs = change.change === "delete" ? change.before : change.after;
	const takeover = change.change === "create" ? notices.takeovers.get(subjectOf(kind, inputs)) : void 0;
	const reason = change.change === "delete" ? whyItStays(kind, change, notices) : reasonOf(kind, change);
	const sid = takeover?.sid ?? change.id;
	const lines = takeover === void 0 ? describeLines(kind, change, notices) : takeover.lines.map(toLine$1);
	return {
		fate: change.change === "update" && lines.length === 0 ? "state" : toFate(change, takeover !== void 0, reason !== void 0),
		noun: kind.noun,
		name: redact(nameOf(kind, inputs)),
		resource: change.name,
		...sid !== void 0 && { sid },
		lines,
		...reason !== void 0 && { reason }
	};
}
function toFate({ change }, isTakeover, hasReason) {
	if (isTakeover) return "adopt";
	return change === "delete" && hasReason ? "stay" : change;
}
function reasonOf(kind, change) {
	if (change.change !== "replace") return void 0;
	return listChanged(kind, change).filter((name) => kind.properties[name]?.isParent === true).length > 0 ? "it is in another workspace now" : "Pulumi replaces it";
}
function describeLines(kind, change, notices) {
	if (change.change === "delete") return [];
	const secrets = listSecrets(change);
	if (change.change === "create") return describeNew(kind, change.after, secrets);
	const visible = require_model.describeObject(kind, change.before, change.after, {
		names: listChanged(kind, change),
		secrets
	});
	const hidden = describeHidden(kind, change, notices);
	const lines = [...visible.map(({ sign, text }) => ({
		sign,
		text: redact(text)
	})), ...hidden];
	if (lines.length > 0 || change.change !== "update") return lines;
	if (secrets.length === 0) return [];
	return [{
		sign: "~",
		text: `${secrets.join(", ")}: secret, so the preview does not show it`
	}];
}
/** Secret values that differ: a preview shows both alike, and only the provider knows. */
function describeHidden(kind, change, { secrets }) {
	const told = secrets.get(subjectOf(kind, change.after));
	if (told !== void 0) return told.map((text) => ({
		sign: "~",
		text
	}));
	return listSecrets(change).filter((name) => change.changedPaths.some((path) => isBelow(path, name))).map((name) => ({
		sign: "~",
		text: `${name} has another value, which is secret`
	}));
}
function isBelow(path, name) {
	return path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);
}
/** The properties of a new object that are not the default. */
function describeNew(kind, after, secrets) {
	const parent = Object.keys(kind.properties).filter((name) => kind.properties[name]?.isParent === true);
	const left = [
		require_model.nameProperty(kind),
		...parent,
		...secrets
	];
	const routing = Object.keys(kind.properties).filter((name) => kind.properties[name]?.type === "configuration");
	const empty = Object.fromEntries(routing.map((name) => [name, {}]));
	const names = Object.keys(after).filter((name) => !left.includes(name) && kind.properties[name] !== void 0);
	const changed = listChanged(kind, {
		before: empty,
		after
	}).filter((name) => names.includes(name));
	return require_model.describeObject(kind, empty, after, {
		names: changed,
		secrets
	}).filter(({ sign }) => sign !== "!").map(({ word, text }) => ({
		sign: "+",
		text: redact(ROUTING.includes(word) ? asNew(text) : withoutFormer(text))
	}));
}
const ROUTING = ["filters", "defaultFilter"];
/** `filter 'VIP' added before 'Gold': …` as `filter 'VIP': …`: the order of the lines says it. */
function asNew(text) {
	return text.replace(/ added(?: before .+?| to the end)?(?=: )/, "");
}
/** `taskReservationTimeout 120 → 30` as `taskReservationTimeout 30`: the former value is only the default. */
function withoutFormer(text) {
	return text.replace(/^(\S+) .*? → /s, "$1 ");
}
function toLine$1(text) {
	return {
		sign: "~",
		text
	};
}
// cli/report/content/forecast.ts
const NO_LIMITS = {
	share: .8,
	named: /* @__PURE__ */ new Map()
};
/** Time of one call, in seconds, and how many run at the same time. */
const CALL = .1;
const AT_ONCE = 4;
/** Start of the engine, the program and the provider, in seconds. */
const START = 5;
/** The engine's own work for each resource, changed or not, in seconds. *measured* */
const STEP = .02;
/** The kinds whose lists the snapshot before the first write and the look before the first delete share. *measured* */
const LISTED$1 = require_model.sectionKinds.map(([, kind]) => kind).filter((kind) => !require_model.isOnRequest(kind));
/** Reads before the first delete of a workspace in addition to its lists: workers and tasks. *measured* */
const READS_BEFORE_DELETE = 2;
/** Seconds over which TaskRouter averages, so that fewer calls than a limit allows in that time do not wait (H-39). */
const AVERAGED = 10;
/** Estimates the calls and the time of an `up`. Reads are few: one list per kind, and one look at each object to update. */
function forecast(changes, writes, same, limits = NO_LIMITS) {
	const { share } = limits;
	const reads = listReads(changes, writes.length > 0);
	const before = changes.some(({ kind, change }) => kind && isDelete(change)) ? READS_BEFORE_DELETE : 0;
	const keys = countCalls([...reads, ...writes.map(({ method, path }) => require_rate_limit_key.toRateLimitKey(method, `/v1/${path}`))], limits);
	const calls = keys.map((key) => secondsOf(key, share)).reduce((sum, seconds) => sum + seconds, before * PER_CALL);
	const seconds = Math.ceil(START + (changes.length + same) * STEP + calls);
	return {
		writes: writes.length,
		reads: reads.length + before,
		seconds,
		percent: Math.round(share * 100),
		keys
	};
}
const PER_CALL = CALL / AT_ONCE;
function isDelete(change) {
	return change === "delete" || change === "replace";
}
/**
* The keys of the reads: a list for each kind that is created, a look at each object that is updated, and before the first write or
* delete all lists. The snapshot of a workspace that exists needs the workspace too.
*/
function listReads(changes, isWriting) {
	const own = changes.flatMap(({ kind, change }) => kind === void 0 ? [] : [{
		kind,
		change
	}]);
	const created = new Set(own.filter(({ change }) => change === "create" || change === "replace").map(({ kind }) => kind));
	const updated = own.filter(({ change }) => change === "update");
	const hasSnapshot = isWriting && !created.has(require_model.kinds.Workspace);
	const listsAll = hasSnapshot || own.some(({ change }) => isDelete(change));
	return [
		...[.../* @__PURE__ */ new Set([...created, ...listsAll ? LISTED$1 : []])].map(({ collection }) => require_rate_limit_key.toRateLimitKey("GET", `/v1/${collection}`)),
		...updated.map(({ kind: { collection } }) => require_rate_limit_key.toRateLimitKey("GET", `/v1/${collection}/*`)),
		...hasSnapshot ? [require_rate_limit_key.toRateLimitKey("GET", `/v1/${require_model.kinds.Workspace.collection}/*`)] : []
	];
}
/** Most calls first. */
function countCalls(keys, { named }) {
	const counts = /* @__PURE__ */ new Map();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].map(([key, calls]) => {
		const limit = named.get(key);
		return {
			key,
			calls,
			...limit !== void 0 && { limit }
		};
	}).sort((a, b) => b.calls - a.calls);
}
function secondsOf(count, share) {
	return isSlowed(count, share) ? count.calls / (count.limit * share) : count.calls * PER_CALL;
}
/** True if the calls of a key have to wait for its limit. */
function isSlowed(count, share) {
	return count.limit !== void 0 && count.calls > count.limit * share * AVERAGED;
}
/** The lowest limit that Twilio has published, in requests per second (H-43). */
const LOWEST = 3;
/** True if the calls of a key may have to wait for a limit that is not known. */
function isUnsure({ limit, calls }, share) {
	return limit === void 0 && calls > LOWEST * share * AVERAGED;
}
// cli/report/content/resolve-adopted.ts
/**
* Puts the SIDs of objects that the run adopts in place of those that a preview does not know. A workflow whose queue has only
* another key is then seen to be the same.
*/
function resolveAdopted(changes, { takeovers }) {
	if (takeovers.size === 0) return changes;
	const adopted = changes.flatMap(({ kind, change, name, after }) => {
		const found = kind === void 0 || change !== "create" ? void 0 : takeovers.get(subjectOf(kind, after));
		return found === void 0 ? [] : [{
			section: kind?.section,
			name,
			sid: found.sid
		}];
	});
	const find = (section, key) => adopted.find((one) => one.section === section && one.name.endsWith(`-${key}`))?.sid;
	return changes.map((change) => ({
		...change,
		after: resolve(change.after, find)
	}));
}
function resolve(inputs, find) {
	const sids = inputs[require_model.SIDS];
	if (!require_language.isJsonObject(sids)) return inputs;
	const sections = Object.entries(sids).map(([section, keys]) => {
		const known = Object.entries(require_language.asObject(keys)).map(([key, sid]) => [key, sid === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? find(section, key) ?? sid : sid]);
		return [section, Object.fromEntries(known)];
	});
	return {
		...inputs,
		[require_model.SIDS]: Object.fromEntries(sections)
	};
}
// cli/report/content/take-notices.ts
/** In a preview, and in an update. */
const ADOPTED = /^(.+) (?:will be adopted(?: and changed)?|already exists and is adopted): ([A-Z]{2}[0-9a-f]{32})/;
const NEW = /^(.+) is new$/;
const CHANGES$1 = /^(.+) changes:$/;
const OUTSIDE = " was changed outside of this stack:";
/** The provider writes it for a report (TASKROUTER_SHOW_LIMITS). */
const LIMIT$1 = /^TaskRouter's limit of (\w+-\w+) is (\d+) per second$/;
const SECRET = /secret/;
/** The engine's words before a message of the native provider. */
const PREFIX = /^\S+ resource '[^']*' has a problem:\s+/;
/** A finding of the workspace files, which a report reads from the files. */
const FINDING = /^\S.*:\d+:\d+: .*\[[a-z0-9-]+\]$/;
/** Sorts the messages of a preview, each once. */
function takeNotices({ notices }) {
	const found = {
		errors: [],
		takeovers: /* @__PURE__ */ new Map(),
		isNew: /* @__PURE__ */ new Set(),
		secrets: /* @__PURE__ */ new Map(),
		outside: [],
		notes: [],
		limits: /* @__PURE__ */ new Map(),
		deletesAdopted: false
	};
	for (const notice of notices) {
		const text = redact(notice.text);
		const [first = "", ...lines] = text.split("\n");
		const [, adopted, sid = ""] = ADOPTED.exec(first) ?? [];
		const [, fresh] = NEW.exec(first) ?? [];
		const [, key, limit] = LIMIT$1.exec(first) ?? [];
		const [, changed] = CHANGES$1.exec(first) ?? [];
		if (/TASKROUTER_PERMIT=\S*delete/.test(first)) found.deletesAdopted = true;
		if (notice.severity === "error") found.errors.push(text.replace(PREFIX, ""));
		else if (adopted !== void 0) found.takeovers.set(adopted, {
			sid,
			lines: lines.map((line) => line.trim())
		});
		else if (fresh !== void 0) found.isNew.add(fresh);
		else if (key !== void 0) found.limits.set(key, Number(limit));
		else if (changed !== void 0) addSecrets(found.secrets, changed, lines);
		else if (first.endsWith(OUTSIDE)) found.outside.push(text);
		else if (!FINDING.test(first)) found.notes.push(text);
	}
	return {
		...found,
		errors: unique(found.errors),
		notes: unique(found.notes)
	};
}
function addSecrets(secrets, subject, lines) {
	const about = lines.filter((line) => SECRET.test(line)).map((line) => line.trim().replace(/^~ /, ""));
	if (about.length > 0) secrets.set(subject, about);
}
function unique(texts) {
	return [...new Set(texts)];
}
// cli/report/content/verdict.ts
const LONGEST = 500;
/** Kinds of changes that the sentence lists. */
const LISTED = 6;
/** Objects that are called by their names. */
const NAMED = 3;
/** The verb of each fate, for one and for several objects. */
const VERBS = {
	delete: ["is deleted", "are deleted"],
	replace: ["is replaced", "are replaced"],
	update: ["changes", "change"],
	state: ["changes in the state of the stack only", "change in the state of the stack only"],
	create: ["is created", "are created"],
	adopt: ["is adopted", "are adopted"],
	rename: ["gets another key, and stays the same object", "get another key, and stay the same objects"],
	import: ["is imported", "are imported"],
	stay: ["leaves the stack and stays in TaskRouter", "leave the stack and stay in TaskRouter"]
};
/** The first sentences of a report, at most 500 characters. */
function sayVerdict(report, findings) {
	const { status, objects, foreign, errors, stack } = report;
	const where = stack === "" ? "" : ` of stack ${stack}`;
	if (status === "failed") {
		const [first = "no reason was given"] = errors.map((error) => error.trim().split("\n")[0] ?? "");
		const more = errors.length > 1 ? ` (and ${require_count.count(errors.length - 1, "more error")})` : "";
		return `${cut(`The preview${where} failed, and nothing can be applied: ${oneLine(first)}`, 470)}${more}.`;
	}
	const others = foreign.length === 0 ? "" : ` ${require_count.count(foreign.length, "resource")} of other providers ${foreign.length === 1 ? "changes" : "change"}.`;
	const news = sayFindings(findings);
	if (objects.length === 0) return `Nothing changes in TaskRouter${where === "" ? "" : ` (stack ${stack})`}.${others}${news}`;
	return `${cut(`${require_count.count(objects.length, "object")}${where}: ${sayObjects(objects)}.${others}${news}`, LONGEST)}`;
}
/** `1 workflow changes, 2 task queues are created`: dangerous changes first. */
function sayObjects(objects) {
	if (objects.length <= NAMED) return objects.map((object) => sayObject(object, objects.length)).join("; ");
	const groups = /* @__PURE__ */ new Map();
	for (const { fate, noun } of objects) {
		const key = `${fate} ${noun}`;
		groups.set(key, {
			fate,
			noun,
			number: (groups.get(key)?.number ?? 0) + 1
		});
	}
	const order = Object.keys(VERBS);
	const texts = [...groups.values()].sort((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate)).map(({ fate, noun, number }) => `${require_count.count(number, noun, pluralOf(noun))} ${VERBS[fate][number === 1 ? 0 : 1]}`);
	const rest = texts.length - LISTED;
	return rest > 0 ? `${texts.slice(0, LISTED).join(", ")} and ${rest} more kinds of changes` : texts.join(", ");
}
/** A single change of the only object is the verdict itself. */
function sayObject(object, number) {
	const [line, ...others] = object.lines;
	if (line === void 0 || object.fate === "create") return sayFate(object);
	if (others.length > 0) return `${sayFate(object)} (${require_count.count(others.length + 1, "line")})`;
	return `${sayFate(object)}: ${cut(line.text, number === 1 ? 300 : 80)}`;
}
/** `activity` → `activities`. */
function pluralOf(noun) {
	if (noun.endsWith("s")) return noun;
	return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
function sayFindings(findings) {
	if (findings === void 0 || findings.fresh.length === 0) return "";
	return ` ${require_count.count(findings.fresh.length, "new finding")} in the files.`;
}
function oneLine(text) {
	return text.trim().replace(/\s+/g, " ").replace(/\.$/, "");
}
function cut(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
/** `workflow "Support" changes`. */
function sayFate({ noun, name, fate }) {
	return `${noun} ${JSON.stringify(name)} ${VERBS[fate][0]}`;
}
// cli/report/content/build-report.ts
/** The order in which a report lists objects: deletes and replacements first. */
const ORDER = [
	"delete",
	"replace",
	"update",
	"rename",
	"adopt",
	"create",
	"import",
	"state",
	"stay"
];
/** Builds the report of a plan. Texts that come from outside are redacted here, so that no format has to. */
function buildReport(plan, options) {
	const { stack = plan.stack, checksum, covered } = options;
	const notices = takeNotices(plan);
	const failed = notices.errors.length > 0;
	const changes = resolveAdopted(plan.changes, notices);
	const objects = joinRenamed(changes.flatMap((change) => describe(change, notices)));
	const writes = changes.flatMap((change) => listWrites(change, notices));
	const foreign = plan.changes.filter(({ kind }) => kind === void 0).map(toForeign$1);
	const status = failed ? "failed" : objects.length + foreign.length === 0 ? "unchanged" : "changes";
	const findings = options.findings && redactFindings(options.findings);
	const base = {
		status,
		objects: sort(objects),
		foreign,
		errors: notices.errors,
		stack
	};
	return {
		version: 1,
		project: plan.project,
		...base,
		verdict: sayVerdict(base, findings),
		counts: countFates(objects, plan.same),
		outside: notices.outside,
		notes: notices.notes,
		...findings && { findings },
		routing: listChangedRouting(changes),
		writes,
		forecast: forecast(changes, writes, plan.same, joinLimits(options.limits ?? NO_LIMITS, notices)),
		...!failed && { checksum },
		...status === "changes" && { command: toCommand(checksum, stack, options.applyOptions) },
		covered
	};
}
/** A limit that the user states takes precedence over one that the preview met. */
function joinLimits({ share, named }, { limits }) {
	return {
		share,
		named: new Map([...limits, ...named])
	};
}
function describe(change, notices) {
	return change.kind === void 0 ? [] : [describeChange(change.kind, change, notices)];
}
/** A resource that adopts the object of one that goes is the same object under another key. */
function joinRenamed(objects) {
	const leaving = new Map(objects.flatMap((object) => object.fate === "stay" ? [[object.sid, object]] : []));
	const taken = new Set(objects.flatMap(({ fate, sid }) => fate === "adopt" && leaving.has(sid) ? [sid] : []));
	return objects.flatMap((object) => {
		if (!taken.has(object.sid)) return [object];
		if (object.fate === "stay") return [];
		const former = leaving.get(object.sid)?.resource;
		return [{
			...object,
			fate: "rename",
			reason: `${former} is now ${object.resource}`
		}];
	});
}
function toCommand(checksum, stack, more = "") {
	return `taskrouter apply --checksum ${checksum}${stack === "" ? "" : ` --stack ${stack}`}${more}`;
}
function sort(objects) {
	return [...objects].sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate));
}
function countFates(objects, same) {
	const of = (fate) => objects.filter((object) => object.fate === fate).length;
	return {
		...Object.fromEntries(ORDER.map((fate) => [fate, of(fate)])),
		same
	};
}
function toForeign$1({ change, type, name }) {
	return {
		change,
		type: redact(type),
		name: redact(name)
	};
}
function redactFindings({ fresh, old, ...rest }) {
	const clean = (found) => ({
		...found,
		file: redact(found.file),
		message: redact(found.message)
	});
	return {
		...rest,
		fresh: fresh.map(clean),
		old: old.map(clean)
	};
}
// cli/report/page/compare-numbers.ts
/** Compares two lists of numbers of the same length, the first number first. */
function compareNumbers(a, b) {
	return a.map((number, at) => number - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
// cli/report/page/fit-page.ts
/** Between two parts of a page. */
const GAP = "\n\n";
/**
* Renders a page within a length: the verdict always, then entries by the ranks of their sections, first shortened, then in
* full. Every entry that is left out is counted.
*
* @param limit at least 1,000
* @param measure length of a text, such as its bytes; it must grow with each part
*/
function fitPage(page, renderer, limit, measure) {
	const shown = new Map(page.sections.map((section) => [section, []]));
	const isFitting = () => measure(join$1(page, renderer, shown)) <= limit;
	for (const { section, form } of listSteps(page.sections)) {
		const texts = section.entries.map((entry) => renderer.entry(entry, form));
		const before = shown.get(section) ?? [];
		const take = (number) => {
			shown.set(section, form === "short" ? texts.slice(0, number) : [...texts.slice(0, number), ...before.slice(number)]);
			return isFitting();
		};
		take(findMost(form === "short" ? texts.length : before.length, take));
	}
	return join$1(page, renderer, shown);
}
function listSteps(sections) {
	return sections.flatMap((section) => ["short", "full"].map((form, at) => ({
		section,
		form,
		rank: section.ranks[at] ?? 0,
		at
	}))).sort((a, b) => compareNumbers([a.rank, a.at], [b.rank, b.at]));
}
/** The largest number that can be taken. */
function findMost(most, take) {
	if (take(most)) return most;
	let [low, high] = [0, most];
	while (low + 1 < high) {
		const middle = low + high >> 1;
		if (take(middle)) low = middle;
		else high = middle;
	}
	return low;
}
function join$1(page, renderer, shown) {
	const whole = page.sections.filter((section) => shown.get(section)?.length === 0);
	const parts = page.sections.flatMap((section) => {
		const texts = shown.get(section) ?? [];
		return texts.length === 0 ? [] : [renderer.section(section, texts, section.entries.length - texts.length)];
	});
	const omitted = whole.length === 0 ? [] : [renderer.omitted(listOmitted(whole))];
	return `${[
		renderer.verdict(page),
		...parts,
		...omitted,
		renderer.end(page)
	].filter((part) => part !== "").join(GAP)}\n`;
}
function listOmitted(sections) {
	return sections.map((section) => countOf(section, section.entries.length)).join(", ");
}
/** `3 objects`. */
function countOf({ noun: [one, many] }, number) {
	return `${number} ${number === 1 ? one : many}`;
}
// cli/report/page/to-page.ts
const MARK_WIDTH = 120;
/** Arranges a report as a page. Sections without an entry are left out. */
function toPage(report) {
	const { project, stack, status, verdict } = report;
	const sections = [
		{
			title: "Counts",
			noun: ["table", "tables"],
			ranks: [1, 1],
			entries: toCounts(report)
		},
		{
			title: "Errors",
			noun: ["error", "errors"],
			ranks: [0, 3],
			entries: toLines(report.errors)
		},
		{
			title: "Changes",
			noun: ["object", "objects"],
			ranks: [3, 5],
			entries: report.objects.map(toObject)
		},
		{
			title: "Changed outside of this stack",
			noun: ["change", "changes"],
			ranks: [4, 6],
			entries: toLines(report.outside)
		},
		{
			title: "New findings",
			noun: ["new finding", "new findings"],
			ranks: [4, 6],
			entries: toFindings(report.findings?.fresh)
		},
		{
			title: "Other providers",
			noun: ["resource", "resources"],
			ranks: [7, 7],
			entries: report.foreign.map(toForeign)
		},
		{
			title: "Apply",
			noun: ["command", "commands"],
			ranks: [2, 2],
			entries: toApply(report)
		},
		{
			title: "Changed filters, before and after",
			noun: ["diagram", "diagrams"],
			ranks: [8, 8],
			isFolded: true,
			entries: toDiagram(report)
		},
		{
			title: "Remarks of the preview",
			noun: ["remark", "remarks"],
			ranks: [9, 9],
			isFolded: true,
			entries: toLines(report.notes)
		},
		{
			title: titleOfOld(report),
			noun: ["finding", "findings"],
			ranks: [10, 10],
			isFolded: true,
			entries: toFindings(report.findings?.old)
		}
	];
	return {
		title: `${project === "" ? "TaskRouter" : project}${stack === "" ? "" : `, stack ${stack}`}`,
		status,
		verdict,
		mark: `taskrouter report ${project}/${stack}`.replace(/[^\w ./]+/g, "-").slice(0, MARK_WIDTH),
		sections: sections.filter(({ entries }) => entries.length > 0)
	};
}
function toLines(texts) {
	return texts.map((text) => ({
		type: "line",
		text
	}));
}
function toObject({ noun, name, fate, lines, reason, sid }) {
	const remarks = [reason, fate === "adopt" || fate === "stay" ? sid : void 0].filter((text) => text !== void 0);
	return {
		type: "object",
		noun,
		name,
		verb: VERBS[fate][0],
		remark: remarks.join(", "),
		lines
	};
}
const COLUMNS = [
	"create",
	"adopt",
	"rename",
	"update",
	"state",
	"replace",
	"delete",
	"stay"
];
function toCounts({ objects, counts }) {
	const nouns = [...new Set(objects.map(({ noun }) => noun))];
	if (nouns.length === 0) return [];
	const used = COLUMNS.filter((fate) => counts[fate] > 0);
	const rows = nouns.map((noun) => [require_language.capitalize(pluralOf(noun)), ...used.map((fate) => show(objects.filter((object) => object.noun === noun && object.fate === fate).length))]);
	return [{
		type: "table",
		head: ["", ...used],
		rows
	}];
}
function show(number) {
	return number === 0 ? "" : `${number}`;
}
function toFindings(findings = []) {
	return findings.map(({ file, line, column, severity, message, code }) => ({
		type: "line",
		text: `${file}:${line}:${column}: ${severity}: ${message} [${code}]`
	}));
}
function titleOfOld({ findings }) {
	if (findings?.base === void 0) return "Findings";
	const fixed = findings.fixed === 0 ? "" : `; ${findings.fixed} of ${findings.base} ${findings.fixed === 1 ? "is" : "are"} fixed`;
	return `Findings that ${findings.base} has too${fixed}`;
}
function toForeign({ change, type, name }) {
	return {
		type: "line",
		text: `${change} ${type} ${name}`
	};
}
function toApply({ checksum, command, forecast, writes }) {
	if (checksum === void 0) return [];
	const unsure = writes.filter(({ isCertain }) => !isCertain).length;
	const calls = `${require_count.count(forecast.writes, "write")} and about ${require_count.count(forecast.reads, "read")}`;
	const facts = [
		`checksum ${checksum}`,
		`${calls}, about ${forecast.seconds} s${sayLimits(forecast)}`,
		...unsure > 0 ? [`${require_count.count(unsure, "write")} only if the live value differs`] : []
	];
	return command === void 0 ? [] : [{
		type: "command",
		facts,
		command
	}];
}
/** `, at 80 % of the limit of Workflow-Create (10 per second)`: the limits that make the run slower, or may do so. */
function sayLimits({ keys, percent }) {
	const share = percent / 100;
	const names = keys.filter((key) => isSlowed(key, share)).map(({ key, limit }) => `${key} (${limit} per second)`);
	if (names.length > 0) return `, at ${percent} % of the limit of ${names.join(" and ")}`;
	const unsure = keys.filter((key) => isUnsure(key, share)).map(({ key }) => key);
	return unsure.length === 0 ? "" : `, and longer if TaskRouter limits ${unsure.join(" and ")} (--rate-limit states its limit)`;
}
function toDiagram({ routing }) {
	return routing.length === 0 ? [] : [{
		type: "diagram",
		routing
	}];
}
// cli/report/formats/gitlab-code-quality.ts
/** An empty severity leaves the widget empty, so every finding has one. */
const SEVERITIES = {
	error: "critical",
	warning: "minor",
	note: "info"
};
/**
* Renders all findings for GitLab's code quality, which compares them with those of the target branch by itself. The line is
* not part of a fingerprint, so that a finding stays the same when lines are inserted before it.
*
* *documented*: docs.gitlab.com, "Code Quality report format"
*
* @param hash a digest, as hexadecimal digits
*/
function toGitlabCodeQuality({ findings }, hash) {
	const all = [...findings?.fresh ?? [], ...findings?.old ?? []];
	const seen = /* @__PURE__ */ new Map();
	const issues = all.map((finding) => {
		const key = `${finding.file}\n${finding.code}\n${finding.message}`;
		const number = seen.get(key) ?? 0;
		seen.set(key, number + 1);
		return toIssue(finding, hash(`${key}\n${number}`));
	});
	return `${require_language.safeJson(JSON.stringify(issues, null, 2))}\n`;
}
function toIssue({ file, line, severity, code, message }, fingerprint) {
	return {
		description: message,
		check_name: code,
		fingerprint,
		severity: SEVERITIES[severity],
		location: {
			path: file,
			lines: { begin: line }
		}
	};
}
// cli/report/formats/gitlab-terraform.ts
/**
* Renders the counts for the widget of a merge request in GitLab: `artifacts: reports: terraform`. A replacement counts as a
* delete and a create, as it does there. Resources of other providers count too.
*
* *documented*: docs.gitlab.com, "Terraform integration in merge requests"
*/
function toGitlabTerraform({ counts, foreign }) {
	const of = (...words) => foreign.filter(({ change }) => words.includes(change)).length;
	const totals = {
		create: counts.create + counts.replace + of("create", "replace"),
		update: counts.update + counts.adopt + of("update"),
		delete: counts.delete + counts.replace + of("delete", "replace")
	};
	return `${JSON.stringify(totals)}\n`;
}
// cli/report/formats/html-style.ts
/** The style of the page: the system's font, light or dark as the reader has it, one column on a phone. */
const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --text: #1f2328; --dim: #59636e; --back: #fff;
  --add: #116329; --add-back: #dafbe1; --del: #a0111f; --del-back: #ffebe9; --mark: #7d4e00; --mark-back: #fff8c5; --focus: #0969da; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --dim: #9198a1; --back: #0d1117;
  --add: #7ee787; --add-back: #12261e; --del: #ffa198; --del-back: #25171c; --mark: #e3b341; --mark-back: #272115; --focus: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--back); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.3rem; margin: 0 0 .5rem; } h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
.verdict { border-left: .3rem solid var(--focus); background: var(--soft); padding: .75rem 1rem; font-size: 1.1rem; margin: 0; }
.failed .verdict { border-color: var(--del); } .unchanged .verdict { border-color: var(--add); }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .3rem .7rem; text-align: right; overflow-wrap: normal; }
th:first-child, td:first-child { text-align: left; } thead { background: var(--soft); }
.scroll { overflow-x: auto; }
article, details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; padding: .5rem .8rem; }
article > p { margin: 0; } summary { cursor: pointer; font-weight: 600; }
:focus-visible { outline: .15rem solid var(--focus); outline-offset: .15rem; }
.lines { list-style: none; margin: .4rem 0 0; padding: 0; font: .875rem/1.5 ui-monospace, monospace; }
.lines li { padding: .05rem .5rem; white-space: pre-wrap; }
.add { background: var(--add-back); color: var(--add); } .del { background: var(--del-back); color: var(--del); }
.warn { background: var(--mark-back); color: var(--mark); }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; margin: .4rem 0;
  white-space: pre-wrap; font: .875rem/1.5 ui-monospace, monospace; }
ul.plain { padding-left: 1.2rem; margin: .4rem 0; } .dim { color: var(--dim); }
.filters th, .filters td { text-align: left; vertical-align: top; }
footer { margin-top: 2rem; font-size: .85rem; color: var(--dim); }
`;
// cli/report/formats/html.ts
/**
* Renders a page as one file of HTML that needs nothing else: no script, no font, no request. The policy in it forbids them,
* also if a text should contain markup by a mistake of ours.
*/
function toHtml(page) {
	const { title, status, verdict, sections } = page;
	const sheet = STYLE.trim();
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeText(title)}</title>
<style>
${sheet}
</style>
</head>
<body class="${status}">
<main>
<h1>${escapeText(title)}</h1>
<p class="verdict">${escapeText(verdict)}</p>
${sections.map(renderSection$1).join("\n")}
</main>
<footer>Written by taskrouter report.</footer>
</body>
</html>
`;
}
function renderSection$1(section) {
	const { title, entries, isFolded } = section;
	const shown = `${escapeText(title)}${entries.length > 1 ? ` <span class="dim">(${entries.length})</span>` : ""}`;
	const body = renderEntries(entries);
	if (isFolded === true) return `<details><summary>${shown}</summary>\n${body}\n</details>`;
	return `<section>\n<h2>${shown}</h2>\n${body}\n</section>`;
}
function renderEntries(entries) {
	const items = entries.map(renderEntry$1).join("\n");
	return entries[0]?.type === "line" ? `<ul class="lines">\n${items}\n</ul>` : items;
}
function renderEntry$1(entry) {
	switch (entry.type) {
		case "line": return `<li>${escapeText(entry.text)}</li>`;
		case "table": return renderTable(entry.head, entry.rows.map((row) => row.map(escapeText)));
		case "command": return `<ul class="plain">${entry.facts.map((fact) => `<li>${escapeText(fact)}</li>`).join("")}</ul>\n<pre>${escapeText(entry.command ?? "")}</pre>`;
		case "diagram": return entry.routing.map(renderRouting).join("\n");
		case "object": return renderObject$1(entry);
	}
}
function renderObject$1({ noun, name, verb, remark, lines }) {
	const tail = remark === "" ? verb : `${verb}: ${remark}`;
	return `<article><p>${`<strong>${escapeText(noun)}</strong> <code>${escapeText(name)}</code> ${escapeText(tail)}`}</p>${lines.length === 0 ? "" : `\n<ul class="lines">\n${lines.map(renderLine).join("\n")}\n</ul>`}</article>`;
}
const CLASSES = {
	"+": "add",
	"-": "del",
	"!": "warn"
};
function renderLine({ sign, text }) {
	const name = CLASSES[sign];
	return `<li${name === void 0 ? "" : ` class="${name}"`}>${escapeText(`${sign} ${text}`)}</li>`;
}
function renderRouting({ workflow, filters }) {
	const rows = filters.map(({ name, before, after }) => [
		escapeText(name),
		renderEdges(before),
		renderEdges(after)
	]);
	return renderTable([
		`filter of ${workflow}`,
		"before",
		"after"
	], rows).replace("<table>", "<table class=\"filters\">");
}
function renderEdges(edges) {
	if (edges === void 0) return "<span class=\"dim\">none</span>";
	return edges.map(({ queue, label }) => `→ <code>${escapeText(queue)}</code> ${escapeText(label)}`).join("<br>");
}
/** @param rows of HTML */
function renderTable(head, rows) {
	return `<div class="scroll"><table>\n<thead><tr>${head.map((text) => `<th scope="col">${escapeText(text)}</th>`).join("")}</tr></thead>\n<tbody>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}\n</tbody>\n</table></div>`;
}
function escapeText(text) {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
// cli/report/formats/json.ts
/** Renders a report as JSON, whole: `{ version, verdict, counts, objects, findings, writes, checksum, … }`. */
function toJson(report) {
	return `${require_language.safeJson(JSON.stringify(report, null, 2))}\n`;
}
// cli/report/formats/mermaid.ts
/** Characters that GitLab draws on one page without a question. */
const LIMIT = 2e3;
const LABEL = 40;
/**
* Draws the changed filters of workflows before and after, in at most 2,000 characters.
*
* @returns the number of filters that had no place
*/
function drawMermaid(routing) {
	const filters = routing.flatMap(({ workflow, filters: changed }) => changed.map((filter) => ({
		filter,
		workflow: routing.length > 1 ? workflow : void 0
	})));
	const lines = ["flowchart LR"];
	let omitted = 0;
	for (const [at, { filter, workflow }] of filters.entries()) {
		const drawn = drawFilter(filter, at, workflow);
		if ([...lines, ...drawn].join("\n").length <= LIMIT) lines.push(...drawn);
		else omitted += 1;
	}
	return {
		text: lines.join("\n"),
		omitted
	};
}
function drawFilter({ name, before, after }, at, workflow) {
	return [
		`f${at}(["${toLabel(workflow === void 0 ? name : `${workflow}: ${name}`)}"])`,
		...drawEdges(before, `f${at}`, "b", after === void 0 ? "removed" : "before", "-.->"),
		...drawEdges(after, `f${at}`, "a", before === void 0 ? "new" : "after", "==>")
	];
}
function drawEdges(edges, filter, side, word, arrow) {
	return (edges ?? []).map(({ queue, label }, at) => {
		return `${filter} ${arrow}|"${toLabel([word, ...label === "" ? [] : [label]].join(": "))}"| ${filter}${side}${at}["${toLabel(queue)}"]`;
	});
}
/** Letters, digits and harmless signs stay; others are entities, which Mermaid writes with `#`. */
function toLabel(text) {
	const signs = [...text.replace(/\s+/g, " ")];
	return (signs.length > LABEL ? [...signs.slice(0, 39), "…"] : signs).map((sign) => /[\p{L}\p{M}\p{N} .,:…-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`).join("");
}
// cli/report/formats/markdown.ts
/** Lines of an object in its short form, and characters of each. */
const SHORT_LINES = 3;
const SHORT_WIDTH = 120;
/** An object with more lines is folded. */
const OPEN_LINES = 15;
/** Characters of the title and of the verdict. */
const TITLE_WIDTH = 60;
const VERDICT_WIDTH = 450;
/** Characters of one line in full: longer ones are cut. */
const FULL_WIDTH = 1e3;
const ICONS = {
	unchanged: "✅",
	changes: "📝",
	failed: "❌"
};
/**
* Renders a page as GitHub's Markdown, no longer than its target allows. Text of others is in code spans and fences alone, so
* none of it is markup, a mention or a link.
*
* @param limit replaces that of the target
*/
function toMarkdown(page, target, limit = target.limit) {
	return fitPage(page, createRenderer(target), limit, target.measure);
}
function createRenderer({ hasFolds, hasDiagrams }) {
	return {
		verdict: renderVerdict,
		section: (section, shown, omitted) => renderSection(section, shown, omitted, hasFolds),
		entry: (entry, form) => renderEntry(entry, form, {
			hasFolds,
			hasDiagrams
		}),
		omitted: (words) => `_Left out, because the text would be too long: ${words}._`,
		end: ({ mark }) => `<!-- ${mark} -->`
	};
}
/** Ends within the first 600 characters, also if each character of it is written as an entity. */
function renderVerdict({ title, status, verdict }) {
	const head = `### ${ICONS[status]} ${toCode(clip(title, TITLE_WIDTH))}\n\n`;
	let width = verdict.length;
	while (toPlain(clip(verdict, width)).length > VERDICT_WIDTH) width = Math.min(VERDICT_WIDTH, width - 10);
	return `${head}${toPlain(clip(verdict, width))}`;
}
function renderSection(section, shown, omitted, hasFolds) {
	const [first] = section.entries;
	const body = first?.type === "line" ? require_fence.toFence(shown.join("\n"), "text") : shown.join("\n\n");
	const rest = omitted > 0 ? `\n\n_and ${countOf(section, omitted)} more_` : "";
	const title = `${section.title}${section.entries.length > 1 ? ` (${section.entries.length})` : ""}`;
	if (section.title === "Counts") return `${body}${rest}`;
	return section.isFolded === true && hasFolds ? toFold(escapeHtml(title), `${body}${rest}`) : `#### ${toPlain(title)}\n\n${body}${rest}`;
}
function renderEntry(entry, form, { hasFolds, hasDiagrams }) {
	switch (entry.type) {
		case "line": return form === "full" ? entry.text.replace(/\n(?! )/g, "\n  ") : clip(entry.text.split("\n")[0] ?? "", SHORT_WIDTH);
		case "table": return toTable(entry.head, entry.rows);
		case "command": return [
			...entry.facts.map((fact) => `- ${toPlain(fact)}`),
			"",
			require_fence.toFence(entry.command ?? "", "sh")
		].join("\n");
		case "diagram": return hasDiagrams ? renderDiagram(entry.routing) : "_This host draws no diagrams: the HTML report has them._";
		case "object": return renderObject(entry, form, hasFolds);
	}
}
function renderDiagram(routing) {
	const { text, omitted } = drawMermaid(routing);
	const rest = omitted === 0 ? "" : `\n\n_and ${omitted} more changed ${omitted === 1 ? "filter" : "filters"}_`;
	return `${require_fence.toFence(text, "mermaid")}${rest}`;
}
function renderObject(entry, form, hasFolds) {
	const { noun, name, verb, remark, lines } = entry;
	const isShort = form === "short";
	const shownName = clip(name, isShort ? 60 : FULL_WIDTH);
	const tail = remark === "" ? verb : `${verb}: ${clip(remark, isShort ? 60 : FULL_WIDTH)}`;
	const head = `**${noun}** ${toCode(shownName)} ${toPlain(tail)}`;
	if (lines.length === 0) return head;
	const shown = isShort ? lines.slice(0, SHORT_LINES) : lines;
	const rest = lines.length - shown.length;
	const texts = [...shown.map((line) => toLine(line, isShort)), ...rest > 0 ? [`  and ${rest} more`] : []];
	const fence = require_fence.toFence(texts.join("\n"), "diff");
	if (isShort || lines.length <= OPEN_LINES || !hasFolds) return `${head}\n\n${fence}`;
	return toFold(`<b>${escapeHtml(noun)}</b> <code>${escapeHtml(name)}</code> ${escapeHtml(tail)} (${lines.length} lines)`, fence);
}
/** `!` is what viewers of differences color. */
function toLine({ sign, text }, isShort) {
	return `${sign} ${clip(text.replace(/\s*\n\s*/g, " "), isShort ? SHORT_WIDTH : FULL_WIDTH)}`;
}
function toFold(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function toTable(head, rows) {
	const line = (cells) => `| ${cells.map(toPlain).join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
/** A code span that shows any text as it is, on one line. */
function toCode(text) {
	const line = text.replace(/\s*[\r\n]+\s*/g, " ");
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
	const mark = "`".repeat(longest + 1);
	return line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? `${mark} ${line} ${mark}` : `${mark}${line}${mark}`;
}
/** Text without any markup. A word joiner after `@` and `#` keeps hosts from making mentions and references of them. */
function toPlain(text) {
	return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]|~]/g, "\\$&").replace(/[@#]/g, "$&⁠").replace(/:\/\//g, ":⁠//");
}
function escapeHtml(text) {
	return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function clip(text, width) {
	if (text.length <= width) return text;
	return `${text.slice(0, width - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
// cli/report/formats/targets.ts
const countCharacters = (text) => text.length;
/** Hosts with a limit that others have met: a longer comment is refused, a longer summary is dropped. */
const targets = {
	github: {
		limit: 65536,
		measure: countCharacters,
		hasFolds: true,
		hasDiagrams: true
	},
	gitlab: {
		limit: 1e6,
		measure: countCharacters,
		hasFolds: true,
		hasDiagrams: true
	},
	bitbucket: {
		limit: 32768,
		measure: countCharacters,
		hasFolds: false,
		hasDiagrams: false
	},
	/** The summary of a job in GitHub Actions. */
	summary: {
		limit: 1048576,
		measure: require_language.utf8Length,
		hasFolds: true,
		hasDiagrams: true
	}
};
// cli/report/formats/index.ts
/** The forms of a report, by name. */
const reportFormats = {
	markdown: (report, { target, maxLength }) => toMarkdown(toPage(report), target, maxLength),
	html: (report) => toHtml(toPage(report)),
	json: (report) => toJson(report),
	"gitlab-terraform": (report) => toGitlabTerraform(report),
	"gitlab-code-quality": (report, { hash }) => toGitlabCodeQuality(report, hash)
};
// cli/report/plan/checksum-text.ts
/** Inputs that say how this release works, and nothing about what is written. */
const INTERNAL = [
	"__provider",
	"__plan",
	"__hints",
	"__defaults"
];
/**
* Returns the text of each change that a checksum covers: the operation, and the inputs before and after. No time, no order and
* no position in a program is part of it, so two previews of the same files and the same state have the same texts. The value
* of a secret is not part of it: a preview does not show it.
*
* @returns in the order of the URNs
*/
function listCovered({ changes }) {
	return [...changes].sort((a, b) => require_language.compareText(a.urn, b.urn) || require_language.compareText(a.change, b.change)).map((change) => ({
		urn: change.urn,
		text: toText(change)
	}));
}
function toText({ urn, change, id, before, after, isRetained, changedPaths }) {
	const paths = [...changedPaths].sort(require_language.compareText);
	const covered = [
		urn,
		change,
		id ?? null,
		isRetained,
		withoutInternal(before),
		withoutInternal(after),
		paths
	];
	return JSON.stringify(sortKeys(covered));
}
/** The text of everything that a checksum covers. */
function checksumText(plan) {
	const { project, stack, place } = plan;
	const texts = listCovered(plan).map(({ text }) => text);
	return [JSON.stringify(sortKeys([
		1,
		project,
		stack,
		place
	])), ...texts].join("\n");
}
function withoutInternal(inputs) {
	return Object.fromEntries(Object.entries(inputs).filter(([name]) => !INTERNAL.includes(name)));
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (!require_language.isJsonObject(value)) return value;
	const names = Object.keys(value).sort(require_language.compareText);
	return Object.fromEntries(names.map((name) => [name, sortKeys(value[name] ?? null)]));
}
// cli/report/plan/read-notices.ts
/**
* Reads the messages of a preview. The engine makes a message of each line that the provider writes, so indented lines are
* put back to the line before them.
*/
function readNotices(diagnostics) {
	const notices = [];
	for (const { severity, message, urn } of diagnostics) {
		const level = severity === "error" || severity === "warning" ? severity : "info";
		const text = cleanText(`${message}`);
		if (text.trim() === "") continue;
		const last = notices.at(-1);
		if (last !== void 0 && /^ {2}/.test(text) && last.urn === urn) last.text += `\n${text}`;
		else notices.push({
			severity: level,
			text: text.trimStart(),
			urn
		});
	}
	return notices.map(({ severity, text }) => toNotice(severity, text));
}
/** Without colors, the engine's own label, and the empty lines at the end. */
function cleanText(message) {
	return message.replace(/\u001b\[[\d;]*m/g, "").replace(/<\{%[^%]*%\}>/g, "").replace(/^(?:error|warning): ?\n?/, "").trimEnd();
}
/** The provider writes its warnings as lines that begin with the word. */
function toNotice(severity, text) {
	const rest = text.replace(/^warning: /, "");
	return severity === "info" && rest !== text ? {
		severity: "warning",
		text: rest
	} : {
		severity,
		text
	};
}
// cli/report/plan/read-plan.ts
/** The change of a resource, by the engine's word; undefined if nothing is written. */
const CHANGES = {
	same: void 0,
	read: void 0,
	refresh: void 0,
	"read-replacement": void 0,
	"read-discard": void 0,
	"discard-replaced": void 0,
	create: "create",
	update: "update",
	delete: "delete",
	replace: "replace",
	"create-replacement": "replace",
	"delete-replaced": "replace",
	"remove-pending-replace": "delete",
	import: "import",
	"import-replacement": "import"
};
const ONLY = "`pulumi preview --json` writes the JSON that is needed";
const CAPACITY = "taskrouter:maxApiCapacity";
const PLACE = [
	"accountSid",
	"baseUrl",
	"edge",
	"region"
].map((name) => `taskrouter:${name}`);
/**
* Reads the output of `pulumi preview --json`.
*
* @param source where the text is from, for messages
* @throws Failure for text that is not such an output, or that another release wrote
*/
function readPlan(text, source) {
	const json = require_language.parseJson(text.replace(/^\uFEFF/, ""));
	if (text.trim() === "") throw new require_cli_main.Failure(`${source} is empty: ${ONLY}`);
	if (json === void 0) throw new require_cli_main.Failure(`${source} ${explainNoJson(text)}: ${ONLY}`);
	if (!require_language.isJsonObject(json) || !(Array.isArray(json.steps) || Array.isArray(json.diagnostics))) throw new require_cli_main.Failure(`${source} is JSON, but not a preview, which has "steps" and "diagnostics": ${ONLY}`);
	return toPlan({
		steps: listObjects(json.steps),
		diagnostics: listObjects(json.diagnostics),
		config: require_language.asObject(json.config),
		changes: require_language.asObject(json.changeSummary)
	}, source);
}
function listObjects(value) {
	return (Array.isArray(value) ? value : []).filter(require_language.isJsonObject);
}
/** @throws Failure for a step that another release wrote */
function toPlan({ steps, diagnostics, config, changes }, source) {
	const [first] = steps;
	const [, , stack = "", project = ""] = /^(urn):(pulumi):(.*?)::(.*?)::/.exec(`${first?.urn}`)?.slice(1) ?? [];
	return {
		project,
		stack: stack.replace(/^.*:/, ""),
		place: Object.fromEntries(Object.entries(config).filter(([key]) => PLACE.includes(key))),
		...config[CAPACITY] !== void 0 && { capacity: `${config[CAPACITY]}` },
		changes: joinReplacements(steps.flatMap((step) => readStep(step, source))),
		same: Number(changes.same ?? 0),
		notices: readNotices(diagnostics)
	};
}
function explainNoJson(text) {
	return /^\s*\{/.test(text) ? "is JSON that was cut off" : "is not JSON";
}
function readStep(step, source) {
	const { op, urn } = step;
	if (typeof op !== "string" || typeof urn !== "string" || !Object.hasOwn(CHANGES, op)) throw new require_cli_main.Failure(`${source} has a step that this release does not know (${JSON.stringify(op)}): another release of Pulumi wrote it`);
	const change = CHANGES[op];
	const [old, fresh] = [require_language.asObject(step.oldState), require_language.asObject(step.newState)];
	if (change === void 0 || old.custom !== true && fresh.custom !== true) return [];
	const [, , types = "", ...names] = urn.split("::");
	const type = types.slice(types.lastIndexOf("$") + 1);
	if (type.startsWith("pulumi:providers:")) return [];
	const [before, after] = [require_language.asObject(old.inputs), require_language.asObject(fresh.inputs)];
	return [{
		urn,
		change,
		type,
		name: names.join("::"),
		kind: kindOf(type, [before, after], source),
		id: typeof old.id === "string" ? old.id : void 0,
		before,
		after,
		outputs: require_language.asObject(old.outputs),
		isRetained: old.retainOnDelete === true,
		changedPaths: Object.keys(require_language.asObject(step.detailedDiff))
	}];
}
/** The two hosts of the provider have types of their own; both are permanent. */
const OWN = /^(?:pulumi-nodejs:dynamic\/taskrouter|taskrouter:index(?:\/\w+)?):(\w+)$/;
function kindOf(type, inputs, source) {
	const [, name] = OWN.exec(type) ?? [];
	if (name === void 0) return void 0;
	const newest = Math.max(...inputs.map(({ [require_model.VERSION]: version }) => Number(version ?? 0)));
	if (require_model.isKindName(name) && newest <= 1) return require_model.kinds[name];
	throw new require_cli_main.Failure(`${source} was written with a newer release of pulumi-taskrouter (${name}, version ${newest} of its inputs): install that release`);
}
/** The steps of one replacement are one change. */
function joinReplacements(changes) {
	const found = /* @__PURE__ */ new Map();
	for (const step of changes) {
		const other = found.get(step.urn);
		found.set(step.urn, other === void 0 ? step : join(other, step));
	}
	return [...found.values()];
}
function join(one, other) {
	const pick = (name) => (Object.keys(one[name]).length > 0 ? one : other)[name];
	const change = one.change === other.change ? one.change : "replace";
	return {
		...one,
		change,
		id: one.id ?? other.id,
		before: pick("before"),
		after: pick("after"),
		outputs: pick("outputs")
	};
}
// cli/report/plan/read-events.ts
/** The engine's mark of a secret, whose value is not in its events. */
const SECRET_MARK = "4dabf18193072939515e22adb298388d";
/**
* Reads the events of an update, the output of `pulumi up --json`, as the plan that was made: the steps that succeeded, and all
* messages. A line that is cut off, of an engine that was killed, is left out.
*
* @param text one event per line
* @param source where the text is from, for messages
* @throws Failure for a step that another release wrote
*/
function readEvents(text, source) {
	const events = text.split("\n").flatMap((line) => {
		const event = line.startsWith("{") ? require_language.parseJson(line) : void 0;
		return require_language.isJsonObject(event) ? [event] : [];
	});
	const of = (name) => events.flatMap((event) => require_language.isJsonObject(event[name]) ? [event[name]] : []);
	const before = new Map(of("resourcePreEvent").map(({ metadata }) => [keyOf(require_language.asObject(metadata)), require_language.asObject(metadata)]));
	const steps = of("resOutputsEvent").map(({ metadata }) => {
		const made = require_language.asObject(metadata);
		return toStep(made, before.get(keyOf(made)) ?? {});
	});
	const [prelude = {}] = of("preludeEvent");
	const [summary = {}] = of("summaryEvent");
	return toPlan({
		steps,
		diagnostics: of("diagnosticEvent").filter(({ ephemeral }) => ephemeral !== true),
		config: require_language.asObject(prelude.config),
		changes: require_language.asObject(summary.resourceChanges)
	}, source);
}
function keyOf({ op, urn }) {
	return `${op} ${urn}`;
}
/** A step as a preview writes it. */
function toStep(made, before) {
	return {
		op: made.op ?? null,
		urn: made.urn ?? null,
		oldState: hideSecrets(made.old ?? before.old ?? {}),
		newState: hideSecrets(made.new ?? before.new ?? {}),
		detailedDiff: made.detailedDiff ?? before.detailedDiff ?? {}
	};
}
function hideSecrets(value) {
	if (Array.isArray(value)) return value.map(hideSecrets);
	if (!require_language.isJsonObject(value)) return value;
	if (Object.hasOwn(value, SECRET_MARK)) return "[secret]";
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hideSecrets(member ?? null)]));
}
Object.defineProperty(exports, "buildReport", {
	enumerable: true,
	get: function() {
		return buildReport;
	}
});
Object.defineProperty(exports, "checksumText", {
	enumerable: true,
	get: function() {
		return checksumText;
	}
});
Object.defineProperty(exports, "listCovered", {
	enumerable: true,
	get: function() {
		return listCovered;
	}
});
Object.defineProperty(exports, "readEvents", {
	enumerable: true,
	get: function() {
		return readEvents;
	}
});
Object.defineProperty(exports, "readPlan", {
	enumerable: true,
	get: function() {
		return readPlan;
	}
});
Object.defineProperty(exports, "redact", {
	enumerable: true,
	get: function() {
		return redact;
	}
});
Object.defineProperty(exports, "reportFormats", {
	enumerable: true,
	get: function() {
		return reportFormats;
	}
});
Object.defineProperty(exports, "sayFate", {
	enumerable: true,
	get: function() {
		return sayFate;
	}
});
Object.defineProperty(exports, "targets", {
	enumerable: true,
	get: function() {
		return targets;
	}
});
Object.defineProperty(exports, "toMarkdown", {
	enumerable: true,
	get: function() {
		return toMarkdown;
	}
});
