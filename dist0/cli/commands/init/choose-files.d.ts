import type { NewFile } from "../../files/create-files.js";
/** The files that a folder gets, and those that it keeps. */
export interface Choice {
    readonly created: readonly NewFile[];
    /** Paths in the folder that exist and stay as they are. */
    readonly kept: readonly string[];
}
/**
 * Chooses the files that a folder lacks. Nothing that exists is changed.
 *
 * @param template all files of a project, by path
 * @throws Failure if a new project would run a program that exists
 */
export declare function chooseFiles(folder: string, template: ReadonlyMap<string, string>): Choice;
