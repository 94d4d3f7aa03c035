import { type Command, Option } from "commander";
import { findProject } from "../../project/index.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { collect, collectLimit, integerFrom, oneOf } from "../parse-option.js";
import {
  buildReport,
  type Findings,
  type Plan,
  type ReportFormat,
  reportFormats,
  type TargetName,
  targets,
} from "../report/index.js";
import { findStack } from "../stack/find-stack.js";
import { checksumOf, digest, previewPlan } from "../stack/preview-plan.js";
import { createPulumi } from "../stack/pulumi.js";
import { compareWithBase } from "./report/compare-with-base.js";
import { readLimits } from "./report/read-limits.js";
import { readPlanFile } from "./report/read-plan-file.js";
import { writeOutputs } from "./report/write-outputs.js";

interface Options {
  stack?: string;
  format?: ReportFormat[];
  out?: string[];
  base?: string;
  target: TargetName;
  maxLength?: number;
  refresh?: true;
  rateLimit?: Readonly<Record<string, number>>;
}

const FORMATS = Object.keys(reportFormats) as ReportFormat[];
const TARGETS = Object.keys(targets) as TargetName[];
/** The verdict, the count of everything that is left out, and the mark need less. */
const LEAST = 1_000;

/** `taskrouter report`: says in words what a `pulumi up` would change, for the people who review it. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .argument(
      "[FILE]",
      "output of `pulumi preview --json`; - reads standard input; without it, the preview is run here",
    )
    .option(
      "--stack <S>",
      "stack to preview; default: the selected one. With FILE: use its overlay and variables for the findings",
    )
    .option("--format <FORMAT>", `${FORMATS.join(", ")}; can be repeated; default: markdown`, collectOneOf(FORMATS))
    .option("--out <FILE>", "write to a file; with several formats, one --out each, in the same order", collect)
    .option(
      "--base <REF|DIR>",
      "Git revision or folder to compare the findings with, such as origin/main: new ones are shown apart",
    )
    .option(
      "--target <HOST>",
      `where the Markdown is shown, which limits its length: ${TARGETS.join(", ")}`,
      oneOf(TARGETS),
      "github" as const,
    )
    .option(
      "--max-length <N>",
      "limit the Markdown to N characters instead (bytes for summary)",
      integerFrom(LEAST, 100_000_000),
    )
    .option(
      "--rate-limit <KEY=N>",
      "limit of the account in requests per second, as the Console shows it, for the estimated time: Workflow-Create=10 (repeatable)",
      collectLimit,
    )
    .addOption(new Option("--refresh", "read TaskRouter before the preview, so that changes made outside are shown"))
    .addHelpText(
      "after",
      "\nThe report begins with a verdict, and ends with the checksum of the plan and the command that applies exactly this plan." +
        "\nNo secret and no password of a URL is in it." +
        "\nExit code 1: the preview failed, and the report says why; 3: there is no preview to report.",
    )
    .action(async (file: string | undefined, options: Options) => finish(await report(file, options, io)));
}

function collectOneOf<Word extends string>(words: readonly Word[]): (text: string, before?: Word[]) => Word[] {
  return (text, before = []) => [...before, oneOf(words)(text)];
}

async function report(file: string | undefined, options: Options, io: Io): Promise<number> {
  const { format = ["markdown"], out = [], target, maxLength } = options;
  if (out.length > 0 ? out.length !== format.length : format.length > 1)
    throw new Failure(`--out is needed once per --format: there are ${format.length} and ${out.length}`, EXIT.usage);
  if (file !== undefined && options.refresh)
    throw new Failure("--refresh is for a preview that is run here: use `pulumi preview --json --refresh`", EXIT.usage);
  const { plan, stack, folder } =
    file === undefined ? await preview(options, io) : await readPlanFile(file, options.stack, io);
  const findings = await readFindings(folder, options, stack, io);
  const applyOptions = options.refresh ? " --refresh" : "";
  const limits = readLimits(plan.capacity, io.env, options.rateLimit);
  const built = buildReport(plan, { stack, findings, ...checksumOf(plan), applyOptions, limits });
  const settings = { target: targets[target], maxLength, hash: digest };
  const texts = format.map((name) => reportFormats[name](built, settings));
  writeOutputs(texts, out, io);
  return built.status === "failed" ? EXIT.findings : EXIT.clean;
}

/** A report of a plan, the name of its stack, and the folder of its project, if there is one. */
interface Source {
  readonly plan: Plan;
  readonly stack: string;
  readonly folder: string | undefined;
}

async function preview({ stack, refresh }: Options, io: Io): Promise<Source> {
  const folder = findProject(io.cwd);
  if (folder === undefined)
    throw new Failure(
      `there is no Pulumi.yaml in ${io.cwd} or above it: run report in a Pulumi project, or name a file with the output of \`pulumi preview --json\``,
      EXIT.usage,
    );
  const pulumi = createPulumi(io, folder);
  const name = stack ?? (await findStack(pulumi));
  return { plan: await previewPlan(pulumi, { stack: name, refresh, showsLimits: true }), stack: name, folder };
}

/** The stack's variables are only read if it is named or its preview was run here: a file may come from another machine. */
async function readFindings(
  folder: string | undefined,
  { base, stack }: Options,
  previewed: string,
  io: Io,
): Promise<Findings | undefined> {
  if (folder === undefined) {
    if (base !== undefined)
      throw new Failure("--base needs the project: there is no Pulumi.yaml here or above", EXIT.usage);
    return undefined;
  }
  return await compareWithBase({ folder, base, stack, overlay: previewed }, io);
}
