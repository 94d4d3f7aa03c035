import { createInterface } from "node:readline/promises";

const PLAIN_LINE_EVERY_MS = 20_000;
const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** True if a person is watching, so that colors, a spinner and questions make sense. */
export const isInteractive = Boolean(process.stdout.isTTY) && !process.env.CI;
const hasColor = isInteractive && process.env.NO_COLOR === undefined && process.env.TERM !== "dumb";

/** @param {number} code @returns {(text: string) => string} */
const createStyle = (code) => (text) => (hasColor ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = createStyle(1);
export const dim = createStyle(2);
export const red = createStyle(31);
export const green = createStyle(32);
export const cyan = createStyle(36);

/** @param {string} text */
export function say(text = "") {
  process.stdout.write(`${text}\n`);
}

/** Formats elapsed time for people: `850 ms`, `4.2 s`, `3 min 5 s`. @param {number} milliseconds @returns {string} */
export function formatElapsed(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Shows that long work makes progress: a spinner at a terminal, a plain line every 20 s elsewhere.
 * Writes to standard error, which keeps the output of a script clean.
 *
 * @template T
 * @param {string} label
 * @param {(report: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const started = Date.now();
  let detail = "";
  let turn = 0;
  const line = () => `${label}${detail === "" ? "" : `: ${detail}`} (${formatElapsed(Date.now() - started)})`;
  const draw = () => process.stderr.write(`\r\u001b[2K${SPINNER[turn++ % SPINNER.length]} ${line()}`);
  const print = () => process.stderr.write(`${line()}\n`);
  if (!isInteractive) process.stderr.write(`${label} …\n`);
  const timer = setInterval(isInteractive ? draw : print, isInteractive ? 120 : PLAIN_LINE_EVERY_MS);
  try {
    return await work((text) => {
      detail = text;
    });
  } finally {
    clearInterval(timer);
    if (isInteractive) process.stderr.write("\r\u001b[2K");
  }
}

/** Asks a question at the terminal; an empty answer means yes. @param {string} question @returns {Promise<boolean>} */
export async function confirm(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [Y/n] `);
    return /^(y|yes|)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
