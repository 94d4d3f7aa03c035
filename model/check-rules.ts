import {
  type AnyProblem,
  isJsonObject,
  type Json,
  type JsonObject,
  lintConfiguration,
  lintTargetWorkers,
  type Problem,
  type RuleId,
  type WordedProblem,
} from "../language/index.js";
import { ALLOW, hasExpressions } from "./inputs.js";
import type { Kind } from "./kinds.js";
import { UNKNOWN } from "./unknown.js";

/** Rules skip values that are not known yet. */
const CONTEXT = { unknown: UNKNOWN } as const;
const OPTIONS = { onlyErrors: true } as const;

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
  return Object.entries(kind.properties).flatMap(([name, { type }]) =>
    lint(type, inputs[name])
      .filter(({ code }) => !allowed.includes(code) && !allowed.includes(UNKNOWN))
      .map((problem) => ({ ...problem, path: type === "configuration" ? [name, ...problem.path] : [name] })),
  );
}

function lint(type: string, value: Json | undefined): WordedProblem<RuleId>[] {
  if (type === "configuration" && isJsonObject(value)) return lintConfiguration(value, CONTEXT, OPTIONS);
  return type === "expression" && typeof value === "string" ? lintTargetWorkers(value, CONTEXT, OPTIONS) : [];
}

function isList(value: Json): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function refuseAllow(value: Json): Problem {
  const params = { expected: "a list of rule ids", actual: value };
  return { path: [ALLOW], code: "wrong-type", params, severity: "error" };
}
