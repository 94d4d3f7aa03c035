import { severityOfRule } from "../controls/controllable.js";
import { sumUp } from "../controls/sum-up.js";
import type { DesiredWorkspace } from "../desired.js";
import { createVariables } from "../interpolation/variables.js";
import type { ObjectRef } from "../report/findings.js";
import { sortFindings } from "../report/sort-findings.js";
import type { Reported } from "../report/view.js";
import { createLoadContext } from "./load-context.js";
import { runStages } from "./load-stages.js";
import { loadFiles } from "./read-sources.js";
import { toDesired } from "./to-desired.js";

/** The result of {@link loadTexts}. */
export interface LoadedTexts extends Reported {
  /** Also if there are findings. */
  readonly desired: DesiredWorkspace;
  /** The errors of rules that `allow` can override, by object. */
  readonly allowable: readonly { readonly subject: ObjectRef; readonly id: string }[];
}

/**
 * Reads workspace files that are not written yet, as {@link loadWorkspace} would read them in their folder.
 *
 * @param folder absolute
 * @param texts by absolute path, all in the folder
 * @param vars values of `${vars.x}`, all of them secret
 */
export function loadTexts(
  folder: string,
  texts: ReadonlyMap<string, string>,
  vars: Readonly<Record<string, string>>,
): LoadedTexts {
  const context = createLoadContext({ texts });
  const variables = createVariables(vars, new Set(Object.keys(vars)));
  const files = [...texts.keys()].map((path) => ({ path, realPath: path, root: folder, isNamed: false }));
  const read = { files: loadFiles(files, new Set(), context), overlays: [], isComplete: !context.findings.hasErrors };
  const { checked, findings, overridden } = runStages(read, { paths: [], variables }, context);
  const allowable = findings.list.flatMap(({ code, severity, subject }) =>
    severity === "error" && subject !== undefined && severityOfRule(code) !== undefined ? [{ subject, id: code }] : [],
  );
  return {
    desired: toDesired(checked, overridden),
    allowable,
    diagnostics: sortFindings(sumUp(findings.list), variables.secretTexts),
    sources: context.sources,
  };
}
