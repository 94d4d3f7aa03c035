import type { ControlledFindings } from "../controls/apply-controls.js";
import { controlFindings } from "../controls/control-findings.js";
import { createMayBeSet } from "../files/read-overlays.js";
import { createVariables, type StackVariables } from "../interpolation/variables.js";
import { type CheckedWorkspace, checkFilled } from "./check-filled.js";
import { expandWorkspace } from "./expand-workspace.js";
import { type FilledWorkspace, fillWorkspace } from "./fill-workspace.js";
import { createLoadContext, type LoadContext } from "./load-context.js";
import type { LoadOptions } from "./load-result.js";
import { mergeSources } from "./merge-sources.js";
import { type FileChanges, readSources, type Sources } from "./read-sources.js";
import { warnUnused } from "./warn-unused.js";

/** The results of all stages of a load. */
export interface LoadedStages extends ControlledFindings {
  readonly context: LoadContext;
  readonly read: Sources;
  readonly variables: StackVariables | undefined;
  readonly filled: FilledWorkspace;
  readonly checked: CheckedWorkspace;
  /** Sections of which more objects may exist than are known. */
  readonly open: ReadonlySet<string>;
}

/**
 * Runs the stages of a load one after another.
 *
 * @param changes files that are not written yet
 */
export function loadStages(paths: readonly string[], options: LoadOptions, changes?: FileChanges): LoadedStages {
  const context = createLoadContext(options);
  const variables =
    options.vars && createVariables(options.vars, options.secretVars ?? new Set(), options.isUnknownVar);
  return runStages(
    readSources(paths, options.stack, context, changes),
    { paths, stack: options.stack, variables },
    context,
  );
}

/** How the sources of a load are used. */
interface Reading {
  /** The files and folders that were named; empty for texts that are not written yet. */
  readonly paths: readonly string[];
  readonly stack?: string | undefined;
  readonly variables: StackVariables | undefined;
}

/** Runs the stages after the first one. */
export function runStages(read: Sources, { paths, stack, variables }: Reading, context: LoadContext): LoadedStages {
  const merged = mergeSources(read, context, stack);
  const expanded = expandWorkspace(merged, variables, context);
  const filled = fillWorkspace(expanded, context);
  if (read.isComplete && paths.length > 0) warnUnused(merged.sections, paths, context);
  const mayBeSet = createMayBeSet(paths, stack, context.texts);
  const checked = checkFilled(filled, { isComplete: read.isComplete, open: expanded.open, mayBeSet }, context);
  const controlled = controlFindings(checked.sections, read.isComplete, context);
  return { context, read, variables, filled, checked, open: expanded.open, ...controlled };
}
