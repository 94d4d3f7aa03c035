import { existsSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { EXIT, Failure } from "../../failure.js";
import type { FleetCommand, StackResult } from "../../fleet/job.js";
import {
  type BegunUpdate,
  type FoundJournal,
  findJournals,
  type Journal,
  openJournal,
  type RunHeader,
} from "../../fleet/journal.js";
import { isAlive } from "./is-alive.js";

/** A run that begins, or one that goes on. */
export interface Begun {
  readonly journal: Journal;
  /** Results of the earlier run, of stacks that are not run again, by their names. */
  readonly earlier: ReadonlyMap<string, StackResult>;
  /** Updates that runs which were killed have left: they run, or nobody has read their output. */
  readonly left: readonly BegunUpdate[];
  readonly notes: readonly string[];
}

interface Wanted {
  /** Folder of the fleet. */
  readonly base: string;
  readonly command: FleetCommand;
  /** Identifies the stacks, the options, and the files as far as they are known. */
  readonly key: string;
  /** False outside of a Git repository. */
  readonly knowsFiles: boolean;
  readonly isResumed: boolean;
  /** The name of a run that several machines share. */
  readonly run?: string | undefined;
}

/** How long the results of a shared run are true: Redis forgets it after the same time. */
const SHARED_MS = 24 * 60 * 60_000;

/** Finds the results of a shared run that this machine knew when it was cut short. A Redis that is empty does not know them. */
export function findShared({
  base,
  command,
  key,
  run,
}: Pick<Wanted, "base" | "command" | "key" | "run">): StackResult[] {
  const since = Date.now() - SHARED_MS;
  const found = findJournals(base, command).find(
    ({ header }) => header.run === run && header.key === key && Date.parse(header.started) > since,
  );
  return [...(found?.results.values() ?? [])];
}

/** Opens the journal of a new run, or of the last one. @throws Failure if that cannot be resumed */
export function beginRun({ base, command, key, knowsFiles, isResumed, run }: Wanted): Begun {
  const started = new Date().toISOString();
  const header: RunHeader = { command, key, started, pid: process.pid, host: hostname(), run };
  const found = findJournals(base, command);
  const [last] = found;
  const left = findLeft(found);
  if (isResumed && last !== undefined) return { ...goOn(last, header, { base, knowsFiles }), left };
  const journal = openJournal(base, header);
  for (const update of left) journal.begin(update);
  // a new run replaces those that nobody resumed
  for (const old of found) if (!isRunning(old)) rmSync(old.path, { force: true });
  return {
    journal,
    earlier: new Map(),
    left,
    notes: isResumed ? ["there was no run to resume, so every stack was started"] : [],
  };
}

/** A journal can have updates of the run that it replaced. */
function findLeft(found: readonly FoundJournal[]): BegunUpdate[] {
  const updates = found.flatMap(({ updates }) => updates.map((update) => [update.output, update] as const));
  return [...new Map(updates).values()].filter(({ by, output }) => !isAlive(by) && existsSync(output));
}

function goOn(
  last: FoundJournal,
  header: RunHeader,
  { base, knowsFiles }: Pick<Wanted, "base" | "knowsFiles">,
): Omit<Begun, "left"> {
  refuse(last, header.key);
  const done = [...last.results].filter(([, { outcome }]) => outcome !== "failed" && outcome !== "canceled");
  const note = "this is not a Git repository, so whether files changed since the run before is not known";
  return {
    journal: openJournal(base, header, last.path),
    earlier: new Map(done.map(([name, result]) => [name, { ...result, isEarlier: true }])),
    notes: knowsFiles ? [] : [note],
  };
}

function refuse(last: FoundJournal, key: string): void {
  const { path, header } = last;
  const run = `the run that began at ${header.started}`;
  if (isRunning(last))
    throw new Failure(
      `${run} has not ended (process ${header.pid}): wait for it. If that process is another program, remove ${path}`,
    );
  if (header.key !== key)
    throw new Failure(
      `${run} had other stacks, another commit, other files or other options: start again without --resume`,
      EXIT.usage,
    );
}

/** A process of another machine is not visible here. */
function isRunning({ header }: FoundJournal): boolean {
  return header.host === hostname() && isAlive(header.pid);
}
