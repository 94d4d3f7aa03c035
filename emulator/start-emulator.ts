import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { CallbackEntry } from "./callbacks/callback-log.js";
import { createEmulation } from "./emulation.js";
import { createApp } from "./http/create-app.js";
import type { EmulatorOptions } from "./options.js";
import type { Fault } from "./traffic/fault.js";
import type { JournalEntry } from "./traffic/journal.js";

/** A running emulator. */
export interface Emulator {
  /** Such as `http://127.0.0.1:4010`, with no slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The requests so far, oldest first; with a number, those after that entry. */
  journal(since?: number): JournalEntry[];
  /** The callbacks so far, oldest first. */
  callbacks(): CallbackEntry[];
  /** Replaces all faults; `[]` ends them. Throws for a malformed one. */
  setFaults(faults: readonly Fault[]): void;
  /** Back to the start: the seed, the faults of the options, an empty journal. */
  reset(): void;
  /** Stops listening, cuts every connection and aborts the callbacks under way. */
  close(): Promise<void>;
}

const KEEP_ALIVE_MS = 600_000;

/**
 * Starts a TaskRouter on this machine: Workspaces, Activities, TaskQueues and Workflows, in memory.
 *
 * @throws Error when the options are wrong or the port cannot be had
 * @example
 * const emulator = await startEmulator({ rateLimits: { "Workflow-Create": 10 } });
 * // … http://127.0.0.1:<port>/v1/Workspaces, with any well-formed account SID and any token
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = "127.0.0.1", port = 0 } = options;
  const emulation = createEmulation(options);
  const server = createAdaptorServer({
    fetch: createApp(emulation, host).fetch,
    createServer,
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
    // A library must not replace the Request and Response of the program that uses it.
    overrideGlobalObjects: false,
  }) as Server;
  const address = await listen(server, port, host);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    journal: (since) => emulation.journal.list(since),
    callbacks: () => emulation.callbacks.list(),
    setFaults: (faults) => emulation.setFaults(faults),
    reset: () => emulation.reset(),
    async close() {
      await Promise.all([closeServer(server), emulation.callbackClient.close()]);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "it is in use" : error.message;
      reject(new Error(`cannot listen on port ${port} of ${host}: ${why}`, { cause: error }));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
