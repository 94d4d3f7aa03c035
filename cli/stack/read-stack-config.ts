import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import { findProjectFolder } from "./project-folder.js";

/** Configuration of a stack, secrets decrypted, by its keys below `taskrouter:`. */
export type StackConfig = ReadonlyMap<string, { readonly value: string; readonly isSecret: boolean }>;

/**
 * Asks Pulumi for a stack's configuration, that of the project included.
 *
 * @param places where the project may lie: in one of these folders, or above
 * @throws Failure that says what is missing: the project, Pulumi itself, the stack, its passphrase
 */
export async function readStackConfig(stack: string, places: readonly string[], io: Io): Promise<StackConfig> {
  const workDir = findProjectFolder([...places, io.cwd]);
  const { LocalWorkspace } = await loadAutomation();
  try {
    const envVars = Object.fromEntries(
      Object.entries(io.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    const workspace = await LocalWorkspace.create({ workDir, envVars });
    const all = await workspace.getAllConfig(stack);
    const own = Object.entries(all).filter(([key]) => key.startsWith("taskrouter:"));
    return new Map(
      own.map(([key, { value, secret }]) => [key.slice("taskrouter:".length), { value, isSecret: secret === true }]),
    );
  } catch (error) {
    throw new Failure(`cannot read the configuration of the stack ${stack}: ${explain(error)}`);
  }
}

async function loadAutomation() {
  try {
    return await import("@pulumi/pulumi/automation/index.js");
  } catch {
    throw new Failure("--stack needs Pulumi's SDK: install it with `npm install @pulumi/pulumi`");
  }
}

/** What Pulumi's CLI said; the SDK packs it between the command and a stack trace. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/\bENOENT\b|not found: pulumi/.test(message)) return "Pulumi's CLI (`pulumi`) is not on PATH";
  return /^(?:stderr: )?error: (.+)$/m.exec(message)?.[1] ?? message.split("\n")[0] ?? message;
}
