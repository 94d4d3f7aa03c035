/** Rules about a workflow as a whole: its filters, their targets and what tasks do between them. */
export declare const flowRules: readonly [{
    readonly id: "callback-without-fallback";
    readonly severity: "warning";
    readonly summary: "an assignment callback without a fallback";
    readonly source: "V-31 (documented)";
    readonly check: ({ context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "channel-without-capacity";
    readonly severity: "warning";
    readonly summary: "a declared task on a channel on which no worker of the queue has capacity";
    readonly source: "O-90, R-40 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "default-filter-keys";
    readonly severity: "warning";
    readonly summary: "a key other than the queue in the default filter";
    readonly source: "C-9 (documented): a queue; that other keys work is assumed (C-11)";
    readonly check: ({ defaultFilter, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "default-filter-timeout";
    readonly severity: "warning";
    readonly summary: "a timeout in the default filter";
    readonly source: "C-9 (documented)";
    readonly check: ({ defaultFilter, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "duplicate-filter-name";
    readonly severity: "warning";
    readonly summary: "two filters with the same name";
    readonly source: "C-3, C-19 (assumed)";
    readonly check: ({ filters }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "escalation-narrows";
    readonly severity: "warning";
    readonly summary: "a target that offers tasks only to some of the workers of the target before it";
    readonly source: "C-5, R-5 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "extreme-priority";
    readonly severity: "note";
    readonly summary: "a priority of a million or more";
    readonly source: "R-55 (documented); the limit is assumed";
    readonly repeats: "targets";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "inverted-priorities";
    readonly severity: "note";
    readonly summary: "a filter for a special case with a lower priority than the general filter after it";
    readonly source: "R-1, R-55 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "known-worker-outside-queue";
    readonly severity: "warning";
    readonly summary: "a target with a known worker in a queue without some of the declared workers";
    readonly source: "R-30 (documented)";
    readonly repeats: "targets";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "known-worker-value";
    readonly severity: "warning";
    readonly summary: "a known worker that is not a path into the task's attributes";
    readonly source: "C-6 (documented)";
    readonly check: ({ sites, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "known-worker-waits";
    readonly severity: "warning";
    readonly summary: "a target with a known worker that tasks never leave";
    readonly source: "R-31 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "legacy-direct-queue";
    readonly severity: "warning";
    readonly summary: "a filter with its own queue and no targets, in raw JSON";
    readonly source: "C-13 (observed); its effect today is assumed (C-14)";
    readonly repeats: "filters";
    readonly check: ({ filters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "legacy-filter-name";
    readonly severity: "warning";
    readonly summary: "a filter's name under another key than \"filter_friendly_name\", in raw JSON";
    readonly source: "C-3 (observed): all three spellings are stored";
    readonly repeats: "filters";
    readonly check: ({ filters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "mixed-types";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "a name that is compared with a number or true here and with text elsewhere";
    readonly source: "E-28 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "name-in-skip";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name that is not available in skipIf";
    readonly source: "E-48 (documented); that it sees no task is assumed (E-49)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "no-default-filter";
    readonly severity: "warning";
    readonly summary: "no default filter, and no filter that matches every task";
    readonly source: "C-9, R-2 (documented)";
    readonly check: ({ filters, defaultFilter, isUnknown, hasNoFilters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "no-idle-worker";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a target that matches no worker without tasks";
    readonly source: "E-46 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "no-matching-worker";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a target whose expression no declared worker of its queue matches";
    readonly source: "R-40 (documented); needs workers; a false target with a timeout is a delay (E-31, documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "numeric-string";
    readonly severity: "warning";
    readonly summary: "a priority or timeout written as a string";
    readonly source: "C-7 (observed): both forms are stored";
    readonly repeats: "numbers";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "order-by-direction";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy without ASC or DESC";
    readonly source: "E-70 (documented); ascending without a direction is assumed (E-72)";
    readonly check: ({ sites }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "order-by-name";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy without \"worker.\"";
    readonly source: "E-40, E-70 (documented)";
    readonly check: ({ sites, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "order-by-type";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an orderBy on a built-in name or a declared attribute that is not an integer";
    readonly source: "E-71 (documented); for attributes, needs workerAttributes";
    readonly check: ({ sites, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "personal-data";
    readonly severity: "warning";
    readonly summary: "an e-mail address or a phone number in a workflow, or in its name";
    readonly source: "C-18 (documented)";
    readonly repeats: "places";
    readonly check: ({ filters, sites }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "priority-kept";
    readonly severity: "note";
    readonly summary: "a later target that keeps a priority above the one that another target sets in its queue";
    readonly source: "R-3 (documented)";
    readonly repeats: "filters";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "priority-lowered";
    readonly severity: "warning";
    readonly summary: "a later target with a lower priority";
    readonly source: "R-3, R-55 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../../lint/view/routing-view.js").RoutingView) => import("../../lint/rule.js").RuleProblem[];
}, {
    readonly id: "priority-on-lifo";
    readonly severity: "warning";
    readonly summary: "a priority in a target with a LIFO queue";
    readonly source: "R-55 (documented)";
    readonly repeats: "targets";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "repeated-target";
    readonly severity: "warning";
    readonly summary: "a target that repeats the target before it";
    readonly source: "C-5, R-4 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "shadowed-filter";
    readonly severity: "warning";
    readonly summary: "a filter whose tasks all enter and stay in an earlier filter";
    readonly source: "R-1, R-4 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "sid-in-skip";
    readonly severity: "warning";
    readonly repeats: "values";
    readonly summary: "a literal activity SID in skipIf";
    readonly source: "E-48 (documented); that an unknown SID counts no worker is assumed (E-49)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "single-equals";
    readonly severity: "warning";
    readonly summary: "\"=\" instead of \"==\" outside a queue's targetWorkers";
    readonly source: "E-2 (documented for queues; observed in filters and targets)";
    readonly repeats: "places";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "skip-ignores-capacity";
    readonly severity: "note";
    readonly repeats: "targets";
    readonly summary: "a skipIf that counts workers whose capacity may be used up";
    readonly source: "R-22 (documented); needs workers";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "skip-may-stay-false";
    readonly severity: "warning";
    readonly repeats: "targets";
    readonly summary: "a skipIf that counts workers whom its target excludes";
    readonly source: "R-22 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "skip-removes-task";
    readonly severity: "warning";
    readonly summary: "a last target whose skipIf removes the task";
    readonly source: "R-9 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters, defaultFilter, isUnknown }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "symbolic-operator";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "\">-\" or \"<-\" outside a queue's targetWorkers";
    readonly source: "E-2 (documented for queues)";
    readonly check: ({ expressions }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "task-in-filter";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"task.\" before an attribute in a filter";
    readonly source: "E-40 (documented); a prefix was seen once (E-41, assumed)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "time-is-utc";
    readonly severity: "note";
    readonly summary: "a time of day, which TaskRouter reads as UTC";
    readonly source: "E-60 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "timeout-activity-drains-workers";
    readonly severity: "warning";
    readonly summary: "a short reservation timeout that makes workers unavailable";
    readonly source: "R-72 (documented, observed); the limit is assumed";
    readonly check: ({ context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "timeout-below-reservation";
    readonly severity: "warning";
    readonly summary: "a target's timeout that is shorter than the reservation timeout";
    readonly source: "R-10 (documented)";
    readonly repeats: "targets";
    readonly check: ({ filters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "timeout-cancels-task";
    readonly severity: "warning";
    readonly summary: "a last target whose timeout cancels the task";
    readonly source: "R-7, R-8 (documented, observed)";
    readonly repeats: "filters";
    readonly check: ({ filters, context, isUnknown }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "timeouts-beyond-task";
    readonly severity: "warning";
    readonly summary: "timeouts with a sum longer than a task's time to live";
    readonly source: "R-10, L-3 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters }: import("../../lint/view/routing-view.js").RoutingView) => import("../../lint/rule.js").RuleProblem[];
}, {
    readonly id: "unprefixed-name";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a name in a target without \"task.\" or \"worker.\"";
    readonly source: "E-40 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "unreachable-default-filter";
    readonly severity: "note";
    readonly summary: "a default filter after a filter that matches every task";
    readonly source: "R-2, R-8, R-9 (documented)";
    readonly check: ({ filters, defaultFilter }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "unreachable-filter";
    readonly severity: "warning";
    readonly summary: "a filter after one that every task enters and never leaves";
    readonly source: "R-1, R-4 (documented)";
    readonly check: ({ filters }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "unreachable-target";
    readonly severity: "error";
    readonly summary: "a target after one that tasks never leave";
    readonly source: "R-4 (documented)";
    readonly repeats: "filters";
    readonly check: ({ filters, context }: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}, {
    readonly id: "worker-in-filter";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "\"worker.\" before an attribute in a filter";
    readonly source: "E-40 (documented)";
    readonly check: (view: import("../../lint/view/routing-view.js").RoutingView) => Iterable<import("../../lint/rule.js").RuleProblem>;
}];
