import type { FleetJob, StackResult } from "../../fleet/job.js";
import type { BegunUpdate, Journal } from "../../fleet/journal.js";
import type { Io } from "../../io.js";
import { addLeft } from "./add-left.js";
import { createEngine } from "./engine.js";
import type { Interrupts } from "./interrupts.js";
import type { FleetOptions } from "./options.js";
import type { RunContext } from "./run-context.js";
import { runDrift } from "./run-drift.js";
import { runPreview } from "./run-preview.js";
import { runUp } from "./run-up.js";
import { runValidate } from "./run-validate.js";
import { runWhileLocked } from "./run-while-locked.js";
import type { Progress } from "./show-progress.js";
import { type Ended, toRefused, toStopped } from "./to-result.js";

const RUNS = { preview: runPreview, up: runUp, drift: runDrift, validate: runValidate };

/** Where updates that outlive a run are noted and found. */
export interface UpdateRecords {
  readonly journal: Pick<Journal, "begin">;
  /** Those that runs before have left. */
  readonly left: readonly BegunUpdate[];
}

/** Shares a stack with a machine whose engine may have outlived it. */
export interface Patience {
  /** True if the stack has got a result meanwhile. */
  readonly isDone: () => boolean;
}

export interface JobSurroundings extends UpdateRecords {
  readonly options: FleetOptions;
  readonly interrupts: Interrupts;
  readonly io: Io;
  readonly progress: Progress;
  /** Waits while the stack is locked; without it, a locked stack has failed. */
  readonly patience?: Patience;
}

/** Runs one job. Never throws: a failure is a result. */
export async function runJob(
  job: FleetJob,
  { options, interrupts, io, progress, journal, left, patience }: JobSurroundings,
): Promise<StackResult> {
  const started = Date.now();
  const context: RunContext = {
    options,
    engine: createEngine(job.folder, interrupts, io, (update) =>
      journal.begin({ begun: job.name, by: process.pid, ...update }),
    ),
    io: { ...io, cwd: job.folder, err: (text) => progress.note(`${job.name}: ${text.trimEnd()}`) },
    cwd: io.cwd,
    progress: (text) => progress.changed(job, text),
  };
  const run = async (): Promise<Ended> => {
    try {
      const ended = await RUNS[job.command](job, context);
      return isStopped(ended, interrupts) ? { ...toStopped("canceled"), words: ended.words } : ended;
    } catch (error) {
      return interrupts.count > 1 ? toStopped("canceled") : toRefused(job, error);
    }
  };
  const isWaiting = () => patience !== undefined && interrupts.count === 0 && !patience.isDone();
  const last = await runWhileLocked(run, isWaiting, { progress: context.progress, note: context.io.err });
  const own = left.filter(({ begun }) => begun === job.name);
  const { isLocked: _, holders: __, ...ended } = addLeft(job, last, own);
  return { name: job.name, ...ended, seconds: (Date.now() - started) / 1000 };
}

/** An engine that was asked to stop ends with an error. */
function isStopped({ outcome }: Ended, interrupts: Interrupts): boolean {
  return outcome === "failed" && interrupts.count > 1;
}
