import type { Entry, Line, Page, Section } from "../report/index.js";
import { type FleetReport, OUTCOMES, sayOutcome, sayTime, sentenceOf } from "./fleet-report.js";
import type { Outcome, StackResult } from "./job.js";

/** Rows of the table: it lists each stack if there are no more, and those that are not fine otherwise. */
const ROWS = 100;

/** Arranges a report as a page, whose formats are those of `taskrouter report`: Markdown that fits where it is shown. */
export function toFleetPage(report: FleetReport): Page {
  const { command, counts, verdict, seconds, stacks, notes, next } = report;
  const objectsOf = (...outcomes: readonly Outcome[]) =>
    stacks.filter(({ outcome }) => outcomes.includes(outcome)).map((stack) => toEntry(report, stack));
  const sections: Section[] = [
    { title: "Counts", noun: ["table", "tables"], ranks: [1, 1], entries: toTable(report) },
    { title: "Needs a look", noun: ["stack", "stacks"], ranks: [2, 4], entries: objectsOf("failed", "findings") },
    { title: "Changes", noun: ["stack", "stacks"], ranks: [3, 5], entries: objectsOf("changed") },
    {
      title: "Remarks",
      noun: ["remark", "remarks"],
      ranks: [3, 6],
      entries: notes.map((text) => ({ type: "line", text })),
    },
    { title: "Next", noun: ["command", "commands"], ranks: [2, 2], entries: toNext(next) },
  ];
  const isBad = stacks.length - counts.fine - counts.changed > 0;
  return {
    title: `fleet ${command}`,
    status: isBad ? "failed" : counts.changed > 0 ? "changes" : "unchanged",
    verdict: `${verdict} (${sayTime(seconds)}).`,
    mark: `taskrouter fleet ${command}`,
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

function toTable({ command, stacks }: FleetReport): Entry[] {
  const sorted = OUTCOMES.flatMap((outcome) => stacks.filter((stack) => stack.outcome === outcome));
  const listed = sorted.length > ROWS ? sorted.filter(({ outcome }) => outcome !== "fine") : sorted;
  const rows = listed.map(({ name, outcome, seconds }) => [name, sayOutcome(command, outcome), sayTime(seconds)]);
  return rows.length === 0 ? [] : [{ type: "table", head: ["Stack", "Result", "Time"], rows }];
}

/** One entry per stack, with its objects as lines. */
function toEntry({ command }: FleetReport, stack: StackResult): Entry {
  const { name, outcome, words, remark: own, advice } = stack;
  const remark = [sentenceOf(stack), own, advice].filter((text) => text !== undefined && text !== "").join(" · ");
  const lines = words.flatMap((one): Line[] => [
    { sign: "~", text: one.title },
    ...one.lines.map(({ sign, text }) => ({ sign, text: `  ${text}` })),
  ]);
  return { type: "object", noun: "stack", name, verb: sayOutcome(command, outcome), remark, lines };
}

function toNext(next: string | undefined): Entry[] {
  return next === undefined ? [] : [{ type: "command", facts: [], command: next }];
}
