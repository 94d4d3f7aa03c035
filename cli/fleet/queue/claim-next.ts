import type { FleetJob, StackResult } from "../job.js";
import type { Held, JobQueue } from "./job-queue.js";
import type { OutageWatch } from "./outage.js";
import type { RunState } from "./run-state.js";
import type { RunStore } from "./run-store.js";

/** How long a job without room waits at least. */
const FULL_MS = 2_000;
/** Jobs that are looked at in a row. */
const LOOKS = 200;
/** Machines that may end while they run a stack, before it counts as the cause. */
const ENDS = 5;

export interface ClaimOptions {
  readonly state: RunState;
  readonly queue: JobQueue;
  readonly store: RunStore;
  readonly ask: OutageWatch["ask"];
  /** Most jobs at the same time that share a key, on all machines. */
  readonly limitOf: (share: string) => number;
  /** Makes the result of a stack at whose run too many machines ended. */
  readonly toAbandoned: (job: FleetJob, ends: number) => StackResult;
}

/**
 * Claims the next job that may start, and keeps it among those of this machine.
 *
 * @param mayStart false as soon as nothing more may start
 * @returns undefined if no job waits, or none of those that wait has room
 */
export async function claimNext(options: ClaimOptions, mayStart: () => boolean): Promise<FleetJob | undefined> {
  const { queue, ask } = options;
  for (let looks = 0; looks < LOOKS && mayStart(); looks += 1) {
    const held = await ask(() => queue.next());
    if (held === undefined) return undefined;
    const job = await place(held, options);
    if (job !== undefined) return job;
  }
  return undefined;
}

/** @returns the job if it starts here; any other job has gone back, or has ended */
async function place(
  held: Held,
  { state, queue, store, ask, limitOf, toAbandoned }: ClaimOptions,
): Promise<FleetJob | undefined> {
  const { jobs, mine, known } = state;
  const job = jobs.get(held.data.name);
  const own = mine.get(held.data.name);
  if (own !== undefined) {
    own.held.push(held);
    return undefined;
  }
  if (job !== undefined && !known.has(job.name)) {
    if (held.stalledCounter < ENDS) {
      const claim = await ask(() => store.claim(job, limitOf));
      if (claim === "yours") {
        mine.set(job.name, { job, text: "", held: [held], isSettling: false });
        return job;
      }
      if (claim !== "done") {
        await ask(() => queue.putBack(held, FULL_MS));
        return undefined;
      }
    } else state.learn(await ask(() => store.settle(job, toAbandoned(job, held.stalledCounter), false)));
  }
  await ask(() => queue.complete(held));
  return undefined;
}
