import { findProject } from "../../../project/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";

/** Compares the state of a stack with what is live, or files if paths are given, or if there is no project. */
export async function findDrift(paths: readonly string[], options: DriftOptions, io: Io): Promise<DriftReport> {
  const folder = findProject(io.cwd);
  if (paths.length > 0 || (folder === undefined && options.stack === undefined)) {
    const { findInFiles } = await import("./find-in-files.js");
    return await findInFiles(paths, options, io);
  }
  if (folder === undefined)
    throw new Failure(
      `there is no Pulumi.yaml in ${io.cwd} or above it: run drift in a Pulumi project, or name files instead of a stack`,
      EXIT.usage,
    );
  const { findInStack } = await import("./find-in-stack.js");
  return await findInStack(folder, options, io);
}
