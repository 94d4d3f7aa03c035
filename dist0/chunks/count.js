// cli/count.ts
/** `1 file`, `2 files`. */
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
