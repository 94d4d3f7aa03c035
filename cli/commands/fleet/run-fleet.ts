import { availableParallelism, totalmem } from "node:os";
import { EXIT } from "../../failure.js";
import { buildFleetReport } from "../../fleet/fleet-report.js";
import type { FleetCommand, FleetJob, StackResult } from "../../fleet/job.js";
import type { Io } from "../../io.js";
import { digest } from "../../stack/preview-plan.js";
import { type ChosenFleet, chooseStacks } from "./choose-stacks.js";
import { fingerprintOf } from "./fingerprint.js";
import type { FleetOptions } from "./options.js";
import { type Placed, placeStacks } from "./place-stacks.js";
import { type Begun, beginRun } from "./resume.js";
import { runJobs } from "./run-jobs.js";
import { toStopped } from "./to-result.js";
import { checkOutputs, writeReport } from "./write-report.js";

/** Memory of an engine with its program and its provider, in bytes. *measured*: 350 to 500 MB */
const MEMORY = 600_000_000;
/** Stacks of one account at the same time: its limits are for all that runs. */
const PER_ACCOUNT = 2;

/** Runs a command for each stack of a fleet. @param args a fleet file or patterns */
export async function runFleet(
  command: FleetCommand,
  args: readonly string[],
  options: FleetOptions,
  io: Io,
): Promise<number> {
  checkOutputs(options);
  const chosen = chooseStacks(args, options, io);
  const placed = await placeStacks(chosen, io);
  const begun = beginRun({
    base: chosen.fleet.base,
    command,
    key: keyOf(chosen, options, io),
    isResumed: options.resume === true,
  });
  const started = Date.now();
  const jobs = placed.filter(({ name }) => !begun.earlier.has(name)).map((one) => toJob(command, one));
  const settings = { workers: workersOf(chosen, options), limitOf: limitOf(chosen, options) };
  const { results, notes, isCut } = await runJobs(jobs, { journal: begun.journal, options, ...settings }, io);
  const stacks = placed.map((one) => resultOf(one, begun, results));
  const isLeft = stacks.some(({ outcome }) => outcome === "failed" || outcome === "canceled" || outcome === "skipped");
  const report = buildFleetReport(stacks, {
    command,
    seconds: (Date.now() - started) / 1000,
    notes: [...begun.notes, ...notes],
    next: isLeft ? `taskrouter fleet ${[command, ...args].join(" ")} --resume` : undefined,
  });
  begun.journal.close();
  if (!isLeft && !isCut) begun.journal.remove();
  writeReport(report, options, io);
  if (isCut) return EXIT.failed;
  return isLeft || report.counts.findings > 0 ? EXIT.findings : EXIT.clean;
}

function resultOf({ name }: Placed, { earlier }: Begun, results: ReadonlyMap<string, StackResult>): StackResult {
  return results.get(name) ?? earlier.get(name) ?? { name, ...toStopped("skipped"), seconds: 0 };
}

/** Identifies the files, and the options that results depend on; empty if the files are not known. */
function keyOf({ fleet }: ChosenFleet, { refresh, events, strict }: FleetOptions, io: Io): string {
  const folders = fleet.stacks.map(({ folder }) => folder);
  const files = fingerprintOf(fleet.base, folders, io);
  return files === "" ? "" : digest(JSON.stringify([files, refresh === true, events !== false, strict === true]));
}

const ACCOUNT = "account ";
const WORKSPACE = "workspace ";

/** A workspace that several stacks use is for one of them at a time. */
function toJob(command: FleetCommand, { name, folder, stack, accountKey, shownAccount, workspace }: Placed): FleetJob {
  const shares = [
    ...(shownAccount === undefined ? [] : [`${ACCOUNT}${shownAccount}`]),
    ...(workspace === undefined ? [] : [`${WORKSPACE}${accountKey} ${workspace.id}`]),
  ];
  return { name, command, folder, stack, shares };
}

function limitOf({ fleet }: ChosenFleet, { workersPerAccount }: FleetOptions): (key: string) => number {
  return (key) => {
    if (key.startsWith(WORKSPACE)) return 1;
    return fleet.accounts.get(key.slice(ACCOUNT.length)) ?? workersPerAccount ?? fleet.workersPerAccount ?? PER_ACCOUNT;
  };
}

function workersOf({ fleet }: ChosenFleet, { workers }: FleetOptions): number {
  const possible = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY)));
  return workers ?? fleet.workers ?? possible;
}
