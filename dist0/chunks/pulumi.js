const require_cli_main = require("../cli/main.js");
const require_report = require("./report.js");
let node_child_process = require("node:child_process");
// cli/stack/pulumi.ts
/** The failure to start a command. */
const NOT_FOUND = "Pulumi's CLI (`pulumi`) is not on PATH";
/** The arguments with which Pulumi's CLI asks nothing and prints plain text. */
function toPlainArguments(args) {
	return [
		...args,
		"--non-interactive",
		"--color",
		"never"
	];
}
/**
* The environment for a command. It looks for no newer release, and a preview prepares no checkpoint after each step: it stores
* none, and with 300 new workflows they take two fifths of its CPU. *observed* with 3.276
*/
function toEnvironment([command], ...variables) {
	return Object.assign({
		PULUMI_SKIP_UPDATE_CHECK: "true",
		...command === "preview" ? { PULUMI_SKIP_CHECKPOINTS: "true" } : {}
	}, ...variables);
}
/**
* @param folder of the project
* @param onStart called with each process; with it, Ctrl-C does not reach the processes, which are in groups of their own
*/
function createPulumi(io, folder, onStart) {
	return (args, { input = "", env = {}, onOutput } = {}) => new Promise((resolve, reject) => {
		const isApart = onStart !== void 0;
		const options = {
			cwd: folder,
			env: toEnvironment(args, io.env, env),
			detached: isApart
		};
		const child = (0, node_child_process.spawn)("pulumi", toPlainArguments(args), options);
		onStart?.(child);
		const text = {
			stdout: "",
			stderr: ""
		};
		for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (chunk) => {
			text[name] += chunk;
			onOutput?.(chunk);
		});
		child.on("error", () => reject(new require_cli_main.Failure(NOT_FOUND)));
		child.on("close", (code, signal) => resolve({
			...text,
			code: code ?? -1,
			signal: signal ?? void 0
		}));
		child.stdin.on("error", () => void 0).end(input);
	});
}
/** A warning of each command if the host of a language is on PATH and not next to the CLI. It is never why a command failed. */
const ON_PATH = /^warning: using \S+ from \$PATH at .*\n?/gm;
/**
* The messages of a command that failed, without its own label. The CLI names the address of a backend that it cannot open, and
* hides its password only in the form without percent signs (*observed* with 3.276).
*/
function explainRun({ stdout, stderr }) {
	const text = `${stderr.trim()}\n${stdout.trim()}`.trim();
	return require_report.redact(text.replace(ON_PATH, "").replace(/^error: /gm, "").trim());
}
Object.defineProperty(exports, "NOT_FOUND", {
	enumerable: true,
	get: function() {
		return NOT_FOUND;
	}
});
Object.defineProperty(exports, "createPulumi", {
	enumerable: true,
	get: function() {
		return createPulumi;
	}
});
Object.defineProperty(exports, "explainRun", {
	enumerable: true,
	get: function() {
		return explainRun;
	}
});
Object.defineProperty(exports, "toEnvironment", {
	enumerable: true,
	get: function() {
		return toEnvironment;
	}
});
Object.defineProperty(exports, "toPlainArguments", {
	enumerable: true,
	get: function() {
		return toPlainArguments;
	}
});
