/** Steps of comparing conditions that one rule may still take in one workflow. */
export interface Budget {
  left: number;
}

/**
 * Enough to compare 1,000 filters with each other, in about 0.1 seconds. The largest workflow that was seen has 112; beyond
 * the limit, rules report less.
 */
const STEPS = 1_000_000;

export function createBudget(): Budget {
  return { left: STEPS };
}

/** Takes a step; false if none is left. */
export function takeStep(budget: Budget): boolean {
  budget.left -= 1;
  return budget.left >= 0;
}
