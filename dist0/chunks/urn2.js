const require_model = require("./model.js");
const require_twilio = require("./twilio.js");
// provider/native/resource/urn.ts
/** The type of a resource of a kind: `taskrouter:index:Workflow`. It never changes, because it is in users' state. */
function nativeType(kind) {
	return require_model.resourceType("native", kind);
}
/** The URN that the engine gives to a child of a component. */
function toChildUrn(component, kind, name) {
	const [head, project, types] = component.split("::");
	return `${head}::${project}::${types}$${nativeType(kind)}::${name}`;
}
/**
* Reads the kind and the name of a resource from its URN: `urn:pulumi:dev::project::parent$taskrouter:index:Workflow::support`.
*
* @throws StandaloneError for a type that this release does not know
*/
function parseUrn(urn) {
	const [, , types = "", ...rest] = urn.split("::");
	const type = types.slice(types.lastIndexOf("$") + 1);
	return {
		kind: parseType(type),
		name: rest.join("::"),
		isPart: types.endsWith(`${require_model.COMPONENT_TYPE}$${type}`)
	};
}
/**
* Reads the kind of a resource from its type: `taskrouter:index:Workflow`.
*
* @throws StandaloneError for a type that this release does not know
*/
function parseType(type) {
	const kind = type.replace(/^taskrouter:index(\/\w+)?:/, "");
	if (!type.startsWith("taskrouter:index") || !require_model.isKindName(kind)) throw new require_twilio.StandaloneError(`this release of pulumi-taskrouter has no resource type ${JSON.stringify(type)}: install a newer release, or choose one of ${Object.keys(require_model.kinds).map(nativeType).join(", ")}`);
	return require_model.kinds[kind];
}
Object.defineProperty(exports, "nativeType", {
	enumerable: true,
	get: function() {
		return nativeType;
	}
});
Object.defineProperty(exports, "parseType", {
	enumerable: true,
	get: function() {
		return parseType;
	}
});
Object.defineProperty(exports, "parseUrn", {
	enumerable: true,
	get: function() {
		return parseUrn;
	}
});
Object.defineProperty(exports, "toChildUrn", {
	enumerable: true,
	get: function() {
		return toChildUrn;
	}
});
