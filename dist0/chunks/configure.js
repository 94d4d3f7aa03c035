const require_rolldown_runtime = require("./rolldown-runtime.js");
require("./start.js");
const require_values = require("./values.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/configure.ts
/** Takes the settings of the provider: those of the stack below `taskrouter:`, or those of a provider resource. */
function configure(run, request) {
	const [urn, id] = [request.getUrn(), request.getId()];
	run.configure(require_values.readProperties(request.getArgs()).values, urn && id ? `${urn}::${id}` : void 0);
	const response = new _pulumi_pulumi_proto_provider_pb_js.ConfigureResponse();
	response.setAcceptsecrets(true);
	response.setSupportspreview(true);
	return response;
}
exports.configure = configure;
