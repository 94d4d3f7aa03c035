import { say } from "../../scripts/lib/terminal.mjs";
import { formatRows } from "./format-rows.mjs";

/**
 * @typedef {object} Aim
 * @property {string} name what is measured, in a few words
 * @property {number} value as measured; of several runs the median, which noise moves least
 * @property {{ atLeast: number } | { atMost: number }} goal
 * @property {string} unit
 */
/**
 * Where a suite puts what it found.
 *
 * @typedef {object} Report
 * @property {(text?: string) => void} say
 * @property {(rows: readonly (readonly string[])[]) => void} table the first row is the head
 * @property {(aim: Aim) => void} aim says whether it is reached; being behind fails nothing but a `--strict` run
 * @property {() => readonly string[]} listBehind names of the aims that were missed
 */

/** @param {(text: string) => void} [write] @returns {Report} */
export function createReport(write = say) {
  /** @type {string[]} */
  const behind = [];
  return {
    say: (text = "") => write(text),
    table: (rows) => write(`${formatRows(rows)}\n`),
    aim: (aim) => {
      const isReached = reaches(aim);
      if (!isReached) behind.push(aim.name);
      write(`${isReached ? "pass  " : "BEHIND"} ${describeAim(aim)}`);
    },
    listBehind: () => behind,
  };
}

/** @param {Aim} aim @returns {boolean} */
function reaches({ value, goal }) {
  return "atLeast" in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** @param {Aim} aim @returns {string} */
function describeAim({ name, value, goal, unit }) {
  const [word, limit] = "atLeast" in goal ? ["at least", goal.atLeast] : ["at most", goal.atMost];
  return `${name}: ${formatNumber(value)} ${unit} (aim: ${word} ${formatNumber(limit)})`;
}

/** Three digits that count, thousands apart: `2,340,000`, `48.3`, `0.92`. @param {number} value @returns {string} */
export function formatNumber(value) {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
