import { readProjectName } from "../../../project/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { findStack } from "../../stack/find-stack.js";
import { listConfig } from "../../stack/list-config.js";
import { createPulumi, type Pulumi } from "../../stack/pulumi.js";
import { readState, refuseForeign } from "../../stack/stack-state.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";

/**
 * Compares the state of a stack with what is live.
 *
 * @param folder of the project
 * @param pulumi runs Pulumi's CLI there
 */
export async function findInStack(
  folder: string,
  options: DriftOptions,
  io: Io,
  pulumi: Pulumi = createPulumi(io, folder),
): Promise<DriftReport> {
  const alone = (["workspace", "connection", "baseUrl"] as const).find((name) => options[name] !== undefined);
  if (alone !== undefined)
    throw new Failure(
      `--${alone === "baseUrl" ? "base-url" : alone} needs a PATH: the state of a stack says where it is`,
      EXIT.usage,
    );
  const stack = options.stack ?? (await findStack(pulumi));
  // the modules of the comparison load while Pulumi's CLI starts: both take about half a second
  const [[{ state }, config], { compareState }] = await Promise.all([
    readBoth(pulumi, stack),
    import("./compare-state.js"),
  ]);
  refuseForeign(state, stack, readProjectName(folder));
  const { pending_operations: pending } = state.deployment;
  const found = await compareState(state, { get: (key) => config.get(key)?.value, options, io });
  const notes = Array.isArray(pending) && pending.length > 0 ? [explainPending(pending.length, stack)] : [];
  return { against: `stack ${JSON.stringify(stack)}`, ...found, notes: [...found.notes, ...notes] };
}

/** Both at once: each command of the CLI takes a while to start. The first failure that explains itself wins. */
async function readBoth(pulumi: Pulumi, stack: string) {
  const config = listConfig(pulumi, stack);
  // reported after a failure of the state, which says more
  config.catch(() => undefined);
  const state = await readState(pulumi, stack, { showsSecrets: true });
  return [state, await config] as const;
}

function explainPending(count: number, stack: string): string {
  return (
    `the state has ${count} pending ${count === 1 ? "operation" : "operations"} of a run that was killed or is under way: ` +
    `its changes may count as drift. \`pulumi refresh --stack ${stack}\` brings the state up to date`
  );
}
