const require_config = require("./config.js");
const require_language = require("./language.js");
const require_checkout = require("./checkout.js");
const require_sarif = require("./sarif.js");
const require_count = require("./count.js");
// cli/formats/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/**
* Prints annotations on the lines of a pull request.
*
* *documented*: docs.github.com, "Workflow commands for GitHub Actions"
*/
function writeGithub(result, io) {
	io.out(require_config.toPlainDiagnostics(result, { cwd: require_checkout.checkoutOf(io) }).map(toAnnotation).join(""));
}
function toAnnotation(finding) {
	const { file, line, column, endLine, endColumn, severity, code, message, related = [] } = finding;
	const fields = {
		file,
		line,
		col: column,
		endLine,
		...endLine === line ? { endColumn } : {},
		title: code
	};
	const properties = Object.entries(fields).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	const places = related.map((other) => `${other.file}:${other.line}:${other.column}: ${other.message}`);
	return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData([message, ...places].join("\n"))}\n`;
}
function escapeData(text) {
	const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	return require_language.safeLine(escaped);
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// cli/formats/json.ts
/**
* Prints findings for programs: an array of `{file, line, column, endLine, endColumn, severity, code, message}`; lines and columns from
* 1, the end exclusive. `related` lists other positions, each with a message.
*/
function writeJson(result, io) {
	io.data(`${require_language.safeJson(JSON.stringify(require_config.toPlainDiagnostics(result, { cwd: io.cwd }), null, 2))}\n`);
}
// cli/formats/text.ts
/** Prints findings for people: each with its source line, then a summary. */
function writeText(result, io) {
	const { isColor, cwd } = io;
	io.out(require_config.formatDiagnostics(result, {
		isColor,
		cwd
	}));
	const fixable = result.diagnostics.filter(({ fix }) => fix !== void 0).length;
	io.err(`${summarize(result)}${fixable > 0 ? `; --fix corrects ${fixable} of them` : ""}\n`);
}
function summarize({ diagnostics, sources, desired }) {
	const files = require_count.count(sources.size, "file");
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
	const notes = diagnostics.filter(({ severity }) => severity === "note").length;
	const counts = [
		...errors > 0 ? [require_count.count(errors, "error")] : [],
		...warnings > 0 ? [require_count.count(warnings, "warning")] : [],
		...notes > 0 ? [require_count.count(notes, "note")] : []
	].join(", ");
	if (errors > 0) return `${files}: ${counts}`;
	return `${files}${desired === void 0 ? "" : ` (${countObjects(desired)})`}: ${counts === "" ? "no findings" : counts}`;
}
/** Kinds that few workspaces declare are only named if there are any. */
function countObjects({ workflows, taskQueues, activities, taskChannels, workers }) {
	return [
		require_count.count(workflows.size, "workflow"),
		require_count.count(taskQueues.size, "task queue"),
		require_count.count(activities.size, "activity", "activities"),
		...taskChannels.size > 0 ? [require_count.count(taskChannels.size, "task channel")] : [],
		...workers.size > 0 ? [require_count.count(workers.size, "worker")] : []
	].join(", ");
}
// cli/formats/index.ts
/** Output formats of findings, by name. */
const formats = {
	text: writeText,
	json: writeJson,
	github: writeGithub,
	sarif: require_sarif.writeSarif
};
Object.defineProperty(exports, "formats", {
	enumerable: true,
	get: function() {
		return formats;
	}
});
