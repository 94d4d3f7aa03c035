import { safeJson } from "../../../language/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { FleetReport } from "../../fleet/fleet-report.js";
import { showFleetText } from "../../fleet/show-text.js";
import { toFleetPage } from "../../fleet/to-fleet-page.js";
import { toJunit } from "../../fleet/to-junit.js";
import type { Io } from "../../io.js";
import { targets, toMarkdown } from "../../report/index.js";
import { writeOutputs } from "../report/write-outputs.js";
import type { FleetFormat, OutputOptions } from "./options.js";

/** @throws Failure for formats and files that do not fit each other */
export function checkOutputs({ format = [], out = [] }: OutputOptions): void {
  if (out.length > 0 ? out.length !== Math.max(1, format.length) : format.length > 1)
    throw new Failure(`--out is needed once per --format: there are ${format.length} and ${out.length}`, EXIT.usage);
}

/** Writes a report in each format. If all formats have files, the text is shown too. */
export function writeReport(report: FleetReport, { format = [], out = [] }: OutputOptions, io: Io): void {
  const isShown = out.length > 0 || format.length === 0 || format[0] === "text";
  if (isShown) io.out(showFleetText(report, io.isColor));
  const wanted: readonly FleetFormat[] = out.length > 0 && format.length === 0 ? ["text"] : format;
  if (out.length === 0 && isShown) return;
  writeOutputs(
    wanted.map((name) => toText(report, name)),
    out,
    io,
  );
}

/** A stack that drifted, has errors, failed, or has no result is one to look at. */
export function exitCodeOf({ counts, stacks }: FleetReport): number {
  return counts.fine + counts.changed === stacks.length ? EXIT.clean : EXIT.findings;
}

function toText(report: FleetReport, format: FleetFormat): string {
  switch (format) {
    case "text":
      return showFleetText(report, false);
    case "markdown":
      return toMarkdown(toFleetPage(report), targets.github);
    case "json":
      return `${safeJson(JSON.stringify(report, null, 2))}\n`;
    case "junit":
      return toJunit(report);
  }
}
