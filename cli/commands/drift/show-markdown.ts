import { toFence, toPlain } from "../../formats/markdown.js";
import { type DriftObject, type DriftReport, hasDrift } from "./report.js";
import { describeLast, describeStatus, subjectOf, sumUp } from "./words.js";

/** Objects that are listed one by one: an issue or a comment has at most 65,536 characters. */
const SHOWN = 50;
/** Changes of one object. */
const CHANGES = 20;

/** Shows a report as Markdown, for an issue or a comment: the verdict first, then an item per object. */
export function showMarkdown(report: DriftReport, now: number): string {
  const shown = report.objects.slice(0, SHOWN);
  const more = report.objects.length - shown.length;
  return `${[
    `### ${hasDrift(report) ? "Drift" : "No drift"}`,
    "",
    toPlain(sumUp(report)),
    ...(shown.length > 0 ? ["", ...shown.map((object) => showObject(object, now))] : []),
    ...(more > 0 ? [`- and ${more} more objects`] : []),
    ...report.notes.flatMap((note) => ["", toPlain(note)]),
  ].join("\n")}\n`;
}

function showObject(object: DriftObject, now: number): string {
  const key = object.key === undefined ? "" : ` (${toPlain(object.key)})`;
  const last = describeLast(object);
  const lines = object.changes.slice(0, CHANGES).map(({ sign, text }) => `${sign} ${text}`);
  const more = object.changes.length - lines.length;
  const text = [...lines, ...(more > 0 ? [`  and ${more} more changes`] : [])].join("\n");
  return [
    `- **${toPlain(subjectOf(object))}**${key} ${toPlain(describeStatus(object, now))}${last === "" ? "" : `; ${toPlain(last)}`}`,
    ...(lines.length === 0 ? [] : ["", toFence(text, "diff").replace(/^/gm, "  "), ""]),
  ].join("\n");
}
