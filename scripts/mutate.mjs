// npm run mutate [-- ROOM…]: changes the code of pure rooms in many small ways, and reports each change that no unit test
// notices. Takes minutes to hours; the report is in .stryker/mutation.html.
import { join } from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { PURE_ROOMS } from "./lib/mutated-rooms.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";

const stryker = join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

await runMain(async () => {
  const rooms = process.argv.slice(2);
  const unknown = rooms.find((room) => !PURE_ROOMS.includes(room));
  if (unknown !== undefined) {
    throw new Error(`room '${unknown}' cannot be mutated: rooms are ${PURE_ROOMS.join(", ")}`);
  }
  await ensureInstalled();
  const env = rooms.length === 0 ? process.env : { ...process.env, MUTATED_ROOMS: rooms.join(",") };
  const { code } = await run(process.execPath, [stryker, "run"], { cwd: root, env, isShown: true });
  process.exitCode = code;
});
