import type { ExpressionSite } from "../view/read-expression.js";
/**
 * Whether a `skipIf` tests for few or no available workers: `workers.available == 0`, `< 3`, or the same reversed. An
 * expression that is always true is not such a test.
 */
export declare function isAvailabilityCheck(skipIf: ExpressionSite): boolean;
