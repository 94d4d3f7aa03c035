import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const LOOK_AGAIN_MS = 500;

/** @typedef {{ onWait?: (holder: number) => void, everyMs?: number }} LockOptions `onWait` is called once, with the ID of the process that holds the lock */

/**
 * Runs `work` while no other process holds the lock file. A lock whose process has ended is broken.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {LockOptions} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait, everyMs = LOOK_AGAIN_MS } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  let isReported = false;
  for (let holder = tryToLock(file); holder !== undefined; holder = tryToLock(file)) {
    if (!isReported) onWait?.(holder);
    isReported = true;
    await wait(everyMs);
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.removeListener("exit", release);
    release();
  }
}

/** Takes the lock, or returns the process that holds it. @param {string} file @returns {number | undefined} */
function tryToLock(file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
    return undefined;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  const holder = readHolder(file);
  // Half-written by another process this very moment: look again.
  if (holder === undefined) return 0;
  if (isAlive(holder)) return holder;
  rmSync(file, { force: true });
  return tryToLock(file);
}

/** @param {string} file @returns {number | undefined} */
function readHolder(file) {
  try {
    const holder = Number.parseInt(readFileSync(file, "utf8"), 10);
    return Number.isNaN(holder) ? undefined : holder;
  } catch {
    return undefined;
  }
}

/** @param {number} pid @returns {boolean} */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
