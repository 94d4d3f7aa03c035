/** Returns whether an expression needs brackets next to AND or OR: it uses them itself, outside quotes and brackets. */
export declare function isCompound(expression: string): boolean;
