import type { FleetJob } from "../../fleet/job.js";
import type { BegunUpdate } from "../../fleet/journal.js";
import type { Report } from "../../report/index.js";
import { describeUpdate } from "./describe-update.js";
import { isAlive } from "./is-alive.js";
import { cancelCommand, type Ended, toSentence, toWords } from "./to-result.js";
import { readOutput, removeOutput } from "./update-output.js";

/** An event at the end of each update, also of one that failed. */
const END = '"summaryEvent":';

/**
 * Adds to the result of a stack what became of the updates that runs before had begun, and that outlived them.
 *
 * @param left those of this stack; the output of one that has ended is removed once it is part of a result
 */
export function addLeft(job: FleetJob, ended: Ended, left: readonly BegunUpdate[]): Ended {
  if (ended.isLocked === true) return { ...ended, ...explainHeld(job, ended, left) };
  // the run that succeeds reports it
  if (ended.outcome !== "fine" && ended.outcome !== "changed") return ended;
  return left.reduceRight((later, update) => addOne(job, later, update), ended);
}

/** Explains a lock that such an update holds; nothing about one of others. */
function explainHeld(job: FleetJob, { holders = [] }: Ended, left: readonly BegunUpdate[]): Partial<Ended> {
  const holder = left.find(({ pid }) => (holders.length > 0 ? holders.includes(pid) : isAlive(pid)));
  if (holder === undefined) return {};
  if (!isAlive(holder.pid))
    return {
      verdict: "locked by the update that the run before had begun: it was killed too, and its lock is left",
      advice: `remove the lock, then run this again: ${cancelCommand(job)}`,
    };
  const process = `process ${holder.pid}`;
  return {
    verdict: `the update that the run before had begun still runs (${process}), so this run has changed nothing`,
    advice: `wait until it has ended, then run this again, which says what it changed. Only if ${process} hangs or is another program: ${cancelCommand(job)}`,
  };
}

function addOne(job: FleetJob, later: Ended, { output }: BegunUpdate): Ended {
  const found = take(job, output);
  if (found === undefined) return later;
  const { report, isWhole } = found;
  const words = toWords(report);
  if (words.length === 0) return later;
  const end = isWhole ? (report.errors.length > 0 ? "failed" : "finished on its own") : "was killed too";
  const rest = later.outcome === "changed" ? "this run made the other changes" : "nothing was left to do";
  return {
    outcome: "changed",
    verdict: [toSentence(report), later.verdict].filter((text) => text !== "").join("; then "),
    words: [...words, ...later.words],
    remark: `the run before was killed: its update of this stack ${end}, and ${rest}`,
  };
}

/** Undefined for an output that nobody can read. */
function take(job: FleetJob, output: string): { report: Report; isWhole: boolean } | undefined {
  try {
    const { stdout } = readOutput(output);
    const report = describeUpdate(job, stdout);
    return report && { report, isWhole: stdout.includes(END) };
  } catch {
    return undefined;
  } finally {
    removeOutput(output);
  }
}
