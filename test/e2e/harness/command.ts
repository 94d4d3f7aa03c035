import { spawn } from "node:child_process";

/** The result of a program. */
export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they were written. */
  readonly output: string;
  readonly signal: NodeJS.Signals | null;
}

export interface Running {
  readonly done: Promise<Result>;
  /** Ends the process group of the program. */
  kill(signal?: NodeJS.Signals): void;
  /** Ends only the program itself, like a crash. */
  readonly pid: number;
  /** The output until now. */
  output(): string;
  /** Resolves when the output contains this text; rejects if the program ends before. */
  waitFor(text: string): Promise<void>;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /**
   * After this the program and all it started are killed, and the result's signal says so. Default: 10 minutes, which only
   * a program that hangs takes, also on a busy machine.
   */
  readonly limitMs?: number;
  /** The user and the group that run the program. Default: those of this process. */
  readonly user?: number | undefined;
}

/** Starts a program in a new process group, so that none of its children outlives a test. */
export function start(command: string, args: readonly string[], options: CommandOptions): Running {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(options.user !== undefined && { uid: options.user, gid: options.user }),
  });
  const pid = child.pid ?? 0;
  const text = { stdout: "", stderr: "", output: "" };
  const waiting = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      text[name] += chunk;
      text.output += chunk;
      for (const look of waiting) look();
    });
  }
  const kill = (signal: NodeJS.Signals = "SIGKILL") => {
    try {
      process.kill(-pid, signal);
    } catch {
      // the group has already ended
    }
  };
  const timer = setTimeout(kill, options.limitMs ?? 600_000);
  const done = new Promise<Result>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      for (const look of waiting) look();
      resolve({ ...text, code: code ?? -1, signal });
    });
  });
  const waitFor = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (text.output.includes(wanted)) resolve();
        else if (child.exitCode !== null || child.signalCode !== null)
          reject(new Error(`ended without "${wanted}":\n${text.output}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return { done, kill, pid, output: () => text.output, waitFor };
}
