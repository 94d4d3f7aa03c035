const require_sarif = require("./sarif.js");
const require_config = require("./config.js");
const require_project_folder = require("./project-folder.js");
const require_project_paths = require("./project-paths.js");
const require_model = require("./model.js");
const require_words = require("./words.js");
// cli/commands/drift/locate.ts
/** Finds the positions of declared objects. The file of the project represents everything else. */
async function locate(paths, { stack }, io) {
	const folder = require_project_folder.findProjectAround(io.cwd);
	const absolute = await require_project_paths.resolvePaths(paths, io);
	const [first = io.cwd] = absolute;
	const fallback = folder === void 0 ? first : require_project_folder.projectFileOf(folder);
	return {
		...require_config.locateObjects(absolute, stack === void 0 ? {} : { stack }),
		fallback
	};
}
// cli/commands/drift/to-findings.ts
/** Puts a report into the form of findings, each at the key that declares the object, for the formats of those. */
function toFindings({ objects }, locations, now) {
	return {
		diagnostics: objects.filter(({ isDrift }) => isDrift).map((object) => ({
			code: "drifted",
			severity: "warning",
			message: describe(object, now),
			span: findSpan(object, locations) ?? {
				file: locations.fallback,
				start: 0,
				end: 0
			}
		})),
		sources: locations.sources
	};
}
function describe(object, now) {
	const lines = object.changes.map(({ sign, text }) => `${sign} ${text}`);
	const last = require_words.describeLast(object);
	return [
		`${require_words.subjectOf(object)} ${require_words.describeStatus(object, now)}`,
		...lines,
		...last === "" ? [] : [last]
	].join("\n");
}
/** A resource of a stack has the name of its component and the key. */
function findSpan({ kind, key }, { objects }) {
	if (key === void 0) return void 0;
	const section = require_model.kinds[kind].section ?? "workspace";
	return objects.filter((one) => one.section === section && (one.key === void 0 || one.key === key || key.endsWith(`-${one.key}`))).sort((a, b) => (b.key ?? "").length - (a.key ?? "").length)[0]?.span;
}
// cli/commands/drift/write-sarif.ts
/** Writes drift as findings at the declared objects. */
async function writeDriftSarif(report, paths, { now, ...options }, io) {
	require_sarif.writeSarif(toFindings(report, await locate(paths, options, io), now), io);
}
exports.writeDriftSarif = writeDriftSarif;
