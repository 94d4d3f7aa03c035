/** Findings about settings, comments and `allow` that turn rules off, and about formatting. */
export declare const controlCodes: {
    readonly "always-on": {
        readonly severity: "warning";
        readonly what: "an attempt, in settings, a comment or `allow`, to turn off a finding that cannot be turned off";
        readonly cure: "correct what it finds: TaskRouter, or this tool, cannot continue with it";
        readonly message: ({ id }: {
            id: string;
        }) => string;
    };
    readonly "bad-ignore": {
        readonly severity: "warning";
        readonly what: "a comment that is meant to turn a rule off, but does not";
        readonly cure: "`# taskrouter-ignore ID: reason`; it needs the reason";
        readonly message: (fault: IgnoreFault) => string;
    };
    readonly "not-formatted": {
        readonly severity: "warning";
        readonly what: "a file that `taskrouter fmt` left unchanged, because it contains something without a format, such as `? key`";
        readonly cure: "write it in the usual way, or leave it";
        readonly message: ({ construct }: {
            construct?: string;
        }) => string;
    };
    readonly "too-many-findings": {
        readonly severity: "note";
        readonly what: "only the first 1,000 findings are shown";
        readonly cure: "fix some";
        readonly message: ({ more }: {
            more: number;
        }) => string;
    };
    readonly "unknown-rule": {
        readonly severity: "warning";
        readonly what: "an unknown rule id in settings, a comment or `allow`";
        readonly cure: "use one of the near ones that the message lists";
        readonly message: ({ id, ids }: {
            id: string;
            ids: readonly string[];
        }) => string;
    };
    readonly "unused-ignore": {
        readonly severity: "note";
        readonly what: "a comment or `allow` that turns nothing off";
        readonly cure: "remove it";
        readonly message: ({ id }: {
            id: string;
        }) => string;
    };
};
/** The first word of a comment that turns a rule off. */
export declare const IGNORE_WORD = "taskrouter-ignore";
type IgnoreFault = {
    readonly fault: "misspelt" | "no-rule" | "late";
} | {
    readonly fault: "no-reason";
    readonly ids: string;
};
export {};
