import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FleetJob, StackResult } from "../../fleet/job.js";
import type { Io } from "../../io.js";
import { createEngine } from "./engine.js";
import type { Interrupts } from "./interrupts.js";
import type { FleetOptions } from "./options.js";
import type { RunContext } from "./run-context.js";
import { runDrift } from "./run-drift.js";
import { runPreview } from "./run-preview.js";
import { runUp } from "./run-up.js";
import { runValidate } from "./run-validate.js";
import { type Ended, toRefused, toStopped } from "./to-result.js";

const RUNS = { preview: runPreview, up: runUp, drift: runDrift, validate: runValidate };

export interface JobSurroundings {
  readonly options: FleetOptions;
  readonly interrupts: Interrupts;
  /** A folder for the output of engines. */
  readonly scratch: string;
  readonly io: Io;
  /** Shows how far a job is. */
  readonly progress: (job: FleetJob, text: string) => void;
  /** Shows a message of a job, such as one about a wait. */
  readonly note: (job: FleetJob, text: string) => void;
}

/** Runs one job. Never throws: a failure is a result. */
export async function runJob(job: FleetJob, surroundings: JobSurroundings): Promise<StackResult> {
  const { options, interrupts, scratch, io, progress, note } = surroundings;
  const started = Date.now();
  const own = join(
    scratch,
    job.name.replace(/[^\w.-]/g, (sign) => `%${sign.codePointAt(0)?.toString(16)}`),
  );
  const context: RunContext = {
    options,
    pulumi: createEngine({ folder: job.folder, scratch: own, interrupts }, io),
    io: { ...io, cwd: job.folder, err: (text) => note(job, text.trimEnd()) },
    cwd: io.cwd,
    progress: (text) => progress(job, text),
  };
  const end = (ended: Ended): StackResult => ({ name: job.name, ...ended, seconds: (Date.now() - started) / 1000 });
  try {
    mkdirSync(own, { recursive: true });
    const ended = await RUNS[job.command](job, context);
    return end(isStopped(ended, interrupts) ? { ...toStopped("canceled"), words: ended.words } : ended);
  } catch (error) {
    return end(interrupts.count > 1 ? toStopped("canceled") : toRefused(job, error));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** An engine that was asked to stop ends with an error. */
function isStopped({ outcome }: Ended, interrupts: Interrupts): boolean {
  return outcome === "failed" && interrupts.count > 1;
}
