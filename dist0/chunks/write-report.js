const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_count = require("./count.js");
const require_report = require("./report.js");
const require_pulumi = require("./pulumi.js");
const require_locked = require("./locked.js");
const require_show_change = require("./show-change.js");
const require_write_outputs = require("./write-outputs.js");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
// cli/fleet/fleet-report.ts
/** Outcomes, the worst first. */
const OUTCOMES = [
	"failed",
	"findings",
	"canceled",
	"skipped",
	"changed",
	"fine"
];
const COMMON = {
	failed: ["failed", "failed"],
	canceled: ["was canceled", "were canceled"],
	skipped: ["was not started", "were not started"],
	findings: ["has errors", "have errors"],
	changed: ["changed", "changed"],
	fine: ["is unchanged", "are unchanged"]
};
const SAID = {
	preview: {
		...COMMON,
		changed: ["changes", "change"]
	},
	up: COMMON,
	drift: {
		...COMMON,
		findings: ["drifted", "drifted"],
		fine: ["has no drift", "have no drift"]
	},
	validate: {
		...COMMON,
		fine: ["has no errors", "have no errors"]
	}
};
/** Stacks that a sentence names. */
const NAMED = 3;
/** The end of a sentence about one stack: `is unchanged`. */
function sayOutcome(command, outcome) {
	return SAID[command][outcome][0];
}
/** Sums up the results of a run. */
function buildFleetReport(stacks, { command, seconds, notes, next }) {
	const of = (outcome) => stacks.filter((stack) => stack.outcome === outcome).length;
	const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, of(outcome)]));
	return {
		version: 1,
		command,
		verdict: sayVerdict(command, stacks),
		counts,
		seconds,
		stacks,
		notes,
		...next !== void 0 && { next }
	};
}
/** `60 stacks: 1 failed (sites/oslo:prod), 12 changed, 47 are unchanged`. */
function sayVerdict(command, stacks) {
	const parts = OUTCOMES.flatMap((outcome) => {
		const found = stacks.filter((stack) => stack.outcome === outcome);
		if (found.length === 0) return [];
		const names = outcome === "failed" || outcome === "findings" ? ` (${sayNames(found.map(({ name }) => name))})` : "";
		return [`${found.length} ${SAID[command][outcome][found.length === 1 ? 0 : 1]}${names}`];
	});
	return `${require_count.count(stacks.length, "stack")}: ${parts.join(", ")}`;
}
/** `sites/berlin:prod, sites/oslo:prod, sites/rome:prod and 9 more`. */
function sayNames(names) {
	const more = names.length - NAMED;
	return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** A time as people say it: `12 s`, `4 min 5 s`. */
function sayTime(seconds) {
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** The sentence of a stack, unless its words say the same. */
function sentenceOf({ outcome, verdict, words }) {
	return outcome === "changed" && words.length > 0 ? "" : verdict;
}
// cli/commands/fleet/to-result.ts
/** Most characters of an error: the rest is in the output of Pulumi itself. */
const LONGEST = 2e3;
/** Describes the objects of a report. */
function toWords({ objects, foreign, outside }) {
	return [
		...objects.map((object) => ({
			title: titleOf(object),
			lines: object.lines
		})),
		...outside.map((text) => ({
			title: text,
			lines: []
		})),
		...foreign.map(({ change, type, name }) => ({
			title: `${change} ${type} ${name}`,
			lines: []
		}))
	];
}
function titleOf(object) {
	return object.reason === void 0 ? require_report.sayFate(object) : `${require_report.sayFate(object)}: ${object.reason}`;
}
/** The sentence of a report, without the name of its stack, which the fleet's report has. */
function toSentence({ verdict, stack }) {
	return verdict.replace(` of stack ${stack}`, "").replace(` (stack ${stack})`, "").replace(/\.$/, "");
}
/** The result of a command of Pulumi's CLI that failed. */
function toFailed(job, ran, errors) {
	const output = `${ran.stderr}\n${ran.stdout}`;
	if (ran.signal !== void 0) return fail(`the engine was killed (${ran.signal})`, explainKilled(job));
	if (require_locked.saysLocked(output)) return failLocked(job);
	const text = errors.length > 0 ? errors.join("\n") : require_pulumi.explainRun({
		...ran,
		stdout: ""
	});
	return fail(text === "" ? `Pulumi ended with exit code ${ran.code} and without a message` : text);
}
/** The result of a command that was refused. */
function toRefused(job, error) {
	const text = error instanceof Error ? error.message : String(error);
	if (require_locked.saysLocked(text)) return failLocked(job);
	return fail(require_report.redact(error instanceof require_cli_main.Failure ? text : `this is a bug in taskrouter: ${text.split("\n")[0]}`));
}
/** The result of a stack at whose run machine after machine ended. */
function toAbandoned(job, ends) {
	const verdict = `the machines that ran it ended ${ends} times, so it is not started again: they may lack memory`;
	return {
		name: job.name,
		...fail(verdict, explainKilled(job)),
		seconds: 0
	};
}
function failLocked(job) {
	return {
		...fail("the stack is locked by another run, and nothing was changed", explainUnlock(job)),
		isLocked: true
	};
}
function fail(verdict, advice) {
	const text = verdict.trim();
	return {
		outcome: "failed",
		verdict: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
		words: [],
		...advice !== void 0 && { advice }
	};
}
function explainUnlock(job) {
	return `wait until that run has ended. Only if it is surely dead: ${cancelCommand(job)}`;
}
function explainKilled(job) {
	return `its lock may be left; if no engine of it runs any more: ${cancelCommand(job)}`;
}
function cancelCommand({ stack, name }) {
	return `pulumi cancel --yes --stack ${stack} --cwd ${name.slice(0, name.lastIndexOf(":"))}`;
}
/** The result of a job that was not run to its end. */
function toStopped(outcome) {
	return {
		outcome,
		verdict: outcome === "canceled" ? "ended by the user; steps that had begun were finished" : "",
		words: []
	};
}
// cli/fleet/show-text.ts
/** How an outcome is shown before the name of a stack. */
const MARKS = {
	failed: {
		mark: "✗",
		color: "red"
	},
	findings: {
		mark: "!",
		color: "red"
	},
	canceled: {
		mark: "◌",
		color: "yellow"
	},
	skipped: {
		mark: "·",
		color: "yellow"
	},
	changed: {
		mark: "~",
		color: "yellow"
	},
	fine: {
		mark: "✓",
		color: "green"
	}
};
/** Objects of one stack, and lines of one object. */
const OBJECTS = 20;
const LINES = 10;
/** Shows a report for people: the verdict, then every stack that needs a look; unchanged ones are only counted. */
function showFleetText(report, isColor) {
	const colors = picocolors.default.createColors(isColor);
	const { command, verdict, seconds, stacks, notes, next } = report;
	const shown = OUTCOMES.filter((outcome) => outcome !== "fine").flatMap((outcome) => stacks.filter((stack) => stack.outcome === outcome).map((stack) => showStack(stack, command, colors)));
	return `${[
		`${colors.bold(`fleet ${command}: ${verdict}`)} (${sayTime(seconds)})`,
		...shown.length > 0 ? ["", ...shown] : [],
		...notes.map((note) => `\n${note}`),
		...next === void 0 ? [] : [`\nnext: ${next}`]
	].join("\n")}\n`;
}
function showStack(stack, command, colors) {
	const { name, outcome, words, advice, isEarlier } = stack;
	const sentence = sentenceOf(stack);
	const { mark, color } = MARKS[outcome];
	const earlier = isEarlier === true ? colors.dim(" (in the run before)") : "";
	return [
		`${colors[color](`${mark} ${name}`)} ${sayOutcome(command, outcome)}${earlier}`,
		...sentence === "" ? [] : [indent(sentence)],
		...showWords(words, colors),
		...advice === void 0 ? [] : [indent(advice)]
	].join("\n");
}
function showWords(words, colors) {
	const shown = words.slice(0, OBJECTS).flatMap(({ title, lines }) => [
		indent(title),
		...lines.slice(0, LINES).map((change) => `      ${require_show_change.showChange(change, colors)}`),
		...lines.length > LINES ? [`      and ${lines.length - LINES} more lines`] : []
	]);
	return words.length > OBJECTS ? [...shown, indent(`and ${words.length - OBJECTS} more objects`)] : shown;
}
function indent(text) {
	return text.replace(/^/gm, "    ");
}
// cli/fleet/to-fleet-page.ts
/** Rows of the table: it lists each stack if there are no more, and those that are not fine otherwise. */
const ROWS = 100;
/** Arranges a report as a page, whose formats are those of `taskrouter report`: Markdown that fits where it is shown. */
function toFleetPage(report) {
	const { command, counts, verdict, seconds, stacks, notes, next } = report;
	const objectsOf = (...outcomes) => stacks.filter(({ outcome }) => outcomes.includes(outcome)).map((stack) => toEntry(report, stack));
	const sections = [
		{
			title: "Counts",
			noun: ["table", "tables"],
			ranks: [1, 1],
			entries: toTable(report)
		},
		{
			title: "Needs a look",
			noun: ["stack", "stacks"],
			ranks: [2, 4],
			entries: objectsOf("failed", "findings")
		},
		{
			title: "Changes",
			noun: ["stack", "stacks"],
			ranks: [3, 5],
			entries: objectsOf("changed")
		},
		{
			title: "Remarks",
			noun: ["remark", "remarks"],
			ranks: [3, 6],
			entries: notes.map((text) => ({
				type: "line",
				text
			}))
		},
		{
			title: "Next",
			noun: ["command", "commands"],
			ranks: [2, 2],
			entries: toNext(next)
		}
	];
	const isBad = stacks.length - counts.fine - counts.changed > 0;
	return {
		title: `fleet ${command}`,
		status: isBad ? "failed" : counts.changed > 0 ? "changes" : "unchanged",
		verdict: `${verdict} (${sayTime(seconds)}).`,
		mark: `taskrouter fleet ${command}`,
		sections: sections.filter(({ entries }) => entries.length > 0)
	};
}
function toTable({ command, stacks }) {
	const sorted = OUTCOMES.flatMap((outcome) => stacks.filter((stack) => stack.outcome === outcome));
	const rows = (sorted.length > ROWS ? sorted.filter(({ outcome }) => outcome !== "fine") : sorted).map(({ name, outcome, seconds }) => [
		name,
		sayOutcome(command, outcome),
		sayTime(seconds)
	]);
	return rows.length === 0 ? [] : [{
		type: "table",
		head: [
			"Stack",
			"Result",
			"Time"
		],
		rows
	}];
}
/** One entry per stack, with its objects as lines. */
function toEntry({ command }, stack) {
	const { name, outcome, words, advice } = stack;
	const remark = [sentenceOf(stack), advice].filter((text) => text !== void 0 && text !== "").join(" · ");
	const lines = words.flatMap((one) => [{
		sign: "~",
		text: one.title
	}, ...one.lines.map(({ sign, text }) => ({
		sign,
		text: `  ${text}`
	}))]);
	return {
		type: "object",
		noun: "stack",
		name,
		verb: sayOutcome(command, outcome),
		remark,
		lines
	};
}
function toNext(next) {
	return next === void 0 ? [] : [{
		type: "command",
		facts: [],
		command: next
	}];
}
// cli/fleet/to-junit.ts
/**
* Renders a report as JUnit XML, which CI systems show as tests: a case per stack. A stack that drifted or has errors in its
* files is a failure, one that could not be processed an error, one that was not started or was canceled is skipped.
*/
function toJunit(report) {
	const { command, counts, seconds, stacks, verdict } = report;
	const numbers = [
		`tests="${stacks.length}"`,
		`failures="${counts.findings}"`,
		`errors="${counts.failed}"`,
		`skipped="${counts.skipped + counts.canceled}"`,
		`time="${toSeconds(seconds)}"`
	].join(" ");
	const name = `name="taskrouter fleet ${command}"`;
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites ${name} ${numbers}>`,
		`  <testsuite ${name} ${numbers}>`,
		...stacks.map((stack) => toCase(report, stack)),
		`    <system-out>${escapeXml(verdict)}</system-out>`,
		"  </testsuite>",
		"</testsuites>\n"
	].join("\n");
}
function toCase({ command }, stack) {
	const { name, outcome, verdict, seconds } = stack;
	const at = name.lastIndexOf(":");
	const head = `<testcase classname="${escapeXml(name.slice(0, at))}" name="${escapeXml(name.slice(at + 1))}" time="${toSeconds(seconds)}"`;
	const message = `message="${escapeXml(verdict === "" ? sayOutcome(command, outcome) : verdict)}"`;
	const text = escapeXml(toText$1(stack));
	switch (outcome) {
		case "failed": return `    ${head}><error ${message}>${text}</error></testcase>`;
		case "findings": return `    ${head}><failure ${message}>${text}</failure></testcase>`;
		case "canceled":
		case "skipped": return `    ${head}><skipped ${message}/></testcase>`;
		default: return text === "" ? `    ${head}/>` : `    ${head}><system-out>${text}</system-out></testcase>`;
	}
}
function toText$1({ verdict, words, advice }) {
	const lines = words.flatMap((one) => [one.title, ...one.lines.map(({ sign, text }) => `  ${sign} ${text}`)]);
	return [
		...verdict === "" ? [] : [verdict],
		...lines,
		...advice === void 0 ? [] : [advice]
	].join("\n");
}
function toSeconds(seconds) {
	return seconds.toFixed(3);
}
/** XML has no way to write control characters. */
function escapeXml(text) {
	return require_language.safeText(text).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
// cli/commands/fleet/write-report.ts
/** @throws Failure for formats and files that do not fit each other */
function checkOutputs({ format = [], out = [] }) {
	if (out.length > 0 ? out.length !== Math.max(1, format.length) : format.length > 1) throw new require_cli_main.Failure(`--out is needed once per --format: there are ${format.length} and ${out.length}`, require_cli_main.EXIT.usage);
}
/** Writes a report in each format. If all formats have files, the text is shown too. */
function writeReport(report, { format = [], out = [] }, io) {
	const isShown = out.length > 0 || format.length === 0 || format[0] === "text";
	if (isShown) io.out(showFleetText(report, io.isColor));
	const wanted = out.length > 0 && format.length === 0 ? ["text"] : format;
	if (out.length === 0 && isShown) return;
	require_write_outputs.writeOutputs(wanted.map((name) => toText(report, name)), out, io);
}
/** A stack that drifted, has errors, failed, or has no result is one to look at. */
function exitCodeOf({ counts, stacks }) {
	return counts.fine + counts.changed === stacks.length ? require_cli_main.EXIT.clean : require_cli_main.EXIT.findings;
}
function toText(report, format) {
	switch (format) {
		case "text": return showFleetText(report, false);
		case "markdown": return require_report.toMarkdown(toFleetPage(report), require_report.targets.github);
		case "json": return `${require_language.safeJson(JSON.stringify(report, null, 2))}\n`;
		case "junit": return toJunit(report);
	}
}
Object.defineProperty(exports, "MARKS", {
	enumerable: true,
	get: function() {
		return MARKS;
	}
});
Object.defineProperty(exports, "buildFleetReport", {
	enumerable: true,
	get: function() {
		return buildFleetReport;
	}
});
Object.defineProperty(exports, "checkOutputs", {
	enumerable: true,
	get: function() {
		return checkOutputs;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "sayNames", {
	enumerable: true,
	get: function() {
		return sayNames;
	}
});
Object.defineProperty(exports, "sayTime", {
	enumerable: true,
	get: function() {
		return sayTime;
	}
});
Object.defineProperty(exports, "toAbandoned", {
	enumerable: true,
	get: function() {
		return toAbandoned;
	}
});
Object.defineProperty(exports, "toFailed", {
	enumerable: true,
	get: function() {
		return toFailed;
	}
});
Object.defineProperty(exports, "toRefused", {
	enumerable: true,
	get: function() {
		return toRefused;
	}
});
Object.defineProperty(exports, "toSentence", {
	enumerable: true,
	get: function() {
		return toSentence;
	}
});
Object.defineProperty(exports, "toStopped", {
	enumerable: true,
	get: function() {
		return toStopped;
	}
});
Object.defineProperty(exports, "toWords", {
	enumerable: true,
	get: function() {
		return toWords;
	}
});
Object.defineProperty(exports, "writeReport", {
	enumerable: true,
	get: function() {
		return writeReport;
	}
});
