/**
 * @typedef {object} Found
 * @property {string} pulumi the CLI's file
 * @property {string} path the folder to put first on `PATH`
 * @property {string} version
 * @property {string} how in words, for people
 */
/** @typedef {{ found: Found } | { why: string }} Outcome */
/**
 * @typedef {object} Way
 * @property {string} [name] without a name if a person could not fix a failure; such a failure is not reported
 * @property {() => Promise<Outcome>} get
 */

/** Every way to get an engine failed. */
export class EngineError extends Error {}

/**
 * Returns the engine of the first way that works.
 *
 * @param {readonly Way[]} ways in the order of preference
 * @returns {Promise<Found>}
 * @throws {EngineError} every way failed; lists each named way with its reason
 */
export async function chooseEngine(ways) {
  const failures = [];
  for (const way of ways) {
    const outcome = await attempt(way);
    if ("found" in outcome) return outcome.found;
    if (way.name !== undefined) failures.push({ name: way.name, why: outcome.why });
  }
  throw new EngineError(formatFailures(failures));
}

/** @param {Way} way @returns {Promise<Outcome>} */
async function attempt(way) {
  try {
    return await way.get();
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {readonly { name: string, why: string }[]} failures @returns {string} */
function formatFailures(failures) {
  const lines = failures.map(({ name, why }, index) => `  ${index + 1}. ${name}: ${why.replaceAll("\n", "\n     ")}`);
  return [
    "no Pulumi engine is available. Tried:",
    ...lines,
    "To continue, do one of these: install the Pulumi CLI and put it on PATH, allow the download, or install Go.",
  ].join("\n");
}
