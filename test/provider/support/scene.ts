import { onTestFinished } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../emulator/index.js";
import { type JsonObject } from "../../../language/index.js";
import { type Context, createContext } from "../../../provider/context.js";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import type { Outcome } from "../../../provider/lifecycle/objects.js";
import { type Resource, resources } from "../../../provider/resources/index.js";

export const account = { sid: `AC${"1".repeat(32)}`, token: "token-that-must-not-leak" };

/** The real lifecycles with the real client, before an emulator in this process. */
export interface Scene {
  readonly emulator: Emulator;
  readonly context: Context;
  /** What the user was told. */
  readonly told: string[];
  /** A workspace that is there. */
  readonly workspaceSid: string;
  /** Checks and creates, as an `up` does: the inputs that were checked, and the outcome. */
  make(resource: Resource, news: JsonObject): Promise<Outcome & { inputs: JsonObject }>;
  /** A run of its own: nothing cached, nothing claimed. */
  newRun(settings?: Record<string, string>): Context;
  /** Writes to the API since the last call: `POST /v1/…`. */
  writes(): string[];
}

export async function setScene(options: EmulatorOptions = {}): Promise<Scene> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  const told: string[] = [];
  const newRun = (settings: Record<string, string> = {}) => {
    const config: Record<string, string> = {
      accountSid: account.sid,
      authToken: account.token,
      baseUrl: emulator.url,
      ...settings,
    };
    const context = createContext(
      (key) => config[key],
      {},
      (message) => told.push(message),
    );
    onTestFinished(() => context.client.close());
    return context;
  };
  const context = newRun();
  const make: Scene["make"] = async (resource, news) => {
    const { inputs, failures } = await check(context, resource, {}, news);
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return { inputs, ...(await create(context, resource, inputs)) };
  };
  const { id: workspaceSid } = await make(resources.Workspace, { friendlyName: "Contact Center" });
  let seen = emulator.journal().length;
  const writes = () => {
    const fresh = emulator.journal().slice(seen);
    seen += fresh.length;
    return fresh.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
  };
  return { emulator, context, told, workspaceSid, make, newRun, writes };
}

/** The message a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(
    (value) => {
      throw new Error(`no failure, but ${JSON.stringify(value)}`);
    },
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
