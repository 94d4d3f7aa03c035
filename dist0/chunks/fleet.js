const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_parse_option = require("./parse-option.js");
// cli/commands/fleet/options.ts
/** Output formats of a fleet's report. */
const FORMATS = [
	"text",
	"markdown",
	"json",
	"junit"
];
/** CI systems for which a matrix can be printed. */
const MATRICES = ["github", "gitlab"];
/** The commands with their descriptions. */
const COMMANDS = {
	preview: "say in words what `pulumi up` would change in each stack",
	up: "run `pulumi up` for each stack, and say in words what changed",
	drift: "compare each stack with what is live, without starting the engine",
	validate: "check the workspace files of each stack, with its overlay and variables"
};
// cli/commands/fleet.ts
var fleet_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ configure: () => configure });
const NAMES = Object.keys(COMMANDS);
const MOST_WORKERS = 256;
const MOST_SECONDS = 86400;
const STACKS = "a fleet file, or patterns of project folders and stacks, such as 'sites/*:prod'; default: fleet.yaml";
/** `taskrouter fleet`: one command for many stacks. */
function configure(command, io, finish) {
	for (const name of NAMES) configureRun(command, name, io, finish);
	addOutput(addNames(command.command("report").description("join the JSON reports of several runs, such as jobs in CI, into one"))).argument("<FILE...>", "reports of one command, written with --format json").option("--fleet <FLEET>", "the fleet, whose stacks without a report count as not started; default: fleet.yaml").addHelpText("after", "\nExit code 0: each stack is fine or changed; 1: any other; 2 and 3: nothing was joined.").action(async (files, options) => {
		const { joinReports } = await Promise.resolve().then(() => require("./join-reports.js"));
		finish(joinReports(files, options, io));
	});
	addChoice(command.command("matrix").description("print a job per stack, for the matrix of a CI system")).option("--format <FORMAT>", `CI system: ${MATRICES.join(", ")}`, require_parse_option.oneOf(MATRICES), "github").action(async (args, options) => {
		const { showMatrix } = await Promise.resolve().then(() => require("./show-matrix.js"));
		finish(await showMatrix(args, options, io));
	});
}
function configureRun(command, name, io, finish) {
	const own = addOutput(addChoice(command.command(name).description(COMMANDS[name]))).option("--workers <N>", "stacks at the same time; default: the number of processors", require_parse_option.integerFrom(1, MOST_WORKERS)).option("--workers-per-account <N>", "stacks of one account at the same time; default: 2", require_parse_option.integerFrom(1, MOST_WORKERS)).option("--fail-fast", "start no further stack after one that failed, drifted or has errors").option("--resume", "go on with the last run: stacks that it finished are not run again").option("--queue <URL>", "share the run with other machines that start the same command, through a Redis server: redis://:PASSWORD@HOST:6379, or rediss:// for TLS; default: TASKROUTER_QUEUE").option("--run <NAME>", "the name of the shared run: the same on each machine, another for each run; default: that of the pipeline in GitHub Actions and GitLab CI").option("--queue-timeout <SECONDS>", "wait this long for a Redis that does not answer; default: 300", require_parse_option.integerFrom(1, MOST_SECONDS));
	if (name === "preview" || name === "up") own.option("--refresh", "read TaskRouter first, as --refresh of Pulumi does");
	if (name === "up") own.option("--yes", "at a terminal, do not ask before the updates");
	if (name === "drift") own.option("--no-events", "do not ask Twilio's Monitor who changed the objects last");
	if (name === "validate") own.option("--strict", "treat warnings as errors");
	own.addHelpText("after", `
Goes on after a stack that failed. Ctrl-C starts no further stack and finishes those that run; a second one stops their engines.
The journal of finished stacks is in .taskrouter/fleet/ next to the fleet file.
With --queue, the same command with the same --run goes on with a run that was cut short, and --resume also runs the stacks
again that failed.\n${EXITS[name]}`).action(async (args, options) => {
		const { runFleet } = await Promise.resolve().then(() => require("./run-fleet.js"));
		finish(await runFleet(name, args, options, io));
	});
}
const REST = "2: wrong usage, and nothing was started; 3: the run was cut short.";
const EXITS = {
	preview: `Exit code 0: each preview succeeded, also if something changes; 1: one failed; ${REST}`,
	up: `Exit code 0: each stack is up to date; 1: one failed; ${REST}`,
	drift: `Exit code 0: no stack drifted; 1: one drifted or failed; ${REST}`,
	validate: `Exit code 0: no stack has errors; 1: one has, or failed; ${REST}`
};
/** The arguments and options that choose stacks. */
function addChoice(command) {
	return addNames(command.argument("[FLEET...]", STACKS, require_parse_option.collect));
}
function addOutput(command) {
	return command.option("--format <FORMAT>", `${FORMATS.join(", ")}; can be repeated; default: text`, collectFormats).option("--out <FILE>", "write to a file; with several formats, one --out each, in the same order", require_parse_option.collect);
}
function addNames(command) {
	return command.option("--only <NAME>", "only stacks of this name or pattern, such as 'sites/berlin:prod'; can be repeated", require_parse_option.collect).option("--label <KEY=VALUE>", "only stacks with this label in the fleet file; can be repeated", require_parse_option.collect);
}
function collectFormats(text, before = []) {
	return [...before, require_parse_option.oneOf(FORMATS)(text)];
}
exports.COMMANDS = COMMANDS;
exports.configure = configure;
Object.defineProperty(exports, "fleet_exports", {
	enumerable: true,
	get: function() {
		return fleet_exports;
	}
});
