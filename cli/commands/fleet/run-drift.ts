import type { FleetJob } from "../../fleet/job.js";
import { redact } from "../../report/index.js";
import { findInStack } from "../drift/find-in-stack.js";
import { hasDrift, sortObjects } from "../drift/report.js";
import { describeLast, describeStatus, subjectOf, sumUp } from "../drift/words.js";
import type { RunContext } from "./run-context.js";
import type { Ended } from "./to-result.js";

/** Compares one stack with what is live, as `taskrouter drift` does. */
export async function runDrift(job: FleetJob, { options, engine, io }: RunContext): Promise<Ended> {
  const { stack, folder } = job;
  const found = await findInStack(folder, { format: "text", stack, events: options.events !== false }, io, engine.read);
  const drifted = sortObjects(found.objects).filter(({ isDrift }) => isDrift);
  const now = Date.now();
  const words = drifted.map((object) => {
    const last = describeLast(object);
    const title = `${subjectOf(object)} ${describeStatus(object, now)}${last === "" ? "" : `; ${last}`}`;
    return { title: redact(title), lines: object.changes.map(({ sign, text }) => ({ sign, text: redact(text) })) };
  });
  const sentence = [sumUp({ ...found, against: "" }).replace(/^: /, ""), ...found.notes].map(redact).join("; ");
  return hasDrift(found)
    ? { outcome: "findings", verdict: sentence, words }
    : { outcome: "fine", verdict: found.notes.map(redact).join("; "), words: [] };
}
