import { formatDiagnostics, fromLive, loadWorkspace } from "../../../config/index.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { resolvePaths } from "../../stack/project-paths.js";
import { readStackConfig } from "../../stack/read-stack-config.js";
import { readStackOptions } from "../../stack/read-vars.js";
import { chooseWorkspace } from "../../twilio/choose-workspace.js";
import { createLists, readWorkspace, resolveSettings } from "../../twilio/client.js";
import { connect } from "../../twilio/connect.js";
import { withChanges } from "./add-changes.js";
import { compareFiles } from "./from-files.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";

/** Compares workspace files with what is live. */
export async function findInFiles(paths: readonly string[], options: DriftOptions, io: Io): Promise<DriftReport> {
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
