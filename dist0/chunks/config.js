const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_channel_name = require("./channel-name.js");
const require_language = require("./language.js");
const require_plain_name = require("./plain-name.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let yaml = require("yaml");
let node_buffer = require("node:buffer");
let node_os = require("node:os");
let picomatch = require("picomatch");
picomatch = require_rolldown_runtime.__toESM(picomatch);
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
// config/compare/match-sids.ts
/**
* Gives the same SID to the declared and to the live key of each object, so that references are equal if they mean the same
* object. A live object that is not declared keeps its live key; `(live)` follows it if a declared object has that key.
*/
function matchSids(matches) {
	const declared = {};
	const live = {};
	for (const [section, kind] of require_model.sectionKinds) {
		const sids = createSids(kind.sidPrefix);
		const found = matches.get(section) ?? {
			declared: [],
			others: []
		};
		const pairs = found.declared.map(({ key, named }) => ({
			key,
			named,
			sid: sids()
		}));
		const twins = pairs.flatMap(({ named }) => named.length > 1 ? named : []);
		const others = [...found.others, ...twins].map((key) => [key, sids()]);
		const singles = pairs.flatMap(({ named, sid }) => named.length === 1 ? named.map((key) => [key, sid]) : []);
		const own = new Map(pairs.map(({ key, sid }) => [key, sid]));
		live[section] = Object.fromEntries([...others, ...singles]);
		declared[section] = Object.fromEntries([...others.map(([key, sid]) => [own.has(key) ? `${key} (live)` : key, sid]), ...own]);
	}
	return {
		declared,
		live
	};
}
function createSids(prefix) {
	let last = 0;
	return () => {
		last += 1;
		return `${prefix}${last.toString(16).padStart(32, "f")}`;
	};
}
/** The SID of a key; undefined for a full SID, and for a key that does not exist. */
function sidIn(sids, section, key) {
	const found = sectionOf(sids, section);
	return Object.hasOwn(found, key) ? found[key] : void 0;
}
/** The key of a SID, the reverse of {@link sidIn}. */
function keyIn(sids, section, sid) {
	return Object.entries(sectionOf(sids, section)).find(([, value]) => value === sid)?.[0];
}
function sectionOf(sids, section) {
	return sids[section] ?? {};
}
// config/compare/compare-objects.ts
/**
* Returns the values in which a live object differs from the declared one, in the spelling and with the keys of the declared
* one. Ignored properties do not count.
*/
function compareObjects(kind, declared, live, { declared: keys, live: liveKeys }) {
	const wanted = toInputs(kind, declared, keys);
	const found = toDeclaredWords(kind, wanted, toInputs(kind, live, liveKeys), {
		declared: keys,
		live: liveKeys
	});
	const seen = require_model.hideIgnored(found, wanted, require_model.readIgnored(kind, declared));
	return {
		differences: require_model.listPropertyDifferences(kind, seen, wanted).map((difference) => withKeys$1(difference, keys)),
		changes: require_model.describeObject(kind, wanted, seen)
	};
}
/** The written properties under the names of inputs, with SIDs in place of keys that are values by themselves. */
function toInputs(kind, written, sids) {
	const inputs = { [require_model.SIDS]: sids };
	for (const [name, property] of Object.entries(kind.properties)) {
		const value = written[property.writtenAs ?? name];
		if (value === void 0 || property.isParent === true) continue;
		const section = require_model.referencedSection(property);
		inputs[name] = section === void 0 ? value : sidIn(sids, section, `${value}`) ?? value;
	}
	return inputs;
}
/** The live inputs, with declared keys and in the declared spelling. */
function toDeclaredWords(kind, wanted, live, sids) {
	const inputs = {
		...live,
		[require_model.SIDS]: sids.declared
	};
	for (const [name, { type }] of Object.entries(kind.properties)) {
		const [value, before] = [live[name], wanted[name]];
		if (type === "configuration" && require_language.isJsonObject(value)) inputs[name] = require_language.reconcile(require_language.isJsonObject(before) ? before : {}, require_language.putSids(value, sids.live), sids.declared);
		if (type === "expression" && typeof value === "string") inputs[name] = toDeclaredText(value, before, sids);
	}
	return inputs;
}
function toDeclaredText(text, before, sids) {
	const live = require_language.putSidsInText(text, sids.live);
	return typeof before === "string" && require_language.putSidsInText(before, sids.declared) === live ? before : require_language.takeSidsFromText(live, sids.declared);
}
/** Shows keys in place of the SIDs that only the comparison knows. */
function withKeys$1(difference, sids) {
	const section = require_model.referenceWords.get(difference.word);
	if (section === void 0) return difference;
	const show = (value) => typeof value === "string" ? keyIn(sids, section, value) ?? value : value;
	return {
		...difference,
		live: show(difference.live),
		declared: show(difference.declared)
	};
}
// config/compare/match-objects.ts
/** Matches declared with live objects by their names. Keys do not count: an export makes its own. */
function matchObjects(declared, live) {
	const match = (section, kind) => matchSection(namesIn$1(managedIn(declared, section), kind), namesIn$1(live[section], kind));
	return new Map(require_model.sectionKinds.map(([section, kind]) => [section, match(section, kind)]));
}
/** The objects of a section that are managed: a local worker has no live one. */
function managedIn(desired, section) {
	if (section !== "workers") return desired[section];
	return new Map([...desired.workers].filter(([, { managed }]) => managed === true));
}
function namesIn$1(objects, kind) {
	return new Map([...objects].map(([key, object]) => [key, require_model.foldName(kind, writtenName(kind, { ...object }))]));
}
/** The name by which an object is found, as files write it. */
function writtenName(kind, object) {
	return `${object[require_model.nameProperty(kind)]}`;
}
function matchSection(declared, live) {
	const names = new Set(declared.values());
	const others = [...live].filter(([, name]) => !names.has(name)).map(([key]) => key);
	const byName = groupKeys(live, [...live.keys()], (name) => name);
	const byPlainName = groupKeys(live, others, require_plain_name.toPlainName);
	return {
		declared: [...declared].map(([key, name]) => {
			const named = byName.get(name) ?? [];
			return {
				key,
				named,
				near: named.length > 0 ? [] : byPlainName.get(require_plain_name.toPlainName(name)) ?? []
			};
		}),
		others
	};
}
function groupKeys(live, keys, toGroup) {
	const groups = /* @__PURE__ */ new Map();
	for (const key of keys) {
		const group = toGroup(live.get(key) ?? "");
		groups.set(group, [...groups.get(group) ?? [], key]);
	}
	return groups;
}
// config/compare/compare-workspaces.ts
/**
* Compares what files declare with a live workspace, object by object: by name, in the words and with the keys of the files.
* Ignored properties do not count.
*
* @param live a live workspace in the form of files, with keys of its own
* @returns the workspace, its default activities if they are declared, and per section the declared objects in their order
* and the live ones that are not declared
* @example
* compareWorkspaces(declared, live).filter(({ status }) => status === "differs")
*/
function compareWorkspaces(declared, live) {
	const matches = matchObjects(declared, live);
	const sids = matchSids(matches);
	return [...compareTop(declared, live, sids), ...require_model.sectionKinds.flatMap(([section, kind]) => compareSection(kind, section, {
		declared,
		live,
		matches,
		sids
	}))];
}
/** An existing workspace is not managed: only its default activities can be. */
function compareTop({ workspace: declared }, { workspace: live }, sids) {
	const isExisting = declared.sid !== void 0 || declared.existing === true;
	const hasDefaults = Object.values(require_model.kinds.WorkspaceDefaults.properties).flatMap(({ writtenAs }) => writtenAs ?? []).some((word) => Object.hasOwn(declared, word));
	const own = [...isExisting ? [] : [require_model.kinds.Workspace], ...hasDefaults ? [require_model.kinds.WorkspaceDefaults] : []];
	const friendlyName = declared.friendlyName ?? live.friendlyName ?? "";
	return own.map((kind) => {
		const found = compareObjects(kind, { ...declared }, { ...live }, sids);
		const status = found.differences.length === 0 ? "equal" : "differs";
		return {
			kind: kind.name,
			liveKeys: [],
			friendlyName,
			status,
			isBuiltIn: false,
			...found
		};
	});
}
function compareSection(kind, section, { declared, live, matches, sids }) {
	const found = matches.get(section) ?? {
		declared: [],
		others: []
	};
	const base = (friendlyName) => ({
		kind: kind.name,
		friendlyName,
		isBuiltIn: kind.builtIns.includes(friendlyName),
		differences: [],
		changes: []
	});
	const [written, present] = [objectsOf$1(declared, section), objectsOf$1(live, section)];
	return [...found.declared.map((match) => {
		const object = written.get(match.key) ?? {};
		const differing = compareMatch(kind, match, {
			object,
			live: present,
			sids
		});
		const status = toStatus(match, differing.differences.length > 0);
		const liveKeys = match.named.length > 0 ? match.named : match.near;
		return {
			...base(writtenName(kind, object)),
			key: match.key,
			liveKeys,
			status,
			...differing
		};
	}), ...found.others.map((key) => ({
		...base(writtenName(kind, present.get(key) ?? {})),
		liveKeys: [key],
		status: "undeclared"
	}))];
}
function compareMatch(kind, { named }, { object, live, sids }) {
	const [only, ...others] = named;
	if (only === void 0 || others.length > 0) return {
		differences: [],
		changes: []
	};
	return compareObjects(kind, object, live.get(only) ?? {}, sids);
}
function toStatus({ named, near }, isDifferent) {
	if (named.length > 1) return "twins";
	if (named.length === 1) return isDifferent ? "differs" : "equal";
	return near.length > 0 ? "near" : "missing";
}
function objectsOf$1(desired, section) {
	return new Map([...desired[section]].map(([key, object]) => [key, { ...object }]));
}
// config/external.ts
/** The property that names an external object of a section, in files: the one by which its kind is found. */
function externalName(section) {
	return require_model.nameProperty(require_model.kindOfSection(section));
}
/** No external objects, or only the given ones. */
function createExternal(parts = {}) {
	return {
		...Object.fromEntries(require_language.REFERENCE_SECTIONS.map((section) => [section, /* @__PURE__ */ new Map()])),
		...parts
	};
}
/** True if there is at least one external object. */
function hasExternal(external) {
	return require_language.REFERENCE_SECTIONS.some((section) => external[section].size > 0);
}
// config/limits.ts
/** Largest file read, in bytes: eight times the largest configuration that TaskRouter accepts. */
const MAX_FILE_BYTES = 8388608;
/** Most files in one load. */
const MAX_FILES = 1e4;
/** Most folder entries visited in one load, so that a wrong path such as `/` ends soon. */
const MAX_FOLDER_ENTRIES = 2e5;
/** Most values in one file, aliases written out. The largest configuration that TaskRouter accepts has about 60,000. */
const MAX_NODES = 1e5;
/** Most repetitions that one `forEach` makes. */
const MAX_REPETITIONS = 1e4;
/** Most values that all repetitions of a load make together, so that nested ones end soon. */
const MAX_REPEATED_VALUES = 5e5;
/** Most uses of named expressions with parameters that one load fills in. */
const MAX_CALLS = 5e4;
/** Most names that the unknown names of one load are compared with, in sum: further messages suggest nothing. */
const MAX_COMPARED_NAMES = 2e5;
/** Most findings in one result; the others are only counted. */
const MAX_FINDINGS = 1e3;
// config/report/wording.ts
/** Most names listed in a message. */
const MAX_LISTED = 12;
/** Lists names in quotes, sorted; a long list is cut short: `"a", "b" and 5 more`. */
function listNames(names) {
	const sorted = [...names].sort(require_language.compareText).map(quote);
	const more = sorted.length - MAX_LISTED;
	return more > 0 ? `${sorted.slice(0, MAX_LISTED).join(", ")} and ${more} more` : sorted.join(", ");
}
/** Quotes a user's word, shortened if it is long. */
function quote(word) {
	return JSON.stringify(word.length > 60 ? `${word.slice(0, 57)}…` : word);
}
/**
* Joins a question ("did you mean …?", or nothing) and the text after it.
*
* @example join(', did you mean "a"?', "known are …") // `, did you mean "a"? known are …`
*/
function join$10(question, rest) {
	return question.endsWith("?") ? `${question} ${rest}` : `${question}; ${rest}`;
}
// config/report/codes/controls.ts
/** Findings about settings, comments and `allow` that turn rules off, and about formatting. */
const controlCodes = {
	"always-on": {
		severity: "warning",
		what: "an attempt, in settings, a comment or `allow`, to turn off a finding that cannot be turned off",
		cure: "correct what it finds: TaskRouter, or this tool, cannot continue with it",
		message: ({ id }) => `${quote(id)} cannot be turned off: TaskRouter, or this tool, cannot continue with it`
	},
	"bad-ignore": {
		severity: "warning",
		what: "a comment that is meant to turn a rule off, but does not",
		cure: "`# taskrouter-ignore ID: reason`; it needs the reason",
		message: (fault) => describeIgnore(fault)
	},
	"not-formatted": {
		severity: "warning",
		what: "a file that `taskrouter fmt` left unchanged, because it contains something without a format, such as `? key`",
		cure: "write it in the usual way, or leave it",
		message: ({ construct }) => construct === void 0 ? "formatting would change the meaning of this file, so it stays unchanged: please report this, with the file" : `stays unchanged: there is no format for ${construct}`
	},
	"too-many-findings": {
		severity: "note",
		what: "only the first 1,000 findings are shown",
		cure: "fix some",
		message: ({ more }) => `and ${require_language.formatNumber(more)} more findings`
	},
	"unknown-rule": {
		severity: "warning",
		what: "an unknown rule id in settings, a comment or `allow`",
		cure: "use one of the near ones that the message lists",
		message: ({ id, ids }) => `unknown rule ${quote(id)}${join$10(require_language.didYouMean(id, ids), "docs/rules.md lists all of them")}`
	},
	"unused-ignore": {
		severity: "note",
		what: "a comment or `allow` that turns nothing off",
		cure: "remove it",
		message: ({ id }) => `"${id}" finds nothing here, so there is nothing to turn off: remove it`
	}
};
/** The first word of a comment that turns a rule off. */
const IGNORE_WORD = "taskrouter-ignore";
function describeIgnore(fault) {
	switch (fault.fault) {
		case "misspelt": return `a comment that turns a rule off begins with "# ${IGNORE_WORD}" or "# ${IGNORE_WORD}-file"`;
		case "no-rule": return `name the rules: "# ${IGNORE_WORD} ID: reason"`;
		case "no-reason": return `give the reason: "# ${IGNORE_WORD} ${fault.ids}: reason"; without a reason nothing is turned off`;
		case "late": return `"${IGNORE_WORD}-file" must come before the first key of the file`;
	}
}
// config/report/codes/drift.ts
/** Findings of `taskrouter drift`. */
const driftCodes = { drifted: {
	severity: "warning",
	what: "an object that is not live as it is declared, or that nothing declares, from `taskrouter drift`",
	cure: "`taskrouter drift --accept` writes what is live into the files; `pulumi up --refresh` restores what is declared",
	message: ({ text }) => text
} };
// config/report/codes/files.ts
/** Findings about files and folders, before anyone looks at what a file says. */
const fileCodes = {
	"api-answer": {
		severity: "error",
		what: "an answer of Twilio's API or CLI that declares no workflow: an object of another kind, or an error",
		cure: "declare the object in a .yaml file; workflows are read as they are",
		message: (answer) => describeAnswer(answer)
	},
	"bad-path": {
		severity: "error",
		what: "a path that does not exist, is not a workspace file, or leads out of the folder",
		cure: "correct the path",
		message: (path) => describePath(path)
	},
	"bad-symlink": {
		severity: "error",
		what: "a symlink that leads nowhere",
		cure: "remove or correct it",
		message: ({ errno }) => describeErrno(errno)
	},
	"empty-file": {
		severity: "warning",
		what: "a `.json` file without content",
		cure: "paste the configuration of a workflow, or remove the file",
		message: (_) => "this file is empty: paste the configuration of a workflow into it, or remove it"
	},
	"empty-folder": {
		severity: "error",
		what: "a folder without workspace files",
		cure: "name another folder, or add a file",
		message: (_) => "no workspace file in this folder: put a .yaml, .yml or .json file there, or name another folder"
	},
	"file-too-big": {
		severity: "error",
		what: "a file larger than 8 MiB",
		cure: "split it",
		message: ({ size, limit }) => `has ${require_language.formatNumber(size)} bytes, at most ${require_language.formatNumber(limit)} are read: split it into several files`
	},
	"include-cycle": {
		severity: "error",
		what: "files that include each other",
		cure: "remove one of the `include`",
		message: ({ cycle }) => `files include each other without end: ${cycle.map((path) => quote((0, node_path.basename)(path))).join(" includes ")}`
	},
	"nested-overlays": {
		severity: "warning",
		what: "an `overlays` folder below another folder: it is not read",
		cure: "move it to the top of the folder that is loaded",
		message: (_) => "overlays are only read from the \"overlays\" folder directly in the folder that is loaded, not from folders below: move these files there"
	},
	"not-ours": {
		severity: "error",
		what: "a JSON file, named by you, that is neither a workspace file nor a raw configuration",
		cure: "name another file",
		message: ({ sections, rawKey, near = [] }) => rawKey === void 0 ? `not a workspace file: it has none of ${listNames(sections)} at its top` : `neither a workflow's raw configuration (with "${rawKey}") nor a workspace file (with ${listNames(sections)})${near.map((key) => `; is ${quote(key)} meant to be it?`).join("")}`
	},
	"not-utf-8": {
		severity: "error",
		what: "a file in another encoding",
		cure: "save it as UTF-8",
		message: ({ byte, offset, isUtf16 }) => `is not UTF-8 text: byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} at offset ${require_language.formatNumber(offset)} does not begin a character; ${isUtf16 ? "it looks like UTF-16: " : ""}save it as UTF-8`
	},
	"overlay-twice": {
		severity: "error",
		what: "two overlays for one stack, `.yaml` and `.yml`",
		cure: "keep one",
		message: ({ stack }) => `two overlays of the stack "${stack}": keep one`
	},
	"skipped-file": {
		severity: "note",
		what: "a YAML or JSON file in a folder that is not a workspace file, so it is skipped",
		cure: "move it out of the folder, if it is another program's; otherwise correct its outermost keys",
		message: ({ sections, isJson }) => `skipped, because it is not a workspace file: it has none of ${listNames(sections)} at its top${isJson ? ", nor \"task_routing\"" : ""}`
	},
	"symlink-loop": {
		severity: "error",
		what: "a symlink to a folder that contains it",
		cure: "remove it",
		message: (_) => "this symlink leads back to a folder that contains it, an endless loop: remove it"
	},
	"symlink-outside": {
		severity: "error",
		what: "a symlink that leads out of the folder",
		cure: "move its target into the folder",
		message: ({ isOverlay }) => `this symlink leads out of the folder: move its target into the folder${isOverlay ? "" : ", or name that path as well"}`
	},
	"too-many-files": {
		severity: "error",
		what: "more than 10,000 files, or a folder such as `/`",
		cure: "name fewer folders",
		message: ({ limit, of }) => of === "entries" ? `more than ${require_language.formatNumber(limit)} entries below the folder: name a folder that holds only workspace files` : `more than ${require_language.formatNumber(limit)} workspace files: name fewer folders`
	},
	unreadable: {
		severity: "error",
		what: "a file or folder without permission to read it",
		cure: "check its permissions",
		message: (fault) => "errno" in fault ? describeErrno(fault.errno) : "is not an ordinary file"
	}
};
/** What to do with objects that a file of ours declares, by the prefix of their SIDs. */
const DECLARED = {
	WS: ["workspaces", "declare the one that you use in a .yaml file, \"workspace: { sid: WS… }\""],
	WQ: ["task queues", "declare them under \"taskQueues\" in a .yaml file"],
	WA: ["activities", "declare them under \"activities\" in a .yaml file"],
	WK: ["workers", "workers are not declared here: remove the file"],
	WT: ["tasks", "tasks are not declared here: remove the file"]
};
function describeAnswer(answer) {
	const what = "this is an answer of Twilio's API";
	if ("errorCode" in answer) return `${what}, the error ${answer.errorCode}: fetch the workflow again`;
	if ("lacks" in answer) return `${what} for a workflow without its ${quote(answer.lacks)}: fetch all of the workflow`;
	const [noun, cure] = DECLARED[answer.prefix] ?? ["other objects", "remove the file"];
	return `${what} for ${noun}: ${cure}`;
}
function describePath(path) {
	if (path.fault === "none-named") return "no file or folder is named: name the folder of the workspace files";
	if (path.fault === "other-kind") return `${path.name === void 0 ? "" : `${quote(path.name)} `}is neither a folder nor a .yaml, .yml or .json file`;
	if (path.fault === "outside-project") return `${quote(path.name)} is outside of the project: move it into the folder of Pulumi.yaml, and write its path relative to this file`;
	if (path.fault === "outside") return `${quote(path.name)} lies outside the folder of the workspace files: move it there, and write its path relative to this file`;
	const reason = describeErrno(path.errno);
	return path.name === void 0 ? reason : `cannot read ${quote(path.name)}, relative to this file: ${reason}`;
}
const REASONS$1 = {
	ENOENT: "no file or folder has this name",
	ENOTDIR: "a part of this path is a file and not a folder",
	EACCES: "may not be read: check the permissions",
	EPERM: "may not be read: check the permissions",
	ELOOP: "symlinks form a loop here: remove one of them",
	ENAMETOOLONG: "this path is too long for the file system",
	EISDIR: "is a folder, expected a file"
};
/** The reason for which the file system refused, without the path: the finding names it. */
function describeErrno(errno) {
	return REASONS$1[errno ?? ""] ?? `cannot be read (${errno ?? "unknown reason"})`;
}
// config/report/codes/fleet.ts
/** Findings about the stacks of `taskrouter fleet`. */
const fleetCodes = {
	"no-stack": {
		severity: "error",
		what: "an entry of a fleet that leads to no Pulumi project, or to no stack of one",
		cure: "correct the path, the glob or the name of the stack",
		message: (missing) => describeMissing$1(missing)
	},
	"same-workspace": {
		severity: "error",
		what: "two stacks of a fleet that declare one workspace of one account",
		cure: "give each its own workspace, or remove one of the stacks",
		message: ({ name, first, workspace, canShare }) => `the stacks ${quote(name)} and ${quote(first)} are for one workspace, ${quote(workspace)}: ${canShare ? "if both are meant to use it, write \"sharesWorkspace: true\" at both in a fleet file" : "two stacks would overwrite each other's objects, so give one another name, or remove it"}`
	},
	"stack-twice": {
		severity: "error",
		what: "a stack that a fleet lists twice",
		cure: "keep one entry, or narrow a glob",
		message: ({ name, first }) => name === first ? `the stack ${quote(name)} is listed twice: keep one` : `the stacks ${quote(name)} and ${quote(first)} are the same, with one state: keep one`
	}
};
function describeMissing$1(missing) {
	const project = quote(missing.project);
	switch (missing.fault) {
		case "no-folder": return `the folder ${project} does not exist: name the folder of a Pulumi project`;
		case "no-project": return `there is no Pulumi.yaml in ${project}: name the folder of a Pulumi project`;
		case "no-match": return `no folder with a Pulumi.yaml matches ${project}`;
		case "no-stack": return `no stack of ${project} matches ${quote(missing.stack)}: there is no such Pulumi.NAME.yaml. A stack without one is named in full`;
	}
}
// config/tree/tree.ts
/** A map with the same span and other entries. */
function withEntries(map, entries) {
	return {
		...map,
		entries: new Map([...entries].map((entry) => [entry.key, entry]))
	};
}
/** An entry with other members in its map; the same entry if it has another value. */
function mapMembers(entry, map) {
	if (entry.value.kind !== "map") return entry;
	return {
		...entry,
		value: withEntries(entry.value, [...entry.value.entries.values()].map(map))
	};
}
/** The value under a key of a map; undefined for another kind of node. */
function getValue(node, key) {
	return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
/** The entries of a map, in order; none for another kind of node. */
function listEntries(node) {
	return node?.kind === "map" ? [...node.entries.values()] : [];
}
/** The text of a scalar that holds text. */
function getText(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
/** Returns whether a node contains an unresolved value, at any depth. */
function hasUnresolved(node) {
	return someScalar(node, (scalar) => scalar.isUnresolved === true);
}
/** Returns whether a node contains the value of a secret variable, at any depth. */
function hasSecret$1(node) {
	return someScalar(node, (scalar) => scalar.isSecret === true);
}
function someScalar(node, predicate) {
	if (node.kind === "scalar") return predicate(node);
	if (node.kind === "list") return node.items.some((item) => someScalar(item, predicate));
	for (const { value } of node.entries.values()) if (someScalar(value, predicate)) return true;
	return false;
}
/** Describes the value of a node for messages; a secret is never shown. */
function describeNode(node) {
	if (node.kind !== "scalar") return node.kind === "map" ? "a map" : "a list";
	if (node.isSecret) return "a secret";
	if (node.value === null) return "empty";
	const text = JSON.stringify(node.value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
// config/report/codes/values.ts
/** The message of a value of the wrong type. */
function describeWrongType(wrong) {
	const found = describeNode(wrong.found);
	if (wrong.expected === "workspace-file") return `a workspace file is a map with ${listNames(wrong.sections)}, but this is ${found}`;
	return `${describeExpected(wrong)}, but is ${found}`;
}
function describeExpected(wrong) {
	switch (wrong.expected) {
		case "settings": return `the settings must be a map with ${listNames(wrong.keys)}`;
		case "override": return `an override must be a map with ${listNames(wrong.keys)}`;
		case "list": return `${quote(wrong.key)} must be a list`;
		case "expression": return `the expression ${quote(wrong.key)} must be text`;
		case "parameters": return `the parameters of ${quote(wrong.key)} must be a list of different names, of letters, digits and "_"`;
		case "glob": return "a glob must be text";
		case "include": return "\"include\" must be the path of a file or a folder, or a list of paths";
		case "levels": return "\"rules\" must be a map from ids to levels";
		case "json-path": return "must be the path of a .json file, relative to this file";
		case "raw-routing": return "must be TaskRouter's JSON, a map with \"task_routing\"";
		case "task-routing": return "\"task_routing\" must be a map";
	}
}
/** The message of a value that is not allowed. */
function describeWrongValue(wrong) {
	switch (wrong.fault) {
		case "level": {
			const meant = require_language.didYouMean(getText(wrong.found) ?? "", wrong.levels);
			return `${quote(wrong.key)} must be one of ${wrong.levels.map(quote).join(", ")}, but is ${describeNode(wrong.found)}${meant}`;
		}
		case "workspace-sid": return `must be the SID of a workspace ("WS" and 32 hex digits), but is ${quote(wrong.found)}`;
		case "sid": return `must be the SID of the ${wrong.noun} ("${wrong.prefix}" and 32 hex digits), but is ${quote(wrong.found)}`;
		case "channel": return `${quote(wrong.name)} cannot be a task channel: its unique name has up to 64 letters, digits, "_" and "$", and does not begin with a digit${wrong.isKey === true ? "; add a \"uniqueName\", or choose another key" : ""}`;
	}
}
/** The message of a required key that is missing. */
function describeMissingKey(missing) {
	switch (missing.missing) {
		case "workspace-name": return "the workspace needs a \"friendlyName\", or the \"sid\" of an existing one";
		case "expression": return `${quote(missing.key)} needs an "expression", its text`;
		case "task-workflow": return "a task needs a \"workflow\", unless there is only one workflow";
		case "override-files": return "an override needs \"files\", a list of globs relative to this file";
		case "routing-wrapper": return "this is a configuration without its wrapper: put it into {\"task_routing\": …}";
		case "task-routing":
			if (missing.isYamlForm) return "\"configuration\" holds TaskRouter's own JSON, with \"task_routing\": put \"filters\" and \"defaultFilter\" directly into the workflow";
			return `must be TaskRouter's JSON, a map with "task_routing", but ${missing.found.length === 0 ? "is empty" : `has ${listNames(missing.found)}`}`;
	}
}
// config/report/codes/objects.ts
/** A key that is written like a call: `speaks(language)`. */
const CALL = /^([\w.-]+)\(([\w, ]+)\)$/;
/** Findings about the objects of a workspace, their keys and their properties. */
const objectCodes = {
	"attribute-mismatch": {
		severity: "warning",
		what: "attributes of a declared worker or task that `workerAttributes` or `taskAttributes` do not allow",
		cure: "correct one of the two",
		message: ({ owner, name, names }) => `"${owner}" does not declare ${quote(name)}${join$10(require_language.didYouMean(name, names), names.length === 0 ? "it declares none" : `declared are ${listNames(names)}`)}`
	},
	"attribute-name": {
		severity: "warning",
		what: "an attribute that expressions cannot name: one with a hyphen, or with a name that TaskRouter gives every worker",
		cure: "choose another name",
		message: ({ name, isBuiltIn }) => isBuiltIn ? `TaskRouter itself gives every worker ${quote(name)}: which of the two an expression sees is not documented; choose another name` : `${quote(name)} has a hyphen: TaskRouter keeps it, but refuses every expression that names it`
	},
	"bad-key": {
		severity: "error",
		what: "a key that cannot be part of a resource's name, or is not text",
		cure: "up to 100 letters, digits, spaces, `_`, `.` and `-`",
		message: (bad) => {
			if ("isText" in bad) return "a key must be plain text: give it a name, and quote it if it has special characters";
			if (bad.isSid) return `${quote(bad.key)} looks like a SID: choose a name of your own as the key`;
			const [, name, parameters] = CALL.exec(bad.key) ?? [];
			if (name !== void 0) return `${quote(bad.key)} cannot be a key: the parameters of an expression are listed under its name, ${name}: { parameters: [${parameters}], expression: … }`;
			return `${quote(bad.key)} cannot be a key: use up to 100 letters, digits, spaces, "_", "." and "-", beginning with a letter, digit or "_"`;
		}
	},
	"channel-name": {
		severity: "warning",
		what: "a task channel that expressions cannot name, because its unique name has a hyphen",
		cure: "choose another name while nothing uses it: it never changes",
		message: ({ name }) => `${quote(name)} has a hyphen: TaskRouter accepts such a task channel, but no expression can name it`
	},
	"configuration-size": {
		severity: "error",
		what: "a configuration larger than 1,038,576 bytes",
		cure: "split it into two workflows"
	},
	"duplicate-key": {
		severity: "error",
		what: "the same key twice, in one file or in two",
		cure: "keep one; put stack-specific values in an overlay",
		message: (twice) => {
			const key = quote(twice.key);
			if ("isRepeated" in twice) return `the key ${key} comes out twice: make the keys of repetitions different`;
			return twice.isAcrossFiles ? `${key} is declared twice: keep one of them, or put stack-specific values in overlays/<stack>.yaml` : `the key ${key} is here twice: keep one of them`;
		}
	},
	"duplicate-name": {
		severity: "error",
		what: "two objects of one kind with one friendly name, or unique name",
		cure: "change one: objects are found by name",
		message: ({ noun, word = "friendlyName", name, keys: [first, second] }) => `two ${noun} have the ${word} ${quote(name)}, ${quote(first)} and ${quote(second)}: change one of them`
	},
	"events-filter-alone": {
		severity: "warning",
		what: "an `eventsFilter` in a workspace that calls no URL for events",
		cure: "add an `eventCallbackUrl`, or remove the line",
		message: (_) => "\"eventsFilter\" has no effect, because TaskRouter calls no URL for events of this workspace: add an \"eventCallbackUrl\", or remove the line"
	},
	"existing-workspace": {
		severity: "error",
		what: "settings of a workspace that already exists and is not managed here",
		cure: "remove the line",
		message: ({ key }) => key === "existing" ? "a workspace with a \"sid\" already exists: remove \"existing: false\", or the \"sid\"" : `${quote(key)} cannot be set on an existing workspace: only its name, SID and default activities are read here, its settings are not managed; remove the line`
	},
	"former-key-taken": {
		severity: "error",
		what: "a former key that belongs to another object",
		cure: "give a SID to one object only",
		message: ({ former, owner }) => `the former key ${quote(former)} belongs to ${quote(owner)}: an object's SID can go to one object only`
	},
	"ignored-filter": {
		severity: "error",
		what: "a declared filter whose name `ignoreFilters` leaves to others",
		cure: "rename the filter, or narrow the pattern"
	},
	immutable: {
		severity: "error",
		what: "a property that TaskRouter never changes",
		cure: "create another object"
	},
	"missing-key": {
		severity: "error",
		what: "a required key is missing",
		cure: "add it; in raw JSON often the wrapper `task_routing`",
		message: (missing) => describeMissingKey(missing)
	},
	"no-workspace": {
		severity: "error",
		what: "no `workspace` in any file",
		cure: "`workspace: { friendlyName: … }`, or `{ sid: WS… }`",
		message: ({ needsFile }) => `no workspace is declared: add ${needsFile ? "a .yaml file with " : ""}"workspace: { friendlyName: NAME }", or "workspace: { sid: WS… }" for an existing one`
	},
	"nothing-to-delete": {
		severity: "warning",
		what: "`null` in an overlay for a key that no file has",
		cure: "check the spelling",
		message: ({ key }) => `the overlay deletes ${quote(key)} here, but the files have nothing of that name: check the spelling`
	},
	"queue-order-alone": {
		severity: "warning",
		what: "a `prioritizeQueueOrder` in a workspace whose task queues all have one order",
		cure: "write `taskOrder` at the queues whose order is meant, or remove the line",
		message: ({ order }) => `"prioritizeQueueOrder" has no effect, because all task queues are ${order}: it only chooses between FIFO and LIFO queues; write "taskOrder" at the queues whose order is meant, or remove the line`
	},
	"retain-alone": {
		severity: "warning",
		what: "an object with `retain: true` that needs another one without it",
		cure: "retain both, or neither: a destroy would be refused",
		message: ({ noun, key, needs }) => `${noun} ${quote(key)} is retained, but ${listPlain(needs)}, which it needs, ${needs.length === 1 ? "is" : "are"} not: "pulumi destroy" would be refused; retain both, or neither`
	},
	"routing-twice": {
		severity: "error",
		what: "routing in two forms in one workflow",
		cure: "keep one of `filters`, `configuration`, `configurationFile`, `task_routing`",
		message: ({ keys }) => `the routing is written in several forms, ${listNames(keys)}: keep one of them`
	},
	"too-many-objects": {
		severity: "warning",
		what: "more objects than a workspace accepts by default",
		cure: "ask Twilio to raise the limit, or split the workspace",
		message: ({ section, size, limit }) => `${require_language.formatNumber(size)} ${section} are declared, a workspace accepts ${require_language.formatNumber(limit)} unless Twilio raised its limit`
	},
	"unknown-key": {
		severity: "error",
		what: "a key that has no meaning here",
		cure: "use one of the near ones that the message lists. In raw JSON TaskRouter ignores it",
		message: ({ key, where, known, home }) => {
			if (where === "routing-wrapper") return `TaskRouter ignores the unknown key ${quote(key)} next to "task_routing"`;
			const hint = where === "file" && key === "task_routing" ? "; raw JSON goes under \"workflows\", into \"configuration\" of one of them, or into a .json file of its own" : `${home === void 0 ? "" : `: ${home}`}${join$10(require_language.didYouMean(key, known), `allowed here: ${listNames(known)}`)}`;
			return `unknown key ${quote(key)}${hint}`;
		}
	},
	"unknown-property": {
		severity: "error",
		what: "`ignore` with a property that does not exist",
		cure: "use one of those that the message lists",
		message: ({ noun, name, names }) => `a ${noun} has no property ${quote(name)}${join$10(require_language.didYouMean(name, names), `it has ${listNames(names)}`)}`
	},
	"wrong-type": {
		severity: "error",
		what: "text for a number, a list for a map …",
		cure: "YAML 1.2: `yes` is text, `true` is true",
		message: (wrong) => describeWrongType(wrong)
	},
	"wrong-value": {
		severity: "error",
		what: "a value that is out of range, too long, not a URL, or not one of the choices",
		cure: "see the range in the message",
		message: (wrong) => describeWrongValue(wrong)
	}
};
function listPlain(items) {
	const last = items.at(-1) ?? "";
	return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
// config/report/codes/placeholders.ts
/** Findings about `${…}`. */
const placeholderCodes = {
	"bad-variable": {
		severity: "error",
		what: "an empty variable, a list or a map inside a longer text",
		cure: "use `${vars.x}` alone, or a plain value",
		message: ({ body, isEmpty }) => `${show$1(body)} is ${isEmpty ? "empty" : "a list or a map"}, so it cannot be part of a text: use it alone`
	},
	"expression-arguments": {
		severity: "error",
		what: "a named expression with too few or too many values for its parameters, or with brackets that cannot be read",
		cure: "write one value per parameter: `${expressions.speaks(\"en\")}`",
		message: (use) => describeUse(use)
	},
	"expression-cycle": {
		severity: "error",
		what: "a named expression that uses itself",
		cure: "write one of them out",
		message: ({ cycle }) => `this expression uses itself: ${cycle.map(quote).join(" uses ")}`
	},
	"misplaced-placeholder": {
		severity: "error",
		what: "`${expressions.…}` or `${….sid}` outside routing, `${each.…}` outside a repetition, `${parameters.…}` outside a named expression",
		cure: "use it in `expression`, `skipIf`, `targetWorkers` …; `${each.…}` next to or below `forEach`",
		message: ({ body, kind }) => `${show$1(body)} ${PLACES[kind]}`
	},
	"plain-secret": {
		severity: "error",
		what: "a variable that is declared as a secret, with a value that everybody can read",
		cure: "remove its `default`, and set it by the command that the message shows",
		message: ({ name, isDefault }) => isDefault ? `the secret variable ${quote(name)} has a default, which everybody who reads this file sees: remove it, and set the variable per stack` : `the variable ${quote(name)} is declared as a secret, but this stack sets it as plain text; set it by: ${setSecret(name)}`
	},
	"reference-cycle": {
		severity: "error",
		what: "objects whose texts name each other's SIDs in a circle",
		cure: "leave one `${….sid}` out",
		message: ({ cycle }) => `none of these can be created first, because each needs the SID of the next: ${cycle.map(quote).join(" refers to ")}`
	},
	"secret-in-routing": {
		severity: "error",
		what: "a secret variable in routing, which previews and the Console show",
		cure: "route by something else",
		message: ({ body }) => `${show$1(body)} is a secret, and routing is shown in previews and in the Console: route by something else`
	},
	"unclosed-placeholder": {
		severity: "error",
		what: "`${` without `}`",
		cure: "close it; `$${` for the characters themselves",
		message: (_) => "this \"${\" has no \"}\": close it, or write \"$${\" for the characters \"${\" themselves"
	},
	"unknown-expression": {
		severity: "error",
		what: "`${expressions.x}` without such an entry",
		cure: "add it, or correct the name",
		message: ({ name, names }) => `unknown expression ${quote(name)}${showKnown(name, names, "no \"expressions:\" is declared", "known are")}`
	},
	"undeclared-variable": {
		severity: "error",
		what: "a variable that is used, or set by the stack (a warning), but not declared under `vars`",
		cure: "declare it, or correct the name",
		message: ({ name, names, isSet }) => `${isSet ? `this stack sets the variable ${quote(name)}, which no file declares` : `the variable ${quote(name)} is not declared under "vars"`}${showKnown(name, names, "none is declared", "declared are")}`
	},
	"unknown-member": {
		severity: "error",
		what: "a part that a variable, a parameter list or a repetition does not have",
		cure: "use one of those that the message lists",
		message: ({ owner, member, names }) => `${quote(owner)} has no ${quote(member)}${showKnown(member, names, "it has no parts", "it has")}`
	},
	"unknown-placeholder": {
		severity: "error",
		what: "`${…}` of an unknown form",
		cure: "use one of the forms that the message lists",
		message: ({ body, forms, meant }) => `unknown ${show$1(body)}${join$10(meant === void 0 ? "" : `, did you mean ${show$1(meant)}?`, `known are ${listNames(forms)}`)}; write "$\${" for the characters "\${" themselves`
	},
	"unknown-variable": {
		severity: "error",
		what: "a variable that this stack does not set",
		cure: "run the command that the message shows",
		message: ({ name, names }) => `the variable ${quote(name)} is not set for this stack${showKnown(name, names, "none is set", "set are")}; set it by: ${setPlain(name)}`
	},
	"unset-variable": {
		severity: "error",
		what: "a declared variable without a default, which this stack does not set",
		cure: "run the command that the message shows, or give it a `default`",
		message: ({ name, isSecret }) => `the variable ${quote(name)} has no default, and this stack does not set it; set it by: ${isSecret ? setSecret(name) : setPlain(name)}`
	},
	"unused-variable": {
		severity: "warning",
		what: "a declared variable that no file uses",
		cure: "remove it",
		message: ({ name }) => `no file uses the variable ${quote(name)}: remove it`
	},
	"variable-cycle": {
		severity: "error",
		what: "a variable whose default uses itself",
		cure: "write one of them out",
		message: ({ cycle }) => `the default of this variable uses itself: ${cycle.map(quote).join(" uses ")}`
	},
	"variable-type": {
		severity: "error",
		what: "a value of another type than the variable is declared with",
		cure: "correct the value or the `type`",
		message: ({ name, type, found }) => `the variable ${quote(name)} must be ${TYPE_NOUNS[type]}, but is ${describeValue(found)}`
	}
};
/** Where a placeholder is allowed that is not allowed here. */
const PLACES = {
	expression: "is an expression: it is only allowed in routing (\"expression\", \"skipIf\", \"targetWorkers\", …)",
	sid: "is only allowed in routing (\"expression\", \"skipIf\", \"targetWorkers\", …): its SID is unknown until it is created",
	each: "is only allowed in a repetition, next to or below \"forEach\"; pass it to a named expression as a parameter",
	parameters: "is only allowed in an expression of \"expressions\" that declares \"parameters\"",
	section: "is only allowed as the value of \"forEach\""
};
const TYPE_NOUNS = {
	string: "text",
	number: "a number",
	integer: "an integer",
	boolean: "true or false",
	list: "a list",
	map: "a map"
};
function setPlain(name) {
	return `pulumi config set --path 'taskrouter:vars.${name}' VALUE`;
}
function setSecret(name) {
	return `pulumi config set --secret --path 'taskrouter:secretVars.${name}'`;
}
/** @param value undefined for a secret, which is never shown */
function describeValue(value) {
	if (value === void 0) return "a secret of another type";
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a map" : quote(String(value));
}
function describeUse(use) {
	if (!("name" in use)) return use.argument === void 0 ? `the brackets of ${show$1(use.body)} cannot be read: write values separated by commas, texts in quotes` : `${quote(use.argument)} is not a value: quote a text ("en"), or write vars.NAME, each.key or parameters.NAME`;
	const { name, parameters, given } = use;
	const count = parameters.length;
	const expected = count === 0 ? "no parameters" : `${count} parameter${count === 1 ? "" : "s"} (${parameters.join(", ")})`;
	return `the expression ${quote(name)} has ${expected}, but gets ${given} value${given === 1 ? "" : "s"}: ${show$1(use.body)}`;
}
function showKnown(name, names, none, known) {
	if (names === void 0) return "";
	return join$10(require_language.didYouMean(name, names), names.length === 0 ? none : `${known} ${listNames(names)}`);
}
function show$1(body) {
	return `"\${${body}}"`;
}
// config/report/odd-sid.ts
/** Digits after the two letters of a SID (H-11). */
const DIGITS = 32;
/** Says what is wrong with a text that looks like a SID but cannot be one; undefined for any other text. */
function describeOddSid(text) {
	const [, digits] = /^W[A-Z]([0-9a-fA-F]{8,80})$/.exec(text) ?? [];
	if (digits === void 0 || digits.length === DIGITS) return void 0;
	return `looks like a SID of ${digits.length} digits; it has ${DIGITS}`;
}
// config/report/codes/references.ts
/** Findings about names and SIDs of other objects, declared or external. */
const referenceCodes = {
	"declared-and-external": {
		severity: "error",
		what: "an object that is declared and external, or external under two keys",
		cure: "keep it in one place: declare it to manage it",
		message: ({ noun, name, isDeclared }) => isDeclared ? `the ${noun} ${quote(name)} is declared and external: remove it here if this stack manages it, else remove its declaration` : `the ${noun} ${quote(name)} is external under two keys: keep one of them`
	},
	"external-twice": {
		severity: "error",
		what: "an external object with a name and a SID",
		cure: "keep one of them",
		message: ({ nameKey, noun }) => `an external ${noun} is found by its "${nameKey}" or by its "sid": keep one of them`
	},
	"foreign-sid": {
		severity: "error",
		what: "the SID of a queue or an activity in a workspace that this stack makes: only objects of another workspace have it",
		cure: "declare the object, and write its key; or `existing: true` if the workspace exists",
		message: (foreign) => describeForeignSid(foreign)
	},
	"known-worker-twice": {
		severity: "error",
		what: "`knownWorkerSid` and `knownWorkerFriendlyName` in one target",
		cure: "keep one"
	},
	"local-worker": {
		severity: "error",
		what: "`${workers.KEY.sid}` of a worker that exists only in the local TaskRouter",
		cure: "`managed: true` for the worker, or name an existing one under `external`",
		message: ({ key }) => `the worker ${quote(key)} exists only in the local TaskRouter and has no SID in Twilio: add "managed: true" to it, or name an existing one under "external"`
	},
	"unknown-activity": {
		severity: "error",
		what: "an activity that no file declares",
		cure: "write the key, not the friendly name; declare built-in ones too",
		message: (unknown) => describeUnknown("activity", unknown)
	},
	"unknown-queue": {
		severity: "error",
		what: "a queue that no file declares",
		cure: "write the key, not the friendly name; or a full `WQ…` SID",
		message: (unknown) => describeUnknown("task queue", unknown)
	},
	"unknown-reference": {
		severity: "error",
		what: "in a program: a key that is missing from `taskQueues` or `activities`",
		cure: "pass its `id` under that key"
	},
	"unknown-task-channel": {
		severity: "error",
		what: "a task channel that no file declares. Where a name is accepted too, only if there are `taskChannels`",
		cure: "write the key, or the unique name of a built-in one; name an existing one under `external`",
		message: (unknown) => describeUnknown("task channel", unknown)
	},
	"unknown-worker": {
		severity: "error",
		what: "a worker that is neither managed nor external",
		cure: "write the key; name an existing one under `external`",
		message: (unknown) => describeUnknown("worker", unknown)
	},
	"unknown-workflow": {
		severity: "error",
		what: "a workflow that no file declares",
		cure: "write the key, not the friendly name",
		message: (unknown) => describeUnknown("workflow", unknown)
	}
};
function describeForeignSid({ sid, kind, place }) {
	const { noun } = require_model.kindOfSection(kind);
	const written = place === "text" ? `\${${kind}.KEY.sid}` : "its key";
	const cure = place === "external" ? `write its "${externalName(kind)}" in place of the SID` : `declare the ${noun} here and write ${written}`;
	return `this stack makes the workspace, and ${quote(sid)} is the SID of ${require_language.withArticle(noun)} of another one: ${cure}; if the workspace exists, add "existing: true" to it`;
}
function describeUnknown(noun, { name, section, keys, namesakes, prefix, isBuiltIn }) {
	const isSid = /^[A-Z]{2}[0-9a-zA-Z]{32}$/.test(name);
	const meant = namesakes.length > 0 ? `, did you mean the key ${namesakes.map(quote).join(" or ")}?` : require_language.didYouMean(name, keys ?? []);
	const odd = prefix === void 0 ? void 0 : describeOddSid(name);
	const hint = isSid ? describeSid(noun, prefix) : odd === void 0 ? meant : `: ${odd}`;
	const list = listDeclared(section, keys);
	const builtIn = `; an activity that TaskRouter creates itself is declared like any other, "${name.toLowerCase()}: { friendlyName: ${name} }"`;
	const external = `; one that exists and is not managed here is named under "external.${section}"`;
	const more = isBuiltIn === true ? builtIn : hint === "" ? external : "";
	return `unknown ${noun} ${quote(name)}${join$10(hint, list)}${more}`;
}
function listDeclared(section, keys) {
	if (keys === void 0) return `not declared under "${section}"`;
	return keys.length === 0 ? `none is declared under "${section}"` : `declared are ${listNames(keys)}`;
}
function describeSid(noun, prefix) {
	if (prefix === void 0) return `: a ${noun} is named by its key here`;
	return `: the SID of ${require_language.withArticle(noun)} is "${prefix}" and 32 hex digits`;
}
// config/report/codes/repetitions.ts
/** Findings about `forEach` and `when`. */
const repetitionCodes = {
	"bad-condition": {
		severity: "error",
		what: "a `when` that is neither true nor false, or that names something unknown",
		cure: "write `true`, `false`, or a comparison over `each` and `vars`: `each.value.voice == true`",
		message: (bad) => describeCondition(bad)
	},
	"bad-repetition": {
		severity: "error",
		what: "a `forEach` that cannot be repeated: over something else than a list, a map or a section, over more than 10,000 items, over itself, or under a key that stays the same",
		cure: "see the message",
		message: (bad) => describeRepetition(bad)
	},
	"empty-repetition": {
		severity: "warning",
		what: "a `forEach` over nothing; a note if the list is that of a variable or a section",
		cure: "add an item, or remove it",
		message: (_) => "this repeats over nothing, so nothing is made: add an item, or remove it"
	},
	"unresolved-repetition": {
		severity: "note",
		what: "without a stack: a `forEach` or `when` over a variable that has no default, so that its contents are not checked",
		cure: "name a stack with `--stack`, or give the variable a `default`",
		message: ({ key }) => `not checked without a stack: ${quote(key)} depends on a variable without a default; name a stack with --stack`
	}
};
function describeCondition(bad) {
	switch (bad.fault) {
		case "no-boolean": return `"when" must be true or false, or a comparison such as each.key != "en", but is ${bad.found}`;
		case "placeholder": return "names in a condition have no \"${…}\": write each.key != \"en\"";
		case "name": return `a condition knows only "each" and "vars", not ${quote(bad.name)}: quote it if it is a text`;
	}
}
function describeRepetition(bad) {
	switch (bad.fault) {
		case "source": {
			const meant = bad.meant === void 0 ? "" : `, did you mean "\${${bad.meant}}"?`;
			const forms = `write a list, a map, "\${vars.NAME}", "\${each.value.NAME}", or a section: ${listNames(bad.sections.map((name) => `\${${name}}`))}`;
			return `"forEach" repeats over a list or a map, but this is ${bad.found}${join$10(meant, forms)}`;
		}
		case "too-many": return `"forEach" has ${require_language.formatNumber(bad.count)} items, at most ${require_language.formatNumber(bad.limit)} are repeated`;
		case "no-key": return "the items of this repetition have no key, since they are maps or lists in a list: write them as a map, or use \"${each.value.NAME}\"";
		case "no-parts": return `"\${${bad.body}}" is a part of the value, but the value is ${bad.found}`;
		case "plain-key": return `every repetition would have the key ${quote(bad.key)}: write "\${each.key}" into it, such as "${bad.key}-\${each.key}"`;
		case "mixed": return `a group has nothing except "forEach", "when" and ${quote(bad.group)}: move ${quote(bad.key)} into the items of ${quote(bad.group)}`;
		case "group": return `${quote(bad.group)} must be what is repeated, but is ${bad.found}`;
		case "cycle": return `this repetition depends on itself: ${bad.sections.map(quote).join(" over ")}`;
	}
}
// config/report/codes/syntax.ts
/** Findings about a file's text as YAML or JSON. */
const syntaxCodes = {
	"bad-alias": {
		severity: "error",
		what: "a YAML alias without its anchor, or aliases that would expand a small file enormously",
		cure: "name an anchor that comes before it, or write the value out",
		message: ({ name, anchors }) => anchors === void 0 ? `the alias "*${name}" is inside the value that it names: it would never end` : `unknown alias "*${name}"${join$10(require_language.didYouMean(name, anchors), anchors.length === 0 ? "no anchor comes before it" : `anchors above: ${listNames(anchors)}`)}; quote the text if it begins with a "*" of its own`
	},
	"bad-merge": {
		severity: "error",
		what: "`<<` with something other than a map",
		cure: "merge an alias of a map: `<<: *base`",
		message: ({ found }) => `"<<" must be a map or a list of maps (an alias such as "*base"), but is ${describeNode(found)}`
	},
	"bad-number": {
		severity: "error",
		what: "a number that JSON cannot represent: `.inf`, `.nan`",
		cure: "write a finite number, or quote the text",
		message: ({ written }) => `${quote(written)} is not a number that TaskRouter accepts: write a finite one, or quote the text`
	},
	"cut-by-comment": {
		severity: "error",
		what: "` #` in an expression: YAML reads the rest as a comment",
		cure: "quote the whole expression",
		message: ({ quoted }) => `YAML reads everything after " #" as a comment, so this text ends too soon: quote it whole, ${quoted}`
	},
	"json-syntax": {
		severity: "error",
		what: "text that is not JSON",
		cure: "correct the marked position, the first that cannot be right",
		message: ({ text }) => text
	},
	"several-documents": {
		severity: "error",
		what: "`---` in the middle of a file",
		cure: "one document per file",
		message: (_) => "a second document begins here: one file holds one document, remove the \"---\" or move it to a file of its own"
	},
	"too-big": {
		severity: "error",
		what: "too many values, too deep a nesting, or too long a text",
		cure: "split the file",
		message: (excess) => describeExcess(excess)
	},
	"yaml-syntax": {
		severity: "error",
		what: "text that is not YAML; often an expression that needs quotes",
		cure: "quote it as the message shows",
		message: ({ text, quoted }) => quoted === void 0 ? text : `${text}; if all of it is one text, quote it: ${quoted}`
	}
};
function describeExcess(excess) {
	switch (excess.excess) {
		case "depth": return `nested deeper than 64 levels here, no ${excess.of} needs that`;
		case "values": return `more than ${require_language.formatNumber(excess.limit)} values up to here, the limit of a file${excess.canSplit ? ": split it into several files" : ""}`;
		case "aliased-values": return `with its aliases written out this has more than ${require_language.formatNumber(excess.limit)} values, the limit of a file`;
		case "aliased-depth": return `with its aliases written out this has more than 64 levels, the limit of a file`;
		case "merged-values": return `up to here "<<" has added more than ${require_language.formatNumber(excess.limit)} values, the limit of a file`;
		case "expression-depth": return `expressions use each other over more than 64 levels here`;
		case "calls": return `named expressions with parameters are used more than ${require_language.formatNumber(excess.limit)} times, each by the others: write some of them out`;
		case "repeated-values": return `up to here, repetitions have made more than ${require_language.formatNumber(excess.limit)} values, more than a workspace can hold: repeat over less`;
		case "include-depth": return `files include each other over more than 64 levels here`;
		case "filled-text": return "with everything filled in this text is too long for any configuration";
	}
}
// config/report/codes/updates.ts
/** Findings of `taskrouter export --update`. */
const updateCodes = { "not-updated": {
	severity: "warning",
	what: "a value that differs live, and that `taskrouter export --update` leaves to you, because it is not written in one place of its own",
	cure: "change the variable, expression, anchor, overlay or repetition that the message names, or write the value here",
	message: (params) => describeLeft(params)
} };
const REASONS = {
	anchor: "it is shared by an anchor or a merge key, so a change here would change other places too",
	expression: "it comes from a named expression, which other places can use",
	invalid: "the files would have an error then",
	layout: "it is written in a way that cannot be changed in place",
	overlay: "it comes from an overlay",
	"raw-file": "a file of TaskRouter's own JSON has no place for it",
	repetition: "it comes from a repetition or a condition, which other objects use too",
	secret: "it comes from a secret variable",
	"secret-url": "the live URL contains a secret, which belongs in a variable",
	variable: "it comes from a variable"
};
function describeLeft({ what, reason, declared, live, isHidden, isGone, problem }) {
	const why = problem === void 0 ? REASONS[reason] : `${REASONS[reason]}: ${problem}`;
	if (isGone) return `${quote(what)} does not exist live: left as it is, because ${why}`;
	const values = isHidden ? "" : `, live ${show(live)}, declared ${show(declared)}`;
	return `${quote(what)} differs${values}: left as it is, because ${why}`;
}
function show(value) {
	if (value === void 0) return "none";
	const text = JSON.stringify(value);
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
// config/report/finding-codes.ts
const codes = {
	...fileCodes,
	...syntaxCodes,
	...objectCodes,
	...referenceCodes,
	...placeholderCodes,
	...repetitionCodes,
	...controlCodes,
	...updateCodes,
	...driftCodes,
	...fleetCodes
};
/** Every such code, as in the table of docs/findings.md. */
const findingCodes = codes;
const rendered = codes;
/** The message of a finding. */
function renderMessage(code, params) {
	return rendered[code].message(params);
}
/** True for a code of {@link findingCodes}. */
function isConfigCode(code) {
	return Object.hasOwn(codes, code);
}
// config/report/findings.ts
/** An empty collection of findings. */
function createFindings() {
	const list = [];
	let hasErrors = false;
	const push = (finding) => {
		list.push(finding);
		hasErrors ||= finding.severity === "error";
	};
	return {
		add: (code, params, span, extras) => push({
			code,
			severity: findingCodes[code].severity,
			span,
			message: renderMessage(code, params),
			...extras
		}),
		push,
		affordNames: createBudget$2(),
		list,
		get hasErrors() {
			return hasErrors;
		}
	};
}
/** Each unknown name against each known one is quadratic: 15,000 of both would take minutes. */
function createBudget$2() {
	let left = MAX_COMPARED_NAMES;
	return (names) => {
		if (left <= 0) return void 0;
		const afforded = [...names];
		left -= afforded.length;
		return afforded;
	};
}
/** The span of a whole file. */
function spanOfFile(file) {
	return {
		file,
		start: 0,
		end: 0
	};
}
// config/report/is-inside.ts
/** Returns whether a real path is inside a folder, or is the folder. */
function isInside$1(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}
// config/files/errno.ts
/** The code of a file system error, such as `ENOENT`. */
function errnoOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
// config/files/find-files.ts
const EXTENSION = /\.(ya?ml|json)$/i;
/** Returns whether a file has the extension of those that are read. */
function isReadableName(path) {
	return EXTENSION.test(path);
}
/** Pulumi's own project and stack files. */
const PULUMI_FILE = /^Pulumi(\..*)?\.ya?ml$/;
/** Finds the files of the given paths, folders recursively, in a stable order, each file once. */
function findFiles(paths, findings) {
	const search = {
		findings,
		files: /* @__PURE__ */ new Map(),
		seen: 0
	};
	if (paths.length === 0) findings.add("bad-path", { fault: "none-named" }, spanOfFile(""));
	for (const path of paths) searchPath((0, node_path.resolve)(path), search);
	return [...search.files.values()];
}
function searchPath(path, search) {
	try {
		const realPath = (0, node_fs.realpathSync)(path);
		const stat = (0, node_fs.statSync)(realPath);
		if (stat.isDirectory()) searchRoot(path, realPath, search);
		else if (stat.isFile() && EXTENSION.test(path)) addFile({
			path,
			realPath,
			root: (0, node_fs.realpathSync)((0, node_path.dirname)(path)),
			isNamed: true
		}, search);
		else search.findings.add("bad-path", { fault: "other-kind" }, spanOfFile(path));
	} catch (error) {
		search.findings.add("bad-path", {
			fault: "unreadable",
			errno: errnoOf(error)
		}, spanOfFile(path));
	}
}
function searchRoot(path, root, search) {
	const before = search.files.size;
	const hadErrors = search.findings.hasErrors;
	readFolder$1({
		path,
		realPath: root,
		root,
		read: /* @__PURE__ */ new Set([root]),
		above: /* @__PURE__ */ new Set([root])
	}, search);
	if (search.files.size > before || !hadErrors && search.findings.hasErrors) return;
	search.findings.add("empty-folder", {}, spanOfFile(path));
}
function readFolder$1(folder, search) {
	let entries;
	try {
		entries = (0, node_fs.readdirSync)(folder.path, { withFileTypes: true });
	} catch (error) {
		search.findings.add("unreadable", { errno: errnoOf(error) }, spanOfFile(folder.path));
		return;
	}
	for (const entry of entries.sort((a, b) => require_language.compareText(a.name, b.name))) {
		search.seen += 1;
		if (search.seen === 2e5) search.findings.add("too-many-files", {
			limit: MAX_FOLDER_ENTRIES,
			of: "entries"
		}, spanOfFile(folder.path));
		if (search.seen < 2e5 && search.files.size < 1e4) readEntry$3(folder, entry, search);
	}
}
function readEntry$3(folder, entry, search) {
	const path = (0, node_path.join)(folder.path, entry.name);
	if (isPassedOver(entry.name)) return;
	if (entry.isSymbolicLink()) readLink(folder, path, search);
	else if (entry.isDirectory()) enterFolder(folder, path, (0, node_path.join)(folder.realPath, entry.name), search);
	else if (entry.isFile() && isWorkspaceFileName(entry.name)) addFile({
		path,
		realPath: (0, node_path.join)(folder.realPath, entry.name),
		root: folder.root,
		isNamed: false
	}, search);
}
function isPassedOver(name) {
	return name.startsWith(".") || name === "node_modules";
}
function isWorkspaceFileName(name) {
	return EXTENSION.test(name) && !PULUMI_FILE.test(name);
}
function readLink(folder, path, search) {
	try {
		const realPath = (0, node_fs.realpathSync)(path);
		const stat = (0, node_fs.statSync)(realPath);
		if (!(stat.isDirectory() || stat.isFile() && isWorkspaceFileName((0, node_path.basename)(path)))) return;
		if (!isInside$1(folder.root, realPath)) search.findings.add("symlink-outside", { isOverlay: false }, spanOfFile(path));
		else if (stat.isDirectory()) enterFolder(folder, path, realPath, search);
		else addFile({
			path,
			realPath,
			root: folder.root,
			isNamed: false
		}, search);
	} catch (error) {
		search.findings.add("bad-symlink", { errno: errnoOf(error) }, spanOfFile(path));
	}
}
function enterFolder(folder, path, realPath, search) {
	if (folder.above.has(realPath)) {
		search.findings.add("symlink-loop", {}, spanOfFile(path));
		return;
	}
	if ((0, node_path.basename)(path) === "overlays") checkOverlayFolder(folder, path, search);
	else if (!folder.read.has(realPath)) {
		folder.read.add(realPath);
		readFolder$1({
			...folder,
			path,
			realPath,
			above: /* @__PURE__ */ new Set([...folder.above, realPath])
		}, search);
	}
}
/** Only the overlays at the top of the loaded folder are read: others would be ignored silently. */
function checkOverlayFolder(folder, path, search) {
	if (folder.realPath === folder.root) return;
	search.findings.add("nested-overlays", {}, spanOfFile(path));
}
function addFile(file, search) {
	if (search.files.get(file.realPath)?.isNamed) return;
	search.files.set(file.realPath, file);
	if (search.files.size === 1e4) search.findings.add("too-many-files", {
		limit: 9999,
		of: "files"
	}, spanOfFile(file.path));
}
// config/answers/find-answer.ts
const SID$1 = "(W[AKQRSTW]|TC)[0-9a-fA-F]{32}";
const WHOLE_SID = new RegExp(`^${SID$1}$`);
const SID_MEMBER = new RegExp(`"sid"\\s*:\\s*"${SID$1}"`);
/** Returns whether a text could be such an answer, or a configuration that was copied out of one. */
function looksLikeAnswer(text) {
	return text.includes("\\\"task_routing\\\"") || SID_MEMBER.test(text) || text.includes("\"more_info\"");
}
/** Finds the answer that a JSON file consists of: an object, a list, or a page of a list. */
function findAnswer(root) {
	if (root.kind === "map" && isWorkflow(root)) return {
		type: "workflows",
		isList: false,
		workflows: [root]
	};
	const prefix = prefixOf(root);
	if (prefix !== void 0) return {
		type: "objects",
		prefix
	};
	return findError(root) ?? findList(root);
}
function findError(root) {
	const code = getValue(root, "code");
	if (!(getText(getValue(root, "message")) !== void 0 && getValue(root, "status") !== void 0) || code?.kind !== "scalar" || typeof code.value !== "number") return void 0;
	return {
		type: "error",
		code: code.value
	};
}
function findList(root) {
	const list = root.kind === "list" ? root : findPage(root);
	if (list?.kind !== "list") return void 0;
	const workflows = list.items.filter((item) => item.kind === "map" && isWorkflow(item));
	if (workflows.length > 0) return {
		type: "workflows",
		isList: true,
		workflows
	};
	const prefix = prefixOf(list.items[0]);
	return prefix === void 0 ? void 0 : {
		type: "objects",
		prefix
	};
}
/** A page of the API is a list next to `meta`. */
function findPage(root) {
	if (getValue(root, "meta")?.kind !== "map") return void 0;
	return listEntries(root).find(({ value }) => value.kind === "list")?.value;
}
/** A workflow has the SID of one; a few columns of the CLI can lack it, but then they have the configuration. */
function isWorkflow(node) {
	if (prefixOf(node) === "WW") return true;
	const configuration = getValue(node, "configuration");
	return (getText(configuration)?.includes("\"task_routing\"") === true || getValue(configuration, "task_routing") !== void 0) && readMember(node, "friendly_name") !== void 0;
}
function prefixOf(node) {
	return WHOLE_SID.exec(getText(getValue(node, "sid")) ?? "")?.[1];
}
/** A member under the name that the API gives it, or the camelCase of the libraries and the CLI; null counts as absent. */
function readMember(node, name) {
	const camel = name.replace(/_([a-z])/g, (_, sign) => sign.toUpperCase());
	const found = getValue(node, name) ?? getValue(node, camel);
	return found?.kind === "scalar" && found.value === null ? void 0 : found;
}
// config/report/line-index.ts
/** Indexes the line starts of a text; each look-up is a binary search. LF and CRLF end a line. */
function createLineIndex(text) {
	const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
	const startOf = (line) => starts[line - 1] ?? text.length;
	return {
		locate(offset) {
			const inside = Math.max(0, Math.min(offset, text.length));
			const line = findLine(starts, inside);
			return {
				line,
				column: inside - startOf(line) + 1
			};
		},
		lineText(line) {
			const end = starts[line] ?? text.length;
			return text.slice(startOf(line), end).replace(/\r?\n$/, "");
		}
	};
}
function findLine(starts, offset) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
// config/parse/align-text.ts
/**
* Aligns a written text with its value, across escapes and folded lines.
*
* @param source the text between its quotation marks, or the lines of a block
* @returns the offset in the source of each character of the value, and of its end; undefined if the two do not agree
*/
function alignText(source, value, style) {
	const starts = new Uint32Array(value.length + 1);
	let at = typeof style === "object" ? style.indent : 0;
	let index = 0;
	while (at < source.length && index < value.length) {
		const { length, size, isSame } = readUnit(source, at, style, value, index);
		if (isSame && source.charCodeAt(at) !== value.charCodeAt(index)) return void 0;
		starts.fill(at, index, index + size);
		index += size;
		at += length;
	}
	starts[value.length] = at;
	return index === value.length ? starts : void 0;
}
const SAME = {
	length: 1,
	size: 1,
	isSame: true
};
function readUnit(source, at, style, value, index) {
	const sign = source.charAt(at);
	if (style === "double" && sign === "\\") return readEscape(source, at);
	if (style === "single" && source.startsWith("''", at)) return {
		length: 2,
		size: 1
	};
	return /[ \t\r\n]/.test(sign) ? readBreak(source, at, style, value, index) : SAME;
}
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U([0-9a-fA-F]{8})|\r?\n[ \t]*|[\s\S])/y;
function readEscape(source, at) {
	ESCAPE.lastIndex = at;
	const [whole = "\\", long = "0"] = ESCAPE.exec(source) ?? [];
	if (whole.includes("\n")) return {
		length: whole.length,
		size: 0
	};
	return {
		length: whole.length,
		size: Number.parseInt(long, 16) > 65535 ? 2 : 1
	};
}
const FLOW_BREAK = /[ \t]*\r?\n\s*/y;
const BLOCK_BREAK = /\r?\n(?:[ \t]*\r?\n)*/y;
/** One line break folds into a space, several into one less; a block keeps those around deeper indented lines. */
function readBreak(source, at, style, value, index) {
	const pattern = typeof style === "object" ? BLOCK_BREAK : FLOW_BREAK;
	pattern.lastIndex = at;
	const found = pattern.exec(source)?.[0];
	if (found === void 0) return SAME;
	return {
		length: found.length + (typeof style === "object" ? style.indent : 0),
		size: value.charAt(index) === " " ? 1 : countBreaks(value, index, found.split("\n").length - 1)
	};
}
function countBreaks(value, index, most) {
	let size = 0;
	while (size < most && value.charAt(index + size) === "\n") size += 1;
	return size;
}
// config/parse/scalar-offsets.ts
/**
* Returns the offsets in the file of the characters of a YAML text value in any style; undefined if a part of it is
* written elsewhere.
*/
function createOffsets(text, span, value) {
	const source = text.slice(span.start, span.end);
	if (source === value) return (index) => span.start + index;
	const inner = source.slice(1, -1);
	if (inner === value) return (index) => span.start + 1 + index;
	const [mark] = source;
	if (mark === "|") return createBlockOffsets(source, span, value);
	if (mark === ">") return createFoldedOffsets(source, span, value);
	if (mark === "'") return createAlignedOffsets(inner, span.start + 1, value, "single");
	if (mark === "\"") return createAlignedOffsets(inner, span.start + 1, value, "double");
	return createAlignedOffsets(source, span.start, value, "plain");
}
/** The same for a text in quotation marks with escapes: JSON's are a subset of YAML's. */
function createQuotedOffsets(source, value) {
	const inner = source.slice(1, -1);
	return inner === value ? (index) => 1 + index : createAlignedOffsets(inner, 1, value, "double");
}
function createAlignedOffsets(source, start, value, style) {
	const starts = alignText(source, value, style);
	return starts && ((index) => start + (starts[Math.min(index, value.length)] ?? 0));
}
/** Empty lines at the beginning are kept, one line break each; the lines after them are folded. */
function createFoldedOffsets(source, span, value) {
	const [header = "", empty = ""] = /^[^\n]*\n((?:[ \t]*\r?\n)*)/.exec(source) ?? [];
	const lines = source.slice(header.length);
	const indent = /^ */.exec(lines)?.[0].length ?? 0;
	const breaks = empty.split("\n").length - 1;
	const folded = createAlignedOffsets(lines, span.start + header.length, value.slice(breaks), { indent });
	return folded && ((index) => index < breaks ? span.start + header.length - empty.length : folded(index - breaks));
}
/** Each line of a literal block has the same indentation in the file. */
function createBlockOffsets(source, span, value) {
	const fileLines = source.split("\n").slice(1);
	const valueLines = value.split("\n");
	const first = fileLines.findIndex((line) => line.trim() !== "");
	const indent = (fileLines[first]?.length ?? 0) - (valueLines[first]?.length ?? 0) - (source.includes("\r\n") ? 1 : 0);
	if (first < 0 || indent < 0) return void 0;
	const valueIndex = createLineIndex(value);
	const starts = createLineStarts(source);
	return (index) => {
		const { line, column } = valueIndex.locate(index);
		const width = fileLines[line - 1]?.trimEnd().length ?? 0;
		return span.start + (starts[line] ?? 0) + (width === 0 ? 0 : indent) + column - 1;
	};
}
/** Offsets at which the lines begin; the first line of a block is its header. */
function createLineStarts(source) {
	return [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
}
// config/parse/parse-json.ts
/**
* Parses JSON (RFC 8259) into a tree with spans. The first mistake is reported, and there is no tree then. Written by
* hand because `JSON.parse` has no positions and YAML accepts text that JSON refuses, such as a trailing comma.
*/
function parseJson(text, place, findings) {
	const reader = {
		text,
		place,
		findings,
		at: 0,
		nodes: 0
	};
	try {
		const node = readValue$3(reader, 1);
		skipSpace$1(reader);
		if (reader.at < text.length) fail(reader, `the JSON has ended, but ${showNext(reader)} follows`);
		return node;
	} catch (error) {
		if (!(error instanceof Mistake)) throw error;
		findings.add("json-syntax", { text: error.message }, toSpan$1(reader, error.at, error.at + 1));
		return;
	}
}
/** Leaves the recursion; never leaves this file. */
var Mistake = class extends Error {
	at;
	constructor(message, at) {
		super(message);
		this.at = at;
	}
};
function fail(reader, message, at = reader.at) {
	throw new Mistake(message, at);
}
function toSpan$1({ place }, start, end) {
	return place.span ?? {
		file: place.file,
		start: place.offsetOf(start),
		end: place.offsetOf(end)
	};
}
function skipSpace$1(reader) {
	const space = /[ \t\r\n]*/y;
	space.lastIndex = reader.at;
	reader.at += space.exec(reader.text)?.[0].length ?? 0;
}
function showNext({ text, at }) {
	return at >= text.length ? "the end" : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function readValue$3(reader, depth) {
	skipSpace$1(reader);
	if (depth > 64) fail(reader, `nested deeper than 64 levels here, no configuration needs that`);
	reader.nodes += 1;
	if (reader.nodes > 1e5) fail(reader, `more than ${require_language.formatNumber(MAX_NODES)} values up to here, the limit of a file`);
	const sign = reader.text[reader.at];
	if (sign === "{") return readMap$1(reader, depth);
	if (sign === "[") return readList$1(reader, depth);
	return sign === "\"" ? readText$1(reader) : readWord(reader);
}
function readMap$1(reader, depth) {
	const start = reader.at;
	const entries = /* @__PURE__ */ new Map();
	readMembers(reader, "}", () => {
		const entry = readEntry$2(reader, depth);
		const first = entries.get(entry.key);
		if (first === void 0) entries.set(entry.key, entry);
		else reportDuplicate(reader, first, entry);
	});
	return {
		kind: "map",
		span: toSpan$1(reader, start, reader.at),
		entries
	};
}
function reportDuplicate({ findings }, first, second) {
	const related = [{
		span: first.keySpan,
		message: "first here"
	}];
	findings.add("duplicate-key", {
		key: second.key,
		isAcrossFiles: false
	}, second.keySpan, { related });
}
function readEntry$2(reader, depth) {
	if (reader.text[reader.at] !== "\"") fail(reader, `expected a key in double quotes, but found ${showNext(reader)}`);
	const start = reader.at;
	const key = String(readText$1(reader).value);
	const keySpan = toSpan$1(reader, start, reader.at);
	skipSpace$1(reader);
	if (reader.text[reader.at] !== ":") fail(reader, `expected ":" after the key, but found ${showNext(reader)}`);
	reader.at += 1;
	return {
		key,
		keySpan,
		value: readValue$3(reader, depth + 1)
	};
}
function readList$1(reader, depth) {
	const start = reader.at;
	const items = [];
	readMembers(reader, "]", () => items.push(readValue$3(reader, depth + 1)));
	return {
		kind: "list",
		span: toSpan$1(reader, start, reader.at),
		items
	};
}
/** Reads the members between two brackets, separated by commas. */
function readMembers(reader, close, readMember) {
	const open = reader.at;
	reader.at += 1;
	skipSpace$1(reader);
	while (reader.text[reader.at] !== close) {
		readMember();
		skipSpace$1(reader);
		if (reader.text[reader.at] === close) break;
		readComma(reader, close, open);
	}
	reader.at += 1;
}
function readComma(reader, close, open) {
	if (reader.at >= reader.text.length) failAtEnd(reader, close, open);
	const comma = reader.at;
	if (reader.text[comma] !== ",") {
		const hint = reader.text.slice(0, comma).trimEnd().endsWith("\"") ? "; a quotation mark inside a text is written \\\"" : "";
		fail(reader, `expected "," or "${close}", but found ${showNext(reader)}${hint}`);
	}
	reader.at += 1;
	skipSpace$1(reader);
	if (reader.text[reader.at] === close) fail(reader, `an extra comma: remove it before the "${close}"`, comma);
	if (reader.at >= reader.text.length) failAtEnd(reader, close, open);
}
function failAtEnd(reader, close, open) {
	const [line, column] = locate$2(reader.text, open);
	return fail(reader, `the JSON ends before the "${close}" for the "${reader.text[open]}" of its line ${line}, column ${column}`);
}
function locate$2(text, at) {
	const before = text.slice(0, at).split("\n");
	return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
function toScalar$2(reader, start, value) {
	return {
		kind: "scalar",
		span: toSpan$1(reader, start, reader.at),
		value
	};
}
function readText$1(reader) {
	const start = reader.at;
	reader.at = findTextEnd(reader.text, start + 1);
	if (reader.text[reader.at] !== "\"") failInText(reader, start);
	reader.at += 1;
	const value = decodeText(reader, start);
	const { place, text } = reader;
	if (place.span !== void 0) return toScalar$2(reader, start, value);
	const offsets = createQuotedOffsets(text.slice(start, reader.at), value);
	return {
		...toScalar$2(reader, start, value),
		...offsets && { offsetOf: (at, isEnd) => place.offsetOf(start + offsets(at), isEnd) }
	};
}
/** Index of the closing quotation mark, or of a character that is not allowed in a text. */
function findTextEnd(text, from) {
	let at = from;
	while (at < text.length && text[at] !== "\"" && text.charCodeAt(at) >= 32) at += text[at] === "\\" ? 2 : 1;
	return Math.min(at, text.length);
}
function failInText(reader, start) {
	if (reader.at >= reader.text.length) fail(reader, "this text is never closed: a quotation mark is missing", start);
	const sign = reader.text[reader.at] ?? "";
	if (!/[\r\n]/.test(sign)) fail(reader, `a text must not contain the control character ${JSON.stringify(sign)} itself: write its escape`);
	return fail(reader, "the line ends inside a text: close its quotation mark, or write a line break as \\n");
}
function decodeText(reader, start) {
	const source = reader.text.slice(start, reader.at);
	if (!source.includes("\\")) return source.slice(1, -1);
	const wrong = [...source.matchAll(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|([\s\S]))/g)].find((found) => found[1] !== void 0);
	if (wrong !== void 0) fail(reader, `${JSON.stringify(wrong[0])} is not an escape of JSON: write \\\\ for a backslash`, start + wrong.index);
	return JSON.parse(source);
}
function readWord(reader) {
	const start = reader.at;
	const word = /[^\s,:[\]{}"]*/y;
	word.lastIndex = start;
	const text = word.exec(reader.text)?.[0] ?? "";
	if (text === "") fail(reader, `expected a value, but found ${showNext(reader)}`);
	if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text)) fail(reader, `${JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)} is not a JSON value: text must be in double quotes; other values are numbers, true, false and null`);
	const value = JSON.parse(text);
	if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) fail(reader, "this number is too large");
	reader.at = start + text.length;
	return toScalar$2(reader, start, value);
}
// config/parse/parse-json-scalar.ts
/** Parses a text value that holds JSON; its positions are those in the file, as far as they are known. */
function parseJsonScalar(scalar, findings) {
	const { offsetOf, span } = scalar;
	const { file } = span;
	return parseJson(String(scalar.value), offsetOf ? {
		file,
		offsetOf
	} : {
		file,
		offsetOf: () => span.start,
		span
	}, findings);
}
// config/parse/merge-key.ts
/**
* Applies `<<: *base` of YAML 1.1, which people expect to work: the named map supplies missing keys. A list of maps is
* allowed; the first one wins.
*/
function mergeKey(target, source, findings) {
	if (source.kind === "list") return source.items.reduce((map, item) => mergeKey(map, item, findings), target);
	if (source.kind === "map") return withEntries(target, [...target.entries.values(), ...missingFrom(target, source)]);
	findings.add("bad-merge", { found: source }, source.span);
	return target;
}
function missingFrom(target, source) {
	return [...source.entries.values()].filter((entry) => !target.entries.has(entry.key));
}
// config/parse/build-tree.ts
const LEAF = {
	size: 1,
	depth: 1
};
/** Builds our tree of a parsed document; undefined, with a finding, if its aliases make it too big. */
function buildTree(file, text, contents, findings) {
	const shared = {
		file,
		text,
		findings,
		anchors: /* @__PURE__ */ new Map(),
		open: /* @__PURE__ */ new Set(),
		measures: /* @__PURE__ */ new Map(),
		merged: 0,
		isTooBig: false
	};
	const tree = contents === null ? createNull(0, shared) : buildNode(contents, shared);
	return shared.isTooBig ? void 0 : tree;
}
function buildNode(node, build) {
	if (build.isTooBig) return createNull(node.range[0], build);
	if ((0, yaml.isAlias)(node)) return buildAlias(node.source, toSpan(node, build), build);
	const { anchor } = node;
	if (anchor !== void 0) build.open.add(anchor);
	const built = (0, yaml.isMap)(node) ? buildMap(node, build) : (0, yaml.isSeq)(node) ? buildList(node, build) : buildScalar(node, build);
	if (anchor !== void 0) {
		build.open.delete(anchor);
		build.anchors.set(anchor, built);
	}
	return built;
}
function buildAlias(name, span, build) {
	const node = build.anchors.get(name);
	if (node !== void 0 && !build.open.has(name)) return node;
	const isInside = build.open.has(name);
	build.findings.add("bad-alias", {
		name,
		...!isInside && { anchors: [...build.anchors.keys()] }
	}, span);
	return {
		...createNull(span.start, build),
		isUnresolved: true
	};
}
function buildList(list, build) {
	const items = list.items.map((item) => buildNode(item, build));
	return measure({
		kind: "list",
		span: toSpan(list, build),
		items
	}, items, build);
}
function buildMap(map, build) {
	const entries = /* @__PURE__ */ new Map();
	const merged = [];
	for (const pair of map.items) {
		const entry = buildEntry(pair, build);
		if (entry === void 0) continue;
		if (isMergeKey(pair.key)) merged.push(entry.value);
		else addEntry(entry, entries, build);
	}
	const own = {
		kind: "map",
		span: toSpan(map, build),
		entries
	};
	const node = merged.reduce((target, source) => mergeInto(target, source, build), own);
	return measure(node, [...node.entries.values()].map((entry) => entry.value), build);
}
function mergeInto(target, source, build) {
	if (build.isTooBig) return target;
	const node = mergeKey(target, source, build.findings);
	build.merged += node.entries.size - target.entries.size;
	if (build.merged > 1e5) {
		build.isTooBig = true;
		build.findings.add("too-big", {
			excess: "merged-values",
			limit: MAX_NODES
		}, target.span);
	}
	return node;
}
function isMergeKey(key) {
	return (0, yaml.isScalar)(key) && key.value === "<<" && key.type === "PLAIN";
}
function buildEntry({ key, value }, build) {
	const keySpan = toSpan(key, build);
	const name = toKey$4(key, build);
	const node = value === null ? createNull(keySpan.end, build) : buildNode(value, build);
	if (name === void 0) {
		build.findings.add("bad-key", { isText: false }, keySpan);
		return;
	}
	return {
		key: name,
		keySpan,
		value: node
	};
}
/** The text of a key. Numbers and the like are kept as written: `007` and `7` are two keys. */
function toKey$4(key, build) {
	const built = (0, yaml.isAlias)(key) ? build.anchors.get(key.source) : void 0;
	if (built?.kind === "scalar" && typeof built.value === "string") return built.value;
	if (!(0, yaml.isScalar)(key)) return void 0;
	if (key.anchor !== void 0) buildNode(key, build);
	return typeof key.value === "string" ? key.value : key.source || void 0;
}
function addEntry(entry, entries, build) {
	const first = entries.get(entry.key);
	if (first === void 0) {
		entries.set(entry.key, entry);
		return;
	}
	const related = [{
		span: first.keySpan,
		message: "first here"
	}];
	build.findings.add("duplicate-key", {
		key: entry.key,
		isAcrossFiles: false
	}, entry.keySpan, { related });
}
function buildScalar(scalar, build) {
	const span = toSpan(scalar, build);
	const value = scalar.value;
	if (typeof value === "number" && !Number.isFinite(value)) return refuseNumber(scalar, span, build);
	const offsetOf = typeof value === "string" ? createOffsets(build.text, span, value) : void 0;
	return measure({
		kind: "scalar",
		span,
		value,
		...offsetOf && { offsetOf }
	}, [], build);
}
/** JSON has no such number. Continues as an unresolved value, so that one mistake is one finding. */
function refuseNumber(scalar, span, build) {
	build.findings.add("bad-number", { written: scalar.source }, span);
	return measure({
		kind: "scalar",
		span,
		value: null,
		isUnresolved: true
	}, [], build);
}
function createNull(offset, build) {
	return measure({
		kind: "scalar",
		span: {
			file: build.file,
			start: offset,
			end: offset
		},
		value: null
	}, [], build);
}
function toSpan(node, build) {
	const [start, end] = node.range;
	return {
		file: build.file,
		start,
		end
	};
}
/** Records the size of a node with its aliases written out; the first one over a limit is reported. */
function measure(node, children, build) {
	let [size, depth] = [1, 1];
	for (const child of children) {
		const measured = build.measures.get(child) ?? LEAF;
		size += measured.size;
		depth = Math.max(depth, measured.depth + 1);
	}
	build.measures.set(node, {
		size: Math.min(size, 100001),
		depth: Math.min(depth, 65)
	});
	if (!build.isTooBig && (size > 1e5 || depth > 64)) {
		build.isTooBig = true;
		const excess = size > 1e5 ? {
			excess: "aliased-values",
			limit: MAX_NODES
		} : { excess: "aliased-depth" };
		build.findings.add("too-big", excess, node.span);
	}
	return node;
}
// config/parse/quoting.ts
/** True for a word that some parsers of YAML, such as those of version 1.1, do not read as text. */
function isSpecialWord(text) {
	return /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
}
/** Quotes a text as JSON, which YAML reads too, and escapes what an editor would not show. */
function quoteVisibly(text) {
	return require_language.safeJson(JSON.stringify(text)).replace(/[\ufeff\ufffe\uffff\u200b-\u200d\u2060\u00ad]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Quotes a text for YAML, in the quotation marks that need no escapes. */
function quoteForYaml(text) {
	return text.includes("\"") || text.includes("\\") ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/**
* Suggests the key with the quoted form of a value that YAML misread, from the line and the column of the error.
*
* @example suggestQuotes("  expression: 'x' IN a", 18) // `expression: "'x' IN a"`
*/
function suggestQuotes(line, column) {
	const pair = findPair(line, column);
	if (pair === void 0) return void 0;
	const isFlow = /[{[]/.test(line.slice(0, pair.valueStart));
	const rest = line.slice(pair.valueStart).trimEnd();
	const value = isFlow ? takeFlowValue(rest) : rest.replace(/\s+#.*$/, "");
	return value === "" || /^[[{&|>]/.test(value) ? void 0 : `${pair.key}: ${quoteForYaml(value)}`;
}
/** The last key before the error, so that the right one of several on a line is shown. */
function findPair(line, column) {
	return [...line.matchAll(/(?:^\s*(?:- +)*|[{,]\s*)([\w-]+|"[^"]*"|'[^']*'):[ \t]+/g)].map((match) => ({
		key: match[1] ?? "",
		valueStart: match.index + match[0].length
	})).filter((start) => start.valueStart <= column).at(-1);
}
/** Ends a value in a flow map at its comma or bracket, except those inside quotes and `${…}`. */
function takeFlowValue(rest) {
	return (/^(?:\$?\$\{[^}]*\}|"[^"]*"|'[^']*'|\([^)]*\)|\[[^\]]*\]|[^,}\]])*/.exec(rest)?.[0] ?? "").trim();
}
// config/parse/cut-text.ts
/** Matches a text that cannot end here: after an operator, a comma or an opening bracket. */
const UNFINISHED = new RegExp(`(?:${require_language.OPERATOR_SIGN_PATTERN}|[,([]|\\b(?:AND|OR|${[...require_language.OPERATOR_WORDS].join("|")}))\\s*$`, "i");
/** Keys whose value is an expression. In other texts an apostrophe is not an open quotation mark. */
const CUT_KEYS = /* @__PURE__ */ new Set([...require_language.EXPRESSION_KEYS, "targetWorkers"]);
/**
* Reports plain expressions that YAML cut at ` #` if the rest is obviously missing: after an open quotation mark or
* bracket, or an operator without its right side. In all other cases a comment is a comment.
*/
function reportCutTexts(file, text, document, findings) {
	if (!/[ \t]#/.test(text)) return;
	(0, yaml.visit)(document, { Pair(_, { key, value }, path) {
		if ((0, yaml.isScalar)(key) && (CUT_KEYS.has(String(key.value)) || isInExpressions(path)) && (0, yaml.isScalar)(value) && value.range) reportCutText(file, text, value, findings);
	} });
}
/** Returns whether a path is directly below the top-level `expressions:`. */
function isInExpressions(path) {
	const section = path[2];
	return path.length === 4 && (0, yaml.isPair)(section) && (0, yaml.isScalar)(section.key) && section.key.value === "expressions";
}
function reportCutText(file, text, scalar, findings) {
	if (scalar.type !== "PLAIN") return;
	const [start, end] = scalar.range;
	const rest = /^[ \t]+#.*/.exec(text.slice(end, end + 2e3))?.[0].trimEnd();
	if (rest === void 0 || !isUnfinished(scalar.source)) return;
	const quoted = quoteForYaml(text.slice(start, end) + rest);
	findings.add("cut-by-comment", { quoted }, {
		file,
		start,
		end
	});
}
/** Returns whether an expression obviously continues: a comment after it looks like a part of it. */
function isUnfinished(text) {
	const bare = text.replace(/'[^']*'|"[^"]*"/g, "");
	if (/["']/.test(bare) || UNFINISHED.test(text)) return true;
	return count(bare, /[([]/g) > count(bare, /[)\]]/g);
}
function count(text, pattern) {
	return text.match(pattern)?.length ?? 0;
}
// config/tree/sections.ts
/** Maps of a workspace file by symbolic key. Types of tuples with a rest inside are an error in TypeScript 3.8. */
const MAP_SECTIONS = [
	"vars",
	...require_model.sectionKinds.map(([section]) => section),
	"expressions",
	"tasks"
];
/** Sections that are one object, in only one file. */
const SINGLE_SECTIONS = [
	"workspace",
	"taskAttributes",
	"workerAttributes"
];
/** A map of sections, each a map by key: every file can add to it. */
const EXTERNAL = "external";
/** Every key at the top of a workspace file. */
const SECTIONS = [
	...SINGLE_SECTIONS,
	EXTERNAL,
	...MAP_SECTIONS
];
function isSection(key) {
	return SECTIONS.some((section) => section === key);
}
function isSingle(section) {
	return SINGLE_SECTIONS.some((single) => single === section);
}
/** Sections that only other values use: they hold no objects, and nothing in them is repeated. */
const DEFINITIONS = ["vars", "expressions"];
/** Returns whether the objects of a section can be repeated (`forEach`). */
function isRepeatable(section) {
	return !isSingle(section) && section !== "external" && !DEFINITIONS.includes(section);
}
/** Keys at the top of a file that are not sections. */
const FILE_KEYS = ["$schema", "include"];
/** Returns whether a key may be at the top of a workspace file. */
function isFileKey(key) {
	return isSection(key) || FILE_KEYS.includes(key);
}
/** Keys that files of other tools also have at their top, so they do not identify our files. */
const COMMON$1 = [
	"vars",
	EXTERNAL,
	"workers",
	"tasks"
];
/** Sections that identify a JSON file of ours in a folder. */
const TELLING_SECTIONS = SECTIONS.filter((section) => !COMMON$1.includes(section));
/** The objects of a section, in order; none if it is absent or not a map. */
function entriesOf(sections, section) {
	return listEntries(sections.get(section)?.value);
}
/** The external objects of a section, in order. */
function externalsOf(sections, section) {
	return listEntries(getValue(sections.get(EXTERNAL)?.value, section));
}
// config/schema/editor-texts.ts
const kindTitles = Object.values(require_model.kinds).flatMap(({ section, noun }) => section === void 0 ? [] : [[`${section}/*`, require_language.capitalize(noun)]]);
/** Title above the hover of each object and its members, by path. */
const titles = {
	...Object.fromEntries(kindTitles),
	workspace: "Workspace",
	"workflows/*/filters/[]": "Filter",
	"workflows/*/filters/[]/targets/[]": "Target",
	"workflows/*/defaultFilter": "Default filter",
	"workers/*": "Worker",
	"tasks/*": "Task"
};
/** Meaning of each value of a choice, in the order of the model's values. */
const valueDocs = {
	prioritizeQueueOrder: ["queues that give the oldest task first", "queues that give the newest task first"],
	template: ["nothing but activities and channels", "one queue and one workflow that sends all tasks to it"],
	taskOrder: ["higher priority first, then the oldest", "the newest first, regardless of priority"]
};
// config/schema/snippets.ts
const target = {
	queue: "${1:queue}",
	timeout: "${2:60}"
};
/** By the path of the object that they create. */
const snippets = {
	"": [{
		label: "workspace with a workflow",
		description: "A workspace, two task queues, and a workflow over them.",
		body: {
			workspace: { friendlyName: "${1:Contact Center}" },
			taskQueues: {
				english: { targetWorkers: "languages HAS 'en'" },
				everyone: { friendlyName: "Everyone" }
			},
			workflows: { support: {
				taskReservationTimeout: 30,
				filters: [{
					filterFriendlyName: "${2:English}",
					expression: "${3:language == 'en'}",
					targets: [{
						queue: "english",
						timeout: "${4:60}"
					}, { queue: "everyone" }]
				}],
				defaultFilter: { queue: "everyone" }
			} }
		}
	}],
	workspace: [{
		label: "workspace",
		description: "A new workspace.",
		body: { friendlyName: "${1:Contact Center}" }
	}, {
		label: "existing workspace",
		description: "An existing workspace, such as that of Flex.",
		body: {
			friendlyName: "${1:Flex Task Assignment}",
			existing: true
		}
	}],
	activities: [{
		label: "activity",
		description: "A state of workers, such as a break.",
		body: { "${1:lunch}": {
			friendlyName: "${2:Lunch}",
			available: "${3|false,true|}"
		} }
	}],
	taskQueues: [{
		label: "task queue",
		description: "Tasks wait here for workers.",
		body: { "${1:english}": {
			friendlyName: "${2:English}",
			targetWorkers: "${3:languages HAS 'en'}"
		} }
	}],
	workflows: [{
		label: "workflow",
		description: "Filters, and a default for all other tasks.",
		body: { "${1:support}": {
			friendlyName: "${2:Support}",
			taskReservationTimeout: 30,
			filters: [{
				filterFriendlyName: "${3:English}",
				expression: "${4:language == 'en'}",
				targets: [{
					queue: "${5:english}",
					timeout: "${6:60}"
				}, { queue: "${7:everyone}" }]
			}],
			defaultFilter: { queue: "${8:everyone}" }
		} }
	}],
	"workflows/*/filters/[]": [{
		label: "filter",
		description: "A condition on tasks, and the targets that they pass through.",
		body: {
			filterFriendlyName: "${1:English}",
			expression: "${2:language == 'en'}",
			targets: [{
				queue: "${3:english}",
				timeout: "${4:60}"
			}, { queue: "${5:everyone}" }]
		}
	}],
	"workflows/*/filters/[]/targets/[]": [
		{
			label: "target",
			description: "A queue, and how long tasks wait in it.",
			body: target
		},
		{
			label: "target, skipped while nobody is free",
			description: "Continues at once if no worker of the queue is available.",
			body: {
				...target,
				skipIf: "workers.available == 0"
			}
		},
		{
			label: "target, for the worker that the task names",
			description: "Known agent routing: set a timeout, or the task may wait forever.",
			body: {
				queue: "${1:everyone}",
				knownWorkerSid: "task.${2:agent_sid}",
				timeout: "${3:60}"
			}
		}
	]
};
// config/schema/decorate-schema.ts
/**
* Adds everything to a schema that editors show beyond standard JSON Schema: titles of hovers, descriptions as
* Markdown, the meaning of each value of a choice, and snippets. The YAML language server (VS Code, Neovim, JetBrains
* with a plug-in) understands it; others ignore unknown keywords.
*/
function decorateSchema(schema) {
	return decorate(schema, []);
}
/** @param path of keys; `*` for any key of a map, `[]` for any item of a list */
function decorate(schema, path) {
	const place = path.join("/");
	const { description, anyOf } = schema;
	return {
		...schema,
		...Object.hasOwn(titles, place) && { title: titles[place] ?? "" },
		...typeof description === "string" && { markdownDescription: description },
		...Array.isArray(schema.enum) && decorateChoice(path.at(-1) ?? ""),
		...Object.hasOwn(snippets, place) && { defaultSnippets: snippets[place] ?? [] },
		...require_language.isJsonObject(schema.definitions) && { definitions: decorateAll(schema.definitions, ["definitions"]) },
		...require_language.isJsonObject(schema.properties) && { properties: decorateAll(schema.properties, path) },
		...require_language.isJsonObject(schema.additionalProperties) && { additionalProperties: decorate(schema.additionalProperties, [...path, "*"]) },
		...require_language.isJsonObject(schema.items) && { items: decorate(schema.items, [...path, "[]"]) },
		...Array.isArray(anyOf) && { anyOf: anyOf.map((choice) => require_language.isJsonObject(choice) ? decorate(choice, path) : choice) }
	};
}
function decorateAll(properties, path) {
	const members = Object.entries(properties).map(([key, schema]) => [key, require_language.isJsonObject(schema) ? decorate(schema, [...path, key]) : {}]);
	return Object.fromEntries(members);
}
function decorateChoice(key) {
	const docs = valueDocs[key];
	return docs === void 0 ? {} : {
		enumDescriptions: [...docs],
		markdownEnumDescriptions: [...docs]
	};
}
// config/schema/variable-types.ts
/** Types that a variable can be declared with. */
const VARIABLE_TYPES = [
	"string",
	"number",
	"integer",
	"boolean",
	"list",
	"map"
];
function isVariableType(text) {
	return VARIABLE_TYPES.some((type) => type === text);
}
// config/schema/definition-sections.ts
/** A variable of the section `vars`: its declaration, or only its default. */
const variableSchema = {
	type: [
		"object",
		"string",
		"number",
		"boolean",
		"array",
		"null"
	],
	additionalProperties: false,
	description: "A variable: its declaration, or only its default.",
	properties: {
		type: {
			enum: [...VARIABLE_TYPES],
			description: "Type of every value: string, number, integer, boolean, list or map. Default: any."
		},
		default: { description: "Value where a stack sets none. It can use other variables." },
		description: {
			type: "string",
			description: "Purpose of the variable."
		},
		secret: {
			type: "boolean",
			description: "true: a stack must set it with --secret. Default: false."
		}
	}
};
/** A named expression: its text, or its text with parameters. */
const expressionSchema = {
	anyOf: [{
		type: "string",
		minLength: 1,
		examples: ["tier == 'gold'"]
	}, {
		type: "object",
		additionalProperties: false,
		required: ["expression"],
		properties: {
			parameters: {
				type: "array",
				items: {
					type: "string",
					minLength: 1
				},
				description: "Names of its parameters, whose values are ${parameters.NAME}.",
				examples: [["language"]]
			},
			expression: {
				type: "string",
				minLength: 1,
				description: "The text of the expression.",
				examples: ["languages HAS '${parameters.language}'"]
			},
			description: {
				type: "string",
				description: "Purpose of the expression."
			}
		}
	}],
	description: "An expression, or a map with its parameters."
};
/** Other files that a file needs. */
const includeSchema = {
	type: ["array", "string"],
	items: {
		type: "string",
		minLength: 1
	},
	description: "Paths of files or folders to read too, relative to this file and inside the project.",
	examples: [["../shared/guards.yaml"]]
};
// config/schema/external.ts
function objectSchema$1(section) {
	const kind = require_model.kindOfSection(section);
	const { noun, sidPrefix } = kind;
	const { [externalName(section)]: name } = kind.properties;
	return {
		type: "object",
		additionalProperties: false,
		description: `An existing ${noun}, by name or by SID.`,
		properties: {
			[externalName(section)]: {
				type: "string",
				minLength: 1,
				description: `Exact name of the ${noun}. Default: the key.`,
				...name?.example !== void 0 && { examples: [name.example] }
			},
			sid: {
				type: "string",
				minLength: 1,
				description: `SID of the ${noun} (${sidPrefix}…), in place of its name.`,
				examples: [`${sidPrefix}0123456789abcdef0123456789abcdef`]
			}
		}
	};
}
/**
* Objects that exist and are not managed, by section and key.
*
* @param keys the schema of the keys of a map
*/
function externalSchema(keys) {
	const sections = require_language.REFERENCE_SECTIONS.map((section) => [section, {
		type: "object",
		additionalProperties: objectSchema$1(section),
		...keys,
		description: `Existing ${require_model.kindOfSection(section).nouns}, by a key of your own.`
	}]);
	return {
		type: "object",
		additionalProperties: false,
		description: "Objects that must exist in the workspace and that are not managed here. They are referred to by key.",
		properties: Object.fromEntries(sections)
	};
}
// config/schema/local-objects.ts
/** Longest JSON of a task's or worker's attributes, including white space (L-2). */
const MAX_ATTRIBUTES_LENGTH = 4096;
const text$1 = (description) => ({
	type: "string",
	minLength: 1,
	description
});
const attributes = (description) => ({
	type: "object",
	description
});
/** A task of the local TaskRouter. */
const taskSchema = {
	type: "object",
	additionalProperties: false,
	description: "A task, for the local TaskRouter and for checks. Never created in Twilio.",
	properties: {
		workflow: text$1("Key of the workflow that routes it. Optional if there is only one workflow."),
		attributes: attributes("Attributes of the task, which routing uses."),
		channel: text$1("Unique name of the task channel. Default: default."),
		priority: {
			type: "integer",
			minimum: 0,
			maximum: 2147483647,
			description: "Higher values come first, unless a target sets another priority. Default: 0."
		},
		timeout: {
			type: "integer",
			minimum: 1,
			maximum: 1209600,
			description: "Seconds after which the task is canceled if no worker has accepted it. Default: 86,400."
		}
	}
};
const TYPE_WORDS = [
	"string",
	"number",
	"integer",
	"boolean",
	"array",
	"object",
	"null"
];
const schemas = (description) => ({
	type: "array",
	minItems: 1,
	items: { $ref: "#/definitions/attribute" },
	description
});
const structure = {
	properties: {
		type: "object",
		additionalProperties: { $ref: "#/definitions/attribute" },
		description: "Members by name. No others are allowed, unless additionalProperties is true."
	},
	required: {
		type: "array",
		items: { type: "string" },
		description: "Names of members that are always present."
	},
	additionalProperties: {
		type: "boolean",
		description: "Whether other members are allowed."
	}
};
/** They are accepted, but not listed in the finding about an unknown keyword. */
const silent = { [`^(?:${[
	"$comment",
	"default",
	"deprecated",
	"description",
	"examples",
	"exclusiveMaximum",
	"exclusiveMinimum",
	"format",
	"maxItems",
	"maxLength",
	"maximum",
	"minItems",
	"minLength",
	"minimum",
	"pattern",
	"title",
	"uniqueItems"
].join("|").replace("$", "\\$")})$`]: {} };
const definitions = { attribute: {
	type: "object",
	additionalProperties: false,
	description: "Description of an attribute, in JSON Schema.",
	properties: {
		type: {
			anyOf: [{ enum: TYPE_WORDS }, {
				type: "array",
				minItems: 1,
				items: { enum: TYPE_WORDS }
			}],
			description: `Type: ${TYPE_WORDS.join(", ")}, or a list of these.`
		},
		...structure,
		items: {
			$ref: "#/definitions/attribute",
			description: "Description of the items of a list."
		},
		enum: {
			type: "array",
			minItems: 1,
			description: "All possible values."
		},
		const: { description: "The only possible value." },
		anyOf: schemas("Alternative descriptions."),
		oneOf: schemas("Alternative descriptions.")
	},
	patternProperties: silent
} };
/** Declared attributes of tasks or workers: their schema, samples, or both. */
function attributesSchema(owner) {
	return {
		type: "object",
		additionalProperties: false,
		description: `Description of the attributes of a ${owner}, in JSON Schema: it finds misspelled names and wrong types.`,
		properties: {
			type: {
				enum: ["object"],
				description: "Attributes are an object."
			},
			...structure,
			samples: {
				type: "array",
				minItems: 1,
				items: { type: "object" },
				description: `Examples of attributes of a ${owner}: names and types are derived from them.`
			}
		},
		patternProperties: silent,
		anyOf: [{ required: ["properties"] }, { required: ["samples"] }]
	};
}
// config/schema/repetitions.ts
const forEach = {
	type: [
		"array",
		"object",
		"string"
	],
	description: "Makes one per item of a list or a map: its parts are ${each.key} and ${each.value}. Also ${vars.NAME}, or a section such as ${taskQueues}.",
	examples: [["en", "es"]]
};
const when = {
	type: ["boolean", "string"],
	description: "Only if this is true: a comparison over each and vars, in the language of expressions.",
	examples: ["each.value.voice == true"]
};
/** Adds `forEach`, `when`, and the group of items that are repeated together, to the schema of an object in a file. */
function withRepetition(schema, { key, pointer, isInList }) {
	const { required, ...others } = schema;
	const items = { $ref: `#${pointer}` };
	const group = {
		$comment: "group",
		...isInList ? {
			type: "array",
			items
		} : {
			type: "object",
			additionalProperties: items
		},
		description: `In place of all other keys: several of "${key}" that are repeated together.`
	};
	return {
		...others,
		properties: {
			forEach,
			when,
			[key]: group,
			...schema.properties
		},
		...required !== void 0 && {
			if: { required: [key] },
			else: { required }
		}
	};
}
// config/schema/workspace-file.ts
/**
* Symbolic keys: letters, digits, spaces, `_`, `.` and `-`, beginning with a letter, digit or `_`. They become parts of
* resource names.
*/
const KEY_PATTERN = "^[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N} _.-]{0,98}[\\p{L}\\p{M}\\p{N}_.-])?$";
/** A key as it is written: that of repeated objects is a template. */
const TEMPLATE_PATTERN = `${KEY_PATTERN}|\\$\\{`;
const text = (description, example) => ({
	type: "string",
	minLength: 1,
	description,
	examples: [example]
});
const texts = (description, example) => ({
	type: "array",
	items: {
		type: "string",
		minLength: 1
	},
	description,
	examples: [[example]]
});
/** An object of a kind in a file: its properties, then the keys that TaskRouter does not know. */
function objectSchema(kind, more) {
	const schema = require_model.toJsonSchema(kind);
	return {
		...schema,
		properties: {
			...schema.properties,
			...more
		}
	};
}
const allow$1 = (noun) => texts(`Ids of rules that this ${noun} may break (docs/rules.md lists them).`, "expression-syntax");
const ignore = texts("Properties to leave alone: their values in TaskRouter are neither changed nor reported.", "friendlyName");
const protect = {
	type: "boolean",
	description: "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false."
};
const retain = {
	type: "boolean",
	description: "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false."
};
const adopt = {
	enum: ["byName"],
	description: "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one."
};
const ignoreFilters = texts("Names of live filters that belong to others, with * for any text: they are kept where they are, and not reported.", "Switchboard - *");
const formerKeys = texts("Earlier keys of this object in this file: it keeps its SID when its key changes.", "old-key");
/** The sections whose objects are managed only where files ask for it. */
const onRequest = require_model.sectionKinds.filter(([, kind]) => require_model.isOnRequest(kind));
const managed = {
	type: "boolean",
	description: "Whether it is created in Twilio. Default: false, unless `managed` of the workspace names the section."
};
const workspace = objectSchema(require_model.kinds.Workspace, {
	sid: text("SID (WS…) of an existing workspace. Its other settings are not managed here.", "WS0123456789abcdef0123456789abcdef"),
	existing: {
		type: "boolean",
		description: "true: the workspace of this friendlyName already exists. Its other settings are not managed here."
	},
	connection: text("Name of the connection in the stack's configuration whose account the workspace is in. Default: the stack's own credentials.", "eu"),
	...require_model.toJsonSchema(require_model.kinds.WorkspaceDefaults).properties,
	managed: {
		type: "array",
		items: { enum: onRequest.map(([section]) => section) },
		description: "Sections whose objects are created in Twilio although they usually are not: workers.",
		examples: [["workers"]]
	},
	ignore,
	protect,
	retain,
	adopt
});
/** `language` checks routing, so the schema of files accepts anything there. */
const anyRouting = {
	filters: {},
	defaultFilter: {},
	configuration: {},
	configurationFile: {},
	task_routing: {}
};
/** An object that is declared under a key. */
const entrySchema = (kind, routing) => objectSchema(kind, {
	...require_model.isOnRequest(kind) && { managed },
	formerKeys,
	ignore,
	...kind.name === "Workflow" && { ignoreFilters },
	protect,
	retain,
	adopt,
	...require_model.hasExpressions(kind) && { allow: allow$1(kind.noun) },
	...kind.name === "Workflow" && routing
});
const mapOf = (schema, description) => ({
	type: "object",
	additionalProperties: schema,
	description
});
const sections = (routing) => ({
	workspace,
	...Object.fromEntries(require_model.sectionKinds.map(([section, kind]) => [section, mapOf(entrySchema(kind, routing), describeSection(kind))])),
	tasks: mapOf(taskSchema, "Tasks by a key of your own, for the local TaskRouter and for checks.")
});
function describeSection(kind) {
	const { nouns } = kind;
	if (require_model.isOnRequest(kind)) return `${require_language.capitalize(nouns)} by a key of your own, for the local TaskRouter and for checks.`;
	return `${require_language.capitalize(nouns)} by a key of your own; friendlyName defaults to the key.`;
}
/** They are JSON Schema themselves, and accept no variables in place of keywords. */
const attributeSections = {
	taskAttributes: attributesSchema("task"),
	workerAttributes: attributesSchema("worker")
};
const vars = mapOf(variableSchema, "Variables by name, to use as ${vars.NAME}: their types, defaults and descriptions.");
/** The schema that the merged and filled-in files are checked against. */
const structureSchema = {
	type: "object",
	definitions,
	properties: {
		vars,
		...sections(anyRouting),
		external: externalSchema({}),
		...attributeSections
	}
};
const FILTERS = "/properties/workflows/additionalProperties/properties/filters";
/** Filters and targets as files have them: they can be repeated. */
function documentFilters(filters) {
	const filter = filters.items;
	const members = filter.properties;
	const targets = members.targets;
	const target = withRepetition(targets.items, {
		key: "targets",
		pointer: `${FILTERS}/items/properties/targets/items`,
		isInList: true
	});
	const whole = {
		...filter,
		properties: {
			...members,
			targets: {
				...targets,
				items: target
			}
		}
	};
	return {
		...filters,
		items: withRepetition(whole, {
			key: "filters",
			pointer: `${FILTERS}/items`,
			isInList: true
		})
	};
}
const routingKeys = require_language.configurationSchema.properties;
const { workspace: madeWorkspace, ...fileSections } = withKeys(allowPlaceholders(repeatable(sections({
	...routingKeys,
	filters: documentFilters(routingKeys.filters),
	configuration: {
		type: ["object", "string"],
		description: "TaskRouter's own JSON, as pasted from the Console: a map with \"task_routing\", or a text that holds it."
	},
	configurationFile: text("Path of a .json file with TaskRouter's own JSON, seen from this file and inside its folder.", "support.json"),
	task_routing: {
		type: "object",
		description: "TaskRouter's own JSON, pasted directly into the workflow."
	}
}))));
const { workers, tasks, ...madeSections } = fileSections;
/** Sections whose objects can be repeated. */
function repeatable(all) {
	const members = Object.entries(all).map(([name, schema]) => {
		const { additionalProperties: object, ...map } = schema;
		if (!require_language.isJsonObject(object)) return [name, schema];
		const pointer = `/properties/${name}/additionalProperties`;
		return [name, {
			...map,
			additionalProperties: withRepetition(object, {
				key: name,
				pointer,
				isInList: false
			})
		}];
	});
	return Object.fromEntries(members);
}
/**
* JSON Schema of a workspace file, for editors: every key with its description, in the order of `taskrouter fmt`. Every
* value may also be a `${…}`.
*
* @example // in a file: # yaml-language-server: $schema=../node_modules/pulumi-taskrouter/dist/schema.json
*/
const workspaceFileSchema = decorateSchema({
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "urn:pulumi-taskrouter:workspace-file",
	title: "Workspace file of pulumi-taskrouter",
	description: "Workflows and the workspace around them, in TaskRouter's own words.",
	type: "object",
	additionalProperties: false,
	definitions,
	properties: {
		$schema: {
			type: "string",
			description: "Path of this schema, for editors."
		},
		include: includeSchema,
		vars: {
			...vars,
			propertyNames: { pattern: KEY_PATTERN }
		},
		workspace: madeWorkspace,
		external: allowPlaceholders(externalSchema({ propertyNames: { pattern: KEY_PATTERN } })),
		...madeSections,
		expressions: {
			...mapOf(expressionSchema, "Expressions by name, to use as ${expressions.NAME} in routing."),
			propertyNames: { pattern: KEY_PATTERN }
		},
		workers,
		tasks,
		...attributeSections
	}
});
function withKeys(properties) {
	const members = Object.entries(properties).map(([name, schema]) => name === "workspace" ? [name, schema] : [name, {
		...schema,
		propertyNames: { pattern: TEMPLATE_PATTERN }
	}]);
	return Object.fromEntries(members);
}
/** Everything except a map can come from a variable, so editors must accept a text with `${…}` as well. */
function allowPlaceholders(schema) {
	if (Array.isArray(schema)) return schema.map(allowPlaceholders);
	if (!require_language.isJsonObject(schema)) return schema;
	const placeholder = {
		type: "string",
		pattern: "\\$\\{"
	};
	if (Array.isArray(schema.enum)) {
		const { description, ...choice } = schema;
		return {
			...description !== void 0 && { description },
			anyOf: [choice, {
				...placeholder,
				title: "${…}"
			}]
		};
	}
	const members = Object.entries(schema).map(([key, value]) => [key, allowPlaceholders(value)]);
	const isClosed = [
		"integer",
		"boolean",
		"array"
	].includes(String(schema.type));
	return {
		...Object.fromEntries(members),
		...isClosed && {
			...placeholder,
			type: [schema.type, "string"]
		}
	};
}
// config/schema/known-keys.ts
const known$1 = /* @__PURE__ */ new Map();
/** Returns the keys that an object of a section can have; undefined for a section without objects of known keys. */
function knownKeys(section) {
	const keys = keysOf(section);
	return keys && [...keys.names];
}
/** Returns whether an object has an unknown key, so that nothing is certain about the keys that it lacks. */
function hasUnknownKey(section, node) {
	const keys = keysOf(section);
	if (keys === void 0 || node.kind !== "map") return false;
	const isKnown = (key) => keys.names.has(key) || keys.patterns.some((pattern) => pattern.test(key));
	return ![...node.entries.keys()].every(isKnown);
}
function keysOf(section) {
	if (!known$1.has(section)) known$1.set(section, readKeys(section));
	return known$1.get(section);
}
function readKeys(section) {
	const { [section]: schema } = structureSchema.properties;
	const { additionalProperties: object } = schema ?? {};
	const { properties, patternProperties = {} } = (require_language.isJsonObject(object) ? object : schema) ?? {};
	if (!require_language.isJsonObject(properties)) return void 0;
	const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern, "u"));
	return {
		names: new Set(Object.keys(properties)),
		patterns
	};
}
// config/schema/key-homes.ts
/** Where each key belongs. */
const HOMES = [
	["a target", require_language.TARGET_NAMES],
	["a filter", [
		"filterFriendlyName",
		"expression",
		"targets"
	]],
	["the workspace", knownKeys("workspace") ?? []],
	...[...require_model.sectionKinds].reverse().map(([section, { noun }]) => [require_language.withArticle(noun), knownKeys(section) ?? []]),
	["a file, at its top", SECTIONS]
];
/** The local TaskRouter's own objects, which few people mean. */
const LOCAL_HOMES = [["a worker", knownKeys("workers") ?? []], ["a task", knownKeys("tasks") ?? []]];
/** Words that people write in place of a key, with what to do. */
const OTHER_WORDS = /* @__PURE__ */ new Map([
	["routing", "write \"filters\" and \"defaultFilter\" directly into the workflow"],
	["forEach", "it is a key of a filter, a target, or an object under its key"],
	["when", "it is a key of a filter, a target, or an object under its key"],
	["queues", "the section of task queues is \"taskQueues\""]
]);
/** A key that is in more places than this is named in none. */
const MOST$1 = 2;
/** Places by folded key: a file can have very many unknown keys. */
const index = createIndex(HOMES);
const localIndex = createIndex(LOCAL_HOMES);
function createIndex(homes) {
	const found = /* @__PURE__ */ new Map();
	for (const [place, keys] of homes) for (const name of keys) found.set(fold$2(name), [...found.get(fold$2(name)) ?? [], {
		place,
		name
	}]);
	return found;
}
/**
* Returns where an unknown key belongs, as the middle of a message; undefined if it is not known elsewhere, or looks
* like a typo of a key that is allowed here.
*/
function findHome(key, allowed) {
	const folded = fold$2(key);
	const home = OTHER_WORDS.get(key) ?? describeHomes(key, index.get(folded) ?? localIndex.get(folded) ?? []);
	return home === void 0 || require_language.nearest(key, allowed).length > 0 ? void 0 : home;
}
function describeHomes(key, [first, ...others]) {
	if (first === void 0 || others.length >= MOST$1) return void 0;
	const where = [first, ...others].map(({ place }) => `of ${place}`).join(" and ");
	return `${first.name === key ? "it" : JSON.stringify(first.name)} is a key ${where}`;
}
/** Adds to a problem about an unknown key where the key belongs. */
function addHome(problem) {
	if (problem.code !== "unknown-key") return problem;
	const home = findHome(problem.params.key, problem.params.allowed);
	return home === void 0 ? problem : {
		...problem,
		params: {
			...problem.params,
			home
		}
	};
}
function fold$2(key) {
	return key.toLowerCase().replaceAll("_", "");
}
/** Returns whether a word is a key of a workspace file, in any place of it. */
function isKey(word) {
	return [...index.get(fold$2(word)) ?? []].some(({ name }) => name === word);
}
// config/parse/yaml-errors.ts
/** Replacements for messages of the parser that require knowledge of YAML's grammar; others are shown as they are. */
const PLAIN_WORDS = [
	[/^Unexpected scalar at node end/, "the value has ended, but more text follows"],
	[/^Unexpected flow-map-start at node end/, "the value has ended before this \"{\""],
	[/^Unexpected flow-(map|seq)-end token in YAML stream/, "a closing bracket without its opening one"],
	[/^Nested mappings are not allowed in compact mappings/, "a second \": \" in one value"],
	[/^Implicit keys need to be on a single line/, "this is read as a key that continues over several lines"],
	[/^Implicit map keys need to be followed by map values/, "this key has no \":\" with a value after it"],
	[/^Tabs are not allowed as indentation/, "indented with a tab: YAML accepts only spaces there"],
	[/^All mapping items must start at the same column/, "this key does not line up with the keys of its map: check the indentation"],
	[/^Missing closing (["'])quote/, "the text that begins here is never closed: a $1 is missing"],
	[/^Flow (?:map|sequence) .*end with a (.)/, "this is never closed, or not indented enough: a $1 is missing"],
	[/^Unresolved tag: (.*)/, "unknown tag \"$1\": tags are not used here, quote the text if it begins with a \"!\" of its own"]
];
/** Reports the errors of the parser, one per line and without follow-up errors; true if there were any. */
function reportYamlErrors(file, text, documents, findings) {
	const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
	if (errors.length === 0) return false;
	const lines = createLineIndex(text);
	const lastLine = { number: 0 };
	for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
		const { line } = lines.locate(error.pos[0]);
		if (line === lastLine.number || lastLine.number > 0 && isEcho(error)) continue;
		lastLine.number = line;
		const [start, end] = isUnclosed(error) ? findOpening(documents, error) : error.pos;
		findings.add("yaml-syntax", describe$2(error, start, lines), {
			file,
			start,
			end
		});
	}
	return true;
}
function isUnclosed(error) {
	return /^Missing closing|^Flow (?:map|sequence) .*end with a/.test(error.message);
}
/** The start of the text, list or map whose end is missing; the parser itself names the position where it gave up. */
function findOpening(documents, error) {
	const isMissing = chooseKind(error.message);
	let opening = error.pos[0];
	for (const document of documents) (0, yaml.visit)(document, { Node(_, node) {
		const range = isMissing(node) ? node.range : void 0;
		if (range && range[0] < error.pos[0] && error.pos[0] <= range[1]) opening = range[0];
	} });
	return [opening, opening + 1];
}
function chooseKind(message) {
	if (message.startsWith("Missing")) return (node) => (0, yaml.isScalar)(node) && node.type?.startsWith("QUOTE") === true;
	if (message.startsWith("Flow map")) return (node) => (0, yaml.isMap)(node) && node.flow === true;
	return (node) => (0, yaml.isSeq)(node) && node.flow === true;
}
/** Errors after the first one are usually caused by it. */
function isEcho(error) {
	return /in YAML stream/.test(error.message);
}
function describe$2(error, start, lines) {
	const plain = PLAIN_WORDS.find(([pattern]) => pattern.test(error.message));
	const text = plain ? error.message.replace(new RegExp(`${plain[0].source}.*`, "s"), plain[1]) : lowerFirst(error.message);
	const { line, column } = lines.locate(start);
	const pair = findPairWithoutColon(lines.lineText(line));
	if (pair !== void 0) return { text: `a colon is missing: write ${pair}` };
	return {
		text,
		quoted: isCurable(error) ? suggestQuotes(lines.lineText(line), column - 1) : void 0
	};
}
/** A line that is a key and a value, without the colon between them. */
function findPairWithoutColon(line) {
	const [, key = "", value] = /^\s*(?:- +)?([A-Za-z_]+)[ \t]+([^\s:#][^:#]*?)\s*$/.exec(line) ?? [];
	return isKey(key) && value !== void 0 ? quote(`${key}: ${value}`) : void 0;
}
/** Errors that quotation marks around the value would have avoided. */
function isCurable(error) {
	return [
		"UNEXPECTED_TOKEN",
		"BLOCK_AS_IMPLICIT_KEY",
		"BAD_SCALAR_START",
		"TAG_RESOLVE_FAILED"
	].includes(error.code);
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// config/parse/parse-yaml.ts
/** Number of lexer pieces per allowed value, including white space and punctuation. */
const LEXEMES_PER_NODE = 10;
/**
* Parses YAML 1.2 (core schema) with merge keys (`<<`) into a tree. All mistakes of a malformed text are reported, and
* there is no tree then; an empty text is a tree without a value.
*/
function parseYaml(file, text, findings) {
	const tokens = readTokens(file, text, findings);
	if (tokens === void 0) return void 0;
	const documents = compose(tokens);
	const [first, second] = documents;
	if (first !== void 0) reportCutTexts(file, text, first, findings);
	if (reportYamlErrors(file, text, documents, findings)) return void 0;
	if (second !== void 0) {
		const [start] = second.contents?.range ?? second.range;
		findings.add("several-documents", {}, {
			file,
			start,
			end: start
		});
		return;
	}
	return buildTree(file, text, first?.contents ?? null, findings);
}
/** Reads the tokens of a text and counts them, so that excessive input is never built. */
function readTokens(file, text, findings) {
	const parser = new yaml.Parser();
	const tokens = [];
	let lexemes = 0;
	for (const lexeme of new yaml.Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		lexemes += 1;
		const excess = findExcess(parser.stack.length, lexemes);
		if (excess !== void 0) {
			findings.add("too-big", excess, {
				file,
				start: parser.offset,
				end: parser.offset
			});
			return;
		}
	}
	tokens.push(...parser.end());
	return tokens;
}
function findExcess(depth, lexemes) {
	if (depth > 67) return {
		excess: "depth",
		of: "workspace file"
	};
	if (lexemes <= 1e5 * LEXEMES_PER_NODE) return void 0;
	return {
		excess: "values",
		limit: MAX_NODES,
		canSplit: true
	};
}
function compose(tokens) {
	return [...new yaml.Composer({
		schema: "core",
		version: "1.2",
		resolveKnownTags: false,
		uniqueKeys: false,
		merge: false,
		prettyErrors: false,
		logLevel: "silent"
	}).compose(tokens)];
}
// config/files/foreign-files.ts
/** Files that projects have next to ours, about which nobody wonders. */
const WELL_KNOWN = /^(?:package(?:-lock)?|tsconfig(?:\..+)?|jsconfig|biome|composer)\.json$|^(?:pnpm-(?:lock|workspace)|(?:docker-)?compose(?:\..+)?)\.ya?ml$/i;
/** Keys at the top of a file that is meant to be ours, in a place where they do not belong. */
const MISPLACED = [
	"queues",
	"routing",
	"filters",
	"defaultFilter",
	"default_filter",
	"task_routing"
];
/** Returns whether a file is one of those that other programs are known to have. */
function isWellKnown(path) {
	return WELL_KNOWN.test((0, node_path.basename)(path));
}
/**
* Returns whether a YAML file in a folder is another program's. Ours has a section that others do not have, only
* sections, or a key that resembles one; an empty file is nobody's and does no harm.
*
* @param root undefined if the text is malformed
*/
function isForeignYaml(text, root) {
	if (root === void 0) return !TELLING$1.test(text);
	if (root.kind !== "map") return !(root.kind === "scalar" && root.value === null);
	const keys = [...root.entries.keys()].filter((key) => isSection(key) || !isFileKey(key));
	if (keys.length > 100) return !keys.some((key) => TELLING_SECTIONS.some((section) => section === key));
	return !keys.every(isSection) && !keys.some(isMeant);
}
/** A section at the beginning of a line: all that can be seen of a malformed file. */
const TELLING$1 = new RegExp(`^[{ ]*["']?(?:${[...TELLING_SECTIONS, ...MISPLACED].join("|")})["']?[ \t]*:`, "m");
function isMeant(key) {
	return MISPLACED.includes(key) || require_language.nearest(key, TELLING_SECTIONS).length > 0;
}
// config/files/read-text.ts
/** Reads the text of a file without its byte order mark; undefined, with a finding, if that fails. */
function readText(file, sources, findings, texts) {
	const unwritten = texts?.get(file.path);
	if (unwritten !== void 0) {
		sources.set(file.path, unwritten);
		return unwritten;
	}
	const bytes = readBytes(file, findings);
	if (bytes === void 0) return void 0;
	const text = decode(bytes);
	sources.set(file.path, text);
	if ((0, node_buffer.isUtf8)(bytes)) return text;
	refuseEncoding(file, bytes, findings);
}
function readBytes(file, findings) {
	const span = spanOfFile(file.path);
	try {
		const stat = (0, node_fs.statSync)(file.realPath);
		const { size } = stat;
		if (stat.isFile() && size <= 8388608) return (0, node_fs.readFileSync)(file.realPath);
		if (!stat.isFile()) {
			findings.add("unreadable", { isOrdinary: false }, span);
			return;
		}
		findings.add("file-too-big", {
			size,
			limit: MAX_FILE_BYTES
		}, span);
	} catch (error) {
		findings.add("unreadable", { errno: errnoOf(error) }, span);
	}
}
function decode(bytes) {
	const text = bytes.toString("utf8");
	return text.startsWith("﻿") ? text.slice(1) : text;
}
function refuseEncoding(file, bytes, findings) {
	const offset = findInvalidByte(bytes);
	const isUtf16 = bytes[0] === 255 || bytes[0] === 254;
	const start = decode(bytes.subarray(0, offset)).length;
	const params = {
		byte: bytes[offset] ?? 0,
		offset,
		isUtf16
	};
	findings.add("not-utf-8", params, {
		file: file.path,
		start,
		end: start + 1
	});
}
/** Offset of the first invalid byte: where decoding inserted a replacement character that the file does not contain. */
function findInvalidByte(bytes) {
	const text = bytes.toString("utf8");
	let offset = 0;
	for (const sign of text) {
		const size = Buffer.byteLength(sign);
		if (sign === "�" && !bytes.subarray(offset, offset + size).equals(Buffer.from(sign))) return offset;
		offset += size;
	}
	return offset;
}
// config/files/load-tree.ts
/** The outermost key of a raw configuration. */
const ROUTING = "task_routing";
/** Reads and parses one file; undefined if it is not ours, or (with a finding) if it is malformed. */
function loadTree(file, sources, findings, texts) {
	const text = readText(file, sources, findings, texts);
	if (text === void 0) return void 0;
	return isJsonFile(file.path) ? loadJson(file, text, findings) : loadYaml(file, text, findings);
}
/** Returns whether a file is read as JSON, judging by its name. */
function isJsonFile(path) {
	return /\.json$/i.test(path);
}
function loadYaml(file, text, findings) {
	const own = createFindings();
	const root = parseYaml(file.path, text, own);
	const isReadable = own.list.every(({ code }) => code === "yaml-syntax" || code === "several-documents");
	if (!file.isNamed && isReadable && isForeignYaml(text, root)) return skip(file, findings);
	for (const finding of own.list) findings.push(finding);
	return root && {
		file,
		root,
		content: "workspace"
	};
}
function loadJson(file, text, findings) {
	if (text.trim() === "" && !file.isNamed) {
		findings.add("empty-file", {}, spanOfFile(file.path));
		return;
	}
	const isMeant = file.isNamed || looksLikeRouting(text) || looksLikeAnswer(text);
	if (!isMeant && !looksLikeOurs(text)) return skip(file, findings);
	const root = parseJson(text, {
		file: file.path,
		offsetOf: (index) => index
	}, findings);
	return root && classify(file, root, isMeant, findings);
}
/** Files of other programs are not mistakes, but a file that was meant for us must not disappear silently. */
function skip(file, findings) {
	const params = {
		sections: TELLING_SECTIONS,
		isJson: isJsonFile(file.path)
	};
	if (!isWellKnown(file.path)) findings.add("skipped-file", params, spanOfFile(file.path));
}
/** Folders contain other JSON too (package.json): ours names a section or `task_routing`, even if it does not parse. */
function looksLikeOurs(text) {
	return [ROUTING, ...TELLING_SECTIONS].some((word) => text.includes(`"${word}"`));
}
/** Without this, routing whose outermost key is misspelled would be ignored silently. */
function looksLikeRouting(text) {
	return text.includes("\"default_filter\"") || text.includes("\"filters\"") && text.includes("\"targets\"");
}
/** Returns whether these are the keys of TaskRouter's JSON without `task_routing` around it. */
function lacksWrapper(keys) {
	return keys.includes("default_filter") || keys.includes("filters") && !keys.includes("defaultFilter");
}
function classify(file, root, isMeant, findings) {
	const keys = root.kind === "map" ? [...root.entries.keys()] : [];
	if (keys.includes("task_routing")) return {
		file,
		root,
		content: "routing"
	};
	if (root.kind === "scalar" && getText(root)?.includes(`"task_routing"`)) {
		const inner = parseJsonScalar(root, findings);
		return inner && {
			file,
			root: inner,
			content: "routing"
		};
	}
	const answer = findAnswer(root);
	if (answer !== void 0) return takeAnswer(file, root, answer, findings);
	if (keys.some((key) => isSection(key) && (isMeant || TELLING_SECTIONS.includes(key)))) return {
		file,
		root,
		content: "workspace"
	};
	if (!isMeant) return skip(file, findings);
	refuse$2(root, keys, findings);
}
function refuse$2(root, keys, findings) {
	if (lacksWrapper(keys)) {
		findings.add("missing-key", { missing: "routing-wrapper" }, {
			...root.span,
			end: root.span.start + 1
		});
		return;
	}
	const near = keys.filter((key) => require_language.nearest(key, [ROUTING]).length > 0);
	findings.add("not-ours", {
		sections: SECTIONS,
		rawKey: ROUTING,
		near
	}, root.span);
}
function takeAnswer(file, root, answer, findings) {
	const refuseAnswer = (params, node = root) => findings.add("api-answer", params, {
		...node.span,
		end: node.span.start + 1
	});
	if (answer.type === "error") refuseAnswer({ errorCode: answer.code });
	else if (answer.type === "objects") refuseAnswer({ prefix: answer.prefix });
	else {
		const bare = answer.workflows.find((workflow) => readMember(workflow, "configuration") === void 0);
		if (bare === void 0) return {
			file,
			root,
			content: "answer"
		};
		refuseAnswer({ lacks: "configuration" }, bare);
	}
}
// config/files/list-workspace-files.ts
/** Lists the workspace files in a folder that exists, also those that are malformed; empty files do not count. */
function listWorkspaceFiles(folder) {
	return findFiles([folder], createFindings()).flatMap((file) => {
		const findings = createFindings();
		const loaded = loadTree(file, /* @__PURE__ */ new Map(), findings);
		return loaded?.root.kind === "scalar" && loaded.root.value === null || loaded === void 0 && !findings.hasErrors ? [] : [file.path];
	});
}
// config/files/project-files.ts
/** The folder of workspace files if a project names none. */
const DEFAULT_FILES = "taskrouter";
/**
* Returns the path of a project's workspace files, as the program of this package finds them: `taskrouter:files` in its
* `Pulumi.yaml`, or the folder `taskrouter` next to it. A value that a stack sets is for that stack only.
*
* @param projectFile path of `Pulumi.yaml`
*/
function findProjectFiles(projectFile) {
	const setting = getValue(getValue(readYaml$1(projectFile), "config"), "taskrouter:files");
	const name = getText(setting) ?? getText(getValue(setting, "value")) ?? getText(getValue(setting, "default"));
	return (0, node_path.resolve)((0, node_path.dirname)(projectFile), name ?? DEFAULT_FILES);
}
function readYaml$1(path) {
	try {
		return parseYaml(path, (0, node_fs.readFileSync)(path, "utf8"), createFindings());
	} catch {
		return;
	}
}
// config/controls/sum-up.ts
/** Up to this many findings of one rule in one object are reported one by one. */
const MOST = 3;
/** The noun that the findings of a rule are about, by rule id, for rules whose findings are summarized. */
const repeats = new Map(require_language.rules.flatMap(({ id, repeats: noun }) => noun === void 0 ? [] : [[id, noun]]));
/** The rules whose summary is of all objects of a kind. */
const acrossObjects = new Set(require_language.rules.flatMap(({ id, isAcrossObjects }) => isAcrossObjects === true ? [id] : []));
/**
* Summarizes findings that repeat through a large workflow: the first one, with the number of the others and the
* positions of the next few, so that thirty of one kind do not drown out the rest. Its fix covers all of them.
*/
function sumUp(list) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, finding] of list.entries()) {
		const { code, severity, subject } = finding;
		const isRepeating = repeats.has(code) && subject !== void 0;
		const object = acrossObjects.has(code) ? void 0 : subject?.key;
		const key = isRepeating ? JSON.stringify([
			code,
			severity,
			subject.section,
			object
		]) : String(index);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	return [...groups.values()].flatMap((group) => group.length > MOST ? [toOne(group)] : group);
}
function toOne(group) {
	const [first, ...others] = group;
	require_language.invariant(first !== void 0, "a group of findings is not empty");
	const edits = group.flatMap(({ fix }) => fix?.edits ?? []);
	return {
		...first,
		message: `${first.message}; the same holds for ${others.length} other ${repeats.get(first.code)} of this ${nounOf(first)}`,
		related: [...first.related ?? [], ...others.slice(0, MOST).map(({ span }) => ({
			span,
			message: "the same here"
		}))],
		...first.fix && { fix: {
			...first.fix,
			edits
		} }
	};
}
function nounOf({ code, subject }) {
	if (acrossObjects.has(code)) return "workspace";
	return subject?.section === "taskQueues" ? "queue" : "workflow";
}
// config/report/clean-text.ts
/** Makes a user's text safe to show in a line: nothing that a terminal would obey, no passwords in URLs. */
function cleanText(text) {
	return require_language.safeLine(maskPasswords(text));
}
/** Puts asterisks over passwords in URLs, one per character so that columns stay. */
function maskPasswords(text) {
	return text.replace(/(:\/\/[^\s/:@"']*:)([^\s/@"']+)(?=@)/g, (_, before, password) => {
		return before + "*".repeat(password.length);
	});
}
/** Shorter texts are too common to search for, and too short to be secrets. */
const SHORTEST = 4;
/** Longest part of a text that a message quotes. */
const QUOTED = 57;
/** Takes secret texts out of a message, as they are and as they look in quotes. */
function hideSecrets$1(message, secrets) {
	return secrets.filter((secret) => secret.length >= SHORTEST).flatMap((secret) => [secret, JSON.stringify(secret.slice(0, QUOTED)).slice(1, -1)]).reduce((text, secret) => text.replaceAll(secret, "(secret)"), message);
}
// config/report/sort-findings.ts
/** Sorts findings by file and position, without duplicates, passwords and secrets; only counts those over the limit. */
function sortFindings(findings, secrets = []) {
	const sorted = nameRepetitions(findings).sort(compareFindings).map((finding) => clean(finding, secrets));
	if (sorted.length <= 1e3) return sorted;
	const kept = [...sorted].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_FINDINGS).sort(compareFindings);
	const last = kept.at(-1);
	const message = renderMessage("too-many-findings", { more: sorted.length - MAX_FINDINGS });
	return last ? [...kept, {
		...last,
		code: "too-many-findings",
		severity: "note",
		message
	}] : kept;
}
/** Each finding once: one that several repetitions have in common names them. */
function nameRepetitions(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const id = identify(finding);
		const group = groups.get(id);
		if (group === void 0) groups.set(id, [finding]);
		else group.push(finding);
	}
	return [...groups.values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const names = new Set([first, ...others].flatMap(({ span }) => span.repetition ?? []));
		const related = first.related?.map((other) => withName(other, new Set(other.span.repetition && [other.span.repetition])));
		return [{
			...withName(first, names),
			...related && { related }
		}];
	});
}
function withName(told, names) {
	if (names.size === 0) return told;
	const noun = names.size === 1 ? "repetition" : "repetitions";
	return {
		...told,
		message: `${told.message} (in the ${noun} ${listNames(names)})`
	};
}
function identify({ code, span, message }) {
	return JSON.stringify([
		span.file,
		span.start,
		code,
		message
	]);
}
function compareFindings(a, b) {
	return require_language.compareText(a.span.file, b.span.file) || a.span.start - b.span.start || rank(a) - rank(b) || require_language.compareText(a.code, b.code) || require_language.compareText(a.message, b.message);
}
function rank({ severity }) {
	return [
		"error",
		"warning",
		"note"
	].indexOf(severity);
}
function clean({ subject: _, ...finding }, secrets) {
	const cleanMessage = (text) => cleanText(hideSecrets$1(text, secrets));
	const related = finding.related?.map((other) => ({
		...other,
		message: cleanMessage(other.message)
	}));
	return {
		...finding,
		message: cleanMessage(finding.message),
		...related && { related }
	};
}
// config/controls/controllable.ts
/** The levels that a rule can be set to. */
const LEVELS = [
	"off",
	"note",
	"warning",
	"error"
];
const severities = new Map(require_language.rules.map(({ id, severity }) => [id, severity]));
/** The severity of a rule; undefined for any other finding. */
function severityOfRule(code) {
	return severities.get(code);
}
/** Errors in our own form that are only warnings in raw JSON: TaskRouter was observed to store such configurations. */
const WARNINGS_IN_RAW = ["missing-key", "unknown-key"];
/** Errors about something that TaskRouter accepts: an object of another workspace, or one that was deleted. */
const ACCEPTED = ["foreign-sid"];
/** Returns whether a finding of this severity is always reported, because nothing could work with its cause. */
function isFinal(code, severity) {
	if (!isControllable(code)) return true;
	return severity === "error" && severityOfRule(code) === void 0 && !ACCEPTED.includes(code);
}
/**
* Returns whether a finding may be turned off or get another severity: every rule, every finding that is not an error,
* and errors about something that TaskRouter accepts.
*/
function isControllable(code) {
	const severity = severities.get(code) ?? (isConfigCode(code) ? findingCodes[code].severity : void 0);
	return severities.has(code) || [...WARNINGS_IN_RAW, ...ACCEPTED].includes(code) || severity !== void 0 && severity !== "error";
}
/** Returns whether settings, comments and `allow` may name an id; reports a finding if not. */
function checkId(id, span, findings) {
	if (isControllable(id)) return true;
	if (isConfigCode(id)) findings.add("always-on", { id }, span);
	else {
		const ids = [...severities.keys(), ...Object.keys(findingCodes).filter(isControllable)];
		findings.add("unknown-rule", {
			id,
			ids
		}, span);
	}
	return false;
}
// config/controls/apply-controls.ts
/** Returns the remaining findings, each with its final severity. */
function applyControls(list, controls) {
	const allows = new Map(controls.allows.map((allow) => [toKey$3(allow.id, allow.subject), allow]));
	const used = /* @__PURE__ */ new Set();
	const overridden = /* @__PURE__ */ new Map();
	const findings = createFindings();
	const take = (finding) => {
		const level = decide(finding, controls, allows, used);
		if (finding.severity === "error" && level !== "error" && finding.subject !== void 0) {
			const name = nameOf$4(finding.subject);
			overridden.set(name, (overridden.get(name) ?? /* @__PURE__ */ new Set()).add(finding.code));
		}
		if (level !== "off") findings.push({
			...finding,
			severity: level
		});
	};
	for (const finding of list) take(finding);
	for (const finding of controls.isComplete ? listUnused(controls, used) : []) take(finding);
	return {
		findings,
		overridden: (subject) => [...overridden.get(nameOf$4(subject)) ?? []].sort()
	};
}
function nameOf$4({ section, key }) {
	return `${section}.${key}`;
}
function toKey$3(id, subject) {
	return `${id} ${nameOf$4(subject)}`;
}
function decide({ code, span, severity, subject }, { settings, ignores }, allows, used) {
	if (isFinal(code, severity)) return severity;
	const level = settings.levelOf(code, span.file) ?? severity;
	if (level === "off") return level;
	const allow = subject && allows.get(toKey$3(code, subject));
	const meant = [...ignores.get(span.file)?.find(code, span.start) ?? [], ...allow ? [[allow]] : []];
	for (const list of meant) if (list[0] !== void 0 && !used.has(list[0])) for (const one of list) used.add(one);
	return meant.length > 0 ? "off" : level;
}
/** Reports comments and `allow` that turned nothing off, unless the settings turn the rule off anyway. */
function listUnused({ settings, ignores, allows }, used) {
	return [...[...ignores.values()].flatMap(({ list }) => list), ...allows].filter((one) => !used.has(one) && settings.levelOf(one.id, one.span.file) !== "off").map(({ id, span }) => ({
		code: "unused-ignore",
		severity: "note",
		span,
		message: renderMessage("unused-ignore", { id })
	}));
}
// config/controls/read-settings.ts
/** Reads a settings file; invalid parts are reported and left out. */
function readSettings$1(root, findings) {
	const members = readMap(root, ["rules", "overrides"], "settings", findings);
	const overrides = members.get("overrides");
	const items = overrides === void 0 ? [] : readList(overrides, findings);
	return {
		rules: readRules(members.get("rules"), findings),
		overrides: items.map((item) => {
			const override = readMap(item, ["files", "rules"], "override", findings);
			return {
				files: readFiles(override.get("files"), item, findings),
				rules: readRules(override.get("rules"), findings)
			};
		})
	};
}
/** Returns the members of a map by key and reports unknown keys. An empty file is an empty map. */
function readMap(node, keys, expected, findings) {
	if (isEmpty$2(node)) return /* @__PURE__ */ new Map();
	if (node.kind !== "map") {
		findings.add("wrong-type", {
			expected,
			keys,
			found: node
		}, node.span);
		return /* @__PURE__ */ new Map();
	}
	const entries = [...node.entries.values()];
	for (const { key, keySpan } of entries.filter((entry) => !keys.includes(entry.key))) findings.add("unknown-key", {
		key,
		where: "settings",
		known: keys
	}, keySpan);
	return new Map(entries.filter(({ key }) => keys.includes(key)).map((entry) => [entry.key, entry]));
}
function readList({ key, value }, findings) {
	if (value.kind === "list") return value.items;
	if (!isEmpty$2(value)) findings.add("wrong-type", {
		expected: "list",
		key,
		found: value
	}, value.span);
	return [];
}
function readFiles(entry, override, findings) {
	if (entry === void 0) {
		if (override.kind !== "map") return [];
		findings.add("missing-key", { missing: "override-files" }, override.span);
		return [];
	}
	return readList(entry, findings).flatMap((item) => {
		const glob = getText(item);
		if (glob === void 0) findings.add("wrong-type", {
			expected: "glob",
			found: item
		}, item.span);
		return glob ?? [];
	});
}
function readRules(entry, findings) {
	const rules = /* @__PURE__ */ new Map();
	if (entry === void 0 || isEmpty$2(entry.value)) return rules;
	const { value } = entry;
	if (value.kind !== "map") findings.add("wrong-type", {
		expected: "levels",
		found: value
	}, value.span);
	for (const rule of listEntries(value)) {
		const level = LEVELS.find((word) => word === getText(rule.value));
		const { key, value: found } = rule;
		if (level === void 0) findings.add("wrong-value", {
			fault: "level",
			key,
			levels: LEVELS,
			found
		}, found.span);
		else if (checkId(rule.key, rule.keySpan, findings)) rules.set(rule.key, level);
	}
	return rules;
}
function isEmpty$2(node) {
	return node.kind === "scalar" && node.value === null;
}
// config/controls/load-settings.ts
/** Name of the settings file of this tool. */
const SETTINGS = ".taskrouter.yaml";
/** Loads the settings for the files of one load: the nearest `.taskrouter.yaml` in or above the loaded folder. */
function loadSettings({ roots, sources, findings }) {
	const files = /* @__PURE__ */ new Map();
	for (const root of new Set(roots.values())) files.set(root, loadFrom(root, sources, findings));
	const levels = /* @__PURE__ */ new Map();
	return { levelOf(code, file) {
		const known = levels.get(file) ?? listLevels(files.get(roots.get(file) ?? ""), file);
		levels.set(file, known);
		return known.get(code);
	} };
}
function loadFrom(root, sources, findings) {
	const path = findSettings(root);
	if (path === void 0) return void 0;
	const folder = (0, node_path.dirname)(path);
	const own = createFindings();
	const text = readText({
		path,
		realPath: path,
		root: folder,
		isNamed: true
	}, /* @__PURE__ */ new Map(), own);
	const tree = text === void 0 ? void 0 : parseYaml(path, text, own);
	const settings = tree && readSettings$1(tree, own);
	for (const finding of own.list) findings.push(finding);
	if (own.list.length > 0 && text !== void 0) sources.set(path, text);
	return settings && {
		folder,
		settings
	};
}
/** The search ends at the root of a checkout and at the home folder: files above belong to somebody else. */
function findSettings(root) {
	let folder = root;
	while (true) {
		const path = (0, node_path.join)(folder, SETTINGS);
		if ((0, node_fs.existsSync)(path)) return path;
		const parent = (0, node_path.dirname)(folder);
		if (parent === folder || folder === (0, node_os.homedir)() || (0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return void 0;
		folder = parent;
	}
}
/** All levels that are set for a file; later overrides win. */
function listLevels(loaded, file) {
	if (loaded === void 0) return /* @__PURE__ */ new Map();
	const { folder, settings } = loaded;
	const matching = settings.overrides.filter(({ files }) => isMatch(file, folder, files));
	return new Map([settings.rules, ...matching.map(({ rules }) => rules)].flatMap((rules) => [...rules]));
}
function isMatch(file, folder, globs) {
	return picomatch.default.isMatch((0, node_path.relative)(folder, toRealPath$1(file)), [...globs], { dot: true });
}
function toRealPath$1(file) {
	try {
		return (0, node_fs.realpathSync)(file);
	} catch {
		return file;
	}
}
// config/controls/read-allows.ts
/** Reads the `allow` lists of workflows and task queues. */
function readAllows(sections, findings) {
	return ["workflows", "taskQueues"].flatMap((section) => {
		const map = sections.get(section)?.value;
		if (map?.kind !== "map") return [];
		return [...map.entries.values()].flatMap(({ key, value }) => {
			const list = getValue(value, "allow");
			return (list?.kind === "list" ? list.items : list === void 0 ? [] : [list]).flatMap((item) => {
				const id = hasUnresolved(item) ? void 0 : getText(item);
				if (id === void 0 || list?.kind !== "list" && !isControllable(id) || !checkId(id, item.span, findings)) return [];
				return [{
					id,
					span: item.span,
					subject: {
						section,
						key
					}
				}];
			});
		});
	});
}
// config/controls/own-lines.ts
function createOwnLines(text, { scalars }) {
	const lines = createLineIndex(text);
	const lineOf = (offset) => lines.locate(offset).line;
	const blocks = scalars.flatMap(({ start, end: whole }) => {
		const end = start + text.slice(start, whole).trimEnd().length;
		const [first, last] = [lineOf(start), lineOf(end)];
		return first === last ? [] : [{
			start,
			end,
			first,
			last
		}];
	});
	const firstByLast = new Map(blocks.map(({ first, last }) => [last, first]));
	const below = /* @__PURE__ */ new Map();
	return {
		of(offset) {
			const block = blocks[findLast(blocks, offset)];
			return block !== void 0 && offset <= block.end ? block.first : lineOf(offset);
		},
		below(comment) {
			const first = lineOf(comment);
			let line = first;
			while (!below.has(line) && /^\s*#/.test(lines.lineText(line))) line += 1;
			line = below.get(line) ?? line;
			for (let passed = first; passed < line && !below.has(passed); passed += 1) below.set(passed, line);
			return firstByLast.get(line) ?? line;
		}
	};
}
/** Index of the last block that begins at or before an offset; -1 if there is none. */
function findLast(blocks, offset) {
	let [low, high] = [0, blocks.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
// config/controls/scan-yaml.ts
/** Marks that the lexer inserts between the pieces of the text: start of a document, end of a flow list, scalar. */
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
/**
* Comments and scalars of a YAML text, in order. *observed*: the pieces of `yaml`'s lexer concatenated are the text.
*/
function scanYaml(text) {
	const comments = [];
	const scalars = [];
	let at = 0;
	let isScalar = false;
	let header;
	for (const piece of new yaml.Lexer().lex(text)) {
		if (!isScalar && (piece === DOCUMENT || piece === FLOW_END)) continue;
		if (!isScalar && piece === SCALAR) {
			isScalar = true;
			continue;
		}
		const stretch = {
			start: at,
			end: at + piece.length
		};
		if (isScalar) scalars.push({
			...stretch,
			start: header ?? at
		});
		else if (/^["']/.test(piece)) scalars.push(stretch);
		else if (piece.startsWith("#")) comments.push(stretch);
		if (isScalar) header = void 0;
		else if (/^[|>]/.test(piece)) header = at;
		at = stretch.end;
		isScalar = false;
	}
	return {
		comments,
		scalars
	};
}
// config/controls/read-ignores.ts
const NEARLY = /taskrouter[-_ ]*ignor/i;
const COMMENT = /^#+\s*taskrouter-ignore(-file)?(?![\w-])\s*([^:]*)(:?)(.*)$/s;
/**
* Reads the comments of a YAML file that turn rules off: `# taskrouter-ignore ID, ID: reason` for its own line or the
* one below; `# taskrouter-ignore-file ID: reason` before the first key. A malformed comment is reported, and turns
* nothing off.
*/
function readIgnores(file, text, findings) {
	if (!NEARLY.test(text)) return NO_IGNORES;
	const scan = scanYaml(text);
	const lines = createOwnLines(text, scan);
	const begin = scan.scalars[0]?.start ?? text.length;
	const list = scan.comments.flatMap(({ start, end }) => {
		const comment = text.slice(start, end).trimEnd();
		const found = COMMENT.exec(comment);
		if (found === null) return refuseMisspelt(comment, {
			file,
			start,
			end
		}, findings);
		const [, isFile, ids = "", colon, reason = ""] = found;
		const span = {
			file,
			start,
			end: start + comment.length
		};
		const fault = findFault$2(ids, colon !== "" && reason.trim() !== "", isFile !== void 0 && start > begin);
		if (fault !== void 0) {
			findings.add("bad-ignore", fault, span);
			return [];
		}
		const line = isFile === void 0 ? lines.below(start) : void 0;
		return listIds(ids, span, comment, findings).map((id) => ({
			...id,
			line
		}));
	});
	const byPlace = groupByPlace(list);
	return {
		list,
		find: (code, offset) => [void 0, lines.of(offset)].flatMap((line) => {
			const found = byPlace.get(toKey$2(code, line));
			return found === void 0 ? [] : [found];
		})
	};
}
const NO_IGNORES = {
	list: [],
	find: () => []
};
function toKey$2(code, line) {
	return `${code} ${line ?? "file"}`;
}
function groupByPlace(list) {
	const groups = /* @__PURE__ */ new Map();
	for (const ignore of list) {
		const key = toKey$2(ignore.id, ignore.line);
		const group = groups.get(key) ?? [];
		group.push(ignore);
		groups.set(key, group);
	}
	return groups;
}
function refuseMisspelt(comment, span, findings) {
	if (comment.replace(/^#+\s*/, "").search(NEARLY) !== 0) return [];
	findings.add("bad-ignore", { fault: "misspelt" }, span);
	return [];
}
function findFault$2(ids, hasReason, isLate) {
	if (ids.trim() === "") return { fault: "no-rule" };
	if (!hasReason) return {
		fault: "no-reason",
		ids: ids.trim()
	};
	return isLate ? { fault: "late" } : void 0;
}
function listIds(ids, span, comment, findings) {
	const from = comment.indexOf(ids);
	return [...ids.matchAll(/[^\s,]+/g)].flatMap((match) => {
		const start = span.start + from + match.index;
		const place = {
			...span,
			start,
			end: start + match[0].length
		};
		return checkId(match[0], place, findings) ? [{
			id: match[0],
			span: place
		}] : [];
	});
}
// config/controls/control-findings.ts
/** Applies settings, comments and `allow` to the findings so far. */
function controlFindings(sections, isComplete, context) {
	const { findings, sources } = context;
	const yaml = [...sources].filter(([file]) => /\.ya?ml$/i.test(file));
	return applyControls(findings.list, {
		settings: loadSettings(context),
		ignores: new Map(yaml.map(([file, text]) => [file, readIgnores(file, text, findings)])),
		allows: readAllows(sections, findings),
		isComplete
	});
}
// config/files/find-overlays.ts
/**
* Finds the overlays of a stack: `overlays/<stack>.yaml` (or `.yml`, `.json`) in each named folder, or next to each
* named file.
*
* @param stack name of the stack; only the last part of `organization/project/stack` counts
*/
function findOverlays(paths, stack, findings) {
	return [...new Set(paths.map((path) => toFolder((0, node_path.resolve)(path))))].flatMap((folder) => findOverlay(folder, stack.split("/").at(-1) ?? stack, findings));
}
/** Finds the overlays of every stack, for callers that work on files and not on a workspace. */
function findAllOverlays(paths, findings) {
	const folders = paths.map((path) => (0, node_path.resolve)(path)).filter((path) => toFolder(path) === path);
	return [...new Set(folders)].flatMap((folder) => listOverlays(folder, findings).flatMap((path) => resolveOverlay(folder, path, findings)));
}
function listOverlays(folder, findings) {
	const path = (0, node_path.join)(folder, "overlays");
	if (!doesExist(path, findings)) return [];
	try {
		return (0, node_fs.readdirSync)(path).filter((name) => /\.(ya?ml|json)$/i.test(name) && !name.startsWith(".")).sort(require_language.compareText).map((name) => (0, node_path.join)(path, name));
	} catch (error) {
		findings.add("unreadable", { errno: errnoOf(error) }, spanOfFile(path));
		return [];
	}
}
/** A folder itself, and the one of a file: overlays are next to the files that they change. */
function toFolder(path) {
	try {
		return (0, node_fs.statSync)(path).isDirectory() ? path : (0, node_path.dirname)(path);
	} catch {
		return (0, node_path.dirname)(path);
	}
}
function findOverlay(folder, stack, findings) {
	const [path, second] = [
		"yaml",
		"yml",
		"json"
	].map((extension) => (0, node_path.join)(folder, "overlays", `${stack}.${extension}`)).filter((path) => doesExist(path, findings));
	if (path === void 0) return [];
	if (second !== void 0) {
		const related = [{
			span: spanOfFile(path),
			message: "the other overlay"
		}];
		findings.add("overlay-twice", { stack }, spanOfFile(second), { related });
	}
	return resolveOverlay(folder, path, findings);
}
function doesExist(path, findings) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch (error) {
		findings.add("unreadable", { errno: errnoOf(error) }, spanOfFile(path));
		return false;
	}
}
function resolveOverlay(folder, path, findings) {
	try {
		const root = (0, node_fs.realpathSync)(folder);
		const realPath = (0, node_fs.realpathSync)(path);
		if (isInside$1(root, realPath)) return [{
			path,
			realPath,
			root,
			isNamed: true
		}];
		findings.add("symlink-outside", { isOverlay: true }, spanOfFile(path));
	} catch (error) {
		findings.add("bad-symlink", { errno: errnoOf(error) }, spanOfFile(path));
	}
	return [];
}
// config/files/read-overlays.ts
/** The texts of the overlays of every stack. A load of a stack that has one reports what is wrong with it. */
function readOverlays(paths, texts) {
	const silent = createFindings();
	return findAllOverlays(paths.map(toFolder), silent).flatMap((file) => readText(file, /* @__PURE__ */ new Map(), silent, texts) ?? []);
}
/**
* Returns a function that says whether an overlay may set a key. Without a stack no overlay is read, and what the files
* lack may be in those of all stacks.
*
* @param stack the stack of the load: with it everything is known
*/
function createMayBeSet(paths, stack, texts) {
	if (stack !== void 0) return () => false;
	const answers = /* @__PURE__ */ new Map();
	let overlays;
	return (key) => {
		const known = answers.get(key);
		if (known !== void 0) return known;
		overlays ??= readOverlays(paths, texts);
		const answer = overlays.some((text) => text.includes(key));
		answers.set(key, answer);
		return answer;
	};
}
// config/interpolation/variables.ts
/**
* Reads the variables of a stack's configuration (`taskrouter:vars`).
*
* @param secret names of secret variables, dotted for members; a variable with a secret member is secret too
* @param isUnknown whether the value of a variable is known only later
*/
function createVariables(values, secret, isUnknown = () => false) {
	const secrets = [...secret];
	const isSecret = (name) => secrets.some((other) => other === name || name.startsWith(`${other}.`) || other.startsWith(`${name}.`));
	const get = (name) => {
		const value = ownMember(values, name);
		return value === void 0 ? void 0 : {
			value,
			isSecret: isSecret(name)
		};
	};
	return {
		names: Object.keys(values),
		isDeclared: false,
		isUnknown,
		secretTexts: secrets.flatMap((name) => listTexts$1(findValue$1(values, name))),
		get,
		find(name) {
			if (isUnknown(name) || isUnknown(name.replace(/\..*/s, ""))) return { kind: "unresolved" };
			const value = findValue$1(values, name);
			return value === void 0 ? { kind: "unknown" } : {
				kind: "value",
				value,
				isSecret: isSecret(name)
			};
		}
	};
}
function findValue$1(values, name) {
	const direct = ownMember(values, name);
	if (direct !== void 0) return direct;
	return name.split(".").reduce(ownMember, values);
}
/** An own member of a map or list; undefined for anything else. */
function ownMember(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function listTexts$1(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts$1) : [];
}
// config/lint/is-made-here.ts
/** Whether this stack makes the workspace: objects of such a workspace have no SIDs before it does. */
function isMadeHere(sections) {
	const workspace = sections.get("workspace")?.value;
	if (workspace?.kind !== "map" || hasUnknownKey("workspace", workspace)) return false;
	const existing = getValue(workspace, "existing");
	return !workspace.entries.has("sid") && (existing === void 0 || existing.kind === "scalar" && existing.value === false);
}
// config/tree/find-node.ts
const findByName = (map, key) => map.entries.get(key);
/**
* Follows a path into a tree.
*
* @param isAtKey true to show the key of the last step in place of its value (unknown keys)
*/
function findNode(root, path, isAtKey = false, find = findByName) {
	let place = {
		node: root,
		span: root.span,
		isExact: true
	};
	for (const [index, step] of path.entries()) {
		const next = findStep(place.node, step, isAtKey && index === path.length - 1, find);
		if (next === void 0) return {
			...place,
			isExact: false
		};
		place = next;
	}
	return place;
}
function findStep(node, step, isAtKey, find) {
	if (node.kind === "list") {
		const item = node.items[Number(step)];
		return item && {
			node: item,
			span: item.span,
			isExact: true
		};
	}
	const entry = node.kind === "map" ? find(node, String(step)) : void 0;
	return entry && {
		node: entry.value,
		span: isAtKey ? entry.keySpan : entry.value.span,
		isExact: true,
		key: entry.key
	};
}
/** Returns whether the predicate holds for a node along a path, including the last one. */
function someOnPath(root, path, predicate, find = findByName) {
	return [...path.keys(), path.length].some((length) => predicate(findNode(root, path.slice(0, length), false, find).node));
}
/** Finds the member of a raw configuration that `fromWire` gives this name. */
const findRawEntry = (map, key) => {
	if (key.startsWith("=")) return map.entries.get(key.slice(1));
	return map.entries.get(require_language.toSnakeCase(key)) ?? map.entries.get(key);
};
// config/report/to-fix.ts
/**
* Converts the edits of a fix to spans in files; undefined if one of them is uncertain: after an escape, in a folded
* text, or in a text that was filled in.
*/
function toFix({ message, edits }, report) {
	const found = edits.flatMap((edit) => toSpanEdit(edit, report) ?? []);
	return found.length === edits.length ? {
		message,
		edits: found
	} : void 0;
}
function toSpanEdit(edit, { root, find, sources }) {
	const { node, span, isExact, key } = findNode(root, edit.path, edit.at === "key", find);
	const source = sources?.get(span.file);
	if (source === void 0 || !isExact) return void 0;
	if (edit.at === "key") return replaceText(span, source, key, edit.text);
	if (edit.span !== void 0) return replacePart(edit, node, source);
	const value = node.kind === "scalar" ? String(node.value) : void 0;
	return readSource$1(span, source).text === value ? {
		span,
		text: edit.text
	} : void 0;
}
/** Replaces a text between its quotation marks. */
function replaceText(span, source, old, text) {
	const found = readSource$1(span, source);
	return found.text === old ? {
		span: found.inner,
		text
	} : void 0;
}
function replacePart({ span: part, text }, node, source) {
	if (part === void 0 || node.kind !== "scalar" || node.offsetOf === void 0) return void 0;
	const span = {
		...node.span,
		start: node.offsetOf(part.start),
		end: node.offsetOf(part.end, true)
	};
	const old = String(node.value).slice(part.start, part.end);
	return source.slice(span.start, span.end) === old ? {
		span,
		text
	} : void 0;
}
/** The text at a span, without the quotation marks around it. */
function readSource$1(span, source) {
	const whole = source.slice(span.start, span.end);
	const inner = whole.length > 1 && /^["']/.test(whole) && whole.endsWith(whole.charAt(0)) ? {
		...span,
		start: span.start + 1,
		end: span.end - 1
	} : span;
	return {
		text: source.slice(inner.start, inner.end),
		inner
	};
}
// config/report/report-problems.ts
/**
* Reports problems that have a path at their positions in files. Those about unresolved values are left out, and a
* secret value is never shown.
*/
function reportProblems(problems, report) {
	for (const problem of problems) reportProblem(problem, report);
}
function reportProblem(problem, report) {
	const { root, find, findings } = report;
	const { severity, path } = problem;
	const isAtKey = problem.at === "key";
	if (someOnPath(root, isAtKey ? path.slice(0, -1) : path, isUnresolved, find)) return;
	const { node, span, isExact, key } = findNode(root, path, isAtKey, find);
	const step = path.at(-1);
	const subject = isExact ? {
		key,
		...typeof step === "number" && { index: step }
	} : void 0;
	const fix = problem.fix && toFix(problem.fix, report);
	findings.push({
		code: require_language.findingCodeOf(problem),
		severity,
		span: problem.span === void 0 ? span : locate$1(problem, report),
		message: require_language.renderProblem(problem, {
			...subject && { subject },
			isSecret: isExact && hasSecret$1(node),
			nullWord: "empty"
		}),
		...problem.related && { related: problem.related.map((other) => ({
			span: locate$1(other, report),
			message: other.message
		})) },
		...fix && { fix },
		...report.subject && { subject: report.subject }
	});
}
/** The span in the file; a part of a text whose offsets are unknown is shown as the whole text. */
function locate$1({ path, at, span: part }, { root, find }) {
	const { node, span } = findNode(root, path, at === "key", find);
	if (part === void 0 || node.kind !== "scalar" || node.offsetOf === void 0) return span;
	const start = Math.min(part.start, String(node.value).trimEnd().length);
	return {
		...node.span,
		start: node.offsetOf(start),
		end: node.offsetOf(Math.max(start, part.end), true)
	};
}
function isUnresolved(node) {
	return node.kind === "scalar" && node.isUnresolved === true;
}
// config/report/to-problem.ts
/** Creates a problem at a path, for checks that see values and not their positions. */
function toProblem(code, params, location) {
	return {
		...location,
		code,
		severity: findingCodes[code].severity,
		message: renderMessage(code, params)
	};
}
// config/tree/external-name.ts
/** The name of an external object; undefined if its SID identifies it, or only a stack can resolve the name. */
function externalNameOf({ key, value }, section) {
	const name = getValue(value, externalName(section));
	if (name === void 0) return getValue(value, "sid") === void 0 ? key : void 0;
	return name.kind === "scalar" && name.isUnresolved ? void 0 : getText(name);
}
// config/tree/declared-channels.ts
/** Reads the section of task channels. */
function readChannels(sections) {
	const known = [...entriesOf(sections, "taskChannels").map((entry) => [entry.key, uniqueNameOf(entry)]), ...externalsOf(sections, "taskChannels").map((entry) => [entry.key, externalNameOf(entry, "taskChannels")])];
	const uniqueNames = new Map(known.flatMap(([key, name]) => name === void 0 ? [] : [[key, name]]));
	const names = /* @__PURE__ */ new Set([
		...uniqueNames.keys(),
		...uniqueNames.values(),
		...require_model.kinds.TaskChannel.builtIns
	]);
	return {
		uniqueNames,
		isDeclared: sections.has("taskChannels"),
		isOpen: uniqueNames.size < known.length,
		toUniqueName: (name) => uniqueNames.get(name) ?? name,
		has: (name) => names.has(name)
	};
}
/** The unique name of a declared channel, by default its key; undefined if only a stack can resolve it. */
function uniqueNameOf({ key, value }) {
	const written = getValue(value, "uniqueName");
	if (written === void 0) return key;
	return hasUnresolved(written) ? void 0 : getText(written);
}
// config/tree/local-workers.ts
/** Keys of workers that exist only in the local TaskRouter, so that they have no SID in Twilio. */
function listLocalWorkers(sections) {
	const managed = getValue(sections.get("workspace")?.value, "managed");
	const isEach = managed?.kind === "list" && managed.items.some((item) => getText(item) === "workers");
	const locals = entriesOf(sections, "workers").filter(({ value }) => {
		const own = getValue(value, "managed");
		return own === void 0 ? !isEach : own.kind === "scalar" && own.value === false;
	});
	return new Set(locals.map(({ key }) => key));
}
// config/checks/check-channels.ts
/**
* Checks the names of task channels, where they are declared and where workers and tasks name them.
*
* @param open sections that a mistake leaves incomplete: an unknown channel may be declared there
*/
function checkChannels(sections, open, report) {
	const declared = readChannels(sections);
	const isKnown = !declared.isOpen && !open.has("taskChannels");
	const unknown = toUnknown(sections, declared);
	const locals = listLocalWorkers(sections);
	const check = (name, location, isLocal = true) => checkUse(name, declared, isKnown && (declared.isDeclared || !isLocal) ? unknown : void 0, location);
	const ofWorkers = entriesOf(sections, "workers").flatMap(({ key, value }) => {
		const channels = getValue(value, "channels");
		return (channels?.kind === "map" ? [...channels.entries.keys()] : []).flatMap((name) => check(name, {
			path: [
				"workers",
				key,
				"channels",
				name
			],
			at: "key"
		}, locals.has(key)));
	});
	const ofTasks = entriesOf(sections, "tasks").flatMap(({ key, value }) => check(getText(getValue(value, "channel")), { path: [
		"tasks",
		key,
		"channel"
	] }));
	reportProblems([
		...entriesOf(sections, "taskChannels").flatMap(checkDeclared),
		...ofWorkers,
		...ofTasks
	], report);
}
/** Any other channel may exist in a workspace that exists already. */
function toUnknown(sections, { uniqueNames }) {
	const keys = [.../* @__PURE__ */ new Set([...uniqueNames.keys(), ...require_model.kinds.TaskChannel.builtIns])];
	const severity = isMadeHere(sections) ? "error" : "warning";
	const unknown = {
		section: "taskChannels",
		keys,
		namesakes: [],
		prefix: void 0
	};
	return (name, location) => ({
		...toProblem("unknown-task-channel", {
			...unknown,
			name
		}, location),
		severity
	});
}
/** The key counts in place of a unique name that is not written. */
function checkDeclared(entry) {
	const { key, value } = entry;
	const isWritten = getValue(value, "uniqueName") !== void 0;
	const location = isWritten ? { path: [
		"taskChannels",
		key,
		"uniqueName"
	] } : {
		path: ["taskChannels", key],
		at: "key"
	};
	const name = uniqueNameOf(entry);
	if (name === void 0 || name === "") return [];
	if (require_channel_name.isAcceptedChannelName(name)) return require_channel_name.isChannelName(name) ? [] : [toProblem("channel-name", { name }, location)];
	return [toProblem("wrong-value", {
		fault: "channel",
		name,
		isKey: !isWritten
	}, location)];
}
function checkUse(name, declared, unknown, location) {
	if (name === void 0 || name === "" || declared.has(name)) return [];
	if (!require_channel_name.isChannelName(name)) return [toProblem("wrong-value", {
		fault: "channel",
		name
	}, location)];
	return unknown === void 0 ? [] : [unknown(name, location)];
}
// config/tree/to-json.ts
/**
* The plain value of a tree, with unresolved texts as they are written. Never change it: each node is converted once.
*/
function toJson(node) {
	return convert$1(node).written;
}
/** The same with {@link UNKNOWN} for every unresolved value; the same object if all values are known. */
function toKnownJson(node) {
	return convert$1(node).known;
}
/** Nodes never change, so the values of maps and lists are kept: several checks ask for the same ones. */
const converted = /* @__PURE__ */ new WeakMap();
function convert$1(node) {
	if (node.kind === "scalar") return {
		written: node.value,
		known: node.isUnresolved === true ? require_model.UNKNOWN : node.value
	};
	const done = converted.get(node);
	if (done !== void 0) return done;
	const result = node.kind === "list" ? convertList(node) : convertMap(node);
	converted.set(node, result);
	return result;
}
function convertList({ items }) {
	const values = items.map(convert$1);
	const written = values.map((value) => value.written);
	return {
		written,
		known: values.every(isKnown) ? written : values.map((value) => value.known)
	};
}
/** `__proto__` becomes an ordinary member and never a prototype. */
function convertMap({ entries }) {
	const written = {};
	const unresolved = [];
	for (const { key, value } of entries.values()) {
		const member = convert$1(value);
		require_language.setMember(written, key, member.written);
		if (!isKnown(member)) unresolved.push([key, member.known]);
	}
	if (unresolved.length === 0) return {
		written,
		known: written
	};
	const known = { ...written };
	for (const [key, value] of unresolved) require_language.setMember(known, key, value);
	return {
		written,
		known
	};
}
function isKnown({ written, known }) {
	return written === known;
}
// config/checks/check-cycles.ts
/**
* Reports declared objects whose texts refer to each other in a circle: none of them can be created first, because its text
* needs the SID of another.
*/
function checkCycles(sections, routings, findings) {
	const vertices = new Map(listVertices(sections, routings).map((vertex) => [vertex.name, vertex]));
	const done = /* @__PURE__ */ new Set();
	const open = [];
	const visit = (vertex) => {
		if (open.includes(vertex.name)) {
			const cycle = [...open.slice(open.indexOf(vertex.name)), vertex.name];
			findings.add("reference-cycle", { cycle }, vertex.span);
			return;
		}
		if (done.has(vertex.name)) return;
		done.add(vertex.name);
		open.push(vertex.name);
		for (const target of vertex.targets) {
			const next = vertices.get(target);
			if (next !== void 0) visit(next);
		}
		open.pop();
	};
	for (const vertex of vertices.values()) visit(vertex);
}
function listVertices(sections, routings) {
	const routingOf = new Map(routings.map(({ workflow, routing }) => [workflow.key, routing.map]));
	const toVertex = (section, { key, keySpan, value }) => {
		const targets = [toJson(value), ...section === "workflows" ? [toJson(routingOf.get(key) ?? value)] : []].filter(require_language.isJsonObject).flatMap(require_language.listReferences).map((named) => `${named.kind}.${named.key}`);
		return {
			name: `${section}.${key}`,
			span: keySpan,
			targets: [...new Set(targets)]
		};
	};
	return require_language.REFERENCE_SECTIONS.flatMap((section) => entriesOf(sections, section).map((entry) => toVertex(section, entry)));
}
// config/checks/check-keys.ts
const KEY$1 = new RegExp(KEY_PATTERN, "u");
/** Largest number of objects in a workspace, if TaskRouter limits it. */
const LIMITS = Object.fromEntries(require_model.sectionKinds.map(([section, { limit }]) => [section, limit]));
/** Checks that symbolic keys fit into resource names and placeholders, and that TaskRouter accepts their number. */
function checkKeys(sections, findings) {
	for (const section of MAP_SECTIONS) {
		const entry = sections.get(section);
		if (entry?.value.kind !== "map") continue;
		for (const object of entry.value.entries.values()) checkKey(object, findings);
		const size = entry.value.entries.size;
		const limit = LIMITS[section] ?? size;
		if (size <= limit) continue;
		findings.add("too-many-objects", {
			section,
			size,
			limit
		}, entry.keySpan);
	}
}
/** Checks that a key fits into resource names and placeholders, and cannot be confused with a SID. */
function checkKey({ key, keySpan }, findings) {
	const isSid = /^W[AQ][0-9a-fA-F]{32}$/.test(key);
	if (isSid || !KEY$1.test(key)) findings.add("bad-key", {
		key,
		isSid
	}, keySpan);
}
// config/checks/check-names.ts
/**
* Objects are found by name when they are created, so no two of one kind can share a name. A worker's
* name is unique regardless of letter case (O-80).
*/
function checkNames(sections, findings) {
	for (const [section, kind] of require_model.sectionKinds) {
		const word = require_model.nameProperty(kind);
		const map = sections.get(section)?.value;
		if (map?.kind !== "map") continue;
		const first = /* @__PURE__ */ new Map();
		for (const entry of map.entries.values()) {
			const written = nameOf$3(entry, word);
			const name = written && require_model.foldName(kind, written);
			const before = name === void 0 ? void 0 : first.get(name);
			if (name !== void 0 && before === void 0) first.set(name, entry);
			if (name !== void 0 && before !== void 0) reportSameName({
				name: written ?? name,
				noun: kind.nouns,
				word
			}, before, entry, findings);
		}
	}
}
/** The name that an object will have in TaskRouter; undefined if only a stack can resolve it. */
function nameOf$3({ key, value }, word = "friendlyName") {
	const written = getValue(value, word);
	if (written === void 0) return isMisspelled(value, word) ? void 0 : key;
	return hasUnresolved(written) ? void 0 : getText(written);
}
function reportSameName(same, first, second, findings) {
	const spanOf = ({ value, keySpan }) => getValue(value, same.word)?.span ?? keySpan;
	const related = [{
		span: spanOf(first),
		message: "the other one"
	}];
	findings.add("duplicate-name", {
		...same,
		keys: [first.key, second.key]
	}, spanOf(second), { related });
}
/** Whether an object has a key that may be a typo of its name. */
function isMisspelled(object, word) {
	return listEntries(object).some(({ key }) => key !== "friendlyName" && require_language.nearest(key, [word]).length > 0);
}
// config/checks/check-external.ts
/** Checks the objects of `external`: each is one object, which no file declares as well. */
function checkExternal(sections, findings) {
	const isNew = isMadeHere(sections);
	for (const section of require_language.REFERENCE_SECTIONS) {
		const declared = entriesOf(sections, section);
		const externals = externalsOf(sections, section);
		for (const entry of externals) {
			checkKey(entry, findings);
			checkForm(entry, section, isNew, findings);
		}
		checkDoubles(section, declared, externals, findings);
	}
}
function checkForm({ value, keySpan }, section, isNew, findings) {
	const nameKey = externalName(section);
	const { sidPrefix, noun } = require_model.kindOfSection(section);
	const sid = getValue(value, "sid");
	const text = getText(sid);
	if (sid === void 0) return;
	if (getValue(value, nameKey) !== void 0) findings.add("external-twice", {
		nameKey,
		noun
	}, keySpan);
	if (text === void 0 || hasUnresolved(sid)) return;
	if (!new RegExp(`^${sidPrefix}[0-9a-fA-F]{32}$`).test(text)) findings.add("wrong-value", {
		fault: "sid",
		noun,
		prefix: sidPrefix,
		found: text
	}, sid.span);
	else if (isNew) findings.add("foreign-sid", {
		sid: text,
		kind: section,
		place: "external"
	}, sid.span);
}
/** An object is managed or not, and one object has one key. */
function checkDoubles(section, declared, externals, findings) {
	const { noun } = require_model.kindOfSection(section);
	const nameKey = externalName(section);
	const [keys, names] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const entry of declared) {
		keys.set(entry.key, entry);
		const name = nameOf$3(entry, nameKey);
		if (name !== void 0) names.set(name, entry);
	}
	for (const entry of externals) {
		const name = externalNameOf(entry, section) ?? getText(getValue(entry.value, "sid"));
		const [sameKey, sameName] = [keys.get(entry.key), name === void 0 ? void 0 : names.get(name)];
		const other = sameKey ?? sameName;
		if (other !== void 0) {
			const related = [{
				span: other.keySpan,
				message: declared.includes(other) ? "declared here" : "first here"
			}];
			const params = {
				noun,
				name: sameKey === void 0 ? name ?? "" : entry.key,
				isDeclared: declared.includes(other)
			};
			findings.add("declared-and-external", params, entry.keySpan, { related });
		}
		if (name !== void 0) names.set(name, entry);
	}
}
// config/checks/check-extras.ts
/** Checks `ignore` and `formerKeys`, where a typo would silently have no effect. */
function checkExtras(sections, findings) {
	checkIgnore(sections.get("workspace")?.value, require_model.kinds.Workspace, findings);
	for (const [section, kind] of require_model.sectionKinds) {
		const map = sections.get(section)?.value;
		if (map?.kind !== "map") continue;
		for (const { value } of map.entries.values()) checkIgnore(value, kind, findings);
		checkFormerKeys(map.entries, findings);
	}
}
function textsOf(object, key) {
	const list = getValue(object, key);
	if (list?.kind !== "list") return [];
	return list.items.filter((item) => item.kind === "scalar" && typeof item.value === "string" && !item.isUnresolved);
}
function checkIgnore(object, kind, findings) {
	const facets = kind.name === "Workspace" ? require_model.listWrittenNames(require_model.kinds.WorkspaceDefaults) : [];
	const names = [...require_model.listWrittenNames(kind), ...facets];
	for (const { value, span } of textsOf(object, "ignore")) {
		if (names.includes(value.split(/[.[]/)[0] ?? "")) continue;
		findings.add("unknown-property", {
			noun: kind.noun,
			name: value,
			names
		}, span);
	}
}
function checkFormerKeys(objects, findings) {
	const claimed = /* @__PURE__ */ new Map();
	for (const entry of objects.values()) for (const { value, span } of textsOf(entry.value, "formerKeys")) {
		const other = objects.get(value) ?? claimed.get(value);
		claimed.set(value, entry);
		if (other === void 0) continue;
		const related = [{
			span: other.keySpan,
			message: "that object is here"
		}];
		findings.add("former-key-taken", {
			former: value,
			owner: other.key
		}, span, { related });
	}
}
// config/lint/context-values.ts
/** Maps the objects of a section, by key. */
function mapSection(sections, section, make) {
	return new Map(entriesOf(sections, section).map((entry) => [entry.key, make(entry.key, toMembers$2(entry, section))]));
}
/**
* Members of an object, with {@link UNKNOWN} for unresolved values, and for everything absent from an object with an
* unknown key: that may be a typo of any of them. Empty for anything but a map.
*/
function toMembers$2(entry, section) {
	if (entry === void 0) return {};
	const members = require_language.asObject(toKnownJson(entry.value));
	if (!hasUnknownKey(section, entry.value)) return members;
	const known = knownKeys(section) ?? [];
	return {
		...Object.fromEntries(known.map((key) => [key, require_model.UNKNOWN])),
		...members
	};
}
/** One member of an object, like {@link toMembers}. */
function toMember({ value }, section, key) {
	const member = getValue(value, key);
	if (member !== void 0) return toKnownJson(member);
	return hasUnknownKey(section, value) ? require_model.UNKNOWN : void 0;
}
/** A value of the right type, or the default if it is absent; undefined if it is not known. */
function known(value, absent, isType) {
	if (value === void 0 || value === null) return absent;
	return value !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" && isType(value) ? value : void 0;
}
/** Returns whether a text is present and not blank; undefined if that is not known. */
function isPresent(value) {
	if (value === void 0 || value === null) return false;
	return value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" || typeof value !== "string" ? void 0 : value.trim() !== "";
}
const isBoolean = (value) => typeof value === "boolean";
const isNumber = (value) => typeof value === "number";
const isText$1 = (value) => typeof value === "string";
const isOrder = (value) => value === "FIFO" || value === "LIFO";
/** The members that are not undefined. */
function defined(members) {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
}
// config/lint/external-context.ts
/** External queues as rules see them: nothing but the name is known. */
function createExternalQueues(sections, read) {
	const unknown = {
		targetWorkers: read.expression(require_model.UNKNOWN, "queue"),
		taskOrder: void 0,
		maxReservedWorkers: void 0,
		activityKeys: []
	};
	return mapNames(sections, "taskQueues", (key, friendlyName) => ({
		key,
		friendlyName,
		...unknown
	}));
}
/** External activities as rules see them. Only those that TaskRouter creates itself are known to receive tasks or not. */
function createExternalActivities(sections) {
	const isAvailable = (name) => require_model.kinds.Activity.builtIns.includes(name) ? name === "Available" : void 0;
	return mapNames(sections, "activities", (key, friendlyName) => ({
		key,
		friendlyName,
		available: isAvailable(friendlyName)
	}));
}
/** External workers as rules see them: their attributes are not known. */
function createExternalWorkers(sections) {
	const unknown = {
		activity: void 0,
		attributes: {},
		isUnknown: true,
		channels: /* @__PURE__ */ new Map()
	};
	return mapNames(sections, "workers", (key, friendlyName) => ({
		key,
		friendlyName,
		...unknown
	}));
}
function mapNames(sections, section, make) {
	return new Map(externalsOf(sections, section).map((entry) => [entry.key, make(entry.key, externalNameOf(entry, section) ?? entry.key)]));
}
// config/lint/local-context.ts
/** Declared attributes, task channels and workers, with external ones. */
function createLocalContext(sections) {
	const { defaultActivity } = toMembers$2(sections.get("workspace"), "workspace");
	const home = known(defaultActivity, void 0, isText$1);
	const channels = readChannels(sections);
	const own = mapSection(sections, "workers", (key, worker) => toWorker$1(key, worker, home, channels));
	const workers = new Map([...own, ...createExternalWorkers(sections)]);
	return defined({
		taskAttributes: readDeclaration$1(sections, "taskAttributes"),
		workerAttributes: readDeclaration$1(sections, "workerAttributes"),
		taskChannels: listChannels(sections, channels),
		workers: workers.size > 0 ? workers : void 0
	});
}
/** All task channels. Undefined if others may exist, as in a workspace that exists already. */
function listChannels(sections, channels) {
	if (!channels.isDeclared || channels.isOpen || !isMadeHere(sections)) return void 0;
	return [.../* @__PURE__ */ new Set([...require_model.kinds.TaskChannel.builtIns, ...channels.uniqueNames.values()])];
}
/** Groups the declared tasks by the key of their workflow. */
function groupTasks(sections) {
	const only = entriesOf(sections, "workflows").map(({ key }) => key);
	const groups = /* @__PURE__ */ new Map();
	const { toUniqueName } = readChannels(sections);
	for (const [key, task] of mapSection(sections, "tasks", (_, object) => object)) {
		const workflow = known(task.workflow, only.length === 1 ? only[0] : void 0, isText$1);
		if (workflow === void 0) continue;
		const group = groups.get(workflow) ?? [];
		group.push(toTask$1(key, task, toUniqueName));
		groups.set(workflow, group);
	}
	return groups;
}
/** Reads the attributes that a section declares; undefined without such a section. */
function readDeclaration$1(sections, section) {
	const written = sections.get(section);
	if (written?.value.kind !== "map" || hasUnknownKey(section, written.value)) return void 0;
	return require_language.toAttributes(toMembers$2(written, section));
}
function toWorker$1(key, worker, home, { toUniqueName }) {
	return {
		key,
		friendlyName: known(worker.friendlyName, key, isText$1) ?? key,
		activity: known(worker.activity, home, isText$1),
		...attributesOf(worker),
		channels: new Map(Object.entries(require_language.asObject(worker.channels)).map(([name, channel]) => [toUniqueName(name), toChannel(require_language.asObject(channel))]))
	};
}
function toChannel({ capacity, available }) {
	return defined({
		capacity: known(capacity, void 0, isNumber),
		available: known(available, void 0, isBoolean)
	});
}
function toTask$1(key, task, toUniqueName) {
	return {
		key,
		...attributesOf(task),
		channel: toUniqueName(known(task.channel, "default", isText$1) ?? "default"),
		priority: known(task.priority, void 0, isNumber),
		timeout: known(task.timeout, void 0, isNumber)
	};
}
function attributesOf({ attributes }) {
	return {
		attributes: require_language.asObject(attributes),
		isUnknown: require_model.hasUnknown(attributes)
	};
}
// config/checks/check-attribute-names.ts
/** Expressions see these of every worker, even if an attribute has the same name (E-42, E-44). */
const BUILT_INS = [
	"sid",
	"friendly_name",
	"activity_sid",
	"activity_name",
	"channel"
];
/** Reports attribute names that expressions cannot use. Which value wins over a built-in name is not documented. */
function checkAttributeNames({ entries }, path, section) {
	return [...entries.keys()].flatMap((name) => {
		const isBuiltIn = section === "workers" && BUILT_INS.includes(name);
		if (!isBuiltIn && !name.includes("-")) return [];
		return [toProblem("attribute-name", {
			name,
			isBuiltIn
		}, {
			path: [...path, name],
			at: "key"
		})];
	});
}
// config/checks/check-local.ts
/** Sections, each with the declaration that its attributes are checked against. */
const OWNERS = [["workers", "workerAttributes"], ["tasks", "taskAttributes"]];
/** Checks of the local TaskRouter's objects, and of the declarations for rules, that a schema cannot express. */
function checkLocal(sections, report) {
	reportProblems([...OWNERS.flatMap(([section, owner]) => [
		...checkAttributes(sections, section, owner),
		...checkSamples(sections, owner),
		...checkDeclaredNames(sections, section, owner)
	]), ...checkWorkflows(sections)], report);
}
function checkAttributes(sections, section, owner) {
	const declared = readDeclaration$1(sections, owner);
	return entriesOf(sections, section).flatMap(({ key, value }) => {
		const attributes = getValue(value, "attributes");
		if (attributes?.kind !== "map") return [];
		const path = [
			section,
			key,
			"attributes"
		];
		return [
			...!hasUnresolved(attributes) && JSON.stringify(toJson(attributes)).length > 4096 ? [refuseLength(path)] : [],
			...checkAttributeNames(attributes, path, section),
			...declared === void 0 ? [] : listMisfits(declared, toKnownJson(attributes), path, owner)
		];
	});
}
function refuseLength(path) {
	return {
		path,
		code: "wrong-value",
		params: { expected: `at most ${require_language.formatNumber(MAX_ATTRIBUTES_LENGTH)} characters of JSON` },
		severity: "error"
	};
}
/** Checks the names that a schema's properties and samples declare. */
function checkDeclaredNames(sections, section, owner) {
	const written = sections.get(owner)?.value;
	const properties = getValue(written, "properties");
	const samples = getValue(written, "samples");
	const named = properties?.kind === "map" ? checkAttributeNames(properties, [owner, "properties"], section) : [];
	const seen = samples?.kind === "list" ? samples.items : [];
	return [...named, ...seen.flatMap((sample, at) => sample.kind === "map" ? checkAttributeNames(sample, [
		owner,
		"samples",
		at
	], section) : [])];
}
/** Reports samples that the schema next to them does not allow: one of the two is wrong. */
function checkSamples(sections, owner) {
	const written = sections.get(owner)?.value;
	const json = written === void 0 ? void 0 : toKnownJson(written);
	if (!require_language.isJsonObject(json) || !require_language.isJsonObject(json.properties) || !Array.isArray(json.samples)) return [];
	const { samples, ...schema } = json;
	const declared = require_language.toAttributes(schema);
	return samples.flatMap((sample, at) => listMisfits(declared, sample, [
		owner,
		"samples",
		at
	], owner, "unknown"));
}
/** @param allowed a kind of mismatch that is acceptable here: samples may have more than the schema lists */
function listMisfits({ shape }, value, path, owner, allowed) {
	return require_language.findMisfits(shape, value, require_model.UNKNOWN).filter(({ kind }) => kind !== allowed).map((misfit) => {
		const place = {
			path: [...path, ...misfit.path],
			severity: "warning"
		};
		return misfit.kind === "unknown" ? toProblem("attribute-mismatch", toUndeclared(misfit, owner), {
			path: place.path,
			at: "key"
		}) : {
			...place,
			code: "attribute-mismatch",
			params: describeMisfit(misfit, owner)
		};
	});
}
function toUndeclared({ shape, path }, owner) {
	return {
		owner,
		name: String(path.at(-1)),
		names: [...shape.members.keys()]
	};
}
function describeMisfit({ kind, shape, value }, owner) {
	return {
		expected: `${(kind === "value" ? (shape.values ?? []).map(require_language.show) : [...shape.types ?? []].map((type) => WORDS[type])).join(" or ")} by "${owner}"`,
		actual: value
	};
}
const WORDS = {
	string: "text",
	number: "a number",
	boolean: "true or false",
	null: "nothing",
	list: "a list",
	object: "a map"
};
/** A task is routed by one workflow; it can leave out the workflow's name if there is only one. */
function checkWorkflows(sections) {
	if (entriesOf(sections, "workflows").length === 1) return [];
	return entriesOf(sections, "tasks").filter(({ value }) => value.kind === "map" && !value.entries.has("workflow") && !hasUnknownKey("tasks", value)).map(({ key }) => toProblem("missing-key", { missing: "task-workflow" }, {
		path: ["tasks", key],
		at: "key"
	}));
}
// config/checks/check-queue-order.ts
/**
* Warns about a `prioritizeQueueOrder` that changes nothing: it decides which kind of queue a worker of both drains first
* (R-56), so it needs queues of both orders. `FIFO` is the default (O-11), and may be written for clarity.
*
* @param mayBeSet whether an overlay that is not read may set a key
*/
function checkQueueOrder(sections, mayBeSet, findings) {
	const written = getValue(sections.get("workspace")?.value, "prioritizeQueueOrder");
	const first = getText(written);
	if (written === void 0 || !isOrder(first) || !isMadeHere(sections)) return;
	const orders = listOrders(sections);
	const [order] = orders;
	if (order === void 0 || orders.size > 1 || first === "FIFO" && order === "FIFO") return;
	if (!mayBeSet("taskOrder")) findings.add("queue-order-alone", { order }, written.span);
}
/** The orders of all task queues; none if one of them is not known. */
function listOrders(sections) {
	const orders = /* @__PURE__ */ new Set();
	if (getValue(sections.get("workspace")?.value, "template") !== void 0) orders.add("FIFO");
	if (getValue(sections.get("external")?.value, "taskQueues") !== void 0) return /* @__PURE__ */ new Set();
	for (const entry of entriesOf(sections, "taskQueues")) {
		const order = known(toMember(entry, "taskQueues", "taskOrder"), "FIFO", isOrder);
		if (order === void 0) return /* @__PURE__ */ new Set();
		orders.add(order);
	}
	return orders;
}
// config/checks/declared-names.ts
/** By section. */
function readDeclaredNames(sections) {
	const read = (section) => {
		const named = [...entriesOf(sections, section).map((entry) => [entry.key, nameOf$3(entry, externalName(section))]), ...externalsOf(sections, section).map((entry) => [entry.key, externalNameOf(entry, section)])];
		return {
			keys: new Set(named.map(([key]) => key)),
			names: groupNames(named)
		};
	};
	return Object.fromEntries(require_language.REFERENCE_SECTIONS.map((section) => [section, read(section)]));
}
function groupNames(named) {
	const names = /* @__PURE__ */ new Map();
	for (const [key, written] of named) {
		const name = written?.toLowerCase();
		if (name === void 0) continue;
		const keys = names.get(name);
		if (keys === void 0) names.set(name, [key]);
		else keys.push(key);
	}
	for (const keys of names.values()) keys.sort(require_language.compareText);
	return names;
}
// config/checks/find-sids.ts
/** Finds the SIDs of queues and activities in an expression, except those whose workers are counted (`workers.WA…`). */
function findSids(text) {
	const isActivity = /\bactivity_sid\b/.test(text);
	return [...text.matchAll(/(?<![\w.])W[QA][0-9a-fA-F]{32}(?!\w)/g)].flatMap(({ 0: sid, index: start }) => {
		if (!require_language.SID.test(sid)) return [];
		const kind = sid.startsWith("WQ") ? "taskQueues" : "activities";
		return [{
			sid,
			start,
			kind,
			isCertain: kind === "activities" && isActivity
		}];
	});
}
// config/checks/check-references.ts
/**
* Keys and friendly names of the declared objects, for looking up references.
*
* @param open sections that a mistake leaves incomplete: an unknown name may be declared in them
*/
function createReferences(sections, open, findings) {
	const declared = readDeclaredNames(sections);
	const locals = listLocalWorkers(sections);
	const isNew = isMadeHere(sections);
	const refuse = (foreign, span, severity) => findings.add("foreign-sid", foreign, span, severity && { severity });
	const check = (kind, name, span) => {
		if (declared[kind].keys.has(name)) return;
		if (isSidOf(kind, name)) {
			if (isNew) refuse({
				sid: name,
				kind,
				place: "value"
			}, span);
			return;
		}
		if (open.has(kind) || open.has("external")) return;
		const { keys, names } = declared[kind];
		const namesakes = names.get(name.toLowerCase()) ?? [];
		findings.add(CODES[kind], {
			...describe$1(kind, name),
			keys: findings.affordNames(keys),
			namesakes
		}, span);
	};
	return {
		check,
		checkText(node, isExpression) {
			const text = String(node.value);
			for (const { kind, key } of require_language.listReferencesInText(text)) if (kind === "workers" && locals.has(key)) findings.add("local-worker", { key }, node.span);
			else check(kind, key, node.span);
			if (!isNew || !isExpression) return;
			for (const { sid, kind, start, isCertain } of findSids(text)) refuse({
				sid,
				kind,
				place: "text"
			}, locate(node, start, sid.length), isCertain ? "error" : "warning");
		},
		findQueue(friendlyName) {
			const keys = declared.taskQueues.names.get(friendlyName.toLowerCase()) ?? [];
			return keys.length === 1 ? keys[0] : void 0;
		}
	};
}
function locate({ span, offsetOf }, start, length) {
	return offsetOf === void 0 ? span : {
		...span,
		start: offsetOf(start),
		end: offsetOf(start + length, true)
	};
}
const CODES = {
	taskQueues: "unknown-queue",
	activities: "unknown-activity",
	taskChannels: "unknown-task-channel",
	workers: "unknown-worker",
	workflows: "unknown-workflow"
};
/** Where a key is expected, these SIDs are accepted too. A workflow has no SID before the local TaskRouter starts. */
const PREFIXES = {
	taskQueues: "WQ",
	activities: "WA"
};
function isSidOf(kind, name) {
	return require_language.SID.test(name) && name.startsWith(PREFIXES[kind] ?? "-");
}
function describe$1(kind, name) {
	return {
		name,
		section: kind,
		prefix: PREFIXES[kind],
		isBuiltIn: kind === "activities" && require_model.kinds.Activity.builtIns.includes(name)
	};
}
/** Checks every reference from one object to another outside of routing. */
function checkObjectReferences(sections, references) {
	const workspace = sections.get("workspace")?.value;
	for (const key of ["defaultActivity", "timeoutActivity"]) checkName("activities", getValue(workspace, key), references);
	for (const queue of objectsOf(sections, "taskQueues")) {
		for (const key of ["reservationActivity", "assignmentActivity"]) checkName("activities", getValue(queue, key), references);
		const targetWorkers = getValue(queue, "targetWorkers");
		if (targetWorkers?.kind === "scalar" && !targetWorkers.isUnresolved) references.checkText(targetWorkers, true);
	}
	for (const worker of objectsOf(sections, "workers")) checkName("activities", getValue(worker, "activity"), references);
	for (const task of objectsOf(sections, "tasks")) checkName("workflows", getValue(task, "workflow"), references);
}
function objectsOf(sections, section) {
	return entriesOf(sections, section).map(({ value }) => value);
}
function checkName(kind, node, references) {
	if (node?.kind !== "scalar" || node.isUnresolved || typeof node.value !== "string" || node.value === "") return;
	references.check(kind, node.value, node.span);
}
// config/checks/check-retained.ts
/**
* Warns about retained objects that need others which are not retained: TaskRouter deletes no queue that a workflow names
* (O-36) and no activity that a queue names (O-22), and a workspace goes with everything in it (O-12).
*/
function checkRetained(sections, configurations, findings) {
	const isLosing = isMadeHere(sections) && !isRetained(sections.get("workspace")?.value);
	const retained = new Set(require_model.sectionKinds.flatMap(([section]) => entriesOf(sections, section).flatMap((entry) => isRetained(entry.value) ? [toId(section, entry.key)] : [])));
	for (const [section, { noun }] of require_model.sectionKinds) for (const entry of entriesOf(sections, section).filter(({ value }) => isRetained(value))) {
		const needs = [...isLosing ? ["the workspace"] : [], ...listLost(sections, section, entry, retained, configurations)];
		const span = getValue(entry.value, "retain")?.span ?? entry.keySpan;
		if (needs.length > 0) findings.add("retain-alone", {
			noun,
			key: entry.key,
			needs
		}, span);
	}
}
function isRetained(object) {
	const retain = getValue(object, "retain");
	return retain?.kind === "scalar" && retain.value === true;
}
function toId(section, key) {
	return `${section} ${key}`;
}
/** The declared objects that an object needs, and that are not retained. */
function listLost(sections, section, { key, value }, retained, configurations) {
	const lost = (section === "workflows" ? listQueues(configurations.get(key) ?? {}) : listNamed(value)).filter(([kind, name]) => !retained.has(toId(kind, name)) && getValue(sections.get(kind)?.value, name) !== void 0);
	return [...new Set(lost.map(([kind, name]) => `${require_model.kindOfSection(kind).noun} ${JSON.stringify(name)}`))];
}
function listQueues(configuration) {
	return require_language.listReferences(configuration).filter(({ kind, path }) => kind === "taskQueues" && path.at(-1) === "queue").map(({ key }) => ["taskQueues", key]);
}
function listNamed(object) {
	return [...require_model.referenceWords].flatMap(([word, section]) => {
		const key = getText(getValue(object, word));
		return key === void 0 ? [] : [[section, key]];
	});
}
// config/raw/written-routing.ts
/** The map that contains a configuration's members, and how they are spelled there. */
function viewRouting(routing) {
	if (routing.form === "yaml") return { root: routing.map };
	const inner = routing.map.entries.get("task_routing")?.value;
	return {
		root: inner?.kind === "map" ? inner : routing.map,
		find: findRawEntry
	};
}
// config/checks/explain-values.ts
/** What to write in place of a value, for the mistakes that people make; the first answer counts. */
const EXPLANATIONS = [
	explainBoolean,
	explainColon,
	explainSeconds,
	explainPriority,
	explainQueue,
	explainQueueMap,
	explainList,
	explainName,
	explainItems
];
/** Adds to a problem about a wrong value what to write in its place, if that is obvious. */
function explainValue(problem, findQueue = () => void 0) {
	if (problem.code !== "wrong-type" && problem.code !== "wrong-value") return problem;
	const { actual, type, note } = problem.params;
	if (actual === void 0 || note !== void 0 && note !== "") return problem;
	const key = String(problem.path.findLast((step) => typeof step === "string") ?? "");
	const value = {
		path: problem.path,
		key,
		actual,
		type,
		findQueue
	};
	for (const explain of EXPLANATIONS) {
		const text = explain(value);
		if (text !== void 0) return {
			...problem,
			params: {
				...problem.params,
				note: `: ${text}`
			}
		};
	}
	return problem;
}
/** YAML 1.1 read `yes` and `on` as true, while 1.2 reads them as text. */
function explainBoolean({ actual, type }) {
	if (type !== "boolean" || typeof actual !== "string" || !/^(yes|no|on|off|y|n)$/i.test(actual)) return void 0;
	return `YAML 1.2 reads that as text, did you mean ${/^(yes|on|y)$/i.test(actual)}?`;
}
/** `queue everyone`, which YAML reads as a text. */
function explainColon({ actual, type }) {
	if (type !== "object" || typeof actual !== "string") return void 0;
	const [, word = "", rest] = /^([A-Za-z_]+) +(\S.*)$/.exec(actual) ?? [];
	return isKey(word) && rest !== void 0 ? `a colon is missing, as in ${quote(`${word}: ${rest}`)}` : void 0;
}
const SECONDS = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
function explainSeconds({ key, actual }) {
	if (!/timeout$/i.test(key) || typeof actual !== "string") return void 0;
	const [, amount, unit = ""] = /^\s*(\d{1,9})\s*([smhd])[a-z]*\.?\s*$/i.exec(actual) ?? [];
	const factor = SECONDS[unit.toLowerCase()];
	if (amount === void 0 || factor === void 0) return void 0;
	return `write seconds, as a number: ${Number(amount) * factor}`;
}
function explainPriority({ key, actual }) {
	if (key !== "priority" || typeof actual !== "string" || !/[a-z]/i.test(actual)) return void 0;
	return "write a number, of which a higher one goes first";
}
/** `defaultFilter: everyone`, and a target that is only the key of a queue. */
function explainQueue({ path, actual, type }) {
	if (!(path.at(-1) === "defaultFilter" || path.at(-2) === "targets") || type !== "object" || typeof actual !== "string") return void 0;
	return `write { queue: ${toYaml(actual)} }`;
}
/** A queue that is named by its properties, as other tools have it. */
function explainQueueMap({ key, actual, findQueue }) {
	if (key !== "queue" || !require_language.isJsonObject(actual)) return void 0;
	const { friendlyName, friendly_name: wireName = friendlyName } = actual;
	const known = typeof wireName === "string" ? findQueue(wireName) : void 0;
	return known === void 0 ? "write the key of a task queue, or its full SID" : `write its key: ${toYaml(known)}`;
}
/** Objects as a list, where each has a key of its own. */
function explainList({ path, actual, type }) {
	if (path.length !== 1 || type !== "object" || !Array.isArray(actual)) return void 0;
	return `write each under a key of its own, such as "${toKey$1(actual[0])}: { … }"`;
}
/** A name in place of an object. */
function explainName({ path, actual, type }) {
	if (path.length > 2 || type !== "object" || typeof actual !== "string" || actual.trim() === "") return void 0;
	return `write { friendlyName: ${toYaml(actual)} }`;
}
function explainItems({ key, actual, type }) {
	if (type !== "array" || key !== "filters" && key !== "targets" || !require_language.isJsonObject(actual)) return void 0;
	return "put \"- \" before each item, even if there is only one";
}
/** A key for the first of a list of objects: its name, as far as a key can have its characters. */
function toKey$1(item) {
	const name = require_language.isJsonObject(item) ? item.key ?? item.friendlyName ?? item.friendly_name ?? item.name : item;
	const text = typeof name === "string" ? name.replace(/[^\p{L}\p{N}]+/gu, " ").trim() : "";
	return text === "" ? "english" : text.slice(0, 40).trim().toLowerCase();
}
function toYaml(text) {
	return /^[\p{L}_][\p{L}\p{N} _-]*$/u.test(text) && text.length <= 57 ? text : quote(text);
}
// config/checks/open-parts.ts
/** Keys of raw JSON, by their names in our form. */
const WIRE = {
	defaultFilter: "default_filter",
	orderBy: "order_by",
	skipIf: "skip_if"
};
/** Keys without which a rule would draw a conclusion. Names are not among them: a filter can do without one. */
const TELLING = /* @__PURE__ */ new Set([
	"filters",
	"defaultFilter",
	"expression",
	"targets",
	"queue",
	"timeout",
	"skipIf",
	"orderBy"
]);
/**
* Marks as unknown what reported problems leave open: a value of a wrong type, and the keys that may be meant by an
* unknown one. So no rule reports what only follows from a mistake that is reported already.
*/
function withOpenParts(configuration, problems) {
	const faults = problems.filter(({ code }) => OPENING.includes(code));
	if (faults.length === 0) return configuration;
	const copy = structuredClone(configuration);
	const keysOf = require_language.memoize((parent) => Object.keys(parent));
	for (const fault of faults) open(copy, fault, keysOf);
	return copy;
}
const OPENING = [
	"wrong-type",
	"wrong-value",
	"unknown-key",
	"ignored-key"
];
function open(root, fault, keysOf) {
	const { code, path } = fault;
	const parent = follow(root, path.slice(0, -1));
	if (code === "unknown-key" || code === "ignored-key") {
		if (require_language.isJsonObject(parent)) for (const key of listMeant(fault, keysOf(parent))) parent[key] ??= require_model.UNKNOWN;
		return;
	}
	const step = path.at(-1);
	if (step === void 0) return;
	if (Array.isArray(parent)) parent[Number(step)] = require_model.UNKNOWN;
	else if (require_language.isJsonObject(parent)) parent[step] = require_model.UNKNOWN;
}
/** The keys that an unknown one may be a typo of: in raw JSON, which can have any key, only one that is misspelled. */
function listMeant(fault, present) {
	const { key, allowed } = fault.params;
	const meant = require_language.findMeantKey(key, fault.code === "ignored-key" ? present.map(toWire) : present, allowed);
	if (meant !== void 0) return [Object.keys(WIRE).find((own) => WIRE[own] === meant) ?? meant];
	if (fault.code === "ignored-key" || fault.path[0] === "defaultFilter") return [];
	return allowed.filter((name) => TELLING.has(name));
}
/** The name of a key in raw JSON; our own names are marked there. */
function toWire(key) {
	return WIRE[key] ?? key.replace(/^=/, "");
}
function follow(root, path) {
	let value = root;
	for (const step of path) if (Array.isArray(value)) value = value[Number(step)];
	else value = require_language.isJsonObject(value) ? value[step] : void 0;
	return value;
}
// config/checks/check-routing.ts
/** Checks the routing of a workflow, except its references, and returns it in our form. */
function checkRouting(workflow, routing, { findings, sources, linter, findQueue, hidesUnknown }) {
	const { form, map } = routing;
	const configuration = toConfiguration$1(toJson(map), form);
	const { root, find } = viewRouting(routing);
	const subject = {
		section: "workflows",
		key: workflow.key
	};
	const report = {
		root: {
			...root,
			span: routing.span
		},
		findings,
		...sources && { sources },
		find,
		subject
	};
	const isOpen = form === "yaml" && hasUnknownKey("workflows", workflow.value);
	const problems = require_language.checkConfiguration(withoutSiblings(configuration), form === "yaml").filter(({ code, path }) => !(isOpen && path.length === 0 && code === "missing-alternative"));
	reportProblems(problems.map((problem) => addHome(explainValue(problem, findQueue))), report);
	const patterns = readTexts(getValue(workflow.value, "ignoreFilters"));
	reportProblems(require_language.checkIgnoredFilters(configuration, patterns), report);
	if (form === "raw") warnSiblings(routing, findings, subject);
	const known = toKnownJson(map);
	const filled = known === toJson(map) ? configuration : toConfiguration$1(known, form);
	const seen = withoutSiblings(filled);
	const faults = problems.filter(({ code }) => code === "wrong-value" || code === "wrong-type").map(({ path }) => path);
	const visible = withOpenParts(isOpen ? openRoot(seen) : seen, problems);
	linter.lintWorkflow(workflow, {
		form,
		configuration: visible,
		faults
	}, report);
	return hidesUnknown ? filled : configuration;
}
/** The texts of a list that are known. */
function readTexts(list) {
	return (list?.kind === "list" ? list.items : []).flatMap((item) => hasUnresolved(item) ? [] : getText(item) ?? []);
}
/** An unknown key of the workflow may be meant to be either of these. */
function openRoot({ filters = require_model.UNKNOWN, defaultFilter = require_model.UNKNOWN, ...others }) {
	return asConfiguration({
		...others,
		filters,
		defaultFilter
	});
}
function toConfiguration$1(json, form) {
	return form === "raw" ? require_language.fromWire(json) : asConfiguration(json);
}
/** JSON in our form, as the configuration that it is. */
function asConfiguration(json) {
	return require_language.isJsonObject(json) ? json : {};
}
/** Our form has no room for keys next to "task_routing": they are reported here and kept as they are. */
function withoutSiblings({ "=beside": _, ...inside }) {
	return inside;
}
function warnSiblings({ map }, findings, subject) {
	for (const { key, keySpan } of map.entries.values()) {
		if (key === "task_routing") continue;
		const params = {
			key,
			where: "routing-wrapper",
			known: []
		};
		findings.add("unknown-key", params, keySpan, {
			severity: "warning",
			subject
		});
	}
}
/** Checks that every queue and activity that routing names is declared. */
function checkRoutingReferences(routing, references) {
	checkNode(viewRouting(routing).root, "", references);
}
function checkNode(node, key, references) {
	if (node.kind === "list") for (const item of node.items) checkNode(item, "", references);
	else if (node.kind === "map") for (const entry of node.entries.values()) checkNode(entry.value, entry.key, references);
	else if (typeof node.value !== "string") return;
	else if (key !== "queue") references.checkText(node, require_language.EXPRESSION_KEYS.has(key));
	else if (node.isUnresolved !== true && node.value !== "") references.check("taskQueues", node.value, node.span);
}
// config/checks/check-structure.ts
var import_validate_structure = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = validate0;
	module.exports.default = validate0;
	const schema0 = {
		"type": "object",
		"definitions": { "attribute": {
			"type": "object",
			"additionalProperties": false,
			"description": "Description of an attribute, in JSON Schema.",
			"properties": {
				"type": {
					"anyOf": [{ "enum": [
						"string",
						"number",
						"integer",
						"boolean",
						"array",
						"object",
						"null"
					] }, {
						"type": "array",
						"minItems": 1,
						"items": { "enum": [
							"string",
							"number",
							"integer",
							"boolean",
							"array",
							"object",
							"null"
						] }
					}],
					"description": "Type: string, number, integer, boolean, array, object, null, or a list of these."
				},
				"properties": {
					"type": "object",
					"additionalProperties": { "$ref": "#/definitions/attribute" },
					"description": "Members by name. No others are allowed, unless additionalProperties is true."
				},
				"required": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Names of members that are always present."
				},
				"additionalProperties": {
					"type": "boolean",
					"description": "Whether other members are allowed."
				},
				"items": {
					"$ref": "#/definitions/attribute",
					"description": "Description of the items of a list."
				},
				"enum": {
					"type": "array",
					"minItems": 1,
					"description": "All possible values."
				},
				"const": { "description": "The only possible value." },
				"anyOf": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/attribute" },
					"description": "Alternative descriptions."
				},
				"oneOf": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/attribute" },
					"description": "Alternative descriptions."
				}
			},
			"patternProperties": { "^(?:\\$comment|default|deprecated|description|examples|exclusiveMaximum|exclusiveMinimum|format|maxItems|maxLength|maximum|minItems|minLength|minimum|pattern|title|uniqueItems)$": {} }
		} },
		"properties": {
			"vars": {
				"type": "object",
				"additionalProperties": {
					"type": [
						"object",
						"string",
						"number",
						"boolean",
						"array",
						"null"
					],
					"additionalProperties": false,
					"description": "A variable: its declaration, or only its default.",
					"properties": {
						"type": {
							"enum": [
								"string",
								"number",
								"integer",
								"boolean",
								"list",
								"map"
							],
							"description": "Type of every value: string, number, integer, boolean, list or map. Default: any."
						},
						"default": { "description": "Value where a stack sets none. It can use other variables." },
						"description": {
							"type": "string",
							"description": "Purpose of the variable."
						},
						"secret": {
							"type": "boolean",
							"description": "true: a stack must set it with --secret. Default: false."
						}
					}
				},
				"description": "Variables by name, to use as ${vars.NAME}: their types, defaults and descriptions."
			},
			"workspace": {
				"type": "object",
				"description": "The workspace that contains all of this: a new one, or an existing one.",
				"additionalProperties": false,
				"properties": {
					"friendlyName": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64,
						"description": "Name of the workspace, 1 to 64 characters.",
						"examples": ["Contact Center"]
					},
					"eventCallbackUrl": {
						"type": "string",
						"description": "Called for every event of the workspace; blank for none.",
						"examples": ["https://example.com/events"]
					},
					"eventsFilter": {
						"type": "string",
						"description": "Event types that eventCallbackUrl is called for, separated by commas, in any order; blank for all.",
						"examples": ["task.created,task.canceled"]
					},
					"multiTaskEnabled": {
						"type": "boolean",
						"description": "Whether a worker can have several tasks at once. Cannot be turned off again. Default: true.",
						"default": true
					},
					"prioritizeQueueOrder": {
						"enum": ["FIFO", "LIFO"],
						"description": "Which queues come first for a worker who serves queues of both orders. Default: FIFO.",
						"default": "FIFO"
					},
					"template": {
						"enum": ["NONE", "FIFO"],
						"description": "Contents of a new workspace: NONE, or FIFO (one queue and one workflow). Default: NONE.",
						"default": "NONE"
					},
					"sid": {
						"type": "string",
						"minLength": 1,
						"description": "SID (WS…) of an existing workspace. Its other settings are not managed here.",
						"examples": ["WS0123456789abcdef0123456789abcdef"]
					},
					"existing": {
						"type": "boolean",
						"description": "true: the workspace of this friendlyName already exists. Its other settings are not managed here."
					},
					"connection": {
						"type": "string",
						"minLength": 1,
						"description": "Name of the connection in the stack's configuration whose account the workspace is in. Default: the stack's own credentials.",
						"examples": ["eu"]
					},
					"defaultActivity": {
						"type": "string",
						"minLength": 1,
						"description": "Key of the activity that new workers start in.",
						"examples": ["offline"]
					},
					"timeoutActivity": {
						"type": "string",
						"minLength": 1,
						"description": "Key of the activity of a worker whose offer times out.",
						"examples": ["away"]
					},
					"managed": {
						"type": "array",
						"items": { "enum": ["workers"] },
						"description": "Sections whose objects are created in Twilio although they usually are not: workers.",
						"examples": [["workers"]]
					},
					"ignore": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Properties to leave alone: their values in TaskRouter are neither changed nor reported.",
						"examples": [["friendlyName"]]
					},
					"protect": {
						"type": "boolean",
						"description": "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false."
					},
					"retain": {
						"type": "boolean",
						"description": "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false."
					},
					"adopt": {
						"enum": ["byName"],
						"description": "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one."
					}
				}
			},
			"activities": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"description": "A state that workers can be in.",
					"additionalProperties": false,
					"properties": {
						"friendlyName": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64,
							"description": "Name of the activity, 1 to 64 characters.",
							"examples": ["Lunch"]
						},
						"available": {
							"type": "boolean",
							"description": "Whether workers in this activity receive tasks. Cannot be changed later. Default: false.",
							"default": false
						},
						"formerKeys": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Earlier keys of this object in this file: it keeps its SID when its key changes.",
							"examples": [["old-key"]]
						},
						"ignore": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Properties to leave alone: their values in TaskRouter are neither changed nor reported.",
							"examples": [["friendlyName"]]
						},
						"protect": {
							"type": "boolean",
							"description": "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false."
						},
						"retain": {
							"type": "boolean",
							"description": "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false."
						},
						"adopt": {
							"enum": ["byName"],
							"description": "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one."
						}
					}
				},
				"description": "Activities by a key of your own; friendlyName defaults to the key."
			},
			"taskChannels": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"description": "A medium of tasks, on which each worker has a capacity of its own.",
					"additionalProperties": false,
					"properties": {
						"uniqueName": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64,
							"description": "Name in expressions and of the capacities of workers: letters, digits, _ and $. Cannot be changed later. Default: the key.",
							"examples": ["email"]
						},
						"friendlyName": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64,
							"description": "Name of the task channel for people, 1 to 64 characters. Default: the key. A built-in channel keeps its own name.",
							"examples": ["Email"]
						},
						"channelOptimizedRouting": {
							"type": "boolean",
							"description": "Whether the worker who has been idle on this channel for longest comes first. Default: unchanged."
						},
						"formerKeys": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Earlier keys of this object in this file: it keeps its SID when its key changes.",
							"examples": [["old-key"]]
						},
						"ignore": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Properties to leave alone: their values in TaskRouter are neither changed nor reported.",
							"examples": [["friendlyName"]]
						},
						"protect": {
							"type": "boolean",
							"description": "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false."
						},
						"retain": {
							"type": "boolean",
							"description": "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false."
						},
						"adopt": {
							"enum": ["byName"],
							"description": "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one."
						}
					}
				},
				"description": "Task channels by a key of your own; friendlyName defaults to the key."
			},
			"taskQueues": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"description": "A queue in which tasks wait for workers.",
					"additionalProperties": false,
					"properties": {
						"friendlyName": {
							"type": "string",
							"minLength": 1,
							"description": "Name of the task queue, unique in its workspace.",
							"examples": ["English"]
						},
						"targetWorkers": {
							"type": "string",
							"minLength": 1,
							"description": "Which workers serve the queue: an expression over worker attributes, without a prefix. Default: 1==1, all.",
							"default": "1==1",
							"examples": ["languages HAS 'en'"]
						},
						"maxReservedWorkers": {
							"type": "integer",
							"minimum": 1,
							"maximum": 50,
							"description": "How many workers are offered the same task at once, 1 to 50. Default: 1.",
							"default": 1
						},
						"taskOrder": {
							"enum": ["FIFO", "LIFO"],
							"description": "Whether the oldest (FIFO) or the newest (LIFO) task comes first; LIFO ignores priorities. Default: FIFO.",
							"default": "FIFO"
						},
						"reservationActivity": {
							"type": "string",
							"minLength": 1,
							"description": "Key of the activity of a worker who is offered a task; single-tasking workspaces only.",
							"examples": ["reserved"]
						},
						"assignmentActivity": {
							"type": "string",
							"minLength": 1,
							"description": "Key of the activity of a worker who accepted a task; single-tasking workspaces only.",
							"examples": ["busy"]
						},
						"formerKeys": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Earlier keys of this object in this file: it keeps its SID when its key changes.",
							"examples": [["old-key"]]
						},
						"ignore": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Properties to leave alone: their values in TaskRouter are neither changed nor reported.",
							"examples": [["friendlyName"]]
						},
						"protect": {
							"type": "boolean",
							"description": "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false."
						},
						"retain": {
							"type": "boolean",
							"description": "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false."
						},
						"adopt": {
							"enum": ["byName"],
							"description": "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one."
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Ids of rules that this task queue may break (docs/rules.md lists them).",
							"examples": [["expression-syntax"]]
						}
					}
				},
				"description": "Task queues by a key of your own; friendlyName defaults to the key."
			},
			"workflows": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"description": "The routing of tasks to queues and workers.",
					"additionalProperties": false,
					"properties": {
						"friendlyName": {
							"type": "string",
							"minLength": 1,
							"description": "Name of the workflow.",
							"examples": ["Support"]
						},
						"assignmentCallbackUrl": {
							"type": "string",
							"description": "Called for instructions when a task is assigned; blank: workers accept and reject by themselves.",
							"examples": ["https://example.com/assignment"]
						},
						"fallbackAssignmentCallbackUrl": {
							"type": "string",
							"description": "Called when assignmentCallbackUrl does not answer; when both fail, the reservation is canceled.",
							"examples": ["https://example.com/fallback"]
						},
						"taskReservationTimeout": {
							"type": "integer",
							"minimum": 1,
							"maximum": 86400,
							"description": "Seconds that a worker has to answer an offer, 1 to 86,400. Default: 120.",
							"default": 120
						},
						"reEvaluateTasks": {
							"type": "boolean",
							"description": "Whether waiting tasks go through the new routing when the routing changes. Default: false.",
							"default": false
						},
						"formerKeys": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Earlier keys of this object in this file: it keeps its SID when its key changes.",
							"examples": [["old-key"]]
						},
						"ignore": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Properties to leave alone: their values in TaskRouter are neither changed nor reported.",
							"examples": [["friendlyName"]]
						},
						"ignoreFilters": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Names of live filters that belong to others, with * for any text: they are kept where they are, and not reported.",
							"examples": [["Switchboard - *"]]
						},
						"protect": {
							"type": "boolean",
							"description": "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false."
						},
						"retain": {
							"type": "boolean",
							"description": "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false."
						},
						"adopt": {
							"enum": ["byName"],
							"description": "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one."
						},
						"allow": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Ids of rules that this workflow may break (docs/rules.md lists them).",
							"examples": [["expression-syntax"]]
						},
						"filters": {},
						"defaultFilter": {},
						"configuration": {},
						"configurationFile": {},
						"task_routing": {}
					}
				},
				"description": "Workflows by a key of your own; friendlyName defaults to the key."
			},
			"workers": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"description": "A worker, for the local TaskRouter and for checks. Created in Twilio only if it is managed.",
					"additionalProperties": false,
					"properties": {
						"friendlyName": {
							"type": "string",
							"minLength": 1,
							"maxLength": 64,
							"description": "Name of the worker, unique regardless of letter case. Default: the key.",
							"examples": ["alice"]
						},
						"activity": {
							"type": "string",
							"minLength": 1,
							"description": "Key of the activity that the worker starts in; only read at creation. Default: the workspace's defaultActivity.",
							"examples": ["offline"]
						},
						"attributes": {
							"type": "object",
							"description": "Attributes of the worker, which routing uses; at most 4,096 characters of JSON. Default: left as they are."
						},
						"otherAttributes": {
							"enum": ["keep", "remove"],
							"description": "Whether attributes that are not written here belong to other programs, and stay, or are removed. Default: remove.",
							"default": "remove"
						},
						"channels": {
							"type": "object",
							"additionalProperties": {
								"type": "object",
								"additionalProperties": false,
								"description": "Capacity and availability of the worker on one task channel.",
								"properties": {
									"capacity": {
										"type": "integer",
										"minimum": 0,
										"maximum": 50,
										"description": "Number of tasks of this channel at once, 0 to 50. Default: 1."
									},
									"available": {
										"type": "boolean",
										"description": "Whether the worker accepts tasks of this channel. Default: true."
									}
								}
							},
							"description": "Capacity and availability per task channel, by its key or unique name: default, voice, sms, chat, video."
						},
						"managed": {
							"type": "boolean",
							"description": "Whether it is created in Twilio. Default: false, unless `managed` of the workspace names the section."
						},
						"formerKeys": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Earlier keys of this object in this file: it keeps its SID when its key changes.",
							"examples": [["old-key"]]
						},
						"ignore": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "Properties to leave alone: their values in TaskRouter are neither changed nor reported.",
							"examples": [["friendlyName"]]
						},
						"protect": {
							"type": "boolean",
							"description": "true: Pulumi refuses to delete or replace the object as long as this is set. Default: false."
						},
						"retain": {
							"type": "boolean",
							"description": "true: the object stays in TaskRouter when it leaves the files or the stack. Default: false."
						},
						"adopt": {
							"enum": ["byName"],
							"description": "byName: an existing object of this friendlyName is adopted also if it differs, and then changed. Default: only an equal one."
						}
					}
				},
				"description": "Workers by a key of your own, for the local TaskRouter and for checks."
			},
			"tasks": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"additionalProperties": false,
					"description": "A task, for the local TaskRouter and for checks. Never created in Twilio.",
					"properties": {
						"workflow": {
							"type": "string",
							"minLength": 1,
							"description": "Key of the workflow that routes it. Optional if there is only one workflow."
						},
						"attributes": {
							"type": "object",
							"description": "Attributes of the task, which routing uses."
						},
						"channel": {
							"type": "string",
							"minLength": 1,
							"description": "Unique name of the task channel. Default: default."
						},
						"priority": {
							"type": "integer",
							"minimum": 0,
							"maximum": 2147483647,
							"description": "Higher values come first, unless a target sets another priority. Default: 0."
						},
						"timeout": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1209600,
							"description": "Seconds after which the task is canceled if no worker has accepted it. Default: 86,400."
						}
					}
				},
				"description": "Tasks by a key of your own, for the local TaskRouter and for checks."
			},
			"external": {
				"type": "object",
				"additionalProperties": false,
				"description": "Objects that must exist in the workspace and that are not managed here. They are referred to by key.",
				"properties": {
					"taskQueues": {
						"type": "object",
						"additionalProperties": {
							"type": "object",
							"additionalProperties": false,
							"description": "An existing task queue, by name or by SID.",
							"properties": {
								"friendlyName": {
									"type": "string",
									"minLength": 1,
									"description": "Exact name of the task queue. Default: the key.",
									"examples": ["English"]
								},
								"sid": {
									"type": "string",
									"minLength": 1,
									"description": "SID of the task queue (WQ…), in place of its name.",
									"examples": ["WQ0123456789abcdef0123456789abcdef"]
								}
							}
						},
						"description": "Existing task queues, by a key of your own."
					},
					"activities": {
						"type": "object",
						"additionalProperties": {
							"type": "object",
							"additionalProperties": false,
							"description": "An existing activity, by name or by SID.",
							"properties": {
								"friendlyName": {
									"type": "string",
									"minLength": 1,
									"description": "Exact name of the activity. Default: the key.",
									"examples": ["Lunch"]
								},
								"sid": {
									"type": "string",
									"minLength": 1,
									"description": "SID of the activity (WA…), in place of its name.",
									"examples": ["WA0123456789abcdef0123456789abcdef"]
								}
							}
						},
						"description": "Existing activities, by a key of your own."
					},
					"taskChannels": {
						"type": "object",
						"additionalProperties": {
							"type": "object",
							"additionalProperties": false,
							"description": "An existing task channel, by name or by SID.",
							"properties": {
								"uniqueName": {
									"type": "string",
									"minLength": 1,
									"description": "Exact name of the task channel. Default: the key.",
									"examples": ["email"]
								},
								"sid": {
									"type": "string",
									"minLength": 1,
									"description": "SID of the task channel (TC…), in place of its name.",
									"examples": ["TC0123456789abcdef0123456789abcdef"]
								}
							}
						},
						"description": "Existing task channels, by a key of your own."
					},
					"workers": {
						"type": "object",
						"additionalProperties": {
							"type": "object",
							"additionalProperties": false,
							"description": "An existing worker, by name or by SID.",
							"properties": {
								"friendlyName": {
									"type": "string",
									"minLength": 1,
									"description": "Exact name of the worker. Default: the key.",
									"examples": ["alice"]
								},
								"sid": {
									"type": "string",
									"minLength": 1,
									"description": "SID of the worker (WK…), in place of its name.",
									"examples": ["WK0123456789abcdef0123456789abcdef"]
								}
							}
						},
						"description": "Existing workers, by a key of your own."
					},
					"workflows": {
						"type": "object",
						"additionalProperties": {
							"type": "object",
							"additionalProperties": false,
							"description": "An existing workflow, by name or by SID.",
							"properties": {
								"friendlyName": {
									"type": "string",
									"minLength": 1,
									"description": "Exact name of the workflow. Default: the key.",
									"examples": ["Support"]
								},
								"sid": {
									"type": "string",
									"minLength": 1,
									"description": "SID of the workflow (WW…), in place of its name.",
									"examples": ["WW0123456789abcdef0123456789abcdef"]
								}
							}
						},
						"description": "Existing workflows, by a key of your own."
					}
				}
			},
			"taskAttributes": {
				"type": "object",
				"additionalProperties": false,
				"description": "Description of the attributes of a task, in JSON Schema: it finds misspelled names and wrong types.",
				"properties": {
					"type": {
						"enum": ["object"],
						"description": "Attributes are an object."
					},
					"properties": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/attribute" },
						"description": "Members by name. No others are allowed, unless additionalProperties is true."
					},
					"required": {
						"type": "array",
						"items": { "type": "string" },
						"description": "Names of members that are always present."
					},
					"additionalProperties": {
						"type": "boolean",
						"description": "Whether other members are allowed."
					},
					"samples": {
						"type": "array",
						"minItems": 1,
						"items": { "type": "object" },
						"description": "Examples of attributes of a task: names and types are derived from them."
					}
				},
				"patternProperties": { "^(?:\\$comment|default|deprecated|description|examples|exclusiveMaximum|exclusiveMinimum|format|maxItems|maxLength|maximum|minItems|minLength|minimum|pattern|title|uniqueItems)$": {} },
				"anyOf": [{ "required": ["properties"] }, { "required": ["samples"] }]
			},
			"workerAttributes": {
				"type": "object",
				"additionalProperties": false,
				"description": "Description of the attributes of a worker, in JSON Schema: it finds misspelled names and wrong types.",
				"properties": {
					"type": {
						"enum": ["object"],
						"description": "Attributes are an object."
					},
					"properties": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/attribute" },
						"description": "Members by name. No others are allowed, unless additionalProperties is true."
					},
					"required": {
						"type": "array",
						"items": { "type": "string" },
						"description": "Names of members that are always present."
					},
					"additionalProperties": {
						"type": "boolean",
						"description": "Whether other members are allowed."
					},
					"samples": {
						"type": "array",
						"minItems": 1,
						"items": { "type": "object" },
						"description": "Examples of attributes of a worker: names and types are derived from them."
					}
				},
				"patternProperties": { "^(?:\\$comment|default|deprecated|description|examples|exclusiveMaximum|exclusiveMinimum|format|maxItems|maxLength|maximum|minItems|minLength|minimum|pattern|title|uniqueItems)$": {} },
				"anyOf": [{ "required": ["properties"] }, { "required": ["samples"] }]
			}
		}
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func1 = require("ajv/dist/runtime/ucs2length").default;
	const pattern0 = /* @__PURE__ */ new RegExp("^(?:\\$comment|default|deprecated|description|examples|exclusiveMaximum|exclusiveMinimum|format|maxItems|maxLength|maximum|minItems|minLength|minimum|pattern|title|uniqueItems)$", "u");
	const schema1 = {
		"type": "object",
		"additionalProperties": false,
		"description": "Description of an attribute, in JSON Schema.",
		"properties": {
			"type": {
				"anyOf": [{ "enum": [
					"string",
					"number",
					"integer",
					"boolean",
					"array",
					"object",
					"null"
				] }, {
					"type": "array",
					"minItems": 1,
					"items": { "enum": [
						"string",
						"number",
						"integer",
						"boolean",
						"array",
						"object",
						"null"
					] }
				}],
				"description": "Type: string, number, integer, boolean, array, object, null, or a list of these."
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/attribute" },
				"description": "Members by name. No others are allowed, unless additionalProperties is true."
			},
			"required": {
				"type": "array",
				"items": { "type": "string" },
				"description": "Names of members that are always present."
			},
			"additionalProperties": {
				"type": "boolean",
				"description": "Whether other members are allowed."
			},
			"items": {
				"$ref": "#/definitions/attribute",
				"description": "Description of the items of a list."
			},
			"enum": {
				"type": "array",
				"minItems": 1,
				"description": "All possible values."
			},
			"const": { "description": "The only possible value." },
			"anyOf": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/attribute" },
				"description": "Alternative descriptions."
			},
			"oneOf": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/attribute" },
				"description": "Alternative descriptions."
			}
		},
		"patternProperties": { "^(?:\\$comment|default|deprecated|description|examples|exclusiveMaximum|exclusiveMinimum|format|maxItems|maxLength|maximum|minItems|minLength|minimum|pattern|title|uniqueItems)$": {} }
	};
	const wrapper0 = { validate: validate1 };
	function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(func0.call(schema1.properties, key0) || pattern0.test(key0))) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema1,
					data
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				const _errs3 = errors;
				let valid1 = false;
				const _errs4 = errors;
				if (!(data0 === "string" || data0 === "number" || data0 === "integer" || data0 === "boolean" || data0 === "array" || data0 === "object" || data0 === "null")) {
					const err1 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/anyOf/0/enum",
						keyword: "enum",
						params: { allowedValues: schema1.properties.type.anyOf[0].enum },
						message: "must be equal to one of the allowed values",
						schema: schema1.properties.type.anyOf[0].enum,
						parentSchema: schema1.properties.type.anyOf[0],
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				var _valid0 = _errs4 === errors;
				valid1 = valid1 || _valid0;
				if (!valid1) {
					const _errs5 = errors;
					if (Array.isArray(data0)) {
						if (data0.length < 1) {
							const err2 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/anyOf/1/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema1.properties.type.anyOf[1],
								data: data0
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data1 = data0[i0];
							if (!(data1 === "string" || data1 === "number" || data1 === "integer" || data1 === "boolean" || data1 === "array" || data1 === "object" || data1 === "null")) {
								const err3 = {
									instancePath: instancePath + "/type/" + i0,
									schemaPath: "#/properties/type/anyOf/1/items/enum",
									keyword: "enum",
									params: { allowedValues: schema1.properties.type.anyOf[1].items.enum },
									message: "must be equal to one of the allowed values",
									schema: schema1.properties.type.anyOf[1].items.enum,
									parentSchema: schema1.properties.type.anyOf[1].items,
									data: data1
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/anyOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema1.properties.type.anyOf[1].type,
							parentSchema: schema1.properties.type.anyOf[1],
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					var _valid0 = _errs5 === errors;
					valid1 = valid1 || _valid0;
				}
				if (!valid1) {
					const err5 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						schema: schema1.properties.type.anyOf,
						parentSchema: schema1.properties.type,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				} else {
					errors = _errs3;
					if (vErrors !== null) {
						if (_errs3) vErrors.length = _errs3;
						else vErrors = null;
					}
				}
			}
			if (data.properties !== void 0) {
				let data2 = data.properties;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					for (const key1 in data2) if (!wrapper0.validate(data2[key1], {
						instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data2,
						parentDataProperty: key1,
						rootData
					})) {
						vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
						errors = vErrors.length;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/properties",
						schemaPath: "#/properties/properties/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema1.properties.properties.type,
						parentSchema: schema1.properties.properties,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.required !== void 0) {
				let data4 = data.required;
				if (Array.isArray(data4)) {
					const len1 = data4.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data5 = data4[i1];
						if (typeof data5 !== "string") {
							const err7 = {
								instancePath: instancePath + "/required/" + i1,
								schemaPath: "#/properties/required/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema1.properties.required.items.type,
								parentSchema: schema1.properties.required.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/required",
						schemaPath: "#/properties/required/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema1.properties.required.type,
						parentSchema: schema1.properties.required,
						data: data4
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.additionalProperties !== void 0) {
				let data6 = data.additionalProperties;
				if (typeof data6 !== "boolean") {
					const err9 = {
						instancePath: instancePath + "/additionalProperties",
						schemaPath: "#/properties/additionalProperties/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema1.properties.additionalProperties.type,
						parentSchema: schema1.properties.additionalProperties,
						data: data6
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.items !== void 0) {
				if (!wrapper0.validate(data.items, {
					instancePath: instancePath + "/items",
					parentData: data,
					parentDataProperty: "items",
					rootData
				})) {
					vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
					errors = vErrors.length;
				}
			}
			if (data.enum !== void 0) {
				let data8 = data.enum;
				if (Array.isArray(data8)) {
					if (data8.length < 1) {
						const err10 = {
							instancePath: instancePath + "/enum",
							schemaPath: "#/properties/enum/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema1.properties.enum,
							data: data8
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/enum",
						schemaPath: "#/properties/enum/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema1.properties.enum.type,
						parentSchema: schema1.properties.enum,
						data: data8
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.anyOf !== void 0) {
				let data9 = data.anyOf;
				if (Array.isArray(data9)) {
					if (data9.length < 1) {
						const err12 = {
							instancePath: instancePath + "/anyOf",
							schemaPath: "#/properties/anyOf/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema1.properties.anyOf,
							data: data9
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					const len2 = data9.length;
					for (let i2 = 0; i2 < len2; i2++) if (!wrapper0.validate(data9[i2], {
						instancePath: instancePath + "/anyOf/" + i2,
						parentData: data9,
						parentDataProperty: i2,
						rootData
					})) {
						vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
						errors = vErrors.length;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/anyOf",
						schemaPath: "#/properties/anyOf/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema1.properties.anyOf.type,
						parentSchema: schema1.properties.anyOf,
						data: data9
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.oneOf !== void 0) {
				let data11 = data.oneOf;
				if (Array.isArray(data11)) {
					if (data11.length < 1) {
						const err14 = {
							instancePath: instancePath + "/oneOf",
							schemaPath: "#/properties/oneOf/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema1.properties.oneOf,
							data: data11
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					const len3 = data11.length;
					for (let i3 = 0; i3 < len3; i3++) if (!wrapper0.validate(data11[i3], {
						instancePath: instancePath + "/oneOf/" + i3,
						parentData: data11,
						parentDataProperty: i3,
						rootData
					})) {
						vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
						errors = vErrors.length;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/oneOf",
						schemaPath: "#/properties/oneOf/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema1.properties.oneOf.type,
						parentSchema: schema1.properties.oneOf,
						data: data11
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema1.type,
				parentSchema: schema1,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		validate1.errors = vErrors;
		return errors === 0;
	}
	function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.vars !== void 0) {
				let data0 = data.vars;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
					let data1 = data0[key0];
					if (typeof data1 != "object" && typeof data1 !== "string" && !(typeof data1 == "number") && typeof data1 !== "boolean") {
						const err0 = {
							instancePath: instancePath + "/vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/vars/additionalProperties/type",
							keyword: "type",
							params: { type: schema0.properties.vars.additionalProperties.type },
							message: "must be object,string,number,boolean,array,null",
							schema: schema0.properties.vars.additionalProperties.type,
							parentSchema: schema0.properties.vars.additionalProperties,
							data: data1
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (const key1 in data1) if (!(key1 === "type" || key1 === "default" || key1 === "description" || key1 === "secret")) {
							const err1 = {
								instancePath: instancePath + "/vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/vars/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.vars.additionalProperties,
								data: data1
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1.type !== void 0) {
							let data2 = data1.type;
							if (!(data2 === "string" || data2 === "number" || data2 === "integer" || data2 === "boolean" || data2 === "list" || data2 === "map")) {
								const err2 = {
									instancePath: instancePath + "/vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
									schemaPath: "#/properties/vars/additionalProperties/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.vars.additionalProperties.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.vars.additionalProperties.properties.type.enum,
									parentSchema: schema0.properties.vars.additionalProperties.properties.type,
									data: data2
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
						if (data1.description !== void 0) {
							let data3 = data1.description;
							if (typeof data3 !== "string") {
								const err3 = {
									instancePath: instancePath + "/vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
									schemaPath: "#/properties/vars/additionalProperties/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.vars.additionalProperties.properties.description.type,
									parentSchema: schema0.properties.vars.additionalProperties.properties.description,
									data: data3
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (data1.secret !== void 0) {
							let data4 = data1.secret;
							if (typeof data4 !== "boolean") {
								const err4 = {
									instancePath: instancePath + "/vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret",
									schemaPath: "#/properties/vars/additionalProperties/properties/secret/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.vars.additionalProperties.properties.secret.type,
									parentSchema: schema0.properties.vars.additionalProperties.properties.secret,
									data: data4
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
					}
				}
				else {
					const err5 = {
						instancePath: instancePath + "/vars",
						schemaPath: "#/properties/vars/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.vars.type,
						parentSchema: schema0.properties.vars,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.workspace !== void 0) {
				let data5 = data.workspace;
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
					for (const key2 in data5) if (!func0.call(schema0.properties.workspace.properties, key2)) {
						const err6 = {
							instancePath: instancePath + "/workspace",
							schemaPath: "#/properties/workspace/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema0.properties.workspace,
							data: data5
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (data5.friendlyName !== void 0) {
						let data6 = data5.friendlyName;
						if (typeof data6 === "string") {
							if (func1(data6) > 64) {
								const err7 = {
									instancePath: instancePath + "/workspace/friendlyName",
									schemaPath: "#/properties/workspace/properties/friendlyName/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters",
									schema: 64,
									parentSchema: schema0.properties.workspace.properties.friendlyName,
									data: data6
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (func1(data6) < 1) {
								const err8 = {
									instancePath: instancePath + "/workspace/friendlyName",
									schemaPath: "#/properties/workspace/properties/friendlyName/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.workspace.properties.friendlyName,
									data: data6
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						} else {
							const err9 = {
								instancePath: instancePath + "/workspace/friendlyName",
								schemaPath: "#/properties/workspace/properties/friendlyName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.workspace.properties.friendlyName.type,
								parentSchema: schema0.properties.workspace.properties.friendlyName,
								data: data6
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (data5.eventCallbackUrl !== void 0) {
						let data7 = data5.eventCallbackUrl;
						if (typeof data7 !== "string") {
							const err10 = {
								instancePath: instancePath + "/workspace/eventCallbackUrl",
								schemaPath: "#/properties/workspace/properties/eventCallbackUrl/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.workspace.properties.eventCallbackUrl.type,
								parentSchema: schema0.properties.workspace.properties.eventCallbackUrl,
								data: data7
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data5.eventsFilter !== void 0) {
						let data8 = data5.eventsFilter;
						if (typeof data8 !== "string") {
							const err11 = {
								instancePath: instancePath + "/workspace/eventsFilter",
								schemaPath: "#/properties/workspace/properties/eventsFilter/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.workspace.properties.eventsFilter.type,
								parentSchema: schema0.properties.workspace.properties.eventsFilter,
								data: data8
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (data5.multiTaskEnabled !== void 0) {
						let data9 = data5.multiTaskEnabled;
						if (typeof data9 !== "boolean") {
							const err12 = {
								instancePath: instancePath + "/workspace/multiTaskEnabled",
								schemaPath: "#/properties/workspace/properties/multiTaskEnabled/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema0.properties.workspace.properties.multiTaskEnabled.type,
								parentSchema: schema0.properties.workspace.properties.multiTaskEnabled,
								data: data9
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data5.prioritizeQueueOrder !== void 0) {
						let data10 = data5.prioritizeQueueOrder;
						if (!(data10 === "FIFO" || data10 === "LIFO")) {
							const err13 = {
								instancePath: instancePath + "/workspace/prioritizeQueueOrder",
								schemaPath: "#/properties/workspace/properties/prioritizeQueueOrder/enum",
								keyword: "enum",
								params: { allowedValues: schema0.properties.workspace.properties.prioritizeQueueOrder.enum },
								message: "must be equal to one of the allowed values",
								schema: schema0.properties.workspace.properties.prioritizeQueueOrder.enum,
								parentSchema: schema0.properties.workspace.properties.prioritizeQueueOrder,
								data: data10
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data5.template !== void 0) {
						let data11 = data5.template;
						if (!(data11 === "NONE" || data11 === "FIFO")) {
							const err14 = {
								instancePath: instancePath + "/workspace/template",
								schemaPath: "#/properties/workspace/properties/template/enum",
								keyword: "enum",
								params: { allowedValues: schema0.properties.workspace.properties.template.enum },
								message: "must be equal to one of the allowed values",
								schema: schema0.properties.workspace.properties.template.enum,
								parentSchema: schema0.properties.workspace.properties.template,
								data: data11
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (data5.sid !== void 0) {
						let data12 = data5.sid;
						if (typeof data12 === "string") {
							if (func1(data12) < 1) {
								const err15 = {
									instancePath: instancePath + "/workspace/sid",
									schemaPath: "#/properties/workspace/properties/sid/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.workspace.properties.sid,
									data: data12
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/workspace/sid",
								schemaPath: "#/properties/workspace/properties/sid/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.workspace.properties.sid.type,
								parentSchema: schema0.properties.workspace.properties.sid,
								data: data12
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data5.existing !== void 0) {
						let data13 = data5.existing;
						if (typeof data13 !== "boolean") {
							const err17 = {
								instancePath: instancePath + "/workspace/existing",
								schemaPath: "#/properties/workspace/properties/existing/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema0.properties.workspace.properties.existing.type,
								parentSchema: schema0.properties.workspace.properties.existing,
								data: data13
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					if (data5.connection !== void 0) {
						let data14 = data5.connection;
						if (typeof data14 === "string") {
							if (func1(data14) < 1) {
								const err18 = {
									instancePath: instancePath + "/workspace/connection",
									schemaPath: "#/properties/workspace/properties/connection/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.workspace.properties.connection,
									data: data14
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						} else {
							const err19 = {
								instancePath: instancePath + "/workspace/connection",
								schemaPath: "#/properties/workspace/properties/connection/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.workspace.properties.connection.type,
								parentSchema: schema0.properties.workspace.properties.connection,
								data: data14
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data5.defaultActivity !== void 0) {
						let data15 = data5.defaultActivity;
						if (typeof data15 === "string") {
							if (func1(data15) < 1) {
								const err20 = {
									instancePath: instancePath + "/workspace/defaultActivity",
									schemaPath: "#/properties/workspace/properties/defaultActivity/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.workspace.properties.defaultActivity,
									data: data15
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/workspace/defaultActivity",
								schemaPath: "#/properties/workspace/properties/defaultActivity/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.workspace.properties.defaultActivity.type,
								parentSchema: schema0.properties.workspace.properties.defaultActivity,
								data: data15
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data5.timeoutActivity !== void 0) {
						let data16 = data5.timeoutActivity;
						if (typeof data16 === "string") {
							if (func1(data16) < 1) {
								const err22 = {
									instancePath: instancePath + "/workspace/timeoutActivity",
									schemaPath: "#/properties/workspace/properties/timeoutActivity/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema0.properties.workspace.properties.timeoutActivity,
									data: data16
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/workspace/timeoutActivity",
								schemaPath: "#/properties/workspace/properties/timeoutActivity/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema0.properties.workspace.properties.timeoutActivity.type,
								parentSchema: schema0.properties.workspace.properties.timeoutActivity,
								data: data16
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data5.managed !== void 0) {
						let data17 = data5.managed;
						if (Array.isArray(data17)) {
							const len0 = data17.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data18 = data17[i0];
								if (!(data18 === "workers")) {
									const err24 = {
										instancePath: instancePath + "/workspace/managed/" + i0,
										schemaPath: "#/properties/workspace/properties/managed/items/enum",
										keyword: "enum",
										params: { allowedValues: schema0.properties.workspace.properties.managed.items.enum },
										message: "must be equal to one of the allowed values",
										schema: schema0.properties.workspace.properties.managed.items.enum,
										parentSchema: schema0.properties.workspace.properties.managed.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/workspace/managed",
								schemaPath: "#/properties/workspace/properties/managed/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema0.properties.workspace.properties.managed.type,
								parentSchema: schema0.properties.workspace.properties.managed,
								data: data17
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data5.ignore !== void 0) {
						let data19 = data5.ignore;
						if (Array.isArray(data19)) {
							const len1 = data19.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data20 = data19[i1];
								if (typeof data20 === "string") {
									if (func1(data20) < 1) {
										const err26 = {
											instancePath: instancePath + "/workspace/ignore/" + i1,
											schemaPath: "#/properties/workspace/properties/ignore/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema0.properties.workspace.properties.ignore.items,
											data: data20
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								} else {
									const err27 = {
										instancePath: instancePath + "/workspace/ignore/" + i1,
										schemaPath: "#/properties/workspace/properties/ignore/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.workspace.properties.ignore.items.type,
										parentSchema: schema0.properties.workspace.properties.ignore.items,
										data: data20
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							}
						} else {
							const err28 = {
								instancePath: instancePath + "/workspace/ignore",
								schemaPath: "#/properties/workspace/properties/ignore/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema0.properties.workspace.properties.ignore.type,
								parentSchema: schema0.properties.workspace.properties.ignore,
								data: data19
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					if (data5.protect !== void 0) {
						let data21 = data5.protect;
						if (typeof data21 !== "boolean") {
							const err29 = {
								instancePath: instancePath + "/workspace/protect",
								schemaPath: "#/properties/workspace/properties/protect/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema0.properties.workspace.properties.protect.type,
								parentSchema: schema0.properties.workspace.properties.protect,
								data: data21
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					if (data5.retain !== void 0) {
						let data22 = data5.retain;
						if (typeof data22 !== "boolean") {
							const err30 = {
								instancePath: instancePath + "/workspace/retain",
								schemaPath: "#/properties/workspace/properties/retain/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema0.properties.workspace.properties.retain.type,
								parentSchema: schema0.properties.workspace.properties.retain,
								data: data22
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
					if (data5.adopt !== void 0) {
						let data23 = data5.adopt;
						if (!(data23 === "byName")) {
							const err31 = {
								instancePath: instancePath + "/workspace/adopt",
								schemaPath: "#/properties/workspace/properties/adopt/enum",
								keyword: "enum",
								params: { allowedValues: schema0.properties.workspace.properties.adopt.enum },
								message: "must be equal to one of the allowed values",
								schema: schema0.properties.workspace.properties.adopt.enum,
								parentSchema: schema0.properties.workspace.properties.adopt,
								data: data23
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				} else {
					const err32 = {
						instancePath: instancePath + "/workspace",
						schemaPath: "#/properties/workspace/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.workspace.type,
						parentSchema: schema0.properties.workspace,
						data: data5
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			if (data.activities !== void 0) {
				let data24 = data.activities;
				if (data24 && typeof data24 == "object" && !Array.isArray(data24)) for (const key3 in data24) {
					let data25 = data24[key3];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						for (const key4 in data25) if (!(key4 === "friendlyName" || key4 === "available" || key4 === "formerKeys" || key4 === "ignore" || key4 === "protect" || key4 === "retain" || key4 === "adopt")) {
							const err33 = {
								instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/activities/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.activities.additionalProperties,
								data: data25
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data25.friendlyName !== void 0) {
							let data26 = data25.friendlyName;
							if (typeof data26 === "string") {
								if (func1(data26) > 64) {
									const err34 = {
										instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/activities/additionalProperties/properties/friendlyName/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters",
										schema: 64,
										parentSchema: schema0.properties.activities.additionalProperties.properties.friendlyName,
										data: data26
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
								if (func1(data26) < 1) {
									const err35 = {
										instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/activities/additionalProperties/properties/friendlyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.activities.additionalProperties.properties.friendlyName,
										data: data26
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
									schemaPath: "#/properties/activities/additionalProperties/properties/friendlyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.activities.additionalProperties.properties.friendlyName.type,
									parentSchema: schema0.properties.activities.additionalProperties.properties.friendlyName,
									data: data26
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data25.available !== void 0) {
							let data27 = data25.available;
							if (typeof data27 !== "boolean") {
								const err37 = {
									instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/available",
									schemaPath: "#/properties/activities/additionalProperties/properties/available/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.activities.additionalProperties.properties.available.type,
									parentSchema: schema0.properties.activities.additionalProperties.properties.available,
									data: data27
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data25.formerKeys !== void 0) {
							let data28 = data25.formerKeys;
							if (Array.isArray(data28)) {
								const len2 = data28.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data29 = data28[i2];
									if (typeof data29 === "string") {
										if (func1(data29) < 1) {
											const err38 = {
												instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i2,
												schemaPath: "#/properties/activities/additionalProperties/properties/formerKeys/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.activities.additionalProperties.properties.formerKeys.items,
												data: data29
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									} else {
										const err39 = {
											instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i2,
											schemaPath: "#/properties/activities/additionalProperties/properties/formerKeys/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.activities.additionalProperties.properties.formerKeys.items.type,
											parentSchema: schema0.properties.activities.additionalProperties.properties.formerKeys.items,
											data: data29
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys",
									schemaPath: "#/properties/activities/additionalProperties/properties/formerKeys/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.activities.additionalProperties.properties.formerKeys.type,
									parentSchema: schema0.properties.activities.additionalProperties.properties.formerKeys,
									data: data28
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data25.ignore !== void 0) {
							let data30 = data25.ignore;
							if (Array.isArray(data30)) {
								const len3 = data30.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data31 = data30[i3];
									if (typeof data31 === "string") {
										if (func1(data31) < 1) {
											const err41 = {
												instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i3,
												schemaPath: "#/properties/activities/additionalProperties/properties/ignore/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.activities.additionalProperties.properties.ignore.items,
												data: data31
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
									} else {
										const err42 = {
											instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i3,
											schemaPath: "#/properties/activities/additionalProperties/properties/ignore/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.activities.additionalProperties.properties.ignore.items.type,
											parentSchema: schema0.properties.activities.additionalProperties.properties.ignore.items,
											data: data31
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore",
									schemaPath: "#/properties/activities/additionalProperties/properties/ignore/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.activities.additionalProperties.properties.ignore.type,
									parentSchema: schema0.properties.activities.additionalProperties.properties.ignore,
									data: data30
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data25.protect !== void 0) {
							let data32 = data25.protect;
							if (typeof data32 !== "boolean") {
								const err44 = {
									instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/properties/activities/additionalProperties/properties/protect/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.activities.additionalProperties.properties.protect.type,
									parentSchema: schema0.properties.activities.additionalProperties.properties.protect,
									data: data32
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data25.retain !== void 0) {
							let data33 = data25.retain;
							if (typeof data33 !== "boolean") {
								const err45 = {
									instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/retain",
									schemaPath: "#/properties/activities/additionalProperties/properties/retain/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.activities.additionalProperties.properties.retain.type,
									parentSchema: schema0.properties.activities.additionalProperties.properties.retain,
									data: data33
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data25.adopt !== void 0) {
							let data34 = data25.adopt;
							if (!(data34 === "byName")) {
								const err46 = {
									instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/adopt",
									schemaPath: "#/properties/activities/additionalProperties/properties/adopt/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.activities.additionalProperties.properties.adopt.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.activities.additionalProperties.properties.adopt.enum,
									parentSchema: schema0.properties.activities.additionalProperties.properties.adopt,
									data: data34
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/activities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/activities/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.activities.additionalProperties.type,
							parentSchema: schema0.properties.activities.additionalProperties,
							data: data25
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				else {
					const err48 = {
						instancePath: instancePath + "/activities",
						schemaPath: "#/properties/activities/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.activities.type,
						parentSchema: schema0.properties.activities,
						data: data24
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			}
			if (data.taskChannels !== void 0) {
				let data35 = data.taskChannels;
				if (data35 && typeof data35 == "object" && !Array.isArray(data35)) for (const key5 in data35) {
					let data36 = data35[key5];
					if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
						for (const key6 in data36) if (!(key6 === "uniqueName" || key6 === "friendlyName" || key6 === "channelOptimizedRouting" || key6 === "formerKeys" || key6 === "ignore" || key6 === "protect" || key6 === "retain" || key6 === "adopt")) {
							const err49 = {
								instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/taskChannels/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.taskChannels.additionalProperties,
								data: data36
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data36.uniqueName !== void 0) {
							let data37 = data36.uniqueName;
							if (typeof data37 === "string") {
								if (func1(data37) > 64) {
									const err50 = {
										instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniqueName",
										schemaPath: "#/properties/taskChannels/additionalProperties/properties/uniqueName/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters",
										schema: 64,
										parentSchema: schema0.properties.taskChannels.additionalProperties.properties.uniqueName,
										data: data37
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (func1(data37) < 1) {
									const err51 = {
										instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniqueName",
										schemaPath: "#/properties/taskChannels/additionalProperties/properties/uniqueName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.taskChannels.additionalProperties.properties.uniqueName,
										data: data37
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniqueName",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/uniqueName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.taskChannels.additionalProperties.properties.uniqueName.type,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.uniqueName,
									data: data37
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data36.friendlyName !== void 0) {
							let data38 = data36.friendlyName;
							if (typeof data38 === "string") {
								if (func1(data38) > 64) {
									const err53 = {
										instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/taskChannels/additionalProperties/properties/friendlyName/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters",
										schema: 64,
										parentSchema: schema0.properties.taskChannels.additionalProperties.properties.friendlyName,
										data: data38
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (func1(data38) < 1) {
									const err54 = {
										instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/taskChannels/additionalProperties/properties/friendlyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.taskChannels.additionalProperties.properties.friendlyName,
										data: data38
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/friendlyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.taskChannels.additionalProperties.properties.friendlyName.type,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.friendlyName,
									data: data38
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data36.channelOptimizedRouting !== void 0) {
							let data39 = data36.channelOptimizedRouting;
							if (typeof data39 !== "boolean") {
								const err56 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/channelOptimizedRouting",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/channelOptimizedRouting/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.taskChannels.additionalProperties.properties.channelOptimizedRouting.type,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.channelOptimizedRouting,
									data: data39
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data36.formerKeys !== void 0) {
							let data40 = data36.formerKeys;
							if (Array.isArray(data40)) {
								const len4 = data40.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data41 = data40[i4];
									if (typeof data41 === "string") {
										if (func1(data41) < 1) {
											const err57 = {
												instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i4,
												schemaPath: "#/properties/taskChannels/additionalProperties/properties/formerKeys/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.taskChannels.additionalProperties.properties.formerKeys.items,
												data: data41
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
										}
									} else {
										const err58 = {
											instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i4,
											schemaPath: "#/properties/taskChannels/additionalProperties/properties/formerKeys/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.taskChannels.additionalProperties.properties.formerKeys.items.type,
											parentSchema: schema0.properties.taskChannels.additionalProperties.properties.formerKeys.items,
											data: data41
										};
										if (vErrors === null) vErrors = [err58];
										else vErrors.push(err58);
										errors++;
									}
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/formerKeys/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.taskChannels.additionalProperties.properties.formerKeys.type,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.formerKeys,
									data: data40
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data36.ignore !== void 0) {
							let data42 = data36.ignore;
							if (Array.isArray(data42)) {
								const len5 = data42.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data43 = data42[i5];
									if (typeof data43 === "string") {
										if (func1(data43) < 1) {
											const err60 = {
												instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i5,
												schemaPath: "#/properties/taskChannels/additionalProperties/properties/ignore/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.taskChannels.additionalProperties.properties.ignore.items,
												data: data43
											};
											if (vErrors === null) vErrors = [err60];
											else vErrors.push(err60);
											errors++;
										}
									} else {
										const err61 = {
											instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i5,
											schemaPath: "#/properties/taskChannels/additionalProperties/properties/ignore/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.taskChannels.additionalProperties.properties.ignore.items.type,
											parentSchema: schema0.properties.taskChannels.additionalProperties.properties.ignore.items,
											data: data43
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/ignore/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.taskChannels.additionalProperties.properties.ignore.type,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.ignore,
									data: data42
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data36.protect !== void 0) {
							let data44 = data36.protect;
							if (typeof data44 !== "boolean") {
								const err63 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/protect/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.taskChannels.additionalProperties.properties.protect.type,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.protect,
									data: data44
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data36.retain !== void 0) {
							let data45 = data36.retain;
							if (typeof data45 !== "boolean") {
								const err64 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/retain",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/retain/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.taskChannels.additionalProperties.properties.retain.type,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.retain,
									data: data45
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data36.adopt !== void 0) {
							let data46 = data36.adopt;
							if (!(data46 === "byName")) {
								const err65 = {
									instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/adopt",
									schemaPath: "#/properties/taskChannels/additionalProperties/properties/adopt/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.taskChannels.additionalProperties.properties.adopt.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.taskChannels.additionalProperties.properties.adopt.enum,
									parentSchema: schema0.properties.taskChannels.additionalProperties.properties.adopt,
									data: data46
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/taskChannels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/taskChannels/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.taskChannels.additionalProperties.type,
							parentSchema: schema0.properties.taskChannels.additionalProperties,
							data: data36
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				else {
					const err67 = {
						instancePath: instancePath + "/taskChannels",
						schemaPath: "#/properties/taskChannels/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.taskChannels.type,
						parentSchema: schema0.properties.taskChannels,
						data: data35
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			}
			if (data.taskQueues !== void 0) {
				let data47 = data.taskQueues;
				if (data47 && typeof data47 == "object" && !Array.isArray(data47)) for (const key7 in data47) {
					let data48 = data47[key7];
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						for (const key8 in data48) if (!func0.call(schema0.properties.taskQueues.additionalProperties.properties, key8)) {
							const err68 = {
								instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/taskQueues/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.taskQueues.additionalProperties,
								data: data48
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data48.friendlyName !== void 0) {
							let data49 = data48.friendlyName;
							if (typeof data49 === "string") {
								if (func1(data49) < 1) {
									const err69 = {
										instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/taskQueues/additionalProperties/properties/friendlyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.taskQueues.additionalProperties.properties.friendlyName,
										data: data49
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/friendlyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.taskQueues.additionalProperties.properties.friendlyName.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.friendlyName,
									data: data49
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data48.targetWorkers !== void 0) {
							let data50 = data48.targetWorkers;
							if (typeof data50 === "string") {
								if (func1(data50) < 1) {
									const err71 = {
										instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/targetWorkers",
										schemaPath: "#/properties/taskQueues/additionalProperties/properties/targetWorkers/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.taskQueues.additionalProperties.properties.targetWorkers,
										data: data50
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/targetWorkers",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/targetWorkers/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.taskQueues.additionalProperties.properties.targetWorkers.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.targetWorkers,
									data: data50
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data48.maxReservedWorkers !== void 0) {
							let data51 = data48.maxReservedWorkers;
							if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51))) {
								const err73 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxReservedWorkers",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/maxReservedWorkers/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema0.properties.taskQueues.additionalProperties.properties.maxReservedWorkers.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.maxReservedWorkers,
									data: data51
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
							if (typeof data51 == "number") {
								if (data51 > 50 || isNaN(data51)) {
									const err74 = {
										instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxReservedWorkers",
										schemaPath: "#/properties/taskQueues/additionalProperties/properties/maxReservedWorkers/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 50
										},
										message: "must be <= 50",
										schema: 50,
										parentSchema: schema0.properties.taskQueues.additionalProperties.properties.maxReservedWorkers,
										data: data51
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								if (data51 < 1 || isNaN(data51)) {
									const err75 = {
										instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxReservedWorkers",
										schemaPath: "#/properties/taskQueues/additionalProperties/properties/maxReservedWorkers/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema0.properties.taskQueues.additionalProperties.properties.maxReservedWorkers,
										data: data51
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
							}
						}
						if (data48.taskOrder !== void 0) {
							let data52 = data48.taskOrder;
							if (!(data52 === "FIFO" || data52 === "LIFO")) {
								const err76 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/taskOrder",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/taskOrder/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.taskQueues.additionalProperties.properties.taskOrder.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.taskQueues.additionalProperties.properties.taskOrder.enum,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.taskOrder,
									data: data52
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data48.reservationActivity !== void 0) {
							let data53 = data48.reservationActivity;
							if (typeof data53 === "string") {
								if (func1(data53) < 1) {
									const err77 = {
										instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservationActivity",
										schemaPath: "#/properties/taskQueues/additionalProperties/properties/reservationActivity/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.taskQueues.additionalProperties.properties.reservationActivity,
										data: data53
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservationActivity",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/reservationActivity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.taskQueues.additionalProperties.properties.reservationActivity.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.reservationActivity,
									data: data53
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data48.assignmentActivity !== void 0) {
							let data54 = data48.assignmentActivity;
							if (typeof data54 === "string") {
								if (func1(data54) < 1) {
									const err79 = {
										instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/assignmentActivity",
										schemaPath: "#/properties/taskQueues/additionalProperties/properties/assignmentActivity/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.taskQueues.additionalProperties.properties.assignmentActivity,
										data: data54
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/assignmentActivity",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/assignmentActivity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.taskQueues.additionalProperties.properties.assignmentActivity.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.assignmentActivity,
									data: data54
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
						if (data48.formerKeys !== void 0) {
							let data55 = data48.formerKeys;
							if (Array.isArray(data55)) {
								const len6 = data55.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data56 = data55[i6];
									if (typeof data56 === "string") {
										if (func1(data56) < 1) {
											const err81 = {
												instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i6,
												schemaPath: "#/properties/taskQueues/additionalProperties/properties/formerKeys/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.taskQueues.additionalProperties.properties.formerKeys.items,
												data: data56
											};
											if (vErrors === null) vErrors = [err81];
											else vErrors.push(err81);
											errors++;
										}
									} else {
										const err82 = {
											instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i6,
											schemaPath: "#/properties/taskQueues/additionalProperties/properties/formerKeys/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.taskQueues.additionalProperties.properties.formerKeys.items.type,
											parentSchema: schema0.properties.taskQueues.additionalProperties.properties.formerKeys.items,
											data: data56
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
								}
							} else {
								const err83 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/formerKeys/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.taskQueues.additionalProperties.properties.formerKeys.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.formerKeys,
									data: data55
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
						}
						if (data48.ignore !== void 0) {
							let data57 = data48.ignore;
							if (Array.isArray(data57)) {
								const len7 = data57.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data58 = data57[i7];
									if (typeof data58 === "string") {
										if (func1(data58) < 1) {
											const err84 = {
												instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i7,
												schemaPath: "#/properties/taskQueues/additionalProperties/properties/ignore/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.taskQueues.additionalProperties.properties.ignore.items,
												data: data58
											};
											if (vErrors === null) vErrors = [err84];
											else vErrors.push(err84);
											errors++;
										}
									} else {
										const err85 = {
											instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i7,
											schemaPath: "#/properties/taskQueues/additionalProperties/properties/ignore/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.taskQueues.additionalProperties.properties.ignore.items.type,
											parentSchema: schema0.properties.taskQueues.additionalProperties.properties.ignore.items,
											data: data58
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/ignore/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.taskQueues.additionalProperties.properties.ignore.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.ignore,
									data: data57
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data48.protect !== void 0) {
							let data59 = data48.protect;
							if (typeof data59 !== "boolean") {
								const err87 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/protect/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.taskQueues.additionalProperties.properties.protect.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.protect,
									data: data59
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data48.retain !== void 0) {
							let data60 = data48.retain;
							if (typeof data60 !== "boolean") {
								const err88 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/retain",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/retain/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.taskQueues.additionalProperties.properties.retain.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.retain,
									data: data60
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						if (data48.adopt !== void 0) {
							let data61 = data48.adopt;
							if (!(data61 === "byName")) {
								const err89 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/adopt",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/adopt/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.taskQueues.additionalProperties.properties.adopt.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.taskQueues.additionalProperties.properties.adopt.enum,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.adopt,
									data: data61
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data48.allow !== void 0) {
							let data62 = data48.allow;
							if (Array.isArray(data62)) {
								const len8 = data62.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data63 = data62[i8];
									if (typeof data63 === "string") {
										if (func1(data63) < 1) {
											const err90 = {
												instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i8,
												schemaPath: "#/properties/taskQueues/additionalProperties/properties/allow/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.taskQueues.additionalProperties.properties.allow.items,
												data: data63
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
									} else {
										const err91 = {
											instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i8,
											schemaPath: "#/properties/taskQueues/additionalProperties/properties/allow/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.taskQueues.additionalProperties.properties.allow.items.type,
											parentSchema: schema0.properties.taskQueues.additionalProperties.properties.allow.items,
											data: data63
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow",
									schemaPath: "#/properties/taskQueues/additionalProperties/properties/allow/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.taskQueues.additionalProperties.properties.allow.type,
									parentSchema: schema0.properties.taskQueues.additionalProperties.properties.allow,
									data: data62
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/taskQueues/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/taskQueues/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.taskQueues.additionalProperties.type,
							parentSchema: schema0.properties.taskQueues.additionalProperties,
							data: data48
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				else {
					const err94 = {
						instancePath: instancePath + "/taskQueues",
						schemaPath: "#/properties/taskQueues/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.taskQueues.type,
						parentSchema: schema0.properties.taskQueues,
						data: data47
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
			}
			if (data.workflows !== void 0) {
				let data64 = data.workflows;
				if (data64 && typeof data64 == "object" && !Array.isArray(data64)) for (const key9 in data64) {
					let data65 = data64[key9];
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						for (const key10 in data65) if (!func0.call(schema0.properties.workflows.additionalProperties.properties, key10)) {
							const err95 = {
								instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/workflows/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.workflows.additionalProperties,
								data: data65
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data65.friendlyName !== void 0) {
							let data66 = data65.friendlyName;
							if (typeof data66 === "string") {
								if (func1(data66) < 1) {
									const err96 = {
										instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/workflows/additionalProperties/properties/friendlyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.workflows.additionalProperties.properties.friendlyName,
										data: data66
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
							} else {
								const err97 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
									schemaPath: "#/properties/workflows/additionalProperties/properties/friendlyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.workflows.additionalProperties.properties.friendlyName.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.friendlyName,
									data: data66
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
						}
						if (data65.assignmentCallbackUrl !== void 0) {
							let data67 = data65.assignmentCallbackUrl;
							if (typeof data67 !== "string") {
								const err98 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/assignmentCallbackUrl",
									schemaPath: "#/properties/workflows/additionalProperties/properties/assignmentCallbackUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.workflows.additionalProperties.properties.assignmentCallbackUrl.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.assignmentCallbackUrl,
									data: data67
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
						if (data65.fallbackAssignmentCallbackUrl !== void 0) {
							let data68 = data65.fallbackAssignmentCallbackUrl;
							if (typeof data68 !== "string") {
								const err99 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/fallbackAssignmentCallbackUrl",
									schemaPath: "#/properties/workflows/additionalProperties/properties/fallbackAssignmentCallbackUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.workflows.additionalProperties.properties.fallbackAssignmentCallbackUrl.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.fallbackAssignmentCallbackUrl,
									data: data68
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
						}
						if (data65.taskReservationTimeout !== void 0) {
							let data69 = data65.taskReservationTimeout;
							if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69))) {
								const err100 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/taskReservationTimeout",
									schemaPath: "#/properties/workflows/additionalProperties/properties/taskReservationTimeout/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema0.properties.workflows.additionalProperties.properties.taskReservationTimeout.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.taskReservationTimeout,
									data: data69
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
							if (typeof data69 == "number") {
								if (data69 > 86400 || isNaN(data69)) {
									const err101 = {
										instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/taskReservationTimeout",
										schemaPath: "#/properties/workflows/additionalProperties/properties/taskReservationTimeout/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 86400
										},
										message: "must be <= 86400",
										schema: 86400,
										parentSchema: schema0.properties.workflows.additionalProperties.properties.taskReservationTimeout,
										data: data69
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
								if (data69 < 1 || isNaN(data69)) {
									const err102 = {
										instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/taskReservationTimeout",
										schemaPath: "#/properties/workflows/additionalProperties/properties/taskReservationTimeout/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema0.properties.workflows.additionalProperties.properties.taskReservationTimeout,
										data: data69
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
							}
						}
						if (data65.reEvaluateTasks !== void 0) {
							let data70 = data65.reEvaluateTasks;
							if (typeof data70 !== "boolean") {
								const err103 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/reEvaluateTasks",
									schemaPath: "#/properties/workflows/additionalProperties/properties/reEvaluateTasks/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.workflows.additionalProperties.properties.reEvaluateTasks.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.reEvaluateTasks,
									data: data70
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						}
						if (data65.formerKeys !== void 0) {
							let data71 = data65.formerKeys;
							if (Array.isArray(data71)) {
								const len9 = data71.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data72 = data71[i9];
									if (typeof data72 === "string") {
										if (func1(data72) < 1) {
											const err104 = {
												instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i9,
												schemaPath: "#/properties/workflows/additionalProperties/properties/formerKeys/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.workflows.additionalProperties.properties.formerKeys.items,
												data: data72
											};
											if (vErrors === null) vErrors = [err104];
											else vErrors.push(err104);
											errors++;
										}
									} else {
										const err105 = {
											instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i9,
											schemaPath: "#/properties/workflows/additionalProperties/properties/formerKeys/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.workflows.additionalProperties.properties.formerKeys.items.type,
											parentSchema: schema0.properties.workflows.additionalProperties.properties.formerKeys.items,
											data: data72
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
								}
							} else {
								const err106 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys",
									schemaPath: "#/properties/workflows/additionalProperties/properties/formerKeys/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.workflows.additionalProperties.properties.formerKeys.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.formerKeys,
									data: data71
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data65.ignore !== void 0) {
							let data73 = data65.ignore;
							if (Array.isArray(data73)) {
								const len10 = data73.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data74 = data73[i10];
									if (typeof data74 === "string") {
										if (func1(data74) < 1) {
											const err107 = {
												instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i10,
												schemaPath: "#/properties/workflows/additionalProperties/properties/ignore/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.workflows.additionalProperties.properties.ignore.items,
												data: data74
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
									} else {
										const err108 = {
											instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i10,
											schemaPath: "#/properties/workflows/additionalProperties/properties/ignore/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.workflows.additionalProperties.properties.ignore.items.type,
											parentSchema: schema0.properties.workflows.additionalProperties.properties.ignore.items,
											data: data74
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore",
									schemaPath: "#/properties/workflows/additionalProperties/properties/ignore/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.workflows.additionalProperties.properties.ignore.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.ignore,
									data: data73
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
						if (data65.ignoreFilters !== void 0) {
							let data75 = data65.ignoreFilters;
							if (Array.isArray(data75)) {
								const len11 = data75.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data76 = data75[i11];
									if (typeof data76 === "string") {
										if (func1(data76) < 1) {
											const err110 = {
												instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignoreFilters/" + i11,
												schemaPath: "#/properties/workflows/additionalProperties/properties/ignoreFilters/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.workflows.additionalProperties.properties.ignoreFilters.items,
												data: data76
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
									} else {
										const err111 = {
											instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignoreFilters/" + i11,
											schemaPath: "#/properties/workflows/additionalProperties/properties/ignoreFilters/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.workflows.additionalProperties.properties.ignoreFilters.items.type,
											parentSchema: schema0.properties.workflows.additionalProperties.properties.ignoreFilters.items,
											data: data76
										};
										if (vErrors === null) vErrors = [err111];
										else vErrors.push(err111);
										errors++;
									}
								}
							} else {
								const err112 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignoreFilters",
									schemaPath: "#/properties/workflows/additionalProperties/properties/ignoreFilters/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.workflows.additionalProperties.properties.ignoreFilters.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.ignoreFilters,
									data: data75
								};
								if (vErrors === null) vErrors = [err112];
								else vErrors.push(err112);
								errors++;
							}
						}
						if (data65.protect !== void 0) {
							let data77 = data65.protect;
							if (typeof data77 !== "boolean") {
								const err113 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/properties/workflows/additionalProperties/properties/protect/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.workflows.additionalProperties.properties.protect.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.protect,
									data: data77
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
						if (data65.retain !== void 0) {
							let data78 = data65.retain;
							if (typeof data78 !== "boolean") {
								const err114 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/retain",
									schemaPath: "#/properties/workflows/additionalProperties/properties/retain/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.workflows.additionalProperties.properties.retain.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.retain,
									data: data78
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						}
						if (data65.adopt !== void 0) {
							let data79 = data65.adopt;
							if (!(data79 === "byName")) {
								const err115 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/adopt",
									schemaPath: "#/properties/workflows/additionalProperties/properties/adopt/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.workflows.additionalProperties.properties.adopt.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.workflows.additionalProperties.properties.adopt.enum,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.adopt,
									data: data79
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
						}
						if (data65.allow !== void 0) {
							let data80 = data65.allow;
							if (Array.isArray(data80)) {
								const len12 = data80.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data81 = data80[i12];
									if (typeof data81 === "string") {
										if (func1(data81) < 1) {
											const err116 = {
												instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i12,
												schemaPath: "#/properties/workflows/additionalProperties/properties/allow/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.workflows.additionalProperties.properties.allow.items,
												data: data81
											};
											if (vErrors === null) vErrors = [err116];
											else vErrors.push(err116);
											errors++;
										}
									} else {
										const err117 = {
											instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i12,
											schemaPath: "#/properties/workflows/additionalProperties/properties/allow/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.workflows.additionalProperties.properties.allow.items.type,
											parentSchema: schema0.properties.workflows.additionalProperties.properties.allow.items,
											data: data81
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
								}
							} else {
								const err118 = {
									instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow",
									schemaPath: "#/properties/workflows/additionalProperties/properties/allow/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.workflows.additionalProperties.properties.allow.type,
									parentSchema: schema0.properties.workflows.additionalProperties.properties.allow,
									data: data80
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
						}
					} else {
						const err119 = {
							instancePath: instancePath + "/workflows/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/workflows/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.workflows.additionalProperties.type,
							parentSchema: schema0.properties.workflows.additionalProperties,
							data: data65
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
				}
				else {
					const err120 = {
						instancePath: instancePath + "/workflows",
						schemaPath: "#/properties/workflows/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.workflows.type,
						parentSchema: schema0.properties.workflows,
						data: data64
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
			}
			if (data.workers !== void 0) {
				let data82 = data.workers;
				if (data82 && typeof data82 == "object" && !Array.isArray(data82)) for (const key11 in data82) {
					let data83 = data82[key11];
					if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
						for (const key12 in data83) if (!func0.call(schema0.properties.workers.additionalProperties.properties, key12)) {
							const err121 = {
								instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/workers/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.workers.additionalProperties,
								data: data83
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
						if (data83.friendlyName !== void 0) {
							let data84 = data83.friendlyName;
							if (typeof data84 === "string") {
								if (func1(data84) > 64) {
									const err122 = {
										instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/workers/additionalProperties/properties/friendlyName/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters",
										schema: 64,
										parentSchema: schema0.properties.workers.additionalProperties.properties.friendlyName,
										data: data84
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
								if (func1(data84) < 1) {
									const err123 = {
										instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
										schemaPath: "#/properties/workers/additionalProperties/properties/friendlyName/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.workers.additionalProperties.properties.friendlyName,
										data: data84
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
							} else {
								const err124 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
									schemaPath: "#/properties/workers/additionalProperties/properties/friendlyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.workers.additionalProperties.properties.friendlyName.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.friendlyName,
									data: data84
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
						if (data83.activity !== void 0) {
							let data85 = data83.activity;
							if (typeof data85 === "string") {
								if (func1(data85) < 1) {
									const err125 = {
										instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/activity",
										schemaPath: "#/properties/workers/additionalProperties/properties/activity/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.workers.additionalProperties.properties.activity,
										data: data85
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
							} else {
								const err126 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/activity",
									schemaPath: "#/properties/workers/additionalProperties/properties/activity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.workers.additionalProperties.properties.activity.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.activity,
									data: data85
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
						}
						if (data83.attributes !== void 0) {
							let data86 = data83.attributes;
							if (!(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
								const err127 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/attributes",
									schemaPath: "#/properties/workers/additionalProperties/properties/attributes/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.workers.additionalProperties.properties.attributes.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.attributes,
									data: data86
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
						}
						if (data83.otherAttributes !== void 0) {
							let data87 = data83.otherAttributes;
							if (!(data87 === "keep" || data87 === "remove")) {
								const err128 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/otherAttributes",
									schemaPath: "#/properties/workers/additionalProperties/properties/otherAttributes/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.workers.additionalProperties.properties.otherAttributes.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.workers.additionalProperties.properties.otherAttributes.enum,
									parentSchema: schema0.properties.workers.additionalProperties.properties.otherAttributes,
									data: data87
								};
								if (vErrors === null) vErrors = [err128];
								else vErrors.push(err128);
								errors++;
							}
						}
						if (data83.channels !== void 0) {
							let data88 = data83.channels;
							if (data88 && typeof data88 == "object" && !Array.isArray(data88)) for (const key13 in data88) {
								let data89 = data88[key13];
								if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
									for (const key14 in data89) if (!(key14 === "capacity" || key14 === "available")) {
										const err129 = {
											instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/workers/additionalProperties/properties/channels/additionalProperties/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key14 },
											message: "must NOT have additional properties",
											schema: false,
											parentSchema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties,
											data: data89
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
									if (data89.capacity !== void 0) {
										let data90 = data89.capacity;
										if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90))) {
											const err130 = {
												instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/capacity",
												schemaPath: "#/properties/workers/additionalProperties/properties/channels/additionalProperties/properties/capacity/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer",
												schema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties.properties.capacity.type,
												parentSchema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties.properties.capacity,
												data: data90
											};
											if (vErrors === null) vErrors = [err130];
											else vErrors.push(err130);
											errors++;
										}
										if (typeof data90 == "number") {
											if (data90 > 50 || isNaN(data90)) {
												const err131 = {
													instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/capacity",
													schemaPath: "#/properties/workers/additionalProperties/properties/channels/additionalProperties/properties/capacity/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 50
													},
													message: "must be <= 50",
													schema: 50,
													parentSchema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties.properties.capacity,
													data: data90
												};
												if (vErrors === null) vErrors = [err131];
												else vErrors.push(err131);
												errors++;
											}
											if (data90 < 0 || isNaN(data90)) {
												const err132 = {
													instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/capacity",
													schemaPath: "#/properties/workers/additionalProperties/properties/channels/additionalProperties/properties/capacity/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0",
													schema: 0,
													parentSchema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties.properties.capacity,
													data: data90
												};
												if (vErrors === null) vErrors = [err132];
												else vErrors.push(err132);
												errors++;
											}
										}
									}
									if (data89.available !== void 0) {
										let data91 = data89.available;
										if (typeof data91 !== "boolean") {
											const err133 = {
												instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/available",
												schemaPath: "#/properties/workers/additionalProperties/properties/channels/additionalProperties/properties/available/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean",
												schema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties.properties.available.type,
												parentSchema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties.properties.available,
												data: data91
											};
											if (vErrors === null) vErrors = [err133];
											else vErrors.push(err133);
											errors++;
										}
									}
								} else {
									const err134 = {
										instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/workers/additionalProperties/properties/channels/additionalProperties/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties.type,
										parentSchema: schema0.properties.workers.additionalProperties.properties.channels.additionalProperties,
										data: data89
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
							}
							else {
								const err135 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channels",
									schemaPath: "#/properties/workers/additionalProperties/properties/channels/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.workers.additionalProperties.properties.channels.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.channels,
									data: data88
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
						if (data83.managed !== void 0) {
							let data92 = data83.managed;
							if (typeof data92 !== "boolean") {
								const err136 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/managed",
									schemaPath: "#/properties/workers/additionalProperties/properties/managed/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.workers.additionalProperties.properties.managed.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.managed,
									data: data92
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
						if (data83.formerKeys !== void 0) {
							let data93 = data83.formerKeys;
							if (Array.isArray(data93)) {
								const len13 = data93.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data94 = data93[i13];
									if (typeof data94 === "string") {
										if (func1(data94) < 1) {
											const err137 = {
												instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i13,
												schemaPath: "#/properties/workers/additionalProperties/properties/formerKeys/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.workers.additionalProperties.properties.formerKeys.items,
												data: data94
											};
											if (vErrors === null) vErrors = [err137];
											else vErrors.push(err137);
											errors++;
										}
									} else {
										const err138 = {
											instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys/" + i13,
											schemaPath: "#/properties/workers/additionalProperties/properties/formerKeys/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.workers.additionalProperties.properties.formerKeys.items.type,
											parentSchema: schema0.properties.workers.additionalProperties.properties.formerKeys.items,
											data: data94
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
								}
							} else {
								const err139 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/formerKeys",
									schemaPath: "#/properties/workers/additionalProperties/properties/formerKeys/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.workers.additionalProperties.properties.formerKeys.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.formerKeys,
									data: data93
								};
								if (vErrors === null) vErrors = [err139];
								else vErrors.push(err139);
								errors++;
							}
						}
						if (data83.ignore !== void 0) {
							let data95 = data83.ignore;
							if (Array.isArray(data95)) {
								const len14 = data95.length;
								for (let i14 = 0; i14 < len14; i14++) {
									let data96 = data95[i14];
									if (typeof data96 === "string") {
										if (func1(data96) < 1) {
											const err140 = {
												instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i14,
												schemaPath: "#/properties/workers/additionalProperties/properties/ignore/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.workers.additionalProperties.properties.ignore.items,
												data: data96
											};
											if (vErrors === null) vErrors = [err140];
											else vErrors.push(err140);
											errors++;
										}
									} else {
										const err141 = {
											instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore/" + i14,
											schemaPath: "#/properties/workers/additionalProperties/properties/ignore/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.workers.additionalProperties.properties.ignore.items.type,
											parentSchema: schema0.properties.workers.additionalProperties.properties.ignore.items,
											data: data96
										};
										if (vErrors === null) vErrors = [err141];
										else vErrors.push(err141);
										errors++;
									}
								}
							} else {
								const err142 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignore",
									schemaPath: "#/properties/workers/additionalProperties/properties/ignore/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema0.properties.workers.additionalProperties.properties.ignore.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.ignore,
									data: data95
								};
								if (vErrors === null) vErrors = [err142];
								else vErrors.push(err142);
								errors++;
							}
						}
						if (data83.protect !== void 0) {
							let data97 = data83.protect;
							if (typeof data97 !== "boolean") {
								const err143 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/properties/workers/additionalProperties/properties/protect/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.workers.additionalProperties.properties.protect.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.protect,
									data: data97
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
						}
						if (data83.retain !== void 0) {
							let data98 = data83.retain;
							if (typeof data98 !== "boolean") {
								const err144 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/retain",
									schemaPath: "#/properties/workers/additionalProperties/properties/retain/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema0.properties.workers.additionalProperties.properties.retain.type,
									parentSchema: schema0.properties.workers.additionalProperties.properties.retain,
									data: data98
								};
								if (vErrors === null) vErrors = [err144];
								else vErrors.push(err144);
								errors++;
							}
						}
						if (data83.adopt !== void 0) {
							let data99 = data83.adopt;
							if (!(data99 === "byName")) {
								const err145 = {
									instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/adopt",
									schemaPath: "#/properties/workers/additionalProperties/properties/adopt/enum",
									keyword: "enum",
									params: { allowedValues: schema0.properties.workers.additionalProperties.properties.adopt.enum },
									message: "must be equal to one of the allowed values",
									schema: schema0.properties.workers.additionalProperties.properties.adopt.enum,
									parentSchema: schema0.properties.workers.additionalProperties.properties.adopt,
									data: data99
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
					} else {
						const err146 = {
							instancePath: instancePath + "/workers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/workers/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.workers.additionalProperties.type,
							parentSchema: schema0.properties.workers.additionalProperties,
							data: data83
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
				}
				else {
					const err147 = {
						instancePath: instancePath + "/workers",
						schemaPath: "#/properties/workers/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.workers.type,
						parentSchema: schema0.properties.workers,
						data: data82
					};
					if (vErrors === null) vErrors = [err147];
					else vErrors.push(err147);
					errors++;
				}
			}
			if (data.tasks !== void 0) {
				let data100 = data.tasks;
				if (data100 && typeof data100 == "object" && !Array.isArray(data100)) for (const key15 in data100) {
					let data101 = data100[key15];
					if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
						for (const key16 in data101) if (!(key16 === "workflow" || key16 === "attributes" || key16 === "channel" || key16 === "priority" || key16 === "timeout")) {
							const err148 = {
								instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/tasks/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.tasks.additionalProperties,
								data: data101
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
						if (data101.workflow !== void 0) {
							let data102 = data101.workflow;
							if (typeof data102 === "string") {
								if (func1(data102) < 1) {
									const err149 = {
										instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow",
										schemaPath: "#/properties/tasks/additionalProperties/properties/workflow/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.tasks.additionalProperties.properties.workflow,
										data: data102
									};
									if (vErrors === null) vErrors = [err149];
									else vErrors.push(err149);
									errors++;
								}
							} else {
								const err150 = {
									instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow",
									schemaPath: "#/properties/tasks/additionalProperties/properties/workflow/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.tasks.additionalProperties.properties.workflow.type,
									parentSchema: schema0.properties.tasks.additionalProperties.properties.workflow,
									data: data102
								};
								if (vErrors === null) vErrors = [err150];
								else vErrors.push(err150);
								errors++;
							}
						}
						if (data101.attributes !== void 0) {
							let data103 = data101.attributes;
							if (!(data103 && typeof data103 == "object" && !Array.isArray(data103))) {
								const err151 = {
									instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/attributes",
									schemaPath: "#/properties/tasks/additionalProperties/properties/attributes/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.tasks.additionalProperties.properties.attributes.type,
									parentSchema: schema0.properties.tasks.additionalProperties.properties.attributes,
									data: data103
								};
								if (vErrors === null) vErrors = [err151];
								else vErrors.push(err151);
								errors++;
							}
						}
						if (data101.channel !== void 0) {
							let data104 = data101.channel;
							if (typeof data104 === "string") {
								if (func1(data104) < 1) {
									const err152 = {
										instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
										schemaPath: "#/properties/tasks/additionalProperties/properties/channel/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema0.properties.tasks.additionalProperties.properties.channel,
										data: data104
									};
									if (vErrors === null) vErrors = [err152];
									else vErrors.push(err152);
									errors++;
								}
							} else {
								const err153 = {
									instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
									schemaPath: "#/properties/tasks/additionalProperties/properties/channel/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema0.properties.tasks.additionalProperties.properties.channel.type,
									parentSchema: schema0.properties.tasks.additionalProperties.properties.channel,
									data: data104
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
						}
						if (data101.priority !== void 0) {
							let data105 = data101.priority;
							if (!(typeof data105 == "number" && !(data105 % 1) && !isNaN(data105))) {
								const err154 = {
									instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority",
									schemaPath: "#/properties/tasks/additionalProperties/properties/priority/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema0.properties.tasks.additionalProperties.properties.priority.type,
									parentSchema: schema0.properties.tasks.additionalProperties.properties.priority,
									data: data105
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
							if (typeof data105 == "number") {
								if (data105 > 2147483647 || isNaN(data105)) {
									const err155 = {
										instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority",
										schemaPath: "#/properties/tasks/additionalProperties/properties/priority/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 2147483647
										},
										message: "must be <= 2147483647",
										schema: 2147483647,
										parentSchema: schema0.properties.tasks.additionalProperties.properties.priority,
										data: data105
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
								if (data105 < 0 || isNaN(data105)) {
									const err156 = {
										instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority",
										schemaPath: "#/properties/tasks/additionalProperties/properties/priority/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema0.properties.tasks.additionalProperties.properties.priority,
										data: data105
									};
									if (vErrors === null) vErrors = [err156];
									else vErrors.push(err156);
									errors++;
								}
							}
						}
						if (data101.timeout !== void 0) {
							let data106 = data101.timeout;
							if (!(typeof data106 == "number" && !(data106 % 1) && !isNaN(data106))) {
								const err157 = {
									instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
									schemaPath: "#/properties/tasks/additionalProperties/properties/timeout/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema0.properties.tasks.additionalProperties.properties.timeout.type,
									parentSchema: schema0.properties.tasks.additionalProperties.properties.timeout,
									data: data106
								};
								if (vErrors === null) vErrors = [err157];
								else vErrors.push(err157);
								errors++;
							}
							if (typeof data106 == "number") {
								if (data106 > 1209600 || isNaN(data106)) {
									const err158 = {
										instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
										schemaPath: "#/properties/tasks/additionalProperties/properties/timeout/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1209600
										},
										message: "must be <= 1209600",
										schema: 1209600,
										parentSchema: schema0.properties.tasks.additionalProperties.properties.timeout,
										data: data106
									};
									if (vErrors === null) vErrors = [err158];
									else vErrors.push(err158);
									errors++;
								}
								if (data106 < 1 || isNaN(data106)) {
									const err159 = {
										instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
										schemaPath: "#/properties/tasks/additionalProperties/properties/timeout/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema0.properties.tasks.additionalProperties.properties.timeout,
										data: data106
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							}
						}
					} else {
						const err160 = {
							instancePath: instancePath + "/tasks/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/tasks/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.tasks.additionalProperties.type,
							parentSchema: schema0.properties.tasks.additionalProperties,
							data: data101
						};
						if (vErrors === null) vErrors = [err160];
						else vErrors.push(err160);
						errors++;
					}
				}
				else {
					const err161 = {
						instancePath: instancePath + "/tasks",
						schemaPath: "#/properties/tasks/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.tasks.type,
						parentSchema: schema0.properties.tasks,
						data: data100
					};
					if (vErrors === null) vErrors = [err161];
					else vErrors.push(err161);
					errors++;
				}
			}
			if (data.external !== void 0) {
				let data107 = data.external;
				if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
					for (const key17 in data107) if (!(key17 === "taskQueues" || key17 === "activities" || key17 === "taskChannels" || key17 === "workers" || key17 === "workflows")) {
						const err162 = {
							instancePath: instancePath + "/external",
							schemaPath: "#/properties/external/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key17 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema0.properties.external,
							data: data107
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					}
					if (data107.taskQueues !== void 0) {
						let data108 = data107.taskQueues;
						if (data108 && typeof data108 == "object" && !Array.isArray(data108)) for (const key18 in data108) {
							let data109 = data108[key18];
							if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
								for (const key19 in data109) if (!(key19 === "friendlyName" || key19 === "sid")) {
									const err163 = {
										instancePath: instancePath + "/external/taskQueues/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/external/properties/taskQueues/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key19 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0.properties.external.properties.taskQueues.additionalProperties,
										data: data109
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
								if (data109.friendlyName !== void 0) {
									let data110 = data109.friendlyName;
									if (typeof data110 === "string") {
										if (func1(data110) < 1) {
											const err164 = {
												instancePath: instancePath + "/external/taskQueues/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
												schemaPath: "#/properties/external/properties/taskQueues/additionalProperties/properties/friendlyName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.taskQueues.additionalProperties.properties.friendlyName,
												data: data110
											};
											if (vErrors === null) vErrors = [err164];
											else vErrors.push(err164);
											errors++;
										}
									} else {
										const err165 = {
											instancePath: instancePath + "/external/taskQueues/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
											schemaPath: "#/properties/external/properties/taskQueues/additionalProperties/properties/friendlyName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.taskQueues.additionalProperties.properties.friendlyName.type,
											parentSchema: schema0.properties.external.properties.taskQueues.additionalProperties.properties.friendlyName,
											data: data110
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
								}
								if (data109.sid !== void 0) {
									let data111 = data109.sid;
									if (typeof data111 === "string") {
										if (func1(data111) < 1) {
											const err166 = {
												instancePath: instancePath + "/external/taskQueues/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
												schemaPath: "#/properties/external/properties/taskQueues/additionalProperties/properties/sid/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.taskQueues.additionalProperties.properties.sid,
												data: data111
											};
											if (vErrors === null) vErrors = [err166];
											else vErrors.push(err166);
											errors++;
										}
									} else {
										const err167 = {
											instancePath: instancePath + "/external/taskQueues/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
											schemaPath: "#/properties/external/properties/taskQueues/additionalProperties/properties/sid/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.taskQueues.additionalProperties.properties.sid.type,
											parentSchema: schema0.properties.external.properties.taskQueues.additionalProperties.properties.sid,
											data: data111
										};
										if (vErrors === null) vErrors = [err167];
										else vErrors.push(err167);
										errors++;
									}
								}
							} else {
								const err168 = {
									instancePath: instancePath + "/external/taskQueues/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/external/properties/taskQueues/additionalProperties/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.external.properties.taskQueues.additionalProperties.type,
									parentSchema: schema0.properties.external.properties.taskQueues.additionalProperties,
									data: data109
								};
								if (vErrors === null) vErrors = [err168];
								else vErrors.push(err168);
								errors++;
							}
						}
						else {
							const err169 = {
								instancePath: instancePath + "/external/taskQueues",
								schemaPath: "#/properties/external/properties/taskQueues/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.external.properties.taskQueues.type,
								parentSchema: schema0.properties.external.properties.taskQueues,
								data: data108
							};
							if (vErrors === null) vErrors = [err169];
							else vErrors.push(err169);
							errors++;
						}
					}
					if (data107.activities !== void 0) {
						let data112 = data107.activities;
						if (data112 && typeof data112 == "object" && !Array.isArray(data112)) for (const key20 in data112) {
							let data113 = data112[key20];
							if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
								for (const key21 in data113) if (!(key21 === "friendlyName" || key21 === "sid")) {
									const err170 = {
										instancePath: instancePath + "/external/activities/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/external/properties/activities/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key21 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0.properties.external.properties.activities.additionalProperties,
										data: data113
									};
									if (vErrors === null) vErrors = [err170];
									else vErrors.push(err170);
									errors++;
								}
								if (data113.friendlyName !== void 0) {
									let data114 = data113.friendlyName;
									if (typeof data114 === "string") {
										if (func1(data114) < 1) {
											const err171 = {
												instancePath: instancePath + "/external/activities/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
												schemaPath: "#/properties/external/properties/activities/additionalProperties/properties/friendlyName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.activities.additionalProperties.properties.friendlyName,
												data: data114
											};
											if (vErrors === null) vErrors = [err171];
											else vErrors.push(err171);
											errors++;
										}
									} else {
										const err172 = {
											instancePath: instancePath + "/external/activities/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
											schemaPath: "#/properties/external/properties/activities/additionalProperties/properties/friendlyName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.activities.additionalProperties.properties.friendlyName.type,
											parentSchema: schema0.properties.external.properties.activities.additionalProperties.properties.friendlyName,
											data: data114
										};
										if (vErrors === null) vErrors = [err172];
										else vErrors.push(err172);
										errors++;
									}
								}
								if (data113.sid !== void 0) {
									let data115 = data113.sid;
									if (typeof data115 === "string") {
										if (func1(data115) < 1) {
											const err173 = {
												instancePath: instancePath + "/external/activities/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
												schemaPath: "#/properties/external/properties/activities/additionalProperties/properties/sid/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.activities.additionalProperties.properties.sid,
												data: data115
											};
											if (vErrors === null) vErrors = [err173];
											else vErrors.push(err173);
											errors++;
										}
									} else {
										const err174 = {
											instancePath: instancePath + "/external/activities/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
											schemaPath: "#/properties/external/properties/activities/additionalProperties/properties/sid/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.activities.additionalProperties.properties.sid.type,
											parentSchema: schema0.properties.external.properties.activities.additionalProperties.properties.sid,
											data: data115
										};
										if (vErrors === null) vErrors = [err174];
										else vErrors.push(err174);
										errors++;
									}
								}
							} else {
								const err175 = {
									instancePath: instancePath + "/external/activities/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/external/properties/activities/additionalProperties/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.external.properties.activities.additionalProperties.type,
									parentSchema: schema0.properties.external.properties.activities.additionalProperties,
									data: data113
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
						}
						else {
							const err176 = {
								instancePath: instancePath + "/external/activities",
								schemaPath: "#/properties/external/properties/activities/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.external.properties.activities.type,
								parentSchema: schema0.properties.external.properties.activities,
								data: data112
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
					}
					if (data107.taskChannels !== void 0) {
						let data116 = data107.taskChannels;
						if (data116 && typeof data116 == "object" && !Array.isArray(data116)) for (const key22 in data116) {
							let data117 = data116[key22];
							if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
								for (const key23 in data117) if (!(key23 === "uniqueName" || key23 === "sid")) {
									const err177 = {
										instancePath: instancePath + "/external/taskChannels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/external/properties/taskChannels/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key23 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0.properties.external.properties.taskChannels.additionalProperties,
										data: data117
									};
									if (vErrors === null) vErrors = [err177];
									else vErrors.push(err177);
									errors++;
								}
								if (data117.uniqueName !== void 0) {
									let data118 = data117.uniqueName;
									if (typeof data118 === "string") {
										if (func1(data118) < 1) {
											const err178 = {
												instancePath: instancePath + "/external/taskChannels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniqueName",
												schemaPath: "#/properties/external/properties/taskChannels/additionalProperties/properties/uniqueName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.taskChannels.additionalProperties.properties.uniqueName,
												data: data118
											};
											if (vErrors === null) vErrors = [err178];
											else vErrors.push(err178);
											errors++;
										}
									} else {
										const err179 = {
											instancePath: instancePath + "/external/taskChannels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/uniqueName",
											schemaPath: "#/properties/external/properties/taskChannels/additionalProperties/properties/uniqueName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.taskChannels.additionalProperties.properties.uniqueName.type,
											parentSchema: schema0.properties.external.properties.taskChannels.additionalProperties.properties.uniqueName,
											data: data118
										};
										if (vErrors === null) vErrors = [err179];
										else vErrors.push(err179);
										errors++;
									}
								}
								if (data117.sid !== void 0) {
									let data119 = data117.sid;
									if (typeof data119 === "string") {
										if (func1(data119) < 1) {
											const err180 = {
												instancePath: instancePath + "/external/taskChannels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
												schemaPath: "#/properties/external/properties/taskChannels/additionalProperties/properties/sid/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.taskChannels.additionalProperties.properties.sid,
												data: data119
											};
											if (vErrors === null) vErrors = [err180];
											else vErrors.push(err180);
											errors++;
										}
									} else {
										const err181 = {
											instancePath: instancePath + "/external/taskChannels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
											schemaPath: "#/properties/external/properties/taskChannels/additionalProperties/properties/sid/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.taskChannels.additionalProperties.properties.sid.type,
											parentSchema: schema0.properties.external.properties.taskChannels.additionalProperties.properties.sid,
											data: data119
										};
										if (vErrors === null) vErrors = [err181];
										else vErrors.push(err181);
										errors++;
									}
								}
							} else {
								const err182 = {
									instancePath: instancePath + "/external/taskChannels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/external/properties/taskChannels/additionalProperties/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.external.properties.taskChannels.additionalProperties.type,
									parentSchema: schema0.properties.external.properties.taskChannels.additionalProperties,
									data: data117
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
						}
						else {
							const err183 = {
								instancePath: instancePath + "/external/taskChannels",
								schemaPath: "#/properties/external/properties/taskChannels/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.external.properties.taskChannels.type,
								parentSchema: schema0.properties.external.properties.taskChannels,
								data: data116
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
					}
					if (data107.workers !== void 0) {
						let data120 = data107.workers;
						if (data120 && typeof data120 == "object" && !Array.isArray(data120)) for (const key24 in data120) {
							let data121 = data120[key24];
							if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
								for (const key25 in data121) if (!(key25 === "friendlyName" || key25 === "sid")) {
									const err184 = {
										instancePath: instancePath + "/external/workers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/external/properties/workers/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key25 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0.properties.external.properties.workers.additionalProperties,
										data: data121
									};
									if (vErrors === null) vErrors = [err184];
									else vErrors.push(err184);
									errors++;
								}
								if (data121.friendlyName !== void 0) {
									let data122 = data121.friendlyName;
									if (typeof data122 === "string") {
										if (func1(data122) < 1) {
											const err185 = {
												instancePath: instancePath + "/external/workers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
												schemaPath: "#/properties/external/properties/workers/additionalProperties/properties/friendlyName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.workers.additionalProperties.properties.friendlyName,
												data: data122
											};
											if (vErrors === null) vErrors = [err185];
											else vErrors.push(err185);
											errors++;
										}
									} else {
										const err186 = {
											instancePath: instancePath + "/external/workers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
											schemaPath: "#/properties/external/properties/workers/additionalProperties/properties/friendlyName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.workers.additionalProperties.properties.friendlyName.type,
											parentSchema: schema0.properties.external.properties.workers.additionalProperties.properties.friendlyName,
											data: data122
										};
										if (vErrors === null) vErrors = [err186];
										else vErrors.push(err186);
										errors++;
									}
								}
								if (data121.sid !== void 0) {
									let data123 = data121.sid;
									if (typeof data123 === "string") {
										if (func1(data123) < 1) {
											const err187 = {
												instancePath: instancePath + "/external/workers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
												schemaPath: "#/properties/external/properties/workers/additionalProperties/properties/sid/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.workers.additionalProperties.properties.sid,
												data: data123
											};
											if (vErrors === null) vErrors = [err187];
											else vErrors.push(err187);
											errors++;
										}
									} else {
										const err188 = {
											instancePath: instancePath + "/external/workers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
											schemaPath: "#/properties/external/properties/workers/additionalProperties/properties/sid/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.workers.additionalProperties.properties.sid.type,
											parentSchema: schema0.properties.external.properties.workers.additionalProperties.properties.sid,
											data: data123
										};
										if (vErrors === null) vErrors = [err188];
										else vErrors.push(err188);
										errors++;
									}
								}
							} else {
								const err189 = {
									instancePath: instancePath + "/external/workers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/external/properties/workers/additionalProperties/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.external.properties.workers.additionalProperties.type,
									parentSchema: schema0.properties.external.properties.workers.additionalProperties,
									data: data121
								};
								if (vErrors === null) vErrors = [err189];
								else vErrors.push(err189);
								errors++;
							}
						}
						else {
							const err190 = {
								instancePath: instancePath + "/external/workers",
								schemaPath: "#/properties/external/properties/workers/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.external.properties.workers.type,
								parentSchema: schema0.properties.external.properties.workers,
								data: data120
							};
							if (vErrors === null) vErrors = [err190];
							else vErrors.push(err190);
							errors++;
						}
					}
					if (data107.workflows !== void 0) {
						let data124 = data107.workflows;
						if (data124 && typeof data124 == "object" && !Array.isArray(data124)) for (const key26 in data124) {
							let data125 = data124[key26];
							if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
								for (const key27 in data125) if (!(key27 === "friendlyName" || key27 === "sid")) {
									const err191 = {
										instancePath: instancePath + "/external/workflows/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/external/properties/workflows/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key27 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema0.properties.external.properties.workflows.additionalProperties,
										data: data125
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
								if (data125.friendlyName !== void 0) {
									let data126 = data125.friendlyName;
									if (typeof data126 === "string") {
										if (func1(data126) < 1) {
											const err192 = {
												instancePath: instancePath + "/external/workflows/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
												schemaPath: "#/properties/external/properties/workflows/additionalProperties/properties/friendlyName/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.workflows.additionalProperties.properties.friendlyName,
												data: data126
											};
											if (vErrors === null) vErrors = [err192];
											else vErrors.push(err192);
											errors++;
										}
									} else {
										const err193 = {
											instancePath: instancePath + "/external/workflows/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/friendlyName",
											schemaPath: "#/properties/external/properties/workflows/additionalProperties/properties/friendlyName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.workflows.additionalProperties.properties.friendlyName.type,
											parentSchema: schema0.properties.external.properties.workflows.additionalProperties.properties.friendlyName,
											data: data126
										};
										if (vErrors === null) vErrors = [err193];
										else vErrors.push(err193);
										errors++;
									}
								}
								if (data125.sid !== void 0) {
									let data127 = data125.sid;
									if (typeof data127 === "string") {
										if (func1(data127) < 1) {
											const err194 = {
												instancePath: instancePath + "/external/workflows/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
												schemaPath: "#/properties/external/properties/workflows/additionalProperties/properties/sid/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema0.properties.external.properties.workflows.additionalProperties.properties.sid,
												data: data127
											};
											if (vErrors === null) vErrors = [err194];
											else vErrors.push(err194);
											errors++;
										}
									} else {
										const err195 = {
											instancePath: instancePath + "/external/workflows/" + key26.replace(/~/g, "~0").replace(/\//g, "~1") + "/sid",
											schemaPath: "#/properties/external/properties/workflows/additionalProperties/properties/sid/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.external.properties.workflows.additionalProperties.properties.sid.type,
											parentSchema: schema0.properties.external.properties.workflows.additionalProperties.properties.sid,
											data: data127
										};
										if (vErrors === null) vErrors = [err195];
										else vErrors.push(err195);
										errors++;
									}
								}
							} else {
								const err196 = {
									instancePath: instancePath + "/external/workflows/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/external/properties/workflows/additionalProperties/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema0.properties.external.properties.workflows.additionalProperties.type,
									parentSchema: schema0.properties.external.properties.workflows.additionalProperties,
									data: data125
								};
								if (vErrors === null) vErrors = [err196];
								else vErrors.push(err196);
								errors++;
							}
						}
						else {
							const err197 = {
								instancePath: instancePath + "/external/workflows",
								schemaPath: "#/properties/external/properties/workflows/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.external.properties.workflows.type,
								parentSchema: schema0.properties.external.properties.workflows,
								data: data124
							};
							if (vErrors === null) vErrors = [err197];
							else vErrors.push(err197);
							errors++;
						}
					}
				} else {
					const err198 = {
						instancePath: instancePath + "/external",
						schemaPath: "#/properties/external/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.external.type,
						parentSchema: schema0.properties.external,
						data: data107
					};
					if (vErrors === null) vErrors = [err198];
					else vErrors.push(err198);
					errors++;
				}
			}
			if (data.taskAttributes !== void 0) {
				let data128 = data.taskAttributes;
				const _errs275 = errors;
				let valid59 = false;
				const _errs276 = errors;
				if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
					if (data128.properties === void 0) {
						const err199 = {
							instancePath: instancePath + "/taskAttributes",
							schemaPath: "#/properties/taskAttributes/anyOf/0/required",
							keyword: "required",
							params: { missingProperty: "properties" },
							message: "must have required property 'properties'",
							schema: schema0.properties.taskAttributes.anyOf[0].required,
							parentSchema: schema0.properties.taskAttributes.anyOf[0],
							data: data128
						};
						if (vErrors === null) vErrors = [err199];
						else vErrors.push(err199);
						errors++;
					}
				}
				var _valid0 = _errs276 === errors;
				valid59 = valid59 || _valid0;
				if (!valid59) {
					const _errs277 = errors;
					if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
						if (data128.samples === void 0) {
							const err200 = {
								instancePath: instancePath + "/taskAttributes",
								schemaPath: "#/properties/taskAttributes/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "samples" },
								message: "must have required property 'samples'",
								schema: schema0.properties.taskAttributes.anyOf[1].required,
								parentSchema: schema0.properties.taskAttributes.anyOf[1],
								data: data128
							};
							if (vErrors === null) vErrors = [err200];
							else vErrors.push(err200);
							errors++;
						}
					}
					var _valid0 = _errs277 === errors;
					valid59 = valid59 || _valid0;
				}
				if (!valid59) {
					const err201 = {
						instancePath: instancePath + "/taskAttributes",
						schemaPath: "#/properties/taskAttributes/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						schema: schema0.properties.taskAttributes.anyOf,
						parentSchema: schema0.properties.taskAttributes,
						data: data128
					};
					if (vErrors === null) vErrors = [err201];
					else vErrors.push(err201);
					errors++;
				} else {
					errors = _errs275;
					if (vErrors !== null) {
						if (_errs275) vErrors.length = _errs275;
						else vErrors = null;
					}
				}
				if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
					for (const key28 in data128) if (!(key28 === "type" || key28 === "properties" || key28 === "required" || key28 === "additionalProperties" || key28 === "samples" || pattern0.test(key28))) {
						const err202 = {
							instancePath: instancePath + "/taskAttributes",
							schemaPath: "#/properties/taskAttributes/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key28 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema0.properties.taskAttributes,
							data: data128
						};
						if (vErrors === null) vErrors = [err202];
						else vErrors.push(err202);
						errors++;
					}
					if (data128.type !== void 0) {
						let data129 = data128.type;
						if (!(data129 === "object")) {
							const err203 = {
								instancePath: instancePath + "/taskAttributes/type",
								schemaPath: "#/properties/taskAttributes/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema0.properties.taskAttributes.properties.type.enum },
								message: "must be equal to one of the allowed values",
								schema: schema0.properties.taskAttributes.properties.type.enum,
								parentSchema: schema0.properties.taskAttributes.properties.type,
								data: data129
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
						}
					}
					if (data128.properties !== void 0) {
						let data130 = data128.properties;
						if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
							for (const key29 in data130) if (!validate1(data130[key29], {
								instancePath: instancePath + "/taskAttributes/properties/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data130,
								parentDataProperty: key29,
								rootData
							})) {
								vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
								errors = vErrors.length;
							}
						} else {
							const err204 = {
								instancePath: instancePath + "/taskAttributes/properties",
								schemaPath: "#/properties/taskAttributes/properties/properties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.taskAttributes.properties.properties.type,
								parentSchema: schema0.properties.taskAttributes.properties.properties,
								data: data130
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
					}
					if (data128.required !== void 0) {
						let data132 = data128.required;
						if (Array.isArray(data132)) {
							const len15 = data132.length;
							for (let i15 = 0; i15 < len15; i15++) {
								let data133 = data132[i15];
								if (typeof data133 !== "string") {
									const err205 = {
										instancePath: instancePath + "/taskAttributes/required/" + i15,
										schemaPath: "#/properties/taskAttributes/properties/required/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.taskAttributes.properties.required.items.type,
										parentSchema: schema0.properties.taskAttributes.properties.required.items,
										data: data133
									};
									if (vErrors === null) vErrors = [err205];
									else vErrors.push(err205);
									errors++;
								}
							}
						} else {
							const err206 = {
								instancePath: instancePath + "/taskAttributes/required",
								schemaPath: "#/properties/taskAttributes/properties/required/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema0.properties.taskAttributes.properties.required.type,
								parentSchema: schema0.properties.taskAttributes.properties.required,
								data: data132
							};
							if (vErrors === null) vErrors = [err206];
							else vErrors.push(err206);
							errors++;
						}
					}
					if (data128.additionalProperties !== void 0) {
						let data134 = data128.additionalProperties;
						if (typeof data134 !== "boolean") {
							const err207 = {
								instancePath: instancePath + "/taskAttributes/additionalProperties",
								schemaPath: "#/properties/taskAttributes/properties/additionalProperties/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema0.properties.taskAttributes.properties.additionalProperties.type,
								parentSchema: schema0.properties.taskAttributes.properties.additionalProperties,
								data: data134
							};
							if (vErrors === null) vErrors = [err207];
							else vErrors.push(err207);
							errors++;
						}
					}
					if (data128.samples !== void 0) {
						let data135 = data128.samples;
						if (Array.isArray(data135)) {
							if (data135.length < 1) {
								const err208 = {
									instancePath: instancePath + "/taskAttributes/samples",
									schemaPath: "#/properties/taskAttributes/properties/samples/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema0.properties.taskAttributes.properties.samples,
									data: data135
								};
								if (vErrors === null) vErrors = [err208];
								else vErrors.push(err208);
								errors++;
							}
							const len16 = data135.length;
							for (let i16 = 0; i16 < len16; i16++) {
								let data136 = data135[i16];
								if (!(data136 && typeof data136 == "object" && !Array.isArray(data136))) {
									const err209 = {
										instancePath: instancePath + "/taskAttributes/samples/" + i16,
										schemaPath: "#/properties/taskAttributes/properties/samples/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema0.properties.taskAttributes.properties.samples.items.type,
										parentSchema: schema0.properties.taskAttributes.properties.samples.items,
										data: data136
									};
									if (vErrors === null) vErrors = [err209];
									else vErrors.push(err209);
									errors++;
								}
							}
						} else {
							const err210 = {
								instancePath: instancePath + "/taskAttributes/samples",
								schemaPath: "#/properties/taskAttributes/properties/samples/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema0.properties.taskAttributes.properties.samples.type,
								parentSchema: schema0.properties.taskAttributes.properties.samples,
								data: data135
							};
							if (vErrors === null) vErrors = [err210];
							else vErrors.push(err210);
							errors++;
						}
					}
				} else {
					const err211 = {
						instancePath: instancePath + "/taskAttributes",
						schemaPath: "#/properties/taskAttributes/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.taskAttributes.type,
						parentSchema: schema0.properties.taskAttributes,
						data: data128
					};
					if (vErrors === null) vErrors = [err211];
					else vErrors.push(err211);
					errors++;
				}
			}
			if (data.workerAttributes !== void 0) {
				let data137 = data.workerAttributes;
				const _errs296 = errors;
				let valid66 = false;
				const _errs297 = errors;
				if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
					if (data137.properties === void 0) {
						const err212 = {
							instancePath: instancePath + "/workerAttributes",
							schemaPath: "#/properties/workerAttributes/anyOf/0/required",
							keyword: "required",
							params: { missingProperty: "properties" },
							message: "must have required property 'properties'",
							schema: schema0.properties.workerAttributes.anyOf[0].required,
							parentSchema: schema0.properties.workerAttributes.anyOf[0],
							data: data137
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					}
				}
				var _valid1 = _errs297 === errors;
				valid66 = valid66 || _valid1;
				if (!valid66) {
					const _errs298 = errors;
					if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
						if (data137.samples === void 0) {
							const err213 = {
								instancePath: instancePath + "/workerAttributes",
								schemaPath: "#/properties/workerAttributes/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "samples" },
								message: "must have required property 'samples'",
								schema: schema0.properties.workerAttributes.anyOf[1].required,
								parentSchema: schema0.properties.workerAttributes.anyOf[1],
								data: data137
							};
							if (vErrors === null) vErrors = [err213];
							else vErrors.push(err213);
							errors++;
						}
					}
					var _valid1 = _errs298 === errors;
					valid66 = valid66 || _valid1;
				}
				if (!valid66) {
					const err214 = {
						instancePath: instancePath + "/workerAttributes",
						schemaPath: "#/properties/workerAttributes/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf",
						schema: schema0.properties.workerAttributes.anyOf,
						parentSchema: schema0.properties.workerAttributes,
						data: data137
					};
					if (vErrors === null) vErrors = [err214];
					else vErrors.push(err214);
					errors++;
				} else {
					errors = _errs296;
					if (vErrors !== null) {
						if (_errs296) vErrors.length = _errs296;
						else vErrors = null;
					}
				}
				if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
					for (const key30 in data137) if (!(key30 === "type" || key30 === "properties" || key30 === "required" || key30 === "additionalProperties" || key30 === "samples" || pattern0.test(key30))) {
						const err215 = {
							instancePath: instancePath + "/workerAttributes",
							schemaPath: "#/properties/workerAttributes/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key30 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema0.properties.workerAttributes,
							data: data137
						};
						if (vErrors === null) vErrors = [err215];
						else vErrors.push(err215);
						errors++;
					}
					if (data137.type !== void 0) {
						let data138 = data137.type;
						if (!(data138 === "object")) {
							const err216 = {
								instancePath: instancePath + "/workerAttributes/type",
								schemaPath: "#/properties/workerAttributes/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema0.properties.workerAttributes.properties.type.enum },
								message: "must be equal to one of the allowed values",
								schema: schema0.properties.workerAttributes.properties.type.enum,
								parentSchema: schema0.properties.workerAttributes.properties.type,
								data: data138
							};
							if (vErrors === null) vErrors = [err216];
							else vErrors.push(err216);
							errors++;
						}
					}
					if (data137.properties !== void 0) {
						let data139 = data137.properties;
						if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
							for (const key31 in data139) if (!validate1(data139[key31], {
								instancePath: instancePath + "/workerAttributes/properties/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data139,
								parentDataProperty: key31,
								rootData
							})) {
								vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
								errors = vErrors.length;
							}
						} else {
							const err217 = {
								instancePath: instancePath + "/workerAttributes/properties",
								schemaPath: "#/properties/workerAttributes/properties/properties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.workerAttributes.properties.properties.type,
								parentSchema: schema0.properties.workerAttributes.properties.properties,
								data: data139
							};
							if (vErrors === null) vErrors = [err217];
							else vErrors.push(err217);
							errors++;
						}
					}
					if (data137.required !== void 0) {
						let data141 = data137.required;
						if (Array.isArray(data141)) {
							const len17 = data141.length;
							for (let i17 = 0; i17 < len17; i17++) {
								let data142 = data141[i17];
								if (typeof data142 !== "string") {
									const err218 = {
										instancePath: instancePath + "/workerAttributes/required/" + i17,
										schemaPath: "#/properties/workerAttributes/properties/required/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.workerAttributes.properties.required.items.type,
										parentSchema: schema0.properties.workerAttributes.properties.required.items,
										data: data142
									};
									if (vErrors === null) vErrors = [err218];
									else vErrors.push(err218);
									errors++;
								}
							}
						} else {
							const err219 = {
								instancePath: instancePath + "/workerAttributes/required",
								schemaPath: "#/properties/workerAttributes/properties/required/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema0.properties.workerAttributes.properties.required.type,
								parentSchema: schema0.properties.workerAttributes.properties.required,
								data: data141
							};
							if (vErrors === null) vErrors = [err219];
							else vErrors.push(err219);
							errors++;
						}
					}
					if (data137.additionalProperties !== void 0) {
						let data143 = data137.additionalProperties;
						if (typeof data143 !== "boolean") {
							const err220 = {
								instancePath: instancePath + "/workerAttributes/additionalProperties",
								schemaPath: "#/properties/workerAttributes/properties/additionalProperties/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema0.properties.workerAttributes.properties.additionalProperties.type,
								parentSchema: schema0.properties.workerAttributes.properties.additionalProperties,
								data: data143
							};
							if (vErrors === null) vErrors = [err220];
							else vErrors.push(err220);
							errors++;
						}
					}
					if (data137.samples !== void 0) {
						let data144 = data137.samples;
						if (Array.isArray(data144)) {
							if (data144.length < 1) {
								const err221 = {
									instancePath: instancePath + "/workerAttributes/samples",
									schemaPath: "#/properties/workerAttributes/properties/samples/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema0.properties.workerAttributes.properties.samples,
									data: data144
								};
								if (vErrors === null) vErrors = [err221];
								else vErrors.push(err221);
								errors++;
							}
							const len18 = data144.length;
							for (let i18 = 0; i18 < len18; i18++) {
								let data145 = data144[i18];
								if (!(data145 && typeof data145 == "object" && !Array.isArray(data145))) {
									const err222 = {
										instancePath: instancePath + "/workerAttributes/samples/" + i18,
										schemaPath: "#/properties/workerAttributes/properties/samples/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema0.properties.workerAttributes.properties.samples.items.type,
										parentSchema: schema0.properties.workerAttributes.properties.samples.items,
										data: data145
									};
									if (vErrors === null) vErrors = [err222];
									else vErrors.push(err222);
									errors++;
								}
							}
						} else {
							const err223 = {
								instancePath: instancePath + "/workerAttributes/samples",
								schemaPath: "#/properties/workerAttributes/properties/samples/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema0.properties.workerAttributes.properties.samples.type,
								parentSchema: schema0.properties.workerAttributes.properties.samples,
								data: data144
							};
							if (vErrors === null) vErrors = [err223];
							else vErrors.push(err223);
							errors++;
						}
					}
				} else {
					const err224 = {
						instancePath: instancePath + "/workerAttributes",
						schemaPath: "#/properties/workerAttributes/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.workerAttributes.type,
						parentSchema: schema0.properties.workerAttributes,
						data: data137
					};
					if (vErrors === null) vErrors = [err224];
					else vErrors.push(err224);
					errors++;
				}
			}
		} else {
			const err225 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema0.type,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err225];
			else vErrors.push(err225);
			errors++;
		}
		validate0.errors = vErrors;
		return errors === 0;
	}
	const validate = module.exports;
	exports = module.exports = { validateStructure: (value) => validate(value) ? [] : validate.errors };
	Object.defineProperty(exports, "__esModule", { value: true });
})))();
/** Checks every object against the schema, and single values as far as a schema cannot. */
function checkStructure(report) {
	const { root } = report;
	const value = toJson(root);
	reportProblems([...require_language.withoutFollowers(require_language.toProblems((0, import_validate_structure.validateStructure)(value), value)).map((problem) => addHome(explainValue(problem))), ...checkValues(root)], report);
}
function checkValues(root) {
	const inSections = require_model.sectionKinds.flatMap(([section, kind]) => {
		const map = getValue(root, section);
		if (map?.kind !== "map") return [];
		return [...map.entries.values()].flatMap(({ key, value }) => checkObject(kind, value, [section, key]));
	});
	return [...checkObject(require_model.kinds.Workspace, getValue(root, "workspace"), ["workspace"]), ...inSections];
}
function checkObject(kind, node, path) {
	return Object.entries(kind.properties).flatMap(([name, property]) => {
		const text = getText(getValue(node, name));
		const fault = text === void 0 ? void 0 : findFault$1(property.type, text);
		if (fault === void 0) return [];
		const severity = fault.code === "control-character" ? "warning" : "error";
		return [{
			...fault,
			path: [...path, name],
			severity
		}];
	});
}
/** A URL is never shown: it may hold a password. */
function findFault$1(type, text) {
	if (type === "url") return text.trim() === "" || require_model.isCallbackUrl(text) ? void 0 : {
		code: "wrong-value",
		params: { expected: "an absolute URL with \"http://\" or \"https://\", or \"\" for none" }
	};
	if ((type === "string" || type === "expression") && text !== "" && text.trim() === "") return {
		code: "blank",
		params: {}
	};
	const sign = type === "string" ? require_language.findControl(text) : void 0;
	return sign === void 0 ? void 0 : {
		code: "control-character",
		params: { sign }
	};
}
// config/checks/check-workspace.ts
/** Keys that are allowed for an existing workspace. */
const ALLOWED = [
	"friendlyName",
	"sid",
	"existing",
	"connection",
	"defaultActivity",
	"timeoutActivity",
	"managed"
];
/**
* A workspace is either created here, or exists already and is found by name or SID.
*
* @param mayBeSet whether an overlay that is not read may set a key
*/
function checkWorkspace(entry, mayBeSet, findings) {
	if (entry?.value.kind !== "map") return;
	const map = entry.value;
	const sid = map.entries.get("sid");
	const existing = getValue(map, "existing");
	const isExisting = existing?.kind === "scalar" && existing.value === true;
	if (sid !== void 0) checkSid(sid, findings);
	if (sid !== void 0 || isExisting) refuseSettings(map, findings);
	else checkEventsFilter(map, mayBeSet, findings);
	if (sid !== void 0 && existing?.kind === "scalar" && existing.value === false) findings.add("existing-workspace", { key: "existing" }, existing.span);
	if (sid === void 0 && !map.entries.has("friendlyName") && !hasUnknownKey("workspace", map)) findings.add("missing-key", { missing: "workspace-name" }, entry.keySpan);
}
function checkEventsFilter(map, mayBeSet, findings) {
	const filter = map.entries.get("eventsFilter");
	if (filter === void 0 || !getText(filter.value) || hasText(getValue(map, "eventCallbackUrl"))) return;
	if (hasUnknownKey("workspace", map) || mayBeSet("eventCallbackUrl")) return;
	findings.add("events-filter-alone", {}, filter.keySpan);
}
/** True for a value that is set, or may be. */
function hasText(value) {
	return value !== void 0 && (value.kind !== "scalar" || value.value !== "" && value.value !== null);
}
function checkSid({ value }, findings) {
	const text = getText(value);
	if (text === void 0 || hasUnresolved(value) || /^WS[0-9a-fA-F]{32}$/.test(text)) return;
	findings.add("wrong-value", {
		fault: "workspace-sid",
		found: text
	}, value.span);
}
function refuseSettings(map, findings) {
	for (const { key, keySpan } of map.entries.values()) if (!ALLOWED.includes(key)) findings.add("existing-workspace", { key }, keySpan);
}
// config/lint/create-context.ts
/** Reads the lint context once. Values of a wrong type are left out: they are reported elsewhere. */
function createContexts(sections, { isComplete, mayBeSet }, read) {
	const workspace = toWorkspace(toMembers$2(sections.get("workspace"), "workspace"));
	const common = isComplete ? {
		unknown: require_model.UNKNOWN,
		workspace,
		...createLocalContext(sections),
		taskQueues: new Map([...mapSection(sections, "taskQueues", (key, queue) => toQueue(key, queue, read)), ...createExternalQueues(sections, read)]),
		activities: new Map([...mapSection(sections, "activities", toActivity), ...createExternalActivities(sections)])
	} : {
		unknown: require_model.UNKNOWN,
		workspace
	};
	const tasks = isComplete ? groupTasks(sections) : /* @__PURE__ */ new Map();
	return {
		common,
		forWorkflow: (workflow, form) => ({
			...common,
			form,
			...toWorkflow$1(workflow, mayBeSet),
			...defined({ tasks: tasks.get(workflow.key) })
		})
	};
}
/** The workspace that Flex creates, which is always multitasking (O-13). */
const FLEX_WORKSPACE = "Flex Task Assignment";
/** The settings of an existing workspace are not managed, so they are not known. */
function toWorkspace(workspace) {
	const { sid, existing } = workspace;
	const isManaged = sid === void 0 && (existing === void 0 || existing === false);
	const isFlex = !isManaged && workspace.friendlyName === FLEX_WORKSPACE;
	return {
		multiTaskEnabled: isManaged ? known(workspace.multiTaskEnabled, true, isBoolean) : isFlex || void 0,
		timeoutActivity: known(workspace.timeoutActivity, isManaged ? null : void 0, isText$1)
	};
}
/** Reads only the properties that rules need: the routing next to them can be long, and is read elsewhere. */
function toWorkflow$1(workflow, mayBeSet) {
	const fallback = isPresent(toMember(workflow, "workflows", "fallbackAssignmentCallbackUrl"));
	const seconds = require_model.kinds.Workflow.properties.taskReservationTimeout?.default;
	return defined({
		taskReservationTimeout: known(toMember(workflow, "workflows", "taskReservationTimeout"), Number(seconds), isNumber),
		hasAssignmentCallback: isPresent(toMember(workflow, "workflows", "assignmentCallbackUrl")),
		hasFallbackAssignmentCallback: fallback === false && mayBeSet("fallbackAssignmentCallbackUrl") ? void 0 : fallback
	});
}
function toQueue(key, queue, read) {
	return {
		key,
		friendlyName: nameOf$2(key, queue),
		targetWorkers: read.expression(known(queue.targetWorkers, "1==1", isText$1) ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9", "queue"),
		taskOrder: known(queue.taskOrder, "FIFO", isOrder),
		maxReservedWorkers: known(queue.maxReservedWorkers, 1, isNumber),
		activityKeys: ["reservationActivity", "assignmentActivity"].filter((name) => isPresent(queue[name]) === true)
	};
}
function toActivity(key, activity) {
	return {
		key,
		friendlyName: nameOf$2(key, activity),
		available: known(activity.available, false, isBoolean)
	};
}
function nameOf$2(key, { friendlyName }) {
	return known(friendlyName, key, isText$1) ?? key;
}
// config/lint/linter.ts
/** Creates the linter of a workspace. */
function createLinter(sections, { isComplete, mayBeSet, onlyErrors }) {
	const read = require_language.createReadExpression(require_model.UNKNOWN);
	const contexts = createContexts(sections, {
		isComplete,
		mayBeSet
	}, read);
	return {
		lintWorkflow(workflow, { form, configuration, faults }, report) {
			lintName(workflow, report);
			const wrong = new Set(faults.map((path) => JSON.stringify(path)));
			const problems = require_language.lintConfiguration(configuration, contexts.forWorkflow(workflow, form), {
				read,
				onlyErrors
			});
			reportProblems(wrong.size === 0 ? problems : problems.filter(({ path }) => !wrong.has(JSON.stringify(path))), report);
		},
		lintTaskQueues(report) {
			const queues = sections.get("taskQueues")?.value;
			if (queues?.kind !== "map") return;
			for (const queue of queues.entries.values()) lintQueue(queue, contexts.common, onlyErrors, report);
		}
	};
}
/** Checks the friendly name of a workflow, which defaults to its key. */
function lintName({ key, keySpan, value }, report) {
	const name = getText(getValue(value, "friendlyName")) ?? key;
	reportProblems(require_language.lintFriendlyName(name), {
		...report,
		root: {
			...value,
			span: keySpan
		},
		find: void 0
	});
}
function lintQueue({ key, value }, context, onlyErrors, report) {
	const queue = context.taskQueues?.get(key);
	if (queue === void 0) return;
	reportProblems(require_language.lintTaskQueue(queue, context, { onlyErrors }), {
		...report,
		root: value,
		subject: {
			section: "taskQueues",
			key
		}
	});
}
// config/load/check-filled.ts
/** Checks everything that can be known without TaskRouter. */
function checkFilled({ sections, routings }, { isComplete, open, mayBeSet }, { findings, sources, onlyErrors, hidesUnknown }) {
	const report = {
		root: toRoot(sections),
		findings,
		sources
	};
	checkKeys(sections, findings);
	checkStructure(report);
	checkLocal(sections, report);
	checkChannels(sections, isComplete ? open : /* @__PURE__ */ new Set(["taskChannels"]), report);
	checkNames(sections, findings);
	checkExternal(sections, findings);
	checkExtras(sections, findings);
	checkWorkspace(sections.get("workspace"), mayBeSet, findings);
	const references = createReferences(sections, open, isComplete ? findings : createFindings());
	checkObjectReferences(sections, references);
	checkCycles(sections, routings, findings);
	const linter = createLinter(sections, {
		isComplete: isComplete && open.size === 0,
		mayBeSet,
		onlyErrors
	});
	if (isComplete && open.size === 0) checkQueueOrder(sections, mayBeSet, findings);
	linter.lintTaskQueues({
		findings,
		sources
	});
	const configurations = /* @__PURE__ */ new Map();
	for (const { workflow, routing } of routings) {
		const configuration = checkRouting(workflow, routing, {
			findings,
			sources,
			linter,
			findQueue: references.findQueue,
			hidesUnknown
		});
		checkRoutingReferences(routing, references);
		configurations.set(workflow.key, configuration);
	}
	checkRetained(sections, configurations, findings);
	return {
		sections,
		configurations
	};
}
function toRoot(sections) {
	const entries = [...sections.values()];
	return {
		kind: "map",
		span: entries[0]?.keySpan ?? {
			file: "",
			start: 0,
			end: 0
		},
		entries: new Map(entries.map((entry) => [entry.key, entry]))
	};
}
// config/interpolation/definition.ts
/** Keys of a named expression that is written as a map. */
const KEYS$1 = [
	"parameters",
	"expression",
	"description"
];
/** Names that `${parameters.NAME}` and an argument can spell. */
const PARAMETER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Reads a named expression: its text, or a map with `parameters` and `expression`; undefined after a finding. */
function readDefinition({ key, keySpan, value }, findings) {
	if (value.kind !== "map") return {
		name: key,
		text: value,
		parameters: []
	};
	refuseKeys(value, findings);
	const text = value.entries.get("expression")?.value;
	const written = value.entries.get("parameters")?.value;
	const parameters = written === void 0 ? [] : readParameters(key, written, findings);
	if (text === void 0) findings.add("missing-key", {
		missing: "expression",
		key
	}, keySpan);
	return text === void 0 || parameters === void 0 ? void 0 : {
		name: key,
		text,
		parameters
	};
}
function refuseKeys(map, findings) {
	for (const { key, keySpan } of map.entries.values()) if (!KEYS$1.includes(key)) findings.add("unknown-key", {
		key,
		where: "expression",
		known: KEYS$1
	}, keySpan);
}
function readParameters(key, node, findings) {
	const names = node.kind === "list" ? node.items.map(getText) : [void 0];
	if (names.every((name) => name !== void 0 && PARAMETER.test(name)) && new Set(names).size === names.length) return names.filter((name) => name !== void 0);
	findings.add("wrong-type", {
		expected: "parameters",
		key,
		found: node
	}, node.span);
}
// config/interpolation/fill.ts
/** Continues as an unresolved value, so that one mistake is one finding. */
const UNRESOLVED$1 = {
	text: "",
	isUnresolved: true
};
// config/interpolation/from-value.ts
/** Converts a variable's value to a tree in which every node has the span of the placeholder. */
function fromValue(value, origin) {
	if (Array.isArray(value)) return {
		kind: "list",
		span: origin.span,
		items: value.map((item, at) => fromValue(item, memberOf(origin, at)))
	};
	if (typeof value === "object" && value !== null) return fromObject(value, origin);
	const scalar = typeof value === "string" ? origin.mapText(value) : toScalar$1(value);
	const secret = origin.isSecret && {
		isSecret: true,
		template: `\${${origin.body ?? ""}}`
	};
	return {
		kind: "scalar",
		span: origin.span,
		value: scalar,
		...secret
	};
}
function memberOf(origin, key) {
	return origin.body === void 0 ? origin : {
		...origin,
		body: `${origin.body}.${key}`
	};
}
function fromObject(object, origin) {
	const entries = Object.entries(object).map(([key, value]) => [key, {
		key,
		keySpan: origin.span,
		value: fromValue(value, memberOf(origin, key))
	}]);
	return {
		kind: "map",
		span: origin.span,
		entries: new Map(entries)
	};
}
function toScalar$1(value) {
	return typeof value === "boolean" || typeof value === "number" ? value : null;
}
// config/interpolation/fill-variable.ts
/** A text that is a single `${vars.…}` gets the type of the variable. */
function fillWholeVariable(node, name, span, use, fill) {
	const found = findVariable(name, span, use, fill);
	if (found === void 0 || found === "unresolved") return {
		...node,
		isUnresolved: true
	};
	const mapText = use === "routing" ? escapePlaceholders : (text) => text;
	return fromValue(found.value, {
		span: node.span,
		isSecret: found.isSecret,
		mapText,
		body: `vars.${name}`
	});
}
/** `${vars.…}` as a part of a longer text. */
function fillVariable(name, span, use, fill) {
	const found = findVariable(name, span, use, fill);
	if (found === void 0 || found === "unresolved") return {
		text: `\${vars.${name}}`,
		isUnresolved: true
	};
	const { value, isSecret } = found;
	if (typeof value === "object") {
		fill.findings.add("bad-variable", {
			body: `vars.${name}`,
			isEmpty: value === null
		}, span);
		return UNRESOLVED$1;
	}
	return {
		text: use === "routing" ? escapePlaceholders(String(value)) : String(value),
		isSecret
	};
}
/** A `${` inside a value must not become a placeholder. */
function escapePlaceholders(text) {
	return text.replaceAll("${", () => "$${");
}
/**
* Looks a variable up, and reports one that does not exist, or that is secret where a secret would be shown.
*
* @returns `unresolved` while only a stack can tell; undefined after a finding
*/
function findVariable(name, span, use, fill) {
	const found = fill.variables?.find(name) ?? { kind: "unresolved" };
	if (found.kind === "unresolved") return "unresolved";
	if (found.kind === "value" && (use === "plain" || !found.isSecret)) return found;
	if (found.kind === "value") fill.findings.add("secret-in-routing", { body: `vars.${name}` }, span);
	else refuseVariable(name, found, span, fill);
}
function refuseVariable(name, found, span, { variables, findings }) {
	if (found.kind === "no-member") {
		const { owner, member, names } = found;
		findings.add("unknown-member", {
			owner: `vars.${owner}`,
			member,
			names: findings.affordNames(names)
		}, span);
		return;
	}
	const params = {
		name,
		names: findings.affordNames(variables?.names ?? [])
	};
	if (variables?.isDeclared === true) findings.add("undeclared-variable", {
		...params,
		isSet: false
	}, span);
	else findings.add("unknown-variable", params, span);
}
// config/interpolation/is-compound.ts
/** Returns whether an expression needs brackets next to AND or OR: it uses them itself, outside quotes and brackets. */
function isCompound(expression) {
	const signs = expression.replace(/'[^']*'|"[^"]*"/g, "");
	let depth = 0;
	let outside = "";
	for (const sign of signs) {
		if (sign === "(" || sign === "[") depth += 1;
		if (depth <= 0) outside += sign;
		if (sign === ")" || sign === "]") depth -= 1;
	}
	return /\b(?:AND|OR)\b|&&|\|\|/i.test(outside);
}
// config/interpolation/parse-call.ts
const ARGUMENT = new RegExp(`\\s*(${/"(?:[^"\\]|\\.)*"|'[^']*'/.source}|[^\\s,"'()]+)\\s*(?:,|$)`, "y");
/**
* Reads the body of a placeholder after `expressions.`; undefined if its brackets are malformed. A text in double quotes
* has the escapes of JSON.
*
* @example parseCall('speaks("en", each.value.level)')
*/
function parseCall(body) {
	const open = body.indexOf("(");
	if (open < 0) return {
		name: body.trim(),
		arguments: void 0
	};
	if (!body.endsWith(")")) return void 0;
	const name = body.slice(0, open).trim();
	const found = readArguments(body.slice(open + 1, -1), open + 1);
	return found && {
		name,
		arguments: found
	};
}
function readArguments(text, offset) {
	const found = [];
	if (text.trim() === "") return found;
	let at = 0;
	while (at < text.length) {
		ARGUMENT.lastIndex = at;
		const match = ARGUMENT.exec(text);
		const argument = match?.[1] === void 0 ? void 0 : readArgument$1(match[1]);
		if (match?.[1] === void 0 || argument === void 0) return void 0;
		const start = offset + match.index + match[0].indexOf(match[1]);
		found.push({
			...argument,
			start,
			end: start + match[1].length
		});
		at = ARGUMENT.lastIndex;
	}
	return text.trimEnd().endsWith(",") ? void 0 : found;
}
function readArgument$1(written) {
	if (written.startsWith("'")) return {
		kind: "text",
		text: written.slice(1, -1)
	};
	if (!written.startsWith("\"")) return {
		kind: /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(written) ? "text" : "reference",
		text: written
	};
	try {
		return {
			kind: "text",
			text: String(JSON.parse(written))
		};
	} catch {
		return;
	}
}
/** Writes a text as an argument: without braces, which would end the placeholder. */
function toArgument(text) {
	return JSON.stringify(text).replaceAll("{", "\\u007b").replaceAll("}", "\\u007d");
}
// config/interpolation/fill-expression.ts
/** `${expressions.NAME}` and `${expressions.NAME(…)}`; next to AND and OR it gets brackets where it needs them. */
function fillExpression({ body, span, isWhole, use }, fill, fillText) {
	const { findings, expressions } = fill;
	if (use !== "routing") {
		findings.add("misplaced-placeholder", {
			body,
			kind: "expression"
		}, span);
		return UNRESOLVED$1;
	}
	const call = parseCall(body.slice(12));
	if (call === void 0) {
		findings.add("expression-arguments", { body }, span);
		return UNRESOLVED$1;
	}
	const { name, arguments: given = [] } = call;
	if (!expressions.names.includes(name)) {
		if (!expressions.isOpen) findings.add("unknown-expression", {
			name,
			names: findings.affordNames(expressions.names)
		}, span);
		return UNRESOLVED$1;
	}
	const parameters = expressions.parametersOf(name);
	if (parameters.length !== given.length) {
		findings.add("expression-arguments", {
			body,
			name,
			parameters,
			given: given.length
		}, span);
		return UNRESOLVED$1;
	}
	const values = given.map((argument) => readArgument(argument, span, fill, fillText));
	const found = expressions.find(name, values);
	if (found === void 0) return UNRESOLVED$1;
	const text = String(found.value);
	return {
		text: isWhole || !isCompound(text) ? text : `(${text})`,
		isUnresolved: found.isUnresolved === true
	};
}
function readArgument({ kind, text }, span, fill, fillText) {
	if (kind === "text") return fillText(text, span, "routing", fill);
	if (text.startsWith("vars.")) return fillVariable(text.slice(5), span, "routing", fill);
	return fillParameter(text, span, fill);
}
/** `${parameters.NAME}`, and a parameter that is passed on. */
function fillParameter(body, span, { parameters, findings }) {
	const [owner, ...rest] = body.split(".");
	const name = rest.join(".");
	if (owner !== "parameters" || parameters === void 0) {
		if (owner === "each" || owner === "parameters") findings.add("misplaced-placeholder", {
			body,
			kind: owner
		}, span);
		else findings.add("expression-arguments", {
			body,
			argument: body
		}, span);
		return UNRESOLVED$1;
	}
	const value = parameters.get(name);
	if (value !== void 0) return value;
	const names = [...parameters.keys()];
	findings.add("unknown-member", {
		owner: "parameters",
		member: name,
		names
	}, span);
	return UNRESOLVED$1;
}
// config/interpolation/fill-indexes.ts
const INDEX = /\[\s*([^[\]]+?)\s*\]/g;
/**
* Writes the values of indexes into the body of a placeholder: `taskQueues[parameters.queue].sid` becomes
* `taskQueues.english.sid`.
*
* @param find returns the value of an index; undefined leaves it as it is
* @returns undefined if a value is unresolved
*/
function fillIndexes(body, find) {
	let isUnresolved = false;
	const filled = body.replace(INDEX, (written, name) => {
		const piece = find(name);
		if (piece?.isUnresolved) isUnresolved = true;
		return piece === void 0 ? written : `.${piece.text}`;
	});
	return isUnresolved ? void 0 : filled;
}
/** The value of an index that is a variable or a parameter. */
function findIndex(name, span, use, fill) {
	if (name.startsWith("vars.")) return fillVariable(name.slice(5), span, use, fill);
	return fillParameter(name, span, fill);
}
// config/interpolation/piece-offsets.ts
/**
* Returns the offsets in the file of a text that was filled in: exact in parts that were written, and the whole `${…}`
* for its replacement.
*/
function createPieceOffsets(pieces, { offsetOf }) {
	if (offsetOf === void 0) return void 0;
	return (index, isEnd = false) => {
		let [from, writtenFrom] = [0, 0];
		for (const { text, written } of pieces) {
			const inside = index - from;
			if (isEnd ? inside <= text.length : inside < text.length) return text === written ? offsetOf(writtenFrom + inside, isEnd) : offsetOf(writtenFrom + (isEnd ? written.length : 0), isEnd);
			from += text.length;
			writtenFrom += written.length;
		}
		return offsetOf(writtenFrom, isEnd);
	};
}
// config/interpolation/refuse-placeholder.ts
/** The forms of `${…}`. */
const FORMS = [...[
	"each.key",
	"each.value",
	"expressions.NAME",
	"parameters.NAME",
	"vars.NAME"
], ...require_language.REFERENCE_SECTIONS.map((section) => `${section}.KEY.sid`)].sort().map((form) => `\${${form}}`);
/** Reports a placeholder of an unknown form, or one that is not allowed here. */
function refusePlaceholder(body, span, { findings }) {
	const [owner] = body.split(".");
	if (owner === "each" || isSection(body) && isRepeatable(body)) findings.add("misplaced-placeholder", {
		body,
		kind: owner === "each" ? "each" : "section"
	}, span);
	else findings.add("unknown-placeholder", {
		body,
		forms: FORMS,
		meant: suggestForm(body)
	}, span);
	return UNRESOLVED$1;
}
function fold$1(word) {
	return word.toLowerCase().replace(/[_-]/g, "").replace(/s$/, "");
}
/** The words for a section that people write, folded: its name, its noun, and that without "task". */
function listWords(section) {
	const noun = require_model.kindOfSection(section).noun.replace(" ", "");
	return [
		section,
		noun,
		noun.replace(/^task/, "")
	].map(fold$1);
}
/** Suggests `taskQueues.x.sid` for `task_queues.x`, `taskQueues.x` and `queues.x.sid`, and `vars.x` for `var.x`. */
function suggestForm(body) {
	const [kind = "", ...rest] = body.split(".");
	const name = rest.at(-1) === "sid" ? rest.slice(0, -1).join(".") : rest.join(".");
	const folded = fold$1(kind);
	const section = require_language.REFERENCE_SECTIONS.find((each) => listWords(each).includes(folded));
	if (section !== void 0 && name !== "") return `${section}.${name}.sid`;
	const known = {
		var: `vars.${name}`,
		variable: `vars.${name}`,
		expression: `expressions.${name}`,
		param: `parameters.${name}`,
		parameter: `parameters.${name}`,
		foreach: `each.${name}`,
		item: `each.${name}`
	};
	return name === "" || !Object.hasOwn(known, folded) ? void 0 : known[folded];
}
// config/interpolation/split-template.ts
/**
* Splits a text into literal parts and placeholders.
*
* @example splitTemplate("a ${vars.x}") // [{ kind: "text", text: "a " }, { kind: "placeholder", body: "vars.x", … }]
*/
function splitTemplate(text) {
	const parts = [];
	let done = 0;
	for (const match of text.matchAll(/\$\$\{|\$\{([^{}]*)\}|\$\{/g)) {
		if (match.index > done) parts.push(toText$3(text.slice(done, match.index)));
		done = match.index + match[0].length;
		parts.push(toPart(match[0], match[1], match.index, done));
	}
	if (done < text.length) parts.push(toText$3(text.slice(done)));
	return parts;
}
function toText$3(text) {
	return {
		kind: "text",
		text,
		written: text
	};
}
function toPart(written, body, start, end) {
	if (written === "$${") return {
		kind: "escape",
		written
	};
	if (body === void 0) return {
		kind: "unclosed",
		start,
		written
	};
	return {
		kind: "placeholder",
		body: body.trim(),
		start,
		end,
		written
	};
}
// config/interpolation/interpolate.ts
/** Fills in every text of a tree. A node without anything to fill in stays the same node. */
function interpolateTree(node, use, fill) {
	if (node.kind === "scalar") return interpolate(node, use, fill);
	if (node.kind === "list") {
		const items = node.items.map((item) => interpolateTree(item, use, fill));
		return items.every((item, at) => item === node.items[at]) ? node : {
			...node,
			items
		};
	}
	const changed = /* @__PURE__ */ new Map();
	for (const { key, value } of node.entries.values()) {
		const filled = use === "routing" && key === "queue" ? interpolateName(value, fill) : interpolateTree(value, use, fill);
		if (filled !== value) changed.set(key, filled);
	}
	if (changed.size === 0) return node;
	return withEntries(node, [...node.entries.values()].map((entry) => {
		const value = changed.get(entry.key);
		return value === void 0 ? entry : {
			...entry,
			value
		};
	}));
}
/** `queue:` in routing expects a key, so `${taskQueues.english.sid}` there becomes the key `english`. */
function interpolateName(node, fill) {
	const filled = interpolateTree(node, "routing", fill);
	return filled.kind === "scalar" ? unwrapName(filled) : filled;
}
const REFERENCE = `(?:${require_language.REFERENCE_SECTIONS.join("|")})`;
const WHOLE_REFERENCE = new RegExp(`^\\$\\{\\s*${REFERENCE}\\.([^{}]+?)\\.sid\\s*\\}$`);
const REFERENCE_BODY = new RegExp(`^${REFERENCE}\\..+\\.sid$`);
/** True for a text that is one reference to an object: `${activities.lunch.sid}`. */
function isReference(text) {
	return WHOLE_REFERENCE.test(text);
}
/** Turns `${activities.lunch.sid}` into the key where a key is expected. */
function unwrapName(node) {
	const match = WHOLE_REFERENCE.exec(String(node.value));
	return match?.[1] === void 0 ? node : {
		...node,
		value: match[1]
	};
}
/** Fills in one scalar; a text that is a single `${vars.…}` gets the type of the variable. */
function interpolate(node, use, fill) {
	if (typeof node.value !== "string" || !node.value.includes("${")) return node;
	const parts = splitTemplate(node.value);
	const [only] = parts;
	if (parts.length === 1 && only?.kind === "placeholder" && only.body.startsWith("vars.")) {
		const span = spanOfPart(node, only);
		const body = readBody(only.body, span, use, fill);
		if (body === void 0) return {
			...node,
			isUnresolved: true
		};
		return fillWholeVariable(node, body.slice(5), span, use, fill);
	}
	return joinPieces(node, parts, parts.map((part) => fillPart(part, parts.length === 1, spanOfPart(node, part), use, fill)), fill);
}
/** The text of all pieces, with the offsets of the parts that they replace. */
function joinPieces(node, parts, pieces, { findings }) {
	const value = pieces.map((piece) => piece.text).join("");
	if (value.length > 1038576) {
		findings.add("too-big", { excess: "filled-text" }, node.span);
		return {
			...node,
			value: "",
			isUnresolved: true
		};
	}
	const { offsetOf: _, ...kept } = node;
	const offsetOf = createPieceOffsets(pieces.map(({ text }, at) => ({
		text,
		written: parts[at]?.written ?? ""
	})), node);
	const isUnresolved = pieces.some((piece) => piece.isUnresolved);
	const isSecret = pieces.some((piece) => piece.isSecret);
	return {
		...kept,
		value,
		...offsetOf && { offsetOf },
		...isUnresolved && { isUnresolved },
		...isSecret && {
			isSecret,
			template: toTemplate(parts, pieces)
		}
	};
}
/** The text of a file that results in the same value, without secrets. */
function toTemplate(parts, pieces) {
	return pieces.map(({ text, isSecret }, at) => isSecret ? parts[at]?.written : escapePlaceholders(text)).join("");
}
function fillPart(part, isWhole, span, use, fill) {
	if (part.kind === "text") return { text: part.text };
	if (part.kind === "escape") return { text: use === "routing" ? "$${" : "${" };
	if (part.kind === "unclosed") {
		fill.findings.add("unclosed-placeholder", {}, span);
		return UNRESOLVED$1;
	}
	const body = readBody(part.body, span, use, fill);
	if (body === void 0) return UNRESOLVED$1;
	const [kind = "", ...rest] = body.split(".");
	const name = rest.join(".");
	if (kind === "vars" && name !== "") return fillVariable(name, span, use, fill);
	if (kind === "expressions" && name !== "") return fillExpression({
		body,
		span,
		isWhole,
		use
	}, fill, fillText);
	if (kind === "parameters" && name !== "") return fillParameter(body, span, fill);
	if (isSidReference(body)) return keepReference(body, span, use, fill);
	return refusePlaceholder(body, span, fill);
}
/** The body of a placeholder with its indexes filled in; the brackets of an expression hold values instead. */
function readBody(body, span, use, fill) {
	if (!body.includes("[") || body.startsWith("expressions.")) return body;
	return fillIndexes(body, (name) => findIndex(name, span, use, fill));
}
function fillText(text, span, use, fill) {
	const filled = interpolate({
		kind: "scalar",
		span,
		value: text
	}, use, fill);
	if (filled.kind === "scalar") return {
		text: String(filled.value),
		isUnresolved: filled.isUnresolved === true,
		isSecret: filled.isSecret === true
	};
	fill.findings.add("bad-variable", {
		body: text,
		isEmpty: false
	}, span);
	return UNRESOLVED$1;
}
/** The span of a part of a template, in the file. */
function spanOfPart({ span, offsetOf }, part) {
	if (offsetOf === void 0 || part.kind === "text" || part.kind === "escape") return span;
	const end = part.kind === "unclosed" ? part.start + 2 : part.end;
	return {
		...span,
		start: offsetOf(part.start),
		end: offsetOf(end)
	};
}
function isSidReference(body) {
	return REFERENCE_BODY.test(body);
}
function keepReference(body, span, use, fill) {
	if (use !== "plain") return { text: `\${${body}}` };
	fill.findings.add("misplaced-placeholder", {
		body,
		kind: "sid"
	}, span);
	return UNRESOLVED$1;
}
// config/interpolation/expressions.ts
/**
* Creates the filler of `${…}`, with the named expressions of `expressions:`. They can use each other; each is filled
* in once per choice of values for its parameters, when it is first used.
*
* @param isOpen true if a mistake that is reported leaves the section incomplete
*/
function createFill(section, variables, findings, isOpen = false) {
	const entries = new Map(listEntries(section).map((entry) => [entry.key, entry]));
	const definitions = /* @__PURE__ */ new Map();
	const define = (entry) => {
		if (!definitions.has(entry.key)) definitions.set(entry.key, readDefinition(entry, findings));
		return definitions.get(entry.key);
	};
	const done = /* @__PURE__ */ new Map();
	const open = [];
	const isTooMany = createBudget$1(findings);
	const resolve = (entry, values) => {
		if (open.includes(entry.key)) return reportCycle(entry, open, findings);
		if (open.length === 64) return reportDepth(entry, findings);
		if (isTooMany(values, entry.keySpan)) return void 0;
		const definition = define(entry);
		open.push(entry.key);
		const filled = definition && fillDefinition(definition, values, fill);
		open.pop();
		return filled;
	};
	const find = (name, values = []) => {
		const entry = entries.get(name);
		if (entry === void 0) return void 0;
		const call = JSON.stringify([name, ...values]);
		if (!done.has(call)) {
			const filled = resolve(entry, values);
			if (open.includes(name)) return filled;
			done.set(call, filled);
		}
		return done.get(call);
	};
	const parametersOf = (name) => {
		const entry = entries.get(name);
		return (entry && define(entry)?.parameters) ?? [];
	};
	const fill = {
		variables,
		findings,
		expressions: {
			names: [...entries.keys()],
			find,
			parametersOf,
			isOpen
		}
	};
	return fill;
}
/** Fills in every expression, including unused ones, so that all of them are checked. */
function checkExpressions({ expressions }) {
	for (const name of expressions.names) expressions.find(name, expressions.parametersOf(name).map(() => UNRESOLVED$1));
}
/** Expressions with parameters can multiply their uses with every level. */
function createBudget$1(findings) {
	let calls = 0;
	return (values, span) => {
		if (values.length > 0) calls += 1;
		if (calls === 50001) findings.add("too-big", {
			excess: "calls",
			limit: MAX_CALLS
		}, span);
		return calls > MAX_CALLS;
	};
}
function fillDefinition({ name, text, parameters }, values, fill) {
	const named = new Map(parameters.map((parameter, at) => [parameter, values[at] ?? UNRESOLVED$1]));
	const own = {
		...fill,
		...parameters.length > 0 && { parameters: named }
	};
	const filled = text.kind === "scalar" ? interpolate(text, "routing", own) : text;
	if (filled.kind === "scalar" && (typeof filled.value === "string" || filled.isUnresolved)) return filled;
	fill.findings.add("wrong-type", {
		expected: "expression",
		key: name,
		found: filled
	}, text.span);
}
function reportDepth(entry, findings) {
	findings.add("too-big", { excess: "expression-depth" }, entry.keySpan);
}
function reportCycle(entry, open, findings) {
	const cycle = [...open.slice(open.indexOf(entry.key)), entry.key];
	findings.add("expression-cycle", { cycle }, entry.keySpan);
}
// config/merge/apply-overlay.ts
/**
* Applies the overlay of a stack to the files: maps merge by key, texts, numbers and lists replace, `null` deletes.
* Values from the overlay keep their spans, so findings name the file that won.
*/
function applyOverlay(base, overlay, findings) {
	const merged = new Map(base);
	for (const [name, entry] of overlay) {
		const before = merged.get(name);
		if (isNull(entry.value)) {
			if (before === void 0) warnNothing(entry, findings);
			merged.delete(name);
		} else merged.set(name, before === void 0 ? withoutNulls$1(entry, findings) : overlayEntry(before, entry, findings));
	}
	return merged;
}
function overlayEntry(before, after, findings) {
	if (before.value.kind !== "map" || after.value.kind !== "map") return withoutNulls$1(after, findings);
	return {
		...after,
		value: overlayMap(before.value, after.value, findings)
	};
}
function overlayMap(before, after, findings) {
	const entries = new Map(before.entries);
	for (const entry of after.entries.values()) {
		const old = entries.get(entry.key);
		if (!isNull(entry.value)) entries.set(entry.key, old ? overlayEntry(old, entry, findings) : withoutNulls$1(entry, findings));
		else if (!entries.delete(entry.key)) warnNothing(entry, findings);
	}
	return {
		...after,
		entries
	};
}
/**
* A value that the overlay adds: a `null` in it has nothing to delete. Lists replace as a whole and keep their nulls.
*/
function withoutNulls$1(entry, findings) {
	return entry.value.kind === "map" ? {
		...entry,
		value: dropNulls(entry.value, findings)
	} : entry;
}
function dropNulls(map, findings) {
	return withEntries(map, [...map.entries.values()].filter((entry) => {
		if (isNull(entry.value)) warnNothing(entry, findings);
		return !isNull(entry.value);
	}).map((entry) => withoutNulls$1(entry, findings)));
}
function isNull(node) {
	return node.kind === "scalar" && node.value === null;
}
function warnNothing(entry, findings) {
	findings.add("nothing-to-delete", { key: entry.key }, entry.keySpan);
}
// config/tree/generator.ts
/** Keys that make a part of a file a generator. */
const GENERATOR_KEYS = ["forEach", "when"];
/** A map that is repeated (`forEach`) or depends on a condition (`when`). */
function isGenerator(node) {
	return node.kind === "map" && GENERATOR_KEYS.some((key) => node.entries.has(key));
}
// config/repetition/each.ts
/** The repetition of an item, inside another or not. */
function createEach({ key, value, label }, outer) {
	const entries = [
		["key", key],
		["value", value],
		["outer", outer?.node]
	].flatMap(([name, node]) => node === void 0 ? [] : [[name, {
		key: name,
		keySpan: node.span,
		value: node
	}]]);
	return {
		node: {
			kind: "map",
			span: value.span,
			entries: new Map(entries)
		},
		label: outer === void 0 ? label : `${outer.label}/${label}`
	};
}
/** Follows a path such as `["each", "value", "queue"]`. */
function followEach(each, path) {
	let node = each.node;
	let owner = "each";
	for (const step of path.slice(1)) {
		const next = node.kind === "list" ? node.items[Number(step)] : getValue(node, String(step));
		if (next === void 0) return {
			kind: "missing",
			owner,
			member: String(step),
			names: node.kind === "map" ? [...node.entries.keys()] : []
		};
		node = next;
		owner = `${owner}.${step}`;
	}
	return {
		kind: "found",
		node
	};
}
// config/repetition/scope.ts
/** A budget for one load. */
function createBudget(findings) {
	let left = MAX_REPEATED_VALUES;
	return {
		spend(amount, span) {
			if (left <= 0) return false;
			left -= amount;
			if (left <= 0) findings.add("too-big", {
				excess: "repeated-values",
				limit: MAX_REPEATED_VALUES
			}, span);
			return left > 0;
		},
		get isSpent() {
			return left <= 0;
		}
	};
}
/** The span of something that a repetition makes. */
function tagSpan(span, each) {
	if (each === void 0) return span;
	const { file, start, end } = span;
	return {
		file,
		start,
		end,
		repetition: each.label
	};
}
// config/repetition/substitute.ts
/**
* Fills `${each.…}` into a text; all other placeholders stay for later. A text that is one `${each.…}` becomes its value:
* a number stays a number, and a list a list.
*/
function substitute(node, scope) {
	const { each } = scope;
	if (each === void 0) return node;
	const tagged = {
		...node,
		span: tagSpan(node.span, each)
	};
	if (typeof node.value !== "string" || !node.value.includes("${")) return tagged;
	const parts = splitTemplate(node.value);
	const [only] = parts;
	if (parts.length === 1 && only?.kind === "placeholder" && isEach(only.body)) {
		const found = findPart$1(only.body, tagged.span, each, scope);
		return found === void 0 ? {
			...tagged,
			value: "",
			isUnresolved: true
		} : copy(found, tagged.span, scope);
	}
	return joinPieces(tagged, parts, parts.map((part) => substitutePart(part, spanOfPart(tagged, part), each, scope)), scope.fill);
}
function isEach(body) {
	return /^each(?:\.|$)/.test(body);
}
function substitutePart(part, span, each, scope) {
	if (part.kind !== "placeholder") return { text: part.written };
	if (isEach(part.body)) return toPiece(part.body, span, each, scope, (text) => text);
	if (!part.body.startsWith("expressions.")) {
		const body = substituteIndexes(part.body, span, each, scope);
		return body === void 0 ? UNRESOLVED$1 : { text: body === part.body ? part.written : `\${${body}}` };
	}
	return { text: `\${${substituteArguments(part, span, each, scope)}}` };
}
/** Writes the values of `each.…` into the body of a placeholder: `taskQueues[each.key].sid`. */
function substituteIndexes(body, span, each, scope) {
	return fillIndexes(body, (name) => isEach(name) ? toPiece(name, span, each, scope, (text) => text) : void 0);
}
/** Writes the values of `each.…` into the brackets of a named expression. */
function substituteArguments({ body }, span, each, scope) {
	const prefix = 12;
	const given = parseCall(body.slice(prefix))?.arguments ?? [];
	let text = "";
	let done = 0;
	for (const argument of given) {
		if (argument.kind !== "reference" || !isEach(argument.text)) continue;
		text += body.slice(done, prefix + argument.start);
		text += toPiece(argument.text, span, each, scope, toArgument).text;
		done = prefix + argument.end;
	}
	return text + body.slice(done);
}
function toPiece(body, span, each, scope, write) {
	const found = findPart$1(body, span, each, scope);
	if (found?.kind === "scalar" && found.value !== null) return {
		text: write(String(found.value)),
		isUnresolved: found.isUnresolved === true
	};
	const isEmpty = found?.kind === "scalar";
	if (found !== void 0) scope.fill.findings.add("bad-variable", {
		body,
		isEmpty
	}, span);
	return {
		text: write(""),
		isUnresolved: true
	};
}
/** The value of `each.…`; undefined after a finding. */
function findPart$1(body, span, each, scope) {
	const found = followEach(each, body.split("."));
	if (found.kind === "found") return found.node;
	const { owner, member, names } = found;
	const { findings } = scope.fill;
	if (member === "key" && owner.endsWith("each")) findings.add("bad-repetition", { fault: "no-key" }, span);
	else if (owner === "each.value" && names.length === 0) findings.add("bad-repetition", {
		fault: "no-parts",
		body,
		found: describeNode(valueInside(each))
	}, span);
	else findings.add("unknown-member", {
		owner,
		member,
		names: findings.affordNames(names)
	}, span);
}
function valueInside({ node }) {
	return node.entries.get("value")?.value ?? node;
}
/** A scalar is shown where it is used; the parts of a map or a list, where they are written. */
function copy(node, span, scope) {
	if (node.kind === "scalar") {
		const { offsetOf: _, ...kept } = node;
		return {
			...kept,
			span
		};
	}
	return retag(node, scope);
}
function retag(node, scope) {
	const span = tagSpan(node.span, scope.each);
	if (!scope.budget.spend(1, span)) return {
		kind: "scalar",
		span,
		value: null,
		isUnresolved: true
	};
	if (node.kind === "scalar") return {
		...node,
		span
	};
	if (node.kind === "list") return {
		...node,
		span,
		items: node.items.map((item) => retag(item, scope))
	};
	const entries = [...node.entries].map(([key, entry]) => [key, {
		...entry,
		keySpan: tagSpan(entry.keySpan, scope.each),
		value: retag(entry.value, scope)
	}]);
	return {
		...node,
		span,
		entries: new Map(entries)
	};
}
// config/repetition/read-condition.ts
const NAME = /^(?:each|vars)(?:\.[\p{L}\p{N}_-]+)+$/u;
/** Reads a `when`: `true`, `false`, one `${…}`, or a comparison in TaskRouter's language over `each` and `vars`. */
function readCondition(node, scope) {
	if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
	if (node.kind !== "scalar" || typeof node.value !== "string") return refuse$1(node, scope);
	const text = node.value.trim();
	if (/^\$\{[^{}]*\}$/.test(text)) return readPlaceholder(node, scope);
	if (text.includes("${")) {
		scope.fill.findings.add("bad-condition", { fault: "placeholder" }, node.span);
		return;
	}
	if (/^[^\s.]*$/.test(text)) return refuse$1(node, scope);
	if (NAME.test(text)) return readName(text.split("."), node, scope);
	return readComparison(node, scope);
}
function refuse$1(found, { fill }, span = found.span) {
	fill.findings.add("bad-condition", {
		fault: "no-boolean",
		found: describeNode(found)
	}, span);
}
function readPlaceholder(node, scope) {
	const filled = interpolateTree(substitute(node, scope), "plain", scope.fill);
	if (hasUnresolved(filled)) return "unresolved";
	return filled.kind === "scalar" && typeof filled.value === "boolean" ? filled.value : refuse$1(filled, scope);
}
/** A part that an item does not have is false, so that only the exceptions need to be marked. */
function readName(path, node, scope) {
	const value = findValue(path, node.span, scope);
	if (value === void 0 || value === "unresolved") return value;
	if (value.json === null || typeof value.json === "boolean") return value.json === true;
	return refuse$1(fromValue(value.json, {
		span: node.span,
		isSecret: false,
		mapText: (text) => text
	}), scope);
}
/** A comparison, read once for all the items that it is about. */
const parseComparison = require_language.memoize((node) => {
	const { ast, problems } = require_language.parseExpression(String(node.value));
	const names = [];
	return {
		problems,
		names,
		evaluate: ast && require_language.compileExpression(numberNames(ast, names), "filter")
	};
});
function readComparison(node, scope) {
	const { problems, names, evaluate } = parseComparison(node);
	for (const problem of problems) {
		const { start, end } = problem.span;
		const { offsetOf } = node;
		const span = offsetOf ? {
			...node.span,
			start: offsetOf(start),
			end: offsetOf(end, true)
		} : node.span;
		const message = require_language.renderExpressionProblem(problem);
		scope.fill.findings.push({
			code: require_language.findingOfExpression(problem),
			severity: "error",
			span,
			message
		});
	}
	if (evaluate === void 0) return void 0;
	const values = names.map((path) => findValue(path, node.span, scope));
	if (values.includes(void 0)) return void 0;
	if (values.includes("unresolved")) return "unresolved";
	return evaluate({ task: Object.fromEntries(values.map((value, at) => [`_${at}`, isFound(value) ? value.json : null])) });
}
function isFound(value) {
	return require_language.isJsonObject(value);
}
/** The same expression with numbers for names, which are looked up one by one. */
function numberNames(ast, names) {
	if (ast.type === "not") return {
		...ast,
		part: numberNames(ast.part, names)
	};
	if (ast.type === "logical") return {
		...ast,
		parts: ast.parts.map((part) => numberNames(part, names))
	};
	return {
		...ast,
		left: numberOperand(ast.left, names),
		right: numberOperand(ast.right, names)
	};
}
function numberOperand(operand, names) {
	if (operand.type === "list") return {
		...operand,
		items: operand.items.map((item) => numberOperand(item, names))
	};
	if (operand.type !== "reference") return operand;
	names.push(operand.path);
	return {
		...operand,
		path: [`_${names.length - 1}`]
	};
}
function findValue(path, span, scope) {
	const [owner, ...rest] = path;
	if (owner === "vars" && rest.length > 0) return readVariable$1(rest.join("."), span, scope);
	if (owner === "each" && scope.each !== void 0) return findPart(path, span, scope, scope.each);
	const { findings } = scope.fill;
	const name = path.join(".");
	if (owner === "each") findings.add("misplaced-placeholder", {
		body: name,
		kind: "each"
	}, span);
	else findings.add("bad-condition", {
		fault: "name",
		name
	}, span);
}
function readVariable$1(name, span, { fill }) {
	const found = findVariable(name, span, "routing", fill);
	return typeof found === "object" ? { json: found.value } : found;
}
function findPart(path, span, { fill }, each) {
	const found = followEach(each, path);
	if (found.kind === "missing") {
		const { owner, member, names } = found;
		if (owner.includes(".value")) return { json: null };
		fill.findings.add("unknown-member", {
			owner,
			member,
			names
		}, span);
		return;
	}
	const filled = interpolateTree(found.node, "plain", fill);
	return hasUnresolved(filled) ? "unresolved" : { json: toJson(filled) };
}
// config/repetition/substitute-tree.ts
/** Fills `${each.…}` into every text and key of a value. Outside of repetitions, the value stays as it is. */
function substituteTree(node, scope) {
	const { each, budget } = scope;
	if (each === void 0) return node;
	if (!budget.spend(1, node.span)) return toUnresolved(node, scope);
	if (node.kind === "scalar") return substitute(node, scope);
	const span = tagSpan(node.span, each);
	if (node.kind === "list") return {
		...node,
		span,
		items: node.items.map((item) => substituteTree(item, scope))
	};
	return substituteMembers(node, scope, ({ value }) => substituteTree(value, scope));
}
/** A map with its keys filled in; two that become the same are reported. */
function substituteMembers(map, scope, toValue) {
	const entries = /* @__PURE__ */ new Map();
	for (const entry of map.entries.values()) {
		const { key, keySpan } = substituteKey(entry, scope);
		const made = {
			key,
			keySpan,
			value: toValue(entry)
		};
		const before = entries.get(made.key);
		if (before === void 0) entries.set(made.key, made);
		else reportTwice$1(before, made, scope);
	}
	return {
		...map,
		span: tagSpan(map.span, scope.each),
		entries
	};
}
/** Fills `${each.…}` into a key. */
function substituteKey({ key, keySpan }, scope) {
	const filled = substitute({
		kind: "scalar",
		span: keySpan,
		value: key
	}, scope);
	const span = tagSpan(keySpan, scope.each);
	if (filled.kind !== "scalar") {
		scope.fill.findings.add("bad-variable", {
			body: key.replace(/^\$\{\s*|\s*\}$/g, ""),
			isEmpty: false
		}, span);
		return {
			key,
			keySpan: span,
			isUnresolved: true
		};
	}
	return {
		key: String(filled.value),
		keySpan: span,
		isUnresolved: filled.isUnresolved === true
	};
}
/** Reports a key that two entries result in. */
function reportTwice$1(first, second, { fill }) {
	const related = [{
		span: first.keySpan,
		message: "first here"
	}];
	fill.findings.add("duplicate-key", {
		key: second.key,
		isRepeated: true
	}, second.keySpan, { related });
}
/** A part that only a stack can tell: rules know nothing about it. */
function toUnresolved({ span }, { each }) {
	return {
		kind: "scalar",
		span: tagSpan(span, each),
		value: null,
		isUnresolved: true
	};
}
// config/repetition/read-source.ts
/** Sections that `forEach` can go over. */
const SOURCES = SECTIONS.filter(isRepeatable);
/** Finds the items that a `forEach` goes over. */
function readSource({ value: written, keySpan }, scope) {
	const { findings } = scope.fill;
	const found = findSource(written, scope);
	if (found === void 0 || found === "unresolved") return found;
	const items = listItems(found.node);
	if (items === void 0) return refuse(found.node, written.span, scope);
	if (items.length > 1e4) {
		findings.add("bad-repetition", {
			fault: "too-many",
			count: items.length,
			limit: MAX_REPETITIONS
		}, written.span);
		return;
	}
	if (items.length === 0) {
		const severity = written.kind === "scalar" ? "note" : "warning";
		findings.add("empty-repetition", {}, keySpan, { severity });
	}
	return scope.budget.spend(items.length, keySpan) ? items : void 0;
}
function findSource(written, scope) {
	if (written.kind !== "scalar") return { node: substituteTree(written, scope) };
	const [part, ...others] = typeof written.value === "string" ? splitTemplate(written.value) : [];
	if (part?.kind !== "placeholder" || others.length > 0) return refuse(written, written.span, scope);
	const { each } = scope;
	const body = each === void 0 ? part.body : substituteIndexes(part.body, written.span, each, scope);
	if (body === void 0) return void 0;
	if (body.startsWith("vars.")) return readVariable(body.slice(5), written.span, scope);
	if (each !== void 0 && body.startsWith("each.")) {
		const node = findPart$1(body, written.span, each, scope);
		return node && (node.kind === "scalar" && node.isUnresolved ? "unresolved" : { node });
	}
	const section = SOURCES.find((name) => name === body);
	if (section === void 0) return refuse(written, written.span, scope);
	const found = scope.findSection(section, written.span);
	return found?.isOpen ? "unresolved" : found;
}
function readVariable(name, span, { fill }) {
	const found = findVariable(name, span, "routing", fill);
	if (found === void 0 || found === "unresolved") return found;
	return { node: fromValue(found.value, {
		span,
		isSecret: false,
		mapText: escapePlaceholders
	}) };
}
function listItems(node) {
	if (node.kind === "map") return [...node.entries.values()].map(({ key, keySpan, value }) => ({
		key: {
			kind: "scalar",
			span: keySpan,
			value: key
		},
		value,
		label: key
	}));
	if (node.kind === "scalar") return void 0;
	return node.items.map((value, at) => {
		const isNamed = value.kind === "scalar" && value.value !== null;
		return {
			key: isNamed ? value : void 0,
			value,
			label: isNamed ? String(value.value) : String(at + 1)
		};
	});
}
function refuse(found, span, { fill }) {
	const text = found.kind === "scalar" && typeof found.value === "string" ? found.value : void 0;
	const meant = SOURCES.find((name) => name === text);
	fill.findings.add("bad-repetition", {
		fault: "source",
		found: describeNode(found),
		meant,
		sections: SOURCES
	}, span);
}
// config/repetition/generator.ts
/** Runs a generator; `unresolved` if only a stack can tell what it makes. */
function runGenerator(map, groupKey, scope, make) {
	const rounds = listRounds(map, scope);
	if (rounds === "unresolved") {
		noteUnresolved(map, scope);
		return rounds;
	}
	const body = withEntries(map, [...map.entries.values()].filter(({ key }) => !GENERATOR_KEYS.includes(key)));
	const group = groupKey === void 0 ? void 0 : body.entries.get(groupKey);
	if (group !== void 0 && body.entries.size > 1) refuseMixed(body, group, scope);
	const made = [];
	for (const round of rounds) {
		if (scope.budget.isSpent) break;
		const parts = group === void 0 ? make.one(body, round) : make.group(group.value, round);
		if (parts === void 0) return refuseGroup(group, scope);
		for (const part of parts) made.push(part);
	}
	return made;
}
/** The scope of each repetition whose condition is true. */
function listRounds(map, scope) {
	const forEach = map.entries.get("forEach");
	const items = forEach === void 0 ? void 0 : readSource(forEach, scope);
	if (items === "unresolved") return items;
	if (forEach !== void 0 && items === void 0) return [];
	const scopes = items?.map((item) => ({
		...scope,
		each: createEach(item, scope.each)
	})) ?? [scope];
	const when = map.entries.get("when");
	if (when === void 0) return scopes;
	const kept = [];
	for (const inner of scopes) {
		const condition = readCondition(when.value, inner);
		if (condition === "unresolved") return condition;
		if (condition === true) kept.push(inner);
	}
	return kept;
}
function noteUnresolved({ entries, span }, { fill }) {
	const generator = entries.get("forEach") ?? entries.get("when");
	if (fill.findings.hasErrors) return;
	fill.findings.add("unresolved-repetition", { key: generator?.key ?? "forEach" }, generator?.keySpan ?? span);
}
function refuseMixed(body, group, { fill }) {
	const other = [...body.entries.values()].find(({ key }) => key !== group.key);
	if (other !== void 0) fill.findings.add("bad-repetition", {
		fault: "mixed",
		key: other.key,
		group: group.key
	}, other.keySpan);
}
function refuseGroup(group, { fill }) {
	if (group !== void 0) {
		const found = describeNode(group.value);
		fill.findings.add("bad-repetition", {
			fault: "group",
			group: group.key,
			found
		}, group.value.span);
	}
	return [];
}
// config/repetition/expand-tree.ts
/** The lists whose items can be repeated, by the place that has them. */
const LISTS = {
	workflow: {
		key: "filters",
		item: "filter"
	},
	filter: {
		key: "targets",
		item: "target"
	}
};
/** The key of a group of items: the list that they belong to. */
const GROUPS = {
	filter: "filters",
	target: "targets"
};
/** Writes out the repetitions inside an object or an item, and fills in `${each.…}`. */
function expandTree(node, place, scope) {
	const list = LISTS[place];
	if (list === void 0 || node.kind !== "map") return substituteTree(node, scope);
	if (!scope.budget.isSpent && scope.each !== void 0) scope.budget.spend(1, node.span);
	return substituteMembers(node, scope, ({ key, value }) => key === list.key && value.kind === "list" ? expandItems(value, list.item, scope) : substituteTree(value, scope));
}
function expandItems(list, place, scope) {
	const items = list.items.flatMap((item) => {
		if (!isGenerator(item)) return [expandTree(item, place, scope)];
		const made = runGenerator(item, GROUPS[place], scope, {
			one: (body, inner) => [expandTree(body, place, inner)],
			group: (parts, inner) => {
				const list = parts.kind === "scalar" ? substituteTree(parts, inner) : parts;
				return list.kind === "list" ? expandItems(list, place, inner).items : void 0;
			}
		});
		return made === "unresolved" ? [toUnresolved(item, scope)] : made;
	});
	return {
		...list,
		span: tagSpan(list.span, scope.each),
		items
	};
}
// config/repetition/expand-sections.ts
/**
* Writes out every `forEach` and `when`, then applies the parts of overlays that name repeated objects.
*
* @param overlays in the order in which they apply
*/
function expandSections(read, overlays, fill) {
	const open = /* @__PURE__ */ new Set();
	const done = /* @__PURE__ */ new Map();
	const current = [];
	const scope = {
		each: void 0,
		fill,
		budget: createBudget(fill.findings),
		findSection(section, span) {
			if (current.includes(section)) {
				fill.findings.add("bad-repetition", {
					fault: "cycle",
					sections: [...current, section]
				}, span);
				return;
			}
			return {
				node: withNames(expand(section)?.value ?? {
					kind: "map",
					span,
					entries: /* @__PURE__ */ new Map()
				}),
				isOpen: open.has(section)
			};
		}
	};
	const expand = (section) => {
		if (done.has(section)) return done.get(section);
		current.push(section);
		const written = read.get(section);
		const base = written && expandSection(section, written, scope, open);
		const expanded = overlays.reduce((entry, overlay) => overlaySection(section, entry, overlay, scope, open), base);
		current.pop();
		done.set(section, expanded);
		return expanded;
	};
	const sections = [.../* @__PURE__ */ new Set([...read.keys(), ...overlays.flatMap((overlay) => [...overlay.keys()])])].flatMap((section) => {
		const entry = expand(section);
		return entry === void 0 ? [] : [[section, entry]];
	});
	if (!scope.budget.isSpent) return {
		sections: new Map(sections),
		open
	};
	const kept = sections.filter(([section]) => !isRepeatable(section));
	return {
		sections: new Map(kept),
		open: new Set(SECTIONS.filter(isRepeatable))
	};
}
function overlaySection(section, base, overlay, scope, open) {
	const written = overlay.get(section);
	if (written === void 0) return base;
	const over = /* @__PURE__ */ new Map([[section, expandSection(section, written, scope, open)]]);
	return applyOverlay(new Map(base === void 0 ? [] : [[section, base]]), over, open.has(section) ? createFindings() : scope.fill.findings).get(section);
}
function expandSection(section, entry, scope, open) {
	if (!isRepeatable(section) || entry.value.kind !== "map") return entry;
	const objects = expandEntries(section, entry.value, scope, open);
	const entries = /* @__PURE__ */ new Map();
	for (const object of objects) {
		const before = entries.get(object.key);
		if (before === void 0) entries.set(object.key, object);
		else reportTwice$1(before, object, scope);
	}
	return {
		...entry,
		value: {
			...entry.value,
			entries
		}
	};
}
function expandEntries(section, map, scope, open) {
	const place = section === "workflows" ? "workflow" : "plain";
	return [...map.entries.values()].flatMap((entry) => {
		const { value } = entry;
		if (!isGenerator(value)) return expandEntry(entry, place, {
			scope,
			open,
			section
		});
		const isRepeated = value.entries.has("forEach");
		const isGroup = value.entries.has(section);
		if (isRepeated && !isGroup && !entry.key.includes("${")) {
			scope.fill.findings.add("bad-repetition", {
				fault: "plain-key",
				key: entry.key
			}, entry.keySpan);
			return [];
		}
		const made = runGenerator(value, section, scope, {
			one: (body, inner) => makeEntry(entry, body, place, {
				scope: inner,
				open,
				section
			}),
			group: (body, inner) => body.kind === "map" ? expandEntries(section, body, inner, open) : void 0
		});
		if (made !== "unresolved") return made;
		open.add(section);
		return [];
	});
}
function expandEntry(entry, place, { scope, open, section }) {
	const { value } = entry;
	if (scope.each === void 0) return [{
		...entry,
		value: expandTree(value, place, scope)
	}];
	return makeEntry(entry, value, place, {
		scope,
		open,
		section
	});
}
/** An object under its key, of which `${vars.…}` can be a part too. */
function makeEntry(entry, body, place, { scope, open, section }) {
	const { key, keySpan, isUnresolved } = substituteKey(entry, scope);
	const filled = interpolate({
		kind: "scalar",
		span: keySpan,
		value: key
	}, "plain", scope.fill);
	if (isUnresolved || filled.kind !== "scalar" || filled.isUnresolved === true) {
		open.add(section);
		return [];
	}
	return [{
		key: String(filled.value),
		keySpan,
		value: expandTree(body, place, scope)
	}];
}
/** The values of a repetition over a section: every object has its name. */
function withNames(section) {
	if (section.kind !== "map") return section;
	return withEntries(section, [...section.entries.values()].map((entry) => {
		const { key, keySpan, value } = entry;
		const object = value.kind === "map" ? value : {
			kind: "map",
			span: keySpan,
			entries: /* @__PURE__ */ new Map()
		};
		if (getText(object.entries.get("friendlyName")?.value) !== void 0) return {
			...entry,
			value: object
		};
		const name = {
			key: "friendlyName",
			keySpan,
			value: {
				kind: "scalar",
				span: keySpan,
				value: key
			}
		};
		return {
			...entry,
			value: withEntries(object, [name, ...object.entries.values()])
		};
	}));
}
// config/variables/convert-value.ts
const CONVERT = {
	string: (value) => {
		if (typeof value === "number" || typeof value === "boolean") return { value: String(value) };
		return typeof value === "string" ? { value } : void 0;
	},
	number: toNumber,
	integer: (value) => {
		const number = toNumber(value);
		return Number.isInteger(number?.value) ? number : void 0;
	},
	boolean: (value) => {
		if (value === "true" || value === "false") return { value: value === "true" };
		return typeof value === "boolean" ? { value } : void 0;
	},
	list: (value) => Array.isArray(value) ? { value } : void 0,
	map: (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? { value } : void 0
};
/**
* Reads a value as a type; undefined if it is of another one. A stack's configuration holds numbers and booleans as text
* where nothing says their type, so `"30"` is a number and `"true"` a boolean here.
*/
function convertTo(type, value) {
	return CONVERT[type](value);
}
function toNumber(value) {
	if (typeof value === "number") return { value };
	return typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? { value: Number(value) } : void 0;
}
// config/variables/declaration.ts
/** Reads the section `vars`, without its malformed parts, which the check of the structure reports. */
function readDeclarations(section) {
	return new Map(listEntries(section).map((entry) => [entry.key, readDeclaration(entry)]));
}
function readDeclaration({ key, keySpan, value }) {
	const type = getText(getValue(value, "type"));
	const secret = getValue(value, "secret");
	const given = getValue(value, "default");
	return {
		name: key,
		keySpan,
		type: type !== void 0 && isVariableType(type) ? type : void 0,
		default: isAbsent$1(given) ? void 0 : given,
		isSecret: secret?.kind === "scalar" && secret.value === true,
		isMalformed: hasUnknownKey("vars", value) || type !== void 0 && !isVariableType(type)
	};
}
function isAbsent$1(node) {
	return node === void 0 || node.kind === "scalar" && node.value === null;
}
/** Writes `host: example.com` as `host: { default: example.com }`, so that an overlay can set either form. */
function spellOut(entry) {
	const { value } = entry;
	if (value.kind === "map" || value.kind === "scalar" && value.value === null) return entry;
	const whole = {
		kind: "map",
		span: value.span,
		entries: /* @__PURE__ */ new Map([["default", {
			key: "default",
			keySpan: entry.keySpan,
			value
		}]])
	};
	return {
		...entry,
		value: whole
	};
}
// config/variables/declared-variables.ts
const UNRESOLVED = { kind: "unresolved" };
/**
* The variables that the files declare under `vars`, with the values of the stack or their defaults. Each is checked
* once: its type, whether it has a value, and whether a secret is one.
*
* @param stack undefined without a stack: a variable without a default is unresolved then
*/
function createDeclaredVariables(section, stack, findings) {
	const declarations = readDeclarations(section.value);
	const values = /* @__PURE__ */ new Map();
	const open = [];
	const evaluate = (declaration) => {
		const { name } = declaration;
		const known = values.get(name);
		if (known !== void 0) return known;
		if (open.includes(name)) {
			findings.add("variable-cycle", { cycle: [...open.slice(open.indexOf(name)), name] }, declaration.keySpan);
			return UNRESOLVED;
		}
		open.push(name);
		const value = readValue$2(declaration, stack, fill);
		open.pop();
		values.set(name, value);
		return value;
	};
	const variables = {
		names: [...declarations.keys()],
		isDeclared: true,
		find(name) {
			const whole = declarations.get(name);
			if (whole !== void 0) return evaluate(whole);
			const [owner = "", ...members] = name.split(".");
			const declaration = declarations.get(owner);
			return declaration === void 0 ? { kind: "unknown" } : findMember(evaluate(declaration), owner, members);
		}
	};
	const fill = createFill(void 0, variables, findings);
	for (const declaration of declarations.values()) evaluate(declaration);
	if (stack !== void 0) warnUndeclared(stack, section, variables, findings);
	return variables;
}
function readValue$2(declaration, stack, fill) {
	const { name, keySpan, isSecret } = declaration;
	const { findings } = fill;
	if (stack?.isUnknown(name) === true) return UNRESOLVED;
	const set = stack?.get(name);
	const isTold = isSecret && declaration.default !== void 0;
	if (isTold) findings.add("plain-secret", {
		name,
		isDefault: true
	}, declaration.default.span);
	if (set !== void 0) {
		if (isSecret && !set.isSecret) findings.add("plain-secret", {
			name,
			isDefault: false
		}, keySpan);
		return convert(declaration, {
			kind: "value",
			...set,
			isSecret: set.isSecret || isSecret
		}, keySpan, findings);
	}
	if (declaration.default !== void 0 && !isSecret) return readDefault(declaration, declaration.default, fill);
	if (stack !== void 0 && !isTold && !declaration.isMalformed) findings.add("unset-variable", {
		name,
		isSecret
	}, keySpan);
	return UNRESOLVED;
}
function readDefault(declaration, written, fill) {
	const filled = interpolateTree(written, "plain", fill);
	if (hasUnresolved(filled)) return UNRESOLVED;
	return convert(declaration, {
		kind: "value",
		value: toJson(filled),
		isSecret: hasSecret$1(filled)
	}, written.span, fill.findings);
}
function convert({ name, type }, found, span, findings) {
	if (type === void 0) return found;
	const converted = convertTo(type, found.value);
	if (converted !== void 0) return {
		...found,
		...converted
	};
	findings.add("variable-type", {
		name,
		type,
		found: found.isSecret ? void 0 : found.value
	}, span);
	return UNRESOLVED;
}
function findMember(found, owner, members) {
	if (found.kind !== "value") return found;
	let { value } = found;
	let path = owner;
	for (const member of members) {
		const next = ownMember(value, member);
		if (next === void 0) return {
			kind: "no-member",
			owner: path,
			member,
			names: typeof value === "object" && value !== null ? Object.keys(value) : []
		};
		value = next;
		path = `${path}.${member}`;
	}
	return {
		...found,
		value
	};
}
/** A stack that sets a misspelled variable would silently get the default of the right one. */
function warnUndeclared(stack, { keySpan }, { names }, findings) {
	for (const name of stack.names) if (!names.includes(name)) findings.add("undeclared-variable", {
		name,
		names,
		isSet: true
	}, keySpan, WARNING);
}
const WARNING = { severity: "warning" };
// config/load/expand-workspace.ts
/** Reads the variables, and writes out every `forEach` and `when`. */
function expandWorkspace({ sections: read, later, open }, stack, { findings }) {
	const declared = read.get("vars");
	const variables = declared === void 0 ? stack : createDeclaredVariables(declared, stack, findings);
	const fill = createFill(read.get("expressions")?.value, variables, findings, open.has("expressions"));
	const expanded = expandSections(read, later, fill);
	return {
		sections: expanded.sections,
		open: /* @__PURE__ */ new Set([...open, ...expanded.open]),
		fill
	};
}
// config/raw/read-json-file.ts
/** Creates a reader for `configurationFile`. */
function createReadJsonFile({ roots, sources, findings, texts }) {
	return (name, span) => {
		const file = resolveFile(name, span, roots.get(span.file) ?? (0, node_path.dirname)(span.file), findings);
		if (file !== void 0) roots.set(file.path, file.root);
		const text = file && readText(file, sources, findings, texts);
		return text === void 0 || file === void 0 ? void 0 : parseJson(text, {
			file: file.path,
			offsetOf: (index) => index
		}, findings);
	};
}
function resolveFile(name, span, root, findings) {
	const path = (0, node_path.resolve)((0, node_path.dirname)(span.file), name);
	try {
		const realPath = (0, node_fs.realpathSync)(path);
		if (!(0, node_path.isAbsolute)(name) && isInside$1(root, realPath)) return {
			path,
			realPath,
			root,
			isNamed: true
		};
		findings.add("bad-path", {
			fault: "outside",
			name
		}, span);
	} catch (error) {
		findings.add("bad-path", {
			fault: "unreadable",
			name,
			errno: errnoOf(error)
		}, span);
	}
}
// config/raw/unwrap.ts
/** Returns the raw configuration in a file: all of it, a text that holds it, or that of the only workflow of an answer. */
function unwrapConfiguration(root, findings) {
	const answer = findAnswer(root);
	const [only, ...others] = answer?.type === "workflows" ? answer.workflows : [];
	const node = only === void 0 || others.length > 0 ? root : readMember(only, "configuration") ?? root;
	return node.kind === "scalar" && holdsJson(node) ? parseJsonScalar(node, findings) : node;
}
/** Returns whether a value is a text that holds a JSON object. */
function holdsJson(node) {
	return /^\s*\{/.test(getText(node) ?? "");
}
// config/raw/read-routing.ts
const YAML_KEYS = ["filters", "defaultFilter"];
const RAW_KEYS$1 = [
	"configuration",
	"configurationFile",
	"task_routing"
];
/** Keys of a workflow that hold its routing, in any of the forms. */
const ROUTING_KEYS = [...YAML_KEYS, ...RAW_KEYS$1];
/**
* The routing of a workflow, in any of its forms: `filters` and `defaultFilter`, TaskRouter's JSON under
* `configuration` (a map or a text) or in `configurationFile`, or `task_routing` directly in the workflow.
*
* @returns undefined after a finding, or while only a stack can tell
*/
function readRouting(workflow, options) {
	const body = workflow.value;
	if (body.kind !== "map") return void 0;
	const written = ROUTING_KEYS.flatMap((key) => body.entries.get(key) ?? []);
	const raw = written.filter((entry) => RAW_KEYS$1.includes(entry.key));
	if (raw.length > 1 || raw.length === 1 && written.length > 1) return refuseSeveral(written, options.findings);
	const [only] = raw;
	if (only === void 0) return readYamlForm(workflow, body, written, options);
	if (only.key === "task_routing") return readPasted(workflow, body, only, options);
	return only.key === "configuration" ? readRaw(only, options) : readFile(only, options);
}
function refuseSeveral(written, findings) {
	const last = written.at(-1);
	const first = written[0];
	if (last === void 0 || first === void 0) return void 0;
	const related = [{
		span: first.keySpan,
		message: "another form is here"
	}];
	findings.add("routing-twice", { keys: written.map((entry) => entry.key) }, last.keySpan, { related });
}
function readYamlForm(workflow, body, written, options) {
	return {
		form: "yaml",
		map: withEntries(body, written.map((entry) => ({
			...entry,
			value: interpolateTree(entry.value, "routing", options.fill)
		}))),
		span: workflow.keySpan
	};
}
function readPasted(workflow, body, entry, { fill }) {
	const value = interpolateTree(entry.value, "routing", fill);
	return checkRaw({
		...body,
		entries: /* @__PURE__ */ new Map([[entry.key, {
			...entry,
			value
		}]])
	}, workflow, fill.findings);
}
function readRaw(entry, options) {
	const { value } = entry;
	const isJsonText = value.kind === "scalar" && holdsJson(value);
	const root = isJsonText ? parseJsonScalar(value, options.findings) : value;
	if (root === void 0) return void 0;
	const filled = interpolateTree(root, "routing", options.fill);
	if (filled.kind !== "scalar" || isJsonText) return checkRaw(filled, entry, options.findings);
	if (filled.isUnresolved) return void 0;
	const text = getText(filled);
	const parsed = text?.trim().startsWith("{") ? parseJsonScalar({
		...filled,
		value: text
	}, options.findings) : filled;
	return parsed && checkRaw(parsed, entry, options.findings);
}
function readFile(entry, { fill, readJsonFile, findings }) {
	const path = entry.value.kind === "scalar" ? interpolate(entry.value, "plain", fill) : entry.value;
	if (path.kind === "scalar" && path.isUnresolved) return void 0;
	const name = getText(path);
	if (name === void 0) {
		findings.add("wrong-type", {
			expected: "json-path",
			found: path
		}, entry.value.span);
		return;
	}
	const root = readJsonFile(name, entry.value.span);
	const configuration = root && unwrapConfiguration(root, findings);
	return configuration && checkRaw(interpolateTree(configuration, "routing", fill), entry, findings);
}
function checkRaw(root, entry, findings) {
	if (root.kind !== "map") {
		findings.add("wrong-type", {
			expected: "raw-routing",
			found: root
		}, root.span);
		return;
	}
	const routing = getValue(root, "task_routing");
	if (routing?.kind === "map") return {
		form: "raw",
		map: root,
		span: entry.keySpan
	};
	if (routing === void 0) refuseUnwrapped(root, entry, findings);
	else findings.add("wrong-type", {
		expected: "task-routing",
		found: routing
	}, routing.span);
}
function refuseUnwrapped(root, entry, findings) {
	const found = [...root.entries.keys()];
	const isYamlForm = found.some((key) => YAML_KEYS.includes(key));
	findings.add("missing-key", {
		missing: "task-routing",
		found,
		isYamlForm
	}, entry.keySpan);
}
// config/load/fill-workspace.ts
/** Properties that hold the key of an activity or a workflow. */
const NAMES$1 = [...require_model.referenceWords.keys(), "workflow"];
/** Fills in every `${…}`, and reads the routing of each workflow. */
function fillWorkspace({ sections: read, fill }, context) {
	const { findings } = context;
	checkExpressions(fill);
	const sections = fillSections(read, fill);
	const options = {
		fill,
		findings,
		readJsonFile: createReadJsonFile(context)
	};
	return {
		sections,
		routings: entriesOf(sections, "workflows").flatMap((workflow) => {
			const routing = readRouting(workflow, options);
			return routing === void 0 ? [] : [{
				workflow,
				routing
			}];
		})
	};
}
/** Fills in every `${…}` outside of routing, which has more forms and is read on its own. */
function fillSections(sections, fill) {
	return new Map([...sections].map(([section, entry]) => {
		if (DEFINITIONS.includes(section)) return [section, entry];
		const fillObject = (object) => ({
			...object,
			value: fillMembers(object.value, fill)
		});
		if (section === "external") return [section, {
			...entry,
			value: interpolateTree(entry.value, "plain", fill)
		}];
		return [section, isSingle(section) ? fillObject(entry) : mapMembers(entry, fillObject)];
	}));
}
function fillMembers(object, fill) {
	if (object.kind !== "map") return interpolateTree(object, "plain", fill);
	return withEntries(object, [...object.entries.values()].map((member) => ({
		...member,
		value: fillMember(member, fill)
	})));
}
function fillMember({ key, value }, fill) {
	if (ROUTING_KEYS.includes(key)) return value;
	const use = key === "targetWorkers" ? "routing" : NAMES$1.includes(key) ? "name" : "plain";
	if (use !== "name" || value.kind !== "scalar") return interpolateTree(value, use, fill);
	const filled = interpolate(value, use, fill);
	return filled.kind === "scalar" ? unwrapName(filled) : filled;
}
// config/load/load-context.ts
/** The context of a load that begins. */
function createLoadContext({ texts, onlyErrors = false, isUnknownVar }) {
	const hidesUnknown = isUnknownVar !== void 0;
	return {
		findings: createFindings(),
		sources: /* @__PURE__ */ new Map(),
		roots: /* @__PURE__ */ new Map(),
		texts,
		onlyErrors,
		hidesUnknown
	};
}
// config/merge/merge-files.ts
/** Keys at the top of a file that messages list. */
const TOP_KEYS = ["include", ...SECTIONS];
/** Reads the sections of a workspace file and reports other keys. */
function readSections(root, findings, sources) {
	if (root.kind === "scalar" && root.value === null) return /* @__PURE__ */ new Map();
	if (root.kind !== "map") {
		findings.add("wrong-type", {
			expected: "workspace-file",
			sections: SECTIONS,
			found: root
		}, root.span);
		return /* @__PURE__ */ new Map();
	}
	const sections = /* @__PURE__ */ new Map();
	for (const entry of root.entries.values()) if (isSection(entry.key)) sections.set(entry.key, entry.key === "vars" ? mapMembers(entry, spellOut) : entry);
	else if (!isFileKey(entry.key)) refuseKey(entry, root, findings, sources);
	return sections;
}
function refuseKey({ key, keySpan }, root, findings, sources) {
	const meant = root.entries.size > 100 ? void 0 : require_language.findMeantKey(key, [...root.entries.keys()], TOP_KEYS);
	const edit = meant && replaceText(keySpan, sources?.get(keySpan.file) ?? "", key, meant);
	const fix = edit && {
		message: `write "${meant}"`,
		edits: [edit]
	};
	const params = {
		key,
		where: "file",
		known: TOP_KEYS,
		home: findHome(key, TOP_KEYS)
	};
	findings.add("unknown-key", params, keySpan, { ...fix && { fix } });
}
/** Merges the sections of several files. A key may be in only one of them, and so may `workspace`. */
function mergeFiles(files, findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const section of SECTIONS) {
		const written = files.flatMap((file) => file.get(section) ?? []).filter(({ value }) => !isEmpty$1(value));
		const [first, ...rest] = written;
		if (first === void 0) continue;
		const isOnce = isSingle(section);
		if (isOnce) for (const other of rest) reportTwice(section, first, other, findings);
		merged.set(section, isOnce ? first : mergeSection(section, written, first, findings));
	}
	return merged;
}
function mergeSection(name, written, first, findings) {
	const entries = /* @__PURE__ */ new Map();
	for (const { value } of written) {
		if (value.kind !== "map") return {
			...first,
			value
		};
		for (const entry of value.entries.values()) {
			const before = entries.get(entry.key);
			const path = `${name}.${entry.key}`;
			if (before === void 0) entries.set(entry.key, entry);
			else if (name === "external") entries.set(entry.key, mergeSection(path, [before, entry], before, findings));
			else reportTwice(path, before, entry, findings);
		}
	}
	const value = {
		kind: "map",
		span: first.value.span,
		entries
	};
	return {
		...first,
		value
	};
}
function isEmpty$1(node) {
	return node.kind === "scalar" && node.value === null;
}
function reportTwice(name, first, second, findings) {
	const related = [{
		span: first.keySpan,
		message: "first here"
	}];
	findings.add("duplicate-key", {
		key: name,
		isAcrossFiles: true
	}, second.keySpan, { related });
}
// config/merge/split-overlay.ts
/**
* Splits an overlay. Most of it applies to the files as they are written, generators included; an object that they do not
* declare may be one that a repetition makes.
*/
function splitOverlay(base, overlay) {
	const [now, later] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const [section, entry] of overlay) {
		const before = base.get(section)?.value;
		const { value } = entry;
		if (!(isRepeatable(section) && before?.kind === "map" && value.kind === "map" && hasGenerator(before))) {
			now.set(section, entry);
			continue;
		}
		const isNow = (object) => before.entries.has(object.key) || object.key.includes("${") || isGenerator(object.value);
		const objects = [...value.entries.values()];
		now.set(section, {
			...entry,
			value: withEntries(value, objects.filter(isNow))
		});
		later.set(section, {
			...entry,
			value: withEntries(value, objects.filter((object) => !isNow(object)))
		});
	}
	return {
		now,
		later
	};
}
function hasGenerator({ entries }) {
	return [...entries.values()].some(({ value }) => isGenerator(value));
}
// config/answers/to-key.ts
const KEY = new RegExp(KEY_PATTERN, "u");
/**
* Makes a key of a name, without the characters that a key cannot have. A name that is a key already stays, and so does
* one of which nothing would be left.
*
* @example toKey("Vertrieb (neu) – Kopie") // "Vertrieb neu Kopie"
*/
function toKey(name) {
	if (KEY.test(name)) return name;
	const key = name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, " ").replace(/^[^\p{L}\p{N}_]+/u, "").slice(0, 100).trimEnd();
	return KEY.test(key) ? key : name;
}
// config/answers/to-workflows.ts
/** The members of an answer that a file declares. The others, such as SIDs and dates, are Twilio's. */
const MEMBERS = Object.entries(require_model.kinds.Workflow.properties).filter(([, property]) => require_model.isStored(property) && property.isParent !== true).map(([key]) => [key, require_language.toSnakeCase(key)]);
/**
* Turns the workflows of an answer into declared ones. The key of a single one is the name of its file, and that of one
* in a list its own name, both without the characters that a key cannot have.
*/
function toAnswerWorkflows(answer, fileName) {
	return answer.workflows.map((workflow) => {
		const name = answer.isList ? getText(readMember(workflow, "friendly_name")) : void 0;
		const entries = MEMBERS.flatMap(([key, member]) => {
			const value = readMember(workflow, member);
			return value === void 0 ? [] : [{
				key,
				keySpan: startOf$1(workflow),
				value
			}];
		});
		return toSections(toKey(name ?? fileName), workflow, entries);
	});
}
/** The sections of a file that declares one workflow. */
function toSections(key, node, entries) {
	const span = startOf$1(node);
	const body = {
		kind: "map",
		span: node.span,
		entries: new Map(entries.map((entry) => [entry.key, entry]))
	};
	return /* @__PURE__ */ new Map([["workflows", {
		key: "workflows",
		keySpan: span,
		value: {
			kind: "map",
			span,
			entries: /* @__PURE__ */ new Map([[key, {
				key,
				keySpan: span,
				value: body
			}]])
		}
	}]]);
}
/** A text that is not written in the file, shown at its beginning. */
function toScalar(value, node) {
	return {
		kind: "scalar",
		span: startOf$1(node),
		value
	};
}
function startOf$1({ span }) {
	return {
		...span,
		end: span.start + 1
	};
}
// config/raw/path-pattern.ts
const PLACEHOLDER = /\$\{[^{}]*\}/g;
/** Number of patterns with placeholders that a path is compared with: the product with 10,000 files stays small. */
const MAX_PATTERNS = 1e3;
/**
* Returns a test for paths that one of these patterns names: `flows/${vars.env}.json` names every file that some stack
* could choose. A placeholder is any text without a slash. Paths without placeholders are all compared, of the others
* the first 1,000.
*/
function createPathTest(patterns) {
	const isPattern = (path) => path.search(PLACEHOLDER) !== -1;
	const literal = new Set(patterns.filter((pattern) => !isPattern(pattern)));
	const masked = patterns.filter((pattern) => isPattern(pattern) && !pattern.includes("\0"));
	const split = [...new Set(masked.map((pattern) => pattern.replace(PLACEHOLDER, "\0")))].slice(0, MAX_PATTERNS).map(toSegments);
	return (path) => literal.has(path) || split.some((pattern) => matchesPath(pattern, path.split("/")));
}
function toSegments(masked) {
	return masked.split("/").map((segment) => segment.split(/\0+/));
}
function matchesPath(pattern, path) {
	return pattern.length === path.length && pattern.every((segment, at) => matchesSegment(segment, path[at] ?? ""));
}
/** Never backtracks: between the first and the last text, the leftmost place of each text leaves most room for the next. */
function matchesSegment(segment, text) {
	const [first = "", ...rest] = segment;
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
// config/raw/raw-files.ts
/**
* Turns a `.json` file of raw configurations, or an answer of Twilio's API, into workflows. The key of a raw
* configuration is the name of its file; if a key cannot have all of its characters, they stay in the friendly name.
*/
function toRawWorkflows({ file, root, content }) {
	const name = (0, node_path.basename)(file.path).replace(/\.json$/i, "");
	const answer = content === "answer" ? findAnswer(root) : void 0;
	if (answer?.type === "workflows") return toAnswerWorkflows(answer, name);
	const key = toKey(name);
	const keySpan = startOf$1(root);
	const configuration = {
		key: "configuration",
		keySpan,
		value: root
	};
	const friendlyName = {
		key: "friendlyName",
		keySpan,
		value: toScalar(name, root)
	};
	return [toSections(key, root, key === name ? [configuration] : [friendlyName, configuration])];
}
/** Returns a test for files that a `configurationFile` names: they are not workflows of their own. */
function createIsNamedFile(files) {
	return createPathTest(files.flatMap(namesIn));
}
function namesIn(sections) {
	const workflows = sections.get("workflows")?.value;
	if (workflows?.kind !== "map") return [];
	return [...workflows.entries.values()].flatMap(({ value }) => {
		const node = getValue(value, "configurationFile");
		const name = getText(node);
		return node === void 0 || name === void 0 ? [] : [(0, node_path.resolve)((0, node_path.dirname)(node.span.file), name)];
	});
}
// config/load/merge-sources.ts
/** Merges the sections of all files, and applies the overlays. */
function mergeSources(read, context, stack) {
	const { files, overlays } = read;
	const { findings, sources } = context;
	const toSections = ({ root }) => readSections(root, findings, sources);
	const written = files.filter(({ content }) => content === "workspace").map(toSections);
	const over = overlays.map(toSections);
	const isNamedFile = createIsNamedFile([...written, ...over]);
	const raw = files.filter(({ file, content }) => content !== "workspace" && !isNamedFile(file.path)).flatMap(toRawWorkflows);
	const { sections, later } = applyOverlays(mergeFiles([...written, ...raw], findings), over, findings);
	if ((stack !== void 0 || !isRawAlone(files)) && !findings.hasErrors && !sections.has("workspace")) refuseNoWorkspace(files, context);
	return {
		sections,
		later,
		open: listOpen(sections, [...files, ...overlays])
	};
}
function applyOverlays(merged, overlays, findings) {
	const later = [];
	return {
		sections: overlays.reduce((base, overlay) => {
			const split = splitOverlay(base, overlay);
			later.push(split.later);
			return applyOverlay(base, split.now, findings);
		}, merged),
		later
	};
}
/** A section of a wrong type, and each that is absent while a file has an unknown section, or is not a map. */
function listOpen(sections, files) {
	const isSure = files.every(({ root, content }) => content !== "workspace" || hasOnlySections(root));
	return new Set(SECTIONS.filter((name) => sections.has(name) ? sections.get(name)?.value.kind !== "map" : !isSure));
}
function hasOnlySections(root) {
	if (root.kind === "scalar" && root.value === null) return true;
	return root.kind === "map" && [...root.entries.keys()].every(isFileKey);
}
/** Raw configurations that a user names one by one can be checked without a workspace, but no stack can use them. */
function isRawAlone(files) {
	return files.length > 0 && files.every(({ file, content }) => content !== "workspace" && file.isNamed);
}
function refuseNoWorkspace(files, { findings, roots }) {
	const isYaml = ({ file }) => !isJsonFile(file.path);
	const shown = files.find(({ content }) => content === "workspace") ?? files[0];
	const [firstPath = ""] = roots.keys();
	const span = shown?.root.span ?? spanOfFile(firstPath);
	findings.add("no-workspace", { needsFile: !files.some(isYaml) }, {
		...span,
		end: span.start
	});
}
// config/files/find-included.ts
/** Finds the files of an `include`: files and folders, relative to the file and inside the project. */
function findIncluded(from, include, findings) {
	const items = include.kind === "list" ? include.items : [include];
	const root = findProject(from.root);
	return items.flatMap((node) => {
		const name = getText(node);
		if (node.kind !== "scalar" || name === void 0 || name === "") {
			findings.add("wrong-type", {
				expected: "include",
				found: node
			}, node.span);
			return [];
		}
		return findNamed({
			from,
			root
		}, name, node, findings).map((file) => ({
			file,
			node
		}));
	});
}
function findNamed({ from, root }, name, node, findings) {
	const path = (0, node_path.resolve)((0, node_path.dirname)(from.path), name);
	try {
		const realPath = (0, node_path.isAbsolute)(name) ? name : (0, node_fs.realpathSync)(path);
		if ((0, node_path.isAbsolute)(name) || !isInside$1(root, realPath)) {
			findings.add("bad-path", {
				fault: "outside-project",
				name
			}, node.span);
			return [];
		}
		const stat = (0, node_fs.statSync)(realPath);
		if (stat.isDirectory()) return findFiles([path], findings);
		if (stat.isFile() && isReadableName(path)) return [{
			path,
			realPath,
			root,
			isNamed: true
		}];
		findings.add("bad-path", {
			fault: "other-kind",
			name
		}, node.span);
	} catch (error) {
		findings.add("bad-path", {
			fault: "unreadable",
			name,
			errno: errnoOf(error)
		}, node.span);
	}
	return [];
}
/** The folder of the Pulumi project that contains a folder; without one, the folder itself. */
function findProject(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		if (["Pulumi.yaml", "Pulumi.yml"].some((name) => (0, node_fs.existsSync)((0, node_path.join)(at, name)))) return at;
		if ((0, node_path.dirname)(at) === at) return folder;
	}
}
// config/load/read-sources.ts
/** Finds, reads and parses the files and the overlays of a stack, and the files that they include. */
function readSources(paths, stack, context, { added, removed } = {
	added: [],
	removed: /* @__PURE__ */ new Set()
}) {
	const { findings } = context;
	const read = /* @__PURE__ */ new Set();
	return {
		files: loadFiles([...findFiles(paths, findings).filter(({ path }) => !removed.has(path)), ...added], read, context),
		overlays: stack === void 0 ? [] : loadFiles(findOverlays(paths, stack, findings), read, context),
		isComplete: !findings.hasErrors
	};
}
/** Loads files, each once and after those that it includes. */
function loadFiles(found, read, context) {
	const { findings, sources, roots, texts } = context;
	const open = [];
	const load = (next) => {
		const { file } = next;
		if (open.some((other) => other.file.realPath === file.realPath)) return refuseCycle([...open, next], context);
		if (read.has(file.realPath)) return [];
		if (open.length === 64 || read.size === 1e4) return refuseMany(next, open.length, context);
		read.add(file.realPath);
		roots.set(file.path, file.root);
		const loaded = loadTree(file, sources, findings, texts);
		const include = loaded?.content === "workspace" ? getValue(loaded.root, "include") : void 0;
		if (loaded === void 0) return [];
		if (include === void 0) return [loaded];
		open.push(next);
		const included = findIncluded(file, include, findings).flatMap(load);
		open.pop();
		return [...included, loaded];
	};
	return found.flatMap((file) => load({ file }));
}
function refuseCycle(chain, { findings }) {
	const last = chain.at(-1);
	const first = chain.findIndex(({ file }) => file.realPath === last?.file.realPath);
	const names = chain.slice(first).map(({ file }) => file.path);
	if (last?.node !== void 0) findings.add("include-cycle", { cycle: names }, last.node.span);
	return [];
}
function refuseMany({ node }, depth, { findings }) {
	if (node === void 0) return [];
	if (depth === 64) findings.add("too-big", { excess: "include-depth" }, node.span);
	else findings.add("too-many-files", {
		limit: MAX_FILES,
		of: "files"
	}, node.span);
	return [];
}
// config/variables/find-unused.ts
/**
* Returns the declared variables that no text names, as `vars.NAME`.
*
* @param texts of all files
*/
function findUnused(section, texts) {
	const unused = new Map(readDeclarations(section));
	for (const text of texts) {
		if (unused.size === 0) break;
		for (const [, name = ""] of text.matchAll(/\bvars\.([\p{L}\p{M}\p{N} _.-]+)/gu)) for (const declared of unused.keys()) if (isUse(name, declared)) unused.delete(declared);
	}
	return [...unused.values()];
}
/** A condition goes on after the name, and a member follows a dot. */
function isUse(written, declared) {
	return written.startsWith(declared) && !/^[\p{L}\p{N}_-]/u.test(written.slice(declared.length));
}
// config/load/warn-unused.ts
/** Reports declared variables that nothing uses; the overlays of other stacks can use them too. */
function warnUnused(sections, paths, context) {
	const declared = sections.get("vars");
	if (declared === void 0) return;
	const { findings, sources, texts } = context;
	if (findUnused(declared.value, sources.values()).length === 0) return;
	const others = readOverlays(paths, texts);
	for (const { name, keySpan } of findUnused(declared.value, [...sources.values(), ...others])) findings.add("unused-variable", { name }, keySpan);
}
// config/load/load-stages.ts
/**
* Runs the stages of a load one after another.
*
* @param changes files that are not written yet
*/
function loadStages(paths, options, changes) {
	const context = createLoadContext(options);
	const variables = options.vars && createVariables(options.vars, options.secretVars ?? /* @__PURE__ */ new Set(), options.isUnknownVar);
	return runStages(readSources(paths, options.stack, context, changes), {
		paths,
		stack: options.stack,
		variables
	}, context);
}
/** Runs the stages after the first one. */
function runStages(read, { paths, stack, variables }, context) {
	const merged = mergeSources(read, context, stack);
	const expanded = expandWorkspace(merged, variables, context);
	const filled = fillWorkspace(expanded, context);
	if (read.isComplete && paths.length > 0) warnUnused(merged.sections, paths, context);
	const mayBeSet = createMayBeSet(paths, stack, context.texts);
	const checked = checkFilled(filled, {
		isComplete: read.isComplete,
		open: expanded.open,
		mayBeSet
	}, context);
	const controlled = controlFindings(checked.sections, read.isComplete, context);
	return {
		context,
		read,
		variables,
		filled,
		checked,
		open: expanded.open,
		...controlled
	};
}
// config/load/to-desired.ts
/**
* Stage 6: the desired workspace. A workflow without known routing is left out: only a stack can fill it.
*
* @param overridden ids of rules whose errors in an object were overridden
* @param hidesUnknown whether values that are known later are `UNKNOWN`, and not as they are written
*/
function toDesired({ sections, configurations }, overridden, hidesUnknown = false) {
	const toValue = hidesUnknown ? toKnownJson : toJson;
	const complete = (section, key, { allow: _, ...object }) => {
		if (section !== "workflows" && section !== "taskQueues") return [object];
		const allow = overridden({
			section,
			key
		});
		const allowing = allow.length === 0 ? object : {
			...object,
			allow
		};
		if (section === "taskQueues") return [allowing];
		const configuration = configurations.get(key) ?? (hidesUnknown ? "04da6b54-80e4-46f7-96ec-b56ff0331ba9" : void 0);
		return configuration === void 0 ? [] : [{
			...withoutRouting(allowing),
			configuration
		}];
	};
	const declared = require_model.sectionKinds.map(([section]) => {
		const objects = toObjects(sections, section, toValue);
		return [section, new Map(objects.flatMap(([key, object]) => complete(section, key, object).map((made) => [key, made])))];
	});
	const workspace = sections.get("workspace");
	const { toUniqueName } = readChannels(sections);
	const locals = listLocalWorkers(sections);
	const [firstWorkflow = ""] = configurations.keys();
	return {
		workspace: workspace ? require_language.asObject(toValue(workspace.value)) : {},
		...Object.fromEntries(declared),
		external: toExternal(sections, toValue),
		workers: new Map(toObjects(sections, "workers", toValue).map((worker) => toWorker(worker, toUniqueName, locals))),
		tasks: new Map(entriesOf(sections, "tasks").map((entry) => toTask(entry, firstWorkflow, toUniqueName)))
	};
}
/** A workflow without the keys that were read as its routing. */
function withoutRouting(workflow) {
	return Object.fromEntries(Object.entries(workflow).filter(([key]) => !ROUTING_KEYS.includes(key)));
}
function toExternal(sections, toValue) {
	const maps = require_language.REFERENCE_SECTIONS.map((section) => {
		const nameKey = externalName(section);
		const objects = externalsOf(sections, section).map(({ key, value }) => {
			const { sid, [nameKey]: name } = require_language.asObject(toValue(value));
			return [key, sid === void 0 ? { name: String(name ?? key) } : { sid: String(sid) }];
		});
		return [section, new Map(objects)];
	});
	return Object.fromEntries(maps);
}
function toWorker([key, worker], toUniqueName, locals) {
	const named = Object.entries(require_language.asObject(worker.channels ?? {})).map(([name, channel]) => [toUniqueName(name), channel]);
	const channels = Object.fromEntries(named);
	const written = {
		...worker,
		...worker.channels && { channels }
	};
	if (!locals.has(key)) return [key, {
		...written,
		managed: true
	}];
	return [key, {
		attributes: {},
		channels,
		...written
	}];
}
/** @param workflow the only one, where a task names none */
function toTask({ key, value }, workflow, toUniqueName) {
	const task = require_language.asObject(toJson(value));
	const named = task.channel === void 0 ? {} : { channel: toUniqueName(`${task.channel}`) };
	return [key, {
		workflow,
		attributes: {},
		...task,
		...named
	}];
}
/** The objects of a section; names default to the key. */
function toObjects(sections, section, toValue) {
	return entriesOf(sections, section).map(({ key, value }) => {
		const members = require_language.asObject(toValue(value));
		return [key, {
			...defaultNames(section, key, members),
			...members
		}];
	});
}
/** A built-in task channel has a friendly name already, which stays unless another one is written. */
function defaultNames(section, key, { uniqueName = key }) {
	if (section !== "taskChannels") return { friendlyName: key };
	return {
		uniqueName,
		...!require_model.kinds.TaskChannel.builtIns.includes(`${uniqueName}`) && { friendlyName: key }
	};
}
/** Every property that a secret variable went into. */
function listSecrets(sections) {
	const inWorkspace = secretProperties(sections.get("workspace")).map((property) => ({
		section: "workspace",
		property
	}));
	const inSections = require_model.sectionKinds.flatMap(([section]) => entriesOf(sections, section).flatMap((entry) => secretProperties(entry).map((property) => ({
		section,
		key: entry.key,
		property
	}))));
	return [...inWorkspace, ...inSections];
}
function secretProperties(entry) {
	if (entry?.value.kind !== "map") return [];
	return [...entry.value.entries.values()].filter(({ value }) => hasSecret$1(value)).map(({ key }) => key);
}
// config/load/load-workspace.ts
/**
* Reads workspace files into the desired workspace, and checks everything that can be known without TaskRouter. Never
* throws for a user's mistake: all of them come back as findings, each with its position.
*
* @param paths files and folders; a folder is read recursively
* @example
* const result = loadWorkspace(["taskrouter/"], { stack: "dev", vars: { host: "example.com" } });
* if (result.desired === undefined) console.error(formatDiagnostics(result));
*/
function loadWorkspace(paths, options = {}) {
	return toResult(loadStages(paths, options));
}
/** The result of a load that is done. */
function toResult({ context, variables, checked, findings, overridden, open }) {
	return {
		desired: findings.hasErrors ? void 0 : toDesired(checked, overridden, context.hidesUnknown),
		diagnostics: sortFindings(sumUp(findings.list), variables?.secretTexts),
		sources: context.sources,
		secrets: listSecrets(checked.sections),
		openSections: [...open]
	};
}
// config/report/view.ts
/** @param cwd folder that paths are relative to */
function createView({ sources }, cwd) {
	const indexes = /* @__PURE__ */ new Map();
	const showPath = (file) => toShownPath(file, cwd);
	const linesOf = (file) => {
		const index = indexes.get(file) ?? createLineIndex(sources.get(file) ?? "");
		indexes.set(file, index);
		return index;
	};
	return {
		showPath,
		linesOf,
		hasText: (file) => sources.has(file),
		locate({ file, start, end }) {
			const first = linesOf(file).locate(start);
			const last = linesOf(file).locate(Math.max(start, end));
			return {
				file: showPath(file),
				line: first.line,
				column: first.column,
				endLine: last.line,
				endColumn: last.column
			};
		}
	};
}
/** Relative for files below `cwd`, absolute elsewhere: a chain of `..` does not help. */
function toShownPath(file, cwd) {
	return isInside$1(cwd, file) ? (0, node_path.relative)(cwd, file) || "." : file;
}
// config/report/plain-diagnostics.ts
/** Converts findings to plain data for JSON and other outputs, in the order of the result's diagnostics. */
function toPlainDiagnostics(result, { cwd = process.cwd() } = {}) {
	const { locate } = createView(result, cwd);
	return result.diagnostics.map(({ code, severity, span, message, related = [], fix }) => ({
		...locate(span),
		severity,
		code,
		message,
		...related.length > 0 && { related: related.map((other) => ({
			...locate(other.span),
			message: other.message
		})) },
		...fix && { fix: {
			message: fix.message,
			edits: fix.edits.map((edit) => ({
				...locate(edit.span),
				text: edit.text
			}))
		} }
	}));
}
// config/edit/text-edits.ts
/**
* Applies edits to a part of a text. Removals may overlap; at one offset, insertions come in their order, before what is
* removed there.
*
* @param from offset of the part; the edits are inside it
*/
function applyTextEdits(text, edits, from = 0, to = text.length) {
	let done = from;
	let result = "";
	for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		if (edit.start > done) result += text.slice(done, edit.start);
		result += edit.text;
		done = Math.max(done, edit.end);
	}
	return result + text.slice(done, to);
}
// config/fix/edits.ts
/**
* Findings whose fixes can be applied together; the first wins where two overlap. A fix is applied whole or not at all.
*/
function chooseFixes(diagnostics) {
	const taken = [];
	return diagnostics.filter((finding) => {
		const edits = finding.fix?.edits ?? [];
		const isFree = edits.every((edit) => taken.every((other) => !isTouching(edit, other)));
		if (edits.length === 0 || !isFree) return false;
		taken.push(...edits);
		return true;
	});
}
function isTouching({ span: a }, { span: b }) {
	return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
/** Applies edits that do not overlap to a text; everything else stays unchanged. */
function applyEdits(text, edits) {
	return applyTextEdits(text, edits.map(({ span: { start, end }, text: written }) => ({
		start,
		end,
		text: written
	})));
}
// config/fix/fix-workspace.ts
/** A fix can reveal another, such as inside a misspelled key. More rounds than this never helped. */
const MAX_ROUNDS = 10;
/**
* Applies every fix that findings offer, until none is left. A round that would break a file is not applied.
*
* @param cwd folder that paths in findings are relative to
*/
function fixWorkspace(paths, options = {}, cwd = process.cwd()) {
	const first = loadWorkspace(paths, options);
	const fixed = [];
	const texts = new Map(options.texts);
	let result = first;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const chosen = chooseFixes(result.diagnostics);
		const changed = edit$2(result, chosen);
		const next = chosen.length === 0 ? result : loadWorkspace(paths, {
			...options,
			texts: new Map([...texts, ...changed])
		});
		if (chosen.length === 0 || countDamage(next) > countDamage(result)) break;
		fixed.push(...describe(result, chosen, cwd));
		for (const [path, text] of changed) texts.set(path, text);
		result = next;
	}
	return {
		files: [...texts].map(([path, after]) => ({
			path,
			before: first.sources.get(path) ?? "",
			after
		})).filter(({ before, after }) => before !== after),
		fixed,
		result
	};
}
/** The new texts of the files that fixes change. */
function edit$2({ sources }, chosen) {
	const edits = chosen.flatMap(({ fix }) => fix.edits);
	const paths = new Set(edits.map(({ span }) => span.file));
	const change = (path) => applyEdits(sources.get(path) ?? "", edits.filter(({ span }) => span.file === path));
	return new Map([...paths].map((path) => [path, change(path)]));
}
function describe(result, chosen, cwd) {
	return toPlainDiagnostics({
		...result,
		diagnostics: chosen
	}, { cwd }).map((finding, at) => ({
		...finding,
		done: chosen[at]?.fix.message ?? ""
	}));
}
/**
* Counts findings that no fix may cause. Others are acceptable: the contents of a misspelled key are checked only now.
*/
function countDamage({ diagnostics }) {
	return diagnostics.filter(({ code }) => DAMAGE.has(code)).length;
}
const DAMAGE = /* @__PURE__ */ new Set([
	"yaml-syntax",
	"json-syntax",
	"duplicate-key",
	"expression-syntax"
]);
// config/fleet/match-folders.ts
const GLOB = /[*?[\]{}!]/;
/** Returns whether a text is a pattern, and not a name. */
function isGlob(text) {
	return GLOB.test(text);
}
/** Finds the folders that a glob matches, in a stable order. Hidden folders and `node_modules` are passed over. */
function matchFolders(glob, base, span, findings) {
	const segments = glob.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "").split("/");
	const plain = segments.slice(0, segments.findIndex(isGlob));
	const rest = segments.slice(plain.length);
	const root = (0, node_path.resolve)(base, plain.join("/") || (glob.startsWith("/") ? "/" : "."));
	const isMatch = (0, picomatch.default)(rest.join("/"));
	const depth = rest.some((segment) => segment.includes("**")) ? Number.POSITIVE_INFINITY : rest.length;
	const found = [];
	let seen = 0;
	const search = (folder, level) => {
		for (const name of level < depth ? listFolders(folder) : []) {
			seen += 1;
			if (seen > 2e5) return;
			const path = (0, node_path.join)(folder, name);
			if (isMatch((0, node_path.relative)(root, path).split(node_path.sep).join("/"))) found.push(path);
			search(path, level + 1);
		}
	};
	search(root, 0);
	if (seen > 2e5) findings.add("too-many-files", {
		limit: MAX_FOLDER_ENTRIES,
		of: "entries"
	}, span);
	return found;
}
function listFolders(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((name) => !name.startsWith(".") && name !== "node_modules").sort(require_language.compareText);
	} catch {
		return [];
	}
}
// config/fleet/find-stacks.ts
const PROJECT_FILE = /^Pulumi\.ya?ml$/;
const STACK_FILE = /^Pulumi\.(.+)\.ya?ml$/;
/** Replaces the patterns of entries by the stacks that exist, in the order of the entries, then of their names. */
function findStacks(entries, base, findings) {
	return entries.flatMap((entry) => {
		const folders = findFolders(entry, base, findings);
		const stacks = folders.flatMap((folder) => listStacks(entry, folder).map((stack) => ({
			folder,
			stack
		})));
		if (folders.length > 0 && stacks.length === 0) findings.add("no-stack", {
			fault: "no-stack",
			stack: entry.stack,
			project: entry.project
		}, entry.span);
		return stacks.map(({ folder, stack }) => {
			const { account, sharesWorkspace = false, labels = {}, span } = entry;
			return {
				name: `${showFolder(base, folder)}:${stack}`,
				folder,
				stack,
				...account !== void 0 && { account },
				sharesWorkspace,
				labels,
				span
			};
		});
	});
}
/** Returns whether a stack's name fits a pattern: `sites/*:prod`, or `sites/*` for all stacks of these projects. */
function matchesName(pattern, name) {
	const tested = pattern.includes(":") ? name : name.slice(0, name.lastIndexOf(":"));
	return tested === pattern || picomatch.default.isMatch(tested, pattern);
}
/** With `/` on every system, so that names and patterns are the same everywhere. */
function showFolder(base, folder) {
	return (0, node_path.relative)(base, folder).split(node_path.sep).join("/") || ".";
}
function findFolders({ project, span }, base, findings) {
	if (isGlob(project)) {
		const found = matchFolders(project, base, span, findings).filter((folder) => holdsProject(readFolder(folder)));
		if (found.length === 0) findings.add("no-stack", {
			fault: "no-match",
			project
		}, span);
		return found;
	}
	const folder = (0, node_path.resolve)(base, project);
	const names = readFolder(folder);
	if (holdsProject(names)) return [folder];
	if (typeof names === "string") findings.add("bad-path", {
		fault: "unreadable",
		name: project,
		errno: names
	}, span);
	else findings.add("no-stack", {
		fault: (0, node_fs.existsSync)(folder) ? "no-project" : "no-folder",
		project
	}, span);
	return [];
}
function holdsProject(names) {
	return typeof names !== "string" && names.some((name) => PROJECT_FILE.test(name));
}
/** The names in a folder, none if it does not exist; the code of the error if it cannot be read. */
function readFolder(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch (error) {
		const errno = errnoOf(error);
		return errno === void 0 || errno === "ENOENT" || errno === "ENOTDIR" ? [] : errno;
	}
}
/** A stack that is named may have no settings file; a glob finds those that have one. */
function listStacks({ stack }, folder) {
	if (!isGlob(stack)) return [stack];
	const isMatch = (0, picomatch.default)(stack);
	const names = (0, node_fs.readdirSync)(folder).flatMap((name) => STACK_FILE.exec(name)?.[1] ?? []);
	return [...new Set(names)].filter((name) => isMatch(name)).sort(require_language.compareText);
}
// config/fleet/stack-settings.ts
/**
* Reads `Pulumi.yaml` and `Pulumi.<stack>.yaml`, which is a thousand times faster than to ask Pulumi's CLI. A file that
* cannot be read counts as empty: Pulumi itself reports it.
*/
function readStackSettings(folder, stack) {
	const project = readYaml(folder, "Pulumi");
	const own = readYaml(folder, `Pulumi.${stack.split("/").at(-1)}`);
	const { url } = require_language.asObject(project.backend);
	const values = {
		...mapConfig(require_language.asObject(project.config), fromProject),
		...mapConfig(require_language.asObject(own.config), keep)
	};
	const entries = Object.entries(values);
	return {
		...typeof project.name === "string" && { project: project.name },
		...typeof url === "string" && { backend: toAbsolute(url, folder) },
		config: Object.fromEntries(entries.filter(([, value]) => !isEncrypted(value))),
		encrypted: new Set(entries.filter(([, value]) => isEncrypted(value)).map(([key]) => key)),
		isOpen: own.environment !== void 0
	};
}
/** Files of a backend may be named relative to the project. */
function toAbsolute(url, folder) {
	const path = /^file:\/\/(.*)$/.exec(url)?.[1];
	return path === void 0 || path.startsWith("~") ? url : `file://${(0, node_path.resolve)(folder, path)}`;
}
function readYaml(folder, name) {
	const path = ["yaml", "yml"].map((extension) => (0, node_path.join)(folder, `${name}.${extension}`)).find((one) => (0, node_fs.existsSync)(one));
	if (path === void 0) return {};
	try {
		const root = parseYaml(path, (0, node_fs.readFileSync)(path, "utf8"), createFindings());
		return root === void 0 ? {} : require_language.asObject(toJson(root));
	} catch {
		return {};
	}
}
const OWN = "taskrouter:";
function mapConfig(config, read) {
	const own = Object.entries(config).filter(([key]) => key.startsWith(OWN));
	return Object.fromEntries(own.map(([key, value]) => [key.slice(11), read(value ?? null)]));
}
/** In a project's file, a map is a declaration with a value. */
function fromProject(value) {
	return require_language.isJsonObject(value) ? value.value ?? value.default ?? null : value;
}
function keep(value) {
	return value;
}
/** Values in lists and maps can be encrypted one by one. */
function isEncrypted(value) {
	return require_language.isJsonObject(value) && Object.keys(value).length === 1 && typeof value.secure === "string";
}
// config/fleet/refuse-twice.ts
/** Reports stacks that are listed twice: by two entries, or as one project in two folders. */
function refuseTwice(stacks, findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const one of stacks) {
		const keys = [toFolderKey(one), toStateKey(one)].filter((key) => key !== void 0);
		const first = keys.map((key) => seen.get(key)).find((other) => other !== void 0);
		for (const key of keys) seen.set(key, first ?? one);
		if (first === void 0) continue;
		const related = first.span.start === one.span.start ? [] : [{
			span: first.span,
			message: "the first entry"
		}];
		findings.add("stack-twice", {
			name: one.name,
			first: first.name
		}, one.span, { related });
	}
}
function toFolderKey({ folder, stack }) {
	return JSON.stringify([(0, node_fs.realpathSync)(folder), shortName(stack)]);
}
/** Copies of a project in two folders have one state, unless each folder has a backend of its own. */
function toStateKey({ folder, stack }) {
	const { project, backend } = readStackSettings(folder, stack);
	return project === void 0 ? void 0 : JSON.stringify([
		backend ?? null,
		project,
		stack
	]);
}
/** `prod` of `organization/project/prod`, with its organization if it has one. */
function shortName(stack) {
	return stack.split("/").filter((_, at, all) => all.length < 3 || at !== 1).join("/");
}
// config/fleet/load-fleet.ts
var import_validate_fleet = (/* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = validate0;
	module.exports.default = validate0;
	const schema0 = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"title": "The stacks of a fleet, for taskrouter fleet",
		"type": "object",
		"additionalProperties": false,
		"required": ["stacks"],
		"properties": {
			"$schema": {
				"type": "string",
				"description": "The schema, for editors."
			},
			"workers": {
				"type": "integer",
				"minimum": 1,
				"maximum": 256,
				"description": "Stacks at the same time. Default: the number of processors, as far as memory allows."
			},
			"workersPerAccount": {
				"type": "integer",
				"minimum": 1,
				"maximum": 256,
				"description": "Stacks of one account at the same time. Default: 2."
			},
			"accounts": {
				"type": "object",
				"description": "Settings of single accounts, by SID or by the names that stacks have under account.",
				"additionalProperties": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "workers": {
						"type": "integer",
						"minimum": 1,
						"maximum": 256,
						"description": "Stacks of this account at the same time. Default: workersPerAccount."
					} }
				}
			},
			"stacks": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["project", "stack"],
					"properties": {
						"project": {
							"type": "string",
							"minLength": 1,
							"description": "Folder of a Pulumi project, relative to this file, or a glob of such folders.",
							"examples": ["sites/*"]
						},
						"stack": {
							"type": "string",
							"minLength": 1,
							"description": "Name of the stack, or a glob of names that have a Pulumi.NAME.yaml.",
							"examples": ["prod"]
						},
						"account": {
							"type": "string",
							"minLength": 1,
							"description": "Name of its account, if the configuration of the stack does not say it.",
							"examples": ["emea"]
						},
						"sharesWorkspace": {
							"type": "boolean",
							"description": "true: other stacks may use the same existing workspace; they run one after another."
						},
						"labels": {
							"type": "object",
							"additionalProperties": { "type": "string" },
							"description": "Names and values to choose stacks by, with --label.",
							"examples": [{ "region": "emea" }]
						}
					}
				}
			}
		}
	};
	const func0 = require("ajv/dist/runtime/ucs2length").default;
	function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stacks === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stacks" },
					message: "must have required property 'stacks'",
					schema: schema0.required,
					parentSchema: schema0,
					data
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "$schema" || key0 === "workers" || key0 === "workersPerAccount" || key0 === "accounts" || key0 === "stacks")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema0,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.$schema !== void 0) {
				let data0 = data.$schema;
				if (typeof data0 !== "string") {
					const err2 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema0.properties.$schema.type,
						parentSchema: schema0.properties.$schema,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.workers !== void 0) {
				let data1 = data.workers;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
					const err3 = {
						instancePath: instancePath + "/workers",
						schemaPath: "#/properties/workers/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema0.properties.workers.type,
						parentSchema: schema0.properties.workers,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (typeof data1 == "number") {
					if (data1 > 256 || isNaN(data1)) {
						const err4 = {
							instancePath: instancePath + "/workers",
							schemaPath: "#/properties/workers/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 256
							},
							message: "must be <= 256",
							schema: 256,
							parentSchema: schema0.properties.workers,
							data: data1
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (data1 < 1 || isNaN(data1)) {
						const err5 = {
							instancePath: instancePath + "/workers",
							schemaPath: "#/properties/workers/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema0.properties.workers,
							data: data1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
			if (data.workersPerAccount !== void 0) {
				let data2 = data.workersPerAccount;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
					const err6 = {
						instancePath: instancePath + "/workersPerAccount",
						schemaPath: "#/properties/workersPerAccount/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema0.properties.workersPerAccount.type,
						parentSchema: schema0.properties.workersPerAccount,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data2 == "number") {
					if (data2 > 256 || isNaN(data2)) {
						const err7 = {
							instancePath: instancePath + "/workersPerAccount",
							schemaPath: "#/properties/workersPerAccount/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 256
							},
							message: "must be <= 256",
							schema: 256,
							parentSchema: schema0.properties.workersPerAccount,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (data2 < 1 || isNaN(data2)) {
						const err8 = {
							instancePath: instancePath + "/workersPerAccount",
							schemaPath: "#/properties/workersPerAccount/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema0.properties.workersPerAccount,
							data: data2
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
			if (data.accounts !== void 0) {
				let data3 = data.accounts;
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key1 in data3) {
					let data4 = data3[key1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						for (const key2 in data4) if (!(key2 === "workers")) {
							const err9 = {
								instancePath: instancePath + "/accounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/accounts/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema0.properties.accounts.additionalProperties,
								data: data4
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data4.workers !== void 0) {
							let data5 = data4.workers;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
								const err10 = {
									instancePath: instancePath + "/accounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers",
									schemaPath: "#/properties/accounts/additionalProperties/properties/workers/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema0.properties.accounts.additionalProperties.properties.workers.type,
									parentSchema: schema0.properties.accounts.additionalProperties.properties.workers,
									data: data5
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (typeof data5 == "number") {
								if (data5 > 256 || isNaN(data5)) {
									const err11 = {
										instancePath: instancePath + "/accounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers",
										schemaPath: "#/properties/accounts/additionalProperties/properties/workers/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 256
										},
										message: "must be <= 256",
										schema: 256,
										parentSchema: schema0.properties.accounts.additionalProperties.properties.workers,
										data: data5
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (data5 < 1 || isNaN(data5)) {
									const err12 = {
										instancePath: instancePath + "/accounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/workers",
										schemaPath: "#/properties/accounts/additionalProperties/properties/workers/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema0.properties.accounts.additionalProperties.properties.workers,
										data: data5
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/accounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/accounts/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema0.properties.accounts.additionalProperties.type,
							parentSchema: schema0.properties.accounts.additionalProperties,
							data: data4
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				else {
					const err14 = {
						instancePath: instancePath + "/accounts",
						schemaPath: "#/properties/accounts/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema0.properties.accounts.type,
						parentSchema: schema0.properties.accounts,
						data: data3
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.stacks !== void 0) {
				let data6 = data.stacks;
				if (Array.isArray(data6)) {
					if (data6.length < 1) {
						const err15 = {
							instancePath: instancePath + "/stacks",
							schemaPath: "#/properties/stacks/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema0.properties.stacks,
							data: data6
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					const len0 = data6.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data7 = data6[i0];
						if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
							if (data7.project === void 0) {
								const err16 = {
									instancePath: instancePath + "/stacks/" + i0,
									schemaPath: "#/properties/stacks/items/required",
									keyword: "required",
									params: { missingProperty: "project" },
									message: "must have required property 'project'",
									schema: schema0.properties.stacks.items.required,
									parentSchema: schema0.properties.stacks.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (data7.stack === void 0) {
								const err17 = {
									instancePath: instancePath + "/stacks/" + i0,
									schemaPath: "#/properties/stacks/items/required",
									keyword: "required",
									params: { missingProperty: "stack" },
									message: "must have required property 'stack'",
									schema: schema0.properties.stacks.items.required,
									parentSchema: schema0.properties.stacks.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							for (const key3 in data7) if (!(key3 === "project" || key3 === "stack" || key3 === "account" || key3 === "sharesWorkspace" || key3 === "labels")) {
								const err18 = {
									instancePath: instancePath + "/stacks/" + i0,
									schemaPath: "#/properties/stacks/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema0.properties.stacks.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (data7.project !== void 0) {
								let data8 = data7.project;
								if (typeof data8 === "string") {
									if (func0(data8) < 1) {
										const err19 = {
											instancePath: instancePath + "/stacks/" + i0 + "/project",
											schemaPath: "#/properties/stacks/items/properties/project/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema0.properties.stacks.items.properties.project,
											data: data8
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								} else {
									const err20 = {
										instancePath: instancePath + "/stacks/" + i0 + "/project",
										schemaPath: "#/properties/stacks/items/properties/project/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.stacks.items.properties.project.type,
										parentSchema: schema0.properties.stacks.items.properties.project,
										data: data8
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							}
							if (data7.stack !== void 0) {
								let data9 = data7.stack;
								if (typeof data9 === "string") {
									if (func0(data9) < 1) {
										const err21 = {
											instancePath: instancePath + "/stacks/" + i0 + "/stack",
											schemaPath: "#/properties/stacks/items/properties/stack/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema0.properties.stacks.items.properties.stack,
											data: data9
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								} else {
									const err22 = {
										instancePath: instancePath + "/stacks/" + i0 + "/stack",
										schemaPath: "#/properties/stacks/items/properties/stack/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.stacks.items.properties.stack.type,
										parentSchema: schema0.properties.stacks.items.properties.stack,
										data: data9
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							}
							if (data7.account !== void 0) {
								let data10 = data7.account;
								if (typeof data10 === "string") {
									if (func0(data10) < 1) {
										const err23 = {
											instancePath: instancePath + "/stacks/" + i0 + "/account",
											schemaPath: "#/properties/stacks/items/properties/account/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema0.properties.stacks.items.properties.account,
											data: data10
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								} else {
									const err24 = {
										instancePath: instancePath + "/stacks/" + i0 + "/account",
										schemaPath: "#/properties/stacks/items/properties/account/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema0.properties.stacks.items.properties.account.type,
										parentSchema: schema0.properties.stacks.items.properties.account,
										data: data10
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
							if (data7.sharesWorkspace !== void 0) {
								let data11 = data7.sharesWorkspace;
								if (typeof data11 !== "boolean") {
									const err25 = {
										instancePath: instancePath + "/stacks/" + i0 + "/sharesWorkspace",
										schemaPath: "#/properties/stacks/items/properties/sharesWorkspace/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean",
										schema: schema0.properties.stacks.items.properties.sharesWorkspace.type,
										parentSchema: schema0.properties.stacks.items.properties.sharesWorkspace,
										data: data11
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
							if (data7.labels !== void 0) {
								let data12 = data7.labels;
								if (data12 && typeof data12 == "object" && !Array.isArray(data12)) for (const key4 in data12) {
									let data13 = data12[key4];
									if (typeof data13 !== "string") {
										const err26 = {
											instancePath: instancePath + "/stacks/" + i0 + "/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/stacks/items/properties/labels/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema0.properties.stacks.items.properties.labels.additionalProperties.type,
											parentSchema: schema0.properties.stacks.items.properties.labels.additionalProperties,
											data: data13
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								else {
									const err27 = {
										instancePath: instancePath + "/stacks/" + i0 + "/labels",
										schemaPath: "#/properties/stacks/items/properties/labels/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema0.properties.stacks.items.properties.labels.type,
										parentSchema: schema0.properties.stacks.items.properties.labels,
										data: data12
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							}
						} else {
							const err28 = {
								instancePath: instancePath + "/stacks/" + i0,
								schemaPath: "#/properties/stacks/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema0.properties.stacks.items.type,
								parentSchema: schema0.properties.stacks.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/stacks",
						schemaPath: "#/properties/stacks/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema0.properties.stacks.type,
						parentSchema: schema0.properties.stacks,
						data: data6
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		} else {
			const err30 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema0.type,
				parentSchema: schema0,
				data
			};
			if (vErrors === null) vErrors = [err30];
			else vErrors.push(err30);
			errors++;
		}
		validate0.errors = vErrors;
		return errors === 0;
	}
	const validate = module.exports;
	exports = module.exports = { validateFleet: (value) => validate(value) ? [] : validate.errors };
	Object.defineProperty(exports, "__esModule", { value: true });
})))();
/** Where the findings about patterns of the command line are. */
const COMMAND_LINE = "command line";
/**
* Reads a fleet file. Globs in it are replaced by the stacks that exist.
*
* @param path absolute
* @example loadFleet("/work/fleet.yaml").fleet?.stacks.map(({ name }) => name) // ["sites/berlin:prod", "sites/oslo:prod"]
*/
function loadFleet(path) {
	const findings = createFindings();
	const sources = /* @__PURE__ */ new Map();
	const root = readTree(path, sources, findings);
	const settings = root && checkTree(root, sources, findings);
	return finish$1((0, node_path.dirname)(path), settings, {
		sources,
		findings
	});
}
/**
* Finds the stacks of patterns: `sites/*` (all stacks with a settings file), `sites/*:prod`.
*
* @param base absolute folder that they are relative to
*/
function findFleet(patterns, base) {
	const span = {
		file: COMMAND_LINE,
		start: 0,
		end: 0
	};
	return finish$1(base, {
		entries: patterns.map((pattern) => ({
			...splitName(pattern),
			span
		})),
		accounts: /* @__PURE__ */ new Map()
	}, {
		sources: /* @__PURE__ */ new Map(),
		findings: createFindings()
	});
}
/** `sites/berlin:prod` → its folder and its stack; all stacks if none is named. */
function splitName(name) {
	const at = name.lastIndexOf(":");
	return at < 0 ? {
		project: name,
		stack: "*"
	} : {
		project: name.slice(0, at),
		stack: name.slice(at + 1)
	};
}
function finish$1(base, settings, { sources, findings }) {
	const stacks = settings === void 0 ? [] : findStacks(settings.entries, base, findings);
	refuseTwice(stacks, findings);
	const { entries: _, ...rest } = settings ?? {
		entries: [],
		accounts: /* @__PURE__ */ new Map()
	};
	return {
		fleet: findings.hasErrors ? void 0 : {
			base,
			stacks,
			...rest
		},
		diagnostics: sortFindings(findings.list),
		sources
	};
}
function readTree(path, sources, findings) {
	const text = readText({
		path,
		realPath: toRealPath(path),
		root: (0, node_path.dirname)(path),
		isNamed: true
	}, sources, findings);
	return text === void 0 ? void 0 : parseYaml(path, text, findings);
}
/** A path that does not exist is reported when it is read. */
function toRealPath(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return path;
	}
}
function checkTree(root, sources, findings) {
	const value = toJson(root);
	reportProblems(require_language.withoutFollowers(require_language.toProblems((0, import_validate_fleet.validateFleet)(value), value)), {
		root,
		findings,
		sources
	});
	return findings.hasErrors ? void 0 : readSettings(root);
}
/** @param root of a file that has the schema */
function readSettings(root) {
	const workers = getNumber(getValue(root, "workers"));
	const perAccount = getNumber(getValue(root, "workersPerAccount"));
	const accounts = listEntries(getValue(root, "accounts")).flatMap(({ key, value }) => {
		const own = getNumber(getValue(value, "workers"));
		return own === void 0 ? [] : [[key, own]];
	});
	const stacks = getValue(root, "stacks");
	return {
		entries: stacks?.kind === "list" ? stacks.items.map(readEntry$1) : [],
		...workers !== void 0 && { workers },
		...perAccount !== void 0 && { workersPerAccount: perAccount },
		accounts: new Map(accounts)
	};
}
function readEntry$1(node) {
	const text = (key) => getText(getValue(node, key)) ?? "";
	const shares = getValue(node, "sharesWorkspace");
	const labels = listEntries(getValue(node, "labels"));
	return {
		project: text("project"),
		stack: text("stack"),
		...text("account") !== "" && { account: text("account") },
		sharesWorkspace: shares?.kind === "scalar" && shares.value === true,
		labels: Object.fromEntries(labels.map(({ key, value }) => [key, getText(value) ?? ""])),
		span: node.span
	};
}
function getNumber(node) {
	return node?.kind === "scalar" && typeof node.value === "number" ? node.value : void 0;
}
// config/fleet/refuse-shared-workspaces.ts
/** Identifies the workspace of a stack; undefined if its files do not say it. */
function keyOfWorkspace({ accountKey, location, workspace }) {
	return workspace && JSON.stringify([
		accountKey,
		location,
		workspace.id
	]);
}
/**
* Reports stacks that are for one workspace. Two that only use an existing one may share it, if the entries of both say so.
*
* @param sources the text of the fleet file, by its path
*/
function refuseSharedWorkspaces(stacks, sources) {
	const findings = createFindings();
	const seen = /* @__PURE__ */ new Map();
	for (const one of stacks) {
		const key = keyOfWorkspace(one);
		if (one.workspace === void 0 || key === void 0) continue;
		const { id: workspace, isOwned } = one.workspace;
		const first = seen.get(key);
		seen.set(key, first ?? one);
		if (first === void 0) continue;
		const canShare = !isOwned && first.workspace?.isOwned === false;
		if (canShare && one.sharesWorkspace && first.sharesWorkspace) continue;
		const related = first.span.start === one.span.start ? [] : [{
			span: first.span,
			message: "the other stack"
		}];
		findings.add("same-workspace", {
			name: one.name,
			first: first.name,
			workspace,
			canShare
		}, one.span, { related });
	}
	return {
		diagnostics: sortFindings(findings.list),
		sources
	};
}
// config/fleet/workspace-of.ts
/**
* Finds the workspace that a stack's files declare, without Pulumi. Variables have the values of the stack's file, except
* encrypted ones.
*
* @param projectFile path of the project's `Pulumi.yaml`
* @returns undefined if the files do not say it: they have errors, do not exist, or name a secret
*/
function workspaceOf(projectFile, folder, stack) {
	const settings = readStackSettings(folder, stack);
	const { files: named } = settings.config;
	const files = typeof named === "string" ? (0, node_path.resolve)(folder, named) : findProjectFiles(projectFile);
	if (!(0, node_fs.existsSync)(files)) return void 0;
	const { desired } = loadWorkspace([files], {
		stack,
		...readVars(settings),
		onlyErrors: true
	});
	if (desired === void 0) return void 0;
	const { sid, friendlyName, existing } = desired.workspace;
	const id = sid ?? friendlyName;
	return id === void 0 || id.includes("04da6b54-80e4-46f7-96ec-b56ff0331ba9") ? void 0 : {
		id,
		isOwned: sid === void 0 && existing !== true
	};
}
function readVars({ config, encrypted, isOpen }) {
	const members = Object.entries(require_language.asObject(config.vars));
	const vars = Object.fromEntries(members.filter(([, value]) => !hasSecret(value)));
	const hidden = /* @__PURE__ */ new Set([...members.map(([name]) => name), ...Object.keys(require_language.asObject(config.secretVars))]);
	const isAnyHidden = isOpen || encrypted.has("vars") || encrypted.has("secretVars");
	const isUnknownVar = (name) => {
		const [first = ""] = name.split(".");
		return !Object.hasOwn(vars, first) && (isAnyHidden || hidden.has(first));
	};
	return {
		vars,
		isUnknownVar
	};
}
function hasSecret(value) {
	if (Array.isArray(value)) return value.some(hasSecret);
	if (!require_language.isJsonObject(value)) return false;
	return typeof value.secure === "string" || Object.values(value).some(hasSecret);
}
// config/parse/parse-text.ts
/** Parses the text of a file; undefined, with findings, if it is malformed. */
function parseText(file, text, isJson, findings) {
	return isJson ? parseJson(text, {
		file,
		offsetOf: (index) => index
	}, findings) : parseYaml(file, text, findings);
}
// config/format/key-order.ts
/** A whole workspace file: the schema that editors use lists the keys in our order. */
const fileShape = workspaceFileSchema;
const RAW_KEYS = ["configuration", "task_routing"];
/** The shape of the value under a key. */
function memberShape(shape, key) {
	if (shape === "raw" || RAW_KEYS.includes(key)) return "raw";
	const properties = toObject$2(shape?.properties);
	if (properties !== void 0 && Object.hasOwn(properties, key)) {
		const member = toObject$2(properties[key]);
		if (member?.$comment !== "group") return member;
		return member.type === "array" ? { items: shape ?? {} } : { additionalProperties: shape ?? {} };
	}
	return toObject$2(shape?.additionalProperties);
}
/** The shape of a list's items. */
function itemShape(shape) {
	return shape === "raw" ? "raw" : toObject$2(shape?.items);
}
const ranksOf = require_language.memoize((properties) => new Map(["<<", ...Object.keys(properties)].map((key, rank) => [key, rank])));
/** Sorts members: `<<`, then known keys in the order of the schema, then the others as they were. */
function sortByKey(members, shape, keyOf) {
	const properties = shape === "raw" ? void 0 : toObject$2(shape?.properties);
	if (properties === void 0) return [...members];
	const ranks = ranksOf(properties);
	const rankOf = (member) => ranks.get(keyOf(member)) ?? ranks.size;
	return [...members].sort((a, b) => rankOf(a) - rankOf(b));
}
function toObject$2(value) {
	return require_language.isJsonObject(value) ? value : void 0;
}
// config/format/yaml/line-writer.ts
function createLineWriter() {
	const lines = [];
	let isKept = false;
	const isOpen = () => lines.length > 0 && lines.at(-1) !== "" && !isKept;
	return {
		line(text) {
			lines.push(text);
			isKept = false;
		},
		blank() {
			if (isOpen()) lines.push("");
		},
		keep(kept) {
			lines.push(...kept);
			isKept = true;
		},
		toString() {
			const end = lines.at(-1) === "" && !isKept ? -1 : lines.length;
			return lines.slice(0, end).map((line) => `${line}\n`).join("");
		}
	};
}
// config/format/yaml/print-scalar.ts
/**
* Prints a text of one line in the quotation marks that need no escapes, in double ones if both do; plain texts stay
* plain.
*
* @example tidyQuotes("'it''s'") // `"it's"`
*/
function tidyQuotes(source) {
	const body = source.slice(1, -1);
	if (source.startsWith("'")) return /["\\\p{C}]/u.test(body) ? source : `"${body.replaceAll("''", "'")}"`;
	return source.startsWith("\"") && body.includes("\\\"") && !/\\[^"]|'/.test(body) ? `'${body.replaceAll("\\\"", "\"")}'` : source;
}
/** Prints a key without quotes if every parser reads it as the same text. */
function tidyKey(source) {
	const [, , name = ""] = /^(["'])([A-Za-z_][\w-]*)\1$/.exec(source) ?? [];
	return name === "" || isSpecialWord(name) ? tidyQuotes(source) : name;
}
// config/format/yaml/sort-entries.ts
/** Sorts the entries of a map; leaves them if an alias would come before its anchor. */
function sortEntries(entries, shape) {
	const sorted = sortByKey(entries, shape, (entry) => entry.key?.name ?? "");
	if (sorted.every((entry, at) => entry === entries[at]) || !isKeepingNames(entries, sorted)) return entries;
	const isSpaced = entries.length > 2 && entries.slice(1).every((entry) => entry.isSpaced);
	return isSpaced ? sorted.map((entry) => ({
		...entry,
		isSpaced
	})) : sorted;
}
/** Returns whether entries keep their order if one sets an anchor that the other uses or sets too. */
function isKeepingNames(entries, sorted) {
	const places = new Map(sorted.map((entry, at) => [entry, at]));
	const named = entries.filter(({ names }) => names.anchors.size + names.aliases.size > 0);
	return named.every((first, at) => named.slice(at + 1).every((second) => {
		return (places.get(first) ?? 0) < (places.get(second) ?? 0) || !isBound(first.names, second.names);
	}));
}
function isBound(first, second) {
	const isIn = (names, others) => [...names].some((name) => others.has(name));
	return isIn(first.anchors, second.anchors) || isIn(first.anchors, second.aliases) || isIn(first.aliases, second.anchors);
}
// config/format/yaml/print-flow.ts
/** Returns whether a map or a list fits on one line: without comments or multi-line texts, at any depth. */
function isOneLiner({ entries, footer }) {
	return footer.length === 0 && entries.every((entry) => listTexts(entry).length === 0 && isShort$1(entry.value));
}
function isShort$1(value) {
	return value.kind === "flow" && value.block !== void 0 ? isOneLiner(value.block) : value.kind !== "text";
}
/** All comments of an entry itself. */
function listTexts({ leading, comment }) {
	return comment === void 0 ? [...leading] : [...leading, comment];
}
/** Prints a map or a list in brackets, on one line. */
function printFlow$1(block, shape) {
	if (block.kind === "list") return `[${block.entries.map((entry) => printMember$2(entry, shape)).join(", ")}]`;
	const members = sortEntries(block.entries, shape).map((entry) => printMember$2(entry, shape));
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
function printMember$2(entry, shape) {
	return [
		...printKey(entry, shape),
		...entry.props,
		...printValue$1(entry.value, shapeOf(entry, shape))
	].join(" ");
}
/**
* Prints the key with its colon; nothing in a list. In TaskRouter's own JSON it stays as it is.
*
* @param shape of the map that contains it
*/
function printKey({ key }, shape) {
	if (key === void 0) return [];
	return [`${shape === "raw" ? key.source : tidyKey(key.source)}:`];
}
/** The blocks that an entry contains. */
function shapeOf({ key }, shape) {
	return key === void 0 ? itemShape(shape) : memberShape(shape, key.name);
}
function printValue$1(value, shape) {
	if (value.kind === "flow" && value.block !== void 0) return [printFlow$1(value.block, shape)];
	return value.kind === "scalar" ? [tidyQuotes(value.source)] : [];
}
function pad(indent) {
	return " ".repeat(indent);
}
/** Moves the lines after the first as far as their entry moves. */
function moveLines({ text, column }, indent) {
	const [first = "", ...rest] = text.split("\n").map(trimLine);
	return [first, ...rest.map((line) => moveLine(line, indent - column))];
}
/** An escaped space at the end of a line is kept. */
function trimLine(line) {
	return /\\[ \t]+$/.test(line) ? line : line.trimEnd();
}
function moveLine(line, by) {
	if (line.trim() === "") return "";
	const width = /^ */.exec(line)?.[0].length ?? 0;
	return pad(Math.max(0, width + by)) + line.slice(width);
}
/** Indents a plain or quoted text over several lines: YAML ignores leading spaces of its lines. */
function indentText(source, indent) {
	const [first = "", ...rest] = source.split("\n").map(trimLine);
	return [first, ...rest.map((line) => line.trim() === "" ? "" : pad(indent + 2) + line.trimStart())];
}
/** Indents a `|` or `>` text one step deeper than its entry; with a digit in the header, the distance is kept. */
function indentLiteral({ header, source, column }, indent) {
	const lines = source.replace(/\n$/, "").split("\n");
	const first = lines.find((line) => line.trim() !== "") ?? "";
	const width = /^ */.exec(first)?.[0].length ?? 0;
	const by = /\d/.test(header) ? indent - column : indent + 2 - width;
	return lines.map((line) => line.trim() === "" && line.length <= width ? "" : moveContent(line, by));
}
/** As {@link moveLine}, but a line of spaces is content. */
function moveContent(line, by) {
	return by < 0 ? line.slice(-by) : pad(by) + line;
}
/** Comments about the whole file, or for a tool that expects them at its top. */
const ABOUT_THE_FILE = /^#(?:!|\s*(?:yaml-language-server:|taskrouter-ignore-file\b))/;
/** A comment about its own line or the one below: that line must stay in one piece. */
const ABOUT_A_LINE = /^#\s*taskrouter-ignore\b(?!-file)/;
/** Prints a layout in our order and spacing. */
function printLayout({ prefix, root }, shape) {
	const out = createLineWriter();
	for (const line of prefix) out.line(line);
	const { header, block } = takeHeader(root);
	printTrivia(header, 0, out);
	printBlock(block, {
		shape,
		indent: 0,
		lead: ""
	}, out);
	return out.toString();
}
/** Splits off the comments that stay at the top of a file: those that a blank line separates from the first key. */
function takeHeader(root) {
	const [first, ...others] = root.entries;
	if (first === void 0) return {
		header: [],
		block: root
	};
	const { leading } = first;
	const behind = Math.max(leading.lastIndexOf(""), leading.findLastIndex((line) => ABOUT_THE_FILE.test(line))) + 1;
	const entries = [{
		...first,
		leading: leading.slice(behind)
	}, ...others];
	return {
		header: leading.slice(0, behind),
		block: {
			...root,
			entries
		}
	};
}
function printTrivia(trivia, indent, out) {
	for (const text of trivia) if (text === "") out.blank();
	else out.line(pad(indent) + text);
}
function printBlock(block, { shape, indent, lead }, out) {
	const entries = block.kind === "map" ? sortEntries(block.entries, shape) : block.entries;
	printEntries({
		...block,
		entries
	}, {
		shape,
		indent,
		lead
	}, out);
}
function printEntries({ kind, entries, footer }, { shape, indent, lead }, out) {
	for (const [at, entry] of entries.entries()) {
		if (at > 0 && entry.isSpaced) out.blank();
		if (at > 0 || lead === "") printTrivia(entry.leading, indent, out);
		const position = {
			shape,
			indent,
			lead: at === 0 && lead !== "" ? lead : pad(indent)
		};
		if (kind === "map") printMember$1(entry, position, out);
		else printItem$1(entry, position, out);
	}
	printTrivia(footer, indent, out);
}
function printMember$1(entry, position, out) {
	const { indent, lead } = position;
	const shape = shapeOf(entry, position.shape);
	const head = [lead + printKey(entry, position.shape).join(""), ...entry.props].join(" ");
	const value = layOut(entry, shape, head.length + 1);
	if (value.kind === "block") {
		out.line(join$3(head, entry.comment));
		printBlock(value.block, {
			shape,
			indent: indent + 2,
			lead: ""
		}, out);
	} else printInline$1(entry, value, {
		shape,
		indent,
		lead: head
	}, out);
}
function printItem$1(entry, position, out) {
	const { indent, lead } = position;
	const shape = shapeOf(entry, position.shape);
	const head = [`${lead}-`, ...entry.props].join(" ");
	const value = layOut(entry, shape, head.length + 1);
	if (value.kind !== "block") printInline$1(entry, value, {
		shape,
		indent,
		lead: head
	}, out);
	else if (entry.props.length > 0) {
		out.line(join$3(head, entry.comment));
		printBlock(value.block, {
			shape,
			indent: indent + 2,
			lead: ""
		}, out);
	} else printBehindDash(entry, value.block, {
		shape,
		indent: indent + 2,
		lead: `${head} `
	}, out);
}
/** Prints a block that begins on the line of its dash, with comments about that line above it. */
function printBehindDash(entry, block, position, out) {
	const { shape, lead } = position;
	const entries = block.kind === "map" && !isPinned(entry) ? sortEntries(block.entries, shape) : block.entries;
	printTrivia([...entry.comment === void 0 ? [] : [entry.comment], ...entries[0]?.leading ?? []], lead.indexOf("-"), out);
	printEntries({
		...block,
		entries
	}, position, out);
}
/** Turns brackets that do not fit on a line into a block. */
function layOut(entry, shape, width) {
	const { value } = entry;
	if (value.kind !== "flow" || value.block === void 0 || shape === "raw") return value;
	const { block, source } = value;
	const isPinnedToLines = isPinned(entry) || hasPinned(block);
	if (!isOneLiner(block)) return isPinnedToLines ? value : {
		kind: "block",
		block
	};
	if (isPinnedToLines && source.text.includes("\n")) return value;
	const line = printFlow$1(block, shape);
	return isPinnedToLines || block.entries.length === 0 || width + line.length <= 120 ? {
		kind: "scalar",
		source: line
	} : {
		kind: "block",
		block
	};
}
function isPinned(entry) {
	return listTexts(entry).some((text) => ABOUT_A_LINE.test(text));
}
function hasPinned({ entries, footer }) {
	const isInside = ({ value }) => value.kind === "flow" && value.block !== void 0 && hasPinned(value.block);
	return footer.some((text) => ABOUT_A_LINE.test(text)) || entries.some((entry) => isPinned(entry) || isInside(entry));
}
function printInline$1(entry, value, { shape, indent, lead }, out) {
	if (value.kind === "literal") {
		out.line(join$3(`${lead} ${value.header}`, entry.comment));
		printLiteral(value, indent, out);
	} else printText(entry, value, {
		shape,
		indent,
		lead
	}, out);
}
function printText(entry, value, { shape, indent, lead }, out) {
	const [first = "", ...rest] = listLines(value, shape, indent);
	const lines = [first === "" ? lead : `${lead} ${first}`, ...rest];
	for (const [at, line] of lines.entries()) out.line(at === lines.length - 1 ? join$3(line, entry.comment) : line);
}
function printLiteral(value, indent, out) {
	const lines = indentLiteral(value, indent);
	if (value.header.includes("+")) out.keep(lines);
	else for (const line of lines) out.line(line);
}
function listLines(value, shape, indent) {
	if (value.kind === "none") return [];
	if (value.kind === "flow") return moveLines(value.source, indent);
	if (value.kind === "text") return indentText(value.source, indent);
	return [shape === "raw" ? value.source : tidyQuotes(value.source)];
}
function join$3(text, comment) {
	return comment === void 0 ? text : `${text} ${comment}`;
}
// config/format/format-json.ts
/** Formats a JSON text with its strings and numbers as written; values that fit on one line are printed on one. */
function formatJson(text, root, shape) {
	return `${print$1(root, {
		text,
		shape,
		indent: 0,
		width: 0
	})}\n`;
}
function print$1(node, position) {
	const { text, shape, indent, width } = position;
	if (node.kind === "scalar") return text.slice(node.span.start, node.span.end);
	const [open, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
	const parts = listParts$1(node, text, shape);
	if (parts.length === 0) return open + close;
	const line = printLine(node, position);
	if (line.length + width <= 120) return line;
	const inside = indent + 2;
	const margin = `\n${" ".repeat(inside)}`;
	return `${open}${margin}${parts.map(({ head, ...part }) => head + print$1(part.node, {
		text,
		shape: part.shape,
		indent: inside,
		width: inside + head.length + 1
	})).join(`,${margin}`)}\n${" ".repeat(indent)}${close}`;
}
function listParts$1(node, text, shape) {
	if (node.kind === "list") return node.items.map((item) => ({
		head: "",
		node: item,
		shape: itemShape(shape)
	}));
	const toPart = ({ key, keySpan, value }) => ({
		head: `${text.slice(keySpan.start, keySpan.end)}: `,
		node: value,
		shape: memberShape(shape, key)
	});
	return sortByKey([...node.entries.values()], shape, ({ key }) => key).map(toPart);
}
/** All of it on one line. */
function printLine(node, { text, shape }) {
	if (node.kind === "scalar") return text.slice(node.span.start, node.span.end);
	const parts = listParts$1(node, text, shape).map((part) => part.head + printLine(part.node, {
		text,
		shape: part.shape
	}));
	if (node.kind === "list") return `[${parts.join(", ")}]`;
	return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
// config/format/yaml/list-comments.ts
/** The texts of all comments inside tokens, including those in brackets. */
function listComments(tokens) {
	const found = [];
	for (const token of tokens) collect$2(token, found);
	return found;
}
function collect$2(token, found) {
	if (!token) return;
	if (token.type === "comment") found.push(token.source.trimEnd());
	if ("start" in token && Array.isArray(token.start)) for (const part of token.start) collect$2(part, found);
	if ("props" in token) for (const part of token.props) collect$2(part, found);
	if ("items" in token) for (const item of token.items) collectFromItem(item, found);
	if (token.type === "document") collect$2(token.value, found);
	if ("end" in token) for (const part of token.end ?? []) collect$2(part, found);
}
function collectFromItem({ start, key, sep = [], value }, found) {
	for (const part of start) collect$2(part, found);
	collect$2(key, found);
	for (const part of sep) collect$2(part, found);
	collect$2(value, found);
}
// config/format/yaml/attach-comments.ts
/**
* Attaches each comment on a line of its own to the following entry; or, if it is indented deeper than that entry, to
* the block that it closes.
*
* @param entries all entries of the file, each before the entries inside it
*/
function attachComments(root, entries, comments, source) {
	let next = 0;
	for (const comment of comments) {
		while ((entries[next]?.line ?? Number.POSITIVE_INFINITY) <= comment.line) next += 1;
		const follower = entries[next];
		const closed = findClosed(comment, entries[next - 1], follower);
		if (closed === void 0 && follower !== void 0) addLeading(comment, follower, source);
		else addFooter(comment, closed ?? root, source);
	}
	for (const entry of entries) spaceEntry(entry, source);
}
function findClosed({ column }, before, follower) {
	const floor = follower?.column ?? -1;
	return before?.within.findLast((block) => block.column <= column && block.column > floor);
}
function addLeading({ line, text }, entry, source) {
	if (entry.leading.length === 0) entry.firstLine = line;
	else if (source.isBlank(line - 1)) entry.leading.push("");
	entry.leading.push(text);
}
function addFooter({ line, text }, { footer }, source) {
	if (source.isBlank(line - 1)) footer.push("");
	footer.push(text);
}
function spaceEntry(entry, source) {
	entry.isSpaced = !(entry.within.at(-1)?.entries[0] === entry) && source.isBlank(entry.firstLine - 1);
	if (entry.leading.length > 0 && source.isBlank(entry.line - 1)) entry.leading.push("");
	entry.leading.push(...entry.inner);
}
// config/format/yaml/layout.ts
/** Thrown for valid YAML that a layout cannot represent; the message names the construct. */
var NoLayout = class extends Error {};
// config/format/yaml/names.ts
/** Anchors and aliases of an item and its contents. */
function collectNames(item) {
	const names = {
		anchors: /* @__PURE__ */ new Set(),
		aliases: /* @__PURE__ */ new Set()
	};
	addItem(item, names);
	return names;
}
function addItem({ start, key, sep = [], value }, names) {
	for (const { type, source } of [...start, ...sep]) if (type === "anchor") names.anchors.add(source.slice(1));
	for (const token of [key, value]) if (token) addToken(token, names);
}
function addToken(token, names) {
	if (token.type === "alias") names.aliases.add(token.source.slice(1));
	if ("items" in token) for (const item of token.items) addItem(item, names);
}
// config/format/yaml/read-parts.ts
/** Anchors and tags among tokens. */
function readProps(tokens) {
	return tokens.filter(({ type }) => type === "anchor" || type === "tag").map(({ source }) => source);
}
/** True for an alias or a text that is written on one line. */
function isOneLine(token) {
	return (token.type === "alias" || yaml.CST.isScalar(token) && token.type !== "block-scalar") && !token.source.includes("\n");
}
/** A key on one line; undefined for a map, a list, or a key over several lines. */
function readKey(start, token) {
	if (!isOneLine(token)) return void 0;
	const source = [...readProps(start), token.source].join(" ");
	if (token.type === "alias") return {
		source: `${source} `,
		name: token.source
	};
	return {
		source,
		name: yaml.CST.resolveAsScalar(token).value
	};
}
// config/format/yaml/source.ts
/** Blank lines at the end of a text that keeps them (`|+`) do not separate entries. */
function keepBlankLines(text, firstLine, source) {
	for (const [at] of text.split("\n").entries()) source.kept.add(firstLine + at);
}
function createSource(text) {
	const index = createLineIndex(text);
	const kept = /* @__PURE__ */ new Set();
	const locate = (offset) => {
		const { line, column } = index.locate(offset);
		return {
			line,
			column: column - 1
		};
	};
	return {
		text,
		locate,
		isBlank: (line) => line > 0 && !kept.has(line) && index.lineText(line).trim() === "",
		isFirst(offset) {
			const { line, column } = locate(offset);
			return index.lineText(line).slice(0, column).trim() === "";
		},
		taken: /* @__PURE__ */ new Set(),
		kept
	};
}
/** The end of a token's contents, without trailing white space and comments. */
function endOf(token) {
	if (token.type === "flow-collection") {
		const close = token.end.find(isClosing);
		return close === void 0 ? token.offset : close.offset + close.source.length;
	}
	return "source" in token ? token.offset + token.source.length : token.offset;
}
/** Comments on a line of their own that do not belong to an entry yet, without those inside brackets. */
function listOwnComments(tokens, source) {
	const found = [];
	for (const token of tokens) collect$1(token, found);
	return found.filter(({ offset }) => source.isFirst(offset) && !source.taken.has(offset)).sort((a, b) => a.offset - b.offset).map(({ offset, source: text }) => ({
		...source.locate(offset),
		offset,
		text: text.trimEnd()
	}));
}
function collect$1(token, found) {
	if (token.type === "comment") found.push(token);
	if (token.type === "document") {
		for (const part of [...token.start, token.value]) if (part) collect$1(part, found);
	}
	if (token.type === "block-map" || token.type === "block-seq") {
		for (const { start, key, sep = [], value } of token.items) for (const part of [
			...start,
			key,
			...sep,
			value
		]) if (part) collect$1(part, found);
	}
	for (const comment of commentsBehind(token)) found.push(comment);
}
/** Comments that follow a token, without those inside brackets. */
function commentsBehind(token) {
	const end = "end" in token ? token.end ?? [] : [];
	const close = token.type === "flow-collection" ? end.findIndex(isClosing) : -1;
	return end.slice(close + 1).filter(({ type }) => type === "comment");
}
/** True for the bracket that closes a map or a list. */
function isClosing({ type }) {
	return type === "flow-map-end" || type === "flow-seq-end";
}
// config/format/yaml/read-flow.ts
/** Reads the contents of brackets as entries; undefined if they cannot be formatted. */
function readFlow$1(token, reading) {
	const kind = token.start.type === "flow-map-start" ? "map" : "list";
	const entries = [];
	/** Comments before the next entry. */
	let leading = [];
	const take = (comments) => {
		for (const { offset, source } of comments) {
			const last = entries.at(-1);
			if (last !== void 0 && last.comment === void 0 && leading.length === 0 && !reading.source.isFirst(offset)) last.comment = source.trimEnd();
			else leading.push(source.trimEnd());
		}
	};
	for (const item of token.items) {
		take(commentsIn(item.start));
		if (isEnd(item)) continue;
		const entry = readItem$1(item, kind, [...leading, ...commentsInside(item)], reading);
		if (entry === void 0) return void 0;
		entries.push(entry);
		leading = [];
		if (item.value) take(commentsBehind(item.value));
	}
	take(commentsIn(token.end.slice(0, token.end.findIndex(isClosing))));
	return {
		kind,
		entries,
		footer: leading
	};
}
function commentsIn(tokens) {
	return tokens.filter(({ type }) => type === "comment");
}
/** The rest after the last comma. */
function isEnd({ start, key, sep, value }) {
	return key === void 0 && value === void 0 && sep === void 0 && readProps(start).length === 0;
}
/** Comments between a key and its value. */
function commentsInside({ key, sep = [] }) {
	return [...key ? commentsBehind(key) : [], ...commentsIn(sep)].map(({ source }) => source.trimEnd());
}
function readItem$1(item, kind, leading, reading) {
	const { start, key, sep = [], value: token } = item;
	if (start.some(({ type }) => type === "explicit-key-ind")) return void 0;
	const value = readFlowValue(token, reading);
	if (value === void 0) return void 0;
	const common = {
		leading,
		isSpaced: false,
		value,
		names: collectNames(item)
	};
	if (kind === "list") return key === void 0 ? {
		...common,
		props: readProps(start)
	} : void 0;
	const read = key ? readKey(start, key) : void 0;
	return read && {
		...common,
		key: read,
		props: readProps(sep)
	};
}
function readFlowValue(token, reading) {
	if (token === void 0) return { kind: "none" };
	const text = reading.source.text.slice(token.offset, endOf(token));
	if (token.type !== "flow-collection") return {
		kind: isOneLine(token) ? "scalar" : "text",
		source: text
	};
	const block = readFlow$1(token, reading);
	return block && {
		kind: "flow",
		block,
		source: {
			text,
			column: reading.column
		}
	};
}
// config/format/yaml/read-layout.ts
/**
* Reads the layout of a text, which must be valid YAML with at most one document.
*
* @param tokens all outermost tokens of the text
* @throws NoLayout for constructs that are too rare to support: explicit keys, an anchor on the whole file, `...`
*/
function readLayout(text, tokens) {
	const source = createSource(text);
	const document = tokens.find((token) => token.type === "document");
	if (tokens.some(({ type }) => type === "doc-end")) throw new NoLayout("\"...\" at the end of a document");
	const prefixEnd = findPrefixEnd(document, source);
	const read = {
		source,
		entries: [],
		within: []
	};
	const root = readRoot(document, read);
	const comments = listOwnComments(tokens, source).filter(({ offset }) => offset >= prefixEnd);
	attachComments(root, read.entries, comments, source);
	const prefix = text.slice(0, prefixEnd).split("\n").map((line) => line.trimEnd());
	return {
		prefix: prefixEnd === 0 ? [] : prefix,
		root
	};
}
/** The end of the line with `---`; 0 if there is none. */
function findPrefixEnd(document, source) {
	const start = document?.start ?? [];
	if (start.some(({ type }) => type === "anchor" || type === "tag")) throw new NoLayout("an anchor or a tag on the whole file");
	const mark = start.find(({ type }) => type === "doc-start");
	if (mark === void 0) return 0;
	const lineEnd = source.text.indexOf("\n", mark.offset);
	const end = lineEnd < 0 ? source.text.length : lineEnd;
	if (document?.value !== void 0 && document.value.offset < end) throw new NoLayout("a value on the line of \"---\"");
	return end;
}
function readRoot(document, reading) {
	const value = document?.value;
	if (value === void 0) return {
		kind: "map",
		entries: [],
		footer: [],
		column: 0
	};
	if (value.type === "block-map" || value.type === "block-seq") return readBlock$1(value, reading);
	const flow = value.type === "flow-collection" ? readFlow$1(value, {
		source: reading.source,
		column: 0
	}) : void 0;
	if (flow === void 0) throw new NoLayout("a value that is not a map");
	const behind = commentsBehind(value).filter(({ offset }) => !reading.source.isFirst(offset));
	const footer = [...flow.footer, ...behind.map((comment) => comment.source.trimEnd())];
	return toReadBlock({
		...flow,
		footer
	}, value.offset, reading);
}
/** A file that is one pair of brackets, such as JSON. */
function toReadBlock(flow, offset, { source, entries }) {
	const { line } = source.locate(offset);
	const root = {
		kind: flow.kind,
		entries: [],
		footer: [...flow.footer],
		column: 0
	};
	for (const entry of flow.entries) root.entries.push({
		...entry,
		leading: [],
		inner: entry.leading,
		firstLine: line,
		line,
		column: 0,
		within: [root]
	});
	entries.push(...root.entries);
	return root;
}
function readBlock$1(token, reading) {
	const items = token.items.filter((item) => item.sep !== void 0 || item.value !== void 0 || hasDash(item));
	const kind = token.type === "block-map" ? "map" : "list";
	const [first] = items;
	const block = {
		kind,
		entries: [],
		footer: [],
		column: first === void 0 ? 0 : reading.source.locate(startOf(first)).column
	};
	const inside = {
		...reading,
		within: [...reading.within, block]
	};
	for (const item of items) readEntry(item, block, inside);
	return block;
}
function hasDash({ start }) {
	return start.some(({ type }) => type === "seq-item-ind");
}
/** Offset of the dash, of the key's anchor, or of the key. */
function startOf({ start, key }) {
	return start.find(({ type }) => type !== "space" && type !== "newline" && type !== "comment")?.offset ?? key?.offset ?? 0;
}
function readEntry(item, block, reading) {
	const { source, entries, within } = reading;
	const start = startOf(item);
	const { line, column } = source.locate(start);
	const key = block.kind === "map" ? readBlockKey(item) : void 0;
	const valueProps = key === void 0 ? item.start : item.sep ?? [];
	const comments = readComments(item, start, source);
	const entry = {
		...key && { key },
		...comments,
		leading: [],
		isSpaced: false,
		props: readProps(valueProps),
		value: { kind: "none" },
		names: collectNames(item),
		firstLine: line,
		line,
		column,
		within
	};
	block.entries.push(entry);
	entries.push(entry);
	entry.value = readValue$1(item.value, column, reading);
}
function readBlockKey({ start, key }) {
	if (start.some(({ type }) => type === "explicit-key-ind")) throw new NoLayout("a key with \"?\"");
	const read = key ? readKey(start, key) : void 0;
	if (read === void 0) throw new NoLayout("a key that is not text on one line");
	return read;
}
/** The comment on the entry's line, and those between it and a value that is not a block. */
function readComments({ start, sep = [], value }, from, source) {
	const isBlock = value !== void 0 && (value.type === "block-map" || value.type === "block-seq");
	const before = [...start, ...sep].filter(({ type, offset }) => type === "comment" && offset > from);
	const behind = before.filter(({ offset }) => !source.isFirst(offset));
	const own = isBlock ? [] : before.filter(({ offset }) => source.isFirst(offset));
	for (const { offset } of own) source.taken.add(offset);
	const after = value === void 0 ? [] : listBehind(value).filter(({ offset }) => !source.isFirst(offset));
	const onLine = [...behind, ...after].map((comment) => comment.source.trimEnd());
	const [comment] = onLine.slice(-1);
	return {
		inner: [...onLine.slice(0, -1), ...own.map((other) => other.source.trimEnd())],
		...comment !== void 0 && { comment }
	};
}
function listBehind(value) {
	if (value.type !== "block-scalar") return commentsBehind(value);
	return value.props.filter((token) => token.type === "comment");
}
function readValue$1(token, column, reading) {
	const { source } = reading;
	if (token === void 0) return { kind: "none" };
	if (token.type === "block-map" || token.type === "block-seq") return {
		kind: "block",
		block: readBlock$1(token, reading)
	};
	if (token.type === "block-scalar") return readLiteral(token, column, source);
	if (isOneLine(token)) return {
		kind: "scalar",
		source: token.source
	};
	const text = source.text.slice(token.offset, endOf(token));
	if (token.type !== "flow-collection") return {
		kind: "text",
		source: text
	};
	const block = readFlow$1(token, {
		source,
		column
	});
	return {
		kind: "flow",
		source: {
			text,
			column
		},
		...block && { block }
	};
}
function readLiteral({ props, source: text }, column, source) {
	const header = props.find(({ type }) => type === "block-scalar-header");
	if (header === void 0 || !("source" in header)) throw new NoLayout("a text without its header");
	if (header.source.includes("+")) keepBlankLines(text, source.locate(header.offset).line + 1, source);
	return {
		kind: "literal",
		header: header.source,
		source: text,
		column
	};
}
// config/format/format-yaml.ts
/**
* Returns valid YAML in our order and spacing.
*
* @throws NoLayout for constructs that are too rare to support
*/
function formatYaml(file, text, shape) {
	return printLayout(readLayout(text, tokensOf(file, text)), shape);
}
/** Every comment of a text, sorted: formatting may move comments, but must not lose any. */
function commentsOf(file, text) {
	return listComments(tokensOf(file, text)).sort();
}
function tokensOf(file, text) {
	return readTokens(file, text, createFindings()) ?? [];
}
// config/format/is-same-tree.ts
/** Returns whether two trees are equal, regardless of the order of members. */
function isSameTree(a, b) {
	if (a.kind === "scalar") return b.kind === "scalar" && Object.is(a.value, b.value);
	if (a.kind === "map") return b.kind === "map" && isSameMap(a, b);
	if (b.kind !== "list" || a.items.length !== b.items.length) return false;
	return a.items.every((item, at) => isSame$2(item, b.items[at]));
}
function isSameMap(a, b) {
	if (a.entries.size !== b.entries.size) return false;
	return [...a.entries.values()].every(({ key, value }) => isSame$2(value, b.entries.get(key)?.value));
}
function isSame$2(a, b) {
	return b !== void 0 && isSameTree(a, b);
}
// config/format/format-text.ts
/**
* Returns the text of a file in our order and spacing. It keeps its meaning, its comments and the line ends of its
* first line; if that is impossible, it stays unchanged, with a finding.
*/
function formatText(file, findings) {
	const isWindows = /^[^\n]*\r\n/.test(file.text);
	const text = file.text.replaceAll("\r\n", "\n");
	const formatted = format({
		...file,
		text
	}, findings);
	if (formatted === void 0) return file.text;
	return isWindows ? formatted.replaceAll("\n", "\r\n") : formatted;
}
function format(file, findings) {
	const root = parse(file, file.text);
	if (root === void 0) return void 0;
	try {
		const formatted = print(file, root);
		if (isSame$1(file, root, formatted)) return formatted;
		warn(file, {}, findings);
	} catch (error) {
		if (!(error instanceof NoLayout)) throw error;
		warn(file, { construct: error.message }, findings);
	}
}
function print({ path, text, isJson, content }, root) {
	const shape = content === "workspace" ? fileShape : "raw";
	return isJson ? formatJson(text, root, shape) : formatYaml(path, text, shape);
}
function parse({ path, isJson }, text) {
	const findings = createFindings();
	const node = parseText(path, text, isJson, findings);
	return findings.hasErrors ? void 0 : node;
}
/** Reads the result again, so that nothing can get lost or altered. */
function isSame$1(file, root, formatted) {
	const again = parse(file, formatted);
	if (again === void 0 || !isSameTree(root, again)) return false;
	if (file.isJson) return true;
	return commentsOf(file.path, file.text).join("\n") === commentsOf(file.path, formatted).join("\n");
}
function warn({ path }, params, findings) {
	findings.add("not-formatted", params, spanOfFile(path));
}
// config/format/format-files.ts
/**
* Formats workspace files and raw configurations, including the overlays of every stack. Nothing is written. A file
* that is unreadable, malformed or has unknown sections is reported; other programs' files in a folder are skipped.
*
* @param paths files and folders; a folder is read recursively
*/
function formatFiles(paths) {
	const findings = createFindings();
	const found = [...findFiles(paths, findings), ...findAllOverlays(paths, findings)];
	const files = [...new Map(found.map((file) => [file.realPath, file])).values()];
	const sources = /* @__PURE__ */ new Map();
	const done = files.map((file) => formatFile(file, sources));
	const errors = findings.list.filter(({ severity }) => severity === "error");
	return {
		files: done.flatMap(({ formatted }) => formatted ?? []),
		diagnostics: sortFindings([...errors, ...done.flatMap(({ diagnostics }) => diagnostics)]),
		sources
	};
}
function formatFile(file, sources) {
	const findings = createFindings();
	const loaded = loadTree(file, sources, findings);
	const before = sources.get(file.path);
	const told = findings.list.filter(({ code }) => code !== "skipped-file" && code !== "empty-file");
	if (loaded === void 0 || before === void 0 || findings.hasErrors) return { diagnostics: told };
	const { root, content } = loaded;
	if (content === "workspace" && !isOurs(file, root, findings)) return { diagnostics: findings.list };
	const { path, realPath } = file;
	return {
		formatted: {
			path,
			realPath,
			before,
			after: formatText({
				path,
				text: before,
				isJson: isJsonFile(path),
				content
			}, findings)
		},
		diagnostics: findings.list
	};
}
/** A folder can contain YAML of other programs. Ours has a section that others do not have, or nothing but sections. */
function isOurs({ isNamed }, root, findings) {
	const keys = root.kind === "map" ? [...root.entries.keys()] : [];
	const isMeant = keys.some((key) => TELLING_SECTIONS.some((section) => section === key));
	const isOnlySections = keys.length > 0 && keys.every(isFileKey);
	if (isMeant || isOnlySections) readSections(root, findings);
	else if (isNamed) findings.add("not-ours", { sections: SECTIONS }, root.span);
	return (isMeant || isOnlySections) && !findings.hasErrors;
}
/** Formats a text without a file, as {@link formatFiles} does: as JSON if it is JSON, otherwise as YAML. */
function formatSource$1(name, text) {
	const findings = createFindings();
	const isJson = parseText(name, text, true, createFindings()) !== void 0;
	const root = parseText(name, text, isJson, findings);
	const result = (files) => {
		return {
			files,
			diagnostics: sortFindings(findings.list),
			sources: /* @__PURE__ */ new Map([[name, text]])
		};
	};
	if (root === void 0 || findings.hasErrors) return result([]);
	const content = root.kind === "map" && root.entries.has("task_routing") ? "routing" : "workspace";
	if (content === "workspace" && !isOurs({
		path: name,
		realPath: name,
		root: name,
		isNamed: true
	}, root, findings)) return result([]);
	return result([{
		path: name,
		realPath: name,
		before: text,
		after: formatText({
			path: name,
			text,
			isJson,
			content
		}, findings)
	}]);
}
// config/live/describe-object.ts
/**
* Returns the members of a workspace file that declare a live object, with keys in place of SIDs. A property that has
* TaskRouter's default is absent.
*/
function describeObject(kind, object, naming) {
	const inputs = require_model.toInputs(kind, object, { [require_model.SIDS]: naming.sids });
	const members = require_language.fromEntries(Object.entries(kind.properties).flatMap(([name, property]) => {
		const value = readValue(property, object[name], inputs[name]);
		if (isAbsent(property, value) || value === void 0 || value === null) return [];
		return [[property.writtenAs ?? name, property.type === "sid" ? nameSid(value, naming) : value]];
	}));
	const fault = findFault(object, members.configuration, naming);
	return fault === void 0 ? { members } : { fault };
}
/** Inputs have what may be left alone only if it was written. */
function readValue({ type, isLeftAlone }, live, input) {
	if (type === "attributes") return require_model.parseAttributes(live);
	return isLeftAlone === true ? live : input;
}
function isAbsent(property, value) {
	if (property.isParent === true || !require_model.isStored(property)) return true;
	return value === "" ? property.isRequired !== true : value === property.default;
}
function nameSid(value, { keys }) {
	return keys.get(String(value)) ?? value;
}
/** A queue that is named by a word, which could be a key in a file. A sign may be escaped, so any text with such counts. */
const NAMED_QUEUE = /\\u|"queue"\s*:\s*"(?!WQ[0-9a-fA-F]{32}")/;
/** Compares what a file would set with what is live: no file may declare something else in silence. */
function findFault(object, named, { sids }) {
	if (!require_language.isJsonObject(named)) return void 0;
	if (Object.hasOwn(named, "=whole")) return "not-routing";
	if (!NAMED_QUEUE.test(String(object.configuration))) return void 0;
	const live = require_model.toInputs(require_model.kinds.Workflow, object).configuration;
	return require_language.isSameConfiguration(require_language.putSids(named, sids), require_language.putSids(live, {})) ? void 0 : "not-nameable";
}
// config/live/find-left-sids.ts
const SIDS = /(?<![A-Za-z0-9])(?:W[A-Z]|TC)[0-9a-fA-F]{32}(?![A-Za-z0-9])/g;
/** Members that hold a name: it can contain anything, and refers to nothing. */
const NAMES = [
	"friendlyName",
	"filterFriendlyName",
	"friendly_name"
];
/** Finds every SID that is left in a value after keys have replaced those of known objects. */
function findLeftSids(value) {
	const found = [];
	collect(value, [], found);
	return found;
}
/** @param path changes while it collects */
function collect(value, path, found) {
	if (typeof value === "string") {
		for (const [sid] of value.matchAll(SIDS)) found.push({
			path: [...path],
			sid
		});
		return;
	}
	const inside = (member, step) => {
		path.push(step);
		collect(member, path, found);
		path.pop();
	};
	if (Array.isArray(value)) value.forEach(inside);
	else if (require_language.isJsonObject(value)) {
		for (const [key, member] of require_language.definedEntries(value)) if (!NAMES.includes(key)) inside(member, key);
	}
}
// config/live/to-slug.ts
/** Most characters of a key that is made from a name. */
const MAX_LENGTH = 60;
/**
* Makes a key from a name: its letters and digits in lower case, separated by hyphens.
*
* @returns undefined if a name has neither letters nor digits
* @example toSlug("Vertrieb (neu) – Kopie") // "vertrieb-neu-kopie"
*/
function toSlug(name) {
	const words = name.normalize("NFKC").toLowerCase().normalize("NFC").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
	let slug = "";
	for (const word of words) {
		const longer = slug === "" ? word : `${slug}-${word}`;
		if (longer.length > MAX_LENGTH) break;
		slug = longer;
	}
	const cut = slug === "" ? [...words[0] ?? ""].slice(0, MAX_LENGTH / 2).join("") : slug;
	return cut === "" ? void 0 : cut;
}
// config/live/name-objects.ts
/**
* Gives every object a key that follows from its name. If several names make one key, the oldest object has the
* key itself, the others a number: keys stay the same from run to run, and when objects are added.
*
* @returns keys by SID, oldest object first
*/
function nameObjects(objects, { fallback, known }) {
	const sorted = [...objects].sort(compareAge);
	const taken = new Set(sorted.flatMap(({ sid }) => known.get(sid)?.toLowerCase() ?? []));
	const next = /* @__PURE__ */ new Map();
	return new Map(sorted.map((object) => {
		const key = known.get(object.sid) ?? findFree(baseOf(object) ?? fallback, taken, next);
		taken.add(key.toLowerCase());
		return [object.sid, key];
	}));
}
/** The creation date has seconds: the SID decides between objects of the same second. */
function compareAge(a, b) {
	return require_language.compareText(String(a.dateCreated), String(b.dateCreated)) || require_language.compareText(a.sid, b.sid);
}
/** The unique name of a task channel is what expressions and workers call it, so it is the key as far as it can be one. */
function baseOf({ uniqueName, friendlyName }) {
	if (typeof uniqueName === "string") return /^\w+$/.test(uniqueName) ? uniqueName : toSlug(uniqueName);
	return toSlug(String(friendlyName ?? ""));
}
/** @param next by key: the number to try next, so that thousands of equal names take no time */
function findFree(base, taken, next) {
	if (!taken.has(base.toLowerCase())) return base;
	let number = next.get(base) ?? 2;
	while (taken.has(`${base}-${number}`.toLowerCase())) number += 1;
	next.set(base, number + 1);
	return `${base}-${number}`;
}
// config/live/from-live.ts
/**
* Describes a live workspace in the words of workspace files.
*
* @param known keys by SID that objects have already, in files or in state; the others get keys made from their names
* @example
* const { desired, keys } = fromLive(await readWorkspace(lists, workspace));
*/
function fromLive(live, known = /* @__PURE__ */ new Map()) {
	const named = require_model.sectionKinds.map(([section, kind]) => nameSection(live, section, kind, known));
	const workers = nameWorkers(live, known);
	const all = [...named, workers];
	const naming = {
		keys: new Map(all.flatMap(({ keys }) => [...keys])),
		sids: toSids(all)
	};
	const notes = [];
	const sections = named.map(({ section, kind, keys }) => {
		const sorted = (live.objects[section] ?? []).map((object) => [keys.get(object.sid) ?? "", object]).sort(([a], [b]) => require_language.compareText(a, b));
		return [section, new Map(sorted.flatMap((entry) => describeEntry(kind, section, entry, naming, notes)))];
	});
	const workspace = describeWorkspace(live.workspace, naming, notes);
	const declared = Object.fromEntries(sections);
	return {
		desired: {
			external: createExternal({ workers: workers.external }),
			workers: /* @__PURE__ */ new Map(),
			tasks: /* @__PURE__ */ new Map(),
			...declared,
			workspace
		},
		keys: naming.keys,
		notes
	};
}
/** Workers are not declared: those that an expression names are external. */
function nameWorkers(live, known) {
	const named = (live.workers ?? []).filter(createMentions(live));
	const keys = nameObjects(named, {
		fallback: "worker",
		known
	});
	const external = named.map(({ sid, friendlyName }) => [keys.get(sid) ?? "", { name: String(friendlyName) }]);
	return {
		section: "workers",
		keys,
		external: new Map(external.sort(([a], [b]) => require_language.compareText(a, b)))
	};
}
/** Returns a test for objects whose SID is in an expression. */
function createMentions({ objects: { workflows = [], taskQueues = [] } }) {
	const texts = [...workflows.map(({ configuration }) => configuration), ...taskQueues.map((queue) => queue.targetWorkers)];
	const sids = new Set(texts.flatMap((text) => String(text).match(/WK[0-9a-fA-F]{32}/g) ?? []));
	return ({ sid }) => sids.has(sid);
}
function nameSection({ objects }, section, kind, known) {
	const fallback = toSlug(kind.noun) ?? section;
	return {
		section,
		kind,
		keys: nameObjects(objects[section] ?? [], {
			fallback,
			known
		})
	};
}
function toSids(named) {
	return require_language.fromEntries(named.map(({ section, keys }) => [section, require_language.fromEntries([...keys].map(([sid, key]) => [key, sid]))]));
}
function describeEntry(kind, section, [key, object], naming, notes) {
	const { members, fault } = describeObject(kind, object, naming);
	if (members === void 0) notes.push({
		section,
		key,
		sid: object.sid,
		code: fault
	});
	else notes.push(...listUnnamed({
		section,
		key,
		sid: object.sid
	}, members));
	return members === void 0 ? [] : [[key, {
		friendlyName: key,
		...members
	}]];
}
function describeWorkspace(workspace, naming, notes) {
	const parts = [require_model.kinds.Workspace, require_model.kinds.WorkspaceDefaults].map((kind) => describeObject(kind, workspace, naming).members);
	const members = Object.assign({}, ...parts);
	notes.push(...listUnnamed({
		section: "workspace",
		sid: workspace.sid
	}, members));
	return members;
}
function listUnnamed(owner, members) {
	return findLeftSids(members).map(({ path, sid }) => ({
		...owner,
		code: "unnamed-sid",
		path,
		unnamed: sid
	}));
}
// config/load/list-keys.ts
/**
* Lists the keys that workspace files declare or name as external, also while the files have mistakes.
*
* @returns `isComplete: false` if a file cannot be read or parsed
*/
function listKeys(paths, { stack, texts } = {}) {
	const context = createLoadContext({ ...texts && { texts } });
	const read = readSources(paths, stack, context);
	const { sections } = expandWorkspace(mergeSources(read, context, stack), void 0, context);
	const keysOf = (section) => [...entriesOf(sections, section), ...externalsOf(sections, section)].map(({ key }) => key);
	return {
		keys: new Map(require_model.sectionKinds.map(([section]) => [section, keysOf(section)])),
		isComplete: read.isComplete
	};
}
// config/load/load-texts.ts
/**
* Reads workspace files that are not written yet, as {@link loadWorkspace} would read them in their folder.
*
* @param folder absolute
* @param texts by absolute path, all in the folder
* @param vars values of `${vars.x}`, all of them secret
*/
function loadTexts(folder, texts, vars) {
	const context = createLoadContext({ texts });
	const variables = createVariables(vars, new Set(Object.keys(vars)));
	const { checked, findings, overridden } = runStages({
		files: loadFiles([...texts.keys()].map((path) => ({
			path,
			realPath: path,
			root: folder,
			isNamed: false
		})), /* @__PURE__ */ new Set(), context),
		overlays: [],
		isComplete: !context.findings.hasErrors
	}, {
		paths: [],
		variables
	}, context);
	const allowable = findings.list.flatMap(({ code, severity, subject }) => severity === "error" && subject !== void 0 && severityOfRule(code) !== void 0 ? [{
		subject,
		id: code
	}] : []);
	return {
		desired: toDesired(checked, overridden),
		allowable,
		diagnostics: sortFindings(sumUp(findings.list), variables.secretTexts),
		sources: context.sources
	};
}
// config/load/locate-objects.ts
/** Finds where files declare objects, also in files with errors, as far as these can be read. */
function locateObjects(paths, options = {}) {
	const { checked, context } = loadStages(paths, {
		...options,
		onlyErrors: true
	});
	const workspace = checked.sections.get("workspace");
	return {
		objects: [...workspace === void 0 ? [] : [{
			section: "workspace",
			span: workspace.keySpan
		}], ...require_model.sectionKinds.flatMap(([section]) => entriesOf(checked.sections, section).map(({ key, keySpan }) => ({
			section,
			key,
			span: keySpan
		})))],
		sources: context.sources
	};
}
// config/print/find-url-secrets.ts
/** Names of query parameters whose values are secrets: whole words of the name. */
const SECRET_WORDS = /(?:^|[_.-])(?:token|secret|key|apikey|password|passwd|pwd|pass|auth|sig|signature|hmac|credentials?|jwt|code|access|bearer|session)(?:$|[_.-])/;
/** Values that look random: at least 20 characters with letters and digits, and no SID of an object. */
const RANDOM = /^(?=.*\d)(?=.*[a-zA-Z])[\w\-+/=.%~]{20,}$/;
const SID = /^[A-Z]{2}[0-9a-f]{32}$/;
const USERINFO = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i;
/**
* Finds the secrets in a callback URL: the password in front of the host, and query parameters that are named like a
* secret or whose value looks random. A user name is one only if there is no password.
*/
function findUrlSecrets(url) {
	return [...findUserinfo(url), ...findParameters(url)];
}
function findUserinfo(url) {
	const match = USERINFO.exec(url);
	const userinfo = match?.[1];
	if (match === null || userinfo === void 0 || userinfo === "") return [];
	const colon = userinfo.indexOf(":");
	const value = userinfo.slice(colon + 1);
	const start = match[0].length - 1 - value.length;
	return value === "" ? [] : [{
		part: colon < 0 ? "user" : "password",
		value,
		start
	}];
}
function findParameters(url) {
	const query = url.indexOf("?");
	if (query < 0) return [];
	const end = url.indexOf("#", query);
	return [...url.slice(query + 1, end < 0 ? void 0 : end).matchAll(/([^=&;]+)=([^&;]*)/g)].flatMap(({ 1: name = "", 2: value = "", index }) => isSecret(name, value) ? [{
		part: name,
		value,
		start: query + 1 + index + name.length + 1
	}] : []);
}
function isSecret(name, value) {
	if (value === "" || SID.test(value)) return false;
	const words = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase();
	return SECRET_WORDS.test(words) || RANDOM.test(value);
}
// config/print/variable-names.ts
/** Returns a function that makes a name of a variable from words, and never the same one twice. */
function createVariableNames() {
	const taken = /* @__PURE__ */ new Set();
	return (words) => {
		const base = toCamelCase(words);
		let name = base;
		for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
		taken.add(name.toLowerCase());
		return name;
	};
}
/** Only ASCII: the name is typed on a command line. */
function toCamelCase(words) {
	const name = words.flatMap((word) => word.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? []).map((part, at) => at === 0 ? part.toLowerCase() : require_language.capitalize(part)).join("");
	return /^[a-z]/.test(name) ? name : `secret${require_language.capitalize(name)}`;
}
// config/print/hide-secrets.ts
/** Describes where a secret is, without its value: `token in assignmentCallbackUrl of workflows.phone and 2 more`. */
function describeSecret({ part, uses }) {
	const [first, ...others] = uses;
	const owner = first?.key === void 0 ? "the workspace" : `${first.section}.${first.key}`;
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	return `${part} in ${first?.property} of ${owner}${more}`;
}
/** Finds the secrets in all callback URLs of a workspace. Equal secrets of one name share a variable. */
function hideSecrets(desired) {
	const found = /* @__PURE__ */ new Map();
	for (const { kind, object, section, key } of listObjects(desired)) for (const property of urlProperties(kind)) for (const { part, value } of findUrlSecrets(String(object[property] ?? ""))) {
		const same = found.get(idOf$2(part, value)) ?? {
			part,
			value,
			uses: []
		};
		same.uses.push({
			section,
			...key !== void 0 && { key },
			property
		});
		found.set(idOf$2(part, value), same);
	}
	const nameOf = createVariableNames();
	const secrets = [...found.values()].map((secret) => {
		const [first] = secret.uses;
		return {
			...secret,
			variable: nameOf([first?.key ?? "workspace", secret.part])
		};
	});
	const variables = new Map(secrets.map(({ part, value, variable }) => [idOf$2(part, value), variable]));
	return {
		secrets,
		hideUrl: (url) => hideIn(url, variables)
	};
}
function idOf$2(part, value) {
	return JSON.stringify([part, value]);
}
function listObjects(desired) {
	const all = [{
		kind: require_model.kinds.Workspace,
		object: { ...desired.workspace },
		section: "workspace"
	}];
	for (const [section, kind] of require_model.sectionKinds) for (const [key, object] of desired[section]) all.push({
		kind,
		object: { ...object },
		section,
		key
	});
	return all;
}
function urlProperties(kind) {
	return Object.entries(kind.properties).flatMap(([name, { type }]) => type === "url" ? [name] : []);
}
function hideIn(url, variables) {
	let printed = "";
	let done = 0;
	for (const { part, value, start } of findUrlSecrets(url)) {
		printed += `${escapePlaceholders(url.slice(done, start))}\${vars.${variables.get(idOf$2(part, value))}}`;
		done = start + value.length;
	}
	return printed + escapePlaceholders(url.slice(done));
}
// config/print/file-name.ts
/** Names that Windows gives to devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Longest name of a file in bytes, without its extension: file systems allow 255. */
const MAX_BYTES = 120;
/**
* Returns a function that makes the name of an object's file from its key, and never the same one twice, also where
* letter case does not count. A key has letters and digits, separated by hyphens, so that no name leaves its folder.
*
* @param noun put in front of a name that a system refuses
*/
function createFileNames(noun) {
	const taken = /* @__PURE__ */ new Set();
	return (key) => {
		const base = shorten(DEVICES.test(key) || key.toLowerCase().startsWith("pulumi") ? `${noun}-${key}` : key);
		let name = base;
		for (let number = 2; taken.has(fold(name)); number += 1) name = `${base}-${number}`;
		taken.add(fold(name));
		return name;
	};
}
function fold(name) {
	return name.toUpperCase().normalize("NFD");
}
function shorten(name) {
	let short = "";
	for (const sign of name) {
		if (new TextEncoder().encode(short + sign).length > MAX_BYTES) break;
		short += sign;
	}
	return short;
}
// config/print/find-groups.ts
/** Finds the parts of an expression that are in balanced parentheses, outside quotes; an outer one before its inner ones. */
function findGroups(text) {
	const groups = [];
	const open = [];
	for (const { 0: sign, index } of text.matchAll(/'[^']*'|"[^"]*"|[()]/g)) {
		if (sign === "(") open.push(index);
		if (sign !== ")") continue;
		const start = open.pop();
		if (start !== void 0) groups.push({
			start,
			end: index + 1
		});
	}
	return groups.sort((a, b) => a.start - b.start);
}
// config/print/name-expression.ts
/** Words that most expressions have. */
const COMMON = /* @__PURE__ */ new Set([
	"and",
	"or",
	"not",
	"has",
	"in",
	"contains",
	"true",
	"false",
	"task",
	"worker",
	"null",
	"sid"
]);
/** Most words of a name. */
const MAX_WORDS = 5;
/**
* Makes a name from the first words of an expression, with a number if another expression has it.
*
* @param taken names of other expressions; the new one is added
* @example nameExpression("worker.roles HAS 'agent' OR worker.roles HAS 'supervisor'", new Set()) // "roles-agent-supervisor"
*/
function nameExpression(text, taken) {
	const telling = (text.replace(/\$\{\w+\.([^{}]*)\.sid\}/g, " $1 ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").match(/\p{L}[\p{L}\p{N}]*/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => !COMMON.has(word));
	const base = toSlug([...new Set(telling)].slice(0, MAX_WORDS).join(" ")) ?? "expression";
	let name = base;
	for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
	taken.add(name);
	return name;
}
// config/print/name-expressions.ts
/** How often an expression must be repeated to get a name, by its least number of characters. */
const WORTH = [[80, 2], [40, 3]];
/**
* Gives names to expressions that are repeated: whole ones, and parts in parentheses.
*
* @param parts all parts of files that can have expressions
*/
function nameExpressions(parts) {
	const texts = parts.flatMap((part) => listExpressions(part, ""));
	const whole = selectRepeated(texts);
	const groups = selectRepeated(texts.filter((text) => !whole.has(text)).flatMap(listGroups));
	const named = [.../* @__PURE__ */ new Set([...whole, ...groups])].sort(require_language.compareText);
	const taken = /* @__PURE__ */ new Set();
	const names = new Map(named.map((text) => [text, nameExpression(text, taken)]));
	const print = (text) => printExpression(text, names, groups);
	const entries = [...names].sort(([, a], [, b]) => require_language.compareText(a, b)).map(([text, name]) => [name, text]);
	return {
		expressions: require_language.fromEntries(entries),
		replaceIn: (part) => mapExpressions(part, "", print)
	};
}
function selectRepeated(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	const isWorth = ([text, count]) => WORTH.some(([length, times]) => text.length >= length && count >= times);
	return new Set([...counts].filter(isWorth).map(([text]) => text));
}
/** The contents of parentheses that come back in them, where a name takes their place. */
function listGroups(text) {
	return findGroups(text).map(({ start, end }) => text.slice(start + 1, end - 1)).filter(isCompound);
}
function printExpression(text, names, groups) {
	const own = names.get(text);
	if (own !== void 0) return `\${expressions.${own}}`;
	let printed = "";
	let done = 0;
	for (const { start, end } of findGroups(text)) {
		const inside = text.slice(start + 1, end - 1);
		const name = groups.has(inside) && isCompound(inside) ? names.get(inside) : void 0;
		const isHeld = start === 0 && end === text.length || text[start - 1] === "$";
		if (name === void 0 || isHeld || start < done) continue;
		printed += `${text.slice(done, start)}\${expressions.${name}}`;
		done = end;
	}
	return printed + text.slice(done);
}
function listExpressions(value, key) {
	const found = [];
	mapExpressions(value, key, (text) => {
		found.push(text);
		return text;
	});
	return found;
}
const KEYS = /* @__PURE__ */ new Set([...require_language.EXPRESSION_KEYS, "targetWorkers"]);
function mapExpressions(value, key, map) {
	if (typeof value === "string") return KEYS.has(key) ? map(value) : value;
	if (Array.isArray(value)) return value.map((item) => mapExpressions(item, "", map));
	if (!require_language.isJsonObject(value)) return value;
	const members = Object.entries(value).filter((member) => member[1] !== void 0);
	return require_language.fromEntries(members.map(([name, member]) => [name, mapExpressions(member, name, map)]));
}
// config/print/quote-scalar.ts
/** Begins with a letter, `_`, `(` or `/`; a digit only before `==`, because `1==1` cannot be a number or a date. */
const BEGINNING = /^(?:[\p{L}_(/]|\d+ ?==)/u;
/** Signs that have a meaning inside brackets, and those that end a plain text or begin a comment. */
const SIGNS = /[[\]{},\p{C}\p{Zl}\p{Zp}]|:(?:\s|$)| #|^\s|\s$/u;
/** Prints a value so that every parser of YAML reads it as the same value, in brackets too. */
function quoteScalar(value) {
	if (typeof value !== "string") return JSON.stringify(value);
	return isPlain$1(value) ? value : tidyQuotes(quoteVisibly(value));
}
function isPlain$1(text) {
	return BEGINNING.test(text) && !SIGNS.test(text) && !isSpecialWord(text);
}
// config/print/printable.ts
/** The name of a path in {@link Comments}. */
function pathName(path) {
	return JSON.stringify(path);
}
/** Members whose value keeps one line per entry: TaskRouter's own JSON. */
const RAW$1 = ["configuration", "task_routing"];
/** Lays out the content of a file: maps of short values in brackets, everything else in blocks. */
function layOutFile(content, comments, header) {
	const block = layOutMap(content, {
		comments,
		path: [],
		isRaw: false
	}, true);
	const [first, ...others] = block.entries;
	const top = header.length === 0 ? [] : [...header.map((line) => `# ${line}`), ""];
	const entries = first === void 0 ? [] : [{
		...first,
		leading: [...top, ...first.leading]
	}, ...others];
	return {
		prefix: [],
		root: {
			...block,
			entries
		}
	};
}
function layOutMap(map, place, isSpaced = false) {
	return {
		kind: "map",
		entries: require_language.definedEntries(map).map(([name, value]) => {
			const inside = !place.isRaw && RAW$1.includes(name) ? {
				...place,
				isRaw: true
			} : place;
			return {
				key: {
					source: quoteScalar(name),
					name
				},
				isSpaced,
				...layOutEntry(value, name, inside)
			};
		}),
		footer: NOTHING
	};
}
function layOutList(list, place) {
	return {
		kind: "list",
		entries: list.map((item, at) => ({
			isSpaced: false,
			...layOutEntry(item, at, place)
		})),
		footer: NOTHING
	};
}
const NOTHING = [];
const NO_NAMES = {
	anchors: /* @__PURE__ */ new Set(),
	aliases: /* @__PURE__ */ new Set()
};
function layOutEntry(value, step, place) {
	const { comments, path } = place;
	path.push(step);
	const own = comments.size === 0 ? void 0 : comments.get(pathName(path));
	const leading = own === void 0 ? NOTHING : own.map((line) => `# ${line}`);
	const laidOut = layOutValue(value, place);
	path.pop();
	return {
		leading,
		props: NOTHING,
		value: laidOut,
		names: NO_NAMES
	};
}
function layOutValue(value, place) {
	if (typeof value !== "object" || value === null) return {
		kind: "scalar",
		source: quoteScalar(value)
	};
	const isList = Array.isArray(value);
	const block = isList ? layOutList(value, place) : layOutMap(value, place);
	const source = {
		text: isList ? "[]" : "{}",
		column: 0
	};
	if (block.entries.length === 0) return {
		kind: "flow",
		source,
		block
	};
	return isShort(value, place.path.length) && !place.isRaw && block.entries.every(({ leading }) => leading.length === 0) ? {
		kind: "flow",
		source,
		block
	} : {
		kind: "block",
		block
	};
}
/** The first level is that of sections. */
function isShort(value, level) {
	const members = Object.values(value);
	return level > 1 && members.every((member) => typeof member !== "object" || member === null || isShortList(member));
}
function isShortList(value) {
	return Array.isArray(value) && value.every((item) => !Array.isArray(item) && !require_language.isJsonObject(item));
}
// config/print/place-notes.ts
/**
* Turns notes into comments: above the values that they are about; at the top of the file for a value in TaskRouter's own
* JSON; at the top of the first file for an object that no file declares.
*/
function placeNotes(notes, parts) {
	const comments = /* @__PURE__ */ new Map();
	const headers = /* @__PURE__ */ new Map();
	const add = (to, name, line) => {
		const lines = to.get(name) ?? [];
		if (!lines.includes(line)) to.set(name, [...lines, line]);
	};
	for (const note of notes) {
		const path = note.code === "unnamed-sid" ? toFilePath(note, note.path) : [note.section, note.key ?? ""];
		const [first] = parts;
		const file = parts.find(({ content }) => has(content, path.slice(0, 2))) ?? first;
		if (note.code !== "unnamed-sid") add(headers, first?.path ?? "", describeMissing(note));
		else if (file !== void 0 && has(file.content, path)) add(comments, pathName(path), describeUnnamed(note.unnamed, ""));
		else add(headers, file?.path ?? "", describeUnnamed(note.unnamed, "-file"));
	}
	return {
		comments,
		headers
	};
}
/** TaskRouter accepted it, so the finding about it is turned off. */
function describeUnnamed(sid, scope) {
	const text = `no object of the workspace has the SID ${sid}, which differs per account`;
	return /^W[QA]/.test(sid) ? `taskrouter-ignore${scope} foreign-sid: ${text}` : text;
}
function describeMissing({ key, section, code }) {
	return `not exported: ${section} ${key}, because ${code === "not-routing" ? "its configuration is not routing: it has no task_routing" : "it names a queue by a word that is a key here"}`;
}
function toFilePath({ section, key }, path) {
	if (key === void 0) return [section, ...path];
	return [
		section,
		key,
		...path[0] === "configuration" ? path.slice(1) : path
	];
}
function has(content, path) {
	let value = content;
	for (const step of path) if (Array.isArray(value)) value = value[Number(step)];
	else if (require_language.isJsonObject(value) && Object.hasOwn(value, step)) value = value[step];
	else return false;
	return value !== void 0;
}
// config/print/to-file-form.ts
/**
* Returns an object as a workspace file declares it: its name only if it differs from the key, a literal `${`
* in texts escaped.
*
* @param object in the words of a desired workspace; routing is left out
* @param hideUrl prints a callback URL
*/
function toFileForm(kind, key, object, hideUrl) {
	const members = Object.entries(object).flatMap(([name, value]) => {
		const type = kind.properties[name]?.type;
		const isDefault = name === require_model.nameProperty(kind) && value === key;
		if (value === void 0 || isDefault || type === "configuration") return [];
		if (type === "url" && typeof value === "string") return [[name, hideUrl(value)]];
		return [[name, type === "expression" ? value : escapeTexts(value)]];
	});
	return require_language.fromEntries(members);
}
/** A literal `${` in every text of a value is written `$${`. */
function escapeTexts(value) {
	if (typeof value === "string") return escapePlaceholders(value);
	if (Array.isArray(value)) return value.map(escapeTexts);
	if (!require_language.isJsonObject(value)) return value;
	return require_language.fromEntries(Object.entries(value).flatMap(([key, member]) => member === void 0 ? [] : [[key, escapeTexts(member)]]));
}
/**
* Returns the members of a workflow that declare its routing: `filters` and `defaultFilter`, or TaskRouter's own JSON
* where these cannot hold it.
*/
function toRoutingForm(configuration) {
	const plain = withoutNulls(configuration);
	if (require_language.isJsonObject(plain) && !require_language.checkConfiguration(plain, true).some(({ severity }) => severity === "error") && require_language.isSameConfiguration(plain, configuration)) return plain;
	const wire = require_language.toWire(configuration);
	return require_language.isJsonObject(wire) && Object.keys(wire).every((key) => key === "task_routing") ? wire : { configuration: wire };
}
/** TaskRouter treats null like an absent member, but our form has no null. */
function withoutNulls(value) {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (!require_language.isJsonObject(value)) return value;
	const members = Object.entries(value).filter((member) => (member[1] ?? null) !== null);
	return require_language.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}
// config/print/print-workspace.ts
/**
* Prints a workspace as files in the order and spacing of `taskrouter fmt`: one per workflow, one for each other
* section, and one for expressions that are repeated. Secrets in callback URLs become `${vars.…}`.
*
* @example
* const { files } = printWorkspace(fromLive(live).desired);
*/
function printWorkspace(desired, options = {}) {
	const hiding = hideSecrets(desired);
	const parts = listParts(desired, hiding);
	const { expressions, replaceIn } = nameExpressions(parts.map(({ content }) => content));
	const named = parts.map(({ path, content }) => ({
		path,
		content: replaceIn(content)
	}));
	const own = Object.keys(expressions).length === 0 ? [] : [{
		path: "expressions.yaml",
		content: { expressions }
	}];
	const { comments, headers } = placeNotes(options.notes ?? [], named);
	return {
		files: [...named, ...own].map(({ path, content }, at) => {
			const header = [
				...options.schema === void 0 ? [] : [options.schema(path)],
				...at === 0 ? options.header ?? [] : [],
				...headers.get(path) ?? []
			];
			return {
				path,
				text: printLayout(layOutFile(content, comments, header), fileShape)
			};
		}).sort((a, b) => require_language.compareText(a.path, b.path)),
		secrets: hiding.secrets
	};
}
/** Sections with a file of their own: those that can be long. The others are in the file of the workspace. */
const OWN_FILES = {
	taskQueues: "task-queues",
	workers: "workers"
};
/** The first part is always that of the workspace. */
function listParts(desired, { secrets, hideUrl }) {
	const toObjects = (section, kind) => [...desired[section]].map(([key, object]) => [key, toFileForm(kind, key, { ...object }, hideUrl)]);
	const workspace = { workspace: toFileForm(require_model.kinds.Workspace, void 0, { ...desired.workspace }, hideUrl) };
	const parts = [{
		path: "workspace.yaml",
		content: workspace
	}];
	for (const [section, kind] of require_model.sectionKinds) {
		const objects = toObjects(section, kind);
		const name = OWN_FILES[section];
		if (section === "workflows") parts.push(...listWorkflows(objects, desired));
		else if (name !== void 0) parts.push(...splitSection(section, name, objects));
		else if (objects.length > 0) workspace[section] = require_language.fromEntries(objects);
	}
	if (secrets.length > 0) workspace.vars = require_language.fromEntries(secrets.map(declareSecret));
	const external = listExternal(desired);
	if (external.length > 0) workspace.external = require_language.fromEntries(external);
	return parts;
}
function declareSecret(secret) {
	return [secret.variable, {
		type: "string",
		description: escapeTexts(describeSecret(secret)),
		secret: true
	}];
}
/** The sections of `external` that have objects. */
function listExternal({ external }) {
	return require_language.REFERENCE_SECTIONS.flatMap((section) => {
		const nameKey = externalName(section);
		const objects = [...external[section]].map(([key, { name, sid }]) => [key, sid === void 0 ? { [nameKey]: escapeTexts(name) } : { sid }]);
		return objects.length === 0 ? [] : [[section, require_language.fromEntries(objects)]];
	});
}
function listWorkflows(objects, { workflows }) {
	const toFileName = createFileNames("workflow");
	return objects.map(([key, object]) => {
		const routing = toRoutingForm(workflows.get(key)?.configuration ?? {});
		const content = { workflows: require_language.fromEntries([[key, {
			...object,
			...routing
		}]]) };
		return {
			path: `workflows/${toFileName(key)}.yaml`,
			content
		};
	});
}
/** Most values in one file: half of what a loader accepts. */
const MAX_VALUES = 5e4;
/** Splits a section that is too long for one file. */
function splitSection(section, name, objects) {
	const parts = [];
	let entries = [];
	let values = 0;
	const finish = () => {
		if (entries.length === 0) return;
		const number = parts.length === 0 ? "" : `-${parts.length + 1}`;
		parts.push({
			path: `${name}${number}.yaml`,
			content: { [section]: require_language.fromEntries(entries) }
		});
	};
	for (const entry of objects) {
		const size = countValues(entry[1]);
		if (values + size > MAX_VALUES) {
			finish();
			[entries, values] = [[], 0];
		}
		entries.push(entry);
		values += size;
	}
	finish();
	return parts;
}
function countValues(value) {
	if (typeof value !== "object" || value === null) return 1;
	return Object.values(value).reduce((sum, member) => sum + countValues(member), 1);
}
// config/print/print-checked.ts
/**
* Prints a live workspace as files, and loads them again. Errors of rules in what TaskRouter has accepted are turned
* off, at the workflow or task queue that breaks them.
*
* @param folder absolute path of the files in messages; nothing is written
*/
function printChecked(desired, folder, options) {
	const first = printAndLoad(desired, folder, options);
	const ids = groupIds(first.loaded);
	if (ids.size === 0) return {
		...first,
		allowed: []
	};
	return {
		...printAndLoad(withAllowed(desired, ids), folder, options),
		allowed: [...new Set([...ids.values()].flat())].sort()
	};
}
function printAndLoad(desired, folder, options) {
	const printed = printWorkspace(desired, options);
	const loaded = loadTexts(folder, new Map(printed.files.map(({ path, text }) => [`${folder}/${path}`, text])), Object.fromEntries(printed.secrets.map(({ variable, value }) => [variable, value])));
	return {
		...printed,
		loaded,
		unfaithful: findUnfaithful(desired, loaded.desired)
	};
}
/** Ids by section and key. */
function groupIds({ allowable }) {
	const ids = /* @__PURE__ */ new Map();
	for (const { subject, id } of allowable) {
		const name = nameOf$1(subject.section, subject.key);
		const known = ids.get(name) ?? [];
		if (!known.includes(id)) ids.set(name, [...known, id].sort());
	}
	return ids;
}
function withAllowed(desired, ids) {
	const allow = (section, objects) => new Map([...objects].map(([key, object]) => {
		const own = ids.get(nameOf$1(section, key));
		return [key, own === void 0 ? object : {
			...object,
			allow: own
		}];
	}));
	return {
		...desired,
		taskQueues: allow("taskQueues", desired.taskQueues),
		workflows: allow("workflows", desired.workflows)
	};
}
function findUnfaithful(desired, loaded) {
	const inSections = require_model.sectionKinds.flatMap(([section]) => {
		const [wanted, found] = [desired[section], loaded[section]];
		return [.../* @__PURE__ */ new Set([...wanted.keys(), ...found.keys()])].flatMap((key) => isSame(wanted.get(key), found.get(key)) ? [] : [nameOf$1(section, key)]);
	});
	const inExternal = require_language.REFERENCE_SECTIONS.filter((section) => !isSame(Object.fromEntries(desired.external[section]), Object.fromEntries(loaded.external[section]))).map((section) => nameOf$1("external", section));
	return [
		...isSame(desired.workspace, loaded.workspace) ? [] : ["workspace"],
		...inSections,
		...inExternal
	];
}
/** Only files have `allow`: live objects do not. */
function isSame(a, b) {
	if (a === void 0 || b === void 0) return a === b;
	const plain = (object) => ({
		...object,
		allow: void 0
	});
	return require_language.isSameValue(plain(a), plain(b));
}
function nameOf$1(section, key) {
	return `${section}.${key}`;
}
// config/render/needed-variables.ts
/** Declarations of the variables that a content still names: secrets, and those that only a stack knows. */
function neededVariables(sections, content) {
	const section = sections.get("vars")?.value;
	if (section?.kind !== "map") return void 0;
	const declared = toJson(section);
	if (!require_language.isJsonObject(declared)) return void 0;
	const texts = [JSON.stringify(content)];
	let needed = [];
	for (;;) {
		const unused = new Set(findUnused(section, texts).map(({ name }) => name));
		const found = Object.entries(declared).flatMap(([name, value]) => unused.has(name) ? [] : [[name, value ?? null]]);
		if (found.length === needed.length) break;
		needed = found;
		texts.push(JSON.stringify(require_language.fromEntries(found)));
	}
	return needed.length === 0 ? void 0 : require_language.fromEntries(needed);
}
// config/render/to-content.ts
/**
* The content of one workspace file that declares the same workspace as all files together, without anything that is
* written once: repetitions, named expressions and variables are filled in. Secrets stay `${vars.…}`.
*
* @param overridden ids of rules whose errors in an object are turned off, also by comments and settings
*/
function toContent({ sections, routings }, overridden) {
	const routingOf = new Map(routings.map(({ workflow, routing }) => [workflow.key, routing]));
	const withAllow = (object, { section, key }) => {
		if (section !== "workflows" && section !== "taskQueues" || !require_language.isJsonObject(object)) return object;
		const { allow: _, ...others } = object;
		const ids = overridden({
			section,
			key
		});
		return ids.length === 0 ? others : {
			...others,
			allow: ids
		};
	};
	const members = SECTIONS.flatMap((section) => {
		const entry = sections.get(section);
		if (entry === void 0 || DEFINITIONS.includes(section)) return [];
		if (!isRepeatable(section)) return [[section, toWritten(entry.value, false)]];
		const objects = listEntries(entry.value).map((object) => [object.key, withAllow(section === "workflows" ? toWorkflow(object, routingOf.get(object.key)) : toWritten(object.value, false), {
			section,
			key: object.key
		})]);
		return objects.length === 0 ? [] : [[section, require_language.fromEntries(objects)]];
	});
	return require_language.fromEntries(members);
}
function toWorkflow({ value }, routing) {
	const own = listEntries(value).filter(({ key }) => routing === void 0 || !ROUTING_KEYS.includes(key));
	return require_language.fromEntries([...own.map((member) => [member.key, toWritten(member.value, ROUTING_KEYS.includes(member.key))]), ...routing === void 0 ? [] : toRouting(routing)]);
}
function toRouting({ form, map }) {
	const members = listEntries(map).map((entry) => [entry.key, toWritten(entry.value, true)]);
	return form === "yaml" || map.entries.size === 1 ? members : [["configuration", require_language.fromEntries(members)]];
}
/** @param isRouting in routing, `${…}` and `$${` are still as a file has them */
function toWritten(node, isRouting) {
	if (node.kind === "scalar") return toText$2(node, isRouting);
	if (node.kind === "list") return node.items.map((item) => toWritten(item, isRouting));
	return require_language.fromEntries(listEntries(node).map(({ key, value }) => [key, toWritten(value, isRouting || key === "targetWorkers")]));
}
function toText$2({ value, isSecret, isUnresolved, template }, isRouting) {
	if (isSecret) return template ?? null;
	return typeof value !== "string" || isRouting || isUnresolved ? value : escapePlaceholders(value);
}
// config/render/to-wire-content.ts
/**
* The same content in the words of TaskRouter's JSON: objects by key under `task_queues` and the like, with their
* properties in snake case and the `configuration` of a workflow as TaskRouter has it. Queues are named by their keys,
* because their SIDs are those of a workspace.
*/
function toWireContent(content) {
	const sections = require_model.sectionKinds.flatMap(([section, kind]) => {
		const objects = content[section];
		if (!require_language.isJsonObject(objects)) return [];
		const made = Object.entries(objects).filter(([, object]) => !require_model.isOnRequest(kind) || require_language.isJsonObject(object) && object.managed === true).map(([key, object]) => [key, toObject$1(kind, object, key)]);
		return [[require_language.toSnakeCase(section), require_language.fromEntries(made)]];
	});
	const workspace = {
		...toMembers$1(require_model.kinds.Workspace, content.workspace),
		...toMembers$1(require_model.kinds.WorkspaceDefaults, content.workspace)
	};
	return {
		workspace: require_language.fromEntries(Object.entries(workspace)),
		...require_language.fromEntries(sections)
	};
}
function toObject$1(kind, object, key) {
	const members = {
		friendly_name: key,
		...toMembers$1(kind, object)
	};
	if (kind.name !== "Workflow" || !require_language.isJsonObject(object)) return members;
	return {
		...members,
		configuration: unescapeAll(toConfiguration(object))
	};
}
function toConfiguration(workflow) {
	const { configuration, task_routing: routing } = workflow;
	if (configuration !== void 0) return configuration;
	if (routing !== void 0) return { task_routing: routing };
	return require_language.toWire(require_language.fromEntries(Object.entries(workflow).flatMap(keepRouting)));
}
function keepRouting([key, value]) {
	return ROUTING_KEYS.includes(key) && value !== void 0 ? [[key, value]] : [];
}
/** The properties of a kind that are written, without those that only files have. */
function toMembers$1(kind, object) {
	if (!require_language.isJsonObject(object)) return {};
	const names = new Set(Object.entries(kind.properties).map(([name, { writtenAs }]) => writtenAs ?? name));
	const members = Object.entries(object).flatMap(([key, value]) => names.has(key) && value !== void 0 ? [[require_language.toSnakeCase(key), unescapeAll(value)]] : []);
	return Object.fromEntries(members);
}
function unescapeAll(value) {
	if (typeof value === "string") return value.replaceAll("$${", () => "${");
	if (Array.isArray(value)) return value.map(unescapeAll);
	if (!require_language.isJsonObject(value)) return value;
	return require_language.fromEntries(Object.entries(value).flatMap(([key, member]) => member === void 0 ? [] : [[key, unescapeAll(member)]]));
}
// config/render/render-workspace.ts
/**
* Loads workspace files and writes everything out that they write once: repetitions, conditions, named expressions,
* variables, overlays and included files. Secrets stay `${vars.…}`, and so does what only a stack knows.
*
* @example renderWorkspace(["taskrouter/"], { stack: "dev", vars: {} }).rendered?.yaml
*/
function renderWorkspace(paths, options = {}) {
	const stages = loadStages(paths, {
		...options,
		onlyErrors: true
	});
	const result = toResult(stages);
	const open = stages.context.findings.list.filter(({ code }) => code === "unresolved-repetition");
	const diagnostics = [...result.diagnostics.filter(({ severity }) => severity === "error"), ...sortFindings(open)];
	if (result.desired === void 0 || open.length > 0) return {
		...result,
		diagnostics,
		rendered: void 0
	};
	const content = toContent(stages.filled, stages.overridden);
	const vars = neededVariables(stages.filled.sections, content);
	const yaml = printLayout(layOutFile({
		...vars && { vars },
		...content
	}, /* @__PURE__ */ new Map(), []), fileShape);
	return {
		...result,
		diagnostics,
		rendered: {
			yaml,
			json: toWireContent(content)
		}
	};
}
// config/report/format-diagnostics.ts
/** Severities in the order in which they are shown, so that an error is never hidden among warnings. */
const ORDER = [
	"error",
	"warning",
	"note"
];
const COLORS = {
	error: "red",
	warning: "yellow",
	note: "cyan"
};
/** Widest source line shown; a longer one is cut around the position. */
const MAX_WIDTH = 100;
/**
* Prints findings for people: errors, then warnings, then notes, separated by an empty line. A finding is
* `path:line:column: severity: message [code]`, the marked source line, and the related positions.
*
* @returns empty without findings; otherwise ends with a line break
*/
function formatDiagnostics(result, options = {}) {
	const { isColor = false, cwd = process.cwd(), isLabeled = true } = options;
	const view = {
		...createView(result, cwd),
		colors: picocolors.default.createColors(isColor),
		isLabeled
	};
	return ORDER.map((wanted) => result.diagnostics.filter(({ severity }) => severity === wanted)).filter((group) => group.length > 0).map((group) => group.map((finding) => formatFinding(finding, view)).join("")).join("\n");
}
function formatFinding({ code, severity, span, message, related = [] }, view) {
	const { colors, isLabeled } = view;
	const color = colors[COLORS[severity]];
	const label = isLabeled ? `${colors.bold(color(`${severity}:`))} ` : "";
	const head = `${colors.bold(formatPosition(span, view))}: ${label}${message} ${colors.gray(`[${code}]`)}`;
	const places = related.map((other) => `  ${formatPosition(other.span, view)}: ${other.message}\n`);
	return `${head}\n${formatSource(span, view, color)}${places.join("")}`;
}
function formatPosition({ file, start }, view) {
	const path = showSafePath(file, view);
	if (!view.hasText(file)) return path;
	const { line, column } = view.linesOf(file).locate(start);
	return `${path}:${line}:${column}`;
}
/** A path for people. A line that begins with `::` would be a command to the runner of GitHub Actions. */
function showSafePath(file, view) {
	const path = require_language.safeLine(view.showPath(file));
	return /^\s*::/.test(path) ? `./${path}` : path;
}
/** The line with a gutter, and carets under the span; empty for a file without text. */
function formatSource(span, view, color) {
	if (!view.hasText(span.file)) return "";
	const lines = view.linesOf(span.file);
	const { line, column } = lines.locate(span.start);
	const end = lines.locate(span.end);
	const text = lines.lineText(line);
	if (text.trim() === "") return "";
	const width = end.line === line ? end.column - column : text.trimEnd().length - column + 1;
	const cut = cutLine(cleanText(text), column - 1);
	const gutter = `${line} | `;
	const margin = `${" ".repeat(gutter.length - 2)}| `;
	const carets = "^".repeat(Math.max(1, Math.min(width, cut.text.length - cut.column)));
	const { colors } = view;
	const pad = cut.text.slice(0, cut.column).replace(/[^\t]/g, " ");
	return `${colors.gray(gutter)}${cut.text}\n${colors.gray(margin)}${pad}${color(carets)}\n`;
}
/** Cuts a long line so that the position stays visible. */
function cutLine(text, column) {
	if (text.length <= MAX_WIDTH) return {
		text,
		column
	};
	const from = Math.max(0, Math.min(column - 40, text.length - MAX_WIDTH));
	const head = from > 0 ? "…" : "";
	const tail = from + MAX_WIDTH < text.length ? "…" : "";
	return {
		text: head + text.slice(from, from + MAX_WIDTH) + tail,
		column: column - from + head.length
	};
}
// config/schema/suggest-keys.ts
/** The section that a property names a key of. */
const REFERENCES = new Map([
	...require_model.referenceWords,
	["queue", "taskQueues"],
	["workflow", "workflows"]
]);
/**
* Adds declared keys to the schema of workspace files, for the completion of editors: `queue:` completes the queues. Other
* values stay valid, because the keys may be older than the files, and SIDs and `${…}` are values too.
*/
function suggestKeys(schema, keys) {
	const walk = (value) => {
		if (Array.isArray(value)) return value.map(walk);
		if (!require_language.isJsonObject(value)) return value ?? null;
		const members = Object.entries(value).map(([name, member]) => [name, name === "properties" && require_language.isJsonObject(member) ? suggestInProperties(member) : walk(member)]);
		return Object.fromEntries(members);
	};
	const suggestInProperties = (properties) => {
		const members = Object.entries(properties).map(([name, property]) => {
			const section = REFERENCES.get(name);
			const known = (section && keys.get(section)) ?? [];
			return [name, known.length > 0 && isText(property) ? suggest(property, known) : walk(property)];
		});
		return Object.fromEntries(members);
	};
	return {
		...walk(schema),
		$id: "urn:pulumi-taskrouter:workspace-file:with-keys"
	};
}
function isText(schema) {
	return require_language.isJsonObject(schema) && schema.type === "string";
}
/** Without its example, which an editor would offer next to the keys. */
function suggest(schema, known) {
	const { description, markdownDescription, title, examples: _, ...other } = schema;
	const shown = Object.entries({
		title,
		description,
		markdownDescription
	}).filter(([, text]) => text !== void 0);
	return {
		...Object.fromEntries(shown),
		anyOf: [{ enum: [...known] }, other]
	};
}
// config/edit/arrange.ts
/** @param count number of present items */
function arrange(items, count) {
	const pairs = items.flatMap((item, at) => "from" in item ? [[item.from, at]] : []);
	const moved = new Set([...require_language.listMoved(pairs)].map(([from]) => from));
	const kept = pairs.map(([from]) => from).filter((from) => !moved.has(from));
	const stays = new Set(kept);
	const inserted = /* @__PURE__ */ new Map();
	let last = -1;
	for (const item of items) if ("from" in item && stays.has(item.from)) last = item.from;
	else inserted.set(last, [...inserted.get(last) ?? [], item]);
	return {
		kept,
		inserted,
		gone: Array.from({ length: count }, (_, at) => at).filter((at) => !stays.has(at))
	};
}
// config/edit/editing.ts
/** Thrown for a place that cannot be edited without a change of something else; the message names the construct. */
var NotEditable = class extends Error {};
// config/edit/lines.ts
/** The line that contains an offset. */
function lineAt(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const feed = text.indexOf("\n", offset);
	return {
		start,
		end: feed < 0 ? text.length : feed + 1
	};
}
/** The line before; undefined for the first. */
function lineBefore(text, { start }) {
	return start === 0 ? void 0 : lineAt(text, start - 1);
}
/** The line after; undefined for the last, and for an empty one after the last line break. */
function lineAfter(text, { end }) {
	return end >= text.length ? void 0 : lineAt(text, end);
}
function isBlankLine(text, { start, end }) {
	return text.slice(start, end).trim() === "";
}
/** The column of the comment that a line consists of, from 0; undefined for another line. */
function commentColumn(text, { start, end }) {
	const line = text.slice(start, end);
	const column = line.search(/\S/);
	return line[column] === "#" ? column : void 0;
}
/** The column of an offset, from 0. */
function columnAt(text, offset) {
	return offset - lineAt(text, offset).start;
}
/** Returns whether only white space comes before an offset in its line. */
function isFirstInLine(text, offset) {
	return text.slice(lineAt(text, offset).start, offset).trim() === "";
}
/** The line break of a text: that of its first line. */
function lineBreakOf(text) {
	return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
// config/edit/print-scalar.ts
/**
* Prints a scalar on one line: plain if every parser reads it as the same value, else in the quotation marks that need
* no escapes.
*
* @param style the style to keep as far as it can hold the value
*/
function printScalar(value, where, style = "plain") {
	if (typeof value !== "string" || where === "json") return JSON.stringify(value);
	const isOneLine = !/[\p{C}\u2028\u2029]/u.test(value);
	if (style === "single" && isOneLine) return quoteSingle(value);
	if (style === "double") return quoteVisibly(value);
	const plain = printPlain(value, where);
	if (plain !== void 0) return plain;
	return isOneLine ? quoteForYaml(value) : quoteVisibly(value);
}
function quoteSingle(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
function printPlain(value, where) {
	if (/[\p{C}]/u.test(value) || isSpecialWord(value)) return void 0;
	if (where.startsWith("commented") && isUnfinished(value)) return void 0;
	const options = {
		lineWidth: 0,
		blockQuote: false,
		version: "1.2",
		schema: "core"
	};
	return (where.endsWith("flow") ? (0, yaml.stringify)([value], {
		...options,
		collectionStyle: "flow"
	}).trim().replace(/^\[ ?|,? ?\]$/g, "") : (0, yaml.stringify)({ k: value }, options).trimEnd().slice(3)) === value ? value : void 0;
}
/**
* Prints a text as a block scalar.
*
* @param sign `|` or `>`; a text of several lines is always `|`
* @param indent of the lines, in spaces
*/
function printBlockScalar(value, sign, indent, eol) {
	const lines = value.split("\n");
	const isEnded = lines.at(-1) === "" && lines.length > 1;
	const body = isEnded ? lines.slice(0, -1) : lines;
	if (!(/^(?:[^\p{C}\u2028\u2029]|\t)*$/u.test(body.join("")) && body.every((line) => line === "" || line.trim() !== "")) || value === "" || /^[ \n\t]/.test(value) || body.at(-1) === "") return void 0;
	const margin = " ".repeat(indent);
	const printed = body.map((line) => (line === "" ? "" : margin + line) + eol).join("");
	return {
		header: `${body.length > 1 ? "|" : sign}${isEnded ? "" : "-"}`,
		body: printed
	};
}
// config/edit/print-value.ts
/** Prints a value in brackets on one line. */
function printFlow(value, where) {
	if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map((item) => printFlow(item, where)).join(", ")}]`;
	if (!require_language.isJsonObject(value)) return printScalar(value, where);
	const members = Object.entries(value).map(([key, member]) => `${printScalar(key, where)}: ${printFlow(member ?? null, where)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
/** Longest map or list that is printed in brackets on one line. */
const WIDTH = 110;
/**
* Prints a value in brackets: over several lines if it is long, which only JSON needs.
*
* @param indent of the line that it begins on
*/
function printJson(value, indent, style) {
	const line = printFlow(value, "json");
	if (typeof value !== "object" || value === null || line.length + indent <= WIDTH) return line;
	const inside = indent + style.step;
	const margin = `${style.eol}${" ".repeat(inside)}`;
	const parts = Array.isArray(value) ? value.map((item) => printJson(item, inside, style)) : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${printJson(member ?? null, inside, style)}`);
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	return `${open}${margin}${parts.join(`,${margin}`)}${style.eol}${" ".repeat(indent)}${close}`;
}
/**
* Prints a member of a block map, its lines from the column on; the last one has its line break.
*
* @param isInline maps next to it are in brackets: so is this one, if it is short enough
*/
function printMember(key, value, column, style, isInline = false) {
	const name = printScalar(key, "block");
	const text = isInline && fitsLine(value) ? ` ${printInline(value)}${style.eol}` : printAfter(value, column, key, style);
	return `${" ".repeat(column)}${name}:${text}`;
}
/** Prints an item of a block list, its lines from the column on. @param isInline see {@link printMember} */
function printItem(value, column, style, isInline = false) {
	const margin = `${" ".repeat(column)}-`;
	const isShort = isShortMap(value) || isInline && fitsLine(value);
	if (!require_language.isJsonObject(value) || Object.keys(value).length === 0 || isShort) return `${margin} ${printInline(value)}${style.eol}`;
	return `${margin} ${Object.entries(value).map(([key, member]) => printMember(key, member ?? null, column + 2, style)).join("").slice(column + 2)}`;
}
/** Prints a value after a colon, from the space before it to its last line break. */
function printAfter(value, column, key, style) {
	const { eol, step, indentsLists } = style;
	if (typeof value !== "object" || value === null || isEmpty(value)) return ` ${printInline(value)}${eol}`;
	if (!Array.isArray(value)) {
		if (FLOW_KEYS.includes(key) && isShortMap(value)) return ` ${printInline(value)}${eol}`;
		return eol + Object.entries(value).map(([name, member]) => printMember(name, member ?? null, column + step, style)).join("");
	}
	if (value.every((item) => typeof item !== "object") && printInline(value).length <= WIDTH) return ` ${printInline(value)}${eol}`;
	return eol + value.map((item) => printItem(item, indentsLists ? column + step : column, style)).join("");
}
/** Members that are written as `{ queue: english }`, like targets. */
const FLOW_KEYS = ["defaultFilter", "default_filter"];
/** True for a map without maps and lists that fits on one line. */
function isShortMap(value) {
	return require_language.isJsonObject(value) && Object.values(value).every((member) => typeof member !== "object") && !("filterFriendlyName" in value) && !("filter_friendly_name" in value) && printInline(value).length <= WIDTH;
}
function fitsLine(value) {
	return require_language.isJsonObject(value) && printInline(value).length <= WIDTH;
}
function isEmpty(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function printInline(value) {
	return typeof value === "object" && value !== null ? printFlow(value, "flow") : printScalar(value, "block");
}
// config/edit/regions.ts
/** The regions of the items of a block; between them are blank lines and comments that belong to none of them. */
function listRegions(text, block) {
	let before = 0;
	return block.items.map((item) => {
		const region = readRegion(text, item, before);
		before = region.end;
		return region;
	});
}
function readRegion(text, item, before) {
	const isInline = !isFirstInLine(text, item.start);
	return {
		start: isInline ? item.start : findStart(text, item.start, before),
		end: findEnd$1(text, item),
		isInline
	};
}
function findStart(text, offset, before) {
	const own = lineAt(text, offset);
	const column = offset - own.start;
	let first = own;
	for (let line = lineBefore(text, own); line !== void 0 && line.start >= before; line = lineBefore(text, line)) {
		const found = commentColumn(text, line);
		if (found === void 0 || found > column) break;
		first = line;
	}
	return first.start === 0 && column === 0 ? own.start : first.start;
}
function findEnd$1(text, { start, end }) {
	let last = end > start && text[end - 1] === "\n" ? lineAt(text, end - 1) : lineAt(text, end);
	const column = columnAt(text, start);
	for (let line = lineAfter(text, last); line !== void 0; line = lineAfter(text, line)) {
		const found = commentColumn(text, line);
		if (found === void 0 && !isBlankLine(text, line)) break;
		if (found !== void 0 && found <= column) break;
		if (found !== void 0) last = line;
	}
	return last.end;
}
/** The end of the blank lines from an offset at the start of a line. */
function skipBlank(text, offset) {
	let end = offset;
	while (end < text.length) {
		const line = lineAt(text, end);
		if (!isBlankLine(text, line)) break;
		end = line.end;
	}
	return end;
}
/** The start of the blank lines before an offset at the start of a line. */
function skipBlankBefore(text, offset) {
	let start = offset;
	while (start > 0) {
		const line = lineAt(text, start - 1);
		if (!isBlankLine(text, line)) break;
		start = line.start;
	}
	return start;
}
// config/edit/set-value.ts
/** Replaces a whole value where it is, in its own style if that can hold the new one. */
function setValue(place, value, editing, where) {
	const { start, end } = place;
	const around = where ?? surroundingsIn(editing, end);
	if (place.kind === "scalar" && !isCollection(value)) return setScalar(place, value, around, editing);
	return [{
		start,
		end,
		text: printShort(value, around, place, editing)
	}];
}
function surroundingsIn({ text, style }, end) {
	if (style.isJson) return "json";
	return /^[ \t]+#/.test(text.slice(end)) ? "commented block" : "block";
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}
function printShort(value, around, { start }, editing) {
	if (around === "json") return printJson(value, editing.text.slice(lineAt(editing.text, start).start, start).search(/\S|$/), editing.style);
	return isCollection(value) ? printFlow(value, "flow") : printScalar(value, around);
}
function setScalar(place, value, around, { text, style }) {
	const { start, end, headerEnd = start, bodyStart = start } = place;
	if (place.style !== "block") return [{
		start,
		end,
		text: printScalar(value, around, place.style)
	}];
	const body = text.slice(bodyStart, end);
	const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
	const sign = text[start] === ">" ? ">" : "|";
	const printed = typeof value === "string" && indent > 0 ? printBlockScalar(value, sign, indent, style.eol) : void 0;
	if (printed === void 0) {
		const comment = text.slice(headerEnd, bodyStart);
		return [{
			start,
			end,
			text: printScalar(value, around, "double") + comment
		}];
	}
	return [{
		start,
		end: headerEnd,
		text: printed.header
	}, {
		start: bodyStart,
		end,
		text: printed.body
	}];
}
/** Sets the value of a member or item of a block, on the lines after its key too. */
function setItemValue(item, key, value, editing) {
	const { text, style } = editing;
	const { value: place, valueStart, start } = item;
	const isBlock = place !== void 0 && isBlockCollection(place);
	if (place !== void 0 && !isBlock && !(isCollection(value) && place.kind === "scalar")) return setValue(place, value, editing);
	const printed = printAfter(value, columnAt(text, start), key, style);
	const end = place === void 0 ? valueStart : findEnd(text, place);
	const lineEnd = lineAt(text, valueStart).end;
	const line = text.slice(valueStart, lineEnd);
	if (place === void 0 || isBlock && place.start >= lineEnd) {
		const [first = "", ...rest] = splitLines(printed);
		const inserted = {
			start: valueStart,
			end: valueStart,
			text: first.trimEnd()
		};
		const replaced = {
			start: lineEnd,
			end: Math.max(end, lineEnd),
			text: rest.join("")
		};
		const lacksBreak = rest.length > 0 && !line.endsWith("\n");
		return [inserted, {
			...replaced,
			text: lacksBreak ? style.eol + replaced.text : replaced.text
		}];
	}
	return [{
		start: valueStart,
		end,
		text: printed
	}];
}
function isBlockCollection(place) {
	return (place.kind === "map" || place.kind === "list") && !place.isFlow;
}
function findEnd(text, place) {
	if (isBlockCollection(place)) return listRegions(text, place).at(-1)?.end ?? place.end;
	return place.kind === "scalar" && place.style === "block" ? place.end : lineAt(text, place.end).end;
}
function splitLines(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
// config/edit/edit-block.ts
/** The edits of a map or a list in block style. */
function editBlock(place, patch, editing) {
	const regions = listRegions(editing.text, place);
	const block = {
		place,
		regions,
		column: columnAt(editing.text, place.start),
		isSpaced: regions.length > 1 && regions.every(({ start }, at) => at === 0 || isAfterBlank(editing.text, start)),
		isInline: holdsInlineMaps(place),
		editing
	};
	return patch.kind === "map" ? editMap$1(block, patch) : editList$1(block, patch);
}
/** Empty maps are in brackets in any file. */
function holdsInlineMaps({ items }) {
	const maps = items.flatMap(({ value }) => value?.kind === "map" && value.items.length > 0 ? [value] : []);
	return maps.length > 0 && maps.every(({ isFlow }) => isFlow);
}
function editMap$1(block, { changed, removed, added }) {
	const { items } = block.place;
	const edits = items.flatMap((item) => {
		const { key } = item;
		return key === void 0 || removed.has(key) ? [] : editItem$1(item, changed.get(key), block);
	});
	const gone = items.flatMap(({ key }, at) => key !== void 0 && removed.has(key) ? [at] : []);
	if (gone.length === items.length && added.length === 0) throw new NotEditable("a map that would be empty");
	const { column, editing } = block;
	const print = ({ key, value }) => printMember(key, value, column, editing.style, block.isInline);
	if (gone.length === items.length) return replaceAll(added.map(print), block);
	const inserted = added.flatMap((member) => member.after === void 0 && !isAfterDash(block) ? insertBefore(0, [print(member)], block) : insertAfter(findPlace(member, gone, block), [print(member)], block));
	return [
		...edits,
		...remove(gone, block),
		...inserted
	];
}
/** The first item is in the line of a dash: `- key: value`. */
function isAfterDash({ regions }) {
	return regions[0]?.isInline === true;
}
/** How many items go away from the dash on, without a comment between them: the item after them moves up to the dash. */
function countAtDash(gone, block) {
	const { regions, editing } = block;
	if (!isAfterDash(block)) return 0;
	const stays = regions.findIndex(({ start }, at) => {
		const before = regions[at - 1];
		return !gone.includes(at) || before !== void 0 && editing.text.slice(before.end, start).trim() !== "";
	});
	return stays < 0 ? regions.length : stays;
}
/** Index of the item after which a new member goes: never one at a dash that goes away. */
function findPlace({ after }, gone, block) {
	const { items } = block.place;
	const found = items.findIndex(({ key }) => key !== void 0 && key === after);
	const at = found < 0 ? after === void 0 ? 0 : items.length - 1 : found;
	return at < countAtDash(gone, block) ? items.findIndex((_, other) => !gone.includes(other)) : at;
}
/** Replaces every member of a map. */
function replaceAll(members, { place, regions, column }) {
	const { start } = place;
	return [{
		start,
		end: require_language.itemAt(regions, regions.length - 1).end,
		text: members.join("").slice(column)
	}];
}
function editList$1(block, { items }) {
	const { place } = block;
	const { kept, inserted, gone } = arrange(items, place.items.length);
	if (items.length === 0) throw new NotEditable("a list that would be empty");
	const edits = items.flatMap((item) => "from" in item && kept.includes(item.from) ? editItem$1(require_language.itemAt(place.items, item.from), item.patch, block) : []);
	const added = [...inserted].flatMap(([at, parts]) => {
		const texts = parts.map((part) => toText$1(part, block));
		return at < 0 ? insertBefore(kept[0] ?? 0, texts, block) : insertAfter(at, texts, block);
	});
	return [
		...edits,
		...remove(gone, block),
		...added
	];
}
/** The lines of a new item, or those of a moved one with the changes inside it. */
function toText$1(item, block) {
	const { editing, column, place, regions } = block;
	if ("value" in item) return printItem(item.value, column, editing.style, block.isInline);
	const { start, end, isInline } = require_language.itemAt(regions, item.from);
	if (isInline) throw new NotEditable("a list inside a list");
	const edits = editItem$1(require_language.itemAt(place.items, item.from), item.patch, block);
	return endLine(applyTextEdits(editing.text, edits, start, end), editing.style.eol);
}
function endLine(text, eol) {
	return text.endsWith("\n") ? text : text + eol;
}
function editItem$1(item, patch, { editing }) {
	if (patch === void 0) return [];
	if (patch.kind === "set" || item.value === void 0) {
		if (patch.kind !== "set") throw new NotEditable("an empty value");
		return setItemValue(item, item.key ?? "", patch.value, editing);
	}
	if (leavesNothing(item.value, patch)) return setItemValue(item, item.key ?? "", patch.kind === "map" ? {} : [], editing);
	return editing.plan(item.value, patch);
}
/** An empty block has no text: it becomes `{}` or `[]`. */
function leavesNothing(place, patch) {
	if (place === void 0 || place.kind !== "map" && place.kind !== "list" || place.isFlow) return false;
	if (patch.kind === "list") return patch.items.length === 0;
	return patch.added.length === 0 && place.items.every(({ key }) => key !== void 0 && patch.removed.has(key));
}
function insertAfter(at, texts, block) {
	const { editing, regions, isSpaced } = block;
	const { end } = require_language.itemAt(regions, at);
	const { eol } = editing.style;
	const isOpen = end > 0 && editing.text[end - 1] !== "\n";
	const text = texts.map((one) => (isSpaced ? eol : "") + one).join("");
	return [{
		start: end,
		end,
		text: isOpen ? eol + text.slice(0, -eol.length) : text
	}];
}
function insertBefore(at, texts, block) {
	const { editing, regions, isSpaced } = block;
	if (isAfterDash(block)) throw new NotEditable("a list inside a list");
	const { start } = require_language.itemAt(regions, at);
	const { eol } = editing.style;
	return [{
		start,
		end: start,
		text: texts.map((one) => one + (isSpaced ? eol : "")).join("")
	}];
}
/** Removes the lines of items, with the blank lines that separated them. */
function remove(gone, block) {
	const { text } = block.editing;
	const last = block.regions.findLastIndex((_, at) => !gone.includes(at));
	const atDash = countAtDash(gone, block);
	return gone.map((at) => {
		const { start, end } = require_language.itemAt(block.regions, at);
		if (at < atDash) return {
			start,
			end: skipSpace(text, end),
			text: ""
		};
		if (at > last) return {
			start: skipBlankBefore(text, start),
			end,
			text: ""
		};
		return {
			start,
			end: isAfterBlank(text, start) ? skipBlank(text, end) : end,
			text: ""
		};
	});
}
function skipSpace(text, offset) {
	const found = text.slice(offset).search(/\S/);
	return found < 0 ? text.length : offset + found;
}
function isAfterBlank(text, offset) {
	return offset > 0 && isBlankLine(text, lineAt(text, offset - 1));
}
// config/edit/edit-flow.ts
/** The edits of a map or a list in brackets. */
function editFlow(place, patch, editing) {
	return patch.kind === "map" ? editMap(place, patch, editing) : editList(place, patch, editing);
}
function editMap(place, { changed, removed, added }, editing) {
	const { items } = place;
	const isGone = ({ key }) => key !== void 0 && removed.has(key);
	const edits = items.flatMap((item) => item.key === void 0 || isGone(item) ? [] : editItem(item, changed.get(item.key), place, editing));
	const kept = items.flatMap((item, at) => isGone(item) ? [] : [at]);
	const inserted = /* @__PURE__ */ new Map();
	for (const { key, value, after } of added) {
		const found = items.findIndex((item) => item.key === after);
		const wanted = found < 0 ? after === void 0 ? -1 : items.length - 1 : found;
		const at = kept.findLast((other) => other <= wanted) ?? -1;
		inserted.set(at, [...inserted.get(at) ?? [], printPair(key, value, place, editing)]);
	}
	return [...edits, ...restructure(place, kept, inserted, editing)];
}
function editList(place, { items }, editing) {
	const { kept, inserted } = arrange(items, place.items.length);
	const edits = items.flatMap((item) => "from" in item && kept.includes(item.from) ? editItem(require_language.itemAt(place.items, item.from), item.patch, place, editing) : []);
	const texts = [...inserted].map(([at, parts]) => [at, parts.map((part) => toText(part, place, editing))]);
	return [...edits, ...restructure(place, kept, new Map(texts), editing)];
}
function toText(item, place, editing) {
	if ("value" in item) return printValue(item.value, place, editing);
	const { start, end, ...rest } = require_language.itemAt(place.items, item.from);
	const edits = editItem({
		start,
		end,
		...rest
	}, item.patch, place, editing);
	return applyTextEdits(editing.text, edits, start, end);
}
function printPair(key, value, place, editing) {
	return `${printScalar(key, where(place, editing))}: ${printValue(value, place, editing)}`;
}
function printValue(value, place, editing) {
	const around = where(place, editing);
	return around === "json" ? printJson(value, indentOf(place, editing), editing.style) : printFlow(value, around);
}
/** The indentation of the line on which the items are, so that longer ones fit in. */
function indentOf({ items: [item], start }, { text, style }) {
	const indent = indentAt(text, item?.start ?? start);
	return item === void 0 ? indent + style.step : indent;
}
/** The column for an item below a bracket that has others in its line: deeper than the key, which a dash can precede. */
function columnBelow({ start, end }, { text, style }) {
	const head = /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(lineAt(text, start).start))?.[0] ?? "";
	return Math.max(head.length + style.step, indentAt(text, end));
}
/** The indentation of the line that contains an offset. */
function indentAt(text, offset) {
	return text.slice(lineAt(text, offset).start, offset).search(/\S|$/);
}
function editItem(item, patch, place, editing) {
	if (patch === void 0) return [];
	const { value, valueStart, hasColon } = item;
	const around = where(place, editing);
	if (value !== void 0) return patch.kind === "set" ? setValue(value, patch.value, editing, around) : editing.plan(value, patch);
	if (patch.kind !== "set") throw new NotEditable("an empty value");
	return [{
		start: valueStart,
		end: valueStart,
		text: `${hasColon ? "" : ":"} ${printFlow(patch.value, around)}`
	}];
}
/** A comment in brackets may come to follow any item, when others go away. */
function where({ start, end }, { text, style }) {
	if (style.isJson) return "json";
	return /\s#/.test(text.slice(start, end)) ? "commented flow" : "flow";
}
/** Removes and inserts whole items, with the commas between them. */
function restructure(place, kept, inserted, editing) {
	const { items, start, end } = place;
	if (kept.length === items.length && inserted.size === 0) return [];
	const [first] = kept;
	if (first === void 0) {
		const texts = [...inserted.values()].flat();
		const [open, close] = [editing.text[start], editing.text[end - 1]];
		const inside = items.length === 0 || texts.length === 0 ? wrap(texts, place, editing) : void 0;
		if (inside !== void 0) return [{
			start,
			end,
			text: `${open}${inside}${close}`
		}];
		return [{
			start: require_language.itemAt(items, 0).start,
			end: require_language.itemAt(items, items.length - 1).end,
			text: join$2(texts, place, editing)
		}];
	}
	const added = [...inserted].flatMap(([at, texts]) => insert(at < 0 ? first : at, at < 0, texts, place, editing));
	return [...removeRuns(place, kept, editing), ...added];
}
/** The contents of brackets that were empty. */
function wrap(texts, place, editing) {
	const line = texts.join(", ");
	if (!line.includes("\n")) return place.kind === "map" && line !== "" ? ` ${line} ` : line;
	const { eol, step } = editing.style;
	const margin = eol + " ".repeat(indentOf(place, editing));
	return `${margin}${texts.join(`,${margin}`)}${margin.slice(0, -step)}`;
}
function insert(at, isBefore, texts, place, editing) {
	const { start, end } = require_language.itemAt(place.items, at);
	const gap = gapOf(place, editing);
	const before = texts.map((text) => `${text},${gap}`).join("");
	if (isBefore) return [{
		start,
		end: start,
		text: before
	}];
	const comment = COMMENT_AFTER.exec(editing.text.slice(end, place.end));
	if (comment === null) return [{
		start: end,
		end,
		text: texts.map((text) => `,${gap}${text}`).join("")
	}];
	const after = end + comment[0].length;
	const line = gap.includes("\n") ? gap : `${editing.style.eol}${" ".repeat(columnBelow(place, editing))}`;
	const hasComma = comment[1] !== void 0;
	const text = texts.map((one) => `${line}${one}`).join(",") + (hasComma ? "," : "");
	return [...hasComma ? [] : [{
		start: end,
		end,
		text: ","
	}], {
		start: after,
		end: after,
		text
	}];
}
/** A comment on the line of an item, after its comma if it has one there. */
const COMMENT_AFTER = /^[ \t]*(,)?[ \t]+#[^\r\n]*/;
function join$2(texts, place, editing) {
	return texts.join(`,${gapOf(place, editing)}`);
}
/** The white space after a comma: a line break if the items are on lines of their own. */
function gapOf({ items, start }, { text, style }) {
	const [first] = items;
	if (first === void 0) return " ";
	const line = lineAt(text, first.start);
	if (line.start <= start) return " ";
	return `${style.eol}${text.slice(line.start, first.start).replace(/\S.*/, "")}`;
}
/** Removes runs of items that are not kept, each with one comma; comments between items stay. */
function removeRuns({ items }, kept, { text }) {
	const isKept = (at) => kept.includes(at);
	const last = require_language.itemAt(kept, kept.length - 1);
	return items.flatMap((item, at) => {
		if (isKept(at)) return [];
		const next = items[at + 1];
		const before = items[at - 1];
		if (at > last && before !== void 0) return removeSpan(text, before.end, item.start, item, "before");
		return next === void 0 ? [] : removeSpan(text, item.end, next.start, item, "after");
	});
}
function removeSpan(text, from, to, item, side) {
	const between = text.slice(from, to);
	if (!between.includes("#")) {
		const [start, end] = side === "before" ? [from, item.end] : [item.start, to];
		return [{
			start,
			end,
			text: ""
		}];
	}
	const comma = findComma(between);
	return [{
		start: item.start,
		end: item.end,
		text: ""
	}, {
		start: from + comma,
		end: from + comma + 1,
		text: ""
	}];
}
/** Offset of the comma between two items, outside of comments. */
function findComma(between) {
	return between.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length)).indexOf(",");
}
// config/edit/place.ts
/** Reads the places of a YAML or JSON text, which must be valid, with at most one document. */
function readPlace(text) {
	for (const token of new yaml.Parser().parse(text)) if (token.type === "document") return token.value && toPlace(token.value);
}
function toPlace(token) {
	switch (token.type) {
		case "block-map":
		case "block-seq": return readBlock(token);
		case "flow-collection": return readFlow(token);
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar": return {
			kind: "scalar",
			style: STYLES[token.type],
			...spanOf(token)
		};
		case "block-scalar": return readBlockScalar(token);
		default: return {
			kind: token.type === "alias" ? "alias" : "opaque",
			...spanOf(token)
		};
	}
}
const STYLES = {
	scalar: "plain",
	"single-quoted-scalar": "single",
	"double-quoted-scalar": "double"
};
function spanOf(token) {
	const { offset } = token;
	return {
		start: offset,
		end: "source" in token ? offset + token.source.length : offset
	};
}
function readBlockScalar({ offset, props, source }) {
	const header = props.find(({ type }) => type === "block-scalar-header");
	const headerEnd = header && "source" in header ? header.offset + header.source.length : offset;
	const last = props.at(-1);
	const bodyStart = last && "source" in last ? last.offset + last.source.length : headerEnd;
	return {
		kind: "scalar",
		style: "block",
		start: header?.offset ?? offset,
		end: bodyStart + source.length,
		headerEnd,
		bodyStart
	};
}
function readBlock(token) {
	const isMap = token.type === "block-map";
	const items = token.items.filter((item) => hasContents(item)).map((item) => readItem(item, isMap));
	const start = items[0]?.start ?? token.offset;
	return {
		kind: isMap ? "map" : "list",
		isFlow: false,
		start,
		end: items.at(-1)?.end ?? start,
		items
	};
}
function readFlow(token) {
	const isMap = token.start.type === "flow-map-start";
	const close = token.end.find(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
	const span = {
		start: token.offset,
		end: close === void 0 ? token.offset : close.offset + 1
	};
	const written = token.items.filter((item) => hasContents(item));
	if (!isMap && written.some(({ key, sep }) => key !== void 0 || sep !== void 0)) return {
		kind: "opaque",
		...span
	};
	const items = written.map((item) => readItem(item, isMap));
	return {
		kind: isMap ? "map" : "list",
		isFlow: true,
		...span,
		items
	};
}
const MARKS = [
	"seq-item-ind",
	"explicit-key-ind",
	"anchor",
	"tag"
];
/** False for comments before an end or a bracket, which the parser makes an item. */
function hasContents({ start, key, sep, value }) {
	return key != null || sep !== void 0 || value !== void 0 || start.some(({ type }) => MARKS.includes(type));
}
function readItem({ start, key, sep, value }, isMap) {
	const first = start.find(({ type }) => MARKS.includes(type))?.offset ?? key?.offset ?? sep?.[0]?.offset ?? value?.offset ?? 0;
	const props = [...start, ...sep ?? []].filter(({ type }) => MARKS.includes(type) || type === "map-value-ind");
	const keyEnd = key ? spanOf(key).end : first;
	const last = props.at(-1);
	const valueStart = Math.max(keyEnd, last === void 0 ? 0 : last.offset + last.source.length);
	const place = value && toPlace(value);
	const name = isMap ? nameOf(key) : void 0;
	return {
		...name !== void 0 && { key: name },
		start: first,
		end: place?.end ?? valueStart,
		valueStart,
		hasColon: !isMap || sep?.some(({ type }) => type === "map-value-ind") === true,
		...place && { value: place }
	};
}
function nameOf(key) {
	return key && yaml.CST.isScalar(key) && key.type !== "alias" ? yaml.CST.resolveAsScalar(key).value : void 0;
}
// config/edit/read-style.ts
/** Reads how a text is written, so that new parts of it look the same. */
function readStyle(text, root, isJson) {
	const nested = listNested(root);
	const maps = nested.filter(({ inner }) => inner.kind === "map").map(({ outer, inner }) => widthOf(text, outer, inner));
	const lists = nested.filter(({ outer, inner }) => outer.kind === "map" && inner.kind === "list");
	const step = maps.find((width) => width > 0) ?? 2;
	const [list] = lists.map(({ outer, inner }) => widthOf(text, outer, inner));
	return {
		isJson,
		eol: lineBreakOf(text),
		step,
		indentsLists: list !== 0
	};
}
/** Collections that begin on another line than the member that contains them. */
function listNested(place) {
	if (place.kind !== "map" && place.kind !== "list") return [];
	return place.items.flatMap(({ value }) => {
		if (value === void 0 || value.kind !== "map" && value.kind !== "list") return [];
		return [...place.kind === "map" && value.isFlow === place.isFlow ? [{
			outer: place,
			inner: value
		}] : [], ...listNested(value)];
	});
}
function widthOf(text, outer, inner) {
	const [a, b] = [outer, inner].map(({ items: [item], start }) => columnAt(text, item?.start ?? start));
	return Math.max(0, (b ?? 0) - (a ?? 0));
}
// config/edit/edit-text.ts
/**
* Changes values in a YAML or JSON text. Everything else stays as it is, byte by byte: comments, anchors, order, quotes,
* blank lines. An item that is removed or moves takes the comments right above it and inside it with it.
*
* @param text valid YAML or JSON with at most one document
* @param isJson the text must stay JSON
* @throws NotEditable for a patch inside an alias or an unusual construct
* @example editText("a: 1 # one\n", { kind: "map", changed: new Map([["a", { kind: "set", value: 2 }]]), … }) // "a: 2 # one\n"
*/
function editText(text, patch, isJson = false) {
	if (patch === void 0) return text;
	const place = readPlace(text);
	if (place === void 0) return text + printDocument(patch, text);
	const editing = {
		text,
		style: readStyle(text, place, isJson),
		plan: (inner, change) => planEdits(inner, change, editing)
	};
	return applyTextEdits(text, planEdits(place, patch, editing));
}
function planEdits(place, patch, editing) {
	if (patch === void 0) return [];
	if (patch.kind === "set") return setValue(place, patch.value, editing);
	if (place.kind !== patch.kind) throw new NotEditable(place.kind === "alias" ? "an alias" : `not a ${patch.kind}`);
	return place.isFlow ? editFlow(place, patch, editing) : editBlock(place, patch, editing);
}
/** The text of a document that has no value yet. */
function printDocument(patch, text) {
	const style = {
		isJson: false,
		eol: lineBreakOf(text),
		step: 2,
		indentsLists: true
	};
	const start = text === "" || text.endsWith("\n") ? "" : style.eol;
	if (patch.kind === "map") return start + patch.added.map(({ key, value }) => printMember(key, value, 0, style)).join(style.eol);
	if (patch.kind === "set") return start + printAfter(patch.value, -2, "", style).trimStart();
	throw new NotEditable("an empty file");
}
// config/update/file-patches.ts
function createFilePatches() {
	const root = createBranch();
	const find = (path) => path.reduce((branch, step) => {
		const next = branch.members.get(step) ?? createBranch();
		branch.members.set(step, next);
		return next;
	}, root);
	const change = (path, patch) => {
		if (patch?.kind !== "map") {
			find(path).patch = patch;
			return;
		}
		for (const [key, member] of patch.changed) change([...path, key], member);
		for (const key of patch.removed) find(path).removed.add(key);
		find(path).added.push(...patch.added);
	};
	return {
		change,
		remove: (path, key) => find(path).removed.add(key),
		add: (path, member) => find(path).added.push(member),
		build: (node) => buildPatch(root, node)
	};
}
function createBranch() {
	return {
		members: /* @__PURE__ */ new Map(),
		removed: /* @__PURE__ */ new Set(),
		added: [],
		patch: void 0
	};
}
function buildPatch(branch, node) {
	const inside = buildInside(branch, node);
	return branch.patch === void 0 ? inside : mergePatches(branch.patch, inside);
}
/** The patch of a value with a patch of values inside of it. */
function mergePatches(patch, inside) {
	if (patch === void 0 || inside === void 0) return patch ?? inside;
	if (patch.kind === "map" && inside.kind === "map") {
		const changed = new Map(patch.changed);
		for (const [key, member] of inside.changed) changed.set(key, mergePatches(changed.get(key), member));
		return {
			kind: "map",
			changed,
			removed: /* @__PURE__ */ new Set([...patch.removed, ...inside.removed]),
			added: [...patch.added, ...inside.added]
		};
	}
	if (patch.kind !== "list" || inside.kind !== "list") return patch;
	const changes = new Map(inside.items.flatMap((item) => "from" in item ? [[item.from, item.patch]] : []));
	return {
		kind: "list",
		items: patch.items.map((item) => "from" in item ? {
			from: item.from,
			patch: mergePatches(item.patch, changes.get(item.from))
		} : item)
	};
}
function buildInside({ members, removed, added }, node) {
	if (members.size === 0 && removed.size === 0 && added.length === 0) return void 0;
	if (node?.kind === "list") return {
		kind: "list",
		items: node.items.map((item, from) => {
			const inside = members.get(from);
			return inside === void 0 ? { from } : {
				from,
				patch: buildPatch(inside, item)
			};
		})
	};
	if (node === void 0 || node.kind === "scalar" && node.value === null) return {
		kind: "set",
		value: Object.fromEntries(added.map(({ key, value }) => [key, value]))
	};
	require_language.invariant(node.kind === "map", "a path leads through maps and lists");
	return {
		kind: "map",
		changed: new Map([...members].map(([key, inside]) => [String(key), buildPatch(inside, node.entries.get(String(key))?.value)])),
		removed,
		added
	};
}
// config/update/find-routing.ts
/** Finds where the routing of a workflow is written: in a map, or in a text that holds JSON. */
function findRouting({ routing }, index) {
	const { root } = viewRouting(routing);
	const direct = index.find(root);
	if (direct !== void 0) return {
		root,
		written: direct
	};
	const holder = index.findHolder(root);
	const inner = holder && parseHeld(holder);
	if (holder === void 0 || inner === void 0) return { root };
	const name = heldName(holder);
	index.link(inner, routing.map, name, holder);
	const written = index.find(root);
	return written === void 0 ? { root } : {
		root,
		written
	};
}
/** Separates the name of a file from the path of a text in it. */
const SEPARATOR = "\0";
/** Names the JSON inside a text like a file. */
function heldName({ file, path }) {
	return [file, JSON.stringify(path)].join(SEPARATOR);
}
/** The file and the path of a text that holds JSON; undefined for the name of a file. */
function readHeldName(name) {
	const [file, path] = name.split(SEPARATOR);
	return file === void 0 || path === void 0 ? void 0 : {
		file,
		path: JSON.parse(path)
	};
}
/** The text of a scalar that holds JSON. */
function textOf({ node }) {
	return node.kind === "scalar" ? String(node.value) : "";
}
function parseHeld(holder) {
	return parseJson(textOf(holder), {
		file: heldName(holder),
		offsetOf: (at) => at
	}, createFindings());
}
/** The value at a path of a tree. */
function nodeAt(root, path) {
	return path.reduce((node, step) => node?.kind === "list" ? node.items[Number(step)] : getValue(node, String(step)), root);
}
// config/update/apply-steps.ts
/**
* Applies changes to the texts of files.
*
* @returns the new texts by path; undefined if one of the changes cannot be made
*/
function applySteps(steps, sources) {
	const patches = /* @__PURE__ */ new Map();
	const patchesOf = (file) => {
		const found = patches.get(file) ?? createFilePatches();
		patches.set(file, found);
		return found;
	};
	for (const step of joinAdded([...new Set(steps)])) addStep$1(step, patchesOf(step.file));
	const texts = /* @__PURE__ */ new Map();
	try {
		for (const [name, own] of [...patches]) {
			const held = readHeldName(name);
			const text = held && editHeld(held, own, sources);
			if (held === void 0 || text === void 0) continue;
			patchesOf(held.file).change(held.path, {
				kind: "set",
				value: text
			});
		}
		for (const [path, own] of patches) if (readHeldName(path) === void 0) texts.set(path, edit$1(path, own, sources));
	} catch (error) {
		if (error instanceof NotEditable) return void 0;
		throw error;
	}
	return isReadable(texts) ? texts : void 0;
}
function addStep$1(step, patches) {
	if (step.kind === "change") patches.change(step.path, step.patch);
	else if (step.kind === "remove") patches.remove(step.path, step.key);
	else patches.add(step.path, {
		key: step.key,
		value: step.value,
		after: step.after
	});
}
/** Several new objects of a section that a file does not have yet make one section. */
function joinAdded(steps) {
	const joined = /* @__PURE__ */ new Map();
	return steps.flatMap((step) => {
		if (!(step.kind === "add" && step.path.length === 0 || step.kind === "change" && step.path.length === 1 && step.patch.kind === "set")) return [step];
		const id = JSON.stringify([
			step.file,
			step.path,
			step.kind === "add" ? step.key : ""
		]);
		const before = joined.get(id);
		if (before === void 0) {
			const own = structuredClone(step);
			joined.set(id, own);
			return [own];
		}
		merge(before, step);
		return [];
	});
}
function merge(into, step) {
	if (into.kind === "add" && step.kind === "add") Object.assign(into.value, step.value);
	if (into.kind === "change" && step.kind === "change" && into.patch.kind === "set" && step.patch.kind === "set") Object.assign(into.patch.value, step.patch.value);
}
function edit$1(path, patches, sources) {
	const text = sources.get(path) ?? "";
	const root = parseText(path, text, isJsonFile(path), createFindings());
	return root === void 0 ? text : editText(text, patches.build(root), isJsonFile(path));
}
/** Edits JSON in a text of a file. */
function editHeld({ file, path }, patches, sources) {
	const root = parseText(file, sources.get(file) ?? "", isJsonFile(file), createFindings());
	const scalar = root && nodeAt(root, path);
	if (scalar?.kind !== "scalar" || typeof scalar.value !== "string") return void 0;
	const inner = parseText(file, scalar.value, true, createFindings());
	return inner && editText(scalar.value, patches.build(inner), true);
}
function isReadable(texts) {
	return [...texts].every(([path, text]) => {
		const findings = createFindings();
		return parseText(path, text, isJsonFile(path), findings) !== void 0 && !findings.hasErrors;
	});
}
// config/edit/patch.ts
/** Joins changes of members of one map; undefined if there are none. */
function joinMembers(patch) {
	const changed = new Map([...patch.changed].filter(([, member]) => member !== void 0));
	return changed.size + patch.removed.size + patch.added.length === 0 ? void 0 : {
		...patch,
		changed
	};
}
// config/update/updating.ts
/**
* Why a value cannot be changed where it is written; undefined if it can.
*
* @param live the value that it is to have, if it may change for all places that use it
*/
function findObstacle(written, { shared }, live) {
	if (written === void 0) return "variable";
	if (written.isOverlay) return "overlay";
	if (written.generator !== void 0) return "repetition";
	if (!shared.isBound(written)) return void 0;
	if (live !== void 0) shared.wish(written, live);
	return "anchor";
}
/** Moves a change to the anchor of its value: the place that uses it does not change. Other changes are returned. */
function moveToAnchor(written, patch, { shared, steps }) {
	const step = written && patch && shared.changeOnce(written, patch);
	if (step === void 0) return patch;
	steps.push(step);
}
/** Records that a value stays, and why. */
function leave(node, live, what, reason, { told }, isUrl = false) {
	const isSecret = hasSecret$1(node);
	const declared = toJson(node);
	told.push({
		what,
		reason: isSecret ? "secret" : reason,
		span: node.span,
		declared,
		live,
		...(isSecret || isUrl) && { isHidden: true }
	});
}
// config/update/change-map.ts
/** Changes the members of a map where they are written. Null is the same as absent. */
function changeMap(node, live, rules, updating) {
	const changed = /* @__PURE__ */ new Map();
	const removed = /* @__PURE__ */ new Set();
	const present = new Map([...node.entries.values()].map((entry) => [rules.nameOf(entry.key), entry]));
	const written = updating.index.find(node);
	const obstacle = findObstacle(written, updating, live);
	for (const [name, entry] of present) {
		const value = live[name] ?? null;
		if (require_language.isSameValue(toJson(entry.value), value, name)) continue;
		if (value !== null) addChange(node, entry, rules.change(entry, name, value), changed, updating);
		else if (isOwn(node, entry, updating) && obstacle === void 0) removed.add(entry.key);
		else leave(entry.value, void 0, `${rules.what}.${name}`, obstacle ?? findObstacle(updating.index.find(entry.value), updating) ?? "anchor", updating);
	}
	const missing = Object.entries(live).filter(([name, value]) => (value ?? null) !== null && !present.has(name));
	const added = [];
	if (obstacle !== void 0) for (const [name, value] of missing) leaveMissing(node, name, value, rules, obstacle, updating);
	else {
		const all = rules.keys ?? [...node.entries.keys()];
		const keys = new Map(all.filter((key) => !removed.has(key)).map((key) => [rules.nameOf(key), key]));
		for (const [name, value] of sortByOrder(missing, rules.order)) {
			const [key, member] = rules.toWritten(name, value ?? null);
			added.push({
				key,
				value: member,
				after: findBefore(name, keys, rules.order)
			});
		}
	}
	return moveToAnchor(written, joinMembers({
		kind: "map",
		changed,
		removed,
		added
	}), updating);
}
/** A member can be written elsewhere than its map: in a file to which an overlay adds. */
function addChange(node, entry, patch, changed, { index, steps }) {
	if (patch === void 0) return;
	const [outer, inner] = [index.find(node), index.find(entry.value)];
	if (inner === void 0 || outer?.file === inner.file) changed.set(entry.key, patch);
	else steps.push({
		kind: "change",
		file: inner.file,
		path: inner.path,
		patch
	});
}
function leaveMissing(node, name, live, { what }, reason, updating) {
	updating.told.push({
		what: `${what}.${name}`,
		reason,
		span: node.span,
		declared: void 0,
		live
	});
}
/** Returns whether a member is written in the map itself, and not merged into it. */
function isOwn(node, { value }, { index }) {
	const [outer, inner] = [index.find(node), index.find(value)];
	return outer !== void 0 && inner !== void 0 && inner.file === outer.file && inner.path.length === outer.path.length + 1;
}
function sortByOrder(members, order) {
	const rank = (name) => order.includes(name) ? order.indexOf(name) : order.length;
	return [...members].sort(([a], [b]) => rank(a) - rank(b));
}
/** Key of the last present member that comes before another one in the usual order. */
function findBefore(name, keys, order) {
	const rank = order.indexOf(name);
	const last = (rank < 0 ? [...keys.keys()] : [...keys.keys()].filter((other) => order.indexOf(other) < rank)).reduce((best, other) => best === void 0 || order.indexOf(other) >= order.indexOf(best) ? other : best, void 0);
	return last === void 0 ? void 0 : keys.get(last);
}
// config/update/load-written.ts
/** Loads files as `loadWorkspace` does. */
function loadWritten(paths, options, changes) {
	const stages = loadStages(paths, options, changes);
	const { read, filled, findings } = stages;
	return {
		read,
		filled,
		findings: findings.list,
		result: toResult(stages)
	};
}
// config/update/member-order.ts
/** Words of the objects of a section, or of the workspace, in the order of `taskrouter fmt`. */
function orderIn(section) {
	const shape = memberShape(fileShape, section);
	const own = section === "workspace" ? shape : memberShape(shape, "");
	const properties = require_language.isJsonObject(own) ? own.properties : void 0;
	return require_language.isJsonObject(properties) ? Object.keys(properties) : [];
}
// config/update/build-files.ts
const REFUSED = { problem: void 0 };
/**
* The files after the changes of some objects, if they load then. Errors of rules in what TaskRouter has accepted are turned
* off, at the object that breaks them.
*/
function buildFiles(paths, planned, context) {
	const files = edit(planned.flatMap((one) => one.steps), planned.flatMap(({ file }) => file ?? []), context);
	if (files === void 0) return REFUSED;
	if (files.length === 0) return {
		files,
		allowed: []
	};
	const stages = load(paths, files, context.options);
	if (stages.result.desired !== void 0) return {
		files,
		allowed: []
	};
	const broken = listBroken(stages);
	if (broken === void 0) return { problem: stages.findings.find(isFatal)?.message };
	const texts = new Map(files.flatMap(({ path, after }) => after === void 0 ? [] : [[path, after]]));
	const allowing = broken.flatMap(({ section, key, ids }) => allow(section, key, ids, stages) ?? []);
	if (allowing.length < broken.length) return REFUSED;
	const allowed = applySteps(allowing, new Map([...context.stages.result.sources, ...texts]));
	if (allowed === void 0) return REFUSED;
	const done = files.map((file) => ({
		...file,
		after: file.after === void 0 ? void 0 : allowed.get(file.path) ?? file.after
	}));
	return load(paths, done, context.options).result.desired !== void 0 ? {
		files: done,
		allowed: [...new Set(broken.flatMap(({ ids }) => ids))].sort()
	} : REFUSED;
}
function edit(steps, own, { stages }) {
	const { sources } = stages.result;
	const texts = applySteps(steps, sources);
	if (texts === void 0) return void 0;
	const edited = [...texts].map(([path, after]) => ({
		path,
		before: sources.get(path) ?? "",
		after
	}));
	const complete = own.map((file) => file.after === void 0 ? {
		...file,
		before: sources.get(file.path) ?? ""
	} : file);
	return [...edited.filter(({ before, after }) => before !== after), ...complete];
}
function load(paths, files, options) {
	const texts = new Map(files.flatMap(({ path, after }) => after === void 0 ? [] : [[path, after]]));
	const added = files.flatMap(({ path, before }) => before === void 0 ? [{
		path,
		realPath: path,
		root: (0, node_path.dirname)(path),
		isNamed: false
	}] : []);
	const removed = new Set(files.flatMap(({ path, after }) => after === void 0 ? [path] : []));
	return loadWritten(paths, {
		...options,
		texts
	}, {
		added,
		removed
	});
}
/** The objects that break rules; undefined if there are other errors. */
function listBroken({ findings }) {
	if (findings.some(isFatal)) return void 0;
	const found = /* @__PURE__ */ new Map();
	for (const { code, subject, severity } of findings) {
		if (severity !== "error" || subject === void 0) continue;
		const id = JSON.stringify(subject);
		const broken = found.get(id) ?? {
			...subject,
			ids: []
		};
		if (!broken.ids.includes(code)) broken.ids.push(code);
		found.set(id, broken);
	}
	return [...found.values()];
}
/** An error that no object can allow. */
function isFatal({ severity, code, subject }) {
	return severity === "error" && (subject === void 0 || severityOfRule(code) === void 0);
}
/** Adds ids to the `allow` of an object; undefined if it has no map of its own in a file. */
function allow(section, key, ids, { read }) {
	for (const { file, root, content } of read.files) {
		const object = content === "workspace" ? getValue(getValue(root, section), key) : void 0;
		if (object?.kind !== "map") continue;
		const before = getValue(object, "allow");
		const old = before?.kind === "list" ? before.items.flatMap((item) => item.kind === "scalar" ? [String(item.value)] : []) : [];
		const value = [.../* @__PURE__ */ new Set([...old, ...ids])].sort();
		const path = [section, key];
		if (before !== void 0) return {
			kind: "change",
			file: file.path,
			path: [...path, "allow"],
			patch: {
				kind: "set",
				value
			}
		};
		const keys = new Map(listEntries(object).map((entry) => [entry.key, entry.key]));
		return {
			kind: "add",
			file: file.path,
			path,
			key: "allow",
			value,
			after: findBefore("allow", keys, orderIn(section))
		};
	}
}
// config/update/choose-objects.ts
/** Chooses the objects whose changes can be made: usually all. */
function chooseObjects(paths, planned, context) {
	const all = buildFiles(paths, planned, context);
	if ("files" in all) return {
		chosen: planned,
		...all,
		left: []
	};
	const chosen = [];
	const left = [];
	let built = {
		files: [],
		allowed: []
	};
	for (const one of planned) {
		const next = one.steps.length === 0 && one.file === void 0 ? built : buildFiles(paths, [...chosen, one], context);
		if (!("files" in next)) left.push({
			...one,
			...next
		});
		else {
			built = next;
			chosen.push(one);
		}
	}
	return {
		chosen,
		...built,
		left
	};
}
// config/update/raw-index.ts
/** Indexes every value of the files by its span, which merging and filling in keep. */
function createWrittenIndex(files, overlays) {
	const byId = /* @__PURE__ */ new Map();
	const addFile = (isOverlay) => (file) => {
		const base = {
			file: file.file.path,
			content: file.content,
			isOverlay
		};
		add(file.root, [], void 0, base, byId);
	};
	const linked = /* @__PURE__ */ new WeakMap();
	files.forEach(addFile(false));
	overlays.forEach(addFile(true));
	return {
		find: (node) => linked.get(node) ?? byId.get(idOf$1(node)),
		findHolder: (node) => [...byId.values()].find((written) => isHolder(written.node, node)),
		addFile: (file, root) => add(root, [], void 0, {
			file,
			content: "routing",
			isOverlay: false
		}, byId),
		findObject: (section, key) => [...byId.values()].find(({ path, isOverlay, content, node }) => path.length === 2 && path[0] === section && path[1] === key && !isOverlay && content === "workspace" && node.kind !== "list"),
		link(inner, filled, name, { isOverlay, generator }) {
			const own = /* @__PURE__ */ new Map();
			add(inner, [], generator, {
				file: name,
				content: "routing",
				isOverlay
			}, own);
			for (const [id, written] of own) byId.set(id, written);
			linkNodes(inner, filled, (raw) => own.get(idOf$1(raw)), linked);
		},
		isShared: (path, node, uses = 1) => isShared(path, node, uses, byId)
	};
}
function isShared(path, node, uses, byId) {
	const written = byId.get(idOf$1(node));
	if (written?.path.join("\0") !== path.join("\0")) return false;
	return written.uses > uses || listChildren(node).some(([step, child]) => isShared([...path, step], child, uses, byId));
}
function listChildren(node) {
	if (node.kind === "list") return [...node.items.entries()];
	return listEntries(node).map(({ key, value }) => [key, value]);
}
function add(node, path, generator, base, byId) {
	const id = idOf$1(node);
	const known = byId.get(id);
	if (known === void 0) byId.set(id, {
		...base,
		node,
		path,
		generator,
		uses: 1
	});
	else known.uses += 1;
	const inside = isGenerator(node) ? node.span : generator;
	for (const [step, child] of listChildren(node)) add(child, [...path, step], inside, base, byId);
}
function isHolder(holder, { span }) {
	const { file, start, end } = holder.span;
	return holder.kind === "scalar" && file === span.file && start <= span.start && span.end <= end;
}
function linkNodes(raw, filled, find, linked) {
	const written = find(raw);
	if (written !== void 0) linked.set(filled, written);
	if (raw.kind === "list" && filled.kind === "list") for (const [at, item] of filled.items.entries()) {
		const inner = raw.items[at];
		if (inner !== void 0) linkNodes(inner, item, find, linked);
	}
	if (raw.kind !== "map" || filled.kind !== "map") return;
	for (const { key, value } of filled.entries.values()) {
		const inner = raw.entries.get(key)?.value;
		if (inner !== void 0) linkNodes(inner, value, find, linked);
	}
}
function idOf$1({ kind, span: { file, start, end } }) {
	return `${kind} ${start} ${end} ${file}`;
}
// config/update/index-files.ts
/** Indexes every value of the files of a load, including JSON files that others name. */
function indexFiles({ read, result }) {
	const index = createWrittenIndex(read.files, read.overlays);
	const known = new Set([...read.files, ...read.overlays].map(({ file }) => file.path));
	for (const [path, text] of result.sources) {
		const root = known.has(path) || !isJsonFile(path) ? void 0 : parseText(path, text, true, createFindings());
		if (root !== void 0) index.addFile(path, root);
	}
	return index;
}
// config/update/name-live.ts
/** The name by which objects of a kind are found. */
function displayName(kind, object) {
	return `${{ ...object }[require_model.nameProperty(kind)]}`;
}
/** The id of an object in sets of them. */
function idOf(section, key) {
	return `${section}.${key}`;
}
/**
* Gives live objects the keys of the declared ones of the same name. A declared object that is gone, and an undeclared one
* that is equal except for its name, are one that was renamed, if there is only one of each.
*
* @param keys by SID of all objects that were declared: they count more than names and contents
*/
function nameLive(declared, live, keys) {
	const former = keys ?? /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const twins = /* @__PURE__ */ new Set();
	const renamed = /* @__PURE__ */ new Set();
	for (const [section, kind] of require_model.sectionKinds) {
		matchKeys(declared, live, {
			section,
			kind
		}, {
			known,
			renamed,
			former
		});
		matchNames(declared, live, {
			section,
			kind
		}, known, twins);
	}
	const external = matchExternal(declared, live, known);
	for (const [section, kind] of require_model.sectionKinds) if (kind.nameProperty === void 0 && keys === void 0) matchContents(declared, live, {
		section,
		kind
	}, {
		known,
		twins,
		renamed
	});
	return {
		named: nameRest(declared, live, known, former),
		twins,
		renamed,
		external
	};
}
/** A key that a declared object has, or had before, is the object itself: a name is a property of it. */
function matchKeys(declared, live, { section, kind }, { known, renamed, former }) {
	if (former.size === 0) return;
	const keys = /* @__PURE__ */ new Map();
	for (const [key, object] of declared[section]) for (const old of listFormerKeys(object)) keys.set(old, key);
	for (const key of declared[section].keys()) keys.set(key, key);
	const taken = /* @__PURE__ */ new Set();
	for (const object of live.objects[section] ?? []) {
		const key = keys.get(former.get(object.sid) ?? "");
		if (key === void 0 || taken.has(key)) continue;
		taken.add(key);
		known.set(object.sid, key);
		if (displayName(kind, declared[section].get(key) ?? {}) !== displayName(kind, object)) renamed.add(idOf(section, key));
	}
}
function listFormerKeys(object) {
	const { formerKeys = [] } = object;
	return [...formerKeys];
}
function matchNames(declared, live, { section, kind }, known, twins) {
	const matched = new Set((live.objects[section] ?? []).flatMap(({ sid }) => known.get(sid) ?? []));
	const byName = groupByName((live.objects[section] ?? []).filter(({ sid }) => !known.has(sid)), kind);
	for (const [key, object] of declared[section]) {
		if (matched.has(key)) continue;
		const [only, ...others] = byName.get(displayName(kind, object)) ?? [];
		if (others.length > 0) twins.add(idOf(section, key));
		else if (only !== void 0) known.set(only.sid, key);
	}
}
function groupByName(objects, kind) {
	const groups = /* @__PURE__ */ new Map();
	for (const object of objects) {
		const name = displayName(kind, object);
		groups.set(name, [...groups.get(name) ?? [], object]);
	}
	return groups;
}
/** External objects keep the keys that files give them. */
function matchExternal(declared, live, known) {
	const external = /* @__PURE__ */ new Set();
	for (const [section, kind] of require_model.sectionKinds) for (const [key, { name, sid }] of declared.external[section]) {
		external.add(idOf(section, key));
		const found = (live.objects[section] ?? []).find((object) => object.sid === sid || name !== void 0 && displayName(kind, object) === name);
		if (found !== void 0 && !known.has(found.sid)) known.set(found.sid, key);
	}
	return external;
}
/** Most comparisons of objects by their contents. */
const MAX_COMPARED = 1e5;
/** Objects in the order of the kinds: those that name others come later, with the keys that are found before. */
function matchContents(declared, live, { section, kind }, { known, twins, renamed }) {
	const matched = new Set((live.objects[section] ?? []).flatMap(({ sid }) => known.get(sid) ?? []));
	const gone = [...declared[section]].filter(([key]) => !matched.has(key) && !twins.has(idOf(section, key)));
	const free = (live.objects[section] ?? []).filter(({ sid }) => !known.has(sid));
	if (gone.length === 0 || free.length === 0) return;
	if (gone.length * free.length > MAX_COMPARED) return;
	const named = fromLive(live, known);
	const described = free.map(({ sid }) => ({
		sid,
		object: toObject(named.desired[section].get(named.keys.get(sid) ?? ""))
	}));
	const isSame = (one, other) => isAlike(kind, one, other);
	for (const [key, object] of gone) {
		const near = described.filter((one) => require_plain_name.toPlainName(displayName(kind, one.object)) === require_plain_name.toPlainName(displayName(kind, object)));
		const [only, ...others] = near.length > 0 ? near : described.filter((one) => isSame({ ...object }, one.object));
		if (only === void 0 || others.length > 0 || known.has(only.sid)) continue;
		if (gone.some(([other, value]) => other !== key && isSame({ ...value }, only.object))) continue;
		known.set(only.sid, key);
		renamed.add(idOf(section, key));
	}
}
function toObject(object) {
	return { ...object };
}
/** Returns whether two objects differ in nothing but their names. */
function isAlike(kind, declared, live) {
	const toInputs = (object) => Object.fromEntries(Object.entries(kind.properties).map(([name, { writtenAs }]) => [name, object[writtenAs ?? name]]));
	const [one, other] = [toInputs(declared), toInputs(live)];
	if (require_model.changedProperties(kind, one, other).filter((name) => name !== "friendlyName" && name !== "configuration").length > 0) return false;
	const [before, after] = [declared.configuration, live.configuration];
	return before === void 0 || require_language.isSameConfiguration(before, after ?? {});
}
/** Keys of other live objects must not be those of declared ones. */
function nameRest(declared, live, matched, former) {
	const known = new Map([...listFree(declared, live, matched, former), ...matched]);
	const first = fromLive(live, known);
	const own = new Map(known);
	for (const [section] of require_model.sectionKinds) {
		const taken = [...declared[section].keys(), ...declared.external[section].keys()];
		const keys = new Set(taken.map((key) => key.toLowerCase()));
		const used = new Set((live.objects[section] ?? []).map(({ sid }) => first.keys.get(sid)?.toLowerCase() ?? ""));
		for (const { sid } of live.objects[section] ?? []) {
			const key = first.keys.get(sid) ?? "";
			if (known.has(sid) || !keys.has(key.toLowerCase())) continue;
			let number = 2;
			while (keys.has(`${key}-${number}`) || used.has(`${key}-${number}`)) number += 1;
			used.add(`${key}-${number}`);
			own.set(sid, `${key}-${number}`);
		}
	}
	return own.size === known.size ? first : fromLive(live, own);
}
/** Former keys, by SID, of live objects that nothing declares, as far as no declared object has the key. */
function listFree(declared, live, matched, former) {
	return require_model.sectionKinds.flatMap(([section]) => {
		const taken = [...declared[section].keys(), ...declared.external[section].keys()];
		const used = new Set([...taken, ...matched.values()].map((key) => key.toLowerCase()));
		return (live.objects[section] ?? []).flatMap(({ sid }) => {
			const key = former.get(sid);
			if (key === void 0 || matched.has(sid) || used.has(key.toLowerCase())) return [];
			used.add(key.toLowerCase());
			return [[sid, key]];
		});
	});
}
// config/update/index-sids.ts
/**
* Finds live objects by their keys.
*
* @param keys by SID
*/
function indexSids({ workspace, objects }, keys, { hidden }) {
	const sids = new Map(require_model.sectionKinds.flatMap(([section]) => (objects[section] ?? []).map(({ sid }) => [idOf(section, keys.get(sid) ?? ""), sid])));
	return {
		sidOf: (section, key) => sids.get(idOf(section, key)),
		hiddenIn: (section, key = "") => hidden?.get(section === "workspace" ? workspace.sid : sids.get(idOf(section, key)) ?? "") ?? []
	};
}
// config/update/template.ts
/**
* Changes the literal part of a text with placeholders, so that it is filled in to another text; undefined if a placeholder
* made what differs.
*
* @param raw as it is written
* @param filled the same with everything filled in
* @param wanted the text to become; `spell` writes the new part of it for a file
*/
function changeTemplate(raw, filled, wanted, spell) {
	const [before, written] = [String(filled.value), String(raw.value)];
	if (raw.offsetOf === void 0 || filled.offsetOf === void 0) return void 0;
	const head = countCommon(before, wanted, (text, at) => text[at]);
	const rest = Math.min(before.length, wanted.length) - head;
	const tail = Math.min(rest, countCommon(before, wanted, (text, at) => text[text.length - 1 - at]));
	const end = before.length - tail;
	const [from, to] = [findOffset(raw, filled.offsetOf(head, head === end)), findOffset(raw, filled.offsetOf(end, true))];
	if (from === void 0 || to === void 0 || written.slice(from, to) !== before.slice(head, end)) return void 0;
	if (!isLiteral(written, from, to)) return void 0;
	return written.slice(0, from) + spell(wanted.slice(head, wanted.length - tail)) + written.slice(to);
}
function countCommon(a, b, signAt) {
	let count = 0;
	while (count < a.length && count < b.length && signAt(a, count) === signAt(b, count)) count += 1;
	return count;
}
/** The index in a text of an offset in its file. */
function findOffset({ value, offsetOf }, offset) {
	const length = String(value).length;
	for (let at = 0; at <= length; at += 1) if (offsetOf?.(at) === offset) return at;
}
/** Returns whether a part of a text is outside of placeholders. */
function isLiteral(text, from, to) {
	let start = 0;
	return splitTemplate(text).every(({ kind, written }) => {
		const end = start + written.length;
		const isApart = kind === "text" || to <= start || end <= from;
		start = end;
		return isApart;
	});
}
/**
* Returns whether a text can be what a text with unresolved placeholders becomes.
*
* @example fitsTemplate("https://${vars.host}/a", "https://example.com/a") // true
*/
function fitsTemplate(template, text) {
	const parts = splitTemplate(template);
	const literals = parts.map(({ kind, written }) => kind === "text" ? written : void 0);
	const [first, last] = [literals[0], literals.at(-1)];
	if (parts.length < 2) return true;
	if (first !== void 0 && !text.startsWith(first)) return false;
	if (last !== void 0 && !text.endsWith(last)) return false;
	let at = 0;
	for (const literal of literals) {
		if (literal === void 0) continue;
		const found = text.indexOf(literal, at);
		if (found < 0) return false;
		at = found + literal.length;
	}
	return true;
}
/** The kind of placeholder that fills a text in: the reason why it is left. */
function placeholderOf(text) {
	return /\$\{\s*expressions\./.test(text) ? "expression" : "variable";
}
// config/update/set-scalar.ts
/** Changes one value where it is written: the patch of that place; undefined if there is nothing to do, or it is left. */
function changeValue(node, live, spelling, updating) {
	const { what, isUrl, spell = (text) => text } = spelling;
	if (node.kind === "scalar" && node.isUnresolved === true && typeof node.value === "string") {
		if (typeof live !== "string" || fitsTemplate(node.value, live)) return void 0;
		leave(node, live, what, placeholderOf(node.value), updating, isUrl);
		return;
	}
	const written = updating.index.find(node);
	const obstacle = findObstacle(written, updating, live);
	if (obstacle !== void 0 || written === void 0) {
		leave(node, live, what, obstacle ?? "variable", updating, isUrl);
		return;
	}
	const raw = written.node;
	const value = typeof live === "string" ? spell(live) : live;
	if (raw.kind !== "scalar" || node.kind !== "scalar" || isPlain(raw.value, node.value, spell)) return moveToAnchor(written, {
		kind: "set",
		value
	}, updating);
	const changed = typeof live === "string" ? changeTemplate(raw, node, live, spell) : void 0;
	if (changed !== void 0) return moveToAnchor(written, {
		kind: "set",
		value: changed
	}, updating);
	leave(node, live, what, placeholderOf(String(raw.value)), updating, isUrl);
}
/** Returns whether a value is written literally: nothing in it was filled in. */
function isPlain(raw, filled, spell) {
	if (raw === filled || typeof filled === "string" && raw === spell(filled)) return true;
	return typeof raw === "string" && isReference(raw);
}
// config/update/change-json.ts
/** Changes the members of a map that any program can define, such as the attributes of a worker. */
function changeMembers(node, live, what, updating) {
	return changeMap(node, live, {
		what,
		order: [],
		nameOf: (key) => key,
		toWritten: (name, value) => [name, escapeTexts(value)],
		change: ({ value }, name, wanted) => {
			const place = `${what}.${name}`;
			if (require_language.isSameValue(toJson(value), wanted)) return void 0;
			if (value.kind === "map" && require_language.isJsonObject(wanted)) return changeMembers(value, wanted, place, updating);
			return changeValue(value, escapeTexts(wanted), { what: place }, updating);
		}
	}, updating);
}
// config/update/match-items.ts
/**
* Finds, for each item of a list after everything is written out, the index of the written item that it comes from. A
* written item can be a repetition, which makes any number of items; undefined if that is uncertain.
*
* @param isGenerator returns whether a written item makes any number of items
* @param findWritten returns the written value of an item
*/
function matchItems(written, filled, isGenerator, findWritten) {
	const comesFrom = (item, source) => source !== void 0 && (findWritten(item) === source || isInside(item, source));
	const found = [];
	let next = 0;
	for (const item of filled.items) {
		while (next < written.items.length && !comesFrom(item, written.items[next]) && canSkip(written.items[next], isGenerator)) next += 1;
		const source = written.items[next];
		if (source === void 0 || !comesFrom(item, source)) return void 0;
		found.push(next);
		if (!isGenerator(source)) next += 1;
	}
	return written.items.slice(next).every((item) => isGenerator(item)) ? found : void 0;
}
function canSkip(item, isGenerator) {
	return item !== void 0 && isGenerator(item);
}
function isInside({ span }, source) {
	return source.span.file === span.file && source.span.start <= span.start && span.end <= source.span.end;
}
// config/update/change-list.ts
/** Changes a list of filters or targets where it is written. Items that a repetition makes stay. */
function changeList(node, live, rules, updating) {
	const written = updating.index.find(node);
	const obstacle = findObstacle(written, updating, [...live]);
	if (written === void 0 || obstacle !== void 0 || written.node.kind !== "list") {
		leave(node, [...live], rules.what, obstacle ?? "variable", updating);
		return;
	}
	const sources = matchItems(written.node, node, isGenerator, (item) => updating.index.find(item)?.node);
	if (sources === void 0) {
		leave(node, [...live], rules.what, "layout", updating);
		return;
	}
	const items = arrangeItems({
		node,
		live,
		rules,
		updating,
		written,
		sources
	}).map((token) => "from" in token ? token : { value: token.value });
	return items.length === written.node.items.length && items.every(isUnchangedAt) ? void 0 : moveToAnchor(written, {
		kind: "list",
		items
	}, updating);
}
function isUnchangedAt(item, at) {
	return "from" in item && item.from === at && item.patch === void 0;
}
function arrangeItems(list) {
	const { node, live, rules, written, sources } = list;
	const before = node.items.map((item) => rules.toMatched(toJson(item)));
	const partners = new Map(rules.match(before, live.map(rules.toMatched)).map(([a, b]) => [b, a]));
	const fixed = findFixed(list, partners);
	const tokens = [];
	for (const [at, item] of live.entries()) {
		const partner = partners.get(at);
		const source = partner === void 0 ? void 0 : sources[partner];
		if (partner === void 0 || source === void 0) tokens.push({ value: rules.toWritten(item) });
		else if (!fixed.has(source)) tokens.push({
			from: source,
			patch: changeItem(list, partner, item)
		});
		else if (!tokens.some((token) => "from" in token && token.from === source)) tokens.push({
			from: source,
			patch: void 0
		});
	}
	return keepFixed(tokens, fixed, written.node.kind === "list" ? written.node.items.length : 0);
}
function changeItem({ node, rules }, at, live) {
	const item = node.items[at];
	return item === void 0 ? void 0 : rules.change(item, live, `${rules.what}[${at}]`);
}
/** Written items that stay whole: repetitions, and those whose removal would break others. */
function findFixed(list, partners) {
	const { node, live, written, sources, updating } = list;
	const raw = written.node.kind === "list" ? written.node.items : [];
	const kept = new Set([...partners.values()].map((at) => sources[at]));
	const fixed = /* @__PURE__ */ new Set();
	for (const [at, item] of raw.entries()) if (isGenerator(item)) {
		fixed.add(at);
		const made = node.items.filter((_, index) => sources[index] === at);
		if (!isMadeAlike(list, partners, at)) leave(item, [...live], list.rules.what, "repetition", updating);
		else if (made.length === 0) continue;
	} else if (!kept.has(at) && updating.index.isShared([...written.path, at], item, written.uses)) {
		fixed.add(at);
		leave(item, void 0, `${list.rules.what}[${at}]`, "anchor", updating);
	}
	return fixed;
}
/** Returns whether live items in a row are equal to those that a repetition makes. */
function isMadeAlike({ node, live, sources }, partners, source) {
	const made = [...sources.keys()].filter((at) => sources[at] === source);
	const places = made.map((at) => [...partners].find(([, partner]) => partner === at)?.[0]);
	return made.every((at, index) => {
		const [place, before] = [places[index], places[index - 1]];
		const item = node.items[at];
		if (place === void 0 || item === void 0) return false;
		return (index === 0 || before !== void 0 && place === before + 1) && require_language.isSameValue(toJson(item), live[place]);
	});
}
/** Puts written items that must stay after the written item before them. */
function keepFixed(tokens, fixed, count) {
	const kept = [...tokens];
	for (let source = 0; source < count; source += 1) {
		const find = (wanted) => kept.findIndex((token) => "from" in token && token.from === wanted);
		if (!fixed.has(source) || find(source) >= 0) continue;
		let before = source - 1;
		while (before >= 0 && find(before) < 0) before -= 1;
		kept.splice(before < 0 ? 0 : find(before) + 1, 0, {
			from: source,
			patch: void 0
		});
	}
	return kept;
}
// config/update/change-routing.ts
const ROUTING_ORDER = ["filters", "defaultFilter"];
const OURS = {
	isRaw: false,
	nameOf: (_, key) => key,
	read: (_, value) => value,
	write: (_, value) => value
};
const RAW = {
	isRaw: true,
	nameOf: require_language.memberFromWire,
	read: require_language.partFromWire,
	write: require_language.partToWire
};
/**
* The patch of a workflow's routing, at the map that has its members: `filters` in our words, or TaskRouter's own.
*
* @param live another routing than the declared one, in our words
*/
function changeRouting(root, routing, live, updating) {
	const form = {
		...routing.form === "raw" ? RAW : OURS,
		updating
	};
	const own = form.isRaw ? root : onlyRouting(root);
	const rules = {
		what: "routing",
		order: form.isRaw ? ROUTING_ORDER : orderIn("workflows"),
		keys: [...root.entries.keys()],
		nameOf: (key) => form.nameOf("routing", key),
		toWritten: (name, value) => writeMember("routing", name, value, form),
		change: ({ value }, name, wanted) => {
			if (name === "filters" && Array.isArray(wanted)) return changeFilters(value, wanted, form);
			if (name === "defaultFilter" && require_language.isJsonObject(wanted)) return changeTarget(value, wanted, "defaultFilter", form);
			return changeValue(value, wanted, { what: name }, form.updating);
		}
	};
	return changeMap(own, membersOf(live, form), rules, form.updating);
}
/** The members that the words of the file can spell: one that is only spelled like ours needs TaskRouter's own. */
function membersOf(live, { isRaw }) {
	const members = Object.entries(require_language.routingMembers(live));
	return Object.fromEntries(isRaw ? members : members.filter(([key]) => !key.startsWith("=")));
}
/** Other members of a workflow are properties of it. */
function onlyRouting(root) {
	return {
		...root,
		entries: new Map([...root.entries].filter(([key]) => ROUTING_ORDER.includes(key)))
	};
}
/** A member as the file writes it. */
function writeMember(part, name, value, { write }) {
	const written = write(part, { [name]: value });
	const [[key, member] = [name, value]] = Object.entries(require_language.isJsonObject(written) ? written : {});
	return [key, member ?? null];
}
function changeFilters(node, live, form) {
	const toWritten = (filter) => form.write("filter", filter);
	if (node.kind !== "list") return changeValue(node, live.map(toWritten), { what: "filters" }, form.updating);
	return changeList(node, live, {
		what: "filters",
		match: matchWritten("filter", require_language.matchFilters, form),
		toMatched: (filter) => filter,
		toWritten,
		change: (item, wanted, what) => changeFilter(item, wanted, what, form)
	}, form.updating);
}
/** Written items are in the words of the file, live ones in ours. */
function matchWritten(part, match, { read }) {
	return (before, after) => match(before.map((item) => read(part, item)), after);
}
function changeFilter(node, live, what, form) {
	if (require_language.isSameValue(form.read("filter", toJson(node)), live)) return void 0;
	if (node.kind !== "map" || !require_language.isJsonObject(live)) return changeValue(node, live, { what }, form.updating);
	return changeMap(node, live, {
		what,
		order: require_language.FILTER_NAMES,
		nameOf: (key) => form.nameOf("filter", key),
		toWritten: (name, value) => writeMember("filter", name, value, form),
		change: ({ value }, name, wanted) => name === "targets" && Array.isArray(wanted) ? changeTargets(value, wanted, `${what}.targets`, form) : changeValue(value, wanted, { what: `${what}.${name}` }, form.updating)
	}, form.updating);
}
function changeTargets(node, live, what, form) {
	if (require_language.isSameValue(form.read("filter", { targets: toJson(node) }), { targets: [...live] })) return void 0;
	if (node.kind !== "list") {
		if (node.kind !== "scalar" || node.value !== null) leave(node, [...live], what, "layout", form.updating);
		return;
	}
	return changeList(node, live, {
		what,
		match: matchWritten("target", require_language.matchTargets, form),
		toMatched: (target) => target,
		toWritten: (target) => form.write("target", target),
		change: (item, wanted, place) => changeTarget(item, wanted, place, form)
	}, form.updating);
}
function changeTarget(node, live, what, form) {
	if (require_language.isSameValue(form.read("target", toJson(node)), live)) return void 0;
	if (node.kind !== "map" || !require_language.isJsonObject(live)) return changeValue(node, live, { what }, form.updating);
	return changeMap(node, live, {
		what,
		order: require_language.TARGET_NAMES,
		nameOf: (key) => form.nameOf("target", key),
		toWritten: (name, value) => writeMember("target", name, value, form),
		change: ({ value }, name, wanted) => changeValue(value, keepSpelling(value, wanted), { what: `${what}.${name}` }, form.updating)
	}, form.updating);
}
/** TaskRouter accepts `"30"` and 30 (C-7): a number stays one. */
function keepSpelling(node, live) {
	return node.kind === "scalar" && typeof node.value === "number" && typeof live === "string" && /^\d{1,15}$/.test(live) ? Number(live) : live;
}
// config/update/change-object.ts
/** Finds the changes that make a declared object equal to its live one. */
function changeObject(change, updating) {
	const { kind } = change;
	for (const [name, property] of Object.entries(kind.properties)) if (property.type === "configuration") changeConfiguration(change, updating);
	else if (isComparable(property)) changeProperty(change, name, property, updating);
}
function isComparable(property) {
	return property.isParent !== true && property.isImplied !== true && require_model.isStored(property);
}
function changeConfiguration({ routing, declared, live }, updating) {
	const [before, after] = [declared.configuration, live.configuration];
	if (routing === void 0 || !require_language.isJsonObject(before) || !require_language.isJsonObject(after)) return;
	if (require_language.isSameConfiguration(before, after)) return;
	const { root, written } = findRouting(routing, updating.index);
	if (root === void 0 || written === void 0) return;
	addStep(written, changeRouting(root, routing.routing, after, updating), updating);
}
function addStep(written, patch, { steps }) {
	if (patch !== void 0) steps.push({
		kind: "change",
		file: written.file,
		path: written.path,
		patch
	});
}
function changeProperty(change, name, property, updating) {
	const { kind, entry, declared, live } = change;
	const word = property.writtenAs ?? name;
	const [before, after] = [declared[word], live[word]];
	if (property.isLeftAlone === true && before === void 0) return;
	if (!require_model.changedProperties(kind, { [name]: before }, { [name]: after }).includes(name)) return;
	const node = getValue(entry.value, word);
	const value = after ?? (property.default === "" ? void 0 : property.default);
	if (typeof value === "string" && property.type === "url" && findUrlSecrets(value).length > 0) {
		if (node?.kind === "scalar" && node.value === value) return;
		leave(node ?? entry.value, value, word, "secret-url", updating, true);
	} else if (node === void 0) addProperty(change, word, value, property, updating);
	else if (value === void 0) removeProperty(change, word, node, property, updating);
	else changeWritten(node, value, {
		what: word,
		property
	}, updating);
}
function changeWritten(node, value, { what, property }, updating) {
	const written = updating.index.find(node);
	const isUrl = property.type === "url";
	const patch = node.kind === "map" && require_language.isJsonObject(value) ? changeMembers(node, value, what, updating) : changeValue(node, value, {
		what,
		spell: spellingOf(property),
		isUrl
	}, updating);
	if (written !== void 0) addStep(written, patch, updating);
}
/** Expressions come with their placeholders; in other texts, `${` is literal. */
function spellingOf({ type }) {
	return type === "expression" ? (text) => text : escapePlaceholders;
}
function addProperty({ entry, section }, word, value, property, updating) {
	if (value === void 0) return;
	const written = findMap({
		entry,
		section
	}, updating);
	const obstacle = written === void 0 ? "raw-file" : findObstacle(written, updating);
	if (written === void 0 || obstacle !== void 0) {
		updating.told.push({
			what: word,
			reason: obstacle ?? "layout",
			span: entry.keySpan,
			declared: void 0,
			live: value
		});
		return;
	}
	const order = orderIn(section);
	const after = findBefore(word, new Map(listEntries(written.node).map(({ key }) => [key, key])), order);
	const text = typeof value === "string" ? spellingOf(property)(value) : value;
	updating.steps.push({
		kind: "add",
		file: written.file,
		path: written.path,
		key: word,
		value: text,
		after
	});
}
/** The written map of an object; undefined if a file of TaskRouter's own JSON is the object. */
function findMap({ entry, section }, { index }) {
	const written = index.find(entry.value);
	if (written?.isOverlay === true && section !== "workspace") return index.findObject(section, entry.key) ?? written;
	return written === void 0 || written.content !== "workspace" ? void 0 : written;
}
function removeProperty({ entry, section }, word, node, property, updating) {
	const written = updating.index.find(node);
	const obstacle = findObstacle(written, updating);
	const map = findMap({
		entry,
		section
	}, updating);
	if (written === void 0 || obstacle !== void 0 || map === void 0) {
		leave(node, void 0, word, obstacle ?? "raw-file", updating, property.type === "url");
		return;
	}
	const { node: raw } = written;
	if (node.kind === "scalar" && node.isUnresolved === true && fitsTemplate(String(node.value), "")) return;
	if (node.kind === "scalar" && node.isUnresolved === true) {
		leave(node, void 0, word, "variable", updating, property.type === "url");
		return;
	}
	if (raw.kind === "scalar" && node.kind === "scalar" && !isPlain(raw.value, node.value, spellingOf(property))) {
		leave(node, void 0, word, "variable", updating, property.type === "url");
		return;
	}
	updating.steps.push({
		kind: "remove",
		file: written.file,
		path: written.path.slice(0, -1),
		key: word
	});
}
// config/update/hide-live.ts
/**
* Returns a live object with the declared values in the places that the declaration ignores.
*
* @param hidden names of properties whose live values are not known
*/
function hideLive(kind, declared, live, hidden = []) {
	const texts = (value) => Array.isArray(value) ? value.map(String) : [];
	const words = new Map(Object.entries(kind.properties).map(([name, { writtenAs }]) => [name, writtenAs ?? name]));
	const unknown = hidden.filter((name) => words.has(name)).map((name) => words.get(name) ?? name);
	const paths = texts(declared.ignore).map((path) => {
		const inInputs = require_model.toPropertyPath(kind, path);
		const [head = ""] = inInputs.split(/[.[]/);
		return (words.get(head) ?? head) + inInputs.slice(head.length);
	});
	return require_model.hideIgnored(live, declared, {
		paths: [...paths, ...unknown],
		filters: texts(declared.ignoreFilters)
	});
}
// config/update/remove-object.ts
/**
* Removes a declared object that does not exist any more from its file, with the comments that are about it.
*
* @returns the file, if nothing else is in it
*/
function removeObject(entry, section, { files, overlays }, updating) {
	const { key, value, keySpan } = entry;
	const what = `${section}.${key}`;
	const leaveIt = (reason) => tell(what, entry, reason, updating);
	const home = files.find(({ file, root, content }) => file.path === keySpan.file && (content !== "workspace" || hasObject(root, section, key)));
	const written = updating.index.find(value);
	if (overlays.some(({ root }) => hasObject(root, section, key))) return leaveIt("overlay");
	if (home === void 0) return leaveIt(written === void 0 ? "repetition" : findObstacle(written, updating) ?? "repetition");
	if (home.content !== "workspace") {
		if (!(home.content === "routing" || home.root.kind === "map" && written?.path.length === 0)) return leaveIt("raw-file");
		return {
			path: home.file.path,
			before: "",
			after: void 0
		};
	}
	const sections = listEntries(home.root).filter((one) => one.key !== "$schema");
	if (sections.length === 1 && listEntries(sections[0]?.value).length === 1 && !home.file.isNamed) return {
		path: home.file.path,
		before: "",
		after: void 0
	};
	const own = getValue(getValue(home.root, section), key);
	if (own !== void 0 && updating.index.isShared([section, key], own)) return leaveIt("anchor");
	updating.steps.push({
		kind: "remove",
		file: home.file.path,
		path: [section],
		key
	});
}
function hasObject(root, section, key) {
	return getValue(getValue(root, section), key) !== void 0;
}
function tell(what, { keySpan }, reason, { told }) {
	told.push({
		what,
		reason,
		span: keySpan,
		declared: void 0,
		live: void 0,
		isGone: true
	});
}
// config/update/shared-values.ts
/**
* @param finalUses how often the merged workspace uses each written value
* @param agreed the values that change at their anchors
*/
function createSharedValues(finalUses, agreed = /* @__PURE__ */ new Set()) {
	const wishes = /* @__PURE__ */ new Map();
	const steps = /* @__PURE__ */ new Map();
	const usesOf = (written) => Math.max(written.uses, finalUses.get(written) ?? 1);
	/** A part of such a value, which nothing else uses. */
	const isInside = (written) => [...agreed].some((outer) => contains(outer, written) && usesOf(outer) === usesOf(written));
	return {
		isBound: (written) => usesOf(written) > 1 && !agreed.has(written) && !isInside(written),
		wish(written, live) {
			wishes.set(written, [...wishes.get(written) ?? [], live]);
		},
		changeOnce(written, patch) {
			if (!agreed.has(written)) return void 0;
			const { file, path } = written;
			const step = steps.get(written) ?? {
				kind: "change",
				file,
				path,
				patch
			};
			steps.set(written, step);
			return step;
		},
		findAgreed() {
			const unanimous = [...wishes].filter(([written, [first = null, ...others]]) => {
				const count = others.length + 1;
				return count === finalUses.get(written) && count >= written.uses && others.every((other) => require_language.isSameValue(first, other));
			});
			return new Set(unanimous.map(([written]) => written));
		}
	};
}
function contains(outer, { file, path }) {
	return outer.file === file && outer.path.every((step, at) => step === path[at]);
}
// config/update/plan-declared.ts
/** Plans the changes of every declared object. */
function planDeclaredObjects(context) {
	const finalUses = countUses(context);
	let agreed = /* @__PURE__ */ new Set();
	for (;;) {
		const shared = createSharedValues(finalUses, agreed);
		const planned = planAll(context, shared);
		const more = shared.findAgreed();
		if (more.size === 0) return planned;
		agreed = /* @__PURE__ */ new Set([...agreed, ...more]);
	}
}
function planAll(context, shared) {
	const planned = [planWorkspace(context, shared)];
	for (const [section, kind] of require_model.sectionKinds) for (const entry of entriesOf(context.stages.filled.sections, section)) planned.push(planDeclared(section, kind, entry, context, shared));
	return planned.flatMap((one) => one ?? []);
}
/** How often the merged workspace has each written value: repetitions use one several times. */
function countUses({ stages, index }) {
	const uses = /* @__PURE__ */ new Map();
	const visit = (node) => {
		const written = index.find(node);
		if (written !== void 0) uses.set(written, (uses.get(written) ?? 0) + 1);
		if (node.kind === "list") node.items.forEach(visit);
		if (node.kind === "map") for (const { value } of node.entries.values()) visit(value);
	};
	for (const [section, entry] of stages.filled.sections) if (!DEFINITIONS.includes(section)) visit(entry.value);
	return uses;
}
function planWorkspace(context, shared) {
	const entry = context.stages.filled.sections.get("workspace");
	if (entry === void 0) return void 0;
	const declared = { ...context.desired.workspace };
	const updating = {
		index: context.index,
		shared,
		steps: [],
		told: []
	};
	const kindsOf = declared.existing === true || declared.sid !== void 0 ? [require_model.kinds.WorkspaceDefaults] : [require_model.kinds.Workspace, require_model.kinds.WorkspaceDefaults];
	for (const kind of kindsOf) changeObject({
		section: "workspace",
		kind,
		entry,
		routing: void 0,
		declared,
		live: hideLive(kind, declared, { ...context.live.workspace }, context.hiddenIn("workspace"))
	}, updating);
	return toPlanned({
		section: "workspace",
		friendlyName: `${declared.friendlyName ?? context.live.workspace.friendlyName}`
	}, "changed", updating, entry.value);
}
function planDeclared(section, kind, entry, context, shared) {
	const { desired, live, names, stages, index } = context;
	const { key } = entry;
	if (!isCompared(section, key, context)) return void 0;
	const declared = desired[section].get(key) && { ...desired[section].get(key) };
	if (declared === void 0 || names.twins.has(idOf(section, key))) return void 0;
	const found = live[section].get(key);
	const object = {
		section,
		key,
		friendlyName: displayName(kind, declared)
	};
	const updating = {
		index,
		shared,
		steps: [],
		told: []
	};
	if (found === void 0 && names.named.notes.some((note) => note.section === section && note.key === key)) return void 0;
	if (found === void 0) {
		const file = removeObject(entry, section, stages.read, updating);
		return {
			...toPlanned(object, "removed", updating, entry.value),
			...file && { file }
		};
	}
	changeObject({
		section,
		kind,
		entry,
		routing: stages.filled.routings.find(({ workflow }) => workflow.key === key && section === "workflows"),
		declared,
		live: hideLive(kind, declared, { ...found }, context.hiddenIn(section, key))
	}, updating);
	return toPlanned(object, names.renamed.has(idOf(section, key)) ? "renamed" : "changed", updating, entry.value);
}
/** False for what a live workspace says nothing about: a local worker, and an object of a section that was not read. */
function isCompared(section, key, { desired, read }) {
	return read[section] !== void 0 && managedIn(desired, section).has(key);
}
function toPlanned(object, action, { steps, told }, node) {
	return {
		object,
		action,
		steps,
		told,
		node
	};
}
// config/update/new-file.ts
/**
* Makes the file of a new workflow, in the order and spacing of `taskrouter fmt`.
*
* @param taken paths that others have; that of the new file is added
*/
function createNewFile({ folder, content }, key, taken) {
	const name = createFileNames("workflow")(key);
	let path = (0, node_path.join)(folder, `${name}.yaml`);
	for (let number = 2; taken.has(path) || (0, node_fs.existsSync)(path); number += 1) path = (0, node_path.join)(folder, `${name}-${number}.yaml`);
	taken.add(path);
	return {
		path,
		before: void 0,
		after: printLayout(layOutFile(content, /* @__PURE__ */ new Map(), []), fileShape)
	};
}
// config/update/place-object.ts
/**
* Finds the place of a new object: with the others of its section; a workflow in a file of its own where others are.
*
* @param taken keys that are added to the section of a file already
* @returns undefined if no file has sections of a workspace: raw JSON has no room for other objects
*/
function placeObject(section, key, value, files) {
	const yaml = files.filter(({ content }) => content === "workspace");
	const holders = yaml.map((file) => ({
		file,
		count: listEntries(getValue(file.root, section)).length
	})).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || require_language.compareText(a.file.file.path, b.file.file.path));
	const folder = section === "workflows" ? findFolder(yaml, holders.map(({ file }) => file)) : void 0;
	if (folder !== void 0) return {
		kind: "file",
		...folder,
		content: { workflows: { [key]: value } }
	};
	const home = holders[0]?.file ?? yaml.find(({ root }) => getValue(root, "workspace") !== void 0) ?? yaml[0];
	return home && {
		kind: "step",
		step: toStep(section, key, value, home)
	};
}
/** The folder in which workflows have files of their own; undefined if they share one, or if files are named one by one. */
function findFolder(yaml, holders) {
	const own = holders.find(({ root }) => {
		const sections = listEntries(root).filter(({ key }) => key !== "$schema");
		return sections.length === 1 && listEntries(sections[0]?.value).length === 1;
	});
	const first = own ?? (holders.length === 0 ? yaml[0] : void 0);
	if (first === void 0 || first.file.isNamed) return void 0;
	const { path, root } = first.file;
	return {
		folder: own === void 0 ? (0, node_path.join)((0, node_path.dirname)(path), "workflows") : (0, node_path.dirname)(path),
		root
	};
}
function toStep(section, key, value, { file: { path }, root }) {
	const node = getValue(root, section);
	if (node?.kind === "map") {
		const after = listEntries(node).at(-1)?.key;
		return {
			kind: "add",
			file: path,
			path: [section],
			key,
			value,
			after
		};
	}
	if (node !== void 0) return {
		kind: "change",
		file: path,
		path: [section],
		patch: {
			kind: "set",
			value: { [key]: value }
		}
	};
	const keys = new Map(listEntries(root).map((entry) => [entry.key, entry.key]));
	return {
		kind: "add",
		file: path,
		path: [],
		key: section,
		value: { [key]: value },
		after: findBefore(section, keys, SECTIONS)
	};
}
// config/update/referenced-keys.ts
/** Ids of live objects that are not declared, and that the live versions of declared ones refer to, directly or not. */
function listReferencedKeys(desired, live) {
	const found = /* @__PURE__ */ new Set();
	const visit = (ids) => {
		for (const id of ids) {
			const [section = "", ...rest] = id.split(".");
			const key = rest.join(".");
			const pair = require_model.sectionKinds.find(([name]) => name === section);
			const object = pair && live[pair[0]].get(key);
			if (object === void 0 || pair === void 0 || desired[pair[0]].has(key) || found.has(id)) continue;
			found.add(id);
			visit(listOf(object));
		}
	};
	const isDeclared = ([word]) => Object.hasOwn(desired.workspace, word);
	visit(listOf(Object.fromEntries(Object.entries(live.workspace).filter(isDeclared))));
	for (const [section] of require_model.sectionKinds) for (const [key, object] of live[section]) if (desired[section].has(key)) visit(listOf(object));
	return found;
}
/** The ids of the objects that an object names. */
function listOf(object) {
	return Object.entries(object).flatMap(([word, value]) => {
		if (word === "configuration" && require_language.isJsonObject(value)) return require_language.listReferences(value).map(({ kind, key }) => idOf(kind, key));
		if (typeof value !== "string") return [];
		const section = require_model.referenceWords.get(word);
		if (section !== void 0) return [idOf(section, value)];
		return require_language.listReferencesInText(value).map(({ kind, key }) => idOf(kind, key));
	});
}
// config/update/plan-new.ts
/** Live objects that nothing declares, except those of a name that a declared object has too. */
function listNew({ desired, live, names }) {
	return require_model.sectionKinds.flatMap(([section, kind]) => {
		const declared = new Set([...desired[section].values()].map((object) => displayName(kind, object)));
		return [...live[section]].flatMap(([key, object]) => {
			const friendlyName = displayName(kind, object);
			return desired[section].has(key) || names.external.has(idOf(section, key)) || declared.has(friendlyName) ? [] : [{
				section,
				kind,
				key,
				friendlyName,
				members: { ...object }
			}];
		});
	});
}
/** Plans the objects to add: all that nothing declares, or those that a declared object refers to. */
function planNewObjects(context) {
	const { desired, live, options, stages, sidOf } = context;
	const referenced = options.addsAll ? void 0 : listReferencedKeys(desired, live);
	const taken = /* @__PURE__ */ new Set();
	return listNew(context).flatMap(({ section, kind, key, friendlyName, members }) => {
		const isAsked = options.adds?.has(sidOf(section, key) ?? "") === true;
		if (referenced !== void 0 && !isAsked && !referenced.has(idOf(section, key))) return [];
		const placed = placeObject(section, key, toMembers(kind, key, without(members, kind, context.hiddenIn(section, key))), stages.read.files);
		if (placed === void 0) return [];
		const base = {
			object: {
				section,
				key,
				friendlyName
			},
			action: "added",
			told: [],
			node: void 0
		};
		if (placed.kind === "step") return [{
			...base,
			steps: [placed.step]
		}];
		return [{
			...base,
			steps: [],
			file: createNewFile(placed, key, taken)
		}];
	});
}
/** The members whose values are known. */
function without(members, { properties }, hidden) {
	const words = hidden.map((name) => properties[name]?.writtenAs ?? name);
	return Object.fromEntries(Object.entries(members).filter(([word]) => !words.includes(word)));
}
/** A new object as a file declares it. A URL that contains a secret is left out: it belongs in a variable. */
function toMembers(kind, key, object) {
	const isSecret = (value) => typeof value === "string" && findUrlSecrets(value).length > 0;
	const open = Object.fromEntries(Object.entries(object).filter(([name, value]) => kind.properties[name]?.type !== "url" || !isSecret(value)));
	const { configuration } = object;
	const members = toFileForm(kind, key, open, escapePlaceholders);
	return configuration === void 0 ? members : {
		...members,
		...toRoutingForm(configuration)
	};
}
// config/update/told.ts
/** Reports values that an update left, each as a finding. */
function reportTold(told, findings) {
	for (const { span, ...params } of told) findings.add("not-updated", params, span);
}
// config/update/update-workspace.ts
/**
* Brings what changed in TaskRouter into the files that declare it, where it is written. Comments, anchors, order,
* variables, named expressions and repetitions stay: a value that comes from one of them is reported and left.
*
* @param paths files and folders, as for `loadWorkspace`
* @example
* const { files } = updateWorkspace(["taskrouter/"], await readWorkspace(lists, workspace), { stack: "prod" });
*/
function updateWorkspace(paths, live, options = {}) {
	const stages = loadWritten(paths, options);
	const { desired } = stages.result;
	const empty = {
		files: [],
		changed: [],
		renamed: [],
		added: [],
		removed: [],
		twins: [],
		undeclared: [],
		notes: [],
		allowed: []
	};
	if (desired === void 0) return {
		...stages.result,
		...empty,
		isRefused: true
	};
	const names = nameLive(desired, live, options.known);
	const context = {
		stages,
		desired,
		names,
		live: names.named.desired,
		read: live.objects,
		index: indexFiles(stages),
		options,
		...indexSids(live, names.named.keys, options)
	};
	return finish(paths, planObjects(context), context);
}
function planObjects(context) {
	const { only } = context.options;
	if (only === void 0) return [...planDeclaredObjects(context), ...planNewObjects(context)];
	const isMeant = ({ object: { section, key = "", friendlyName } }) => [
		key,
		friendlyName,
		`${section}.${key}`,
		`${section}.${friendlyName}`
	].some((name) => only.includes(name));
	return [...planDeclaredObjects(context).filter(isMeant), ...planNewObjects({
		...context,
		options: {
			...context.options,
			addsAll: true
		}
	}).filter(isMeant)];
}
/** Applies the changes; an object whose changes break its file is left, and reported. */
function finish(paths, planned, context) {
	const { stages, names } = context;
	const { chosen, files, left, allowed } = chooseObjects(paths, planned, context);
	const findings = createFindings();
	reportTold([...[...chosen, ...left].flatMap((one) => one.told), ...left.flatMap(toLeft)], findings);
	const listOf = (action) => chosen.filter((one) => one.action === action && (one.steps.length > 0 || one.file !== void 0)).map(({ object }) => object);
	const added = new Set(listOf("added").map(({ section, key }) => idOf(section, key ?? "")));
	return {
		isRefused: false,
		files,
		allowed,
		changed: listOf("changed"),
		renamed: listOf("renamed"),
		added: listOf("added"),
		removed: listOf("removed"),
		twins: listTwins(context),
		undeclared: listUndeclared(context, added),
		notes: names.named.notes,
		diagnostics: sortFindings(findings.list),
		sources: stages.result.sources
	};
}
function toLeft({ object: { section, key }, node, steps, problem }) {
	if (node === void 0 || steps.length === 0) return [];
	return [{
		what: key === void 0 ? section : `${section}.${key}`,
		reason: problem === void 0 ? "layout" : "invalid",
		problem,
		span: node.span,
		declared: void 0,
		live: void 0,
		isHidden: true
	}];
}
function listTwins({ desired, names }) {
	return require_model.sectionKinds.flatMap(([section, kind]) => [...desired[section]].filter(([key]) => names.twins.has(idOf(section, key))).map(([key, object]) => ({
		section,
		key,
		friendlyName: displayName(kind, object)
	})));
}
/** Objects that every workspace has from the start are not worth a line. */
function listUndeclared(context, added) {
	return listNew(context).filter(({ section, key }) => !added.has(idOf(section, key))).filter(({ kind, friendlyName }) => !kind.builtIns.includes(friendlyName)).map(({ section, key, friendlyName }) => ({
		section,
		key,
		friendlyName
	}));
}
Object.defineProperty(exports, "cleanText", {
	enumerable: true,
	get: function() {
		return cleanText;
	}
});
Object.defineProperty(exports, "compareWorkspaces", {
	enumerable: true,
	get: function() {
		return compareWorkspaces;
	}
});
Object.defineProperty(exports, "createView", {
	enumerable: true,
	get: function() {
		return createView;
	}
});
Object.defineProperty(exports, "describeSecret", {
	enumerable: true,
	get: function() {
		return describeSecret;
	}
});
Object.defineProperty(exports, "findFleet", {
	enumerable: true,
	get: function() {
		return findFleet;
	}
});
Object.defineProperty(exports, "findProjectFiles", {
	enumerable: true,
	get: function() {
		return findProjectFiles;
	}
});
Object.defineProperty(exports, "findingCodes", {
	enumerable: true,
	get: function() {
		return findingCodes;
	}
});
Object.defineProperty(exports, "fixWorkspace", {
	enumerable: true,
	get: function() {
		return fixWorkspace;
	}
});
Object.defineProperty(exports, "formatDiagnostics", {
	enumerable: true,
	get: function() {
		return formatDiagnostics;
	}
});
Object.defineProperty(exports, "formatFiles", {
	enumerable: true,
	get: function() {
		return formatFiles;
	}
});
Object.defineProperty(exports, "formatSource", {
	enumerable: true,
	get: function() {
		return formatSource$1;
	}
});
Object.defineProperty(exports, "fromLive", {
	enumerable: true,
	get: function() {
		return fromLive;
	}
});
Object.defineProperty(exports, "hasExternal", {
	enumerable: true,
	get: function() {
		return hasExternal;
	}
});
Object.defineProperty(exports, "keyOfWorkspace", {
	enumerable: true,
	get: function() {
		return keyOfWorkspace;
	}
});
Object.defineProperty(exports, "listKeys", {
	enumerable: true,
	get: function() {
		return listKeys;
	}
});
Object.defineProperty(exports, "listWorkspaceFiles", {
	enumerable: true,
	get: function() {
		return listWorkspaceFiles;
	}
});
Object.defineProperty(exports, "loadFleet", {
	enumerable: true,
	get: function() {
		return loadFleet;
	}
});
Object.defineProperty(exports, "loadWorkspace", {
	enumerable: true,
	get: function() {
		return loadWorkspace;
	}
});
Object.defineProperty(exports, "locateObjects", {
	enumerable: true,
	get: function() {
		return locateObjects;
	}
});
Object.defineProperty(exports, "matchesName", {
	enumerable: true,
	get: function() {
		return matchesName;
	}
});
Object.defineProperty(exports, "printChecked", {
	enumerable: true,
	get: function() {
		return printChecked;
	}
});
Object.defineProperty(exports, "readStackSettings", {
	enumerable: true,
	get: function() {
		return readStackSettings;
	}
});
Object.defineProperty(exports, "refuseSharedWorkspaces", {
	enumerable: true,
	get: function() {
		return refuseSharedWorkspaces;
	}
});
Object.defineProperty(exports, "renderWorkspace", {
	enumerable: true,
	get: function() {
		return renderWorkspace;
	}
});
Object.defineProperty(exports, "showSafePath", {
	enumerable: true,
	get: function() {
		return showSafePath;
	}
});
Object.defineProperty(exports, "suggestKeys", {
	enumerable: true,
	get: function() {
		return suggestKeys;
	}
});
Object.defineProperty(exports, "toPlainDiagnostics", {
	enumerable: true,
	get: function() {
		return toPlainDiagnostics;
	}
});
Object.defineProperty(exports, "updateWorkspace", {
	enumerable: true,
	get: function() {
		return updateWorkspace;
	}
});
Object.defineProperty(exports, "workspaceFileSchema", {
	enumerable: true,
	get: function() {
		return workspaceFileSchema;
	}
});
Object.defineProperty(exports, "workspaceOf", {
	enumerable: true,
	get: function() {
		return workspaceOf;
	}
});
