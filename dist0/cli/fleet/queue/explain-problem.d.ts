export declare const SLOW = "it does not answer in time";
/** Says why Redis cannot be used, without a secret. */
export declare function explainProblem(error: unknown): string;
