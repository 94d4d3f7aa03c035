const require_language = require("./language.js");
let commander = require("commander");
// cli/parse-option.ts
/** Parses an option as a whole number. */
function integerFrom(minimum, maximum) {
	return (text) => {
		const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
		if (number >= minimum && number <= maximum) return number;
		throw new commander.InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
	};
}
/** Parses an option as one of several words. */
function oneOf(words) {
	return (text) => {
		const word = words.find((known) => known === text);
		if (word !== void 0) return word;
		throw new commander.InvalidArgumentError(`It must be one of ${[...words].sort().join(", ")}${require_language.didYouMean(text, words) || "."}`);
	};
}
/** Collects a repeatable option. */
function collect(text, before = []) {
	return [...before, text];
}
/** Collects a repeatable option with limits of TaskRouter: requests per second by resource key. */
function collectLimit(text, before = {}) {
	const [, key, limit] = /^([A-Za-z]+-[A-Za-z]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
	if (key !== void 0 && Number(limit) > 0) return {
		...before,
		[key]: Number(limit)
	};
	throw new commander.InvalidArgumentError("It must look like Workflow-Create=10: a kind of request, and its number per second.");
}
Object.defineProperty(exports, "collect", {
	enumerable: true,
	get: function() {
		return collect;
	}
});
Object.defineProperty(exports, "collectLimit", {
	enumerable: true,
	get: function() {
		return collectLimit;
	}
});
Object.defineProperty(exports, "integerFrom", {
	enumerable: true,
	get: function() {
		return integerFrom;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
