import { chmodSync, closeSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.js";

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Puts another text into a file: written beside it first, so that there is always one whole file. Permissions and a byte
 * order mark stay.
 *
 * @param path real path of a file; for a symlink what it leads to
 * @param shown the path that the user knows
 * @throws Failure that says why it could not be written
 */
export function rewriteFile(path: string, text: string, shown: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let isBegun = false;
  try {
    const { mode } = statSync(path);
    const mark = hasMark(path) ? BYTE_ORDER_MARK : Buffer.alloc(0);
    const file = openSync(beside, "wx", mode);
    isBegun = true;
    try {
      writeFileSync(file, Buffer.concat([mark, Buffer.from(text)]));
    } finally {
      closeSync(file);
    }
    // the process's mask took bits away
    chmodSync(beside, mode);
    renameSync(beside, path);
  } catch (error) {
    if (isBegun) rmSync(beside, { force: true });
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
  EACCES: "its folder may not be written, check the permissions",
  EPERM: "its folder may not be written, check the permissions",
  EROFS: "the file system is read-only",
  ENOSPC: "there is no space left",
  EEXIST: "a file that another run left is in the way, remove it",
  ENOENT: "it is not there any more",
};

function describe(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code || String(error));
}
