import type { VariableType } from "../../schema/variable-types.js";
/** Findings about `${…}`. */
export declare const placeholderCodes: {
    readonly "bad-variable": {
        readonly severity: "error";
        readonly what: "an empty variable, a list or a map inside a longer text";
        readonly cure: "use `${vars.x}` alone, or a plain value";
        readonly message: ({ body, isEmpty }: {
            body: string;
            isEmpty: boolean;
        }) => string;
    };
    readonly "expression-arguments": {
        readonly severity: "error";
        readonly what: "a named expression with too few or too many values for its parameters, or with brackets that cannot be read";
        readonly cure: "write one value per parameter: `${expressions.speaks(\"en\")}`";
        readonly message: (use: ExpressionUse) => string;
    };
    readonly "expression-cycle": {
        readonly severity: "error";
        readonly what: "a named expression that uses itself";
        readonly cure: "write one of them out";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    readonly "misplaced-placeholder": {
        readonly severity: "error";
        readonly what: "`${expressions.…}` or `${….sid}` outside routing, `${each.…}` outside a repetition, `${parameters.…}` outside a named expression";
        readonly cure: "use it in `expression`, `skipIf`, `targetWorkers` …; `${each.…}` next to or below `forEach`";
        readonly message: ({ body, kind }: {
            body: string;
            kind: keyof typeof PLACES;
        }) => string;
    };
    readonly "plain-secret": {
        readonly severity: "error";
        readonly what: "a variable that is declared as a secret, with a value that everybody can read";
        readonly cure: "remove its `default`, and set it by the command that the message shows";
        readonly message: ({ name, isDefault }: {
            name: string;
            isDefault: boolean;
        }) => string;
    };
    readonly "reference-cycle": {
        readonly severity: "error";
        readonly what: "objects whose texts name each other's SIDs in a circle";
        readonly cure: "leave one `${….sid}` out";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    readonly "secret-in-routing": {
        readonly severity: "error";
        readonly what: "a secret variable in routing, which previews and the Console show";
        readonly cure: "route by something else";
        readonly message: ({ body }: {
            body: string;
        }) => string;
    };
    readonly "unclosed-placeholder": {
        readonly severity: "error";
        readonly what: "`${` without `}`";
        readonly cure: "close it; `$${` for the characters themselves";
        readonly message: (_: object) => string;
    };
    readonly "unknown-expression": {
        readonly severity: "error";
        readonly what: "`${expressions.x}` without such an entry";
        readonly cure: "add it, or correct the name";
        readonly message: ({ name, names }: Named) => string;
    };
    readonly "undeclared-variable": {
        readonly severity: "error";
        readonly what: "a variable that is used, or set by the stack (a warning), but not declared under `vars`";
        readonly cure: "declare it, or correct the name";
        readonly message: ({ name, names, isSet }: Named & {
            isSet: boolean;
        }) => string;
    };
    readonly "unknown-member": {
        readonly severity: "error";
        readonly what: "a part that a variable, a parameter list or a repetition does not have";
        readonly cure: "use one of those that the message lists";
        readonly message: ({ owner, member, names }: {
            owner: string;
            member: string;
            names: readonly string[] | undefined;
        }) => string;
    };
    readonly "unknown-placeholder": {
        readonly severity: "error";
        readonly what: "`${…}` of an unknown form";
        readonly cure: "use one of the forms that the message lists";
        readonly message: ({ body, forms, meant }: {
            body: string;
            forms: readonly string[];
            meant?: string | undefined;
        }) => string;
    };
    readonly "unknown-variable": {
        readonly severity: "error";
        readonly what: "a variable that this stack does not set";
        readonly cure: "run the command that the message shows";
        readonly message: ({ name, names }: Named) => string;
    };
    readonly "unset-variable": {
        readonly severity: "error";
        readonly what: "a declared variable without a default, which this stack does not set";
        readonly cure: "run the command that the message shows, or give it a `default`";
        readonly message: ({ name, isSecret }: {
            name: string;
            isSecret: boolean;
        }) => string;
    };
    readonly "unused-variable": {
        readonly severity: "warning";
        readonly what: "a declared variable that no file uses";
        readonly cure: "remove it";
        readonly message: ({ name }: {
            name: string;
        }) => string;
    };
    readonly "variable-cycle": {
        readonly severity: "error";
        readonly what: "a variable whose default uses itself";
        readonly cure: "write one of them out";
        readonly message: ({ cycle }: {
            cycle: readonly string[];
        }) => string;
    };
    readonly "variable-type": {
        readonly severity: "error";
        readonly what: "a value of another type than the variable is declared with";
        readonly cure: "correct the value or the `type`";
        readonly message: ({ name, type, found }: {
            name: string;
            type: VariableType;
            found: unknown;
        }) => string;
    };
};
/** Where a placeholder is allowed that is not allowed here. */
declare const PLACES: {
    readonly expression: "is an expression: it is only allowed in routing (\"expression\", \"skipIf\", \"targetWorkers\", …)";
    readonly sid: "is only allowed in routing (\"expression\", \"skipIf\", \"targetWorkers\", …): its SID is unknown until it is created";
    readonly each: "is only allowed in a repetition, next to or below \"forEach\"; pass it to a named expression as a parameter";
    readonly parameters: "is only allowed in an expression of \"expressions\" that declares \"parameters\"";
    readonly section: "is only allowed as the value of \"forEach\"";
};
type ExpressionUse = {
    readonly body: string;
    readonly argument?: string;
} | {
    readonly body: string;
    readonly name: string;
    readonly parameters: readonly string[];
    readonly given: number;
};
export interface Named {
    readonly name: string;
    /** Absent if the load has too many names to compare. */
    readonly names: readonly string[] | undefined;
}
export {};
