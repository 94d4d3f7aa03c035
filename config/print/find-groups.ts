/** A part of an expression in parentheses, which are included. */
export interface Group {
  readonly start: number;
  readonly end: number;
}

/** Finds the parts of an expression that are in balanced parentheses, outside quotes; an outer one before its inner ones. */
export function findGroups(text: string): Group[] {
  const groups: Group[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/'[^']*'|"[^"]*"|[()]/g)) {
    if (sign === "(") open.push(index);
    if (sign !== ")") continue;
    const start = open.pop();
    if (start !== undefined) groups.push({ start, end: index + 1 });
  }
  return groups.sort((a, b) => a.start - b.start);
}
