require("./engine.js");
const require_join_inputs = require("./join-inputs.js");
const require_values = require("./values.js");
const require_urn = require("./urn2.js");
// provider/native/calls/remove.ts
/** Deletes an object. */
async function remove(run, request) {
	const { kind } = require_urn.parseUrn(request.getUrn());
	const outputs = require_values.readProperties(request.getProperties()).values;
	const inputs = require_values.readProperties(request.getOldInputs()).values;
	await (await run.hostOf(kind.name)).delete(request.getId(), require_join_inputs.joinInputs(kind, outputs, inputs));
}
exports.remove = remove;
