const require_twilio = require("./twilio.js");
const require_language = require("./language.js");
// provider/guards/account.ts
/** The account of settings. */
function toAccount({ accountSid, username, origin, connection, baseUrl }) {
	const key = username === accountSid ? {} : { keySid: username };
	if (connection === void 0) return {
		sid: accountSid,
		setting: require_twilio.nameAccountSetting(origin),
		...key,
		baseUrl
	};
	return {
		sid: accountSid,
		setting: require_twilio.nameInConnection(connection, "accountSid"),
		connection,
		...key,
		baseUrl
	};
}
/**
* Returns the account, or undefined as long as the credentials are incomplete.
*
* @throws OtherAccountError if the stack names another account than the credentials'
*/
function findAccount(resolve) {
	try {
		return toAccount(resolve());
	} catch (error) {
		if (error instanceof require_twilio.SettingsError) return void 0;
		throw error;
	}
}
// provider/guards/expectation.ts
const KEYS$1 = ["accountSid", "workspace"];
/**
* Reads the account and the workspace that a stack, or one of its connections, is meant for.
*
* @param value the setting, JSON or its text; undefined if it is not set
* @param setting its name in messages
* @throws SettingsError for a value that has no meaning: a guard that is not understood must not count as absent
*/
function readExpectation(value, setting) {
	if (value === void 0 || value === "") return { setting };
	const map = typeof value === "string" ? require_language.parseJson(value) : value;
	if (!require_language.isJsonObject(map)) throw new require_twilio.SettingsError(`${setting} must be a map: use \`pulumi config set --path ${setting}.accountSid AC…\` and \`pulumi config set --path ${setting}.workspace NAME\``);
	for (const [key, member] of Object.entries(map)) {
		if (!KEYS$1.includes(key)) throw new require_twilio.SettingsError(`${setting} has the unknown key ${JSON.stringify(key)}${require_language.didYouMean(key, KEYS$1) || ":"} it can have ${KEYS$1.join(" and ")}`);
		if (typeof member !== "string" || member === "") throw new require_twilio.SettingsError(`${setting}.${key} must be text`);
	}
	const { accountSid, workspace } = map;
	if (typeof accountSid === "string" && !/^AC[0-9a-fA-F]{32}$/.test(accountSid)) throw new require_twilio.SettingsError(`${setting}.accountSid must be an account SID, which is AC and 32 hexadecimal digits`);
	return {
		setting,
		...typeof accountSid === "string" && { accountSid },
		...typeof workspace === "string" && { workspace }
	};
}
/** @throws OtherAccountError if credentials belong to another account than the expected one, before any request */
function refuseUnexpectedAccount({ accountSid, setting }, settings, account) {
	if (accountSid === void 0 || accountSid.toLowerCase() === settings.accountSid.toLowerCase()) return;
	throw new require_twilio.OtherAccountError(`this stack is meant for account ${accountSid} (${setting}.accountSid), but the credentials belong to account ${account.sid} (from ${account.setting}): no request was sent. Use the credentials of ${accountSid}, or correct ${setting}.accountSid`);
}
/**
* Refuses a workspace of another name than the expected one.
*
* @param workspace `WS…`, or what is going to be created
* @throws StandaloneError
*/
function refuseUnexpectedWorkspace(expectation, name, workspace) {
	const refusal = findUnexpectedWorkspace(expectation, name, workspace);
	if (refusal !== void 0) throw new require_twilio.StandaloneError(refusal);
}
/** The message for a workspace of another name than the expected one; undefined if it is the one. */
function findUnexpectedWorkspace({ workspace: expected, setting }, name, workspace) {
	if (expected === void 0 || name === expected) return void 0;
	return `this stack is meant for the workspace ${JSON.stringify(expected)} (${setting}.workspace), but ${workspace} is named ${JSON.stringify(name)}: nothing was written. Choose the stack of that workspace, or correct the setting with \`pulumi config set --path ${setting}.workspace NAME\``;
}
// provider/permissions.ts
/** The effect of each permission, as the warning at the start of a run describes it. */
const EFFECTS = {
	adopt: "adopts existing objects by name, also a workspace, and changes those that differ",
	overwrite: "adopts existing objects as well, and overwrites changes made outside Pulumi",
	delete: "deletes adopted objects too, and workspaces together with unmanaged objects in them",
	near: "creates objects whose names differ from live ones only by spaces, letter case or accents",
	many: "changes and deletes any number of objects",
	forget: "takes a workspace that answers 404 for deleted, with everything in it"
};
/** The environment variable with the permissions of one run: `TASKROUTER_PERMIT=adopt,near pulumi up`. */
const VARIABLE = "TASKROUTER_PERMIT";
/** The command that grants a permission for one run: `TASKROUTER_PERMIT=adopt pulumi up`. */
function permit(permission, command = "pulumi up") {
	return `\`${VARIABLE}=${permission} ${command}\``;
}
/**
* Reads the permissions of a run from the environment, and from two settings of the stack: `taskrouter:adopt`, and
* `taskrouter:overwrite` of release 0.1.
*
* @param get reads a setting: `true`, `false`, or a time (ISO 8601) until which it counts as true
* @throws StandaloneError for a value that has no meaning
*/
function readPermissions(get, env, now = Date.now()) {
	const granted = (env[VARIABLE] ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "").map(toPermission);
	const settings = SETTINGS.map((row) => readSetting(row, get(row.key), now));
	const all = [...granted, ...settings.flatMap((setting) => setting.granted)];
	const warnings = granted.map((word) => `warning: ${VARIABLE}=${word}: this run ${EFFECTS[word]}`);
	return {
		granted: new Set(all.includes("overwrite") ? [...all, "adopt"] : all),
		warnings: [...warnings, ...settings.flatMap((setting) => setting.warnings)]
	};
}
function toPermission(word) {
	if (isPermission(word)) return word;
	const known = Object.keys(EFFECTS).join(", ");
	throw new require_twilio.StandaloneError(`${VARIABLE} contains ${JSON.stringify(word)}, which is not a permission: there are ${known}`);
}
function isPermission(word) {
	return Object.hasOwn(EFFECTS, word);
}
const SETTINGS = [{
	key: "adopt",
	grants: ["adopt"],
	effect: EFFECTS.adopt
}, {
	key: "overwrite",
	grants: ["overwrite", "delete"],
	effect: `${EFFECTS.overwrite}, and ${EFFECTS.delete}`
}];
function readSetting(setting, value, now) {
	const { key, grants } = setting;
	const remove = `\`pulumi config rm taskrouter:${key}\``;
	if (value === void 0 || value === "false" || value === "") return {
		granted: [],
		warnings: []
	};
	if (value === "true") return {
		granted: grants,
		warnings: [warnSetting(setting, `true, in every run until ${remove}`)]
	};
	const end = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : NaN;
	if (Number.isNaN(end)) throw new require_twilio.StandaloneError(`taskrouter:${key} must be true or false, but is ${JSON.stringify(value)}. It can also be a time until which it is true, such as 2026-01-31T18:00Z; for one run use ${permit(key)}`);
	if (end > now) return {
		granted: grants,
		warnings: [warnSetting(setting, `true until ${new Date(end).toISOString()}`)]
	};
	return {
		granted: [],
		warnings: [`taskrouter:${key} has ended (${value}) and has no effect: ${remove}`]
	};
}
function warnSetting({ key, effect }, state) {
	return `warning: taskrouter:${key} is ${state}: this run ${effect}. For one run use ${permit(key)}`;
}
// provider/guards/threshold.ts
/** octoDNS has the same numbers: docs/decisions/many-changes.md. */
const DEFAULT_THRESHOLD = {
	percent: 30,
	least: 10
};
const KEYS = Object.keys(DEFAULT_THRESHOLD);
/**
* Reads the threshold.
*
* @param text the setting, JSON such as `{"percent":50}`; undefined for the default
* @throws SettingsError for a value that has no meaning: a guard that is not understood must not count as absent
*/
function readThreshold(text) {
	if (text === void 0 || text.trim() === "") return DEFAULT_THRESHOLD;
	const map = require_language.parseJson(text);
	if (!require_language.isJsonObject(map)) throw new require_twilio.SettingsError("taskrouter:guard must be a map: use `pulumi config set --path taskrouter:guard.percent 50`");
	for (const [key, value] of Object.entries(map)) {
		if (!KEYS.includes(key)) throw new require_twilio.SettingsError(`taskrouter:guard has the unknown key ${JSON.stringify(key)}${require_language.didYouMean(key, KEYS) || ":"} it can have ${KEYS.join(" and ")}`);
		const most = key === "percent" ? 100 : Number.MAX_SAFE_INTEGER;
		if (!/^\d+$/.test(`${value}`) || Number(value) > most) throw new require_twilio.SettingsError(`taskrouter:guard.${key} must be a whole number${key === "percent" ? " from 0 to 100" : ""}`);
	}
	return {
		percent: Number(map.percent ?? DEFAULT_THRESHOLD.percent),
		least: Number(map.least ?? DEFAULT_THRESHOLD.least)
	};
}
/** True if a run touches more of a kind than it may. */
function isMany({ total, touched }, { percent, least }) {
	return total >= least && touched.length * 100 > percent * total;
}
/** How many objects of a kind a message lists. */
const SHOWN = 20;
/** The lines of a message about the kinds of which a run touches too much. None if there is no such kind. */
function listMany(tallies, threshold) {
	return tallies.filter((tally) => isMany(tally, threshold)).flatMap(({ nouns, total, touched }) => {
		const more = touched.length > SHOWN ? [`    and ${touched.length - SHOWN} more`] : [];
		const share = Math.round(touched.length * 100 / total);
		return [
			`  ${touched.length} of ${total} ${nouns} (${share} %):`,
			...touched.slice(0, SHOWN).map((line) => `    ${line}`),
			...more
		];
	});
}
// provider/guards/explain-many.ts
/**
* The message for a run that changes or deletes more than it may; undefined if it does not.
*
* @param tallies by kind
*/
function explainMany(tallies, threshold) {
	const lines = listMany(tallies, threshold);
	if (lines.length === 0) return void 0;
	return [
		`this run changes or deletes more than ${threshold.percent} % of a kind, and nothing was written:`,
		...lines,
		`If this is what you want, permit it for one run: ${permit("many")}, and ${permit("many", "pulumi preview")} to see the plan.`,
		"`pulumi config set --path taskrouter:guard.percent N` sets another limit."
	].join("\n");
}
// provider/guards/guard-account.ts
/**
* Compares the account of every answer with the one that the settings name. TaskRouter's paths contain no account, so an API
* key of another account reads and writes there. An answer to a read is refused; one to a create or an update is kept,
* because the object exists, and reported.
*
* @param warn receives one warning per run
*/
function guardAccount(client, account, warn) {
	let isWarned = false;
	const isOther = ({ account_sid: sid }) => typeof sid === "string" && sid.toLowerCase() !== account.sid.toLowerCase();
	const explain = ({ account_sid: sid }) => `${account.setting} names account ${account.sid}, but the API key ${account.keySid ?? ""} belongs to account ${sid}, as the answers of TaskRouter show. Use a key of ${account.sid}, or set ${account.setting} to ${sid}`;
	const refuse = (object) => {
		if (isOther(object)) throw new require_twilio.OtherAccountError(`${explain(object)}. Nothing was written`);
		return object;
	};
	const report = (object) => {
		if (!isWarned && isOther(object)) {
			isWarned = true;
			warn(`warning: ${explain(object)}. ${object.sid} was written there`);
		}
		return object;
	};
	return {
		...client,
		fetch: async (...call) => refuse(await client.fetch(...call)),
		peek: async (...call) => (await client.peek(...call)).map(refuse),
		list: async (...call) => (await client.list(...call)).map(refuse),
		create: async (...call) => report(await client.create(...call)),
		update: async (...call) => report(await client.update(...call))
	};
}
// provider/guards/gate.ts
/**
* Returns a client that waits for a condition before each request.
*
* @param admit receives the path of the request, and fails to refuse it
*/
function gate(client, admit) {
	const behind = (call) => async (path, ...rest) => {
		await admit(path);
		return await call(path, ...rest);
	};
	return {
		fetch: behind(client.fetch),
		peek: behind(client.peek),
		list: behind(client.list),
		create: behind(client.create),
		update: behind(client.update),
		remove: behind(client.remove),
		close: client.close
	};
}
// provider/guards/guard-settings.ts
/** The settings that decide where requests go, and can be compared because they are not secret. */
const COMPARED = [
	"baseUrl",
	"region",
	"edge",
	"accountSid",
	"apiKeySid"
];
/**
* Returns a guard of clients: it refuses every request of a run that received other settings than the stack's configuration
* has now. The engine gives a refresh and a destroy the settings of the last `up`: they would work on the former host without
* a word. All clients of a run share one comparison.
*
* @param get the settings that the run received
*/
function guardSettings(get, engine) {
	let confirmed;
	const confirm = async () => {
		confirmed ??= refuseOutdated(get, engine);
		await confirmed;
	};
	return (client) => gate(client, confirm);
}
/** @throws SettingsError that names each setting with both values, and the way on */
async function refuseOutdated(get, engine) {
	const present = await engine.readNewerConfig?.();
	if (present === void 0) return;
	const isSecret = (key) => present.has(key) && present.get(key) === void 0;
	const changed = COMPARED.filter((key) => !isSecret(key) && (get(key) ?? "") !== (present.get(key) ?? ""));
	if (changed.length === 0) return;
	const show = (value) => value === void 0 || value === "" ? "not set" : JSON.stringify(value);
	const list = changed.map((key) => `taskrouter:${key} (${show(get(key))} then, ${show(present.get(key))} now)`);
	throw new require_twilio.SettingsError(`the stack's configuration has changed since the last \`pulumi up\`: ${list.join(", ")}. The engine gives this command the settings of then, so no request was sent. Add \`--run-program\` to use those of now, or run \`pulumi up\` first`);
}
// provider/guards/guard-workspace.ts
/**
* Lets requests reach only the workspace that the stack expects: before the first request to a workspace, its name is read,
* once per run. Without an expectation, the client stays as it is.
*
* @returns the client, and the check of a workspace before anything is planned for it
*/
function guardWorkspace(client, expectation) {
	if (expectation.workspace === void 0) return {
		client,
		verify: () => Promise.resolve()
	};
	const verified = /* @__PURE__ */ new Map();
	const look = async (sid) => {
		try {
			const { friendly_name: name } = await client.fetch(`/v1/Workspaces/${sid}`);
			refuseUnexpectedWorkspace(expectation, name, `workspace ${sid}`);
		} catch (error) {
			if (!require_twilio.isNotFound(error)) throw error;
		}
	};
	const verify = async (sid) => {
		const found = verified.get(sid) ?? look(sid);
		verified.set(sid, found);
		await found;
	};
	const verifyPath = async (path) => {
		const sid = /^\/v1\/Workspaces\/([^/?]+)/.exec(path)?.[1];
		if (sid !== void 0) await verify(sid);
	};
	const gated = gate(client, verifyPath);
	return {
		client: {
			...gated,
			create: async (path, params, ...rest) => {
				if (path === "/v1/Workspaces") refuseUnexpectedWorkspace(expectation, params.FriendlyName, "the workspace to be created");
				const made = await gated.create(path, params, ...rest);
				if (path === "/v1/Workspaces") verified.set(`${made.sid}`, Promise.resolve());
				return made;
			}
		},
		verify
	};
}
Object.defineProperty(exports, "explainMany", {
	enumerable: true,
	get: function() {
		return explainMany;
	}
});
Object.defineProperty(exports, "findAccount", {
	enumerable: true,
	get: function() {
		return findAccount;
	}
});
Object.defineProperty(exports, "findUnexpectedWorkspace", {
	enumerable: true,
	get: function() {
		return findUnexpectedWorkspace;
	}
});
Object.defineProperty(exports, "guardAccount", {
	enumerable: true,
	get: function() {
		return guardAccount;
	}
});
Object.defineProperty(exports, "guardSettings", {
	enumerable: true,
	get: function() {
		return guardSettings;
	}
});
Object.defineProperty(exports, "guardWorkspace", {
	enumerable: true,
	get: function() {
		return guardWorkspace;
	}
});
Object.defineProperty(exports, "isMany", {
	enumerable: true,
	get: function() {
		return isMany;
	}
});
Object.defineProperty(exports, "permit", {
	enumerable: true,
	get: function() {
		return permit;
	}
});
Object.defineProperty(exports, "readExpectation", {
	enumerable: true,
	get: function() {
		return readExpectation;
	}
});
Object.defineProperty(exports, "readPermissions", {
	enumerable: true,
	get: function() {
		return readPermissions;
	}
});
Object.defineProperty(exports, "readThreshold", {
	enumerable: true,
	get: function() {
		return readThreshold;
	}
});
Object.defineProperty(exports, "refuseUnexpectedAccount", {
	enumerable: true,
	get: function() {
		return refuseUnexpectedAccount;
	}
});
Object.defineProperty(exports, "refuseUnexpectedWorkspace", {
	enumerable: true,
	get: function() {
		return refuseUnexpectedWorkspace;
	}
});
Object.defineProperty(exports, "toAccount", {
	enumerable: true,
	get: function() {
		return toAccount;
	}
});
