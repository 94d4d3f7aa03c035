const require_model = require("./model.js");
// provider/native/resource/state.ts
/**
* The outputs that the engine stores: those of the lifecycle without the inputs, which the engine has, and without the routing
* as TaskRouter's text, which repeats an input. Those of a part of workspace files repeat no input at all, and have no URLs:
* every checkpoint writes the whole state, and no program reads them.
*/
function toOutputs({ kind, isPart }, outs) {
	const { [require_model.INPUTS]: _, ...outputs } = outs;
	for (const [name, { type, isParent }] of Object.entries(kind.properties)) if (type === "configuration" || isPart && isParent !== true) delete outputs[name];
	if (isPart) for (const name of URLS) delete outputs[name];
	return outputs;
}
const URLS = ["url", "links"];
Object.defineProperty(exports, "toOutputs", {
	enumerable: true,
	get: function() {
		return toOutputs;
	}
});
