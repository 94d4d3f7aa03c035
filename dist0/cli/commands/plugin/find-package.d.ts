/** This package, which the plugin starts. */
export interface FoundPackage {
    readonly folder: string;
    /** The program that speaks with the engine. */
    readonly main: string;
}
/**
 * Finds this package on the disk.
 *
 * @throws Failure if the package that the program needs is not installed next to it
 */
export declare function findPackage(load?: NodeJS.Require): FoundPackage;
/** Whether a folder is in the cache of npx. */
export declare function isTemporary(folder: string): boolean;
