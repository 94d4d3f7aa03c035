import pc from "picocolors";
import { showChange } from "../show-change.js";
import { type FleetReport, OUTCOMES, sayOutcome, sayTime, sentenceOf } from "./fleet-report.js";
import type { FleetCommand, Outcome, StackResult, Words } from "./job.js";

type Colors = ReturnType<typeof pc.createColors>;

/** How an outcome is shown before the name of a stack. */
export const MARKS: Readonly<Record<Outcome, { readonly mark: string; readonly color: "red" | "yellow" | "green" }>> = {
  failed: { mark: "✗", color: "red" },
  findings: { mark: "!", color: "red" },
  canceled: { mark: "◌", color: "yellow" },
  skipped: { mark: "·", color: "yellow" },
  changed: { mark: "~", color: "yellow" },
  fine: { mark: "✓", color: "green" },
};

/** Objects of one stack, and lines of one object. */
const OBJECTS = 20;
const LINES = 10;

/** Shows a report for people: the verdict, then every stack that needs a look; unchanged ones are only counted. */
export function showFleetText(report: FleetReport, isColor: boolean): string {
  const colors = pc.createColors(isColor);
  const { command, verdict, seconds, stacks, notes, next } = report;
  const shown = OUTCOMES.filter((outcome) => outcome !== "fine").flatMap((outcome) =>
    stacks.filter((stack) => stack.outcome === outcome).map((stack) => showStack(stack, command, colors)),
  );
  return `${[
    `${colors.bold(`fleet ${command}: ${verdict}`)} (${sayTime(seconds)})`,
    ...(shown.length > 0 ? ["", ...shown] : []),
    ...notes.map((note) => `\n${note}`),
    ...(next === undefined ? [] : [`\nnext: ${next}`]),
  ].join("\n")}\n`;
}

function showStack(stack: StackResult, command: FleetCommand, colors: Colors): string {
  const { name, outcome, words, remark, advice, isEarlier } = stack;
  const sentence = sentenceOf(stack);
  const { mark, color } = MARKS[outcome];
  const earlier = isEarlier === true ? colors.dim(" (in the run before)") : "";
  return [
    `${colors[color](`${mark} ${name}`)} ${sayOutcome(command, outcome)}${earlier}`,
    ...(sentence === "" ? [] : [indent(sentence)]),
    ...(remark === undefined ? [] : [indent(remark)]),
    ...showWords(words, colors),
    ...(advice === undefined ? [] : [indent(advice)]),
  ].join("\n");
}

function showWords(words: readonly Words[], colors: Colors): string[] {
  const shown = words
    .slice(0, OBJECTS)
    .flatMap(({ title, lines }) => [
      indent(title),
      ...lines.slice(0, LINES).map((change) => `      ${showChange(change, colors)}`),
      ...(lines.length > LINES ? [`      and ${lines.length - LINES} more lines`] : []),
    ]);
  return words.length > OBJECTS ? [...shown, indent(`and ${words.length - OBJECTS} more objects`)] : shown;
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
