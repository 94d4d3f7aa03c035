import { sumUp } from "../controls/sum-up.js";
import { sortFindings } from "../report/sort-findings.js";
import type { LoadOptions, LoadResult } from "./load-result.js";
import { type LoadedStages, loadStages } from "./load-stages.js";
import { listSecrets, toDesired } from "./to-desired.js";

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
  return toResult(loadStages(paths, options));
}

/** The result of a load that is done. */
export function toResult({ context, variables, checked, findings, overridden, open }: LoadedStages): LoadResult {
  return {
    desired: findings.hasErrors ? undefined : toDesired(checked, overridden, context.hidesUnknown),
    diagnostics: sortFindings(sumUp(findings.list), variables?.secretTexts),
    sources: context.sources,
    secrets: listSecrets(checked.sections),
    openSections: [...open],
  };
}
