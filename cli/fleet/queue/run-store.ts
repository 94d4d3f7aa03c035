import type { Redis } from "ioredis";
import type { FleetCommand, FleetJob, StackResult } from "../job.js";
import { createKeys, REMEMBERED_MS, type RunKeys, toShareKeys } from "./keys.js";
import { BEAT, CLAIM, REOPEN, SETTLE } from "./scripts.js";

/** A claim that is not renewed for this time has ended: its machine is dead, or cut off. */
export const CLAIM_MS = 15_000;

export type Claim = "done" | "stopped" | "busy" | "full" | "yours";

/** A stack that runs on this machine. */
export interface RunningJob {
  readonly job: FleetJob;
  /** How far it is. */
  readonly text: string;
}

/** How far a run is on all machines. */
export interface Seen {
  /** Names of the stacks that have ended. */
  readonly done: readonly string[];
  /** True if no further stack may start. */
  readonly isStopped: boolean;
  /** The stacks that run, with their machine and how far they are. */
  readonly running: ReadonlyMap<string, string>;
  /** Those of them that run on other machines. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

export interface StoreOptions {
  readonly client: Redis;
  readonly command: FleetCommand;
  /** The name of the run. */
  readonly run: string;
  /** Identifies this process among all. */
  readonly machine: string;
  /** Its name for people. */
  readonly host: string;
}

/** The knowledge that all machines of a run share, in Redis. */
export interface RunStore {
  readonly keys: RunKeys;
  /** Makes the run known unless it is. @returns the identity that the first machine gave it */
  enter(identity: string): Promise<string>;
  claim(job: FleetJob, limitOf: (share: string) => number): Promise<Claim>;
  /** Renews the claims of this machine. @returns undefined if Redis does not know the run: it was emptied */
  beat(jobs: readonly RunningJob[]): Promise<Seen | undefined>;
  /** Stores a result unless the stack has one. @returns the one that counts */
  settle(job: FleetJob, result: StackResult, isLast: boolean): Promise<StackResult>;
  fetch(names: readonly string[]): Promise<StackResult[]>;
  /** Stores results again that Redis has lost. */
  restore(results: readonly StackResult[]): Promise<void>;
  /** Forgets results, so that their stacks run again, unless they have changed; and that the run was stopped. */
  reopen(results: readonly StackResult[]): Promise<void>;
}

/** Opens the store of a run. */
export function openStore({ client, command, run, machine, host }: StoreOptions): RunStore {
  const keys = createKeys(command, run);
  const { identity, results, stopped, running, rows } = keys;
  const memberOf = ({ name }: FleetJob) => `${keys.queue} ${name}`;
  const toRow = (text: string) => `${machine}\n${host}\n${text}`;
  const evaluate = (script: string, names: readonly string[], args: readonly (string | number)[]) =>
    client.eval(script, names.length, ...names, ...args);
  return {
    keys,
    enter: async (text) => {
      await client.set(identity, text, "PX", REMEMBERED_MS, "NX");
      return (await client.get(identity)) ?? text;
    },
    claim: async (job, limitOf) => {
      const names = [results, stopped, running, rows, ...toShareKeys(job)];
      const args = [job.name, machine, toRow(""), memberOf(job), CLAIM_MS, ...job.shares.map(limitOf)];
      return (await evaluate(CLAIM, names, args)) as Claim;
    },
    beat: async (jobs) => {
      const names = [identity, results, stopped, running, rows, ...jobs.flatMap(({ job }) => toShareKeys(job))];
      const args = jobs.flatMap(({ job, text }) => [job.name, toRow(text), memberOf(job), job.shares.length]);
      const answer = await evaluate(BEAT, names, [CLAIM_MS, REMEMBERED_MS, jobs.length, ...args]);
      return answer === null ? undefined : toSeen(answer as Answer, machine);
    },
    settle: async (job, result, isLast) => {
      const names = [results, stopped, running, rows, ...toShareKeys(job)];
      const args = [job.name, JSON.stringify(result), machine, memberOf(job), isLast ? "1" : "0", REMEMBERED_MS];
      return toResult((await evaluate(SETTLE, names, args)) as string);
    },
    fetch: async (names) => {
      const found = names.length === 0 ? [] : await client.hmget(results, ...names);
      return found.flatMap((text) => (text === null ? [] : [toResult(text)]));
    },
    restore: async (known) => {
      const pipeline = client.pipeline();
      for (const result of known) pipeline.hsetnx(results, result.name, JSON.stringify(result));
      await pipeline.exec();
    },
    reopen: async (known) => {
      const args = known.flatMap((result) => [result.name, JSON.stringify(result)]);
      await evaluate(REOPEN, [results, stopped], args);
    },
  };
}

type Answer = readonly [done: string[], isStopped: number, running: string[], rows: string[]];

function toSeen([done, isStopped, running, rows]: Answer, machine: string): Seen {
  const found = running.map((name, at) => {
    const [owner = "", host = "", text = ""] = (rows[at] ?? "").split("\n");
    return { name, owner, words: text === "" ? `on ${host}` : `on ${host}, ${text}` };
  });
  const toMap = (list: typeof found) => new Map(list.map(({ name, words }) => [name, words]));
  return {
    done,
    isStopped: isStopped === 1,
    running: toMap(found),
    elsewhere: toMap(found.filter(({ owner }) => owner !== machine)),
  };
}

function toResult(text: string): StackResult {
  return JSON.parse(text) as StackResult;
}
