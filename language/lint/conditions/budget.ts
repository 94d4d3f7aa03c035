/** Steps of comparing conditions that one rule may still take in one workflow. */
export interface Budget {
  left: number;
}

/**
 * Filters are compared with those that the indexes find, so 4,000 filters of one to three values each need fewer steps. The
 * largest workflow that was seen has 112 filters. A million steps take about 0.1 seconds; beyond them, rules report less.
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
