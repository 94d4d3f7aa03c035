import {
  type Configuration,
  createReadExpression,
  type LintContext,
  lintConfiguration,
  lintFriendlyName,
  lintTaskQueue,
} from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import { type Report, reportProblems } from "../report/report-problems.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getText, getValue } from "../tree/tree.js";
import { createFacts } from "./create-context.js";

/** Runs the rules over the objects of a workspace. */
export interface Linter {
  /** @param configuration with {@link UNKNOWN} for what only a stack can fill */
  lintWorkflow(workflow: Entry, form: "yaml" | "raw", configuration: Configuration, report: Report): void;
  lintTaskQueues(report: Omit<Report, "root">): void;
}

/** @param isComplete false when a file could not be read, so that not all declared objects are known */
export function createLinter(sections: Sections, isComplete: boolean): Linter {
  const read = createReadExpression(UNKNOWN);
  const facts = createFacts(sections, isComplete, read);
  return {
    lintWorkflow(workflow, form, configuration, report) {
      lintName(workflow, report);
      reportProblems(lintConfiguration(configuration, facts.forWorkflow(workflow, form), read), report);
    },
    lintTaskQueues(report) {
      const queues = sections.get("taskQueues")?.value;
      if (queues?.kind !== "map") return;
      for (const queue of queues.entries.values()) lintQueue(queue, facts.common, report);
    },
  };
}

/** The key is the name of a workflow that has no other. */
function lintName({ key, keySpan, value }: Entry, report: Report): void {
  const name = getText(getValue(value, "friendlyName")) ?? key;
  reportProblems(lintFriendlyName(name), { ...report, root: { ...value, span: keySpan }, find: undefined });
}

function lintQueue({ key, value }: Entry, facts: LintContext, report: Omit<Report, "root">): void {
  const queue = facts.taskQueues?.get(key);
  if (queue === undefined || getValue(value, "targetWorkers") === undefined) return;
  reportProblems(lintTaskQueue(queue, facts), {
    ...report,
    root: value,
    subject: { section: "taskQueues", key },
  });
}
