const require_config = require("./config.js");
const require_language = require("./language.js");
const require_package = require("./package.js");
const require_checkout = require("./checkout.js");
let node_path = require("node:path");
let node_url = require("node:url");
// cli/formats/sarif/descriptors.ts
/** Longest description that GitHub shows. *documented* (SARIF support for code scanning) */
const MAX_DESCRIPTION = 1024;
/** Descriptors of every finding, found or not, in a stable order: the list changes only with the release. */
function listDescriptors() {
	return [...Object.entries(require_config.findingCodes).sort(([a], [b]) => require_language.compareText(a, b)).map(([code, about]) => describeCode(code, about)), ...require_language.rules.map(describeRule)];
}
/** Describes an unlisted code by its name. */
function describeUnknown(code) {
	return {
		id: code,
		name: toName(code),
		shortDescription: { text: code },
		help: { text: code }
	};
}
function describeCode(code, { severity, what, cure }) {
	return describe({
		id: code,
		severity,
		what,
		more: `How to fix it: ${cure}`,
		tag: "files"
	});
}
/** The source of a rule shows its reader how certain it is. */
function describeRule({ id, severity, summary, source }) {
	return describe({
		id,
		severity,
		what: summary,
		more: `Source: ${source}; docs/taskrouter lists these facts`,
		tag: "routing"
	});
}
/** Texts are Markdown. */
function describe({ id, severity, what, more, tag }) {
	return {
		id,
		name: toName(id),
		shortDescription: { text: toPlain(what).slice(0, MAX_DESCRIPTION) },
		fullDescription: { text: `${toPlain(what)}. ${toPlain(more)}.`.slice(0, MAX_DESCRIPTION) },
		help: {
			text: `${toPlain(what)}\n\n${toPlain(more)}`,
			markdown: `${what}\n\n${more}`
		},
		defaultConfiguration: { level: severity },
		properties: { tags: [tag] }
	};
}
/** `unknown-key` as `UnknownKey`: viewers show it next to the id. */
function toName(code) {
	return code.replace(/(?:^|-)(.)/g, (_, sign) => sign.toUpperCase());
}
/** Markdown without its code marks and links. */
function toPlain(markdown) {
	return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("`", "");
}
// cli/formats/sarif/line-hashes.ts
/** Number of characters per hash: the line and the text after it, so that equal lines in different contexts differ. */
const WINDOW = 100;
const FACTOR = 37n;
const LEAVING = BigInt.asUintN(64, FACTOR ** BigInt(WINDOW));
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const END = 65535;
/**
* Returns a hash per line (from index 1) that does not change when lines before it do: exactly GitHub's
* `primaryLocationLineHash`, because GitHub's upload action computes it too and warns about differences.
*
* *observed*: github/codeql-action, a rolling polynomial hash of 64 bits over the characters that are not white space
*
* @returns `hash:count`, where the count distinguishes equal hashes
*/
function hashLines(text) {
	const hashes = [];
	const seen = /* @__PURE__ */ new Map();
	const signs = new Array(WINDOW).fill(0);
	const lines = new Array(WINDOW).fill(0);
	let hash = 0n;
	let at = 0;
	const finishLine = () => {
		const line = lines[at] ?? 0;
		if (line === 0) return;
		const value = hash.toString(16);
		const count = (seen.get(value) ?? 0) + 1;
		seen.set(value, count);
		hashes[line] = `${value}:${count}`;
		lines[at] = 0;
	};
	const take = (sign) => {
		hash = BigInt.asUintN(64, FACTOR * hash + BigInt(sign) - LEAVING * BigInt(signs[at] ?? 0));
		signs[at] = sign;
		at = (at + 1) % WINDOW;
	};
	for (const { sign, line } of listSigns(text)) {
		finishLine();
		if (line > 0) lines[at] = line;
		take(sign);
	}
	for (let rest = 0; rest < WINDOW; rest += 1) {
		finishLine();
		take(0);
	}
	return hashes;
}
/** The hashed characters, each line break as one LF; the first of a line carries its number, others 0. */
function* listSigns(text) {
	let line = 0;
	let isStart = true;
	for (let at = 0; at <= text.length; at += 1) {
		const code = at < text.length ? text.charCodeAt(at) : END;
		const isPart = code === LINE_FEED && text.charCodeAt(at - 1) === RETURN;
		if (code === SPACE || code === TAB || isPart) continue;
		const sign = code === RETURN ? LINE_FEED : code;
		if (isStart) line += 1;
		yield {
			sign,
			line: isStart ? line : 0
		};
		isStart = sign === LINE_FEED;
	}
}
// cli/formats/sarif/locations.ts
/** The base of relative addresses. */
const SOURCE_ROOT = "%SRCROOT%";
/** The location of a span; without lines for a folder or an unreadable file. */
function toPhysicalLocation(span, view) {
	const artifactLocation = toArtifactLocation(view.showPath(span.file));
	if (!view.hasText(span.file)) return { artifactLocation };
	const { line, column, endLine, endColumn } = view.locate(span);
	return {
		artifactLocation,
		region: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn
		}
	};
}
/** The address of a file: relative to the checkout, or absolute outside of it. */
function toArtifactLocation(path) {
	if ((0, node_path.isAbsolute)(path)) return { uri: (0, node_url.pathToFileURL)(path).href };
	return {
		uri: path.split("/").map(encodeURIComponent).join("/"),
		uriBaseId: SOURCE_ROOT
	};
}
// cli/formats/sarif.ts
/** Code of a finding about the report as a whole, not a position in a file. */
const ABOUT_THE_RUN = "too-many-findings";
/**
* Prints findings as SARIF 2.1.0, for code scanning and viewers. Stays within the limits of GitHub: one run, at most
* 1,000 results, one fingerprint per line.
*
* *documented*: docs.oasis-open.org, "SARIF Version 2.1.0"; docs.github.com, "SARIF support for code scanning"
*/
function writeSarif(result, io) {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [toRun(result, require_config.createView(result, require_checkout.checkoutOf(io)))]
	};
	io.data(`${require_language.safeJson(JSON.stringify(log, null, 2))}\n`);
}
function toRun({ diagnostics, sources }, view) {
	const rules = listRules(diagnostics);
	const indexes = new Map(rules.map(({ id }, at) => [id, at]));
	const hashes = createHashes(sources);
	const results = diagnostics.filter(({ code }) => code !== ABOUT_THE_RUN).map((finding) => toResult(finding, {
		view,
		hashes,
		ruleIndex: indexes.get(finding.code) ?? -1
	}));
	return {
		tool: { driver: {
			name: "taskrouter",
			semanticVersion: require_package.readVersion(),
			rules
		} },
		invocations: [{
			executionSuccessful: true,
			toolExecutionNotifications: diagnostics.flatMap(toNotification)
		}],
		originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The folder of the checkout." } } },
		columnKind: "utf16CodeUnits",
		results
	};
}
function listRules(diagnostics) {
	const known = listDescriptors();
	const ids = new Set(known.map(({ id }) => id));
	const unknown = new Set(diagnostics.map(({ code }) => code).filter((code) => !ids.has(code)));
	return [...known, ...[...unknown].sort().map(describeUnknown)];
}
function toResult(finding, { view, hashes, ruleIndex }) {
	const { code, severity, message, span, related = [], fix } = finding;
	const hash = hashes(span.file)?.[view.locate(span).line];
	const places = related.map((other, at) => ({
		id: at + 1,
		physicalLocation: toPhysicalLocation(other.span, view),
		message: { text: other.message }
	}));
	return {
		ruleId: code,
		ruleIndex,
		level: severity,
		message: { text: message },
		locations: [{ physicalLocation: toPhysicalLocation(span, view) }],
		...places.length > 0 && { relatedLocations: places },
		...fix && { fixes: [toSarifFix(fix, view)] },
		...hash !== void 0 && { partialFingerprints: { primaryLocationLineHash: hash } }
	};
}
/** One artifact change per edit: changes are independent of each other. */
function toSarifFix({ message, edits }, view) {
	const artifactChanges = edits.map(({ span, text }) => {
		const { artifactLocation, region = {} } = toPhysicalLocation(span, view);
		return {
			artifactLocation: artifactLocation ?? {},
			replacements: [{
				deletedRegion: region,
				insertedContent: { text }
			}]
		};
	});
	return {
		description: { text: message },
		artifactChanges
	};
}
/** Computes the hashes of lines once per file with findings. */
function createHashes(sources) {
	const done = /* @__PURE__ */ new Map();
	return (file) => {
		const text = sources.get(file);
		if (text !== void 0 && !done.has(file)) done.set(file, hashLines(text));
		return done.get(file);
	};
}
function toNotification({ code, severity, message }) {
	return code === ABOUT_THE_RUN ? [{
		level: severity,
		message: { text: message }
	}] : [];
}
Object.defineProperty(exports, "writeSarif", {
	enumerable: true,
	get: function() {
		return writeSarif;
	}
});
