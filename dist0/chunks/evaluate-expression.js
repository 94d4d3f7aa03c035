const require_language = require("./language.js");
const require_parse_time = require("./parse-time.js");
const require_twilio = require("./twilio.js");
// provider/native/calls/evaluate-expression.ts
const VALUES = [
	"task",
	"worker",
	"workers",
	"at"
];
/**
* Evaluates an expression as TaskRouter does: no request is sent.
*
* @param args as in the schema of the function: `{ expression, kind, task, worker, workers, at }`
* @param now milliseconds since 1970, for an expression without a given time
* @throws StandaloneError if the expression is malformed, or an argument is not valid
*/
function evaluateExpression(args, now = Date.now()) {
	const { expression } = args;
	if (typeof expression !== "string") throw new require_twilio.StandaloneError("expression must be text, such as `language == 'en'`");
	const kind = readKind(args.kind);
	checkUse(args, kind);
	const { ast, problems } = require_language.parseExpression(expression);
	if (ast === void 0) throw new require_twilio.StandaloneError(problems.map((problem) => describe(expression, problem)).join("\n"));
	const attributes = (name) => readAttributes(name, args[name]);
	const scope = {
		task: attributes("task"),
		worker: attributes("worker"),
		workers: attributes("workers"),
		taskrouter: require_language.toTimeVariables(readTime(args.at, now))
	};
	const explanation = require_language.explainExpression(ast, scope, kind);
	return {
		result: explanation.value,
		explanation: require_parse_time.formatExplanation(explanation)
	};
}
function readKind(kind) {
	const kinds = Object.keys(require_parse_time.GIVEN_VALUES);
	const found = kinds.find((name) => name === (kind ?? "filter"));
	if (found === void 0) throw new require_twilio.StandaloneError(`kind must be one of ${kinds.join(", ")}, not ${require_language.show(kind)}`);
	return found;
}
/** Refuses an argument without effect: the caller expects another answer. */
function checkUse(args, kind) {
	for (const name of VALUES) {
		if (isAbsent(args[name]) || require_parse_time.GIVEN_VALUES[kind].includes(name)) continue;
		throw new require_twilio.StandaloneError(`${name} has no effect on a ${kind} expression; it is for the kinds ${require_parse_time.listKindsThatSee(name).join(" and ")}`);
	}
}
function readAttributes(name, value) {
	if (isAbsent(value)) return {};
	if (!require_language.isJsonObject(value)) throw new require_twilio.StandaloneError(`${name} must be an object, such as { language: en }`);
	return value;
}
function readTime(at, now) {
	if (isAbsent(at)) return now;
	const time = typeof at === "string" ? require_parse_time.parseTime(at) : void 0;
	if (time === void 0) throw new require_twilio.StandaloneError(`at must look like 2026-01-31T08:30Z, not ${require_language.show(at)}`);
	return time;
}
function isAbsent(value) {
	return value === void 0 || value === null;
}
function describe(expression, problem) {
	const before = expression.slice(0, problem.span.start).split("\n");
	return `expression:${before.length}:${`${before.at(-1)}`.length + 1}: ${require_language.renderExpressionProblem(problem)}`;
}
exports.evaluateExpression = evaluateExpression;
