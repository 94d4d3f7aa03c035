import type { Entry, Node } from "../tree/tree.js";
import { itemShape, memberShape, type Shape, sortByKey } from "./key-order.js";
import { WIDTH } from "./yaml/print-layout.js";

/** Formats a JSON text with its strings and numbers as written; values that fit on one line are printed on one. */
export function formatJson(text: string, root: Node, shape: Shape): string {
  return `${print(root, { text, shape, indent: 0, width: 0 })}\n`;
}

interface Position {
  readonly text: string;
  readonly shape: Shape;
  readonly indent: number;
  /** Width of the text before it on its line, and of the comma after it. */
  readonly width: number;
}

/** A value with its key, if it is in a map. */
interface Part {
  readonly head: string;
  readonly node: Node;
  readonly shape: Shape;
}

function print(node: Node, position: Position): string {
  const { text, shape, indent, width } = position;
  if (node.kind === "scalar") return text.slice(node.span.start, node.span.end);
  const [open, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
  const parts = listParts(node, text, shape);
  if (parts.length === 0) return open + close;
  const line = printLine(node, position);
  if (line.length + width <= WIDTH) return line;
  const inside = indent + 2;
  const margin = `\n${" ".repeat(inside)}`;
  const printed = parts.map(
    ({ head, ...part }) =>
      head + print(part.node, { text, shape: part.shape, indent: inside, width: inside + head.length + 1 }),
  );
  return `${open}${margin}${printed.join(`,${margin}`)}\n${" ".repeat(indent)}${close}`;
}

function listParts(node: Exclude<Node, { kind: "scalar" }>, text: string, shape: Shape): Part[] {
  if (node.kind === "list") return node.items.map((item) => ({ head: "", node: item, shape: itemShape(shape) }));
  const toPart = ({ key, keySpan, value }: Entry): Part => ({
    head: `${text.slice(keySpan.start, keySpan.end)}: `,
    node: value,
    shape: memberShape(shape, key),
  });
  return sortByKey([...node.entries.values()], shape, ({ key }) => key).map(toPart);
}

/** All of it on one line. */
function printLine(node: Node, { text, shape }: Pick<Position, "text" | "shape">): string {
  if (node.kind === "scalar") return text.slice(node.span.start, node.span.end);
  const parts = listParts(node, text, shape).map(
    (part) => part.head + printLine(part.node, { text, shape: part.shape }),
  );
  if (node.kind === "list") return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
