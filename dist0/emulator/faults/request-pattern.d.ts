/**
 * Compiles the regular expression of a fault. One that backtracks must not stop the server: it is given up on the first request
 * that it cannot decide in time, which is reported, and matches nothing from then on.
 */
export declare function createRequestPattern(source: string, report?: (message: string) => void): (text: string) => boolean;
