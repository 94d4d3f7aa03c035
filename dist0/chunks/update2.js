const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
require("./engine.js");
const require_join_inputs = require("./join-inputs.js");
require("./start.js");
const require_values = require("./values.js");
const require_preview = require("./preview.js");
const require_state = require("./state.js");
const require_urn = require("./urn2.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/update.ts
/** Changes an object. A preview changes nothing: the engine sends it here as well, with a flag. */
async function update(run, request) {
	const named = require_urn.parseUrn(request.getUrn());
	const { kind } = named;
	const outputs = require_values.readProperties(request.getOlds()).values;
	const olds = require_values.readProperties(request.getOldInputs()).values;
	const { values: news, secrets } = require_values.readProperties(request.getNews());
	const response = new _pulumi_pulumi_proto_provider_pb_js.UpdateResponse();
	if (request.getPreview()) {
		response.setProperties(require_values.writeProperties(require_state.toOutputs(named, require_preview.previewUpdate(kind, outputs, news)), secrets));
		return response;
	}
	const host = await run.hostOf(kind.name);
	const ignored = [.../* @__PURE__ */ new Set([...require_model.ignoredOf(news).paths, ...request.getIgnorechangesList()])];
	const inputs = ignored.length === 0 ? news : {
		...news,
		[require_model.IGNORE]: ignored
	};
	const { outs } = await host.update(request.getId(), require_join_inputs.joinInputs(kind, outputs, olds), inputs);
	response.setProperties(require_values.writeProperties(require_state.toOutputs(named, outs), secrets));
	return response;
}
exports.update = update;
