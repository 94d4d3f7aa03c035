import type { Operand } from "../../expression/ast.js";
import { type Comparison, describeOperator } from "../../expression/index.js";
import { listTimeComparisons } from "../../lint/expressions/list-time-comparisons.js";
import { type BuiltIn, type BuiltInValues, findBuiltIn } from "../../lint/names/built-ins.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** The time is written HHMM: 17:45 is 1745, and 1775 does not exist. */
export const invalidTime = {
  id: "invalid-time",
  severity: "warning",
  repeats: "places",
  summary: "an hour, minute or time that does not exist, or is not written as TaskRouter has it",
  source: "E-60 (documented); that a number and text are never equal is assumed (E-27)",
  check,
} as const satisfies Rule;

const LIMITS: Readonly<Record<string, (number: number) => boolean>> = {
  currentTime: (time) => time % 100 <= 59 && time <= 2400,
  currentHour: (hour) => hour <= 24,
  currentMin: (minute) => minute <= 60,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { site, comparison, variable, constants } of listTimeComparisons(view)) {
    for (const { value, start, end } of constants) {
      const written = site.text.slice(start, end);
      const message = explainTime(variable, value, written) ?? explainForm(variable, value, comparison);
      if (message !== undefined) yield { path: site.path, span: { start, end }, message };
    }
  }
}

function isTime(variable: string, value: unknown): boolean {
  const number = Number(value);
  return LIMITS[variable]?.(number) !== false && Number.isInteger(number) && number >= 0;
}

function explainTime(variable: string, value: string | number, written: string): string | undefined {
  if (LIMITS[variable] === undefined || isTime(variable, value)) return undefined;
  const form =
    variable === "currentTime" ? "write times as HHMM, from 0 to 2359" : "hours are 0 to 23, minutes 0 to 59";
  return `the time ${written} does not exist: ${form}`;
}

/** In a test for equality, the type and the number of digits count, too. */
function explainForm(variable: string, value: string | number, { operator }: Comparison): string | undefined {
  const builtIn = findBuiltIn({ owner: "taskrouter", path: [variable] }, "filter");
  if (LIMITS[variable] === undefined || builtIn === undefined || !ASKING.has(describeOperator(operator).kind))
    return undefined;
  const right = toRightForm(Number(value), builtIn.values);
  if (right === value) return undefined;
  const form = builtIn.values.type === "number" ? "a number" : builtIn.values.form;
  const advice = right === undefined ? "the day ends before that" : `write ${JSON.stringify(right)}`;
  return `"taskrouter.${variable}" is ${form}, and never equals this: ${advice}`;
}

/** The kinds of operators that compare whole values. */
const ASKING: ReadonlySet<string> = new Set(["equality", "membership"]);

/** Returns a time in the form that TaskRouter gives it; undefined for the end of a day, an hour or a minute, 24:00. */
function toRightForm(number: number, values: BuiltInValues): string | number | undefined {
  if (values.type === "number") return number <= values.most ? number : undefined;
  const text = String(number).padStart(2, "0");
  return values.pattern.test(text) ? text : undefined;
}

/** Whether this rule has nothing to report about the other side of a comparison of the time; true for any other name. */
export function isTimeThatExists({ owner, path }: BuiltIn, other: Operand): boolean {
  if (owner !== "taskrouter" || (other.type !== "string" && other.type !== "number")) return true;
  return isTime(String(path[0]), other.value);
}
