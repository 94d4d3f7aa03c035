const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_cli_main = require("../cli/main.js");
const require_parse_option = require("./parse-option.js");
const require_project_folder = require("./project-folder.js");
const require_words = require("./words.js");
const require_fence = require("./fence.js");
const require_show_change = require("./show-change.js");
let commander = require("commander");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
// cli/commands/drift/find-drift.ts
/** Compares the state of a stack with what is live, or files if paths are given, or if there is no project. */
async function findDrift(paths, options, io) {
	const folder = require_project_folder.findProjectAround(io.cwd);
	if (paths.length > 0 || folder === void 0 && options.stack === void 0) {
		const { findInFiles } = await Promise.resolve().then(() => require("./find-in-files.js"));
		return await findInFiles(paths, options, io);
	}
	if (folder === void 0) throw new require_cli_main.Failure(`there is no Pulumi.yaml in ${io.cwd} or above it: run drift in a Pulumi project, or name files instead of a stack`, require_cli_main.EXIT.usage);
	const { findInStack } = await Promise.resolve().then(() => require("./find-in-stack.js")).then((n) => n.find_in_stack_exports);
	return await findInStack(folder, options, io);
}
// cli/commands/drift/options.ts
/** Output formats of `taskrouter drift`. */
const FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif"
];
// cli/commands/drift/show-markdown.ts
/** Objects that are listed one by one: an issue or a comment has at most 65,536 characters. */
const SHOWN$1 = 50;
/** Changes of one object. */
const CHANGES = 20;
/** Shows a report as Markdown, for an issue or a comment: the verdict first, then an item per object. */
function showMarkdown(report, now) {
	const shown = report.objects.slice(0, SHOWN$1);
	const more = report.objects.length - shown.length;
	return `${[
		`### ${require_words.hasDrift(report) ? "Drift" : "No drift"}`,
		"",
		plain(require_words.sumUp(report)),
		...shown.length > 0 ? ["", ...shown.map((object) => showObject(object, now))] : [],
		...more > 0 ? [`- and ${more} more objects`] : [],
		...report.notes.flatMap((note) => ["", plain(note)])
	].join("\n")}\n`;
}
function showObject(object, now) {
	const key = object.key === void 0 ? "" : ` (${plain(object.key)})`;
	const last = require_words.describeLast(object);
	const lines = object.changes.slice(0, CHANGES).map(({ sign, text }) => `${sign} ${text}`);
	const more = object.changes.length - lines.length;
	const text = [...lines, ...more > 0 ? [`  and ${more} more changes`] : []].join("\n");
	return [`- **${plain(require_words.subjectOf(object))}**${key} ${plain(require_words.describeStatus(object, now))}${last === "" ? "" : `; ${plain(last)}`}`, ...lines.length === 0 ? [] : [
		"",
		require_fence.toFence(text, "diff").replace(/^/gm, "  "),
		""
	]].join("\n");
}
/** Names of other people must not become markup, mentions or references. */
function plain(text) {
	return text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`).replaceAll("@", "@​");
}
// cli/commands/drift/show-text.ts
const MARKS = {
	changed: {
		mark: "~",
		color: "yellow"
	},
	deleted: {
		mark: "-",
		color: "red"
	},
	near: {
		mark: "?",
		color: "yellow"
	},
	twins: {
		mark: "!",
		color: "red"
	},
	undeclared: {
		mark: "+",
		color: "cyan"
	}
};
/** Objects of each status that are listed one by one. */
const SHOWN = 50;
/** Shows a report for people: the verdict, then the objects with their changes, then what to do. */
function showText(report, terminal, now) {
	const colors = picocolors.default.createColors(terminal.isColor);
	const showObject = (object) => {
		const { mark, color } = MARKS[object.status];
		const key = object.key === void 0 ? "" : ` (${object.key})`;
		const head = colors[color](`${mark} ${require_words.subjectOf(object)}`);
		const sid = object.sid === void 0 ? "" : `  ${colors.dim(object.sid)}`;
		const last = require_words.describeLast(object);
		const lines = object.changes.map((change) => `      ${require_show_change.showChange(change, colors)}`);
		return [
			`${head}${key}${sid}  ${require_words.describeStatus(object, now)}`,
			...lines,
			...last === "" ? [] : [`      ${colors.dim(last)}`]
		].join("\n");
	};
	const verdict = require_words.hasDrift(report) ? colors.bold(require_words.sumUp(report)) : require_words.sumUp(report);
	const shown = report.objects.slice(0, SHOWN);
	const more = report.objects.length - shown.length;
	return `${[
		verdict,
		...shown.length > 0 ? ["", ...shown.map(showObject)] : [],
		...more > 0 ? [`and ${more} more objects: --format json lists all`] : [],
		...report.notes.map((note) => `\n${note}`)
	].join("\n")}\n`;
}
// cli/commands/drift.ts
/** `taskrouter drift`: compares what a stack or files declare with what is live, and writes nothing to TaskRouter. */
function configure(command, io, finish) {
	command.argument("[PATH...]", "workspace files and folders to compare; default: the state of the stack", require_parse_option.collect).option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one").option("--format <FORMAT>", `output format: ${FORMATS.join(", ")}`, require_parse_option.oneOf(FORMATS), "text").addOption(new commander.Option("--accept [KEY...]", "write what is live into the workspace files; with keys: only that of these objects")).option("--no-events", "do not ask Twilio's Monitor who changed the objects last").option("--workspace <SID|NAME>", "with PATH: workspace to compare; default: the one that the files name").option("--connection <NAME>", "with PATH: use a connection of the stack's taskrouter:connections").option("--base-url <URL>", "with PATH: host of TaskRouter, such as http://127.0.0.1:4010; default: Twilio").addHelpText("after", "\nReads only, with one list per kind, and does not start the engine. Compares with the state of the last `pulumi up`, or\nwith files where PATH is given. Properties and filters under `ignore` do not count, nor does what TaskRouter itself sets.\nObjects that nothing declares count if the stack created the workspace.\nExit code 0: no drift; 1: drift; 2: wrong usage; 3: could not compare.").action(async (paths, options) => finish(await drift(paths, options, io)));
}
async function drift(paths, options, io) {
	const { accept, format } = options;
	if (accept !== void 0 && format !== "text") throw new require_cli_main.Failure("--accept prints what it writes: leave out --format", require_cli_main.EXIT.usage);
	const found = await findDrift(paths, options, io);
	const report = {
		...found,
		objects: require_words.sortObjects(found.objects)
	};
	await show(report, paths, options, io);
	if (accept !== void 0 && require_words.hasDrift(report)) {
		const { acceptDrift } = await Promise.resolve().then(() => require("./accept.js"));
		return await acceptDrift(report, paths, {
			...options,
			accept
		}, io);
	}
	if (require_words.hasDrift(report) && format === "text") io.err(showNext(options, paths));
	return require_words.hasDrift(report) ? require_cli_main.EXIT.findings : require_cli_main.EXIT.clean;
}
async function show(report, paths, options, io) {
	const now = Date.now();
	switch (options.format) {
		case "text": return io.out(showText(report, io, now));
		case "markdown": return io.out(showMarkdown(report, now));
		case "json": return io.data(`${JSON.stringify({
			...report,
			hasDrift: require_words.hasDrift(report)
		}, void 0, 2)}\n`);
		case "sarif": {
			const { writeDriftSarif } = await Promise.resolve().then(() => require("./write-sarif.js"));
			return await writeDriftSarif(report, paths, {
				...options,
				now
			}, io);
		}
	}
}
function showNext({ stack }, paths) {
	const rest = [...stack === void 0 ? [] : [`--stack ${stack}`], ...paths].join(" ");
	const name = stack === void 0 ? "" : ` --stack ${stack}`;
	return `\nto keep what is live:     taskrouter drift --accept${rest === "" ? "" : ` ${rest}`}\nto restore what is declared: pulumi up --refresh${name}\n`.replace("live:     ", "live:        ");
}
exports.configure = configure;
