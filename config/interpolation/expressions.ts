import type { Span } from "../../language/index.js";
import { MAX_CALLS, MAX_DEPTH } from "../limits.js";
import type { Findings } from "../report/findings.js";
import type { Entry, Node, ScalarNode } from "../tree/tree.js";
import { listEntries } from "../tree/tree.js";
import { type Definition, readDefinition } from "./definition.js";
import { type Fill, type Piece, UNRESOLVED } from "./fill.js";
import { interpolate } from "./interpolate.js";
import type { Variables } from "./variables.js";

/**
 * Creates the filler of `${…}`, with the named expressions of `expressions:`. They can use each other; each is filled
 * in once per choice of values for its parameters, when it is first used.
 *
 * @param isOpen true if a mistake that is reported leaves the section incomplete
 */
export function createFill(
  section: Node | undefined,
  variables: Variables | undefined,
  findings: Findings,
  isOpen = false,
): Fill {
  const entries = new Map(listEntries(section).map((entry) => [entry.key, entry]));
  const definitions = new Map<string, Definition | undefined>();
  const define = (entry: Entry) => {
    if (!definitions.has(entry.key)) definitions.set(entry.key, readDefinition(entry, findings));
    return definitions.get(entry.key);
  };
  const done = new Map<string, ScalarNode | undefined>();
  const open: string[] = [];
  const isTooMany = createBudget(findings);
  const resolve = (entry: Entry, values: readonly Piece[]): ScalarNode | undefined => {
    if (open.includes(entry.key)) return reportCycle(entry, open, findings);
    if (open.length === MAX_DEPTH) return reportDepth(entry, findings);
    if (isTooMany(values, entry.keySpan)) return undefined;
    const definition = define(entry);
    open.push(entry.key);
    const filled = definition && fillDefinition(definition, values, fill);
    open.pop();
    return filled;
  };
  const find = (name: string, values: readonly Piece[] = []) => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    const call = JSON.stringify([name, ...values]);
    if (!done.has(call)) {
      const filled = resolve(entry, values);
      if (open.includes(name)) return filled;
      done.set(call, filled);
    }
    return done.get(call);
  };
  const parametersOf = (name: string) => {
    const entry = entries.get(name);
    return (entry && define(entry)?.parameters) ?? [];
  };
  const fill: Fill = {
    variables,
    findings,
    expressions: { names: [...entries.keys()], find, parametersOf, isOpen },
  };
  return fill;
}

/** Fills in every expression, including unused ones, so that all of them are checked. */
export function checkExpressions({ expressions }: Fill): void {
  for (const name of expressions.names)
    expressions.find(
      name,
      expressions.parametersOf(name).map(() => UNRESOLVED),
    );
}

/** Expressions with parameters can multiply their uses with every level. */
function createBudget(findings: Findings) {
  let calls = 0;
  return (values: readonly Piece[], span: Span): boolean => {
    if (values.length > 0) calls += 1;
    if (calls === MAX_CALLS + 1) findings.add("too-big", { excess: "calls", limit: MAX_CALLS }, span);
    return calls > MAX_CALLS;
  };
}

function fillDefinition({ name, text, parameters }: Definition, values: readonly Piece[], fill: Fill) {
  const named = new Map(parameters.map((parameter, at) => [parameter, values[at] ?? UNRESOLVED]));
  const own: Fill = { ...fill, ...(parameters.length > 0 && { parameters: named }) };
  const filled = text.kind === "scalar" ? interpolate(text, "routing", own) : text;
  if (filled.kind === "scalar" && (typeof filled.value === "string" || filled.isUnresolved)) return filled;
  fill.findings.add("wrong-type", { expected: "expression", key: name, found: filled }, text.span);
  return undefined;
}

function reportDepth(entry: Entry, findings: Findings): undefined {
  findings.add("too-big", { excess: "expression-depth" }, entry.keySpan);
  return undefined;
}

function reportCycle(entry: Entry, open: readonly string[], findings: Findings): undefined {
  const cycle = [...open.slice(open.indexOf(entry.key)), entry.key];
  findings.add("expression-cycle", { cycle }, entry.keySpan);
  return undefined;
}
