import type { Compare, ValueComparison } from "./compare-values.js";
/** One operator of the language. */
export interface OperatorRow {
    /** Other spellings that TaskRouter accepts. */
    readonly aliases: readonly string[];
    /** Spellings of other languages: they are refused, with this operator as a suggestion. */
    readonly mistaken: readonly string[];
    readonly kind: "equality" | "ordering" | "membership" | "text";
    /** The side whose value is a list; absent for an operator on two single values. */
    readonly list?: "left" | "right";
    /** The operator that says the same with its sides exchanged; absent where no operator does. */
    readonly mirror?: string;
    /** The operator that is true where this one is false; with its sides exchanged if its list is on the other side. */
    readonly opposite?: string;
    /** The meaning of `a OPERATOR b`, for documentation. */
    readonly doc: string;
    readonly compare: (values: ValueComparison) => Compare;
}
/**
 * Every operator, by its main spelling (E-1, E-25). A scalar operator on a list is always false, even `!=`; a list operator on two
 * scalars is always false, even `NOT IN` (E-21). `=`, `>-` and `<-` are aliases (E-2).
 */
export declare const OPERATORS: {
    readonly "==": {
        readonly aliases: readonly ["="];
        readonly mistaken: readonly ["===", "IS", "EQ", "EQUALS"];
        readonly kind: "equality";
        readonly mirror: "==";
        readonly opposite: "!=";
        readonly doc: "a equals b";
        readonly compare: ({ equals }: ValueComparison) => (left: import("../json.js").Json, right: import("../json.js").Json) => boolean;
    };
    readonly "!=": {
        readonly aliases: readonly [];
        readonly mistaken: readonly ["!==", "<>", "=!", "NE", "NOT"];
        readonly kind: "equality";
        readonly mirror: "!=";
        readonly opposite: "==";
        readonly doc: "a does not equal b";
        readonly compare: ({ equals, options }: ValueComparison) => (left: import("../json.js").Json, right: import("../json.js").Json) => boolean;
    };
    readonly "<": {
        readonly aliases: readonly [];
        readonly mistaken: readonly [];
        readonly kind: "ordering";
        readonly mirror: ">";
        readonly opposite: ">=";
        readonly doc: "a is less than b";
        readonly compare: ({ order }: ValueComparison) => Compare;
    };
    readonly "<=": {
        readonly aliases: readonly [];
        readonly mistaken: readonly ["=<"];
        readonly kind: "ordering";
        readonly mirror: ">=";
        readonly opposite: ">";
        readonly doc: "a is at most b";
        readonly compare: ({ order }: ValueComparison) => Compare;
    };
    readonly ">": {
        readonly aliases: readonly [];
        readonly mistaken: readonly [];
        readonly kind: "ordering";
        readonly mirror: "<";
        readonly opposite: "<=";
        readonly doc: "a is greater than b";
        readonly compare: ({ order }: ValueComparison) => Compare;
    };
    readonly ">=": {
        readonly aliases: readonly [];
        readonly mistaken: readonly ["=>"];
        readonly kind: "ordering";
        readonly mirror: "<=";
        readonly opposite: "<";
        readonly doc: "a is at least b";
        readonly compare: ({ order }: ValueComparison) => Compare;
    };
    readonly HAS: {
        readonly aliases: readonly [">-"];
        readonly mistaken: readonly ["INCLUDES"];
        readonly kind: "membership";
        readonly list: "left";
        readonly mirror: "IN";
        readonly opposite: "NOT IN";
        readonly doc: "the list a contains the value b";
        readonly compare: ({ holds }: ValueComparison) => (left: import("../json.js").Json, right: import("../json.js").Json) => boolean;
    };
    readonly IN: {
        readonly aliases: readonly ["<-"];
        readonly mistaken: readonly [];
        readonly kind: "membership";
        readonly list: "right";
        readonly mirror: "HAS";
        readonly opposite: "NOT IN";
        readonly doc: "the value a is in the list b";
        readonly compare: ({ holds }: ValueComparison) => (left: import("../json.js").Json, right: import("../json.js").Json) => boolean;
    };
    readonly "NOT IN": {
        readonly aliases: readonly [];
        readonly mistaken: readonly [];
        readonly kind: "membership";
        readonly list: "right";
        readonly opposite: "IN";
        readonly doc: "the value a is not in the list b";
        readonly compare: ({ holds, options }: ValueComparison) => (left: import("../json.js").Json, right: import("../json.js").Json) => boolean;
    };
    readonly CONTAINS: {
        readonly aliases: readonly [];
        readonly mistaken: readonly ["LIKE"];
        readonly kind: "text";
        readonly doc: "the text a contains the text b";
        readonly compare: ({ onTexts }: ValueComparison) => Compare;
    };
};
/** The meaning of an operator, named by its main spelling. */
export type Meaning = keyof typeof OPERATORS;
/** An operator as written, with words in upper case. */
export type Operator = Meaning | (typeof OPERATORS)[Meaning]["aliases"][number];
/** Every operator by its meaning, in the order of the table. */
export declare const MEANINGS: readonly Meaning[];
/** Every spelling of every operator, sorted. */
export declare const OPERATOR_SPELLINGS: readonly string[];
/** Spellings made of signs, the longest first, so that `<=` is found before `<`. */
export declare const OPERATOR_SIGNS: readonly string[];
/** A pattern for any of the spellings made of signs. */
export declare const OPERATOR_SIGN_PATTERN: string;
/** Every word that occurs in an operator. */
export declare const OPERATOR_WORDS: ReadonlySet<string>;
/** Words that an operator begins with: no name at the beginning of a path can be one of them (E-11). */
export declare const FIRST_WORDS: ReadonlySet<string>;
/** Whether a text in upper case is a spelling of an operator. */
export declare function isOperator(spelling: string): spelling is Operator;
/** The words that can follow to make an operator of two words: `IN` after `NOT`. */
export declare function listSecondWords(first: string): string[];
/** The operator that somebody used to another language means by a sign or a word in upper case. */
export declare function findMistaken(spelling: string): Meaning | undefined;
/** Returns the meaning of an operator in any of its spellings. */
export declare function meaningOf(operator: Operator): Meaning;
/** The operator that says the same with its sides exchanged: `>` for `<`; undefined where none does. */
export declare function mirrorOf(meaning: Meaning): Meaning | undefined;
/** The operator that is true where this one is false: `>=` for `<`; undefined for CONTAINS. */
export declare function oppositeOf(meaning: Meaning): Meaning | undefined;
/** Returns the row of an operator in any of its spellings. */
export declare function describeOperator(operator: Operator): OperatorRow;
