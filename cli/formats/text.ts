import { type DesiredWorkspace, formatDiagnostics, type LoadResult } from "../../config/index.js";
import { count } from "../count.js";
import type { Io } from "../io.js";

/** Prints findings for people: each with its source line, then a summary. */
export function writeText(result: LoadResult, io: Io): void {
  const { isColor, cwd } = io;
  io.out(formatDiagnostics(result, { isColor, cwd }));
  const fixable = result.diagnostics.filter(({ fix }) => fix !== undefined).length;
  io.err(`${summarize(result)}${fixable > 0 ? `; --fix corrects ${fixable} of them` : ""}\n`);
}

function summarize({ diagnostics, sources, desired }: LoadResult): string {
  const files = count(sources.size, "file");
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const notes = diagnostics.filter(({ severity }) => severity === "note").length;
  const counts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(notes > 0 ? [count(notes, "note")] : []),
  ].join(", ");
  if (errors > 0) return `${files}: ${counts}`;
  const objects = desired === undefined ? "" : ` (${countObjects(desired)})`;
  return `${files}${objects}: ${counts === "" ? "no findings" : counts}`;
}

/** Kinds that few workspaces declare are only named if there are any. */
function countObjects({ workflows, taskQueues, activities, taskChannels, workers }: DesiredWorkspace): string {
  return [
    count(workflows.size, "workflow"),
    count(taskQueues.size, "task queue"),
    count(activities.size, "activity", "activities"),
    ...(taskChannels.size > 0 ? [count(taskChannels.size, "task channel")] : []),
    ...(workers.size > 0 ? [count(workers.size, "worker")] : []),
  ].join(", ");
}
