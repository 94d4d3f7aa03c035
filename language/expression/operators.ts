import { invariant } from "../invariant.js";
import { compareText } from "../suggestion.js";
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
export const OPERATORS = {
  "==": {
    aliases: ["="],
    mistaken: ["===", "IS", "EQ", "EQUALS"],
    kind: "equality",
    mirror: "==",
    opposite: "!=",
    doc: "a equals b",
    compare:
      ({ equals }) =>
      (left, right) =>
        !Array.isArray(left) && !Array.isArray(right) && equals(left, right),
  },
  "!=": {
    aliases: [],
    mistaken: ["!==", "<>", "=!", "NE", "NOT"],
    kind: "equality",
    mirror: "!=",
    opposite: "==",
    doc: "a does not equal b",
    compare:
      ({ equals, options }) =>
      (left, right) => {
        if (Array.isArray(left) || Array.isArray(right)) return false;
        if ((left === null) !== (right === null)) return options.missingNotEqual;
        return !equals(left, right);
      },
  },
  "<": {
    aliases: [],
    mistaken: [],
    kind: "ordering",
    mirror: ">",
    opposite: ">=",
    doc: "a is less than b",
    compare: ({ order }) => order((sign) => sign < 0),
  },
  "<=": {
    aliases: [],
    mistaken: ["=<"],
    kind: "ordering",
    mirror: ">=",
    opposite: ">",
    doc: "a is at most b",
    compare: ({ order }) => order((sign) => sign <= 0),
  },
  ">": {
    aliases: [],
    mistaken: [],
    kind: "ordering",
    mirror: "<",
    opposite: "<=",
    doc: "a is greater than b",
    compare: ({ order }) => order((sign) => sign > 0),
  },
  ">=": {
    aliases: [],
    mistaken: ["=>"],
    kind: "ordering",
    mirror: "<=",
    opposite: "<",
    doc: "a is at least b",
    compare: ({ order }) => order((sign) => sign >= 0),
  },
  HAS: {
    aliases: [">-"],
    mistaken: ["INCLUDES"],
    kind: "membership",
    list: "left",
    mirror: "IN",
    opposite: "NOT IN",
    doc: "the list a contains the value b",
    compare:
      ({ holds }) =>
      (left, right) =>
        Array.isArray(left) && holds(left, right),
  },
  IN: {
    aliases: ["<-"],
    mistaken: [],
    kind: "membership",
    list: "right",
    mirror: "HAS",
    opposite: "NOT IN",
    doc: "the value a is in the list b",
    compare:
      ({ holds }) =>
      (left, right) =>
        Array.isArray(right) && holds(right, left),
  },
  "NOT IN": {
    aliases: [],
    mistaken: [],
    kind: "membership",
    list: "right",
    opposite: "IN",
    doc: "the value a is not in the list b",
    compare:
      ({ holds, options }) =>
      (left, right) => {
        if (Array.isArray(left)) return false;
        if (right === null) return options.notInMissingList;
        if (!Array.isArray(right)) return false;
        return left === null ? options.missingNotInList && !holds(right, left) : !holds(right, left);
      },
  },
  CONTAINS: {
    aliases: [],
    mistaken: ["LIKE"],
    kind: "text",
    doc: "the text a contains the text b",
    compare: ({ onTexts }) => onTexts((left, right) => left.includes(right)),
  },
} as const satisfies Readonly<Record<string, OperatorRow>>;

/** The meaning of an operator, named by its main spelling. */
export type Meaning = keyof typeof OPERATORS;

/** An operator as written, with words in upper case. */
export type Operator = Meaning | (typeof OPERATORS)[Meaning]["aliases"][number];

/** Every operator by its meaning, in the order of the table. */
export const MEANINGS = Object.keys(OPERATORS) as readonly Meaning[];

const BY_SPELLING: ReadonlyMap<string, Meaning> = new Map(
  MEANINGS.flatMap((meaning) => [meaning, ...OPERATORS[meaning].aliases].map((spelling) => [spelling, meaning])),
);

const BY_MISTAKE: ReadonlyMap<string, Meaning> = new Map(
  MEANINGS.flatMap((meaning) => OPERATORS[meaning].mistaken.map((spelling) => [spelling, meaning])),
);

/** Every spelling of every operator, sorted. */
export const OPERATOR_SPELLINGS: readonly string[] = [...BY_SPELLING.keys()].sort(compareText);

/** Spellings made of signs, the longest first, so that `<=` is found before `<`. */
export const OPERATOR_SIGNS: readonly string[] = OPERATOR_SPELLINGS.filter((spelling) => !/^[A-Z]/.test(spelling)).sort(
  (a, b) => b.length - a.length,
);

/** A pattern for any of the spellings made of signs. */
export const OPERATOR_SIGN_PATTERN = OPERATOR_SIGNS.join("|");

/** The words of each spelling made of words: `["NOT", "IN"]`. */
const PHRASES: readonly (readonly string[])[] = OPERATOR_SPELLINGS.filter((spelling) => /^[A-Z]/.test(spelling)).map(
  (spelling) => spelling.split(" "),
);

/** Every word that occurs in an operator. */
export const OPERATOR_WORDS: ReadonlySet<string> = new Set(PHRASES.flat());

/** Words that an operator begins with: no name at the beginning of a path can be one of them (E-11). */
export const FIRST_WORDS: ReadonlySet<string> = new Set(PHRASES.flatMap((words) => words.slice(0, 1)));

/** Whether a text in upper case is a spelling of an operator. */
export function isOperator(spelling: string): spelling is Operator {
  return BY_SPELLING.has(spelling);
}

/** The words that can follow to make an operator of two words: `IN` after `NOT`. */
export function listSecondWords(first: string): string[] {
  return PHRASES.flatMap(([word, second]) => (word === first && second !== undefined ? [second] : []));
}

/** The operator that somebody used to another language means by a sign or a word in upper case. */
export function findMistaken(spelling: string): Meaning | undefined {
  return BY_MISTAKE.get(spelling);
}

/** Returns the meaning of an operator in any of its spellings. */
export function meaningOf(operator: Operator): Meaning {
  const meaning = BY_SPELLING.get(operator);
  invariant(meaning !== undefined, "every operator has a row, or is an alias in one");
  return meaning;
}

/** The operator that says the same with its sides exchanged: `>` for `<`; undefined where none does. */
export function mirrorOf(meaning: Meaning): Meaning | undefined {
  const { mirror = "" }: OperatorRow = OPERATORS[meaning];
  return BY_SPELLING.get(mirror);
}

/** The operator that is true where this one is false: `>=` for `<`; undefined for CONTAINS. */
export function oppositeOf(meaning: Meaning): Meaning | undefined {
  const { opposite = "" }: OperatorRow = OPERATORS[meaning];
  return BY_SPELLING.get(opposite);
}

/** Returns the row of an operator in any of its spellings. */
export function describeOperator(operator: Operator): OperatorRow {
  return OPERATORS[meaningOf(operator)];
}
