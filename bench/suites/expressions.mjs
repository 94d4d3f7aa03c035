import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.mjs";
import { comparePeers } from "../lib/expressions/compare-peers.mjs";
import { corpus, readRows } from "../lib/expressions/corpus.mjs";
import { measureRate, warmUp } from "../lib/expressions/rate.mjs";
import { readScopes, toMatchingScope } from "../lib/expressions/scopes.mjs";
import { formatNumber } from "../lib/report.mjs";
import { summarize, toCells } from "../lib/samples.mjs";
import { readNumber } from "../lib/suite.mjs";

const AIM_PER_SECOND = 2_000_000;
const SLOWEST = 5;
const MAX_TEXT = 60;

/** @type {import("../lib/suite.mjs").Suite} */
export const suite = {
  options: {
    rounds: { type: "string", default: "7", value: "N", help: "samples per expression; the median is reported" },
    peers: { type: "boolean", default: true, help: "skip the other evaluators" },
  },
  async run(report, values) {
    const rounds = readNumber("rounds", values.rounds, 1);
    const language = createRequire(import.meta.url)(join(root, "dist", "language", "index.js"));
    measureCorpus(report, readRows(language), rounds);
    if (values.peers === true) await comparePeers(report, language, rounds);
  },
};

/** @param {import("../lib/report.mjs").Report} report @param {readonly import("../lib/expressions/corpus.mjs").Row[]} rows @param {number} rounds */
function measureCorpus(report, rows, rounds) {
  if (rows.length === 0) return report.say(`no corpus at ${corpus}: real expressions are skipped\n`);
  const shared = readScopes();
  const measured = rows.map((row) => ({ ...row, rate: measureRow(row, shared, rounds) }));
  report.say(
    `${rows.length} expressions, each over ${shared.length} tasks and workers, and as many that match; evaluations per second:\n`,
  );
  report.table([
    ["kind", "rows", "min", "median", "max"],
    ...["filter", "target", "skip"].map((kind) =>
      toRow(
        kind,
        measured.filter((row) => row.kind === kind),
      ),
    ),
    toRow("all", measured),
  ]);
  const slowest = [...measured].sort((a, b) => a.rate - b.rate).slice(0, SLOWEST);
  report.table([["slowest", "a second"], ...slowest.map(({ text, rate }) => [shorten(text), formatNumber(rate)])]);
  const { median } = summarize(measured.map(({ rate }) => rate));
  report.aim({
    name: "expressions of the corpus, median of all rows",
    value: median,
    goal: { atLeast: AIM_PER_SECOND },
    unit: "/s",
  });
  report.say();
}

/** @param {import("../lib/expressions/corpus.mjs").Row} row @param {readonly object[]} shared @param {number} rounds @returns {number} */
function measureRow({ ast, kind, evaluate }, shared, rounds) {
  const scopes = [...shared, ...shared.map(() => toMatchingScope(ast, kind))];
  const turns = warmUp(evaluate, scopes);
  return summarize(Array.from({ length: rounds }, () => measureRate(evaluate, scopes, turns))).median;
}

/** @param {string} kind @param {readonly { rate: number }[]} rows @returns {string[]} */
function toRow(kind, rows) {
  return [kind, String(rows.length), ...toCells(summarize(rows.map(({ rate }) => rate)))];
}

/** @param {string} text @returns {string} */
function shorten(text) {
  const line = text.replace(/\s+/g, " ").replaceAll("|", "\\|");
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)}… (${text.length} characters)` : line;
}
