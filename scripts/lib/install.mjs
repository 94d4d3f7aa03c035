import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { lastLines, run } from "./run.mjs";
import { withProgress } from "./terminal.mjs";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} Lock */

/**
 * Runs `npm ci` if `node_modules` is missing or differs from the lock file.
 *
 * @param {string} [folder] default: this project
 */
export async function ensureInstalled(folder = root) {
  const lock = readLock(join(folder, "package-lock.json"));
  if (lock === undefined)
    throw new Error("package-lock.json is missing or is not JSON: restore it with `git checkout package-lock.json`");
  if (isInstallCurrent(lock, readLock(join(folder, "node_modules", ".package-lock.json")))) return;
  const count = Object.keys(lock.packages ?? {}).length - 1;
  const result = await withProgress(`installing ${count} packages (npm ci)`, () => run("npm", ["ci"], { cwd: folder }));
  if (result.code !== 0) throw new Error(`\`npm ci\` failed:\n${lastLines(result)}`);
}

/**
 * Compares the lock file with npm's record of the installed packages. Packages for other platforms may be missing.
 *
 * @param {Lock} lock `package-lock.json`
 * @param {Lock | undefined} installed `node_modules/.package-lock.json`, written by npm at the end of an installation
 * @returns {boolean}
 */
export function isInstallCurrent(lock, installed) {
  if (installed?.packages === undefined) return false;
  const have = installed.packages;
  return Object.entries(lock.packages ?? {}).every(([path, { version, optional }]) => {
    if (path === "") return true;
    const entry = have[path];
    return entry === undefined ? optional === true : entry.version === version;
  });
}

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}
