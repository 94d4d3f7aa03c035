/** Lists the workspace files in a folder that exists, also those that are malformed; empty files do not count. */
export declare function listWorkspaceFiles(folder: string): string[];
