const require_rolldown_runtime = require("./rolldown-runtime.js");
require("./start.js");
const require_values = require("./values.js");
let node_util = require("node:util");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/diff-config.ts
/**
* Compares settings. No change of them replaces the provider, because that would replace all of its resources: an operation on
* state of another account is refused by itself.
*/
function diffConfig(_run, request) {
	const { DiffChanges } = _pulumi_pulumi_proto_provider_pb_js.DiffResponse;
	const olds = require_values.readProperties(request.getOldInputs() ?? request.getOlds()).values;
	const news = require_values.readProperties(request.getNews()).values;
	const response = new _pulumi_pulumi_proto_provider_pb_js.DiffResponse();
	response.setChanges((0, node_util.isDeepStrictEqual)(olds, news) ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME);
	return response;
}
exports.diffConfig = diffConfig;
