import type { FleetJob } from "./job.js";
import type { JobSource } from "./pool.js";

/** A list of jobs on this machine. */
export interface LocalSource extends JobSource {
  /** Gives out no further job. @returns those that were not given out */
  stop(): readonly FleetJob[];
}

/**
 * Gives out jobs in their order, except that one whose account or workspace is busy waits, and later ones come first.
 *
 * @param limitOf most jobs at the same time that share a key, at least 1
 */
export function createLocalSource(jobs: readonly FleetJob[], limitOf: (key: string) => number): LocalSource {
  const waiting = [...jobs];
  const idle: ((job: FleetJob | undefined) => void)[] = [];
  const busy = new Map<string, number>();
  const add = ({ shares }: FleetJob, number: number) => {
    for (const key of shares) busy.set(key, (busy.get(key) ?? 0) + number);
  };
  const hasRoom = ({ shares }: FleetJob) => shares.every((key) => (busy.get(key) ?? 0) < limitOf(key));
  const serve = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const job = waiting.find(hasRoom);
      if (job === undefined) return;
      waiting.splice(waiting.indexOf(job), 1);
      add(job, 1);
      idle.shift()?.(job);
    }
    if (waiting.length === 0) for (const resolve of idle.splice(0)) resolve(undefined);
  };
  return {
    take: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        serve();
      }),
    release: (job) => {
      add(job, -1);
      serve();
    },
    stop: () => {
      const left = waiting.splice(0);
      serve();
      return left;
    },
  };
}
