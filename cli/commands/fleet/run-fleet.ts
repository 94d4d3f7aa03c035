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
import { type QueueSettings, readQueueSettings, toQueueWords } from "./queue-options.js";
import { type Begun, beginRun, findShared } from "./resume.js";
import { runJobs } from "./run-jobs.js";
import { connectQueue, type Joined, joinQueue, runQueued } from "./run-queued.js";
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
  const settings = readQueueSettings(options, io);
  const chosen = chooseStacks(args, options, io);
  const placed = await placeStacks(chosen, io);
  const queue = settings && { settings, server: await connectQueue(settings, io) };
  try {
    if (!(await isAgreed(command, placed, options, io))) return EXIT.clean;
    return await runStacks({ command, args, options, fleet: chosen.fleet, placed, queue }, io);
  } finally {
    queue?.server.client.disconnect();
  }
}

interface Wanted {
  readonly command: FleetCommand;
  readonly args: readonly string[];
  readonly options: FleetOptions;
  readonly fleet: Fleet;
  readonly placed: readonly PlacedStack[];
  readonly queue: Pick<Joined, "settings" | "server"> | undefined;
}

async function runStacks({ command, args, options, fleet, placed, queue }: Wanted, io: Io): Promise<number> {
  const all = placed.map((one) => toJob(command, one));
  const { key, knowsFiles, parts } = identify(fleet, options, io);
  const identity = { ...parts, "accounts or workspaces": digest(JSON.stringify(all.map(({ shares }) => shares))) };
  const run = queue?.settings.run;
  const known = run === undefined ? [] : findShared({ base: fleet.base, command, key, run });
  const joined = queue && (await joinQueue(command, all, { ...queue, identity, options, known }));
  // the queue has what other machines have finished
  const isResumed = options.resume === true && joined === undefined;
  const begun = beginRun({ base: fleet.base, command, key, knowsFiles, isResumed, run });
  const started = Date.now();
  const jobs = all.filter(({ name }) => !begun.earlier.has(name));
  const limits = { workers: countWorkers(fleet, options), limitOf: createLimits(fleet, placed, options) };
  const running = { journal: begun.journal, left: begun.left, options, ...limits };
  const done = joined === undefined ? runJobs(jobs, running, io) : runQueued(jobs, joined, running, io);
  const { results, notes, isCut } = await done.finally(() => begun.journal.close());
  const stacks = placed.map((one) => resultOf(one, begun, results));
  const isLeft = stacks.some(({ outcome }) => outcome === "failed" || outcome === "canceled" || outcome === "skipped");
  const report = buildFleetReport(stacks, {
    command,
    seconds: (Date.now() - started) / 1000,
    notes: [...begun.notes, ...notes],
    next: isLeft ? sayResume(command, args, options, queue?.settings) : undefined,
  });
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
  const parts = {
    stacks: digest(JSON.stringify(stacks.map(({ name }) => name))),
    options: digest(JSON.stringify([refresh === true, events !== false, strict === true])),
    "commit or files": files ?? "",
  };
  return { key: digest(JSON.stringify(parts)), knowsFiles: files !== undefined, parts };
}

/** The command that continues a run: with the options that choose stacks and that results depend on. */
function sayResume(
  command: FleetCommand,
  args: readonly string[],
  options: FleetOptions,
  settings: QueueSettings | undefined,
): string {
  const { only = [], label = [], refresh, events, strict } = options;
  const words = [
    ...args,
    ...only.flatMap((one) => ["--only", one]),
    ...label.flatMap((one) => ["--label", one]),
    ...(refresh === true ? ["--refresh"] : []),
    ...(events === false ? ["--no-events"] : []),
    ...(strict === true ? ["--strict"] : []),
  ];
  const queue = toQueueWords(options, settings);
  return ["taskrouter fleet", command, ...words.map(toShellWord), ...queue, "--resume"].join(" ");
}
