import type { FleetJob } from "../../fleet/job.js";
import { buildReport } from "../../report/index.js";
import { checksumOf, previewPlan } from "../../stack/preview-plan.js";
import type { Ran } from "../../stack/pulumi.js";
import type { RunContext } from "./run-context.js";
import { type Ended, toFailed, toSentence, toWords } from "./to-result.js";

/** Previews one stack, in the words of `taskrouter report`. */
export async function runPreview(job: FleetJob, { options, engine }: RunContext): Promise<Ended> {
  let ran: Ran | undefined;
  const remember: typeof engine.read = async (args, more) => {
    ran = await engine.read(args, more);
    return ran;
  };
  const plan = await previewPlan(remember, { stack: job.stack, refresh: options.refresh });
  const report = buildReport(plan, { stack: job.stack, ...checksumOf(plan) });
  if (report.status === "failed" && ran !== undefined) return toFailed(job, ran, report.errors);
  const outcome = report.status === "changes" ? "changed" : "fine";
  return { outcome, verdict: outcome === "fine" ? "" : toSentence(report), words: toWords(report) };
}
