import type { Command } from "commander";
import { readProjectName } from "../../project/index.js";
import { createAdopter } from "../../provider/adopt/index.js";
import { count } from "../count.js";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import { listEntries } from "../stack/exported-state.js";
import { findStack } from "../stack/find-stack.js";
import { findOwnProject } from "../stack/project-folder.js";
import { createPulumi } from "../stack/pulumi.js";
import { readStackConfig } from "../stack/read-stack-config.js";
import { agree, saveState, writeBackup } from "../stack/save-state.js";
import { checkState, readState } from "../stack/stack-state.js";
import { StandaloneError } from "../twilio/client.js";
import { addToState } from "./adopt/assemble.js";
import { compareGoals } from "./adopt/compare.js";
import { previewGoals } from "./adopt/preview.js";
import { refuseNative } from "./adopt/refuse-native.js";
import { isAdoptable, isAmbiguous, type Report } from "./adopt/row.js";
import { showReport } from "./adopt/show-report.js";

interface Options {
  stack?: string;
  yes?: true;
  json?: true;
}

/** `taskrouter adopt`: puts existing objects into the state of a stack, without a write to TaskRouter. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command
    .option("--stack <S>", "stack of the Pulumi project around the current folder; default: the selected one")
    .option("--yes", "do not ask before the state is written")
    .option("--json", "print the comparison as JSON")
    .addHelpText(
      "after",
      "\nShows what the program declares next to what exists. Then the existing objects, also those that differ, enter the state" +
        "\nof the stack as adopted, and nothing is sent to TaskRouter: the next `pulumi up` shows the differences, and changes them." +
        "\nA backup of the state is written into .taskrouter/ first." +
        "\nExit code 1: several live objects have a declared name; 2: there is no terminal to ask, and no --yes.",
    )
    .action(async (options: Options) => finish(await adopt(options, io)));
}

async function adopt(options: Options, io: Io): Promise<number> {
  const folder = findOwnProject(io.cwd, "adopt");
  const pulumi = createPulumi(io, folder);
  const stack = options.stack ?? (await findStack(pulumi));
  const before = await readState(pulumi, stack);
  checkState(before.state, stack, readProjectName(folder));
  const config = await readStackConfig(stack, [folder], io);
  const log = (message: string) => io.err(`${message}\n`);
  const adopter = createAdopter({ get: (key) => config.get(key)?.value, env: io.env, log });
  try {
    const goals = await previewGoals(pulumi, stack, adopter.key);
    refuseNative(goals);
    const compared = await compareGoals(goals, listEntries(before.state), adopter);
    const report = { stack, rows: compared.rows, undeclared: compared.undeclared };
    if (options.json) io.data(`${JSON.stringify(report, undefined, 2)}\n`);
    else io.out(showReport(report, io));
    if (!(await isAgreed(report, options, io))) return report.rows.some(isAmbiguous) ? EXIT.findings : EXIT.clean;
    const now = new Date().toISOString();
    const after = addToState(before.state, goals, compared.adopted, now);
    const backup = writeBackup(folder, stack, before.text, now);
    await saveState(pulumi, { stack, before, after }, backup);
    io.err(
      `adopted ${count(compared.adopted.size, "object")} into the state of ${stack}; backup of the state before: ${backup}\n` +
        `next: pulumi preview --refresh --stack ${stack}\n`,
    );
    return EXIT.clean;
  } catch (error) {
    throw error instanceof StandaloneError ? new Failure(error.message) : error;
  } finally {
    await adopter.close();
  }
}

/** Asks before the state is written, if there is anything to adopt and nothing forbids it. */
async function isAgreed({ stack, rows }: Report, options: Options, io: Io): Promise<boolean> {
  const adoptable = rows.filter(isAdoptable).length;
  if (rows.some(isAmbiguous)) {
    io.err(
      "nothing was changed: it is not clear which object is meant. Rename or delete one of the live objects, or give the\n" +
        "declared one another friendlyName, then adopt again\n",
    );
    return false;
  }
  if (adoptable === 0) {
    io.err("there is nothing to adopt, and nothing was changed\n");
    return false;
  }
  const question = `Put ${count(adoptable, "object")} into the state of ${stack}? TaskRouter is not changed.`;
  return agree(question, options, io);
}
