import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { count } from "../../count.js";
import type { FleetCommand, FleetJob, StackResult } from "../../fleet/job.js";
import { runPool } from "../../fleet/pool.js";
import {
  connect,
  type Identity,
  joinRun,
  openQueueSource,
  type RunStore,
  type Server,
} from "../../fleet/queue/index.js";
import type { Io } from "../../io.js";
import { countInterrupts } from "./interrupts.js";
import { isBad, isUnfinished, openLedger } from "./ledger.js";
import type { FleetOptions } from "./options.js";
import type { QueueSettings } from "./queue-options.js";
import { runJob } from "./run-job.js";
import type { JobsOptions, JobsRun } from "./run-jobs.js";
import { showProgress } from "./show-progress.js";
import { toAbandoned } from "./to-result.js";

const LEAVING =
  "stopping: no further stack starts on this machine, and those that run are finished. Other machines go on. Ctrl-C again asks " +
  "the engines of this machine to stop";

/** A run on several machines that this one has joined. */
export interface Joined {
  readonly settings: QueueSettings;
  readonly server: Server;
  readonly store: RunStore;
  readonly identity: Identity;
  readonly machine: string;
}

/**
 * Joins the run of a queue, or begins it.
 *
 * @param jobs all stacks of the fleet
 * @throws Failure in one line, before anything starts
 */
export async function joinQueue(
  command: FleetCommand,
  jobs: readonly FleetJob[],
  {
    settings,
    server,
    identity,
    options,
    known,
  }: Pick<Joined, "settings" | "server" | "identity"> & { options: FleetOptions; known: readonly StackResult[] },
): Promise<Joined> {
  const machine = randomUUID();
  const store = await joinRun({
    ...{ server, command, run: settings.run, identity, machine, host: hostname() },
    ...{ total: jobs.length, isResumed: options.resume === true, known },
  });
  return { settings, server, store, identity, machine };
}

/** Connects to the server of a queue. @throws Failure in one line */
export async function connectQueue({ url }: QueueSettings, io: Io): Promise<Server> {
  const server = await connect(url);
  if (server.remark !== undefined) io.err(`${server.remark}\n`);
  return server;
}

/** Runs jobs together with other machines, until all of them have ended; the results are those of all machines. */
export async function runQueued(
  jobs: readonly FleetJob[],
  joined: Joined,
  { journal, left, options, workers, limitOf }: JobsOptions,
  io: Io,
): Promise<JobsRun> {
  const { settings, server, store, machine } = joined;
  const names = jobs.map(({ name }) => name);
  const progress = showProgress(names, io);
  const source = openQueueSource({
    ...{ server, store, machine, jobs, limitOf, waitMs: settings.waitMs, note: progress.note },
    identity: JSON.stringify(joined.identity),
    onResult: (result) => ledger.add(result),
    onElsewhere: progress.elsewhere,
    toAbandoned,
  });
  const ledger = openLedger(journal, progress, () => source.leave());
  const interrupts = countInterrupts(io.waitForEnd, () => {
    source.leave();
    progress.note(LEAVING);
  });
  // nobody waits for a server that does not answer and for the engines as well
  interrupts.listen(() => source.giveUpIfSilent());
  const put = async (result: StackResult) => {
    ledger.add(result);
    const winner = await source.put(result, options.failFast === true && isBad(result));
    // another machine was first: its result is that of the run
    if (winner !== undefined && !isDeepStrictEqual(winner, result)) ledger.replace(winner);
  };
  const run = async (job: FleetJob) => {
    progress.started(job);
    const shown = {
      ...progress,
      changed: (one: FleetJob, text: string) => {
        progress.changed(one, text);
        source.say(one.name, text);
      },
    };
    const patience = { isDone: () => source.isDone(job.name) };
    return await runJob(job, { options, interrupts, io, progress: shown, journal, left, patience });
  };
  try {
    await runPool({ take: source.take, release: source.release }, { put }, { workers, run, stop: source.leave });
  } finally {
    await source.close();
    progress.close();
  }
  const { lost, results } = ledger;
  const open = names.filter((name) => isUnfinished(results.get(name)));
  const hasLeft = interrupts.count > 0 && open.length > 0;
  const notes = [
    ...(lost === undefined ? [] : [`${lost}: no further stack was started on this machine`]),
    ...(source.lost === undefined ? [] : [explainLoss(joined, source.lost, open.length)]),
    ...(hasLeft && source.lost === undefined ? [explainLeft(settings, open.length)] : []),
  ];
  return { results, notes, isCut: lost !== undefined || source.lost !== undefined || hasLeft };
}

function explainLoss({ server, settings }: Joined, problem: string, left: number): string {
  const unknown =
    left === 0 ? "other machines may not know all results" : `${count(left, "result")} are not known here`;
  return (
    `Redis at ${server.shown} did not answer for too long (${problem}), and ${unknown}. When it is back, the same command goes on ` +
    `with the run ${JSON.stringify(settings.run)}; without --queue, --resume goes on with what this machine knows`
  );
}

function explainLeft({ run }: QueueSettings, left: number): string {
  return `this machine has left the run ${JSON.stringify(run)}: ${count(left, "stack")} without a result here ${left === 1 ? "is" : "are"} left to the other machines, or to the same command`;
}
