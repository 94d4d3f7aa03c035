import { join } from "node:path";
import { lastLines, run } from "./run.mjs";

const LIMIT_MS = 5 * 60_000;

/** The interpreter of a virtual environment. @param {string} folder */
export const interpreterOf = (folder) => join(folder, "bin", "python");

/**
 * Creates a virtual environment of Python.
 *
 * @param {string} folder
 * @throws {Error} that says in one line what this machine lacks
 */
export async function createVenv(folder) {
  const result = await run("python3", ["-m", "venv", folder], { timeout: LIMIT_MS });
  if (result.code === 0) return;
  throw new Error(
    result.code === 127
      ? "the tests with Python need python3 on PATH: install Python 3.10 or newer"
      : `python3 cannot create a virtual environment (on Debian: install python3-venv): ${lastLines(result, 3)}`,
  );
}

/**
 * Runs `pip install` in a virtual environment.
 *
 * @param {string} folder
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>} why it failed
 */
export async function installWithPip(folder, args) {
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...args];
  const result = await run(interpreterOf(folder), pip, { timeout: LIMIT_MS });
  return result.code === 0 ? undefined : lastLines(result, 3);
}
