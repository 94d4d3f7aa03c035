import type { SourceFile } from "../files/find-files.js";
import type { LoadedFile } from "../files/load-tree.js";
import type { LoadContext } from "./load-context.js";
/** Stage 1: the files, each parsed into a tree. */
export interface Sources {
    readonly files: readonly LoadedFile[];
    /** Overlays of the stack, in the order in which they apply. */
    readonly overlays: readonly LoadedFile[];
    /** False if a file could not be read or parsed: it may declare objects that others name. */
    readonly isComplete: boolean;
}
/** Files that are not written or removed yet, by absolute path; the texts are among those of the load. */
export interface FileChanges {
    readonly added: readonly SourceFile[];
    readonly removed: ReadonlySet<string>;
}
/** Finds, reads and parses the files and the overlays of a stack, and the files that they include. */
export declare function readSources(paths: readonly string[], stack: string | undefined, context: LoadContext, { added, removed }?: FileChanges): Sources;
/** Loads files, each once and after those that it includes. */
export declare function loadFiles(found: readonly SourceFile[], read: Set<string>, context: LoadContext): LoadedFile[];
