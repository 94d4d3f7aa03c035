// model/plain-name.ts
/**
* A name without spaces, letter case, accents and invisible characters. A reader takes two names for the same if they
* differ in nothing else.
*/
function toPlainName(name) {
	return name.normalize("NFKD").replace(/[\p{M}\p{Cf}\s]/gu, "").toLowerCase();
}
Object.defineProperty(exports, "toPlainName", {
	enumerable: true,
	get: function() {
		return toPlainName;
	}
});
