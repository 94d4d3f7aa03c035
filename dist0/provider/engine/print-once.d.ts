type Print = (...values: unknown[]) => void;
/**
 * Wraps `console.error` so that it drops the errors of this package. Pulumi's dynamic host prints each error of check, diff,
 * read and delete, and also returns it: the engine would show both. *observed* with 3.248
 */
export declare function printOnce(print: Print): Print;
export {};
