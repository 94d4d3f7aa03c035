import * as pulumi from "@pulumi/pulumi";
import type { LoadedFiles } from "./files/index.js";
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
export declare function loadFiles({ files, vars, connection }: TaskRouterArgs, parent: pulumi.Resource): LoadedFiles;
