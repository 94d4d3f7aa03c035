const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
const require_config = require("./config.js");
const require_language = require("./language.js");
const require_twilio = require("./twilio.js");
const require_model = require("./model.js");
const require_live = require("./live.js");
const require_from_files = require("./from-files.js");
const require_history = require("./history.js");
const require_project_folder = require("./project-folder.js");
require("./client.js");
const require_connect = require("./connect.js");
const require_find_snapshots = require("./find-snapshots.js");
const require_count = require("./count.js");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
// cli/commands/history/compare-snapshots.ts
/**
* Compares what was live in a workspace with what is live in it later. Objects of one SID are one object, also if it was renamed.
*
* @param keys of the objects then, by SID, for the words
*/
function compareSnapshots(before, after) {
	const [old, now] = [withoutUnknown(before.live, after), withoutUnknown(after.live, before)];
	const { live, renamed } = giveFormerNames(old, now);
	const known = new Map(Object.entries(before.keys ?? {}));
	const { objects } = require_from_files.compareFiles(require_config.fromLive(old, known).desired, require_config.fromLive(live), live);
	const found = objects.map((object) => toChanged(object, renamed));
	const seen = new Set(found.map(({ sid }) => sid));
	const onlyRenamed = [...renamed.values()].filter(({ sid }) => !seen.has(sid));
	return sortObjects([...found, ...onlyRenamed]);
}
/** New objects last, then by kind and name. */
function sortObjects(objects) {
	const order = Object.keys(require_model.kinds);
	const rankOf = ({ status, kind }) => (status === "added" ? order.length : 0) + order.indexOf(kind);
	return [...objects].sort((a, b) => rankOf(a) - rankOf(b) || require_language.compareText(a.name, b.name));
}
const STATUS = {
	changed: "changed",
	deleted: "deleted",
	near: "deleted",
	twins: "twins",
	undeclared: "added"
};
function toChanged({ kind, name, sid, status, changes }, renamed) {
	const rename = renamed.get(sid ?? "")?.changes ?? [];
	return {
		kind,
		name,
		...sid !== void 0 && { sid },
		status: STATUS[status],
		changes: [...rename, ...changes]
	};
}
/** Leaves out the properties that the other side has taken out as a whole: nothing can be said of them. */
function withoutUnknown(live, other) {
	const others = new Map(listAll(other.live).map((object) => [object.sid, object]));
	return mapObjects(live, (object) => {
		const found = others.get(object.sid);
		const gone = (other.redacted[object.sid] ?? []).filter((name) => found?.[name] === void 0);
		return gone.length === 0 ? object : omit(object, gone);
	});
}
function omit(object, names) {
	const kept = Object.entries(object).filter(([name]) => !names.includes(name));
	return {
		...Object.fromEntries(kept),
		sid: object.sid
	};
}
function listAll({ workspace, objects }) {
	return [workspace, ...Object.values(objects).flat()];
}
function mapObjects(live, map) {
	const objects = Object.fromEntries(Object.entries(live.objects).map(([name, list]) => [name, list.map(map)]));
	return {
		...live,
		workspace: map(live.workspace),
		objects
	};
}
/** Gives objects the names that they had, so that they are compared with themselves. A name that another one has now stays. */
function giveFormerNames(old, now) {
	const renamed = /* @__PURE__ */ new Map();
	const sections = require_model.sectionKinds.flatMap(([section, kind]) => {
		if (now.objects[section] === void 0) return [];
		const names = new Map((old.objects[section] ?? []).map((object) => [object.sid, nameIn(kind, object)]));
		const used = new Set((now.objects[section] ?? []).map((object) => nameIn(kind, object)));
		return [[section, (now.objects[section] ?? []).map((object) => {
			const [name, former] = [nameIn(kind, object), names.get(object.sid)];
			if (former === void 0 || former === name || used.has(former)) return object;
			renamed.set(object.sid, toRenamed(kind, object.sid, former, name));
			return {
				...object,
				[require_model.nameProperty(kind)]: former
			};
		})]];
	});
	return {
		live: {
			...now,
			objects: Object.fromEntries(sections)
		},
		renamed
	};
}
function toRenamed({ name: kind }, sid, former, name) {
	const word = require_model.nameProperty(require_model.kinds[kind]);
	return {
		kind,
		name: former,
		sid,
		status: "changed",
		changes: [{
			sign: "~",
			word,
			text: `${word} ${JSON.stringify(former)} → ${JSON.stringify(name)}`
		}]
	};
}
function nameIn(kind, object) {
	return `${object[require_model.nameProperty(kind)]}`;
}
// cli/commands/history/read-now.ts
/**
* Reads what is live now in the workspace of a snapshot, without the secrets that the snapshot leaves out too.
*
* @throws Failure if it cannot be read: no credentials, those of another account, or a workspace that is gone
*/
async function readNow(snapshot, baseUrl, io) {
	const { live, account, connection, stack } = snapshot;
	const { sid } = live.workspace;
	const hasProject = require_project_folder.findProjectAround(io.cwd) !== void 0;
	const options = {
		...hasProject && { stack },
		...hasProject && connection !== void 0 && { connection },
		...baseUrl !== void 0 && { baseUrl }
	};
	const now = await require_connect.connect(options, io, async (client, credentials) => {
		if (!credentials.toLowerCase().includes(account.toLowerCase())) throw new require_cli_main.Failure(`the snapshot is of account ${account}, but the credentials belong to ${credentials}`);
		return await require_live.readWorkspace(require_twilio.createLists(client), await client.fetch(`/v1/Workspaces/${sid}`));
	});
	return require_history.redactLive(now, (own) => listMissing(snapshot, own));
}
/** The properties that the snapshot has left out as a whole, so that they count as secret now. */
function listMissing({ live, redacted }, sid) {
	const object = [live.workspace, ...Object.values(live.objects).flat()].find((one) => one.sid === sid);
	return (redacted[sid] ?? []).filter((name) => object?.[name] === void 0);
}
// cli/commands/history/add-changes.ts
/**
* Compares each snapshot with the next one of its workspace, and the newest one with what is live.
*
* @param snapshots the newest first
*/
async function addChanges(snapshots, { limit, live, baseUrl }, io) {
	const entries = [];
	const newer = /* @__PURE__ */ new Map();
	for (const snapshot of snapshots.slice(0, limit)) {
		const place = `${snapshot.stack} ${snapshot.live.workspace.sid}`;
		const next = newer.get(place);
		newer.set(place, snapshot);
		if (next !== void 0) entries.push({
			snapshot,
			until: next.id,
			changes: compareSnapshots(snapshot, next)
		});
		else if (live) entries.push({
			snapshot,
			...await compareWithNow(snapshot, baseUrl, io)
		});
		else entries.push({
			snapshot,
			changes: [],
			problem: "TaskRouter was not read (--no-live)"
		});
	}
	return entries;
}
/** The list is worth more than what changed since the newest snapshot: a failure is a remark. */
async function compareWithNow(snapshot, baseUrl, io) {
	try {
		return { changes: compareSnapshots(snapshot, await readNow(snapshot, baseUrl, io)) };
	} catch (error) {
		if (!(error instanceof require_cli_main.Failure)) throw error;
		return {
			changes: [],
			problem: error.message
		};
	}
}
// cli/commands/history/show-history.ts
const MARKS = {
	changed: {
		mark: "~",
		color: "yellow"
	},
	deleted: {
		mark: "-",
		color: "red"
	},
	added: {
		mark: "+",
		color: "cyan"
	},
	twins: {
		mark: "!",
		color: "red"
	}
};
const ENDS = {
	changed: "was changed",
	deleted: "was deleted",
	added: "was added",
	twins: "is not compared: several objects have the name now"
};
/** Objects of a snapshot, and lines of an object, that the list shows. */
const MOST = 10;
/** Shows a list of snapshots for people, with what changed after each. */
function showHistory({ folder, snapshots, broken }, entries, terminal) {
	const hidden = snapshots.length - entries.length;
	return [
		`${snapshots.length === 0 ? `no snapshots in ${folder}: a run makes one before it changes a workspace` : `${require_count.count(snapshots.length, "snapshot")} in ${folder}`}\n`,
		...entries.map((entry) => `\n${showEntry(entry, terminal, false)}`),
		...hidden > 0 ? [`\nand ${require_count.count(hidden, "older snapshot")}: --limit shows more\n`] : [],
		...broken.map(({ id, reason }) => `\n${id} ${reason}\n`),
		...entries.length > 0 ? ["\nto go back to one: taskrouter restore SNAPSHOT\n"] : []
	].join("");
}
/** @param isWhole whether everything is shown, and not only the beginning */
function showEntry(entry, { isColor }, isWhole) {
	const colors = picocolors.default.createColors(isColor);
	const { snapshot, changes } = entry;
	const { id, time, stack, author, live } = snapshot;
	const most = isWhole ? Number.POSITIVE_INFINITY : MOST;
	const when = `${time.slice(0, 16).replace("T", " ")} UTC`;
	const by = author.user === void 0 ? "" : ` by ${JSON.stringify(author.user)}`;
	const head = `${colors.bold(id)}  before a run of stack ${JSON.stringify(stack)}${by}, ${when}; workspace ${JSON.stringify(live.workspace.friendlyName)}`;
	const shown = changes.slice(0, most).flatMap((object) => showObject(object, colors, most));
	const more = changes.length > most ? [`  and ${changes.length - most} more objects: taskrouter history ${id}`] : [];
	return `${[
		head,
		...author.pipeline === void 0 ? [] : [`  ${author.pipeline}`],
		`  ${sumUp(entry)}`,
		...shown,
		...more
	].join("\n")}\n`;
}
function sumUp({ until, changes, problem }) {
	if (problem !== void 0) return `changes since then are not known: ${problem.split("\n")[0]}`;
	const end = until === void 0 ? "until now" : `until ${until}`;
	return changes.length === 0 ? `nothing changed ${end}` : `changed ${end}:`;
}
function showObject({ kind, name, status, changes }, colors, most) {
	const { mark, color } = MARKS[status];
	const more = changes.length > most ? [`      and ${changes.length - most} more changes`] : [];
	return [
		`  ${colors[color](`${mark} ${require_model.kinds[kind].noun} ${JSON.stringify(name)}`)} ${ENDS[status]}`,
		...changes.slice(0, most).map(({ sign, text }) => `      ${sign} ${text}`),
		...more
	];
}
// cli/commands/history.ts
const FORMATS = ["text", "json"];
/** `taskrouter history`: lists the snapshots that runs have left, and what changed since each. */
function configure(command, io, finish) {
	command.argument("[SNAPSHOT]", "a snapshot, by its id or `latest`: everything that changed from then until now").option("--stack <S>", "only snapshots of this stack; default: of every stack of the project").option("--from <DIR>", "folder with snapshots, such as an artifact of a pipeline; default: .taskrouter/history").option("--limit <N>", "snapshots to list, the newest first", require_parse_option.integerFrom(1, 1e3), 10).option("--format <FORMAT>", `output format: ${FORMATS.join(", ")}`, require_parse_option.oneOf(FORMATS), "text").option("--no-live", "do not read TaskRouter: leave out what changed since the newest snapshot").option("--base-url <URL>", "host of TaskRouter, such as http://127.0.0.1:4010; default: that of the stack").addHelpText("after", "\nEvery run of Pulumi leaves a snapshot of a workspace before its first write to it, without secrets.\nBelow each one are the changes until the next one; below the newest one, those until now.\n`taskrouter restore SNAPSHOT` writes one into the workspace files.\nExit code 2: wrong usage, such as an unknown snapshot; 3: a snapshot cannot be read.").action(async (wanted, options) => finish(await history(wanted, options, io)));
}
async function history(wanted, options, io) {
	const isText = options.format === "text";
	if (wanted !== void 0) {
		const entry = await look(wanted, options, io);
		if (isText) io.out(showEntry(entry, io, true));
		else writeJson({ snapshots: [toJson(entry)] }, io);
		return require_cli_main.EXIT.clean;
	}
	const found = await require_find_snapshots.findSnapshots(options, io);
	const entries = await addChanges(found.snapshots, options, io);
	if (isText) io.out(showHistory(found, entries, io));
	else writeJson({
		snapshots: entries.map(toJson),
		broken: found.broken
	}, io);
	return require_cli_main.EXIT.clean;
}
function writeJson(value, io) {
	io.data(`${JSON.stringify(value, void 0, 2)}\n`);
}
/** One snapshot, compared with the present. */
async function look(wanted, options, io) {
	if (!options.live) throw new require_cli_main.Failure("--no-live is for the list: one snapshot is compared with what is live", require_cli_main.EXIT.usage);
	const [entry] = await addChanges([await require_find_snapshots.findSnapshot(wanted, options, io)], options, io);
	if (entry?.problem === void 0 && entry !== void 0) return entry;
	throw new require_cli_main.Failure(`cannot compare the snapshot with what is live: ${entry?.problem}`);
}
/** An entry without the contents of its snapshot. */
function toJson({ snapshot, until, changes, problem }) {
	const { id, time, stack, author, account, baseUrl, live } = snapshot;
	return {
		id,
		time,
		stack,
		author,
		account,
		baseUrl,
		workspace: {
			sid: live.workspace.sid,
			name: live.workspace.friendlyName
		},
		until,
		changes,
		problem
	};
}
exports.configure = configure;
