const require_language = require("./language.js");
const require_model = require("./model.js");
const require_translate = require("./translate.js");
const require_twilio = require("./twilio.js");
let node_util = require("node:util");
// provider/lifecycle/object/objects.ts
/** Outputs that every object has. */
const COMMON = [
	"sid",
	"accountSid",
	"workspaceSid",
	"dateCreated",
	"dateUpdated",
	"url",
	"links"
];
/**
* The outputs of an object: everything that TaskRouter returned, and the inputs that cannot be derived from that, because
* `read` receives only outputs. Every checkpoint writes the whole state, so nothing is stored twice.
*
* @param marks see {@link marksOf}
*/
function toOutcome(kind, object, inputs, marks = {}) {
	const outs = {
		...keepOwn(kind, require_translate.concealOthers(kind, require_translate.fromAnswer(object), inputs)),
		...keepIgnoredUrls(kind, inputs)
	};
	return {
		id: require_twilio.sidOf(object),
		outs: {
			...outs,
			[require_model.INPUTS]: keepInputs(kind, inputs, outs),
			...marks
		}
	};
}
/** Ignored URLs as declared: `read` takes URLs from here alone, and a live one belongs to somebody else. */
function keepIgnoredUrls({ properties }, inputs) {
	const urls = Object.keys(properties).filter((name) => properties[name]?.type === "url");
	return Object.fromEntries(require_model.listIgnored(require_model.ignoredOf(inputs), urls).map((name) => [name, inputs[name] ?? null]));
}
/** The outputs that TaskRouter does not know. They stay as the create wrote them. */
function marksOf(state) {
	return Object.fromEntries([
		require_model.OWNERSHIP,
		require_model.BUILT_IN,
		FORMER
	].flatMap((name) => pick(state, name)));
}
function pick(state, name) {
	const value = state[name];
	return value === void 0 ? [] : [[name, value]];
}
/**
* The outputs of a facet are only its own properties. The rest of the object belongs to another resource, which marks its
* secrets: a callback URL with a password would be readable here.
*/
function keepOwn(kind, live) {
	if (kind.isFacet !== true) return live;
	const names = /* @__PURE__ */ new Set([
		...COMMON,
		...Object.keys(kind.properties),
		...Object.keys(kind.outputs ?? {})
	]);
	return Object.fromEntries(Object.entries(live).filter(([name]) => names.has(name)));
}
/** The inputs that {@link rebuild} would not restore exactly; null for one that it would wrongly add. */
function keepInputs(kind, inputs, live) {
	const rebuilt = rebuild(kind, inputs, live);
	const kept = [.../* @__PURE__ */ new Set([...Object.keys(inputs), ...Object.keys(rebuilt)])].filter((name) => isHidden(kind, name) || !(0, node_util.isDeepStrictEqual)(inputs[name], rebuilt[name]));
	return withoutUrls(kind, Object.fromEntries(kept.map((name) => [name, inputs[name] ?? null])));
}
/** The inputs as derived from the outputs alone, with keys in place of the SIDs that the hidden inputs name. */
function rebuild(kind, kept, live) {
	return require_model.toInputs(kind, live, Object.fromEntries(Object.entries(kept).filter(([name]) => isHidden(kind, name))));
}
/** True for an input that is not a property: TaskRouter never returns it. */
function isHidden(kind, name) {
	return kind.properties[name] === void 0;
}
/** The inputs that the state of an object was created from. */
function inputsOf(kind, state) {
	const kept = require_language.isJsonObject(state["__inputs"]) ? state[require_model.INPUTS] : {};
	const inputs = Object.entries({
		...rebuild(kind, kept, state),
		...kept
	});
	return Object.fromEntries(inputs.filter(([, value]) => value !== null));
}
/** Inputs without callback URLs and attributes: these are stored once, at the top, where the engine encrypts secrets. */
function withoutUrls(kind, inputs) {
	const isSecret = (name) => ["url", "attributes"].includes(kind.properties[name]?.type ?? "");
	return Object.fromEntries(Object.entries(inputs).filter(([name]) => !isSecret(name)));
}
/** In outputs: the properties of a facet, or of a built-in object, before it was adopted. Delete restores them. */
const FORMER = "__former";
/** The claim on the defaults of a workspace. The workspace itself claims the SID. */
function facetClaim(inputs) {
	return `defaults of ${inputs.workspaceSid}`;
}
/** The inputs that describe a live object, with the written values of the parts that `written` ignores. */
function toLiveInputs(kind, object, written) {
	return require_model.hideIgnored(require_model.toInputs(kind, require_translate.concealOthers(kind, require_translate.fromAnswer(object), written), written), written, require_model.ignoredOf(written));
}
/** The inputs to write over a live object: those declared, and everything ignored as it is live. */
function toWrittenInputs(kind, object, declared, ignored) {
	const { [require_model.IGNORE]: _, [require_model.IGNORE_FILTERS]: __, ...written } = declared;
	return require_model.keepIgnored(declared, require_model.toInputs(kind, require_translate.fromAnswer(object), written), ignored);
}
/** Returns the names of the properties that an update would change: all that differ, apart from what the new inputs ignore. */
function listChanges(kind, olds, news) {
	return require_model.changedProperties(kind, require_model.hideIgnored(olds, news, require_model.ignoredOf(news)), news);
}
/** Returns the names of the properties in which a live object differs from the declared one. */
function listDifferences(kind, object, inputs) {
	return require_model.changedProperties(kind, toLiveInputs(kind, object, inputs), inputs);
}
/** Returns those of the differing properties that TaskRouter does not change any more. */
function listFinal(kind, object, inputs) {
	const live = toLiveInputs(kind, object, inputs);
	return require_model.changedProperties(kind, live, inputs).filter((name) => {
		const property = kind.properties[name];
		return property !== void 0 && require_model.isFinal(property, live[name]);
	});
}
/** `workflow "Support"`; by its workspace if an object has no name of its own. */
function describe(kind, inputs) {
	return `${kind.noun} ${JSON.stringify(inputs[require_model.nameProperty(kind)] ?? inputs.workspaceSid)}`;
}
Object.defineProperty(exports, "FORMER", {
	enumerable: true,
	get: function() {
		return FORMER;
	}
});
Object.defineProperty(exports, "describe", {
	enumerable: true,
	get: function() {
		return describe;
	}
});
Object.defineProperty(exports, "facetClaim", {
	enumerable: true,
	get: function() {
		return facetClaim;
	}
});
Object.defineProperty(exports, "inputsOf", {
	enumerable: true,
	get: function() {
		return inputsOf;
	}
});
Object.defineProperty(exports, "keepInputs", {
	enumerable: true,
	get: function() {
		return keepInputs;
	}
});
Object.defineProperty(exports, "keepOwn", {
	enumerable: true,
	get: function() {
		return keepOwn;
	}
});
Object.defineProperty(exports, "listChanges", {
	enumerable: true,
	get: function() {
		return listChanges;
	}
});
Object.defineProperty(exports, "listDifferences", {
	enumerable: true,
	get: function() {
		return listDifferences;
	}
});
Object.defineProperty(exports, "listFinal", {
	enumerable: true,
	get: function() {
		return listFinal;
	}
});
Object.defineProperty(exports, "marksOf", {
	enumerable: true,
	get: function() {
		return marksOf;
	}
});
Object.defineProperty(exports, "toLiveInputs", {
	enumerable: true,
	get: function() {
		return toLiveInputs;
	}
});
Object.defineProperty(exports, "toOutcome", {
	enumerable: true,
	get: function() {
		return toOutcome;
	}
});
Object.defineProperty(exports, "toWrittenInputs", {
	enumerable: true,
	get: function() {
		return toWrittenInputs;
	}
});
Object.defineProperty(exports, "withoutUrls", {
	enumerable: true,
	get: function() {
		return withoutUrls;
	}
});
