/** Longer than a whole configuration may be, or nested deeper than any expression that was seen. */
export declare const expressionTooBig: {
    readonly id: "expression-too-big";
    readonly severity: "error";
    readonly summary: "an expression that is too long, or nested more than 100 levels deep";
    readonly source: "E-12 (documented): the length; the depth is assumed (E-13)";
    readonly check: ({ sites }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
};
