import { existsSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { findProjectFiles, loadWorkspace, toPlainDiagnostics } from "../../../config/index.js";
import { projectFileOf } from "../../../project/index.js";
import { checkoutOf } from "../../formats/checkout.js";
import type { Io } from "../../io.js";
import { compareFindings, type Finding, type Findings } from "../../report/index.js";
import { readStackOptions } from "../../stack/read-vars.js";
import { checkOut } from "./check-out.js";

export interface BaseOptions {
  /** The folder of the project. */
  readonly folder: string;
  /** A Git revision, or a folder with the same paths below it as the project. */
  readonly base: string | undefined;
  /** The stack whose variables fill the files, if they can be read. */
  readonly stack: string | undefined;
  /** The stack of the preview. */
  readonly overlay: string;
}

/**
 * Reads the findings of the project's workspace files, now and at a base.
 *
 * @returns undefined for a project without workspace files
 */
export async function compareWithBase({ folder, base, stack }: BaseOptions, io: Io): Promise<Findings | undefined> {
  const files = findProjectFiles(projectFileOf(folder));
  if (!existsSync(files)) return undefined;
  const options = await readStackOptions(stack, [folder], io);
  const root = checkoutOf(io);
  const load = (path: string, cwd: string): Finding[] =>
    existsSync(path) ? toPlainDiagnostics(loadWorkspace([path], options), { cwd }) : [];
  const now = load(files, root);
  if (base === undefined) return compareFindings(now);
  const inProject = relative(folder, files);
  const path = resolve(io.cwd, base);
  if (existsSync(path) && statSync(path).isDirectory()) {
    // paths are compared below the project, so that the copy can be in any place
    const old = load(resolve(path, inProject), path);
    const prefix = relative(root, folder);
    return compareFindings(now, { name: base, findings: old.map((found) => below(prefix, found)) });
  }
  const copy = await checkOut(folder, base, io);
  try {
    const old = load(resolve(copy.project, inProject), copy.root);
    const prefix = relative(root, copy.repository);
    return compareFindings(now, { name: base, findings: old.map((found) => below(prefix, found)) });
  } finally {
    copy.remove();
  }
}

function below(prefix: string, finding: Finding): Finding {
  return prefix === "" ? finding : { ...finding, file: `${prefix}/${finding.file}` };
}
