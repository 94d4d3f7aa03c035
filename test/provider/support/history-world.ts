import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { onTestFinished } from "vitest";
import { type Emulator, type SeedWorkspace, startEmulator } from "../../../emulator/index.js";
import { type Context, createContext } from "../../../provider/context.js";
import type { StateResource } from "../../../provider/engine/index.js";
import type { ApiObject, Clock } from "../../../provider/twilio/index.js";

export const ACCOUNT = "AC0123456789abcdef0123456789abcdef";
export const TOKEN = "hunter2-hunter2";

/** How a run differs from the usual one. */
export interface RunSettings {
  /** The value of `taskrouter:history`. */
  readonly setting?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The resources of the stack; `"unknown"` if the state cannot be read. */
  readonly state?: readonly StateResource[] | "unknown";
  readonly stack?: string;
  readonly clock?: Clock;
  /** In place of the TaskRouter itself. */
  readonly url?: string;
}

/** A TaskRouter with a workspace that exists, and a project whose runs leave snapshots. */
export interface HistoryWorld {
  readonly emulator: Emulator;
  /** The folder of the project. */
  readonly folder: string;
  /** The folder of its snapshots. */
  readonly history: string;
  /** `/v1/Workspaces/WS…`. */
  readonly path: string;
  /** The messages of all runs. */
  readonly messages: string[];
  /** Starts a run, which knows nothing of those before. */
  run(settings?: RunSettings): Context;
  /** `GET` of a list in the workspace. */
  live(collection: string, key: string): Promise<ApiObject[]>;
  /** The path of an object by its name. */
  pathOf(collection: string, key: string, name: string): Promise<string>;
  /** The texts of all snapshots, the oldest first. */
  texts(): string[];
}

/** Never late: only a run that hangs would wait for it. */
export const patient: Clock = {
  now: () => Date.now(),
  sleep: (_, signal) =>
    new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
};

export async function createHistoryWorld(workspace: SeedWorkspace): Promise<HistoryWorld> {
  const emulator = await startEmulator({ seed: { accounts: { [ACCOUNT]: { workspaces: [workspace] } } } });
  onTestFinished(() => emulator.close());
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-history-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const history = join(folder, "history");
  const messages: string[] = [];
  const run: HistoryWorld["run"] = ({
    setting,
    env = {},
    state = [],
    stack = "dev",
    clock = patient,
    url = emulator.url,
  } = {}) => {
    const config: Record<string, string> = {
      accountSid: ACCOUNT,
      authToken: TOKEN,
      baseUrl: url,
      ...(setting !== undefined && { history: setting }),
    };
    const resources = async () => (state === "unknown" ? undefined : state);
    const context = createContext(
      (key) => config[key],
      { TASKROUTER_HISTORY: history, GITHUB_ACTOR: "ada", ...env },
      (message) => messages.push(message),
      {
        listResources: resources,
        listState: resources,
        canceled: new AbortController().signal,
        describeRun: async () => ({ folder, stack }),
      },
      clock,
    );
    onTestFinished(() => context.client.close());
    return context;
  };
  const reader = run({ env: { TASKROUTER_HISTORY: "off" } });
  const [only] = await reader.client.list("/v1/Workspaces", "workspaces");
  const path = `/v1/Workspaces/${only?.sid}`;
  const live: HistoryWorld["live"] = (collection, key) => reader.client.list(`${path}/${collection}`, key);
  return {
    emulator,
    folder,
    history,
    path,
    messages,
    run,
    live,
    pathOf: async (collection, key, name) => {
      const found = (await live(collection, key)).find((one) => one.friendly_name === name);
      return `${path}/${collection}/${found?.sid}`;
    },
    texts: () => listFiles(history).map((file) => gunzipSync(readFileSync(file)).toString("utf8")),
  };
}

/** The files of snapshots in a folder, the oldest first. */
export function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".json.gz"))
    .sort()
    .map((name) => join(folder, name));
}

/** A resource of workspace files in the state. */
export function toResource(kind: string, path: string, key: string, secrets: readonly string[] = []): StateResource {
  const [, , , workspaceSid = "", , id = workspaceSid] = path.split("/");
  const outputs = { workspaceSid, __inputs: { __secrets: [...secrets] } };
  return { kind, id, outputs, isRetained: false, name: `cc-${key}`, component: "cc", stack: "dev" };
}
