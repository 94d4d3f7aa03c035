import type { Findings } from "../report/findings.js";
/** A file to read. */
export interface SourceFile {
    /** Absolute path, without resolving symlinks. */
    readonly path: string;
    readonly realPath: string;
    /** Real path of the folder that the user named, or that contains the named file: nothing outside it is read. */
    readonly root: string;
    /** Named by the user, not found in a folder. */
    readonly isNamed: boolean;
}
/** Returns whether a file has the extension of those that are read. */
export declare function isReadableName(path: string): boolean;
/** Finds the files of the given paths, folders recursively, in a stable order, each file once. */
export declare function findFiles(paths: readonly string[], findings: Findings): SourceFile[];
