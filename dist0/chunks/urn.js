// cli/stack/urn.ts
/** Splits a URN into its parts. */
function splitUrn(urn) {
	const [stack = "", project = "", types = "", ...name] = urn.split("::");
	return {
		head: `${stack}::${project}`,
		types: types.split("$"),
		name: name.join("::")
	};
}
/** Joins the parts of a URN. */
function joinUrn({ head, types, name }) {
	return `${head}::${types.join("$")}::${name}`;
}
/** The name of a resource in its stack. */
function nameOfUrn(urn) {
	return splitUrn(urn).name;
}
/** The type of a resource, without those of the resources above it. */
function typeOfUrn(urn) {
	return splitUrn(urn).types.at(-1) ?? "";
}
Object.defineProperty(exports, "joinUrn", {
	enumerable: true,
	get: function() {
		return joinUrn;
	}
});
Object.defineProperty(exports, "nameOfUrn", {
	enumerable: true,
	get: function() {
		return nameOfUrn;
	}
});
Object.defineProperty(exports, "splitUrn", {
	enumerable: true,
	get: function() {
		return splitUrn;
	}
});
Object.defineProperty(exports, "typeOfUrn", {
	enumerable: true,
	get: function() {
		return typeOfUrn;
	}
});
