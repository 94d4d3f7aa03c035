import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import type { Pulumi, Ran } from "../../stack/pulumi.js";
import type { Interrupts } from "./interrupts.js";

/** How often the output of an engine is looked at for its progress. */
const LOOK_MS = 500;

export interface EngineOptions {
  /** The folder of the project. */
  readonly folder: string;
  /** A folder for the output. */
  readonly scratch: string;
  /** Tells engines to end. */
  readonly interrupts: Interrupts;
}

/**
 * Runs Pulumi's CLI so that it outlives this process: in its own process group, which Ctrl-C and a closed terminal do not
 * reach, and with its output in files, because a broken pipe would kill it in the middle of an update.
 */
export function createEngine({ folder, scratch, interrupts }: EngineOptions, io: Io): Pulumi {
  let runs = 0;
  return async (args, { env = {}, onOutput } = {}) => {
    runs += 1;
    const paths = ["out", "err"].map((name) => join(scratch, `${runs}.${name}`)) as [string, string];
    const files = openAll(paths);
    const child = spawn("pulumi", [...args, "--non-interactive", "--color", "never"], {
      cwd: folder,
      env: { PULUMI_SKIP_UPDATE_CHECK: "true", ...io.env, ...env },
      detached: true,
      stdio: ["ignore", ...files],
    });
    for (const file of files) closeSync(file);
    // the engine finishes the steps that it has begun; a second signal ends it at once
    const forget = interrupts.listen(() => child.kill("SIGINT"));
    const look = onOutput === undefined ? undefined : follow(paths[0], onOutput);
    try {
      const { code, signal } = await waitFor(child);
      const [stdout, stderr] = paths.map((path) => readFileSync(path, "utf8")) as [string, string];
      return { stdout, stderr, code: code ?? -1, signal: signal ?? undefined } satisfies Ran;
    } finally {
      forget();
      look?.();
      for (const path of paths) rmSync(path, { force: true });
    }
  };
}

/** @throws Failure for a full disk */
function openAll(paths: readonly string[]): number[] {
  try {
    return paths.map((path) => openSync(path, "w", 0o600));
  } catch (error) {
    throw new Failure(`cannot write ${paths[0]}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function waitFor(child: ReturnType<typeof spawn>) {
  return new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on("error", () => reject(new Failure("Pulumi's CLI (`pulumi`) is not on PATH")));
    child.on("exit", (code, signal) => resolve({ code, signal }));
  });
}

/** Reads the text that is appended to a file. @returns ends that */
function follow(path: string, onText: (text: string) => void): () => void {
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(65_536);
  const look = () => {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk))
      onText(chunk.toString("utf8", 0, size));
  };
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    closeSync(file);
  };
}
