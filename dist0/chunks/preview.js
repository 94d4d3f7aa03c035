const require_language = require("./language.js");
const require_model = require("./model.js");
// provider/native/resource/preview.ts
/** Outputs that every object has, known when it exists. */
const COMMON_OUTPUTS = [
	"sid",
	"accountSid",
	"workspaceSid",
	"dateCreated",
	"url",
	"links",
	require_model.OWNERSHIP
];
/** The outputs in the preview of a create: the inputs, and unknown values for everything that TaskRouter will answer. */
function previewCreate(kind, inputs) {
	const unknown = [
		...COMMON_OUTPUTS,
		"dateUpdated",
		...Object.keys(kind.outputs ?? {})
	];
	return {
		...require_language.fromEntries(unknown.map((name) => [name, require_model.UNKNOWN])),
		...declaredOutputs(kind, inputs)
	};
}
/** The outputs in the preview of an update: values that an update cannot change are known. */
function previewUpdate(kind, outputs, inputs) {
	const unknown = ["dateUpdated", ...Object.keys(kind.outputs ?? {})].filter((name) => outputs[name] !== void 0);
	return {
		...outputs,
		...require_language.fromEntries(unknown.map((name) => [name, require_model.UNKNOWN])),
		...declaredOutputs(kind, inputs)
	};
}
/** The outputs that repeat an input. */
function declaredOutputs(kind, inputs) {
	const stored = Object.entries(kind.properties).filter(([name, property]) => require_model.isStored(property) && property.type !== "configuration" && inputs[name] !== void 0);
	return require_language.fromEntries(stored.map(([name]) => [name, inputs[name] ?? null]));
}
Object.defineProperty(exports, "previewCreate", {
	enumerable: true,
	get: function() {
		return previewCreate;
	}
});
Object.defineProperty(exports, "previewUpdate", {
	enumerable: true,
	get: function() {
		return previewUpdate;
	}
});
