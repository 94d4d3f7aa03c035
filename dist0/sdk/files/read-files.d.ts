import type { DesiredWorkspace, SecretProperty } from "../../config/index.js";
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
export declare function readFiles(request: ReadRequest): ReadFiles;
