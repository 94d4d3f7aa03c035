import { mkdirSync, renameSync, rmSync } from "node:fs";
import { withLock } from "../lib/lock.mjs";
import { getFromCache } from "./in-cache.mjs";

/**
 * Makes an engine, or returns the one that another process has made. It has a temporary name until it is finished, so that
 * an interrupted one is never used.
 *
 * @param {string} folder in the cache
 * @param {(folder: string) => Promise<void>} fill
 * @param {string} how its origin, for people
 * @returns {Promise<import("./choose.mjs").Outcome>}
 */
export function makeEngine(folder, fill, how) {
  const onWait = (/** @type {number} */ holder) =>
    process.stderr.write(`waiting for process ${holder}, which is installing the engine\n`);
  return withLock(`${folder}.lock`, () => makeLocked(folder, fill, how), { onWait });
}

/** @param {string} folder @param {(folder: string) => Promise<void>} fill @param {string} how */
async function makeLocked(folder, fill, how) {
  const earlier = await getFromCache(folder, how);
  if ("found" in earlier) return earlier;
  const unfinished = `${folder}.unfinished`;
  for (const old of [unfinished, folder]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await fill(unfinished);
  renameSync(unfinished, folder);
  return getFromCache(folder, how);
}
