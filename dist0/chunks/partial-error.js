const require_twilio = require("./twilio.js");
// provider/lifecycle/object/partial-error.ts
/** A create that made the object and failed afterwards. A host that can do so keeps the object in state. */
var PartialError = class extends require_twilio.StandaloneError {
	name = "PartialError";
	/** The inputs that the object has. */
	inputs;
	/** The object as it is. */
	outcome;
	/** @param cause the reason, whose message this error has */
	constructor(cause, inputs, outcome) {
		super(cause.message);
		this.cause = cause;
		this.inputs = inputs;
		this.outcome = outcome;
	}
};
Object.defineProperty(exports, "PartialError", {
	enumerable: true,
	get: function() {
		return PartialError;
	}
});
