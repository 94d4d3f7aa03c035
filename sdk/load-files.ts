import { isAbsolute } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { type LoadedFiles, type Notice, readFiles, readVars } from "./files/index.js";
import { stackConfiguration } from "./stack-configuration.js";

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

/**
 * Reads and checks all files before any resource is created.
 *
 * @param parent the resource that warnings and the error are reported for
 * @throws pulumi.ResourceError with all findings
 */
export function loadFiles({ files, vars, connection }: TaskRouterArgs, parent: pulumi.Resource): LoadedFiles {
  const { notices, outcome } = readFiles({
    ...readVars(stackConfiguration(), vars === undefined ? {} : { vars }),
    paths: [files].flat(),
    stack: pulumi.getStack(),
    connection,
    root: projectFolder(),
    isPreview: pulumi.runtime.isDryRun(),
  });
  for (const notice of notices) log(notice, parent);
  if (typeof outcome === "string") throw new pulumi.ResourceError(outcome, parent, true);
  return outcome;
}

function log({ severity, text }: Notice, parent: pulumi.Resource): void {
  void (severity === "warning" ? pulumi.log.warn(text, parent) : pulumi.log.info(text, parent));
}

/** Language hosts before 2024 pass a placeholder for the project's folder. *observed* */
function projectFolder(): string {
  const root = pulumi.getRootDirectory();
  return isAbsolute(root) ? root : process.cwd();
}
