import { chmodSync, closeSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.js";

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Replaces the text of a file. It is first written next to the file, so that there is always one whole file. Permissions
 * and a byte order mark are kept.
 *
 * @param path real path of a file; for a symlink, its target
 * @param shown the path to show to the user
 * @throws Failure with the reason if it could not be written
 */
export function rewriteFile(path: string, text: string, shown: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let isBegun = false;
  try {
    const { mode } = statSync(path);
    const mark = hasMark(path) ? BYTE_ORDER_MARK : Buffer.alloc(0);
    const file = openSync(temporary, "wx", mode);
    isBegun = true;
    try {
      writeFileSync(file, Buffer.concat([mark, Buffer.from(text)]));
    } finally {
      closeSync(file);
    }
    // the process's mask removed bits
    chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    if (isBegun) rmSync(temporary, { force: true });
    throw new Failure(`cannot write ${shown}: ${describe(error)}`);
  }
}

function hasMark(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(BYTE_ORDER_MARK.length);
    return readSync(file, bytes) === bytes.length && bytes.equals(BYTE_ORDER_MARK);
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "its folder is not writable, check the permissions",
  EPERM: "its folder is not writable, check the permissions",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EEXIST: "another run left a temporary file, remove it",
  ENOENT: "it does not exist any more",
};

function describe(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code || String(error));
}
