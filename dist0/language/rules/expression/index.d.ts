/** Rules about one expression, in a workflow or in a queue's `targetWorkers`. */
export declare const expressionRules: readonly [{
    readonly id: "activity-name";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "an activity name that closely resembles a declared one";
    readonly source: "E-42 (documented); needs activities";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "always-true";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "two inequalities of one name joined by OR, which are always true";
    readonly source: "E-21 (documented); less is known about lists and missing attributes (E-22)";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "both-missing";
    readonly severity: "note";
    readonly repeats: "places";
    readonly summary: "== between two names that may both be missing";
    readonly source: "E-20 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "constant-part";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a comparison of constants inside a longer expression";
    readonly source: "E-30 (documented); 1==1 and 1==0 alone are idioms (E-31, documented)";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "digit-member";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name after a dot that begins with a digit";
    readonly source: "no page shows one (E-4); that TaskRouter reads it is assumed";
    readonly check: ({ sites }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "expression-syntax";
    readonly severity: "error";
    readonly summary: "an expression that cannot be read";
    readonly source: "E-1, E-4 (documented); that saving fails is observed for queues (O-32) and assumed for workflows (O-51)";
    readonly check: ({ sites }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "expression-too-big";
    readonly severity: "error";
    readonly summary: "an expression that is too long, or nested more than 100 levels deep";
    readonly source: "E-12 (documented): the length; the depth is assumed (E-13)";
    readonly check: ({ sites }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "impossible-range";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a comparison with <, <=, > or >= that no value of a name passes";
    readonly source: "E-46, E-48, E-60, L-12 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "impossible-value";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "a value that a built-in name or a declared attribute never has";
    readonly source: "E-42, E-46, E-48, L-12 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "invalid-day";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a day of the week that is not written as Mon to Sun";
    readonly source: "E-60 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "invalid-time";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an hour, minute or time that does not exist, or is not written as TaskRouter has it";
    readonly source: "E-60 (documented); that a number and text are never equal is assumed (E-27)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "list-and-value";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name that is used as a list here and as a single value elsewhere";
    readonly source: "E-21 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "list-operator";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a list operator on a single value, or the other way round";
    readonly source: "E-21 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: ({ expressions, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "look-alike-name";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name that looks like an attribute or a built-in name, but is neither";
    readonly source: "E-40, E-42, E-45 (documented); E-47 (assumed)";
    readonly check: ({ sites, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "mixed-and-or";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "a mix of AND and OR without parentheses";
    readonly source: "E-8 (assumed): no page says which binds tighter";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "name-clash";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a built-in name of a worker that is also one of its attributes";
    readonly source: "E-42 (documented); which one counts is assumed (E-44); needs workers or workerAttributes";
    readonly check: ({ expressions, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "never-true";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "an expression, or a part of one, that can never be true";
    readonly source: "E-20 (documented); a false target with a timeout is a delay (E-31, documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "not-equal-missing";
    readonly severity: "note";
    readonly repeats: "places";
    readonly summary: "!= on an attribute that may be missing";
    readonly source: "E-22 (reported): true; needs taskAttributes or workerAttributes with required";
    readonly check: ({ expressions, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "not-in-missing-list";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an attribute after NOT IN that may be missing";
    readonly source: "E-21 (documented): false without a list; that this includes a missing one is assumed (E-24)";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "ordered-text";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a number in quotation marks next to <, <=, > or >=";
    readonly source: "E-28 (documented); how texts are ordered is assumed (E-27, E-29)";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "quoted-name";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name in quotation marks on the left side";
    readonly source: "E-30 (documented); some pages quote names nevertheless";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "repeated-part";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a repeated part of an expression, or a name compared with itself";
    readonly source: "assumed to be a mistake: it changes nothing";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "similar-name";
    readonly severity: "note";
    readonly repeats: "names";
    readonly summary: "an attribute that closely resembles one used more often";
    readonly source: "E-20 (documented); that the name is a typo is assumed";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "similar-value";
    readonly severity: "note";
    readonly repeats: "values";
    readonly summary: "two values that differ only in letter case";
    readonly source: "E-26 (assumed): letter case counts in text";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "time-across-midnight";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "a time range across midnight joined with AND";
    readonly source: "E-60 (documented); the number starts again at midnight (E-61, assumed)";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "time-variable";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a time variable that does not exist, or is not available in this expression";
    readonly source: "E-60 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "unavailable-activity";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "an expression that matches workers only while they are unavailable";
    readonly source: "R-40 (documented); Offline is unavailable in every workspace (O-1, observed); else needs activities";
    readonly check: ({ expressions, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "unknown-attribute";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "an attribute that is not declared";
    readonly source: "E-20 (documented); needs taskAttributes or workerAttributes";
    readonly check: ({ expressions, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "unknown-channel";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a worker task channel, or a channel property, that does not exist";
    readonly source: "E-45, O-2 (documented); channels other than the five of every workspace need taskChannels or workers";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "unquoted-text";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a word without quotation marks on the right side, which makes it an attribute";
    readonly source: "E-5, E-20 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "workers-outside-skip";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"workers.\" outside skipIf";
    readonly source: "E-48 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}];
