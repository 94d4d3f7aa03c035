import { setTimeout as pause } from "node:timers/promises";
import type { FleetJob, StackResult } from "../job.js";
import type { JobSource } from "../pool.js";
import { type ClaimOptions, claimNext } from "./claim-next.js";
import type { Server } from "./connect.js";
import { startHeart } from "./heart.js";
import { type JobQueue, openJobQueue } from "./job-queue.js";
import { type OutageWatch, watchOutage } from "./outage.js";
import { createRunState, type RunState } from "./run-state.js";
import { CLAIM_MS, type RunStore } from "./run-store.js";

const AGAIN_MS = 1_000;
/** How long the end of a run waits for a Redis that does not answer. */
const CLOSE_MS = 5_000;

export interface SourceOptions extends Pick<ClaimOptions, "limitOf" | "toAbandoned"> {
  readonly server: Server;
  readonly store: RunStore;
  /** Identifies the run, for a Redis that lost it. */
  readonly identity: string;
  /** Identifies this process. */
  readonly machine: string;
  /** All stacks of the run. */
  readonly jobs: readonly FleetJob[];
  /** How long to wait for a Redis that does not answer. */
  readonly waitMs: number;
  readonly note: (text: string) => void;
  /** Receives a result that another machine stored. */
  readonly onResult: (result: StackResult) => void;
  /** Receives the stacks that run on other machines, with words. */
  readonly onElsewhere: (rows: ReadonlyMap<string, string>) => void;
}

/** The jobs of a run that several machines share. */
export interface QueueSource extends JobSource {
  /** Stores a result on all machines. @returns the result that counts, or undefined if Redis is gone */
  put(result: StackResult, isLast: boolean): Promise<StackResult | undefined>;
  /** Says how far a stack of this machine is. */
  say(name: string, text: string): void;
  /** True if a stack has a result. */
  isDone(name: string): boolean;
  /** Gives out no further job; other machines go on. */
  leave(): void;
  /** Waits no longer for a Redis that does not answer. */
  giveUpIfSilent(): void;
  /** Why the results of other machines are not known; undefined if they are. */
  readonly lost: string | undefined;
  close(): Promise<void>;
}

/** How a machine takes part in a run. */
interface Part {
  /** The user stopped this machine. */
  hasLeft: boolean;
  /** No machine starts a further stack. */
  isStopped: boolean;
  /** Nothing is left to wait for. */
  isOver: boolean;
  /** Redis is gone, and why. */
  lost: string | undefined;
  /** No job starts before this time. */
  notBefore: number;
}

/**
 * Gives out jobs of a queue, one machine each, until every stack of the run has a result or the run is stopped.
 *
 * BullMQ has the jobs: the machine of each, and those of a dead machine. The store has what counts: the claims and the
 * results. A job that is lost or given twice does no harm, because only a claim starts a stack, and the first result stays.
 */
export function openQueueSource(options: SourceOptions): QueueSource {
  const { server, store, identity, machine, note, waitMs } = options;
  const part: Part = { hasLeft: false, isStopped: false, isOver: false, lost: undefined, notBefore: 0 };
  server.client.on("ready", () => {
    // it may have lost everything: until then, other machines may come back with their claims and results
    part.notBefore = Date.now() + CLAIM_MS;
  });
  const state = createRunState(options.jobs, options.onResult);
  const queue = openJobQueue(server, store.keys, machine);
  const loseRedis = (why: string) => {
    // at the end, nothing of the run is lost any more
    if (!part.isOver) part.lost ??= why;
    server.client.disconnect();
    counter.close();
  };
  const { shown, problem } = server;
  const watch = watchOutage({ shown, limitMs: waitMs, problem, note, onEnd: loseRedis });
  const counter = openCounter({ ...options, state, queue, ask: watch.ask }, part);
  const stop = startHeart({
    ...{ state, queue, store, identity, ask: watch.ask },
    onSeen: ({ isStopped, running, elsewhere }) => {
      part.isStopped ||= isStopped;
      part.isOver ||= state.known.size === state.jobs.size || (part.isStopped && running.size === 0);
      options.onElsewhere(elsewhere);
      counter.serve();
    },
    onLost: () => note(`Redis at ${shown} has lost the run: this machine stores again all that it knows`),
    onReplaced: () => loseRedis("it has lost the run, and another one has its name now"),
  });
  const desk = openResultDesk({ store, state, queue, watch, part });
  return {
    ...{ take: counter.take, put: desk.put, release: desk.release },
    say: (name, text) => {
      const own = state.mine.get(name);
      if (own !== undefined) own.text = text;
    },
    isDone: (name) => state.known.has(name),
    leave: () => {
      part.hasLeft = true;
      counter.serve();
    },
    giveUpIfSilent: () => {
      if (watch.silence !== undefined) loseRedis(watch.silence);
    },
    get lost() {
      return part.lost;
    },
    close: async () => {
      stop();
      await Promise.race([desk.close(), pause(CLOSE_MS, undefined, { ref: false })]);
      watch.close();
      await queue.close();
      server.client.disconnect();
    },
  };
}

