import * as pulumi from "@pulumi/pulumi";
import { describeRuleProblem, type RuleId, type Severity, type WordedProblem } from "../language/index.js";

/** The findings of the rules in a resource of a program. Resources that `config` has checked are skipped. */
export interface RuleReport {
  /** The errors that are not allowed, one line each. */
  readonly errors: readonly string[];
  /** Logs the rest on the resource. */
  log(resource: pulumi.Resource): void;
}

/**
 * Divides the findings of the rules into errors, which stop the program, and the rest, which is logged.
 *
 * @param allow ids of rules that may be broken
 */
export function reportRules(problems: readonly WordedProblem<RuleId>[], allow: readonly string[] = []): RuleReport {
  const counted = problems.filter(({ code }) => !allow.includes(code));
  const of = (severity: Severity) =>
    counted.filter((problem) => problem.severity === severity).map(describeRuleProblem);
  return {
    errors: of("error"),
    log(resource) {
      for (const text of of("warning")) void pulumi.log.warn(text, resource);
      for (const text of of("note")) void pulumi.log.info(text, resource);
    },
  };
}

/** Accepts reports before the resource that they belong to exists, and after. */
export interface Reporter {
  take(report: RuleReport): void;
  attach(resource: pulumi.Resource): void;
}

/** Creates a reporter that holds reports back until the resource is attached. */
export function createReporter(): Reporter {
  const waiting: RuleReport[] = [];
  let target: pulumi.Resource | undefined;
  return {
    take(report) {
      if (target === undefined) waiting.push(report);
      else report.log(target);
    },
    attach(resource) {
      target = resource;
      for (const report of waiting) report.log(resource);
    },
  };
}

const checked = new WeakSet<object>();

/** Marks arguments, or a configuration, as checked by `config`, which reports positions in files. */
export function markChecked<Value extends object>(value: Value): Value {
  checked.add(value);
  return value;
}

/** True if {@link markChecked} has marked the value. */
export function isChecked(value: object): boolean {
  return checked.has(value);
}
