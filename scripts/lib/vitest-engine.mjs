import { getEngine } from "../engine.mjs";
import { ensureBuilt } from "./build.mjs";

/**
 * Global setup for tests on the real engine: builds the package, and puts the engine first on `PATH`,
 * which the workers inherit. Without an engine the run fails; nothing is skipped.
 */
export async function setup() {
  await ensureBuilt();
  const { env } = await getEngine({ isAgreed: true });
  Object.assign(process.env, env);
}
