const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_language = require("./language.js");
const require_import_id = require("./import-id.js");
const require_look_up = require("./look-up2.js");
const require_twilio = require("./twilio.js");
const require_filters = require("./filters.js");
require("./start.js");
const require_values = require("./values.js");
const require_urn = require("./urn2.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/list/find-objects.ts
/**
* Finds the live objects of a kind that match a query: one list per kind and workspace, which other calls of the run share.
*
* @param query without a workspace, for objects in all workspaces of the account
* @throws StandaloneError if a list cannot be read
*/
async function findObjects(run, kind, { place, filters }) {
	const isWorkspace = kind.sidPrefix === "WS";
	const places = isWorkspace ? [place] : await listPlaces(run, place);
	const found = [];
	for (const one of places) {
		const objects = await list$1(run, kind, filters, one);
		for (const object of objects) {
			if (isWorkspace && place.workspaceSid !== void 0 && object.sid !== place.workspaceSid) continue;
			const workspaceSid = `${isWorkspace ? object.sid : one.workspaceSid}`;
			found.push({
				id: require_import_id.toImportId(kind, workspaceSid, `${object.sid}`),
				name: `${object[require_model.nameProperty(kind)]}`
			});
		}
	}
	return found;
}
async function listPlaces(run, { workspaceSid, connection }) {
	if (workspaceSid !== void 0) return [{
		workspaceSid,
		connection
	}];
	const { objects } = await require_look_up.lookUp(run, "Workspace", { isList: true }, { connection });
	return toObjects(objects).map(({ sid }) => ({
		workspaceSid: `${sid}`,
		connection
	}));
}
async function list$1(run, kind, filters, place) {
	const { [require_model.nameProperty(kind)]: name, ...others } = filters;
	const query = {
		isList: true,
		...name !== void 0 && { [require_model.nameProperty(kind)]: name }
	};
	const { objects } = await require_look_up.lookUp(run, kind.name, query, place);
	return toObjects(objects).filter((object) => require_model.changedProperties(kind, object, {
		...object,
		...others
	}).length === 0);
}
function toObjects(value) {
	return Array.isArray(value) ? value.filter(require_language.isJsonObject) : [];
}
// provider/native/list/read-query.ts
/** The members of a query that say where the objects are. */
const PLACE = ["workspaceSid", "connection"];
/** A type of JSON by the type of a property. Default: string. */
const JSON_TYPES = {
	boolean: "boolean",
	integer: "number"
};
/**
* Reads the query of a list.
*
* @throws StandaloneError for a member or a value that has no meaning, because a list without this filter is not what was asked for
*/
function readQuery(kind, values) {
	const given = Object.entries(values).flatMap(([name, value]) => value === void 0 || value === null ? [] : [[name, value]]);
	for (const [name, value] of given) checkMember(kind, name, value);
	return {
		place: Object.fromEntries(given.filter(([name]) => PLACE.includes(name))),
		filters: Object.fromEntries(given.filter(([name]) => !PLACE.includes(name)))
	};
}
function checkMember(kind, name, value) {
	const known = {
		...Object.fromEntries(require_filters.listFilters(kind).map(([key, { type }]) => [key, JSON_TYPES[type] ?? "string"])),
		...kind.properties.workspaceSid && { workspaceSid: "string" },
		connection: "string"
	};
	const type = known[name];
	const names = Object.keys(known);
	if (type === void 0) throw new require_twilio.StandaloneError(`${kind.nouns} cannot be filtered by ${JSON.stringify(name)}${require_language.didYouMean(name, names) || ":"} the filters are ${names.join(", ")}`);
	if (value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return;
	if (typeof value !== type) throw new require_twilio.StandaloneError(`${name} must be ${require_language.withArticle(type)}, not ${require_language.show(value)}`);
	if (name === "workspaceSid" && !/^WS[0-9a-fA-F]{32}$/.test(`${value}`)) throw new require_twilio.StandaloneError(`workspaceSid must be WS and 32 hexadecimal digits, not ${require_language.show(value)}`);
}
// provider/native/list/take-page.ts
/**
* Returns one page of a list, which is ordered by name and id: an object that is created or deleted between two pages neither
* repeats nor hides another.
*
* @throws StandaloneError for a token that is not from here
*/
function takePage(all, { limit, pageSize, token }) {
	const { last, left: before } = token === "" ? { left: Number.POSITIVE_INFINITY } : readToken(token);
	const sorted = [...all].sort(compare);
	const rest = last === void 0 ? sorted : sorted.filter((one) => compare(one, last) > 0);
	const left = Math.min(before, toMost(limit));
	const items = rest.slice(0, Math.min(left, toMost(pageSize)));
	const end = items.at(-1);
	return {
		items,
		next: end === void 0 || items.length === rest.length || items.length === left ? "" : toToken({
			last: end,
			left: left - items.length
		})
	};
}
function compare(a, b) {
	return require_language.compareText(a.name, b.name) || require_language.compareText(a.id, b.id);
}
function toMost(count) {
	return count < 1 ? Number.POSITIVE_INFINITY : count;
}
function toToken({ last, left }) {
	const text = JSON.stringify([
		last.name,
		last.id,
		...Number.isFinite(left) ? [left] : []
	]);
	return Buffer.from(text).toString("base64url");
}
function readToken(token) {
	const [name, id, left = Number.POSITIVE_INFINITY] = toList(require_language.parseJson(Buffer.from(token, "base64url").toString()));
	if (typeof name === "string" && typeof id === "string" && typeof left === "number") return {
		last: {
			name,
			id
		},
		left
	};
	throw new require_twilio.StandaloneError("the continuation token is not from this provider: begin again without one, with the same query");
}
function toList(value) {
	return Array.isArray(value) ? value : [];
}
// provider/native/calls/list.ts
/** Lists live objects of a kind, as names and ids for an import. The last answer says if there are more. */
async function list(run, request) {
	const kind = require_urn.parseType(request.getToken());
	const { values } = require_values.readProperties(request.getQuery());
	const query = readQuery(kind, values);
	if (require_model.hasUnknown(values)) return [computed()];
	const { items, next } = takePage(await findObjects(run, kind, query), {
		limit: request.getLimit(),
		pageSize: request.getPageSize(),
		token: request.getContinuationToken()
	});
	return [...items.map(toResult), ...next === "" ? [] : [toContinuation(next)]];
}
/** The answer to a query with a value that is not known yet. */
function computed() {
	const response = new _pulumi_pulumi_proto_provider_pb_js.ListResponse();
	response.setComputed(new _pulumi_pulumi_proto_provider_pb_js.ListResponse.Computed());
	return response;
}
function toResult({ id, name }) {
	const result = new _pulumi_pulumi_proto_provider_pb_js.ListResponse.Result();
	result.setId(id);
	result.setName(name);
	const response = new _pulumi_pulumi_proto_provider_pb_js.ListResponse();
	response.setResult(result);
	return response;
}
function toContinuation(token) {
	const continuation = new _pulumi_pulumi_proto_provider_pb_js.ListResponse.Continuation();
	continuation.setContinuationToken(token);
	const response = new _pulumi_pulumi_proto_provider_pb_js.ListResponse();
	response.setContinuation(continuation);
	return response;
}
exports.list = list;
