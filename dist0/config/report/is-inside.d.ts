/** Returns whether a real path is inside a folder, or is the folder. */
export declare function isInside(folder: string, path: string): boolean;
