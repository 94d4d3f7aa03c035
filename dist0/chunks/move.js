require("./join-inputs.js");
require("./version.js");
const require_language = require("./language.js");
const require_model = require("./model.js");
const require_objects = require("./objects.js");
const require_translate = require("./translate.js");
const require_state = require("./state.js");
// provider/move/values.ts
/** The member of a dynamic resource's inputs and outputs that contains its provider text. */
const PROVIDER_TEXT = "__provider";
// provider/move/to-dynamic-values.ts
/**
* The values of a native resource as a dynamic resource has them. The dynamic host passes only the outputs to a refresh and a
* delete, so these get the provider text, the routing as TaskRouter has it, and the inputs that they would not show otherwise.
*/
function toDynamicValues(kind, { inputs, outputs }, options) {
	const { id, text } = options;
	const isOpen = (value) => !holdsSecret(value, options.isSecret);
	const live = {
		sid: id,
		workspaceSid: inputs.workspaceSid ?? id,
		...repeatInputs(kind, inputs),
		...toTexts(kind, inputs, isOpen),
		...outputs
	};
	const secret = Object.keys(inputs).filter((name) => !isOpen(inputs[name]) || !isOpen(live[name]));
	const without = (values) => filterMembers(values, (name) => !secret.includes(name));
	const kept = {
		...require_objects.keepInputs(kind, without(inputs), without(live)),
		...require_objects.withoutUrls(kind, filterMembers(inputs, (name) => secret.includes(name)))
	};
	return {
		inputs: {
			...inputs,
			[PROVIDER_TEXT]: text
		},
		outputs: {
			...live,
			[require_model.INPUTS]: kept,
			[PROVIDER_TEXT]: text
		}
	};
}
/** Properties that TaskRouter returns as they were written. The outputs of a resource of workspace files lack them. */
function repeatInputs(kind, inputs) {
	const names = Object.entries(kind.properties).filter(([, property]) => require_model.isStored(property) && property.type !== "capacities" && !hasKeys(property)).map(([name]) => name);
	return filterMembers(inputs, (name) => names.includes(name));
}
/** Routing and expressions with SIDs in place of keys, as TaskRouter has them. */
function toTexts(kind, inputs, isOpen) {
	const known = Object.entries(kind.properties).flatMap(([name, property]) => hasKeys(property) ? [name] : []).filter((name) => inputs[name] !== void 0 && isOpen(inputs[name]) && isOpen(inputs["__sids"]));
	return require_language.fromEntries(known.map((name) => [name, Object.values(require_translate.toParams(kind, inputs, [name])).join("")]));
}
function hasKeys({ type }) {
	return type === "configuration" || type === "expression";
}
function filterMembers(values, keeps) {
	return require_language.fromEntries(Object.entries(values).flatMap(([name, value]) => value !== void 0 && keeps(name) ? [[name, value]] : []));
}
function holdsSecret(value, isSecret) {
	if (isSecret(value)) return true;
	if (Array.isArray(value)) return value.some((item) => holdsSecret(item, isSecret));
	return require_language.isJsonObject(value) && Object.values(value).some((item) => holdsSecret(item, isSecret));
}
// provider/move/to-native-values.ts
/**
* The values of a dynamic resource as a native resource has them: the same inputs, and outputs that do not repeat them. Release
* 0.1 stored more in the outputs of default activities than is theirs, among it a callback URL in plain text, which goes.
*
* @param isPart true for a resource of workspace files: its outputs are few
*/
function toNativeValues(kind, { inputs, outputs }, isPart) {
	const live = withoutText(outputs);
	return {
		inputs: withoutText(inputs),
		outputs: require_state.toOutputs({
			kind,
			isPart
		}, {
			...require_objects.keepOwn(kind, live),
			...require_objects.marksOf(live)
		})
	};
}
function withoutText({ [PROVIDER_TEXT]: _, ...values }) {
	return values;
}
Object.defineProperty(exports, "toDynamicValues", {
	enumerable: true,
	get: function() {
		return toDynamicValues;
	}
});
Object.defineProperty(exports, "toNativeValues", {
	enumerable: true,
	get: function() {
		return toNativeValues;
	}
});
