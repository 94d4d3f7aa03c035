/**
 * Returns the path of a project's workspace files, as the program of this package finds them: `taskrouter:files` in its
 * `Pulumi.yaml`, or the folder `taskrouter` next to it. A value that a stack sets is for that stack only.
 *
 * @param projectFile path of `Pulumi.yaml`
 */
export declare function findProjectFiles(projectFile: string): string;
