const require_language = require("./language.js");
const require_model = require("./model.js");
// provider/native/resource/inputs.ts
/** The name for people, which the class has by default too: TaskRouter requires one for a new object. */
const LABEL = "friendlyName";
/**
* Brings the inputs of a program into the form of the lifecycles, which state has too: SIDs by key in `__sids`, the name of the
* connection in `__connection`, the names of secret properties in `__secrets`, raw routing in our form, and the name of the
* resource as the default of the object's names. Inputs that have this form already stay as they are.
*/
function toLifecycleInputs({ kind, name }, { values, secrets }) {
	const { connection, ...rest } = values;
	const problems = [];
	const inputs = withNames(kind, name, rest);
	const sids = takeSids(kind, inputs);
	if (sids !== void 0) inputs[require_model.SIDS] = sids;
	if (connection !== void 0 && connection !== "") inputs[require_model.CONNECTION] = connection;
	for (const [property, { type }] of Object.entries(kind.properties)) {
		if (type !== "configuration" || inputs[property] === void 0) continue;
		if (secrets.has(property)) problems.push(`${property} contains a secret: routing is stored and shown in plain text`);
		else inputs[property] = toRouting(inputs[property]);
	}
	const secret = listSecrets(kind, inputs, secrets);
	const marked = secret.filter((property) => ["url", "attributes"].includes(kind.properties[property]?.type ?? ""));
	if (marked.length > 0) inputs[require_model.SECRETS] = marked;
	return {
		values: inputs,
		secrets: new Set(secret),
		problems
	};
}
/** The name of the resource is the default of the names of its object. A built-in task channel keeps its name for people. */
function withNames(kind, name, inputs) {
	if (kind.isFacet === true) return { ...inputs };
	const property = require_model.nameProperty(kind);
	const found = inputs[property] ?? name;
	const isOwn = found !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" && !kind.builtIns.includes(`${found}`);
	const label = kind.properties[LABEL] && isOwn ? { [LABEL]: inputs[LABEL] ?? name } : {};
	return {
		...inputs,
		...label,
		[property]: found
	};
}
/** Moves the SIDs by key out of the inputs. Routing needs both of the common sections, as programs of the SDK write them. */
function takeSids(kind, inputs) {
	const given = require_language.REFERENCE_SECTIONS.filter((section) => inputs[section] !== void 0 && inputs[section] !== null);
	const isRouted = Object.values(kind.properties).some(({ type }) => type === "configuration");
	if (given.length === 0 && (!isRouted || inputs["__sids"] !== void 0)) return void 0;
	const sids = isRouted ? {
		taskQueues: {},
		activities: {}
	} : {};
	for (const section of given) {
		sids[section] = inputs[section];
		delete inputs[section];
	}
	return {
		...require_language.isJsonObject(inputs["__sids"]) ? inputs[require_model.SIDS] : {},
		...sids
	};
}
/** Routing in our form; raw routing, as the Console shows it, can be JSON text too. The check refuses other values. */
function toRouting(value) {
	const parsed = typeof value === "string" ? require_language.parseJson(value) : value;
	if (!require_language.isJsonObject(parsed)) return value;
	return "task_routing" in parsed ? require_language.fromWire(parsed) : parsed;
}
/** The names of the secret inputs: marked ones, and URLs with a password. */
function listSecrets(kind, inputs, secrets) {
	const moved = require_language.REFERENCE_SECTIONS.some((section) => secrets.has(section)) ? [require_model.SIDS] : [];
	const own = Object.keys(inputs).filter((name) => secrets.has(name));
	const urls = Object.entries(kind.properties).filter(([name, { type }]) => type === "url" && !secrets.has(name) && hasPassword(inputs[name]));
	const order = Object.keys(kind.properties);
	return [
		...moved,
		...own,
		...urls.map(([name]) => name)
	].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
function hasPassword(url) {
	return typeof url === "string" && URL.canParse(url) && new URL(url).password !== "";
}
Object.defineProperty(exports, "toLifecycleInputs", {
	enumerable: true,
	get: function() {
		return toLifecycleInputs;
	}
});
