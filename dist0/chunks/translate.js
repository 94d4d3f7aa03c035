const require_language = require("./language.js");
const require_model = require("./model.js");
const require_twilio = require("./twilio.js");
// provider/translate.ts
/** Path of the collection that an object with these inputs is in. */
function collectionPath(kind, inputs) {
	return kind.isFacet !== true && kind.properties.workspaceSid !== void 0 ? `/v1/Workspaces/${inputs.workspaceSid}/${kind.collection}` : `/v1/${kind.collection}`;
}
/**
* Parameters that set the named properties: TaskRouter's PascalCase names, SIDs in place of keys, a configuration
* minified and otherwise as written, blank text to clear a property.
*/
function toParams(kind, inputs, names) {
	const params = {};
	for (const name of names) {
		const property = kind.properties[name];
		if (property !== void 0 && isSent(property)) params[require_language.capitalize(name)] = toParam(property, inputs[name], inputs);
	}
	return params;
}
/** Parameters of an update that changes the named properties, including the actions that go with these. */
function toUpdateParams(kind, inputs, changed) {
	const actions = Object.entries(kind.properties).filter(([name, { actionOn = "" }]) => changed.includes(actionOn) && inputs[name] === true).map(([name]) => name);
	return toParams(kind, inputs, [...changed, ...actions]);
}
/** Capacities have a path of their own. */
function isSent({ type, isParent, isOwn }) {
	return isParent !== true && isOwn !== true && type !== "capacities";
}
function toParam(property, value, inputs) {
	if (value === void 0 || value === null) return "";
	if (property.type === "attributes") return JSON.stringify(value);
	if (property.type === "configuration") return JSON.stringify(require_language.toWire(require_language.putSids(value, require_model.sidsOf(inputs))));
	return property.type === "expression" ? require_language.putSidsInText(`${value}`, require_model.sidsOf(inputs)) : `${value}`;
}
/**
* TaskRouter's answer with its names in camelCase; `links` keeps the names of Twilio's resources. The `workspaceSid` of
* a workspace is its own SID, so that every object has one.
*/
function fromAnswer(object) {
	const members = Object.entries(object).map(([name, value]) => [toCamelCase(name), value]);
	return {
		workspaceSid: object.sid,
		...Object.fromEntries(members)
	};
}
/**
* Hides what this program did not write and what must not be readable in plan and state: the password of a callback URL, and
* values of attributes. `sdk` marks the program's own URLs as secret.
*/
function concealOthers(kind, live, written) {
	const concealed = { ...live };
	for (const [name, property] of Object.entries(kind.properties)) {
		const value = live[name];
		if (require_model.hasParts(property)) {
			const own = require_model.viewParts(property, name, live, written);
			if (own === void 0) delete concealed[name];
			else concealed[name] = hideOthers(own, name, written);
		}
		if (property.type === "url" && typeof value === "string" && value !== written[name]) concealed[name] = require_twilio.redactUrlPassword(value);
	}
	return concealed;
}
/** Shows the declared value of a part that is left to others. */
function hideOthers(own, name, written) {
	const declared = written[name];
	if (!require_language.isJsonObject(own) || !require_language.isJsonObject(declared)) return own;
	return require_model.keepIgnoredIn(name, own, declared, require_model.ignoredOf(written).paths);
}
function toCamelCase(name) {
	return !name.includes("_") ? name : name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
Object.defineProperty(exports, "collectionPath", {
	enumerable: true,
	get: function() {
		return collectionPath;
	}
});
Object.defineProperty(exports, "concealOthers", {
	enumerable: true,
	get: function() {
		return concealOthers;
	}
});
Object.defineProperty(exports, "fromAnswer", {
	enumerable: true,
	get: function() {
		return fromAnswer;
	}
});
Object.defineProperty(exports, "toParams", {
	enumerable: true,
	get: function() {
		return toParams;
	}
});
Object.defineProperty(exports, "toUpdateParams", {
	enumerable: true,
	get: function() {
		return toUpdateParams;
	}
});
