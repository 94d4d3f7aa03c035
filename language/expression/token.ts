import type { Operator, Place } from "./ast.js";

/** `text` is what is written; words of the language have their upper case in `word`. */
export interface Token extends Place {
  readonly type: "name" | "string" | "number" | "operator" | "punctuation" | "end";
  readonly text: string;
  /** Of a string: without quotes. */
  readonly value: string;
  /** Of a name: in upper case; of an operator: what it means. Else empty. */
  readonly word: string;
}

/** Operators of signs, and what people write for them who know another language. */
export const SIGNS = new Set<string>(["==", "=", "!=", "<", "<=", ">", ">=", ">-", "<-"]);

export const MISTAKEN_SIGNS: Readonly<Record<string, Operator>> = {
  "===": "==",
  "!==": "!=",
  "<>": "!=",
  "=>": ">=",
  "=<": "<=",
  "=!": "!=",
};

/** Operators of letters; NOT begins `NOT IN`. */
export const OPERATOR_WORDS = new Set(["HAS", "IN", "NOT", "CONTAINS"]);

/** Words that other languages have for them. */
export const MISTAKEN_WORDS: Readonly<Record<string, Operator>> = {
  IS: "==",
  EQ: "==",
  EQUALS: "==",
  NE: "!=",
  LIKE: "CONTAINS",
  INCLUDES: "HAS",
};

/** Words that no attribute's name at the beginning of a path can be. *assumed* */
export const RESERVED = new Set([...OPERATOR_WORDS, "AND", "OR"]);
