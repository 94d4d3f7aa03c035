import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { CallbackEntry } from "./callbacks/callback-log.js";
import { MAX_ADVANCE_SECONDS } from "./clock/manual-clock.js";
import { createEmulation, type Emulation } from "./emulation.js";
import type { Fault } from "./faults/fault.js";
import { createApp } from "./http/create-app.js";
import type { JournalEntry } from "./http/journal.js";
import { guardCallers } from "./http/own-caller.js";
import type { EmulatorOptions } from "./options/options.js";
import { type Data, openData } from "./persistence/open-data.js";
import { summarize, type WorkspaceSummary } from "./resources/summarize.js";

/** A running emulator. */
export interface Emulator {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Its present time, in milliseconds since 1970. */
  now(): number;
  /**
   * Moves a manual clock. Everything due on the way happens in order, each at its own time, and callbacks are answered
   * before the clock leaves their moment. Overlapping calls run one after the other.
   *
   * @param seconds 0 or more; 0 does what is due now and waits for callbacks
   * @returns the new time, in milliseconds since 1970
   * @throws Error for a clock that is not manual, and unless `seconds` is from 0 to ten years
   */
  advance(seconds: number): Promise<number>;
  /** The workspaces of all accounts. */
  workspaces(): WorkspaceSummary[];
  /** The requests so far, oldest first; with a number, those after that entry. */
  journal(since?: number): JournalEntry[];
  /** The callbacks so far, oldest first. */
  callbacks(): CallbackEntry[];
  /**
   * Replaces all faults; `[]` removes them.
   *
   * @throws Error for a malformed fault
   */
  setFaults(faults: readonly Fault[]): void;
  /** Resets to the initial state: the seed, the faults of the options, an empty journal. The clock is not changed. */
  reset(): void;
  /** Stops listening, closes every connection, aborts the callbacks under way and releases the data directory. */
  close(): Promise<void>;
}

const KEEP_ALIVE_MS = 600_000;
const REQUEST_TIMEOUT_MS = 60_000;

/**
 * Starts a TaskRouter on this machine, which routes tasks to workers as Twilio's does.
 *
 * @throws Error when the options are wrong, the port cannot be had or the data directory cannot be used
 * @example
 * const emulator = await startEmulator({ clock: "manual" });
 * // … any Twilio client at emulator.url, with any well-formed account SID and any token
 * await emulator.advance(120);
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const data = options.data === undefined ? undefined : await openData(options.data);
  try {
    return await start(options, data);
  } catch (error) {
    data?.close();
    throw error;
  }
}

async function start(options: EmulatorOptions, data: Data | undefined): Promise<Emulator> {
  const { host = "127.0.0.1", port = 0 } = options;
  const emulation = createEmulation(options, data);
  const server = createEmulatorServer(emulation, options, host);
  const address = await listen(server, port, host);
  const end = async () => {
    await Promise.all([closeServer(server), emulation.callbackClient.close()]);
    emulation.stop();
    data?.close();
  };
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    now: () => emulation.clock.now(),
    advance: (seconds) => advance(emulation, seconds),
    workspaces: () => summarize(emulation.accounts),
    journal: (since) => emulation.journal.list(since),
    callbacks: () => emulation.callbacks.list(),
    setFaults: (faults) => emulation.setFaults(faults),
    reset: () => emulation.reset(),
    close() {
      closing ??= end();
      return closing;
    },
  };
}

/** A slow or silent client occupies only its own connection, and not longer than the limit. */
function createEmulatorServer(
  emulation: Emulation,
  { requestTimeout, ownHosts = [] }: EmulatorOptions,
  host: string,
): Server {
  const limit = requestTimeout ?? REQUEST_TIMEOUT_MS;
  return createAdaptorServer({
    fetch: guardCallers(createApp(emulation).fetch, [host, ...ownHosts]),
    createServer,
    serverOptions: {
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: limit,
      requestTimeout: limit,
      connectionsCheckingInterval: Math.max(1, Math.min(limit / 4, 5_000)),
    },
    // a library must not replace the Request and Response of the program that uses it
    overrideGlobalObjects: false,
  }) as Server;
}

async function advance(emulation: Emulation, seconds: number): Promise<number> {
  if (!(seconds >= 0 && seconds <= MAX_ADVANCE_SECONDS)) {
    throw new Error(`seconds must be a number from 0 to ${MAX_ADVANCE_SECONDS}, but is ${seconds}`);
  }
  return await emulation.advance(Math.round(seconds * 1_000));
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
