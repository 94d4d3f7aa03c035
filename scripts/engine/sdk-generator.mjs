// Provides Pulumi's generators of SDKs as one program.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getCacheFolder, root } from "../lib/paths.mjs";
import { ensureProgram } from "./built-program.mjs";
import { GENERATOR_VERSION, generatorFolder } from "./versions.mjs";

const PROGRAM = {
  name: "sdk-generator",
  main: "pulumi-taskrouter/engine/sdk-generator",
  version: GENERATOR_VERSION,
  variable: "main.version",
};

/**
 * Returns the program that generates SDKs, built with Go once per machine and source.
 *
 * @param {string} [cache]
 * @returns {Promise<string>} its file
 * @throws {import("./choose.mjs").EngineError} if Go cannot build it
 */
export async function getSdkGenerator(cache = getCacheFolder()) {
  const digest = createHash("sha256");
  for (const file of ["main.go", "go.mod"])
    digest.update(readFileSync(join(root, "scripts/engine/sdk-generator", file)));
  const folder = join(cache, generatorFolder(digest.digest("hex").slice(0, 12)));
  return join(await ensureProgram(PROGRAM, folder), PROGRAM.name);
}
