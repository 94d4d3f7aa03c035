import { type Command, Option } from "commander";
import { fixWorkspace, type LoadResult, loadWorkspace } from "../../config/index.js";
import { EXIT } from "../failure.js";
import { type Format, formats } from "../formats/index.js";
import type { Io } from "../io.js";
import { collect, oneOf } from "../parse-option.js";
import { resolvePaths } from "../stack/project-paths.js";
import { readStackOptions } from "../stack/read-vars.js";

interface Options {
  format: Format;
  stack?: string;
  strict?: true;
  fix?: true;
  fixDryRun?: true;
}

const FORMATS = Object.keys(formats) as Format[];

/** `taskrouter validate`: shows all findings at once. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument(
      "[PATH...]",
      "files and folders; default: those of the Pulumi project (taskrouter:files, or the folder taskrouter), else the current folder",
      collect,
    )
    .option("--format <FORMAT>", `output format: ${FORMATS.join(", ")}`, oneOf(FORMATS), "text" as const)
    .option(
      "--stack <S>",
      "apply the overlay and the variables of this Pulumi stack; without it, ${vars.x} can be any value",
    )
    .option("--strict", "treat warnings as errors")
    .option("--fix", "apply safe corrections to the files, then show the remaining findings")
    .addOption(new Option("--fix-dry-run", "show the changes of --fix as a diff, and write nothing").conflicts("fix"))
    .addHelpText(
      "after",
      "\nExit code 1: there is an error (with --strict: an error or a warning); with --fix: one remains;" +
        "\nwith --fix-dry-run also: --fix would change a file.",
    )
    .action(async (paths: string[], options: Options) => finish(await validate(paths, options, io)));
}

async function validate(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const { format, stack, strict, fix, fixDryRun } = options;
  const absolute = await resolvePaths(paths, io, stack);
  const stackOptions = await readStackOptions(stack, absolute, io);
  const fixed = fix || fixDryRun ? fixWorkspace(absolute, stackOptions, io.cwd) : undefined;
  const result = fixed?.result ?? loadWorkspace(absolute, stackOptions);
  const failing = isFailing(result, strict === true) ? EXIT.findings : EXIT.clean;
  // loaded only if needed: most runs fix nothing
  if (fixed) (await import("./validate/fix-files.js"))[fixDryRun ? "showFixes" : "writeFixes"](fixed, io);
  if (fixed && fixDryRun) return fixed.files.length > 0 ? EXIT.findings : failing;
  formats[format](result, io);
  return failing;
}

function isFailing({ diagnostics }: LoadResult, isStrict: boolean): boolean {
  return diagnostics.some(({ severity }) => severity === "error" || (isStrict && severity === "warning"));
}
