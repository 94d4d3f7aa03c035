import { resolve } from "node:path";
import type { Command } from "commander";
import { type LoadResult, loadWorkspace } from "../../config/index.js";
import { EXIT } from "../failure.js";
import { type Format, formats } from "../formats/index.js";
import type { Io } from "../io.js";
import { collect, oneOf } from "../parse-option.js";
import { readVars } from "../stack/read-vars.js";

interface Options {
  format: Format;
  stack?: string;
  strict?: true;
}

const FORMATS = Object.keys(formats) as Format[];

/** `taskrouter validate`: all findings at once. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("[PATH...]", "files and folders; default: the current folder", collect)
    .option("--format <FORMAT>", `how findings are shown: ${FORMATS.join(", ")}`, oneOf(FORMATS), "text" as const)
    .option(
      "--stack <S>",
      "with the overlay and the variables of this Pulumi stack; without it every ${vars.x} may be anything",
    )
    .option("--strict", "warnings count as errors")
    .addHelpText("after", "\nExit code 1: there is an error (with --strict: any error or warning).")
    .action(async (paths: string[], options: Options) => finish(await validate(paths, options, io)));
}

async function validate(paths: readonly string[], { format, stack, strict }: Options, io: Io): Promise<number> {
  const places = (paths.length === 0 ? ["."] : paths).map((path) => resolve(io.cwd, path));
  const stackOptions = stack === undefined ? {} : { stack, ...(await readVars(stack, places, io)) };
  const result = loadWorkspace(places, stackOptions);
  formats[format](result, io);
  return isFailing(result, strict === true) ? EXIT.findings : EXIT.clean;
}

function isFailing({ diagnostics }: LoadResult, isStrict: boolean): boolean {
  return diagnostics.some(({ severity }) => severity === "error" || (isStrict && severity === "warning"));
}
