import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXIT, Failure } from "../failure.js";

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

/**
 * Finds the project around a folder, for a command that works on its state.
 *
 * @param command its name, for the message
 * @throws Failure if there is none
 */
export function findOwnProject(cwd: string, command: string): string {
  const found = findProjectAround(cwd);
  if (found !== undefined) return found;
  throw new Failure(`there is no Pulumi.yaml in ${cwd} or above it: run ${command} in a Pulumi project`, EXIT.usage);
}

/** The folder of the project around a folder. */
export function findProjectAround(folder: string): string | undefined {
  return listAncestors(folder).find(holdsProject);
}

const PROJECT_FILES = ["Pulumi.yaml", "Pulumi.yml"];

/** Returns whether a folder is that of a Pulumi project. */
export function holdsProject(folder: string): boolean {
  return existsSync(projectFileOf(folder));
}

/** The path of a project's file, which exists only in the folder of a project. */
export function projectFileOf(folder: string): string {
  const paths = PROJECT_FILES.map((name) => join(folder, name));
  return paths.find((path) => existsSync(path)) ?? join(folder, "Pulumi.yaml");
}

/** The name of the project in a folder, which the names of all its resources in a state contain. */
export function readProjectName(folder: string): string {
  const text = readFileSync(projectFileOf(folder), "utf8");
  return /^name:\s*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? "";
}

/** A folder and all folders above it, the nearest first. */
export function listAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...listAncestors(parent)];
}
