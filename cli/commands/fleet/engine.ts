import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { createPulumi, NOT_FOUND, type Pulumi, toEnvironment, toPlainArguments } from "../../stack/pulumi.js";
import type { Interrupts } from "./interrupts.js";
import { openOutput, readOutput, removeOutput } from "./update-output.js";

/** How often the output of an update is read for its progress. */
const LOOK_MS = 500;

/** Runs of Pulumi's CLI for one stack. Ctrl-C does not reach them: they are asked to stop at the second one. */
export interface Engine {
  /** For commands that change nothing. Their output can have secrets, so it never reaches the disk. */
  readonly read: Pulumi;
  /** For updates, which outlive this process: their output is in files, because a broken pipe would end them. */
  readonly update: Pulumi;
}

/** An update that runs: its process, and the folder of its output. */
export interface StartedUpdate {
  readonly pid: number;
  readonly output: string;
}

/**
 * @param folder of the project
 * @param onUpdate receives each update at its start
 */
export function createEngine(
  folder: string,
  interrupts: Interrupts,
  io: Io,
  onUpdate: (update: StartedUpdate) => void,
): Engine {
  const watch = (child: ChildProcess) => {
    // the engine finishes the steps that it has begun
    const forget = interrupts.listen(() => child.kill("SIGINT"));
    child.once("close", forget);
  };
  return {
    read: createPulumi(io, folder, watch),
    update: async (args, { env = {}, onOutput } = {}) => {
      const { folder: output, out, files } = openOutput();
      try {
        const child = spawn("pulumi", toPlainArguments(args), {
          cwd: folder,
          env: toEnvironment(args, io.env, env),
          detached: true,
          stdio: ["ignore", ...files],
        });
        for (const file of files) closeSync(file);
        if (child.pid !== undefined) onUpdate({ pid: child.pid, output });
        watch(child);
        const ended = await waitFor(child, onOutput === undefined ? undefined : follow(out, onOutput));
        return { ...readOutput(output), ...ended };
      } finally {
        removeOutput(output);
      }
    },
  };
}

interface Ended {
  readonly code: number;
  readonly signal: NodeJS.Signals | undefined;
}

function waitFor(child: ChildProcess, stopFollowing: (() => void) | undefined): Promise<Ended> {
  return new Promise<Ended>((resolve, reject) => {
    child.on("error", () => reject(new Failure(NOT_FOUND)));
    child.on("close", (code, signal) => resolve({ code: code ?? -1, signal: signal ?? undefined }));
  }).finally(stopFollowing);
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
