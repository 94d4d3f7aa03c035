// Which room may import what; read by check-layers.mjs. The rooms are described in CONTRIBUTING.md.

/**
 * @typedef {object} Layer
 * @property {readonly string[]} rooms other rooms that it may import
 * @property {readonly string[]} packages that it may import; `node:` allows every module of Node
 * @property {readonly string[]} [entries] files that other rooms may import; `index.ts` if absent
 */

const PURE = /** @type {const} */ (["language", "model"]);
const BELOW_CLI = /** @type {const} */ (["project", "emulator", "sdk", "provider", "config", "routing", ...PURE]);

/**
 * Rooms from the ground up. A folder with an entry of its own follows that entry instead of its room's.
 *
 * @type {Readonly<Record<string, Layer>>}
 */
export const layers = {
  language: { rooms: [], packages: ["ajv", "fastest-levenshtein"] },
  model: { rooms: ["language"], packages: [] },
  routing: { rooms: ["language"], packages: [] },
  project: { rooms: [], packages: ["node:"] },
  config: {
    rooms: ["project", ...PURE],
    packages: ["node:", "ajv", "fastest-levenshtein", "picocolors", "picomatch", "yaml"],
  },
  provider: {
    rooms: ["project", ...PURE],
    packages: ["node:"],
    entries: [
      "index.ts",
      "package.ts",
      "adopt/index.ts",
      "guards/index.ts",
      "history/index.ts",
      "live/index.ts",
      "move/index.ts",
      "twilio/index.ts",
    ],
  },
  "provider/twilio": { rooms: PURE, packages: ["node:", "undici"] },
  // the SDK's message classes alone: test/e2e/native sees that the SDK itself is not loaded
  "provider/native": { rooms: PURE, packages: ["node:", "@pulumi/pulumi"] },
  // the component registers the same plan as the SDK's
  "provider/native/construct": { rooms: ["sdk", "config", ...PURE], packages: ["node:", "@pulumi/pulumi"] },
  sdk: {
    rooms: ["project", "config", ...PURE],
    packages: ["node:", "@pulumi/pulumi"],
    // the text alone: the rest of the room loads Pulumi's SDK
    entries: ["index.ts", "files/index.ts", "plan/index.ts", "provider-text.ts"],
  },
  "sdk/plan": { rooms: ["config", ...PURE], packages: [] },
  "sdk/files": { rooms: ["config", ...PURE], packages: ["node:"] },
  // it tests the provider, so it shares no code with it except TaskRouter's own rules
  emulator: { rooms: ["routing", "language"], packages: ["node:", "@hono/node-server", "hono", "libsql"] },
  cli: { rooms: BELOW_CLI, packages: ["node:", "commander", "diff", "picocolors", "sarif"] },
  // from a plan to texts: its commands read the files and run the programs
  "cli/report": { rooms: PURE, packages: [] },
  // the only folder that knows of the queue, which is loaded only with --queue
  "cli/fleet/queue": { rooms: PURE, packages: ["node:", "bullmq", "ioredis"] },
  "cli/stack": { rooms: BELOW_CLI, packages: ["node:", "@pulumi/pulumi"] },
};
