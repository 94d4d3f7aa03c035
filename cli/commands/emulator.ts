import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import type { EmulatorOptions } from "../../emulator/index.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { collect, integerFrom } from "../parse-option.js";

const PORT = 4010;
const HOST = "127.0.0.1";
const DAY_MS = 86_400_000;

interface Options {
  port: number;
  host: string;
  account?: string[];
  latency: number;
  rateLimit?: Record<string, number>;
  callbackAllow?: string[];
}

/** `taskrouter emulator`: stays until Ctrl-C or SIGTERM. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .option("--port <N>", "port to listen on; 0 takes a free one", integerFrom(0, 65_535), PORT)
    .option("--host <H>", "address to listen on", HOST)
    .option(
      "--account <SID:TOKEN>",
      "an account there is (several: repeat); without any, every well-formed SID is one with any token",
      collect,
    )
    .option("--latency <MS>", "milliseconds that every answer takes longer", integerFrom(0, DAY_MS), 0)
    .option(
      "--rate-limit <KEY=N>",
      "requests a second of one kind, such as Workflow-Create=10 (several: repeat)",
      collectLimit,
    )
    .option(
      "--callback-allow <HOST>",
      "a host besides this machine that callbacks may go to (several: repeat)",
      collect,
    )
    .addHelpText(
      "after",
      "\nEverything is kept in memory. GET /emulator/journal shows the requests, GET /emulator/callbacks the callbacks.",
    )
    .action(async (options: Options) => finish(await emulate(options, io)));
}

function collectLimit(text: string, before: Record<string, number> = {}): Record<string, number> {
  const [, key, limit] = /^([A-Za-z]+-[A-Za-z]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (key !== undefined && Number(limit) > 0) return { ...before, [key]: Number(limit) };
  throw new InvalidArgumentError("It looks like Workflow-Create=10: a kind of request, and how many a second.");
}

async function emulate(options: Options, io: Io): Promise<number> {
  const emulator = await start(toEmulatorOptions(options));
  const ended = io.waitForEnd();
  io.out(`listening on ${emulator.url}\n`);
  if (!isThisMachine(options.host))
    io.err(`other machines may reach it at ${options.host}: it is no place for real data\n`);
  await ended;
  await emulator.close();
  return EXIT.clean;
}

function toEmulatorOptions({ port, host, latency, account, rateLimit, callbackAllow }: Options): EmulatorOptions {
  return {
    port,
    host,
    latency,
    ...(account === undefined ? {} : { accounts: account }),
    ...(rateLimit === undefined ? {} : { rateLimits: rateLimit }),
    ...(callbackAllow === undefined ? {} : { callbackAllow }),
  };
}

async function start(options: EmulatorOptions) {
  const { startEmulator } = await import("../../emulator/index.js");
  try {
    return await startEmulator(options);
  } catch (error) {
    const { message, cause } = error as Error;
    // What the system refused has a cause; all else is about the options.
    if (cause === undefined) throw new Failure(message, EXIT.usage);
    throw new Failure(
      message.endsWith("in use") ? `${message}; name another with --port, or 0 for a free one` : message,
    );
  }
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
