import { formatDiagnostics, fromLive, loadWorkspace } from "../../../config/index.js";
import { createAdopter } from "../../../provider/adopt/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { listEntries } from "../../stack/exported-state.js";
import { findStack } from "../../stack/find-stack.js";
import { listConfig } from "../../stack/list-config.js";
import { holdsProject, listAncestors, readProjectName } from "../../stack/project-folder.js";
import { resolvePaths } from "../../stack/project-paths.js";
import { createPulumi, type Pulumi } from "../../stack/pulumi.js";
import { readStackConfig } from "../../stack/read-stack-config.js";
import { readStackOptions } from "../../stack/read-vars.js";
import { readState, refuseForeign } from "../../stack/stack-state.js";
import { chooseWorkspace } from "../../twilio/choose-workspace.js";
import {
  createLists,
  readWorkspace,
  resolveSettings,
  type Settings,
  SettingsError,
  StandaloneError,
} from "../../twilio/client.js";
import { connect } from "../../twilio/connect.js";
import { compareFiles } from "./from-files.js";
import { compareStack } from "./from-stack.js";
import { addLastChanges } from "./last-changes.js";
import type { DriftOptions } from "./options.js";
import { type DriftReport, hasDrift } from "./report.js";

/** Compares the state of a stack with what is live, or files if paths are given, or if there is no project. */
export async function findDrift(paths: readonly string[], options: DriftOptions, io: Io): Promise<DriftReport> {
  const folder = listAncestors(io.cwd).find(holdsProject);
  if (paths.length > 0 || (folder === undefined && options.stack === undefined))
    return await findInFiles(paths, options, io);
  if (folder === undefined)
    throw new Failure(
      `there is no Pulumi.yaml in ${io.cwd} or above it: run drift in a Pulumi project, or name files instead of a stack`,
      EXIT.usage,
    );
  return await findInStack(folder, options, io);
}

async function findInStack(folder: string, options: DriftOptions, io: Io): Promise<DriftReport> {
  const alone = (["workspace", "connection", "baseUrl"] as const).find((name) => options[name] !== undefined);
  if (alone !== undefined)
    throw new Failure(
      `--${alone === "baseUrl" ? "base-url" : alone} needs a PATH: the state of a stack says where it is`,
      EXIT.usage,
    );
  const pulumi = createPulumi(io, folder);
  const stack = options.stack ?? (await findStack(pulumi));
  const [{ state }, config] = await readBoth(pulumi, stack);
  refuseForeign(state, stack, readProjectName(folder));
  const { pending_operations: pending } = state.deployment;
  const log = (message: string) => io.err(`${message}\n`);
  const adopter = createAdopter({ get: (key) => config.get(key)?.value, env: io.env, log });
  try {
    const get = (key: string) => config.get(key)?.value;
    const compared = await compareStack(listEntries(state), adopter);
    const found = await withChanges(compared, options, () => resolveSettings(get, io.env), io);
    const notes = Array.isArray(pending) && pending.length > 0 ? [explainPending(pending.length, stack)] : [];
    return { against: `stack ${JSON.stringify(stack)}`, ...found, notes: [...found.notes, ...notes] };
  } catch (error) {
    throw error instanceof StandaloneError ? new Failure(error.message) : error;
  } finally {
    await adopter.close();
  }
}

/** Adds who changed the objects, unless that is not wanted. The account of a connection is not asked. */
async function withChanges<Found extends Pick<DriftReport, "objects" | "notes">>(
  found: Found,
  { events }: DriftOptions,
  resolve: () => Settings,
  io: Io,
): Promise<Found> {
  if (!events || !hasDrift(found)) return found;
  try {
    const { objects, notes } = await addLastChanges(found.objects, resolve(), { env: io.env, now: Date.now() });
    return { ...found, objects, notes: [...found.notes, ...notes] };
  } catch (error) {
    // a stack whose resources all name a connection has no credentials of its own
    if (error instanceof SettingsError) return found;
    throw error;
  }
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

async function findInFiles(paths: readonly string[], options: DriftOptions, io: Io): Promise<DriftReport> {
  const { stack, workspace } = options;
  const absolute = await resolvePaths(paths, io, stack);
  const loaded = loadWorkspace(absolute, { ...(await readStackOptions(stack, absolute, io)), onlyErrors: true });
  const { desired } = loaded;
  if (desired === undefined) {
    io.err(formatDiagnostics(loaded, { cwd: io.cwd, isColor: io.isColor }));
    throw new Failure("the files have errors, so nothing was compared: correct them first");
  }
  const wanted = workspace ?? desired.workspace.sid ?? desired.workspace.friendlyName;
  const live = await connect(options, io, async (client, account) =>
    readWorkspace(createLists(client), await chooseWorkspace(client, account, wanted)),
  );
  const found = compareFiles(desired, fromLive(live), live);
  const against = paths.length === 0 ? "the files of this folder" : paths.join(", ");
  if (options.connection !== undefined) return { against, ...found };
  const config = stack === undefined ? undefined : await readStackConfig(stack, absolute, io);
  const get = (key: string) => (key === "baseUrl" ? options.baseUrl : undefined) ?? config?.get(key)?.value;
  return { against, ...(await withChanges(found, options, () => resolveSettings(get, io.env), io)) };
}
