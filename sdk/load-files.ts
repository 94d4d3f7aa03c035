import * as pulumi from "@pulumi/pulumi";
import {
  type DesiredWorkspace,
  formatDiagnostics,
  type LoadResult,
  loadWorkspace,
  type SecretProperty,
} from "../config/index.js";
import { findMisplacedSecret } from "./plan/index.js";
import { readVars } from "./vars.js";

/** Arguments of a `TaskRouter`. */
export interface TaskRouterArgs {
  /** A folder of YAML and JSON files, one file, or several of either; relative to the program's folder. */
  files: string | readonly string[];
  /** Values for `${vars.x}`. Default: the stack's configuration `taskrouter:vars` and `taskrouter:secretVars`. */
  vars?: Record<string, unknown>;
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
export function loadFiles({ files, vars }: TaskRouterArgs, parent: pulumi.Resource): LoadedFiles {
  const result = loadWorkspace([files].flat(), { stack: pulumi.getStack(), ...readVars(vars) });
  const { desired, secrets } = result;
  if (desired === undefined) throw new pulumi.ResourceError(`\n${formatDiagnostics(result)}`, parent, true);
  log(result, parent);
  const misplaced = findMisplacedSecret(secrets);
  if (misplaced !== undefined) throw new pulumi.ResourceError(misplaced, parent, true);
  return { desired, secrets };
}

/** Logs warnings in one message, and notes in another, which a preview does not count. */
function log({ diagnostics, sources }: LoadResult, parent: pulumi.Resource): void {
  const format = (isNote: boolean) =>
    formatDiagnostics({ diagnostics: diagnostics.filter(({ severity }) => (severity === "note") === isNote), sources });
  const [warnings, notes] = [format(false), format(true)];
  if (warnings !== "") void pulumi.log.warn(warnings, parent);
  if (notes !== "") void pulumi.log.info(notes, parent);
}
