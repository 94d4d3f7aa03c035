import type { MissingKey, WrongType, WrongValue } from "./values.js";
/** Findings about the objects of a workspace, their keys and their properties. */
export declare const objectCodes: {
    readonly "attribute-mismatch": {
        readonly severity: "warning";
        readonly what: "attributes of a declared worker or task that `workerAttributes` or `taskAttributes` do not allow";
        readonly cure: "correct one of the two";
        readonly message: ({ owner, name, names }: {
            owner: string;
            name: string;
            names: readonly string[];
        }) => string;
    };
    readonly "attribute-name": {
        readonly severity: "warning";
        readonly what: "an attribute that expressions cannot name: one with a hyphen, or with a name that TaskRouter gives every worker";
        readonly cure: "choose another name";
        readonly message: ({ name, isBuiltIn }: {
            name: string;
            isBuiltIn: boolean;
        }) => string;
    };
    readonly "bad-key": {
        readonly severity: "error";
        readonly what: "a key that cannot be part of a resource's name, or is not text";
        readonly cure: "up to 100 letters, digits, spaces, `_`, `.` and `-`";
        readonly message: (bad: {
            key: string;
            isSid: boolean;
        } | {
            isText: false;
        }) => string;
    };
    readonly "channel-name": {
        readonly severity: "warning";
        readonly what: "a task channel that expressions cannot name, because its unique name has a hyphen";
        readonly cure: "choose another name while nothing uses it: it never changes";
        readonly message: ({ name }: {
            name: string;
        }) => string;
    };
    readonly "configuration-size": {
        readonly severity: "error";
        readonly what: "a configuration larger than 1,038,576 bytes";
        readonly cure: "split it into two workflows";
    };
    readonly "duplicate-key": {
        readonly severity: "error";
        readonly what: "the same key twice, in one file or in two";
        readonly cure: "keep one; put stack-specific values in an overlay";
        readonly message: (twice: {
            key: string;
            isAcrossFiles: boolean;
        } | {
            key: string;
            isRepeated: true;
        }) => string;
    };
    readonly "duplicate-name": {
        readonly severity: "error";
        readonly what: "two objects of one kind with one friendly name, or unique name";
        readonly cure: "change one: objects are found by name";
        readonly message: ({ noun, word, name, keys: [first, second] }: SameName) => string;
    };
    readonly "events-filter-alone": {
        readonly severity: "warning";
        readonly what: "an `eventsFilter` in a workspace that calls no URL for events";
        readonly cure: "add an `eventCallbackUrl`, or remove the line";
        readonly message: (_: object) => string;
    };
    readonly "existing-workspace": {
        readonly severity: "error";
        readonly what: "settings of a workspace that already exists and is not managed here";
        readonly cure: "remove the line";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
    readonly "former-key-taken": {
        readonly severity: "error";
        readonly what: "a former key that belongs to another object";
        readonly cure: "give a SID to one object only";
        readonly message: ({ former, owner }: {
            former: string;
            owner: string;
        }) => string;
    };
    readonly "ignored-filter": {
        readonly severity: "error";
        readonly what: "a declared filter whose name `ignoreFilters` leaves to others";
        readonly cure: "rename the filter, or narrow the pattern";
    };
    readonly immutable: {
        readonly severity: "error";
        readonly what: "a property that TaskRouter never changes";
        readonly cure: "create another object";
    };
    readonly "missing-key": {
        readonly severity: "error";
        readonly what: "a required key is missing";
        readonly cure: "add it; in raw JSON often the wrapper `task_routing`";
        readonly message: (missing: MissingKey) => string;
    };
    readonly "no-workspace": {
        readonly severity: "error";
        readonly what: "no `workspace` in any file";
        readonly cure: "`workspace: { friendlyName: … }`, or `{ sid: WS… }`";
        readonly message: ({ needsFile }: {
            needsFile: boolean;
        }) => string;
    };
    readonly "nothing-to-delete": {
        readonly severity: "warning";
        readonly what: "`null` in an overlay for a key that no file has";
        readonly cure: "check the spelling";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
    readonly "queue-order-alone": {
        readonly severity: "warning";
        readonly what: "a `prioritizeQueueOrder` in a workspace whose task queues all have one order";
        readonly cure: "write `taskOrder` at the queues whose order is meant, or remove the line";
        readonly message: ({ order }: {
            order: "FIFO" | "LIFO";
        }) => string;
    };
    readonly "retain-alone": {
        readonly severity: "warning";
        readonly what: "an object with `retain: true` that needs another one without it";
        readonly cure: "retain both, or neither: a destroy would be refused";
        readonly message: ({ noun, key, needs }: {
            noun: string;
            key: string;
            needs: readonly string[];
        }) => string;
    };
    readonly "routing-twice": {
        readonly severity: "error";
        readonly what: "routing in two forms in one workflow";
        readonly cure: "keep one of `filters`, `configuration`, `configurationFile`, `task_routing`";
        readonly message: ({ keys }: {
            keys: readonly string[];
        }) => string;
    };
    readonly "too-many-objects": {
        readonly severity: "warning";
        readonly what: "more objects than a workspace accepts by default";
        readonly cure: "ask Twilio to raise the limit, or split the workspace";
        readonly message: ({ section, size, limit }: {
            section: string;
            size: number;
            limit: number;
        }) => string;
    };
    readonly "unknown-key": {
        readonly severity: "error";
        readonly what: "a key that has no meaning here";
        readonly cure: "use one of the near ones that the message lists. In raw JSON TaskRouter ignores it";
        readonly message: ({ key, where, known, home }: UnknownKey) => string;
    };
    readonly "unknown-property": {
        readonly severity: "error";
        readonly what: "`ignore` with a property that does not exist";
        readonly cure: "use one of those that the message lists";
        readonly message: ({ noun, name, names }: {
            noun: string;
            name: string;
            names: readonly string[];
        }) => string;
    };
    readonly "wrong-type": {
        readonly severity: "error";
        readonly what: "text for a number, a list for a map …";
        readonly cure: "YAML 1.2: `yes` is text, `true` is true";
        readonly message: (wrong: WrongType) => string;
    };
    readonly "wrong-value": {
        readonly severity: "error";
        readonly what: "a value that is out of range, too long, not a URL, or not one of the choices";
        readonly cure: "see the range in the message";
        readonly message: (wrong: WrongValue) => string;
    };
};
/** Two objects of one name. */
export interface SameName {
    readonly noun: string;
    /** The property that is the name. Default: `friendlyName`. */
    readonly word?: string;
    readonly name: string;
    readonly keys: readonly [string, string];
}
export interface UnknownKey {
    readonly key: string;
    readonly where: "file" | "settings" | "expression" | "routing-wrapper";
    readonly known: readonly string[];
    /** Where the key belongs, if that is somewhere else. */
    readonly home?: string | undefined;
}
