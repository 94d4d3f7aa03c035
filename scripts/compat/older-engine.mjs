import { join } from "node:path";
import { EngineError } from "../engine/choose.mjs";
import { buildWithGo, findGoProblem } from "../engine/go-build.mjs";
import { makeEngine } from "../engine/make-engine.mjs";
import { OLDER_FOLDER, OLDER_PULUMI } from "../engine/versions.mjs";
import { getCacheFolder } from "../lib/paths.mjs";

/**
 * Returns an older engine than that of the tests, built with Go once per machine.
 *
 * @returns {Promise<import("../engine/choose.mjs").Found>}
 * @throws {EngineError} if Go cannot build it
 */
export async function getOlderEngine() {
  const why = await findGoProblem();
  if (why !== undefined) throw new EngineError(`Pulumi ${OLDER_PULUMI} cannot be built with Go: ${why}`);
  const fill = (/** @type {string} */ folder) => buildWithGo(folder, OLDER_PULUMI);
  const outcome = await makeEngine(join(getCacheFolder(), OLDER_FOLDER), fill, "built with Go from Pulumi's modules");
  if ("why" in outcome) throw new EngineError(outcome.why);
  return outcome.found;
}
