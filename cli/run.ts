import { Command, CommanderError } from "commander";
import { readVersion } from "../provider/package.js";
import { commands } from "./commands/index.js";
import { EXIT, Failure } from "./failure.js";
import type { Io } from "./io.js";
import { toSafeIo } from "./safe-io.js";

/**
 * Runs the command line. Never throws: every run ends in an exit code, and failures in a message without a stack trace.
 *
 * @param args arguments after `taskrouter`
 * @returns 0 clean, 1 findings, 2 wrong usage, 3 failed
 * @example process.exitCode = await run(["validate", "taskrouter"], createIo(process));
 */
export async function run(args: readonly string[], world: Io): Promise<number> {
  const io = toSafeIo(world);
  let exitCode: number = EXIT.clean;
  try {
    const program = createProgram(io);
    for (const { name, description, load } of commands) {
      const command = program.command(name).description(description);
      // also for `help NAME`; a path of that name only costs a few milliseconds
      if (args.includes(name)) {
        (await load()).configure(command, io, (code) => {
          exitCode = code;
        });
      }
    }
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    return report(error, io);
  }
}

function createProgram(io: Io): Command {
  return new Command("taskrouter")
    .description("Twilio TaskRouter as code. Not affiliated with Twilio.")
    .version(readVersion())
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError("(`taskrouter --help` lists the commands, `taskrouter COMMAND --help` the options of one)")
    .addHelpText(
      "after",
      "\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 failed.\nColor depends on the terminal and NO_COLOR.",
    );
}

function report(error: unknown, io: Io): number {
  // commander has shown its message already
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  if (error instanceof Failure) {
    io.err(`error: ${error.message}\n`);
    return error.exitCode;
  }
  const { message = String(error), stack = message } = error instanceof Error ? error : {};
  io.err(
    `error: this is a bug in taskrouter: ${message.split("\n")[0]}\n` +
      "Please report it, with the command that you ran, as an issue of pulumi-taskrouter; TASKROUTER_DEBUG=1 shows the stack trace.\n",
  );
  if (io.env.TASKROUTER_DEBUG === "1") io.err(`${stack}\n`);
  return EXIT.failed;
}
