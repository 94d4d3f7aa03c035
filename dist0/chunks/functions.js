// provider/native/resource/functions.ts
/** The name of the function that evaluates an expression. It never changes, because it is in users' programs. */
const EVALUATE_EXPRESSION = "evaluateExpression";
Object.defineProperty(exports, "EVALUATE_EXPRESSION", {
	enumerable: true,
	get: function() {
		return EVALUATE_EXPRESSION;
	}
});
