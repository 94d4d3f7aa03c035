import type { FleetJob, StackResult } from "../../fleet/job.js";
import type { Journal } from "../../fleet/journal.js";
import { createLocalSource } from "../../fleet/local-source.js";
import { runPool } from "../../fleet/pool.js";
import type { Io } from "../../io.js";
import { countInterrupts } from "./interrupts.js";
import { isBad, isUnfinished, openLedger } from "./ledger.js";
import type { FleetOptions } from "./options.js";
import { runJob, type UpdateRecords } from "./run-job.js";
import { showProgress } from "./show-progress.js";

const STOPPING =
  "stopping: no further stack starts, and those that run are finished. Ctrl-C again asks their engines to stop";

export interface JobsOptions extends UpdateRecords {
  readonly journal: Journal;
  readonly options: FleetOptions;
  readonly workers: number;
  readonly limitOf: (key: string) => number;
}

/** The results of jobs that ended. */
export interface JobsRun {
  readonly results: ReadonlyMap<string, StackResult>;
  readonly notes: readonly string[];
  /** True if the user, a full disk or a lost queue ended the run before all jobs had a result. */
  readonly isCut: boolean;
}

/** Runs jobs on this machine, shows their progress, and writes each result into the journal. */
export async function runJobs(
  jobs: readonly FleetJob[],
  { journal, left, options, workers, limitOf }: JobsOptions,
  io: Io,
): Promise<JobsRun> {
  const names = jobs.map(({ name }) => name);
  const progress = showProgress(names, io);
  const source = createLocalSource(jobs, limitOf);
  const interrupts = countInterrupts(io.waitForEnd, () => {
    source.stop();
    progress.note(STOPPING);
  });
  const ledger = openLedger(journal, progress, () => source.stop());
  const put = (result: StackResult) => {
    if (options.failFast && isBad(result)) source.stop();
    ledger.add(result);
  };
  const run = async (job: FleetJob) => {
    progress.started(job);
    return await runJob(job, { options, interrupts, io, progress, journal, left });
  };
  try {
    await runPool(source, { put }, { workers, run, stop: () => void source.stop() });
  } finally {
    progress.close();
  }
  const { lost, results } = ledger;
  const isStopped = interrupts.count > 0 && names.some((name) => isUnfinished(results.get(name)));
  const notes =
    lost === undefined ? [] : [`${lost}: no further stack was started, and --resume runs the last ones again`];
  return { results, notes, isCut: lost !== undefined || isStopped };
}
