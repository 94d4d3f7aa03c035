/** What stands between two entries: comments as they are written, and "" for a blank line. */
export type Trivia = readonly string[];

/** A map or a list, written out over lines or (`{ … }`, `[ … ]`) in one. */
export interface Block {
  readonly kind: "map" | "list";
  readonly entries: readonly Entry[];
  /** Comments behind the last entry. */
  readonly footer: Trivia;
}

/** A member of a map or an item of a list. */
export interface Entry {
  readonly leading: Trivia;
  /** Whether a blank line comes before it and its comments. */
  readonly isSpaced: boolean;
  /** Of a member. */
  readonly key?: Key;
  /** Anchor and tag of the value. */
  readonly props: readonly string[];
  readonly value: Value;
  /** On the line of the key, or behind the value where that is one line. */
  readonly comment?: string;
  readonly names: Names;
}

export interface Key {
  /** As it is written, an anchor in front included. */
  readonly source: string;
  /** What it means. */
  readonly name: string;
}

/** Anchors that an entry sets, and those that it uses. */
export interface Names {
  readonly anchors: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

export type Value =
  | { readonly kind: "none" }
  | { readonly kind: "block"; readonly block: Block }
  /** `block` is absent where the brackets hold what can only stay as it is: `[a: 1]`, `{ ? a }`. */
  | { readonly kind: "flow"; readonly source: Lines; readonly block?: Block }
  /** An alias, or a text on one line. */
  | { readonly kind: "scalar"; readonly source: string }
  /** A plain or quoted text over several lines. */
  | { readonly kind: "text"; readonly source: string }
  /** `|` or `>`. */
  | { readonly kind: "literal"; readonly header: string; readonly source: string; readonly column: number };

/** A part of the file as it is, and the column at which the entry begins that it stands in. */
export interface Lines {
  readonly text: string;
  readonly column: number;
}

/** Something that is valid YAML and has no place in a layout; the message says what. */
export class NoLayout extends Error {}
