import {
  type ExpressionKind,
  type ExpressionProblem,
  explainExpression,
  formatExplanation,
  GIVEN_VALUES,
  type GivenValue,
  isJsonObject,
  type Json,
  type JsonObject,
  listKindsThatSee,
  parseExpression,
  parseTime,
  renderExpressionProblem,
  show,
  toTimeVariables,
} from "../../../language/index.js";
import { StandaloneError } from "../../twilio/index.js";

const VALUES: readonly GivenValue[] = ["task", "worker", "workers", "at"];

/**
 * Evaluates an expression as TaskRouter does: no request is sent.
 *
 * @param args as in the schema of the function: `{ expression, kind, task, worker, workers, at }`
 * @param now milliseconds since 1970, for an expression without a given time
 * @throws StandaloneError if the expression is malformed, or an argument is not valid
 */
export function evaluateExpression(args: JsonObject, now: number = Date.now()): JsonObject {
  const { expression } = args;
  if (typeof expression !== "string") throw new StandaloneError("expression must be text, such as `language == 'en'`");
  const kind = readKind(args.kind);
  checkUse(args, kind);
  const { ast, problems } = parseExpression(expression);
  if (ast === undefined) throw new StandaloneError(problems.map((problem) => describe(expression, problem)).join("\n"));
  const attributes = (name: "task" | "worker" | "workers") => readAttributes(name, args[name]);
  const scope = {
    task: attributes("task"),
    worker: attributes("worker"),
    workers: attributes("workers"),
    taskrouter: toTimeVariables(readTime(args.at, now)),
  };
  const explanation = explainExpression(ast, scope, kind);
  return { result: explanation.value, explanation: formatExplanation(explanation) };
}

function readKind(kind: Json | undefined): ExpressionKind {
  const kinds = Object.keys(GIVEN_VALUES) as ExpressionKind[];
  const found = kinds.find((name) => name === (kind ?? "filter"));
  if (found === undefined) throw new StandaloneError(`kind must be one of ${kinds.join(", ")}, not ${show(kind)}`);
  return found;
}

/** Refuses an argument without effect: the caller expects another answer. */
function checkUse(args: JsonObject, kind: ExpressionKind): void {
  for (const name of VALUES) {
    if (isAbsent(args[name]) || GIVEN_VALUES[kind].includes(name)) continue;
    throw new StandaloneError(
      `${name} has no effect on a ${kind} expression; it is for the kinds ${listKindsThatSee(name).join(" and ")}`,
    );
  }
}

function readAttributes(name: string, value: Json | undefined): JsonObject {
  if (isAbsent(value)) return {};
  // the value is not repeated: attributes are personal data
  if (!isJsonObject(value)) throw new StandaloneError(`${name} must be an object, such as { language: en }`);
  return value;
}

function readTime(at: Json | undefined, now: number): number {
  if (isAbsent(at)) return now;
  const time = typeof at === "string" ? parseTime(at) : undefined;
  if (time === undefined) throw new StandaloneError(`at must look like 2026-01-31T08:30Z, not ${show(at)}`);
  return time;
}

function isAbsent(value: Json | undefined): value is null | undefined {
  return value === undefined || value === null;
}

function describe(expression: string, problem: ExpressionProblem): string {
  const before = expression.slice(0, problem.span.start).split("\n");
  return `expression:${before.length}:${`${before.at(-1)}`.length + 1}: ${renderExpressionProblem(problem)}`;
}
