// npm run test:projects [-- FILTER…]: installs the packed package in projects of every kind, with npm, pnpm and Yarn, and
// applies each with the real engine to a local TaskRouter.
import { getEngine } from "./engine.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { vitest } from "./lib/vitest.mjs";

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const { env } = await getEngine();
  const args = [vitest, "run", "--project", "projects", ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { cwd: root, env, isShown: true });
  process.exitCode = code;
});
