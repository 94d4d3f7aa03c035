import type { FleetJob, StackResult } from "./job.js";

/** Gives out jobs: a list on this machine, or a queue. */
export interface JobSource {
  /** Resolves with a job that may start now, or with undefined when no job is left. Each job is given out once. */
  take(): Promise<FleetJob | undefined>;
  /** Reports that a job has ended and its result is stored, so that others may use what it shared. */
  release(job: FleetJob): void;
}

/** Takes the results of jobs. */
export interface ResultSink {
  /** Stores a result; the job counts as done when this resolves. */
  put(result: StackResult): Promise<void> | void;
}

export interface PoolOptions {
  /** Jobs at the same time, at least 1. */
  readonly workers: number;
  /** Runs one job. Never rejects: a failure is a result. */
  readonly run: (job: FleetJob) => Promise<StackResult>;
  /** Makes the source give out no further job. */
  readonly stop: () => void;
}

/**
 * Runs the jobs of a source until it has none left. If a result cannot be taken, no further job starts.
 *
 * @throws that failure, after the jobs that ran have ended and their results are taken
 */
export async function runPool(source: JobSource, sink: ResultSink, { workers, run, stop }: PoolOptions): Promise<void> {
  const work = async (): Promise<void> => {
    for (let job = await source.take(); job !== undefined; job = await source.take()) {
      await sink.put(await run(job));
      source.release(job);
    }
  };
  const all = Array.from({ length: workers }, () =>
    work().catch((error: unknown) => {
      stop();
      throw error;
    }),
  );
  await Promise.allSettled(all);
  await Promise.all(all);
}
