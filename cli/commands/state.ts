import type { Command } from "commander";
import type { HostName } from "../../model/index.js";
import { readProjectName } from "../../project/index.js";
import { count } from "../count.js";
import { EXIT } from "../failure.js";
import type { Io } from "../io.js";
import { findStack } from "../stack/find-stack.js";
import { findOwnProject } from "../stack/project-folder.js";
import { createPulumi } from "../stack/pulumi.js";
import { agree, saveState, writeBackup } from "../stack/save-state.js";
import { checkState, readState } from "../stack/stack-state.js";
import { moveState } from "./state/move-state.js";
import { readOtherConfig } from "./state/read-other-config.js";
import { showMove, toReport } from "./state/show-move.js";

interface Options {
  stack?: string;
  yes?: true;
  dryRun?: true;
  json?: true;
}

/** The subcommands: to which host the resources of a stack move. */
const DIRECTIONS: readonly { readonly name: string; readonly to: HostName; readonly description: string }[] = [
  { name: "to-native", to: "native", description: "move the resources of the classes to the native provider" },
  { name: "to-dynamic", to: "dynamic", description: "move the resources of the native provider to the classes" },
];

/** `taskrouter state`: moves the resources of a stack from one host to the other. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  for (const { name, to, description } of DIRECTIONS) {
    command
      .command(name)
      .description(description)
      .option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one")
      .option("--yes", "do not ask before the state is written")
      .option("--dry-run", "show the plan, and write nothing")
      .option("--json", "print the plan as JSON")
      .addHelpText(
        "after",
        "\nShows first what moves, what is left out, and what the program must change. Edits the state only: the program does not" +
          "\nrun, and nothing is sent to TaskRouter. Secrets stay encrypted. A backup of the state is written into .taskrouter/ first." +
          "\nA stack that is locked or has pending operations is refused. docs/moving-hosts.md describes the next steps." +
          "\nExit code 2: there is no terminal to ask, and no --yes.",
      )
      .action(async (options: Options) => finish(await move(name, to, options, io)));
  }
}

async function move(name: string, to: HostName, options: Options, io: Io): Promise<number> {
  const folder = findOwnProject(io.cwd, `state ${name}`);
  const pulumi = createPulumi(io, folder);
  const stack = options.stack ?? (await findStack(pulumi));
  const before = await readState(pulumi, stack);
  checkState(before.state, stack, readProjectName(folder));
  const now = new Date().toISOString();
  const otherConfig = to === "dynamic" ? await readOtherConfig(pulumi, stack) : {};
  const moved = moveState(before.state, { to, now, otherConfig });
  if (options.json) io.data(`${JSON.stringify(toReport(stack, to, moved), undefined, 2)}\n`);
  else io.out(showMove(stack, to, moved));
  if (moved.moved.length === 0 || options.dryRun) {
    io.err("nothing was changed\n");
    return EXIT.clean;
  }
  const resources = count(moved.moved.length, "resource");
  if (!(await agree(`Move ${resources} in the state of ${stack}? TaskRouter is not changed.`, options, io)))
    return EXIT.clean;
  const backup = writeBackup(folder, stack, before.text, now);
  await saveState(pulumi, { stack, before, after: moved.after }, backup);
  io.err(
    `moved ${resources} in the state of ${stack}; backup of the state before: ${backup}\n` +
      `next: change the program, then pulumi preview --refresh --expect-no-changes --stack ${stack}\n`,
  );
  return EXIT.clean;
}
