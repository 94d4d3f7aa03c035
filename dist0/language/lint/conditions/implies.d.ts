import type { Budget } from "./budget.js";
import type { Condition } from "./condition.js";
/**
 * Whether `general` is certainly true whenever `special` is: `a OR b` whenever `a` is, `a` whenever `a AND b` is, in any
 * order. Returns false when the budget is used up.
 */
export declare function implies(special: Condition, general: Condition, budget: Budget): boolean;
