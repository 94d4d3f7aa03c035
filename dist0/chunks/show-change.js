// cli/show-change.ts
const COLORS = {
	"+": "green",
	"-": "red",
	"~": "yellow",
	"↕": "cyan",
	"!": "magenta"
};
/** A change as a line for a terminal: its sign in color, and its words. */
function showChange({ sign, text }, colors) {
	return `${colors[COLORS[sign]](sign)} ${text}`;
}
Object.defineProperty(exports, "showChange", {
	enumerable: true,
	get: function() {
		return showChange;
	}
});
