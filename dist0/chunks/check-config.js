const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_start = require("./start.js");
const require_values = require("./values.js");
const require_language = require("./language.js");
const require_guards = require("./guards.js");
const require_retire_limit = require("./retire-limit.js");
const require_twilio = require("./twilio.js");
const require_check = require("./check.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/settings/check-settings.ts
/** The settings that make credentials, and the environment variables that do. */
const CREDENTIALS = [
	"accountSid",
	"apiKeySid",
	"apiKeySecret",
	"authToken"
];
const VARIABLES = [
	"TWILIO_ACCOUNT_SID",
	"TWILIO_API_KEY",
	"TWILIO_API_SECRET",
	"TWILIO_AUTH_TOKEN"
];
/**
* Returns the reasons to refuse settings: malformed or incomplete credentials, an account that the stack is not meant for, a
* host that does not exist, and values without a meaning. Settings that are not known yet are left to the apply. Without any
* credentials nothing is missing yet: a preview can do without.
*/
function findFaults(settings, env = process.env) {
	const isOpen = Object.values(settings).includes(require_model.UNKNOWN);
	const get = (key) => settings[key] === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? void 0 : require_start.toText(settings[key]);
	const hasCredentials = CREDENTIALS.some((key) => get(key)) || VARIABLES.some((name) => env[name]);
	const nameOf = (key) => `taskrouter:${key}`;
	const checks = [
		() => require_guards.readThreshold(get("guard")),
		() => require_twilio.readApiCapacity(get("maxApiCapacity"), env),
		() => require_retire_limit.readRetireLimit(get("retireTimeout"), env),
		() => require_guards.readPermissions(get, env),
		() => require_guards.readExpectation(get("expect"), nameOf("expect")),
		() => {
			if (isOpen) return;
			if (!hasCredentials) require_twilio.toBaseUrl({
				region: get("region"),
				edge: get("edge"),
				baseUrl: get("baseUrl")
			}, nameOf);
			else {
				const found = require_twilio.resolveSettings(get, env);
				require_guards.refuseUnexpectedAccount(require_guards.readExpectation(get("expect"), nameOf("expect")), found, require_guards.toAccount(found));
			}
		},
		...listConnections(get(require_twilio.CONNECTIONS)).map((name) => () => {
			const values = require_twilio.readConnection(name, get(require_twilio.CONNECTIONS));
			const expectation = require_guards.readExpectation(values.expect, require_twilio.nameInConnection(name, "expect"));
			const found = require_twilio.resolveConnection(name, values);
			require_guards.refuseUnexpectedAccount(expectation, found, require_guards.toAccount(found));
		})
	];
	return [...new Set(checks.flatMap(findFault))];
}
function listConnections(text) {
	const all = text === void 0 ? {} : require_language.parseJson(text);
	return require_language.isJsonObject(all) ? Object.keys(all) : ["(not a map)"];
}
function findFault(check) {
	try {
		check();
		return [];
	} catch (error) {
		if (error instanceof require_twilio.StandaloneError) return [error.message];
		throw error;
	}
}
// provider/native/calls/check-config.ts
/** Refuses settings that no operation could work with, before the first resource. Keys and tokens become secret. */
function checkConfig(_run, request) {
	const settings = require_values.readProperties(request.getNews());
	const response = new _pulumi_pulumi_proto_provider_pb_js.CheckResponse();
	response.setInputs(require_values.writeProperties(settings.values, /* @__PURE__ */ new Set([...settings.secrets, ...require_model.SECRET_SETTINGS])));
	response.setFailuresList(findFaults(settings.values).map(require_check.toFailure));
	return response;
}
exports.checkConfig = checkConfig;
