/** The name of the function that evaluates an expression. It never changes, because it is in users' programs. */
export declare const EVALUATE_EXPRESSION = "evaluateExpression";
