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
  const fence = "`".repeat(
    Math.max(3, ...lines.map(longestTicks)) + (lines.some((line) => longestTicks(line) > 2) ? 1 : 0),
  );
  const block = [`${fence}diff`, ...lines, ...(more > 0 ? [`  and ${more} more changes`] : []), fence];
  return [
    `- **${plain(subjectOf(object))}**${key} ${plain(describeStatus(object, now))}${last === "" ? "" : `; ${plain(last)}`}`,
    ...(lines.length === 0 ? [] : ["", ...block.map((line) => `  ${line}`), ""]),
  ].join("\n");
}

function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}

/** Names of other people must not become markup, mentions or references. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`).replaceAll("@", "@\u200b");
}
