import {
  createView,
  formatDiagnostics,
  loadWorkspace,
  showSafePath,
  type UpdatedObject,
  type UpdateResult,
  updateWorkspace,
} from "../../../config/index.js";
import { safeLine } from "../../../language/index.js";
import { kindOfSection, kinds, type LiveWorkspace } from "../../../model/index.js";
import { count } from "../../count.js";
import { EXIT } from "../../failure.js";
import { showDiff } from "../../files/show-diff.js";
import { writeTogether } from "../../files/write-together.js";
import type { Io } from "../../io.js";
import { resolvePaths } from "../../stack/project-paths.js";
import { readStackOptions } from "../../stack/read-vars.js";
import { chooseWorkspace } from "../../twilio/choose-workspace.js";
import { createLists, readWorkspace } from "../../twilio/client.js";
import { type ConnectOptions, connect } from "../../twilio/connect.js";

/** Options of `taskrouter export --update`. */
export interface UpdateFilesOptions extends ConnectOptions {
  all?: true;
  check?: true;
  workspace?: string;
  /** Keys or names of the objects to update. Default: all. */
  only?: readonly string[];
}

/** `taskrouter export --update`: brings what changed live into the files. Returns the exit code. */
export async function updateFiles(paths: readonly string[], options: UpdateFilesOptions, io: Io): Promise<number> {
  const { all, check, stack, only } = options;
  const absolute = await resolvePaths(paths, io, stack);
  const stackOptions = await readStackOptions(stack, absolute, io);
  const loaded = loadWorkspace(absolute, stackOptions);
  if (loaded.desired === undefined) {
    io.err(formatDiagnostics(loaded, { cwd: io.cwd, isColor: io.isColor }));
    io.err("the files have errors, so they were left as they are: correct them first\n");
    return EXIT.findings;
  }
  const { sid, friendlyName } = loaded.desired.workspace;
  const live = await readLive(options, options.workspace ?? sid ?? friendlyName, io);
  const result = updateWorkspace(absolute, live, {
    ...stackOptions,
    addsAll: all === true,
    ...(only !== undefined && { only }),
  });
  return finishUpdate(result, { isCheck: check === true, ...LIVE }, io);
}

/** How an update ends. */
export interface UpdateEnd {
  /** Nothing is written: the changes are shown. */
  readonly isCheck: boolean;
  /** Said of an object that the files do not declare; absent if these are not listed. */
  readonly undeclared?: string;
  /** Said if the files are as they should be. */
  readonly same: string;
}

const LIVE = { undeclared: "is live and not declared: --all adds it", same: "the files have what is live" } as const;

/** Writes or shows the files of an update, and reports it. Returns the exit code. */
export function finishUpdate(result: UpdateResult, end: UpdateEnd, io: Io): number {
  const view = createView(result, io.cwd);
  const show = (path: string) => showSafePath(path, view);
  if (end.isCheck) showChanges(result, show, io);
  else writeTogether(result.files, show);
  report(result, show, end, io);
  return isLeft(result) || (end.isCheck && result.files.length > 0) ? EXIT.findings : EXIT.clean;
}

/** True if something that differs is not, and will not be, in the files. */
function isLeft({ diagnostics, twins }: UpdateResult): boolean {
  return diagnostics.length > 0 || twins.length > 0;
}

function readLive(options: ConnectOptions, wanted: string | undefined, io: Io): Promise<LiveWorkspace> {
  return connect(options, io, async (client, account) =>
    readWorkspace(createLists(client), await chooseWorkspace(client, account, wanted)),
  );
}

function showChanges({ files }: UpdateResult, show: (path: string) => string, io: Io): void {
  for (const { path, before = "", after = "" } of files) {
    io.out(showDiff(show(path), before, after, { isColor: io.isColor, maxLines: Number.POSITIVE_INFINITY }));
  }
}

function report(result: UpdateResult, show: (path: string) => string, end: UpdateEnd, io: Io): void {
  if (!end.isCheck)
    for (const { path, after } of result.files) io.out(`${show(path)}${after === undefined ? " (removed)" : ""}\n`);
  io.err(formatDiagnostics(result, { cwd: io.cwd, isColor: io.isColor }));
  list(result.renamed, "has another name now", io);
  list(result.twins, "is left as it is: several live objects have this name", io);
  if (end.undeclared !== undefined) list(result.undeclared, end.undeclared, io);
  for (const { section, key, code } of result.notes)
    if (code !== "unnamed-sid")
      io.err(`${section} ${safeLine(JSON.stringify(key ?? ""))} is left as it is: files cannot hold what is live\n`);
  if (result.allowed.length > 0)
    io.err(`TaskRouter accepted what some rules refuse, so the files allow it: ${result.allowed.join(", ")}\n`);
  io.err(`${sumUp(result, end)}\n`);
}

/** Most objects that are listed one by one. */
const MOST = 20;

function list(objects: readonly UpdatedObject[], text: string, io: Io): void {
  for (const { section, friendlyName } of objects.slice(0, MOST))
    io.err(`${nounOf(section)} ${safeLine(JSON.stringify(friendlyName))} ${text}\n`);
  if (objects.length > MOST) io.err(`and ${objects.length - MOST} more of these\n`);
}

function nounOf(section: UpdatedObject["section"]): string {
  return (section === "workspace" ? kinds.Workspace : kindOfSection(section)).noun;
}

function sumUp(result: UpdateResult, { isCheck, same }: UpdateEnd): string {
  const { files, changed, renamed, added, removed } = result;
  const parts = [
    [changed.length + renamed.length, "changed"],
    [added.length, "added"],
    [removed.length, "removed"],
  ] as const;
  const done = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  if (files.length === 0)
    return isLeft(result) ? "nothing was changed: the differences above are left to you" : `${same}: nothing to change`;
  return `${done.join(", ")} in ${count(files.length, "file")}${isCheck ? ": nothing is written with --check" : ""}`;
}
