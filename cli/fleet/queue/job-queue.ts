import type { Job } from "bullmq";
import type { Server } from "./connect.js";
import { PREFIX, REMEMBERED_MS, type RunKeys, toId } from "./keys.js";

/** How long a job belongs to its worker without a renewal. */
const LOCK_MS = 15_000;
/** How often BullMQ looks for jobs whose worker is dead. */
const LOOK_MS = 5_000;

/** A job that this machine holds. */
export type Held = Job<{ readonly name: string }>;

/** The jobs of a run in BullMQ, a job per stack. */
export interface JobQueue {
  /** Adds the jobs that do not exist, and lets Redis remember all of them for a day from now on. */
  keep(names: readonly string[]): Promise<void>;
  /** Lets Redis remember the queue itself for a day from now on. */
  remember(): Promise<void>;
  /** The next job that waits, if there is one. */
  next(): Promise<Held | undefined>;
  /** Gives a job back; it waits at least for a time in milliseconds. */
  putBack(held: Held, ms: number): Promise<void>;
  /** Removes a job whose stack has a result. */
  complete(held: Held): Promise<void>;
  /** Keeps jobs, which would otherwise go to another machine. */
  renew(held: readonly Held[]): Promise<void>;
  close(): Promise<void>;
}

/** @param machine identifies this process among all */
export function openJobQueue({ client, bullmq }: Server, { queue: name }: RunKeys, machine: string): JobQueue {
  // its version was checked
  const options = { connection: client, prefix: PREFIX, skipVersionCheck: true };
  const queue = new bullmq.Queue<{ readonly name: string }>(name, options);
  const worker = new bullmq.Worker<{ readonly name: string }>(name, undefined, {
    ...options,
    lockDuration: LOCK_MS,
    stalledInterval: LOOK_MS,
    // claimNext decides when it is enough
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    name: machine,
  });
  // the connection reports its problems itself; a job that is lost comes back
  queue.on("error", () => undefined);
  worker.on("error", () => undefined);
  const isWatched = worker.startStalledCheckTimer().catch(() => undefined);
  let taken = 0;
  /** A job that another machine has been given meanwhile is not a failure. */
  const tolerate = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (client.status !== "ready") throw error;
    }
  };
  /** @returns those of the keys that do not exist */
  const remember = async (keys: readonly string[]): Promise<Set<string>> => {
    const pipeline = client.pipeline();
    for (const key of keys) pipeline.pexpire(key, REMEMBERED_MS);
    const answers = (await pipeline.exec()) ?? [];
    return new Set(keys.filter((_, at) => answers[at]?.[1] === 0));
  };
  const toKeys = (names: readonly string[]) => names.map((one) => queue.toKey(toId(one)));
  // the others end after seconds: as long as this one exists, nobody looks for jobs of dead machines
  const { "stalled-check": _check, limiter: _limiter, ...lasting } = queue.keys;
  const ownKeys = Object.values(lasting);
  return {
    keep: async (names) => {
      const gone = await remember(toKeys(names));
      const missing = names.filter((one) => gone.has(queue.toKey(toId(one))));
      const toJob = (one: string) => ({
        name: "stack",
        data: { name: one },
        opts: { jobId: toId(one), removeOnComplete: true, removeOnFail: true },
      });
      if (missing.length > 0) await queue.addBulk(missing.map(toJob));
      await remember([...toKeys(missing), ...ownKeys]);
    },
    remember: async () => {
      await remember(ownKeys);
    },
    next: () => {
      taken += 1;
      return worker.getNextJob(`${machine}/${taken}`, { block: false });
    },
    putBack: (held, ms) => tolerate(() => held.moveToDelayed(Date.now() + ms, held.token)),
    complete: (held) => tolerate(() => held.moveToCompleted(undefined, held.token ?? "", false)),
    renew: async (held) => {
      if (held.length === 0) return;
      const [ids, tokens] = [held.map(({ id }) => id ?? ""), held.map(({ token }) => token ?? "")];
      await tolerate(() => worker.extendJobLocks(ids, tokens, LOCK_MS));
    },
    close: async () => {
      await isWatched;
      await worker.close(true);
      await queue.close();
    },
  };
}
