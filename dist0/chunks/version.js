const require_language = require("./language.js");
const require_model = require("./model.js");
const require_twilio = require("./twilio.js");
// provider/lifecycle/object/version.ts
/** Explains why inputs cannot be read if a newer release wrote them in a form that this one does not know. */
function findNewerVersion(inputs) {
	const version = Number(inputs["__version"] ?? 1);
	if (version <= 1) return void 0;
	return `state was written in version ${version} by a newer release of pulumi-taskrouter, and this release reads up to 1: install the newer release again (npm install pulumi-taskrouter@latest)`;
}
/**
* Returns the state, unless a newer release wrote it.
*
* @throws StandaloneError for newer state, before anything is done with it
*/
function refuseNewer(state) {
	const newer = require_language.isJsonObject(state["__inputs"]) ? findNewerVersion(state[require_model.INPUTS]) : void 0;
	if (newer !== void 0) throw new require_twilio.StandaloneError(newer);
	return state;
}
Object.defineProperty(exports, "findNewerVersion", {
	enumerable: true,
	get: function() {
		return findNewerVersion;
	}
});
Object.defineProperty(exports, "refuseNewer", {
	enumerable: true,
	get: function() {
		return refuseNewer;
	}
});
