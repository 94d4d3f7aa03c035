#!/usr/bin/env node
require("./compile-later.js");
const require_package = require("../chunks/package.js");
const require_language = require("../chunks/language.js");
let node_readline = require("node:readline");
let commander = require("commander");
/** Exit codes of every command. */
const EXIT = {
	/** Succeeded without findings. */
	clean: 0,
	/** Reported findings or drift. */
	findings: 1,
	/** Wrong arguments or options. */
	usage: 2,
	/** Could not work. */
	failed: 3
};
/** Ends a command with a message for its user. */
var Failure = class extends Error {
	name = "Failure";
	exitCode;
	/** @param exitCode `EXIT.usage`, `EXIT.failed`, or `EXIT.findings` if they were shown before */
	constructor(message, exitCode = EXIT.failed) {
		super(message);
		this.exitCode = exitCode;
	}
};
// cli/live-lines.ts
/** Keeps a long line on one row of the terminal, so that the cursor comes back to the first line. */
const [CUT, WRAP] = ["\x1B[?7l", "\x1B[?7h"];
/** Shows lines at the bottom of a terminal, in place of those before; never more than fit. */
function createLiveLines(screen) {
	let shown = 0;
	return (lines) => {
		const fitting = lines.slice(0, Math.max(1, (screen.rows ?? 24) - 1));
		const up = shown === 0 ? "" : `\u001b[${shown}A\r\u001b[J`;
		const text = fitting.map((line) => `${CUT}${line}${WRAP}\n`).join("");
		shown = fitting.length;
		if (up + text !== "") screen.write(up + text);
	};
}
// cli/io.ts
/** Creates the interface to a real process. */
function createIo(process) {
	return {
		out: (text) => void process.stdout.write(text),
		data: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		readInput: (limit) => readInput(process.stdin, limit),
		env: process.env,
		cwd: process.cwd(),
		isTerminal: process.stdout.isTTY === true,
		isColor: isColor(process.env, process.stdout.isTTY === true),
		columns: process.stdout.isTTY === true ? process.stdout.columns : void 0,
		redraw: canRedraw(process) ? createLiveLines(process.stderr) : void 0,
		canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true,
		ask: (question) => ask(question, process),
		waitForEnd: () => new Promise((resolve) => {
			for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
		})
	};
}
/** Logs of CI systems keep every line, also if they pretend to be a terminal. */
function canRedraw({ env, stderr }) {
	return stderr.isTTY === true && env.TERM !== "dumb" && !env.CI;
}
/** Returns whether to use color: depends on the terminal, unless `NO_COLOR` (no-color.org) or `FORCE_COLOR` is set. */
function isColor(env, isTerminal) {
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
	return isTerminal && env.TERM !== "dumb";
}
function ask(question, { stdin: input, stderr: output }) {
	const lines = (0, node_readline.createInterface)({
		input,
		output
	});
	return new Promise((resolve) => {
		lines.once("close", () => resolve(""));
		lines.question(question, (answer) => {
			resolve(answer);
			lines.close();
		});
	});
}
async function readInput(input, limit) {
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		const bytes = Buffer.from(chunk);
		chunks.push(bytes);
		size += bytes.length;
		if (size > limit) break;
	}
	return Buffer.concat(chunks);
}
// cli/commands/index.ts
/** All commands, in the order of the help. Their files are loaded only when called, so that the help appears at once. */
const commands = [
	{
		name: "init",
		description: "create a project: workspace files, editor settings and a pipeline",
		load: () => Promise.resolve().then(() => require("../chunks/init.js"))
	},
	{
		name: "validate",
		description: "check workspace files or raw JSON configurations, and show every finding",
		load: () => Promise.resolve().then(() => require("../chunks/validate.js"))
	},
	{
		name: "fmt",
		description: "format workspace files: one order, one spacing",
		load: () => Promise.resolve().then(() => require("../chunks/fmt.js"))
	},
	{
		name: "export",
		description: "write a live workspace as workspace files",
		load: () => Promise.resolve().then(() => require("../chunks/export.js"))
	},
	{
		name: "render",
		description: "print the workspace that files declare, with everything written out",
		load: () => Promise.resolve().then(() => require("../chunks/render.js"))
	},
	{
		name: "report",
		description: "say in words what the next `pulumi up` changes, for a pull request",
		load: () => Promise.resolve().then(() => require("../chunks/report2.js"))
	},
	{
		name: "apply",
		description: "run `pulumi up` if its plan is the one that was reviewed",
		load: () => Promise.resolve().then(() => require("../chunks/apply.js"))
	},
	{
		name: "fleet",
		description: "preview, update, compare or check many stacks, and report once",
		load: () => Promise.resolve().then(() => require("../chunks/fleet.js")).then((n) => n.fleet_exports)
	},
	{
		name: "evaluate",
		description: "evaluate an expression for a task and a worker, and explain the result",
		load: () => Promise.resolve().then(() => require("../chunks/evaluate.js"))
	},
	{
		name: "emulator",
		description: "start a local TaskRouter",
		load: () => Promise.resolve().then(() => require("../chunks/emulator2.js"))
	},
	{
		name: "adopt",
		description: "put existing objects into the state of a stack, without a write to TaskRouter",
		load: () => Promise.resolve().then(() => require("../chunks/adopt2.js"))
	},
	{
		name: "drift",
		description: "show what differs live from what a stack or files declare, and accept it into the files",
		load: () => Promise.resolve().then(() => require("../chunks/drift.js"))
	},
	{
		name: "history",
		description: "list the snapshots of what was live before each run, and what changed since",
		load: () => Promise.resolve().then(() => require("../chunks/history2.js"))
	},
	{
		name: "restore",
		description: "write a snapshot into the workspace files, so that a rollback is a reviewed change",
		load: () => Promise.resolve().then(() => require("../chunks/restore.js"))
	},
	{
		name: "state",
		description: "move a stack between the classes and the native provider, without a call to TaskRouter",
		load: () => Promise.resolve().then(() => require("../chunks/state2.js"))
	},
	{
		name: "reevaluate",
		description: "route the waiting tasks of a workflow again",
		load: () => Promise.resolve().then(() => require("../chunks/reevaluate.js"))
	},
	{
		name: "schema",
		description: "print the JSON Schema of workspace files, with the declared keys, for editors",
		load: () => Promise.resolve().then(() => require("../chunks/schema.js"))
	},
	{
		name: "plugin",
		description: "install the native provider where Pulumi's engine finds it",
		load: () => Promise.resolve().then(() => require("../chunks/plugin.js"))
	},
	{
		name: "version",
		description: "print the version of this package",
		load: () => Promise.resolve().then(() => require("../chunks/version2.js"))
	}
];
// cli/safe-io.ts
/** The codes with which this program colors its output. */
const COLOR = /(\u001b\[\d{1,2}m)/;
/**
* Makes everything that a command shows safe for a terminal, as the last of its steps. Names and paths of other people
* reach the output in many ways, and one that is forgotten must do no harm.
*/
function toSafeIo(io) {
	const toSafe = (text) => io.isColor ? keepColors(text) : require_language.safeText(text);
	const { redraw } = io;
	return {
		...io,
		out: (text) => io.out(toSafe(text)),
		err: (text) => io.err(toSafe(text)),
		...redraw !== void 0 && { redraw: (lines) => redraw(lines.map(toSafe)) }
	};
}
function keepColors(text) {
	return text.split(COLOR).map((part, at) => at % 2 === 1 ? part : require_language.safeText(part)).join("");
}
// cli/run.ts
/**
* Runs the command line. Never throws: every run ends in an exit code, and failures in a message without a stack trace.
*
* @param args arguments after `taskrouter`
* @returns 0 clean, 1 findings, 2 wrong usage, 3 failed
* @example process.exitCode = await run(["validate", "taskrouter"], createIo(process));
*/
async function run(args, world) {
	const io = toSafeIo(world);
	let exitCode = EXIT.clean;
	try {
		const program = createProgram(io);
		for (const { name, description, load } of commands) {
			const command = program.command(name).description(description);
			if (args.includes(name)) (await load()).configure(command, io, (code) => {
				exitCode = code;
			});
		}
		await program.parseAsync([...args], { from: "user" });
		return exitCode;
	} catch (error) {
		return report(error, io);
	}
}
function createProgram(io) {
	return new commander.Command("taskrouter").description("Twilio TaskRouter as code. Not affiliated with Twilio.").version(require_package.readVersion()).exitOverride().configureOutput({
		writeOut: io.out,
		writeErr: io.err
	}).showHelpAfterError("(`taskrouter --help` lists the commands, `taskrouter COMMAND --help` the options of one)").addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 failed.\nColor depends on the terminal and NO_COLOR.");
}
function report(error, io) {
	if (error instanceof commander.CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
	if (error instanceof Failure) {
		io.err(`error: ${error.message}\n`);
		return error.exitCode;
	}
	const { message = String(error), stack = message } = error instanceof Error ? error : {};
	io.err(`error: this is a bug in taskrouter: ${message.split("\n")[0]}\nPlease report it, with the command that you ran, as an issue of pulumi-taskrouter; TASKROUTER_DEBUG=1 shows the stack trace.
`);
	if (io.env.TASKROUTER_DEBUG === "1") io.err(`${stack}\n`);
	return EXIT.failed;
}
// cli/watch-output.ts
/**
* Reports once that output cannot be written, such as to a full disk. A reader that closes the pipe early
* (`taskrouter validate | head`) is not a failure.
*
* @returns whether output was lost
*/
function watchOutput(stdout, stderr) {
	let hasFailed = false;
	for (const stream of [stdout, stderr]) stream.on("error", ({ code, message }) => {
		if (code === "EPIPE" || hasFailed) return;
		hasFailed = true;
		const reason = code === "ENOSPC" ? "no space is left on the device" : code ?? message;
		if (stream === stdout) stderr.write(`error: the output cannot be written: ${reason}\n`);
	});
	return () => hasFailed;
}
// cli/main.ts
const hasLostOutput = watchOutput(process.stdout, process.stderr);
run(process.argv.slice(2), createIo(process)).then((code) => {
	process.exitCode = code;
});
process.on("exit", () => {
	if (hasLostOutput()) process.exitCode = EXIT.failed;
});
exports.EXIT = EXIT;
exports.Failure = Failure;
