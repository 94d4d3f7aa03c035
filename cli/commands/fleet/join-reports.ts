import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { invariant, isJsonObject, parseJson } from "../../../language/index.js";
import { EXIT, Failure } from "../../failure.js";
import { buildFleetReport, type FleetReport } from "../../fleet/fleet-report.js";
import type { FleetCommand, StackResult } from "../../fleet/job.js";
import type { Io } from "../../io.js";
import { chooseStacks } from "./choose-stacks.js";
import { COMMANDS, type ReportOptions } from "./options.js";
import { toStopped } from "./to-result.js";
import { checkOutputs, exitCodeOf, writeReport } from "./write-report.js";

/** Joins the reports of several runs, such as one per stack in CI, into one. @param files JSON reports, at least one */
export function joinReports(files: readonly string[], options: ReportOptions, io: Io): number {
  checkOutputs(options);
  const { fleet } = chooseStacks(options.fleet === undefined ? [] : [options.fleet], options, io);
  const reports = files.map((file) => ({ file, ...readReport(file, io) }));
  const command = commandOf(reports);
  const results = collectResults(reports, new Set(fleet.stacks.map(({ name }) => name)));
  const stacks = fleet.stacks.map(({ name }) => results.get(name) ?? { name, ...toStopped("skipped"), seconds: 0 });
  const joined = buildFleetReport(stacks, {
    command,
    seconds: Math.max(...reports.map(({ seconds }) => seconds)),
    notes: [...new Set(reports.flatMap(({ notes }) => notes))],
  });
  writeReport(joined, options, io);
  return exitCodeOf(joined);
}

type FileReport = FleetReport & { readonly file: string };

function refuse(message: string): never {
  throw new Failure(message, EXIT.usage);
}

function commandOf(reports: readonly FileReport[]): FleetCommand {
  const [first] = reports;
  invariant(first !== undefined, "there is a report");
  const other = reports.find(({ command }) => command !== first.command);
  if (other !== undefined)
    refuse(
      `${first.file} is of fleet ${first.command}, and ${other.file} of fleet ${other.command}: join those of one`,
    );
  return first.command;
}

/** @param known names of the stacks of the fleet */
function collectResults(reports: readonly FileReport[], known: ReadonlySet<string>): Map<string, StackResult> {
  const results = new Map<string, StackResult>();
  const files = new Map<string, string>();
  for (const { file, stacks } of reports)
    for (const result of stacks) {
      const { name } = result;
      if (!known.has(name)) refuse(`the stack ${name} of ${file} is not in the fleet: join reports of one fleet`);
      if (results.has(name)) refuse(`the stack ${name} is in ${files.get(name)} and in ${file}: keep one report of it`);
      results.set(name, result);
      files.set(name, file);
    }
  return results;
}

function readReport(file: string, io: Io): FleetReport {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, file), "utf8");
  } catch (error) {
    return refuse(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
  const json = parseJson(text);
  if (
    !isJsonObject(json) ||
    json.version !== 1 ||
    !Object.hasOwn(COMMANDS, `${json.command}`) ||
    !Array.isArray(json.stacks)
  )
    refuse(`${file} is not a report of \`taskrouter fleet … --format json\` of this release`);
  return json as unknown as FleetReport;
}
