const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_language = require("./language.js");
const require_describe_rule_problem = require("./describe-rule-problem.js");
const require_model = require("./model.js");
require("./start.js");
const require_values = require("./values.js");
const require_inputs = require("./inputs.js");
const require_urn = require("./urn2.js");
let node_util = require("node:util");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/resource/parts.ts
/** The inputs that the SDK passes in the open, and that here never leave the process. */
function toHiddenInputs({ hints, plan }) {
	return {
		...hints !== void 0 && { ["__hints"]: hints },
		...plan !== void 0 && { ["__plan"]: plan }
	};
}
/** True if the rules have seen exactly these values. The engine changes inputs for `ignoreChanges`, and transforms may do so. */
function areRulesDone(part, kind, inputs) {
	if (part === void 0) return false;
	const isSeen = (name) => (0, node_util.isDeepStrictEqual)(inputs[name], part.inputs[name]);
	const ofRules = Object.entries(kind.properties).filter(([, { type }]) => RULED.includes(type));
	return isSeen("allow") && ofRules.every(([name]) => isSeen(name));
}
/** Types of the properties that rules look at. */
const RULED = ["configuration", "expression"];
// provider/native/calls/check.ts
/**
* Checks inputs and fills in defaults. Secret inputs are secret in the answer, and so are URLs with a password. Rules that only
* warn do so on the resource; those of workspace files have been run by their component, which knows positions.
*/
async function check(run, request) {
	const urn = request.getUrn();
	const named = require_urn.parseUrn(urn);
	const olds = require_values.readProperties(request.getOlds());
	const news = require_values.readProperties(request.getNews());
	const { values, secrets, problems } = require_inputs.toLifecycleInputs(named, news);
	if (problems.length > 0) return answer(values, secrets, problems);
	const part = run.parts.get(urn);
	const options = { areRulesDone: areRulesDone(part, named.kind, news.values) };
	const host = await run.hostOf(named.kind.name);
	const checked = part === void 0 ? values : {
		...values,
		...toHiddenInputs(part)
	};
	const { inputs, failures } = await host.check(olds.values, checked, options);
	if (!options.areRulesDone && failures.length === 0) advise(run, named, values, news.values);
	return answer(inputs, secrets, failures.map(({ reason }) => reason));
}
/** @param written the inputs as the program has them */
function advise(run, { kind }, inputs, { configuration }) {
	const isRaw = typeof configuration === "string" || require_language.isJsonObject(configuration) && "task_routing" in configuration;
	for (const problem of require_model.listAdvice(kind, inputs, isRaw ? "raw" : "yaml")) {
		const text = require_describe_rule_problem.describeRuleProblem(problem);
		run.notify(problem.severity === "warning" ? `warning: ${text}` : text);
	}
}
function answer(inputs, secrets, reasons) {
	const response = new _pulumi_pulumi_proto_provider_pb_js.CheckResponse();
	response.setInputs(require_values.writeProperties(inputs, secrets));
	response.setFailuresList(reasons.map(toFailure));
	return response;
}
/** A failure without a property: the engine would print the value of one, also a secret. */
function toFailure(reason) {
	const failure = new _pulumi_pulumi_proto_provider_pb_js.CheckFailure();
	failure.setReason(reason);
	return failure;
}
exports.check = check;
exports.toFailure = toFailure;
