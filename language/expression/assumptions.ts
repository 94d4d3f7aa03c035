import { type AssumptionTable, type AssumptionValues, defaultsOf } from "../assumption.js";

/**
 * The questions about expressions that Twilio's documentation leaves open. Types, defaults and the command line's choices follow from
 * this table; docs/expressions.md lists it for users.
 */
export const expressionAssumptions = {
  precedence: {
    choices: ["andFirst", "leftToRight"],
    default: "andFirst",
    question: "Does `a OR b AND c` mean `a OR (b AND c)`, or `(a OR b) AND c`?",
    fact: "E-8",
  },
  unaryNot: {
    choices: ["refuse", "accept"],
    default: "refuse",
    question: "Is `NOT (a == 1)` an expression?",
    fact: "E-9",
  },
  symbolicLogic: {
    choices: ["refuse", "accept"],
    default: "refuse",
    question: "Are `&&` and `||` spellings of AND and OR, and `!` one of NOT?",
    fact: "E-15",
  },
  quotedNames: {
    choices: ["text", "name"],
    default: "text",
    question: 'Is the left side of `"language" == "spanish"` a text, or the attribute of that name?',
    fact: "E-30",
  },
  stringCase: {
    choices: ["sensitive", "insensitive"],
    default: "sensitive",
    question: "Does letter case count when strings are compared?",
    fact: "E-26",
  },
  numericStrings: {
    choices: ["ordering", "always", "never"],
    default: "ordering",
    question:
      'Where does a string such as `"6"` count as a number: in `<`, `<=`, `>` and `>=`, everywhere, or nowhere?',
    fact: "E-27",
  },
  missingNotEqual: {
    choices: [true, false],
    default: true,
    question: "What is `x != 'a'` while `x` is missing?",
    fact: "E-22",
  },
  missingNotInList: {
    choices: [true, false],
    default: true,
    question: "What is `x NOT IN ['a']` while `x` is missing?",
    fact: "E-23",
  },
  notInMissingList: {
    choices: [false, true],
    default: false,
    question: "What is `'a' NOT IN x` while `x` is missing?",
    fact: "E-24",
  },
  taskInFilter: {
    choices: ["attribute", "alias"],
    default: "attribute",
    question: "In a filter, is `task.x` a member of the attribute `task`, or another name of the attribute `x`?",
    fact: "E-41",
  },
  queueBuiltIns: {
    choices: ["see", "null"],
    default: "see",
    question: "Does the expression of a queue see `sid`, `friendly_name`, `activity_sid` and `activity_name`?",
    fact: "E-43",
  },
} as const satisfies AssumptionTable;

/** One choice for each open question. */
export type ExpressionOptions = AssumptionValues<typeof expressionAssumptions>;

/** The defaults: part of what the emulator promises. */
export const defaultOptions: ExpressionOptions = defaultsOf(expressionAssumptions);
