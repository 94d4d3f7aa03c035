import pc from "picocolors";
import type { Io } from "../../io.js";
import { showChange } from "../../show-change.js";
import { type DriftObject, type DriftReport, type DriftStatus, hasDrift } from "./report.js";
import { describeLast, describeStatus, subjectOf, sumUp } from "./words.js";

const MARKS: Readonly<Record<DriftStatus, { readonly mark: string; readonly color: "yellow" | "red" | "cyan" }>> = {
  changed: { mark: "~", color: "yellow" },
  deleted: { mark: "-", color: "red" },
  near: { mark: "?", color: "yellow" },
  twins: { mark: "!", color: "red" },
  undeclared: { mark: "+", color: "cyan" },
};

/** Objects of each status that are listed one by one. */
const SHOWN = 50;

/** Shows a report for people: the verdict, then the objects with their changes, then what to do. */
export function showText(report: DriftReport, terminal: Pick<Io, "isColor">, now: number): string {
  const colors = pc.createColors(terminal.isColor);
  const showObject = (object: DriftObject): string => {
    const { mark, color } = MARKS[object.status];
    const key = object.key === undefined ? "" : ` (${object.key})`;
    const head = colors[color](`${mark} ${subjectOf(object)}`);
    const sid = object.sid === undefined ? "" : `  ${colors.dim(object.sid)}`;
    const last = describeLast(object);
    const lines = object.changes.map((change) => `      ${showChange(change, colors)}`);
    return [
      `${head}${key}${sid}  ${describeStatus(object, now)}`,
      ...lines,
      ...(last === "" ? [] : [`      ${colors.dim(last)}`]),
    ].join("\n");
  };
  const verdict = hasDrift(report) ? colors.bold(sumUp(report)) : sumUp(report);
  const shown = report.objects.slice(0, SHOWN);
  const more = report.objects.length - shown.length;
  return `${[
    verdict,
    ...(shown.length > 0 ? ["", ...shown.map(showObject)] : []),
    ...(more > 0 ? [`and ${more} more objects: --format json lists all`] : []),
    ...report.notes.map((note) => `\n${note}`),
  ].join("\n")}\n`;
}
