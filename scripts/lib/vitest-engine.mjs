import { addYamlHost } from "../engine/yaml-host.mjs";
import { getEngine } from "../engine.mjs";
import { ensureBuilt } from "./build.mjs";

/**
 * Global setup for tests on the real engine: builds the package, and puts the engine and the language host of YAML
 * programs first on `PATH`, which the workers inherit. Without them the run fails; nothing is skipped.
 */
export async function setup() {
  await ensureBuilt();
  const { env } = await getEngine({ isAgreed: true });
  Object.assign(process.env, await addYamlHost(env));
}
