import { isAbsolute } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import {
  type DesiredWorkspace,
  formatDiagnostics,
  type LoadResult,
  loadWorkspace,
  type SecretProperty,
} from "../config/index.js";
import type { Severity } from "../language/index.js";
import { findMisplacedSecret } from "./plan/index.js";
import { refuseMissing } from "./refuse-missing.js";
import { readVars } from "./vars.js";

/** Arguments of a `TaskRouter`. */
export interface TaskRouterArgs {
  /** A folder of YAML and JSON files, one file, or several of either; relative to the folder that the program runs in. */
  files: string | readonly string[];
  /** Values for `${vars.x}`. Default: the stack's configuration `taskrouter:vars` and `taskrouter:secretVars`. */
  vars?: Record<string, unknown>;
  /**
   * Name of the connection in the stack's configuration (`taskrouter:connections`) whose account the workspace is in.
   * Default: `connection` of the workspace in the files, else the stack's own credentials.
   */
  connection?: string;
}

/** A desired workspace, and its properties that contain a secret variable. */
export interface LoadedFiles {
  readonly desired: DesiredWorkspace;
  readonly secrets: readonly SecretProperty[];
}

/**
 * Reads and checks all files before any resource is created.
 *
 * @param parent the resource that warnings and the error are reported for
 * @throws pulumi.ResourceError with all findings
 */
export function loadFiles({ files, vars, connection }: TaskRouterArgs, parent: pulumi.Resource): LoadedFiles {
  refuseMissing([files].flat(), parent);
  const result = loadWorkspace([files].flat(), { stack: pulumi.getStack(), ...readVars(vars) });
  const { desired, secrets } = result;
  if (desired === undefined) throw new pulumi.ResourceError(`\n${describeErrors(result)}`, parent, true);
  log(result, parent);
  const misplaced = findMisplacedSecret(secrets);
  if (misplaced !== undefined) throw new pulumi.ResourceError(misplaced, parent, true);
  return { desired: connect(desired, connection, parent), secrets };
}

/** A program and files that name two connections leave open which account is meant. */
function connect(desired: DesiredWorkspace, connection: string | undefined, parent: pulumi.Resource): DesiredWorkspace {
  const { workspace } = desired;
  if (connection === undefined) return desired;
  if (workspace.connection === undefined || workspace.connection === connection)
    return { ...desired, workspace: { ...workspace, connection } };
  const [theirs, ours] = [workspace.connection, connection].map((name) => JSON.stringify(name));
  throw new pulumi.ResourceError(
    `the files name the connection ${theirs} for their workspace, and the program ${ours}: remove one of them`,
    parent,
    true,
  );
}

/** The errors alone, so that nothing hides them: another command lists the rest. */
function describeErrors(result: LoadResult): string {
  const others = result.diagnostics.filter(({ severity }) => severity !== "error").length;
  const left = others === 1 ? "1 finding that is not an error is" : `${others} findings that are not errors are`;
  const rest = others === 0 ? "" : `\n${left} left out: \`taskrouter validate\` lists them all\n`;
  return `${format(result, "error")}${rest}`;
}

/**
 * Logs warnings in one message, and notes in another, which a preview does not count. An update has shown them in its
 * preview, so it only counts them.
 */
function log(result: LoadResult, parent: pulumi.Resource): void {
  const [warnings, notes] = [format(result, "warning"), format(result, "note")];
  if (pulumi.runtime.isDryRun()) {
    if (warnings !== "") void pulumi.log.warn(warnings, parent);
    if (notes !== "") void pulumi.log.info(notes, parent);
  } else if (warnings !== "") {
    void pulumi.log.warn(
      "the workspace files have warnings: `pulumi preview` and `taskrouter validate` list them",
      parent,
    );
  }
}

/** Findings of one severity, which the engine names; paths are relative to the project. */
function format({ diagnostics, sources }: LoadResult, wanted: Severity): string {
  const chosen = diagnostics.filter(({ severity }) => severity === wanted);
  return formatDiagnostics({ diagnostics: chosen, sources }, { cwd: projectFolder(), isLabeled: false });
}

/** Language hosts before 2024 pass a placeholder for the project's folder. *observed* */
function projectFolder(): string {
  const root = pulumi.getRootDirectory();
  return isAbsolute(root) ? root : process.cwd();
}
