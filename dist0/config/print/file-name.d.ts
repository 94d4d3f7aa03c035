/**
 * Returns a function that makes the name of an object's file from its key, and never the same one twice, also where
 * letter case does not count. A key has letters and digits, separated by hyphens, so that no name leaves its folder.
 *
 * @param noun put in front of a name that a system refuses
 */
export declare function createFileNames(noun: string): (key: string) => string;
