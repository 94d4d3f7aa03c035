import type { Command } from "commander";
import { formatDiagnostics, renderWorkspace } from "../../config/index.js";
import { safeJson } from "../../language/index.js";
import { EXIT } from "../failure.js";
import type { Io } from "../io.js";
import { collect } from "../parse-option.js";
import { resolvePaths } from "../stack/project-paths.js";
import { readStackOptions } from "../stack/read-vars.js";

interface Options {
  stack?: string;
  json?: true;
}

/** `taskrouter render`: shows the workspace that files declare, with everything written out. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument(
      "[PATH...]",
      "files and folders; default: those of the Pulumi project (taskrouter:files, or the folder taskrouter), else the current folder",
      collect,
    )
    .option(
      "--stack <S>",
      "apply the overlay and the variables of this Pulumi stack; without it, variables have their defaults",
    )
    .option("--json", "print TaskRouter's JSON, objects by key; queues are named by their keys")
    .addHelpText(
      "after",
      "\nPrints one file that declares the same workspace, without repetitions, named expressions, variables and overlays." +
        "\nSecrets stay ${vars.NAME}. Exit code 1: there is an error, or a repetition needs a stack.",
    )
    .action(async (paths: string[], options: Options) => finish(await render(paths, options, io)));
}

async function render(paths: readonly string[], { stack, json }: Options, io: Io): Promise<number> {
  const absolute = await resolvePaths(paths, io, stack);
  const options = await readStackOptions(stack, absolute, io);
  const result = renderWorkspace(absolute, options);
  const { rendered } = result;
  if (rendered === undefined) {
    io.err(formatDiagnostics(result, io));
    return EXIT.findings;
  }
  io.data(json ? `${safeJson(JSON.stringify(rendered.json, null, 2))}\n` : rendered.yaml);
  return EXIT.clean;
}
