const require_language = require("./language.js");
const require_model = require("./model.js");
const require_count = require("./count.js");
// cli/commands/drift/report.ts
/** Sorts objects: declared ones first, then by kind and key, as the order of a state says nothing. */
function sortObjects(objects) {
	const order = Object.keys(require_model.kinds);
	const rankOf = ({ status, kind }) => (status === "undeclared" ? order.length : 0) + order.indexOf(kind);
	const keyOf = ({ key, name }) => key ?? name;
	return [...objects].sort((a, b) => rankOf(a) - rankOf(b) || require_language.compareText(keyOf(a), keyOf(b)));
}
/** True if something drifted. */
function hasDrift({ objects }) {
	return objects.some(({ isDrift }) => isDrift);
}
// cli/commands/drift/words.ts
const DAY_MS = 864e5;
/** `workflow "Main"`. */
function subjectOf({ kind, name }) {
	return `${require_model.kinds[kind].noun} ${JSON.stringify(name)}`;
}
/** Returns the difference of an object as the end of a sentence about it: `was changed`, `is not declared; created 2026-01-31, 3 days ago`. */
function describeStatus({ kind, status, others, created, isDrift }, now) {
	switch (status) {
		case "changed": return "was changed";
		case "deleted": return kind === "Workflow" ? "was deleted: a new one has another SID, so correct what names the old one, such as Studio flows" : "was deleted";
		case "near": return `does not exist, but near it is ${others.join(", ")}: differs by spaces, letter case or accents`;
		case "twins": return `is ambiguous: ${others.length} live objects have the name: ${others.join(", ")}`;
		case "undeclared": return `is not declared${describeAge(created, now)}${isDrift ? "" : "; the workspace has other owners, so this does not count"}`;
	}
}
function describeAge(created, now) {
	const time = Date.parse(created ?? "");
	if (Number.isNaN(time)) return "";
	const days = Math.floor((now - time) / DAY_MS);
	const age = days < 1 ? "less than a day" : require_count.count(days, "day");
	return `; created ${new Date(time).toISOString().slice(0, 10)}, ${age} ago`;
}
/** `last changed 2026-01-31 10:11 UTC by …`; empty if that is not known. */
function describeLast({ last }) {
	return last === void 0 ? "" : `last changed ${last.when.slice(0, 16).replace("T", " ")} UTC by ${last.by}`;
}
/** `3 of 325 objects of stack "prod" drifted, and 1 is not declared`. */
function sumUp({ against, compared, objects }) {
	const counted = objects.filter(({ isDrift }) => isDrift);
	const undeclared = counted.filter(({ status }) => status === "undeclared").length;
	const drifted = counted.length - undeclared;
	if (counted.length === 0) return `${against}: ${require_count.count(compared, "object")} compared, no drift`;
	const more = undeclared === 0 ? "" : `, and ${undeclared} more ${undeclared === 1 ? "is" : "are"} not declared`;
	return `${against}: ${drifted} of ${require_count.count(compared, "object")} drifted${more}`;
}
Object.defineProperty(exports, "describeLast", {
	enumerable: true,
	get: function() {
		return describeLast;
	}
});
Object.defineProperty(exports, "describeStatus", {
	enumerable: true,
	get: function() {
		return describeStatus;
	}
});
Object.defineProperty(exports, "hasDrift", {
	enumerable: true,
	get: function() {
		return hasDrift;
	}
});
Object.defineProperty(exports, "sortObjects", {
	enumerable: true,
	get: function() {
		return sortObjects;
	}
});
Object.defineProperty(exports, "subjectOf", {
	enumerable: true,
	get: function() {
		return subjectOf;
	}
});
Object.defineProperty(exports, "sumUp", {
	enumerable: true,
	get: function() {
		return sumUp;
	}
});
