import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.js";

/**
 * Finds the folder of the Pulumi project that contains one of the paths, in order of preference.
 *
 * @param paths absolute paths
 * @throws Failure if there is none
 */
export function findProjectFolder(paths: readonly string[]): string {
  const found = paths.flatMap(listAncestors).find(holdsProject);
  if (found !== undefined) return found;
  throw new Failure(`--stack needs a Pulumi project: there is no Pulumi.yaml in ${paths.at(-1) ?? "."} or above it`);
}

function holdsProject(folder: string): boolean {
  return ["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(folder, name)));
}

function listAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...listAncestors(parent)];
}
