// Sets up a Python with Twilio's library and Pulumi's SDK for the tests. `node scripts/python.mjs` prints its path.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withLock } from "./lib/lock.mjs";
import { runMain } from "./lib/main.mjs";
import { getCacheFolder, root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { say, withProgress } from "./lib/terminal.mjs";
import { createVenv, installWithPip, interpreterOf } from "./lib/venv.mjs";

/** The packages to install, with pinned versions. */
const requirements = join(root, "test", "requirements.txt");
const LIMIT_MS = 5 * 60_000;
const WORKS = "import twilio.rest, pulumi";

/**
 * Returns the Python of a virtual environment in the cache, which is created if it is missing or broken.
 *
 * @param {string} [cache]
 * @returns {Promise<string>} path of its interpreter
 * @throws {Error} that says in one line what this machine lacks
 * @example
 * const python = await getPython();
 * spawn(python, ["walk.py"]);
 */
export async function getPython(cache = getCacheFolder()) {
  const digest = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const folder = join(cache, `python-${digest}`);
  await withLock(`${folder}.lock`, async () => {
    if (!(await isWorking(folder))) await withProgress("installing Python packages for the tests", () => make(folder));
  });
  return interpreterOf(folder);
}

/** @param {string} folder @returns {Promise<boolean>} */
async function isWorking(folder) {
  if (!existsSync(interpreterOf(folder))) return false;
  return (await run(interpreterOf(folder), ["-c", WORKS], { timeout: LIMIT_MS })).code === 0;
}

/** Creates the environment in another folder and renames it at the end, so that it is always complete. @param {string} folder */
async function make(folder) {
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await createVenv(draft);
    const why = await installWithPip(draft, ["--requirement", requirements]);
    if (why !== undefined) throw new Error(`pip cannot install the packages of ${requirements}: ${why}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => say(await getPython()));
}
