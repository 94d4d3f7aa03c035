import type { Comparison, Operand } from "../../expression/ast.js";
import type { Json } from "../../json.js";
/**
 * Whether a value in place of a name passes a comparison with a constant; undefined if the other side is not a constant.
 *
 * @param name the side of the comparison that is replaced
 */
export declare function passes({ left, operator, right }: Comparison, name: Operand, value: Json): boolean | undefined;
