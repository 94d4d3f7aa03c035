/**
 * TaskRouter parses expressions when they are saved and refuses a malformed one with code 20001, so this is an error. The
 * grammar is reconstructed from examples: users who know better can allow an expression with a comment.
 */
export declare const expressionSyntax: {
    readonly id: "expression-syntax";
    readonly severity: "error";
    readonly summary: "an expression that cannot be read";
    readonly source: "E-1, E-4 (documented); that saving fails is observed for queues (O-32) and assumed for workflows (O-51)";
    readonly check: ({ sites }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
};
