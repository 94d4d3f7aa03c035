import { writeSarif } from "../../formats/sarif.js";
import type { Io } from "../../io.js";
import { locate } from "./locate.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
import { toFindings } from "./to-findings.js";

/** Writes drift as findings at the declared objects. */
export async function writeDriftSarif(
  report: DriftReport,
  paths: readonly string[],
  { now, ...options }: DriftOptions & { readonly now: number },
  io: Io,
): Promise<void> {
  writeSarif(toFindings(report, await locate(paths, options, io), now), io);
}
