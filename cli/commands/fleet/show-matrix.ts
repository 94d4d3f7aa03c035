import type { PlacedStack } from "../../../config/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { type ChosenFleet, chooseStacks } from "./choose-stacks.js";
import type { MatrixOptions } from "./options.js";
import { placeStacks } from "./place-stacks.js";

/** Most jobs of a matrix. *documented*: docs.github.com, "matrix strategy"; docs.gitlab.com, "parallel" */
const LIMITS = { github: 256, gitlab: 200 };

/** Prints a job per stack for a CI system. */
export async function showMatrix(args: readonly string[], options: MatrixOptions, io: Io): Promise<number> {
  const chosen: ChosenFleet = chooseStacks(args, options, io);
  const stacks = await placeStacks(chosen, io);
  const limit = LIMITS[options.format];
  if (stacks.length > limit)
    throw new Failure(
      `a matrix of ${options.format} has at most ${limit} jobs, and the fleet has ${stacks.length} stacks: print several with --only or --label`,
    );
  io.data(options.format === "github" ? toGithub(stacks) : toGitlab(stacks));
  return EXIT.clean;
}

interface Row {
  readonly name: string;
  readonly project: string;
  readonly stack: string;
  readonly account: string;
}

function toRow({ name, stack, accountKey }: PlacedStack): Row {
  return { name, project: name.slice(0, name.lastIndexOf(":")), stack, account: accountKey };
}

/** One line, for `matrix=…` in `$GITHUB_OUTPUT`. */
function toGithub(stacks: readonly PlacedStack[]): string {
  return `${JSON.stringify({ include: stacks.map((stack) => ({ ...toRow(stack), labels: stack.labels })) })}\n`;
}

/** A hidden job that the jobs of a child pipeline extend. JSON strings are YAML. */
function toGitlab(stacks: readonly PlacedStack[]): string {
  const rows = stacks.map(toRow).map(({ name, project, stack, account }) => {
    const values = { FLEET_NAME: name, FLEET_PROJECT: project, FLEET_STACK: stack, FLEET_ACCOUNT: account };
    const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `      - ${lines.join("\n        ")}`;
  });
  return `.fleet:\n  parallel:\n    matrix:\n${rows.join("\n")}\n`;
}
