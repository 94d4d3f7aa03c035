import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../lib/lock.mjs";
import { EngineError } from "./choose.mjs";
import { buildProgram, findGoProblem } from "./go-build.mjs";
import { isProgram } from "./on-path.mjs";

/**
 * Builds a program with Go, once per machine, for the tests that need it.
 *
 * @param {import("./go-build.mjs").Program} program
 * @param {string} folder in the cache; gets the program
 * @param {(folder: string) => void | Promise<void>} [complete] adds other files
 * @returns {Promise<string>} the folder
 * @throws {EngineError} if Go cannot build it
 */
export async function ensureProgram(program, folder, complete) {
  return await withLock(`${folder}.lock`, async () => {
    if (!isProgram(join(folder, program.name))) await build(program, folder, complete);
    return folder;
  });
}

/**
 * Builds under a temporary name, so that an interrupted build is never used.
 *
 * @param {import("./go-build.mjs").Program} program
 * @param {string} folder
 * @param {((folder: string) => void | Promise<void>) | undefined} complete
 */
async function build(program, folder, complete) {
  const why = await findGoProblem();
  if (why !== undefined) throw new EngineError(`${program.name} cannot be built with Go: ${why}`);
  const unfinished = `${folder}.unfinished`;
  for (const old of [unfinished, folder]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await buildProgram(program, unfinished);
  await complete?.(unfinished);
  renameSync(unfinished, folder);
}
