/** Returns whether an expression needs brackets next to AND or OR: it uses them itself, outside quotes and brackets. */
export function isCompound(expression: string): boolean {
  const signs = expression.replace(/'[^']*'|"[^"]*"/g, "");
  let depth = 0;
  let outside = "";
  for (const sign of signs) {
    if (sign === "(" || sign === "[") depth += 1;
    if (depth <= 0) outside += sign;
    if (sign === ")" || sign === "]") depth -= 1;
  }
  return /\b(?:AND|OR)\b|&&|\|\|/i.test(outside);
}
