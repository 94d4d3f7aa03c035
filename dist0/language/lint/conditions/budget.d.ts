/** Steps of comparing conditions that one rule may still take in one workflow. */
export interface Budget {
    left: number;
}
export declare function createBudget(): Budget;
/** Takes a step; false if none is left. */
export declare function takeStep(budget: Budget): boolean;
