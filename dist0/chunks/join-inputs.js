const require_language = require("./language.js");
const require_model = require("./model.js");
// provider/engine/join-inputs.ts
/**
* The state of a native resource in the form of the lifecycles: outputs with the inputs inside. The engine stores both, so
* that state has the inputs once.
*
* @param inputs of the last run
*/
function joinInputs(kind, outputs, inputs) {
	const absent = require_language.fromEntries(Object.keys(kind.properties).map((name) => [name, null]));
	return {
		...outputs,
		[require_model.INPUTS]: {
			...absent,
			...inputs
		}
	};
}
Object.defineProperty(exports, "joinInputs", {
	enumerable: true,
	get: function() {
		return joinInputs;
	}
});
