import { safeText } from "../../language/index.js";
import { escapeMarkup } from "../formats/escape-markup.js";
import { type FleetReport, sayOutcome } from "./fleet-report.js";
import type { StackResult } from "./job.js";

/**
 * Renders a report as JUnit XML, which CI systems show as tests: a case per stack. A stack that drifted or has errors in its
 * files is a failure, one that could not be processed an error, one that was not started or was canceled is skipped.
 */
export function toJunit(report: FleetReport): string {
  const { command, counts, seconds, stacks, verdict } = report;
  const numbers = [
    `tests="${stacks.length}"`,
    `failures="${counts.findings}"`,
    `errors="${counts.failed}"`,
    `skipped="${counts.skipped + counts.canceled}"`,
    `time="${toSeconds(seconds)}"`,
  ].join(" ");
  const name = `name="taskrouter fleet ${command}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${name} ${numbers}>`,
    `  <testsuite ${name} ${numbers}>`,
    ...stacks.map((stack) => toCase(report, stack)),
    `    <system-out>${escapeXml(verdict)}</system-out>`,
    "  </testsuite>",
    "</testsuites>\n",
  ].join("\n");
}

function toCase({ command }: FleetReport, stack: StackResult): string {
  const { name, outcome, verdict, seconds } = stack;
  const at = name.lastIndexOf(":");
  const head = `<testcase classname="${escapeXml(name.slice(0, at))}" name="${escapeXml(name.slice(at + 1))}" time="${toSeconds(seconds)}"`;
  const message = `message="${escapeXml(verdict === "" ? sayOutcome(command, outcome) : verdict)}"`;
  const text = escapeXml(toText(stack));
  switch (outcome) {
    case "failed":
      return `    ${head}><error ${message}>${text}</error></testcase>`;
    case "findings":
      return `    ${head}><failure ${message}>${text}</failure></testcase>`;
    case "canceled":
    case "skipped":
      return `    ${head}><skipped ${message}/></testcase>`;
    default:
      return text === "" ? `    ${head}/>` : `    ${head}><system-out>${text}</system-out></testcase>`;
  }
}

function toText({ verdict, words, remark, advice }: StackResult): string {
  const lines = words.flatMap((one) => [one.title, ...one.lines.map(({ sign, text }) => `  ${sign} ${text}`)]);
  const around = (text = "") => (text === "" ? [] : [text]);
  return [...around(verdict), ...around(remark), ...lines, ...around(advice)].join("\n");
}

function toSeconds(seconds: number): string {
  return seconds.toFixed(3);
}

/** XML has no way to write control characters. */
function escapeXml(text: string): string {
  const valid = safeText(text).replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
    "\ufffd",
  );
  return escapeMarkup(valid);
}
