import type { TextSpan } from "../../diagnostic.js";
import type { Comparison } from "../../expression/index.js";

/** Where the operator of a comparison stands: nothing but space is between it and what it compares. */
export function findOperator(text: string, { left, right }: Comparison): TextSpan {
  const between = text.slice(left.end, right.start);
  const start = left.end + (between.length - between.trimStart().length);
  return { start, end: start + between.trim().length };
}
