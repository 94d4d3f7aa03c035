interface Package {
    readonly version: string;
    readonly peerDependencies: Readonly<Record<string, string>>;
}
/** The package.json of this package. */
export declare function readPackage(): Package;
/** The folder of this package on the disk. @param load the `require` of a module; default: of this one */
export declare function findPackageFolder(load?: NodeJS.Require): string;
/** The release of this package, which is the version of the plugin too. */
export declare function readVersion(): string;
export {};
