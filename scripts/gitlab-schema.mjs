// Provides GitLab's JSON schema of `.gitlab-ci.yml` for the tests. `node scripts/gitlab-schema.mjs` prints its path.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { keepInCache } from "./lib/keep-in-cache.mjs";
import { runMain } from "./lib/main.mjs";
import { getCacheFolder } from "./lib/paths.mjs";
import { lastLines, run } from "./lib/run.mjs";
import { say } from "./lib/terminal.mjs";

/** A package that has GitLab's schema as a file. Newer ones have it inside a program that needs Node 22. */
const PACKAGE = "gitlab-ci-local@4.65.1";
const FILE = "package/src/schema/schema.js";
const LIMIT_MS = 5 * 60_000;

/**
 * Returns the schema of GitLab's pipelines, taken out of a package of npm once per machine.
 *
 * @param {string} [cache]
 * @returns {Promise<object>} a JSON schema of draft 7
 * @throws {Error} that says in one line what this machine lacks
 */
export async function getGitlabSchema(cache = getCacheFolder()) {
  const { schema } = await import(pathToFileURL(await getFile(cache)).href);
  return schema;
}

/** The module that exports the schema. @param {string} cache @returns {Promise<string>} */
async function getFile(cache) {
  const file = join(cache, `${PACKAGE.replace("@", "-")}-schema.mjs`);
  return await keepInCache(file, "fetching GitLab's schema for the tests", make);
}

/** @param {string} draft @returns {Promise<string>} */
async function make(draft) {
  const packed = await must("npm", ["pack", "--silent", "--ignore-scripts", PACKAGE], draft);
  await must("tar", ["-xzf", packed.trim().split("\n").at(-1) ?? "", FILE], draft);
  return join(draft, FILE);
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @returns {Promise<string>} its standard output */
async function must(command, args, cwd) {
  const result = await run(command, args, { cwd, timeout: LIMIT_MS });
  if (result.code !== 0)
    throw new Error(`the schema of GitLab cannot be taken from ${PACKAGE}: ${lastLines(result, 3)}`);
  return result.stdout;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => say(await getFile(getCacheFolder())));
}
