// npm test [-- FILTER…]: prepares what the tests need, runs them all, and ends with the line `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { getEngine } from "./engine.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root, workFolder } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { formatTally, tally } from "./lib/tally.mjs";
import { red, say } from "./lib/terminal.mjs";
import { vitest } from "./lib/vitest.mjs";

/** Only ends a run that hangs: on a machine at a load of 20 the tests take hours. */
const LIMIT_MS = 4 * 60 * 60_000;
/** Tests that start engines run after the others, which use every core. */
const RUNS = [["pure", "unit"], ["e2e"]];

await runMain(async () => {
  const args = process.argv.slice(2);
  await ensureInstalled();
  await ensureBuilt();
  const { env, version, how } = await getEngine({ isAgreed: args.includes("--yes") });
  say(`Pulumi ${version}, ${how}; Node ${process.version}`);
  const filters = args.filter((arg) => arg !== "--yes");
  const runs = [];
  for (const projects of RUNS) runs.push(await runProjects(projects, filters, env));
  conclude(runs);
});

/**
 * @param {readonly string[]} projects names in vitest.config.mts
 * @param {readonly string[]} filters the arguments of `npm test --`
 * @param {NodeJS.ProcessEnv} env
 */
async function runProjects(projects, filters, env) {
  mkdirSync(workFolder, { recursive: true });
  const name = projects.join(" and ");
  const file = join(workFolder, `report-${projects[0]}-${process.pid}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  // thresholds apply to all tests together, not to a filtered run
  const coverage = projects.includes("pure") && filters.length === 0 ? ["--coverage"] : [];
  const selected = projects.map((project) => `--project=${project}`);
  const options = [...selected, "--passWithNoTests", ...reporters, ...coverage];
  const { code } = await run(process.execPath, [vitest, "run", ...options, ...filters], {
    cwd: root,
    env,
    isShown: true,
    timeout: LIMIT_MS,
  });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  rmSync(file, { force: true });
  return { name, code, report };
}

/** @param {readonly { name: string, code: number, report: import("./lib/tally.mjs").Report | undefined }[]} runs */
function conclude(runs) {
  const total = tally(runs.flatMap(({ report }) => report ?? []));
  for (const name of total.skipped) say(`skipped: ${name}`);
  for (const failure of total.failures) say(red(`failed: ${failure}`));
  for (const { name, code } of runs) {
    if (code !== 0) say(`the ${name} tests ended with exit code ${code}`);
  }
  if (total.passed + total.failures.length === 0) say("no test ran");
  const isGood = runs.every(({ code }) => code === 0) && total.failures.length === 0 && total.passed > 0;
  process.exitCode = isGood ? 0 : 1;
  say(formatTally(total));
}
