/** What a command sees of the world; tests pass their own. */
export interface Io {
  /** For what was asked: findings, answers. */
  out(text: string): void;
  /** For everything around it: failures, hints, progress. */
  err(text: string): void;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Whether `out` shows colours. */
  readonly isColor: boolean;
  /** Whether somebody reads along, so that hints are worth their lines. */
  readonly isTerminal: boolean;
  /** Resolves when the user wants an end (Ctrl-C), or the system does (SIGTERM). */
  waitForEnd(): Promise<void>;
}

/** The part of `process` that is needed. */
type Process = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env" | "cwd" | "once">;

/** The world of a real process. */
export function createIo(process: Process): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput: async () => Buffer.concat(await process.stdin.toArray()),
    env: process.env,
    cwd: process.cwd(),
    isTerminal: process.stdout.isTTY === true,
    isColor: isColor(process.env, process.stdout.isTTY === true),
    // Only asked for by commands that stay: for the others the system's way to end them is right.
    waitForEnd: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  };
}

/** Colour follows the terminal; `NO_COLOR` (no-color.org) takes it away, `FORCE_COLOR` brings it to a pipe. */
export function isColor(env: Io["env"], isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTerminal && env.TERM !== "dumb";
}
