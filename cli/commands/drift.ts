import { type Command, Option } from "commander";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { collect, oneOf } from "../parse-option.js";
import { findDrift } from "./drift/find-drift.js";
import { type DriftOptions, FORMATS } from "./drift/options.js";
import { type DriftReport, hasDrift, sortObjects } from "./drift/report.js";
import { showMarkdown } from "./drift/show-markdown.js";
import { showText } from "./drift/show-text.js";

/** `taskrouter drift`: compares what a stack or files declare with what is live, and writes nothing to TaskRouter. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument("[PATH...]", "workspace files and folders to compare; default: the state of the stack", collect)
    .option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one")
    .option("--format <FORMAT>", `output format: ${FORMATS.join(", ")}`, oneOf(FORMATS), "text" as const)
    .addOption(
      new Option(
        "--accept [KEY...]",
        "write what is live into the workspace files; with keys: only that of these objects",
      ),
    )
    .option("--no-events", "do not ask Twilio's Monitor who changed the objects last")
    .option("--workspace <SID|NAME>", "with PATH: workspace to compare; default: the one that the files name")
    .option("--connection <NAME>", "with PATH: use a connection of the stack's taskrouter:connections")
    .option("--base-url <URL>", "with PATH: host of TaskRouter, such as http://127.0.0.1:4010; default: Twilio")
    .addHelpText(
      "after",
      "\nReads only, with one list per kind, and does not start the engine. Compares with the state of the last `pulumi up`, or" +
        "\nwith files where PATH is given. Properties and filters under `ignore` do not count, nor does what TaskRouter itself sets." +
        "\nObjects that nothing declares count if the stack created the workspace." +
        "\nExit code 0: no drift; 1: drift; 2: wrong usage; 3: could not compare.",
    )
    .action(async (paths: string[], options: DriftOptions) => finish(await drift(paths, options, io)));
}

async function drift(paths: readonly string[], options: DriftOptions, io: Io): Promise<number> {
  const { accept, format } = options;
  if (accept !== undefined && format !== "text")
    throw new Failure("--accept prints what it writes: leave out --format", EXIT.usage);
  const found = await findDrift(paths, options, io);
  const report = { ...found, objects: sortObjects(found.objects) };
  await show(report, paths, options, io);
  if (accept !== undefined && hasDrift(report)) {
    const { acceptDrift } = await import("./drift/accept.js");
    return await acceptDrift(report, paths, { ...options, accept }, io);
  }
  if (hasDrift(report) && format === "text") io.err(showNext(options, paths));
  return hasDrift(report) ? EXIT.findings : EXIT.clean;
}

async function show(report: DriftReport, paths: readonly string[], options: DriftOptions, io: Io): Promise<void> {
  const now = Date.now();
  switch (options.format) {
    case "text":
      return io.out(showText(report, io, now));
    case "markdown":
      return io.out(showMarkdown(report, now));
    case "json":
      return io.data(`${JSON.stringify({ ...report, hasDrift: hasDrift(report) }, undefined, 2)}\n`);
    case "sarif": {
      const { writeDriftSarif } = await import("./drift/write-sarif.js");
      return await writeDriftSarif(report, paths, { ...options, now }, io);
    }
  }
}

function showNext({ stack }: DriftOptions, paths: readonly string[]): string {
  const rest = [...(stack === undefined ? [] : [`--stack ${stack}`]), ...paths].join(" ");
  const name = stack === undefined ? "" : ` --stack ${stack}`;
  return (
    `\nto keep what is live:     taskrouter drift --accept${rest === "" ? "" : ` ${rest}`}\n` +
    `to restore what is declared: pulumi up --refresh${name}\n`
  ).replace("live:     ", "live:        ");
}
