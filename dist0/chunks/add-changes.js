require("./client.js");
const require_twilio = require("./twilio.js");
const require_language = require("./language.js");
const require_words = require("./words.js");
// cli/commands/drift/last-changes.ts
/** Objects that are looked up: one call each. */
const MOST = 10;
/** Monitor keeps events for 30 days, in paid editions for longer (V-56). */
const DAYS = 30;
const DAY_MS = 864e5;
/** The report is worth more than this remark. */
const PATIENCE_MS = 1e4;
/**
* Finds who changed drifted objects last, in the events of Twilio's Monitor (V-54). Not every account or key may read these: then one
* remark says so, and the report goes on.
*/
async function addLastChanges(objects, settings, options) {
	const wanted = new Set(objects.filter(({ isDrift, sid }) => isDrift && sid !== void 0).slice(0, MOST));
	if (wanted.size === 0) return {
		objects,
		notes: []
	};
	const client = require_twilio.createClient({
		...settings,
		baseUrl: toMonitor(settings.baseUrl)
	}, { env: options.env });
	const since = (/* @__PURE__ */ new Date(options.now - DAYS * DAY_MS)).toISOString().slice(0, 19);
	const failures = [];
	try {
		const complete = async (object) => {
			if (!wanted.has(object) || failures.length > 0) return object;
			const last = await findLast(client, object.sid ?? "", `${since}Z`).catch((error) => {
				if (!(error instanceof require_twilio.StandaloneError)) throw error;
				failures.push(error.message);
			});
			return last === void 0 ? object : {
				...object,
				last
			};
		};
		const found = [];
		for (const object of objects) found.push(await complete(object));
		return {
			objects: found,
			notes: failures.map(explain)
		};
	} finally {
		await client.close();
	}
}
async function findLast(client, sid, since) {
	const query = {
		ResourceSid: sid,
		StartDate: since
	};
	const [last] = (await client.list("/v1/Events", "events", query, { signal: AbortSignal.timeout(PATIENCE_MS) })).sort((a, b) => Date.parse(`${b.event_date}`) - Date.parse(`${a.event_date}`));
	return last === void 0 ? void 0 : {
		when: (/* @__PURE__ */ new Date(`${last.event_date}`)).toISOString(),
		by: describeActor(last)
	};
}
const PLACES = {
	web: " in the Console",
	api: " through the API"
};
/** `user US… in the Console, from 203.0.113.7`. */
function describeActor({ actor_type: type, actor_sid: sid, source, source_ip_address: address }) {
	const actor = [type, sid].filter((part) => typeof part === "string" && part !== "").join(" ");
	const place = typeof source === "string" ? PLACES[source] ?? ` (${source})` : "";
	return require_language.safeLine(`${actor === "" ? "somebody" : actor}${place}${typeof address === "string" ? `, from ${address}` : ""}`);
}
/** The host is the product's (V-58); a local TaskRouter answers for both. */
function toMonitor(baseUrl) {
	return baseUrl.replace(/^https:\/\/taskrouter(?=\.(?:[\w-]+\.){0,2}twilio\.com(?:\/|$))/, "https://monitor");
}
function explain(message) {
	return `the report does not say who changed the objects, because Twilio's Monitor events cannot be read: ${require_language.safeLine(message.split("\n")[0] ?? "")}`;
}
// cli/commands/drift/add-changes.ts
/** Adds who changed the objects, unless that is not wanted. The account of a connection is not asked. */
async function withChanges(found, { events }, resolve, io) {
	if (!events || !require_words.hasDrift(found)) return found;
	try {
		const { objects, notes } = await addLastChanges(found.objects, resolve(), {
			env: io.env,
			now: Date.now()
		});
		return {
			...found,
			objects,
			notes: [...found.notes, ...notes]
		};
	} catch (error) {
		if (error instanceof require_twilio.SettingsError) return found;
		throw error;
	}
}
Object.defineProperty(exports, "withChanges", {
	enumerable: true,
	get: function() {
		return withChanges;
	}
});
