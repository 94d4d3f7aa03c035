import {
  type Configuration,
  createReadExpression,
  type LintContext,
  lintConfiguration,
  lintFriendlyName,
  lintTaskQueue,
  type Path,
} from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import { type ProblemContext, reportProblems } from "../report/report-problems.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getText, getValue } from "../tree/tree.js";
import { createContexts } from "./create-context.js";

/** The routing of a workflow, as the rules see it. */
interface SeenRouting {
  readonly form: "yaml" | "raw";
  /** With {@link UNKNOWN} for unresolved values. */
  readonly configuration: Configuration;
  /** Values that are wrong by themselves: the rules report nothing about them. */
  readonly faults: readonly Path[];
}

/** Runs the rules over the objects of a workspace. */
export interface Linter {
  lintWorkflow(workflow: Entry, routing: SeenRouting, report: ProblemContext): void;
  lintTaskQueues(report: Omit<ProblemContext, "root">): void;
}

/** How much a linter knows, and looks for. */
interface Scope {
  /** False if a file could not be read, so that not all declared objects are known. */
  readonly isComplete: boolean;
  /** Whether an overlay that is not read may set a key. */
  readonly mayBeSet: (key: string) => boolean;
  /** True if only errors are reported. */
  readonly onlyErrors: boolean;
}

/** Creates the linter of a workspace. */
export function createLinter(sections: Sections, { isComplete, mayBeSet, onlyErrors }: Scope): Linter {
  const read = createReadExpression(UNKNOWN);
  const contexts = createContexts(sections, { isComplete, mayBeSet }, read);
  return {
    lintWorkflow(workflow, { form, configuration, faults }, report) {
      lintName(workflow, report);
      const wrong = new Set(faults.map((path) => JSON.stringify(path)));
      const problems = lintConfiguration(configuration, contexts.forWorkflow(workflow, form), { read, onlyErrors });
      reportProblems(
        wrong.size === 0 ? problems : problems.filter(({ path }) => !wrong.has(JSON.stringify(path))),
        report,
      );
    },
    lintTaskQueues(report) {
      const queues = sections.get("taskQueues")?.value;
      if (queues?.kind !== "map") return;
      for (const queue of queues.entries.values()) lintQueue(queue, contexts.common, onlyErrors, report);
    },
  };
}

/** Checks the friendly name of a workflow, which defaults to its key. */
function lintName({ key, keySpan, value }: Entry, report: ProblemContext): void {
  const name = getText(getValue(value, "friendlyName")) ?? key;
  reportProblems(lintFriendlyName(name), { ...report, root: { ...value, span: keySpan }, find: undefined });
}

function lintQueue(
  { key, value }: Entry,
  context: LintContext,
  onlyErrors: boolean,
  report: Omit<ProblemContext, "root">,
): void {
  const queue = context.taskQueues?.get(key);
  if (queue === undefined) return;
  reportProblems(lintTaskQueue(queue, context, { onlyErrors }), {
    ...report,
    root: value,
    subject: { section: "taskQueues", key },
  });
}
