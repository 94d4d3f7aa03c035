import { createHash } from "node:crypto";
import type { FleetCommand, FleetJob } from "../job.js";

/** The start of each key. The braces keep all keys on one node of a cluster, so that a script can use several. */
export const PREFIX = "{taskrouter}";

/** How long Redis remembers a run that nobody works on any more, in milliseconds: a day. */
export const REMEMBERED_MS = 24 * 60 * 60_000;

/** The keys of a run in Redis. */
export interface RunKeys {
  /** The name of its queue in BullMQ, whose keys are next to these. */
  readonly queue: string;
  /** Identifies the stacks, the options and the files of the run. */
  readonly identity: string;
  /** Hash: the result of each stack that has ended. */
  readonly results: string;
  /** Set if no further stack may start on any machine. */
  readonly stopped: string;
  /** Sorted set: the stacks that run, by the time at which their machine counts as dead. */
  readonly running: string;
  /** Hash: the machine of each stack that runs, and how far it is. */
  readonly rows: string;
}

/** @param run the name that the user gave to the run */
export function createKeys(command: FleetCommand, run: string): RunKeys {
  const queue = `fleet-${command}-${toId(run)}`;
  const [identity = "", results = "", stopped = "", running = "", rows = ""] = [
    "identity",
    "results",
    "stopped",
    "running",
    "rows",
  ].map((word) => `${PREFIX}:${queue}:${word}`);
  return { queue, identity, results, stopped, running, rows };
}

/** The keys of everything that a job shares. Runs that use one Redis share the same ones, because accounts are the same. */
export function toShareKeys({ shares }: FleetJob): string[] {
  return shares.map((share) => `${PREFIX}:share:${createHash("sha256").update(share).digest("hex").slice(0, 32)}`);
}

/** BullMQ refuses colons in names and ids. */
export function toId(name: string): string {
  return encodeURIComponent(name);
}
