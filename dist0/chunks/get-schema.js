const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_package = require("./package.js");
require("./start.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/get-schema.ts
/** The schema that the build writes, in the package: the engine starts a process only to ask for it. */
const BUILT = "dist/provider/native/schema.json";
/** Pulumi's schema of the package. */
async function getSchema() {
	const response = new _pulumi_pulumi_proto_provider_pb_js.GetSchemaResponse();
	response.setSchema(readBuilt() ?? await makeSchema());
	return response;
}
function readBuilt() {
	try {
		return (0, node_fs.readFileSync)((0, node_path.join)(require_package.findPackageFolder(), BUILT), "utf8");
	} catch {
		return;
	}
}
async function makeSchema() {
	const { packageSchema } = await Promise.resolve().then(() => require("./package-schema.js"));
	return JSON.stringify(packageSchema(require_package.readVersion()));
}
exports.getSchema = getSchema;
