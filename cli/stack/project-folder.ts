import { findProject } from "../../project/index.js";
import { EXIT, Failure } from "../failure.js";

/**
 * Finds the folder of the Pulumi project that contains one of the paths, in order of preference.
 *
 * @param paths absolute paths
 * @throws Failure if there is none
 */
export function findProjectFolder(paths: readonly string[]): string {
  const found = paths.map(findProject).find((folder) => folder !== undefined);
  if (found !== undefined) return found;
  throw new Failure(`--stack needs a Pulumi project: there is no Pulumi.yaml in ${paths.at(-1) ?? "."} or above it`);
}

/**
 * Finds the project around a folder, for a command that works on its state.
 *
 * @param command its name, for the message
 * @throws Failure if there is none
 */
export function findOwnProject(cwd: string, command: string): string {
  const found = findProject(cwd);
  if (found !== undefined) return found;
  throw new Failure(`there is no Pulumi.yaml in ${cwd} or above it: run ${command} in a Pulumi project`, EXIT.usage);
}
