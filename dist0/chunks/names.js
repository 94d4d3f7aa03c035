const require_language = require("./language.js");
const require_model = require("./model.js");
const require_translate = require("./translate.js");
// provider/lifecycle/object/names.ts
/** The name by which an object is found in its workspace. */
function nameIn(kind, inputs) {
	return `${inputs[require_model.nameProperty(kind)]}`;
}
/** The name in the form in which two are compared. */
function nameKey(kind, inputs) {
	return require_model.foldName(kind, nameIn(kind, inputs));
}
/** The name in quotes; by its SID if inputs or outputs have none. The state of a native resource has it in its inputs alone. */
function quoteName(kind, values, sid) {
	const name = require_model.nameProperty(kind);
	return JSON.stringify(values[name] ?? require_language.asObject(values["__inputs"])[name] ?? sid);
}
/** The name of a live object. */
function liveName(kind, object) {
	return `${object[require_language.toSnakeCase(require_model.nameProperty(kind))]}`;
}
/** True for an object that its workspace has from the start. */
function isBuiltIn(kind, name) {
	return kind.builtIns.includes(name);
}
/** Returns the live objects of a name in the place of inputs. */
async function findNamed(context, kind, inputs, name) {
	return await context.lists.find(require_translate.collectionPath(kind, inputs), kind.listKey, name, namingOf(kind));
}
function namingOf(kind) {
	return {
		member: require_language.toSnakeCase(require_model.nameProperty(kind)),
		isCaseIgnored: kind.isCaseIgnored === true
	};
}
Object.defineProperty(exports, "findNamed", {
	enumerable: true,
	get: function() {
		return findNamed;
	}
});
Object.defineProperty(exports, "isBuiltIn", {
	enumerable: true,
	get: function() {
		return isBuiltIn;
	}
});
Object.defineProperty(exports, "liveName", {
	enumerable: true,
	get: function() {
		return liveName;
	}
});
Object.defineProperty(exports, "nameIn", {
	enumerable: true,
	get: function() {
		return nameIn;
	}
});
Object.defineProperty(exports, "nameKey", {
	enumerable: true,
	get: function() {
		return nameKey;
	}
});
Object.defineProperty(exports, "quoteName", {
	enumerable: true,
	get: function() {
		return quoteName;
	}
});
