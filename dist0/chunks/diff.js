const require_rolldown_runtime = require("./rolldown-runtime.js");
require("./engine.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
const require_join_inputs = require("./join-inputs.js");
require("./start.js");
const require_values = require("./values.js");
const require_urn = require("./urn2.js");
let node_util = require("node:util");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/diff/list-changes.ts
/**
* Returns the smallest values in which two sets of inputs differ. Each path exists in the new ones, or in the old ones if it is
* a delete: the engine takes the values that it draws from there.
*
* @param names of the inputs to compare
* @param isSame ends the comparison where a difference has no meaning
*/
function listPropertyChanges(olds, news, names, isSame) {
	return names.flatMap((name) => {
		const changes = compare(member(olds, name), member(news, name), [name], isSame);
		return changes.length > 0 || member(news, name) === void 0 ? changes : [{
			path: [name],
			kind: "UPDATE"
		}];
	});
}
function compare(before, after, path, isSame) {
	if (isSame(before, after, path)) return [];
	if (before === void 0) return [{
		path,
		kind: "ADD"
	}];
	if (after === void 0) return [{
		path,
		kind: "DELETE"
	}];
	if (Array.isArray(before) && Array.isArray(after)) return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index).flatMap((index) => compare(before[index], after[index], [...path, index], isSame));
	if (!require_language.isJsonObject(before) || !require_language.isJsonObject(after)) return [{
		path,
		kind: "UPDATE"
	}];
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => compare(member(before, name), member(after, name), [...path, name], isSame));
}
function member(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
// provider/native/diff/property-path.ts
/**
* A path in the engine's form: `configuration.filters[0]["a.b"]`. The engine's form has no spelling for a name with a backslash
* before a quote or at its end: the path then ends before it.
*/
function toPropertyPath(path) {
	const end = path.findIndex((step) => typeof step === "string" && /\\("|$)/.test(step));
	return (end < 0 ? path : path.slice(0, end)).map(toStep).join("").replace(/^\./, "");
}
function toStep(step) {
	if (typeof step === "number") return `[${step}]`;
	return /^[\w$-]+$/.test(step) ? `.${step}` : `["${step.replaceAll("\"", "\\\"")}"]`;
}
// provider/native/diff/to-diff-response.ts
/** Options in the inputs that state has to know. */
const OPTIONS = [
	require_model.CONNECTION,
	require_model.IGNORE,
	require_model.IGNORE_FILTERS,
	require_model.RETAIN
];
/** The engine's form of a difference, with the path of each value that differs. */
function toDiffResponse(kind, { changes, replaces }, olds, news) {
	const { DiffChanges } = _pulumi_pulumi_proto_provider_pb_js.DiffResponse;
	const response = new _pulumi_pulumi_proto_provider_pb_js.DiffResponse();
	response.setChanges(changes ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE);
	response.setHasdetaileddiff(true);
	if (!changes) return response;
	const found = listChanges(kind, olds, news);
	response.setReplacesList([...replaces]);
	response.setDiffsList([...new Set(found.map(({ path: [first] }) => `${first}`))]);
	for (const change of found) response.getDetaileddiffMap().set(toPropertyPath(change.path), toMessage(change, replaces));
	return response;
}
/** The values that an update would change, and the options that it would store. */
function listChanges(kind, olds, news) {
	const names = require_model.changedProperties(kind, require_model.hideIgnored(olds, news, require_model.ignoredOf(news)), news);
	const options = OPTIONS.filter((name) => !(0, node_util.isDeepStrictEqual)(olds[name], news[name]));
	return listPropertyChanges(olds, news, [...names, ...options], (before, after, path) => isAlike(kind, before, after, path));
}
/** Spelling makes no difference inside routing; elsewhere a value that is equal as JSON does not differ. */
function isAlike(kind, before, after, [name, ...rest]) {
	if (kind.properties[`${name}`]?.type !== "configuration") return (0, node_util.isDeepStrictEqual)(before, after);
	return require_language.isSameValue(before, after, `${rest.at(-1) ?? ""}`);
}
function toMessage({ path, kind }, replaces) {
	const { Kind: Kinds } = _pulumi_pulumi_proto_provider_pb_js.PropertyDiff;
	const message = new _pulumi_pulumi_proto_provider_pb_js.PropertyDiff();
	message.setKind(replaces.includes(`${path[0]}`) ? Kinds[`${kind}_REPLACE`] : Kinds[kind]);
	message.setInputdiff(true);
	return message;
}
// provider/native/calls/diff.ts
/** Compares the inputs of the last run with the present ones. */
async function diff(run, request) {
	const { kind } = require_urn.parseUrn(request.getUrn());
	const outputs = require_values.readProperties(request.getOlds()).values;
	const olds = require_values.readProperties(request.getOldInputs()).values;
	const news = require_values.readProperties(request.getNews()).values;
	if (kind.name === "Workspace") run.rememberWorkspace(request.getId(), outputs.ownership);
	return toDiffResponse(kind, await (await run.hostOf(kind.name)).diff(request.getId(), require_join_inputs.joinInputs(kind, outputs, olds), news), olds, news);
}
exports.diff = diff;
