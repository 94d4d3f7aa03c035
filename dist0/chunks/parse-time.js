// language/expression/format-explanation.ts
/** Longest value that is shown in full. */
const MAX_VALUE = 60;
/** Most parts of one AND or OR that are shown. */
const MAX_PARTS = 100;
/**
* Prints an explanation as a tree, one line per part: its text, its value, and the values of its names.
*
* @returns ends with a line break
*/
function formatExplanation(explanation) {
	return [formatLine(explanation), ...formatParts(explanation, "")].map((line) => `${line}\n`).join("");
}
function formatParts({ parts }, margin) {
	const shown = parts.slice(0, MAX_PARTS);
	const lines = shown.flatMap((part, at) => {
		const isLast = at === parts.length - 1;
		return [`${margin}${isLast ? "└─" : "├─"} ${formatLine(part)}`, ...formatParts(part, `${margin}${isLast ? "   " : "│  "}`)];
	});
	return shown.length === parts.length ? lines : [...lines, `${margin}└─ … and ${parts.length - shown.length} more`];
}
function formatLine({ text, value, names, note }) {
	const why = [...names.map(({ name, value: held }) => `${name} is ${held === null ? "missing or null" : show(held)}`), ...note === void 0 ? [] : [note]].join("; ");
	return escapeControls(`${text} → ${value}${why === "" ? "" : `: ${why}`}`);
}
function show(value) {
	const signs = [...JSON.stringify(value)];
	return signs.length > MAX_VALUE ? `${signs.slice(0, MAX_VALUE).join("")}…` : signs.join("");
}
/** Keeps a part on one line, and commands away from the terminal. */
function escapeControls(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
		return `\\u${sign.codePointAt(0).toString(16).padStart(4, "0")}`;
	});
}
// language/expression/given-values.ts
/** The values that an expression of each kind sees (E-40, E-48, E-60). */
const GIVEN_VALUES = {
	filter: ["task", "at"],
	target: [
		"task",
		"worker",
		"at"
	],
	queue: ["worker"],
	skip: ["workers"]
};
/** The kinds of expressions that see a value. */
function listKindsThatSee(value) {
	return Object.keys(GIVEN_VALUES).filter((kind) => GIVEN_VALUES[kind].includes(value));
}
// language/expression/parse-time.ts
/**
* Reads a time such as `2026-01-31T08:30`, in UTC unless it has a zone, like all times of TaskRouter.
*
* @returns milliseconds since 1970; undefined for other texts
*/
function parseTime(text) {
	const [, time, zone = "Z"] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
	const at = Date.parse(`${time}${zone}`);
	return Number.isNaN(at) ? void 0 : at;
}
Object.defineProperty(exports, "GIVEN_VALUES", {
	enumerable: true,
	get: function() {
		return GIVEN_VALUES;
	}
});
Object.defineProperty(exports, "formatExplanation", {
	enumerable: true,
	get: function() {
		return formatExplanation;
	}
});
Object.defineProperty(exports, "listKindsThatSee", {
	enumerable: true,
	get: function() {
		return listKindsThatSee;
	}
});
Object.defineProperty(exports, "parseTime", {
	enumerable: true,
	get: function() {
		return parseTime;
	}
});
