import * as pulumi from "@pulumi/pulumi";
import {
  type Configuration,
  checkConfiguration,
  fromWire,
  type Json,
  type LintContext,
  lintConfiguration,
  type Problem,
  renderProblem,
  showPath,
} from "../language/index.js";
import { isChecked, type Reporter, type RuleReport, reportRules } from "./report-rules.js";
import { createRunError } from "./run-error.js";

/** How the configuration of a workflow is checked. */
export interface ParseOptions {
  /** Name of the resource. */
  readonly name: string;
  readonly context: LintContext;
  /** Ids of rules that may be broken. */
  readonly allow: readonly string[];
  /** Receives warnings and notes. */
  readonly reporter: Reporter;
}

/**
 * Returns the configuration of a workflow in our form. A program can pass our form, raw JSON text, or parsed raw JSON.
 * Plain values stay plain, so that a preview shows all of them.
 *
 * @throws pulumi.RunError for text that is not JSON, for misspelt keys and for errors of the rules
 */
export function parseConfiguration(
  configuration: Configuration | string | pulumi.Output<Configuration>,
  options: ParseOptions,
): pulumi.Input<Configuration> {
  if (pulumi.Output.isInstance(configuration))
    return refuseSecret(configuration, options.name).apply((value) => parse(value, options));
  return parse(configuration, options);
}

function parse(configuration: Configuration | string, options: ParseOptions): Configuration {
  const value = typeof configuration === "string" ? parseJson(configuration, options.name) : configuration;
  const isRaw =
    typeof configuration === "string" || (typeof value === "object" && value !== null && "task_routing" in value);
  const parsed = isRaw ? fromWire(value) : (value as Configuration);
  if (isChecked(parsed)) return parsed;
  if (holdsOutput(parsed)) warnLater(parsed, isRaw, options);
  else check(parsed, isRaw, options);
  return parsed;
}

/**
 * A configuration that contains outputs is known later, or not at all in the preview of a new resource. The provider's
 * check refuses its errors; its warnings are logged here once it is known, unless it contains a secret, which they would
 * quote.
 */
function warnLater(parsed: Configuration, isRaw: boolean, options: ParseOptions): void {
  const whole: pulumi.Output<unknown> = pulumi.output<object>(parsed);
  const logWarnings = (isSecret: boolean) => {
    if (!isSecret) whole.apply((known) => options.reporter.take(lint(known as Configuration, isRaw, options)));
  };
  // a failure here also fails the resource, which reports it
  void pulumi.isSecret(whole).then(logWarnings, () => undefined);
}

/**
 * TaskRouter would ignore a misspelt key of our own form. It is refused here, where our form and the raw form can still be
 * distinguished. The rules check both.
 */
function check(configuration: Configuration, isRaw: boolean, options: ParseOptions): void {
  const structure = isRaw ? [] : checkConfiguration(configuration).filter(({ code }) => code === "unknown-key");
  const report = lint(configuration, isRaw, options);
  const errors = [...structure.map(describe), ...report.errors];
  if (errors.length > 0) throw createRunError(errors.map((error) => `workflow "${options.name}": ${error}`).join("\n"));
  options.reporter.take(report);
}

function lint(configuration: Configuration, isRaw: boolean, { context, allow }: ParseOptions): RuleReport {
  const problems = lintConfiguration(configuration, { ...context, form: isRaw ? "raw" : "yaml" });
  const placed = problems.map((problem) => ({ ...problem, path: ["configuration", ...problem.path] }));
  return reportRules(placed, allow);
}

function describe(problem: Problem): string {
  return `configuration${showPath(problem.path.slice(0, -1))}: ${renderProblem(problem)}`;
}

function holdsOutput(value: unknown): boolean {
  if (pulumi.Output.isInstance(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsOutput);
}

function parseJson(text: string, name: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw createRunError(`the configuration of workflow "${name}" is not JSON: ${(error as Error).message}`);
  }
}

/** Routing is sent to TaskRouter in plain text and shows in plans, so it cannot contain a secret. */
function refuseSecret(configuration: pulumi.Output<Configuration>, name: string): pulumi.Output<Configuration> {
  const checked = pulumi.isSecret(configuration).then((isSecret) => {
    if (isSecret)
      throw createRunError(
        `the configuration of workflow "${name}" contains a secret: routing is stored and shown in plain text`,
      );
    return configuration;
  });
  return pulumi.output(checked) as pulumi.Output<Configuration>;
}
