import { parseArgs } from "node:util";

/** @typedef {{ minutes: number, clients: number, seed: number, isRestarted: boolean, isHelp: boolean }} Options */

const OPTIONS = /** @type {const} */ ({
  minutes: {
    type: "string",
    value: "N",
    default: "30",
    help: "duration of the clients' work, without the checks at the end",
  },
  clients: { type: "string", value: "N", default: "50", help: "number of clients, of all kinds together" },
  seed: {
    type: "string",
    value: "N",
    default: undefined,
    help: "for the choices of clients and faults (default: random)",
  },
  restart: { type: "boolean", default: false, help: "keep state in a directory, and kill and restart half-way" },
  help: { type: "boolean", default: false, help: "show this help" },
});
/** At least one of each kind. */
const LEAST_CLIENTS = 9;
const MOST_CLIENTS = 1_000;
const MOST_MINUTES = 24 * 60;

/**
 * @param {readonly string[]} args
 * @param {() => number} createSeed
 * @returns {Options}
 * @throws {Error} for an invalid value; names the valid ones
 */
export function readCommandLine(args, createSeed) {
  const { values } = parse(args);
  const { minutes, clients, seed, restart, help } = values;
  return {
    minutes: readNumber("minutes", minutes, 0.1, MOST_MINUTES),
    clients: readInteger("clients", clients, LEAST_CLIENTS, MOST_CLIENTS),
    seed: seed === undefined ? createSeed() : readInteger("seed", seed, 0, 2 ** 31 - 1),
    isRestarted: restart === true,
    isHelp: help === true,
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\n${formatHelp()}`);
  }
}

/** @param {string} name @param {string} text @param {number} least @param {number} most @returns {number} */
function readInteger(name, text, least, most) {
  const value = readNumber(name, text, least, most);
  if (!Number.isInteger(value)) throw new Error(`--${name} must be a whole number, but is '${text}'`);
  return value;
}

/** @param {string} name @param {string} text @param {number} least @param {number} most @returns {number} */
function readNumber(name, text, least, most) {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= least && value <= most) return value;
  throw new Error(`--${name} must be a number from ${least} to ${most}, but is '${text}'`);
}

/** @returns {string} */
export function formatHelp() {
  const lines = Object.entries(OPTIONS).map(([name, option]) => {
    const written = "value" in option ? `--${name} ${option.value}` : `--${name}`;
    const remark = typeof option.default === "string" ? ` (default ${option.default})` : "";
    return `  ${written.padEnd(16)} ${option.help}${remark}`;
  });
  return ["npm run soak -- [OPTIONS]", ...lines].join("\n");
}
