import * as pulumi from "@pulumi/pulumi";
import { describeRuleProblem, type WordedProblem } from "../language/index.js";

/** What the rules found in a resource of a program; those that `config` has looked at are passed over. */
export interface RuleReport {
  /** Errors in one line each, those aside that are allowed. */
  readonly errors: readonly string[];
  /** Logs the rest on the resource. */
  log(resource: pulumi.Resource): void;
}

/**
 * Divides what the rules found into what stops the program and what is only told.
 *
 * @param allow ids of rules that may be broken
 */
export function reportRules(problems: readonly WordedProblem[], allow: readonly string[] = []): RuleReport {
  const counted = problems.filter(({ code }) => !allow.includes(code));
  const of = (severity: WordedProblem["severity"]) =>
    counted.filter((problem) => problem.severity === severity).map(describeRuleProblem);
  return {
    errors: of("error"),
    log(resource) {
      for (const text of of("warning")) void pulumi.log.warn(text, resource);
      for (const text of of("note")) void pulumi.log.info(text, resource);
    },
  };
}

/** Takes reports before the resource that they are about is there, and after. */
export interface Reporter {
  take(report: RuleReport): void;
  attach(resource: pulumi.Resource): void;
}

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

/** Says that arguments, or a configuration, were checked by `config` already, with positions. */
export function markChecked<Value extends object>(value: Value): Value {
  checked.add(value);
  return value;
}

export function isChecked(value: object): boolean {
  return checked.has(value);
}
