import { EXIT, Failure } from "../../failure.js";
import type { FleetCommand, StackResult } from "../job.js";
import type { Server } from "./connect.js";
import { explainProblem } from "./explain-problem.js";
import { openStore, type RunStore } from "./run-store.js";

/** Digests of all that the machines of a run must have in common, by names in words. */
export type Identity = Readonly<Record<string, string>>;

export interface JoinOptions {
  readonly server: Server;
  readonly command: FleetCommand;
  /** The name of the run. */
  readonly run: string;
  readonly identity: Identity;
  readonly machine: string;
  readonly host: string;
  /** Number of stacks. */
  readonly total: number;
  /** True to run stacks again that failed, if the run has ended. */
  readonly isResumed: boolean;
  /** Results of the run that this machine knows from before. */
  readonly known: readonly StackResult[];
}

/**
 * Joins a run, or begins it.
 *
 * @throws Failure if the run is of other stacks, options or files
 */
export async function joinRun(options: JoinOptions): Promise<RunStore> {
  const { server, command, run, machine, host, identity, total, isResumed, known } = options;
  const store = openStore({ client: server.client, command, run, machine, host });
  try {
    const found = await store.enter(JSON.stringify(identity));
    refuseOther(JSON.parse(found) as Identity, options);
    // another machine may have begun again with the stacks that failed
    await store.restore(isResumed ? known.filter((result) => !isRetried(result)) : known);
    if (isResumed) await reopen(store, total);
    return store;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`Redis at ${server.shown} cannot be used, and nothing was started: ${explainProblem(error)}`);
  }
}

function refuseOther(found: Identity, { server, run, identity }: JoinOptions): void {
  const names = Object.keys({ ...found, ...identity });
  const different = names.filter((name) => found[name] !== identity[name]);
  if (different.length === 0) return;
  throw new Failure(
    `the run ${JSON.stringify(run)} at ${server.shown} began with other ${different.join(", other ")} than this machine has: use one ` +
      "commit and the same command on each machine, and another --run for each run",
    EXIT.usage,
  );
}

/** A run that goes on is only joined: others have begun again before. */
async function reopen(store: RunStore, total: number): Promise<void> {
  const seen = await store.beat([]);
  if (seen === undefined) return;
  const isOver = seen.done.length >= total || (seen.isStopped && seen.running.size === 0);
  if (!isOver) return;
  const results = await store.fetch(seen.done);
  await store.reopen(results.filter(isRetried));
}

/** True for a result after which `--resume` runs the stack again. */
function isRetried({ outcome }: StackResult): boolean {
  return outcome === "failed" || outcome === "canceled";
}
