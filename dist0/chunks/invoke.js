const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_twilio = require("./twilio.js");
const require_look_up = require("./look-up2.js");
require("./start.js");
const require_values = require("./values.js");
const require_functions = require("./functions.js");
const require_urn = require("./urn2.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/invoke.ts
/** Some SDKs write a module: `taskrouter:index/getWorkflow:getWorkflow`. */
const PREFIX = /^taskrouter:(index(\/\w+)?:)?/;
/** Calls a function: `taskrouter:index:getWorkflow`. */
async function invoke(run, request) {
	const token = request.getTok();
	const args = require_values.readProperties(request.getArgs());
	const response = new _pulumi_pulumi_proto_provider_pb_js.InvokeResponse();
	response.setReturn(isEvaluation(token) ? await evaluate(args) : await find(run, parseToken(token), args));
	return response;
}
function isEvaluation(token) {
	return token.replace(PREFIX, "") === require_functions.EVALUATE_EXPRESSION;
}
async function evaluate({ values, secrets }) {
	const { evaluateExpression } = await Promise.resolve().then(() => require("./evaluate-expression.js"));
	const result = evaluateExpression(values);
	return require_values.writeProperties(result, new Set(secrets.size > 0 ? Object.keys(result) : []));
}
async function find(run, kind, { values, secrets }) {
	const { workspaceSid, connection, ...query } = values;
	return require_values.writeProperties(await require_look_up.lookUp(run, kind.name, query, {
		workspaceSid,
		connection
	}), secrets);
}
function parseToken(token) {
	const name = /^get(.*)/.exec(token.replace(PREFIX, ""))?.[1] ?? "";
	if (require_model.isKindName(name) && require_model.kinds[name].isFacet !== true) return require_model.kinds[name];
	const known = Object.values(require_model.kinds).filter(({ isFacet }) => isFacet !== true);
	throw new require_twilio.StandaloneError(`this release of pulumi-taskrouter has no function ${JSON.stringify(token)}; there are ` + [require_functions.EVALUATE_EXPRESSION, ...known.map((kind) => `get${kind.name}`)].map(require_urn.nativeType).join(", "));
}
exports.invoke = invoke;
