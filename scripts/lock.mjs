// npm run lock: rewrites package-lock.json from package.json, complete for every platform and without addresses.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completeLock } from "./lib/complete-lock.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { lastLines, run } from "./lib/run.mjs";
import { withProgress } from "./lib/terminal.mjs";

const file = join(root, "package-lock.json");

await runMain(async () => {
  const args = ["install", "--package-lock-only", "--ignore-scripts"];
  const result = await withProgress("resolving packages", () => run("npm", args, { cwd: root }));
  if (result.code !== 0) throw new Error(`\`npm ${args.join(" ")}\` failed:\n${lastLines(result)}`);
  const lock = completeLock(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
});
