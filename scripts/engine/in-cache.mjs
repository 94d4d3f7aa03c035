import { existsSync } from "node:fs";
import { join } from "node:path";
import { COMPANIONS, isProgram, readPulumiVersion } from "./on-path.mjs";

/**
 * Returns an engine that an earlier run put into the cache. A folder bears its final name only when it was finished.
 *
 * @param {string} folder
 * @param {string} how
 * @param {(file: string) => Promise<string | undefined>} [readVersion]
 * @returns {Promise<import("./choose.mjs").Outcome>}
 */
export async function getFromCache(folder, how, readVersion = readPulumiVersion) {
  if (!existsSync(folder)) return { why: "not in the cache" };
  const path = join(folder, "bin");
  const pulumi = join(path, "pulumi");
  const missing = ["pulumi", ...COMPANIONS].filter((name) => !isProgram(join(path, name)));
  if (missing.length > 0) return { why: `${folder} lacks ${missing.join(", ")}` };
  const version = await readVersion(pulumi);
  return version === undefined ? { why: `${pulumi} does not run` } : { found: { pulumi, path, version, how } };
}
