import type { Span } from "../../language/index.js";
import type { Entry, Node, Scalar } from "../tree/tree.js";

/** Properties of the nodes that represent a variable's value. */
interface NodeOrigin {
  readonly span: Span;
  readonly isSecret: boolean;
  /** Applied to every text in the value. */
  readonly mapText: (text: string) => string;
  /** With `isSecret`: the placeholder of the value, such as `vars.db`. */
  readonly body?: string;
}

/** Converts a variable's value to a tree in which every node has the span of the placeholder. */
export function fromValue(value: unknown, origin: NodeOrigin): Node {
  if (Array.isArray(value))
    return { kind: "list", span: origin.span, items: value.map((item, at) => fromValue(item, memberOf(origin, at))) };
  if (typeof value === "object" && value !== null) return fromObject(value, origin);
  const scalar = typeof value === "string" ? origin.mapText(value) : toScalar(value);
  const secret = origin.isSecret && { isSecret: true, template: `\${${origin.body ?? ""}}` };
  return { kind: "scalar", span: origin.span, value: scalar, ...secret };
}

function memberOf(origin: NodeOrigin, key: string | number): NodeOrigin {
  return origin.body === undefined ? origin : { ...origin, body: `${origin.body}.${key}` };
}

function fromObject(object: object, origin: NodeOrigin): Node {
  const entries = Object.entries(object).map(([key, value]): [string, Entry] => [
    key,
    { key, keySpan: origin.span, value: fromValue(value, memberOf(origin, key)) },
  ]);
  return { kind: "map", span: origin.span, entries: new Map(entries) };
}

function toScalar(value: unknown): Scalar {
  return typeof value === "boolean" || typeof value === "number" ? value : null;
}
