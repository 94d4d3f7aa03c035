const require_config = require("./config.js");
const require_parse_time = require("./parse-time.js");
const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
let commander = require("commander");
let node_path = require("node:path");
// cli/commands/evaluate.ts
const KINDS = Object.keys(require_parse_time.GIVEN_VALUES);
/** `taskrouter evaluate`: evaluates an expression and explains the result. */
function configure(command, io, finish) {
	command.argument("<EXPRESSION>", "an expression, quoted: 'language == \"en\"'").option("--kind <KIND>", `where the expression is used: ${KINDS.join(", ")}`, require_parse_option.oneOf(KINDS), "filter").option("--task <JSON>", "attributes of the task, for filter and target", toObject).option("--worker <JSON>", "attributes of the worker, including built-in ones such as sid; for target and queue", toObject).option("--workers <JSON>", "number of workers in the queue by state, such as {\"available\":0}; for skip", toObject).option("--at <TIME>", "time for taskrouter.…, such as 2026-01-31T08:30Z, for filter and target; default: now", toTime).addHelpText("after", "\nPrints true or false on the first line, then each part with its value.\nExit code 0: the expression is true or false; 1: the expression is malformed.").action((expression, options) => finish(evaluate(expression, options, io)));
}
function toObject(text) {
	const value = require_language.parseJson(text);
	if (!require_language.isJsonObject(value)) throw new commander.InvalidArgumentError("It must be a JSON object such as '{\"language\":\"en\"}'.");
	return value;
}
function toTime(text) {
	const at = require_parse_time.parseTime(text);
	if (at === void 0) throw new commander.InvalidArgumentError("It must look like 2026-01-31T08:30Z.");
	return at;
}
function evaluate(expression, options, io) {
	checkUse(options);
	const { ast, problems } = require_language.parseExpression(expression);
	if (ast === void 0) return reportProblems(expression, problems, io);
	const { kind, at = Date.now(), task = {}, worker = {}, workers = {} } = options;
	const scope = {
		task,
		worker,
		workers,
		taskrouter: require_language.toTimeVariables(at)
	};
	const explanation = require_language.explainExpression(ast, scope, kind);
	io.out(`${explanation.value}\n${require_parse_time.formatExplanation(explanation)}`);
	return require_cli_main.EXIT.clean;
}
/** Refuses an option without effect: the user expects another answer. */
function checkUse(options) {
	const { kind } = options;
	for (const name of [
		"task",
		"worker",
		"workers",
		"at"
	]) {
		if (options[name] === void 0 || require_parse_time.GIVEN_VALUES[kind].includes(name)) continue;
		const kinds = require_parse_time.listKindsThatSee(name).join(" or ");
		throw new require_cli_main.Failure(`--${name} has no effect on a ${kind} expression; it is for --kind ${kinds}`, require_cli_main.EXIT.usage);
	}
}
function reportProblems(expression, problems, io) {
	const file = (0, node_path.join)(io.cwd, "expression");
	const diagnostics = problems.map((problem) => ({
		code: require_language.findingOfExpression(problem),
		severity: "error",
		message: require_language.renderExpressionProblem(problem),
		span: {
			file,
			...problem.span
		}
	}));
	io.out(require_config.formatDiagnostics({
		diagnostics,
		sources: /* @__PURE__ */ new Map([[file, expression]])
	}, io));
	return require_cli_main.EXIT.findings;
}
exports.configure = configure;
