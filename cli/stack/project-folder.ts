import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.js";

/**
 * The folder of the Pulumi project that holds one of the places, the first of them first.
 *
 * @param places absolute
 * @throws Failure when there is none
 */
export function findProjectFolder(places: readonly string[]): string {
  const found = places.flatMap(listAncestors).find(holdsProject);
  if (found !== undefined) return found;
  throw new Failure(`--stack needs a Pulumi project: there is no Pulumi.yaml in ${places.at(-1) ?? "."} or above it`);
}

function holdsProject(folder: string): boolean {
  return ["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(folder, name)));
}

function listAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...listAncestors(parent)];
}
