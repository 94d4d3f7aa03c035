/** Findings about `forEach` and `when`. */
export declare const repetitionCodes: {
    readonly "bad-condition": {
        readonly severity: "error";
        readonly what: "a `when` that is neither true nor false, or that names something unknown";
        readonly cure: "write `true`, `false`, or a comparison over `each` and `vars`: `each.value.voice == true`";
        readonly message: (bad: BadCondition) => string;
    };
    readonly "bad-repetition": {
        readonly severity: "error";
        readonly what: "a `forEach` that cannot be repeated: over something else than a list, a map or a section, over more than 10,000 items, over itself, or under a key that stays the same";
        readonly cure: "see the message";
        readonly message: (bad: BadRepetition) => string;
    };
    readonly "empty-repetition": {
        readonly severity: "warning";
        readonly what: "a `forEach` over nothing; a note if the list is that of a variable or a section";
        readonly cure: "add an item, or remove it";
        readonly message: (_: object) => string;
    };
    readonly "unresolved-repetition": {
        readonly severity: "note";
        readonly what: "without a stack: a `forEach` or `when` over a variable that has no default, so that its contents are not checked";
        readonly cure: "name a stack with `--stack`, or give the variable a `default`";
        readonly message: ({ key }: {
            key: string;
        }) => string;
    };
};
type BadCondition = {
    readonly fault: "no-boolean";
    readonly found: string;
} | {
    readonly fault: "placeholder";
} | {
    readonly fault: "name";
    readonly name: string;
};
type BadRepetition = {
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
};
export {};
