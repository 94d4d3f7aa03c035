import {
  type DesiredWorkspace,
  formatDiagnostics,
  type LoadResult,
  loadWorkspace,
  type SecretProperty,
} from "../../config/index.js";
import type { Severity } from "../../language/index.js";
import { findMisplacedSecret } from "../plan/index.js";
import { findMissing } from "./find-missing.js";
import type { Vars } from "./vars.js";

/** The files of a program, and what they are read with. */
export interface ReadRequest extends Vars {
  /** Files and folders; relative ones start at the current folder. */
  readonly paths: readonly string[];
  /** Name of the stack, whose overlay is applied. */
  readonly stack: string;
  /** Name of the connection that the program chooses. */
  readonly connection?: string | undefined;
  /** The folder that paths in messages are relative to. */
  readonly root: string;
  readonly isPreview: boolean;
}

/** A message about files that are used nevertheless. */
export interface Notice {
  readonly severity: "warning" | "note";
  readonly text: string;
}

/** A desired workspace, and its properties that contain a secret variable. */
export interface LoadedFiles {
  readonly desired: DesiredWorkspace;
  readonly secrets: readonly SecretProperty[];
}

/** The outcome of reading files, for a host to report. */
export interface ReadFiles {
  readonly notices: readonly Notice[];
  /** The files, or the reason to register nothing, with all findings. */
  readonly outcome: LoadedFiles | string;
}

/** Reads and checks all files of a program. */
export function readFiles(request: ReadRequest): ReadFiles {
  const { paths, stack, vars, secretVars, isUnknownVar, root, connection } = request;
  const missing = findMissing(paths);
  if (missing !== undefined) return { notices: [], outcome: missing };
  const result = loadWorkspace(paths, { stack, vars, secretVars, ...(isUnknownVar && { isUnknownVar }) });
  const { desired, secrets } = result;
  if (desired === undefined) return { notices: [], outcome: `\n${describeErrors(result, root)}` };
  const notices = listNotices(result, request);
  const misplaced = findMisplacedSecret(secrets);
  if (misplaced !== undefined) return { notices, outcome: misplaced };
  const connected = connect(desired, connection);
  return { notices, outcome: typeof connected === "string" ? connected : { desired: connected, secrets } };
}

/** A program and files that name two connections leave open which account is meant. */
function connect(desired: DesiredWorkspace, connection: string | undefined): DesiredWorkspace | string {
  const { workspace } = desired;
  if (connection === undefined) return desired;
  if (workspace.connection === undefined || workspace.connection === connection)
    return { ...desired, workspace: { ...workspace, connection } };
  const [theirs, ours] = [workspace.connection, connection].map((name) => JSON.stringify(name));
  return `the files name the connection ${theirs} for their workspace, and the program ${ours}: remove one of them`;
}

/** The errors alone, so that nothing hides them: another command lists the rest. */
function describeErrors(result: LoadResult, root: string): string {
  const others = result.diagnostics.filter(({ severity }) => severity !== "error").length;
  const left = others === 1 ? "1 finding that is not an error is" : `${others} findings that are not errors are`;
  const rest = others === 0 ? "" : `\n${left} left out: \`taskrouter validate\` lists them all\n`;
  return `${format(result, "error", root)}${rest}`;
}

/**
 * Warnings in one message, and notes in another, which a preview does not count. An update has shown them in its preview, so
 * it only mentions them.
 */
function listNotices(found: LoadResult, { root, isPreview }: ReadRequest): Notice[] {
  // a program always has a stack, and open sections are reported as a whole
  const result = { ...found, diagnostics: found.diagnostics.filter(({ code }) => code !== "unresolved-repetition") };
  if (!isPreview) {
    const text = "the workspace files have warnings: `pulumi preview` and `taskrouter validate` list them";
    return result.diagnostics.some(({ severity }) => severity === "warning") ? [{ severity: "warning", text }] : [];
  }
  const [warnings, notes] = [format(result, "warning", root), format(result, "note", root)];
  return [
    ...listOpen(result),
    ...(warnings === "" ? [] : [{ severity: "warning" as const, text: warnings }]),
    ...(notes === "" ? [] : [{ severity: "note" as const, text: notes }]),
  ];
}

/** The plan then lacks objects, which the engine shows as deleted if they exist. */
function listOpen({ openSections }: LoadResult): Notice[] {
  if (openSections.length === 0) return [];
  const text =
    `the preview does not show all objects in ${openSections.join(", ")}: some are repeated over a value that is known only in ` +
    "the update, and existing ones of these look as if they were deleted";
  return [{ severity: "warning", text }];
}

/** Findings of one severity, which the engine names. */
function format({ diagnostics, sources }: LoadResult, wanted: Severity, cwd: string): string {
  const chosen = diagnostics.filter(({ severity }) => severity === wanted);
  return formatDiagnostics({ diagnostics: chosen, sources }, { cwd, isLabeled: false });
}
