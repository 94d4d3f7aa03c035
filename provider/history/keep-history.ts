import { randomBytes } from "node:crypto";
import type { Engine } from "../engine/index.js";
import type { Account } from "../guards/index.js";
import { readWorkspace } from "../live/index.js";
import { type Client, type Clock, type Lists, StandaloneError } from "../twilio/index.js";
import { findHistory, HISTORY } from "./folder.js";
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
        withinTime(options.clock, takeSnapshot(sid, { client, lists, account }, options)).catch((error) =>
          warn(sid, error),
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

async function withinTime(clock: Clock, work: Promise<void>): Promise<void> {
  const end = new AbortController();
  const late = clock.sleep(PATIENCE_MS, end.signal).then(() => {
    throw new StandaloneError(`it took longer than ${PATIENCE_MS / 1000} s`);
  });
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
async function takeSnapshot(sid: string, way: Way, { engine, env }: HistoryOptions): Promise<void> {
  const run = await engine.describeRun?.();
  const folder = run && findHistory(run.folder, env);
  if (run === undefined || folder === undefined) return;
  await writeSnapshot(folder, await readSnapshot(sid, way, { engine, stack: run.stack }));
}

async function readSnapshot(
  sid: string,
  { client, lists, account }: Way,
  { engine, stack }: { readonly engine: Engine; readonly stack: string },
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
  EACCES: "the folder is not writable",
  EPERM: "the folder is not writable",
  ENOTDIR: "a file is in the place of its folder",
  EEXIST: "a file is in the place of its folder",
};

function explain(sid: string, error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? message : `${REASONS[code] ?? code}${path === undefined ? "" : ` (${path})`}`;
  return (
    `warning: this run changes workspace ${sid}, and leaves no snapshot of what was live before: ${reason}. The run goes on; ` +
    `\`taskrouter restore\` cannot undo it. ${HISTORY} names another folder, or turns snapshots off (${HISTORY}=off)`
  );
}
