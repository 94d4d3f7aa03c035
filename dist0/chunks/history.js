const require_live = require("./live.js");
const require_twilio = require("./twilio.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
let node_util = require("node:util");
let node_zlib = require("node:zlib");
// provider/history/folder.ts
/** The environment variable that overrides {@link SETTING} for one run. */
const HISTORY = "TASKROUTER_HISTORY";
/** The setting of a stack that names another folder for snapshots, or turns them off. */
const SETTING = "taskrouter:history";
/** The value that turns snapshots off. */
const OFF = "off";
/** The folder for snapshots in that of a project, which no version control sees. */
const OWN = [".taskrouter", "history"];
/**
* Finds the folder for snapshots. A relative name starts at the folder of the project.
*
* @param folder the current folder of the user
* @returns the name that turns snapshots off; undefined if no project contains the folder, and none is named
*/
function findHistory(folder, { env, setting }) {
	const project = findProject(folder);
	const [name = "", value] = [["TASKROUTER_HISTORY", env["TASKROUTER_HISTORY"]?.trim()], ["taskrouter:history", setting?.trim()]].find(([, text]) => text !== void 0 && text !== "") ?? [void 0, void 0];
	if (value === OFF) return { off: `${name}=${OFF}` };
	if (value !== void 0) return { path: (0, node_path.resolve)(project ?? folder, value) };
	return project === void 0 ? void 0 : {
		path: (0, node_path.join)(project, ...OWN),
		own: (0, node_path.join)(project, OWN[0])
	};
}
/** The nearest folder with a file of a Pulumi project. */
function findProject(folder) {
	if (["Pulumi.yaml", "Pulumi.yml"].some((name) => (0, node_fs.existsSync)((0, node_path.join)(folder, name)))) return folder;
	const above = (0, node_path.dirname)(folder);
	return above === folder ? void 0 : findProject(above);
}
/** The name of a stack as that of a folder. An organization and a project before it are left out. */
function toFolderName(stack) {
	return (stack.split("/").at(-1) ?? "").replace(/[^\w.-]/g, "_").replace(/^\.*$/, "_");
}
// provider/history/describe-author.ts
/** The variables of pipelines: the user who started one, and the URL of its run. */
const PIPELINES = [{
	user: "GITHUB_ACTOR",
	pipeline: ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id }) => server && repository && id ? `${server}/${repository}/actions/runs/${id}` : void 0
}, {
	user: "GITLAB_USER_LOGIN",
	pipeline: ({ CI_JOB_URL: url }) => url
}];
/** Describes who started this run, from the variables of a pipeline, or from the user of this machine. */
function describeAuthor(env, findUser = () => (0, node_os.userInfo)().username) {
	const found = PIPELINES.find(({ user }) => env[user]);
	if (found === void 0) return withoutGaps({
		user: attempt(findUser),
		pipeline: void 0
	});
	return withoutGaps({
		user: env[found.user],
		pipeline: found.pipeline(env)
	});
}
function withoutGaps({ user, pipeline }) {
	return {
		...user && { user },
		...pipeline && { pipeline }
	};
}
/** A user of a container may have no name. */
function attempt(find) {
	try {
		return find();
	} catch {
		return;
	}
}
// provider/history/list-managed.ts
/** Lists what a stack manages in a workspace. */
function listManaged(state, workspaceSid) {
	const inside = state.filter(({ id, outputs }) => id === workspaceSid || outputs.workspaceSid === workspaceSid);
	const own = inside.filter(({ kind, name }) => require_model.isKindName(kind) && require_model.kinds[kind].section !== void 0 && name !== void 0);
	const managed = inside.filter(({ kind }) => kind !== require_model.kinds.WorkspaceDefaults.name);
	const secrets = new Map(managed.map((resource) => [resource.id, listSecrets(resource)]));
	return {
		keys: require_language.fromEntries(own.map((resource) => [resource.id, keyOf(resource)])),
		secretsOf: (sid) => secrets.get(sid)
	};
}
/** The names of the properties that are marked as secret in the inputs, or encrypted in the state. */
function listSecrets({ outputs }) {
	const inputs = require_language.asObject(outputs[require_model.INPUTS]);
	const marked = Array.isArray(inputs["__secrets"]) ? inputs[require_model.SECRETS].map(String) : [];
	const all = [...Object.entries(outputs), ...Object.entries(inputs)];
	return [...marked, ...all.filter(([, value]) => isEncrypted(value)).map(([name]) => name)];
}
function isEncrypted(value) {
	return require_language.isJsonObject(value) && value["4dabf18193072939515e22adb298388d"] !== void 0;
}
/** A resource of workspace files has the name of its component before the key. */
function keyOf({ name = "", component }) {
	return component !== void 0 && name.startsWith(`${component}-`) ? name.slice(component.length + 1) : name;
}
// provider/history/redact-live.ts
/**
* Leaves out of a live workspace what may be secret: properties that the stack knows as secret, passwords and queries of callback URLs
* and parts of them that look random, and everything that no workspace file declares, such as data about workers.
*/
function redactLive({ workspace, objects, workers }, secretsOf) {
	const redacted = {};
	const clean = (own, object) => {
		const found = redactObject(own, object, secretsOf(object.sid));
		if (found.names.length > 0) redacted[object.sid] = found.names;
		return found.object;
	};
	const sections = require_model.sectionKinds.flatMap(([section, kind]) => {
		const read = objects[section];
		return read === void 0 ? [] : [[section, read.map((object) => clean([kind], object))]];
	});
	return {
		live: {
			workspace: clean([require_model.kinds.Workspace, require_model.kinds.WorkspaceDefaults], workspace),
			objects: Object.fromEntries(sections),
			...workers !== void 0 && { workers: listNamed(workers, objects) }
		},
		redacted
	};
}
/** The members of every object by which its key is chosen. */
const COMMON = ["dateCreated"];
function redactObject(own, object, secrets) {
	const names = [];
	const members = own.flatMap(({ properties }) => Object.entries(properties).flatMap(([name, { type }]) => {
		const value = object[name];
		if (value === void 0) return [];
		const isSecret = secrets?.includes(name) ?? (type === "url" && value !== "" && value !== null);
		const shown = !isSecret && type === "url" && typeof value === "string" && value !== "" ? require_model.showUrl(value) : value;
		if (isSecret || shown !== value) names.push(name);
		return isSecret ? [] : [[name, shown]];
	}));
	const common = COMMON.flatMap((name) => {
		const value = object[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		object: {
			...require_language.fromEntries([...common, ...members]),
			sid: object.sid
		},
		names
	};
}
/** The workers that an expression names by SID. Nothing about any other worker is stored. */
function listNamed(workers, objects) {
	const text = JSON.stringify(objects);
	return workers.filter(({ sid }) => text.includes(sid));
}
/** Reads a parsed snapshot. Nothing in it is trusted. */
function toSnapshot(value) {
	if (!require_language.isJsonObject(value)) return BROKEN;
	const { version, live } = value;
	if (typeof version !== "number") return BROKEN;
	if (version > 1) return {
		fault: "newer",
		version
	};
	const areKeys = value.keys === void 0 || isMapOf(value.keys, isText);
	const texts = [
		"id",
		"time",
		"stack",
		"account",
		"baseUrl"
	].every((name) => typeof value[name] === "string");
	const parts = isMapOf(value.author, isText) && isLive(live) && isMapOf(value.redacted, isTexts) && areKeys;
	const isDated = typeof value.time === "string" && !Number.isNaN(Date.parse(value.time));
	const isConnected = value.connection === void 0 || isText(value.connection);
	return version === 1 && texts && parts && isDated && isConnected ? value : BROKEN;
}
const BROKEN = { fault: "broken" };
function isLive(live) {
	if (!require_language.isJsonObject(live) || !isObject(live.workspace)) return false;
	return isMapOf(live.objects, isObjects) && (live.workers === void 0 || isObjects(live.workers));
}
function isObjects(value) {
	return Array.isArray(value) && value.every(isObject);
}
function isObject(value) {
	return require_language.isJsonObject(value) && typeof value.sid === "string";
}
function isText(value) {
	return typeof value === "string";
}
function isTexts(value) {
	return Array.isArray(value) && value.every(isText);
}
function isMapOf(value, isMember) {
	return require_language.isJsonObject(value) && Object.values(value).every((member) => member !== void 0 && isMember(member));
}
// provider/history/write-snapshot.ts
/** The end of the name of a snapshot's file. */
const ENDING = ".json.gz";
/** Limits of the snapshots that are kept for one stack. */
const KEPT = {
	count: 50,
	bytes: 5e7
};
/** Age of a file that a run which was killed has left unfinished. */
const STALE_MS = 36e5;
/**
* Writes a snapshot, and removes those of its stack that are too many. It is written next to its place first, so that a run that is
* killed, or a full disk, leaves no part of one.
*
* @throws the error of the file system
*/
async function writeSnapshot(folder, snapshot) {
	const place = (0, node_path.join)(folder.path, toFolderName(snapshot.stack));
	await (0, node_fs_promises.mkdir)(place, { recursive: true });
	if (folder.own !== void 0) await writeOnce((0, node_path.join)(folder.own, ".gitignore"), "*\n");
	const bytes = await (0, node_util.promisify)(node_zlib.gzip)(JSON.stringify(snapshot));
	const temporary = (0, node_path.join)(place, `.${snapshot.id}.tmp`);
	try {
		await writeWhole(temporary, bytes);
		await (0, node_fs_promises.rename)(temporary, (0, node_path.join)(place, `${snapshot.id}${ENDING}`));
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true }).catch(() => void 0);
		throw error;
	}
	await removeOld(place).catch(() => void 0);
}
async function writeOnce(path, text) {
	await (0, node_fs_promises.writeFile)(path, text, { flag: "wx" }).catch((error) => {
		if (error.code !== "EEXIST") throw error;
	});
}
async function writeWhole(path, bytes) {
	const file = await (0, node_fs_promises.open)(path, "wx", 384);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}
