import type { Comparison, Operand } from "../../expression/ast.js";
import { meaningOf } from "../../expression/operators.js";
import { constantOf } from "../../expression/resolve.js";
import { findExcluding } from "../../lint/conditions/evaluate-partly.js";
import { readSides } from "../../lint/expressions/list-built-in-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** Only workers in an available activity are offered tasks, so a test for another activity matches nobody who can be. */
export const unavailableActivity = {
  id: "unavailable-activity",
  severity: "warning",
  repeats: "expressions",
  summary: "an expression that matches workers only while they are unavailable",
  source: "R-40 (documented); Offline is unavailable in every workspace (O-1, observed); else needs activities",
  check,
} as const satisfies Rule;

function* check({ expressions, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of expressions) {
    if (site.ast === undefined || site.analyze()?.value === false) continue;
    const found = findExcluding(site.ast, (comparison) => findNames(site, comparison, context));
    if (found === undefined) continue;
    const { start, end } = found.comparison;
    yield {
      path: site.path,
      span: { start, end },
      message: `no worker in activity ${found.names.map(quote).join(" or ")} is offered a task, because it is not available: remove this, or name an available activity`,
    };
  }
}

interface Found {
  readonly comparison: Comparison;
  readonly names: readonly string[];
}

/** Returns the activities that a comparison asks for, if all of them are unavailable. */
function findNames(site: ExpressionSite, comparison: Comparison, context: LintContext): Found | undefined {
  const meaning = meaningOf(comparison.operator);
  if (meaning !== "==" && meaning !== "IN") return undefined;
  const [side] = readSides(site, comparison).filter(({ builtIn }) => builtIn.path[0]?.startsWith("activity_") === true);
  if (side === undefined || (meaning === "IN" && side.reference !== comparison.left)) return undefined;
  const isSid = side.builtIn.path[0] === "activity_sid";
  const names: string[] = [];
  for (const text of listTexts(side.other)) {
    const name = findUnavailable(text, isSid, context);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names.length > 0 ? { comparison, names } : undefined;
}

function listTexts(operand: Operand): (string | undefined)[] {
  const value = constantOf(operand);
  return (Array.isArray(value) ? value : [value]).map((each) => (typeof each === "string" ? each : undefined));
}

/** Returns the name of an activity that is certainly unavailable. */
function findUnavailable(text: string | undefined, isSid: boolean, { activities }: LintContext): string | undefined {
  const list = [...(activities?.values() ?? [])];
  const key = isSid ? /^\$\{activities\.([^.}]+)\.sid\}$/.exec(text ?? "")?.[1] : undefined;
  const found = list.find((each) => (isSid ? each.key === key : each.friendlyName === text));
  if (found !== undefined) return found.available === false ? found.friendlyName : undefined;
  return !isSid && text === "Offline" ? text : undefined;
}
