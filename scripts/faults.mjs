// npm run faults [-- --host H --phase P --call C --fault F --count N --seed S --part I/N --workers N]: each call of a create, an
// update, a refresh and a destroy meets each fault, on both hosts; then the same run again has to end in order. All of it takes
// hours; --part chooses a part that takes its share of them, and --count that many cells, in an order that the seed decides.
// Ends with a table.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { getEngine } from "./engine.mjs";
import { describeMatrix } from "./faults/matrix.mjs";
import { splitPart } from "./faults/split-part.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root } from "./lib/paths.mjs";
import { lastLines, run } from "./lib/run.mjs";
import { green, red, say } from "./lib/terminal.mjs";
import { vitest } from "./lib/vitest.mjs";

const text = /** @type {const} */ ({ type: "string" });
/** One per core. */
const WORKERS = availableParallelism();

await runMain(async () => {
  const { values } = parseArgs({
    options: { host: text, phase: text, call: text, fault: text, count: text, seed: text, part: text, workers: text },
  });
  const { count, seed, part = "1/1", workers, ...wanted } = values;
  const selection = { ...wanted, ...toNumber("count", count), ...toNumber("seed", seed) };
  const parts = splitPart(part, Math.max(1, toNumber("workers", workers).workers ?? WORKERS));
  await ensureInstalled();
  await ensureBuilt();
  const { env } = await getEngine();
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-faults-"));
  try {
    const files = parts.map((_, index) => join(folder, `${index}.json`));
    const runs = parts.map((one, index) => runCells(env, { ...selection, part: one }, `${files[index]}`));
    for (const result of await Promise.all(runs)) {
      if (result.code === 0) continue;
      process.exitCode = 1;
      say(lastLines(result, 200));
    }
    say(describeMatrix(files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, "utf8")))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {object} selection a `Selection` of the tests
 * @param {string} report the file for the results
 */
function runCells(env, selection, report) {
  const reporters = ["--reporter=verbose", "--reporter=json", `--outputFile.json=${report}`];
  return run(process.execPath, [vitest, "run", "--project", "e2e", ...reporters, "test/e2e/fault-matrix"], {
    cwd: root,
    env: { ...env, NO_COLOR: "1", FAULTS: JSON.stringify(selection) },
    onLine: (line) => {
      const [, mark, cell] = /([✓×]) .*?(\w+ \| .*)$/.exec(line) ?? [];
      if (cell !== undefined) say(`${mark === "✓" ? green("ok    ") : red("FAILED")}  ${cell}`);
    },
  });
}

/** @param {"count" | "seed" | "workers"} name @param {string | undefined} value */
function toNumber(name, value) {
  if (value === undefined) return {};
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} needs a whole number, such as --${name} 100`);
  return { [name]: Number(value) };
}
