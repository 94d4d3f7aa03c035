import { createInterface } from "node:readline";
import { createLiveLines } from "./live-lines.js";

/** The interface of a command to its environment; tests pass their own. */
export interface Io {
  /** For results that people read: findings, answers. */
  out(text: string): void;
  /** For results that programs read, such as a formatted file: nothing in them is changed. */
  data(text: string): void;
  /** For everything else: failures, hints, progress. */
  err(text: string): void;
  /** Standard input: all of it, or, if it has more bytes than the limit, at least one more than that. */
  readInput(limit: number): Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Whether `out` shows colors. */
  readonly isColor: boolean;
  /** Whether a person reads the output, so that hints are worth their lines. */
  readonly isTerminal: boolean;
  /** Columns of the terminal that shows `out`; absent where lines can have any length. */
  readonly columns?: number | undefined;
  /**
   * Shows lines at the bottom of the terminal, in place of those that it showed before; none with an empty list. Absent where
   * `err` is not a terminal.
   */
  readonly redraw?: ((lines: readonly string[]) => void) | undefined;
  /** Whether a person can answer a question. */
  readonly canAsk: boolean;
  /** Asks a question, and returns the line that was typed; blank at the end of input. Only if `canAsk`. */
  ask(question: string): Promise<string>;
  /** Resolves when the user (Ctrl-C) or the system (SIGTERM) ends the command. */
  waitForEnd(): Promise<void>;
}

/** The part of `process` that is used. */
type Process = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "cwd" | "once">;

/** Creates the interface to a real process. */
export function createIo(process: Process): Io {
  return {
    out: (text) => void process.stdout.write(text),
    data: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput: (limit) => readInput(process.stdin, limit),
    env: process.env,
    cwd: process.cwd(),
    isTerminal: process.stdout.isTTY === true,
    isColor: isColor(process.env, process.stdout.isTTY === true),
    columns: process.stdout.isTTY === true ? process.stdout.columns : undefined,
    redraw: canRedraw(process) ? createLiveLines(process.stderr) : undefined,
    canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true,
    ask: (question) => ask(question, process),
    // only long-running commands call this: the default handling of signals is right for the others
    waitForEnd: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  };
}

/** Logs of CI systems keep every line, also if they pretend to be a terminal. */
function canRedraw({ env, stderr }: Process): boolean {
  return stderr.isTTY === true && env.TERM !== "dumb" && !env.CI;
}

/** Returns whether to use color: depends on the terminal, unless `NO_COLOR` (no-color.org) or `FORCE_COLOR` is set. */
export function isColor(env: Io["env"], isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTerminal && env.TERM !== "dumb";
}

function ask(question: string, { stdin: input, stderr: output }: Process): Promise<string> {
  const lines = createInterface({ input, output });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(""));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

async function readInput(input: AsyncIterable<Buffer | string>, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}
