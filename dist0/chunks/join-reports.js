const require_language = require("./language.js");
const require_cli_main = require("../cli/main.js");
const require_write_report = require("./write-report.js");
const require_choose_stacks = require("./choose-stacks.js");
const require_fleet = require("./fleet.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// cli/commands/fleet/join-reports.ts
/** Joins the reports of several runs, such as one per stack in CI, into one. @param files JSON reports, at least one */
function joinReports(files, options, io) {
	require_write_report.checkOutputs(options);
	const { fleet } = require_choose_stacks.chooseStacks(options.fleet === void 0 ? [] : [options.fleet], options, io);
	const reports = files.map((file) => ({
		file,
		...readReport(file, io)
	}));
	const command = commandOf(reports);
	const results = collectResults(reports, new Set(fleet.stacks.map(({ name }) => name)));
	const stacks = fleet.stacks.map(({ name }) => results.get(name) ?? {
		name,
		...require_write_report.toStopped("skipped"),
		seconds: 0
	});
	const joined = require_write_report.buildFleetReport(stacks, {
		command,
		seconds: Math.max(...reports.map(({ seconds }) => seconds)),
		notes: [...new Set(reports.flatMap(({ notes }) => notes))]
	});
	require_write_report.writeReport(joined, options, io);
	return require_write_report.exitCodeOf(joined);
}
function refuse(message) {
	throw new require_cli_main.Failure(message, require_cli_main.EXIT.usage);
}
function commandOf(reports) {
	const [first] = reports;
	require_language.invariant(first !== void 0, "there is a report");
	const other = reports.find(({ command }) => command !== first.command);
	if (other !== void 0) refuse(`${first.file} is of fleet ${first.command}, and ${other.file} of fleet ${other.command}: join those of one`);
	return first.command;
}
/** @param known names of the stacks of the fleet */
function collectResults(reports, known) {
	const results = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	for (const { file, stacks } of reports) for (const result of stacks) {
		const { name } = result;
		if (!known.has(name)) refuse(`the stack ${name} of ${file} is not in the fleet: join reports of one fleet`);
		if (results.has(name)) refuse(`the stack ${name} is in ${files.get(name)} and in ${file}: keep one report of it`);
		results.set(name, result);
		files.set(name, file);
	}
	return results;
}
function readReport(file, io) {
	let text;
	try {
		text = (0, node_fs.readFileSync)((0, node_path.resolve)(io.cwd, file), "utf8");
	} catch (error) {
		return refuse(`cannot read ${file}: ${error.code ?? String(error)}`);
	}
	const json = require_language.parseJson(text);
	if (!require_language.isJsonObject(json) || json.version !== 1 || !Object.hasOwn(require_fleet.COMMANDS, `${json.command}`) || !Array.isArray(json.stacks)) refuse(`${file} is not a report of \`taskrouter fleet … --format json\` of this release`);
	return json;
}
exports.joinReports = joinReports;
