import type { DesiredWorkspace } from "../desired.js";
import type { LiveNote } from "../live/live-note.js";
import type { HiddenSecret } from "./hide-secrets.js";
/** A file to write. */
export interface PrintedFile {
    /** Relative to the folder of the files, with `/`. */
    readonly path: string;
    readonly text: string;
}
/** The files of a workspace. */
export interface PrintedWorkspace {
    readonly files: readonly PrintedFile[];
    /** Secrets that the files leave to variables of the stack. */
    readonly secrets: readonly HiddenSecret[];
}
/** Options of {@link printWorkspace}. */
export interface PrintOptions {
    /** Become comments at the objects that they are about. */
    readonly notes?: readonly LiveNote[];
    /** Lines at the top of the first file. */
    readonly header?: readonly string[];
    /** Returns the comment with which editors find the schema of the file at a path. */
    readonly schema?: ((path: string) => string) | undefined;
}
/**
 * Prints a workspace as files in the order and spacing of `taskrouter fmt`: one per workflow, one for each other
 * section, and one for expressions that are repeated. Secrets in callback URLs become `${vars.…}`.
 *
 * @example
 * const { files } = printWorkspace(fromLive(live).desired);
 */
export declare function printWorkspace(desired: DesiredWorkspace, options?: PrintOptions): PrintedWorkspace;