/** Removes all but the newest snapshots, and what killed runs left. The newest one stays regardless of its size. */
async function removeOld(place) {
	const names = await (0, node_fs_promises.readdir)(place);
	const snapshots = names.filter((name) => name.endsWith(ENDING)).sort().reverse();
	let bytes = 0;
	for (const [at, name] of snapshots.entries()) {
		bytes += (await look((0, node_path.join)(place, name)))?.size ?? 0;
		if (at > 0 && (at >= KEPT.count || bytes > KEPT.bytes)) await (0, node_fs_promises.rm)((0, node_path.join)(place, name), { force: true });
	}
	for (const name of names.filter((one) => one.endsWith(".tmp"))) {
		const found = await look((0, node_path.join)(place, name));
		if (found !== void 0 && Date.now() - found.mtimeMs > STALE_MS) await (0, node_fs_promises.rm)((0, node_path.join)(place, name), { force: true });
	}
}
/** Undefined for a file that another run has removed meanwhile. */
async function look(path) {
	return await (0, node_fs_promises.stat)(path).catch(() => void 0);
}
// provider/history/keep-history.ts
/** The longest time that the first write of a run waits for a snapshot. */
const PATIENCE_MS = 6e4;
/**
* Returns a wrapper of clients: before the first write of a run to a workspace, a snapshot of what is live in it goes into the
* folder of the history. A workspace that the run creates itself has none. A snapshot never fails a run: if it cannot be made, the run
* says so once, and goes on. See docs/decisions/history.md.
*/
function createHistory(options) {
	let hasWarned = false;
	const warn = (sid, error) => {
		if (!hasWarned) options.log(explain(sid, error));
		hasWarned = true;
	};
	return (client, lists, account) => {
		const kept = /* @__PURE__ */ new Map();
		const keep = async (path) => {
			const sid = /^\/v1\/Workspaces\/(WS\w+)/.exec(path)?.[1];
			if (sid === void 0 || options.engine.describeRun === void 0) return;
			const snapshot = kept.get(sid) ?? withinTime(options.clock, (late) => takeSnapshot(sid, {
				client,
				lists,
				account
			}, options, late)).catch((error) => warn(sid, error));
			kept.set(sid, snapshot);
			await snapshot;
		};
		return {
			...client,
			create: async (path, ...rest) => {
				await keep(path);
				const made = await client.create(path, ...rest);
				if (path === "/v1/Workspaces") kept.set(`${made.sid}`, Promise.resolve());
				return made;
			},
			update: async (path, ...rest) => {
				await keep(path);
				return await client.update(path, ...rest);
			},
			remove: async (path, ...rest) => {
				await keep(path);
				await client.remove(path, ...rest);
			}
		};
	};
}
/** @param start gets a signal that is aborted when the time is over */
async function withinTime(clock, start) {
	const end = new AbortController();
	const overdue = new AbortController();
	const late = clock.sleep(PATIENCE_MS, end.signal).then(() => {
		overdue.abort();
		throw new require_twilio.StandaloneError(`it took longer than ${PATIENCE_MS / 1e3} s`);
	});
	const work = start(overdue.signal);
	try {
		await Promise.race([work, late]);
	} finally {
		late.catch(() => void 0);
		work.catch(() => void 0);
		end.abort();
	}
}
/** Nothing is read where no folder is known: in a program that embeds the engine, and if the history is turned off. */
async function takeSnapshot(sid, way, options, late) {
	const run = await options.engine.describeRun?.();
	const folder = run && findHistory(run.folder, options);
	if (run === void 0 || folder === void 0 || "off" in folder) return;
	const snapshot = await readSnapshot$1(sid, way, run.stack, options);
	if (!late.aborted) await writeSnapshot(folder, snapshot);
}
async function readSnapshot$1(sid, { client, lists, account }, stack, { engine, env }) {
	const time = (/* @__PURE__ */ new Date()).toISOString();
	const [state, live] = await Promise.all([engine.listState(), client.fetch(`/v1/Workspaces/${sid}`).then((workspace) => require_live.readWorkspace(lists, workspace))]);
	const managed = state && listManaged(state, sid);
	return {
		version: 1,
		id: toId(time),
		time,
		stack,
		author: describeAuthor(env),
		account: account.sid,
		baseUrl: account.baseUrl,
		...account.connection !== void 0 && { connection: account.connection },
		...managed !== void 0 && { keys: managed.keys },
		...redactLive(live, (own) => managed?.secretsOf(own))
	};
}
/** Two runs of the same millisecond have two ids. */
function toId(time) {
	const clock = time.slice(11, 19).replaceAll(":", "");
	return `${time.slice(0, 10)}-${clock}-${time.slice(20, 23)}${(0, node_crypto.randomBytes)(2).toString("hex")}`;
}
const REASONS = {
	ENOSPC: "no space is left",
	EDQUOT: "no space is left",
	EROFS: "the file system is read-only",
	ENOENT: "the folder cannot be created",
	EACCES: "the folder is not writable",
	EPERM: "the folder is not writable",
	ENOTDIR: "a file is in the place of its folder",
	EEXIST: "a file is in the place of its folder"
};
function explain(sid, error) {
	const { code, path, message } = error;
	return `warning: this run changes workspace ${sid}, and leaves no snapshot of what was live before: ${typeof code !== "string" ? message : `${REASONS[code] ?? code}${path === void 0 ? "" : ` (${path})`}`}. The run goes on; \`taskrouter restore\` cannot undo it. ${SETTING} and ${HISTORY} name another folder, or turn snapshots off (${HISTORY}=off)`;
}
// provider/history/read-snapshots.ts
/** Most bytes of a snapshot, which a file of a few could pretend to have. */
const MOST_BYTES = 5e8;
/**
* Lists the snapshots in a folder and the folders in it, the newest first.
*
* @throws the error of the file system, unless the folder does not exist
*/
function listSnapshots(folder) {
	return listIn(folder).sort((a, b) => a.id < b.id ? 1 : -1);
}
function listIn(folder) {
	return readFolder(folder).flatMap((entry) => {
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory()) return listIn(path);
		return entry.name.endsWith(".json.gz") && !entry.name.startsWith(".") ? [{
			id: (0, node_path.basename)(path, ENDING),
			path
		}] : [];
	});
}
function readFolder(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}
/**
* Reads a snapshot.
*
* @throws the error of the file system if there is no such file
*/
function readSnapshot(path) {
	const bytes = (0, node_fs.readFileSync)(path);
	try {
		return toSnapshot(require_language.parseJson((0, node_zlib.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }).toString("utf8")));
	} catch {
		return { fault: "broken" };
	}
}
Object.defineProperty(exports, "HISTORY", {
	enumerable: true,
	get: function() {
		return HISTORY;
	}
});
Object.defineProperty(exports, "SETTING", {
	enumerable: true,
	get: function() {
		return SETTING;
	}
});
Object.defineProperty(exports, "createHistory", {
	enumerable: true,
	get: function() {
		return createHistory;
	}
});
Object.defineProperty(exports, "findHistory", {
	enumerable: true,
	get: function() {
		return findHistory;
	}
});
Object.defineProperty(exports, "listSnapshots", {
	enumerable: true,
	get: function() {
		return listSnapshots;
	}
});
Object.defineProperty(exports, "readSnapshot", {
	enumerable: true,
	get: function() {
		return readSnapshot;
	}
});
Object.defineProperty(exports, "redactLive", {
	enumerable: true,
	get: function() {
		return redactLive;
	}
});
