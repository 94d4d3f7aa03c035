import type { TextSpan } from "../../diagnostic.js";
import type { Comparison } from "../../expression/index.js";

/** Returns the span of a comparison's operator: only spaces separate it from the operands. */
export function findOperator(text: string, { left, right }: Comparison): TextSpan {
  const between = text.slice(left.end, right.start);
  const start = left.end + (between.length - between.trimStart().length);
  return { start, end: start + between.trim().length };
}
