import { Environment } from "@marcbachmann/cel-js";
import { compileExpression as compileFiltrex } from "filtrex";
import { formatNumber } from "../report.mjs";
import { alternate, summarize, toRatios } from "../samples.mjs";
import { examples, filterScopes, targetScopes } from "./examples.mjs";
import { measureRate, warmUp } from "./rate.mjs";

const cel = new Environment({ unlistedVariablesAreDyn: true });

/** @typedef {{ evaluate: (scope: any) => unknown, scopes: readonly any[] }} Work */
/** @typedef {Record<"ours" | "filtrex" | "cel", number>} Rates median evaluations a second */

/**
 * @param {import("../report.mjs").Report} report
 * @param {import("./corpus.mjs").Language} language
 * @param {number} rounds
 */
export async function comparePeers(report, language, rounds) {
  const rows = [["example", "ours/s", "filtrex/s", "cel-js/s", "× filtrex", "× cel-js"]];
  const ratios = { filtrex: /** @type {number[]} */ ([]), cel: /** @type {number[]} */ ([]) };
  for (const example of examples) {
    const works = createWorks(example, language);
    const rates = await measureAll(works, rounds);
    const [filtrex, celJs] = [median(toRatios(rates.ours, rates.filtrex)), median(toRatios(rates.ours, rates.cel))];
    ratios.filtrex.push(filtrex);
    ratios.cel.push(celJs);
    const medians = [rates.ours, rates.filtrex, rates.cel].map((samples) => formatNumber(median(samples)));
    rows.push([example.name, ...medians, formatNumber(filtrex), formatNumber(celJs)]);
  }
  report.table(rows);
  for (const [name, peer] of /** @type {const} */ ([
    ["filtrex", "filtrex"],
    ["@marcbachmann/cel-js", "cel"],
  ])) {
    report.aim({
      name: `beside ${name}, worst example`,
      value: Math.min(...ratios[peer]),
      goal: { atLeast: 1 },
      unit: "×",
    });
  }
}

/** @param {readonly number[]} samples @returns {number} */
function median(samples) {
  return summarize(samples).median;
}

/** @param {import("./examples.mjs").Example} example @param {import("./corpus.mjs").Language} language */
function createWorks({ kind, name, ours, filtrex, cel: celText }, { parseExpression, compileExpression }) {
  const scopes = kind === "filter" ? filterScopes : targetScopes;
  const own = kind === "filter" ? scopes.map((task) => ({ task })) : scopes;
  const works = {
    ours: { evaluate: compileExpression(parseExpression(ours).ast, kind), scopes: own },
    filtrex: { evaluate: compileFiltrex(filtrex), scopes },
    cel: { evaluate: cel.parse(celText), scopes },
  };
  refuseDifference(name, Object.values(works));
  return works;
}

/** Throws if the evaluators do not agree, because a comparison would be meaningless. @param {string} name @param {readonly Work[]} works */
function refuseDifference(name, works) {
  const [answers, ...others] = works.map(({ evaluate, scopes }) =>
    JSON.stringify(scopes.map((scope) => evaluate(scope))),
  );
  if (others.some((other) => other !== answers))
    throw new Error(`the example ${name} has different results: ${answers} ${others}`);
}

/** @param {Record<"ours" | "filtrex" | "cel", Work>} works @param {number} rounds */
function measureAll(works, rounds) {
  const sampler = (/** @type {Work} */ { evaluate, scopes }) => {
    const turns = warmUp(evaluate, scopes);
    return () => measureRate(evaluate, scopes, turns);
  };
  return alternate({ ours: sampler(works.ours), filtrex: sampler(works.filtrex), cel: sampler(works.cel) }, rounds);
}
