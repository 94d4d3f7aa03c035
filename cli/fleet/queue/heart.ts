import type { JobQueue } from "./job-queue.js";
import type { OutageWatch } from "./outage.js";
import type { RunState } from "./run-state.js";
import type { RunStore, Seen } from "./run-store.js";

const BEAT_MS = 1_000;
/** How often locks are renewed. */
const RENEW_MS = 5_000;
/** How often this machine looks for jobs that Redis has lost. */
const KEEP_MS = 60_000;

export interface HeartOptions {
  readonly state: RunState;
  readonly queue: JobQueue;
  readonly store: RunStore;
  readonly ask: OutageWatch["ask"];
  /** Receives how far the run is, once a second. */
  readonly onSeen: (seen: Seen) => void;
  /** Called when Redis has lost the run, and knows it again. */
  readonly onLost: () => void;
  /** Called when Redis has lost the run, and another one has its name now. */
  readonly onReplaced: () => void;
  /** Identifies the run. */
  readonly identity: string;
}

/** Renews what this machine holds, and learns what others have done, once a second. @returns ends that */
export function startHeart({
  state,
  queue,
  store,
  ask,
  onSeen,
  onLost,
  onReplaced,
  identity,
}: HeartOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  let [renewed, kept, isKeeping, isEnded] = [0, 0, false, false];
  const beat = async (): Promise<void> => {
    const running = [...state.mine.values()].filter(({ isSettling }) => !isSettling);
    const seen = await ask(() => store.beat(running));
    if (seen === undefined) return await comeBack();
    const fresh = seen.done.filter((name) => state.jobs.has(name) && !state.known.has(name));
    for (const result of await ask(() => store.fetch(fresh))) state.learn(result);
    await restore(new Set(seen.done));
    onSeen(seen);
    keepUpAside();
  };
  /** Looks after the jobs of BullMQ while claims and results go on: a question to it that hangs must not let them end. */
  const keepUpAside = () => {
    if (isKeeping) return;
    isKeeping = true;
    keepUp(Date.now())
      // the watch reports a silence
      .catch(() => undefined)
      .finally(() => {
        isKeeping = false;
      });
  };
  /** Stores results that Redis has lost, also if another machine has made the run known again. */
  const restore = async (done: ReadonlySet<string>): Promise<void> => {
    const lost = [...state.known.values()].filter(({ name }) => !done.has(name));
    // after the end, a result is missing because its stack runs again
    if (lost.length > 0 && state.listUnknown().length > 0) await ask(() => store.restore(lost));
  };
  const keepUp = async (now: number): Promise<void> => {
    if (now - kept >= KEEP_MS) {
      kept = now;
      await ask(() => queue.keep(state.listUnknown()));
    }
    if (now - renewed < RENEW_MS) return;
    renewed = now;
    await ask(() => queue.renew([...state.mine.values()].flatMap(({ held }) => held)));
  };
  /** Lets Redis know the run again, with the results and claims of this machine. */
  const comeBack = async (): Promise<void> => {
    if ((await ask(() => store.enter(identity))) !== identity) return onReplaced();
    onLost();
    // its jobs follow after all machines have done the same
    kept = Date.now() - KEEP_MS + RENEW_MS;
    await beat();
  };
  const turn = async (): Promise<void> => {
    try {
      await beat();
    } catch {
      // the watch reports a silence
    }
    if (!isEnded) timer = setTimeout(turn, BEAT_MS);
  };
  void turn();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
