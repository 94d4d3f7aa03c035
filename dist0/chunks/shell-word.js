// cli/shell-word.ts
/**
* Quotes a text as one word of a shell, if it needs that.
*
* @example toShellWord("sites/*:prod") // "'sites/*:prod'"
*/
function toShellWord(text) {
	return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
Object.defineProperty(exports, "toShellWord", {
	enumerable: true,
	get: function() {
		return toShellWord;
	}
});
