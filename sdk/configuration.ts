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

/** How the configuration of a workflow is checked while it is read. */
export interface ParseOptions {
  /** Name of the resource. */
  readonly name: string;
  readonly facts: LintContext;
  /** Ids of rules that may be broken. */
  readonly allow: readonly string[];
  /** Takes warnings and notes. */
  readonly reporter: Reporter;
}

/**
 * A workflow's configuration in our form, whatever a program passes: our form, raw JSON text, or raw JSON parsed.
 * Plain values stay plain, so that a preview sees all of them.
 *
 * @throws pulumi.RunError for text that is no JSON, for misspelt keys and for errors of the rules
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
 * What holds outputs is known later, in the preview of something new not at all. The provider's check refuses what is wrong
 * with it; warnings are told here as soon as all is known, unless a secret is in it, which they would quote.
 */
function warnLater(parsed: Configuration, isRaw: boolean, options: ParseOptions): void {
  const whole: pulumi.Output<unknown> = pulumi.output<object>(parsed);
  const tell = (isSecret: boolean) => {
    if (!isSecret) whole.apply((known) => options.reporter.take(lint(known as Configuration, isRaw, options)));
  };
  // what fails here fails the resource too, which says so
  void pulumi.isSecret(whole).then(tell, () => undefined);
}

/**
 * A misspelt key in our own form would be sent as it is, and TaskRouter would ignore it: refused here, where raw and
 * own form can still be told apart. The rules look at both.
 */
function check(configuration: Configuration, isRaw: boolean, options: ParseOptions): void {
  const structure = isRaw ? [] : checkConfiguration(configuration).filter(({ code }) => code === "unknown-key");
  const report = lint(configuration, isRaw, options);
  const errors = [...structure.map(describe), ...report.errors];
  if (errors.length > 0) throw createRunError(errors.map((error) => `workflow "${options.name}": ${error}`).join("\n"));
  options.reporter.take(report);
}

function lint(configuration: Configuration, isRaw: boolean, { facts, allow }: ParseOptions): RuleReport {
  const problems = lintConfiguration(configuration, { ...facts, form: isRaw ? "raw" : "yaml" });
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

/** Routing goes to TaskRouter in plain text and shows in plans: a secret in it would leave its place. */
function refuseSecret(configuration: pulumi.Output<Configuration>, name: string): pulumi.Output<Configuration> {
  const checked = pulumi.isSecret(configuration).then((isSecret) => {
    if (isSecret)
      throw createRunError(`the configuration of workflow "${name}" holds a secret: routing is no place for one`);
    return configuration;
  });
  return pulumi.output(checked) as pulumi.Output<Configuration>;
}
