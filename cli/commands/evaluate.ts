import { join } from "node:path";
import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import { formatDiagnostics } from "../../config/index.js";
import {
  type Explanation,
  type ExpressionKind,
  type ExpressionProblem,
  explainExpression,
  findingOfExpression,
  formatExplanation,
  GIVEN_VALUES,
  isJsonObject,
  type JsonObject,
  listKindsThatSee,
  parseExpression,
  parseJson,
  parseTime,
  renderExpressionProblem,
  toTimeVariables,
} from "../../language/index.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { oneOf } from "../parse-option.js";

interface Options {
  kind: ExpressionKind;
  task?: JsonObject;
  worker?: JsonObject;
  workers?: JsonObject;
  at?: number;
}

const KINDS = Object.keys(GIVEN_VALUES) as ExpressionKind[];

/** `taskrouter evaluate`: evaluates an expression and explains the result. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("<EXPRESSION>", "an expression, quoted: 'language == \"en\"'")
    .option("--kind <KIND>", `where the expression is used: ${KINDS.join(", ")}`, oneOf(KINDS), "filter" as const)
    .option("--task <JSON>", "attributes of the task, for filter and target", toObject)
    .option(
      "--worker <JSON>",
      "attributes of the worker, including built-in ones such as sid; for target and queue",
      toObject,
    )
    .option("--workers <JSON>", 'number of workers in the queue by state, such as {"available":0}; for skip', toObject)
    .option(
      "--at <TIME>",
      "time for taskrouter.…, such as 2026-01-31T08:30Z, for filter and target; default: now",
      toTime,
    )
    .addHelpText(
      "after",
      "\nPrints true or false on the first line, then each part with its value." +
        "\nExit code 0: the expression is true or false; 1: the expression is malformed.",
    )
    .action((expression: string, options: Options) => finish(evaluate(expression, options, io)));
}

function toObject(text: string): JsonObject {
  const value = parseJson(text);
  // the text is not repeated: attributes are personal data
  if (!isJsonObject(value)) throw new InvalidArgumentError('It must be a JSON object such as \'{"language":"en"}\'.');
  return value;
}

function toTime(text: string): number {
  const at = parseTime(text);
  if (at === undefined) throw new InvalidArgumentError("It must look like 2026-01-31T08:30Z.");
  return at;
}

function evaluate(expression: string, options: Options, io: Io): number {
  checkUse(options);
  const { ast, problems } = parseExpression(expression);
  if (ast === undefined) return reportProblems(expression, problems, io);
  const { kind, at = Date.now(), task = {}, worker = {}, workers = {} } = options;
  const scope = { task, worker, workers, taskrouter: toTimeVariables(at) };
  const explanation: Explanation = explainExpression(ast, scope, kind);
  io.out(`${explanation.value}\n${formatExplanation(explanation)}`);
  return EXIT.clean;
}

/** Refuses an option without effect: the user expects another answer. */
function checkUse(options: Options): void {
  const { kind } = options;
  for (const name of ["task", "worker", "workers", "at"] as const) {
    if (options[name] === undefined || GIVEN_VALUES[kind].includes(name)) continue;
    const kinds = listKindsThatSee(name).join(" or ");
    throw new Failure(`--${name} has no effect on a ${kind} expression; it is for --kind ${kinds}`, EXIT.usage);
  }
}

function reportProblems(expression: string, problems: readonly ExpressionProblem[], io: Io): number {
  const file = join(io.cwd, "expression");
  const diagnostics = problems.map((problem) => ({
    code: findingOfExpression(problem),
    severity: "error" as const,
    message: renderExpressionProblem(problem),
    span: { file, ...problem.span },
  }));
  io.out(formatDiagnostics({ diagnostics, sources: new Map([[file, expression]]) }, io));
  return EXIT.findings;
}
