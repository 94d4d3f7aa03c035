// npm run soak [-- OPTIONS]: runs many clients against the local TaskRouter while faults occur, and checks everything
// throughout. Exits with code 1 if a check failed. `--help` lists the options.
import { randomInt } from "node:crypto";
import { ensureBuilt } from "../../scripts/lib/build.mjs";
import { ensureInstalled } from "../../scripts/lib/install.mjs";
import { runMain } from "../../scripts/lib/main.mjs";
import { bold, green, red, say, withProgress } from "../../scripts/lib/terminal.mjs";

await runMain(async () => {
  const { formatHelp, readCommandLine } = await import("./command-line.mjs");
  const options = readCommandLine(process.argv.slice(2), () => randomInt(2 ** 31));
  if (options.isHelp) return say(formatHelp());
  await ensureInstalled();
  await ensureBuilt();
  await soak(options);
});

/** @param {import("./command-line.mjs").Options} options */
async function soak(options) {
  const [{ createSoak, runSoak }, { conclude }, { formatSummary }] = await Promise.all([
    import("./soak.mjs"),
    import("./conclude.mjs"),
    import("./summary.mjs"),
  ]);
  const { minutes, clients, seed, isRestarted } = options;
  const how = isRestarted ? ", with a kill and a restart half-way" : "";
  say(bold(`${clients} clients, ${minutes} minutes, seed ${seed}${how}`));
  const one = await createSoak(options);
  try {
    const { steps } = await withProgress("soaking", (report) => runSoak(one, options, report));
    await conclude(one);
    say(`\n${formatSummary(one, steps)}\n`);
  } catch (error) {
    // the end of the emulator explains more than the error of a client that cannot reach it
    one.findings.add(`the soak did not end: ${error instanceof Error ? error.message : error}`);
  } finally {
    await one.emulator.current.end();
    await Promise.all([one.receiver.close(), one.api.close()]);
  }
  const { findings } = one;
  if (findings.count() === 0) return say(green("everything held"));
  for (const finding of findings.list()) say(`${red("wrong:")} ${finding}`);
  say(
    `\n${red(`${findings.count()} findings`)}; to repeat it: npm run soak -- --minutes ${minutes} --clients ${clients} --seed ${seed}${isRestarted ? " --restart" : ""}`,
  );
  process.exitCode = 1;
}
