import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** The only folder outside the project that the scripts write to. @param {NodeJS.ProcessEnv} env @returns {string} */
export function getCacheFolder(env = process.env) {
  const base = env.XDG_CACHE_HOME;
  return join(base === undefined || base === "" ? join(homedir(), ".cache") : base, "pulumi-taskrouter");
}

/** Data about this checkout that the scripts keep between runs; removed with `node_modules`. */
export const workFolder = join(root, "node_modules", ".cache", "pulumi-taskrouter");
