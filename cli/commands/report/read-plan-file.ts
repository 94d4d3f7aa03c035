import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findProject, readProjectName } from "../../../project/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { type Plan, readPlan } from "../../report/index.js";

/** Largest preview: that of a thousand workflows has about 50 MB. */
const MAX_INPUT = 500_000_000;

/**
 * Reads a preview from a file or from standard input.
 *
 * @param stack the stack that it must be of, if the user names one
 * @throws Failure for a preview of another project or another stack
 */
export async function readPlanFile(
  file: string,
  stack: string | undefined,
  io: Io,
): Promise<{ plan: Plan; stack: string; folder: string | undefined }> {
  const source = file === "-" ? "standard input" : file;
  const plan = readPlan(await readText(file, io), source);
  const name = stack?.split("/").at(-1);
  if (name !== undefined && plan.stack !== "" && name !== plan.stack)
    throw new Failure(`${source} is a preview of the stack ${plan.stack}, and --stack is ${name}`, EXIT.usage);
  const folder = findProject(io.cwd);
  const project = folder === undefined ? "" : readProjectName(folder);
  if (project !== "" && plan.project !== "" && project !== plan.project)
    throw new Failure(
      `${source} is a preview of the project ${plan.project}, and Pulumi.yaml here is that of ${project}: run report in the folder of ${plan.project}`,
    );
  return { plan, stack: stack ?? plan.stack, folder };
}

async function readText(file: string, io: Io): Promise<string> {
  if (file !== "-") return readFile(resolve(io.cwd, file), file);
  const input = await io.readInput(MAX_INPUT);
  if (input.length > MAX_INPUT) throw new Failure(`standard input has more than ${MAX_INPUT / 1_000_000} MB`);
  return new TextDecoder().decode(input);
}

function readFile(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOENT" ? "it does not exist" : code === "EISDIR" ? "it is a folder" : (code ?? String(error));
    throw new Failure(`cannot read ${shown}: ${why}`, code === "ENOENT" ? EXIT.usage : EXIT.failed);
  }
}
