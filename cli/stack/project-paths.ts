import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { findProjectFiles } from "../../config/index.js";
import { findProject, projectFileOf } from "../../project/index.js";
import type { Io } from "../io.js";
import { readStackConfig } from "./read-stack-config.js";

/**
 * The paths that the user names, absolute; without any, those of {@link findProjectPaths}.
 *
 * @param stack a stack whose configuration may name other files
 */
export async function resolvePaths(paths: readonly string[], io: Io, stack?: string): Promise<readonly string[]> {
  return paths.length === 0 ? await findProjectPaths(io, stack) : paths.map((path) => resolve(io.cwd, path));
}

/**
 * Returns the paths to read if the user names none: the files of the Pulumi project around the current folder, as
 * `pulumi up` finds them, or the current folder if there is no such project or its files are not where they would be.
 *
 * @param stack a stack whose configuration may name other files
 */
export async function findProjectPaths(io: Io, stack?: string): Promise<readonly string[]> {
  const folder = findProject(io.cwd);
  if (folder === undefined) return [io.cwd];
  const ofStack = stack === undefined ? undefined : (await readStackConfig(stack, [folder], io)).get("files")?.value;
  const files = ofStack === undefined ? findProjectFiles(projectFileOf(folder)) : resolve(folder, ofStack);
  return [existsSync(files) ? files : defaultOf(io.cwd)];
}

/** A program can pass any folder: the usual name first. */
function defaultOf(cwd: string): string {
  const usual = join(cwd, "taskrouter");
  return existsSync(usual) ? usual : cwd;
}
