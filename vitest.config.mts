import { defineConfig } from "vitest/config";

/** Tests that start other programs: the real engine, the packed package, the examples, Twilio's libraries. */
const endToEnd = ["test/{e2e,package,examples,clients}/**/*.test.ts"];
/** Tests of rooms without I/O, which cannot affect each other. */
const pureTests = ["test/{language,model,routing}/**/*.test.ts"];
/** Projects of every kind, installed from the registry: minutes each, so `npm run test:projects` has its own run. */
const projects = ["test/projects/**/*.test.ts"];
/** Each worker loads a module once, and not again for each file, which would take longer than most tests. */
const isolate = false;
/** All cores: vitest leaves one for itself, which is half of a machine with two. */
const maxWorkers = "100%";
// the limits only end tests that hang, on a busy machine too; benchmarks measure speed
const MINUTES = 60_000;

/** Code that only decides: unit tests must cover all of its branches. */
const pure = [
  "language/**/*.ts",
  "model/**/*.ts",
  "routing/**/*.ts",
  "provider/twilio/failures/{failure,redact,retry-after,retry-policy,status-text,transport-text}.ts",
  "provider/twilio/lists/list-index.ts",
  "provider/twilio/pace/{forecast,gauge,limiter,pace,rate-limit-hint}.ts",
  "provider/twilio/settings/*.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: pureTests,
          isolate,
          maxWorkers,
          testTimeout: 5 * MINUTES,
          hookTimeout: 5 * MINUTES,
        },
      },
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...pureTests, ...endToEnd, ...projects, "test/cases/**"],
          isolate,
          maxWorkers,
          testTimeout: 5 * MINUTES,
          hookTimeout: 5 * MINUTES,
        },
      },
      {
        test: {
          name: "e2e",
          include: endToEnd,
          globalSetup: ["scripts/lib/vitest-engine.mjs"],
          isolate,
          maxWorkers: 2,
          testTimeout: 10 * MINUTES,
          hookTimeout: 10 * MINUTES,
        },
      },
      {
        test: {
          name: "projects",
          include: projects,
          globalSetup: ["scripts/lib/vitest-engine.mjs"],
          maxWorkers: 1,
          testTimeout: 15 * MINUTES,
          hookTimeout: 5 * MINUTES,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: pure,
      // a pattern such as routing/** also matches test/routing, which has helpers of tests
      exclude: ["test/**"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { branches: 100 },
    },
  },
});
