import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";

/** The command of Pulumi's CLI that started this process: `pulumi destroy --yes --stack dev`. */
export interface Command {
  /** The path of the CLI, or its name to be found on `PATH`. */
  readonly executable: string;
  /** Without the name of the program. */
  readonly args: readonly string[];
  /** The folder that it was started in; undefined if the system does not say. */
  readonly folder: string | undefined;
}

interface Ancestor {
  readonly parent: number;
  readonly words: readonly string[];
  readonly executable?: string | undefined;
  readonly folder?: string | undefined;
}

/** A script may be between the CLI and this process. */
const GENERATIONS = 4;

/**
 * Finds the command of Pulumi's CLI among the ancestors of this process. The engine passes a provider neither the command
 * nor its options. *observed*
 *
 * @returns undefined if no ancestor is Pulumi's CLI, as in a program that embeds the engine
 */
export function findCommand(
  pid = process.ppid,
  look: (pid: number) => Ancestor | undefined = lookAt,
): Command | undefined {
  let next = pid;
  for (let generation = 0; generation < GENERATIONS && next > 1; generation += 1) {
    const found = look(next);
    if (found === undefined) return undefined;
    const [program = "", ...args] = found.words;
    if (/^pulumi(\.exe)?$/.test(basename(program)))
      return { executable: found.executable ?? program, args, folder: found.folder };
    next = found.parent;
  }
  return undefined;
}

function lookAt(pid: number): Ancestor | undefined {
  return attempt(() => lookInProc(pid)) ?? attempt(() => lookByPs(pid));
}

/** Linux. */
function lookInProc(pid: number): Ancestor {
  const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
  // the name of the program is in brackets, and may contain spaces and brackets
  const [, , parent] = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "0").split(" ");
  const link = (name: string) => attempt(() => readlinkSync(`/proc/${pid}/${name}`));
  return { parent: Number(parent), words, executable: link("exe"), folder: link("cwd") };
}

/** macOS and others. */
function lookByPs(pid: number): Ancestor {
  const text = execFileSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8", timeout: 5000 });
  const [parent, ...words] = text.trim().split(/\s+/);
  return { parent: Number(parent), words };
}

function attempt<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
