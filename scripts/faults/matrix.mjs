import { formatTable } from "../lib/format-table.mjs";

/** @typedef {{ testResults: { assertionResults: { title: string, status: string }[] }[] }} Report vitest's JSON report */
/** @typedef {{ host: string, phase: string, fault: string, cell: string, isPassed: boolean }} Outcome */

/**
 * One table per host, with a row per fault and a column per phase, and the names of the cells that failed.
 *
 * @param {readonly Report[]} reports each of a part of the cells
 * @returns {string}
 */
export function describeMatrix(reports) {
  const results = reports.flatMap(({ testResults }) => testResults);
  const outcomes = results.flatMap(({ assertionResults }) => assertionResults.flatMap(toOutcome));
  const hosts = unique(outcomes.map(({ host }) => host));
  const tables = hosts.map((host) =>
    describeHost(
      host,
      outcomes.filter((outcome) => outcome.host === host),
    ),
  );
  const failed = outcomes.filter(({ isPassed }) => !isPassed).map(({ cell }) => `failed: ${cell}`);
  return [...tables, ...failed].join("\n");
}

/** The names of the cells are made by `matrix.test.ts`. @param {{ title: string, status: string }} result @returns {Outcome[]} */
function toOutcome({ title, status }) {
  const [host, phase, , , fault] = title.split(" | ");
  if (host === undefined || phase === undefined || fault === undefined || status === "skipped") return [];
  return [{ host, phase, fault, cell: title, isPassed: status === "passed" }];
}

/** @param {string} host @param {readonly Outcome[]} outcomes */
function describeHost(host, outcomes) {
  const phases = unique(outcomes.map(({ phase }) => phase));
  const faults = unique(outcomes.map(({ fault }) => fault));
  const rows = faults.map((fault) => [
    fault,
    ...phases.map((phase) => describe(outcomes.filter((one) => one.phase === phase && one.fault === fault))),
  ]);
  return `\n${formatTable([[host, ...phases], ...rows])}`;
}

/** @param {readonly Outcome[]} outcomes */
function describe(outcomes) {
  return outcomes.length === 0 ? "" : `${outcomes.filter(({ isPassed }) => isPassed).length} of ${outcomes.length}`;
}

/** @param {readonly string[]} words */
function unique(words) {
  return [...new Set(words)];
}
