import type { TextSpan } from "../../diagnostic.js";
import type { Comparison } from "../../expression/index.js";
/** Returns the span of a comparison's operator: only spaces separate it from the operands. */
export declare function findOperator(text: string, { left, right }: Comparison): TextSpan;
