const require_cli_main = require("../cli/main.js");
const require_report = require("./report.js");
const require_find_stack = require("./find-stack.js");
const require_locked = require("./locked.js");
const require_preview_plan = require("./preview-plan.js");
const require_project_folder = require("./project-folder.js");
const require_pulumi = require("./pulumi.js");
const require_language = require("./language.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
// cli/commands/apply/explain-changed.ts
/** Lines of one object, and objects. */
const LINES = 10;
const OBJECTS = 20;
/**
* Explains why a plan is not applied, with the changes of the plan as it is now; with the reviewed report, those that differ.
*
* @param reviewed file of the report as JSON
*/
function explainChanged(now, checksum, reviewed, io) {
	const head = `the plan is another one than the one that was reviewed, and nothing was changed: its checksum is ${now.checksum}, not ${checksum}`;
	const changed = reviewed === void 0 ? void 0 : listChanged(now, readReport(reviewed, io), checksum, reviewed);
	const lines = changed === void 0 ? [
		"the plan now:",
		...listObjects(now.objects),
		...now.foreign.map(({ change, name }) => `  ${name}: ${change}`)
	] : ["differences from the reviewed plan:", ...changed];
	return `${[head, ...[
		now.verdict,
		...lines,
		"next: make a new report, review it, and apply its checksum"
	]].join("\n")}\n`;
}
function readReport(file, io) {
	try {
		return require_language.asObject(require_language.parseJson((0, node_fs.readFileSync)((0, node_path.resolve)(io.cwd, file), "utf8")));
	} catch (error) {
		throw new require_cli_main.Failure(`cannot read --plan ${file}: ${error.code ?? String(error)}`);
	}
}
function listChanged(now, old, checksum, file) {
	if (old.checksum !== checksum) throw new require_cli_main.Failure(`--plan ${file} is not the report with the checksum ${checksum}: write it with \`taskrouter report --format json\``);
	const [before, after] = [require_language.asObject(old.covered), now.covered];
	const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((urn) => before[urn] !== after[urn]);
	if (names.length === 0) return ["  another stack, host, region or account"];
	return names.slice(0, OBJECTS).flatMap((urn) => {
		const name = urn.split("::").slice(3).join("::");
		const object = now.objects.find(({ resource }) => resource === name);
		if (after[urn] === void 0) return [`  ${name}: is not changed any more`];
		return [`  ${name}: ${before[urn] === void 0 ? "was not in the plan" : "changes in another way"}`, ...object === void 0 ? [] : listObjects([object]).map((line) => `  ${line}`)];
	});
}
function listObjects(objects) {
	const shown = objects.slice(0, OBJECTS).flatMap((object) => [
		`  ${require_report.sayFate(object)}`,
		...object.lines.slice(0, LINES).map(({ sign, text }) => `    ${sign} ${text}`),
		...object.lines.length > LINES ? [`    and ${object.lines.length - LINES} more`] : []
	]);
	return objects.length > OBJECTS ? [...shown, `  and ${objects.length - OBJECTS} more objects`] : shown;
}
// cli/commands/apply.ts
const CHECKSUM = /^[0-9a-f]{32}$/;
/** `taskrouter apply`: `pulumi up` for a plan that somebody reviewed, and for no other. */
function configure(command, io, finish) {
	command.requiredOption("--checksum <X>", "checksum of the plan, from the report that was reviewed").option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one").option("--plan <FILE>", "the report as JSON (`--format json`), to say what differs if the plan has another checksum").option("--refresh", "read TaskRouter first; needed if the report was made with --refresh").addHelpText("after", "\nRuns the preview again. If its plan has the checksum, the engine applies exactly this plan (`pulumi up --plan`).\nA checksum covers every change with its inputs before and after, except the values of secrets.\nExit code 1: the plan is another one now, or the preview failed, and nothing was changed.").action(async (options) => finish(await apply(options, io)));
}
async function apply({ checksum, stack: named, plan: reviewed, refresh }, io) {
	if (!CHECKSUM.test(checksum)) throw new require_cli_main.Failure(`--checksum must be the 32 digits from a report, but is ${JSON.stringify(checksum)}`, require_cli_main.EXIT.usage);
	const folder = require_project_folder.findOwnProject(io.cwd, "apply");
	const pulumi = require_pulumi.createPulumi(io, folder);
	const stack = named ?? await require_find_stack.findStack(pulumi);
	const temporary = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "taskrouter-apply-"));
	try {
		const saved = (0, node_path.join)(temporary, "plan.json");
		if (!isReviewed(await require_preview_plan.previewPlan(pulumi, {
			stack,
			refresh,
			savePlan: saved
		}), {
			checksum,
			stack,
			reviewed
		}, io)) return require_cli_main.EXIT.findings;
		const ran = await pulumi([
			"up",
			"--yes",
			"--skip-preview",
			...[
				"--stack",
				stack,
				"--plan",
				saved,
				...refresh ? ["--refresh"] : []
			]
		], { onOutput: io.out });
		if (ran.code === 0) return require_cli_main.EXIT.clean;
		throw new require_cli_main.Failure(explainFailed(ran, stack));
	} finally {
		(0, node_fs.rmSync)(temporary, {
			recursive: true,
			force: true
		});
	}
}
function isReviewed(plan, { checksum, stack, reviewed }, io) {
	const now = require_preview_plan.checksumOf(plan);
	const report = require_report.buildReport(plan, {
		stack,
		...now
	});
	if (report.status !== "failed" && now.checksum === checksum) return true;
	if (report.status === "failed") io.err(`${report.verdict}\nnothing was changed\n`);
	else io.err(explainChanged(report, checksum, reviewed, io));
	return false;
}
function explainFailed(ran, stack) {
	if (require_locked.saysLocked(ran.stderr + ran.stdout)) return `${require_locked.explainLocked(stack)}\n${require_pulumi.explainRun(ran)}`;
	if (/violates plan/.test(ran.stderr + ran.stdout)) return "the program or the state changed between the preview and the update, which stopped at the first other step: make a new report";
	return `\`pulumi up\` ended with exit code ${ran.code}; its output above says what it did`;
}
exports.configure = configure;
