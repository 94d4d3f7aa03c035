/**
 * @typedef {object} Option
 * @property {"string" | "boolean"} type
 * @property {string | boolean} default
 * @property {string} help what it is, for the usage
 * @property {string} [value] how its value is written: `10,100`
 */
/** @typedef {Readonly<Record<string, string | boolean>>} Values of every option of a suite */
/**
 * A benchmark: a file of `bench/suites` exports one as `suite`.
 *
 * @typedef {object} Suite
 * @property {Readonly<Record<string, Option>>} options `--no-NAME` turns off a boolean option that is on by default
 * @property {(report: import("./report.mjs").Report, values: Values) => Promise<void>} run
 */
/** @typedef {{ name: string, description: string, load: () => Promise<{ suite: Suite }> }} SuiteEntry */

/**
 * @param {string} name
 * @param {string | boolean | undefined} text
 * @param {number} minimum
 * @returns {number[]}
 */
export function readNumbers(name, text, minimum) {
  const numbers = String(text).split(",").map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number >= minimum)) return numbers;
  throw new Error(
    `--${name} must be whole numbers, at least ${minimum}, separated by commas, but is ${JSON.stringify(text)}`,
  );
}

/** @param {string} name @param {string | boolean | undefined} text @param {number} minimum @returns {number} */
export function readNumber(name, text, minimum) {
  const [number = minimum, ...more] = readNumbers(name, text, minimum);
  if (more.length > 0) throw new Error(`--${name} must be one whole number, but is ${JSON.stringify(text)}`);
  return number;
}
