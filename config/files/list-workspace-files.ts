import { createFindings } from "../report/findings.js";
import { findFiles } from "./find-files.js";
import { loadTree } from "./load-tree.js";

/** Lists the workspace files in a folder that exists, also those that are malformed; empty files do not count. */
export function listWorkspaceFiles(folder: string): string[] {
  return findFiles([folder], createFindings()).flatMap((file) => {
    const findings = createFindings();
    const loaded = loadTree(file, new Map(), findings);
    const isEmpty = loaded?.root.kind === "scalar" && loaded.root.value === null;
    return isEmpty || (loaded === undefined && !findings.hasErrors) ? [] : [file.path];
  });
}
