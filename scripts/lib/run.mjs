import { spawn } from "node:child_process";

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeout] milliseconds; the process is ended after it
 * @property {(line: string) => void} [onLine] receives each line of both streams as it is written
 * @property {boolean} [isShown] gives the terminal to the process; the output is not collected
 */
/** @typedef {{ code: number, stdout: string, stderr: string }} RunResult */

/** The code of a program that was ended by its time limit. */
export const TIMED_OUT = 124;

const GRACE_MS = 10_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

/**
 * Starts a process that ends with this one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function startChild(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  const forget = () => children.delete(child);
  child.once("exit", forget).once("error", forget);
  return child;
}

// Runs on every way out: `exit` handlers are synchronous, and so is sending a signal.
process.on("exit", () => {
  for (const child of children) child.kill("SIGTERM");
});

/** @type {number | undefined} */
let codeOnSignal;
let isEnding = false;

/** Whether a signal has arrived and everything is being ended: failures are expected then. @returns {boolean} */
export function isInterrupted() {
  return isEnding;
}

/** Makes an interruption the expected end of this process. @param {number} code */
export function exitOnSignalsWith(code) {
  codeOnSignal = code;
}

for (const [signal, code] of /** @type {const} */ ([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
])) {
  process.once(signal, () => endAndExit(codeOnSignal ?? code));
}

/**
 * Ends the children, waits for them (Pulumi releases its lock on the way out), and exits.
 *
 * @param {number} code
 */
export async function endAndExit(code) {
  isEnding = true;
  const ends = [...children].map((child) => new Promise((resolve) => child.once("exit", resolve)));
  for (const child of children) child.kill("SIGTERM");
  await Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())]);
  process.exit(code);
}

/**
 * Runs a program to its end. Never throws: the code is 127 if the program cannot be started, and 124 after a timeout.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const { cwd, env, timeout = 0, onLine, isShown = false } = options;
  return new Promise((resolve) => {
    const child = startChild(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      stdio: isShown ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    const collected = { stdout: "", stderr: "" };
    const timer = timeout > 0 ? setTimeout(() => child.kill("SIGKILL"), timeout) : undefined;
    collect(child.stdout, (text) => (collected.stdout += text), onLine);
    collect(child.stderr, (text) => (collected.stderr += text), onLine);
    child.once("error", (error) => {
      clearTimeout(timer);
      resolve({ code: 127, stdout: "", stderr: error.message });
    });
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? (signal === "SIGKILL" && timeout > 0 ? TIMED_OUT : 1), ...collected });
    });
  });
}

/**
 * @param {import("node:stream").Readable | null} stream
 * @param {(text: string) => void} keep
 * @param {((line: string) => void) | undefined} onLine
 */
function collect(stream, keep, onLine) {
  let rest = "";
  stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
    keep(text);
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine?.(line);
  });
}

/** Returns the last lines of a failed program's output, for a message. @param {Pick<RunResult, "stdout" | "stderr">} result @param {number} [count] */
export function lastLines(result, count = 12) {
  const text = `${result.stdout}\n${result.stderr}`.trim();
  return text.split("\n").slice(-count).join("\n");
}
