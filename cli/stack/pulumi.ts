import { type ChildProcess, spawn } from "node:child_process";
import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import { redact } from "../report/index.js";

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

/** The failure to start a command. */
export const NOT_FOUND = "Pulumi's CLI (`pulumi`) is not on PATH";

/** The arguments with which Pulumi's CLI asks nothing and prints plain text. */
export function toPlainArguments(args: readonly string[]): string[] {
  return [...args, "--non-interactive", "--color", "never"];
}

/**
 * The environment for a command. It looks for no newer release, and a preview prepares no checkpoint after each step: it stores
 * none, and with 300 new workflows they take two fifths of its CPU. *observed* with 3.276
 */
export function toEnvironment([command]: readonly string[], ...variables: readonly Io["env"][]): NodeJS.ProcessEnv {
  const ofPreview = command === "preview" ? { PULUMI_SKIP_CHECKPOINTS: "true" } : {};
  return Object.assign({ PULUMI_SKIP_UPDATE_CHECK: "true", ...ofPreview }, ...variables);
}

/**
 * @param folder of the project
 * @param onStart called with each process; with it, Ctrl-C does not reach the processes, which are in groups of their own
 */
export function createPulumi(io: Io, folder: string, onStart?: (child: ChildProcess) => void): Pulumi {
  return (args, { input = "", env = {}, onOutput } = {}) =>
    new Promise((resolve, reject) => {
      const isApart = onStart !== undefined;
      const options = { cwd: folder, env: toEnvironment(args, io.env, env), detached: isApart };
      const child = spawn("pulumi", toPlainArguments(args), options);
      onStart?.(child);
      const text = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const)
        child[name].setEncoding("utf8").on("data", (chunk: string) => {
          text[name] += chunk;
          onOutput?.(chunk);
        });
      child.on("error", () => reject(new Failure(NOT_FOUND)));
      child.on("close", (code, signal) => resolve({ ...text, code: code ?? -1, signal: signal ?? undefined }));
      // a command that ends before it has read its input is reported by its exit code
      child.stdin.on("error", () => undefined).end(input);
    });
}

/** A warning of each command if the host of a language is on PATH and not next to the CLI. It is never why a command failed. */
const ON_PATH = /^warning: using \S+ from \$PATH at .*\n?/gm;

/**
 * The messages of a command that failed, without its own label. The CLI names the address of a backend that it cannot open, and
 * hides its password only in the form without percent signs (*observed* with 3.276).
 */
export function explainRun({ stdout, stderr }: Ran): string {
  const text = `${stderr.trim()}\n${stdout.trim()}`.trim();
  return redact(
    text
      .replace(ON_PATH, "")
      .replace(/^error: /gm, "")
      .trim(),
  );
}
