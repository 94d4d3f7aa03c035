// Provides Pulumi's CLI on this machine. `node scripts/engine.mjs [--yes]` prints the folder to put first on PATH.
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chooseEngine, EngineError } from "./engine/choose.mjs";
import { buildWithGo, findGoProblem } from "./engine/go-build.mjs";
import { getFromCache } from "./engine/in-cache.mjs";
import { findDownloadProblem, HOST, installOfficial } from "./engine/installer.mjs";
import { makeEngine } from "./engine/make-engine.mjs";
import { findOnPath, getFromPath, readPulumiVersion } from "./engine/on-path.mjs";
import { BUILT_FOLDER, INSTALLED_FOLDER, PULUMI_VERSION } from "./engine/versions.mjs";
import { getCacheFolder } from "./lib/paths.mjs";
import { confirm, isInteractive } from "./lib/terminal.mjs";

/**
 * @typedef {object} Engine
 * @property {string} pulumi the CLI's file
 * @property {string} path the folder to put first on `PATH`
 * @property {NodeJS.ProcessEnv} env the environment of this process with that folder first on `PATH`, and no update check
 * @property {string} version
 * @property {string} how its origin, for people
 */
/** @typedef {{ isAgreed?: boolean, cache?: string }} EngineOptions `isAgreed`: do not ask before a download */

/** @type {Promise<Engine> | undefined} */
let pending;

/**
 * Returns Pulumi's engine from the first source that works: `pulumi` on `PATH`, the official installer, a build with
 * Go. An installed or built engine stays in the cache folder and is used again.
 *
 * @param {EngineOptions} [options]
 * @returns {Promise<Engine>}
 * @throws {EngineError} if no source works; gives the reason for each
 * @example
 * const { env } = await getEngine();
 * spawn("pulumi", ["up"], { env });
 */
export function getEngine(options = {}) {
  pending ??= findEngine(options);
  return pending;
}

/** @param {EngineOptions} options @returns {Promise<Engine>} */
async function findEngine({ isAgreed = false, cache = getCacheFolder() }) {
  const found = await chooseEngine(createWays(cache, isAgreed));
  const PATH = [found.path, process.env.PATH ?? ""].join(delimiter);
  return { ...found, env: { ...process.env, PATH, PULUMI_SKIP_UPDATE_CHECK: "true" } };
}

/** @param {string} cache @param {boolean} isAgreed @returns {import("./engine/choose.mjs").Way[]} */
function createWays(cache, isAgreed) {
  const installed = join(cache, INSTALLED_FOLDER);
  const built = join(cache, BUILT_FOLDER);
  const findInCache = async () => {
    const outcome = await getFromCache(installed, "from the official installer, in the cache");
    return "found" in outcome ? outcome : getFromCache(built, "built with Go from Pulumi's modules, in the cache");
  };
  return [
    { name: "`pulumi` on PATH", get: () => getFromPath({ find: findOnPath, readVersion: readPulumiVersion }) },
    { get: findInCache },
    {
      name: "the official installer",
      get: async () => {
        const why = (await findDownloadProblem()) ?? (await askFirst(installed, isAgreed));
        return why === undefined ? makeEngine(installed, installOfficial, "from the official installer") : { why };
      },
    },
    {
      name: "a build with Go",
      get: async () => {
        const why = await findGoProblem();
        return why === undefined ? makeEngine(built, buildWithGo, "built with Go from Pulumi's modules") : { why };
      },
    },
  ];
}

/** Asks first, because the installer is a script from the internet. @param {string} folder @param {boolean} isAgreed */
async function askFirst(folder, isAgreed) {
  if (isAgreed || !isInteractive || !process.stdin.isTTY) return undefined;
  const question = `Pulumi's CLI is needed. Download v${PULUMI_VERSION} from ${HOST} into ${folder}?`;
  return (await confirm(question)) ? undefined : "the download was declined";
}

async function main() {
  try {
    const { path, version, how } = await getEngine({ isAgreed: process.argv.includes("--yes") });
    process.stderr.write(`Pulumi ${version}, ${how}\n`);
    process.stdout.write(`${path}\n`);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
