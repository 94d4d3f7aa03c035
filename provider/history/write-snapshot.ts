import type { Stats } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type HistoryFolder, toFolderName } from "./folder.js";
import type { Snapshot } from "./snapshot.js";

/** The end of the name of a snapshot's file. */
export const ENDING = ".json.gz";

/** Limits of the snapshots that are kept for one stack. */
export const KEPT = { count: 50, bytes: 50_000_000 } as const;

/** Age of a file that a run which was killed has left unfinished. */
const STALE_MS = 3_600_000;

/**
 * Writes a snapshot, and removes those of its stack that are too many. It is written next to its place first, so that a run that is
 * killed, or a full disk, leaves no part of one.
 *
 * @throws the error of the file system
 */
export async function writeSnapshot(folder: HistoryFolder, snapshot: Snapshot): Promise<void> {
  const place = join(folder.path, toFolderName(snapshot.stack));
  await mkdir(place, { recursive: true });
  // snapshots do not belong in version control
  if (folder.own !== undefined) await writeOnce(join(folder.own, ".gitignore"), "*\n");
  const bytes = await promisify(gzip)(JSON.stringify(snapshot));
  const temporary = join(place, `.${snapshot.id}.tmp`);
  try {
    await writeWhole(temporary, bytes);
    await rename(temporary, join(place, `${snapshot.id}${ENDING}`));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  // this run has its snapshot, and another run may remove the same old ones
  await removeOld(place).catch(() => undefined);
}

async function writeOnce(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes all but the newest snapshots, and what killed runs left. The newest one stays regardless of its size. */
async function removeOld(place: string): Promise<void> {
  const names = await readdir(place);
  const snapshots = names
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .reverse();
  let bytes = 0;
  for (const [at, name] of snapshots.entries()) {
    bytes += (await look(join(place, name)))?.size ?? 0;
    if (at > 0 && (at >= KEPT.count || bytes > KEPT.bytes)) await rm(join(place, name), { force: true });
  }
  for (const name of names.filter((one) => one.endsWith(".tmp"))) {
    const found = await look(join(place, name));
    if (found !== undefined && Date.now() - found.mtimeMs > STALE_MS) await rm(join(place, name), { force: true });
  }
}

/** Undefined for a file that another run has removed meanwhile. */
async function look(path: string): Promise<Stats | undefined> {
  return await stat(path).catch(() => undefined);
}
