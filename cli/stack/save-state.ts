import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXIT, Failure } from "../failure.js";
import type { Io } from "../io.js";
import type { ExportedState } from "./exported-state.js";
import { explainLocked, saysLocked } from "./locked.js";
import { explainRun, type Pulumi } from "./pulumi.js";
import { isSameState, readState } from "./stack-state.js";

/** A state before and after a command has changed it. */
export interface Change {
  readonly stack: string;
  readonly before: { readonly text: string; readonly state: ExportedState };
  readonly after: ExportedState;
}

/**
 * Writes a backup of the state next to the project, readable for this user only.
 *
 * @param folder of the project
 * @param time for its name
 * @returns its path, relative to the folder
 * @throws Failure if it cannot be written: without a backup nothing is changed
 */
export function writeBackup(folder: string, stack: string, text: string, time: string): string {
  const name = join(".taskrouter", `${stack.replace(/[^\w.-]/g, "_")}-${time.replace(/[:.]/g, "-")}.json`);
  const path = join(folder, name);
  try {
    mkdirSync(join(folder, ".taskrouter"), { recursive: true });
    // a state does not belong in version control
    writeFileSync(join(folder, ".taskrouter/.gitignore"), "*\n");
    writeFileSync(path, text, { mode: 0o600, flush: true });
  } catch (error) {
    removePart(path);
    const { message } = error instanceof Error ? error : { message: `${error}` };
    throw new Failure(`cannot write the backup of the state, and nothing was changed: ${message}`);
  }
  return name;
}

/** A part of a state is worse than none. */
function removePart(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // there is no folder for it
  }
}

/**
 * Imports the completed state, unless somebody else has changed it meanwhile.
 *
 * @param backup path of the backup, for messages
 * @throws Failure if the state is not the completed one afterwards; it is then as before, or the message says how to restore it
 */
export async function saveState(pulumi: Pulumi, { stack, before, after }: Change, backup: string): Promise<void> {
  const now = await readState(pulumi, stack);
  if (!isSameState(now.state, before.state))
    throw new Failure(
      `the state of the stack ${stack} was changed by another run meanwhile, and nothing was written: run again`,
    );
  const ran = await pulumi(["stack", "import", "--stack", stack], { input: JSON.stringify(after) });
  if (ran.code === 0) return;
  const left = await readState(pulumi, stack).catch(() => undefined);
  if (left !== undefined && isSameState(left.state, before.state))
    throw new Failure(explainRefused(stack, explainRun(ran), backup));
  const restored = await pulumi(["stack", "import", "--force", "--stack", stack], { input: before.text });
  const outcome =
    restored.code === 0
      ? `the state is as before. Its backup is ${backup}`
      : `and the state could not be restored: run \`pulumi stack import --force --stack ${stack} --file ${backup}\``;
  throw new Failure(`the import into the stack ${stack} failed, ${outcome}:\n${explainRun(ran)}`);
}

function explainRefused(stack: string, text: string, backup: string): string {
  if (saysLocked(text)) return `${explainLocked(stack)}\n${text}`;
  return `the import failed:\n${text}\nThe state is as before; its backup is ${backup}`;
}

/**
 * Asks before something is changed.
 *
 * @param question for a person at a terminal
 * @throws Failure if nobody can be asked
 */
export async function agree(question: string, { yes }: { readonly yes?: true }, io: Io): Promise<boolean> {
  if (yes) return true;
  if (!io.canAsk) refuseToAsk();
  const answer = await io.ask(`${question} [y/N] `);
  if (/^y(es)?$/i.test(answer.trim())) return true;
  io.err("nothing was changed\n");
  return false;
}

/** @throws Failure if nobody can be asked */
function refuseToAsk(): never {
  throw new Failure("nothing was changed: there is no terminal to ask. Run again with --yes", EXIT.usage);
}
