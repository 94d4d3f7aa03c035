/** A part of a text: offsets, the end exclusive. */
interface Stretch {
    readonly start: number;
    readonly end: number;
}
/** Parts of a YAML text that the tree does not contain. */
export interface YamlScan {
    readonly comments: readonly Stretch[];
    /** Scalars, each from its beginning: a block scalar from its `|` or `>`. */
    readonly scalars: readonly Stretch[];
}
/**
 * Comments and scalars of a YAML text, in order. *observed*: the pieces of `yaml`'s lexer concatenated are the text.
 */
export declare function scanYaml(text: string): YamlScan;
export {};
