import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { withProgress } from "./terminal.mjs";

/**
 * Makes a file or a folder of the cache unless it exists. It is made in a draft folder, so that the final one is always complete.
 *
 * @param {string} path
 * @param {string} title of the work, for people
 * @param {(draft: string) => Promise<string>} make fills the draft folder, and returns the path in it that is to be kept
 * @returns {Promise<string>} the path
 */
export async function keepInCache(path, title, make) {
  await withLock(`${path}.lock`, async () => {
    if (!existsSync(path)) await withProgress(title, () => makeIn(`${path}.${process.pid}`, path, make));
  });
  return path;
}

/** @param {string} draft @param {string} path @param {(draft: string) => Promise<string>} make */
async function makeIn(draft, path, make) {
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    renameSync(await make(draft), path);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
