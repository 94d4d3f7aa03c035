import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { collect, collectLimit, integerFrom, oneOf } from "../parse-option.js";
import { describeStart } from "./emulator/describe-start.js";
import { createLog } from "./emulator/log.js";
import { type Options, toEmulatorOptions } from "./emulator/options.js";

const PORT = 4010;
const HOST = "127.0.0.1";
const DAY_MS = 86_400_000;

/** `taskrouter emulator`: runs until Ctrl-C or SIGTERM. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .option("--port <N>", "port to listen on; 0 chooses a free one", integerFrom(0, 65_535), PORT)
    .option("--host <H>", "address to listen on", HOST)
    .option("--seed <PATH>", "workspace files to start with, as for `validate` (repeatable)", collect)
    .option("--stack <S>", "apply the overlay and the variables of this Pulumi stack to the seed")
    .option("--data <DIR>", "keep all data in this directory; default: in memory")
    .option(
      "--account <SID:TOKEN>",
      "accept this account (repeatable); default: any well-formed SID with any token",
      collect,
    )
    .option(
      "--clock <KIND>",
      "real, or manual: advanced by POST /emulator/clock/advance; default: real",
      oneOf(["real", "manual"]),
    )
    .option("--start-time <TIME>", "start of a manual clock, such as 2026-01-01T09:00:00Z", toTime)
    .option(
      "--random-seed <N>",
      "derive SIDs from this number: the same requests get the same SIDs",
      integerFrom(0, 2 ** 31),
    )
    .option("--latency <MS>", "delay of every answer in milliseconds", integerFrom(0, DAY_MS), 0)
    .option(
      "--rate-limit <KEY=N>",
      "requests per second of one kind, such as Workflow-Create=10 (repeatable)",
      collectLimit,
    )
    .option("--faults <FILE>", "faults to inject, as JSON: a list as for POST /emulator/faults")
    .option(
      "--assume <NAME=VALUE>",
      "a choice that Twilio leaves open, such as failedReservation=advance (repeatable); an unknown NAME lists all",
      collect,
    )
    .addOption(new Option("--rule <NAME=VALUE>", "earlier name of --assume").argParser(collect).hideHelp())
    .option("--callback-allow <HOST>", "additional host that callbacks may go to (repeatable)", collect)
    .option(
      "--own-host <NAME>",
      "additional host name by which it may be called, such as a container's (repeatable)",
      collect,
    )
    .option("--log", "show each request, callback and routing step as it happens")
    .addHelpText(
      "after",
      "\nGET /emulator/journal lists the requests, GET /emulator/callbacks the callbacks with their answers.",
    )
    .action(async (options: Options) => finish(await emulate(options, io)));
}

function toTime(text: string): number {
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isFinite(time) && time >= 0) return time;
  throw new InvalidArgumentError("It must look like 2026-01-01T09:00:00Z.");
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

/** An error with a cause was refused by the system; all others are about the options. */
async function started<Result>(start: Promise<Result>): Promise<Result> {
  try {
    return await start;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, cause } = error;
    if (cause === undefined) throw new Failure(message, EXIT.usage);
    const isInUse = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    throw new Failure(isInUse ? `${message}; choose another with --port, or 0 for a free one` : message);
  }
}
