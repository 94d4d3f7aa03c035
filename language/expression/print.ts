import type { Comparison, Expression, Node, OrderClause, Reference } from "./ast.js";
import type { ExpressionOptions } from "./options.js";

/**
 * The text of a tree, in one spelling: operators in upper case, one space around them, double quotes where they can be.
 * Nested AND and OR stand in parentheses, so that the text means the same whichever binds tighter. Reading it gives the
 * tree again, places aside.
 *
 * @param escapes as the tree was read with; default `none`
 */
export function printExpression(node: Node, escapes: ExpressionOptions["escapes"] = "none"): string {
  const print = (inner: Node): string => printExpression(inner, escapes);
  switch (node.type) {
    case "logical":
      return node.parts.map((part) => printPart(part, print)).join(` ${node.operator} `);
    case "not":
      return `NOT ${printPart(node.part, print)}`;
    case "comparison":
      return printComparison(node, print);
    case "orderBy":
      return node.clauses.map(print).join(", ");
    case "orderClause":
      return printClause(node);
    case "list":
      return `[${node.items.map(print).join(", ")}]`;
    case "reference":
      return printPath(node.path);
    case "string":
      return printString(node.value, escapes);
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

function printPart(part: Expression, print: (node: Node) => string): string {
  return part.type === "logical" ? `(${print(part)})` : print(part);
}

function printComparison({ left, operator, right }: Comparison, print: (node: Node) => string): string {
  return `${print(left)} ${operator} ${print(right)}`;
}

function printClause({ reference, direction }: OrderClause): string {
  return direction === undefined ? printPath(reference.path) : `${printPath(reference.path)} ${direction}`;
}

/** Without escapes no string holds both marks: one of them would have ended it. */
function printString(value: string, escapes: ExpressionOptions["escapes"]): string {
  if (escapes === "backslash") return `"${value.replace(/["\\]/g, "\\$&")}"`;
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
