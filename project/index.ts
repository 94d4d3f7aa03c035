import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names of the file that describes a project. The engine reads the first one that exists. */
const PROJECT_FILES: readonly string[] = ["Pulumi.yaml", "Pulumi.yml"];

/** True for the name of a file that makes its folder that of a project. */
export function isProjectFile(name: string): boolean {
  return PROJECT_FILES.includes(name);
}

/** The path of a project's file, which exists only in the folder of a project. */
export function projectFileOf(folder: string): string {
  const paths = PROJECT_FILES.map((name) => join(folder, name));
  return paths.find((path) => existsSync(path)) ?? join(folder, "Pulumi.yaml");
}

/** True for the folder of a project. */
export function holdsProject(folder: string): boolean {
  return existsSync(projectFileOf(folder));
}

/**
 * The folder of the project around a folder: the nearest one with a project's file.
 *
 * @param folder an absolute path
 * @returns undefined if neither the folder nor one above it has such a file
 */
export function findProject(folder: string): string | undefined {
  return listAncestors(folder).find(holdsProject);
}

/** The name of the project in a folder, which the names of all its resources in a state contain; blank if its file names none. */
export function readProjectName(folder: string): string {
  const text = readFileSync(projectFileOf(folder), "utf8");
  return /^name:\s*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? "";
}

/**
 * A folder and all folders above it, the nearest first.
 *
 * @param path an absolute path
 * @example listAncestors("/home/me"); // ["/home/me", "/home", "/"]
 */
export function listAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...listAncestors(parent)];
}
