import type { Condition } from "./condition.js";

/** Steps that may still be made. */
export interface Budget {
  left: number;
}

/**
 * Whether one is certainly true wherever the other is: `a OR b` where `a` is, `a` where `a AND b` is, whatever the order.
 * Says no when the steps are used up.
 */
export function implies(special: Condition, general: Condition, budget: Budget): boolean {
  if (budget.left <= 0) return false;
  budget.left -= 1;
  if (special.text === general.text) return true;
  if (special.type === "OR") return special.parts.every((part) => implies(part, general, budget));
  if (general.type === "AND") return general.parts.every((part) => implies(special, part, budget));
  // one comparison or an AND that is to make one comparison or an OR true
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
