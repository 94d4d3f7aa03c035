// npm run goldens [-- FILTER…]: updates the expected outputs (vitest's own snapshots and every golden file whose test
// reads GOLDENS=update). A person must read the diff.
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { vitest } from "./lib/vitest.mjs";

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const args = [vitest, "run", "--project=pure", "--project=unit", "--update", ...process.argv.slice(2)];
  const env = { ...process.env, GOLDENS: "update" };
  const { code } = await run(process.execPath, args, { cwd: root, env, isShown: true });
  process.exitCode = code;
});
