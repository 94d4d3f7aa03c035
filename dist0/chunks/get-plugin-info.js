const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_package = require("./package.js");
let _pulumi_pulumi_proto_plugin_pb_js = require("@pulumi/pulumi/proto/plugin_pb.js");
_pulumi_pulumi_proto_plugin_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_plugin_pb_js);
// provider/native/calls/get-plugin-info.ts
/** The version of the plugin is that of the package. */
function getPluginInfo() {
	const info = new _pulumi_pulumi_proto_plugin_pb_js.PluginInfo();
	info.setVersion(require_package.readVersion());
	return info;
}
exports.getPluginInfo = getPluginInfo;
