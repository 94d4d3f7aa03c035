const require_rolldown_runtime = require("./rolldown-runtime.js");
require("./start.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/handshake.ts
/** Properties arrive with secrets marked, and without references to resources. */
function handshake() {
	const response = new _pulumi_pulumi_proto_provider_pb_js.ProviderHandshakeResponse();
	response.setAcceptSecrets(true);
	return response;
}
exports.handshake = handshake;
