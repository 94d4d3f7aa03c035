import * as pulumi from "@pulumi/pulumi";
import {
  type DesiredWorkspace,
  formatDiagnostics,
  type LoadResult,
  loadWorkspace,
  type SecretProperty,
} from "../config/index.js";
import { readVars } from "./vars.js";

/** What a `TaskRouter` is made from. */
export interface TaskRouterArgs {
  /** A folder of YAML and JSON files, one file, or several of either; relative to the program's folder. */
  files: string | readonly string[];
  /** Values for `${vars.x}`. Default: the stack's configuration `taskrouter:vars` and `taskrouter:secretVars`. */
  vars?: Record<string, unknown>;
}

/**
 * Reads and checks the files as a whole, before any resource is made. A value that a secret variable went into comes as
 * a secret output in the place of the plain one.
 *
 * @param parent takes the warnings, and stands in the error
 * @throws pulumi.ResourceError with all findings
 */
export function loadFiles({ files, vars }: TaskRouterArgs, parent: pulumi.Resource): DesiredWorkspace {
  const result = loadWorkspace([files].flat(), { stack: pulumi.getStack(), ...readVars(vars) });
  const { desired, secrets } = result;
  if (desired === undefined) throw new pulumi.ResourceError(`\n${formatDiagnostics(result)}`, parent, true);
  log(result, parent);
  for (const place of secrets) markSecret(desired, place, parent);
  return desired;
}

/** Warnings in one message, notes in another that a preview does not count. */
function log({ diagnostics, sources }: LoadResult, parent: pulumi.Resource): void {
  const format = (isNote: boolean) =>
    formatDiagnostics({ diagnostics: diagnostics.filter(({ severity }) => (severity === "note") === isNote), sources });
  const [warnings, notes] = [format(false), format(true)];
  if (warnings !== "") void pulumi.log.warn(warnings, parent);
  if (notes !== "") void pulumi.log.info(notes, parent);
}

function markSecret(
  desired: DesiredWorkspace,
  { section, key, property }: SecretProperty,
  parent: pulumi.Resource,
): void {
  if (!property.endsWith("Url")) {
    const place = key === undefined ? section : `${section}.${key}`;
    throw new pulumi.ResourceError(
      `${place}.${property} holds a secret variable: only callback URLs may`,
      parent,
      true,
    );
  }
  const entry: unknown = section === "workspace" ? desired.workspace : desired[section].get(String(key));
  const properties = entry as Record<string, unknown>;
  properties[property] = pulumi.secret(properties[property]);
}
