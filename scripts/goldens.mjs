// npm run goldens [-- FILTER…]: writes the expected outputs anew (vitest's own snapshots and every file golden that
// looks at GOLDENS=update). The diff is for a person to read.
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { vitest } from "./lib/vitest.mjs";

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const args = [vitest, "run", "--project", "unit", "--update", ...process.argv.slice(2)];
  const env = { ...process.env, GOLDENS: "update" };
  const { code } = await run(process.execPath, args, { cwd: root, env, isShown: true });
  process.exitCode = code;
});
