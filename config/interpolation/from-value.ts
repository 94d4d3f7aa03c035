import type { Span } from "../../language/index.js";
import type { Entry, Node, Scalar } from "../tree/tree.js";

/** Properties of the nodes that stand for a variable's value. */
interface ValuePlace {
  readonly span: Span;
  readonly isSecret: boolean;
  /** Applied to every text in the value. */
  readonly mapText: (text: string) => string;
}

/** A variable's value as a tree, all of it at the place that names the variable. */
export function fromValue(value: unknown, place: ValuePlace): Node {
  if (Array.isArray(value))
    return { kind: "list", span: place.span, items: value.map((item) => fromValue(item, place)) };
  if (typeof value === "object" && value !== null) return fromObject(value, place);
  const scalar = typeof value === "string" ? place.mapText(value) : toScalar(value);
  return { kind: "scalar", span: place.span, value: scalar, ...(place.isSecret && { isSecret: true }) };
}

function fromObject(object: object, place: ValuePlace): Node {
  const entries = Object.entries(object).map(([key, value]): [string, Entry] => [
    key,
    { key, keySpan: place.span, value: fromValue(value, place) },
  ]);
  return { kind: "map", span: place.span, entries: new Map(entries) };
}

function toScalar(value: unknown): Scalar {
  return typeof value === "boolean" || typeof value === "number" ? value : null;
}
