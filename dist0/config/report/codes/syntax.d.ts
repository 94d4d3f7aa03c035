import type { Node } from "../../tree/tree.js";
/** Findings about a file's text as YAML or JSON. */
export declare const syntaxCodes: {
    readonly "bad-alias": {
        readonly severity: "error";
        readonly what: "a YAML alias without its anchor, or aliases that would expand a small file enormously";
        readonly cure: "name an anchor that comes before it, or write the value out";
        readonly message: ({ name, anchors }: {
            name: string;
            anchors?: readonly string[];
        }) => string;
    };
    readonly "bad-merge": {
        readonly severity: "error";
        readonly what: "`<<` with something other than a map";
        readonly cure: "merge an alias of a map: `<<: *base`";
        readonly message: ({ found }: {
            found: Node;
        }) => string;
    };
    readonly "bad-number": {
        readonly severity: "error";
        readonly what: "a number that JSON cannot represent: `.inf`, `.nan`";
        readonly cure: "write a finite number, or quote the text";
        readonly message: ({ written }: {
            written: string;
        }) => string;
    };
    readonly "cut-by-comment": {
        readonly severity: "error";
        readonly what: "` #` in an expression: YAML reads the rest as a comment";
        readonly cure: "quote the whole expression";
        readonly message: ({ quoted }: {
            quoted: string;
        }) => string;
    };
    readonly "json-syntax": {
        readonly severity: "error";
        readonly what: "text that is not JSON";
        readonly cure: "correct the marked position, the first that cannot be right";
        readonly message: ({ text }: {
            text: string;
        }) => string;
    };
    readonly "several-documents": {
        readonly severity: "error";
        readonly what: "`---` in the middle of a file";
        readonly cure: "one document per file";
        readonly message: (_: object) => string;
    };
    readonly "too-big": {
        readonly severity: "error";
        readonly what: "too many values, too deep a nesting, or too long a text";
        readonly cure: "split the file";
        readonly message: (excess: Excess) => string;
    };
    readonly "yaml-syntax": {
        readonly severity: "error";
        readonly what: "text that is not YAML; often an expression that needs quotes";
        readonly cure: "quote it as the message shows";
        readonly message: ({ text, quoted }: {
            text: string;
            quoted?: string | undefined;
        }) => string;
    };
};
type Excess = {
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
};
export {};
