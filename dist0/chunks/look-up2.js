const require_language = require("./language.js");
require("./model.js");
const require_look_up = require("./look-up.js");
const require_twilio = require("./twilio.js");
// provider/native/list/look-up.ts
/**
* Looks up live objects through the lifecycle of this process, which shares its lists with all other calls.
*
* @param query as in the state of a look-up: {@link LOOKUP}
* @throws StandaloneError with the reason of a failure
*/
async function lookUp(run, kind, query, { workspaceSid, connection }) {
	const host = await run.hostOf(kind);
	const state = {
		[require_look_up.LOOKUP]: query,
		...workspaceSid !== void 0 && workspaceSid !== null && { workspaceSid },
		...connection !== void 0 && { ["__connection"]: connection }
	};
	const { found } = (await host.read("look-up", state)).props;
	const object = require_language.isJsonObject(found) ? found : {};
	if (typeof object.failure === "string") throw new require_twilio.StandaloneError(object.failure);
	return object;
}
Object.defineProperty(exports, "lookUp", {
	enumerable: true,
	get: function() {
		return lookUp;
	}
});
