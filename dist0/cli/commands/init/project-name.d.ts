/** Returns whether Pulumi accepts a name for a project. *documented* */
export declare function isProjectName(text: string): boolean;
/** The name of a project in a folder: that of the folder, as far as Pulumi accepts it. */
export declare function nameAfter(folder: string): string;
