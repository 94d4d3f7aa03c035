import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { buildReport, type Plan } from "../report/index.js";
import { findStack } from "../stack/find-stack.js";
import { explainLocked, saysLocked } from "../stack/locked.js";
import { checksumOf, previewPlan } from "../stack/preview-plan.js";
import { findOwnProject } from "../stack/project-folder.js";
import { createPulumi, explainRun, type Ran } from "../stack/pulumi.js";
import { explainChanged } from "./apply/explain-changed.js";

interface Options {
  checksum: string;
  stack?: string;
  plan?: string;
  refresh?: true;
}

const CHECKSUM = /^[0-9a-f]{32}$/;

/** `taskrouter apply`: `pulumi up` for a plan that somebody reviewed, and for no other. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .requiredOption("--checksum <X>", "checksum of the plan, from the report that was reviewed")
    .option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one")
    .option(
      "--plan <FILE>",
      "the report as JSON (`--format json`), to say what differs if the plan has another checksum",
    )
    .option("--refresh", "read TaskRouter first; needed if the report was made with --refresh")
    .addHelpText(
      "after",
      "\nRuns the preview again. If its plan has the checksum, the engine applies exactly this plan (`pulumi up --plan`)." +
        "\nA checksum covers every change with its inputs before and after, except the values of secrets." +
        "\nExit code 1: the plan is another one now, or the preview failed, and nothing was changed.",
    )
    .action(async (options: Options) => finish(await apply(options, io)));
}

async function apply({ checksum, stack: named, plan: reviewed, refresh }: Options, io: Io): Promise<number> {
  if (!CHECKSUM.test(checksum))
    throw new Failure(`--checksum must be the 32 digits from a report, but is ${JSON.stringify(checksum)}`, EXIT.usage);
  const folder = findOwnProject(io.cwd, "apply");
  const pulumi = createPulumi(io, folder);
  const stack = named ?? (await findStack(pulumi));
  // readable for this user only, though its secrets are encrypted
  const temporary = mkdtempSync(join(tmpdir(), "taskrouter-apply-"));
  try {
    const saved = join(temporary, "plan.json");
    const plan = await previewPlan(pulumi, { stack, refresh, savePlan: saved });
    if (!isReviewed(plan, { checksum, stack, reviewed }, io)) return EXIT.findings;
    const options = ["--stack", stack, "--plan", saved, ...(refresh ? ["--refresh"] : [])];
    const ran = await pulumi(["up", "--yes", "--skip-preview", ...options], { onOutput: io.out });
    if (ran.code === 0) return EXIT.clean;
    throw new Failure(explainFailed(ran, stack));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

interface Review {
  readonly checksum: string;
  readonly stack: string;
  readonly reviewed: string | undefined;
}

function isReviewed(plan: Plan, { checksum, stack, reviewed }: Review, io: Io): boolean {
  const now = checksumOf(plan);
  const report = buildReport(plan, { stack, ...now });
  if (report.status !== "failed" && now.checksum === checksum) return true;
  if (report.status === "failed") io.err(`${report.verdict}\nnothing was changed\n`);
  else io.err(explainChanged(report, checksum, reviewed, io));
  return false;
}

function explainFailed(ran: Ran, stack: string): string {
  if (saysLocked(ran.stderr + ran.stdout)) return `${explainLocked(stack)}\n${explainRun(ran)}`;
  if (/violates plan/.test(ran.stderr + ran.stdout))
    return "the program or the state changed between the preview and the update, which stopped at the first other step: make a new report";
  return `\`pulumi up\` ended with exit code ${ran.code}; its output above says what it did`;
}
