import { readFileSync } from "node:fs";
import { join } from "node:path";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { parse } from "yaml";
import { root } from "../harness/stack.js";

/** A step of a job, with the expressions in it. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job | undefined>>;
}

/** The values of `${{ … }}`, nested by context: `{ github: { token: … } }`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** A job of a workflow of an example. */
export function readJob(
  file: string,
  name: string,
  example = "gitops",
): { env: Readonly<Record<string, string>>; steps: readonly Step[] } {
  const text = readFileSync(join(root, "examples", example, ".github/workflows", file), "utf8");
  const workflow = parse(text) as Workflow;
  const job = workflow.jobs[name];
  if (job === undefined) throw new Error(`${file} has no job ${name}`);
  return { env: { ...workflow.env, ...job.env }, steps: job.steps };
}

/** Replaces each `${{ … }}` of a text. */
export function fillIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, contexts).coerceString());
}

/** The functions that see how the steps before ended. A condition without any of them implies success. */
const STATUS = /\b(always|cancelled|failure|success)\(\)/;

/** Whether a step runs. */
export function isDue({ if: condition = "true" }: Step, contexts: Contexts, hasFailed: boolean): boolean {
  if (hasFailed && !STATUS.test(condition)) return false;
  const expression = condition.replace(/^\$\{\{(.*)\}\}$/, "$1");
  const result = evaluate(expression, contexts);
  return result instanceof data.BooleanData && result.value;
}

/** The one status function in the example: a test cancels no job. */
const CANCELLED = { name: "cancelled", minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(false) };

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), [CANCELLED]).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, values, new Map([["cancelled", CANCELLED]])).evaluate();
}
