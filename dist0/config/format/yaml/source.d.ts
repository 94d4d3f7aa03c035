import type { CST } from "yaml";
/** A comment on a line of its own. */
export interface OwnComment {
    readonly offset: number;
    /** From 1. */
    readonly line: number;
    /** From 0. */
    readonly column: number;
    readonly text: string;
}
/** The text that a layout is read from. */
export interface Source {
    readonly text: string;
    /** Line (from 1) and column (from 0) of an offset. */
    locate(offset: number): {
        line: number;
        column: number;
    };
    /** Returns whether a line is only white space and not part of a text. */
    isBlank(line: number): boolean;
    /** Returns whether only white space comes before an offset in its line. */
    isFirst(offset: number): boolean;
    /** Comments that already belong to the entry that they interrupt. */
    readonly taken: Set<number>;
    /** Blank lines that belong to a text. */
    readonly kept: Set<number>;
}
/** Blank lines at the end of a text that keeps them (`|+`) do not separate entries. */
export declare function keepBlankLines(text: string, firstLine: number, source: Source): void;
export declare function createSource(text: string): Source;
/** The end of a token's contents, without trailing white space and comments. */
export declare function endOf(token: CST.Token): number;
/** Comments on a line of their own that do not belong to an entry yet, without those inside brackets. */
export declare function listOwnComments(tokens: readonly CST.Token[], source: Source): OwnComment[];
/** Comments that follow a token, without those inside brackets. */
export declare function commentsBehind(token: CST.Token): CST.SourceToken[];
/** True for the bracket that closes a map or a list. */
export declare function isClosing({ type }: CST.SourceToken): boolean;
