const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_twilio = require("./twilio.js");
const require_start = require("./start.js");
let _pulumi_pulumi_proto_status_pb_js = require("@pulumi/pulumi/proto/status_pb.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/protocol/errors.ts
/** A create that made the object and failed afterwards: the engine keeps the object in state, and updates it in the next run. */
var InitError = class extends require_twilio.StandaloneError {
	name = "InitError";
	made;
	constructor(message, made) {
		super(message);
		this.made = made;
	}
};
/** Longest message of an error, in characters: it travels in an HTTP header, whose size is limited. */
const LONGEST = 12e3;
/** An error as the engine receives it. Only a bug of this package comes with a stack trace. */
function toStatus(error) {
	const status = {
		code: require_start.grpc.status.UNKNOWN,
		details: cut(describeError(error))
	};
	return error instanceof InitError ? {
		...status,
		metadata: toMetadata(error)
	} : status;
}
/** The object that was made, in the place where the engine looks for it. *observed* with 3.250 */
function toMetadata({ message, made }) {
	const failure = new _pulumi_pulumi_proto_provider_pb_js.ErrorResourceInitFailed();
	failure.setId(made.id);
	failure.setProperties(made.properties);
	failure.setInputs(made.inputs);
	failure.setReasonsList([cut(message)]);
	const detail = new require_start.Any();
	detail.pack(failure.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
	const details = new _pulumi_pulumi_proto_status_pb_js.Status();
	details.setCode(require_start.grpc.status.UNKNOWN);
	details.setMessage(cut(message));
	details.addDetails(detail);
	const metadata = new require_start.grpc.Metadata();
	metadata.set("grpc-status-details-bin", Buffer.from(details.serializeBinary()));
	return metadata;
}
function describeError(error) {
	if (!(error instanceof Error)) return String(error);
	return error instanceof require_twilio.StandaloneError ? error.message : error.stack ?? error.message;
}
function cut(text) {
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length - LONGEST} more characters)`;
}
exports.InitError = InitError;
exports.toStatus = toStatus;
