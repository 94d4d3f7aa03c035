// Provides the language host of YAML programs, which only some tests need.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../lib/lock.mjs";
import { getCacheFolder } from "../lib/paths.mjs";
import { EngineError } from "./choose.mjs";
import { buildProgram, findGoProblem } from "./go-build.mjs";
import { findOnPath, isProgram } from "./on-path.mjs";
import { YAML_FOLDER, YAML_VERSION } from "./versions.mjs";

const NAME = "pulumi-language-yaml";

const PROGRAM = {
  name: NAME,
  main: "github.com/pulumi/pulumi-yaml/cmd/pulumi-language-yaml",
  version: YAML_VERSION,
  variable: "github.com/pulumi/pulumi-yaml/pkg/version.Version",
};

/**
 * Returns the folder with the language host of YAML programs: from `PATH`, as in an official installation, or built with Go,
 * once per machine.
 *
 * @param {{ env?: NodeJS.ProcessEnv, cache?: string }} [options] `env` with the engine on `PATH`
 * @returns {Promise<string | undefined>} undefined if `PATH` has it already
 * @throws {EngineError} if it must be built, and Go cannot do so
 */
export async function getYamlHost({ env = process.env, cache = getCacheFolder() } = {}) {
  if (findOnPath(NAME, env) !== undefined) return undefined;
  const folder = join(cache, YAML_FOLDER);
  return await withLock(`${folder}.lock`, async () => {
    if (!isProgram(join(folder, NAME))) await build(folder);
    return folder;
  });
}

/** Builds under a temporary name, so that an interrupted build is never used. @param {string} folder */
async function build(folder) {
  const why = await findGoProblem();
  if (why !== undefined) throw new EngineError(`${NAME} is not on PATH, and cannot be built with Go: ${why}`);
  const unfinished = `${folder}.unfinished`;
  for (const old of [unfinished, folder]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await buildProgram(PROGRAM, unfinished);
  renameSync(unfinished, folder);
}
