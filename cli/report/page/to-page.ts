import { capitalize } from "../../../language/index.js";
import { count } from "../../count.js";
import { type Finding, isSlowed, isUnsure, type ObjectReport, pluralOf, type Report, VERBS } from "../content/index.js";
import type { Entry, Page, Section } from "./page.js";

const MARK_WIDTH = 120;

/** Arranges a report as a page. Sections without an entry are left out. */
export function toPage(report: Report): Page {
  const { project, stack, status, verdict } = report;
  const sections: Section[] = [
    { title: "Counts", noun: ["table", "tables"], ranks: [1, 1], entries: toCounts(report) },
    { title: "Errors", noun: ["error", "errors"], ranks: [0, 3], entries: toLines(report.errors) },
    { title: "Changes", noun: ["object", "objects"], ranks: [3, 5], entries: report.objects.map(toObject) },
    {
      title: "Changed outside of this stack",
      noun: ["change", "changes"],
      ranks: [4, 6],
      entries: toLines(report.outside),
    },
    {
      title: "New findings",
      noun: ["new finding", "new findings"],
      ranks: [4, 6],
      entries: toFindings(report.findings?.fresh),
    },
    {
      title: "Other providers",
      noun: ["resource", "resources"],
      ranks: [7, 7],
      entries: report.foreign.map(toForeign),
    },
    { title: "Apply", noun: ["command", "commands"], ranks: [2, 2], entries: toApply(report) },
    {
      title: "Changed filters, before and after",
      noun: ["diagram", "diagrams"],
      ranks: [8, 8],
      isFolded: true,
      entries: toDiagram(report),
    },
    {
      title: "Remarks of the preview",
      noun: ["remark", "remarks"],
      ranks: [9, 9],
      isFolded: true,
      entries: toLines(report.notes),
    },
    {
      title: titleOfOld(report),
      noun: ["finding", "findings"],
      ranks: [10, 10],
      isFolded: true,
      entries: toFindings(report.findings?.old),
    },
  ];
  return {
    title: `${project === "" ? "TaskRouter" : project}${stack === "" ? "" : `, stack ${stack}`}`,
    status,
    verdict,
    mark: `taskrouter report ${project}/${stack}`.replace(/[^\w ./]+/g, "-").slice(0, MARK_WIDTH),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

function toLines(texts: readonly string[]): Entry[] {
  return texts.map((text) => ({ type: "line", text }));
}

function toObject({ noun, name, fate, lines, reason, sid }: ObjectReport): Entry {
  const remarks = [reason, fate === "adopt" || fate === "stay" ? sid : undefined].filter((text) => text !== undefined);
  return { type: "object", noun, name, verb: VERBS[fate][0], remark: remarks.join(", "), lines };
}

const COLUMNS = ["create", "adopt", "rename", "update", "state", "replace", "delete", "stay"] as const;

function toCounts({ objects, counts }: Report): Entry[] {
  const nouns = [...new Set(objects.map(({ noun }) => noun))];
  if (nouns.length === 0) return [];
  const used = COLUMNS.filter((fate) => counts[fate] > 0);
  const rows = nouns.map((noun) => [
    capitalize(pluralOf(noun)),
    ...used.map((fate) => show(objects.filter((object) => object.noun === noun && object.fate === fate).length)),
  ]);
  return [{ type: "table", head: ["", ...used], rows }];
}

function show(number: number): string {
  return number === 0 ? "" : `${number}`;
}

function toFindings(findings: readonly Finding[] = []): Entry[] {
  return findings.map(({ file, line, column, severity, message, code }) => ({
    type: "line",
    text: `${file}:${line}:${column}: ${severity}: ${message} [${code}]`,
  }));
}

function titleOfOld({ findings }: Report): string {
  if (findings?.base === undefined) return "Findings";
  const fixed =
    findings.fixed === 0 ? "" : `; ${findings.fixed} of ${findings.base} ${findings.fixed === 1 ? "is" : "are"} fixed`;
  return `Findings that ${findings.base} has too${fixed}`;
}

function toForeign({ change, type, name }: Report["foreign"][number]): Entry {
  return { type: "line", text: `${change} ${type} ${name}` };
}

function toApply({ checksum, command, forecast, writes }: Report): Entry[] {
  if (checksum === undefined) return [];
  const unsure = writes.filter(({ isCertain }) => !isCertain).length;
  const calls = `${count(forecast.writes, "write")} and about ${count(forecast.reads, "read")}`;
  const facts = [
    `checksum ${checksum}`,
    `${calls}, about ${forecast.seconds} s${sayLimits(forecast)}`,
    ...(unsure > 0 ? [`${count(unsure, "write")} only if the live value differs`] : []),
  ];
  return command === undefined ? [] : [{ type: "command", facts, command }];
}

/** `, at 80 % of the limit of Workflow-Create (10 per second)`: the limits that make the run slower, or may do so. */
function sayLimits({ keys, percent }: Report["forecast"]): string {
  const share = percent / 100;
  const slowed = keys.filter((key) => isSlowed(key, share));
  const names = slowed.map(({ key, limit }) => `${key} (${limit} per second)`);
  if (names.length > 0) return `, at ${percent} % of the limit of ${names.join(" and ")}`;
  const unsure = keys.filter((key) => isUnsure(key, share)).map(({ key }) => key);
  return unsure.length === 0
    ? ""
    : `, and longer if TaskRouter limits ${unsure.join(" and ")} (--rate-limit states its limit)`;
}

function toDiagram({ routing }: Report): Entry[] {
  return routing.length === 0 ? [] : [{ type: "diagram", routing }];
}
