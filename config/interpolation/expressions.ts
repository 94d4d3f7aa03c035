import { MAX_DEPTH } from "../limits.js";
import type { Findings } from "../report/findings.js";
import { type Entry, type Node, type ScalarNode } from "../tree/tree.js";
import { type Fill, interpolate } from "./interpolate.js";
import type { Variables } from "./variables.js";

/**
 * Creates the filler of `${…}`, with the named expressions of `expressions:`. They can use each other; each is filled
 * in once, when it is first used.
 *
 * @param isOpen true if a mistake that is reported leaves the section incomplete
 */
export function createFill(
  section: Node | undefined,
  variables: Variables | undefined,
  findings: Findings,
  isOpen = false,
): Fill {
  const entries = section?.kind === "map" ? section.entries : new Map<string, Entry>();
  const done = new Map<string, ScalarNode | undefined>();
  const open: string[] = [];
  const resolve = (entry: Entry): ScalarNode | undefined => {
    if (open.includes(entry.key)) return reportCycle(entry, open, findings);
    if (open.length === MAX_DEPTH) return reportDepth(entry, findings);
    open.push(entry.key);
    const filled = fillExpression(entry, fill);
    open.pop();
    done.set(entry.key, filled);
    return filled;
  };
  const find = (name: string) => {
    const entry = entries.get(name);
    return entry === undefined || done.has(name) ? done.get(name) : resolve(entry);
  };
  const fill: Fill = { variables, findings, expressions: { names: [...entries.keys()], find, isOpen } };
  return fill;
}

/** Fills in every expression, including unused ones, so that all of them are checked. */
export function checkExpressions(fill: Fill): void {
  for (const name of fill.expressions.names) fill.expressions.find(name);
}

function fillExpression({ key, value }: Entry, fill: Fill): ScalarNode | undefined {
  const filled = value.kind === "scalar" ? interpolate(value, "routing", fill) : value;
  if (filled.kind === "scalar" && (typeof filled.value === "string" || filled.isUnresolved)) return filled;
  fill.findings.add("wrong-type", { expected: "expression", key, found: filled }, value.span);
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
