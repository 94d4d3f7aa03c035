import { count } from "../../count.js";
import type { FleetJob } from "../../fleet/job.js";
import { describeUpdate } from "./describe-update.js";
import type { RunContext } from "./run-context.js";
import { type Ended, toFailed, toSentence, toWords } from "./to-result.js";

/** An event of the engine after it has made a step. */
const DONE = '"resOutputsEvent":';

/** Updates one stack, and says what was changed in the words of `taskrouter report`. */
export async function runUp(job: FleetJob, { options, engine, progress }: RunContext): Promise<Ended> {
  let done = 0;
  const onOutput = (text: string) => {
    done += text.split(DONE).length - 1;
    if (done > 0) progress(count(done, "resource"));
  };
  const refresh = options.refresh ? ["--refresh"] : [];
  const ran = await engine.update(["up", "--yes", "--skip-preview", "--json", "--stack", job.stack, ...refresh], {
    onOutput,
  });
  const report = describeUpdate(job, ran.stdout);
  if (ran.code !== 0) {
    const failed = toFailed(job, ran, report?.errors ?? []);
    return { ...failed, words: report === undefined ? [] : toWords(report) };
  }
  if (report === undefined)
    return { outcome: "changed", verdict: "the update succeeded, and its changes cannot be shown", words: [] };
  const isChanged = report.objects.length + report.foreign.length > 0;
  return isChanged
    ? { outcome: "changed", verdict: toSentence(report), words: toWords(report) }
    : { outcome: "fine", verdict: "", words: [] };
}
