import type { Io } from "../../io.js";
import type { Findings } from "../../report/index.js";
export interface BaseOptions {
    /** The folder of the project. */
    readonly folder: string;
    /** A Git revision, or a folder with the same paths below it as the project. */
    readonly base: string | undefined;
    /** The stack whose variables fill the files, if they can be read. */
    readonly stack: string | undefined;
    /** The stack of the preview. */
    readonly overlay: string;
}
/**
 * Reads the findings of the project's workspace files, now and at a base.
 *
 * @returns undefined for a project without workspace files
 */
export declare function compareWithBase({ folder, base, stack }: BaseOptions, io: Io): Promise<Findings | undefined>;
