import { createRequire } from "node:module";
import { join } from "node:path";
import { createRunError } from "./run-error.js";

let isChecked = false;

/**
 * Checks that the provider's process will find this package, which it imports by name from the program's folder. If only a
 * shared library of a monorepo depends on the package, that import fails later with an obscure message. *observed*
 *
 * @throws pulumi.RunError that says where the package is searched for and how to install it
 */
export function checkReachable(): void {
  if (isChecked) return;
  findPackage(process.cwd());
  isChecked = true;
}

/** @throws pulumi.RunError if a program in that folder cannot import this package by name */
export function findPackage(folder: string): void {
  try {
    createRequire(join(folder, "program.js")).resolve("pulumi-taskrouter/provider");
  } catch {
    throw createRunError(
      `pulumi-taskrouter cannot be found from ${folder}, where Pulumi runs its resources: ` +
        "add it to the dependencies of the Pulumi project itself (npm install pulumi-taskrouter), not only to a library it uses.",
    );
  }
}
