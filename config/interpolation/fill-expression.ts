import type { Span } from "../../language/index.js";
import { type Fill, type Piece, UNRESOLVED, type Use } from "./fill.js";
import { fillVariable } from "./fill-variable.js";
import { isCompound } from "./is-compound.js";
import { type Argument, parseCall } from "./parse-call.js";

/** A use of a named expression: where it is, and whether it is all of its text. */
interface Site {
  readonly body: string;
  readonly span: Span;
  readonly isWhole: boolean;
  readonly use: Use;
}

/** Fills in the text of an argument, which can contain placeholders of its own. */
export type FillText = (text: string, span: Span, use: Use, fill: Fill) => Piece;

/** `${expressions.NAME}` and `${expressions.NAME(…)}`; next to AND and OR it gets brackets where it needs them. */
export function fillExpression({ body, span, isWhole, use }: Site, fill: Fill, fillText: FillText): Piece {
  const { findings, expressions } = fill;
  if (use !== "routing") {
    findings.add("misplaced-placeholder", { body, kind: "expression" }, span);
    return UNRESOLVED;
  }
  const call = parseCall(body.slice("expressions.".length));
  if (call === undefined) {
    findings.add("expression-arguments", { body }, span);
    return UNRESOLVED;
  }
  const { name, arguments: given = [] } = call;
  if (!expressions.names.includes(name)) {
    if (!expressions.isOpen)
      findings.add("unknown-expression", { name, names: findings.affordNames(expressions.names) }, span);
    return UNRESOLVED;
  }
  const parameters = expressions.parametersOf(name);
  if (parameters.length !== given.length) {
    findings.add("expression-arguments", { body, name, parameters, given: given.length }, span);
    return UNRESOLVED;
  }
  const values = given.map((argument) => readArgument(argument, span, fill, fillText));
  const found = expressions.find(name, values);
  if (found === undefined) return UNRESOLVED;
  const text = String(found.value);
  return { text: isWhole || !isCompound(text) ? text : `(${text})`, isUnresolved: found.isUnresolved === true };
}

function readArgument({ kind, text }: Argument, span: Span, fill: Fill, fillText: FillText): Piece {
  if (kind === "text") return fillText(text, span, "routing", fill);
  if (text.startsWith("vars.")) return fillVariable(text.slice("vars.".length), span, "routing", fill);
  return fillParameter(text, span, fill);
}

/** `${parameters.NAME}`, and a parameter that is passed on. */
export function fillParameter(body: string, span: Span, { parameters, findings }: Fill): Piece {
  const [owner, ...rest] = body.split(".");
  const name = rest.join(".");
  if (owner !== "parameters" || parameters === undefined) {
    if (owner === "each" || owner === "parameters") findings.add("misplaced-placeholder", { body, kind: owner }, span);
    else findings.add("expression-arguments", { body, argument: body }, span);
    return UNRESOLVED;
  }
  const value = parameters.get(name);
  if (value !== undefined) return value;
  const names = [...parameters.keys()];
  findings.add("unknown-member", { owner: "parameters", member: name, names }, span);
  return UNRESOLVED;
}
