/** The workspace that the files of a stack declare. */
export interface DeclaredWorkspace {
    /** Its SID, or its name. */
    readonly id: string;
    /** False for a workspace that the files only use: it exists already. */
    readonly isOwned: boolean;
}
/**
 * Finds the workspace that a stack's files declare, without Pulumi. Variables have the values of the stack's file, except
 * encrypted ones.
 *
 * @param projectFile path of the project's `Pulumi.yaml`
 * @returns undefined if the files do not say it: they have errors, do not exist, or name a secret
 */
export declare function workspaceOf(projectFile: string, folder: string, stack: string): DeclaredWorkspace | undefined;
