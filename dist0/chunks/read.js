const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
require("./engine.js");
const require_join_inputs = require("./join-inputs.js");
const require_names = require("./names.js");
const require_objects = require("./objects.js");
require("./start.js");
const require_values = require("./values.js");
const require_import_id = require("./import-id.js");
const require_inputs = require("./inputs.js");
const require_state = require("./state.js");
const require_urn = require("./urn2.js");
let _pulumi_pulumi_proto_provider_pb_js = require("@pulumi/pulumi/proto/provider_pb.js");
_pulumi_pulumi_proto_provider_pb_js = require_rolldown_runtime.__toESM(_pulumi_pulumi_proto_provider_pb_js);
// provider/native/calls/read.ts
/** Reads an object: for a refresh one that state has, for an import one that only its id names. */
async function read(run, request) {
	const named = require_urn.parseUrn(request.getUrn());
	const { kind } = named;
	const outputs = require_values.readProperties(request.getProperties());
	const inputs = require_values.readProperties(request.getInputs());
	const host = await run.hostOf(kind.name);
	const found = Object.keys(inputs.values).length > 0 ? await host.read(request.getId(), require_join_inputs.joinInputs(kind, outputs.values, inputs.values)) : await readNew(kind, request.getId(), outputs.values, async (sid, state) => await host.read(sid, state));
	const response = new _pulumi_pulumi_proto_provider_pb_js.ReadResponse();
	if (found.id === "") return response;
	if (kind.name === "Workspace") run.rememberWorkspace(found.id, found.props[require_model.OWNERSHIP]);
	const { values, secrets } = require_inputs.toLifecycleInputs(named, {
		values: found.inputs ?? {},
		secrets: inputs.secrets
	});
	const secret = /* @__PURE__ */ new Set([...secrets, ...outputs.secrets]);
	response.setId(found.id);
	response.setProperties(require_values.writeProperties(require_state.toOutputs(named, found.props), secret));
	response.setInputs(require_values.writeProperties(values, secret));
	return response;
}
/** Reads an object that the stack does not manage yet. It counts as adopted: a delete of the resource leaves it. */
async function readNew(kind, id, outputs, look) {
	const { sid, workspaceSid } = require_import_id.parseImportId(kind, id, outputs);
	const written = {
		...workspaceSid !== void 0 && { workspaceSid },
		[require_model.VERSION]: 1
	};
	const read = await look(sid, {
		...require_join_inputs.joinInputs(kind, {}, written),
		[require_model.OWNERSHIP]: "adopted"
	});
	if (read.id === "") return read;
	const inputs = {
		...read.inputs,
		...listLeftAlone(kind, read.props)
	};
	const found = {
		...read,
		inputs
	};
	if (!require_names.isBuiltIn(kind, `${inputs[require_model.nameProperty(kind)]}`)) return found;
	const former = require_objects.withoutUrls(kind, require_language.fromEntries(Object.entries(inputs).flatMap(keepProperty)));
	return {
		...found,
		props: {
			...found.props,
			[require_model.BUILT_IN]: true,
			[require_objects.FORMER]: former
		}
	};
}
/** Properties that keep their live value where nobody declares them: the import of an object declares all that it has. */
function listLeftAlone(kind, live) {
	const names = Object.keys(kind.properties).filter((name) => {
		const property = kind.properties[name];
		return property?.isLeftAlone === true && !require_model.hasParts(property);
	});
	return require_language.fromEntries(names.map((name) => [name, live[name] ?? null]).filter(([, value]) => value !== null));
}
function keepProperty([name, value]) {
	return value === void 0 || value === null || name === "__version" || name === "__sids" ? [] : [[name, value]];
}
exports.read = read;
