import { onTestFinished } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../emulator/index.js";
import type { JsonObject } from "../../../language/index.js";
import { type Kind, kinds, WORKSPACE_OWNERSHIP } from "../../../model/index.js";
import { type Context, createContext } from "../../../provider/context.js";
import type { StateResource } from "../../../provider/engine/index.js";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import type { Outcome } from "../../../provider/lifecycle/object/objects.js";
import type { Clock } from "../../../provider/twilio/index.js";

export const account = { sid: `AC${"1".repeat(32)}`, token: "token-that-must-not-leak" };

/** The real lifecycles and the real client, with an emulator in this process. */
export interface Scene {
  readonly emulator: Emulator;
  readonly context: Context;
  /** Messages to the user. */
  readonly messages: string[];
  /** An existing workspace. */
  readonly workspaceSid: string;
  /** Checks and creates in a workspace of this stack, as an `up` does. Returns the checked inputs and the outcome. */
  make(kind: Kind, news: JsonObject): Promise<Outcome & { inputs: JsonObject }>;
  /** Starts another run: nothing cached, nothing claimed. `state` has the resources of the stack; default: not known. */
  newRun(settings?: Record<string, string>, state?: readonly StateResource[], wait?: WaitOptions): Context;
  /** The milliseconds of each wait of a lifecycle, which takes no time. */
  readonly waits: number[];
  /** Replaced by a test that does something while a lifecycle waits. */
  onWait(): Promise<unknown>;
  /** Writes to the API since the last call: `POST /v1/…`. */
  writes(): string[];
}

/** How a run waits; default: not at all. */
export interface WaitOptions {
  readonly clock: Clock;
  readonly canceled?: AbortSignal;
}

export async function setScene(options: EmulatorOptions = {}): Promise<Scene> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  const messages: string[] = [];
  const waits: number[] = [];
  const instant: Clock = {
    now: () => Date.now(),
    sleep: async (ms) => {
      waits.push(ms);
      await scene.onWait();
    },
  };
  const newRun: Scene["newRun"] = (settings = {}, state, wait) => {
    const { canceled = new AbortController().signal, clock = instant } = wait ?? {};
    const config: Record<string, string> = {
      ...(wait === undefined && { retireTimeout: "0" }),
      accountSid: account.sid,
      authToken: account.token,
      baseUrl: emulator.url,
      ...settings,
    };
    const context = createContext(
      (key) => config[key],
      {},
      (message) => messages.push(message),
      {
        listResources: async () => state,
        listState: async () => state,
        readNewerConfig: async () => undefined,
        canceled,
      },
      clock,
    );
    onTestFinished(() => context.client.close());
    return context;
  };
  const context = newRun();
  const make: Scene["make"] = async (kind, news) => {
    const all = kind.name === "Workspace" ? news : { [WORKSPACE_OWNERSHIP]: "created", ...news };
    const { inputs, failures } = await check(context, kind, {}, all);
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return { inputs, ...(await create(context, kind, inputs)) };
  };
  const { id: workspaceSid } = await make(kinds.Workspace, { friendlyName: "Contact Center" });
  let seen = emulator.journal().length;
  const writes = () => {
    const entries = emulator.journal().slice(seen);
    seen += entries.length;
    return entries.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
  };
  const scene: Scene = {
    emulator,
    context,
    messages,
    workspaceSid,
    make,
    newRun,
    waits,
    onWait: async () => undefined,
    writes,
  };
  return scene;
}

/** Returns the message that a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(
    (value) => {
      throw new Error(`no failure, but ${JSON.stringify(value)}`);
    },
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
