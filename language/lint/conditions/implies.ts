import { type Budget, takeStep } from "./budget.js";
import type { Condition } from "./condition.js";

/**
 * Whether `general` is certainly true whenever `special` is: `a OR b` whenever `a` is, `a` whenever `a AND b` is, in any
 * order. Returns false when the budget is used up.
 */
export function implies(special: Condition, general: Condition, budget: Budget): boolean {
  if (!takeStep(budget)) return false;
  if (special.text === general.text) return true;
  if (special.type === "OR") return special.parts.every((part) => implies(part, general, budget));
  if (general.type === "AND") return general.parts.every((part) => implies(special, part, budget));
  // here `special` is a comparison or an AND, and `general` a comparison or an OR
  return (
    sharesText(special, general) ||
    special.nested.some((part) => implies(part, general, budget)) ||
    general.nested.some((part) => implies(special, part, budget))
  );
}

function sharesText({ texts: one }: Condition, { texts: other }: Condition): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const text of few) if (many.has(text)) return true;
  return false;
}
