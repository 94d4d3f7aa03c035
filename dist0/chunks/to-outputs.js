const require_language = require("./language.js");
const require_model = require("./model.js");
// provider/native/construct/to-outputs.ts
/** The output with the SIDs of a kind by key: `workflowSids`. */
function sidsOutput({ name }) {
	return `${name.charAt(0).toLowerCase()}${name.slice(1)}Sids`;
}
/** The outputs of a component: SIDs by their keys in the files. */
function toComponentOutputs({ workspaceSid, parts }) {
	const ofKind = (name) => parts.filter(({ planned }) => planned.kind === name);
	return [{
		name: "workspaceSid",
		value: workspaceSid,
		sources: ofKind("Workspace").map(({ urn }) => urn)
	}, ...require_model.sectionKinds.map(([, kind]) => {
		const own = ofKind(kind.name);
		return {
			name: sidsOutput(kind),
			value: toSids(own),
			sources: own.map(({ urn }) => urn)
		};
	})];
}
/** The same while the files are not known. */
function unknownOutputs() {
	return ["workspaceSid", ...require_model.sectionKinds.map(([, kind]) => sidsOutput(kind))].map((name) => ({
		name,
		value: require_model.UNKNOWN,
		sources: []
	}));
}
function toSids(parts) {
	const entries = parts.map(({ planned, id }) => [planned.entry?.key ?? planned.name, id === "" ? require_model.UNKNOWN : id]);
	return require_language.fromEntries(entries);
}
Object.defineProperty(exports, "sidsOutput", {
	enumerable: true,
	get: function() {
		return sidsOutput;
	}
});
Object.defineProperty(exports, "toComponentOutputs", {
	enumerable: true,
	get: function() {
		return toComponentOutputs;
	}
});
Object.defineProperty(exports, "unknownOutputs", {
	enumerable: true,
	get: function() {
		return unknownOutputs;
	}
});
