import { randomBytes } from "node:crypto";
import type { Engine } from "../engine/index.js";
import type { Account } from "../guards/index.js";
import { readWorkspace } from "../live/index.js";
import { type Client, type Clock, type Lists, StandaloneError } from "../twilio/index.js";
import { describeAuthor } from "./describe-author.js";
import { findHistory, HISTORY, SETTING } from "./folder.js";
import { listManaged } from "./list-managed.js";
import { redactLive } from "./redact-live.js";
import { SNAPSHOT_VERSION, type Snapshot } from "./snapshot.js";
import { writeSnapshot } from "./write-snapshot.js";

/** The longest time that the first write of a run waits for a snapshot. */
const PATIENCE_MS = 60_000;

/** The surroundings of a run. */
export interface HistoryOptions {
  readonly engine: Engine;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The value of `taskrouter:history`. */
  readonly setting: string | undefined;
  readonly clock: Clock;
  readonly log: (message: string) => void;
}

/** Wraps the client of one account, so that a snapshot comes before the first write to a workspace. */
export type KeepHistory = (client: Client, lists: Lists, account: Account) => Client;

/**
 * Returns a wrapper of clients: before the first write of a run to a workspace, a snapshot of what is live in it goes into the
 * folder of the history. A workspace that the run creates itself has none. A snapshot never fails a run: if it cannot be made, the run
 * says so once, and goes on. See docs/decisions/history.md.
 */
export function createHistory(options: HistoryOptions): KeepHistory {
  let hasWarned = false;
  const warn = (sid: string, error: unknown) => {
    if (!hasWarned) options.log(explain(sid, error));
    hasWarned = true;
  };
  return (client, lists, account) => {
    const kept = new Map<string, Promise<void>>();
    const keep = async (path: string): Promise<void> => {
      const sid = /^\/v1\/Workspaces\/(WS\w+)/.exec(path)?.[1];
      if (sid === undefined || options.engine.describeRun === undefined) return;
      const snapshot =
        kept.get(sid) ??
        withinTime(options.clock, (late) => takeSnapshot(sid, { client, lists, account }, options, late)).catch(
          (error) => warn(sid, error),
        );
      kept.set(sid, snapshot);
      await snapshot;
    };
    return {
      ...client,
      create: async (path, ...rest) => {
        await keep(path);
        const made = await client.create(path, ...rest);
        if (path === "/v1/Workspaces") kept.set(`${made.sid}`, Promise.resolve());
        return made;
      },
      update: async (path, ...rest) => {
        await keep(path);
        return await client.update(path, ...rest);
      },
      remove: async (path, ...rest) => {
        await keep(path);
        await client.remove(path, ...rest);
      },
    };
  };
}

/** @param start gets a signal that is aborted when the time is over */
async function withinTime(clock: Clock, start: (late: AbortSignal) => Promise<void>): Promise<void> {
  const end = new AbortController();
  const overdue = new AbortController();
  const late = clock.sleep(PATIENCE_MS, end.signal).then(() => {
    overdue.abort();
    throw new StandaloneError(`it took longer than ${PATIENCE_MS / 1000} s`);
  });
  const work = start(overdue.signal);
  try {
    // the sleep that is aborted fails too, after the race is over
    await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    work.catch(() => undefined);
    end.abort();
  }
}

interface Way {
  readonly client: Client;
  readonly lists: Lists;
  readonly account: Account;
}

/** Nothing is read where no folder is known: in a program that embeds the engine, and if the history is turned off. */
async function takeSnapshot(sid: string, way: Way, options: HistoryOptions, late: AbortSignal): Promise<void> {
  const run = await options.engine.describeRun?.();
  const folder = run && findHistory(run.folder, options);
  if (run === undefined || folder === undefined || "off" in folder) return;
  const snapshot = await readSnapshot(sid, way, run.stack, options);
  // the run has written by then
  if (!late.aborted) await writeSnapshot(folder, snapshot);
}

async function readSnapshot(
  sid: string,
  { client, lists, account }: Way,
  stack: string,
  { engine, env }: HistoryOptions,
): Promise<Snapshot> {
  const time = new Date().toISOString();
  const [state, live] = await Promise.all([
    engine.listState(),
    client.fetch(`/v1/Workspaces/${sid}`).then((workspace) => readWorkspace(lists, workspace)),
  ]);
  const managed = state && listManaged(state, sid);
  return {
    version: SNAPSHOT_VERSION,
    id: toId(time),
    time,
    stack,
    author: describeAuthor(env),
    account: account.sid,
    baseUrl: account.baseUrl,
    ...(account.connection !== undefined && { connection: account.connection }),
    ...(managed !== undefined && { keys: managed.keys }),
    ...redactLive(live, (own) => managed?.secretsOf(own)),
  };
}

/** Two runs of the same millisecond have two ids. */
function toId(time: string): string {
  const clock = time.slice(11, 19).replaceAll(":", "");
  return `${time.slice(0, 10)}-${clock}-${time.slice(20, 23)}${randomBytes(2).toString("hex")}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "no space is left",
  EDQUOT: "no space is left",
  EROFS: "the file system is read-only",
  // on a read-only file system, Node says this of a folder that it cannot create
  ENOENT: "the folder cannot be created",
  EACCES: "the folder is not writable",
  EPERM: "the folder is not writable",
  ENOTDIR: "a file is in the place of its folder",
  EEXIST: "a file is in the place of its folder",
};

function explain(sid: string, error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  // the error of TaskRouter has a number, and says everything in its message
  const reason =
    typeof code !== "string" ? message : `${REASONS[code] ?? code}${path === undefined ? "" : ` (${path})`}`;
  return (
    `warning: this run changes workspace ${sid}, and leaves no snapshot of what was live before: ${reason}. The run goes on; ` +
    `\`taskrouter restore\` cannot undo it. ${SETTING} and ${HISTORY} name another folder, or turn snapshots off (${HISTORY}=off)`
  );
}
