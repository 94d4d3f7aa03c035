import {
  chmodSync,
  closeSync,
  fchownSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.js";

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Replaces the text of a file. It is first written next to the file, so that there is always one whole file. Permissions,
 * a byte order mark, and as far as the system allows the owner and hard links are kept.
 *
 * @param path real path of a file; for a symlink, its target
 * @param shown the path to show to the user
 * @throws Failure with the reason if it could not be written
 */
export function rewriteFile(path: string, text: string, shown: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let isBegun = false;
  try {
    const stat = statSync(path);
    const mark = hasMark(path) ? BYTE_ORDER_MARK : Buffer.alloc(0);
    const bytes = Buffer.concat([mark, Buffer.from(text)]);
    const file = openSync(temporary, "wx", stat.mode);
    isBegun = true;
    const isOwned = writeOwned(file, bytes, stat);
    // the process's mask removed bits
    chmodSync(temporary, stat.mode);
    if (!isOwned || stat.nlink > 1) overwrite(path, bytes, temporary);
    else renameSync(temporary, path);
  } catch (error) {
    if (isBegun) rmSync(temporary, { force: true });
    throw new Failure(`cannot write ${shown}: ${describe(error)}`);
  }
}

/** Writes and closes a file. Returns whether it has the owner of the other one: only root can give a file away. */
function writeOwned(file: number, bytes: Buffer, { uid, gid }: Stats): boolean {
  try {
    writeFileSync(file, bytes);
    const own = fstatSync(file);
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === "fchown") return false;
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Writes into the file itself, which keeps its owner and its other names; the new file replaces it if that fails. */
function overwrite(path: string, bytes: Buffer, whole: string): void {
  try {
    writeFileSync(path, bytes);
  } catch {
    renameSync(whole, path);
    return;
  }
  rmSync(whole, { force: true });
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
