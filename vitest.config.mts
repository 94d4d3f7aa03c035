import { defineConfig } from "vitest/config";

/** Tests that start other programs: the real engine, the packed package, the examples. */
const endToEnd = ["test/{e2e,package,examples}/**/*.test.ts"];
const MINUTES = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...endToEnd, "test/cases/**"] },
      },
      {
        test: {
          name: "e2e",
          include: endToEnd,
          globalSetup: ["scripts/lib/vitest-engine.mjs"],
          maxWorkers: 2,
          testTimeout: 5 * MINUTES,
          hookTimeout: 5 * MINUTES,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["language/**/*.ts", "model/**/*.ts"],
      reporter: ["text-summary", "json"],
      thresholds: { branches: 100 },
    },
  },
});
