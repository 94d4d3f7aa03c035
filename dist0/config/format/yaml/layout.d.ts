/** Lines between two entries: comments as they are written, and "" for a blank line. */
export type Trivia = readonly string[];
/** A map or a list, in block style or (`{ … }`, `[ … ]`) in flow style. */
export interface Block {
    readonly kind: "map" | "list";
    readonly entries: readonly Entry[];
    /** Comments after the last entry. */
    readonly footer: Trivia;
}
/** A member of a map or an item of a list. */
export interface Entry {
    readonly leading: Trivia;
    /** Whether a blank line comes before it and its comments. */
    readonly isSpaced: boolean;
    /** The key of a member of a map. */
    readonly key?: Key;
    /** Anchor and tag of the value. */
    readonly props: readonly string[];
    readonly value: Value;
    /** On the line of the key, or after a value of one line. */
    readonly comment?: string;
    readonly names: Names;
}
export interface Key {
    /** As it is written, including an anchor in front. */
    readonly source: string;
    /** The decoded key. */
    readonly name: string;
}
/** The anchors that an entry sets and uses. */
export interface Names {
    readonly anchors: ReadonlySet<string>;
    readonly aliases: ReadonlySet<string>;
}
export type Value = {
    readonly kind: "none";
} | {
    readonly kind: "block";
    readonly block: Block;
}
/** `block` is absent if the contents of the brackets cannot be formatted: `[a: 1]`, `{ ? a }`. */
 | {
    readonly kind: "flow";
    readonly source: Lines;
    readonly block?: Block;
}
/** An alias, or a text on one line. */
 | {
    readonly kind: "scalar";
    readonly source: string;
}
/** A plain or quoted text over several lines. */
 | {
    readonly kind: "text";
    readonly source: string;
}
/** `|` or `>`. */
 | {
    readonly kind: "literal";
    readonly header: string;
    readonly source: string;
    readonly column: number;
};
/** A part of the file as it is, and the column of the entry that contains it. */
export interface Lines {
    readonly text: string;
    readonly column: number;
}
/** Thrown for valid YAML that a layout cannot represent; the message names the construct. */
export declare class NoLayout extends Error {
}
