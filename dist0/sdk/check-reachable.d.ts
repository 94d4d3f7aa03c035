/**
 * Checks that the provider's process will find this package, which it imports by name from the program's folder. If only a
 * shared library of a monorepo depends on the package, that import fails later with an obscure message. *observed*
 *
 * @throws pulumi.RunError that says where the package is searched for and how to install it
 */
export declare function checkReachable(): void;
/** @throws pulumi.RunError if a program in that folder cannot import this package by name */
export declare function findPackage(folder: string, isInlineProgram?: boolean): void;
