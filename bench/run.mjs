// npm run bench [-- SUITE…] [OPTIONS]: runs benchmarks and reports which aims are reached. `--help` lists suites and
// options.
import { ensureBuilt } from "../scripts/lib/build.mjs";
import { ensureInstalled } from "../scripts/lib/install.mjs";
import { runMain } from "../scripts/lib/main.mjs";
import { bold, say } from "../scripts/lib/terminal.mjs";
import { formatHelp, readCommandLine } from "./lib/command-line.mjs";
import { describeMachine } from "./lib/machine.mjs";
import { createReport } from "./lib/report.mjs";
import { suites } from "./suites/index.mjs";

await runMain(async () => {
  const { runs, isStrict, isList, isHelp } = await readCommandLine(process.argv.slice(2), suites);
  if (isList) return say(suites.map(({ name, description }) => `${name.padEnd(12)} ${description}`).join("\n"));
  if (isHelp) return say(formatHelp(runs));
  await ensureInstalled();
  await ensureBuilt();
  const report = createReport();
  say(describeMachine());
  for (const { entry, suite, values } of runs) {
    say(`\n${bold(entry.name)}: ${entry.description}\n`);
    await suite.run(report, values);
  }
  conclude(report.listMissed(), isStrict);
});

/** @param {readonly string[]} missed @param {boolean} isStrict */
function conclude(missed, isStrict) {
  if (missed.length > 0) say(`\naims missed: ${missed.join("; ")}`);
  if (isStrict && missed.length > 0) process.exitCode = 1;
}
