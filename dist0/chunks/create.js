const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_partial_error = require("./partial-error.js");
const require_errors = require("./errors.js");
require("./start.js");
const require_values = require("./values.js");
const require_preview = require("./preview.js");
const require_state = require("./state.js");
const require_urn = require("./urn2.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/create.ts
/** Creates an object. A preview creates nothing: the engine sends it here as well, with a flag. */
async function create(run, request) {
	const named = require_urn.parseUrn(request.getUrn());
	const { kind } = named;
	const { values, secrets } = require_values.readProperties(request.getProperties());
	const response = new _pulumi_pulumi_proto_provider_pb_js.CreateResponse();
	if (request.getPreview()) {
		response.setProperties(require_values.writeProperties(require_state.toOutputs(named, require_preview.previewCreate(kind, values)), secrets));
		return response;
	}
	const host = await run.hostOf(kind.name);
	const ownership = run.ownershipOf(values.workspaceSid);
	const inputs = ownership === void 0 ? values : {
		...values,
		[require_model.WORKSPACE_OWNERSHIP]: ownership
	};
	const { id, outs } = await host.create(inputs).catch((error) => {
		throw error instanceof require_partial_error.PartialError ? toInitError(error, named, secrets) : error;
	});
	if (kind.name === "Workspace") run.rememberWorkspace(id, outs[require_model.OWNERSHIP]);
	response.setId(id);
	response.setProperties(require_values.writeProperties(require_state.toOutputs(named, outs), secrets));
	return response;
}
function toInitError({ message, inputs, outcome }, named, secrets) {
	return new require_errors.InitError(message, {
		id: outcome.id,
		properties: require_values.writeProperties(require_state.toOutputs(named, outcome.outs), secrets),
		inputs: require_values.writeProperties(inputs, secrets)
	});
}
exports.create = create;
