import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { root } from "../lib/paths.mjs";
import { allTests, changedSources } from "./workshop.mjs";

export default defineConfig({
  root,
  plugins: [
    {
      name: "changed-sources",
      enforce: "pre",
      load(id) {
        const file = join(changedSources, relative(root, id));
        return existsSync(file) ? readFileSync(file, "utf8") : undefined;
      },
    },
  ],
  test: {
    include: [relative(root, allTests)],
    runner: fileURLToPath(new URL("runner.mjs", import.meta.url)),
    // properties are repeated per change
    env: { PROPERTY_RUNS: "30", FUZZ_RUNS: "30" },
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 60_000,
    reporters: ["dot"],
  },
});
