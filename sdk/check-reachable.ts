import { createRequire } from "node:module";
import { join } from "node:path";
import { createRunError } from "./run-error.js";

let isChecked = false;

/**
 * Makes sure that the provider's process will find this package: it imports it by name from the program's folder, which
 * fails later and darkly where only a shared library of a monorepo depends on it. *observed*
 *
 * @throws pulumi.RunError that says where the package is looked for and how to install it
 */
export function checkReachable(): void {
  if (isChecked) return;
  const folder = process.cwd();
  try {
    createRequire(join(folder, "program.js")).resolve("pulumi-taskrouter/provider");
  } catch {
    throw createRunError(
      `pulumi-taskrouter cannot be found from ${folder}, where Pulumi runs its resources: ` +
        "add it to the dependencies of the Pulumi project itself (npm install pulumi-taskrouter), not only to a library it uses.",
    );
  }
  isChecked = true;
}
