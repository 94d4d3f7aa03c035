import type { Comparison, Expression, Node, OrderClause, Reference } from "./ast.js";

/**
 * Writes a tree as text, in one spelling: operators in upper case, one space around them, double quotes if possible.
 * Nested AND and OR are in parentheses, so that the text does not depend on which one binds tighter. Reading it gives the
 * same tree, except for spans.
 */
export function printExpression(node: Node): string {
  switch (node.type) {
    case "logical":
      return node.parts.map((part) => printPart(part)).join(` ${node.operator} `);
    case "not":
      return `NOT ${printPart(node.part)}`;
    case "comparison":
      return printComparison(node);
    case "orderBy":
      return node.clauses.map(printClause).join(", ");
    case "orderClause":
      return printClause(node);
    case "list":
      return `[${node.items.map(printExpression).join(", ")}]`;
    case "reference":
      return printPath(node.path);
    case "string":
      return printString(node.value);
    case "number":
      return node.text;
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
  }
}

/** A name with its members and indexes: `task.teams[0].name`. */
export function printPath(path: Reference["path"]): string {
  return path.reduce<string>(printStep, "");
}

function printStep(before: string, step: string | number): string {
  if (typeof step === "number") return `${before}[${step}]`;
  return before === "" ? step : `${before}.${step}`;
}

function printPart(part: Expression): string {
  return part.type === "logical" ? `(${printExpression(part)})` : printExpression(part);
}

function printComparison({ left, operator, right }: Comparison): string {
  return `${printExpression(left)} ${operator} ${printExpression(right)}`;
}

function printClause({ reference, direction }: OrderClause): string {
  return direction === undefined ? printPath(reference.path) : `${printPath(reference.path)} ${direction}`;
}

/** No string contains both quotation marks: without escapes (E-10), one of them would have ended it. */
function printString(value: string): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
