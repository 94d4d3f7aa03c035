import {
  type AnyProblem,
  isJsonObject,
  type Json,
  type JsonObject,
  type LintContext,
  type LintOptions,
  lintConfiguration,
  lintFriendlyName,
  lintTargetWorkers,
  type Problem,
  type RuleId,
  type WordedProblem,
} from "../language/index.js";
import { ALLOW, hasExpressions, hasRouting } from "./inputs.js";
import { type Kind, nameProperty } from "./kinds.js";
import { UNKNOWN } from "./unknown.js";
import { toLintContext } from "./workflow.js";

/** Rules skip values that are not known yet. */
const UNKNOWN_VALUES = { unknown: UNKNOWN } as const;
const ONLY_ERRORS = { onlyErrors: true } as const;

/**
 * Returns the errors of the lint rules, except those that are allowed. Warnings are left to `config` and `sdk`: they do
 * not stop an update.
 *
 * @param allow the input of that name
 */
export function checkRules(kind: Kind, inputs: JsonObject, allow: Json | undefined): AnyProblem<RuleId>[] {
  if (!hasExpressions(kind) || allow === UNKNOWN) return [];
  const allowed = allow ?? [];
  if (!isList(allowed)) return [refuseAllow(allowed)];
  return lint(kind, inputs, UNKNOWN_VALUES, ONLY_ERRORS).filter(isCounted(allowed));
}

/**
 * Returns the warnings and notes of the lint rules about a single resource of a program, except those that are allowed.
 *
 * @param form of the routing as the program has it, whose words the texts use
 */
export function listAdvice(
  kind: Kind,
  inputs: JsonObject,
  form: LintContext["form"] = "yaml",
): WordedProblem<RuleId>[] {
  const allowed = inputs[ALLOW] ?? [];
  if (!hasExpressions(kind) || !isList(allowed)) return [];
  const { [nameProperty(kind)]: name } = inputs;
  const ofName = hasRouting(kind) && typeof name === "string" && name !== UNKNOWN ? lintFriendlyName(name) : [];
  const ofRouting = lint(kind, inputs, { ...UNKNOWN_VALUES, ...toLintContext(inputs), form });
  return [...ofName, ...ofRouting].filter(({ severity }) => severity !== "error").filter(isCounted(allowed));
}

function lint(kind: Kind, inputs: JsonObject, context: LintContext, options?: LintOptions): WordedProblem<RuleId>[] {
  return Object.entries(kind.properties).flatMap(([name, { type }]): WordedProblem<RuleId>[] => {
    const value = inputs[name];
    if (type === "configuration" && isJsonObject(value))
      return lintConfiguration(value, context, options).map((problem) => ({
        ...problem,
        path: [name, ...problem.path],
      }));
    if (type !== "expression" || typeof value !== "string") return [];
    return lintTargetWorkers(value, context, options).map((problem) => ({ ...problem, path: [name] }));
  });
}

function isCounted(allowed: readonly string[]): (problem: WordedProblem<RuleId>) => boolean {
  return ({ code }) => !allowed.includes(code) && !allowed.includes(UNKNOWN);
}

function isList(value: Json): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function refuseAllow(value: Json): Problem {
  const params = { expected: "a list of rule ids", actual: value };
  return { path: [ALLOW], code: "wrong-type", params, severity: "error" };
}
