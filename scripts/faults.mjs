// npm run faults [-- --host H --phase P --call C --fault F --count N --seed S]: each call of a create, an update, a refresh
// and a destroy meets each fault, on both hosts; then the same run again has to end in order. All of it takes hours;
// --count chooses that many cells, in an order that the seed decides. Ends with a table.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { getEngine } from "./engine.mjs";
import { describeMatrix } from "./faults/matrix.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { vitest } from "./lib/vitest.mjs";

const text = /** @type {const} */ ({ type: "string" });

await runMain(async () => {
  const { values } = parseArgs({
    options: { host: text, phase: text, call: text, fault: text, count: text, seed: text },
  });
  const { count, seed, ...wanted } = values;
  const selection = { ...wanted, ...toNumber("count", count), ...toNumber("seed", seed) };
  await ensureInstalled();
  await ensureBuilt();
  const { env } = await getEngine();
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-faults-"));
  try {
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const args = [vitest, "run", "--project", "e2e", ...reporters, "test/e2e/fault-matrix"];
    const settings = { ...env, FAULTS: JSON.stringify(selection) };
    const { code } = await run(process.execPath, args, { cwd: root, env: settings, isShown: true });
    console.log(describeMatrix(JSON.parse(readFileSync(report, "utf8"))));
    process.exitCode = code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {"count" | "seed"} name @param {string | undefined} value */
function toNumber(name, value) {
  if (value === undefined) return {};
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} needs a whole number, such as --${name} 100`);
  return { [name]: Number(value) };
}
