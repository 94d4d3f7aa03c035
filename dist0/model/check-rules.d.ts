import type { AnyProblem, Json, JsonObject, LintContext, RuleId, WordedProblem } from "../language/index.js";
import type { Kind } from "./kinds.js";
/**
 * Returns the errors of the lint rules, except those that are allowed. Warnings are left to `config` and `sdk`: they do
 * not stop an update.
 *
 * @param allow the input of that name
 */
export declare function checkRules(kind: Kind, inputs: JsonObject, allow: Json | undefined): AnyProblem<RuleId>[];
/**
 * Returns the warnings and notes of the lint rules about a single resource of a program, except those that are allowed.
 *
 * @param form of the routing as the program has it, whose words the texts use
 */
export declare function listAdvice(kind: Kind, inputs: JsonObject, form?: LintContext["form"]): WordedProblem<RuleId>[];
