// npm run bench [-- OPTIONS]: what each step costs on the real engine, beside a null provider and the peers.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { getEngine } from "../scripts/engine.mjs";
import { ensureBuilt } from "../scripts/lib/build.mjs";
import { ensureInstalled } from "../scripts/lib/install.mjs";
import { runMain } from "../scripts/lib/main.mjs";
import { say } from "../scripts/lib/terminal.mjs";
import { readOptions } from "./lib/options.mjs";
import { installPackage } from "./lib/package.mjs";
import { createNull, createOurs } from "./lib/programs.mjs";
import { measureRateLimit } from "./lib/rate-limit.mjs";
import { runSteps, takeBest } from "./lib/run-steps.mjs";
import { formatTable, peers } from "./lib/table.mjs";
import { startTaskRouter } from "./lib/task-router.mjs";

/** @typedef {Map<string, import("./lib/run-steps.mjs").StepResult>} Results */

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (process.platform !== "linux")
    throw new Error("npm run bench reads CPU seconds and memory from /proc: it needs Linux");
  await ensureInstalled();
  await ensureBuilt();
  const { env, version } = await getEngine();
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-bench-"));
  try {
    installPackage(folder);
    await measureAll(options, { modules: join(folder, "node_modules"), env }, version);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {import("./lib/options.mjs").BenchOptions} options @param {Place} place @param {string} version */
async function measureAll(options, place, version) {
  say(`Pulumi ${version}, Node ${process.versions.node}, ${cpus().length} cores; the local TaskRouter is not counted.`);
  say(`Peers, wall s (CPU s); calls. ${peers.source}\n${peers.remark}\n`);
  for (const count of options.n) {
    for (const latency of options.latency) await measureWork(options, place, count, latency);
  }
  if (options.withRateLimit) say(await measureRateLimit(place));
}

/** @typedef {{ modules: string, env: NodeJS.ProcessEnv }} Place */

/** @param {import("./lib/options.mjs").BenchOptions} options @param {Place} place @param {number} count @param {number} latency */
async function measureWork(options, place, count, latency) {
  /** @type {Results} */
  const ours = new Map();
  /** @type {Results | undefined} */
  const nothing = options.withNull ? new Map() : undefined;
  for (let run = 0; run < options.runs; run += 1) {
    const taskRouter = await startTaskRouter({ latency });
    const works = [
      { results: ours, steps: runSteps({ ...place, program: createOurs, count }, taskRouter) },
      ...(nothing === undefined
        ? []
        : [{ results: nothing, steps: runSteps({ ...place, program: createNull, count }) }]),
    ];
    await alternate(works);
    await taskRouter.close();
  }
  say(`${formatTable({ count, latency, ours, nothing })}\n`);
}

/**
 * Takes one step of each work in turn, so that both meet the same load of the machine.
 *
 * @param {readonly { results: Results, steps: ReturnType<typeof runSteps> }[]} works
 */
async function alternate(works) {
  for (let isDone = false; !isDone; ) {
    for (const { results, steps } of works) {
      const { done, value } = await steps.next();
      if (done === true || value === undefined) isDone = true;
      else results.set(value.name, takeBest(results.get(value.name), value.result));
    }
  }
}
