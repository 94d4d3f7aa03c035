import type { Rule } from "../lint/rule.js";
declare const list: ({
    readonly id: "no-default-filter";
    readonly severity: "warning";
    readonly summary: "no default filter, and no filter that matches every task";
    readonly source: "C-9, R-2 (documented)";
    readonly check: ({ filters, defaultFilter, isUnknown, hasNoFilters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "shadowed-filter";
    readonly severity: "warning";
    readonly summary: "a filter whose tasks all enter and stay in an earlier filter";
    readonly source: "R-1, R-4 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "unreachable-default-filter";
    readonly severity: "note";
    readonly summary: "a default filter after a filter that matches every task";
    readonly source: "R-2, R-8, R-9 (documented)";
    readonly check: ({ filters, defaultFilter }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "unreachable-filter";
    readonly severity: "warning";
    readonly summary: "a filter after one that every task enters and never leaves";
    readonly source: "R-1, R-4 (documented)";
    readonly check: ({ filters }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "unreachable-target";
    readonly severity: "error";
    readonly summary: "a target after one that tasks never leave";
    readonly source: "R-4 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "activity-name";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "an activity name that closely resembles a declared one";
    readonly source: "E-42 (documented); needs activities";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "always-true";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "two inequalities of one name joined by OR, which are always true";
    readonly source: "E-21 (documented); less is known about lists and missing attributes (E-22)";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "unquoted-text";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a word without quotation marks on the right side, which makes it an attribute";
    readonly source: "E-5, E-20 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "both-missing";
    readonly severity: "note";
    readonly repeats: "places";
    readonly summary: "== between two names that may both be missing";
    readonly source: "E-20 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "constant-part";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a comparison of constants inside a longer expression";
    readonly source: "E-30 (documented); 1==1 and 1==0 alone are idioms (E-31, documented)";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "digit-member";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name after a dot that begins with a digit";
    readonly source: "no page shows one (E-4); that TaskRouter reads it is assumed";
    readonly check: ({ sites }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "expression-syntax";
    readonly severity: "error";
    readonly summary: "an expression that cannot be read";
    readonly source: "E-1, E-4 (documented); that saving fails is observed for queues (O-32) and assumed for workflows (O-51)";
    readonly check: ({ sites }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "expression-too-big";
    readonly severity: "error";
    readonly summary: "an expression that is too long, or nested more than 100 levels deep";
    readonly source: "E-12 (documented): the length; the depth is assumed (E-13)";
    readonly check: ({ sites }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "invalid-time";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an hour, minute or time that does not exist, or is not written as TaskRouter has it";
    readonly source: "E-60 (documented); that a number and text are never equal is assumed (E-27)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "impossible-range";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a comparison with <, <=, > or >= that no value of a name passes";
    readonly source: "E-46, E-48, E-60, L-12 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "impossible-value";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "a value that a built-in name or a declared attribute never has";
    readonly source: "E-42, E-46, E-48, L-12 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "invalid-day";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a day of the week that is not written as Mon to Sun";
    readonly source: "E-60 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "list-and-value";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name that is used as a list here and as a single value elsewhere";
    readonly source: "E-21 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "list-operator";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a list operator on a single value, or the other way round";
    readonly source: "E-21 (documented); for attributes, needs taskAttributes or workerAttributes";
    readonly check: ({ expressions, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "look-alike-name";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name that looks like an attribute or a built-in name, but is neither";
    readonly source: "E-40, E-42, E-45 (documented); E-47 (assumed)";
    readonly check: ({ sites, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "mixed-and-or";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "a mix of AND and OR without parentheses";
    readonly source: "E-8 (assumed): no page says which binds tighter";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "name-clash";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a built-in name of a worker that is also one of its attributes";
    readonly source: "E-42 (documented); which one counts is assumed (E-44); needs workers or workerAttributes";
    readonly check: ({ expressions, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "never-true";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "an expression, or a part of one, that can never be true";
    readonly source: "E-20 (documented); a false target with a timeout is a delay (E-31, documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "not-equal-missing";
    readonly severity: "note";
    readonly repeats: "places";
    readonly summary: "!= on an attribute that may be missing";
    readonly source: "E-22 (reported): true; needs taskAttributes or workerAttributes with required";
    readonly check: ({ expressions, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "not-in-missing-list";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an attribute after NOT IN that may be missing";
    readonly source: "E-21 (documented): false without a list; that this includes a missing one is assumed (E-24)";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "ordered-text";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a number in quotation marks next to <, <=, > or >=";
    readonly source: "E-28 (documented); how texts are ordered is assumed (E-27, E-29)";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "quoted-name";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name in quotation marks on the left side";
    readonly source: "E-30 (documented); some pages quote names nevertheless";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "repeated-part";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a repeated part of an expression, or a name compared with itself";
    readonly source: "assumed to be a mistake: it changes nothing";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "similar-name";
    readonly severity: "note";
    readonly repeats: "names";
    readonly summary: "an attribute that closely resembles one used more often";
    readonly source: "E-20 (documented); that the name is a typo is assumed";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "similar-value";
    readonly severity: "note";
    readonly repeats: "values";
    readonly summary: "two values that differ only in letter case";
    readonly source: "E-26 (assumed): letter case counts in text";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "time-across-midnight";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "a time range across midnight joined with AND";
    readonly source: "E-60 (documented); the number starts again at midnight (E-61, assumed)";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "time-variable";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a time variable that does not exist, or is not available in this expression";
    readonly source: "E-60 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "unavailable-activity";
    readonly severity: "warning";
    readonly repeats: "expressions";
    readonly summary: "an expression that matches workers only while they are unavailable";
    readonly source: "R-40 (documented); Offline is unavailable in every workspace (O-1, observed); else needs activities";
    readonly check: ({ expressions, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "unknown-attribute";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "an attribute that is not declared";
    readonly source: "E-20 (documented); needs taskAttributes or workerAttributes";
    readonly check: ({ expressions, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "unknown-channel";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a worker task channel, or a channel property, that does not exist";
    readonly source: "E-45, O-2 (documented); channels other than the five of every workspace need taskChannels or workers";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "workers-outside-skip";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"workers.\" outside skipIf";
    readonly source: "E-48 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "callback-without-fallback";
    readonly severity: "warning";
    readonly summary: "an assignment callback without a fallback";
    readonly source: "V-31 (documented)";
    readonly check: ({ context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "channel-without-capacity";
    readonly severity: "warning";
    readonly summary: "a declared task on a channel on which no worker of the queue has capacity";
    readonly source: "O-90, R-40 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "default-filter-keys";
    readonly severity: "warning";
    readonly summary: "a key other than the queue in the default filter";
    readonly source: "C-9 (documented): a queue; that other keys work is assumed (C-11)";
    readonly check: ({ defaultFilter, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "default-filter-timeout";
    readonly severity: "warning";
    readonly summary: "a timeout in the default filter";
    readonly source: "C-9 (documented)";
    readonly check: ({ defaultFilter, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "duplicate-filter-name";
    readonly severity: "warning";
    readonly summary: "two filters with the same name";
    readonly source: "C-3, C-19 (assumed)";
    readonly check: ({ filters }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "escalation-narrows";
    readonly severity: "warning";
    readonly summary: "a target that offers tasks only to some of the workers of the target before it";
    readonly source: "C-5, R-5 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "extreme-priority";
    readonly severity: "note";
    readonly summary: "a priority of a million or more";
    readonly source: "R-55 (documented); the limit is assumed";
    readonly repeats: "targets";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "inverted-priorities";
    readonly severity: "note";
    readonly summary: "a filter for a special case with a lower priority than the general filter after it";
    readonly source: "R-1, R-55 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "known-worker-outside-queue";
    readonly severity: "warning";
    readonly summary: "a target with a known worker in a queue without some of the declared workers";
    readonly source: "R-30 (documented)";
    readonly repeats: "targets";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "known-worker-value";
    readonly severity: "warning";
    readonly summary: "a known worker that is not a path into the task's attributes";
    readonly source: "C-6 (documented)";
    readonly check: ({ sites, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "known-worker-waits";
    readonly severity: "warning";
    readonly summary: "a target with a known worker that tasks never leave";
    readonly source: "R-31 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "legacy-direct-queue";
    readonly severity: "warning";
    readonly summary: "a filter with its own queue and no targets, in raw JSON";
    readonly source: "C-13 (observed); its effect today is assumed (C-14)";
    readonly repeats: "filters";
    readonly check: ({ filters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "legacy-filter-name";
    readonly severity: "warning";
    readonly summary: "a filter's name under another key than \"filter_friendly_name\", in raw JSON";
    readonly source: "C-3 (observed): all three spellings are stored";
    readonly repeats: "filters";
    readonly check: ({ filters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "mixed-types";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name that is compared with a number or true here and with text elsewhere";
    readonly source: "E-28 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "name-in-skip";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name that is not available in skipIf";
    readonly source: "E-48 (documented); that it sees no task is assumed (E-49)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "no-idle-worker";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a target that matches no worker without tasks";
    readonly source: "E-46 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "no-matching-worker";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a target whose expression no declared worker of its queue matches";
    readonly source: "R-40 (documented); needs workers; a false target with a timeout is a delay (E-31, documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "numeric-string";
    readonly severity: "warning";
    readonly summary: "a priority or timeout written as a string";
    readonly source: "C-7 (observed): both forms are stored";
    readonly repeats: "numbers";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "order-by-direction";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy without ASC or DESC";
    readonly source: "E-70 (documented); ascending without a direction is assumed (E-72)";
    readonly check: ({ sites }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "order-by-name";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy without \"worker.\"";
    readonly source: "E-40, E-70 (documented)";
    readonly check: ({ sites, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "order-by-type";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy on a built-in name or a declared attribute that is not an integer";
    readonly source: "E-71 (documented); for attributes, needs workerAttributes";
    readonly check: ({ sites, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "personal-data";
    readonly severity: "warning";
    readonly summary: "an e-mail address or a phone number in a workflow, or in its name";
    readonly source: "C-18 (documented)";
    readonly repeats: "places";
    readonly check: ({ filters, sites }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "priority-kept";
    readonly severity: "note";
    readonly summary: "a later target that keeps a priority above the one that another target sets in its queue";
    readonly source: "R-3 (documented)";
    readonly repeats: "filters";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "priority-lowered";
    readonly severity: "warning";
    readonly summary: "a later target with a lower priority";
    readonly source: "R-3, R-55 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../lint/view/routing-view.js").RoutingView) => import("../lint/rule.js").RuleProblem[];
} | {
    readonly id: "priority-on-lifo";
    readonly severity: "warning";
    readonly summary: "a priority in a target with a LIFO queue";
    readonly source: "R-55 (documented)";
    readonly repeats: "targets";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "repeated-target";
    readonly severity: "warning";
    readonly summary: "a target that repeats the target before it";
    readonly source: "C-5, R-4 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "sid-in-skip";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "a literal activity SID in skipIf";
    readonly source: "E-48 (documented); that an unknown SID counts no worker is assumed (E-49)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "single-equals";
    readonly severity: "warning";
    readonly summary: "\"=\" instead of \"==\" outside a queue's targetWorkers";
    readonly source: "E-2 (documented for queues; observed in filters and targets)";
    readonly repeats: "places";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "skip-ignores-capacity";
    readonly severity: "note";
    readonly repeats: "targets";
    readonly summary: "a skipIf that counts workers whose capacity may be used up";
    readonly source: "R-22 (documented); needs workers";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "skip-may-stay-false";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a skipIf that counts workers whom its target excludes";
    readonly source: "R-22 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "skip-removes-task";
    readonly severity: "warning";
    readonly summary: "a last target whose skipIf removes the task";
    readonly source: "R-9 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters, defaultFilter, isUnknown }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "symbolic-operator";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "\">-\" or \"<-\" outside a queue's targetWorkers";
    readonly source: "E-2 (documented for queues)";
    readonly check: ({ expressions }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "task-in-filter";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"task.\" before an attribute in a filter";
    readonly source: "E-40 (documented); a prefix was seen once (E-41, assumed)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "time-is-utc";
    readonly severity: "note";
    readonly summary: "a time of day, which TaskRouter reads as UTC";
    readonly source: "E-60 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "timeout-activity-drains-workers";
    readonly severity: "warning";
    readonly summary: "a short reservation timeout that makes workers unavailable";
    readonly source: "R-72 (documented, observed); the limit is assumed";
    readonly check: ({ context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "timeout-below-reservation";
    readonly severity: "warning";
    readonly summary: "a target's timeout that is shorter than the reservation timeout";
    readonly source: "R-10 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "timeout-cancels-task";
    readonly severity: "warning";
    readonly summary: "a last target whose timeout cancels the task";
    readonly source: "R-7, R-8 (documented, observed)";
    readonly repeats: "filters";
    readonly check: ({ filters, context, isUnknown }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "timeouts-beyond-task";
    readonly severity: "warning";
    readonly summary: "timeouts with a sum longer than a task's time to live";
    readonly source: "R-10, L-3 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../lint/view/routing-view.js").RoutingView) => import("../lint/rule.js").RuleProblem[];
} | {
    readonly id: "unprefixed-name";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name in a target without \"task.\" or \"worker.\"";
    readonly source: "E-40 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "worker-in-filter";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"worker.\" before an attribute in a filter";
    readonly source: "E-40 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "parking-queue";
    readonly severity: "note";
    readonly summary: "a queue whose expression is never true, which only holds tasks";
    readonly source: "E-31 (documented for 1==0)";
    readonly check: ({ taskQueue }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "prefix-in-queue";
    readonly severity: "warning";
    readonly summary: "\"worker.\" or \"task.\" in a queue's targetWorkers";
    readonly source: "E-40 (documented)";
    readonly check: (view: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "queue-activity-without-effect";
    readonly severity: "warning";
    readonly repeats: "task queues";
    readonly isAcrossObjects: true;
    readonly summary: "a reservationActivity or assignmentActivity in a multitasking workspace";
    readonly source: "O-35, R-75 (documented); O-13 (reported) for Flex";
    readonly check: ({ taskQueue, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
} | {
    readonly id: "queue-without-workers";
    readonly severity: "warning";
    readonly summary: "a queue that no declared worker matches";
    readonly source: "R-40 (documented)";
    readonly check: ({ taskQueue, context }: import("../lint/view/routing-view.js").RoutingView) => Iterable<import("../lint/rule.js").RuleProblem>;
})[];
/** The id of a rule; ids are permanent, because settings and comments of users name them. */
export type RuleId = (typeof list)[number]["id"];
/** Every rule, sorted by id. */
export declare const rules: readonly Rule<RuleId>[];
/** Whether the code of a problem is the id of a rule. */
export declare function isRule(code: string): code is RuleId;
export {};
