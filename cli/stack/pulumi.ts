import { spawn } from "node:child_process";
import { Failure } from "../failure.js";
import type { Io } from "../io.js";

/** The outcome of a command of Pulumi's CLI. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The signal that ended it, if one did. */
  readonly signal?: NodeJS.Signals | undefined;
}

export interface RunOptions {
  /** Standard input. */
  readonly input?: string;
  /** Variables in addition to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Receives the output while the command runs. */
  readonly onOutput?: (text: string) => void;
}

/** Runs `pulumi ARGS…`, in the folder of a project. */
export type Pulumi = (args: readonly string[], options?: RunOptions) => Promise<Ran>;

/** @param folder of the project */
export function createPulumi(io: Io, folder: string): Pulumi {
  return (args, { input = "", env = {}, onOutput } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn("pulumi", [...args, "--non-interactive", "--color", "never"], {
        cwd: folder,
        env: { PULUMI_SKIP_UPDATE_CHECK: "true", ...io.env, ...env },
      });
      const text = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const)
        child[name].setEncoding("utf8").on("data", (chunk: string) => {
          text[name] += chunk;
          onOutput?.(chunk);
        });
      child.on("error", () => reject(new Failure("Pulumi's CLI (`pulumi`) is not on PATH")));
      child.on("close", (code) => resolve({ ...text, code: code ?? -1 }));
      // a command that ends before it has read its input is reported by its exit code
      child.stdin.on("error", () => undefined).end(input);
    });
}

/** The messages of a command that failed, without its own label. */
export function explainRun({ stdout, stderr }: Ran): string {
  const text = `${stderr.trim()}\n${stdout.trim()}`.trim();
  return text.replace(/^error: /gm, "").trim();
}