/** Where workers wait for their next job. */
interface Counter {
  take(): Promise<FleetJob | undefined>;
  /** Gives jobs to those that wait, as far as there are any. */
  serve(): void;
  /** Sends all of them home. */
  close(): void;
}

function openCounter(options: ClaimOptions, part: Part): Counter {
  const { state, queue, ask } = options;
  const idle: ((job: FleetJob | undefined) => void)[] = [];
  let isServing = false;
  const close = () => {
    for (const resolve of idle.splice(0)) resolve(undefined);
  };
  const hasEnded = () => part.hasLeft || part.isOver || part.lost !== undefined;
  const mayStart = () => !hasEnded() && !part.isStopped && Date.now() >= part.notBefore;
  const giveOut = async (): Promise<void> => {
    while (idle.length > 0) {
      const job = await claimNext(options, mayStart);
      if (job === undefined) return;
      const resolve = idle.shift();
      if (resolve !== undefined) resolve(job);
      else await giveBack(job);
    }
  };
  /** For a job that was claimed while the user stopped this machine. Its claim ends by itself. */
  const giveBack = async ({ name }: FleetJob): Promise<void> => {
    const held = state.mine.get(name)?.held ?? [];
    state.mine.delete(name);
    for (const one of held) await ask(() => queue.putBack(one, 0));
  };
  const serve = () => {
    if (hasEnded()) return close();
    if (isServing || part.isStopped) return;
    isServing = true;
    giveOut()
      // the next turn tries again
      .catch(() => undefined)
      .finally(() => {
        isServing = false;
      });
  };
  const take = () =>
    new Promise<FleetJob | undefined>((resolve) => {
      idle.push(resolve);
      serve();
    });
  return { take, serve, close };
}

interface DeskOptions {
  readonly store: RunStore;
  readonly state: RunState;
  readonly queue: JobQueue;
  readonly watch: OutageWatch;
  readonly part: Part;
}

/** Stores results, and ends their jobs. */
function openResultDesk({ store, state, queue, watch, part }: DeskOptions) {
  const { jobs, mine, known } = state;
  const ending = new Set<Promise<unknown>>();
  return {
    put: async (result: StackResult, isLast: boolean): Promise<StackResult | undefined> => {
      const [own, job] = [mine.get(result.name), jobs.get(result.name)];
      if (own === undefined || job === undefined) return undefined;
      while (part.lost === undefined)
        try {
          own.isSettling = true;
          const winner = await watch.ask(() => store.settle(job, result, isLast));
          known.set(result.name, winner);
          part.isOver ||= known.size === jobs.size;
          return winner;
        } catch {
          own.isSettling = false;
          await pause(AGAIN_MS);
        }
      return undefined;
    },
    release: ({ name }: FleetJob): void => {
      const held = mine.get(name)?.held ?? [];
      mine.delete(name);
      if (part.lost !== undefined) return;
      // a job that is left is taken by a machine that finds the result
      const end = Promise.allSettled(held.map((one) => watch.ask(() => queue.complete(one))));
      ending.add(end);
      void end.then(() => ending.delete(end));
    },
    close: async (): Promise<void> => {
      await Promise.all(ending);
      if (part.lost === undefined) await watch.ask(() => queue.remember()).catch(() => undefined);
    },
  };
}
