import { resolve } from "node:path";
import { formatDiagnostics, type LoadResult, loadWorkspace } from "../../../config/index.js";
import type { EmulatorSeed } from "../../../emulator/index.js";
import { EXIT, Failure } from "../../failure.js";
import { formats } from "../../formats/index.js";
import type { Io } from "../../io.js";
import { readStackOptions } from "../../stack/read-vars.js";
import { toSeed } from "./to-seed.js";

/**
 * Reads workspace files as start-up data. Findings are shown as by `validate`.
 *
 * @param accountSid account of the workspace
 * @throws Failure with exit code 1 if the findings include errors
 */
export async function readSeed(
  paths: readonly string[],
  stack: string | undefined,
  accountSid: string,
  io: Io,
): Promise<EmulatorSeed> {
  const absolute = paths.map((path) => resolve(io.cwd, path));
  const result = loadWorkspace(absolute, await readStackOptions(stack, absolute, io));
  if (result.desired === undefined) {
    formats.text(result, io);
    throw new Failure("the seed has errors: nothing was started", EXIT.findings);
  }
  io.err(formatDiagnostics(toWarnings(result, stack), io));
  return { accounts: { [accountSid]: { workspaces: [toSeed(result.desired, accountSid)] } } };
}

/** The position of overlays does not matter for a seed without a stack. */
function toWarnings({ diagnostics, sources }: LoadResult, stack: string | undefined) {
  const isShown = ({ code, severity }: (typeof diagnostics)[number]) =>
    severity === "warning" && (stack !== undefined || code !== "nested-overlays");
  return { diagnostics: diagnostics.filter(isShown), sources };
}
