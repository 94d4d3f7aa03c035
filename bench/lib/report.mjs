import { say } from "../../scripts/lib/terminal.mjs";
import { formatRows } from "./format-rows.mjs";

/**
 * @typedef {object} Aim
 * @property {string} name the measured quantity, in a few words
 * @property {number} value as measured; the median of several runs, which noise affects least
 * @property {{ atLeast: number } | { atMost: number }} goal
 * @property {string} unit
 */
/**
 * Collects the results of a suite.
 *
 * @typedef {object} Report
 * @property {(text?: string) => void} say
 * @property {(rows: readonly (readonly string[])[]) => void} table the first row is the head
 * @property {(aim: Aim) => void} aim reports whether it is reached; a missed aim fails only a `--strict` run
 * @property {() => readonly string[]} listMissed the names of the missed aims
 */

/** @param {(text: string) => void} [write] @returns {Report} */
export function createReport(write = say) {
  /** @type {string[]} */
  const missed = [];
  return {
    say: (text = "") => write(text),
    table: (rows) => write(`${formatRows(rows)}\n`),
    aim: (aim) => {
      const isReached = reaches(aim);
      if (!isReached) missed.push(aim.name);
      write(`${isReached ? "pass  " : "MISSED"} ${describeAim(aim)}`);
    },
    listMissed: () => missed,
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

/** Formats three significant digits with thousands separators: `2,340,000`, `48.3`, `0.92`. @param {number} value @returns {string} */
export function formatNumber(value) {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
