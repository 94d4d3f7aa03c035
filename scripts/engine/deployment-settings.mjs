// Provides the check of the settings of Pulumi Deployments, which only some tests need.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getCacheFolder, root } from "../lib/paths.mjs";
import { ensureProgram } from "./built-program.mjs";
import { PULUMI_VERSION, settingsFolder } from "./versions.mjs";

const PROGRAM = {
  name: "check-settings",
  wrapper: "pulumi",
  main: "pulumi-taskrouter/engine/pulumi/check-settings",
  version: PULUMI_VERSION,
  variable: "main.version",
};

/**
 * Returns the program that checks settings on its standard input, built with Go once per machine and source.
 *
 * @param {string} [cache]
 * @returns {Promise<string>} its file
 * @throws {import("./choose.mjs").EngineError} if Go cannot build it
 */
export async function getSettingsCheck(cache = getCacheFolder()) {
  const source = readFileSync(join(root, "scripts/engine/pulumi/check-settings/main.go"));
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 12);
  return join(await ensureProgram(PROGRAM, join(cache, settingsFolder(digest))), PROGRAM.name);
}
