import type { Operator } from "./operators.js";
/** One kind of problem of an expression. */
export interface ExpressionProblemRow {
    /** The rule that reports it. */
    readonly finding: "expression-syntax" | "expression-too-big";
    /** Writes the sentence from the problem's parameters. */
    readonly say: (params: never) => string;
}
interface Text {
    readonly text: string;
}
interface Mark {
    /** The quotation mark. */
    readonly mark: string;
}
interface Limit {
    readonly limit: number;
}
/** The token at which something else is expected: absent at the end. */
interface Found {
    readonly found?: string;
}
/** A negation, the expression that says the same without NOT, and whether there is one. */
interface Negated {
    readonly instead?: string;
    readonly hasOpposite?: boolean;
}
/** Every problem of an expression. */
export declare const EXPRESSION_PROBLEMS: {
    readonly hyphen: {
        readonly finding: "expression-syntax";
        readonly say: (params: Text) => string;
    };
    readonly "digit-first": {
        readonly finding: "expression-syntax";
        readonly say: (params: Text) => string;
    };
    readonly "unclosed-string": {
        readonly finding: "expression-syntax";
        readonly say: (params: Mark) => string;
    };
    readonly "unopened-string": {
        readonly finding: "expression-syntax";
        readonly say: (params: Mark) => string;
    };
    readonly "mark-inside": {
        readonly finding: "expression-syntax";
        readonly say: (params: Mark & {
            readonly meant?: string;
        }) => string;
    };
    readonly "unknown-operator": {
        readonly finding: "expression-syntax";
        readonly say: (params: Text & {
            readonly meant?: Operator;
        }) => string;
    };
    readonly "unknown-operator-word": {
        readonly finding: "expression-syntax";
        readonly say: (params: Text & {
            readonly meant: Operator;
        }) => string;
    };
    readonly "symbolic-logic": {
        readonly finding: "expression-syntax";
        readonly say: (params: Text & {
            readonly meant: string;
        }) => string;
    };
    readonly "curly-quotes": {
        readonly finding: "expression-syntax";
        readonly say: (params: Text) => string;
    };
    readonly "regular-expression": {
        readonly finding: "expression-syntax";
        readonly say: (params: Text) => string;
    };
    readonly arithmetic: {
        readonly finding: "expression-syntax";
        readonly say: (params: Text) => string;
    };
    readonly "not-a-space": {
        readonly finding: "expression-syntax";
        readonly say: (params: {
            readonly code: number;
        }) => string;
    };
    readonly "unknown-sign": {
        readonly finding: "expression-syntax";
        readonly say: (params: Text) => string;
    };
    readonly "unary-not": {
        readonly finding: "expression-syntax";
        readonly say: (params: Negated) => string;
    };
    readonly "not-sign": {
        readonly finding: "expression-syntax";
        readonly say: (params: Negated) => string;
    };
    readonly "unclosed-parenthesis": {
        readonly finding: "expression-syntax";
        readonly say: (params: object) => string;
    };
    readonly "unopened-parenthesis": {
        readonly finding: "expression-syntax";
        readonly say: (params: object) => string;
    };
    readonly "unclosed-list": {
        readonly finding: "expression-syntax";
        readonly say: (params: object) => string;
    };
    readonly "loose-list": {
        readonly finding: "expression-syntax";
        readonly say: (params: object) => string;
    };
    readonly "no-functions": {
        readonly finding: "expression-syntax";
        readonly say: (params: object) => string;
    };
    readonly "no-operator": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "incomplete-operator": {
        readonly finding: "expression-syntax";
        readonly say: (params: {
            readonly word: string;
            readonly known: readonly string[];
        }) => string;
    };
    readonly surplus: {
        readonly finding: "expression-syntax";
        readonly say: (params: Text) => string;
    };
    readonly "operand-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "value-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found & {
            readonly operator: Operator;
        }) => string;
    };
    readonly "item-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "next-item-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "worker-name-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "task-name-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "member-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "index-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "index-end-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "direction-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "end-expected": {
        readonly finding: "expression-syntax";
        readonly say: (params: Found) => string;
    };
    readonly "too-deep": {
        readonly finding: "expression-too-big";
        readonly say: (params: Limit) => string;
    };
    readonly "too-long": {
        readonly finding: "expression-too-big";
        readonly say: (params: Limit & {
            readonly length: number;
        }) => string;
    };
};
/** The code of an expression's problem: closed, because each has its row. */
export type ExpressionProblemCode = keyof typeof EXPRESSION_PROBLEMS;
export {};
