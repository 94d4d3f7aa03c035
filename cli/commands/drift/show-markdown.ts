import { toFence } from "../../formats/fence.js";
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
    plain(sumUp(report)),
    ...(shown.length > 0 ? ["", ...shown.map((object) => showObject(object, now))] : []),
    ...(more > 0 ? [`- and ${more} more objects`] : []),
    ...report.notes.flatMap((note) => ["", plain(note)]),
  ].join("\n")}\n`;
}

function showObject(object: DriftObject, now: number): string {
  const key = object.key === undefined ? "" : ` (${plain(object.key)})`;
  const last = describeLast(object);
  const lines = object.changes.slice(0, CHANGES).map(({ sign, text }) => `${sign} ${text}`);
  const more = object.changes.length - lines.length;
  const text = [...lines, ...(more > 0 ? [`  and ${more} more changes`] : [])].join("\n");
  return [
    `- **${plain(subjectOf(object))}**${key} ${plain(describeStatus(object, now))}${last === "" ? "" : `; ${plain(last)}`}`,
    ...(lines.length === 0 ? [] : ["", toFence(text, "diff").replace(/^/gm, "  "), ""]),
  ].join("\n");
}

/** Names of other people must not become markup, mentions or references. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`).replaceAll("@", "@\u200b");
}
