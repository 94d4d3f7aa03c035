// Provides the language host of YAML programs, which only some tests need.
import { delimiter, join } from "node:path";
import { getCacheFolder } from "../lib/paths.mjs";
import { ensureProgram } from "./built-program.mjs";
import { findOnPath } from "./on-path.mjs";
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
 * @throws {import("./choose.mjs").EngineError} if it must be built, and Go cannot do so
 */
export async function getYamlHost({ env = process.env, cache = getCacheFolder() } = {}) {
  return findOnPath(NAME, env) === undefined ? await ensureProgram(PROGRAM, join(cache, YAML_FOLDER)) : undefined;
}

/**
 * Returns an environment with that host on `PATH`.
 *
 * @param {NodeJS.ProcessEnv} env with the engine on `PATH`
 * @returns {Promise<NodeJS.ProcessEnv>}
 * @throws {import("./choose.mjs").EngineError} if it must be built, and Go cannot do so
 */
export async function addYamlHost(env) {
  const host = await getYamlHost({ env });
  return host === undefined ? env : { ...env, PATH: [host, `${env.PATH}`].join(delimiter) };
}
