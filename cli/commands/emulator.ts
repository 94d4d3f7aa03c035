import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { collect, integerFrom, oneOf } from "../parse-option.js";
import { describeStart } from "./emulator/describe-start.js";
import { createLog } from "./emulator/log.js";
import { type Options, toEmulatorOptions } from "./emulator/options.js";

const PORT = 4010;
const HOST = "127.0.0.1";
const DAY_MS = 86_400_000;

/** `taskrouter emulator`: stays until Ctrl-C or SIGTERM. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .option("--port <N>", "port to listen on; 0 takes a free one", integerFrom(0, 65_535), PORT)
    .option("--host <H>", "address to listen on", HOST)
    .option("--seed <PATH>", "YAML files to start with, as `validate` takes them (several: repeat)", collect)
    .option("--stack <S>", "read the seed with the overlay and the variables of this Pulumi stack")
    .option("--data <DIR>", "keep everything in this directory; without it everything is in memory")
    .option(
      "--account <SID:TOKEN>",
      "an account there is (several: repeat); without any, every well-formed SID is one with any token",
      collect,
    )
    .option("--clock <KIND>", "real, or manual: moved by POST /emulator/clock/advance", oneOf(["real", "manual"]))
    .option("--start-time <TIME>", "where a manual clock begins, such as 2026-01-01T09:00:00Z", toTime)
    .option(
      "--random-seed <N>",
      "make SIDs of this number: the same requests get the same ones",
      integerFrom(0, 2 ** 31),
    )
    .option("--latency <MS>", "milliseconds that every answer takes longer", integerFrom(0, DAY_MS), 0)
    .option(
      "--rate-limit <KEY=N>",
      "requests a second of one kind, such as Workflow-Create=10 (several: repeat)",
      collectLimit,
    )
    .option("--faults <FILE>", "what goes wrong, as JSON: the list that POST /emulator/faults takes")
    .option(
      "--assume <NAME=VALUE>",
      "how to decide what Twilio leaves open, such as failedReservation=advance (repeatable); an unknown NAME lists all",
      collect,
    )
    .addOption(new Option("--rule <NAME=VALUE>", "earlier name of --assume").argParser(collect).hideHelp())
    .option(
      "--callback-allow <HOST>",
      "a host besides this machine that callbacks may go to (several: repeat)",
      collect,
    )
    .option(
      "--own-host <NAME>",
      "a name besides this machine's by which /emulator/… may be called, such as a container's (several: repeat)",
      collect,
    )
    .option("--log", "show each request, callback and step of routing as it happens")
    .addHelpText(
      "after",
      "\nGET /emulator/journal shows the requests, GET /emulator/callbacks the callbacks and their answers.",
    )
    .action(async (options: Options) => finish(await emulate(options, io)));
}

function collectLimit(text: string, before: Record<string, number> = {}): Record<string, number> {
  const [, key, limit] = /^([A-Za-z]+-[A-Za-z]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (key !== undefined && Number(limit) > 0) return { ...before, [key]: Number(limit) };
  throw new InvalidArgumentError("It looks like Workflow-Create=10: a kind of request, and how many a second.");
}

function toTime(text: string): number {
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isFinite(time) && time >= 0) return time;
  throw new InvalidArgumentError("It looks like 2026-01-01T09:00:00Z.");
}

async function emulate(options: Options, io: Io): Promise<number> {
  const { startEmulator } = await import("../../emulator/index.js");
  const emulatorOptions = await toEmulatorOptions(options, io);
  const emulator = await started(
    startEmulator({ ...emulatorOptions, ...(options.log ? { watcher: createLog(io) } : {}) }),
  );
  const ended = io.waitForEnd();
  io.out(`listening on ${emulator.url}\n`);
  io.err(describeStart(emulator, emulatorOptions, io));
  await ended;
  await emulator.close();
  return EXIT.clean;
}

/** What the system refused has a cause; all else is about the options. */
async function started<Result>(start: Promise<Result>): Promise<Result> {
  try {
    return await start;
  } catch (error) {
    const { message, cause } = error as Error;
    if (cause === undefined) throw new Failure(message, EXIT.usage);
    throw new Failure(
      / port .*in use$/.test(message) ? `${message}; name another with --port, or 0 for a free one` : message,
    );
  }
}
