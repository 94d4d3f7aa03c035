import {
  closeSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { isJsonObject, type JsonObject, parseJson } from "../../language/index.js";
import { Failure } from "../failure.js";
import type { FleetCommand, StackResult } from "./job.js";

/** The run that a journal is of. */
export interface RunHeader {
  readonly command: FleetCommand;
  /** Identifies the stacks, the options and the files. */
  readonly key: string;
  /** ISO 8601. */
  readonly started: string;
  readonly pid: number;
  readonly host: string;
  /** The name of a run that several machines share. */
  readonly run?: string | undefined;
}

/** An update that a run has begun, and that goes on if the run is killed. */
export interface BegunUpdate {
  /** The name of its stack in the fleet. */
  readonly begun: string;
  /** The process of the engine. */
  readonly pid: number;
  /** The process of the run. */
  readonly by: number;
  /** The folder of its output, which exists until somebody has read it. */
  readonly output: string;
}

/** The stacks that a run has finished, on the disk. */
export interface Journal {
  readonly path: string;
  /** Stores an update that has begun, unless the disk is full: the next result reports that. */
  begin(update: BegunUpdate): void;
  /** Stores a result; it is on the disk when this returns. @throws Failure for a full disk */
  append(result: StackResult): void;
  close(): void;
  /** Removes a journal that nobody will resume. */
  remove(): void;
}

/** A journal that an earlier run left. */
export interface FoundJournal {
  readonly path: string;
  readonly header: RunHeader;
  /** The last result of each stack, by its name. */
  readonly results: ReadonlyMap<string, StackResult>;
  readonly updates: readonly BegunUpdate[];
}

const FOLDER = ".taskrouter/fleet";

/**
 * Begins a journal.
 *
 * @param base folder of the fleet
 * @param path the journal of an earlier run to continue
 * @throws Failure if it cannot be written: without a journal nothing runs
 */
export function openJournal(base: string, header: RunHeader, path = newPath(base, header)): Journal {
  let file: number;
  try {
    mkdirSync(join(base, FOLDER), { recursive: true });
    // results do not belong in version control
    writeFileSync(join(base, ".taskrouter/.gitignore"), "*\n");
    file = openSync(path, "a", 0o600);
  } catch (error) {
    throw new Failure(`cannot write the journal ${path}, so nothing was started: ${codeOf(error)}`);
  }
  const append = (value: object) => {
    // the line before it may be cut off by a kill
    writeSync(file, `\n${JSON.stringify(value)}`);
    fdatasyncSync(file);
  };
  const remove = () => rmSync(path, { force: true });
  try {
    append({ version: 1, ...header });
  } catch (error) {
    closeSync(file);
    throw new Failure(`cannot write the journal ${path}, so nothing was started: ${codeOf(error)}`);
  }
  return {
    path,
    begin: (update) => {
      try {
        append(update);
      } catch {
        // the update itself goes on
      }
    },
    append: (result) => {
      try {
        append(result);
      } catch (error) {
        throw new Failure(`cannot write the journal ${path}: ${codeOf(error)}`);
      }
    },
    close: () => closeSync(file),
    remove,
  };
}

function newPath(base: string, { command, started, pid }: RunHeader): string {
  return join(base, FOLDER, `${command}-${started.replace(/[:.]/g, "-")}-${pid}.jsonl`);
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" ? "no space is left on the device" : (code ?? String(error));
}

/** Finds the journals of a command, the newest first. One without a header, of a run that was killed at once, is left out. */
export function findJournals(base: string, command: FleetCommand): FoundJournal[] {
  const names = listNames(join(base, FOLDER)).filter(
    (name) => name.startsWith(`${command}-`) && name.endsWith(".jsonl"),
  );
  return names
    .sort()
    .reverse()
    .flatMap((name) => readJournal(join(base, FOLDER, name)) ?? []);
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // no run has been made here
    return [];
  }
}

/** Lines that a kill cut off are left out. */
function readJournal(path: string): FoundJournal | undefined {
  const lines = readFileSync(path, "utf8").split("\n").map(parseJson).filter(isJsonObject);
  const header = lines.findLast(({ version }) => version === 1);
  if (header === undefined) return undefined;
  const results = lines
    .filter(({ outcome }) => typeof outcome === "string")
    .map((line) => line as unknown as StackResult);
  const updates = lines.filter(({ begun }) => typeof begun === "string").map((line) => line as unknown as BegunUpdate);
  return { path, header: toHeader(header), results: new Map(results.map((result) => [result.name, result])), updates };
}

function toHeader({ command, key, started, pid, host, run }: JsonObject): RunHeader {
  return {
    command: command as FleetCommand,
    key: `${key ?? ""}`,
    started: `${started}`,
    pid: Number(pid),
    host: `${host}`,
    run: typeof run === "string" ? run : undefined,
  };
}
