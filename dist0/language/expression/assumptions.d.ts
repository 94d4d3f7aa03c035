import type { AssumptionValues } from "../assumption.js";
/**
 * The questions about expressions that Twilio's documentation leaves open. Types, defaults and the command line's choices follow from
 * this table; docs/expressions.md lists it for users.
 */
export declare const expressionAssumptions: {
    readonly precedence: {
        readonly choices: readonly ["andFirst", "leftToRight"];
        readonly default: "andFirst";
        readonly question: "Does `a OR b AND c` mean `a OR (b AND c)`, or `(a OR b) AND c`?";
        readonly fact: "E-8";
    };
    readonly unaryNot: {
        readonly choices: readonly ["refuse", "accept"];
        readonly default: "refuse";
        readonly question: "Is `NOT (a == 1)` an expression?";
        readonly fact: "E-9";
    };
    readonly symbolicLogic: {
        readonly choices: readonly ["refuse", "accept"];
        readonly default: "refuse";
        readonly question: "Are `&&` and `||` spellings of AND and OR, and `!` one of NOT?";
        readonly fact: "E-15";
    };
    readonly quotedNames: {
        readonly choices: readonly ["text", "name"];
        readonly default: "text";
        readonly question: "Is the left side of `\"language\" == \"spanish\"` a text, or the attribute of that name?";
        readonly fact: "E-30";
    };
    readonly stringCase: {
        readonly choices: readonly ["sensitive", "insensitive"];
        readonly default: "sensitive";
        readonly question: "Does letter case count when strings are compared?";
        readonly fact: "E-26";
    };
    readonly numericStrings: {
        readonly choices: readonly ["ordering", "always", "never"];
        readonly default: "ordering";
        readonly question: "Where does a string such as `\"6\"` count as a number: in `<`, `<=`, `>` and `>=`, everywhere, or nowhere?";
        readonly fact: "E-27";
    };
    readonly missingNotEqual: {
        readonly choices: readonly [true, false];
        readonly default: true;
        readonly question: "What is `x != 'a'` while `x` is missing?";
        readonly fact: "E-22";
    };
    readonly missingNotInList: {
        readonly choices: readonly [true, false];
        readonly default: true;
        readonly question: "What is `x NOT IN ['a']` while `x` is missing?";
        readonly fact: "E-23";
    };
    readonly notInMissingList: {
        readonly choices: readonly [false, true];
        readonly default: false;
        readonly question: "What is `'a' NOT IN x` while `x` is missing?";
        readonly fact: "E-24";
    };
    readonly taskInFilter: {
        readonly choices: readonly ["attribute", "alias"];
        readonly default: "attribute";
        readonly question: "In a filter, is `task.x` a member of the attribute `task`, or another name of the attribute `x`?";
        readonly fact: "E-41";
    };
    readonly queueBuiltIns: {
        readonly choices: readonly ["see", "null"];
        readonly default: "see";
        readonly question: "Does the expression of a queue see `sid`, `friendly_name`, `activity_sid` and `activity_name`?";
        readonly fact: "E-43";
    };
};
/** One choice for each open question. */
export type ExpressionOptions = AssumptionValues<typeof expressionAssumptions>;
/** The defaults: part of what the emulator promises. */
export declare const defaultOptions: ExpressionOptions;
