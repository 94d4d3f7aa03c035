import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { listKeys, suggestKeys, workspaceFileSchema } from "../../config/index.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { collect } from "../parse-option.js";
import { resolvePaths } from "../stack/project-paths.js";

interface Options {
  stack?: string;
  out?: string;
}

/** `taskrouter schema`: the schema for editors, with the keys that the files declare. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument(
      "[PATH...]",
      "files and folders; default: those of the Pulumi project (taskrouter:files, or the folder taskrouter), else the current folder",
      collect,
    )
    .option("--out <FILE>", "write the schema to a file; default: standard output")
    .option("--stack <S>", "apply the overlay of this Pulumi stack")
    .addHelpText(
      "after",
      "\nEditors then complete declared keys, for example after `queue:`. Run it again when keys change." +
        "\nFiles with mistakes are read as far as possible; `taskrouter validate` shows the mistakes.",
    )
    .action(async (paths: string[], options: Options) => finish(await printSchema(paths, options, io)));
}

async function printSchema(paths: readonly string[], { stack, out }: Options, io: Io): Promise<number> {
  const absolute = await resolvePaths(paths, io, stack);
  const { keys, isComplete } = listKeys(absolute, stack === undefined ? {} : { stack });
  const text = `${JSON.stringify(suggestKeys(workspaceFileSchema, keys), null, 2)}\n`;
  if (!isComplete) io.err("warning: a file cannot be read, and its keys are missing: `taskrouter validate` says why\n");
  if (out === undefined) io.out(text);
  else writeTo(resolve(io.cwd, out), text, out);
  return EXIT.clean;
}

function writeTo(path: string, text: string, shown: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`cannot write ${JSON.stringify(shown)}: ${reason}`);
  }
}
