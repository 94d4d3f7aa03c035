import type { ReferenceSection } from "../../../language/index.js";
/** Findings about names and SIDs of other objects, declared or external. */
export declare const referenceCodes: {
    readonly "declared-and-external": {
        readonly severity: "error";
        readonly what: "an object that is declared and external, or external under two keys";
        readonly cure: "keep it in one place: declare it to manage it";
        readonly message: ({ noun, name, isDeclared }: {
            noun: string;
            name: string;
            isDeclared: boolean;
        }) => string;
    };
    readonly "external-twice": {
        readonly severity: "error";
        readonly what: "an external object with a name and a SID";
        readonly cure: "keep one of them";
        readonly message: ({ nameKey, noun }: {
            nameKey: string;
            noun: string;
        }) => string;
    };
    readonly "foreign-sid": {
        readonly severity: "error";
        readonly what: "the SID of a queue or an activity in a workspace that this stack makes: only objects of another workspace have it";
        readonly cure: "declare the object, and write its key; or `existing: true` if the workspace exists";
        readonly message: (foreign: ForeignSid) => string;
    };
    readonly "known-worker-twice": {
        readonly severity: "error";
        readonly what: "`knownWorkerSid` and `knownWorkerFriendlyName` in one target";
        readonly cure: "keep one";
    };
    readonly "local-worker": {
        readonly severity: "error";
        readonly what: "`${workers.KEY.sid}` of a worker that exists only in the local TaskRouter";
        readonly cure: "`managed: true` for the worker, or name an existing one under `external`";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
    readonly "unknown-activity": {
        readonly severity: "error";
        readonly what: "an activity that no file declares";
        readonly cure: "write the key, not the friendly name; declare built-in ones too";
        readonly message: (unknown: UnknownObject) => string;
    };
    readonly "unknown-queue": {
        readonly severity: "error";
        readonly what: "a queue that no file declares";
        readonly cure: "write the key, not the friendly name; or a full `WQ…` SID";
        readonly message: (unknown: UnknownObject) => string;
    };
    readonly "unknown-reference": {
        readonly severity: "error";
        readonly what: "in a program: a key that is missing from `taskQueues` or `activities`";
        readonly cure: "pass its `id` under that key";
    };
    readonly "unknown-task-channel": {
        readonly severity: "error";
        readonly what: "a task channel that no file declares. Where a name is accepted too, only if there are `taskChannels`";
        readonly cure: "write the key, or the unique name of a built-in one; name an existing one under `external`";
        readonly message: (unknown: UnknownObject) => string;
    };
    readonly "unknown-worker": {
        readonly severity: "error";
        readonly what: "a worker that is neither managed nor external";
        readonly cure: "write the key; name an existing one under `external`";
        readonly message: (unknown: UnknownObject) => string;
    };
    readonly "unknown-workflow": {
        readonly severity: "error";
        readonly what: "a workflow that no file declares";
        readonly cure: "write the key, not the friendly name";
        readonly message: (unknown: UnknownObject) => string;
    };
};
/** A name that should be the key of a declared object. */
export interface UnknownObject {
    readonly name: string;
    readonly section: string;
    /** Absent if the load has too many names to compare. */
    readonly keys: readonly string[] | undefined;
    /** Keys of the objects that have it as their friendly name. */
    readonly namesakes: readonly string[];
    /** Prefix of the SIDs that are accepted in place of a key. */
    readonly prefix: string | undefined;
    /** True for the name of an activity that TaskRouter creates itself. */
    readonly isBuiltIn?: boolean;
}
export interface ForeignSid {
    readonly sid: string;
    readonly kind: ReferenceSection;
    /** `text`: inside an expression, where a placeholder is written in place of it. */
    readonly place: "text" | "value" | "external";
}
