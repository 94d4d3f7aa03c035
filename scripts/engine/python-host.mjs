// Provides the language host of Python programs, which only some tests need.
import { chmodSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { getCacheFolder, root } from "../lib/paths.mjs";
import { lastLines, run } from "../lib/run.mjs";
import { ensureProgram } from "./built-program.mjs";
import { findOnPath } from "./on-path.mjs";
import { HOST_VERSION, PYTHON_FOLDER } from "./versions.mjs";

const NAME = "pulumi-language-python";
/** The Python file that the host starts. */
const EXECUTOR = "pulumi-language-python-exec";
const SDK = "github.com/pulumi/pulumi/sdk/v3";
/** One wrapper module serves both hosts that are in Pulumi's SDK module. */
const WRAPPER = "pulumi-language-nodejs";

const PROGRAM = {
  name: NAME,
  wrapper: WRAPPER,
  main: `${SDK}/python/cmd/pulumi-language-python`,
  version: HOST_VERSION,
  variable: `${SDK}/go/common/version.Version`,
};

/**
 * Returns the folder with the language host of Python programs: from `PATH`, as in an official installation, or built with
 * Go, once per machine.
 *
 * @param {{ env?: NodeJS.ProcessEnv, cache?: string }} [options] `env` with the engine on `PATH`
 * @returns {Promise<string | undefined>} undefined if `PATH` has it already
 * @throws {import("./choose.mjs").EngineError} if it must be built, and Go cannot do so
 */
export async function getPythonHost({ env = process.env, cache = getCacheFolder() } = {}) {
  if (findOnPath(NAME, env) !== undefined) return undefined;
  return await ensureProgram(PROGRAM, join(cache, PYTHON_FOLDER), copyExecutor);
}

/** @param {string} folder */
async function copyExecutor(folder) {
  const env = { ...process.env, GOWORK: "off" };
  const args = ["list", "-mod=readonly", "-m", "-f", "{{.Dir}}", SDK];
  const result = await run("go", args, { cwd: join(root, "scripts", "engine", WRAPPER), env, timeout: 60_000 });
  if (result.code !== 0) throw new Error(`\`go list\` of ${SDK} failed:\n${lastLines(result)}`);
  copyFileSync(join(result.stdout.trim(), "python", "cmd", EXECUTOR), join(folder, EXECUTOR));
  chmodSync(join(folder, EXECUTOR), 0o755);
}
