import { parseArgs } from "node:util";

/**
 * @typedef {object} BenchOptions
 * @property {number[]} n workflows
 * @property {number[]} latency milliseconds that the local TaskRouter waits before each answer
 * @property {number} runs each work is done so often; the fastest counts
 * @property {boolean} withNull whether the null provider is measured too
 * @property {boolean} withRateLimit whether creating under a rate limit is measured too
 */

export const USAGE = `npm run bench -- [--n 10,100,300,1000] [--latency 0,80] [--runs 1] [--no-null] [--no-rate-limit]

--n              workflows in the workspace
--latency        milliseconds that each answer of the local TaskRouter takes longer
--runs           how often each work is done; the fastest counts
--no-null        leave out the null provider that CPU seconds are compared with
--no-rate-limit  leave out the creates under a rate limit`;

/**
 * @param {readonly string[]} args
 * @returns {BenchOptions}
 * @throws {Error} for anything that is no option, with the usage
 */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        n: { type: "string", default: "10,100,300,1000" },
        latency: { type: "string", default: "0,80" },
        runs: { type: "string", default: "1" },
        null: { type: "boolean", default: true },
        "rate-limit": { type: "boolean", default: true },
      },
    });
    const [runs = 1] = readNumbers("runs", values.runs, 1);
    const [n, latency] = [readNumbers("n", values.n, 1), readNumbers("latency", values.latency, 0)];
    return { n, latency, runs, withNull: values.null, withRateLimit: values["rate-limit"] };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** @param {string} name @param {string} text @param {number} minimum @returns {number[]} */
function readNumbers(name, text, minimum) {
  const numbers = text.split(",").map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number >= minimum)) return numbers;
  throw new Error(
    `--${name} must be whole numbers from ${minimum} up, divided by commas, but is ${JSON.stringify(text)}`,
  );
}
