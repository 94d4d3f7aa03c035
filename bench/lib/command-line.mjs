import { parseArgs } from "node:util";

/**
 * @typedef {object} Call
 * @property {readonly { entry: import("./suite.mjs").SuiteEntry, suite: import("./suite.mjs").Suite, values: import("./suite.mjs").Values }[]} runs
 * @property {boolean} isStrict
 * @property {boolean} isList
 * @property {boolean} isHelp
 */

/** @type {Readonly<Record<string, import("./suite.mjs").Option>>} */
const COMMON = {
  list: { type: "boolean", default: false, help: "list the suites" },
  strict: { type: "boolean", default: false, help: "exit with code 1 if an aim is missed" },
  help: { type: "boolean", default: false, help: "show this help" },
};

/**
 * Reads `[SUITE…] [--option value…]`. An option applies to every chosen suite that has it.
 *
 * @param {readonly string[]} args
 * @param {readonly import("./suite.mjs").SuiteEntry[]} entries
 * @returns {Promise<Call>}
 * @throws {Error} for an unknown suite or option; lists the known ones
 */
export async function readCommandLine(args, entries) {
  const names = new Set(entries.map(({ name }) => name));
  // the names of suites must be found before their options are known, and the value of an option is not a name
  const words = args.filter((arg) => names.has(arg));
  const chosen = words.length === 0 ? entries : entries.filter(({ name }) => words.includes(name));
  const suites = await Promise.all(chosen.map(async (entry) => ({ entry, suite: (await entry.load()).suite })));
  const known = Object.assign({}, ...suites.map(({ suite }) => suite.options), COMMON);
  const { values, positionals } = parse(args, known, names);
  const unknown = positionals.find((word) => !names.has(word));
  if (unknown !== undefined)
    throw new Error(`unknown suite ${JSON.stringify(unknown)}: known are ${[...names].join(", ")}`);
  return {
    runs: suites.map(({ entry, suite }) => ({ entry, suite, values: fill(suite.options, values) })),
    isStrict: values.strict === true,
    isList: values.list === true,
    isHelp: values.help === true,
  };
}

/** @param {readonly string[]} args @param {Readonly<Record<string, import("./suite.mjs").Option>>} known @param {ReadonlySet<string>} names */
function parse(args, known, names) {
  const options = Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }]));
  try {
    return parseArgs({ args: [...args], options, allowNegative: true, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${reason}\nsuites: ${[...names].join(", ")}; \`npm run bench -- --help\` lists the options of each`,
    );
  }
}

/**
 * @param {Readonly<Record<string, import("./suite.mjs").Option>>} options
 * @param {Readonly<Record<string, string | boolean | undefined>>} given
 * @returns {import("./suite.mjs").Values}
 */
function fill(options, given) {
  const entries = Object.entries(options).map(([name, option]) => [name, given[name] ?? option.default]);
  return Object.fromEntries(entries);
}

/** @param {Call["runs"]} runs @returns {string} */
export function formatHelp(runs) {
  const blocks = runs.map(({ entry, suite }) => [
    `${entry.name}: ${entry.description}`,
    ...formatOptions(suite.options),
  ]);
  const usage = "npm run bench -- [SUITE…] [OPTIONS]      without a name, runs all suites in turn";
  return [[usage, ...formatOptions(COMMON)], ...blocks].map((lines) => lines.join("\n")).join("\n\n");
}

/** @param {Readonly<Record<string, import("./suite.mjs").Option>>} options @returns {string[]} */
function formatOptions(options) {
  return Object.entries(options).map(([name, option]) => {
    const flag = option.default === true ? `--no-${name}` : `--${name}`;
    const written = option.value === undefined ? flag : `${flag} ${option.value}`;
    const remark = option.type === "string" ? ` (default ${option.default})` : "";
    return `  ${written.padEnd(24)} ${option.help}${remark}`;
  });
}
