import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../failure.js";

/** A file to create. */
export interface NewFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Creates files in a folder that has none of them: all or none. They are written next to their places first, so that a
 * run that fails or is killed leaves no half of them. Folders that exist are kept with everything in them.
 *
 * @param folder absolute; created if it does not exist
 * @param shown the folder as the user wrote it
 * @throws Failure with the reason if they could not be written
 */
export function createFiles(folder: string, files: readonly NewFile[], shown: string): void {
  const folders: string[] = [];
  const moved: string[] = [];
  let stage: string | undefined;
  try {
    folders.push(...makeFolder(folder));
    stage = mkdtempSync(join(folder, ".taskrouter-"));
    for (const { path, text } of files) writeInto(stage, path, text);
    moveAll(stage, folder, moved);
    rmSync(stage, { recursive: true, force: true });
  } catch (error) {
    for (const path of [...(stage === undefined ? [] : [stage]), ...moved])
      rmSync(path, { recursive: true, force: true });
    for (const path of folders.reverse()) removeEmpty(path);
    throw new Failure(`cannot write to ${shown}: ${describe(error)}`);
  }
}

/** Creates a folder and those above it; returns the ones that did not exist, the outermost first. */
function makeFolder(folder: string): string[] {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return [];
    throw Object.assign(new Error(), { code: "ENOTDIR" });
  }
  const above = dirname(folder);
  const made = above === folder ? [] : makeFolder(above);
  mkdirSync(folder);
  return [...made, folder];
}

function writeInto(folder: string, path: string, text: string): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: "wx" });
}

/** Moves everything in a folder into another one; a file that exists there ends it. */
function moveAll(from: string, to: string, moved: string[]): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    const existing = lstatSync(target, { throwIfNoEntry: false });
    if (existing?.isDirectory() && entry.isDirectory()) moveAll(source, target, moved);
    else if (existing !== undefined) throw Object.assign(new Error(), { code: "EEXIST" });
    else {
      renameSync(source, target);
      moved.push(target);
    }
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // somebody put a file into it meanwhile
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "it is not writable, check the permissions",
  EPERM: "it is not writable, check the permissions",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EEXIST: "a file appeared there meanwhile: run again",
  ENOTDIR: "it is not a folder",
  ELOOP: "its symlinks lead in a circle",
  ENAMETOOLONG: "a name is longer than the file system allows",
  ENOENT: "a symlink on the way leads nowhere",
};

function describe(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code || String(error));
}
