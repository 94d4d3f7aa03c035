import type { Fleet, PlacedStack } from "../../../config/index.js";
import { count } from "../../count.js";
import { EXIT } from "../../failure.js";
import { buildFleetReport, sayNames } from "../../fleet/fleet-report.js";
import type { FleetCommand, StackResult } from "../../fleet/job.js";
import type { Io } from "../../io.js";
import { toShellWord } from "../../shell-word.js";
import { digest } from "../../stack/preview-plan.js";
import { agree } from "../../stack/save-state.js";
import { chooseStacks } from "./choose-stacks.js";
import { fingerprintOf } from "./fingerprint.js";
import { countWorkers, createLimits, toJob } from "./limits.js";
import type { FleetOptions } from "./options.js";
import { placeStacks } from "./place-stacks.js";
import { type Begun, beginRun } from "./resume.js";
import { runJobs } from "./run-jobs.js";
import { toStopped } from "./to-result.js";
import { checkOutputs, exitCodeOf, writeReport } from "./write-report.js";

/** Runs a command for each stack of a fleet. @param args a fleet file or patterns */
export async function runFleet(
  command: FleetCommand,
  args: readonly string[],
  options: FleetOptions,
  io: Io,
): Promise<number> {
  checkOutputs(options);
  const chosen = chooseStacks(args, options, io);
  const { fleet } = chosen;
  const placed = await placeStacks(chosen, io);
  if (!(await isAgreed(command, placed, options, io))) return EXIT.clean;
  const begun = beginRun({
    base: fleet.base,
    command,
    ...identify(fleet, options, io),
    isResumed: options.resume === true,
  });
  const started = Date.now();
  const jobs = placed.filter(({ name }) => !begun.earlier.has(name)).map((one) => toJob(command, one));
  const settings = { workers: countWorkers(fleet, options), limitOf: createLimits(fleet, placed, options) };
  const { results, notes, isCut } = await runJobs(jobs, { journal: begun.journal, options, ...settings }, io);
  const stacks = placed.map((one) => resultOf(one, begun, results));
  const isLeft = stacks.some(({ outcome }) => outcome === "failed" || outcome === "canceled" || outcome === "skipped");
  const report = buildFleetReport(stacks, {
    command,
    seconds: (Date.now() - started) / 1000,
    notes: [...begun.notes, ...notes],
    next: isLeft ? sayResume(command, args, options) : undefined,
  });
  begun.journal.close();
  writeReport(report, options, io);
  // after the report: one that cannot be written is made again by --resume
  if (!isLeft && !isCut) begun.journal.remove();
  return isCut ? EXIT.failed : exitCodeOf(report);
}

/** Asks a person before an update, as Pulumi does; a pipeline is not asked. */
async function isAgreed(
  command: FleetCommand,
  placed: readonly PlacedStack[],
  options: FleetOptions,
  io: Io,
): Promise<boolean> {
  if (command !== "up" || !io.canAsk) return true;
  const names = sayNames(placed.map(({ name }) => name));
  return await agree(`Update ${count(placed.length, "stack")} (${names})?`, options, io);
}

function resultOf({ name }: PlacedStack, { earlier }: Begun, results: ReadonlyMap<string, StackResult>): StackResult {
  return results.get(name) ?? earlier.get(name) ?? { name, ...toStopped("skipped"), seconds: 0 };
}

/** Identifies the stacks, the options that their results depend on, and the files, as far as those are known. */
function identify({ base, stacks }: Fleet, { refresh, events, strict }: FleetOptions, io: Io) {
  const files = fingerprintOf(
    base,
    stacks.map(({ folder }) => folder),
    io,
  );
  const names = stacks.map(({ name }) => name);
  const key = digest(JSON.stringify([names, refresh === true, events !== false, strict === true, files ?? null]));
  return { key, knowsFiles: files !== undefined };
}

/** The command that continues a run: with the options that choose stacks and that results depend on. */
function sayResume(command: FleetCommand, args: readonly string[], options: FleetOptions): string {
  const { only = [], label = [], refresh, events, strict } = options;
  const words = [
    ...args,
    ...only.flatMap((one) => ["--only", one]),
    ...label.flatMap((one) => ["--label", one]),
    ...(refresh === true ? ["--refresh"] : []),
    ...(events === false ? ["--no-events"] : []),
    ...(strict === true ? ["--strict"] : []),
  ];
  return ["taskrouter fleet", command, ...words.map(toShellWord), "--resume"].join(" ");
}
