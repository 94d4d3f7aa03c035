import type { Comparison, Operand } from "../../expression/ast.js";
import { createCompare } from "../../expression/compare.js";
import { defaultOptions } from "../../expression/index.js";
import { meaningOf } from "../../expression/operators.js";
import { constantOf } from "../../expression/resolve.js";
import type { Json } from "../../json.js";

const compare = createCompare(defaultOptions);

/**
 * Whether a value in place of a name passes a comparison with a constant; undefined if the other side is not a constant.
 *
 * @param name the side of the comparison that is replaced
 */
export function passes({ left, operator, right }: Comparison, name: Operand, value: Json): boolean | undefined {
  const constant = constantOf(name === left ? right : left);
  if (constant === undefined) return undefined;
  const test = compare[meaningOf(operator)];
  return name === left ? test(value, constant) : test(constant, value);
}
