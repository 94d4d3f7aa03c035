import { type Emulator, type EmulatorOptions, startEmulator } from "../../../emulator/index.js";
import { cleanUpAfter } from "./clean-up.js";
import type { Host } from "./hosts.js";
import { account, createStack, type Stack, type StackOptions } from "./stack.js";

/** An object as the API returns it. */
export type Wire = Record<string, unknown> & { sid: string; friendly_name: string };

/** A TaskRouter, and a stack for it; both end with the test. */
export interface World {
  readonly emulator: Emulator;
  readonly stack: Stack;
  /** `GET` below the only workspace, for instance `live("Workflows", "workflows")`. */
  live(collection: string, key: string): Promise<Wire[]>;
  /** `GET` of any path below the API. */
  get(path: string): Promise<Wire>;
  /** Writes outside Pulumi: `POST` to an object or a collection. */
  post(path: string, parameters: Record<string, string>): Promise<Wire>;
  /** Deletes outside Pulumi. */
  remove(path: string): Promise<void>;
  /** Path of the only workspace: `/v1/Workspaces/WS…`. */
  workspacePath(): Promise<string>;
  /** Requests since the last call of this function, oldest first. */
  requests(): { method: string; path: string; parameters: Record<string, unknown>; status: number | null }[];
}

const authorization = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString("base64")}`;

/** Starts a TaskRouter on a free port, and creates a stack for it. */
export async function createWorld(
  files: StackOptions["files"],
  {
    emulator: emulatorOptions = {},
    ...options
  }: { emulator?: EmulatorOptions; env?: NodeJS.ProcessEnv; host?: Host } = {},
): Promise<World> {
  const emulator = await startEmulator(emulatorOptions);
  cleanUpAfter(() => emulator.close());
  const stack = createStack({ url: emulator.url, files, ...options });
  cleanUpAfter(() => stack.remove());
  const call = async (method: string, path: string, body?: URLSearchParams) => {
    const response = await fetch(emulator.url + path, {
      method,
      headers: { authorization },
      ...(body ? { body } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
  };
  let seen = emulator.journal().length;
  const workspacePath = async () => {
    const { workspaces } = await call("GET", "/v1/Workspaces");
    const [only] = workspaces as Wire[];
    return `/v1/Workspaces/${only?.sid}`;
  };
  return {
    emulator,
    stack,
    workspacePath,
    live: async (collection, key) => {
      const answer = await call("GET", `${await workspacePath()}/${collection}?PageSize=1000`);
      seen = seen === 0 ? 0 : seen;
      return answer[key] as Wire[];
    },
    get: async (path) => (await call("GET", path)) as Wire,
    post: async (path, parameters) => (await call("POST", path, new URLSearchParams(parameters))) as Wire,
    remove: async (path) => void (await call("DELETE", path)),
    requests: () => {
      const all = emulator.journal();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh.map(({ method, path, parameters, status }) => ({ method, path, parameters, status }));
    },
  };
}
