/** Findings of `taskrouter drift`. */
export declare const driftCodes: {
    readonly drifted: {
        readonly severity: "warning";
        readonly what: "an object that is not live as it is declared, or that nothing declares, from `taskrouter drift`";
        readonly cure: "`taskrouter drift --accept` writes what is live into the files; `pulumi up --refresh` restores what is declared";
        readonly message: ({ text }: {
            readonly text: string;
        }) => string;
    };
};
