/**
 * - `killed`: a test fails; `timeout`: a test does not end
 * - `survived`: no test fails; `not reached`: no test runs it
 * - `static`: it runs only while modules are loaded; `remembered`: tests reach it only once, because the result is kept
 *
 * @typedef {object} Outcome
 * @property {"killed" | "timeout" | "survived" | "not reached" | "static" | "remembered"} status
 * @property {string} [by] the test that failed, or the number of tests
 * @property {boolean} [isSpoilt] whether the test fails afterward, too: the change left something in memory
 */
/** @typedef {import("@stryker-mutator/instrumenter").Mutant & Outcome} Result */

/** @param {readonly Result[]} results @param {number} total of the changes, of which the results can be a sample */
export function summarize(results, total) {
  const count = (/** @type {readonly Outcome["status"][]} */ ...statuses) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("killed", "timeout");
  const missed = count("survived", "not reached");
  const score = noticed / (noticed + missed);
  const size = noticed + missed;
  // 95 %, of a sample without repetition
  const margin = 1.96 * Math.sqrt((score * (1 - score)) / size) * Math.sqrt(Math.max(0, 1 - results.length / total));
  const percent = (/** @type {number} */ part) => `${(100 * part).toFixed(1)} %`;
  return [
    `${size} changes tried: ${noticed} noticed (${count("timeout")} by a timeout), ${missed} not (${count("not reached")} not reached)`,
    `left out: ${count("static")} that run only while modules are loaded, ${count("remembered")} whose results are kept`,
    `score ${percent(score)}${results.length < total ? ` ± ${percent(margin)}, of a sample of ${results.length} in ${total}` : ""}`,
  ].join("\n");
}

/** @param {Result} result @param {string} source the text of its file */
export function describeResult({ fileName, location: { start, end }, replacement, mutatorName, status }, source) {
  const lines = source.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column);
  lines[0] = (lines[0] ?? "").slice(start.column);
  const shorten = (/** @type {string} */ text) => text.replace(/\s+/g, " ").slice(0, 160);
  return `${fileName}:${start.line + 1}:${start.column + 1} ${status} (${mutatorName})\n  - ${shorten(lines.join(" "))}\n  + ${shorten(replacement)}`;
}
