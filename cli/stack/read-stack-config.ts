import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import { redact } from "../report/index.js";
import { findProjectFolder } from "./project-folder.js";

/** Configuration of a stack, secrets decrypted, by its keys below `taskrouter:`. */
export type StackConfig = ReadonlyMap<string, { readonly value: string; readonly isSecret: boolean }>;

/**
 * Reads a stack's configuration from Pulumi, including that of the project.
 *
 * @param paths the project is searched in these folders and above
 * @throws Failure that names the missing part: the project, Pulumi itself, the stack or its passphrase
 */
export async function readStackConfig(stack: string, paths: readonly string[], io: Io): Promise<StackConfig> {
  const workDir = findProjectFolder([...paths, io.cwd]);
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

/** The message of Pulumi's CLI, which the SDK puts between the command and a stack trace. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/\bENOENT\b|not found: pulumi/.test(message)) return "Pulumi's CLI (`pulumi`) is not on PATH";
  return redact(/^(?:stderr: )?error: (.+)$/m.exec(message)?.[1] ?? message.split("\n")[0] ?? message);
}
