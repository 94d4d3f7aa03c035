import type { RuleId } from "../../language/index.js";
import type { FindingCode } from "./codes/finding-code.js";
declare const codes: {
    "no-stack": {
        readonly severity: "error";
        readonly what: "an entry of a fleet that leads to no Pulumi project, or to no stack of one";
        readonly cure: "correct the path, the glob or the name of the stack";
        readonly message: (missing: import("./codes/fleet.js").MissingStack) => string;
    };
    "same-workspace": {
        readonly severity: "error";
        readonly what: "two stacks of a fleet that declare one workspace of one account";
        readonly cure: "give each its own workspace, or remove one of the stacks";
        readonly message: ({ name, first, workspace, canShare }: import("./codes/fleet.js").SameWorkspace) => string;
    };
    "stack-twice": {
        readonly severity: "error";
        readonly what: "a stack that a fleet lists twice";
        readonly cure: "keep one entry, or narrow a glob";
        readonly message: ({ name, first }: {
            readonly name: string;
            readonly first: string;
        }) => string;
    };
    drifted: {
        readonly severity: "warning";
        readonly what: "an object that is not live as it is declared, or that nothing declares, from `taskrouter drift`";
        readonly cure: "`taskrouter drift --accept` writes what is live into the files; `pulumi up --refresh` restores what is declared";
        readonly message: ({ text }: {
            readonly text: string;
        }) => string;
    };
    "not-updated": {
        readonly severity: "warning";
        readonly what: "a value that differs live, and that `taskrouter export --update` leaves to you, because it is not written in one place of its own";
        readonly cure: "change the variable, expression, anchor, overlay or repetition that the message names, or write the value here";
        readonly message: (params: import("./codes/updates.js").LeftParams) => string;
    };
    "always-on": {
        readonly severity: "warning";
        readonly what: "an attempt, in settings, a comment or `allow`, to turn off a finding that cannot be turned off";
        readonly cure: "correct what it finds: TaskRouter, or this tool, cannot continue with it";
        readonly message: ({ id }: {
            id: string;
        }) => string;
    };
    "bad-ignore": {
        readonly severity: "warning";
        readonly what: "a comment that is meant to turn a rule off, but does not";
        readonly cure: "`# taskrouter-ignore ID: reason`; it needs the reason";
        readonly message: (fault: {
            readonly fault: "misspelt" | "no-rule" | "late";
        } | {
            readonly fault: "no-reason";
            readonly ids: string;
        }) => string;
    };
    "not-formatted": {
        readonly severity: "warning";
        readonly what: "a file that `taskrouter fmt` left unchanged, because it contains something without a format, such as `? key`";
        readonly cure: "write it in the usual way, or leave it";
        readonly message: ({ construct }: {
            construct?: string;
        }) => string;
    };
    "too-many-findings": {
        readonly severity: "note";
        readonly what: "only the first 1,000 findings are shown";
        readonly cure: "fix some";
        readonly message: ({ more }: {
            more: number;
        }) => string;
    };
    "unknown-rule": {
        readonly severity: "warning";
        readonly what: "an unknown rule id in settings, a comment or `allow`";
        readonly cure: "use one of the near ones that the message lists";
        readonly message: ({ id, ids }: {
            id: string;
            ids: readonly string[];
        }) => string;
    };
    "unused-ignore": {
        readonly severity: "note";
        readonly what: "a comment or `allow` that turns nothing off";
        readonly cure: "remove it";
        readonly message: ({ id }: {
            id: string;
        }) => string;
    };
    "bad-condition": {
        readonly severity: "error";
        readonly what: "a `when` that is neither true nor false, or that names something unknown";
        readonly cure: "write `true`, `false`, or a comparison over `each` and `vars`: `each.value.voice == true`";
        readonly message: (bad: {
            readonly fault: "no-boolean";
            readonly found: string;
        } | {
            readonly fault: "placeholder";
        } | {
            readonly fault: "name";
            readonly name: string;
        }) => string;
    };
    "bad-repetition": {
        readonly severity: "error";
        readonly what: "a `forEach` that cannot be repeated: over something else than a list, a map or a section, over more than 10,000 items, over itself, or under a key that stays the same";
        readonly cure: "see the message";
        readonly message: (bad: {
            readonly fault: "source";
            readonly found: string;
            readonly meant: string | undefined;
            readonly sections: readonly string[];
        } | {
            readonly fault: "too-many";
            readonly count: number;
            readonly limit: number;
        } | {
            readonly fault: "no-key";
        } | {
            readonly fault: "no-parts";
            readonly body: string;
            readonly found: string;
        } | {
            readonly fault: "plain-key";
            readonly key: string;
        } | {
            readonly fault: "mixed";
            readonly key: string;
            readonly group: string;
        } | {
            readonly fault: "group";
            readonly group: string;
            readonly found: string;
        } | {
            readonly fault: "cycle";
            readonly sections: readonly string[];
        }) => string;
    };
    "empty-repetition": {
        readonly severity: "warning";
        readonly what: "a `forEach` over nothing; a note if the list is that of a variable or a section";
        readonly cure: "add an item, or remove it";
        readonly message: (_: object) => string;
    };
    "unresolved-repetition": {
        readonly severity: "note";
        readonly what: "without a stack: a `forEach` or `when` over a variable that has no default, so that its contents are not checked";
        readonly cure: "name a stack with `--stack`, or give the variable a `default`";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
    "bad-variable": {
        readonly severity: "error";
        readonly what: "an empty variable, a list or a map inside a longer text";
        readonly cure: "use `${vars.x}` alone, or a plain value";
        readonly message: ({ body, isEmpty }: {
            body: string;
            isEmpty: boolean;
        }) => string;
    };
    "expression-arguments": {
        readonly severity: "error";
        readonly what: "a named expression with too few or too many values for its parameters, or with brackets that cannot be read";
        readonly cure: "write one value per parameter: `${expressions.speaks(\"en\")}`";
        readonly message: (use: {
            readonly body: string;
            readonly argument?: string;
        } | {
            readonly body: string;
            readonly name: string;
            readonly parameters: readonly string[];
            readonly given: number;
        }) => string;
    };
    "expression-cycle": {
        readonly severity: "error";
        readonly what: "a named expression that uses itself";
        readonly cure: "write one of them out";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    "misplaced-placeholder": {
        readonly severity: "error";
        readonly what: "`${expressions.…}` or `${….sid}` outside routing, `${each.…}` outside a repetition, `${parameters.…}` outside a named expression";
        readonly cure: "use it in `expression`, `skipIf`, `targetWorkers` …; `${each.…}` next to or below `forEach`";
        readonly message: ({ body, kind }: {
            body: string;
            kind: "sid" | "expression" | "section" | "parameters" | "each";
        }) => string;
    };
    "plain-secret": {
        readonly severity: "error";
        readonly what: "a variable that is declared as a secret, with a value that everybody can read";
        readonly cure: "remove its `default`, and set it by the command that the message shows";
        readonly message: ({ name, isDefault }: {
            name: string;
            isDefault: boolean;
        }) => string;
    };
    "reference-cycle": {
        readonly severity: "error";
        readonly what: "objects whose texts name each other's SIDs in a circle";
        readonly cure: "leave one `${….sid}` out";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    "secret-in-routing": {
        readonly severity: "error";
        readonly what: "a secret variable in routing, which previews and the Console show";
        readonly cure: "route by something else";
        readonly message: ({ body }: {
            body: string;
        }) => string;
    };
    "unclosed-placeholder": {
        readonly severity: "error";
        readonly what: "`${` without `}`";
        readonly cure: "close it; `$${` for the characters themselves";
        readonly message: (_: object) => string;
    };
    "unknown-expression": {
        readonly severity: "error";
        readonly what: "`${expressions.x}` without such an entry";
        readonly cure: "add it, or correct the name";
        readonly message: ({ name, names }: import("./codes/placeholders.js").Named) => string;
    };
    "undeclared-variable": {
        readonly severity: "error";
        readonly what: "a variable that is used, or set by the stack (a warning), but not declared under `vars`";
        readonly cure: "declare it, or correct the name";
        readonly message: ({ name, names, isSet }: import("./codes/placeholders.js").Named & {
            isSet: boolean;
        }) => string;
    };
    "unknown-member": {
        readonly severity: "error";
        readonly what: "a part that a variable, a parameter list or a repetition does not have";
        readonly cure: "use one of those that the message lists";
        readonly message: ({ owner, member, names }: {
            owner: string;
            member: string;
            names: readonly string[] | undefined;
        }) => string;
    };
    "unknown-placeholder": {
        readonly severity: "error";
        readonly what: "`${…}` of an unknown form";
        readonly cure: "use one of the forms that the message lists";
        readonly message: ({ body, forms, meant }: {
            body: string;
            forms: readonly string[];
            meant?: string | undefined;
        }) => string;
    };
    "unknown-variable": {
        readonly severity: "error";
        readonly what: "a variable that this stack does not set";
        readonly cure: "run the command that the message shows";
        readonly message: ({ name, names }: import("./codes/placeholders.js").Named) => string;
    };
    "unset-variable": {
        readonly severity: "error";
        readonly what: "a declared variable without a default, which this stack does not set";
        readonly cure: "run the command that the message shows, or give it a `default`";
        readonly message: ({ name, isSecret }: {
            name: string;
            isSecret: boolean;
        }) => string;
    };
    "unused-variable": {
        readonly severity: "warning";
        readonly what: "a declared variable that no file uses";
        readonly cure: "remove it";
        readonly message: ({ name }: {
            name: string;
        }) => string;
    };
    "variable-cycle": {
        readonly severity: "error";
        readonly what: "a variable whose default uses itself";
        readonly cure: "write one of them out";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    "variable-type": {
        readonly severity: "error";
        readonly what: "a value of another type than the variable is declared with";
        readonly cure: "correct the value or the `type`";
        readonly message: ({ name, type, found }: {
            name: string;
            type: import("../schema/variable-types.js").VariableType;
            found: unknown;
        }) => string;
    };
    "declared-and-external": {
        readonly severity: "error";
        readonly what: "an object that is declared and external, or external under two keys";
        readonly cure: "keep it in one place: declare it to manage it";
        readonly message: ({ noun, name, isDeclared }: {
            noun: string;
            name: string;
            isDeclared: boolean;
        }) => string;
    };
    "external-twice": {
        readonly severity: "error";
        readonly what: "an external object with a name and a SID";
        readonly cure: "keep one of them";
        readonly message: ({ nameKey, noun }: {
            nameKey: string;
            noun: string;
        }) => string;
    };
    "foreign-sid": {
        readonly severity: "error";
        readonly what: "the SID of a queue or an activity in a workspace that this stack makes: only objects of another workspace have it";
        readonly cure: "declare the object, and write its key; or `existing: true` if the workspace exists";
        readonly message: (foreign: import("./codes/references.js").ForeignSid) => string;
    };
    "known-worker-twice": {
        readonly severity: "error";
        readonly what: "`knownWorkerSid` and `knownWorkerFriendlyName` in one target";
        readonly cure: "keep one";
    };
    "local-worker": {
        readonly severity: "error";
        readonly what: "`${workers.KEY.sid}` of a worker that exists only in the local TaskRouter";
        readonly cure: "`managed: true` for the worker, or name an existing one under `external`";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
    "unknown-activity": {
        readonly severity: "error";
        readonly what: "an activity that no file declares";
        readonly cure: "write the key, not the friendly name; declare built-in ones too";
        readonly message: (unknown: import("./codes/references.js").UnknownObject) => string;
    };
    "unknown-queue": {
        readonly severity: "error";
        readonly what: "a queue that no file declares";
        readonly cure: "write the key, not the friendly name; or a full `WQ…` SID";
        readonly message: (unknown: import("./codes/references.js").UnknownObject) => string;
    };
    "unknown-reference": {
        readonly severity: "error";
        readonly what: "in a program: a key that is missing from `taskQueues` or `activities`";
        readonly cure: "pass its `id` under that key";
    };
    "unknown-task-channel": {
        readonly severity: "error";
        readonly what: "a task channel that no file declares. Where a name is accepted too, only if there are `taskChannels`";
        readonly cure: "write the key, or the unique name of a built-in one; name an existing one under `external`";
        readonly message: (unknown: import("./codes/references.js").UnknownObject) => string;
    };
    "unknown-worker": {
        readonly severity: "error";
        readonly what: "a worker that is neither managed nor external";
        readonly cure: "write the key; name an existing one under `external`";
        readonly message: (unknown: import("./codes/references.js").UnknownObject) => string;
    };
    "unknown-workflow": {
        readonly severity: "error";
        readonly what: "a workflow that no file declares";
        readonly cure: "write the key, not the friendly name";
        readonly message: (unknown: import("./codes/references.js").UnknownObject) => string;
    };
    "attribute-mismatch": {
        readonly severity: "warning";
        readonly what: "attributes of a declared worker or task that `workerAttributes` or `taskAttributes` do not allow";
        readonly cure: "correct one of the two";
        readonly message: ({ owner, name, names }: {
            owner: string;
            name: string;
            names: readonly string[];
        }) => string;
    };
    "attribute-name": {
        readonly severity: "warning";
        readonly what: "an attribute that expressions cannot name: one with a hyphen, or with a name that TaskRouter gives every worker";
        readonly cure: "choose another name";
        readonly message: ({ name, isBuiltIn }: {
            name: string;
            isBuiltIn: boolean;
        }) => string;
    };
    "bad-key": {
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
    "channel-name": {
        readonly severity: "warning";
        readonly what: "a task channel that expressions cannot name, because its unique name has a hyphen";
        readonly cure: "choose another name while nothing uses it: it never changes";
        readonly message: ({ name }: {
            name: string;
        }) => string;
    };
    "configuration-size": {
        readonly severity: "error";
        readonly what: "a configuration larger than 1,038,576 bytes";
        readonly cure: "split it into two workflows";
    };
    "duplicate-key": {
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
    "duplicate-name": {
        readonly severity: "error";
        readonly what: "two objects of one kind with one friendly name, or unique name";
        readonly cure: "change one: objects are found by name";
        readonly message: ({ noun, word, name, keys: [first, second] }: import("./codes/objects.js").SameName) => string;
    };
    "events-filter-alone": {
        readonly severity: "warning";
        readonly what: "an `eventsFilter` in a workspace that calls no URL for events";
        readonly cure: "add an `eventCallbackUrl`, or remove the line";
        readonly message: (_: object) => string;
    };
    "existing-workspace": {
        readonly severity: "error";
        readonly what: "settings of a workspace that already exists and is not managed here";
        readonly cure: "remove the line";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
    "former-key-taken": {
        readonly severity: "error";
        readonly what: "a former key that belongs to another object";
        readonly cure: "give a SID to one object only";
        readonly message: ({ former, owner }: {
            former: string;
            owner: string;
        }) => string;
    };
    "ignored-filter": {
        readonly severity: "error";
        readonly what: "a declared filter whose name `ignoreFilters` leaves to others";
        readonly cure: "rename the filter, or narrow the pattern";
    };
    immutable: {
        readonly severity: "error";
        readonly what: "a property that TaskRouter never changes";
        readonly cure: "create another object";
    };
    "missing-key": {
        readonly severity: "error";
        readonly what: "a required key is missing";
        readonly cure: "add it; in raw JSON often the wrapper `task_routing`";
        readonly message: (missing: import("./codes/values.js").MissingKey) => string;
    };
    "no-workspace": {
        readonly severity: "error";
        readonly what: "no `workspace` in any file";
        readonly cure: "`workspace: { friendlyName: … }`, or `{ sid: WS… }`";
        readonly message: ({ needsFile }: {
            needsFile: boolean;
        }) => string;
    };
    "nothing-to-delete": {
        readonly severity: "warning";
        readonly what: "`null` in an overlay for a key that no file has";
        readonly cure: "check the spelling";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
    "queue-order-alone": {
        readonly severity: "warning";
        readonly what: "a `prioritizeQueueOrder` in a workspace whose task queues all have one order";
        readonly cure: "write `taskOrder` at the queues whose order is meant, or remove the line";
        readonly message: ({ order }: {
            order: "FIFO" | "LIFO";
        }) => string;
    };
    "retain-alone": {
        readonly severity: "warning";
        readonly what: "an object with `retain: true` that needs another one without it";
        readonly cure: "retain both, or neither: a destroy would be refused";
        readonly message: ({ noun, key, needs }: {
            noun: string;
            key: string;
            needs: readonly string[];
        }) => string;
    };
    "routing-twice": {
        readonly severity: "error";
        readonly what: "routing in two forms in one workflow";
        readonly cure: "keep one of `filters`, `configuration`, `configurationFile`, `task_routing`";
        readonly message: ({ keys }: {
            keys: readonly string[];
        }) => string;
    };
    "too-many-objects": {
        readonly severity: "warning";
        readonly what: "more objects than a workspace accepts by default";
        readonly cure: "ask Twilio to raise the limit, or split the workspace";
        readonly message: ({ section, size, limit }: {
            section: string;
            size: number;
            limit: number;
        }) => string;
    };
    "unknown-key": {
        readonly severity: "error";
        readonly what: "a key that has no meaning here";
        readonly cure: "use one of the near ones that the message lists. In raw JSON TaskRouter ignores it";
        readonly message: ({ key, where, known, home }: import("./codes/objects.js").UnknownKey) => string;
    };
    "unknown-property": {
        readonly severity: "error";
        readonly what: "`ignore` with a property that does not exist";
        readonly cure: "use one of those that the message lists";
        readonly message: ({ noun, name, names }: {
            noun: string;
            name: string;
            names: readonly string[];
        }) => string;
    };
    "wrong-type": {
        readonly severity: "error";
        readonly what: "text for a number, a list for a map …";
        readonly cure: "YAML 1.2: `yes` is text, `true` is true";
        readonly message: (wrong: import("./codes/values.js").WrongType) => string;
    };
    "wrong-value": {
        readonly severity: "error";
        readonly what: "a value that is out of range, too long, not a URL, or not one of the choices";
        readonly cure: "see the range in the message";
        readonly message: (wrong: import("./codes/values.js").WrongValue) => string;
    };
    "bad-alias": {
        readonly severity: "error";
        readonly what: "a YAML alias without its anchor, or aliases that would expand a small file enormously";
        readonly cure: "name an anchor that comes before it, or write the value out";
        readonly message: ({ name, anchors }: {
            name: string;
            anchors?: readonly string[];
        }) => string;
    };
    "bad-merge": {
        readonly severity: "error";
        readonly what: "`<<` with something other than a map";
        readonly cure: "merge an alias of a map: `<<: *base`";
        readonly message: ({ found }: {
            found: import("../tree/tree.js").Node;
        }) => string;
    };
    "bad-number": {
        readonly severity: "error";
        readonly what: "a number that JSON cannot represent: `.inf`, `.nan`";
        readonly cure: "write a finite number, or quote the text";
        readonly message: ({ written }: {
            written: string;
        }) => string;
    };
    "cut-by-comment": {
        readonly severity: "error";
        readonly what: "` #` in an expression: YAML reads the rest as a comment";
        readonly cure: "quote the whole expression";
        readonly message: ({ quoted }: {
            quoted: string;
        }) => string;
    };
    "json-syntax": {
        readonly severity: "error";
        readonly what: "text that is not JSON";
        readonly cure: "correct the marked position, the first that cannot be right";
        readonly message: ({ text }: {
            text: string;
        }) => string;
    };
    "several-documents": {
        readonly severity: "error";
        readonly what: "`---` in the middle of a file";
        readonly cure: "one document per file";
        readonly message: (_: object) => string;
    };
    "too-big": {
        readonly severity: "error";
        readonly what: "too many values, too deep a nesting, or too long a text";
        readonly cure: "split the file";
        readonly message: (excess: {
            readonly excess: "depth";
            readonly of: "workspace file" | "configuration";
        } | {
            readonly excess: "values";
            readonly limit: number;
            readonly canSplit?: boolean;
        } | {
            readonly excess: "calls" | "repeated-values";
            readonly limit: number;
        } | {
            readonly excess: "aliased-values" | "merged-values";
            readonly limit: number;
        } | {
            readonly excess: "aliased-depth" | "expression-depth" | "include-depth" | "filled-text";
        }) => string;
    };
    "yaml-syntax": {
        readonly severity: "error";
        readonly what: "text that is not YAML; often an expression that needs quotes";
        readonly cure: "quote it as the message shows";
        readonly message: ({ text, quoted }: {
            text: string;
            quoted?: string | undefined;
        }) => string;
    };
    "api-answer": {
        readonly severity: "error";
        readonly what: "an answer of Twilio's API or CLI that declares no workflow: an object of another kind, or an error";
        readonly cure: "declare the object in a .yaml file; workflows are read as they are";
        readonly message: (answer: import("./codes/files.js").UnreadAnswer) => string;
    };
    "bad-path": {
        readonly severity: "error";
        readonly what: "a path that does not exist, is not a workspace file, or leads out of the folder";
        readonly cure: "correct the path";
        readonly message: (path: {
            readonly fault: "none-named";
        } | {
            readonly fault: "other-kind";
            readonly name?: string;
        } | {
            readonly fault: "outside";
            readonly name: string;
        } | {
            readonly fault: "outside-project";
            readonly name: string;
        } | ({
            readonly fault: "unreadable";
            readonly name?: string;
        } & import("./codes/files.js").Failure)) => string;
    };
    "bad-symlink": {
        readonly severity: "error";
        readonly what: "a symlink that leads nowhere";
        readonly cure: "remove or correct it";
        readonly message: ({ errno }: import("./codes/files.js").Failure) => string;
    };
    "empty-file": {
        readonly severity: "warning";
        readonly what: "a `.json` file without content";
        readonly cure: "paste the configuration of a workflow, or remove the file";
        readonly message: (_: object) => string;
    };
    "empty-folder": {
        readonly severity: "error";
        readonly what: "a folder without workspace files";
        readonly cure: "name another folder, or add a file";
        readonly message: (_: object) => string;
    };
    "file-too-big": {
        readonly severity: "error";
        readonly what: "a file larger than 8 MiB";
        readonly cure: "split it";
        readonly message: ({ size, limit }: {
            size: number;
            limit: number;
        }) => string;
    };
    "include-cycle": {
        readonly severity: "error";
        readonly what: "files that include each other";
        readonly cure: "remove one of the `include`";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    "nested-overlays": {
        readonly severity: "warning";
        readonly what: "an `overlays` folder below another folder: it is not read";
        readonly cure: "move it to the top of the folder that is loaded";
        readonly message: (_: object) => string;
    };
    "not-ours": {
        readonly severity: "error";
        readonly what: "a JSON file, named by you, that is neither a workspace file nor a raw configuration";
        readonly cure: "name another file";
        readonly message: ({ sections, rawKey, near }: import("./codes/files.js").UnknownContent) => string;
    };
    "not-utf-8": {
        readonly severity: "error";
        readonly what: "a file in another encoding";
        readonly cure: "save it as UTF-8";
        readonly message: ({ byte, offset, isUtf16 }: {
            byte: number;
            offset: number;
            isUtf16: boolean;
        }) => string;
    };
    "overlay-twice": {
        readonly severity: "error";
        readonly what: "two overlays for one stack, `.yaml` and `.yml`";
        readonly cure: "keep one";
        readonly message: ({ stack }: {
            stack: string;
        }) => string;
    };
    "skipped-file": {
        readonly severity: "note";
        readonly what: "a YAML or JSON file in a folder that is not a workspace file, so it is skipped";
        readonly cure: "move it out of the folder, if it is another program's; otherwise correct its outermost keys";
        readonly message: ({ sections, isJson }: {
            sections: readonly string[];
            isJson: boolean;
        }) => string;
    };
    "symlink-loop": {
        readonly severity: "error";
        readonly what: "a symlink to a folder that contains it";
        readonly cure: "remove it";
        readonly message: (_: object) => string;
    };
    "symlink-outside": {
        readonly severity: "error";
        readonly what: "a symlink that leads out of the folder";
        readonly cure: "move its target into the folder";
        readonly message: ({ isOverlay }: {
            isOverlay: boolean;
        }) => string;
    };
    "too-many-files": {
        readonly severity: "error";
        readonly what: "more than 10,000 files, or a folder such as `/`";
        readonly cure: "name fewer folders";
        readonly message: ({ limit, of }: {
            limit: number;
            of: "entries" | "files";
        }) => string;
    };
    unreadable: {
        readonly severity: "error";
        readonly what: "a file or folder without permission to read it";
        readonly cure: "check its permissions";
        readonly message: (fault: import("./codes/files.js").Failure | {
            isOrdinary: false;
        }) => string;
    };
};
/** The code of a finding that is not a lint rule. Rules describe themselves. */
export type ConfigCode = keyof typeof codes;
/** The code of any finding. */
export type DiagnosticCode = ConfigCode | RuleId;
/** Every such code, as in the table of docs/findings.md. */
export declare const findingCodes: Readonly<Record<ConfigCode, FindingCode>>;
/** Codes whose message is written here. */
export type ReportableCode = {
    [Code in ConfigCode]: (typeof codes)[Code] extends {
        message: unknown;
    } ? Code : never;
}[ConfigCode];
/** The parameters of a code's message. */
export type ParamsOf<Code extends ReportableCode> = Parameters<(typeof codes)[Code]["message"]>[0];
/** The message of a finding. */
export declare function renderMessage<Code extends ReportableCode>(code: Code, params: ParamsOf<Code>): string;
/** True for a code of {@link findingCodes}. */
export declare function isConfigCode(code: string): code is ConfigCode;
export {};
