import type { ExpressionKind } from "../expression/index.js";
import type { JsonObject } from "../json.js";
/** Largest priority of a task (L-5), and of a target (C-8). */
export declare const MAX_PRIORITY = 2147483647;
/** One key of a filter or a target. */
export interface Member {
    /** TaskRouter's name. */
    readonly wire: string;
    /** For editors and lists of keys. */
    readonly description: string;
    readonly value: MemberValue;
}
/** The values that a key can have. */
export type MemberValue = {
    readonly type: "name" | "queue" | "orderBy" | "knownWorker";
    readonly example: string;
} | {
    readonly type: "expression";
    readonly kind: ExpressionKind;
    readonly example: string;
} | {
    readonly type: "integer";
    readonly minimum: number;
    readonly maximum?: number;
    readonly example: number;
} | {
    readonly type: "targets";
};
/** One key of a target. */
export interface TargetMember extends Member {
    /**
     * Whether it works in the default filter: the queue does, and there is no timeout (C-9). The other keys are open (C-11).
     */
    readonly inDefaultFilter: "works" | "ignored" | "open";
}
/** One routing step. */
export interface Target extends JsonObject {
    /** Key or SID of the task queue; a later target without one stays in the queue of the target before it. */
    queue?: string;
    /** 0 to 2,147,483,647; higher goes first. Absent: the task keeps the priority it has. */
    priority?: number | string;
    /** Seconds until the next target is tried. Absent: the task waits here until its own time to live ends. */
    timeout?: number | string;
    /** Which workers of the queue: an expression over `task.` and `worker.` attributes. */
    expression?: string;
    /** Which worker first: `worker.level DESC`. Absent: the one idle longest. */
    orderBy?: string;
    /** Leaves the target at once if no worker is free and this is true: `workers.available == 0`. */
    skipIf?: string;
    /** Path of the task attribute that holds a worker's SID: `task.agent_sid`. */
    knownWorkerSid?: string;
    /** Path of the task attribute that holds a worker's name: `task.agent_name`. */
    knownWorkerFriendlyName?: string;
}
/** The keys of a target (C-4), in the order in which we write them. */
export declare const TARGET: {
    readonly queue: {
        readonly wire: "queue";
        readonly description: "Key of a task queue, or its full SID. A later target without one stays in the queue of the target before it.";
        readonly value: {
            readonly type: "queue";
            readonly example: "english";
        };
        readonly inDefaultFilter: "works";
    };
    readonly priority: {
        readonly wire: "priority";
        readonly description: "Priority that the task gets here; higher goes first. Absent: the task keeps the one it has.";
        readonly value: {
            readonly type: "integer";
            readonly minimum: 0;
            readonly maximum: 2147483647;
            readonly example: 10;
        };
        readonly inDefaultFilter: "open";
    };
    readonly timeout: {
        readonly wire: "timeout";
        readonly description: "Seconds until the next target is tried, counted from the task's age. Absent: the task waits here.";
        readonly value: {
            readonly type: "integer";
            readonly minimum: 1;
            readonly example: 60;
        };
        readonly inDefaultFilter: "ignored";
    };
    readonly expression: {
        readonly wire: "expression";
        readonly description: "Which workers of the queue: an expression over `task.` and `worker.` attributes.";
        readonly value: {
            readonly type: "expression";
            readonly kind: "target";
            readonly example: "worker.level >= task.level";
        };
        readonly inDefaultFilter: "open";
    };
    readonly orderBy: {
        readonly wire: "order_by";
        readonly description: "Which worker first, for instance `worker.level DESC`. Absent: the one idle longest.";
        readonly value: {
            readonly type: "orderBy";
            readonly example: "worker.level DESC";
        };
        readonly inDefaultFilter: "open";
    };
    readonly skipIf: {
        readonly wire: "skip_if";
        readonly description: "Leaves the target at once if no worker is free and this is true: `workers.available == 0`.";
        readonly value: {
            readonly type: "expression";
            readonly kind: "skip";
            readonly example: "workers.available == 0";
        };
        readonly inDefaultFilter: "open";
    };
    readonly knownWorkerSid: {
        readonly wire: "known_worker_sid";
        readonly description: "Path of the task attribute that holds a worker's SID: `task.agent_sid`.";
        readonly value: {
            readonly type: "knownWorker";
            readonly example: "task.agent_sid";
        };
        readonly inDefaultFilter: "open";
    };
    readonly knownWorkerFriendlyName: {
        readonly wire: "known_worker_friendly_name";
        readonly description: "Path of the task attribute that holds a worker's name: `task.agent_name`.";
        readonly value: {
            readonly type: "knownWorker";
            readonly example: "task.agent_name";
        };
        readonly inDefaultFilter: "open";
    };
};
/** A key of a target. */
export type TargetKey = keyof typeof TARGET;
/** The keys of a target (C-4), in the order in which we write them. */
export declare const TARGET_NAMES: readonly TargetKey[];
/** One rule of a workflow: which tasks, and the targets they go through in order. */
export interface Filter extends JsonObject {
    /** Shown in the Console. */
    filterFriendlyName?: string;
    /** Which tasks: an expression over task attributes, without a prefix. */
    expression?: string;
    /** Routing steps, at least one, tried in order. */
    targets?: Target[];
}
/** The keys of a filter (C-2), with what they hold. */
export declare const FILTER: {
    readonly filterFriendlyName: {
        readonly wire: "filter_friendly_name";
        readonly description: "Name of the filter, as the Console shows it.";
        readonly value: {
            readonly type: "name";
            readonly example: "English gold";
        };
    };
    readonly expression: {
        readonly wire: "expression";
        readonly description: "Which tasks: an expression over task attributes, without a prefix. `1==1` matches all.";
        readonly value: {
            readonly type: "expression";
            readonly kind: "filter";
            readonly example: "language == 'en' AND tier == 'gold'";
        };
    };
    readonly targets: {
        readonly wire: "targets";
        readonly description: "Routing steps, tried in order.";
        readonly value: {
            readonly type: "targets";
        };
    };
};
/** The keys of a filter (C-2), in the order in which we write them. */
export declare const FILTER_NAMES: readonly (keyof typeof FILTER)[];
/** Both names of every key whose text YAML users write as an expression or an order. */
export declare const EXPRESSION_KEYS: ReadonlySet<string>;
