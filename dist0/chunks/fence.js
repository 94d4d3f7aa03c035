// cli/formats/fence.ts
/** Text as a block of Markdown, in a fence that no line of it closes. */
function toFence(text, language) {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}
Object.defineProperty(exports, "toFence", {
	enumerable: true,
	get: function() {
		return toFence;
	}
});
