import type { Span } from "../../language/index.js";
import type { KindSection } from "../../model/index.js";
import type { LoadOptions } from "./load-result.js";
/** The position of a declared object: its key in a workspace file. */
export interface Located {
    readonly section: KindSection | "workspace";
    /** Absent for the workspace. */
    readonly key?: string;
    readonly span: Span;
}
/** Finds where files declare objects, also in files with errors, as far as these can be read. */
export declare function locateObjects(paths: readonly string[], options?: LoadOptions): {
    readonly objects: readonly Located[];
    readonly sources: ReadonlyMap<string, string>;
};
