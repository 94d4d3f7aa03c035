import { join } from "node:path";
import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import { formatDiagnostics } from "../../config/index.js";
import {
  type Explanation,
  type ExpressionKind,
  type ExpressionProblem,
  explainExpression,
  isJsonObject,
  type JsonObject,
  parseExpression,
  toTimeVariables,
} from "../../language/index.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { oneOf } from "../parse-option.js";
import { formatExplanation } from "./evaluate/format-explanation.js";

interface Options {
  kind: ExpressionKind;
  task?: JsonObject;
  worker?: JsonObject;
  workers?: JsonObject;
  at?: number;
}

/** Which of the options a kind of expression looks at. *documented* (Twilio, expression syntax and worker presence) */
const SEEN: Readonly<Record<ExpressionKind, readonly (keyof Options)[]>> = {
  filter: ["task", "at"],
  target: ["task", "worker", "at"],
  queue: ["worker"],
  skip: ["workers"],
};
const KINDS = Object.keys(SEEN) as ExpressionKind[];

/** `taskrouter evaluate`: whether an expression is true, and why. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("<EXPRESSION>", "an expression, quoted: 'language == \"en\"'")
    .option("--kind <KIND>", `what it stands in: ${KINDS.join(", ")}`, oneOf(KINDS), "filter" as const)
    .option("--task <JSON>", "attributes of the task; for filter and target", toObject)
    .option("--worker <JSON>", "attributes of the worker, sid and the like among them; for target and queue", toObject)
    .option("--workers <JSON>", 'workers of the queue by state, such as {"available":0}; for skip', toObject)
    .option(
      "--at <TIME>",
      "time of taskrouter.…, such as 2026-01-31T08:30Z; default: now; for filter and target",
      toTime,
    )
    .addHelpText(
      "after",
      "\nPrints true or false on the first line, then each part with its value." +
        "\nExit code 0: evaluated, to true or to false; 1: the expression cannot be read.",
    )
    .action((expression: string, options: Options) => finish(evaluate(expression, options, io)));
}

function toObject(text: string): JsonObject {
  const value = parseJson(text);
  // Its text is not repeated: attributes are about people.
  if (!isJsonObject(value)) throw new InvalidArgumentError('It has to be a JSON object such as \'{"language":"en"}\'.');
  return value as JsonObject;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A time without a zone is UTC, as all of TaskRouter's are. */
function toTime(text: string): number {
  const [, time, zone = "Z"] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const at = time === undefined ? Number.NaN : Date.parse(time + zone);
  if (Number.isNaN(at)) throw new InvalidArgumentError("It looks like 2026-01-31T08:30Z.");
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

/** An option that would change nothing is a mistake worth telling: the answer would be another than was meant. */
function checkUse(options: Options): void {
  const { kind } = options;
  for (const name of ["task", "worker", "workers", "at"] as const) {
    if (options[name] === undefined || SEEN[kind].includes(name)) continue;
    const kinds = KINDS.filter((other) => SEEN[other].includes(name)).join(" or ");
    throw new Failure(`--${name} has no say in a ${kind} expression; it is for --kind ${kinds}`, EXIT.usage);
  }
}

function reportProblems(expression: string, problems: readonly ExpressionProblem[], io: Io): number {
  const file = join(io.cwd, "expression");
  const diagnostics = problems.map(({ start, end, ...problem }) => ({ ...problem, span: { file, start, end } }));
  io.out(formatDiagnostics({ diagnostics, sources: new Map([[file, expression]]) }, io));
  return EXIT.findings;
}
