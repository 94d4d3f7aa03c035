import type { FleetJob } from "../../fleet/job.js";
import { buildReport, type Report, readEvents } from "../../report/index.js";

/**
 * Describes what an update changed.
 *
 * @param events the output of `pulumi up --json`
 * @returns undefined for events of another release of Pulumi: the update itself may have succeeded
 */
export function describeUpdate({ stack }: FleetJob, events: string): Report | undefined {
  try {
    return buildReport(readEvents(events, "the output of `pulumi up --json`"), { stack, checksum: "", covered: {} });
  } catch {
    return undefined;
  }
}
