/**
 * Returns the comment with which editors find the schema of a file, as long as a project contains the folder.
 *
 * @returns a function of the file's path in the folder; undefined outside a project
 */
export declare function schemaLine(folder: string): ((path: string) => string) | undefined;
