import type { Io } from "../../io.js";
/** The workspace files of a revision, in a folder of their own. */
export interface Copy {
    /** The folder of the repository. */
    readonly repository: string;
    /** The copy of that folder. */
    readonly root: string;
    /** The copy of the project's folder. */
    readonly project: string;
    remove(): void;
}
/**
 * Copies the workspace files of a project at a revision. Neither the working tree nor the index of the user is touched.
 *
 * @throws Failure if there is no Git, no repository or no such revision
 */
export declare function checkOut(project: string, revision: string, io: Io): Promise<Copy>;
