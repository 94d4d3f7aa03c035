import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseJson } from "../../language/index.js";
import { type Snapshot, type SnapshotFault, toSnapshot } from "./snapshot.js";
import { ENDING } from "./write-snapshot.js";

/** Most bytes of a snapshot, which a file of a few could pretend to have. */
const MOST_BYTES = 500_000_000;

/** The file of a snapshot. */
export interface SnapshotFile {
  /** Its name without the ending. */
  readonly id: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * Lists the snapshots in a folder and the folders in it, the newest first.
 *
 * @throws the error of the file system, unless the folder does not exist
 */
export function listSnapshots(folder: string): SnapshotFile[] {
  return listIn(folder).sort((a, b) => (a.id < b.id ? 1 : -1));
}

function listIn(folder: string): SnapshotFile[] {
  return readFolder(folder).flatMap((entry): SnapshotFile[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listIn(path);
    return entry.name.endsWith(ENDING) && !entry.name.startsWith(".") ? [{ id: basename(path, ENDING), path }] : [];
  });
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/**
 * Reads a snapshot.
 *
 * @throws the error of the file system if there is no such file
 */
export function readSnapshot(path: string): Snapshot | SnapshotFault {
  const bytes = readFileSync(path);
  try {
    return toSnapshot(parseJson(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString("utf8")));
  } catch {
    return { fault: "broken" };
  }
}
