import { defineConfig } from "vitest/config";
import { mutatedRooms } from "./lib/mutated-rooms.mjs";

/** Properties run thousands of cases, which would be repeated per mutant. */
const slow = ["test/routing/{properties,lint-agrees}.test.ts"];

export default defineConfig({
  test: {
    include: mutatedRooms.map((room) => `test/${room}/**/*.test.ts`),
    exclude: slow,
    env: { PROPERTY_RUNS: "15" },
    testTimeout: 60_000,
  },
});
