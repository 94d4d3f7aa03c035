/** The parts of a render context that a row uses. */
interface Shown {
    readonly isSecret?: boolean;
    readonly nullWord?: "null" | "empty";
}
/** One kind of problem. */
export interface ProblemRow {
    /** The code of its findings: fixed, because settings and comments name it. */
    readonly finding: string;
    /** Whether the sentence begins with its verb, so that the name of the value goes before it. */
    readonly needsSubject?: true;
    /** The subject if the value has no key. */
    readonly whole?: string;
    /** Writes the sentence from the problem's parameters. */
    readonly say: (params: never, shown: Shown) => string;
}
/** The expected value and, if it may be shown, the actual one. */
interface Expectation {
    /** A description that fits after "must be". */
    readonly expected: string;
    /** The JSON type that is expected, if it is a single one. */
    readonly type?: string;
    /** The value, if the sentence should show it. */
    readonly actual?: unknown;
    /** Text after the value, for instance a suggestion. */
    readonly note?: string;
}
interface UnknownKey {
    readonly key: string;
    readonly allowed: readonly string[];
    /** Where the key belongs, if that is somewhere else. */
    readonly home?: string;
}
/** Every problem of a value's structure. */
export declare const PROBLEMS: {
    readonly "unknown-key": {
        readonly finding: "unknown-key";
        readonly say: ({ key, allowed, home }: UnknownKey) => string;
    };
    readonly "ignored-key": {
        readonly finding: "unknown-key";
        readonly say: ({ key, allowed }: UnknownKey) => string;
    };
    readonly "ignored-siblings": {
        readonly finding: "unknown-key";
        readonly say: (_: object) => string;
    };
    readonly "missing-key": {
        readonly finding: "missing-key";
        readonly say: ({ key }: {
            readonly key: string;
        }) => string;
    };
    readonly "missing-alternative": {
        readonly finding: "missing-key";
        readonly needsSubject: true;
        readonly whole: "the workflow";
        readonly say: ({ keys }: {
            readonly keys: readonly string[];
        }) => string;
    };
    readonly "missing-property": {
        readonly finding: "missing-key";
        readonly say: (_: object) => string;
    };
    readonly "missing-routing": {
        readonly finding: "missing-key";
        readonly needsSubject: true;
        readonly whole: "the workflow";
        readonly say: (_: object) => string;
    };
    readonly "missing-first-queue": {
        readonly finding: "missing-key";
        readonly say: (_: object) => string;
    };
    readonly "wrong-type": {
        readonly finding: "wrong-type";
        readonly needsSubject: true;
        readonly say: typeof describeExpectation;
    };
    readonly "wrong-value": {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: typeof describeExpectation;
    };
    readonly "attribute-mismatch": {
        readonly finding: "attribute-mismatch";
        readonly needsSubject: true;
        readonly say: typeof describeExpectation;
    };
    readonly empty: {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: (_: object) => string;
    };
    readonly blank: {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: (_: object) => string;
    };
    readonly "control-character": {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: ({ sign }: {
            readonly sign: string;
        }) => string;
    };
    readonly "zero-timeout": {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: (_: object) => string;
    };
    readonly "too-long": {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: ({ limit, length }: {
            readonly limit: number;
            readonly length: number;
        }) => string;
    };
    readonly "too-few-items": {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: ({ limit }: {
            readonly limit: number;
        }) => string;
    };
    readonly unsupported: {
        readonly finding: "wrong-value";
        readonly needsSubject: true;
        readonly say: ({ text }: {
            readonly text: string;
        }) => string;
    };
    readonly immutable: {
        readonly finding: "immutable";
        readonly say: ({ old, value, reason }: {
            readonly old: unknown;
            readonly value: unknown;
            readonly reason: string;
        }) => string;
    };
    readonly "ignored-filter": {
        readonly finding: "ignored-filter";
        readonly say: ({ name, pattern }: {
            readonly name: string;
            readonly pattern: string;
        }) => string;
    };
    readonly "known-worker-twice": {
        readonly finding: "known-worker-twice";
        readonly say: (_: object) => string;
    };
    readonly "configuration-size": {
        readonly finding: "configuration-size";
        readonly say: ({ bytes, limit }: {
            readonly bytes: number;
            readonly limit: number;
        }) => string;
    };
};
/** The code of a problem: closed, because each has its row. */
export type ProblemCode = keyof typeof PROBLEMS;
declare function describeExpectation(params: Expectation, { isSecret, nullWord }: Shown): string;
export {};
