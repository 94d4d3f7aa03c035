import { controlFindings } from "../controls/control-findings.js";
import { sumUp } from "../controls/sum-up.js";
import { createVariables } from "../interpolation/variables.js";
import { sortFindings } from "../report/sort-findings.js";
import { checkFilled } from "./check-filled.js";
import { expandWorkspace } from "./expand-workspace.js";
import { fillWorkspace } from "./fill-workspace.js";
import { createLoadContext } from "./load-context.js";
import type { LoadOptions, LoadResult } from "./load-result.js";
import { mergeSources } from "./merge-sources.js";
import { readSources } from "./read-sources.js";
import { listSecrets, toDesired } from "./to-desired.js";
import { warnUnused } from "./warn-unused.js";

/**
 * Reads workspace files into the desired workspace, and checks everything that can be known without TaskRouter. Never
 * throws for a user's mistake: all of them come back as findings, each with its position.
 *
 * @param paths files and folders; a folder is read recursively
 * @example
 * const result = loadWorkspace(["taskrouter/"], { stack: "dev", vars: { host: "example.com" } });
 * if (result.desired === undefined) console.error(formatDiagnostics(result));
 */
export function loadWorkspace(paths: readonly string[], options: LoadOptions = {}): LoadResult {
  const context = createLoadContext(options);
  const variables = options.vars && createVariables(options.vars, options.secretVars ?? new Set());
  const read = readSources(paths, options.stack, context);
  const merged = mergeSources(read, context, options.stack);
  const expanded = expandWorkspace(merged, variables, context);
  const filled = fillWorkspace(expanded, context);
  if (read.isComplete) warnUnused(merged.sections, paths, context);
  const checked = checkFilled(filled, { isComplete: read.isComplete, open: expanded.open }, context);
  const { findings, overridden } = controlFindings(checked.sections, read.isComplete, context);
  return {
    desired: findings.hasErrors ? undefined : toDesired(checked, overridden),
    diagnostics: sortFindings(sumUp(findings.list), variables?.secretTexts),
    sources: context.sources,
    secrets: listSecrets(checked.sections),
  };
}
