// language/path.ts
/** A path as a program writes it, after the name of its root: `.filters[0].targets[1].queue`. */
function showPath(path) {
	return path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("");
}
// language/lint/describe-rule-problem.ts
/**
* Describes a problem of a rule in one line, for a preview or a log without access to the source text.
*
* @param problem with a path that begins with a property
* @example describeRuleProblem(problem) // 'configuration.filters[0].expression, character 9: … [expression-syntax]'
*/
function describeRuleProblem({ path, span, at, code, severity, message }) {
	const [property = "", ...rest] = at === "key" ? path.slice(0, -1) : path;
	const character = span === void 0 ? "" : `, character ${span.start + 1}`;
	const way = severity === "error" ? `; to let it pass: allow: ["${code}"]` : "";
	return `${property}${showPath(rest)}${character}: ${message} [${code}]${way}`;
}
Object.defineProperty(exports, "describeRuleProblem", {
	enumerable: true,
	get: function() {
		return describeRuleProblem;
	}
});
Object.defineProperty(exports, "showPath", {
	enumerable: true,
	get: function() {
		return showPath;
	}
});
