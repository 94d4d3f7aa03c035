import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compareText } from "../../language/index.js";
import { type Findings, spanOfFile } from "../report/findings.js";
import { isInside } from "../report/is-inside.js";
import { errnoOf } from "./errno.js";
import type { SourceFile } from "./find-files.js";

/**
 * Finds the overlays of a stack: `overlays/<stack>.yaml` (or `.yml`, `.json`) in each named folder, or next to each
 * named file.
 *
 * @param stack name of the stack; only the last part of `organization/project/stack` counts
 */
export function findOverlays(paths: readonly string[], stack: string, findings: Findings): SourceFile[] {
  const folders = new Set(paths.map((path) => toFolder(resolve(path))));
  return [...folders].flatMap((folder) => findOverlay(folder, stack.split("/").at(-1) ?? stack, findings));
}

/** Finds the overlays of every stack, for callers that work on files and not on a workspace. */
export function findAllOverlays(paths: readonly string[], findings: Findings): SourceFile[] {
  const folders = paths.map((path) => resolve(path)).filter((path) => toFolder(path) === path);
  return [...new Set(folders)].flatMap((folder) =>
    listOverlays(folder, findings).flatMap((path) => resolveOverlay(folder, path, findings)),
  );
}

function listOverlays(folder: string, findings: Findings): string[] {
  const path = join(folder, "overlays");
  if (!doesExist(path, findings)) return [];
  try {
    const names = readdirSync(path).filter((name) => /\.(ya?ml|json)$/i.test(name) && !name.startsWith("."));
    return names.sort(compareText).map((name) => join(path, name));
  } catch (error) {
    findings.add("unreadable", { errno: errnoOf(error) }, spanOfFile(path));
    return [];
  }
}

/** A folder itself, and the one of a file: overlays are next to the files that they change. */
export function toFolder(path: string): string {
  try {
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    // the search for files reports a path that cannot be read
    return dirname(path);
  }
}

function findOverlay(folder: string, stack: string, findings: Findings): SourceFile[] {
  const found = ["yaml", "yml", "json"]
    .map((extension) => join(folder, "overlays", `${stack}.${extension}`))
    .filter((path) => doesExist(path, findings));
  const [path, second] = found;
  if (path === undefined) return [];
  if (second !== undefined) {
    const related = [{ span: spanOfFile(path), message: "the other overlay" }];
    findings.add("overlay-twice", { stack }, spanOfFile(second), { related });
  }
  return resolveOverlay(folder, path, findings);
}

function doesExist(path: string, findings: Findings): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    findings.add("unreadable", { errno: errnoOf(error) }, spanOfFile(path));
    return false;
  }
}

function resolveOverlay(folder: string, path: string, findings: Findings): SourceFile[] {
  try {
    const root = realpathSync(folder);
    const realPath = realpathSync(path);
    if (isInside(root, realPath)) return [{ path, realPath, root, isNamed: true }];
    findings.add("symlink-outside", { isOverlay: true }, spanOfFile(path));
  } catch (error) {
    findings.add("bad-symlink", { errno: errnoOf(error) }, spanOfFile(path));
  }
  return [];
}
