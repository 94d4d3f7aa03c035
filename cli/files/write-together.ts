import { accessSync, constants, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../failure.js";
import { rewriteFile } from "./rewrite-file.js";

/** One file of several that change together. Texts are without byte order mark. */
export interface FileChange {
  /** Absolute. */
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  /** Undefined for a file to remove. */
  readonly after: string | undefined;
}

/**
 * Writes several files, or none: before the first one, each must be as it was read, and writable. If one fails all the
 * same, those before it get their texts back.
 *
 * @param show the path to show to the user
 * @throws Failure that names the file and the reason
 */
export function writeTogether(changes: readonly FileChange[], show: (path: string) => string): void {
  for (const change of changes) check(change, show(change.path));
  const done: FileChange[] = [];
  try {
    for (const change of changes) {
      write(change, show(change.path));
      done.push(change);
    }
  } catch (error) {
    for (const change of done.reverse()) undo(change, show(change.path));
    throw error;
  }
}

function check({ path, before }: FileChange, shown: string): void {
  if (before === undefined) return;
  const now = readText(path, shown);
  if (now !== before)
    throw new Failure(`${shown} changed while it was compared, so nothing was written: run the command again`);
  try {
    const real = realpathSync(path);
    accessSync(real, constants.W_OK);
    accessSync(dirname(real), constants.W_OK);
  } catch {
    throw new Failure(`cannot write ${shown}: it is read-only, check the permissions. Nothing was written`);
  }
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new Failure(`${shown} does not exist any more, so nothing was written: run the command again`);
  }
}

function write({ path, before, after }: FileChange, shown: string): void {
  if (after === undefined) rmSync(realpathSync(path));
  else if (before === undefined) create(path, after, shown);
  else rewriteFile(realpathSync(path), after, shown);
}

function create(path: string, text: string, shown: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new Failure(`cannot write ${shown}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function undo({ path, before, after }: FileChange, shown: string): void {
  if (before === undefined) rmSync(path, { force: true });
  else if (after === undefined) writeFileSync(path, before);
  else rewriteFile(realpathSync(path), before, shown);
}
