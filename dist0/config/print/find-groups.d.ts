/** A part of an expression in parentheses, which are included. */
export interface Group {
    readonly start: number;
    readonly end: number;
}
/** Finds the parts of an expression that are in balanced parentheses, outside quotes; an outer one before its inner ones. */
export declare function findGroups(text: string): Group[];
