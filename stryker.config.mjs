// Mutation testing: see docs/decisions/stryker.md. `npm run mutate -- ROOM…` sets the rooms.
import { mutatedRooms } from "./scripts/lib/mutated-rooms.mjs";

export default {
  mutate: mutatedRooms.map((room) => `${room}/**/*.ts`),
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "scripts/vitest-mutants.config.mts" },
  coverageAnalysis: "perTest",
  // a mutant in a table that is built once would need a run of all tests
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20_000,
  ignorePatterns: ["dist", "coverage", "examples", "bench"],
  tempDirName: ".stryker/tmp",
  reporters: ["clear-text", "progress", "html", "json"],
  htmlReporter: { fileName: ".stryker/mutation.html" },
  jsonReporter: { fileName: ".stryker/mutation.json" },
  clearTextReporter: { reportTests: false },
};
